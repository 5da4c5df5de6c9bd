// Resampling of the dims behind batch and channel. Every mode is separable, so each dim is resampled
// on its own: an element of the result is a weighted sum of a few elements of the input, its taps.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import { product } from "../shape.js";
import { checkBytes } from "../storage.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";
import { type Sampling, type Taps, areaTaps, cubicTaps, linearTaps, nearestTaps, smoothTaps } from "./taps.js";

/** The number of dims that are resampled, by mode; any where it is absent. */
const RANKS: Readonly<Record<string, number>> = { linear: 1, bilinear: 2, bicubic: 2, trilinear: 3 };

/** Taps are computed on the host, for each place of the result along a dim. */
const MOST_PLACES = 2 ** 24;

export function interpolate(
  x: Tensor, size: readonly number[] | undefined, scaleFactor: readonly number[] | undefined, mode: string,
  alignCorners: boolean | undefined, recomputeScaleFactor: boolean | undefined, antialias: boolean,
): Tensor {
  const rank = x.ndim - 2;
  checkMode(x, rank, mode, alignCorners, antialias);
  const [sizes, scales] = sizesOf(x, size, scaleFactor, recomputeScaleFactor === true);
  checkBytes(product([...x.shape.slice(0, 2), ...sizes]) * x.type.sizeBytes);
  const tapsOf = tapsFor(mode, antialias);
  return sizes.reduce((y, to, d) => {
    const from = x.shape[2 + d];
    const sampling: Sampling = { from, to, step: stepOf(from, to, scales[d], alignCorners === true), alignCorners: alignCorners === true, single: x.dtype !== "float64" };
    return resample(y, 2 + d, tapsOf(sampling));
  }, x);
}

function checkMode(x: Tensor, rank: number, mode: string, alignCorners: boolean | undefined, antialias: boolean): void {
  if (rank < 1 || rank > 3) throw new ShapeError(`interpolate: expected 3 to 5 dims (batch, channel and 1 to 3 more), got ${showShape(x.shape)}`, { shape: x.shape });
  const wanted = RANKS[mode];
  if (wanted !== undefined && wanted !== rank) throw new ShapeError(`interpolate: mode "${mode}" resamples ${wanted} dims, and ${showShape(x.shape)} has ${rank} behind batch and channel`, { mode, shape: x.shape });
  if (wanted === undefined && alignCorners !== undefined) throw new ArgumentError(`interpolate: alignCorners means nothing to mode "${mode}"`, { mode });
  if (antialias && mode !== "bilinear" && mode !== "bicubic") throw new ArgumentError(`interpolate: antialias goes with "bilinear" and "bicubic", got "${mode}"`, { mode });
}

/** The size of each resampled dim, and the scale that maps its coordinates where one was given. */
function sizesOf(x: Tensor, size: readonly number[] | undefined, factors: readonly number[] | undefined, recompute: boolean): [number[], (number | undefined)[]] {
  const rank = x.ndim - 2;
  if ((size === undefined) === (factors === undefined)) throw new ArgumentError("interpolate: give either size or scaleFactor");
  const given = (size ?? factors)!;
  const each = given.length === 1 ? new Array<number>(rank).fill(given[0]) : [...given];
  if (each.length !== rank) throw new ShapeError(`interpolate: ${showShape(given)} does not fit the ${rank} resampled dims of ${showShape(x.shape)}`, { given, shape: x.shape });
  const sizes = size === undefined ? each.map((factor, d) => Math.floor(x.shape[2 + d] * factor)) : each;
  sizes.forEach((to, d) => {
    if (to > MOST_PLACES) throw new ShapeError(`interpolate: cannot resample to ${to} elements along a dim; at most ${MOST_PLACES}`, { shape: x.shape, sizes });
    if (!(to > 0) || x.shape[2 + d] === 0) throw new ShapeError(`interpolate: cannot resample ${x.shape[2 + d]} elements to ${showValue(to)}, in ${showShape(x.shape)}`, { shape: x.shape, sizes });
  });
  return [sizes, each.map((factor) => (size === undefined && !recompute ? factor : undefined))];
}

/** Elements of the input for one of the result. */
function stepOf(from: number, to: number, scale: number | undefined, alignCorners: boolean): number {
  if (alignCorners) return to > 1 ? (from - 1) / (to - 1) : 0;
  return scale === undefined ? from / to : 1 / scale;
}

function tapsFor(mode: string, antialias: boolean): (sampling: Sampling) => Taps {
  switch (mode) {
    case "nearest": return (sampling) => nearestTaps(sampling, 0);
    case "nearest-exact": return (sampling) => nearestTaps(sampling, 0.5);
    case "area": return areaTaps;
    case "bicubic": return antialias ? (sampling) => smoothTaps(sampling, 2) : cubicTaps;
    default: return antialias ? (sampling) => smoothTaps(sampling, 1) : linearTaps;
  }
}

/** Sum over k of x[indices[k]] * weights[k] along dim. */
function resample(x: Tensor, dim: number, { indices, weights }: Taps): Tensor {
  const along = x.shape.map((_, d) => (d === dim ? indices[0].length : 1));
  const terms = indices.map((places, k) => {
    const part = ops.indexSelect(x, dim, tensor(places, { dtype: "int64" }));
    if (weights[k].every((weight) => weight === 1)) return part;
    return ops.mul(part, tensor(weights[k], { dtype: x.dtype }).reshape(along));
  });
  return terms.reduce((a, b) => ops.add(a, b));
}
