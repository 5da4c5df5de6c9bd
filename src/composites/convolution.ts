// Convolutions as users call them: without a batch, with padding in words, on one to three dims.
// The work is done by `convolution` and `convolutionInput`.

import * as ops from "../../generated/ts/index.js";
import { Category } from "../dtype.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

type Shape = readonly number[];
type Bias = Tensor | null | undefined;
type Padding = Shape | "valid" | "same";

interface Geometry {
  readonly stride: Shape;
  readonly padding: Shape;
  readonly dilation: Shape;
  readonly groups: number;
}

function convolutionOf(op: string) {
  return (x: Tensor, weight: Tensor, bias: Bias, stride: Shape, padding: Padding, dilation: Shape, groups: number): Tensor =>
    ofParts(x, weight, bias, (part, weights, biases) => batched(op, part, weights, stride.length, (images) => {
      const { padded, left } = pad(op, images, weights, stride, padding, dilation);
      return ops.convolution(padded, weights, biases, { stride, padding: left, dilation, groups });
    }));
}

export const conv1d = convolutionOf("conv1d");
export const conv2d = convolutionOf("conv2d");
export const conv3d = convolutionOf("conv3d");

function transposedOf(op: string) {
  return (x: Tensor, weight: Tensor, bias: Bias, stride: Shape, padding: Shape, outputPadding: Shape, groups: number, dilation: Shape): Tensor =>
    ofParts(x, weight, bias, (part, weights, biases) => batched(op, part, weights, stride.length, (images) =>
      convTranspose(op, images, weights, biases, { stride, padding, dilation, groups }, outputPadding)));
}

export const convTranspose1d = transposedOf("convTranspose1d");
export const convTranspose2d = transposedOf("convTranspose2d");
export const convTranspose3d = transposedOf("convTranspose3d");

/**
 * A convolution of complex numbers by three of real ones (Gauss): with P of the real parts, Q of the
 * imaginary ones and R of their sums it is P - Q + i (R - P - Q). Of real numbers, itself.
 */
function ofParts(x: Tensor, weight: Tensor, bias: Bias, convolve: (x: Tensor, weight: Tensor, bias: Bias) => Tensor): Tensor {
  const all = bias ? [x, weight, bias] : [x, weight];
  if (!all.every(isComplex)) return convolve(x, weight, bias);
  const [xs, weights] = [x, weight].map((z) => [ops.real(z), ops.imag(z), ops.add(ops.real(z), ops.imag(z))]);
  // The sum of both parts of the bias belongs to the imaginary part, from which the real one is taken off again.
  const biases = bias ? [ops.real(bias), null, ops.add(ops.real(bias), ops.imag(bias))] : [null, null, null];
  const [p, q, r] = biases.map((part, i) => convolve(xs[i], weights[i], part));
  return ops.complex(ops.sub(p, q), ops.sub(ops.sub(r, p), q));
}

function isComplex(x: Tensor): boolean { return x.type.category === Category.Complex; }

/** x (N, C, …), or (C, …) as one image, whose N is taken off the result again. */
function batched(op: string, x: Tensor, weight: Tensor, spatial: number, fn: (images: Tensor) => Tensor): Tensor {
  if (weight.ndim !== spatial + 2 || (x.ndim !== spatial + 2 && x.ndim !== spatial + 1)) {
    throw new ShapeError(
      `${op}: expected x with ${spatial + 1} or ${spatial + 2} dims and weight with ${spatial + 2}, got ${showShape(x.shape)} and ${showShape(weight.shape)}`,
      { op, x: x.shape, weight: weight.shape });
  }
  return x.ndim === spatial + 2 ? fn(x) : ops.squeeze(fn(ops.unsqueeze(x, 0)), 0);
}

/** Padding in numbers. What 'same' adds beyond an even split is put at the end of x. */
function pad(op: string, x: Tensor, weight: Tensor, stride: Shape, padding: Padding, dilation: Shape): { padded: Tensor; left: Shape } {
  if (padding === "valid") return { padded: x, left: stride.map(() => 0) };
  if (padding !== "same") return { padded: x, left: padding };
  if (stride.some((step) => step !== 1)) {
    throw new ArgumentError(`${op}: padding "same" needs stride 1, got ${showShape(stride)}`, { op, stride });
  }
  const total = dilation.map((step, d) => step * (weight.shape[2 + d] - 1));
  return { padded: padEnd(x, total.map((n) => Math.max(0, n) % 2)), left: total.map((n) => Math.floor(Math.max(0, n) / 2)) };
}

/** x with zeros after its last dims. */
function padEnd(x: Tensor, after: Shape): Tensor {
  if (after.every((n) => n === 0)) return x;
  const lead = x.ndim - after.length;
  return ops.padTo(x, x.shape.map((n, d) => (d < lead ? n : n + after[d - lead])));
}

function convTranspose(op: string, x: Tensor, weight: Tensor, bias: Bias, geometry: Geometry, outputPadding: Shape): Tensor {
  const { stride, padding, dilation } = geometry;
  checkTransposed(op, x, weight, bias, geometry, outputPadding);
  const size = stride.map((step, d) =>
    (x.shape[2 + d] - 1) * step - 2 * padding[d] + dilation[d] * (weight.shape[2 + d] - 1) + outputPadding[d] + 1);
  if (size.some((n) => n < 1)) {
    throw new ShapeError(`${op}: x ${showShape(x.shape)} gives an output of size ${showShape(size)}, which is too small`, { op, x: x.shape, size });
  }
  // An output padding of a stride or more makes room for windows beyond x: they read zeros.
  const extra = outputPadding.map((more, d) => Math.floor(more / stride[d]));
  const result = ops.convolutionInput(padEnd(x, extra), weight, { size, ...geometry });
  return bias ? result.add(ops.reshape(bias, [-1, ...stride.map(() => 1)])) : result;
}

function checkTransposed(op: string, x: Tensor, weight: Tensor, bias: Bias, { stride, padding, dilation, groups }: Geometry, outputPadding: Shape): void {
  const require = (holds: boolean, message: string, Kind: typeof ArgumentError | typeof ShapeError): void => {
    if (!holds) throw new Kind(`${op}: ${message}`, { op, x: x.shape, weight: weight.shape });
  };
  require(stride.every((n) => n >= 1) && dilation.every((n) => n >= 1), `stride ${showShape(stride)} and dilation ${showShape(dilation)} must be 1 or more`, ArgumentError);
  require(padding.every((n) => n >= 0), `padding ${showShape(padding)} must not be negative`, ArgumentError);
  require(
    outputPadding.every((n, d) => n >= 0 && n < Math.max(stride[d], dilation[d])),
    `output padding ${showShape(outputPadding)} must be smaller than stride ${showShape(stride)} or dilation ${showShape(dilation)}`, ArgumentError);
  require(groups >= 1 && x.shape[1] % groups === 0 && x.shape[1] === weight.shape[0], `the channels of x ${showShape(x.shape)} must be those of weight ${showShape(weight.shape)}, in ${groups} groups`, ShapeError);
  const channels = weight.shape[1] * groups;
  require(!bias || (bias.ndim === 1 && bias.shape[0] === channels), `expected a bias of shape [${channels}], got ${showShape(bias?.shape ?? [])}`, ShapeError);
  require(x.shape.slice(2).every((n) => n >= 1), `x ${showShape(x.shape)} has an empty dim`, ShapeError);
}
