// Generated from ops/activation.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import {
  NONE,
  checkEnum,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  celuGradients,
  eluGradients,
  geluNoneGradients,
  geluTanhGradients,
  hardshrinkGradients,
  hardsigmoidGradients,
  hardswishGradients,
  hardtanhGradients,
  leakyReluGradients,
  logsigmoidGradients,
  mishGradients,
  relu6Gradients,
  reluGradients,
  seluGradients,
  sigmoidGradients,
  siluGradients,
  softplusGradients,
  softshrinkGradients,
  softsignGradients,
  tanhshrinkGradients,
  thresholdGradients,
} from "../autograd/activation.js";

export interface CeluOptions {
  alpha?: number;
}

const CELU = definePointwise({
  name: "celu",
  kernel: "celu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: celuGradients,
});

/**
 * Continuously differentiable elu: x where positive, else alpha * expm1(x / alpha). Barron 2017,
 * arXiv:1704.07483.
 *
 * `if x > 0 then x else alpha * expm1(x / alpha)`
 */
export function celu(x: Tensor, options?: CeluOptions): Tensor;
export function celu(x: Tensor, alpha?: number, options?: CeluOptions): Tensor;
export function celu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CeluOptions>("celu", ["alpha"], ["alpha"], rest);
  const alpha = checkNumber("celu", "alpha", options.alpha ?? 1);
  return unary(CELU, x, { alpha }, [alpha]);
}

/** As `celu`, written into x and returning it. */
export function celu_(x: Tensor, options?: CeluOptions): Tensor;
export function celu_(x: Tensor, alpha?: number, options?: CeluOptions): Tensor;
export function celu_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<CeluOptions>("celu", ["alpha"], ["alpha"], rest);
  const alpha = checkNumber("celu", "alpha", options.alpha ?? 1);
  return pointwiseInPlace(CELU, [x], { alpha }, [alpha]);
}

export interface EluOptions {
  alpha?: number;
}

const ELU = definePointwise({
  name: "elu",
  kernel: "elu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: eluGradients,
});

/**
 * Exponential linear unit: x where positive, else alpha * expm1(x). Clevert, Unterthiner and
 * Hochreiter 2016, arXiv:1511.07289.
 *
 * `if x > 0 then x else alpha * expm1(x)`
 */
export function elu(x: Tensor, options?: EluOptions): Tensor;
export function elu(x: Tensor, alpha?: number, options?: EluOptions): Tensor;
export function elu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<EluOptions>("elu", ["alpha"], ["alpha"], rest);
  const alpha = checkNumber("elu", "alpha", options.alpha ?? 1);
  return unary(ELU, x, { alpha }, [alpha]);
}

/** As `elu`, written into x and returning it. */
export function elu_(x: Tensor, options?: EluOptions): Tensor;
export function elu_(x: Tensor, alpha?: number, options?: EluOptions): Tensor;
export function elu_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<EluOptions>("elu", ["alpha"], ["alpha"], rest);
  const alpha = checkNumber("elu", "alpha", options.alpha ?? 1);
  return pointwiseInPlace(ELU, [x], { alpha }, [alpha]);
}

export interface GeluOptions {
  approximate?: "none" | "tanh";
}

