// The dtypes: codes, sizes, categories, host arrays, and type promotion (PyTorch's rules; see
// https://docs.pytorch.org/docs/stable/tensor_attributes.html#type-promotion-doc).

import { DTypeError, DeviceError, nearest, showValue } from "./errors.js";

export type DTypeName =
  | "bool" | "uint8" | "int8" | "int16" | "int32" | "int64"
  | "float16" | "bfloat16" | "float32" | "float64" | "complex64" | "complex128";

/** bool < integer < float < complex. */
export const enum Category { Bool, Integer, Float, Complex }

type HostArrayConstructor =
  | Uint8ArrayConstructor | Int8ArrayConstructor | Int16ArrayConstructor | Uint16ArrayConstructor
  | Int32ArrayConstructor | BigInt64ArrayConstructor | Float32ArrayConstructor | Float64ArrayConstructor;

/** A typed array as seen from JavaScript: float16 and bfloat16 as their bits, complex as pairs. */
export type HostArray =
  | Uint8Array | Int8Array | Int16Array | Uint16Array | Int32Array | BigInt64Array | Float32Array | Float64Array;

export interface DType {
  readonly name: DTypeName;
  /** Row of the table; the same number in native/core/dtype.h and in the catalog. */
  readonly code: number;
  readonly sizeBytes: number;
  readonly category: Category;
  readonly array: HostArrayConstructor;
  /** The dtype its elements are computed in: itself, or a wider one where it is only stored. */
  readonly compute: DType;
}

function row(code: number, name: DTypeName, sizeBytes: number, category: Category, array: HostArrayConstructor, compute?: DType): DType {
  const dtype = { code, name, sizeBytes, category, array } as { -readonly [key in keyof DType]: DType[key] };
  dtype.compute = compute ?? dtype;
  return Object.freeze(dtype);
}

export const bool = row(0, "bool", 1, Category.Bool, Uint8Array);
export const int32 = row(4, "int32", 4, Category.Integer, Int32Array);
export const uint8 = row(1, "uint8", 1, Category.Integer, Uint8Array, int32);
export const int8 = row(2, "int8", 1, Category.Integer, Int8Array, int32);
export const int16 = row(3, "int16", 2, Category.Integer, Int16Array, int32);
export const int64 = row(5, "int64", 8, Category.Integer, BigInt64Array);
export const float32 = row(8, "float32", 4, Category.Float, Float32Array);
export const float16 = row(6, "float16", 2, Category.Float, Uint16Array, float32);
export const bfloat16 = row(7, "bfloat16", 2, Category.Float, Uint16Array, float32);
export const float64 = row(9, "float64", 8, Category.Float, Float64Array);
export const complex64 = row(10, "complex64", 8, Category.Complex, Float32Array);
export const complex128 = row(11, "complex128", 16, Category.Complex, Float64Array);

/** By code. */
export const dtypes: readonly DType[] = [
  bool, uint8, int8, int16, int32, int64, float16, bfloat16, float32, float64, complex64, complex128,
];
const byName: ReadonlyMap<string, DType> = new Map(dtypes.map((dtype) => [dtype.name, dtype]));

let defaultFloat: DType = float32;

/** The dtype that JavaScript numbers with a fraction, and creation functions, get. */
export function defaultDType(): DType { return defaultFloat; }

/** Changes the default floating dtype: "float32" (the default) or "float64". */
export function setDefaultDType(name: "float32" | "float64"): void {
  const dtype = parseDType("setDefaultDType", name);
  if (dtype !== float32 && dtype !== float64) {
    throw new DTypeError(`setDefaultDType: expected "float32" or "float64", got ${showValue(name)}`);
  }
  defaultFloat = dtype;
}

/** The table's row for a name, or a DTypeError with the nearest name. */
export function parseDType(op: string, name: unknown): DType {
  const found = typeof name === "string" ? byName.get(name) : undefined;
  if (found) return found;
  if (typeof name === "string" && /^(cpu|cuda|gpu)(:\d+)?$/.test(name)) {
    throw new DeviceError(`${op}: device "${name}" where a dtype goes. Give it as device`, { op, got: name });
  }
  const near = typeof name === "string" ? nearest(name, byName.keys()) : undefined;
  const hint = near ? `Did you mean "${near}"?` : `dtypes: ${[...byName.keys()].join(", ")}`;
  throw new DTypeError(`${op}: unknown dtype ${showValue(name)}. ${hint}`, { op, got: name });
}

/** The dtype both operands are computed in: the smallest that holds both categories and widths. */
export function promote(a: DType, b: DType): DType {
  return a === b ? a : PROMOTION[a.code * dtypes.length + b.code];
}

const PROMOTION: readonly DType[] = dtypes.flatMap((a) => dtypes.map((b) => promotePair(a, b)));

function promotePair(a: DType, b: DType): DType {
  if (a.category > b.category) return promotePair(b, a);
  if (a.category !== b.category) return b.category === Category.Complex ? complexFor(a, b) : b;
  if (a.category !== Category.Integer && a.sizeBytes === b.sizeBytes && a !== b) return float32; // float16 with bfloat16
  if (a.sizeBytes === b.sizeBytes && a !== b) return int16;                                        // uint8 with int8
  return a.sizeBytes >= b.sizeBytes ? a : b;
}

function complexFor(real: DType, complex: DType): DType {
  return real === float64 ? complex128 : complex;
}

/** The dtype sums accumulate in and return: int64 for bool and integers, else the dtype itself. */
export function sumType(dtype: DType): DType {
  return dtype.category <= Category.Integer ? int64 : dtype;
}

/** Integers and bool become the default float; floats stay. */
export function toFloating(dtype: DType): DType {
  return dtype.category < Category.Float ? defaultFloat : dtype;
}

/** Whether an in-place result of dtype `from` may be stored in a tensor of dtype `to`: categories never drop. */
export function canCastInPlace(from: DType, to: DType): boolean {
  return from.category <= to.category;
}

/** The reals that elements of a dtype are made of: float32 for complex64; a real dtype itself. */
export function realType(dtype: DType): DType {
  if (dtype.category !== Category.Complex) return dtype;
  return dtype === complex128 ? float64 : float32;
}

/** The complex dtype of a precision: complex128 for float64, else complex64. */
export function complexType(dtype: DType): DType {
  return dtype === float64 || dtype === complex128 ? complex128 : complex64;
}

/** A complex number on the host: what `item()` gives, and what stands for one in `x.mul({ re: 0, im: 1 })`. */
export interface ComplexNumber { readonly re: number; readonly im: number }

export function isComplexNumber(value: unknown): value is ComplexNumber {
  if (typeof value !== "object" || value === null) return false;
  const { re, im } = value as Partial<ComplexNumber>;
  return typeof re === "number" && typeof im === "number";
}

/** The category a host value brings to promotion: integers, other numbers, bigint, boolean, complex. */
export function scalarType(value: number | bigint | boolean | ComplexNumber): DType {
  if (typeof value === "object") return complexType(defaultFloat);
  if (typeof value === "number") return Number.isInteger(value) ? int64 : defaultFloat;
  return typeof value === "bigint" ? int64 : bool;
}
