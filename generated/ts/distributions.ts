// Generated from ops/distributions.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { deviceOr, on, onDeviceOf, type DeviceName } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { asLeaf } from "../../src/dispatch/create.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { definePointwise, pointwiseInPlace } from "../../src/dispatch/pointwise.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { checkGenerator, type Generator } from "../../src/random.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  cauchyGradients,
  exponentialGradients,
  geometricGradients,
  logNormalGradients,
} from "../autograd/distributions.js";
import {
  binomial as binomialWritten,
  poisson as poissonWritten,
  randomBelow_ as randomBelow_Written,
  randomBetween_ as randomBetween_Written,
  randomWhole_ as randomWhole_Written,
} from "../../src/composites/discrete-draws.js";
import {
  multinomial as multinomialWritten,
  randperm as randpermWritten,
} from "../../src/composites/draws.js";
import * as ops from "./index.js";

export interface BinomialOptions {
  generator?: Generator;
}

/**
 * How many of count trials succeed, each with probability prob. The two broadcast.
 */
export function binomial(
  count: Tensor,
  prob: Tensor,
  options: BinomialOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("binomial", options, ["generator"]);
  count = checkTensor("binomial", "count", count);
  refuseComplex("binomial", "count", count);
  prob = checkTensor("binomial", "prob", prob);
  refuseComplex("binomial", "prob", prob);
  const generator = checkGenerator("binomial", options.generator);
  return onDeviceOf(count, () => binomialWritten(count, prob, generator));
}

export interface CauchyOptions {
  median?: number;
  sigma?: number;
  generator?: Generator;
}

const CAUCHY = definePointwise({
  name: "cauchy",
  kernel: "cauchy",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: cauchyGradients,
});

/** As `cauchy`, written into x and returning it. */
export function cauchy_(x: Tensor, options?: CauchyOptions): Tensor;
export function cauchy_(x: Tensor, median: number, options?: CauchyOptions): Tensor;
export function cauchy_(
  x: Tensor,
  median?: number,
  sigma?: number,
  options?: CauchyOptions,
): Tensor;
export function cauchy_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<CauchyOptions>(
    "cauchy",
    ["median", "sigma"],
    ["median", "sigma", "generator"],
    rest,
  );
  const median = checkNumber("cauchy", "median", options.median ?? 0);
  const sigma = checkNumber("cauchy", "sigma", options.sigma ?? 1);
  const generator = checkGenerator("cauchy", options.generator);
  if (!(sigma > 0)) {
    throw new ArgumentError(`cauchy_: sigma must be positive, got ${showValue(sigma)}`);
  }
  return pointwiseInPlace(CAUCHY, [x], NO_ATTRS, [median, sigma], generator);
}

export interface ExponentialOptions {
  lambd?: number;
  generator?: Generator;
}

const EXPONENTIAL = definePointwise({
  name: "exponential",
  kernel: "exponential",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: exponentialGradients,
});

/** As `exponential`, written into x and returning it. */
export function exponential_(x: Tensor, options?: ExponentialOptions): Tensor;
export function exponential_(x: Tensor, lambd?: number, options?: ExponentialOptions): Tensor;
export function exponential_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<ExponentialOptions>(
    "exponential",
    ["lambd"],
    ["lambd", "generator"],
    rest,
  );
  const lambd = checkNumber("exponential", "lambd", options.lambd ?? 1);
  const generator = checkGenerator("exponential", options.generator);
  if (!(lambd > 0)) {
    throw new ArgumentError(`exponential_: lambd must be positive, got ${showValue(lambd)}`);
  }
  return pointwiseInPlace(EXPONENTIAL, [x], NO_ATTRS, [lambd], generator);
}

export interface GeometricOptions {
  generator?: Generator;
}

const GEOMETRIC = definePointwise({
  name: "geometric",
  kernel: "geometric",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: geometricGradients,
});

/** As `geometric`, written into x and returning it. */
export function geometric_(x: Tensor, p: number, options: GeometricOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("geometric", options, ["generator"]);
  p = checkNumber("geometric", "p", p);
  const generator = checkGenerator("geometric", options.generator);
  if (!(p > 0 && p < 1)) {
    throw new ArgumentError(`geometric_: p must be in (0, 1), got ${showValue(p)}`);
  }
  return pointwiseInPlace(GEOMETRIC, [x], NO_ATTRS, [Math.log1p(-p)], generator);
}

export interface LogNormalOptions {
  mean?: number;
  std?: number;
  generator?: Generator;
}

const LOG_NORMAL = definePointwise({
  name: "logNormal",
  kernel: "log_normal",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: logNormalGradients,
});

