// What a formula's part evaluates to.

import { isScalar, type Scalar } from "./number.js";
import { Tensor } from "./tensor.js";

/** `null` stands for an optional that was left out; texts are enum members and dtypes. */
export type Value = Scalar | boolean | string | null | Tensor | readonly Value[] | Fields;

/** A record: the state of a reduction, or several results. */
export class Fields {
  constructor(readonly values: ReadonlyMap<string, Value>) {}

  get(name: string): Value {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`internal: no field "${name}"`);
    return value;
  }
}

export function asNumber(value: Value): number {
  if (typeof value === "number") return value;
  throw new TypeError(`expected a number, got ${describe(value)}`);
}

export function asInts(value: Value): readonly number[] {
  if (Array.isArray(value)) return value as readonly number[];
  throw new TypeError(`expected a list, got ${describe(value)}`);
}

export function asElement(value: Value): Scalar | boolean {
  if (isScalar(value) || typeof value === "boolean") return value;
  throw new TypeError(`expected an element, got ${describe(value)}`);
}

export function describe(value: Value): string {
  if (value === null) return "nothing";
  if (value instanceof Tensor) return `a tensor of shape [${value.shape}]`;
  if (value instanceof Fields) return "a record";
  return Array.isArray(value) ? "a list" : typeof value;
}

/** Equality of texts, lists and absent values; numbers go through the operator's row. */
export function sameValue(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one: Value, k) => sameValue(one, b[k] as Value));
}
