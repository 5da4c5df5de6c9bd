// Initial values of parameters, written in place and unrecorded. Defaults are PyTorch's:
// https://docs.pytorch.org/docs/stable/nn.init.html

import { noGrad } from "../autograd/mode.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";
import { ndtr } from "../../generated/ts/index.js";

export interface RandomOptions {
  /** Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
}

/** Functions whose gain is known; `linear` stands for none. */
export type Nonlinearity = "linear" | "sigmoid" | "tanh" | "relu" | "leaky_relu" | "selu";

export interface KaimingOptions extends RandomOptions {
  /** Slope of the leaky ReLU's negative side. Default 0. */
  a?: number;
  /** Keep the variance of the forward or of the backward pass. Default "fan_in". */
  mode?: "fan_in" | "fan_out";
  /** What follows the layer. Default "leaky_relu". */
  nonlinearity?: Nonlinearity;
}

/**
 * Overwrites a tensor of any shape with uniform numbers in [a, b).
 * @example nn.init.uniform_(w, -0.1, 0.1)
 */
export function uniform_<T extends Tensor>(x: T, a = 0, b = 1, options: RandomOptions = {}): T {
  noGrad(() => x.uniform_(a, b, options));
  return x;
}

/** Overwrites a tensor of any shape with normal numbers. @example nn.init.normal_(w, 0, 0.02) */
export function normal_<T extends Tensor>(x: T, mean = 0, std = 1, options: RandomOptions = {}): T {
  noGrad(() => x.normal_(mean, std, options));
  return x;
}

/**
 * Overwrites a tensor of any shape with normal numbers that lie in [a, b], by the inverse of the
 * distribution function.
 * @example nn.init.truncNormal_(w, 0, 0.02, -0.04, 0.04)
 */
export function truncNormal_<T extends Tensor>(x: T, mean = 0, std = 1, a = -2, b = 2, options: RandomOptions = {}): T {
  if (!(std > 0) || !(a < b)) throw new ArgumentError(`truncNormal_: std must be positive and a less than b, got ${std}, ${a} and ${b}`, { mean, std, a, b });
  const [low, high] = noGrad(() => scalarRange((a - mean) / std, (b - mean) / std));
  noGrad(() => x.uniform_(2 * low - 1, 2 * high - 1, options).erfinv_().mul_(std * Math.SQRT2).add_(mean).clamp_({ min: a, max: b }));
  return x;
}

/** The normal distribution function at both ends. */
function scalarRange(low: number, high: number): [number, number] {
  const ends = tensor([low, high], { dtype: "float64" });
  return ndtr(ends).toArray() as [number, number];
}

/** Overwrites a tensor of any shape with one number. */
export function constant_<T extends Tensor>(x: T, value: number): T {
  noGrad(() => x.fill_(value));
  return x;
}

/** Overwrites a tensor of any shape with zeros. */
export function zeros_<T extends Tensor>(x: T): T { return constant_(x, 0); }

/** Overwrites a tensor of any shape with ones. */
export function ones_<T extends Tensor>(x: T): T { return constant_(x, 1); }

/**
 * Uniform in [-s, s] with s = gain * sqrt(6 / (fan in + fan out)).
 *
 * Source: Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural
 * networks", AISTATS 2010, equation 16.
 * @param x (out, in) or (out, in, …).
 * @throws ShapeError for fewer than 2 dims.
 */
export function xavierUniform_<T extends Tensor>(x: T, gain = 1, options: RandomOptions = {}): T {
  const { fanIn, fanOut } = fans("xavierUniform_", x);
  const bound = gain * Math.sqrt(6 / (fanIn + fanOut));
  return uniform_(x, -bound, bound, options);
}

/** Normal with standard deviation gain * sqrt(2 / (fan in + fan out)). See `xavierUniform_`. */
export function xavierNormal_<T extends Tensor>(x: T, gain = 1, options: RandomOptions = {}): T {
  const { fanIn, fanOut } = fans("xavierNormal_", x);
  return normal_(x, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), options);
}

/**
 * Uniform in [-s, s] with s = gain * sqrt(3 / fan).
 *
 * Source: He, Zhang, Ren and Sun, "Delving deep into rectifiers", ICCV 2015, arXiv:1502.01852,
 * equation 14.
 * @param x (out, in) or (out, in, …).
 * @throws ShapeError for fewer than 2 dims.
 * @example nn.init.kaimingUniform_(layer.weight, { nonlinearity: "relu" })
 */
export function kaimingUniform_<T extends Tensor>(x: T, options: KaimingOptions = {}): T {
  const bound = Math.sqrt(3) * kaimingStd("kaimingUniform_", x, options);
  return uniform_(x, -bound, bound, { generator: options.generator });
}

/** Normal with standard deviation gain / sqrt(fan). See `kaimingUniform_`. */
export function kaimingNormal_<T extends Tensor>(x: T, options: KaimingOptions = {}): T {
  return normal_(x, 0, kaimingStd("kaimingNormal_", x, options), { generator: options.generator });
}

function kaimingStd(op: string, x: Tensor, options: KaimingOptions): number {
  const { a = 0, mode = "fan_in", nonlinearity = "leaky_relu" } = options;
  if (mode !== "fan_in" && mode !== "fan_out") {
    throw new ArgumentError(
      `${op}: expected mode to be "fan_in" or "fan_out", got ${showValue(mode)}`,
      { op, got: mode });
  }
  const { fanIn, fanOut } = fans(op, x);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === "fan_in" ? fanIn : fanOut);
}

/**
 * The factor by which a function shrinks the standard deviation of its input, inverted.
 *
 * Source: https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 * @param slope of the leaky ReLU's negative side.
 */
export function calculateGain(nonlinearity: Nonlinearity, slope = 0.01): number {
  switch (nonlinearity) {
    case "linear": case "sigmoid": return 1;
    case "tanh": return 5 / 3;
    case "relu": return Math.SQRT2;
    case "leaky_relu": return Math.sqrt(2 / (1 + slope * slope));
    case "selu": return 3 / 4;
    default:
      throw new ArgumentError(
        `calculateGain: unknown nonlinearity ${showValue(nonlinearity)}`, { got: nonlinearity });
  }
}

/** Inputs of an output and the other way round: (out, in, …), the rest a receptive field. */
function fans(op: string, x: Tensor): { fanIn: number; fanOut: number } {
  if (x.ndim < 2) {
    throw new ShapeError(
      `${op}: expected at least 2 dims, (out, in, …), got shape ${showShape(x.shape)}`,
      { op, shape: x.shape });
  }
  const [outputs, inputs, ...field] = x.shape;
  const area = field.reduce((n, size) => n * size, 1);
  return { fanIn: inputs * area, fanOut: outputs * area };
}
