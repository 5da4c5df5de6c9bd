// Generated from ops/signs.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { type Tensor, zeros } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of copysign. */
export const copysignGradients = defineGradients({
  op: "copysign", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        0,
        ops.mul(grad, ops.div(result, x)),
      ),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
  fused: {
    x: {
      key: "copysign/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of frexp. */
export const frexpGradients = defineGradients({
  op: "frexp", inputs: ["x"], results: ["mantissa", "exponent"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["exponent"],
      fused: true,
      formula: ({ grad, exponent }: Values): Tensor => ops.mul(grad, ops.exp2(ops.neg(exponent))),
    },
  ],
  fused: {
    x: {
      key: "frexp/backward/x", skeleton: "pointwise", reads: ["grad", "exponent"], writes: [false],
    },
  },
});

/** Gradients of ldexp. */
export const ldexpGradients = defineGradients({
  op: "ldexp", inputs: ["x", "other"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["other"],
      fused: true,
      formula: ({ grad, other }: Values): Tensor => ops.mul(grad, ops.exp2(other)),
    },
    {
      reads: ["x", "other"],
      fused: true,
      formula: ({ grad, x, other }: Values): Tensor => ops.mul(
        grad,
        ops.mul(x, ops.mul(ops.exp2(other), Math.LN2)),
      ),
    },
  ],
  fused: {
    x: {
      key: "ldexp/backward/x", skeleton: "pointwise", reads: ["grad", "other"], writes: [false],
    },
    other: {
      key: "ldexp/backward/other", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "other",
      ], writes: [false],
    },
    "x+other": {
      key: "ldexp/backward/x+other", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "other",
      ], writes: [false, false],
    },
  },
});

/** Gradients of nextafter. */
export const nextafterGradients = defineGradients({
  op: "nextafter", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "as in PyTorch, which registers no derivative" },
    { unsupported: "as in PyTorch, which registers no derivative" },
  ],
});

/** Gradients of rsub. */
export const rsubGradients = defineGradients({
  op: "rsub", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad, alpha }: Values): Tensor => ops.neg(ops.mul(grad, alpha)),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
  fused: {
    x: {
      key: "rsub/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
  },
});

/** Gradients of rsub. */
export const rsubSpecial0Gradients = defineGradients({
  op: "rsub", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => ops.neg(grad) },
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => grad },
  ],
});

/** Gradients of signbit. */
export const signbitGradients = defineGradients({
  op: "signbit", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});
