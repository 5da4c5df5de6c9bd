// The operators of the grammar: `+ - * / // % ^`, comparisons, `and or not`, and unary minus.
// Strengths follow the grammar: or 1, and 2, not 3, comparison 4, `??` 5, sum 6, term 7, minus 8,
// power 9.

import type { Builtin } from "../builtin.js";
import { floorDivide, modulo, power } from "./elementary.js";
import { exact, infix, ofRemainder, row, type Particulars } from "./row.js";

const compare = (
  symbol: string, opcode: string, latex: string, js: Builtin["js"], doc: string, ts = symbol,
  more: Partial<Particulars> = {},
) =>
  infix(symbol, 4, opcode, {
    ...more, js, doc, ts: `{x} ${ts} {y}`, latex: `{x} ${latex} {y}`, partials: [null, null], signature: "real, real -> bool",
    kinks: ["x - y"], ulp: { float32: 0, float64: 0 },
  });

const logic = (
  word: string, symbol: string, latex: string, precedence: number, js: Builtin["js"],
) =>
  row(`logical_${word}`, {
    js, partials: [null, null], signature: "bool, bool -> bool", precedence,
    doc: `Both sides are bools; true where ${word === "and" ? "both hold" : "one holds"}.`,
    cpp: `{x} ${symbol} {y}`, ts: `{x} ${symbol} {y}`, text: `{x} ${word} {y}`, latex: `{x} ${latex} {y}`,
    ulp: { float32: 0, float64: 0 },
  });

const arithmetic: readonly (readonly [string, Builtin])[] = [
  ["+", infix("+", 6, "add", {
    js: (x: number, y: number) => x + y, partials: ["1", "1"],
    keepsInt: true, holomorphic: true, ulp: exact, doc: "Sum.",
  })],
  ["-", infix("-", 6, "sub", {
    js: (x: number, y: number) => x - y, partials: ["1", "-1"],
    keepsInt: true, holomorphic: true, ulp: exact, doc: "Difference.",
  })],
  ["*", infix("*", 7, "mul", {
    js: (x: number, y: number) => x * y, partials: ["y", "x"],
    keepsInt: true, holomorphic: true, ulp: exact, latex: "{x} \\, {y}", doc: "Product.",
  })],
  // d(x / y) = dx / y - (x / y) dy / y
  ["/", infix("/", 7, "div", {
    js: (x: number, y: number) => x / y, partials: ["1 / y", "-result / y"],
    holomorphic: true, ulp: exact, latex: "\\frac{{x}}{{y}}",
    doc: "Quotient; that of two ints is real.",
  })],
  ["//", infix("//", 7, "floor_divide", {
    js: floorDivide, partials: [null, null], keepsInt: true, kinks: ["sin(pi * x / y)"],
    cpp: "ops::floor_divide({x}, {y})", ts: "Math.floor({x} / {y})", ulp: ofRemainder,
    latex: "\\left\\lfloor \\frac{{x}}{{y}} \\right\\rfloor",
    doc: "Quotient rounded towards minus infinity.",
  })],
  // x % y = x - y * (x // y)
  ["%", infix("%", 7, "remainder", {
    js: modulo, partials: ["1", "-(x // y)"], keepsInt: true, kinks: ["sin(pi * x / y)"],
    cpp: "ops::mod({x}, {y})", ts: "host.modulo({x}, {y})", opcode: "mod", ulp: exact, latex: "{x} \\bmod {y}",
    doc: "Remainder of floor division; it has the divisor's sign.",
  })],
  // d(x^y) = y x^(y - 1) dx + x^y log(x) dy
  ["^", infix("^", 9, "pow", {
    js: power, keepsInt: true, holomorphic: true, domain: [[0.01, 100], [-20, 20]],
    partials: [
      "if y == 0 then 0 else y * x^(y - 1)", "if x == 0 and y >= 0 then 0 else result * log(x)",
    ],
    cpp: "ops::pow({x}, {y})", ts: "{x} ** {y}", text: "{x}^{y}", latex: "{x}^{{y}}", doc: "Power.",
  })],
  ["neg", row("neg", {
    js: (x: number) => -x, partials: ["-1"], keepsInt: true, holomorphic: true, precedence: 8,
    cpp: "-{x}", ts: "-{x}", text: "-{x}", latex: "-{x}", ulp: exact, doc: "Negative.",
  })],
];

const comparisons: readonly (readonly [string, Builtin])[] = [
  ["<", compare("<", "lt", "<", (x: number, y: number) => x < y, "Less than.")],
  ["<=", compare("<=", "le", "\\le", (x: number, y: number) => x <= y, "At most.")],
  [">", compare(">", "gt", ">", (x: number, y: number) => x > y, "Greater than.")],
  [">=", compare(">=", "ge", "\\ge", (x: number, y: number) => x >= y, "At least.")],
  ["==", compare("==", "eq", "=", (x: number, y: number) => x === y, "Equal.", "===",
    { ofComplex: "real" })],
  ["!=", compare(
    "!=", "ne", "\\ne", (x: number, y: number) => x !== y, "Unequal; NaN differs.", "!==",
    { ofComplex: "real" })],
];

const logical: readonly (readonly [string, Builtin])[] = [
  ["and", logic("and", "&&", "\\land", 2, (x: boolean, y: boolean) => Boolean(x) && Boolean(y))],
  ["or", logic("or", "||", "\\lor", 1, (x: boolean, y: boolean) => Boolean(x) || Boolean(y))],
  ["not", row("logical_not", {
    js: (x: boolean) => !x, partials: [null], signature: "bool -> bool", precedence: 3,
    cpp: "!{x}", ts: "!{x}", text: "not {x}", latex: "\\lnot {x}", ulp: { float32: 0, float64: 0 },
    doc: "True where its argument does not hold.",
  })],
];

/** By the operator's spelling in a tree; unary minus is `neg`. */
export const operators: ReadonlyMap<string, Builtin> =
  new Map([...arithmetic, ...comparisons, ...logical]);
