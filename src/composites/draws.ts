// Random choices that depend on one another, made on the host from uniform numbers of a generator.

import * as ops from "../../generated/ts/index.js";
import { Category, type DTypeName, parseDType, realType } from "../dtype.js";
import type { TensorLike } from "../dispatch/operand.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import { checkShape, product } from "../shape.js";
import { tensor } from "../tensor/create.js";
import { Tensor } from "../tensor/tensor.js";

/** Uniform numbers; both parts of complex ones. */
export function rand(size: readonly number[], dtype: DTypeName | undefined, generator: Generator): Tensor {
  return ofParts(size, dtype, (shape, part) => ops.uniformReals(shape, { dtype: part, generator }));
}

/** Normal numbers of variance 1, of which each part of a complex one has half. */
export function randn(size: readonly number[], dtype: DTypeName | undefined, generator: Generator): Tensor {
  const isComplex = dtype !== undefined && parseDType("randn", dtype).category === Category.Complex;
  const numbers = ofParts(size, dtype, (shape, part) => ops.normalReals(shape, { dtype: part, generator }));
  return isComplex ? numbers.mul_(Math.SQRT1_2) : numbers;
}

/** Uniform numbers in the place of x; both parts of complex ones. */
export function uniform_(x: Tensor, from: number, to: number, generator: Generator): Tensor {
  const parts = x.type.category === Category.Complex ? ops.viewAsReal(x) : x;
  ops.uniformFill_(parts, from, to, { generator });
  return x;
}

/** The numbers that `draw` gives, pairs of them for complex ones. */
function ofParts(size: readonly number[], dtype: DTypeName | undefined, draw: (size: readonly number[], dtype: DTypeName | undefined) => Tensor): Tensor {
  const type = dtype === undefined ? undefined : parseDType("rand", dtype);
  if (type?.category !== Category.Complex) return draw(size, dtype);
  return ops.viewAsComplex(draw([...size, 2], realType(type).name));
}

/** The integers below n in random order (Fisher and Yates). */
export function randperm(n: number, dtype: DTypeName, generator: Generator): Tensor {
  const [count] = checkShape("randperm", [n]);
  const draws = uniforms(count, generator);
  const order = Float64Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(draws[i] * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return tensor(order, { dtype });
}

/** Normal numbers around each mean, as wide as each standard deviation says. */
export function normalAround(mean: TensorLike, std: TensorLike | null, generator: Generator): Tensor {
  const width = std ?? 1;
  if (!(mean instanceof Tensor) && !(width instanceof Tensor)) {
    throw new ArgumentError("normal: two numbers do not say how many to draw. Give the size too");
  }
  const least = width instanceof Tensor ? (width.numel === 0 ? 0 : Number(ops.amin(width.detach()).item())) : Number(width);
  if (!(least >= 0)) throw new ArgumentError(`normal: std must not be negative, got ${least}`, { std: least });
  return ops.normalDraw(detached(mean), detached(width), { generator });
}

function detached(value: TensorLike): TensorLike { return value instanceof Tensor ? value.detach() : value; }

function uniforms(count: number, generator: Generator): Float64Array {
  return ops.rand([count], { dtype: "float64", generator }).copyElements() as Float64Array;
}

/** Places in the rows of x, each drawn as often as its weight says. */
export function multinomial(x: Tensor, samples: number, replacement: boolean, generator: Generator): Tensor {
  if (x.ndim < 1 || x.ndim > 2) throw new ShapeError(`multinomial: expected a vector or a matrix of weights, got ${showShape(x.shape)}`, { shape: x.shape });
  const categories = x.shape[x.ndim - 1];
  if (samples < 1 || (!replacement && samples > categories)) throw new ArgumentError(`multinomial: cannot draw ${samples} of ${categories} categories ${replacement ? "with" : "without"} replacement`, { samples, categories });
  const weights = ops.to(x.detach(), "float64").contiguous().copyElements() as Float64Array;
  const rows = x.ndim === 1 ? 1 : x.shape[0];
  const drawn = new BigInt64Array(product([rows, samples]));
  const draws = uniforms(rows * (replacement ? samples : categories), generator);
  for (let row = 0; row < rows; row++) {
    const own = weights.subarray(row * categories, (row + 1) * categories);
    const total = checkWeights(own);
    const places = replacement ? withReplacement(own, total, draws.subarray(row * samples, (row + 1) * samples))
      : withoutReplacement(own, samples, draws.subarray(row * categories, (row + 1) * categories));
    drawn.set(places.map(BigInt), row * samples);
  }
  const result = tensor(drawn);
  return x.ndim === 1 ? result : result.reshape([rows, samples]);
}

function checkWeights(weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) {
    if (!(weight >= 0) || weight === Infinity) throw new ArgumentError(`multinomial: weights must be finite and not negative, got ${showValue(weight)}`, { weight });
    total += weight;
  }
  if (total === 0) throw new ArgumentError("multinomial: the weights of a row add up to 0", { total });
  return total;
}

/** The place where the running sum passes each draw. */
function withReplacement(weights: Float64Array, total: number, draws: Float64Array): number[] {
  const sums = new Float64Array(weights.length);
  weights.reduce((sum, weight, i) => (sums[i] = sum + weight), 0);
  return Array.from(draws, (draw) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > draw * total) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** A race: the first to arrive when each arrives after an exponential time of its weight's rate. */
function withoutReplacement(weights: Float64Array, samples: number, draws: Float64Array): number[] {
  const times = Float64Array.from(weights, (weight, i) => -Math.log1p(-draws[i]) / weight);
  const order = Array.from(weights.keys()).filter((i) => weights[i] > 0).sort((i, j) => times[i] - times[j]);
  if (order.length < samples) throw new ArgumentError(`multinomial: cannot draw ${samples} without replacement, only ${order.length} weights are positive`, { samples });
  return order.slice(0, samples);
}
