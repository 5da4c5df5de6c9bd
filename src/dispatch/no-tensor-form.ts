// Gradients that only a fused kernel can compute: they exist once, but have no derivative themselves.

import { GradError } from "../errors.js";

/** Throws for a formula with a part that no operator computes on whole tensors. */
export function noTensorForm(op: string, input: string, why: string): never {
  throw new GradError(`backward of ${op}: the gradient of ${input} cannot be recorded, because ${why}. Use it without createGraph`, { op, input }, "ERR_NO_DERIVATIVE");
}
