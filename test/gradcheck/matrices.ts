// Elements with a property. Matrices on which decompositions are smooth: a diagonal of distinct numbers, far from each other
// and, but for symmetric ones, from zero, and small numbers beside it.

import type { Tensor } from "../../src/index.js";
import type { InputFacts } from "./facts.js";

/** A property of matrices. */
export type MatrixLike = Exclude<NonNullable<InputFacts["like"]>, "sorted">;

export function isOfMatrices(like: InputFacts["like"]): like is MatrixLike { return like !== undefined && like !== "sorted"; }

/** The same elements, each row of the last dim in order. */
export function sortRows(elements: readonly number[], shape: readonly number[]): number[] {
  const n = shape.at(-1) ?? 1;
  const rows = n === 0 ? 0 : elements.length / n;
  return Array.from({ length: rows }, (_, row) => elements.slice(row * n, (row + 1) * n).sort((a, b) => a - b)).flat();
}

/** Elements of a stack of matrices, row by row. */
export function likeMatrices(like: MatrixLike, shape: readonly number[], random: () => number): number[] {
  const [rows, cols] = shape.slice(-2);
  const low = like === "symmetric" ? -2 : 2;
  const numel = shape.reduce((a, b) => a * b, 1);
  return Array.from({ length: numel }, (_, at) => {
    const [row, col] = [Math.floor(at / cols) % rows, at % cols];
    const small = random() - 0.5;
    return row === col ? low + 1.5 * row + small : small;
  });
}

/** Imaginary parts for them. */
export function smallParts(numel: number, random: () => number): number[] { return Array.from({ length: numel }, () => random() - 0.5); }

/**
 * What an operator on Hermitian matrices gets of any matrix. Moving one element then moves its mirror
 * image too, as operators that read one triangle assume.
 */
export function hermitianPart(x: Tensor): Tensor { return x.add(x.transpose(-2, -1).conj()).mul(0.5); }

export function isHermitian(like: InputFacts["like"]): boolean {
  return like === "symmetric" || like === "positive_definite";
}
