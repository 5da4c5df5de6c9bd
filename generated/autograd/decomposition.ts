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

/** Gradients of linalg_eig. */
export const linalgEigGradients = defineGradients({
  op: "linalg.eig", inputs: ["x"], results: ["eigenvalues", "eigenvectors"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    {
      reads: ["eigenvalues", "eigenvectors"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, eigenvalues, eigenvectors, x }: Values): Tensor => {
        const v = eigenvectors;
        const vh = ops.adjoint(v);
        const m = ops.matmul(vh, grad.eigenvectors);
        const along = ops.real(ops.diagonal(m, { offset: 0, dim1: -2, dim2: -1 }));
        const turn = ops.sub(m, ops.matmul(vh, ops.mul(v, ops.unsqueeze(along, -2))));
        const apart = ops.conj(ops.sub(
          ops.unsqueeze(eigenvalues, -2),
          ops.unsqueeze(eigenvalues, -1),
        ));
        const e = ops.diagonalScatter(
          apart,
          ops.onesLike(eigenvalues, { dtype: grad.eigenvalues.dtype }),
          { offset: 0, dim1: -2, dim2: -1 },
        );
        const g = ops.diagonalScatter(
          ops.div(turn, e),
          grad.eigenvalues,
          { offset: 0, dim1: -2, dim2: -1 },
        );
        const whole = ops.linalgSolve(vh, ops.matmul(g, vh));
        if (host.isComplex(x)) return whole;
        return ops.real(whole);
      },
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
        const vh = ops.adjoint(v);
        const apart = ops.sub(ops.unsqueeze(eigenvalues, -2), ops.unsqueeze(eigenvalues, -1));
        const e = ops.diagonalScatter(
          apart,
          ops.onesLike(eigenvalues, { dtype: grad.eigenvalues.dtype }),
          { offset: 0, dim1: -2, dim2: -1 },
        );
        const m = ops.matmul(vh, grad.eigenvectors);
        const turn = ops.div(ops.mul(0.5, ops.sub(m, ops.adjoint(m))), e);
        const g = ops.diagonalScatter(
          turn,
          ops.toDtype(grad.eigenvalues, host.dtype(turn)),
          { offset: 0, dim1: -2, dim2: -1 },
        );
        return ops.matmul(ops.matmul(v, g), vh);
      },
    },
  ],
});

/** Gradients of linalg_eigvals. */
export const linalgEigvalsGradients = defineGradients({
  op: "linalg.eigvals", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => {
        const vh = ops.adjoint(ops.linalgEig(x).eigenvectors);
        const whole = ops.linalgSolve(vh, ops.mul(ops.unsqueeze(grad, -1), vh));
        if (host.isComplex(x)) return whole;
        return ops.real(whole);
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
        return ops.matmul(ops.mul(v, ops.unsqueeze(grad, -2)), ops.adjoint(v));
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
        const m = ops.sub(ops.matmul(gr, ops.adjoint(R)), ops.matmul(ops.adjoint(Q), gq));
        const r = ops.adjoint(ops.slice(R, -1, { end: k }));
        const tall = host.size(x, -2) >= host.size(x, -1);
        const whole = tall ? m : ops.adjoint(ops.sub(ops.adjoint(m), m));
        const half = ops.mul(0.5, ops.add(ops.triu(whole), ops.triu(whole, { diagonal: 1 })));
        const s = tall ? ops.add(half, ops.adjoint(half)) : ops.adjoint(half);
        const p = tall ? ops.add(gq, ops.matmul(Q, s)) : s;
        const z = ops.linalgSolveTriangular(r, p, { upper: false, left: false });
        if (tall) return z;
        return ops.matmul(Q, ops.add(gr, ops.padTo(z, host.shape(R))));
      },
    },
  ],
});
