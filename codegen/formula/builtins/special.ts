// Error and gamma functions.

import type { Builtin } from "../builtin.js";
import { i0, i0e, i1, i1e } from "./bessel.js";
import { erf, erfc, erfinv } from "./erf.js";
import { digamma, lgamma, polygamma } from "./gamma.js";
import { row } from "./row.js";
import { ndtr } from "./tails.js";

/** Those of float are computed in double, and rounded once. */
export const inDouble = { float32: 0.55, float64: 1 } as const;
/** By series in float64; Bessel functions that cross zero err against their amplitude times x. */
export const ofSeries = { float32: 0.6, float64: 20 } as const;
const belowOne = 1 - 2 ** -53;

/** Smooth but for the scaled ones, whose kink at 0 the signs in their derivatives make good. */
const bessel = (name: string, js: (x: number) => number, partial: string, doc: string): Builtin =>
  row(name, { js, scalar: true, partials: [partial], ulp: ofSeries, header: "native/core/bessel.h", domain: [[-700, 700]], doc });

export const specialRows: readonly Builtin[] = [
  row("erf", {
    js: erf, partials: ["2 / sqrt(pi) * exp(-x * x)"], ulp: { float32: 1, float64: 1 }, doc: "Error function.",
  }),
  row("erfc", {
    js: erfc, partials: ["-2 / sqrt(pi) * exp(-x * x)"], ulp: inDouble,
    doc: "1 - erf(x), accurate for large x.",
  }),
  row("erfinv", {
    js: erfinv, partials: ["sqrt(pi) / 2 * exp(result * result)"], ulp: inDouble,
    domain: [[-belowOne, belowOne]], latex: "\\operatorname{erf}^{-1}\\left({x}\\right)",
    doc: "Inverse of the error function.",
  }),
  row("ndtr", {
    js: ndtr, partials: ["exp(-0.5 * x * x) / sqrt(2 * pi)"], ulp: inDouble, domain: [[-39, 9]],
    latex: "\\Phi\\left({x}\\right)", doc: "Normal distribution function, accurate in its lower tail.",
  }),
  row("lgamma", {
    js: lgamma, near: true, partials: ["digamma(x)"], ulp: { float32: 1, float64: 4 }, domain: [[1e-300, 1e300]],
    latex: "\\ln\\left|\\Gamma\\left({x}\\right)\\right|", doc: "Logarithm of |gamma(x)|; of negative numbers the C library's.",
  }),
  row("digamma", {
    js: digamma, scalar: "double", partials: ["polygamma(1, x)"], ulp: inDouble, domain: [[1e-100, 1e300]],
    latex: "\\psi\\left({x}\\right)", doc: "Derivative of lgamma.",
  }),
  bessel("i0", i0, "i1(x)", "Modified Bessel function of the first kind, of order 0."),
  bessel("i1", i1, "if x == 0 then 0.5 else i0(x) - result / x", "As i0, of order 1."),
  bessel("i0e", i0e, "i1e(x) - sign(x) * result", "exp(-|x|) * i0(x)."),
  bessel("i1e", i1e, "if x == 0 then 0.5 else i0e(x) - result * (sign(x) + 1 / x)",
    "exp(-|x|) * i1(x)."),
  row("polygamma", {
    js: polygamma, scalar: true, params: ["n", "x"], partials: [null, "polygamma(n + 1, x)"],
    domain: [[0, 8], [1e-3, 1e10]], ulp: ofSeries,
    latex: "\\psi^{({n})}\\left({x}\\right)",
    doc: "The n-th derivative of digamma, for a whole n.",
  }),
];
