// Rows of the further special functions: tails, incomplete gamma, Bessel functions that are not of the
// first kind or oscillate, orthogonal polynomials. A partial derivative that nobody has is nan; entries
// declare such an input unsupported.

import type { Builtin } from "../builtin.js";
import { besselJ0, besselJ1, besselY0, besselY1, k0, k0e, k1, k1e } from "./bessel-waves.js";
import { igamma, igammac, zeta } from "./incomplete-gamma.js";
import {
  chebyshevPolynomialT, chebyshevPolynomialU, chebyshevPolynomialV, chebyshevPolynomialW, hermitePolynomialH,
  hermitePolynomialHe, laguerrePolynomialL, legendrePolynomialP,
} from "./orthogonal.js";
import { row } from "./row.js";
import { inDouble, ofSeries } from "./special.js";
import { erfcx, ndtri } from "./tails.js";

/** The exponent of a factor, which is as large as its arguments, is rounded: tiny results lose that many digits. */
const ofExponent = { float32: 0.6, float64: 32768 } as const;
/** Of the largest value on a recurrence's way. */
const ofRecurrence = { float32: 0.6, float64: 20 } as const;

const tails: readonly Builtin[] = [
  row("erfcx", {
    js: erfcx, partials: ["2 * (x * result - 1 / sqrt(pi))"], ulp: inDouble, header: "native/core/tails.h",
    domain: [[-20, 1e6]], doc: "exp(x^2) * erfc(x).",
  }),
  row("ndtri", {
    js: ndtri, partials: ["sqrt(2 * pi) * exp(result * result / 2)"], ulp: inDouble, header: "native/core/tails.h",
    domain: [[1e-300, 1 - 2 ** -53]], doc: "Inverse of the normal distribution function.",
  }),
];

const gamma = (name: string, js: (a: number, x: number) => number, sign: string, doc: string): Builtin =>
  row(name, {
    js, scalar: true, params: ["a", "x"], partials: ["nan", `${sign}exp((a - 1) * log(x) - x - lgamma(a))`], ulp: ofExponent,
    header: "native/core/incomplete_gamma.h", domain: [[0.05, 1e4], [1e-3, 1e4]], doc,
  });

const gammas: readonly Builtin[] = [
  gamma("igamma", igamma, "", "Regularised lower incomplete gamma function."),
  gamma("igammac", igammac, "-", "Regularised upper incomplete gamma function."),
  row("zeta", {
    js: zeta, scalar: true, params: ["s", "q"], partials: ["nan", "-s * zeta(s + 1, q)"], ulp: ofSeries,
    header: "native/core/incomplete_gamma.h", domain: [[1.2, 20], [0.1, 100]], doc: "Hurwitz's zeta function.",
  }),
];

const bessel = (name: string, js: (x: number) => number, cpp: string, partial: string, doc: string, from = 0.05): Builtin =>
  row(name, { js, scalar: true, cpp: `ops::${cpp}({x})`, partials: [partial], ulp: ofSeries, header: "native/core/bessel_waves.h", domain: [[from, 500]], doc });

const bessels: readonly Builtin[] = [
  bessel("bessel_j0", besselJ0, "bessel_j0", "-bessel_j1(x)", "Bessel function of the first kind, of order 0.", -500),
  bessel("bessel_j1", besselJ1, "bessel_j1", "if x == 0 then 0.5 else bessel_j0(x) - result / x", "As bessel_j0, of order 1.", -500),
  bessel("bessel_y0", besselY0, "bessel_y0", "-bessel_y1(x)", "Bessel function of the second kind, of order 0."),
  bessel("bessel_y1", besselY1, "bessel_y1", "bessel_y0(x) - result / x", "As bessel_y0, of order 1."),
  bessel("modified_bessel_k0", k0, "k0", "-modified_bessel_k1(x)", "Modified Bessel function of the second kind, of order 0."),
  bessel("modified_bessel_k1", k1, "k1", "-modified_bessel_k0(x) - result / x", "As modified_bessel_k0, of order 1."),
  bessel("scaled_modified_bessel_k0", k0e, "k0e", "result - scaled_modified_bessel_k1(x)", "exp(x) * modified_bessel_k0(x)."),
  bessel("scaled_modified_bessel_k1", k1e, "k1e", "result - scaled_modified_bessel_k0(x) - result / x", "exp(x) * modified_bessel_k1(x)."),
];

/** The derivative of Chebyshev's second kind, of an order that is a formula; the others follow from it. */
const slopeOfU = (n: string): string =>
  `(if x * x == 1 then ${n} * (${n} + 1) * (${n} + 2) / 3 * x ^ (${n} + 1) ` +
  `else ((${n} + 1) * chebyshev_polynomial_t(x, ${n} + 1) - x * chebyshev_polynomial_u(x, ${n})) / (x * x - 1))`;
const m = "floor(n)";

const polynomial = (name: string, js: (x: number, n: number) => number, slope: string, doc: string): Builtin =>
  row(name, {
    js, scalar: true, params: ["x", "n"], partials: [`if n < 1 then 0 else ${slope}`, null], ulp: ofRecurrence,
    header: "native/core/orthogonal.h", domain: [[-2, 2], [0, 6]], doc,
  });

const polynomials: readonly Builtin[] = [
  polynomial("chebyshev_polynomial_t", chebyshevPolynomialT, `${m} * chebyshev_polynomial_u(x, n - 1)`, "Chebyshev polynomial of the first kind."),
  polynomial("chebyshev_polynomial_u", chebyshevPolynomialU, slopeOfU(m), "Chebyshev polynomial of the second kind."),
  polynomial("chebyshev_polynomial_v", chebyshevPolynomialV, `${slopeOfU(m)} - ${slopeOfU(`(${m} - 1)`)}`, "Chebyshev polynomial of the third kind."),
  polynomial("chebyshev_polynomial_w", chebyshevPolynomialW, `${slopeOfU(m)} + ${slopeOfU(`(${m} - 1)`)}`, "Chebyshev polynomial of the fourth kind."),
  polynomial("hermite_polynomial_h", hermitePolynomialH, `2 * ${m} * hermite_polynomial_h(x, n - 1)`, "Hermite polynomial as physicists have it."),
  polynomial("hermite_polynomial_he", hermitePolynomialHe, `${m} * hermite_polynomial_he(x, n - 1)`, "Hermite polynomial as statisticians have it."),
  polynomial("laguerre_polynomial_l", laguerrePolynomialL,
    `if x == 0 then -${m} else ${m} * (result - laguerre_polynomial_l(x, n - 1)) / x`, "Laguerre polynomial."),
  polynomial("legendre_polynomial_p", legendrePolynomialP,
    `if x * x == 1 then ${m} * (${m} + 1) / 2 * x ^ (${m} + 1) else ${m} * (x * result - legendre_polynomial_p(x, n - 1)) / (x * x - 1)`,
    "Legendre polynomial."),
];

export const furtherSpecialRows: readonly Builtin[] = [...tails, ...gammas, ...bessels, ...polynomials];
