// Operators whose result has as many rows as the values say.

import * as ops from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";

/** Positions of the elements that are not zero, int64 (n, x.ndim). */
export function nonzero(x: Tensor): Tensor {
  return ops.nonzeroPlaces(x, Number(ops.countNonzero(x).item()));
}
