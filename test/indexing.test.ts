// Gathering and scattering: negatives, bounds, duplicates, empties. Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, IndexError, ShapeError, type Tensor, arange, embedding, flip, gather, indexAdd, indexCopy, indexSelect, oneHot, ones, roll,
  scatter, scatterAdd, selectScatter, sliceScatter, take, takeAlongDim, tensor, tril, triu, zeros,
} from "../src/index.js";
import { expectError } from "./expect-error.js";

const grid = (): Tensor => arange(6).view([2, 3]);
const index = (data: number[] | number[][]): Tensor => tensor(data as number[], { dtype: "int64" });

describe("picking", () => {
  it("takes elements along a dim, from int32 or int64 indices, in any layout", () => {
    expect(gather(grid(), 1, index([[0, 0], [2, 1]])).toArray()).toEqual([[0, 0], [5, 4]]);
    expect(gather(grid(), 0, tensor([[1, 0, 1]], { dtype: "int32" })).toArray()).toEqual([[3, 1, 5]]);
    expect(gather(grid().t(), 0, index([[2, 0]])).toArray()).toEqual([[2, 3]]);
    expect(indexSelect(grid(), 1, index([2, 0, 2])).toArray()).toEqual([[2, 0, 2], [5, 3, 5]]);
    expect(indexSelect(grid(), 0, tensor(1n)).toArray()).toEqual([[3, 4, 5]]);
    expect(indexSelect(grid().t(), 0, index([4, 2, 0].map((i) => i / 2))).toArray()).toEqual([[2, 5], [1, 4], [0, 3]]);
    expect(take(grid(), index([[5, 0], [-1, 2]])).toArray()).toEqual([[5, 0], [5, 2]]);
    expect(takeAlongDim(grid(), index([[1], [0]]), 1).toArray()).toEqual([[1], [3]]);
  });
  it("keeps every dtype", () => {
    expect(indexSelect(tensor([true, false]), 0, index([1, 1])).toArray()).toEqual([false, false]);
    expect(indexSelect(tensor([1n, 2n ** 60n]), 0, index([1])).item()).toBe(2n ** 60n);
  });
  it("of nothing gives nothing", () => {
    expect(indexSelect(grid(), 0, index([])).shape).toEqual([0, 3]);
    expect(gather(grid(), 1, zeros([0, 2], { dtype: "int64" })).shape).toEqual([0, 2]);
    expect(indexSelect(zeros([0, 3]), 1, index([2])).shape).toEqual([0, 1]);
    expect(take(grid(), index([])).shape).toEqual([0]);
  });
  it("from a 0-d tensor takes its one element", () => {
    expect(indexSelect(tensor(7), 0, index([0])).item()).toBe(7);
    expect(gather(tensor(7), 0, tensor(0n)).item()).toBe(7);
    expectError(() => indexSelect(tensor(7), 0, index([0, 0])), ShapeError, "ERR_SHAPE");
    expectError(() => indexSelect(tensor(7), 0, index([])), ShapeError, "ERR_SHAPE");
    expectError(() => indexAdd(tensor(7), 0, index([]), tensor(1)), ShapeError, "ERR_SHAPE");
    expectError(() => indexCopy(tensor(7), 0, index([]), tensor(1)), ShapeError, "ERR_SHAPE");
    expectError(() => indexSelect(tensor(7), 0, index([1])), IndexError, "ERR_INDEX");
  });
});

describe("an index out of range", () => {
  it.each<[string, () => unknown]>([
    ["gather", () => gather(grid(), 1, index([[0, 1], [1, 3]]))], ["index_select", () => indexSelect(grid(), 1, index([0, 1, 2, 3]))],
    ["take", () => take(grid(), index([0, 1, 2, 6]))], ["scatter", () => scatter(grid(), 1, index([[0, 1], [1, 3]]), ones([2, 2]))],
    ["scatter_add", () => scatterAdd(grid(), 1, index([[0, 1], [1, 3]]), ones([2, 2]))], ["index_add", () => indexAdd(grid(), 1, index([3]), ones([2, 1]))],
    ["index_copy", () => indexCopy(grid(), 1, index([3]), ones([2, 1]))], ["embedding", () => embedding(index([0, 1, 1, 2]), grid())],
    ["far out", () => gather(grid(), 0, tensor([[2n ** 62n, 0n, 0n]]))], ["far below", () => indexSelect(grid(), 0, tensor([-(2n ** 63n)]))],
  ])("in %s throws with the position and the value, and the next call works", (_, body) => {
    const error = expectError(body, IndexError, "ERR_INDEX");
    expect(error.message).toMatch(/^\w+: index -?\d+ at position \d+ is outside 0\.\.\d+$/);
    expect(gather(grid(), 1, index([[2], [2]])).toArray()).toEqual([[2], [5]]);
  });
  it("names the first of several, however many threads look", () => {
    const many = zeros([100_000], { dtype: "int64" });
    many.slice(0, { start: 70_000 }).fill_(9);
    expect(expectError(() => indexSelect(ones([3]), 0, many), IndexError, "ERR_INDEX").message).toBe("indexSelect: index 9 at position 70000 is outside 0..2");
  });
});

