// Calling view operators: no kernel, only another shape over the same memory.

import { IndexError, ShapeError, showShape } from "../errors.js";
import { product } from "../shape.js";
import { type Tensor, alias } from "../tensor/tensor.js";
import { type Attrs, type Gradients, record } from "../autograd/record.js";
import { isGradEnabled } from "../autograd/mode.js";

/** A view of `x`; `offset` counts from x's own first element. The elements it reaches must lie in x's storage. */
export function viewElements(op: string, gradients: Gradients | null, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number, attrs: Attrs): Tensor {
  checkBounds(op, x, shape, strides, offset);
  const out = alias(x, shape, strides, x.offset + offset);
  const recording = isGradEnabled();
  out.viewOf = { base: x.viewOf === null ? x : x.viewOf.base, version: x.storage.version, unrecorded: !recording || (x.viewOf !== null && x.viewOf.unrecorded) };
  if (recording && gradients !== null && x.requiresGrad) record(gradients, [x], [out], attrs);
  return out;
}

/** The last line of defence: no view may reach outside its storage, whatever a formula says. */
function checkBounds(op: string, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number): void {
  if (shape.length !== strides.length) throw new ShapeError(`${op}: shape ${showShape(shape)} and strides ${showShape(strides)} differ in length`, { op, shape, strides });
  if (shape.includes(0)) return;
  product(shape);
  let [low, high] = [x.offset + offset, x.offset + offset];
  for (let d = 0; d < shape.length; d++) {
    const reach = (shape[d] - 1) * strides[d];
    if (reach < 0) low += reach;
    else high += reach;
  }
  const last = x.storage.sizeBytes / x.type.sizeBytes - 1;
  if (!(low >= 0 && high <= last)) {
    throw new IndexError(`${op}: shape ${showShape(shape)} with strides ${showShape(strides)} at offset ${x.offset + offset} reaches elements ${low}..${high}, the storage has 0..${last}`, { op, shape, strides, offset });
  }
}
