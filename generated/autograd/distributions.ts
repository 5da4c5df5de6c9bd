// Generated from ops/distributions.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of cauchy. */
export const cauchyGradients = defineGradients({
  op: "cauchy", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of exponential. */
export const exponentialGradients = defineGradients({
  op: "exponential", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of geometric. */
export const geometricGradients = defineGradients({
  op: "geometric", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of log_normal. */
export const logNormalGradients = defineGradients({
  op: "logNormal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of multinomial. */
export const multinomialGradients = defineGradients({
  op: "multinomial", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of randint_like. */
export const randintLikeGradients = defineGradients({
  op: "randintLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of randperm. */
export const randpermGradients = defineGradients({
  op: "randperm", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});
