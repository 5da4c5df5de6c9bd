// Generated from ops/matrix_function.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of linalg_matrix_exp. */
export const linalgMatrixExpGradients = defineGradients({
  op: "linalg.matrixExp", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => {
        const n = host.size(x, -1);
        const h = ops.transpose(x, -2, -1);
        const top = ops.sliceScatter(
          ops.padTo(h, host.replace(host.shape(x), -1, 2 * n)),
          grad,
          { dim: -1, start: n },
        );
        const empty = ops.newZeros(x, host.replace(host.shape(x), -1, n), { dtype: grad.dtype });
        const low = ops.sliceScatter(
          ops.padTo(empty, host.replace(host.shape(x), -1, 2 * n)),
          h,
          { dim: -1, start: n },
        );
        const big = ops.sliceScatter(
          ops.padTo(top, host.replace(host.shape(top), -2, 2 * n)),
          low,
          { dim: -2, start: n },
        );
        return ops.slice(ops.slice(ops.linalgMatrixExp(big), -2, { end: n }), -1, { start: n });
      },
    },
  ],
});

/** Gradients of linalg_matrix_rank. */
export const linalgMatrixRankGradients = defineGradients({
  op: "linalg.matrixRank", inputs: ["x", "atol", "rtol"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a count" },
    { none: "the result is a count" },
    { none: "the result is a count" },
  ],
});

/** Gradients of lstsq_solution. */
export const lstsqSolutionGradients = defineGradients({
  op: "lstsqSolution", inputs: ["A", "B"], results: ["solution", "rank", "singularValues"],
  differentiable: [0, 2], broadcasts: false,
  rules: [
    {
      reads: ["A", "B"],
      fused: false,
      formula: ({ grad, A, B }: Values): Tensor => {
        const p = ops.linalgPinv(A);
        const f = ops.linalgSvd(A, { fullMatrices: false });
        return ops.add(
          ops.pinvGrad(A, p, ops.matmul(grad.solution, ops.adjoint(B))),
          ops.matmul(ops.mul(f.U, ops.unsqueeze(grad.singularValues, -2)), f.Vh),
        );
      },
    },
    {
      reads: ["A"],
      fused: false,
      formula: ({ grad, A }: Values): Tensor => {
        const p = ops.linalgPinv(A);
        return ops.matmul(ops.adjoint(p), grad.solution);
      },
    },
  ],
});

/** Gradients of pinv_matrices. */
export const pinvMatricesGradients = defineGradients({
  op: "pinvMatrices", inputs: ["x", "atol", "rtol"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result }: Values): Tensor => ops.pinvGrad(x, result, grad),
    },
    { none: "a threshold has no gradient" },
    { none: "a threshold has no gradient" },
  ],
});
