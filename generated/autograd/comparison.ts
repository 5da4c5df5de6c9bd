// Generated from ops/comparison.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of allclose. */
export const allcloseGradients = defineGradients({
  op: "allclose", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of eq. */
export const eqGradients = defineGradients({
  op: "eq", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of equal. */
export const equalGradients = defineGradients({
  op: "equal", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of ge. */
export const geGradients = defineGradients({
  op: "ge", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of gt. */
export const gtGradients = defineGradients({
  op: "gt", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isclose. */
export const iscloseGradients = defineGradients({
  op: "isclose", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isfinite. */
export const isfiniteGradients = defineGradients({
  op: "isfinite", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isinf. */
export const isinfGradients = defineGradients({
  op: "isinf", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isnan. */
export const isnanGradients = defineGradients({
  op: "isnan", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isneginf. */
export const isneginfGradients = defineGradients({
  op: "isneginf", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of isposinf. */
export const isposinfGradients = defineGradients({
  op: "isposinf", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of le. */
export const leGradients = defineGradients({
  op: "le", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of logical_and. */
export const logicalAndGradients = defineGradients({
  op: "logicalAnd", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of logical_not. */
export const logicalNotGradients = defineGradients({
  op: "logicalNot", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of logical_or. */
export const logicalOrGradients = defineGradients({
  op: "logicalOr", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of logical_xor. */
export const logicalXorGradients = defineGradients({
  op: "logicalXor", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of lt. */
export const ltGradients = defineGradients({
  op: "lt", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of ne. */
export const neGradients = defineGradients({
  op: "ne", inputs: ["x", "y"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
    { none: "the result is not a real number" },
  ],
});

/** Gradients of where_places. */
export const wherePlacesGradients = defineGradients({
  op: "wherePlaces", inputs: ["cond"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of where_self. */
export const whereSelfGradients = defineGradients({
  op: "whereSelf", inputs: ["cond", "x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a condition is not a real number" },
    {
      reads: ["cond"],
      fused: true,
      formula: ({ grad, cond }: Values): Tensor => ops.whereSelf(cond, grad, 0),
    },
    {
      reads: ["cond"],
      fused: true,
      formula: ({ grad, cond }: Values): Tensor => ops.whereSelf(cond, 0, grad),
    },
  ],
  fused: {
    x: {
      key: "where_self/backward/x", skeleton: "pointwise", reads: ["grad", "cond"], writes: [false],
    },
    y: {
      key: "where_self/backward/y", skeleton: "pointwise", reads: ["grad", "cond"], writes: [false],
    },
    "x+y": {
      key: "where_self/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "cond",
      ], writes: [false, false],
    },
  },
});
