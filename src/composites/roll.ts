// Rolling along several dims, one after the other.

import * as ops from "../../generated/ts/index.js";
import { ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** x shifted along dims[k] by shifts[k]; flattened where no dims are given. */
export function roll(x: Tensor, shifts: readonly number[], dims: readonly number[]): Tensor {
  if (dims.length === 0 && shifts.length === 1) return ops.rollDim(x.reshape([x.numel]), shifts[0], 0).reshape(x.shape);
  if (shifts.length !== dims.length || shifts.length === 0) {
    throw new ShapeError(`roll: shifts ${showShape(shifts)} and dims ${showShape(dims)} must have as many items`, { shifts, dims });
  }
  return dims.reduce((rolled, dim, k) => ops.rollDim(rolled, shifts[k], dim), x);
}
