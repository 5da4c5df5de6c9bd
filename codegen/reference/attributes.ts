// The arguments of one call, ready for the formulas: defaults filled in, dims wrapped, single
// numbers repeated to the length an attribute wants.

import type { AttrParam, Op, Param } from "../catalog/model.js";
import { wrap } from "../formula/shape-rules.js";
import { evaluate } from "./evaluate.js";
import { Tensor } from "./tensor.js";
import { asNumber, type Value } from "./value.js";

export type Args = ReadonlyMap<string, Value>;

/** Every parameter by name. What was left out has its default, or `null`. */
export function completeArgs(op: Op, given: Args): Map<string, Value> {
  const complete = new Map<string, Value>();
  const rank = firstTensor(op, given)?.shape.length ?? 0;
  for (const param of op.params) {
    const value = given.get(param.name) ?? null;
    if (param.role === "tensor") complete.set(param.name, value);
    else complete.set(param.name, attribute(param, value, rank));
  }
  return complete;
}

export function firstTensor(op: Op, args: Args): Tensor | undefined {
  for (const param of op.params) {
    const value = args.get(param.name);
    if (param.role === "tensor" && value instanceof Tensor) return value;
  }
  return undefined;
}

function attribute(param: AttrParam, given: Value, rank: number): Value {
  const value = given ?? defaultOf(param, rank);
  if (value === null) return null;
  switch (param.type.kind) {
    case "dim": return wrap(asNumber(value), Math.max(1, rank));
    case "newdim": return wrap(asNumber(value), rank + 1);
    case "dims": return wrapDims(value, rank);
    case "ints": {
      const { length } = param.type;
      if (typeof value !== "number") return value;
      return new Array<number>(length ?? 1).fill(value);
    }
    default: return value;
  }
}

function defaultOf(param: AttrParam, rank: number): Value {
  const { default: written } = param;
  if (written === undefined) return null;
  if (written.kind === "all") return Array.from({ length: rank }, (_, d) => d);
  if (written.kind === "maxint") return Number.MAX_SAFE_INTEGER;
  return evaluate(written, new Map());
}

/** Sorted and wrapped; a tensor without dims has none to reduce. */
function wrapDims(value: Value, rank: number): readonly number[] {
  const dims = typeof value === "number" ? [value] : (value as readonly number[]);
  if (rank === 0) return [];
  return dims.map((d) => wrap(d, rank)).sort((a, b) => a - b);
}

/** Arguments of a call in a formula, by parameter: first by position, then by name. */
export function bindArgs(
  params: readonly Param[], args: readonly { readonly name?: string; readonly value: Value }[],
): Map<string, Value> {
  const bound = new Map<string, Value>();
  args.forEach(({ name, value }, k) => bound.set(name ?? params[k].name, value));
  return bound;
}
