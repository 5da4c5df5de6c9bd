// Pooling as users call it: with or without a batch, on one to three dims. Batch and channels become
// the planes that the kernels take.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import { product } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

type Shape = readonly number[];
type Stride = Shape | undefined;
type Gaps = readonly (number | null)[];
interface Maxima { readonly values: Tensor; readonly indices: Tensor }

/** Calls `fn` with the planes of x, whose results get the dims of x before them back. */
function onPlanes<R extends readonly Tensor[]>(op: string, x: Tensor, spatial: number, fn: (planes: Tensor) => R): R {
  if (x.ndim !== spatial + 1 && x.ndim !== spatial + 2) {
    throw new ShapeError(`${op}: expected x with ${spatial + 1} or ${spatial + 2} dims, got ${showShape(x.shape)}`, { op, shape: x.shape });
  }
  const lead = x.shape.slice(0, x.ndim - spatial);
  const results = fn(x.reshape([product(lead), ...x.shape.slice(-spatial)]));
  return results.map((one) => one.reshape([...lead, ...one.shape.slice(1)])) as unknown as R;
}

function asked({ values, indices }: Maxima, returnIndices: boolean): Tensor | { values: Tensor; indices: Tensor } {
  return returnIndices ? { values, indices } : values;
}

// ── Maximum ──────────────────────────────────────────────────────────────────────────────────────

function maxPool(op: string) {
  return (x: Tensor, kernelSize: Shape, stride: Stride, padding: Shape, dilation: Shape, ceilMode: boolean, returnIndices: boolean): Tensor | { values: Tensor; indices: Tensor } => {
    const [values, indices] = onPlanes(op, x, kernelSize.length, (planes) => {
      const found = ops.maxPoolPlanes(planes, { kernelSize, stride: stride ?? kernelSize, padding, dilation, ceilMode });
      return [found.values, found.indices];
    });
    return asked({ values, indices }, returnIndices);
  };
}

export const maxPool1d = maxPool("maxPool1d");
export const maxPool2d = maxPool("maxPool2d");
export const maxPool3d = maxPool("maxPool3d");

function adaptiveMaxPool(op: string) {
  return (x: Tensor, outputSize: Gaps, returnIndices: boolean): Tensor | { values: Tensor; indices: Tensor } => {
    const [values, indices] = onPlanes(op, x, outputSize.length, (planes) => {
      const found = ops.adaptiveMaxPoolPlanes(planes, { size: filled(outputSize, planes) });
      return [found.values, found.indices];
    });
    return asked({ values, indices }, returnIndices);
  };
}

export const adaptiveMaxPool1d = adaptiveMaxPool("adaptiveMaxPool1d");
export const adaptiveMaxPool2d = adaptiveMaxPool("adaptiveMaxPool2d");
export const adaptiveMaxPool3d = adaptiveMaxPool("adaptiveMaxPool3d");

/** Sizes with those of the planes in their gaps. */
function filled(sizes: Gaps, planes: Tensor): number[] {
  return sizes.map((n, d) => n ?? planes.shape[1 + d]);
}

// ── Mean and norm ────────────────────────────────────────────────────────────────────────────────

function avgPool(op: string) {
  return (x: Tensor, kernelSize: Shape, stride: Stride, padding: Shape, ceilMode: boolean, countIncludePad: boolean, divisorOverride?: number): Tensor => {
    if (divisorOverride === 0) throw new ArgumentError(`${op}: the divisor must not be 0`, { op });
    return onPlanes(op, x, kernelSize.length, (planes) => [ops.avgPoolPlanes(planes, {
      kernelSize, stride: stride ?? kernelSize, padding, ceilMode, countIncludePad, divisor: divisorOverride ?? 0,
    })])[0];
  };
}

export const avgPool1d = avgPool("avgPool1d");
export const avgPool2d = avgPool("avgPool2d");
export const avgPool3d = avgPool("avgPool3d");

function adaptiveAvgPool(op: string) {
  return (x: Tensor, outputSize: Gaps): Tensor =>
    onPlanes(op, x, outputSize.length, (planes) => [ops.adaptiveAvgPoolPlanes(planes, { size: filled(outputSize, planes) })])[0];
}

export const adaptiveAvgPool1d = adaptiveAvgPool("adaptiveAvgPool1d");
export const adaptiveAvgPool2d = adaptiveAvgPool("adaptiveAvgPool2d");
export const adaptiveAvgPool3d = adaptiveAvgPool("adaptiveAvgPool3d");

function lpPool(op: string) {
  const mean = avgPool(op);
  // The mean times the number of elements is their sum.
  return (x: Tensor, normType: number, kernelSize: Shape, stride: Stride, ceilMode: boolean): Tensor =>
    mean(x.pow(normType), kernelSize, stride, kernelSize.map(() => 0), ceilMode, true).mul(product(kernelSize)).pow(1 / normType);
}

export const lpPool1d = lpPool("lpPool1d");
export const lpPool2d = lpPool("lpPool2d");
export const lpPool3d = lpPool("lpPool3d");

// ── Back to where the maxima were ────────────────────────────────────────────────────────────────

function maxUnpool(op: string) {
  return (x: Tensor, indices: Tensor, kernelSize: Shape, stride: Stride, padding: Shape, outputSize?: Shape): Tensor => {
    if (showShape(x.shape) !== showShape(indices.shape)) {
      throw new ShapeError(`${op}: indices ${showShape(indices.shape)} must have the shape of x ${showShape(x.shape)}`, { op, x: x.shape, indices: indices.shape });
    }
    const spatial = kernelSize.length;
    return onPlanes(op, x, spatial, (planes) => {
      const size = unpooledSize(op, planes, kernelSize, stride ?? kernelSize, padding, outputSize);
      const flat = [planes.shape[0], product(planes.shape.slice(1))];
      const zeros = ops.newZeros(x, [planes.shape[0], product(size)]);
      return [ops.scatter(zeros, 1, indices.reshape(flat), planes.reshape(flat)).reshape([planes.shape[0], ...size])];
    })[0];
  };
}

export const maxUnpool1d = maxUnpool("maxUnpool1d");
export const maxUnpool2d = maxUnpool("maxUnpool2d");
export const maxUnpool3d = maxUnpool("maxUnpool3d");

/** The size that pools to that of the planes: the least one, or the one asked for, less than a stride away. */
function unpooledSize(op: string, planes: Tensor, kernelSize: Shape, stride: Shape, padding: Shape, asked: Shape | undefined): Shape {
  const usual = kernelSize.map((n, d) => (planes.shape[1 + d] - 1) * stride[d] + n - 2 * padding[d]);
  const size = asked === undefined ? usual : asked.slice(-kernelSize.length);
  const fits = size.length === usual.length && (asked === undefined || asked.length === usual.length || asked.length === usual.length + 2)
    && size.every((n, d) => n >= 1 && (asked === undefined || Math.abs(n - usual[d]) < stride[d]));
  if (fits) return size;
  throw new ShapeError(`${op}: the output size ${showShape(asked ?? usual)} must lie within a stride ${showShape(stride)} of ${showShape(usual)}`, { op, usual, asked });
}
