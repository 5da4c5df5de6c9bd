// Checks of what layers are made with and given: sizes, probabilities, the dims of inputs.

import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** A number of features: an integer from 1, or from 0 where a layer may be empty. */
export function checkSize(op: string, name: string, value: unknown, least = 1): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new ArgumentError(
    `${op}: expected ${name} to be an integer from ${least}, got ${showValue(value)}`,
    { op, argument: name, got: value });
}

/** Refuses an input whose last dim is not the number of features the layer was made for. */
export function checkFeatures(op: string, x: Tensor, features: number): void {
  if (x.shape.length > 0 && x.shape[x.shape.length - 1] === features) return;
  throw new ShapeError(
    `${op}: expected an input with last dim ${features}, got shape ${showShape(x.shape)}`,
    { op, shape: x.shape, features });
}

/** Sizes for so many dims: one number stands for all. */
export function sizesOf(op: string, name: string, value: unknown, dims: number, least = 1): number[] {
  if (!Array.isArray(value)) return new Array<number>(dims).fill(checkSize(op, name, value, least));
  if (value.length === dims) return value.map((size) => checkSize(op, name, size, least));
  throw new ArgumentError(`${op}: expected ${name} to be a number or ${dims} of them, got ${showValue(value)}`, { op, argument: name, got: value });
}
