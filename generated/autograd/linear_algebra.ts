// Generated from ops/linear_algebra.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of affine. */
export const affineGradients = defineGradients({
  op: "affine", inputs: ["x", "weight", "bias"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["weight"],
      fused: false,
      formula: ({ grad, weight }: Values): Tensor => ops.mm(grad, weight),
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.mm(ops.transpose(grad, 0, 1), x),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.sum(grad, { dim: 0 }),
    },
  ],
});

/** Gradients of bmm. */
export const bmmGradients = defineGradients({
  op: "bmm", inputs: ["x", "mat2"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["mat2"],
      fused: false,
      formula: ({ grad, mat2 }: Values): Tensor => ops.bmm(grad, ops.transpose(mat2, 1, 2)),
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.bmm(ops.transpose(x, 1, 2), grad),
    },
  ],
});

/** Gradients of matmul_stacks. */
export const matmulStacksGradients = defineGradients({
  op: "matmulStacks", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["y"],
      fused: false,
      formula: ({ grad, y }: Values): Tensor => ops.matmulStacks(grad, ops.transpose(y, -2, -1)),
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.matmulStacks(ops.transpose(x, -2, -1), grad),
    },
  ],
});

/** Gradients of mm. */
export const mmGradients = defineGradients({
  op: "mm", inputs: ["x", "mat2"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["mat2"],
      fused: false,
      formula: ({ grad, mat2 }: Values): Tensor => ops.mm(grad, ops.transpose(mat2, 0, 1)),
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.mm(ops.transpose(x, 0, 1), grad),
    },
  ],
});

/** Gradients of mv. */
export const mvGradients = defineGradients({
  op: "mv", inputs: ["x", "vec"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["vec"],
      fused: false,
      formula: ({ grad, vec }: Values): Tensor => ops.outer(grad, vec),
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.mv(ops.transpose(x, 0, 1), grad),
    },
  ],
});
