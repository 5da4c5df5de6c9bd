// Rounding, signs, extremes, remainders, bits and tests of numbers.

import type { Builtin } from "../builtin.js";
import {
  clampTo, copySign, floorDivide, fusedMultiplyAdd, hasSign, largerNumber, modulo, onBits, roundEven,
  shiftLeft, shiftRight, signOf, smallerNumber,
} from "./elementary.js";
import { greatestDivisor, leastMultiple } from "./divisors.js";
import { exponent, mantissa, nextAfter } from "./floating.js";
import { call, exact, ofRemainder, row } from "./row.js";

const none = { float32: 0, float64: 0 } as const;

/** A step function: zero derivative, and jumps where `kink` is zero. */
const step = (name: string, js: (x: number) => number, kink: string, doc: string, latex?: string) =>
  row(name, {
    js, doc, partials: [null], kinks: [kink], keepsInt: true, ulp: none,
    ...(latex === undefined ? {} : { latex }),
  });

const rounding: readonly Builtin[] = [
  // sin(pi x) changes its sign at every integer, cos(pi x) halfway between them.
  step("floor", Math.floor, "sin(pi * x)", "Largest integer not above x.",
    "\\left\\lfloor {x} \\right\\rfloor"),
  step("ceil", Math.ceil, "sin(pi * x)", "Smallest integer not below x.",
    "\\left\\lceil {x} \\right\\rceil"),
  step("trunc", Math.trunc, "sin(pi * x)", "Integer part of x, towards zero."),
  step("round", roundEven, "cos(pi * x)", "Nearest integer, halves to even."),
  row("frac", {
    js: (x: number) => x - Math.trunc(x), partials: ["1"], kinks: ["sin(pi * x)"], keepsInt: true,
    ulp: none, doc: "x - trunc(x), with the sign of x.",
  }),
];

const signs: readonly Builtin[] = [
  row("abs", {
    js: Math.abs, partials: ["sign(x)"], kinks: ["x"], keepsInt: true, ulp: none,
    ofComplex: "real",
    text: "abs({x})", latex: "\\left|{x}\\right|", doc: "Absolute value.",
  }),
  step("sign", signOf, "x", "-1, 0 or 1; 0 for NaN."),
  row("copysign", {
    js: copySign, partials: ["if x == 0 then 0 else result / x", null], kinks: ["x", "y"],
    ulp: none, doc: "Magnitude of x with the sign of y, zeros included.",
  }),
  row("signbit", {
    js: hasSign, partials: [null], signature: "real -> bool", kinks: ["x"], ulp: none,
    doc: "True where the sign bit is set: below zero, and for -0.",
  }),
];

// x = mantissa(x) * 2^exponent(x)
const parts: readonly Builtin[] = [
  row("mantissa", {
    js: mantissa, scalar: true, partials: ["exp2(-exponent(x))"], kinks: ["sin(pi * log2(abs(x)))"], ulp: none,
    tensor: false, doc: "x scaled by a power of two into [0.5, 1), or its negative.",
  }),
  row("exponent", {
    js: exponent, scalar: true, partials: [null], signature: "real -> int", ulp: none, tensor: false,
    doc: "The power of two that mantissa leaves out; 0 for zeros, infinities and NaN.",
  }),
  row("nextafter", {
    js: nextAfter, scalar: true, partials: ["1", null], ulp: none,
    doc: "The next number after x on the way to y.",
  }),
];

