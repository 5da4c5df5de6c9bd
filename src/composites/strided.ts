// Views by strides, and their gradient: a sum over the elements that share an address.

import * as ops from "../../generated/ts/index.js";
import { type Geometry, spanOf } from "../autograd/edges.js";
import { checkWritable } from "../dispatch/operand.js";
import { int64 } from "../dtype.js";
import { ShapeError, showShape } from "../errors.js";
import { noGrad } from "../autograd/mode.js";
import { isContiguous, sameShape } from "../shape.js";
import { type Tensor, zeros } from "../tensor/tensor.js";

/** Any shape and strides over the memory of x, counted from its start. */
export function asStrided(x: Tensor, size: readonly number[], stride: readonly number[], storageOffset = x.offset): Tensor {
  return ops.stridedView(x, size, stride, storageOffset - x.offset);
}

/** A copy of x, of the same strides, with src in the place of that view. */
export function asStridedScatter(x: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset = x.offset): Tensor {
  if (!sameShape(src.shape, size)) throw new ShapeError(`asStridedScatter: src ${showShape(src.shape)} must have the shape of the view, ${showShape(size)}`, { op: "asStridedScatter", shapes: [src.shape, size] });
  const copy = x.contiguousFlag ? ops.clone(x) : ops.copy_(ops.stridedView(zeros([spanOf(x)], x.type), x.shape, x.strides, 0), x);
  const view = ops.stridedView(copy, size, stride, storageOffset - x.offset);
  checkWritable("asStridedScatter", view);
  ops.copy_(view, src);
  return copy;
}

/**
 * The gradient of `stridedView`: x, which is laid out with `size` and `stride` from `offset` on, summed
 * by address, and shown with `shape` and `strides`. Elements of that which share an address share the sum.
 */
export function stridedSum(x: Tensor, shape: readonly number[], strides: readonly number[], size: readonly number[], stride: readonly number[], offset: number): Tensor {
  checkGeometry(shape, strides);
  checkGeometry(size, stride);
  const [into, from] = [{ shape, strides, offset: 0 }, { shape: size, strides: stride, offset }];
  const low = Math.min(0, offset);
  const high = Math.max(spanOf(into), offset + spanOf(from));
  const addresses = addressesOf(from, low);
  const sums = ops.indexAdd(zeros([high - low], x.type), 0, addresses, ops.reshape(x, [-1]));
  if (isContiguous(shape, strides)) return ops.reshape(ops.slice(sums, 0, { start: -low, end: spanOf(into) - low }), shape);
  const places = addressesOf(into, low);
  const picked = ops.indexSelect(sums, 0, places);
  const met = noGrad(() => ops.indexSelect(ops.indexAdd(zeros([high - low], x.type), 0, places, ops.onesLike(picked)), 0, places));
  return ops.reshape(ops.div(picked, met), shape);
}

function checkGeometry(shape: readonly number[], strides: readonly number[]): void {
  if (shape.length === strides.length) return;
  throw new ShapeError(`stridedSum: shape ${showShape(shape)} has ${shape.length} dims, strides ${showShape(strides)} are for ${strides.length}`, { op: "stridedSum", shapes: [shape] });
}

/** Where each element lies, in row-major order, counted from `low`: int64, 1-d. */
function addressesOf({ shape, strides, offset }: Geometry, low: number): Tensor {
  return noGrad(() => {
    let all = ops.add(zeros([], int64), offset - low);
    shape.forEach((n, d) => {
      const along = ops.mul(ops.arange(0, n, { dtype: "int64" }), strides[d]);
      all = ops.add(ops.unsqueeze(all, -1), along);
    });
    return ops.reshape(all, [-1]);
  });
}
