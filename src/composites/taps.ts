// Which elements of a dim make up each element of the resampled one, and with what weights. The
// formulas are those of PyTorch's upsampling kernels.

export interface Sampling {
  readonly from: number;
  readonly to: number;
  /** Elements of the input for one of the result. */
  readonly step: number;
  /** The first and the last elements of both lie on each other, rather than their outer edges. */
  readonly alignCorners: boolean;
  /** Coordinates of the nearest element are rounded to float32. */
  readonly single: boolean;
}

/** By tap, then by element of the result. */
export interface Taps {
  readonly indices: readonly Float64Array[];
  readonly weights: readonly Float64Array[];
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const places = ({ to }: Sampling): Float64Array => new Float64Array(to).map((_, i) => i);

/** The element that (i + shift) * step falls into. */
export function nearestTaps(sampling: Sampling, shift: number): Taps {
  const round = sampling.single ? Math.fround : (value: number): number => value;
  const step = round(sampling.step);
  const indices = places(sampling).map((i) => clamp(Math.floor(round((i + shift) * step)), 0, sampling.from - 1));
  return { indices: [indices], weights: [indices.map(() => 1)] };
}

/** Where the centre of element i lies in the input. */
function centre({ step, alignCorners }: Sampling, i: number): number {
  return alignCorners ? i * step : (i + 0.5) * step - 0.5;
}

export function linearTaps(sampling: Sampling): Taps {
  const last = sampling.from - 1;
  const at = places(sampling).map((i) => clamp(centre(sampling, i), 0, last));
  const low = at.map(Math.floor);
  const share = at.map((value, i) => value - low[i]);
  return { indices: [low, low.map((j) => Math.min(j + 1, last))], weights: [share.map((t) => 1 - t), share] };
}

/** Cubic convolution (Keys 1981) with the slope a. */
function cubic(distance: number, a: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

export function cubicTaps(sampling: Sampling): Taps {
  const at = places(sampling).map((i) => centre(sampling, i));
  const offsets = [-1, 0, 1, 2];
  return {
    indices: offsets.map((k) => at.map((value) => clamp(Math.floor(value) + k, 0, sampling.from - 1))),
    weights: offsets.map((k) => at.map((value) => cubic(value - Math.floor(value) - k, -0.75))),
  };
}

/** The mean of the elements that element i covers, in part or whole. */
export function areaTaps({ from, to }: Sampling): Taps {
  const start = new Float64Array(to).map((_, i) => Math.floor((i * from) / to));
  const rows = Array.from(start, (first, i) => Math.ceil(((i + 1) * from) / to) - first).map((n) => new Array<number>(n).fill(1 / n));
  return inRows(start, rows, from);
}

/** A filter as wide as the elements it shrinks, so that none is passed over: `reach` 1 is linear, 2 cubic. */
export function smoothTaps(sampling: Sampling, reach: number): Taps {
  const width = Math.max(sampling.step, 1);
  const filter = (x: number): number => (reach === 1 ? Math.max(1 - Math.abs(x), 0) : cubic(x, -0.5));
  const centres = places(sampling).map((i) => sampling.step * (i + 0.5));
  const start = centres.map((c) => Math.max(Math.trunc(c - reach * width + 0.5), 0));
  const rows = Array.from(centres, (c, i) => {
    const end = Math.min(Math.trunc(c + reach * width + 0.5), sampling.from);
    const row = Array.from({ length: Math.max(end - start[i], 0) }, (_, k) => filter((start[i] + k - c + 0.5) / width));
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((weight) => (sum === 0 ? 0 : weight / sum));
  });
  return inRows(start, rows, sampling.from);
}

/** Rows of weights from a start on, with zeros behind the shorter ones. */
function inRows(start: Float64Array, rows: readonly (readonly number[])[], from: number): Taps {
  const most = rows.reduce((longest, row) => Math.max(longest, row.length), 1);
  const taps = Array.from({ length: most }, (_, k) => k);
  return {
    indices: taps.map((k) => start.map((first) => clamp(first + k, 0, from - 1))),
    weights: taps.map((k) => Float64Array.from(rows, (row) => row[k] ?? 0)),
  };
}
