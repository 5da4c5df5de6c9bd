// Matrix products: ranks, layouts, empties, dtypes, errors.

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { DTypeError, ShapeError, type Tensor, addmm, arange, baddbmm, bmm, dot, getNumThreads, linear, manualSeed, matmul, mm, mv, ones, outer, randn, setNumThreads, tensor, trace, zeros } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const a = (): Tensor => arange(6, { dtype: "float64" }).view([2, 3]);
const b = (): Tensor => arange(12, { dtype: "float64" }).view([3, 4]);

/** The product by the definition, on nested arrays. */
function product(x: number[][], y: number[][]): number[][] {
  return x.map((row) => y[0].map((_, j) => row.reduce((sum, v, k) => sum + v * y[k][j], 0)));
}

describe("matmul", () => {
  it("of two matrices, in each layout of each", () => {
    const expected = [[20, 23, 26, 29], [56, 68, 80, 92]];
    expect(mm(a(), b()).toArray()).toEqual(expected);
    const layouts: ((x: Tensor) => Tensor)[] = [
      (x) => x, (x) => x.t().contiguous().t(), (x) => x.unsqueeze(-1).expand([...x.shape, 2]).contiguous().select(2, 1),
      (x) => x.flip([0]).flip([0]), (x) => { const wide = zeros([x.shape[0] + 2, x.shape[1] + 3], { dtype: "float64" }); const part = wide.slice(0, { start: 1, end: -1 }).slice(1, { start: 2, end: -1 }); part.copy_(x); return part; },
    ];
    for (const left of layouts) for (const right of layouts) expect(matmul(left(a()), right(b())).toArray()).toEqual(expected);
  });
  it.each([
    [[3], [3], []], [[2, 3], [3], [2]], [[3], [3, 4], [4]], [[5, 2, 3], [3], [5, 2]], [[3], [5, 3, 4], [5, 4]], [[5, 2, 3], [5, 3, 4], [5, 2, 4]],
    [[5, 2, 3], [3, 4], [5, 2, 4]], [[2, 3], [5, 3, 4], [5, 2, 4]], [[6, 1, 2, 3], [5, 3, 4], [6, 5, 2, 4]], [[1, 2, 3], [5, 3, 4], [5, 2, 4]],
  ])("of shapes %o and %o has shape %o, and the sums of its products", (left, right, out) => {
    const z = matmul(ones(left), ones(right));
    expect(z.shape).toEqual(out);
    expect(z.eq(3).all().item()).toBe(true);
  });
  it.each(["float32", "float64"] as const)("of a matrix and a vector in %s, in every layout, at sizes about a block", (dtype) => {
    for (const [rows, terms] of [[1, 1], [3, 7], [4, 40], [70, 2048], [5, 2049], [2050, 9], [6, 4097]]) {
      const whole = (shape: number[]): Tensor => arange(shape.reduce((p, q) => p * q, 1), { dtype: "int64" }).remainder(7).sub(3).to(dtype).reshape(shape);
      const x = whole([rows, terms]), wide = whole([terms, 3]);
      for (const vector of [whole([terms]), wide.select(1, 1)]) {
        const expected = x.mul(vector).sum(1).toArray();
        for (const matrix of [x, x.t().contiguous().t()]) {
          expect(mv(matrix, vector).toArray()).toEqual(expected);
          expect(matmul(vector, matrix.t()).toArray()).toEqual(expected);
          expect(addmm(ones([rows, 1], { dtype }), matrix, vector.unsqueeze(1)).sub(1).squeeze(1).toArray()).toEqual(expected);
        }
      }
    }
  });
  it("of nothing inside is zeros, and of nothing outside is empty", () => {
    expect(matmul(zeros([2, 0]), zeros([0, 3])).toArray()).toEqual([[0, 0, 0], [0, 0, 0]]);
    expect(matmul(zeros([0, 3]), zeros([3, 2])).shape).toEqual([0, 2]);
    expect(bmm(zeros([0, 2, 3]), zeros([0, 3, 2])).shape).toEqual([0, 2, 2]);
    expect(dot(zeros([0]), zeros([0])).item()).toBe(0);
  });
  it("of integers is exact", () => {
    const big = tensor([[2n ** 53n + 1n, 1n]]);
    expect(matmul(big, tensor([[1n], [1n]])).item()).toBe(2n ** 53n + 2n);
    expect(mm(tensor([[1, 2]], { dtype: "int32" }), tensor([[3], [4]], { dtype: "int32" })).toArray()).toEqual([[11]]);
  });
  it("reads expanded operands", () => {
    expect(matmul(ones([1, 3]).expand([2, 3]), b().to("float32")).toArray()).toEqual([[12, 15, 18, 21], [12, 15, 18, 21]]);
    expect(matmul(ones([2, 1]).expand([2, 3]), ones([3, 1]).expand([3, 2])).toArray()).toEqual([[3, 3], [3, 3]]);
  });
  it("carries NaN and infinities, also where the other factor is 0", () => {
    expect(matmul(tensor([[0, 1]]), tensor([[NaN], [1]])).item()).toBeNaN();
    expect(matmul(tensor([[0]]), tensor([[Infinity]])).item()).toBeNaN();
  });
  it("agrees with the definition for every small size, in either order of strides", () => {
    const size = fc.integer({ min: 1, max: 20 });
    fc.assert(fc.property(size, size, size, fc.boolean(), fc.boolean(), (m, k, n, turnLeft, turnRight) => {
      const make = (rows: number, columns: number, turned: boolean): Tensor => {
        const x = arange(rows * columns, { dtype: "float64" }).remainder(7).sub(3);
        return turned ? x.view([columns, rows]).t() : x.view([rows, columns]);
      };
      const [left, right] = [make(m, k, turnLeft), make(k, n, turnRight)];
      expect(mm(left, right).toArray()).toEqual(product(left.toArray() as number[][], right.toArray() as number[][]));
    }), { seed: 20260801, numRuns: 200 });
  });
  it("large enough for several blocks and threads agrees with itself in parts", () => {
    const x = arange(300 * 200).remainder(11).sub(5).view([300, 200]);
    const y = arange(200 * 250).remainder(13).sub(6).view([200, 250]);
    const z = matmul(x, y);
    expect(z.select(0, 299).toArray()).toEqual(matmul(x.select(0, 299), y).toArray());
    expect(z.select(1, 249).toArray()).toEqual(mv(x, y.select(1, 249)).toArray());
    expect(z.sum().item()).toBeCloseTo(Number(matmul(x.sum(0), y.sum(1)).item()), 0);
  });
});

