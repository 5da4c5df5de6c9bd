// Error and gamma functions.

import type { Builtin } from "../builtin.js";
import { erf, erfc, erfinv } from "./erf.js";
import { digamma, lgamma, polygamma } from "./gamma.js";
import { row } from "./row.js";

const ulp = { float32: 4, float64: 4 } as const;
const belowOne = 1 - 2 ** -53;

export const specialRows: readonly Builtin[] = [
  row("erf", {
    js: erf, partials: ["2 / sqrt(pi) * exp(-x * x)"], ulp, doc: "Error function.",
  }),
  row("erfc", {
    js: erfc, partials: ["-2 / sqrt(pi) * exp(-x * x)"], ulp,
    doc: "1 - erf(x), accurate for large x.",
  }),
  row("erfinv", {
    js: erfinv, partials: ["sqrt(pi) / 2 * exp(result * result)"], ulp,
    domain: [[-belowOne, belowOne]], latex: "\\operatorname{erf}^{-1}\\left({x}\\right)",
    doc: "Inverse of the error function.",
  }),
  row("lgamma", {
    js: lgamma, partials: ["digamma(x)"], ulp, domain: [[1e-300, 1e300]],
    latex: "\\ln\\left|\\Gamma\\left({x}\\right)\\right|", doc: "Logarithm of |gamma(x)|.",
  }),
  row("digamma", {
    js: digamma, partials: ["polygamma(1, x)"], ulp, domain: [[1e-100, 1e300]],
    latex: "\\psi\\left({x}\\right)", doc: "Derivative of lgamma.",
  }),
  row("polygamma", {
    js: polygamma, params: ["n", "x"], partials: [null, "polygamma(n + 1, x)"],
    domain: [[0, 8], [1e-3, 1e10]], ulp: { float32: 16, float64: 64 },
    latex: "\\psi^{({n})}\\left({x}\\right)",
    doc: "The n-th derivative of digamma, for a whole n.",
  }),
];
