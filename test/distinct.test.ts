// Distinct values, searches and counts: NaN, orders, sizes that the values decide, errors. Literals are
// PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, IndexError, ShapeError, type Tensor, bincount, bucketize, histogram, isin, randint, searchsorted, tensor, unique, uniqueConsecutive, unravelIndex, zeros } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const numbers = (x: Tensor): unknown => x.double().toArray();

describe("unique", () => {
  it("gives each value once, in order; each NaN is its own", () => {
    const { values, inverse, counts } = unique(tensor([NaN, 1, NaN, -0, 0]), { returnInverse: true, returnCounts: true });
    expect(numbers(values)).toEqual([-0, 1, NaN, NaN]);
    expect(numbers(inverse)).toEqual([2, 1, 3, 0, 0]);
    expect(numbers(counts)).toEqual([2, 1, 1, 1]);
    expect(numbers(unique(tensor([3n, 1n, 3n, -2n])))).toEqual([-2, 1, 3]);
    expect(unique(tensor([true, false, true])).toArray()).toEqual([false, true]);
  });
  it("agrees with a set, by whichever way it is found", () => {
    for (const [high, n] of [[100, 5000], [2 ** 40, 5000], [2 ** 40, 50]]) {
      const x = randint(-high, high, [n]);
      const list = x.toArray() as bigint[];
      const expected = [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
      expect(unique(x).toArray()).toEqual(expected);
      const { values, inverse, counts } = unique(x, { returnInverse: true, returnCounts: true });
      expect(values.toArray()).toEqual(expected);
      expect(values.indexSelect(0, inverse).toArray()).toEqual(list);
      expect(counts.sum().item()).toBe(BigInt(n));
      expect(x.float().unique().toArray()).toEqual(unique(x.float(), { returnCounts: true }).values.toArray());
    }
  });
  it("compares parts along a dim, the first number that differs first", () => {
    const { values, inverse, counts } = unique(tensor([[2, 1], [1, 3], [2, 1], [1, 0]]), { dim: 0, returnInverse: true, returnCounts: true });
    expect(values.toArray()).toEqual([[1, 0], [1, 3], [2, 1]]);
    expect(numbers(inverse)).toEqual([2, 1, 2, 0]);
    expect(numbers(counts)).toEqual([1, 1, 2]);
    expect(unique(zeros([0, 3]), { dim: 0 }).shape).toEqual([0, 3]);
    expectError(() => unique(zeros([0, 3]), { dim: 1 }), ShapeError, "ERR_SHAPE");
    expectError(() => unique(zeros([0, 0]), { dim: 0 }), ShapeError, "ERR_SHAPE");
  });
  it("of neighbours keeps the order", () => {
    const { values, inverse, counts } = uniqueConsecutive(tensor([NaN, NaN, 1, 1, 2, 1]), { returnInverse: true, returnCounts: true });
    expect([values, inverse, counts].map(numbers)).toEqual([[NaN, NaN, 1, 2, 1], [0, 1, 2, 2, 3, 4], [1, 1, 2, 1, 1]]);
    expect(uniqueConsecutive(tensor([[1, 1], [1, 1], [0, 0]])).toArray()).toEqual([1, 0]);
  });
});

describe("searches", () => {
  it("find the first place, or the last, in any row", () => {
    const rows = tensor([[1, 3, 5], [2, 4, 6]]);
    expect(numbers(searchsorted(rows, tensor([[3, 6], [4, 0]])))).toEqual([[1, 3], [1, 0]]);
    expect(numbers(searchsorted(rows, tensor([[3, 6], [4, 0]]), { right: true }))).toEqual([[2, 3], [2, 0]]);
    expect(searchsorted(tensor([1, 2]), 1.5).item()).toBe(1n);
    expect(searchsorted(tensor([1n, 2n]), 1.5, { outInt32: true }).dtype).toBe("int32");
    expect(numbers(searchsorted(tensor([1, NaN]), tensor([NaN, 5])))).toEqual([2, 2]);
    expect(numbers(searchsorted(tensor([3, 1, 2]), tensor([2, 3]), tensor([1n, 2n, 0n])))).toEqual([1, 2]);
    expect(numbers(bucketize(tensor([[3, 6, 9], [3, 6, 9]]), tensor([1, 3, 5, 7, 9])))).toEqual([[1, 3, 4], [1, 3, 4]]);
  });
  it("refuse what does not fit", () => {
    const rows = tensor([[1, 3, 5]]);
    expectError(() => searchsorted(rows, 1), ShapeError, "ERR_SHAPE");
    expectError(() => searchsorted(rows, tensor([[1], [2]])), ShapeError, "ERR_SHAPE");
    expectError(() => searchsorted(tensor(1), tensor([1])), ShapeError, "ERR_SHAPE");
    expectError(() => searchsorted(tensor([1]), tensor([1]), { right: true, side: "left" }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => searchsorted(tensor([1, 2]), tensor([1]), tensor([0n, 7n])), IndexError, "ERR_INDEX");
    expectError(() => searchsorted(tensor([1, 2]), tensor([1]), tensor([0n])), ShapeError, "ERR_SHAPE");
    expectError(() => bucketize(tensor([1]), tensor([[1]])), ShapeError, "ERR_SHAPE");
  });
  it("tell what is among others; NaN is not", () => {
    expect(isin(tensor([1, NaN, 5]), tensor([NaN, 5, 1, NaN])).toArray()).toEqual([true, false, true]);
    expect(isin(tensor([1, 2]), 1, { invert: true }).toArray()).toEqual([false, true]);
    expect(isin(1, tensor([1, 2])).item()).toBe(true);
    expect(isin(tensor([1, 2]), tensor([])).toArray()).toEqual([false, false]);
    expectError(() => isin(1, 1), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("histograms", () => {
  const x = tensor([1, 2, 1, 5]);
  it("have even parts or given edges, weights and densities", () => {
    const even = histogram(x, 4);
    expect([even.hist.toArray(), even.binEdges.toArray()]).toEqual([[2, 1, 0, 1], [1, 2, 3, 4, 5]]);
    expect(histogram(x, 4, null, { range: [0, 4] }).hist.toArray()).toEqual([0, 2, 1, 0]);
    expect(histogram(x, tensor([0, 1.5, 5])).hist.toArray()).toEqual([2, 2]);
    expectClose(histogram(x, tensor([0, 1.5, 5]), tensor([1, 2, 3, 4]), { density: true }).hist, [4 / 10 / 1.5, 6 / 10 / 3.5]);
    expect(histogram(tensor([1, 1]), 2).binEdges.toArray()).toEqual([0.5, 1, 1.5]);
    expect(histogram(zeros([0]), 2).hist.toArray()).toEqual([0, 0]);
    expect(histogram(tensor([NaN, 1, 9]), tensor([0, 2])).hist.toArray()).toEqual([1]);
  });
  it("refuse what makes no parts", () => {
    expectError(() => histogram(x, 0), ArgumentError, "ERR_ARGUMENT");
    expectError(() => histogram(x, 2, null, { range: [3, 1] }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => histogram(tensor([1, NaN]), 2), ArgumentError, "ERR_ARGUMENT");
    expectError(() => histogram(x, tensor([1])), ShapeError, "ERR_SHAPE");
    expectError(() => histogram(x, 2, tensor([1])), ShapeError, "ERR_SHAPE");
    expectError(() => histogram(tensor([1n]), 2), DTypeError, "ERR_DTYPE");
  });
});

describe("places", () => {
  it("in a flattened tensor are indices by dim", () => {
    expect(unravelIndex(tensor([0n, 5n, 3n]), [2, 3]).map(numbers)).toEqual([[0, 1, 1], [0, 2, 0]]);
    expect(unravelIndex(tensor([-1n]), [2, 3]).map(numbers)).toEqual([[1], [2]]);
    expect(unravelIndex(tensor([0n]), [])).toEqual([]);
  });
  it("on the main diagonal are filled", () => {
    expect(zeros([3, 2]).fillDiagonal_(4).toArray()).toEqual([[4, 0], [0, 4], [0, 0]]);
    expect(zeros([5, 2]).fillDiagonal_(1, true).toArray()).toEqual([[1, 0], [0, 1], [0, 0], [1, 0], [0, 1]]);
    expect(zeros([2, 2, 2]).fillDiagonal_(5).sum().item()).toBe(10);
    expect(zeros([2, 4]).t().fillDiagonal_(1).toArray()).toEqual([[1, 0], [0, 1], [0, 0], [0, 0]]);
    expectError(() => zeros([3]).fillDiagonal_(1), ShapeError, "ERR_SHAPE");
    expectError(() => zeros([2, 3, 3]).fillDiagonal_(1), ShapeError, "ERR_SHAPE");
  });
});

describe("counts", () => {
  it("of integers reach to the largest, or to minlength", () => {
    expect(numbers(tensor([0n, 2n, 2n]).bincount())).toEqual([1, 0, 2]);
    expect(numbers(bincount(tensor([1n]), { minlength: 3 }))).toEqual([0, 1, 0]);
    expect(bincount(tensor([1n, 1n]), tensor([0.5, 0.25])).toArray()).toEqual([0, 0.75]);
    expect(bincount(tensor([1n]), tensor([2n])).dtype).toBe("float64");
    expect(numbers(bincount(tensor(Uint8Array.of(1, 1)), tensor([1, 2])))).toEqual([0, 3]);
    expectError(() => bincount(tensor([-1n])), ArgumentError, "ERR_ARGUMENT");
    expectError(() => bincount(tensor([[1n]])), ShapeError, "ERR_SHAPE");
    expectError(() => bincount(tensor([1n]), tensor([1, 2])), ShapeError, "ERR_SHAPE");
  });
  it("in bins take the range of the data where none is given, and drop NaN and what is outside", () => {
    expect(tensor([1, 2, 2, 5]).histc(4).toArray()).toEqual([1, 2, 0, 1]);
    expect(tensor([1, 1]).histc(3).toArray()).toEqual([0, 2, 0]);
    expect(tensor([1, NaN, 7]).histc(3, 0, 2).toArray()).toEqual([0, 1, 0]);
    expect(zeros([0]).histc(3).toArray()).toEqual([0, 0, 0]);
    expect(tensor([1e38, -1e38]).histc(3, -3e38, 3e38).sum().item()).toBe(2);
    expectError(() => tensor([1, Infinity]).histc(3), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor([1]).histc(3, 2, 1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor([1]).histc(0), ArgumentError, "ERR_ARGUMENT");
  });
});
