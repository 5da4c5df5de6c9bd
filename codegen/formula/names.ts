// Words of the formula language that are not builtins: reductions along a row, random numbers, and
// the padded read of index notation.

import type { Type } from "./ast.js";
import { bool, int, real } from "./types.js";

export interface RowFunction {
  readonly argument: "number" | "bool";
  readonly result: "same" | Type;
  /** The operator that folds dims of whole tensors in this way, if there is one. */
  readonly tensor?: string;
  readonly doc: string;
}

const rows: readonly (readonly [name: string, row: RowFunction])[] = [
  ["sum_over", { argument: "number", result: "same", tensor: "sum", doc: "Sum along the row." }],
  ["mean_over", { argument: "number", result: real, tensor: "mean", doc: "Mean along the row." }],
  ["max_over", { argument: "number", result: "same", tensor: "amax", doc: "Largest value of the row." }],
  ["min_over", { argument: "number", result: "same", tensor: "amin", doc: "Smallest value of the row." }],
  ["count_over", { argument: "bool", result: int, doc: "How often a condition holds in the row." }],
  ["any_over",
    { argument: "bool", result: bool, tensor: "any", doc: "True when it holds somewhere in the row." }],
  ["all_over",
    { argument: "bool", result: bool, tensor: "all", doc: "True when it holds all along the row." }],
];

export const rowFunctions: ReadonlyMap<string, RowFunction> = new Map(rows);

/** Counter-based random numbers; the argument is the element's index `i`. */
export const randomFunctions: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["uniform", real],
  ["normal", real],
  ["bits", int],
]);

/** Reads a tensor at a position, and zero outside of it; only in index notation. */
export const paddedRead = "at";

/** Of a host number these give an int: sizes come out of divisions. */
export const wholeOnHost: ReadonlySet<string> = new Set(["ceil", "floor", "round", "trunc"]);
