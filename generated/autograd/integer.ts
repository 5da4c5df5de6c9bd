// Generated from ops/integer.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of bitwise_and. */
export const bitwiseAndGradients = defineGradients({
  op: "bitwiseAnd", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of bitwise_left_shift. */
export const bitwiseLeftShiftGradients = defineGradients({
  op: "bitwiseLeftShift", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of bitwise_not. */
export const bitwiseNotGradients = defineGradients({
  op: "bitwiseNot", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of bitwise_or. */
export const bitwiseOrGradients = defineGradients({
  op: "bitwiseOr", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of bitwise_right_shift. */
export const bitwiseRightShiftGradients = defineGradients({
  op: "bitwiseRightShift", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of bitwise_xor. */
export const bitwiseXorGradients = defineGradients({
  op: "bitwiseXor", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of gcd. */
export const gcdGradients = defineGradients({
  op: "gcd", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});

/** Gradients of lcm. */
export const lcmGradients = defineGradients({
  op: "lcm", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "an integer has no derivative" },
    { none: "an integer has no derivative" },
  ],
});
