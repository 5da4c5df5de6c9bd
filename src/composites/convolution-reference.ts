// The convolutions by other means, for tests to compare the kernels with: one tap of the kernel at a
// time, a matrix product over the channels.
//
//   part (N, G, C / G, places)   the elements of x that a tap meets
//   y = sum over taps of weight[tap] (G, O / G, C / G) @ part

import * as ops from "../../generated/ts/index.js";
import { ShapeError, showShape } from "../errors.js";
import { product, sameShape } from "../shape.js";
import { windows } from "../shape-functions.js";
import type { Tensor } from "../tensor/tensor.js";

type Shape = readonly number[];

export function convolutionOfTaps(x: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Shape, padding: Shape, dilation: Shape, groups: number): Tensor {
  const kernel = weight.shape.slice(2);
  const out = windows(x.shape.slice(2), kernel, stride, padding, dilation);
  const padded = padBoth(x, padding);
  const y = total(taps(kernel).map((tap, k) => {
    const part = meet(padded, tap, out, stride, dilation).reshape([x.shape[0], groups, x.shape[1] / groups, product(out)]);
    return ops.matmulStacks(weightOf(weight, k, groups), part);
  })).reshape([x.shape[0], weight.shape[0], ...out]);
  return bias ? y.add(bias.reshape([-1, ...out.map(() => 1)])) : y;
}

/** What each tap met goes back to its place; where taps meet, they are summed. */
export function convolutionInputOfTaps(y: Tensor, weight: Tensor, size: Shape, stride: Shape, padding: Shape, dilation: Shape, groups: number): Tensor {
  const [images, outputs, ...out] = y.shape;
  const rows = y.reshape([images, groups, outputs / groups, product(out)]);
  const padded = size.map((n, d) => n + 2 * padding[d]);
  const x = total(taps(weight.shape.slice(2)).map((tap, k) => {
    const part = ops.matmulStacks(weightOf(weight, k, groups).transpose(-2, -1), rows)
      .reshape([images, weight.shape[1] * groups, ...out]);
    return tap.reduce((sum, at, d) => spread(sum, 2 + d, padded[d], at * dilation[d], stride[d]), part);
  }));
  return size.reduce((part, n, d) => part.slice(2 + d, padding[d], padding[d] + n), x);
}

export function convolutionWeightOfTaps(x: Tensor, y: Tensor, size: Shape, stride: Shape, padding: Shape, dilation: Shape, groups: number): Tensor {
  const [images, outputs, ...out] = y.shape;
  const channels = x.shape[1] / groups;
  // The kernel is a number here rather than a tensor, so nothing else bounds it.
  if (size.length !== out.length || !sameShape(windows(x.shape.slice(2), size, stride, padding, dilation), out)) {
    throw new ShapeError(`convolutionWeightOfTaps: a kernel of ${showShape(size)} does not bring x ${showShape(x.shape)} to y ${showShape(y.shape)}`, { size });
  }
  const rows = y.reshape([images, groups, outputs / groups, product(out)]);
  const padded = padBoth(x, padding);
  const all = taps(size);
  const weight = total(all.map((tap, k) => {
    const part = meet(padded, tap, out, stride, dilation).reshape([images, groups, channels, product(out)]);
    const one = ops.matmulStacks(rows, part.transpose(-2, -1)).sum(0).reshape([outputs, channels, 1]);
    return spread(one, 2, all.length, k, 1);
  }));
  return weight.reshape([outputs, channels, ...size]);
}

function total(terms: readonly Tensor[]): Tensor {
  if (terms.length === 0) throw new ShapeError("convolution: a kernel must have elements");
  return terms.reduce((a, b) => a.add(b));
}

/** (O, C / G, kernel...) -> (G, O / G, C / G), the weights of tap k. */
function weightOf(weight: Tensor, k: number, groups: number): Tensor {
  const [outputs, channels, ...kernel] = weight.shape;
  return weight.reshape([groups, outputs / groups, channels, product(kernel)]).select(-1, k);
}

/** The elements of a padded x that one tap meets: (N, C, out...). */
function meet(padded: Tensor, tap: Shape, out: Shape, stride: Shape, dilation: Shape): Tensor {
  return tap.reduce((part, at, d) => {
    const start = at * dilation[d];
    return part.slice(2 + d, start, start + (out[d] - 1) * stride[d] + 1, stride[d]);
  }, padded);
}

function padBoth(x: Tensor, padding: Shape): Tensor {
  return padding.reduce((part, n, d) => spread(part, 2 + d, part.shape[2 + d] + 2 * n, n, 1), x);
}

/** x put into zeros that are `size` long in a dim, from `start` on in steps. */
function spread(x: Tensor, dim: number, size: number, start: number, step: number): Tensor {
  const into = ops.newZeros(x, x.shape.map((n, d) => (d === dim ? size : n)));
  return ops.sliceScatter(into, x, { dim, start, end: start + (x.shape[dim] - 1) * step + 1, step });
}

/** Every position within a kernel, in row-major order. */
function taps(kernel: Shape): number[][] {
  return kernel.reduce<number[][]>((before, n) =>
    before.flatMap((tap) => Array.from({ length: n }, (_, at) => [...tap, at])), [[]]);
}
