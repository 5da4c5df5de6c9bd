// Decompositions and what is solved with them, of one matrix of 256 x 256 and of many small ones.

import { type Tensor, eye, linalg, randn } from "../../src/index.js";
import { type Case, unrecorded } from "../case.js";

const BODIES: Readonly<Record<string, (a: Tensor, b: Tensor) => unknown>> = {
  solve: (a, b) => linalg.solve(a, b), cholesky: (a) => linalg.cholesky(a), qr: (a) => linalg.qr(a), svd: (a) => linalg.svd(a),
  eigh: (a) => linalg.eigh(a), inv: (a) => linalg.inv(a),
};

/** Symmetric and positive definite, so that every one of them is defined. */
function definite(shape: readonly number[]): Tensor {
  const a = randn(shape);
  const n = shape[shape.length - 1];
  return a.matmul(a.transpose(-1, -2)).div(n).add(eye(n));
}

function solved(tag: string, shape: readonly number[]): Case[] {
  return Object.entries(BODIES).map(([name, body]) => unrecorded(`linalg/${name}/${tag}`, () => {
    const [a, b] = [definite(shape), randn(shape)];
    return () => body(a, b);
  }));
}

export const linearAlgebra: readonly Case[] = [...solved("256", [256, 256]), ...solved("128x16", [128, 16, 16])];