const GELU = {
  "none": definePointwise({
    name: "gelu",
    kernel: "gelu.none",
    inputs: [{
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "int_to_float",
    results: ["T"],
    gradients: geluNoneGradients,
  }),
  "tanh": definePointwise({
    name: "gelu",
    kernel: "gelu.tanh",
    inputs: [{
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "int_to_float",
    results: ["T"],
    gradients: geluTanhGradients,
  }),
};

/**
 * Gaussian error linear unit: x times the normal distribution function, exactly or by its tanh
 * approximation, which differs by up to 4.7e-4. Hendrycks and Gimpel 2016, arXiv:1606.08415.
 */
export function gelu(x: Tensor, options: GeluOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("gelu", options, ["approximate"]);
  const approximate = checkEnum(
    "gelu",
    "approximate",
    options.approximate ?? "none",
    ["none", "tanh"],
  );
  return unary(GELU[approximate], x);
}

/** As `gelu`, written into x and returning it. */
export function gelu_(x: Tensor, options: GeluOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("gelu", options, ["approximate"]);
  const approximate = checkEnum(
    "gelu",
    "approximate",
    options.approximate ?? "none",
    ["none", "tanh"],
  );
  return pointwiseInPlace(GELU[approximate], [x]);
}

export interface HardshrinkOptions {
  lambd?: number;
}

const HARDSHRINK = definePointwise({
  name: "hardshrink",
  kernel: "hardshrink",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: hardshrinkGradients,
});

/**
 * x outside [-lambd, lambd], else 0. The gradient on both bounds is 0.
 *
 * `if x >= -lambd and x <= lambd then 0 else x`
 */
export function hardshrink(x: Tensor, options?: HardshrinkOptions): Tensor;
export function hardshrink(x: Tensor, lambd?: number, options?: HardshrinkOptions): Tensor;
export function hardshrink(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HardshrinkOptions>("hardshrink", ["lambd"], ["lambd"], rest);
  const lambd = checkNumber("hardshrink", "lambd", options.lambd ?? 0.5);
  return unary(HARDSHRINK, x, { lambd }, [-lambd, lambd]);
}

/** As `hardshrink`, written into x and returning it. */
export function hardshrink_(x: Tensor, options?: HardshrinkOptions): Tensor;
export function hardshrink_(x: Tensor, lambd?: number, options?: HardshrinkOptions): Tensor;
export function hardshrink_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<HardshrinkOptions>("hardshrink", ["lambd"], ["lambd"], rest);
  const lambd = checkNumber("hardshrink", "lambd", options.lambd ?? 0.5);
  return pointwiseInPlace(HARDSHRINK, [x], { lambd }, [-lambd, lambd]);
}

const HARDSIGMOID = definePointwise({
  name: "hardsigmoid",
  kernel: "hardsigmoid",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: hardsigmoidGradients,
});

/**
 * relu6(x + 3) / 6, a sigmoid of straight lines. The gradient on both bounds is 0.
 *
 * `clamp(x + 3, 0, 6) / 6`
 */
export function hardsigmoid(x: Tensor): Tensor | Tensor {
  return unary(HARDSIGMOID, x);
}

/** As `hardsigmoid`, written into x and returning it. */
export function hardsigmoid_(x: Tensor): Tensor {
  return pointwiseInPlace(HARDSIGMOID, [x]);
}

const HARDSWISH = definePointwise({
  name: "hardswish",
  kernel: "hardswish",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: hardswishGradients,
});

/**
 * x * relu6(x + 3) / 6, a gate of straight lines. The gradient is 0 at -3 and 1 at 3. Howard and
 * others 2019, arXiv:1905.02244.
 *
 * `x * clamp(x + 3, 0, 6) / 6`
 */
export function hardswish(x: Tensor): Tensor | Tensor {
  return unary(HARDSWISH, x);
}

/** As `hardswish`, written into x and returning it. */
export function hardswish_(x: Tensor): Tensor {
  return pointwiseInPlace(HARDSWISH, [x]);
}

export interface HardtanhOptions {
  minVal?: number;
  maxVal?: number;
}

const HARDTANH = definePointwise({
  name: "hardtanh",
  kernel: "hardtanh",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: hardtanhGradients,
});

/**
 * x limited to [min_val, max_val]. NaN stays NaN; the gradient on both bounds is 0.
 *
 * `clamp(x, min_val, max_val)`
 */
export function hardtanh(x: Tensor, options?: HardtanhOptions): Tensor;
export function hardtanh(x: Tensor, minVal: number, options?: HardtanhOptions): Tensor;
export function hardtanh(
  x: Tensor,
  minVal?: number,
  maxVal?: number,
  options?: HardtanhOptions,
): Tensor;
export function hardtanh(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HardtanhOptions>(
    "hardtanh",
    ["minVal", "maxVal"],
    ["minVal", "maxVal"],
    rest,
  );
  const minVal = checkNumber("hardtanh", "minVal", options.minVal ?? -1);
  const maxVal = checkNumber("hardtanh", "maxVal", options.maxVal ?? 1);
  return unary(HARDTANH, x, { minVal, maxVal }, [minVal, maxVal]);
}

/** As `hardtanh`, written into x and returning it. */
export function hardtanh_(x: Tensor, options?: HardtanhOptions): Tensor;
export function hardtanh_(x: Tensor, minVal: number, options?: HardtanhOptions): Tensor;
export function hardtanh_(
  x: Tensor,
  minVal?: number,
  maxVal?: number,
  options?: HardtanhOptions,
): Tensor;
export function hardtanh_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<HardtanhOptions>(
    "hardtanh",
    ["minVal", "maxVal"],
    ["minVal", "maxVal"],
    rest,
  );
  const minVal = checkNumber("hardtanh", "minVal", options.minVal ?? -1);
  const maxVal = checkNumber("hardtanh", "maxVal", options.maxVal ?? 1);
  return pointwiseInPlace(HARDTANH, [x], { minVal, maxVal }, [minVal, maxVal]);
}

export interface LeakyReluOptions {
  negativeSlope?: number;
}

const LEAKY_RELU = definePointwise({
  name: "leakyRelu",
  kernel: "leaky_relu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: leakyReluGradients,
});

/**
 * x where positive, else x * negative_slope, which is the gradient at 0 too.
 *
 * `if x > 0 then x else x * negative_slope`
 */
export function leakyRelu(x: Tensor, options?: LeakyReluOptions): Tensor;
export function leakyRelu(x: Tensor, negativeSlope?: number, options?: LeakyReluOptions): Tensor;
export function leakyRelu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LeakyReluOptions>(
    "leakyRelu",
    ["negativeSlope"],
    ["negativeSlope"],
    rest,
  );
  const negativeSlope = checkNumber("leakyRelu", "negativeSlope", options.negativeSlope ?? 0.01);
  return unary(LEAKY_RELU, x, { negativeSlope }, [negativeSlope]);
}

/** As `leakyRelu`, written into x and returning it. */
export function leakyRelu_(x: Tensor, options?: LeakyReluOptions): Tensor;
export function leakyRelu_(x: Tensor, negativeSlope?: number, options?: LeakyReluOptions): Tensor;
export function leakyRelu_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<LeakyReluOptions>(
    "leakyRelu",
    ["negativeSlope"],
    ["negativeSlope"],
    rest,
  );
  const negativeSlope = checkNumber("leakyRelu", "negativeSlope", options.negativeSlope ?? 0.01);
  return pointwiseInPlace(LEAKY_RELU, [x], { negativeSlope }, [negativeSlope]);
}

