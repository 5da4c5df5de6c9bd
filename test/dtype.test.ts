// The dtype table and type promotion. The promotion table is torch.promote_types of PyTorch 2.13.0.

import { afterEach, describe, expect, it } from "vitest";
import {
  type DType, Category, bool, canCastInPlace, complex128, complex64, defaultDType, dtypes, float16, float32, float64, int32, int64,
  int8, parseDType, promote, scalarType, setDefaultDType, sumType, toFloating, uint8,
} from "../src/dtype.js";
import { DTypeError } from "../src/errors.js";
import { expectError } from "./expect-error.js";

const SHORT = ["b1", "u1", "i1", "i2", "i4", "i8", "f2", "bf", "f4", "f8", "c4", "c8"];
const PROMOTED = [
  "b1 u1 i1 i2 i4 i8 f2 bf f4 f8 c4 c8",
  "u1 u1 i2 i2 i4 i8 f2 bf f4 f8 c4 c8",
  "i1 i2 i1 i2 i4 i8 f2 bf f4 f8 c4 c8",
  "i2 i2 i2 i2 i4 i8 f2 bf f4 f8 c4 c8",
  "i4 i4 i4 i4 i4 i8 f2 bf f4 f8 c4 c8",
  "i8 i8 i8 i8 i8 i8 f2 bf f4 f8 c4 c8",
  "f2 f2 f2 f2 f2 f2 f2 f4 f4 f8 c4 c8",
  "bf bf bf bf bf bf f4 bf f4 f8 c4 c8",
  "f4 f4 f4 f4 f4 f4 f4 f4 f4 f8 c4 c8",
  "f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 c8 c8",
  "c4 c4 c4 c4 c4 c4 c4 c4 c4 c8 c4 c8",
  "c8 c8 c8 c8 c8 c8 c8 c8 c8 c8 c8 c8",
];

afterEach(() => setDefaultDType("float32"));

describe("the table", () => {
  it("has each dtype at the row of its code", () => {
    dtypes.forEach((dtype, code) => expect(dtype.code).toBe(code));
    expect(dtypes.map((dtype) => dtype.name)).toEqual([
      "bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"]);
  });
  it("has host arrays whose elements have the dtype's size, or half of it for complex pairs", () => {
    for (const dtype of dtypes) {
      expect(dtype.array.BYTES_PER_ELEMENT * (dtype.category === Category.Complex ? 2 : 1), dtype.name).toBe(dtype.sizeBytes);
    }
  });
  it("cannot be changed", () => expect(() => Object.assign(float32, { sizeBytes: 1 })).toThrow(TypeError));
});

describe("promote", () => {
  it("agrees with PyTorch for every pair of dtypes", () => {
    const ours = dtypes.map((a) => dtypes.map((b) => SHORT[promote(a, b).code]).join(" "));
    expect(ours).toEqual(PROMOTED);
  });
  it("does not depend on the order of its operands, nor on how three are grouped", () => {
    for (const a of dtypes) for (const b of dtypes) {
      expect(promote(a, b)).toBe(promote(b, a));
      expect(promote(a, a)).toBe(a);
      for (const c of dtypes) if (!isHalfPair(a, b, c)) expect(promote(promote(a, b), c)).toBe(promote(a, promote(b, c)));
    }
  });
});

/** uint8 with int8, and the two halves, widen: promotion is associative apart from them, in PyTorch too. */
function isHalfPair(...types: readonly DType[]): boolean {
  const names = types.map((type) => type.name);
  return (names.includes("uint8") && names.includes("int8")) || (names.includes("float16") && names.includes("bfloat16"));
}

describe("the dtype a host value brings", () => {
  it.each([
    [2, int64], [2.0, int64], [-0, int64], [2 ** 60, int64], [1.5, float32], [NaN, float32], [Infinity, float32],
    [3n, int64], [true, bool], [false, bool],
  ] as const)("of %s is %o", (value, dtype) => expect(scalarType(value)).toBe(dtype));

  it("follows the default dtype for fractions", () => {
    setDefaultDType("float64");
    expect(scalarType(1.5)).toBe(float64);
    expect(scalarType(2)).toBe(int64);
  });
});

describe("derived dtypes", () => {
  it("sums bool and integers as int64, floats as themselves", () => {
    expect([bool, uint8, int8, int32, int64].map(sumType)).toEqual([int64, int64, int64, int64, int64]);
    expect([float16, float32, float64, complex64].map(sumType)).toEqual([float16, float32, float64, complex64]);
  });
  it("makes integers the default float and leaves floats and complex alone", () => {
    expect([bool, int32, float16, complex128].map(toFloating)).toEqual([float32, float32, float16, complex128]);
    setDefaultDType("float64");
    expect(toFloating(int32)).toBe(float64);
  });
  it("allows in-place results to narrow inside a category but never to drop one", () => {
    expect(canCastInPlace(float64, float32)).toBe(true);
    expect(canCastInPlace(int64, uint8)).toBe(true);
    expect(canCastInPlace(bool, float32)).toBe(true);
    expect(canCastInPlace(float32, int64)).toBe(false);
    expect(canCastInPlace(int8, bool)).toBe(false);
    expect(canCastInPlace(complex64, float64)).toBe(false);
  });
});

describe("parseDType", () => {
  it("finds every dtype by its name", () => {
    for (const dtype of dtypes) expect(parseDType("to", dtype.name)).toBe(dtype);
  });
  it("names the nearest dtype for a misspelled one", () => {
    const error = expectError(() => parseDType("zeros", "flaot32"), DTypeError, "ERR_DTYPE");
    expect(error.message).toBe('zeros: unknown dtype "flaot32". Did you mean "float32"?');
  });
  it("lists the dtypes where none is near", () => {
    const error = expectError(() => parseDType("zeros", "quaternion"), DTypeError, "ERR_DTYPE");
    expect(error.message).toContain("dtypes: bool, uint8, int8");
  });
  it.each([undefined, null, 5, {}, [], Symbol("float32"), "", "constructor", "toString", "__proto__", "FLOAT32", "float32 "])(
    "refuses %o", (name) => void expectError(() => parseDType("zeros", name), DTypeError, "ERR_DTYPE"));
});

describe("setDefaultDType", () => {
  it("takes float32 and float64 only", () => {
    expect(defaultDType()).toBe(float32);
    setDefaultDType("float64");
    expect(defaultDType()).toBe(float64);
    for (const name of ["int32", "float16", "complex64", "double", undefined]) {
      expectError(() => setDefaultDType(name as never), DTypeError, "ERR_DTYPE");
    }
    expect(defaultDType()).toBe(float64);
  });
});
