// Words of the formula language that are not builtins: fixed constants, reductions along a row, and
// random numbers.

import type { Type } from "./ast.js";
import { bool, int, real } from "./types.js";

/** Fixed constants. `eps`, `lowest` and `highest` are those of the operator's dtype T. */
export const constants: ReadonlyMap<string, string> = new Map([
  ["pi", "Ratio of a circle's circumference to its diameter."],
  ["e", "Base of the natural logarithm."],
  ["ln2", "Natural logarithm of two."],
  ["sqrt1_2", "Square root of one half."],
  ["inf", "Positive infinity."],
  ["nan", "Not a number."],
  ["eps", "Distance from 1 to the next number of T."],
  ["lowest", "Least value of T: -inf for floating dtypes, the minimum for integers."],
  ["highest", "Greatest value of T: inf for floating dtypes, the maximum for integers."],
]);

export interface RowFunction {
  readonly argument: "number" | "bool";
  readonly result: "same" | Type;
  readonly doc: string;
}

export const rowFunctions: ReadonlyMap<string, RowFunction> = new Map<string, RowFunction>([
  ["sum_over", { argument: "number", result: "same", doc: "Sum along the row." }],
  ["mean_over", { argument: "number", result: real, doc: "Mean along the row." }],
  ["max_over", { argument: "number", result: "same", doc: "Largest value of the row." }],
  ["min_over", { argument: "number", result: "same", doc: "Smallest value of the row." }],
  ["count_over", { argument: "bool", result: int, doc: "How often a condition holds in the row." }],
  ["any_over", { argument: "bool", result: bool, doc: "True when it holds somewhere in the row." }],
  ["all_over", { argument: "bool", result: bool, doc: "True when it holds all along the row." }],
]);

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
