// The pooling kernels by other means, for tests to compare them with: the windows as lists of places
// in a plane, worked out on the host, and whole-tensor operators on those.

import * as ops from "../../generated/ts/index.js";
import { product } from "../shape.js";
import { pooled } from "../shape-functions.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

type Shape = readonly number[];

/** Places of a plane that one window covers, and how many elements its mean counts. */
interface Window { readonly places: Shape; readonly count: number }

/** Along one dim: the elements a window covers, and how many its mean counts. */
interface Side { readonly elements: Shape; readonly count: number }

export function maxPoolReference(x: Tensor, kernel: Shape, stride: Shape, padding: Shape, dilation: Shape, ceilMode: boolean): { values: Tensor; indices: Tensor } {
  const [planes, ...field] = x.shape;
  const out = pooled(field, kernel, stride, padding, ceilMode, dilation);
  const sides = out.map((n, d) => range(n).map((i) => strided(field[d], kernel[d], i * stride[d] - padding[d], dilation[d], 0)));
  return largest(x, [planes, ...out], windowsOf(field, sides));
}

export function adaptiveMaxPoolReference(x: Tensor, size: Shape): { values: Tensor; indices: Tensor } {
  const [planes, ...field] = x.shape;
  return largest(x, [planes, ...size], windowsOf(field, adaptive(field, size)));
}

/** Of each window the element that counts as the largest, and its place in the plane. */
function largest(x: Tensor, shape: Shape, windows: readonly Window[]): { values: Tensor; indices: Tensor } {
  const planes = x.reshape([x.shape[0], -1]);
  const found = windows.map(({ places }) => {
    const at = tensor(places, { dtype: "int64" });
    const { values, indices } = firstOfLargest(planes.indexSelect(1, at));
    return { values, indices: at.indexSelect(0, indices) };
  });
  const together = (parts: readonly Tensor[]): Tensor => ops.stack(parts, 1).reshape(shape);
  return { values: together(found.map(({ values }) => values)), indices: together(found.map(({ indices }) => indices)) };
}

/** Of each row the first of the largest elements; of several NaN the last. */
function firstOfLargest(rows: Tensor): { values: Tensor; indices: Tensor } {
  const backwards = ops.argmax(ops.isnan(rows).flip(1).to("int64"), { dim: 1 });
  const indices = ops.where(ops.isnan(rows).any(1), backwards.neg().add(rows.shape[1] - 1), ops.maxDim(rows, 1).indices);
  return { values: rows.gather(1, indices.unsqueeze(1)).squeeze(1), indices };
}

export function avgPoolReference(x: Tensor, kernel: Shape, stride: Shape, padding: Shape, ceilMode: boolean, countIncludePad: boolean, divisor: number): Tensor {
  const [planes, ...field] = x.shape;
  const out = pooled(field, kernel, stride, padding, ceilMode);
  const windows = meanWindows(field, out, kernel, stride, padding, countIncludePad, divisor);
  return means(x, windows).reshape([planes, ...out]);
}

export function avgPoolSpreadReference(y: Tensor, size: Shape, kernel: Shape, stride: Shape, padding: Shape, ceilMode: boolean, countIncludePad: boolean, divisor: number): Tensor {
  const out = pooled(size, kernel, stride, padding, ceilMode);
  return spread(y, size, meanWindows(size, out, kernel, stride, padding, countIncludePad, divisor));
}

export function adaptiveAvgPoolReference(x: Tensor, size: Shape): Tensor {
  const [planes, ...field] = x.shape;
  return means(x, windowsOf(field, adaptive(field, size))).reshape([planes, ...size]);
}

export function adaptiveAvgPoolSpreadReference(y: Tensor, size: Shape): Tensor {
  return spread(y, size, windowsOf(size, adaptive(size, y.shape.slice(1))));
}

/** (planes, windows): sums of the windows, divided; of integers towards zero. */
function means(x: Tensor, windows: readonly Window[]): Tensor {
  const planes = x.reshape([x.shape[0], -1]);
  const sums = windows.map(({ places, count }) => {
    const sum = planes.indexSelect(1, tensor(places, { dtype: "int64" })).sum(1);
    return x.dtype.startsWith("float") ? sum.div(count) : sum.div(count, { roundingMode: "trunc" }).to(x.dtype);
  });
  return ops.stack(sums, 1);
}

/** Each element's share goes to all places of its window: y (planes, windows) times (windows, places). */
function spread(y: Tensor, size: Shape, windows: readonly Window[]): Tensor {
  const shares = windows.flatMap(({ places, count }) => range(product(size)).map((place) => (places.includes(place) ? 1 / count : 0)));
  const matrix = tensor(shares, { dtype: y.dtype }).reshape([windows.length, product(size)]);
  return y.reshape([y.shape[0], -1]).matmul(matrix).reshape([y.shape[0], ...size]);
}

function meanWindows(field: Shape, out: Shape, kernel: Shape, stride: Shape, padding: Shape, countsPadding: boolean, divisor: number): readonly Window[] {
  const sides = out.map((n, d) => range(n).map((i) => strided(field[d], kernel[d], i * stride[d] - padding[d], 1, countsPadding ? padding[d] : 0)));
  return windowsOf(field, sides).map(({ places, count }) => ({ places, count: divisor === 0 ? count : divisor }));
}

/** A window from `start` on; so much padding on either side counts too. */
function strided(size: number, kernel: number, start: number, step: number, padding: number): Side {
  const all = range(kernel).map((k) => start + k * step);
  return {
    elements: all.filter((at) => at >= 0 && at < size),
    count: all.filter((at) => at >= -padding && at < size + padding).length,
  };
}

/** Windows that cover each dim evenly: element i of n from floor(i * size / n) up to ceil((i + 1) * size / n). */
function adaptive(field: Shape, out: Shape): readonly (readonly Side[])[] {
  return out.map((n, d) => range(n).map((i) => {
    const [first, last] = [Math.floor((i * field[d]) / n), Math.ceil(((i + 1) * field[d]) / n)];
    return { elements: range(last - first).map((k) => first + k), count: last - first };
  }));
}

/** Every combination of one side for each dim, the last dim fastest. */
function windowsOf(field: Shape, sides: readonly (readonly Side[])[]): readonly Window[] {
  return sides.reduce<readonly Window[]>((windows, along, d) => windows.flatMap((window) => along.map(({ elements, count }) => ({
    places: window.places.flatMap((place) => elements.map((at) => place * field[d] + at)), count: window.count * count,
  }))), [{ places: [0], count: 1 }]);
}

function range(n: number): readonly number[] { return Array.from({ length: n }, (_, i) => i); }
