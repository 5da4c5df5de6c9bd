// Calling view operators: no kernel, only another shape over the same memory.

import { IndexError, ShapeError, showShape } from "../errors.js";
import { checkNdim, product } from "../shape.js";
import { type Tensor, alias } from "../tensor/tensor.js";
import { type Attrs, type Gradients, record } from "../autograd/record.js";
import { isGradEnabled } from "../autograd/mode.js";

/** A view of `x`; `offset` counts from x's own first element. The elements it reaches must lie in x's storage. */
export function viewElements(op: string, gradients: Gradients | null, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number, attrs: Attrs): Tensor {
  checkBounds(op, x, shape, strides, offset);
  const out = alias(x, shape, strides, shape.includes(0) ? x.offset : x.offset + offset); // no element, no place of its own
  const recording = isGradEnabled();
  out.viewOf = { base: x.viewOf === null ? x : x.viewOf.base, version: x.storage.version, unrecorded: !recording || (x.viewOf !== null && x.viewOf.unrecorded) };
  if (recording && gradients !== null && x.requiresGrad) record(gradients, [x], [out], attrs);
  return out;
}

/** The last line of defence: no view may reach outside its storage, whatever a formula says. */
function checkBounds(op: string, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number): void {
  if (shape.length !== strides.length) throw new ShapeError(`${op}: shape ${showShape(shape)} and strides ${showShape(strides)} differ in length`, { op, shape, strides });
  checkNdim(op, shape);
  for (let d = 0; d < shape.length; d++) {
    if (shape[d] < 0 || strides[d] < 0) throw new ShapeError(`${op}: sizes and strides must not be negative, got shape ${showShape(shape)} and strides ${showShape(strides)}`, { op, shape, strides });
  }
  if (shape.includes(0)) return;
  product(shape);
  const low = x.offset + offset;
  if (low < 0) throw new IndexError(`${op}: offset ${low} lies before the first element of the storage`, { op, offset: low });
  const high = shape.reduce((end, n, d) => end + (n - 1) * strides[d], low);
  const last = x.storage.sizeBytes / x.type.sizeBytes - 1;
  if (!(high <= last)) {
    throw new IndexError(`${op}: shape ${showShape(shape)} with strides ${showShape(strides)} at offset ${low} reaches elements ${low}..${high}, the storage has 0..${last}`, { op, shape, strides, offset });
  }
}
