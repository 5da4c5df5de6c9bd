// Undoing a broadcast: the gradient of an operand is summed over the dims it was stretched along.

import { sameShape } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** `grad` summed to `shape`, which broadcasts to the gradient's own. */
export function broadcastSum(grad: Tensor, shape: readonly number[]): Tensor {
  if (sameShape(grad.shape, shape)) return grad;
  const lead = grad.shape.length - shape.length;
  const dims: number[] = [];
  for (let d = 0; d < grad.shape.length; d++) {
    if (d < lead || (shape[d - lead] === 1 && grad.shape[d] !== 1)) dims.push(d);
  }
  const summed = dims.length === 0 ? grad : grad.sum({ dim: dims, keepdim: true });
  return lead === 0 ? summed : summed.reshape(shape as number[]);
}
