// Whole numbers drawn from distributions whose draws take as many uniform numbers as it happens, so
// that they are made on the host, element by element.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, DTypeError, showValue } from "../errors.js";
import { Category, type DType } from "../dtype.js";
import { holds } from "../dispatch/operand.js";
import type { Generator } from "../random.js";
import { broadcast } from "../shape.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

/** Uniform numbers in (0, 1), drawn in batches. */
function uniforms(generator: Generator): () => number {
  let batch: Float64Array = new Float64Array(0);
  let at = 0;
  return () => {
    if (at === batch.length) [batch, at] = [ops.rand([256], { dtype: "float64", generator }).copyElements() as Float64Array, 0];
    return batch[at++] || 2 ** -54;
  };
}

function elements(x: Tensor): Float64Array { return ops.to(x.detach(), "float64").contiguous().copyElements() as Float64Array; }

/** How many events come at each of the rates in x. */
export function poisson(x: Tensor, generator: Generator): Tensor {
  checkFloat("poisson", "x", x);
  const rates = elements(x);
  const bad = rates.find((rate) => !(rate >= 0) || rate === Infinity);
  if (bad !== undefined) throw new ArgumentError(`poisson: rates must be finite and not negative, got ${bad}`, { rate: bad });
  const next = uniforms(generator);
  return ops.to(tensor(rates.map((rate) => (rate < 10 ? poissonByProduct(rate, next) : poissonByRejection(rate, next)))), x.dtype).reshape(x.shape);
}

/** Events until the product of uniform numbers falls below exp(-rate) (Knuth). */
function poissonByProduct(rate: number, next: () => number): number {
  const limit = Math.exp(-rate);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count++;
  return count;
}

/** PTRS: transformed rejection with a squeeze (Hörmann 1993, Insurance: Mathematics and Economics 12). */
function poissonByRejection(rate: number, next: () => number): number {
  const root = Math.sqrt(rate);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const [inverse, squeeze] = [1.1239 + 1.1328 / (b - 3.4), 0.9277 - 3.6224 / (b - 2)];
  for (;;) {
    const [u, v] = [next() - 0.5, next()];
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log(v * inverse / (a / (us * us) + b)) <= k * Math.log(rate) - rate - logFactorial(k)) return k;
  }
}

/** How many of `count` trials succeed, each with probability `prob`. The two broadcast. */
export function binomial(count: Tensor, prob: Tensor, generator: Generator): Tensor {
  checkFloat("binomial", "count", count);
  checkFloat("binomial", "prob", prob);
  const shape = broadcast(count.shape, prob.shape, "binomial");
  const [counts, probs] = [count, prob].map((one) => elements(ops.expand(one, shape)));
  const next = uniforms(generator);
  return ops.to(tensor(counts.map((n, i) => binomialOf(n, probs[i], next))), count.dtype).reshape(shape);
}

function binomialOf(n: number, p: number, next: () => number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (!(n < Infinity) || Number.isNaN(p)) return NaN;
  const whole = Math.floor(n);
  if (p > 0.5) return whole - binomialOf(whole, 1 - p, next);
  return whole * p < 10 ? binomialByInversion(whole, p, next) : binomialByRejection(whole, p, next);
}

/** BINV: a uniform number is used up along the terms of the distribution (Kachitvichyanukul and Schmeiser 1988). */
function binomialByInversion(n: number, p: number, next: () => number): number {
  const ratio = p / (1 - p);
  let term = Math.pow(1 - p, n);
  let k = 0;
  for (let u = next(); u > term && k < n; k++) {
    u -= term;
    term *= ratio * (n - k) / (k + 1);
  }
  return k;
}

/** BTRS: transformed rejection with a squeeze (Hörmann 1993, Journal of Statistical Computation and Simulation 46). */
function binomialByRejection(n: number, p: number, next: () => number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const [squeeze, alpha, mode] = [0.92 - 4.2 / b, (2.83 + 5.1 / b) * spread, Math.floor((n + 1) * p)];
  const log = (k: number): number => k * Math.log(p / (1 - p)) - logFactorial(k) - logFactorial(n - k);
  for (;;) {
    const [u, v] = [next() - 0.5, next()];
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k >= 0 && k <= n && Math.log(v * alpha / (a / (us * us) + b)) <= log(k) - log(mode)) return k;
  }
}

/** By Stirling's series, from 10 on. */
function logFactorial(k: number): number {
  const x = Math.max(k, 10) + 1;
  let sum = (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + (1 - (1 / 30 - 1 / (105 * x * x)) / (x * x)) / (12 * x);
  for (let j = 10; j > k; j--) sum -= Math.log(j);
  return sum;
}

function checkFloat(op: string, name: string, x: Tensor): void {
  if (x.type.category !== Category.Float) throw new DTypeError(`${op}: ${name} must be of a floating dtype, got ${x.dtype}`, { op, argument: name, got: x.dtype });
}

// ── Any whole number of a range, written into x ──────────────────────────────────────────────────

/** Beyond these, floats do not hold every whole number. */
const WHOLE: Readonly<Record<string, number>> = { bfloat16: 2 ** 8, float16: 2 ** 11, float32: 2 ** 24, float64: 2 ** 53 };

/** The largest number and one, at most 2⁵³; of a float, one beyond the whole numbers that it holds. */
function endOf(type: DType): number {
  if (type.category === Category.Float) return WHOLE[type.name] + 1;
  if (type.category === Category.Bool) return 2;
  return Math.min(2 ** 53, 2 ** (type.sizeBytes * 8 - (type.name === "uint8" ? 0 : 1)));
}

export function randomWhole_(x: Tensor, generator: Generator): Tensor { return overwritten(x, 0, endOf(x.type), generator); }
export function randomBelow_(x: Tensor, to: number, generator: Generator): Tensor { return randomBetween_(x, 0, to, generator); }

export function randomBetween_(x: Tensor, from: number, to: number, generator: Generator): Tensor {
  if (!(from < to)) throw new ArgumentError(`random_: from must be less than to, got ${from} and ${to}`, { from, to });
  for (const end of [from, to - 1]) {
    const fits = x.type.category === Category.Bool ? end === 0 || end === 1 : holds(x.type, end) && (x.dtype !== "uint8" || end >= 0);
    if (!fits) throw new DTypeError(`random_: ${showValue(end)} is outside the range of ${x.dtype}`, { got: end });
  }
  return overwritten(x, from, to, generator);
}

function overwritten(x: Tensor, from: number, to: number, generator: Generator): Tensor {
  const drawn = ops.floor(ops.rand(x.shape, { dtype: "float64", generator }).mul(to - from).add(from));
  return ops.copy_(x, ops.to(drawn, x.dtype));
}
