// Histograms whose size or range depends on the values.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, DTypeError, ShapeError, showShape } from "../errors.js";
import { sameShape } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** How often each integer comes up. */
export function bincountPlain(x: Tensor, minlength: number): Tensor {
  const places = ops.to(x.detach(), "int64");
  return ops.countPlaces(places, placesNeeded(places, minlength));
}

/** The sum of each integer's weights. Without elements PyTorch counts, and so gives int64. */
export function bincountWeighted(x: Tensor, weights: Tensor, minlength: number): Tensor {
  const places = ops.to(x.detach(), "int64");
  const n = placesNeeded(places, minlength);
  if (weights.ndim !== 1 || weights.numel !== x.numel) {
    throw new ShapeError(`bincount: weights must be a vector as long as x ${showShape(x.shape)}, got ${showShape(weights.shape)}`, { shape: weights.shape });
  }
  if (x.numel === 0) return ops.countPlaces(places, n);
  const type = weights.dtype === "float32" ? "float32" : "float64";
  return ops.scatterAdd(ops.zeros([n], { dtype: type }), 0, places, ops.to(weights.detach(), type));
}

/** One more than the largest integer, and `minlength` at least. */
function placesNeeded(x: Tensor, minlength: number): number {
  if (x.ndim !== 1) throw new ShapeError(`bincount: x must be a vector, got ${showShape(x.shape)}`, { shape: x.shape });
  if (minlength < 0) throw new ArgumentError(`bincount: minlength must not be negative, got ${minlength}`, { minlength });
  if (x.numel === 0) return minlength;
  const least = Number(ops.amin(x).item());
  if (least < 0) throw new ArgumentError(`bincount: x must not be negative, got ${least}`, { least });
  return Math.max(minlength, Number(ops.amax(x).item()) + 1);
}

/** How many elements fall into each of `bins` equal parts of a range. */
export function histc(x: Tensor, bins: number, min: number, max: number): Tensor {
  const values = x.detach();
  const [low, high] = min === max && values.numel > 0 ? rangeOf(values) : [min, max];
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new ArgumentError(`histc: the range must be finite, got ${low} to ${high}. Give min and max`, { low, high });
  return low === high ? ops.countInBins(values, bins, low - 1, high + 1) : ops.countInBins(values, bins, low, high);
}

function rangeOf(x: Tensor): [number, number] { return [Number(ops.amin(x).item()), Number(ops.amax(x).item())]; }

interface Histogram { hist: Tensor; binEdges: Tensor }

/** Counts between `bins` + 1 evenly spaced edges, from the least element to the greatest unless a range is given. */
export function histogramEven(x: Tensor, bins: number, weight: Tensor | null, range: readonly number[] | undefined, density: boolean): Histogram {
  if (bins < 1) throw new ArgumentError(`histogram: bins must be positive, got ${bins}`, { bins });
  if (range !== undefined && range.length !== 2) throw new ArgumentError(`histogram: range must be two numbers, got ${range.length}`, { range });
  const [low, high] = range ?? (x.numel === 0 ? [0, 1] : rangeOf(x.detach()));
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new ArgumentError(`histogram: the range must be finite, got ${low} to ${high}. Give range`, { low, high });
  if (low > high) throw new ArgumentError(`histogram: range must not fall, got ${low} to ${high}`, { low, high });
  const wider = low === high ? 0.5 : 0;
  return histogramEdges(x, ops.linspace(low - wider, high + wider, bins + 1, { dtype: x.dtype }), weight, density);
}

/** Counts between edges; the last part is closed. Densities have an integral of 1. */
export function histogramEdges(x: Tensor, edges: Tensor, weight: Tensor | null, density: boolean): Histogram {
  if (x.dtype !== "float32" && x.dtype !== "float64") throw new DTypeError(`histogram: x must be float32 or float64, got ${x.dtype}`, { got: x.dtype });
  if (edges.ndim !== 1 || edges.numel < 2) throw new ShapeError(`histogram: bins must be a vector of two edges at least, got ${showShape(edges.shape)}`, { shape: edges.shape });
  for (const [name, other] of [["bins", edges], ["weight", weight]] as const) {
    if (other !== null && other.dtype !== x.dtype) throw new DTypeError(`histogram: ${name} is ${other.dtype} and x is ${x.dtype}; they must match. Convert one with to()`, { got: other.dtype });
  }
  if (weight !== null && !sameShape(weight.shape, x.shape)) throw new ShapeError(`histogram: weight must have the shape ${showShape(x.shape)} of x, got ${showShape(weight.shape)}`, { shape: weight.shape });
  const bins = edges.numel - 1;
  const values = x.detach().reshape([-1]);
  const last = edges.detach().select(0, bins);
  // Place k lies between edges k and k + 1; what lies in none goes to a place beyond, which is dropped.
  const found = ops.searchRows(edges.detach(), values, true).sub(1);
  const closed = ops.where(ops.eq(values, last), bins - 1, found);
  const places = ops.where(ops.logicalOr(ops.lt(closed, 0), ops.gt(closed, bins - 1)), bins, closed);
  const each = weight === null ? ops.onesLike(values) : weight.detach().reshape([-1]);
  const hist = ops.scatterAdd(ops.newZeros(values, [bins + 1]), 0, places, each).slice(0, 0, bins).clone();
  return { hist: density ? hist.div(hist.sum()).div(ops.diff(edges.detach())) : hist, binEdges: edges };
}
