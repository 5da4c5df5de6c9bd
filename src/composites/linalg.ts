// Decompositions by mode, and what follows from factors where values decide.

import * as ops from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import type { TensorLike } from "../dispatch/operand.js";
import { Category, realType } from "../dtype.js";
import { broadcast, sameShape } from "../shape.js";
import { Tensor } from "../tensor/tensor.js";

/** Q R by mode: each has a kernel of its own, because each has a gradient or a reason for none. */
export function qr(x: Tensor, mode: "reduced" | "complete" | "r"): { Q: Tensor; R: Tensor } {
  if (mode === "r") return { Q: ops.newZeros(x, [0]), R: ops.qrR(x) };
  const isTall = x.shape[x.ndim - 2] > x.shape[x.ndim - 1];
  return mode === "complete" && isTall ? ops.qrComplete(x) : ops.qrReduced(x);
}

/** P L U, also of singular matrices. */
export function lu(A: Tensor, pivot: boolean): { P: Tensor; L: Tensor; U: Tensor } {
  const { LU, pivots } = ops.linalgLuFactorEx(A, { pivot });
  return ops.luUnpack(LU, pivots);
}

/**
 * det(x) x⁻ᵀ. Where some matrix is singular, from x = U diag(S) Vᴴ instead: det(U) det(Vᴴ) times the
 * conjugate of U diag(the products of all other singular values) Vᴴ.
 */
export function cofactors(x: Tensor): Tensor {
  const det = ops.linalgDet(x);
  const isRegular = noGrad(() => Boolean(ops.all(det.detach()).item()));
  if (isRegular) return ops.mul(ops.transpose(ops.linalgInv(x), -2, -1), widened(det));
  const { U, S, Vh } = ops.linalgSvd(x);
  const sign = ops.mul(ops.linalgDet(U), ops.linalgDet(Vh));
  const others = ops.prodOthers(S, -1);
  return ops.mul(ops.conj(ops.matmul(ops.mul(U, ops.unsqueeze(others, -2)), Vh)), widened(sign));
}

/** One number for each matrix, to multiply it with. */
function widened(x: Tensor): Tensor { return ops.unsqueeze(ops.unsqueeze(x, -1), -1); }

// ── Tolerances ───────────────────────────────────────────────────────────────────────────────────

export function pinv(x: Tensor, atol: TensorLike | null, rtol: TensorLike | null, hermitian: boolean): Tensor {
  const [least, relative] = tolerances(x, atol, rtol);
  return ops.pinvMatrices(x, ops.to(least, x.dtype), ops.to(relative, x.dtype), hermitian);
}

export function matrixRank(x: Tensor, atol: TensorLike | null, rtol: TensorLike | null, hermitian: boolean): Tensor {
  return noGrad(() => {
    const values = hermitian ? ops.abs(ops.linalgEigvalsh(x)) : ops.linalgSvdvals(x);
    if (values.shape[values.ndim - 1] === 0) return ops.sum(ops.gt(values, 0), -1);
    const [least, relative] = tolerances(x, atol, rtol);
    const cutoff = ops.maximum(least, ops.mul(relative, ops.amax(values, -1)));
    return ops.sum(ops.gt(values, ops.unsqueeze(cutoff, -1)), -1);
  });
}

/** Absolute and relative, real, of one element or one for each matrix: rtol is 0 beside an atol above 0. */
function tolerances(x: Tensor, atol: TensorLike | null, rtol: TensorLike | null): [Tensor, Tensor] {
  const dtype = realType(x.type).name;
  const of = (value: TensorLike): Tensor => perMatrix(x, value instanceof Tensor ? ops.real(value.detach()).to(dtype) : ops.full([], Number(value), { dtype }));
  const least = of(atol ?? 0);
  if (rtol !== null) return [least, of(rtol)];
  const usual = ops.fullLike(least, EPSILON[dtype] * Math.max(...x.shape.slice(-2)));
  return [least, ops.where(ops.gt(least, 0), ops.zerosLike(least), usual)];
}

/** The distance from 1 to the next number. */
export const EPSILON: Readonly<Record<string, number>> = { float16: 2 ** -10, bfloat16: 2 ** -7, float32: 2 ** -23, float64: 2 ** -52 };

function perMatrix(x: Tensor, value: Tensor): Tensor {
  return value.numel === 1 ? ops.reshape(value, []) : ops.expand(value, x.shape.slice(0, -2));
}

// ── Least squares ────────────────────────────────────────────────────────────────────────────────

const DRIVERS = ["gels", "gelsy", "gelsd", "gelss"] as const;

export function lstsq(
  A: Tensor, B: Tensor, rcond: number | undefined, driver: (typeof DRIVERS)[number],
): { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor } {
  const isVectors = B.ndim === 1 || sameShape(B.shape, A.shape.slice(0, -1));
  const b = isVectors ? ops.unsqueeze(B, -1) : B;
  const batch = broadcast(A.shape.slice(0, -2), b.shape.slice(0, -2), "linalg.lstsq");
  const [a, c] = [A, b].map((x) => ops.expand(x, [...batch, ...x.shape.slice(-2)]));
  const found = ops.lstsqSolution(a, c, DRIVERS.indexOf(driver), rcond ?? -1);
  const { solution } = found;
  const nothing = ops.slice(ops.flatten(solution), 0, 0, 0);
  return {
    solution: isVectors ? ops.squeeze(solution, -1) : solution,
    residuals: hasResiduals(a, found.rank, driver) ? ops.sum(squaredSize(ops.sub(ops.matmul(a, solution), c)), -2) : ops.real(nothing),
    rank: driver === "gels" ? ops.newZeros(found.rank, [0]) : found.rank,
    singularValues: driver === "gelsd" || driver === "gelss" ? found.singularValues : ops.real(nothing).detach(),
  };
}

/** |x|², without a kink at 0. */
function squaredSize(x: Tensor): Tensor { return x.type.category === Category.Complex ? ops.real(ops.mul(x, ops.conj(x))) : ops.square(x); }

/** Where m > n and every matrix has rank n, which gels takes for granted and gelsy does not look at. */
function hasResiduals(a: Tensor, rank: Tensor, driver: string): boolean {
  const [m, n] = a.shape.slice(-2);
  if (m <= n || driver === "gelsy") return false;
  return driver === "gels" || Boolean(ops.all(ops.eq(rank, n)).item());
}
