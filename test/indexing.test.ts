// Gathering and scattering: negatives, bounds, duplicates, empties. Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import {
  arange, ArgumentError, DTypeError, embedding, flip, gather, getNumThreads, grad, GradError, indexAdd, indexCopy, IndexError,
  indexSelect, manualSeed, oneHot, ones, ops, randn, roll, scatter, scatterAdd, selectScatter, setNumThreads, ShapeError, sliceScatter, take,
  takeAlongDim, type Tensor, tensor, tril, triu, zeros,
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

describe("x[…]", () => {
  const cube = (): Tensor => arange(24).view([2, 3, 4]);
  it("takes integers, slices, new dims and the rest, and is a view then", () => {
    const x = cube();
    expect(x.index(1, -1).toArray()).toEqual([20, 21, 22, 23]);
    expect(x.index("...", 0).toArray()).toEqual([[0, 4, 8], [12, 16, 20]]);
    expect(x.index(":", "1:", "::2").toArray()).toEqual([[[4, 6], [8, 10]], [[16, 18], [20, 22]]]);
    expect(x.index(0, { start: -2, stop: 99 }, "-1:").toArray()).toEqual([[7], [11]]);
    expect(x.index(null, "...", null).shape).toEqual([1, 2, 3, 4, 1]);
    expect(x.index(0n, 1, tensor(2, { dtype: "int64" })).item()).toBe(6);
    expect(x.index("2:1").shape).toEqual([0, 3, 4]);
    expect([x.index().shape, x.index("...").shape, x.index(":").shape]).toEqual([[2, 3, 4], [2, 3, 4], [2, 3, 4]]);
    x.index(1, ":", "1:3").fill_(-1);
    expect(x.toArray()).toEqual([cube().index(0).toArray(), [[12, -1, -1, 15], [16, -1, -1, 19], [20, -1, -1, 23]]]);
    expect(tensor(3).index("...").item()).toBe(3);
  });
  it("takes lists, typed arrays and tensors of integers, which broadcast, and copies", () => {
    const x = cube();
    const picked = x.index([1, 0], [0, -1]);
    expect(picked.toArray()).toEqual([[12, 13, 14, 15], [8, 9, 10, 11]]);
    picked.fill_(0);
    expect(x.toArray()).toEqual(cube().toArray());
    expect(x.index(0, [[0], [2]], new Int32Array([1, 3])).toArray()).toEqual([[1, 3], [9, 11]]);
    expect(x.index("...", index([[3, 0]])).shape).toEqual([2, 3, 1, 2]);
    expect(x.index([]).shape).toEqual([0, 3, 4]);
    expect(tensor([true, false]).index(tensor([1, 0, 1], { dtype: "int32" })).toArray()).toEqual([false, true, false]);
    expect(x.transpose(0, 2).index([3], ":", 1).toArray()).toEqual([[15, 19, 23]]);
  });
  it("puts dims of neighbouring lists in their place, of separated ones in front", () => {
    const x = cube();
    expect(x.index(":", [0, 2], [1, 3]).toArray()).toEqual([[1, 11], [13, 23]]);
    expect(x.index([0, 1], ":", [1, 3]).toArray()).toEqual([[1, 5, 9], [15, 19, 23]]);
    expect(x.index(":", [[0, 1, 2], [2, 1, 0]]).shape).toEqual([2, 2, 3, 4]);
    expect(x.index([0, 1], null, [1, 2]).shape).toEqual([2, 1, 4]);
    expect(x.index(0, ":", [1, 3]).shape).toEqual([3, 2]);
    expect(x.index([0], 0, "...", [[1], [2]]).shape).toEqual([2, 1]);
    expect(x.index(":", [0, 2], [1, 3]).isContiguous()).toBe(true);
  });
  it("takes masks of any rank", () => {
    const x = cube();
    expect(x.index(x.gt(20)).toArray()).toEqual([21, 22, 23]);
    expect(x.index(":", [true, false, true], 0).toArray()).toEqual([[0, 8], [12, 20]]);
    expect(x.index(tensor([[true, false, false], [false, false, true]])).toArray()).toEqual([[0, 1, 2, 3], [20, 21, 22, 23]]);
    expect(x.transpose(0, 1).index(tensor([[true, false], [false, false], [false, true]])).toArray()).toEqual([[0, 1, 2, 3], [20, 21, 22, 23]]);
    expect([x.index(true).shape, x.index(false).shape, x.index(tensor(true), "...", 0).shape]).toEqual([[1, 2, 3, 4], [0, 2, 3, 4], [1, 2, 3]]);
    expect(x.index([true, false], [0, 2]).toArray()).toEqual([[0, 1, 2, 3], [8, 9, 10, 11]]);
    expect(zeros([2, 0]).index(zeros([2, 0], { dtype: "bool" })).shape).toEqual([0]);
    expect(x.maskedSelect(x.lt(2)).toArray()).toEqual([0, 1]);
    expect(tensor([1, 2]).maskedSelect(tensor([[true], [false]])).toArray()).toEqual([1, 2]);
  });
  it.each<[string, () => unknown, new (...args: never[]) => Error, string]>([
    ["out of range", () => grid().index(0, 7), IndexError, "index: index 7 is out of range for dim 1 of [2, 3] (use -3 to 2)"],
    ["out of range in a list", () => grid().index(":", [0, -4]), IndexError, "index: index -4 is out of range for dim 1 of [2, 3] (use -3 to 2)"],
    ["out of range in the second list", () => grid().index([0, 1], [0, 3]), IndexError, "index: index 3 is out of range for dim 1 of [2, 3] (use -3 to 2)"],
    ["out of an empty dim", () => zeros([0, 3]).index(0), IndexError, "index: index 0 is out of range for dim 0 of [0, 3] (it has no elements)"],
    ["out of an empty dim, in a list", () => zeros([0, 3]).index([0]), IndexError, "index: index 0 is out of range for dim 0 of [0, 3] (it has no elements)"],
    ["too many", () => grid().index(0, 0, 0), IndexError, "index: too many indices for [2, 3]: they take 3 dims, it has 2"],
    ["a mask of another shape", () => grid().index(":", [true, false]), IndexError, "index: the mask [2] stands for dims 1 to 1 of [2, 3], which are [3]; they must be equal"],
    ["lists that do not meet", () => grid().index([0, 1], [0, 1, 2]), IndexError, "index: the shapes of the lists of indices do not broadcast together: [2], [3]"],
    ["two rests", () => grid().index("...", "..."), IndexError, 'index: "..." stands for all dims that are not named, so it may appear once'],
    ["a backward step", () => grid().index("::-1"), IndexError, "index: the step of a slice must be positive, got -1. Use flip for the opposite order"],
    ["no slice", () => grid().index("1-2" as never), ArgumentError, 'index: "1-2" is no slice. Write "start:stop" or "start:stop:step", ":" for a whole dim, "..." for all dims not named'],
    ["a fraction", () => grid().index(0.5), ArgumentError, "index: expected index 0 to be an integer, got 0.5"],
    ["fractions in a list", () => grid().index([0.5]), ArgumentError, "index: index 0 is an array that holds more than integers: tensor: 0.5 has no int64 value. Round it, or choose a floating dtype"],
    ["nothing", () => grid().index(0, undefined as never), ArgumentError, 'index: index 1 is undefined; expected an integer, a slice such as "1:3", "...", null, an array or a tensor'],
    ["a floating tensor", () => grid().index(ones([1])), DTypeError, 'index: a tensor of indices holds integers, or is a bool mask, got float32[1]. Convert it with to("int64")'],
    ["an unknown bound", () => grid().index({ end: 1 } as never), ArgumentError, 'index: unknown option "end". Options: start, stop, step'],
  ])("refuses %s", (_, body, type, message) => {
    expect(() => body()).toThrow(type);
    expect(() => body()).toThrow(message);
  });
  it("has gradients of every order, through views and copies", () => {
    const x = tensor([[1, 2], [3, 4]], { dtype: "float64", requiresGrad: true });
    const [g] = grad(x.index([0, 0, 1], 1).pow(3).sum(), x, { createGraph: true });
    expect(g.toArray()).toEqual([[0, 24], [0, 48]]);
    expect(grad(g.sum(), x)[0].toArray()).toEqual([[0, 24], [0, 24]]);
  });
});

