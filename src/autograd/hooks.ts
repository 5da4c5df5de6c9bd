// Hooks on the gradient of a tensor.

import { ArgumentError, GradError, ShapeError, showShape, showValue } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor, hooks } from "../tensor/tensor.js";
import { edgeOf } from "./edges.js";

/** Sees a gradient on its way; a returned tensor takes its place. */
export type Hook = (grad: Tensor) => Tensor | void;

/** Removes its hook when called. */
export interface HookHandle { remove(): void }

hooks.register = (tensor, hook) => {
  if (typeof hook !== "function") throw new ArgumentError("registerHook: expected a function that takes the gradient");
  const node = edgeOf(tensor);
  if (node === null) throw new GradError("registerHook: the tensor does not require gradients");
  const table = (node.hooks ??= new Map());
  const list = table.get(tensor.outputNr) ?? [];
  table.set(tensor.outputNr, [...list, hook]);
  return {
    remove() {
      table.set(tensor.outputNr, (table.get(tensor.outputNr) ?? []).filter((other: Hook) => other !== hook));
    },
  };
};

/** Passes a gradient through its tensor's hooks. */
export function runHooks(list: readonly Hook[], grad: Tensor): Tensor {
  let current = grad;
  for (const hook of list) {
    current.storage.heldOutside = true;
    const replaced: unknown = hook(current);
    if (replaced !== undefined && replaced !== null) current = checkReplaced(replaced, current);
  }
  return current;
}

/** What a hook returned, in the gradient's dtype: kernels go by the gradient's shape. */
function checkReplaced(replaced: unknown, grad: Tensor): Tensor {
  if (!(replaced instanceof Tensor)) throw new ArgumentError(`hook: expected a tensor or nothing back, got ${showValue(replaced)}`);
  if (!sameShape(replaced.shape, grad.shape)) {
    throw new ShapeError(`hook: the gradient has shape ${showShape(grad.shape)}, what the hook returned has ${showShape(replaced.shape)}`, { expected: grad.shape, got: replaced.shape });
  }
  const cast = replaced.type === grad.type ? replaced : replaced.to(grad.type.name);
  cast.storage.heldOutside = true;
  return cast;
}
