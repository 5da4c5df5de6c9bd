// Linear algebra whose steps depend on values or on modes.

import * as ops from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";
import { noGrad } from "../autograd/mode.js";

/** Q R by mode: each has a kernel of its own, because each has a gradient or a reason for none. */
export function qr(x: Tensor, mode: "reduced" | "complete" | "r"): { Q: Tensor; R: Tensor } {
  if (mode === "r") return { Q: ops.newZeros(x, [0]), R: ops.qrR(x) };
  const isTall = x.ndim >= 2 && x.shape[x.ndim - 2] > x.shape[x.ndim - 1];
  return mode === "complete" && isTall ? ops.qrComplete(x) : ops.qrReduced(x);
}

/**
 * det(x) x⁻ᵀ. Where some matrix is singular, from x = U diag(S) Vᵀ instead: det(U) det(V) U diag(the
 * products of all other singular values) Vᵀ.
 */
export function cofactors(x: Tensor): Tensor {
  const det = ops.linalgDet(x);
  const isRegular = noGrad(() => Boolean(ops.all(det.detach()).item()));
  if (isRegular) return ops.mul(ops.transpose(ops.linalgInv(x), -2, -1), widened(det));
  const { U, S, Vh } = ops.linalgSvd(x);
  const sign = ops.mul(ops.linalgDet(U), ops.linalgDet(Vh));
  const others = ops.prodOthers(S, -1);
  return ops.mul(ops.matmul(ops.mul(U, ops.unsqueeze(others, -2)), Vh), widened(sign));
}

/** One number for each matrix, to multiply it with. */
function widened(x: Tensor): Tensor { return ops.unsqueeze(ops.unsqueeze(x, -1), -1); }
