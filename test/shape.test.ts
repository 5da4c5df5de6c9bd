// Shapes, strides and dims, on lists of integers alone.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndexError, ShapeError } from "../src/errors.js";
import {
  MAX_DIMS, broadcast, broadcastStrides, checkShape, contiguousStrides, isContiguous, product, sameShape, tryViewStrides, wrapDim,
  wrapDims,
} from "../src/shape.js";
import { expectError } from "./expect-error.js";

const SEED = 20260801;
const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 });

describe("checkShape", () => {
  it("gives a copy of a good shape, and reads a number as one dim", () => {
    const mine = [2, 0, 3];
    const checked = checkShape("zeros", mine);
    expect(checked).toEqual(mine);
    expect(checked).not.toBe(mine);
    expect(checkShape("zeros", 4)).toEqual([4]);
    expect(checkShape("zeros", [])).toEqual([]);
  });

  it.each([[-1], [1.5], [NaN], [Infinity], [2 ** 53], ["3"], [null], [undefined], [3n], [true], [[2]], [{}]])(
    "refuses %o as a size", (size) => {
      const error = expectError(() => checkShape("zeros", [2, size]), ShapeError, "ERR_SHAPE");
      expect(error.message).toMatch(/^zeros: dim 1 of a shape must be a non-negative integer, got /);
    });

  it.each(["2,3", null, undefined, {}, { length: 1, 0: 2 }, new Set([1]), new Float32Array(2), 1n, Symbol("s")])(
    "refuses %o as a shape", (shape) => void expectError(() => checkShape("zeros", shape), ShapeError, "ERR_SHAPE"));

  it("refuses holes", () => {
    // eslint-disable-next-line no-sparse-arrays
    expectError(() => checkShape("zeros", [2, , 3]), ShapeError, "ERR_SHAPE");
  });

  it("refuses more dims than a call frame has room for", () => {
    expect(checkShape("zeros", new Array(MAX_DIMS).fill(1))).toHaveLength(MAX_DIMS);
    expectError(() => checkShape("zeros", new Array(MAX_DIMS + 1).fill(1)), ShapeError, "ERR_SHAPE");
    expectError(() => checkShape("zeros", new Array(10_000_000)), ShapeError, "ERR_SHAPE");
  });

  it("refuses a product that cannot be counted, also one that would wrap to 0 in 64 bits", () => {
    for (const shape of [[65536, 65536, 65536, 65536], [2 ** 31, 2 ** 31], [2 ** 52, 4], [2 ** 53 - 1, 2 ** 53 - 1]]) {
      const error = expectError(() => checkShape("zeros", shape), ShapeError, "ERR_SHAPE");
      expect(error.message).toContain("has more elements than can be counted");
    }
  });

  it("allows huge sizes beside a 0: such a tensor is empty", () => {
    expect(checkShape("zeros", [2 ** 40, 0, 2 ** 40])).toEqual([2 ** 40, 0, 2 ** 40]);
  });

  it("reads each size once, so that what was checked is what is used", () => {
    let reads = 0;
    const sly = new Proxy([2, 3], { get: (target, key) => (key === "0" && reads++ > 0 ? -7 : Reflect.get(target, key) as unknown) });
    expect(checkShape("zeros", sly)).toEqual([2, 3]);
    const overridden = Object.assign([2, 3], { slice: () => [-1], every: () => true, map: () => [1e15] });
    expect(checkShape("zeros", overridden)).toEqual([2, 3]);
  });
});

describe("product", () => {
  it("counts elements; of no dims, one", () => {
    expect(product([])).toBe(1);
    expect(product([2, 3, 4])).toBe(24);
    expect(product([5, 0])).toBe(0);
  });
  it("throws where the count is not exact", () => {
    expectError(() => product([2 ** 30, 2 ** 30]), ShapeError, "ERR_SHAPE");
  });
});

