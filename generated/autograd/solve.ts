// Generated from ops/solve.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of linalg_det. */
export const linalgDetGradients = defineGradients({
  op: "linalg.det", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        ops.unsqueeze(ops.unsqueeze(grad, -1), -1),
        ops.cofactors(x),
      ),
    },
  ],
});

/** Gradients of linalg_inv. */
export const linalgInvGradients = defineGradients({
  op: "linalg.inv", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: false,
      formula: ({ grad, result }: Values): Tensor => {
        const r = ops.transpose(result, -2, -1);
        return ops.neg(ops.matmul(ops.matmul(r, grad), r));
      },
    },
  ],
});

/** Gradients of linalg_inv_ex. */
export const linalgInvExGradients = defineGradients({
  op: "linalg.invEx", inputs: ["x"], results: ["inverse", "info"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["inverse"],
      fused: false,
      formula: ({ grad, inverse }: Values): Tensor => {
        const r = ops.transpose(inverse, -2, -1);
        return ops.neg(ops.matmul(ops.matmul(r, grad), r));
      },
    },
  ],
});

/** Gradients of linalg_slogdet. */
export const linalgSlogdetGradients = defineGradients({
  op: "linalg.slogdet", inputs: ["x"], results: ["sign", "logabsdet"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    {
      reads: ["x", "sign"],
      fused: false,
      formula: ({ grad, x, sign }: Values): Tensor => {
        const turn = ops.mul(ops.conj(grad.sign), sign);
        const g = ops.sub(grad.logabsdet, ops.mul(0.5, ops.sub(turn, ops.conj(turn))));
        return ops.mul(
          ops.unsqueeze(ops.unsqueeze(g, -1), -1),
          ops.adjoint(ops.linalgInvEx(x).inverse),
        );
      },
    },
  ],
});

/** Gradients of linalg_solve_triangular. */
export const linalgSolveTriangularGradients = defineGradients({
  op: "linalg.solveTriangular", inputs: ["A", "B"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["A", "result"],
      fused: false,
      formula: ({ grad, A, result, upper, left, unitriangular }: Values): Tensor => {
        const edge = unitriangular ? 1 : 0;
        const h = ops.transpose(A, -2, -1);
        const g = ops.linalgSolveTriangular(h, grad, { upper: !upper, left, unitriangular });
        const x = ops.transpose(result, -2, -1);
        const whole = left ? ops.neg(ops.matmul(g, x)) : ops.neg(ops.matmul(x, g));
        return ops.sumTo(
          upper ? ops.triu(whole, { diagonal: edge }) : ops.tril(whole, { diagonal: -edge }),
          host.shape(A),
        );
      },
    },
    {
      reads: ["A"],
      shapes: ["B"],
      fused: false,
      formula: ({ grad, A, B, upper, left, unitriangular }: Values): Tensor => {
        const h = ops.transpose(A, -2, -1);
        const g = ops.linalgSolveTriangular(h, grad, { upper: !upper, left, unitriangular });
        return ops.sumTo(g, host.shape(B));
      },
    },
  ],
});

/** Gradients of solve_matrices. */
export const solveMatricesGradients = defineGradients({
  op: "solveMatrices", inputs: ["A", "B"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["A", "result"],
      fused: false,
      formula: ({ grad, A, result, left }: Values): Tensor => {
        const g = ops.solveMatrices(ops.transpose(A, -2, -1), grad, left);
        const x = ops.transpose(result, -2, -1);
        return ops.sumTo(
          left ? ops.neg(ops.matmul(g, x)) : ops.neg(ops.matmul(x, g)),
          host.shape(A),
        );
      },
    },
    {
      reads: ["A"],
      shapes: ["B"],
      fused: false,
      formula: ({ grad, A, B, left }: Values): Tensor => {
        const g = ops.solveMatrices(ops.transpose(A, -2, -1), grad, left);
        return ops.sumTo(g, host.shape(B));
      },
    },
  ],
});
