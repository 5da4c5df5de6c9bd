// Deterministic points that fill an interval or a box evenly: the additive recurrence of the
// generalized golden ratio (M. Roberts, "The unreasonable effectiveness of quasirandom sequences",
// 2018). The same catalog is always verified at the same points.

/** Fractions of the k-th point in [0, 1)^dims. */
export function quasiPoint(k: number, dims: number): number[] {
  const phi = goldenRatio(dims);
  return Array.from({ length: dims }, (_, d) => fraction(0.5 + (k + 1) * phi ** -(d + 1)));
}

/** The root of x^(dims + 1) = x + 1 above 1. */
function goldenRatio(dims: number): number {
  let x = 2;
  for (let step = 0; step < 40; step++) x = (1 + x) ** (1 / (dims + 1));
  return x;
}

/** Distinct numbers between 0 and 1, in no order; `stream` gives another sequence. */
export function quasiFraction(k: number, stream: number): number {
  return fraction(0.381 * (stream + 1) + (k + 1) * 0.6180339887498949);
}

function fraction(x: number): number {
  return x - Math.floor(x);
}

export type Interval = readonly [number, number];

export function within([low, high]: Interval, t: number): number {
  return low + (high - low) * t;
}

/** Whole numbers of an interval, for exact checks. */
export function wholeWithin([low, high]: Interval, t: number): number {
  const first = Math.ceil(low);
  return first + Math.floor(t * (Math.floor(high) - first + 1));
}
