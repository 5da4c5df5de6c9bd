// Running sums and products. Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import { DTypeError, IndexError, ArgumentError, arange, tensor, zeros } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

describe("scans", () => {
  it("run along any dim, in every layout", () => {
    const x = arange(6).view([2, 3]);
    expect(x.cumsum(0).toArray()).toEqual([[0, 1, 2], [3, 5, 7]]);
    expect(x.cumsum(-1).toArray()).toEqual([[0, 1, 3], [3, 7, 12]]);
    expect(x.t().cumsum(0).toArray()).toEqual([[0, 3], [1, 7], [3, 12]]);
    expect(x.slice(1, { step: 2 }).cumsum(1).toArray()).toEqual([[0, 2], [3, 8]]);
    expect(tensor([2]).expand([3]).cumprod(0).toArray()).toEqual([2, 4, 8]);
  });
  it("run from the end on request", () => {
    expect(tensor([1, 2, 3]).cumsum(0, { reverse: true }).toArray()).toEqual([6, 5, 3]);
    expect(tensor([[1, 2], [3, 4]]).cumprod(0, { reverse: true }).toArray()).toEqual([[3, 8], [3, 4]]);
    expect(tensor([[1, 2], [3, 4]]).t().cumsum(1, { reverse: true }).toArray()).toEqual([[4, 3], [6, 4]]);
  });
  it("sum bool and integers as int64", () => {
    expect(tensor([true, true, false]).cumsum(0).dtype).toBe("int64");
    expect(tensor([true, true, false]).cumsum(0).toArray()).toEqual([1, 2, 2]);
    expect(tensor([2 ** 31 - 1, 1], { dtype: "int32" }).cumsum(0).toArray()).toEqual([2 ** 31 - 1, 2 ** 31]);
  });
  it("take a 0-d tensor and an empty one", () => {
    expect(tensor(3).cumsum(0).toArray()).toBe(3);
    expect(tensor(3).cumprod(-1, { reverse: true }).toArray()).toBe(3);
    expect(zeros([0]).cumsum(0).toArray()).toEqual([]);
    expect(zeros([2, 0]).cumprod(0).shape).toEqual([2, 0]);
    expect(zeros([0, 2]).cumsum(0, { reverse: true }).shape).toEqual([0, 2]);
  });
  it("agree with PyTorch", () => {
    const x = tensor([[1, 2, 3], [1, -1, 0.5]], { dtype: "float64" });
    expectClose(x.logcumsumexp(1), [[1, 2.313261687518223, 3.4076059644443806], [1, 1.1269280110429725, 1.5549569196419908]]);
    expect(x.cumprod(1).toArray()).toEqual([[1, 2, 6], [1, -1, -0.5]]);
    expectClose(tensor([1000, 1000]).logcumsumexp(0), [1000, 1000.6931762695312]);
    expect(tensor([-Infinity, -Infinity, 0]).logcumsumexp(0).toArray()).toEqual([-Infinity, -Infinity, 0]);
  });
  it("stay NaN from the first NaN on", () => {
    expect(tensor([1, NaN, 3]).cumsum(0).toArray()).toEqual([1, NaN, NaN]);
    expect(tensor([1, NaN, 0]).cumprod(0).toArray()).toEqual([1, NaN, NaN]);
  });
  it("long enough for several blocks are still exact", () => {
    const n = 10_000;
    const sums = arange(n, { dtype: "float64" }).cumsum(0).data as Float64Array;
    expect(sums[n - 1]).toBe((n * (n - 1)) / 2);
    expect(sums[777]).toBe((778 * 777) / 2);
  });
  it("refuse a dim outside, a wrong option and a dtype they do not know", () => {
    expectError(() => tensor([1]).cumsum(1), IndexError, "ERR_INDEX");
    expectError(() => tensor([1]).cumsum(undefined as never), IndexError, "ERR_INDEX");
    expectError(() => tensor([1]).cumsum(0, { backwards: true } as never), ArgumentError, "ERR_UNKNOWN_OPTION");
    expectError(() => tensor([1n]).logcumsumexp(0), DTypeError, "ERR_DTYPE");
  });
});