const LOGSIGMOID = definePointwise({
  name: "logsigmoid",
  kernel: "logsigmoid",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: logsigmoidGradients,
});

/**
 * log(sigmoid(x)), stable on both sides.
 *
 * `min(x, 0) - log1p(exp(-abs(x)))`
 */
export function logsigmoid(x: Tensor): Tensor | Tensor {
  return unary(LOGSIGMOID, x);
}

/** As `logsigmoid`, written into x and returning it. */
export function logsigmoid_(x: Tensor): Tensor {
  return pointwiseInPlace(LOGSIGMOID, [x]);
}

const MISH = definePointwise({
  name: "mish",
  kernel: "mish",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: mishGradients,
});

/**
 * x * tanh(softplus(x)). Misra 2020, arXiv:1908.08681.
 *
 * `x * t`
 */
export function mish(x: Tensor): Tensor | Tensor {
  return unary(MISH, x);
}

/** As `mish`, written into x and returning it. */
export function mish_(x: Tensor): Tensor {
  return pointwiseInPlace(MISH, [x]);
}

const RELU = definePointwise({
  name: "relu",
  kernel: "relu",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: reluGradients,
});

/**
 * x where positive, else 0. NaN stays NaN; the gradient at 0 is 0.
 *
 * `if x <= 0 then 0 else x`
 */