/** As `logNormal`, written into x and returning it. */
export function logNormal_(x: Tensor, options?: LogNormalOptions): Tensor;
export function logNormal_(x: Tensor, mean: number, options?: LogNormalOptions): Tensor;
export function logNormal_(
  x: Tensor,
  mean?: number,
  std?: number,
  options?: LogNormalOptions,
): Tensor;
export function logNormal_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<LogNormalOptions>(
    "logNormal",
    ["mean", "std"],
    ["mean", "std", "generator"],
    rest,
  );
  const mean = checkNumber("logNormal", "mean", options.mean ?? 1);
  const std = checkNumber("logNormal", "std", options.std ?? 2);
  const generator = checkGenerator("logNormal", options.generator);
  if (!(std > 0)) {
    throw new ArgumentError(`logNormal_: std must be positive, got ${showValue(std)}`);
  }
  return pointwiseInPlace(LOG_NORMAL, [x], NO_ATTRS, [mean, std], generator);
}

export interface MultinomialOptions {
  replacement?: boolean;
  generator?: Generator;
}

/**
 * num_samples places in each row of x, drawn as often as its weights say, as int64; each place once
 * at most without replacement.
 */
export function multinomial(x: Tensor, numSamples: number, options?: MultinomialOptions): Tensor;
export function multinomial(
  x: Tensor,
  numSamples: number,
  replacement?: boolean,
  options?: MultinomialOptions,
): Tensor;
export function multinomial(x: Tensor, numSamples: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<MultinomialOptions>(
    "multinomial",
    ["replacement"],
    ["replacement", "generator"],
    rest,
  );
  x = checkTensor("multinomial", "x", x);
  refuseComplex("multinomial", "x", x);
  numSamples = checkInt("multinomial", "numSamples", numSamples);
  const replacement = checkBool("multinomial", "replacement", options.replacement ?? false);
  const generator = checkGenerator("multinomial", options.generator);
  return onDeviceOf(x, () => multinomialWritten(x, numSamples, replacement, generator));
}

export interface PoissonOptions {
  generator?: Generator;
}

/**
 * How many events come at each of the rates in x, in the dtype of x.
 */
export function poisson(x: Tensor, options: PoissonOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("poisson", options, ["generator"]);
  x = checkTensor("poisson", "x", x);
  refuseComplex("poisson", "x", x);
  const generator = checkGenerator("poisson", options.generator);
  return onDeviceOf(x, () => poissonWritten(x, generator));
}

export interface RandintLikeOptions {
  dtype?: DTypeName;
  generator?: Generator;
  requiresGrad?: boolean;
}

/**
 * Integers from low up to high, without high, in the shape and dtype of x.
 */
export function randintLike(
  x: Tensor,
  low: number,
  high: number,
  options: RandintLikeOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "randintLike",
    options,
    ["dtype", "generator", "requiresGrad"],
  );
  x = checkTensor("randintLike", "x", x);
  refuseComplex("randintLike", "x", x);
  low = checkInt("randintLike", "low", low);
  high = checkInt("randintLike", "high", high);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("randintLike", options.dtype).name;
  const generator = checkGenerator("randintLike", options.generator);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randintLike", "requiresGrad", options.requiresGrad);
  if (isHalf(x)) return narrowHalves(randintLike(widenHalves(x), low, high, options), x.type);
  return onDeviceOf(x, () => {
    return asLeaf(
      ops.randintBetween(low, high, host.shape(x), { dtype: dtype ?? host.dtype(x), generator }),
      requiresGrad,
    );
  });
}

export interface RandomBelowOptions {
  generator?: Generator;
}

/** As `randomBelow`, written into x and returning it. */
export function randomBelow_(x: Tensor, to: number, options: RandomBelowOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("randomBelow", options, ["generator"]);
  x = checkTensor("randomBelow", "x", x);
  refuseComplex("randomBelow", "x", x);
  to = checkInt("randomBelow", "to", to);
  const generator = checkGenerator("randomBelow", options.generator);
  return onDeviceOf(x, () => randomBelow_Written(x, to, generator));
}

export interface RandomBetweenOptions {
  generator?: Generator;
}

/** As `randomBetween`, written into x and returning it. */
export function randomBetween_(
  x: Tensor,
  from: number,
  to: number,
  options: RandomBetweenOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("randomBetween", options, ["generator"]);
  x = checkTensor("randomBetween", "x", x);
  refuseComplex("randomBetween", "x", x);
  from = checkInt("randomBetween", "from", from);
  to = checkInt("randomBetween", "to", to);
  const generator = checkGenerator("randomBetween", options.generator);
  return onDeviceOf(x, () => randomBetween_Written(x, from, to, generator));
}

export interface RandomWholeOptions {
  generator?: Generator;
}

/** As `randomWhole`, written into x and returning it. */
export function randomWhole_(x: Tensor, options: RandomWholeOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("randomWhole", options, ["generator"]);
  x = checkTensor("randomWhole", "x", x);
  refuseComplex("randomWhole", "x", x);
  const generator = checkGenerator("randomWhole", options.generator);
  return onDeviceOf(x, () => randomWhole_Written(x, generator));
}

