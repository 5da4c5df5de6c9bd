// Places in a flattened tensor as indices by dim.

import * as ops from "../../generated/ts/index.js";
import { Category } from "../dtype.js";
import { DTypeError } from "../errors.js";
import { checkShape, contiguousStrides } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** For each dim of `shape` the index of each place; places beyond the end start again. */
export function unravelIndex(indices: Tensor, shape: readonly number[]): Tensor[] {
  if (indices.type.category !== Category.Integer) throw new DTypeError(`unravelIndex: indices must be of an integer dtype, got ${indices.dtype}`, { got: indices.dtype });
  const strides = contiguousStrides(checkShape("unravel_index", shape));
  return shape.map((n, d) => ops.remainder(ops.floorDivide(indices, Math.max(strides[d], 1)), n));
}