export function relu(x: Tensor): Tensor | Tensor {
  return unary(RELU, x);
}

/** As `relu`, written into x and returning it. */
export function relu_(x: Tensor): Tensor {
  return pointwiseInPlace(RELU, [x]);
}

const RELU6 = definePointwise({
  name: "relu6",
  kernel: "relu6",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: relu6Gradients,
});

/**
 * x limited to [0, 6]. The gradient on both bounds is 0.
 *
 * `clamp(x, 0, 6)`
 */
export function relu6(x: Tensor): Tensor | Tensor {
  return unary(RELU6, x);
}

/** As `relu6`, written into x and returning it. */
export function relu6_(x: Tensor): Tensor {
  return pointwiseInPlace(RELU6, [x]);
}

const SELU = definePointwise({
  name: "selu",
  kernel: "selu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: seluGradients,
});

/**
 * Self-normalizing elu, whose two constants keep mean 0 and variance 1 from layer to layer.
 * Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515.
 *
 * `if x > 0 then scale * x else scale * alpha * expm1(x)`
 */
export function selu(x: Tensor): Tensor | Tensor {
  return unary(SELU, x);
}

/** As `selu`, written into x and returning it. */
export function selu_(x: Tensor): Tensor {
  return pointwiseInPlace(SELU, [x]);
}

const SIGMOID = definePointwise({
  name: "sigmoid",
  kernel: "sigmoid",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: sigmoidGradients,
});

/**
 * Logistic sigmoid, 1 / (1 + exp(-x)), without overflow on either side.
 *
 * `(if real(x) >= 0 then 1 else t) / (1 + t)`
 */
export function sigmoid(x: Tensor): Tensor | Tensor {
  return unary(SIGMOID, x);
}

/** As `sigmoid`, written into x and returning it. */
export function sigmoid_(x: Tensor): Tensor {
  return pointwiseInPlace(SIGMOID, [x]);
}

/** Another name of `sigmoid`. */
export const expit = sigmoid;

const SILU = definePointwise({
  name: "silu",
  kernel: "silu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: siluGradients,
});

/**
 * Sigmoid linear unit, x * sigmoid(x), also called swish. Elfwing, Uchibe and Doya 2018,
 * arXiv:1702.03118.
 *
 * `x * s`
 */
export function silu(x: Tensor): Tensor | Tensor {
  return unary(SILU, x);
}

/** As `silu`, written into x and returning it. */
export function silu_(x: Tensor): Tensor {
  return pointwiseInPlace(SILU, [x]);
}

export interface SoftplusOptions {
  beta?: number;
  threshold?: number;
}

const SOFTPLUS = definePointwise({
  name: "softplus",
  kernel: "softplus",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: softplusGradients,
});

/**
 * log(1 + exp(beta * x)) / beta, a smooth relu; x itself where beta * x exceeds the threshold.
 *
 * `if beta * x > threshold then x else log1p(exp(beta * x)) / beta`
 */
export function softplus(x: Tensor, options?: SoftplusOptions): Tensor;
export function softplus(x: Tensor, beta: number, options?: SoftplusOptions): Tensor;
export function softplus(
  x: Tensor,
  beta?: number,
  threshold?: number,
  options?: SoftplusOptions,
): Tensor;
export function softplus(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SoftplusOptions>(
    "softplus",
    ["beta", "threshold"],
    ["beta", "threshold"],
    rest,
  );
  const beta = checkNumber("softplus", "beta", options.beta ?? 1);
  const threshold = checkNumber("softplus", "threshold", options.threshold ?? 20);
  return unary(SOFTPLUS, x, { beta, threshold }, [beta, threshold]);
}

