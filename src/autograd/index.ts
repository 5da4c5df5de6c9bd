// Automatic differentiation as users call it: `loss.backward()` and `grad(outputs, inputs)`.

import { ArgumentError, showValue } from "../errors.js";
import { checkOptions } from "../dispatch/arguments.js";
import { Tensor } from "../tensor/tensor.js";
import { type BackwardOptions, backward, gradients } from "./engine.js";
import "./hooks.js";

export { type BackwardOptions } from "./engine.js";
export { type Hook, type HookHandle } from "./hooks.js";
export { enableGrad, isGradEnabled, noGrad } from "./mode.js";
export { isAnomalyMode, setAnomalyMode } from "./node.js";
export { Context, type CustomFunction, customFunction } from "./function.js";

declare module "../tensor/tensor.js" {
  interface Tensor {
    /**
     * Computes the gradients of this tensor and adds them to the leaves' `.grad`.
     * @param gradient cotangent of this tensor's shape; may be left out for a single element (1).
     * @throws GradError without a history, ERR_BACKWARD_TWICE on freed values, ERR_SAVED_TENSOR_MODIFIED.
     */
    backward(gradient?: Tensor | null, options?: BackwardOptions): void;
  }
}

Tensor.prototype.backward = function (this: Tensor, gradient?: Tensor | null, options: BackwardOptions = {}): void {
  if (gradient !== undefined && gradient !== null && !(gradient instanceof Tensor)) {
    throw new ArgumentError(`backward: expected the gradient to be a tensor, got ${showValue(gradient)}. Options come second: backward(undefined, { retainGraph: true })`);
  }
  checkOptions("backward", options, BACKWARD_OPTIONS);
  backward([this], [gradient ?? null], options);
};

export interface GradOptions extends BackwardOptions {
  /** Cotangents of the outputs; may be left out for single elements. */
  gradOutputs?: Tensor | null | readonly (Tensor | null)[];
  /** Give null for inputs the outputs do not depend on, rather than throw. */
  allowUnused?: boolean;
}

/**
 * Gradients of the outputs' sum with respect to the inputs, touching no `.grad`.
 * @example const [g] = grad(x.mul(x).sum(), [x], { createGraph: true })
 */
export function grad(outputs: Tensor | readonly Tensor[], inputs: Tensor | readonly Tensor[], options: GradOptions & { allowUnused: true }): (Tensor | null)[];
export function grad(outputs: Tensor | readonly Tensor[], inputs: Tensor | readonly Tensor[], options?: GradOptions): Tensor[];
export function grad(outputs: Tensor | readonly Tensor[], inputs: Tensor | readonly Tensor[], options: GradOptions = {}): (Tensor | null)[] {
  checkOptions("grad", options, GRAD_OPTIONS);
  const roots = listOf("outputs", outputs);
  const leaves = listOf("inputs", inputs);
  const given = options.gradOutputs;
  const cotangents = given === undefined || given === null ? roots.map(() => null) : cotangentsOf(given, roots.length);
  const out = gradients(roots, leaves, cotangents, options);
  const unused = out.indexOf(null);
  if (unused >= 0 && !options.allowUnused) {
    throw new ArgumentError(`grad: the outputs do not depend on input ${unused}. Pass { allowUnused: true } to get null for it`, { input: unused });
  }
  return out;
}

const BACKWARD_OPTIONS = ["retainGraph", "createGraph"];
const GRAD_OPTIONS = [...BACKWARD_OPTIONS, "gradOutputs", "allowUnused"];

function cotangentsOf(given: unknown, count: number): readonly (Tensor | null)[] {
  const list: unknown = given instanceof Tensor ? [given] : given;
  if (!Array.isArray(list) || list.length !== count || !list.every((item) => item === null || item === undefined || item instanceof Tensor)) {
    throw new ArgumentError(`grad: expected gradOutputs to be ${count} tensors or nulls, one for each output, got ${showValue(given)}`);
  }
  return list.map((item: Tensor | null | undefined) => item ?? null);
}

function listOf(name: string, value: Tensor | readonly Tensor[]): readonly Tensor[] {
  const list = value instanceof Tensor ? [value] : value;
  if (!Array.isArray(list) || list.length === 0 || !list.every((item) => item instanceof Tensor)) {
    throw new ArgumentError(`grad: expected ${name} to be a tensor or a list of tensors, got ${showValue(value)}`);
  }
  return list;
}
