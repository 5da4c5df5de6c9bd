// Complex numbers, as far as the complex step needs them: f'(x) = Im f(x + ih) / h has no
// cancellation, so h may be 1e-30. Only functions that are complex-differentiable have a place
// here.

import type { Builtin } from "../formula/builtin.js";

export class Complex {
  constructor(readonly re: number, readonly im: number) {}
}

/** A builtin has no complex form here; the caller falls back on differences. */
export class NoComplexForm extends Error {}

type C = Complex;
const c = (re: number, im: number): C => new Complex(re, im);
const one = c(1, 0);

const neg = (a: C): C => c(-a.re, -a.im);
const add = (a: C, b: C): C => c(a.re + b.re, a.im + b.im);
const sub = (a: C, b: C): C => c(a.re - b.re, a.im - b.im);
const mul = (a: C, b: C): C => c(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);

/** Smith's method: divides by the larger part first. */
function div(a: C, b: C): C {
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const r = b.im / b.re;
    const d = b.re + b.im * r;
    return c((a.re + a.im * r) / d, (a.im - a.re * r) / d);
  }
  const r = b.re / b.im;
  const d = b.re * r + b.im;
  return c((a.re * r + a.im) / d, (a.im * r - a.re) / d);
}

const exp = (a: C): C => c(Math.exp(a.re) * Math.cos(a.im), Math.exp(a.re) * Math.sin(a.im));
const log = (a: C): C => c(Math.log(Math.hypot(a.re, a.im)), Math.atan2(a.im, a.re));
const scale = (a: C, k: number): C => c(a.re * k, a.im * k);
const pow = (a: C, b: C): C => (b.re === 0 && b.im === 0 ? one : exp(mul(b, log(a))));

/** The root in the right half plane; the form keeps tiny imaginary parts. */
function sqrt(a: C): C {
  const size = Math.hypot(a.re, a.im);
  if (a.re >= 0) {
    const re = Math.sqrt((size + a.re) / 2);
    return re === 0 ? c(0, 0) : c(re, a.im / (2 * re));
  }
  const im = Math.sqrt((size - a.re) / 2) * (a.im < 0 ? -1 : 1);
  return c(a.im / (2 * im), im);
}

const sin = (a: C): C =>
  c(Math.sin(a.re) * Math.cosh(a.im), Math.cos(a.re) * Math.sinh(a.im));
const cos = (a: C): C =>
  c(Math.cos(a.re) * Math.cosh(a.im), -Math.sin(a.re) * Math.sinh(a.im));
const sinh = (a: C): C =>
  c(Math.sinh(a.re) * Math.cos(a.im), Math.cosh(a.re) * Math.sin(a.im));
const cosh = (a: C): C =>
  c(Math.cosh(a.re) * Math.cos(a.im), Math.sinh(a.re) * Math.sin(a.im));

/** (1/2) log((1 + a) / (1 - a)) */
const atanh = (a: C): C => scale(sub(log(add(one, a)), log(sub(one, a))), 0.5);
/** log(a + sqrt(a^2 + 1)), taken on the side where nothing cancels. */
const asinh = (a: C): C =>
  (a.re < 0 ? neg(asinh(neg(a))) : log(add(a, sqrt(add(mul(a, a), one)))));

/**
 * The inverse circular functions are missing: through the logarithm the tiny imaginary part of a
 * complex step becomes a difference of near-equals.
 */
const functions: Readonly<Record<string, (...args: C[]) => C>> = {
  neg, add, sub, mul, div, pow, exp, log, sqrt, sin, cos, sinh, cosh, asinh, atanh,
  fma: (a, b, z) => add(mul(a, b), z),
  exp2: (a) => exp(scale(a, Math.LN2)),
  expm1: (a) => sub(exp(a), one),
  log2: (a) => scale(log(a), 1 / Math.LN2),
  log10: (a) => scale(log(a), 1 / Math.LN10),
  log1p: (a) => log(add(one, a)),
  rsqrt: (a) => div(one, sqrt(a)),
  tan: (a) => div(sin(a), cos(a)),
  tanh: (a) => div(sinh(a), cosh(a)),
  acosh: (a) => log(add(a, mul(sqrt(sub(a, one)), sqrt(add(a, one))))),
  sinc: (a) => (a.re === 0 && a.im === 0 ? one : div(sin(scale(a, Math.PI)), scale(a, Math.PI))),
};

/** Comparisons look at the real parts; the rest of the table needs a complex form. */
export function applyComplex(
  row: Builtin, args: readonly (number | Complex | boolean)[],
): Complex | boolean {
  if (row.signature.endsWith("bool")) {
    const real = args.map((arg) => (arg instanceof Complex ? arg.re : Number(arg)));
    return (row.js as (...args: number[]) => boolean)(...real);
  }
  const apply = functions[row.name];
  if (apply === undefined || !row.holomorphic) {
    throw new NoComplexForm(`${row.name} has no complex form`);
  }
  return apply(...args.map((arg) => (arg instanceof Complex ? arg : c(Number(arg), 0))));
}
