// Named constants of the formula language: their values, and their spelling everywhere.

import type { DType } from "../../catalog/model.js";

export interface Constant {
  readonly name: string;
  /** The value where the operator's dtype T is `dtype`; float64 unless said. */
  readonly value: (dtype?: DType) => number;
  /** Depends on T, so it is not folded before T is known. */
  readonly perDtype: boolean;
  /** C++ text; `{T}` is the scalar type it is wanted in. */
  readonly cpp: string;
  /** On the host, where there is no T. */
  readonly ts: string;
  readonly text: string;
  readonly latex: string;
  readonly doc: string;
}

interface Limits {
  readonly eps: number;
  readonly lowest: number;
  readonly highest: number;
  readonly largest: number;
}

/** A binary floating format with so many significand bits and that greatest power of two. */
const floating = (digits: number, power: number): Limits => ({
  eps: 2 ** (1 - digits), lowest: -Infinity, highest: Infinity,
  largest: (2 - 2 ** (1 - digits)) * 2 ** power,
});

const whole = (bits: number, signed: boolean): Limits => ({
  eps: 1,
  lowest: signed ? -(2 ** (bits - 1)) : 0,
  highest: signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1,
  largest: signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1,
});

/** What the constants of a dtype are for each. */
const limits: Readonly<Record<DType, Limits>> = {
  bool: whole(1, false),
  uint8: whole(8, false),
  int8: whole(8, true),
  int16: whole(16, true),
  int32: whole(32, true),
  int64: whole(64, true),
  float16: floating(11, 15),
  bfloat16: floating(8, 127),
  float32: floating(24, 127),
  float64: floating(53, 1023),
  complex64: floating(24, 127),
  complex128: floating(53, 1023),
};

function fixed(
  name: string, value: number, ts: string, cpp: string, latex: string, doc: string,
): Constant {
  return { name, value: () => value, perDtype: false, cpp, ts, text: name, latex, doc };
}

function ofDtype(name: keyof Limits, ts: string, latex: string, doc: string): Constant {
  const value = (dtype: DType = "float64") => limits[dtype][name];
  return { name, value, perDtype: true, cpp: `ops::${name}<{T}>()`, ts, text: name, latex, doc };
}

const rows: readonly Constant[] = [
  fixed("pi", Math.PI, "Math.PI", "3.141592653589793", "\\pi",
    "Ratio of a circle's circumference to its diameter."),
  fixed("e", Math.E, "Math.E", "2.718281828459045", "e", "Base of the natural logarithm."),
  fixed("ln2", Math.LN2, "Math.LN2", "0.6931471805599453", "\\ln 2", "Natural logarithm of two."),
  // V8's Math.SQRT1_2 and sqrt(0.5) are the same double.
  fixed("sqrt1_2", Math.SQRT1_2, "Math.SQRT1_2", "0.7071067811865476", "\\tfrac{1}{\\sqrt 2}",
    "Square root of one half."),
  fixed("inf", Infinity, "Infinity", "ops::inf<{T}>()", "\\infty", "Positive infinity."),
  fixed("nan", NaN, "NaN", "ops::nan<{T}>()", "\\mathrm{NaN}", "Not a number."),
  ofDtype("eps", "Number.EPSILON", "\\varepsilon", "Distance from 1 to the next number of T."),
  ofDtype("lowest", "-Infinity", "\\min T",
    "Least value of T: -inf for floating dtypes, the minimum for integers."),
  ofDtype("highest", "Infinity", "\\max T",
    "Greatest value of T: inf for floating dtypes, the maximum for integers."),
  ofDtype("largest", "Number.MAX_VALUE", "\\max |T|", "Greatest finite value of T."),
];

export const constants: ReadonlyMap<string, Constant> =
  new Map(rows.map((one) => [one.name, Object.freeze(one)]));
