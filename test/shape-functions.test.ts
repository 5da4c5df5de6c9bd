// The host functions of the formula language: integers and lists about shapes.

import { describe, expect, it } from "vitest";
import { IndexError, ShapeError } from "../src/errors.js";
import * as host from "../src/shape-functions.js";
import { expectError } from "./expect-error.js";

const x = { shape: [2, 3, 4], strides: [12, 4, 1] };
const scalar = { shape: [], strides: [] };

describe("sizes", () => {
  it("read a tensor's shape from either end", () => {
    expect(host.size(x, 0)).toBe(2);
    expect(host.size(x, -1)).toBe(4);
    expect(host.stride(x, -2)).toBe(4);
    expect([host.rank(x), host.numel(x)]).toEqual([3, 24]);
  });
  it("give a 0-d tensor one virtual dim of size 1", () => {
    expect([host.size(scalar, 0), host.size(scalar, -1), host.stride(scalar, 0), host.rank(scalar), host.numel(scalar)]).toEqual([1, 1, 1, 0, 1]);
  });
  it("throw beyond the dims", () => {
    expectError(() => host.size(x, 3), IndexError, "ERR_INDEX");
    expectError(() => host.stride(x, -4), IndexError, "ERR_INDEX");
  });
});

describe("lists", () => {
  it("are replaced, inserted into and removed from at either end, without changing the original", () => {
    const list = [5, 6, 7];
    expect(host.replace(list, -1, 9)).toEqual([5, 6, 9]);
    expect(host.insert(list, 0, 9)).toEqual([9, 5, 6, 7]);
    expect(host.insert(list, -1, 9)).toEqual([5, 6, 7, 9]);
    expect(host.remove(list, 1)).toEqual([5, 7]);
    expect(host.swap(list, 0, -1)).toEqual([7, 6, 5]);
    expect(host.concat([1], [2, 3])).toEqual([1, 2, 3]);
    expect(list).toEqual([5, 6, 7]);
  });
  it("of a 0-d tensor stay empty", () => {
    expect([host.replace([], 0, 3), host.remove([], 0), host.swap([], 0, 0)]).toEqual([[], [], []]);
  });
  it("are permuted by every order that names each item once", () => {
    expect(host.permute([5, 6, 7], [2, 0, 1])).toEqual([7, 5, 6]);
    expect(host.permute([5, 6, 7], [-1, 0, 1])).toEqual([7, 5, 6]);
    expect(host.inverse([2, 0, 1])).toEqual([1, 2, 0]);
    expect(host.permute(host.permute([5, 6, 7], [2, 0, 1]), host.inverse([2, 0, 1]))).toEqual([5, 6, 7]);
    for (const order of [[0, 0, 1], [0, 1], [0, 1, 2, 0], [0, 2, -1]]) expectError(() => host.permute([5, 6, 7], order), ShapeError, "ERR_SHAPE");
    expectError(() => host.permute([5, 6, 7], [0, 1, 3]), IndexError, "ERR_INDEX");
  });
  it("of dims are ranges, all but one, or the last few", () => {
    expect(host.range(2, 5)).toEqual([2, 3, 4]);
    expect(host.range(3, 1)).toEqual([]);
    expect(host.except(-2, 3)).toEqual([0, 2]);
    expect(host.last(2, 4)).toEqual([2, 3]);
    expect(host.sliceList([1, 2, 3], 1, 3)).toEqual([2, 3]);
  });
});

describe("indices", () => {
  it("wrap from the end and throw outside", () => {
    expect([host.wrapIndex(0, 3), host.wrapIndex(-1, 3), host.wrapIndex(-3, 3)]).toEqual([0, 2, 0]);
    const error = expectError(() => host.wrapIndex(3, 3), IndexError, "ERR_INDEX");
    expect(error.message).toBe("index 3 is out of range for 3 elements (use -3 to 2)");
    expectError(() => host.wrapIndex(-4, 3), IndexError, "ERR_INDEX");
    expectError(() => host.wrapIndex(NaN, 3), IndexError, "ERR_INDEX");
    expectError(() => host.wrapIndex(0, 0), IndexError, "ERR_INDEX");
  });
  it("clamp within a slice's range", () => {
    expect([-100, -3, -1, 0, 2, 3, 100].map((i) => host.clampIndex(i, 3))).toEqual([0, 0, 2, 0, 2, 3, 3]);
    expect(host.clampIndex(Number.MAX_SAFE_INTEGER, 3)).toBe(3);
    expect(host.clampIndex(Number.MIN_SAFE_INTEGER, 3)).toBe(0);
  });
  it("divide up, and leave remainders of the divisor's sign", () => {
    expect([host.ceilDiv(7, 2), host.ceilDiv(6, 2), host.ceilDiv(0, 5)]).toEqual([4, 3, 0]);
    expect([host.modulo(7, 3), host.modulo(-7, 3), host.modulo(7, -3)]).toEqual([1, 2, -2]);
  });
  it("count the positions of a window", () => {
    expect(host.convOut(5, 3, 1, 0, 1)).toBe(3);
    expect(host.convOut(5, 3, 2, 1, 1)).toBe(3);
    expect(host.convOut(7, 3, 1, 0, 2)).toBe(3);
  });
});

