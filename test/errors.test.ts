// The error classes, their codes, and how values appear in messages.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, DeviceError, DisposedError, GradError, IndexError, NativeError, OutOfMemoryError, ShapeError,
  TensorError, nearest, showShape, showValue,
} from "../src/errors.js";

describe("error classes", () => {
  it.each([
    [ShapeError, "ERR_SHAPE"], [DTypeError, "ERR_DTYPE"], [DeviceError, "ERR_DEVICE"], [IndexError, "ERR_INDEX"],
    [ArgumentError, "ERR_ARGUMENT"], [GradError, "ERR_GRAD"], [DisposedError, "ERR_DISPOSED"], [NativeError, "ERR_NATIVE"],
  ] as const)("%o is a TensorError with the code %s and shows both", (type, code) => {
    const error = new type("op: what is wrong", { op: "op" });
    expect(error).toBeInstanceOf(TensorError);
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe(code);
    expect(error.facts).toEqual({ op: "op" });
    expect(error.name).toBe(`${type.name} [${code}]`);
    expect(String(error)).toBe(`${type.name} [${code}]: op: what is wrong`);
  });

  it("gives GradError, ArgumentError and DisposedError the narrower code they are made with", () => {
    expect(new GradError("m", {}, "ERR_BACKWARD_TWICE").code).toBe("ERR_BACKWARD_TWICE");
    expect(new ArgumentError("m", {}, "ERR_UNKNOWN_OPTION").code).toBe("ERR_UNKNOWN_OPTION");
    expect(new DisposedError("m", {}, "ERR_DETACHED").code).toBe("ERR_DETACHED");
  });

  it("makes running out of memory a RangeError with a code, as JavaScript's own buffers do", () => {
    const error = new OutOfMemoryError("m", { requested: 1 });
    expect(error).toBeInstanceOf(RangeError);
    expect(error.code).toBe("ERR_OUT_OF_MEMORY");
    expect(error.facts).toEqual({ requested: 1 });
  });

  it("has facts even when none were given", () => expect(new ShapeError("m").facts).toEqual({}));
});

describe("showShape", () => {
  it("shows a shape as a list", () => {
    expect(showShape([])).toBe("[]");
    expect(showShape([2, 3])).toBe("[2, 3]");
    expect(showShape([1, 2, 3, 4, 5, 6, 7, 8])).toBe("[1, 2, 3, 4, 5, 6, 7, 8]");
  });
  it("elides more than eight dims and says how many there are", () => {
    expect(showShape([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe("[1, 2, 3, 4, 5, 6, … 9 dims]");
  });
});

describe("showValue", () => {
  it.each([
    [undefined, "undefined"], [null, "null"], [-0, "-0"], [0, "0"], [NaN, "NaN"], [-Infinity, "-Infinity"], [1.5, "1.5"],
    [true, "true"], [3n, "3n"], ["a\n\"b", '"a\\n\\"b"'], [[1, [2], "x"], '[1, […], "x"]'], [{}, "an object of class Object"],
    [new Map(), "an object of class Map"], [Object.create(null) as object, "an object of class Object"],
    [Math.max, "function max"], [() => 1, "function (anonymous)"], [Symbol("s"), "a symbol"],
  ] as const)("shows %o as %s", (value, text) => expect(showValue(value)).toBe(text));

  it("shows six items of a longer list and their number", () => {
    expect(showValue([1, 2, 3, 4, 5, 6, 7])).toBe("[1, 2, 3, 4, 5, 6, … 7 items]");
  });
  it("cuts a long text to one line's worth", () => {
    const shown = showValue("x".repeat(1000));
    expect(shown.length).toBeLessThan(64);
    expect(shown.endsWith('…"')).toBe(true);
  });
  it("shows an object whose constructor is not a function", () => {
    expect(showValue({ constructor: 5 })).toBe("an object of class Object");
  });
  it("shows a list that contains itself without following it", () => {
    const list: unknown[] = [1];
    list.push(list);
    expect(showValue(list)).toBe("[1, […]]");
  });
});

describe("nearest", () => {
  it("finds a word with one wrong, one missing or two swapped letters", () => {
    expect(nearest("keepdims", ["dim", "keepdim"])).toBe("keepdim");
    expect(nearest("flaot32", ["float32", "int32"])).toBe("float32");
    expect(nearest("sofmax", ["softmax", "softplus"])).toBe("softmax");
  });
  it("finds nothing where no word is near", () => {
    expect(nearest("banana", ["float32", "int32"])).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
    expect(nearest("", ["dim"])).toBeUndefined();
  });
});
