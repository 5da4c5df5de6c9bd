// Quantiles: x in order, and the elements around a place in it.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, DTypeError, ShapeError, showShape } from "../errors.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

type Interpolation = "linear" | "lower" | "higher" | "midpoint" | "nearest";
type OneShare = (x: Tensor, q: number, dim: number | undefined, keepdim: boolean, interpolation: Interpolation) => Tensor;
type Shares = (x: Tensor, q: Tensor, dim: number | undefined, keepdim: boolean, interpolation: Interpolation) => Tensor;

/** The share q of x, or each of a list of shares. `skips` says whether NaN is left out. */
function quantiles(op: string, skips: boolean): { at: OneShare; each: Shares } {
  const each: Shares = (x, q, dim, keepdim, interpolation) => {
    check(op, x, q);
    const rows = dim === undefined || x.ndim === 0 ? x.reshape([-1]) : ops.movedim(x, dim, -1);
    const picked = between(ops.sort(rows, { dim: -1 }).values, q.reshape([-1]), skips, interpolation);
    return placed(x, picked, q.ndim === 0, dim, keepdim);
  };
  return { at: (x, q, ...rest) => each(x, tensor(q, { dtype: x.dtype }), ...rest), each };
}

export const { at: quantileAt, each: quantileEach } = quantiles("quantile", false);
export const { at: nanquantileAt, each: nanquantileEach } = quantiles("nanquantile", true);

function check(op: string, x: Tensor, q: Tensor): void {
  if (x.dtype !== "float32" && x.dtype !== "float64") throw new DTypeError(`${op}: x must be float32 or float64, got ${x.dtype}`, { op, got: x.dtype });
  if (q.dtype !== x.dtype) throw new DTypeError(`${op}: q is ${q.dtype} and x is ${x.dtype}; they must match. Convert one with to()`, { op, got: q.dtype });
  if (q.ndim > 1) throw new ShapeError(`${op}: q must be a number or a vector, got ${showShape(q.shape)}`, { op, shape: q.shape });
  if (x.numel === 0) throw new ShapeError(`${op}: x ${showShape(x.shape)} has no elements, so no quantiles`, { op, shape: x.shape });
  const outside = (q.detach().reshape([-1]).toArray() as number[]).find((share) => !(share >= 0 && share <= 1));
  if (outside !== undefined) throw new ArgumentError(`${op}: q must be in [0, 1], got ${outside}`, { op, got: outside });
}

/** Rows in order (…, n) and shares (k) to the elements at these shares (…, k). */
function between(sorted: Tensor, q: Tensor, skips: boolean, interpolation: Interpolation): Tensor {
  const places = placesOf(sorted, q, skips);
  if (interpolation === "nearest") return at(sorted, ops.round(places));
  if (interpolation === "higher") return at(sorted, ops.ceil(places));
  const low = ops.floor(places).detach();
  const below = at(sorted, low);
  if (interpolation === "lower") return below;
  const above = at(sorted, ops.ceil(places));
  return ops.lerp(below, above, interpolation === "midpoint" ? 0.5 : places.sub(low));
}

/** Where the shares fall among the places 0 to n - 1. A row with NaN that counts points to its last element, which is one. */
function placesOf(sorted: Tensor, q: Tensor, skips: boolean): Tensor {
  const n = sorted.shape[sorted.ndim - 1];
  const nan = ops.isnan(sorted.detach());
  if (skips) return q.mul(ops.sum(ops.logicalNot(nan), { dim: -1, keepdim: true }).sub(1)).clamp({ min: 0 });
  return ops.maskedFill(q.mul(n - 1), ops.any(nan, { dim: -1, keepdim: true }), n - 1);
}

function at(sorted: Tensor, places: Tensor): Tensor { return ops.gather(sorted, -1, ops.to(places.detach(), "int64")); }

/** The shares in front, or gone where there is one, and the reduced dims as `keepdim` says. */
function placed(x: Tensor, picked: Tensor, single: boolean, dim: number | undefined, keepdim: boolean): Tensor {
  const inFront = ops.movedim(picked, -1, 0);
  const rest = dim === undefined || x.ndim === 0 ? x.shape.map(() => 1) : x.shape.map((n, d) => (d === dim ? 1 : n));
  const kept = keepdim ? rest : dim === undefined || x.ndim === 0 ? [] : x.shape.filter((_, d) => d !== dim);
  return inFront.reshape(single ? kept : [picked.shape[picked.ndim - 1], ...kept]);
}
