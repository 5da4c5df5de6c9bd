// Tensors from nested arrays and typed arrays.

import { afterEach, describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, DeviceError, DisposedError, GradError, ShapeError, setDefaultDType, tensor, zeros,
} from "../../src/index.js";
import { expectError } from "../expect-error.js";

afterEach(() => setDefaultDType("float32"));

describe("the dtype of a tensor made from values", () => {
  it.each([
    [1, "float32"], [1.5, "float32"], [[1, 2], "float32"], [[], "float32"], [[[]], "float32"], [[true, false], "bool"], [true, "bool"],
    [[1n, 2n], "int64"], [5n, "int64"], [[true, 2], "float32"], [[2, true], "float32"], [[1n, 1.5], "float32"], [[1.5, 1n], "float32"],
    [[[true], [2]], "float32"],
  ] as const)("of %o is %s", (data, dtype) => expect(tensor(data as never).dtype).toBe(dtype));

  it("is the one asked for, else the default float", () => {
    expect(tensor([1, 2], { dtype: "int32" }).dtype).toBe("int32");
    setDefaultDType("float64");
    expect(tensor([1]).dtype).toBe("float64");
    expect(tensor([0.1]).item()).toBe(0.1);
  });
});

describe("nested arrays", () => {
  it.each([
    [7, []], [[1, 2, 3], [3]], [[[1, 2, 3], [4, 5, 6]], [2, 3]], [[[[1]], [[2]]], [2, 1, 1]], [[], [0]], [[[], []], [2, 0]], [[[[]]], [1, 1, 0]],
  ])("%o has shape %o", (data, shape) => {
    expect(tensor(data as never).shape).toEqual(shape);
    expect(tensor(data as never).toArray()).toEqual(data);
  });

  it.each([
    [[[1, 2], [3]], "expected 2 items at depth 1, got 1 items"], [[[1], 2], "expected 1 items at depth 1, got 2"], [[[1, 2], [3, 4, 5]], "got 3 items"],
    [[[[1]], [[2, 3]]], "expected 1 items at depth 2, got 2 items"], [[[], [1]], "expected 0 items at depth 1, got 1 items"],
  ])("that are ragged throw: %o", (data, text) => {
    const error = expectError(() => tensor(data as never), ShapeError, "ERR_SHAPE");
    expect(error.message).toContain(`tensor: ragged nested array: ${text.startsWith("got") ? "" : text}`);
    expect(error.message).toContain(text);
  });

  it("that go deeper after a number throw", () => {
    expectError(() => tensor([1, [2]] as never), ArgumentError, "ERR_ARGUMENT");
  });

  it("may be 16 deep, and no deeper", () => {
    const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);
    expect(tensor(nest(16) as never).ndim).toBe(16);
    expectError(() => tensor(nest(17) as never), ShapeError, "ERR_SHAPE");
    expectError(() => tensor(nest(5000) as never), ShapeError, "ERR_SHAPE");
  });

  it("that contain themselves throw", () => {
    const first: unknown[] = [];
    first.push(first);
    expectError(() => tensor(first as never), ShapeError, "ERR_SHAPE");
    for (const start of [true, 1, 1n]) {
      const later: unknown[] = [start];
      later.push(later);
      expectError(() => tensor(later as never), ArgumentError, "ERR_ARGUMENT");
    }
  });

  it.each([undefined, null, "1", {}, Symbol("s"), () => 1, new Date(0), "abc", new Map()])("with %o in them throw", (value) => {
    expectError(() => tensor(value as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor([1, value] as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor([[1], [value]] as never), ArgumentError, "ERR_ARGUMENT");
  });

  it("with holes throw", () => {
    // eslint-disable-next-line no-sparse-arrays
    expectError(() => tensor([1, , 3] as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("integers", () => {
  it("cross exactly as bigint, at both ends of int64", () => {
    for (const value of [0n, -1n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)]) expect(tensor(value).item()).toBe(value);
    expect(tensor([2 ** 53 - 1], { dtype: "int64" }).item()).toBe(2n ** 53n - 1n);
  });
  it.each([
    [1.5, "int32"], [NaN, "int64"], [Infinity, "int32"], [2 ** 31, "int32"], [-(2 ** 31) - 1, "int32"], [256, "uint8"], [-1, "uint8"], [128, "int8"],
    [2n ** 63n, "int64"], [-(2n ** 63n) - 1n, "int64"], [2 ** 63, "int64"], [1e300, "int64"], [2 ** 15, "int16"],
  ] as const)("refuse %s as %s: it cannot hold that", (value, dtype) => {
    expectError(() => tensor([value], { dtype }), DTypeError, "ERR_DTYPE");
  });
  it("take whole numbers, bigints and booleans up to the ends of their range", () => {
    expect(tensor([2 ** 31 - 1, -(2 ** 31), true, 5n] as never, { dtype: "int32" }).toArray()).toEqual([2 ** 31 - 1, -(2 ** 31), 1, 5]);
    expect(tensor([-0], { dtype: "int32" }).item()).toBe(0);
  });
  it("make booleans of numbers: all but 0 are true, NaN too", () => {
    expect(tensor([0, -0, 2, NaN, -1], { dtype: "bool" }).toArray()).toEqual([false, false, true, true, true]);
  });
  it("become floats by rounding to nearest", () => {
    expect(tensor([2n ** 53n + 1n], { dtype: "float64" }).item()).toBe(2 ** 53);
    expect(tensor([2 ** 24 + 1]).item()).toBe(2 ** 24);
  });
});

describe("typed arrays", () => {
  it.each([
    [Float32Array.of(1.5), "float32"], [Float64Array.of(1.5), "float64"], [Int32Array.of(-3), "int32"], [BigInt64Array.of(-3n), "int64"],
  ] as const)("are copied with their own dtype: %o", (array, dtype) => {
    const x = tensor(array as never);
    expect(x.dtype).toBe(dtype);
    expect(x.shape).toEqual([1]);
    array.fill((dtype === "int64" ? 0n : 0) as never);
    expect(x.item()).not.toBe(0);
  });
  it("are converted on request", () => {
    expect(tensor(Int32Array.of(1, 2), { dtype: "float64" }).toArray()).toEqual([1, 2]);
    expect(tensor(BigInt64Array.of(2n), { dtype: "float32" }).dtype).toBe("float32");
  });
  it.each([new Uint32Array(1), new BigUint64Array(1), new Uint16Array(1)])("without a dtype of theirs are refused: %o", (array) => {
    expectError(() => tensor(array as never), DTypeError, "ERR_DTYPE");
  });
  it("must have elements: a DataView has none", () => {
    expectError(() => tensor(new DataView(new ArrayBuffer(4)) as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("copies of tensors", () => {
  it("share nothing with the original, not even a history", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const copy = tensor(x.mul(2));
    expect(copy.requiresGrad).toBe(false);
    copy.add_(1);
    expect(x.toArray()).toEqual([1, 2]);
    expect(tensor(x, { dtype: "float64", requiresGrad: true }).requiresGrad).toBe(true);
  });
  it("of views are contiguous", () => {
    const turned = tensor([[1, 2], [3, 4]]).t();
    expect(tensor(turned).isContiguous()).toBe(true);
    expect(tensor(turned).toArray()).toEqual([[1, 3], [2, 4]]);
  });
  it("of disposed tensors throw", () => {
    const x = zeros([2]);
    x.dispose();
    expectError(() => tensor(x), DisposedError, "ERR_DISPOSED");
  });
});

describe("options", () => {
  it("name an unknown one and the nearest known", () => {
    const error = expectError(() => tensor([1], { requires_grad: true } as never), ArgumentError, "ERR_UNKNOWN_OPTION");
    expect(error.message).toBe('tensor: unknown option "requires_grad". Did you mean "requiresGrad"?');
    expectError(() => tensor([1], { dtpye: "int32" } as never), ArgumentError, "ERR_UNKNOWN_OPTION");
  });
  it.each([null, 5, "float32", [], true])("must be an object: %o is none", (options) => {
    expectError(() => tensor([1], options as never), ArgumentError, "ERR_ARGUMENT");
  });
  it("refuse a device that is not there, an unknown dtype, and gradients of integers", () => {
    expectError(() => tensor([1], { device: "tpu" as never }), DeviceError, "ERR_DEVICE");
    expectError(() => tensor([1], { dtype: "float" as never }), DTypeError, "ERR_DTYPE");
    expectError(() => tensor([1n], { requiresGrad: true }), GradError, "ERR_GRAD");
    expect(tensor([1], { device: "cpu" }).device).toBe("cpu");
  });
});