const extremes: readonly Builtin[] = [
  row("max", {
    js: Math.max, keepsInt: true, kinks: ["x - y"], ulp: none, tensor: "maximum",
    partials: [
      "if x > y then 1 else if x == y then 0.5 else 0",
      "if y > x then 1 else if x == y then 0.5 else 0",
    ],
    latex: "\\max\\left({x}, {y}\\right)", doc: "The larger; NaN if either is NaN.",
  }),
  row("min", {
    js: Math.min, keepsInt: true, kinks: ["x - y"], ulp: none, tensor: "minimum",
    partials: [
      "if x < y then 1 else if x == y then 0.5 else 0",
      "if y < x then 1 else if x == y then 0.5 else 0",
    ],
    latex: "\\min\\left({x}, {y}\\right)", doc: "The smaller; NaN if either is NaN.",
  }),
  row("fmax", {
    js: largerNumber, keepsInt: true, kinks: ["x - y"], ulp: none,
    partials: [
      "if x >= y or isnan(y) then 1 else 0", "if x >= y or isnan(y) then 0 else 1",
    ],
    doc: "The larger; the other one where one is NaN.",
  }),
  row("fmin", {
    js: smallerNumber, keepsInt: true, kinks: ["x - y"], ulp: none,
    partials: [
      "if x <= y or isnan(y) then 1 else 0", "if x <= y or isnan(y) then 0 else 1",
    ],
    doc: "The smaller; the other one where one is NaN.",
  }),
  row("clamp", {
    js: clampTo, params: ["x", "lo", "hi"], keepsInt: true, ulp: none,
    kinks: ["x - lo", "x - hi", "lo - hi"],
    partials: [
      "if x >= lo and x <= hi then 1 else 0", "if x < lo and lo < hi then 1 else 0",
      "if x > hi or lo > hi then 1 else 0",
    ],
    doc: "min(max(x, lo), hi); NaN stays NaN.",
  }),
];

const remainders: readonly Builtin[] = [
  row("fma", {
    js: fusedMultiplyAdd, scalar: "v2", partials: ["y", "x", "1"], keepsInt: true, holomorphic: true, ulp: exact,
    tensor: false, latex: "{x} \\, {y} + {z}", precedence: call, doc: "x * y + z, rounded once.",
  }),
  row("mod", {
    js: modulo, scalar: true, partials: ["1", "-(x // y)"], keepsInt: true, kinks: ["sin(pi * x / y)"],
    ulp: exact, tensor: "remainder", doc: "Remainder with the sign of the divisor; also `%`.",
  }),
  row("fmod", {
    js: (x: number, y: number) => x % y, scalar: true, partials: ["1", "-trunc(x / y)"], keepsInt: true,
    kinks: ["sin(pi * x / y)"], ulp: none, doc: "Remainder with the sign of the dividend.",
  }),
  row("floor_divide", {
    js: floorDivide, scalar: true, partials: [null, null], keepsInt: true, kinks: ["sin(pi * x / y)"],
    ulp: ofRemainder, doc: "Quotient rounded towards minus infinity; also `//`.",
  }),
  row("trunc_divide", {
    js: (x, y) => Math.trunc(x / y), partials: [null, null], keepsInt: true, kinks: ["sin(pi * x / y)"],
    ulp: none, doc: "The rounded quotient, cut towards zero.",
  }),
];

const bits = (name: string, tensor: string, js: (x: number, y: number) => number, doc: string) =>
  row(name, {
    js, doc, tensor, partials: [null, null], signature: "int, int -> int", keepsInt: true,
    ulp: none,
  });

const bitwise: readonly Builtin[] = [
  bits("bit_and", "bitwise_and", (x, y) => onBits(x, y, (a, b) => a & b), "Bits set in both."),
  bits("bit_or", "bitwise_or", (x, y) => onBits(x, y, (a, b) => a | b), "Bits set in either."),
  bits("bit_xor", "bitwise_xor", (x, y) => onBits(x, y, (a, b) => a ^ b), "Bits set in one only."),
  bits("shl", "bitwise_left_shift", shiftLeft, "x shifted left by y bits."),
  bits("shr", "bitwise_right_shift", shiftRight, "x shifted right by y bits; its sign fills."),
  bits("gcd", "gcd", greatestDivisor, "Greatest common divisor."),
  bits("lcm", "lcm", leastMultiple, "Least common multiple."),
  row("bit_not", {
    js: (x: number) => -x - 1, partials: [null], signature: "int -> int", keepsInt: true, ulp: none,
    tensor: "bitwise_not", doc: "Every bit flipped.",
  }),
];

const test = (name: string, js: (x: number) => boolean, doc: string) =>
  row(name, {
    js, doc, partials: [null], signature: "real -> bool", ofComplex: "real", ulp: none,
  });

const tests: readonly Builtin[] = [
  test("isnan", Number.isNaN, "True for NaN."),
  test("isinf", (x) => Math.abs(x) === Infinity, "True for both infinities."),
  test("isfinite", Number.isFinite, "True for numbers other than infinities and NaN."),
];

export const arithmeticRows: readonly Builtin[] =
  [...rounding, ...signs, ...parts, ...extremes, ...remainders, ...bitwise, ...tests];
