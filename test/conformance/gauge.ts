// Factors that are fixed only up to a gauge (signs, phases, the order inside a degenerate space) are
// right where they give back the matrix they came from.

import { Tensor, noGrad } from "../../src/index.js";
import { type Tolerance, elementsDifference, elementsOf } from "./compare.js";

/** Rows of complex numbers. */
type Matrix = readonly (readonly Complex[])[];
type Complex = readonly [re: number, im: number];

/** By golden operator: from the matrix and its factors, two products that must be equal. */
const IDENTITIES: Readonly<Record<string, (a: Matrix, factors: readonly Matrix[]) => readonly [Matrix, Matrix]>> = {
  // A = U diag(S) Vh
  "linalg.svd": (a, [u, [s], vh]) => [times(scaled(u.map((row) => row.slice(0, s.length)), s), vh.slice(0, s.length)), a],
  // A V = V diag(w)
  "linalg.eig": (a, [[w], v]) => [times(a, v), scaled(v, w)],
};

/** By golden operator: the positions of real results whose columns may have any signs. */
const SIGNED: Readonly<Record<string, readonly number[]>> = {
  "linalg.eigh": [1],
};

/** The results with each free column multiplied by the sign that the expected one has; gradients follow. */
export function withExpectedSigns(op: string, results: readonly unknown[], expected: (i: number) => Tensor): readonly unknown[] {
  return results.map((result, i) => {
    if (!SIGNED[op]?.includes(i) || !(result instanceof Tensor) || result.numel === 0) return result;
    return result.mul(noGrad(() => result.mul(expected(i)).sum(-2, true).sign()));
  });
}

/** What is wrong with the factors of a batch of matrices, or undefined. */
export function gaugeDifference(op: string, input: Tensor, factors: readonly unknown[], tolerance: Tolerance): string | undefined {
  const identity = IDENTITIES[op];
  if (identity === undefined) return `no identity is known that ${op}'s results must fulfil`;
  if (!factors.every((factor) => factor instanceof Tensor)) return "expected tensors";
  const [m, n] = input.shape.slice(-2);
  const batch = m * n === 0 ? 0 : input.numel / (m * n);
  const matrices = factors.map((factor) => matricesOf(factor, batch, input.ndim));
  const inputs = matricesOf(input, batch, input.ndim);
  for (let b = 0; b < batch; b++) {
    const [left, right] = identity(inputs[b], matrices.map((list) => list[b])).map((matrix) => matrix.flat(2));
    // Products of n terms: the rounding of each term counts.
    const found = elementsDifference(left, right, { rtol: tolerance.rtol * n, atol: tolerance.atol * n });
    if (found !== undefined) return `matrix ${b} is not given back: ${found}`;
  }
  return undefined;
}

/** The matrices of a batch; a batch of vectors gives matrices of one row. */
function matricesOf(x: Tensor, batch: number, ndim: number): Matrix[] {
  const [rows, columns] = x.ndim < ndim ? [1, x.shape[x.ndim - 1]] : x.shape.slice(-2);
  const elements = elementsOf(x);
  const isComplex = x.dtype.startsWith("complex");
  const at = (i: number): Complex => (isComplex ? [Number(elements[2 * i]), Number(elements[2 * i + 1])] : [Number(elements[i]), 0]);
  return Array.from({ length: batch }, (_, b) => Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => at((b * rows + i) * columns + j))));
}

/** (M, K) @ (K, N) -> (M, N) */
function times(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => (b[0] ?? []).map((_, j) => row.reduce<Complex>((sum, x, k) => plus(sum, product(x, b[k][j])), [0, 0])));
}

/** Each column k multiplied by s[k]. */
function scaled(a: Matrix, s: readonly Complex[]): Matrix { return a.map((row) => row.map((x, k) => product(x, s[k]))); }

function plus([a, b]: Complex, [c, d]: Complex): Complex { return [a + c, b + d]; }

function product([a, b]: Complex, [c, d]: Complex): Complex { return [a * c - b * d, a * d + b * c]; }