export interface RandpermOptions {
  dtype?: DTypeName;
  generator?: Generator;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * The integers from 0 to n - 1 in random order, as int64 unless dtype says otherwise.
 */
export function randperm(n: number, options: RandpermOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "randperm",
    options,
    ["dtype", "generator", "device", "requiresGrad"],
  );
  n = checkInt("randperm", "n", n);
  const dtype = parseDType("randperm", options.dtype ?? "int64").name;
  const generator = checkGenerator("randperm", options.generator);
  const device = deviceOr("randperm", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randperm", "requiresGrad", options.requiresGrad);
  return asLeaf(on(device, () => randpermWritten(n, dtype, generator)), requiresGrad);
}

const RANDOM_IN_PLACE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "from", kind: "int", optional: false, option: false },
      { name: "to", kind: "int", optional: false, option: false },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.randomBetween_ as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "to", kind: "int", optional: false, option: false },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.randomBelow_ as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.randomWhole_ as never,
  },
];

/**
 * Overwrite x with integers from 0 or from up to to, without to; without bounds, with any that its
 * dtype holds, of floats those up to which they hold every one.
 */
export function random_(
  x: Tensor,
  from: number,
  to: number,
  options?: RandomBetweenOptions,
): Tensor;
export function random_(x: Tensor, to: number, options?: RandomBelowOptions): Tensor;
export function random_(x: Tensor, options?: RandomWholeOptions): Tensor;
export function random_(...args: unknown[]): unknown {
  return callOverload("random_", RANDOM_IN_PLACE, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `binomial`. */
    binomial(prob: Tensor, options?: BinomialOptions): Tensor;
    /** See the function `cauchy_`. */
    cauchy_(options?: CauchyOptions): Tensor;
    cauchy_(median: number, options?: CauchyOptions): Tensor;
    cauchy_(median?: number, sigma?: number, options?: CauchyOptions): Tensor;
    /** See the function `exponential_`. */
    exponential_(options?: ExponentialOptions): Tensor;
    exponential_(lambd?: number, options?: ExponentialOptions): Tensor;
    /** See the function `geometric_`. */
    geometric_(p: number, options?: GeometricOptions): Tensor;
    /** See the function `logNormal_`. */
    logNormal_(options?: LogNormalOptions): Tensor;
    logNormal_(mean: number, options?: LogNormalOptions): Tensor;
    logNormal_(mean?: number, std?: number, options?: LogNormalOptions): Tensor;
    /** See the function `multinomial`. */
    multinomial(numSamples: number, options?: MultinomialOptions): Tensor;
    multinomial(numSamples: number, replacement?: boolean, options?: MultinomialOptions): Tensor;
    /** See the function `poisson`. */
    poisson(options?: PoissonOptions): Tensor;
    /** See the function `randintLike`. */
    randintLike(low: number, high: number, options?: RandintLikeOptions): Tensor;
    /** See the function `randomBelow_`. */
    randomBelow_(to: number, options?: RandomBelowOptions): Tensor;
    /** See the function `randomBetween_`. */
    randomBetween_(from: number, to: number, options?: RandomBetweenOptions): Tensor;
    /** See the function `randomWhole_`. */
    randomWhole_(options?: RandomWholeOptions): Tensor;
    /** See the function `random_`. */
    random_(from: number, to: number, options?: RandomBetweenOptions): Tensor;
    random_(to: number, options?: RandomBelowOptions): Tensor;
    random_(options?: RandomWholeOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  binomial(this: Tensor, prob: Tensor, options?: BinomialOptions): Tensor | Tensor {
    return binomial(this, prob, options);
  },
  cauchy_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return cauchy_(this, ...rest);
  },
  exponential_(this: Tensor, ...rest: [never?, never?]): Tensor {
    return exponential_(this, ...rest);
  },
  geometric_(this: Tensor, p: number, options?: GeometricOptions): Tensor {
    return geometric_(this, p, options);
  },
  logNormal_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return logNormal_(this, ...rest);
  },
  multinomial(this: Tensor, numSamples: number, ...rest: [never?, never?]): Tensor | Tensor {
    return multinomial(this, numSamples, ...rest);
  },
  poisson(this: Tensor, options?: PoissonOptions): Tensor | Tensor {
    return poisson(this, options);
  },
  randintLike(
    this: Tensor,
    low: number,
    high: number,
    options?: RandintLikeOptions,
  ): Tensor | Tensor {
    return randintLike(this, low, high, options);
  },
  randomBelow_(this: Tensor, to: number, options?: RandomBelowOptions): Tensor {
    return randomBelow_(this, to, options);
  },
  randomBetween_(this: Tensor, from: number, to: number, options?: RandomBetweenOptions): Tensor {
    return randomBetween_(this, from, to, options);
  },
  randomWhole_(this: Tensor, options?: RandomWholeOptions): Tensor {
    return randomWhole_(this, options);
  },
  random_(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("random_", RANDOM_IN_PLACE, [this, ...args]);
  },
});