/** As `softplus`, written into x and returning it. */
export function softplus_(x: Tensor, options?: SoftplusOptions): Tensor;
export function softplus_(x: Tensor, beta: number, options?: SoftplusOptions): Tensor;
export function softplus_(
  x: Tensor,
  beta?: number,
  threshold?: number,
  options?: SoftplusOptions,
): Tensor;
export function softplus_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<SoftplusOptions>(
    "softplus",
    ["beta", "threshold"],
    ["beta", "threshold"],
    rest,
  );
  const beta = checkNumber("softplus", "beta", options.beta ?? 1);
  const threshold = checkNumber("softplus", "threshold", options.threshold ?? 20);
  return pointwiseInPlace(SOFTPLUS, [x], { beta, threshold }, [beta, threshold]);
}

export interface SoftshrinkOptions {
  lambd?: number;
}

const SOFTSHRINK = definePointwise({
  name: "softshrink",
  kernel: "softshrink",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: softshrinkGradients,
});

/**
 * x moved toward 0 by lambd, and 0 between. The gradient on both bounds is 0.
 *
 * `if x >= -lambd and x <= lambd then 0 else if x > 0 then x - lambd else x + lambd`
 */
export function softshrink(x: Tensor, options?: SoftshrinkOptions): Tensor;
export function softshrink(x: Tensor, lambd?: number, options?: SoftshrinkOptions): Tensor;
export function softshrink(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SoftshrinkOptions>("softshrink", ["lambd"], ["lambd"], rest);
  const lambd = checkNumber("softshrink", "lambd", options.lambd ?? 0.5);
  return unary(SOFTSHRINK, x, { lambd }, [-lambd, lambd]);
}

/** As `softshrink`, written into x and returning it. */
export function softshrink_(x: Tensor, options?: SoftshrinkOptions): Tensor;
export function softshrink_(x: Tensor, lambd?: number, options?: SoftshrinkOptions): Tensor;
export function softshrink_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<SoftshrinkOptions>("softshrink", ["lambd"], ["lambd"], rest);
  const lambd = checkNumber("softshrink", "lambd", options.lambd ?? 0.5);
  return pointwiseInPlace(SOFTSHRINK, [x], { lambd }, [-lambd, lambd]);
}

const SOFTSIGN = definePointwise({
  name: "softsign",
  kernel: "softsign",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: softsignGradients,
});

/**
 * x / (1 + |x|).
 *
 * `x / (1 + abs(x))`
 */
export function softsign(x: Tensor): Tensor | Tensor {
  return unary(SOFTSIGN, x);
}

/** As `softsign`, written into x and returning it. */
export function softsign_(x: Tensor): Tensor {
  return pointwiseInPlace(SOFTSIGN, [x]);
}

const TANHSHRINK = definePointwise({
  name: "tanhshrink",
  kernel: "tanhshrink",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: tanhshrinkGradients,
});

/**
 * x - tanh(x).
 *
 * `x - tanh(x)`
 */
export function tanhshrink(x: Tensor): Tensor | Tensor {
  return unary(TANHSHRINK, x);
}

/** As `tanhshrink`, written into x and returning it. */
export function tanhshrink_(x: Tensor): Tensor {
  return pointwiseInPlace(TANHSHRINK, [x]);
}

const THRESHOLD = definePointwise({
  name: "threshold",
  kernel: "threshold",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: thresholdGradients,
});

/**
 * x above the threshold, else value. The gradient at the threshold is 0.
 *
 * `if x <= threshold then value else x`
 */
export function threshold(x: Tensor, threshold: number, value: number): Tensor | Tensor {
  threshold = checkNumber("threshold", "threshold", threshold);
  value = checkNumber("threshold", "value", value);
  return unary(THRESHOLD, x, { threshold }, [threshold, value]);
}