describe("x[…] = values", () => {
  it("writes numbers and tensors, which broadcast, in every kind of place", () => {
    const x = zeros([3, 4]);
    expect(x.indexPut_([0], 1)).toBe(x);
    x.indexPut_([":", "2:"], tensor([5, 6]));
    x.indexPut_([[1, 2], 0], tensor([[[7, 8]]]));
    expect(x.toArray()).toEqual([[1, 1, 5, 6], [7, 0, 5, 6], [8, 0, 5, 6]]);
    x.indexPut_([x.eq(5)], -1);
    expect(x.toArray()).toEqual([[1, 1, -1, 6], [7, 0, -1, 6], [8, 0, -1, 6]]);
    x.indexPut_([[0, 0, 2], [0, 0, 0]], tensor([1, 1, 1]), true);
    expect(x.index(":", 0).toArray()).toEqual([3, 7, 9]);
    x.indexPut_([1, "1:3"], 10, { accumulate: true });
    expect(x.index(1).toArray()).toEqual([7, 10, 9, 6]);
    expect(zeros([2, 2], { dtype: "int64" }).indexPut_([0], 2.7).toArray()).toEqual([[2, 2], [0, 0]]);
  });
  it("writes through views, also of separated dims, and reads before it writes", () => {
    const x = zeros([2, 3, 2]);
    x.transpose(0, 1).index("1:").indexPut_([":", ":", [1]], 4);
    expect(x.toArray()).toEqual([[[0, 0], [0, 4], [0, 4]], [[0, 0], [0, 4], [0, 4]]]);
    x.indexPut_([[0, 1], ":", [0, 1]], tensor([[1, 2, 3], [7, 8, 9]]));
    expect(x.toArray()).toEqual([[[1, 0], [2, 4], [3, 4]], [[0, 7], [0, 8], [0, 9]]]);
    const y = arange(4);
    expect(y.indexPut_([[3, 2, 1, 0]], y).toArray()).toEqual([3, 2, 1, 0]);
    expect(arange(4).indexCopy_(0, index([1, 2, 3, 0]), arange(4)).toArray()).toEqual([3, 0, 1, 2]);
  });
  it("changes nothing where an index is out of range", () => {
    const x = zeros([3]);
    expectError(() => x.indexPut_([[0, 1, 3]], 1), IndexError, "ERR_INDEX");
    expectError(() => x.scatterAdd_(0, index([0, 1, 3]), ones([3])), IndexError, "ERR_INDEX");
    expectError(() => x.indexAdd_(0, index([0, -1]), ones([2])), IndexError, "ERR_INDEX");
    expect([x.toArray(), x.version]).toEqual([[0, 0, 0], 0]);
  });
  it("refuses values that do not fit", () => {
    expect(() => zeros([3, 2]).indexPut_([[0, 1]], ones([3]))).toThrow("indexPut: values [3] do not broadcast to [2, 2], the shape of what is indexed");
    expectError(() => zeros([3]).indexPut_([[0]], tensor([1n])), DTypeError, "ERR_DTYPE");
    expectError(() => zeros([1, 3]).expand([2, 3]).indexPut_([0], 1), ShapeError, "ERR_SHAPE");
    const leaf = zeros([3]).requiresGrad_();
    expectError(() => leaf.indexPut_([0], 1), GradError, "ERR_INPLACE");
    expectError(() => leaf.indexPut_([[0]], 1), GradError, "ERR_INPLACE");
  });
  it("has the history of both, in place", () => {
    const [x, v] = [[1, 2, 3], [4, 5]].map((data) => tensor(data, { dtype: "float64", requiresGrad: true }));
    const y = x.mul(2);
    y.indexPut_([[0, 2]], v.mul(3));
    y.index("1:").mul_(10);
    const [gx, gv] = grad(y.mul(y).sum(), [x, v], { createGraph: true });
    expect([gx.toArray(), gv.toArray()]).toEqual([[0, 1600, 0], [72, 9000]]);
    expect(grad(gv.sum(), v)[0].toArray()).toEqual([18, 1800]);
  });
});

