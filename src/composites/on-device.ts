// Functions of matrices on a GPU, where NVIDIA's libraries have none: made of decompositions and products.
// Each gives its operator's results in order; gradients are the operator's own.

import * as ops from "../../generated/ts/index.js";
import { Category, realType } from "../dtype.js";
import { linAlgError } from "../native.js";
import type { Tensor } from "../tensor/tensor.js";
import { EPSILON } from "./linalg.js";

/** V diag(1 / S) Uᴴ over the singular values that count; of a Hermitian matrix, whose lower triangle is read, Q diag(1 / L) Qᴴ. */
export function pinvOnDevice(x: Tensor, atol: Tensor, rtol: Tensor, hermitian: boolean): Tensor[] {
  const [m, n] = x.shape.slice(-2);
  if (x.numel === 0) return [ops.newZeros(x, [...x.shape.slice(0, -2), n, m])];
  if (hermitian) {
    const { eigenvalues, eigenvectors } = ops.linalgEigh(x);
    const inverse = inverseOf(eigenvalues, ops.abs(eigenvalues), atol, rtol);
    return [ops.matmul(ops.mul(eigenvectors, ops.unsqueeze(inverse, -2)), ops.adjoint(eigenvectors))];
  }
  const { U, S, Vh } = ops.linalgSvd(x, { fullMatrices: false });
  return [ops.matmul(ops.mul(ops.adjoint(Vh), ops.unsqueeze(inverseOf(S, S, atol, rtol), -2)), ops.adjoint(U))];
}

/** 1 / values, or 0 up to max(atol, rtol * the largest size). Of complex tolerances the real part counts. */
function inverseOf(values: Tensor, sizes: Tensor, atol: Tensor, rtol: Tensor): Tensor {
  const least = ops.maximum(ops.real(atol), ops.mul(ops.real(rtol), ops.amax(sizes, -1)));
  return ops.where(ops.gt(sizes, ops.unsqueeze(least, -1)), ops.reciprocal(values), ops.zerosLike(values));
}

/** The driver that takes matrices of full rank only. */
const GELS = 0;

/** The X of least |A X - B|, its rank and A's singular values: from A = U S Vᴴ, or for gels from A = Q R. */
export function lstsqOnDevice(A: Tensor, B: Tensor, driver: number, rcond: number): Tensor[] {
  const [m, n] = A.shape.slice(-2), k = Math.min(m, n), batch = A.shape.slice(0, -2);
  const real = realType(A.type).name;
  const rank = ops.full(batch, driver === GELS ? k : 0, { dtype: "int64", device: A.device });
  const values = ops.zeros([...batch, k], { dtype: real, device: A.device });
  if (k === 0 || B.numel === 0) return [ops.newZeros(B, [...batch, n, B.shape[B.ndim - 1]]), rank, values];
  if (driver === GELS) return [ofFullRank(A, B), rank, values];
  const { U, S, Vh } = ops.linalgSvd(A, { fullMatrices: false });
  const cutoff = ops.mul(ops.amax(S, -1, { keepdim: true }), rcond >= 0 ? rcond : EPSILON[real] * Math.max(m, n));
  const counts = ops.gt(S, cutoff);
  const inverse = ops.where(counts, ops.reciprocal(S), ops.zerosLike(S));
  const solution = ops.matmul(ops.adjoint(Vh), ops.mul(ops.unsqueeze(inverse, -1), ops.matmul(ops.adjoint(U), B)));
  return [solution, ops.sum(counts, -1), S];
}

/** R⁻¹ Qᴴ B of a high A = Q R; of a wide one, Aᴴ = Q R, Q R⁻ᴴ B. */
function ofFullRank(A: Tensor, B: Tensor): Tensor {
  const isHigh = A.shape[A.ndim - 2] >= A.shape[A.ndim - 1];
  const { Q, R } = ops.linalgQr(isHigh ? A : ops.adjoint(A));
  refuseZeros(R);
  if (isHigh) return ops.linalgSolveTriangular(R, ops.matmul(ops.adjoint(Q), B), { upper: true });
  return ops.matmul(Q, ops.linalgSolveTriangular(ops.adjoint(R), B, { upper: false }));
}

function refuseZeros(R: Tensor): void {
  const zero = ops.eq(ops.diagonal(R, 0, -2, -1), 0);
  if (!ops.any(zero).item()) return;
  const [place] = ops.nonzero(ops.reshape(zero, [-1, zero.shape[zero.ndim - 1]])).toArray() as (number | bigint)[][];
  throw linAlgError("linalg.lstsq", 11, R.ndim > 2 ? Number(place[0]) : -1, Number(place[1]) + 1);
}

/** The Padé approximant of degree 13, and the norm up to which it is exact to the last bit of float64. */
const THETA = 5.371920351148152;
const PADE = [64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
  670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1];

/**
 * exp(x) = (r(x / 2^s))^(2^s), r = (V - U)⁻¹ (V + U), U and V the odd and even terms; N. J. Higham 2005. Squaring
 * makes errors larger, so float32 is computed in float64.
 */
export function matrixExpOnDevice(x: Tensor): Tensor[] {
  if (x.numel === 0) return [ops.clone(x)];
  const wide = ops.to(x, x.type.category === Category.Complex ? "complex128" : "float64");
  const halvings = halvingsTo(THETA, wide);
  const a = ops.mul(wide, perMatrix(ops.exp2(ops.neg(halvings))));
  const square = ops.matmul(a, a);
  let power = ops.expand(ops.eye(x.shape[x.ndim - 1], { dtype: wide.dtype, device: x.device }), x.shape);
  let odd = ops.mul(power, PADE[1]), even = ops.mul(power, PADE[0]);
  for (let k = 2; k < PADE.length; k += 2) {
    power = ops.matmul(power, square);
    even = ops.add(even, ops.mul(power, PADE[k]));
    odd = ops.add(odd, ops.mul(power, PADE[k + 1]));
  }
  const u = ops.matmul(a, odd);
  let y = ops.linalgSolve(ops.sub(even, u), ops.add(even, u));
  const most = Number(ops.amax(halvings).item());
  for (let s = 0; s < most; s++) y = ops.where(perMatrix(ops.gt(halvings, s)), ops.matmul(y, y), y);
  return [ops.to(y, x.dtype)];
}

/** How often each matrix is halved until its norm is at most theta. What is not finite stays as it is. */
function halvingsTo(theta: number, x: Tensor): Tensor {
  const norm = ops.amax(ops.sum(ops.abs(x), -1), -1);
  const halvings = ops.clamp(ops.ceil(ops.log2(ops.div(norm, theta))), 0);
  return ops.where(ops.isfinite(norm), halvings, ops.zerosLike(halvings));
}

/** One number for each matrix, to be used with it. */
function perMatrix(x: Tensor): Tensor { return ops.unsqueeze(ops.unsqueeze(x, -1), -1); }
