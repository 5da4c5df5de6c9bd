// Matrix products.

import { type DTypeName, linear, randn } from "../../src/index.js";
import { type Case, unrecorded } from "../case.js";

/** (…, M, K) @ (…, K, N): 2 M K N operations for each matrix. */
function product(name: string, a: readonly number[], b: readonly number[], dtype: DTypeName & ("float32" | "float64") = "float32"): Case {
  const flops = 2 * a.reduce((size, dim) => size * dim) * b[b.length - 1];
  return unrecorded(`matmul/${name}`, () => {
    const [x, y] = [randn(a, { dtype }), randn(b, { dtype })];
    return () => x.matmul(y);
  }, { work: { flops, dtype } });
}

function layer(): () => unknown {
  const [x, w, b] = [randn([64, 784]), randn([256, 784]), randn([256])];
  return () => linear(x, w, b);
}

export const matrix: readonly Case[] = [
  ...[64, 128, 256, 512, 1024, 2048].map((n) => product(`float32/${n}`, [n, n], [n, n])),
  ...[64, 256, 1024].map((n) => product(`float64/${n}`, [n, n], [n, n], "float64")),
  product("vector/1024", [1, 1024], [1024, 1024]),
  product("batched/128x32", [128, 32, 32], [128, 32, 32]),
  product("batched/96x128x64", [96, 128, 64], [96, 64, 128]),
  unrecorded("matmul/linear/64x784x256", layer, { work: { flops: 2 * 64 * 784 * 256 } }),
];