describe("shapes of results", () => {
  it("drop or keep reduced dims, and put them back", () => {
    expect(host.reduced([2, 3, 4], [0, 2], false)).toEqual([3]);
    expect(host.reduced([2, 3, 4], [0, 2], true)).toEqual([1, 3, 1]);
    expect(host.reduced([2, 3, 4], -1, false)).toEqual([2, 3]);
    expect(host.reduced([], 0, false)).toEqual([]);
    expect(host.unreduced([3], [0, 2], false)).toEqual([1, 3, 1]);
    expect(host.unreduced([1, 3, 1], [0, 2], true)).toEqual([1, 3, 1]);
  });
  it("name the dims along which a shape is stretched", () => {
    expect(host.stretched([3, 1], [2, 3, 4])).toEqual([0, 2]);
    expect(host.stretched([1], [1])).toEqual([]);
    expect(host.stretched([1, 3], [0, 3])).toEqual([0]);
  });
  it("count what a reduction folds", () => {
    expect(host.count(x, [0, 2])).toBe(8);
    expect(host.count(x, [])).toBe(1);
    expect(host.count({ shape: [2, 0], strides: [1, 1] }, 1)).toBe(0);
    expect(host.singletons({ shape: [1, 3, 1], strides: [3, 1, 1] }, [0, 1, 2])).toEqual([0, 2]);
  });
  it("fit where no size exceeds the other's", () => {
    expect(host.fits([2, 3], [2, 4])).toBe(true);
    expect(host.fits([3, 3], [2, 4])).toBe(false);
    expect(host.fits([2], [2, 4])).toBe(false);
  });
});

describe("infer", () => {
  it("finds the size that -1 stands for", () => {
    expect(host.infer([2, -1], 6)).toEqual([2, 3]);
    expect(host.infer([-1], 0)).toEqual([0]);
    expect(host.infer([2, 3], 6)).toEqual([2, 3]);
    expect(host.infer([], 1)).toEqual([]);
  });
  it.each([
    [[-1, -1], 6, "one dim may be -1, the others are 0 or more"], [[4, -1], 6, "6 is not divisible by 4"],
    [[0, -1], 0, "-1 cannot be inferred beside a dim of 0"], [[2, 2], 6, "it holds 4"], [[-2, 3], 6, "one dim may be -1, the others are 0 or more"],
    [[], 6, "it holds 1"], [[1.5, 4], 6, "one dim may be -1, the others are 0 or more"],
  ])("refuses %o for %i elements", (shape, total, why) => {
    const error = expectError(() => host.infer(shape, total), ShapeError, "ERR_SHAPE");
    expect(error.message).toContain(why);
  });
});

describe("expandShape", () => {
  it("keeps sizes at -1 and adds dims in front", () => {
    expect(host.expandShape([4, -1, 3], [2, 1])).toEqual([4, 2, 3]);
    expect(host.expandShape([2], [])).toEqual([2]);
    expect(host.expandShape([0], [1])).toEqual([0]);
  });
  it.each([[[3], [2, 3]], [[2, 4], [2, 3]], [[-1, 3], [3]], [[-2], [1]], [[1], [0]]])("refuses %o from %o", (to, from) => {
    expectError(() => host.expandShape(to, from), ShapeError, "ERR_SHAPE");
  });
  it("steps by 0 along what it stretches", () => {
    expect(host.expandStrides({ shape: [2, 1], strides: [1, 1] }, [4, 2, 3])).toEqual([0, 1, 0]);
  });
});

describe("viewStrides", () => {
  it("names the way out where only a copy has the shape", () => {
    const error = expectError(() => host.viewStrides({ shape: [3, 2], strides: [1, 3] }, [6]), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("view: shape [6] cannot show a tensor of shape [3, 2] and strides [1, 3] without copying. Use reshape");
  });
  it("keeps the strides of a tensor shown in its own shape", () => {
    expect(host.viewStrides({ shape: [3, 2], strides: [1, 3] }, [3, 2])).toEqual([1, 3]);
  });
});

describe("arithmetic of lists", () => {
  it("goes item by item, and a number meets every item", () => {
    expect(host.itemwise((a, b) => a * b, [1, 2, 3], 2)).toEqual([2, 4, 6]);
    expect(host.itemwise((a, b) => a - b, [5, 5], [1, 2])).toEqual([4, 3]);
    expect(host.itemwise((a) => -a, [])).toEqual([]);
  });
  it("refuses lists of different lengths", () => {
    expectError(() => host.itemwise((a, b) => a + b, [1], [1, 2]), ShapeError, "ERR_SHAPE");
  });
  it("places values at dims from either end, and adds up those of one dim", () => {
    expect(host.placed([5, 2, 1], [1, -1, 1], 3)).toEqual([0, 6, 2]);
    expectError(() => host.placed([1], [3], 3), IndexError, "ERR_INDEX");
  });
  it("reads pads from the last dim backwards", () => {
    expect(host.pads([1, 2, 3, 4], 0, 3)).toEqual([0, 3, 1]);
    expect(host.pads([1, 2, 3, 4], 1, 3)).toEqual([0, 4, 2]);
  });
});
