// Whether two tensors may share memory in a way that matters to an in-place write.

import { sameShape } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";
import { spanOf } from "../autograd/edges.js";

/**
 * True when writing `out` element by element could change elements of `x` before they are read:
 * they share memory other than by being the same elements in the same order. Ranges that touch count
 * as overlapping; the price of a false alarm is a copy.
 */
export function overlaps(out: Tensor, x: Tensor): boolean {
  return sharesMemory(out, x) && !(out.address === x.address && out.type === x.type && sameShape(out.shape, x.shape) && sameShape(out.strides, x.strides));
}

/** True when the stretches of memory of two tensors meet: a write at computed places could change either. */
export function sharesMemory(out: Tensor, x: Tensor): boolean {
  const [outEnd, xEnd] = [out.address + spanOf(out) * out.type.sizeBytes, x.address + spanOf(x) * x.type.sizeBytes];
  return outEnd > x.address && xEnd > out.address;
}
