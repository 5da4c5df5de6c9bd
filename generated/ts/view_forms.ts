// Generated from ops/view_forms.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkTensor } from "../../src/dispatch/operand.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "./index.js";

/**
 * The conjugate transposes of the matrices in the last two dims.
 */
export function adjoint(x: Tensor): Tensor | Tensor {
  x = checkTensor("adjoint", "x", x);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`adjoint: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  return ops.conj(ops.transpose(x, -2, -1));
}

/** Another name of `adjoint`. */
export const mH = adjoint;

/**
 * x, as a vector of one element where it has no dims.
 */
export function atleast1d(x: Tensor): Tensor | Tensor {
  x = checkTensor("atleast1d", "x", x);
  if (host.rank(x) === 0) return ops.unsqueeze(x, 0);
  return x;
}

/**
 * x, with dims of size 1 put in front where it has fewer than 2.
 */
export function atleast2d(x: Tensor): Tensor | Tensor {
  x = checkTensor("atleast2d", "x", x);
  if (host.rank(x) < 2) return ops.unsqueeze(ops.atleast1d(x), 0);
  return x;
}

/**
 * x with 3 dims or more. A vector becomes (1, N, 1), a matrix (M, N, 1).
 */
export function atleast3d(x: Tensor): Tensor | Tensor {
  x = checkTensor("atleast3d", "x", x);
  if (host.rank(x) < 3) return ops.unsqueeze(ops.atleast2d(x), -1);
  return x;
}

/**
 * The transposes of the matrices in the last two dims.
 */
export function mT(x: Tensor): Tensor | Tensor {
  x = checkTensor("mT", "x", x);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`mT: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  return ops.transpose(x, -2, -1);
}

/**
 * x as a vector. A view where x is contiguous, else a copy.
 */
export function ravel(x: Tensor): Tensor | Tensor {
  x = checkTensor("ravel", "x", x);
  return ops.reshape(x, [-1]);
}

/**
 * x in the shape of other. A view where x is contiguous, else a copy.
 */
export function reshapeAs(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("reshapeAs", "x", x);
  other = checkTensor("reshapeAs", "other", other);
  return ops.reshape(x, host.shape(other));
}

/**
 * x in the shape of other, without copying.
 */
export function viewAs(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("viewAs", "x", x);
  other = checkTensor("viewAs", "other", other);
  return ops.view(x, host.shape(other));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `adjoint`. */
    adjoint(): Tensor;
    /** See the function `adjoint`. */
    mH(): Tensor;
    /** See the function `atleast1d`. */
    atleast1d(): Tensor;
    /** See the function `atleast2d`. */
    atleast2d(): Tensor;
    /** See the function `atleast3d`. */
    atleast3d(): Tensor;
    /** See the function `mT`. */
    mT(): Tensor;
    /** See the function `ravel`. */
    ravel(): Tensor;
    /** See the function `reshapeAs`. */
    reshapeAs(other: Tensor): Tensor;
    /** See the function `viewAs`. */
    viewAs(other: Tensor): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  adjoint(this: Tensor): Tensor | Tensor { return adjoint(this); },
  mH(this: Tensor): Tensor | Tensor { return adjoint(this); },
  atleast1d(this: Tensor): Tensor | Tensor { return atleast1d(this); },
  atleast2d(this: Tensor): Tensor | Tensor { return atleast2d(this); },
  atleast3d(this: Tensor): Tensor | Tensor { return atleast3d(this); },
  mT(this: Tensor): Tensor | Tensor { return mT(this); },
  ravel(this: Tensor): Tensor | Tensor { return ravel(this); },
  reshapeAs(this: Tensor, other: Tensor): Tensor | Tensor { return reshapeAs(this, other); },
  viewAs(this: Tensor, other: Tensor): Tensor | Tensor { return viewAs(this, other); },
});
