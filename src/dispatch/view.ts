// Calling view operators: no kernel, only another shape over the same memory.

import type { DType } from "../dtype.js";
import { DTypeError, IndexError, ShapeError, showShape } from "../errors.js";
import { checkNdim, product } from "../shape.js";
import { type Tensor, alias } from "../tensor/tensor.js";
import { type Attrs, type Gradients, record } from "../autograd/record.js";
import { isGradEnabled } from "../autograd/mode.js";

/**
 * A view of `x`, whose memory may be looked at as another dtype. `strides` are in elements of the view,
 * `offset` too, and counts from x's own first element. All it reaches must lie in x's storage.
 */
export function viewElements(op: string, gradients: Gradients | null, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number, attrs: Attrs, type: DType = x.type): Tensor {
  const from = type === x.type ? x.offset : (x.offset * x.type.sizeBytes) / type.sizeBytes;
  if (!Number.isInteger(from)) throw new ShapeError(`${op}: x begins at element ${x.offset} of its storage, in the middle of a ${type.name} number. Use clone() first`, { op, offset: x.offset });
  checkBounds(op, x, shape, strides, from, offset, type);
  const out = alias(x, shape, strides, shape.includes(0) ? from : from + offset, type);   // without elements it has no place of its own
  const recording = isGradEnabled();
  out.viewOf = { base: x.viewOf === null ? x : x.viewOf.base, version: x.storage.version, unrecorded: !recording || (x.viewOf !== null && x.viewOf.unrecorded) };
  if (recording && gradients !== null && x.requiresGrad) record(gradients, [x], [out], attrs);
  return out;
}

/** Refuses a dtype whose memory a view cannot show. */
export function checkViewType(op: string, x: Tensor, dtypes: readonly DType["name"][]): void {
  if (dtypes.includes(x.dtype)) return;
  throw new DTypeError(`${op}: not defined for ${x.dtype}; expected one of ${dtypes.join(", ")}`, { op, got: x.dtype, expected: dtypes });
}

/** The last line of defence: no view may reach outside its storage, whatever a formula says. */
function checkBounds(op: string, x: Tensor, shape: readonly number[], strides: readonly number[], from: number, offset: number, type: DType): void {
  if (shape.length !== strides.length) throw new ShapeError(`${op}: shape ${showShape(shape)} and strides ${showShape(strides)} differ in length`, { op, shape, strides });
  checkNdim(op, shape);
  const low = from + offset;
  let high = low, isEmpty = false;
  for (let d = 0; d < shape.length; d++) {
    if (shape[d] < 0 || strides[d] < 0) throw new ShapeError(`${op}: sizes and strides must not be negative, got shape ${showShape(shape)} and strides ${showShape(strides)}`, { op, shape, strides });
    isEmpty ||= shape[d] === 0;
    high += (shape[d] - 1) * strides[d];
  }
  if (isEmpty) return;
  product(shape);
  if (low < 0) throw new IndexError(`${op}: offset ${low} lies before the first element of the storage`, { op, offset: low });
  const last = x.storage.sizeBytes / type.sizeBytes - 1;
  if (!(high <= last)) {
    throw new IndexError(`${op}: shape ${showShape(shape)} with strides ${showShape(strides)} at offset ${low} reaches elements ${low}..${high}, the storage has 0..${last}`, { op, shape, strides, offset });
  }
}
