// Tensors of known values: zeros, ones, full, arange, linspace, eye.

import { afterEach, describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, DeviceError, ShapeError, arange, eye, full, fullLike, linspace, newZeros, ones, onesLike, setDefaultDType, tensor, zeros, zerosLike } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

afterEach(() => setDefaultDType("float32"));

describe("zeros, ones, full", () => {
  it("have the shape, the dtype and the values asked for, contiguous", () => {
    expect(zeros([2, 3]).toArray()).toEqual([[0, 0, 0], [0, 0, 0]]);
    expect(ones([], { dtype: "int32" }).item()).toBe(1);
    expect(full([2], 2.5).toArray()).toEqual([2.5, 2.5]);
    expect(full([1], -0).item()).toBe(-0);
    expect(full([1], NaN).item()).toBeNaN();
    expect(zeros([0, 3]).numel).toBe(0);
    for (const dtype of ["bool", "int32", "int64", "float32", "float64"] as const) expect(ones([2], { dtype }).dtype).toBe(dtype);
    expect(ones([1]).requiresGrad).toBe(false);
    setDefaultDType("float64");
    expect(zeros([1]).dtype).toBe("float64");
  });
  it("like another tensor take its shape and dtype, and never its strides", () => {
    const x = zeros([2, 3], { dtype: "int64" }).t();
    expect([zerosLike(x).shape, zerosLike(x).dtype, zerosLike(x).isContiguous()]).toEqual([[3, 2], "int64", true]);
    expect(onesLike(x, { dtype: "float32" }).dtype).toBe("float32");
    expect(fullLike(tensor([true]), 1).item()).toBe(true);
    expect(newZeros(x, [1]).dtype).toBe("int64");
  });
  it("fill every element, at sizes around each vector's width", () => {
    for (const n of [1, 3, 7, 8, 9, 15, 16, 17, 33, 1023, 70_001]) expect(full([n], 3).eq(3).all().item()).toBe(true);
  });
});

describe("arange", () => {
  it("counts before its end, by its step", () => {
    expect(arange(3).toArray()).toEqual([0, 1, 2]);
    expect(arange(1, 4).toArray()).toEqual([1, 2, 3]);
    expect(arange(5, 0, -2).toArray()).toEqual([5, 3, 1]);
    expect(arange(0, { end: 10, step: 5, dtype: "int64" }).toArray()).toEqual([0, 5]);
    expectClose(arange(1, 2, 0.3), [1, 1.3, 1.6, 1.9]);
    expect(arange(3, 3).toArray()).toEqual([]);
    expect(arange(0).shape).toEqual([0]);
  });
  it("refuses a step that leads nowhere or away", () => {
    for (const [start, end, step] of [[0, 1, 0], [0, 1, -1], [1, 0, 1], [NaN, 1, 1], [0, NaN, 1], [0, 1, NaN]]) expectError(() => arange(start, end, step), ArgumentError, "ERR_ARGUMENT");
    expectError(() => arange(0, Infinity), ShapeError, "ERR_SHAPE");
    expectError(() => arange(1e300), ShapeError, "ERR_SHAPE");
    expectError(() => arange("3" as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("linspace and eye", () => {
  it("reach both ends exactly", () => {
    expect(linspace(0, 1, 5).toArray()).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(linspace(3, 9, 1).toArray()).toEqual([3]);
    expect(linspace(0, 1, 0).shape).toEqual([0]);
    const x = linspace(-0.1, 0.7, 37, { dtype: "float64" }).toArray() as number[];
    expect([x[0], x[36]]).toEqual([-0.1, 0.7]);
    expectError(() => linspace(0, 1, -1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linspace(0, 1, 1.5), ArgumentError, "ERR_ARGUMENT");
  });
  it("have ones on the diagonal only", () => {
    expect(eye(2).toArray()).toEqual([[1, 0], [0, 1]]);
    expect(eye(2, 3, { dtype: "bool" }).toArray()).toEqual([[true, false, false], [false, true, false]]);
    expect(eye(0).shape).toEqual([0, 0]);
    expectError(() => eye(-1), ShapeError, "ERR_SHAPE");
  });
});

describe("misuse", () => {
  it("is named", () => {
    expectError(() => zeros([2], { dtype: "float8" as never }), DTypeError, "ERR_DTYPE");
    expectError(() => zeros([2], { device: "tpu" as never }), DeviceError, "ERR_DEVICE");
    expectError(() => zeros("2,3" as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => full([2], "1" as never), ArgumentError, "ERR_ARGUMENT");
    expect(expectError(() => zeros([2], { dtyp: "int32" } as never), ArgumentError, "ERR_UNKNOWN_OPTION").message).toBe('zeros: unknown option "dtyp". Did you mean "dtype"?');
  });
});
