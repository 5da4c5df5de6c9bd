// The matrix of row exchanges, one exchange after the other, for tests to compare the kernel with.

import { product } from "../shape.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

/** The matrix of the row exchanges that lu_factor made: row i with row pivots[i], counted from 1. */
export function permutationReference(LU: Tensor, pivots: Tensor): Tensor {
  const [batch, m, k] = [LU.shape.slice(0, -2), LU.shape[LU.ndim - 2], pivots.shape[pivots.ndim - 1]];
  const all = Array.from(pivots.to("float64").contiguous().copyElements() as Float64Array);
  const matrices = Array.from({ length: product(batch) }, (_, b) => {
    const rows = Array.from({ length: m }, (_, i) => i);
    for (let i = 0; i < k; i++) {
      const j = all[b * k + i] - 1;
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    // A = P L U, and row i of L U is row rows[i] of A.
    return rows.map((_, i) => rows.map((row) => (row === i ? 1 : 0)));
  });
  return tensor(matrices.flat(2), { dtype: "float64" }).to(LU.dtype).reshape([...batch, m, m]);
}