describe("strides", () => {
  it("are row-major, and never 0 beside an empty dim", () => {
    expect(contiguousStrides([2, 3, 4])).toEqual([12, 4, 1]);
    expect(contiguousStrides([])).toEqual([]);
    expect(contiguousStrides([2, 0, 3])).toEqual([3, 3, 1]);
  });
  it("of contiguous tensors are recognised whatever the stride of a dim of size 1", () => {
    expect(isContiguous([2, 3], [3, 1])).toBe(true);
    expect(isContiguous([2, 1, 3], [3, 77, 1])).toBe(true);
    expect(isContiguous([3, 2], [1, 3])).toBe(false);
    expect(isContiguous([2, 3], [0, 1])).toBe(false);
    expect(isContiguous([0, 3], [9, 9])).toBe(true);
    expect(isContiguous([], [])).toBe(true);
  });
  it("made for a shape are contiguous for it", () => {
    fc.assert(fc.property(shapes, (shape) => isContiguous(shape, contiguousStrides(shape))), { seed: SEED });
  });
});

describe("broadcast", () => {
  it.each([
    [[3, 1], [4], [3, 4]], [[], [2, 3], [2, 3]], [[1], [0], [0]], [[2, 0], [1], [2, 0]], [[5, 1, 4], [3, 1], [5, 3, 4]], [[], [], []],
  ])("broadcasts %o with %o to %o", (a, b, out) => {
    expect(broadcast(a, b)).toEqual(out);
    expect(broadcast(b, a)).toEqual(out);
  });
  it("refuses sizes that differ where neither is 1, also 0 against 2", () => {
    expectError(() => broadcast([2], [0]), ShapeError, "ERR_SHAPE");
    const error = expectError(() => broadcast([32, 10], [32, 12], "add"), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("add: cannot broadcast [32, 10] with [32, 12]: dim -1 is 10 and 12, and neither is 1");
  });
  it("is the same from either side, and keeps a shape broadcast with itself", () => {
    fc.assert(fc.property(shapes, shapes, (a, b) => {
      expect(attempt(() => broadcast(a, b))).toEqual(attempt(() => broadcast(b, a)));
      expect(broadcast(a, a)).toEqual(a);
    }), { seed: SEED });
  });
  it("steps by 0 along the dims it stretches", () => {
    expect(broadcastStrides({ shape: [3, 1], strides: [1, 1] }, [2, 3, 4])).toEqual([0, 1, 0]);
    expect(broadcastStrides({ shape: [], strides: [] }, [2, 2])).toEqual([0, 0]);
    expect(broadcastStrides({ shape: [1, 3], strides: [7, 2] }, [1, 3])).toEqual([7, 2]);
  });
});

function attempt(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

describe("sameShape", () => {
  it("compares sizes and ranks", () => {
    expect(sameShape([2, 3], [2, 3])).toBe(true);
    expect(sameShape([2, 3], [3, 2])).toBe(false);
    expect(sameShape([2], [2, 1])).toBe(false);
    expect(sameShape([], [])).toBe(true);
  });
});

describe("wrapDim", () => {
  it("counts negative dims from the end", () => {
    expect([0, 1, 2, -1, -2, -3].map((dim) => wrapDim("sum", dim, 3))).toEqual([0, 1, 2, 2, 1, 0]);
  });
  it("takes 0 and -1 for a 0-d tensor", () => {
    expect(wrapDim("sum", 0, 0)).toBe(0);
    expect(wrapDim("sum", -1, 0)).toBe(0);
    expectError(() => wrapDim("sum", 1, 0), IndexError, "ERR_INDEX");
    expectError(() => wrapDim("sum", -2, 0), IndexError, "ERR_INDEX");
  });
  it("says what the range is", () => {
    const error = expectError(() => wrapDim("sum", 3, 2), IndexError, "ERR_INDEX");
    expect(error.message).toBe("sum: dim 3 is out of range for a tensor with ndim 2 (use -2 to 1)");
    expectError(() => wrapDim("sum", -3, 2), IndexError, "ERR_INDEX");
  });
  it.each([1.5, NaN, Infinity, "1", null, undefined, 1n, [0], {}, true])("refuses %o", (dim) => {
    expectError(() => wrapDim("sum", dim, 2), IndexError, "ERR_INDEX");
  });
});

describe("wrapDims", () => {
  it("wraps, sorts, and means all dims when none are given", () => {
    expect(wrapDims("sum", [-1, 0], 3)).toEqual([0, 2]);
    expect(wrapDims("sum", undefined, 3)).toEqual([0, 1, 2]);
    expect(wrapDims("sum", null, 2)).toEqual([0, 1]);
    expect(wrapDims("sum", [], 2)).toEqual([0, 1]);
    expect(wrapDims("all", [], 2, false)).toEqual([]);
    expect(wrapDims("sum", 1, 2)).toEqual([1]);
  });
  it("gives no dims for a 0-d tensor, whose dims 0 and -1 are still checked", () => {
    expect(wrapDims("sum", 0, 0)).toEqual([]);
    expect(wrapDims("sum", [-1], 0)).toEqual([]);
    expectError(() => wrapDims("sum", [1], 0), IndexError, "ERR_INDEX");
  });
  it("refuses a dim that appears twice, counted from either end", () => {
    const error = expectError(() => wrapDims("sum", [0, -2], 2), IndexError, "ERR_INDEX");
    expect(error.message).toContain("appears twice");
  });
  it("leaves the caller's list as it was", () => {
    const dims = [1, 0];
    wrapDims("sum", dims, 2);
    expect(dims).toEqual([1, 0]);
  });
  it("is not misled by a list whose methods were replaced", () => {
    expectError(() => wrapDims("sum", Object.assign([9], { map: () => [0] }), 2), IndexError, "ERR_INDEX");
  });
});

describe("tryViewStrides", () => {
  it.each([
    [[2, 3, 4], [12, 4, 1], [6, 4], [4, 1]], [[2, 3, 4], [12, 4, 1], [24], [1]], [[2, 3], [3, 1], [2, 3, 1], [3, 1, 1]],
    [[4, 6], [12, 2], [4, 2, 3], [12, 6, 2]], [[3, 4], [1, 3], [3, 2, 2], [1, 6, 3]], [[1], [1], [], []], [[], [], [1, 1], [1, 1]],
  ])("shows %o with strides %o as %o with %o", (shape, strides, to, expected) => {
    expect(tryViewStrides({ shape, strides }, to)).toEqual(expected);
  });
  it("finds none where only a copy has the shape", () => {
    expect(tryViewStrides({ shape: [3, 4], strides: [1, 3] }, [12])).toBeUndefined();
    expect(tryViewStrides({ shape: [2, 3], strides: [0, 1] }, [6])).toBeUndefined();
  });
  it("shows the same elements in the same order", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(5), (shape, turned, pick) => {
      const base = contiguousStrides(shape);
      const x = turned ? { shape: [...shape].reverse(), strides: [...base].reverse() } : { shape, strides: base };
      const to = factorisations(product(shape))[pick % factorisations(product(shape)).length];
      const strides = tryViewStrides(x, to);
      if (strides) expect(elements(to, strides)).toEqual(elements(x.shape, x.strides));
      else expect(turned).toBe(true);
    }), { seed: SEED });
  });
});

function factorisations(n: number): number[][] {
  const out = [[n], [1, n], [n, 1]];
  for (let a = 2; a < n; a++) if (n % a === 0) out.push([a, n / a], [a, 1, n / a]);
  return out;
}

/** Positions in memory, in row-major order of the indices. */
function elements(shape: readonly number[], strides: readonly number[]): number[] {
  return shape.reduce((places, n, d) => places.flatMap((p) => Array.from({ length: n }, (_, i) => p + i * strides[d])), [0]);
}
