// Positions of what is not zero: as many as the values say.

import * as ops from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";

/** Positions of the elements that are not zero, int64 (n, x.ndim). */
export function nonzero(x: Tensor): Tensor {
  return ops.nonzeroPlaces(x, Number(ops.countNonzero(x).item()));
}

/** The same by dim: x.ndim lists of n. A 0-d x has one dim of size 1. */
export function nonzeroTuple(x: Tensor): Tensor[] {
  if (x.ndim === 0) return nonzeroTuple(x.reshape([1]));
  const rows = nonzero(x);
  return x.shape.map((_, d) => rows.select(1, d).contiguous());
}
