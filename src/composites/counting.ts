// Histograms whose size or range depends on the values.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
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
