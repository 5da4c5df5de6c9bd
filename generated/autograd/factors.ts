// Generated from ops/factors.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of linalg_lu_factor. */
export const linalgLuFactorGradients = defineGradients({
  op: "linalg.luFactor", inputs: ["A"], results: ["LU", "pivots", "info"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["LU", "pivots"],
      fused: false,
      formula: ({ grad, LU, pivots }: Values): Tensor => ops.luGrad(LU, pivots, grad),
    },
  ],
});

/** Gradients of linalg_lu_factor_ex. */
export const linalgLuFactorExGradients = defineGradients({
  op: "linalg.luFactorEx", inputs: ["A"], results: ["LU", "pivots", "info"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["LU", "pivots"],
      fused: false,
      formula: ({ grad, LU, pivots }: Values): Tensor => ops.luGrad(LU, pivots, grad),
    },
  ],
});

/** Gradients of permutation_matrix. */
export const permutationMatrixGradients = defineGradients({
  op: "permutationMatrix", inputs: ["LU", "pivots"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result holds zeros and ones" },
    { none: "the result holds zeros and ones" },
  ],
});