/** As `threshold`, written into x and returning it. */
export function threshold_(x: Tensor, threshold: number, value: number): Tensor {
  threshold = checkNumber("threshold", "threshold", threshold);
  value = checkNumber("threshold", "value", value);
  return pointwiseInPlace(THRESHOLD, [x], { threshold }, [threshold, value]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `celu`. */
    celu(options?: CeluOptions): Tensor;
    celu(alpha?: number, options?: CeluOptions): Tensor;
    /** See the function `celu_`. */
    celu_(options?: CeluOptions): Tensor;
    celu_(alpha?: number, options?: CeluOptions): Tensor;
    /** See the function `elu`. */
    elu(options?: EluOptions): Tensor;
    elu(alpha?: number, options?: EluOptions): Tensor;
    /** See the function `elu_`. */
    elu_(options?: EluOptions): Tensor;
    elu_(alpha?: number, options?: EluOptions): Tensor;
    /** See the function `gelu`. */
    gelu(options?: GeluOptions): Tensor;
    /** See the function `gelu_`. */
    gelu_(options?: GeluOptions): Tensor;
    /** See the function `hardshrink`. */
    hardshrink(options?: HardshrinkOptions): Tensor;
    hardshrink(lambd?: number, options?: HardshrinkOptions): Tensor;
    /** See the function `hardshrink_`. */
    hardshrink_(options?: HardshrinkOptions): Tensor;
    hardshrink_(lambd?: number, options?: HardshrinkOptions): Tensor;
    /** See the function `hardsigmoid`. */
    hardsigmoid(): Tensor;
    /** See the function `hardsigmoid_`. */
    hardsigmoid_(): Tensor;
    /** See the function `hardswish`. */
    hardswish(): Tensor;
    /** See the function `hardswish_`. */
    hardswish_(): Tensor;
    /** See the function `hardtanh`. */
    hardtanh(options?: HardtanhOptions): Tensor;
    hardtanh(minVal: number, options?: HardtanhOptions): Tensor;
    hardtanh(minVal?: number, maxVal?: number, options?: HardtanhOptions): Tensor;
    /** See the function `hardtanh_`. */
    hardtanh_(options?: HardtanhOptions): Tensor;
    hardtanh_(minVal: number, options?: HardtanhOptions): Tensor;
    hardtanh_(minVal?: number, maxVal?: number, options?: HardtanhOptions): Tensor;
    /** See the function `leakyRelu`. */
    leakyRelu(options?: LeakyReluOptions): Tensor;
    leakyRelu(negativeSlope?: number, options?: LeakyReluOptions): Tensor;
    /** See the function `leakyRelu_`. */
    leakyRelu_(options?: LeakyReluOptions): Tensor;
    leakyRelu_(negativeSlope?: number, options?: LeakyReluOptions): Tensor;
    /** See the function `logsigmoid`. */
    logsigmoid(): Tensor;
    /** See the function `logsigmoid_`. */
    logsigmoid_(): Tensor;
    /** See the function `mish`. */
    mish(): Tensor;
    /** See the function `mish_`. */
    mish_(): Tensor;
    /** See the function `relu`. */
    relu(): Tensor;
    /** See the function `relu_`. */
    relu_(): Tensor;
    /** See the function `relu6`. */
    relu6(): Tensor;
    /** See the function `relu6_`. */
    relu6_(): Tensor;
    /** See the function `selu`. */
    selu(): Tensor;
    /** See the function `selu_`. */
    selu_(): Tensor;
    /** See the function `sigmoid`. */
    sigmoid(): Tensor;
    /** See the function `sigmoid_`. */
    sigmoid_(): Tensor;
    /** See the function `sigmoid`. */
    expit(): Tensor;
    /** See the function `silu`. */
    silu(): Tensor;
    /** See the function `silu_`. */
    silu_(): Tensor;
    /** See the function `softplus`. */
    softplus(options?: SoftplusOptions): Tensor;
    softplus(beta: number, options?: SoftplusOptions): Tensor;
    softplus(beta?: number, threshold?: number, options?: SoftplusOptions): Tensor;
    /** See the function `softplus_`. */
    softplus_(options?: SoftplusOptions): Tensor;
    softplus_(beta: number, options?: SoftplusOptions): Tensor;
    softplus_(beta?: number, threshold?: number, options?: SoftplusOptions): Tensor;
    /** See the function `softshrink`. */
    softshrink(options?: SoftshrinkOptions): Tensor;
    softshrink(lambd?: number, options?: SoftshrinkOptions): Tensor;
    /** See the function `softshrink_`. */
    softshrink_(options?: SoftshrinkOptions): Tensor;
    softshrink_(lambd?: number, options?: SoftshrinkOptions): Tensor;
    /** See the function `softsign`. */
    softsign(): Tensor;
    /** See the function `softsign_`. */
    softsign_(): Tensor;
    /** See the function `tanhshrink`. */
    tanhshrink(): Tensor;
    /** See the function `tanhshrink_`. */
    tanhshrink_(): Tensor;
    /** See the function `threshold`. */
    threshold(thresholdValue: number, value: number): Tensor;
    /** See the function `threshold_`. */
    threshold_(thresholdValue: number, value: number): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  celu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return celu(this, ...rest); },
  celu_(this: Tensor, ...rest: [never?, never?]): Tensor { return celu_(this, ...rest); },
  elu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return elu(this, ...rest); },
  elu_(this: Tensor, ...rest: [never?, never?]): Tensor { return elu_(this, ...rest); },
  gelu(this: Tensor, options?: GeluOptions): Tensor | Tensor { return gelu(this, options); },
  gelu_(this: Tensor, options?: GeluOptions): Tensor { return gelu_(this, options); },
  hardshrink(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return hardshrink(this, ...rest);
  },
  hardshrink_(this: Tensor, ...rest: [never?, never?]): Tensor {
    return hardshrink_(this, ...rest);
  },
  hardsigmoid(this: Tensor): Tensor | Tensor { return hardsigmoid(this); },
  hardsigmoid_(this: Tensor): Tensor { return hardsigmoid_(this); },
  hardswish(this: Tensor): Tensor | Tensor { return hardswish(this); },
  hardswish_(this: Tensor): Tensor { return hardswish_(this); },
  hardtanh(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return hardtanh(this, ...rest);
  },
  hardtanh_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return hardtanh_(this, ...rest);
  },
  leakyRelu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return leakyRelu(this, ...rest);
  },
  leakyRelu_(this: Tensor, ...rest: [never?, never?]): Tensor { return leakyRelu_(this, ...rest); },
  logsigmoid(this: Tensor): Tensor | Tensor { return logsigmoid(this); },
  logsigmoid_(this: Tensor): Tensor { return logsigmoid_(this); },
  mish(this: Tensor): Tensor | Tensor { return mish(this); },
  mish_(this: Tensor): Tensor { return mish_(this); },
  relu(this: Tensor): Tensor | Tensor { return relu(this); },
  relu_(this: Tensor): Tensor { return relu_(this); },
  relu6(this: Tensor): Tensor | Tensor { return relu6(this); },
  relu6_(this: Tensor): Tensor { return relu6_(this); },
  selu(this: Tensor): Tensor | Tensor { return selu(this); },
  selu_(this: Tensor): Tensor { return selu_(this); },
  sigmoid(this: Tensor): Tensor | Tensor { return sigmoid(this); },
  sigmoid_(this: Tensor): Tensor { return sigmoid_(this); },
  expit(this: Tensor): Tensor | Tensor { return sigmoid(this); },
  silu(this: Tensor): Tensor | Tensor { return silu(this); },
  silu_(this: Tensor): Tensor { return silu_(this); },
  softplus(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return softplus(this, ...rest);
  },
  softplus_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return softplus_(this, ...rest);
  },
  softshrink(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return softshrink(this, ...rest);
  },
  softshrink_(this: Tensor, ...rest: [never?, never?]): Tensor {
    return softshrink_(this, ...rest);
  },
  softsign(this: Tensor): Tensor | Tensor { return softsign(this); },
  softsign_(this: Tensor): Tensor { return softsign_(this); },
  tanhshrink(this: Tensor): Tensor | Tensor { return tanhshrink(this); },
  tanhshrink_(this: Tensor): Tensor { return tanhshrink_(this); },
  threshold(this: Tensor, thresholdValue: number, value: number): Tensor | Tensor {
    return threshold(this, thresholdValue, value);
  },
  threshold_(this: Tensor, thresholdValue: number, value: number): Tensor {
    return threshold_(this, thresholdValue, value);
  },
});
