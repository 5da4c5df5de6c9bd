// Functions of the normal distribution's tails in float64, error about 4 ulp, that of ndtr growing with
// the square of the argument: erfcx, the distribution and its inverse.

import { erfc, erfinv } from "./erf.js";

/**
 * exp(x²) erfc(x). The square is split at a short z, whose own square is exact; beyond 25 the asymptotic
 * series, in y = 1 / (2 x²).
 */
export function erfcx(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (Math.abs(x) >= 25) {
    if (x < 0) return x < -26.7 ? Infinity : 2 * Math.exp(x * x);
    const y = 1 / (2 * x * x);
    const series = 1 - y * (1 - 3 * y * (1 - 5 * y * (1 - 7 * y * (1 - 9 * y * (1 - 11 * y * (1 - 13 * y))))));
    return series / (x * Math.sqrt(Math.PI));
  }
  const z = Math.round(x * 16) / 16;
  return Math.exp(z * z) * Math.exp((x - z) * (x + z)) * erfc(x);
}

/** The share of the normal distribution below x. */
export function ndtr(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}

/** The y > 0 whose erfc is c, for c in (0, 1): Winitzki's closed form, then Halley's method. */
function erfcInverse(c: number): number {
  const log = Math.log(c * (2 - c));
  const half = 2 / (Math.PI * 0.147) + log / 2;
  let y = Math.sqrt(Math.sqrt(half * half - log / 0.147) - half);
  for (let step = 0; step < 6; step++) {
    const u = (c - erfc(y)) / (2 / Math.sqrt(Math.PI) * Math.exp(-y * y));
    y -= u / (1 + y * u);
  }
  return y;
}

/** The x below which the share p of the normal distribution lies. */
export function ndtri(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p >= 0.25 && p <= 0.75) return Math.SQRT2 * erfinv(2 * p - 1);
  return p < 0.5 ? -Math.SQRT2 * erfcInverse(2 * p) : Math.SQRT2 * erfcInverse(2 * (1 - p));
}
