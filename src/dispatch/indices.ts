// What PyTorch writes between the brackets of `x[…]`, as values of TypeScript: reading them.

import { bool, int64 } from "../dtype.js";
import { ArgumentError, DTypeError, IndexError, showShape, showValue } from "../errors.js";
import { type Nested, tensor } from "../tensor/create.js";
import { Tensor } from "../tensor/tensor.js";
import { checkInt, checkOptions } from "./arguments.js";

type Bound = "" | `${number}`;

/** A slice as Python writes it: `"1:3"`, `":-1"`, `"::2"`, and `":"` for a whole dim. */
export type SliceText = `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;

/** A slice whose bounds are computed: `{ start: i, stop: i + 3 }`. What is left out is the dim's own end. */
export interface Slice {
  readonly start?: number | null;
  readonly stop?: number | null;
  /** Positive. */
  readonly step?: number | null;
}

/** Arrays of integers, which pick elements, or of booleans, which form a mask. */
export type IndexArray =
  | readonly Nested[] | Int8Array | Int16Array | Int32Array | Uint16Array | Uint32Array | BigInt64Array;

/**
 * What picks along one dim, as in PyTorch's and NumPy's `x[…]`:
 *
 * | TypeScript | Python | picks |
 * |---|---|---|
 * | `2`, `-1` | `2`, `-1` | one part; the dim goes. Negative numbers count from the end |
 * | `"1:3"`, `"::2"`, `":"` | `1:3`, `::2`, `:` | a slice; bounds beyond the dim are clamped |
 * | `{ start: i, stop: j }` | `i:j` | the same, with computed bounds |
 * | `"..."` | `...` | all dims that no other index names |
 * | `null` | `None` | a new dim of size 1 |
 * | `[0, 2]`, an integer tensor | `[0, 2]` | those parts, in that order; tensors broadcast together |
 * | a bool tensor, `[true, false]` | the same | where the mask holds; it takes as many dims as it has |
 * | `true`, `false` | the same | a new dim, of size 1 or 0 |
 */
export type Index = number | bigint | boolean | null | "..." | SliceText | Slice | IndexArray | Tensor;

/** An index that was read. `places` are int64, a mask is bool; neither is on the tape. */
export type ReadIndex =
  | { readonly kind: "part"; readonly at: number }
  | { readonly kind: "range"; readonly start: number; readonly stop: number; readonly step: number }
  | { readonly kind: "new" } | { readonly kind: "rest" }
  | { readonly kind: "places"; readonly places: Tensor }
  | { readonly kind: "mask"; readonly mask: Tensor };

export function readIndices(op: string, indices: unknown): ReadIndex[] {
  if (!Array.isArray(indices)) {
    throw new ArgumentError(`${op}: expected indices as a list such as [0, "1:3"], got ${showValue(indices)}`, { op, argument: "indices", got: indices });
  }
  const read = Array.from(indices as readonly unknown[], (one, n) => readIndex(op, one, n));
  if (read.filter(({ kind }) => kind === "rest").length > 1) {
    throw new IndexError(`${op}: "..." stands for all dims that are not named, so it may appear once`, { op, indices });
  }
  return read;
}

/** Dims of the tensor that an index takes. */
export function dimsTaken(index: ReadIndex): number {
  if (index.kind === "mask") return index.mask.ndim;
  return index.kind === "new" || index.kind === "rest" ? 0 : 1;
}

function readIndex(op: string, value: unknown, n: number): ReadIndex {
  if (value === null) return { kind: "new" };
  if (value instanceof Tensor) return fromTensor(op, value);
  switch (typeof value) {
    case "number": case "bigint": return { kind: "part", at: checkInt(op, `index ${n}`, value) };
    case "boolean": return { kind: "mask", mask: tensor(value) };
    case "string": return value === "..." ? { kind: "rest" } : fromText(op, value);
    case "object": return Array.isArray(value) || ArrayBuffer.isView(value) ? fromArray(op, value as IndexArray, n) : fromSlice(op, value as Slice);
    default:
      throw new ArgumentError(`${op}: index ${n} is ${showValue(value)}; expected an integer, a slice such as "1:3", "...", null, an array or a tensor`, { op, index: n, got: value });
  }
}

function fromTensor(op: string, given: Tensor): ReadIndex {
  if (given.storage.guarded) given.storage.check(op);
  const index = given.detach();
  if (index.type === bool) return { kind: "mask", mask: index };
  if (index.dtype === "uint8") return { kind: "mask", mask: index.to("bool") };
  if (index.type.category !== 1) {
    throw new DTypeError(`${op}: a tensor of indices holds integers, or is a bool mask, got ${given.dtype}${showShape(given.shape)}. Convert it with to("int64")`, { op, got: given.dtype });
  }
  if (index.ndim === 0) return { kind: "part", at: Number(index.item()) };
  return { kind: "places", places: index.type === int64 ? index : index.to("int64") };
}

function fromArray(op: string, list: IndexArray, n: number): ReadIndex {
  if (typeof firstOf(list) === "boolean") return { kind: "mask", mask: tensor(list as readonly Nested[], { dtype: "bool" }) };
  try {
    return { kind: "places", places: tensor(list as readonly Nested[], { dtype: "int64" }) };
  } catch (error) {
    throw new ArgumentError(`${op}: index ${n} is an array that holds more than integers: ${(error as Error).message}`, { op, index: n, got: list });
  }
}

/** The first number or boolean; an array that contains itself ends at no value. */
function firstOf(list: unknown): unknown {
  let first = list;
  for (let depth = 0; depth < 64 && Array.isArray(first); depth++) [first] = first as unknown[];
  return first;
}

const SLICE = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

function fromText(op: string, text: string): ReadIndex {
  const match = SLICE.exec(text);
  if (match === null) {
    throw new ArgumentError(`${op}: ${showValue(text)} is no slice. Write "start:stop" or "start:stop:step", ":" for a whole dim, "..." for all dims not named`, { op, got: text });
  }
  const [start, stop, step] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return sliceOf(op, start, stop, step);
}

function fromSlice(op: string, slice: Slice): ReadIndex {
  checkOptions(op, slice, ["start", "stop", "step"]);
  const [start, stop, step] = (["start", "stop", "step"] as const).map((key) => {
    const value = slice[key];
    return value === undefined || value === null ? undefined : checkInt(op, key, value);
  });
  return sliceOf(op, start, stop, step);
}

function sliceOf(op: string, start = 0, stop = Number.MAX_SAFE_INTEGER, step = 1): ReadIndex {
  if (step > 0) return { kind: "range", start, stop, step };
  throw new IndexError(`${op}: the step of a slice must be positive, got ${step}. Use flip for the opposite order`, { op, step });
}
