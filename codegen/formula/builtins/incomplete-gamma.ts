// The regularised incomplete gamma functions, and Hurwitz's zeta function where it is defined, in
// float64; relative error about 1e-14, more where both arguments are beyond 1e6.

import { hurwitzZeta, lgamma } from "./gamma.js";

const TERMS = 200_000;

/**
 * x^a exp(-x) / gamma(a + 1). From 10 on by Stirling's series, in which the large parts cancel before
 * they are rounded.
 */
function density(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - lgamma(a + 1));
  const z = 1 / (a * a);
  const m = (x - a) / a;
  const stirling = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z / 1188)))) / a;
  return Math.exp(a * (Math.log1p(m) - m) - stirling) / Math.sqrt(2 * Math.PI * a);
}

/** P by its power series, for x < a + 1. */
function series(a: number, x: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; k <= TERMS && term > sum * 1e-17; k++) sum += term *= x / (a + k);
  return density(a, x) * sum;
}

/** Q by Legendre's continued fraction, evaluated by Lentz's method, for x > a. */
function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  const apart = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let b = x + 1 - a;
  let [c, d] = [1 / tiny, 1 / b];
  let h = d;
  for (let k = 1; k <= TERMS; k++) {
    const n = -k * (k - a);
    b += 2;
    d = 1 / apart(n * d + b);
    c = apart(b + n / c);
    h *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return density(a, x) * a * h;
}

/** Q for small x by the series of its complement's difference from 1, without cancellation. */
function small(a: number, x: number): number {
  let [factor, sum] = [1, 0];
  for (let k = 1; k < 2000; k++) {
    factor *= -x / k;
    const term = factor / (a + k);
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum)) break;
  }
  const l = a * Math.log(x);
  return -Math.expm1(l - lgamma(1 + a)) - Math.exp(l - lgamma(a)) * sum;
}

/** Values at the borders: P(0, x) is 1, P(a, 0) is 0; NaN outside and where both are 0 or infinite. */
function border(a: number, x: number): number {
  if (!(a >= 0 && x >= 0) || (a === 0 && x === 0) || (a === Infinity && x === Infinity)) return NaN;
  return a === 0 || x === Infinity ? 1 : 0;
}

function isOnBorder(a: number, x: number): boolean { return !(a > 0 && x > 0 && a < Infinity && x < Infinity); }

/** 1 / gamma(a) times the integral of t^(a - 1) exp(-t) from 0 to x. */
export function igamma(a: number, x: number): number {
  if (isOnBorder(a, x)) return border(a, x);
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** The rest of it, from x on. */
export function igammac(a: number, x: number): number {
  if (isOnBorder(a, x)) return 1 - border(a, x);
  if (x <= 1.1 && (x <= 0.5 ? -0.4 / Math.log(x) >= a : x * 1.1 >= a)) return small(a, x);
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/**
 * sum over k >= 0 of (q + k)^-s. Of negative q, for whole s alone, whose terms below 0 are a difference
 * of two such sums.
 */
export function zeta(s: number, q: number): number {
  if (s === 1) return Infinity;
  if (!(s > 1) || Number.isNaN(q)) return NaN;
  if (q > 0) return hurwitzZeta(s, q);
  if (Number.isInteger(q)) return Infinity;
  if (!Number.isInteger(s)) return NaN;
  const below = Math.ceil(-q);
  const first = q + below;
  const negative = hurwitzZeta(s, 1 - first) - hurwitzZeta(s, 1 - first + below);
  return hurwitzZeta(s, first) + (s % 2 === 0 ? negative : -negative);
}
