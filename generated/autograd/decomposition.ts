// Generated from ops/decomposition.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of linalg_cholesky. */
export const linalgCholeskyGradients = defineGradients({
  op: "linalg.cholesky", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["result"],
      fused: false,
      formula: ({ grad, result, upper }: Values): Tensor => ops.choleskyGrad(result, grad, upper),
    },
  ],
});

/** Gradients of linalg_cholesky_ex. */
export const linalgCholeskyExGradients = defineGradients({
  op: "linalg.choleskyEx", inputs: ["x"], results: ["L", "info"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["L"],
      fused: false,
      formula: ({ grad, L, upper }: Values): Tensor => ops.choleskyGrad(L, grad, upper),
    },
  ],
});

/** Gradients of linalg_eigh. */
export const linalgEighGradients = defineGradients({
  op: "linalg.eigh", inputs: ["x"], results: ["eigenvalues", "eigenvectors"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    {
      reads: ["eigenvalues", "eigenvectors"],
      fused: false,
      formula: ({ grad, eigenvalues, eigenvectors }: Values): Tensor => {
        const v = eigenvectors;
        const vt = ops.transpose(v, -2, -1);
        const apart = ops.sub(ops.unsqueeze(eigenvalues, -2), ops.unsqueeze(eigenvalues, -1));
        const e = ops.diagonalScatter(
          apart,
          ops.onesLike(eigenvalues, { dtype: grad.eigenvalues.dtype }),
          { offset: 0, dim1: -2, dim2: -1 },
        );
        const m = ops.matmul(vt, grad.eigenvectors);
        const turn = ops.div(ops.mul(0.5, ops.sub(m, ops.transpose(m, -2, -1))), e);
        const g = ops.diagonalScatter(turn, grad.eigenvalues, { offset: 0, dim1: -2, dim2: -1 });
        return ops.matmul(ops.matmul(v, g), vt);
      },
    },
  ],
});

/** Gradients of linalg_eigvalsh. */
export const linalgEigvalshGradients = defineGradients({
  op: "linalg.eigvalsh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, UPLO }: Values): Tensor => {
        const v = ops.linalgEigh(x, { UPLO }).eigenvectors;
        return ops.matmul(ops.mul(v, ops.unsqueeze(grad, -2)), ops.transpose(v, -2, -1));
      },
    },
  ],
});

/** Gradients of linalg_svd. */
export const linalgSvdGradients = defineGradients({
  op: "linalg.svd", inputs: ["x"], results: ["U", "S", "Vh"],
  differentiable: [0, 1, 2], broadcasts: false,
  rules: [
    {
      reads: ["U", "S", "Vh"],
      fused: false,
      formula: ({ grad, U, S, Vh }: Values): Tensor => {
        const k = host.size(S, -1);
        return ops.svdGrad(
          ops.slice(U, -1, { end: k }),
          S,
          ops.slice(Vh, -2, { end: k }),
          ops.slice(grad.U, -1, { end: k }),
          grad.S,
          ops.slice(grad.Vh, -2, { end: k }),
        );
      },
    },
  ],
});

/** Gradients of linalg_svdvals. */
export const linalgSvdvalsGradients = defineGradients({
  op: "linalg.svdvals", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => {
        const factors = ops.linalgSvd(x, { fullMatrices: false });
        return ops.matmul(ops.mul(factors.U, ops.unsqueeze(grad, -2)), factors.Vh);
      },
    },
  ],
});

/** Gradients of qr_complete. */
export const qrCompleteGradients = defineGradients({
  op: "qrComplete", inputs: ["x"], results: ["Q", "R"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    { unsupported: "the columns of Q beyond those of x may be any. Use mode: \"reduced\"" },
  ],
});

/** Gradients of qr_r. */
export const qrRGradients = defineGradients({
  op: "qrR", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { unsupported: "it depends on Q, which mode: \"r\" does not compute. Use mode: \"reduced\"" },
  ],
});

/** Gradients of qr_reduced. */
export const qrReducedGradients = defineGradients({
  op: "qrReduced", inputs: ["x"], results: ["Q", "R"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    {
      reads: ["Q", "R"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, Q, R, x }: Values): Tensor => {
        const k = Math.min(host.size(x, -2), host.size(x, -1));
        const gq = grad.Q;
        const gr = grad.R;
        const m = ops.sub(
          ops.matmul(gr, ops.transpose(R, -2, -1)),
          ops.matmul(ops.transpose(Q, -2, -1), gq),
        );
        const r = ops.transpose(ops.slice(R, -1, { end: k }), -2, -1);
        const tall = host.size(x, -2) >= host.size(x, -1);
        const s = tall
          ? ops.add(ops.triu(m), ops.transpose(ops.triu(m, { diagonal: 1 }), -2, -1))
          : ops.tril(ops.sub(ops.transpose(m, -2, -1), m));
        const p = tall ? ops.add(gq, ops.matmul(Q, s)) : s;
        const z = ops.linalgSolveTriangular(r, p, { upper: false, left: false });
        if (tall) return z;
        return ops.matmul(Q, ops.add(gr, ops.padTo(z, host.shape(R))));
      },
    },
  ],
});