describe("scattering", () => {
  it("writes a copy, and the original stays", () => {
    const x = zeros([2, 3]);
    expect(scatter(x, 1, index([[2], [0]]), tensor([[5], [6]])).toArray()).toEqual([[0, 0, 5], [6, 0, 0]]);
    expect(x.toArray()).toEqual([[0, 0, 0], [0, 0, 0]]);
    expect(selectScatter(x, tensor([7, 8]), 1, -1).toArray()).toEqual([[0, 0, 7], [0, 0, 8]]);
    expect(sliceScatter(x, ones([2, 1]), { dim: 1, start: 1, end: 2 }).toArray()).toEqual([[0, 1, 0], [0, 1, 0]]);
    expect(x.diagonalScatter(tensor([1, 2])).toArray()).toEqual([[1, 0, 0], [0, 2, 0]]);
    expect(indexCopy(x, 0, index([1]), tensor([[1, 2, 3]])).toArray()).toEqual([[0, 0, 0], [1, 2, 3]]);
  });
  it("adds what meets in one place, in index order", () => {
    expect(scatterAdd(zeros([3]), 0, index([1, 1, 0]), tensor([1, 2, 3])).toArray()).toEqual([3, 3, 0]);
    expect(indexAdd(zeros([2, 2]), 0, index([1, 1]), ones([2, 2]), { alpha: 2 }).toArray()).toEqual([[0, 0], [4, 4]]);
    expect(scatter(zeros([2]), 0, index([0, 0]), tensor([1, 2])).toArray()).toEqual([2, 0]);
    const n = 50_000;
    expect(scatterAdd(zeros([1], { dtype: "int64" }), 0, zeros([n], { dtype: "int64" }), ones([n], { dtype: "int64" })).item()).toBe(BigInt(n));
  });
  it("refuses shapes and dtypes that do not fit", () => {
    expectError(() => scatter(zeros([2]), 0, index([0, 1, 1]), ones([2])), ShapeError, "ERR_SHAPE");
    expectError(() => scatter(zeros([2, 2]), 0, index([0]), ones([1])), ShapeError, "ERR_SHAPE");
    expectError(() => gather(grid(), 0, index([0])), ShapeError, "ERR_SHAPE");
    expectError(() => gather(grid(), 1, index([[0], [0], [0]])), ShapeError, "ERR_SHAPE");
    expectError(() => gather(grid(), 1, tensor([[0.5]])), DTypeError, "ERR_DTYPE");
    expectError(() => indexSelect(grid(), 0, tensor([true])), DTypeError, "ERR_DTYPE");
    expectError(() => indexSelect(grid(), 0, index([[0]])), ShapeError, "ERR_SHAPE");
    expectError(() => scatterAdd(zeros([2]), 0, index([0]), tensor([1n])), DTypeError, "ERR_DTYPE");
    expectError(() => indexAdd(grid(), 0, index([0]), ones([2, 3])), ShapeError, "ERR_SHAPE");
    expectError(() => scatterAdd(zeros([2]), 0, index([[0]] as never), ones([1])), ShapeError, "ERR_SHAPE");
  });
});

describe("arrangements", () => {
  it("flip, roll, triangles, repeats, one-hot rows", () => {
    expect(flip(grid(), [0, 1]).toArray()).toEqual([[5, 4, 3], [2, 1, 0]]);
    expect(roll(arange(4), 1, 0).toArray()).toEqual([3, 0, 1, 2]);
    expect(roll(arange(4), -5, 0).toArray()).toEqual([1, 2, 3, 0]);
    expect(tril(ones([3, 3])).toArray()).toEqual([[1, 0, 0], [1, 1, 0], [1, 1, 1]]);
    expect(triu(ones([2, 3]), 1).toArray()).toEqual([[0, 1, 1], [0, 0, 1]]);
    expect(triu(tensor([[NaN, 1], [NaN, 1]])).toArray()).toEqual([[NaN, 1], [0, 1]]);
    expect(grid().repeatInterleave(2, 0).shape).toEqual([4, 3]);
    expect(oneHot(index([2, 0]), 3).toArray()).toEqual([[0, 0, 1], [1, 0, 0]]);
    expectError(() => tril(arange(3)), ShapeError, "ERR_SHAPE");
    expectError(() => flip(grid(), [0, 0]), IndexError, "ERR_INDEX");
    expectError(() => grid().repeatInterleave(-1, 0), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("embedding", () => {
  it("looks rows up, in the shape of its input", () => {
    const weight = tensor([[1, 2], [3, 4], [5, 6]], { requiresGrad: true });
    const out = embedding(index([[0, 2], [2, 2]]), weight, { paddingIdx: 0 });
    expect(out.toArray()).toEqual([[[1, 2], [5, 6]], [[5, 6], [5, 6]]]);
    out.sum().backward();
    expect(weight.grad?.toArray()).toEqual([[0, 0], [0, 0], [3, 3]]);
    expect(embedding(tensor(1n), weight).toArray()).toEqual([3, 4]);
    expectError(() => embedding(index([0]), ones([3])), ShapeError, "ERR_SHAPE");
    expectError(() => embedding(tensor([0.5]), weight), DTypeError, "ERR_DTYPE");
    expectError(() => embedding(index([0]), weight, { paddingIdx: 7 }), IndexError, "ERR_INDEX");
  });
});
