// Layouts that are treated specially: copies by rows and by transposed tiles, transposed operands of
// pointwise operators, walked in blocks, and results beyond the last-level cache, stored around it. Each must give what row-major operands give.

import { describe, expect, it } from "vitest";
import { ShapeError, type Tensor, arange, getNumThreads, nn, ones, ops, setNumThreads, zeros } from "../src/index.js";
import { expectError } from "./expect-error.js";

const numbers = (x: Tensor): number[] => (x.toArray() as unknown as number[][]).flat(Infinity) as number[];

/** Element (i, j) of x at place j * rows + i. */
function transposedByHand(x: Tensor): number[] {
  const [rows, columns] = x.shape;
  const flat = numbers(x);
  return Array.from({ length: rows * columns }, (_, at) => flat[(at % rows) * columns + Math.floor(at / rows)]);
}

describe("transposed operands", () => {
  for (const dtype of ["int32", "float32", "float64"] as const) {
    for (const [rows, columns] of [[8, 8], [16, 32], [17, 33], [7, 40], [40, 7], [100, 9], [64, 65]]) {
      it(`are copied in order: ${dtype} (${rows}, ${columns})`, () => {
        const x = arange(0, { end: rows * columns, dtype }).reshape([rows, columns]);
        expect(numbers(x.t().contiguous())).toEqual(transposedByHand(x));
      });
    }
  }
  it("meet row-major ones", () => {
    const x = arange(0, { end: 40 * 40, dtype: "float64" }).reshape([40, 40]);
    const expected = numbers(x).map((value, at) => value + transposedByHand(x)[at]);
    expect(numbers(x.add(x.t()))).toEqual(expected);
    expect(numbers(x.t().add(x))).toEqual(transposedByHand(x.add(x.t())));
  });
  it("are written to in place", () => {
    const x = arange(0, { end: 33 * 20, dtype: "float32" }).reshape([33, 20]);
    const out = x.mul(0);
    out.t().copy_(x.t().contiguous());
    expect(numbers(out)).toEqual(numbers(x));
  });
  it("of more dims keep the order of the others", () => {
    const x = arange(0, { end: 3 * 20 * 4 * 12 }).reshape([3, 20, 4, 12]);
    const moved = x.permute([0, 3, 2, 1]).contiguous();
    for (const [a, b, c, d] of [[0, 0, 0, 0], [2, 11, 3, 19], [1, 5, 2, 7]]) {
      expect(moved.select(0, a).select(0, b).select(0, c).select(0, d).item()).toBe(x.select(0, a).select(0, d).select(0, c).select(0, b).item());
    }
  });
  it("give the same with any number of threads", () => {
    const before = getNumThreads();
    const x = arange(0, { end: 512 * 300, dtype: "float64" }).reshape([512, 300]);
    try {
      const [one, two] = [1, 2].map((threads) => { setNumThreads(threads); return numbers(x.t().mul(0.1)); });
      expect(two).toEqual(one);
    } finally {
      setNumThreads(before);
    }
  });
});

describe("rows that are strided", () => {
  for (const dtype of ["float32", "float64", "complex64", "complex128"] as const) {
    it(`are read and written whole by programs over them: ${dtype}`, () => {
      for (const [rows, columns] of [[16, 5], [5, 16], [33, 40]]) {
        const x = arange(0, { end: rows * columns, dtype: "float64" }).to(dtype).reshape([columns, rows]).t(), weight = ones([columns], { dtype });
        const [strided, plain] = [x, x.contiguous()].map((one) => nn.functional.rmsNorm(one, [columns], weight).abs());
        expect(numbers(strided)).toEqual(numbers(plain));
      }
    });
  }
});

describe("copies", () => {
  const sizes = ["uint8", "float16", "float32", "float64", "complex128"] as const;
  for (const dtype of sizes) {
    for (const [rows, columns] of [[16, 16], [63, 65], [64, 300], [130, 67], [1, 5], [5, 1]]) {
      it(`transpose elements of every size: ${dtype} (${rows}, ${columns})`, () => {
        const x = arange(0, { end: rows * columns, dtype: "int64" }).remainder(251).reshape([rows, columns]);
        expect(numbers(x.to(dtype).t().contiguous().to("int64"))).toEqual(transposedByHand(x));
      });
    }
    it(`move rows whole: ${dtype}`, () => {
      const x = arange(0, { end: 6 * 7 * 33, dtype: "int64" }).remainder(251).reshape([6, 7, 33]);
      const moved = x.to(dtype).permute([1, 0, 2]).contiguous().to("int64");
      expect(numbers(moved)).toEqual([0, 1, 2, 3, 4, 5, 6].flatMap((k) => numbers(x.select(1, k))));
    });
    it(`are written into parts of a tensor: ${dtype}`, () => {
      const x = arange(0, { end: 70 * 20, dtype: "int64" }).remainder(251).reshape([70, 20]);
      const out = zeros([20, 80], { dtype });
      out.slice(1, 5, 75).copy_(x.to(dtype).t());
      expect(numbers(out.to("int64").slice(1, 5, 75))).toEqual(transposedByHand(x));
      expect(numbers(out.to("int64").slice(1, 0, 5)).concat(numbers(out.to("int64").slice(1, 75, 80))).every((v) => v === 0)).toBe(true);
    });
  }
  it("spread a row over others, and a column", () => {
    const x = arange(0, { end: 40, dtype: "float32" });
    expect(numbers(x.expand([3, 40]).contiguous())).toEqual([0, 1, 2].flatMap(() => numbers(x)));
    expect(numbers(x.reshape([40, 1]).expand([40, 3]).contiguous())).toEqual(numbers(x).flatMap((v) => [v, v, v]));
  });
  it("beyond the caches are in order too", () => {
    const [rows, columns] = [5000, 2003];
    const x = arange(0, { end: rows * columns, dtype: "float32" }).reshape([rows, columns]);
    const back = x.t().contiguous().t();
    expect(back.eq(x).all().item()).toBe(true);
    expect(x.t().contiguous().select(0, 1234).eq(x.select(1, 1234)).all().item()).toBe(true);
    const halves = zeros([2, rows, 1001]);
    halves.copy_(x.slice(1, 0, 2002).reshape([rows, 2, 1001]).transpose(0, 1));
    expect(halves.select(0, 1).eq(x.slice(1, 1001, 2002)).all().item()).toBe(true);
  });
});

describe("results beyond the caches", () => {
  it("hold what small ones do", () => {
    const n = (160 << 20) / 8 + 3;
    const x = arange(0, { end: n, dtype: "float64" }).add(1);
    const data = x.data as Float64Array;
    for (const at of [0, 1, 511, 512, 4095, 4096, n >> 1, n - 4, n - 1]) expect(data[at]).toBe(at + 1);
    expect(data.every((value, at) => value === at + 1)).toBe(true);
  });
});

describe("the gradient of a view by strides", () => {
  it("refuses strides for another number of dims", () => {
    const message = (...geometry: number[][]): string => expectError(() => ops.call("strided_sum", [ones([2, 2]), ...geometry, 1]), ShapeError, "ERR_SHAPE").message;
    expect(message([6], [], [2, 2], [3, 1])).toBe("stridedSum: shape [6] has 1 dims, strides [] are for 0");
    expect(message([6], [1], [2, 2], [3])).toBe("stridedSum: shape [2, 2] has 2 dims, strides [3] are for 1");
  });
});
