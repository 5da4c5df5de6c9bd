// Hooks on the gradient of a tensor.

import { ArgumentError, GradError } from "../errors.js";
import { type Tensor, hooks } from "../tensor/tensor.js";
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
  for (const hook of list) current = hook(current) ?? current;
  return current;
}