describe("products in blocks", () => {
  const before = getNumThreads();
  afterEach(() => { setNumThreads(before); });

  // About the rows of a block, the columns of a group of panels, the terms of a panel, and several stripes.
  const sizes = [[65, 257, 513], [400, 300, 1100], [700, 65, 90], [33, 1000, 700], [900, 600, 1], [1, 3000, 600], [2500, 1, 700]];
  it.each(["float32", "float64"] as const)("of %s are the same to the bit with every number of threads, and near what float64 says", (dtype) => {
    manualSeed(5);
    for (const [rows, columns, terms] of sizes) {
      const x = randn([rows, terms]).to(dtype), y = randn([columns, terms]).to(dtype).t();
      const exact = matmul(x.to("float64"), y.contiguous().to("float64"));
      for (const right of [y, y.contiguous()]) {
        const of = [1, 2, 3, 8].map((count) => { setNumThreads(count); return matmul(x, right); });
        for (const other of of.slice(1)) expect(other.eq(of[0]).all().item()).toBe(true);
        expect(of[0].to("float64").sub(exact).abs().max().item()).toBeLessThan(dtype === "float32" ? 2e-4 : 1e-11);
      }
    }
  });
});

describe("the others", () => {
  it("addmm and baddbmm of 16-bit floats are rounded once, behind the sum", () => {
    // 2 * most + 1 needs one bit more than the dtype has.
    for (const [dtype, most] of [["bfloat16", 128], ["float16", 1024]] as const) {
      const [x, a, b] = [[[-2 * most]], [[most, most + 1]], [[1], [1]]].map((one) => tensor(one, { dtype }));
      const sums = [addmm(x, a, b), addmm(x, a, b, { beta: 2, alpha: 2 }), baddbmm(x, a.unsqueeze(0), b.unsqueeze(0)), a.matmul(b).add(x)];
      expect(sums.map((one) => [one.dtype, one.item()])).toEqual([1, 2, 1, 0].map((value) => [dtype, value]));
    }
  });

  it("dot, outer, mv, trace, linear, addmm", () => {
    expect(dot(tensor([1, 2]), tensor([3, 4])).item()).toBe(11);
    expect(outer(tensor([1, 2]), tensor([3, 4, 5])).toArray()).toEqual([[3, 4, 5], [6, 8, 10]]);
    expect(mv(a(), tensor([1, 0, 2], { dtype: "float64" })).toArray()).toEqual([4, 13]);
    expect(trace(a()).item()).toBe(4);
    expect(linear(ones([2, 3]), ones([4, 3]), ones([4])).toArray()).toEqual([[4, 4, 4, 4], [4, 4, 4, 4]]);
    expect(linear(ones([5, 2, 3]), ones([4, 3])).shape).toEqual([5, 2, 4]);
    expectClose(addmm(ones([2, 2]), ones([2, 3]), ones([3, 2]), { beta: 2, alpha: 0.5 }), [[3.5, 3.5], [3.5, 3.5]]);
    expect(addmm(tensor([NaN]), ones([1, 1]), ones([1, 1]), { beta: 0 }).item()).toBe(1);
  });
});

describe("misuse", () => {
  it("names both shapes", () => {
    expect(expectError(() => matmul(ones([2, 3]), ones([4, 5])), ShapeError, "ERR_SHAPE").message).toMatch(/inner dimensions differ: .*\[2, 3\], .*\[4, 5\] \(3 vs 4\)$/);
    expectError(() => matmul(ones([3]), ones([4])), ShapeError, "ERR_SHAPE");
    expectError(() => matmul(tensor(1), ones([1])), ShapeError, "ERR_SHAPE");
    expectError(() => matmul(ones([2, 2, 3]), ones([3, 3, 2])), ShapeError, "ERR_SHAPE");
    expectError(() => mm(ones([3]), ones([3, 2])), ShapeError, "ERR_SHAPE");
    expectError(() => bmm(ones([1, 2, 3]), ones([2, 3, 2])), ShapeError, "ERR_SHAPE");
    expectError(() => dot(ones([2]), ones([3])), ShapeError, "ERR_SHAPE");
  });
  it("names both dtypes: products do not promote", () => {
    expect(expectError(() => mm(ones([1, 1]), a().slice(0, { end: 1 }).slice(1, { end: 1 })), DTypeError, "ERR_DTYPE").message)
      .toBe("mm: x is float32 and mat2 is float64; they must match. Convert one with to()");
    expectError(() => matmul(tensor([[true]]), tensor([[true]])), DTypeError, "ERR_DTYPE");
  });
});