describe("the rest of the writers", () => {
  it("scatter takes numbers and reduces", () => {
    const x = ones([2, 3]);
    expect(x.scatter(1, index([[2], [0]]), 5).toArray()).toEqual([[1, 1, 5], [5, 1, 1]]);
    expect(x.scatter(1, index([[2, 2], [0, 1]]), 5, "add").toArray()).toEqual([[1, 1, 11], [6, 6, 1]]);
    expect(x.scatter(1, index([[2, 2], [0, 1]]), tensor([[2, 3, 9], [4, 5, 9]]), { reduce: "multiply" }).toArray()).toEqual([[1, 1, 6], [4, 5, 1]]);
    expect(x.scatter_(0, index([[1, 0, 1]]), 0)).toBe(x);
    expect(x.toArray()).toEqual([[1, 0, 1], [0, 1, 0]]);
  });
  it("scatter_reduce and index_reduce know five reductions, with and without what is there", () => {
    const x = tensor([10, 20, 30]);
    const [at, src] = [index([0, 0, 2]), tensor([4, 6, 50])];
    const all = (includeSelf: boolean) => (["sum", "prod", "mean", "amax", "amin"] as const).map((reduce) => x.scatterReduce(0, at, src, reduce, { includeSelf }).toArray());
    expect(all(true)).toEqual([[20, 20, 80], [240, 20, 1500], [20 / 3, 20, 40].map(Math.fround), [10, 20, 50], [4, 20, 30]]);
    expect(all(false)).toEqual([[10, 20, 50], [24, 20, 50], [5, 20, 50], [6, 20, 50], [4, 20, 50]]);
    expect(tensor([7n, 1n]).scatterReduce(0, index([0]), tensor([-12n]), "mean").toArray()).toEqual([-3, 1]);
    expect(ones([2, 2]).indexReduce(0, index([1, 1]), tensor([[2, 3], [4, 5]]), "prod").toArray()).toEqual([[1, 1], [8, 15]]);
    expect(ones([2]).indexReduce_(0, index([1, 1]), tensor([2, 5]), "amax", false).toArray()).toEqual([1, 5]);
    expect(tensor([1, NaN, 3]).scatterReduce(0, index([0, 1, 2]), tensor([NaN, 2, 1]), "amax").toArray()).toEqual([NaN, NaN, 3]);
  });
  it("scatter_reduce's product is exact where factors are zero", () => {
    const x = tensor([2, 3], { dtype: "float64", requiresGrad: true });
    const src = tensor([0, 5, 0, 0], { dtype: "float64", requiresGrad: true });
    const [gx, gs] = grad(x.scatterReduce(0, index([0, 0, 1, 1]), src, "prod").sum(), [x, src]);
    expect([gx.toArray(), gs.toArray()]).toEqual([[0, 0], [10, 0, 0, 0]]);
  });
  it("index_fill, put and masked_scatter", () => {
    expect(zeros([2, 3]).indexFill(1, index([-1, 0]), 7).toArray()).toEqual([[7, 0, 7], [7, 0, 7]]);
    expect(zeros([2]).indexFill_(0, tensor(1n), tensor(3)).toArray()).toEqual([0, 3]);
    expect(tensor(1).indexFill(0, index([0]), 5).item()).toBe(5);
    expect(grid().put(index([0, -1]), tensor([9, 8])).toArray()).toEqual([[9, 1, 2], [3, 4, 8]]);
    const x = zeros([2, 3]);
    x.t().put_(index([[1], [-1]]), tensor([[1], [2]]), true);
    expect(x.toArray()).toEqual([[0, 0, 0], [1, 0, 2]]);
    expect(() => zeros([2, 3]).t().put_(index([6]), ones([1]))).toThrow(IndexError);
    expect(zeros([2, 2]).maskedScatter(tensor([[true, false], [true, true]]), arange(1, { end: 5 })).toArray()).toEqual([[1, 0], [2, 3]]);
    expect(() => zeros([3]).maskedScatter(tensor([true, true, true]), ones([2]))).toThrow("the mask holds in 3 places, source [2] has 2 elements");
  });
  it("want one list of places at least", () => {
    const none = zeros([0, 4], { dtype: "int64" });
    expect(() => ops.call("index_read", [zeros([2, 3]), none, 0])).toThrow("places [0, 4] from dim 0 on do not fit into [2, 3]");
    expect(() => ops.call("index_write", [zeros([2, 3]), none, zeros([4, 2, 3]), 0])).toThrow("do not fit");
    expect(() => ops.call("index_accumulate", [zeros([2, 3]), none, zeros([4, 2, 3]), 0])).toThrow("do not fit");
  });
  it("give the same bits whatever the threads", () => {
    manualSeed(5);
    const [x, rows, at] = [randn([50, 300]), randn([400, 300]), randn([400]).abs().mul(16).to("int64").remainder(50)];
    const every = (): unknown => [
      indexAdd(x, 0, at, rows).toArray(), indexAdd(x.t().contiguous(), 1, at, rows.t()).toArray(), indexCopy(x, 0, at, rows).toArray(),
      scatterAdd(x, 0, at.unsqueeze(1).expand([400, 300]), rows).toArray(), scatterAdd(x.t(), 1, at.unsqueeze(0).expand([300, 400]), rows.t()).toArray(),
      x.index(at, at.remainder(7)).toArray(), gather(x, 0, at.unsqueeze(1).expand([400, 300])).toArray(),
    ];
    const before = getNumThreads();
    setNumThreads(1);
    const alone = every();
    setNumThreads(4);
    const together = every();
    setNumThreads(before);
    expect(together).toEqual(alone);
  });
});
