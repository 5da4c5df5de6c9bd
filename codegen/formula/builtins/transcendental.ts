// Exponentials, logarithms, roots and powers, circular and hyperbolic functions with their
// inverses.

import type { Builtin } from "../builtin.js";
import { power } from "./elementary.js";
import { exact, row, type Particulars } from "./row.js";

const tiny = Number.MIN_VALUE;
const huge = Number.MAX_VALUE;
const positive: readonly [number, number] = [2 ** -1022, huge];

/** A complex-differentiable function of one variable: name, value, derivative. */
function smooth(
  name: string, js: (x: number) => number, derivative: string, doc: string,
  more: Partial<Particulars> = {},
): Builtin {
  return row(name, { js, partials: [derivative], doc, holomorphic: true, ...more });
}

const latexCall = (command: string) => ({ latex: `\\${command}\\left({x}\\right)` });

const exponentials: readonly Builtin[] = [
  smooth("exp", Math.exp, "result", "e to the power x.",
    { domain: [[-700, 709]], latex: "e^{{x}}" }),
  smooth("exp2", (x) => Math.pow(2, x), "result * ln2", "2 to the power x.",
    { domain: [[-1000, 1023]], latex: "2^{{x}}" }),
  smooth("expm1", Math.expm1, "result + 1", "exp(x) - 1, accurate near zero.",
    { domain: [[-700, 709]], latex: "\\left(e^{{x}} - 1\\right)" }),
  smooth("log", Math.log, "1 / x", "Natural logarithm.",
    { domain: [positive], ...latexCall("ln") }),
  smooth("log2", Math.log2, "1 / (x * ln2)", "Logarithm to base 2.",
    { domain: [positive], latex: "\\log_2\\left({x}\\right)" }),
  smooth("log10", Math.log10, "1 / (x * log(10))", "Logarithm to base 10.",
    { domain: [positive], latex: "\\log_{10}\\left({x}\\right)" }),
  smooth("log1p", Math.log1p, "1 / (1 + x)", "log(1 + x), accurate near zero.",
    { domain: [[-1 + 2 ** -53, huge]], latex: "\\ln\\left(1 + {x}\\right)" }),
];

const roots: readonly Builtin[] = [
  smooth("sqrt", Math.sqrt, "0.5 / result", "Square root.",
    { domain: [[tiny, huge]], latex: "\\sqrt{{x}}", ulp: exact }),
  smooth("rsqrt", (x) => 1 / Math.sqrt(x), "-0.5 * result / x", "1 / sqrt(x).",
    { domain: [[tiny, huge]], latex: "\\frac{1}{\\sqrt{{x}}}", ts: "(1 / Math.sqrt({x}))" }),
  row("cbrt", {
    js: Math.cbrt, partials: ["1 / (3 * result * result)"], kinks: ["x"], tensor: false,
    latex: "\\sqrt[3]{{x}}", doc: "Cube root, real for negative x.",
  }),
  row("pow", {
    js: power, keepsInt: true, holomorphic: true, domain: [[0.01, 100], [-20, 20]],
    partials: [
      "if y == 0 then 0 else y * pow(x, y - 1)",
      "if x == 0 and y >= 0 then 0 else result * log(x)",
    ],
    latex: "{x}^{{y}}", precedence: 9, text: "{x}^{y}", doc: "x to the power y, as in C; also `^`.",
  }),
  row("hypot", {
    js: Math.hypot, partials: ["x / result", "y / result"], kinks: ["hypot(x, y)"],
    latex: "\\sqrt{{x}^2 + {y}^2}", doc: "sqrt(x^2 + y^2) without overflow.",
  }),
];

const circular: readonly Builtin[] = [
  smooth("sin", Math.sin, "cos(x)", "Sine of an angle in radians.", { near: true, ...latexCall("sin") }),
  smooth("cos", Math.cos, "-sin(x)", "Cosine of an angle in radians.", { near: true, ...latexCall("cos") }),
  smooth("tan", Math.tan, "1 + result * result", "Tangent of an angle in radians.",
    { near: true, domain: [[-1.57, 1.57]], ...latexCall("tan") }),
  // 1 - x^2 as a product keeps its accuracy at the ends.
  smooth("asin", Math.asin, "rsqrt((1 - x) * (1 + x))", "Inverse sine, in [-pi/2, pi/2].",
    { domain: [[-1, 1]], ...latexCall("arcsin") }),
  smooth("acos", Math.acos, "-rsqrt((1 - x) * (1 + x))", "Inverse cosine, in [0, pi].",
    { domain: [[-1, 1]], ...latexCall("arccos") }),
  smooth("atan", Math.atan, "1 / (1 + x * x)", "Inverse tangent, in [-pi/2, pi/2].",
    latexCall("arctan")),
  row("atan2", {
    js: Math.atan2, params: ["y", "x"], kinks: ["if x < 0 then y else 1", "hypot(y, x)"],
    partials: ["x / (x * x + y * y)", "-y / (x * x + y * y)"],
    doc: "Angle of the vector (x, y), in (-pi, pi].",
  }),
  row("sinc", {
    js: sinc, holomorphic: true, partials: ["if x == 0 then 0 else (cos(pi * x) - result) / x"],
    doc: "sin(pi x) / (pi x): 1 at zero, 0 at other whole numbers.",
  }),
];

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

const hyperbolic: readonly Builtin[] = [
  smooth("sinh", Math.sinh, "cosh(x)", "Hyperbolic sine.",
    { domain: [[-709, 709]], ...latexCall("sinh") }),
  smooth("cosh", Math.cosh, "sinh(x)", "Hyperbolic cosine.",
    { domain: [[-709, 709]], ...latexCall("cosh") }),
  smooth("tanh", Math.tanh, "1 - result * result", "Hyperbolic tangent.", latexCall("tanh")),
  smooth("asinh", Math.asinh, "rsqrt(x * x + 1)", "Inverse hyperbolic sine."),
  smooth("acosh", Math.acosh, "rsqrt((x - 1) * (x + 1))", "Inverse hyperbolic cosine.",
    { domain: [[1, 1e154]] }),
  smooth("atanh", Math.atanh, "1 / ((1 - x) * (1 + x))", "Inverse hyperbolic tangent.",
    { domain: [[-1 + 2 ** -53, 1 - 2 ** -53]] }),
];

export const transcendentalRows: readonly Builtin[] =
  [...exponentials, ...roots, ...circular, ...hyperbolic];
