// Matrix products, and copies that move elements without computing.

import { type DTypeName, type Tensor, linear, randint, randn } from "../../src/index.js";
import { type Case, unrecorded } from "../case.js";

function product(name: string, a: readonly number[], b: readonly number[], dtype: DTypeName = "float32"): Case {
  return unrecorded(`matmul/${name}`, () => {
    const [x, y] = [randn(a, { dtype }), randn(b, { dtype })];
    return () => x.matmul(y);
  });
}

function copy(name: string, shape: readonly number[], body: (x: Tensor) => Tensor): Case {
  return unrecorded(`copy/${name}`, () => {
    const x = randn(shape);
    return () => body(x);
  });
}

function indexed(name: string, shape: readonly number[], count: number, body: (x: Tensor, index: Tensor) => Tensor): Case {
  return unrecorded(`index/${name}`, () => {
    const [x, index] = [randn(shape), randint(0, shape[0], [count])];
    return () => body(x, index);
  });
}

function layer(): () => unknown {
  const [x, w, b] = [randn([64, 784]), randn([256, 784]), randn([256])];
  return () => linear(x, w, b);
}

export const matrix: readonly Case[] = [
  ...[64, 128, 256, 512, 1024, 2048].map((n) => product(`float32/${n}`, [n, n], [n, n])),
  ...[256, 1024].map((n) => product(`float64/${n}`, [n, n], [n, n], "float64")),
  product("vector/1024", [1, 1024], [1024, 1024]),
  product("batched/128x32", [128, 32, 32], [128, 32, 32]),
  product("batched/96x128x64", [96, 128, 64], [96, 64, 128]),
  unrecorded("matmul/linear/64x784x256", layer),
  indexed("index_select/100000x64", [100_000, 64], 10_000, (x, index) => x.indexSelect(0, index)),
  indexed("gather/1e6", [10 ** 6], 10 ** 6, (x, index) => x.gather(0, index)),
  copy("transpose/4096x4096", [4096, 4096], (x) => x.transpose(0, 1).contiguous()),
  copy("permute_nchw_nhwc/8x64x56x56", [8, 64, 56, 56], (x) => x.permute([0, 2, 3, 1]).contiguous()),
];
