// Medians, quantiles, modes and running extremes: NaN, ties, empties, errors. Literals are PyTorch
// 2.13.0's.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, ShapeError, type Tensor, tensor, zeros } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

/** Values and places of the rows of a vector. */
const found = ({ values, indices }: { values: Tensor; indices: Tensor }): unknown[] => [values.toArray(), indices.double().toArray()];

describe("the median", () => {
  it("is the lower of the two in the middle, and NaN where there is one", () => {
    expect(tensor([3, 1, 2, 4]).median().item()).toBe(2);
    expect(tensor([3n, 1n, 2n]).median().item()).toBe(2n);
    expect(found(tensor([1, NaN, 2, NaN]).median(0))).toEqual([NaN, 1]);
    expect(tensor([1, NaN, 2]).median().item()).toBeNaN();
    expect(zeros([0]).median().item()).toBeNaN();
    expect(zeros([0, 3]).median(1).values.shape).toEqual([0]);
  });
  it("leaves NaN out on request", () => {
    expect(found(tensor([1, NaN, 2, NaN]).nanmedian(0))).toEqual([1, 0]);
    expect(found(tensor([NaN, NaN]).nanmedian(0))).toEqual([NaN, 0]);
    expect(tensor([NaN, 5, 3, 4]).nanmedian().item()).toBe(4);
  });
  it("shares its gradient among equals, along a dim gives it to one", () => {
    const x = tensor([2, 1, 2, 3, 2], { requiresGrad: true });
    x.median().backward();
    expectClose(x.grad!, [1 / 3, 0, 1 / 3, 0, 1 / 3]);
    const y = tensor([2, 1, 2, 3, 2], { requiresGrad: true });
    y.median(0).values.backward();
    expect((y.grad!.sum()).item()).toBe(1);
    expect(y.grad!.countNonzero().item()).toBe(1n);
  });
  it("of rows long enough to be sorted by digits is that of the sorted row", () => {
    const x = tensor(Float32Array.from({ length: 1001 }, (_, i) => Math.sin(i * i)));
    expect(x.median().item()).toBe(x.sort().values.select(0, 500).item());
    expect(x.kthvalue(77).values.item()).toBe(x.sort().values.select(0, 76).item());
  });
  it("of an empty dim is refused", () => {
    expectError(() => zeros([0, 3]).median(0), ShapeError, "ERR_SHAPE");
    expectError(() => zeros([0, 3]).nanmedian(0), ShapeError, "ERR_SHAPE");
  });
});

describe("the mode", () => {
  it("is the least of the most frequent values, at its last place; each NaN is its own", () => {
    expect(found(tensor([3, 1, 3, 1, 2, 1, 3]).mode())).toEqual([1, 5]);
    expect(found(tensor([3, NaN, NaN]).mode())).toEqual([3, 0]);
    expect(found(tensor([true, false, true]).mode())).toEqual([true, 2]);
    expect(tensor([[1, 1, 2], [3, 4, 4]]).mode(1, true).values.toArray()).toEqual([[1], [4]]);
    expectError(() => zeros([0, 3]).mode(0), ShapeError, "ERR_SHAPE");
  });
});

describe("quantiles", () => {
  const x = tensor([1, 2, 4, 8]);
  it("lie between two elements as interpolation says", () => {
    expectClose(x.quantile(0.4), 2.4);
    const between = (interpolation: "lower" | "higher" | "midpoint" | "nearest"): number => x.quantile(0.4, { interpolation }).item() as number;
    expect([between("lower"), between("higher"), between("midpoint"), between("nearest")]).toEqual([2, 4, 3, 2]);
    expect(tensor([1, 2, 3]).quantile(0.25, { interpolation: "nearest" }).item()).toBe(1);
  });
  it("of a list of shares stand in front, reduced dims as keepdim says", () => {
    const m = tensor([[1, 2, 3], [5, 7, 9]]);
    expectClose(m.quantile(tensor([0, 0.5]), { dim: 1 }), [[1, 5], [2, 7]]);
    expect(m.quantile(tensor([0, 0.5]), { keepdim: true }).shape).toEqual([2, 1, 1]);
    expect(m.quantile(tensor(0.5), { keepdim: true }).shape).toEqual([1, 1]);
    expectClose(m.quantile(0.5, 0, true), [[3, 4.5, 6]]);
  });
  it("meet NaN as their names say", () => {
    expect(tensor([NaN, 1, 3]).quantile(0.5).item()).toBeNaN();
    expect(tensor([NaN, 1, 3]).nanquantile(0.5).item()).toBe(2);
    expect(tensor([NaN]).nanquantile(0.5).item()).toBeNaN();
  });
  it("differentiate by the shares too", () => {
    const q = tensor([0.4], { requiresGrad: true });
    x.quantile(q).sum().backward();
    expectClose(q.grad!, [6]);
  });
  it("refuse what PyTorch refuses", () => {
    expectError(() => zeros([0]).quantile(0.5), ShapeError, "ERR_SHAPE");
    expectError(() => x.quantile(1.5), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor([1n, 2n]).quantile(0.5), DTypeError, "ERR_DTYPE");
    expectError(() => x.quantile(tensor([0.5], { dtype: "float64" })), DTypeError, "ERR_DTYPE");
    expectError(() => x.quantile(tensor([[0.5]])), ShapeError, "ERR_SHAPE");
  });
});

describe("running extremes", () => {
  it("name the last of equals, and stay NaN", () => {
    expect(found(tensor([1, NaN, 2, NaN, 5]).cummax(0))).toEqual([[1, NaN, NaN, NaN, NaN], [0, 1, 1, 3, 3]]);
    expect(found(tensor([1n, 1n, 2n, 2n]).cummin(0))).toEqual([[1, 1, 1, 1], [0, 1, 1, 1]]);
    expect(found(tensor([true, false, true]).cummax(0))).toEqual([[true, true, true], [0, 0, 2]]);
    expect(zeros([0, 2]).cummax(0).values.shape).toEqual([0, 2]);
  });
  it("run along any dim, wide or not", () => {
    const x = tensor(Float32Array.from({ length: 3 * 700 }, (_, i) => Math.sin(i))).reshape([3, 700]);
    const columns = x.cummax(0).values.toArray() as number[][];
    const own = x.toArray() as number[][];
    expect(columns[2]).toEqual(own[2].map((_, c) => Math.max(own[0][c], own[1][c], own[2][c])));
    expect(x.t().cummin(1).values.t().toArray()).toEqual(x.cummin(0).values.toArray());
  });
});
