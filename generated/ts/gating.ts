// Generated from ops/gating.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { NO_SCALARS, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import {
  binary,
  definePointwise,
  pointwise,
  pointwiseInPlace,
} from "../../src/dispatch/pointwise.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { checkGenerator, type Generator } from "../../src/random.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { gumbelLikeGradients, rreluGradients, slopedGradients } from "../autograd/gating.js";
import * as ops from "./index.js";

export interface GluOptions {
  dim?: number;
}

/**
 * The first half of x along dim times the sigmoid of the second. Dauphin and others 2017,
 * arXiv:1612.08083.
 */
export function glu(x: Tensor, options?: GluOptions): Tensor;
export function glu(x: Tensor, dim?: number, options?: GluOptions): Tensor;
export function glu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<GluOptions>("glu", ["dim"], ["dim"], rest);
  x = checkTensor("glu", "x", x);
  refuseComplex("glu", "x", x);
  const dim = wrapDim("glu", options.dim ?? -1, x.ndim);
  const half = Math.floor(host.size(x, dim) / 2);
  if (!(host.rank(x) >= 1 && host.modulo(host.size(x, dim), 2) === 0)) {
    throw new ShapeError(
      `glu: dim ${showValue(dim)} of ${showValue(host.shape(x))} must have an even size`,
    );
  }
  if (isHalf(x)) return narrowHalves(glu(widenHalves(x), ...(rest as never[])), x.type);
  return ops.mul(ops.slice(x, dim, { end: half }), ops.sigmoid(ops.slice(x, dim, { start: half })));
}

export interface GumbelLikeOptions {
  generator?: Generator;
}

const GUMBEL_LIKE = definePointwise({
  name: "gumbelLike",
  kernel: "gumbel_like",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "int_to_float",
  results: ["T"],
  gradients: gumbelLikeGradients,
});

/**
 * Numbers of the standard Gumbel distribution, in the shape and dtype of x.
 */
export function gumbelLike(x: Tensor, options: GumbelLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("gumbelLike", options, ["generator"]);
  const generator = checkGenerator("gumbelLike", options.generator);
  return pointwise(GUMBEL_LIKE, [x], NO_ATTRS, NO_SCALARS, generator)[0];
}

/** As `gumbelLike`, written into x and returning it. */
export function gumbelLike_(x: Tensor, options: GumbelLikeOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("gumbelLike", options, ["generator"]);
  const generator = checkGenerator("gumbelLike", options.generator);
  return pointwiseInPlace(GUMBEL_LIKE, [x], NO_ATTRS, NO_SCALARS, generator);
}

export interface GumbelSoftmaxOptions {
  tau?: number;
  hard?: boolean;
  dim?: number;
  generator?: Generator;
}

/**
 * A sample from the distribution with log weights x along dim, softened by the temperature tau;
 * with hard, a one-hot choice that has the soft sample's gradient. Jang, Gu and Poole 2017,
 * arXiv:1611.01144.
 */
export function gumbelSoftmax(x: Tensor, options?: GumbelSoftmaxOptions): Tensor;
export function gumbelSoftmax(x: Tensor, tau: number, options?: GumbelSoftmaxOptions): Tensor;
export function gumbelSoftmax(
  x: Tensor,
  tau?: number,
  hard?: boolean,
  options?: GumbelSoftmaxOptions,
): Tensor;
export function gumbelSoftmax(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<GumbelSoftmaxOptions>(
    "gumbelSoftmax",
    ["tau", "hard"],
    ["tau", "hard", "dim", "generator"],
    rest,
  );
  x = checkTensor("gumbelSoftmax", "x", x);
  refuseComplex("gumbelSoftmax", "x", x);
  const tau = checkNumber("gumbelSoftmax", "tau", options.tau ?? 1);
  const hard = checkBool("gumbelSoftmax", "hard", options.hard ?? false);
  const dim = wrapDim("gumbelSoftmax", options.dim ?? -1, x.ndim);
  const generator = checkGenerator("gumbelSoftmax", options.generator);
  const along = host.replace(
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x * y, 0, host.shape(x)), 1),
    dim,
    host.size(x, dim),
  );
  if (isHalf(x)) return narrowHalves(gumbelSoftmax(widenHalves(x), ...(rest as never[])), x.type);
  return onDeviceOf(x, () => {
    const soft = ops.softmax(ops.div(ops.add(x, ops.gumbelLike(x, { generator })), tau), dim);
    const places = ops.reshape(ops.arange(0, { end: host.size(x, dim), dtype: "int64" }), along);
    const choice = ops.toDtype(
      ops.eq(places, ops.argmax(soft, { dim: [dim], keepdim: true })),
      host.dtype(x),
    );
    if (hard) return ops.add(ops.sub(choice, ops.detach(soft)), soft);
    return soft;
  });
}

/**
 * x where positive, else x times weight: one number, or one for each channel, dim 1. The weight is
 * the gradient at 0. He and others 2015, arXiv:1502.01852.
 */
export function prelu(x: Tensor, weight: Tensor): Tensor | Tensor {
  x = checkTensor("prelu", "x", x);
  refuseComplex("prelu", "x", x);
  weight = checkTensor("prelu", "weight", weight);
  refuseComplex("prelu", "weight", weight);
  const ones = host.itemwise((x, y) => x + y, host.itemwise((x, y) => x * y, 0, host.shape(x)), 1);
  if (!(host.rank(weight) <= 1)) {
    throw new ShapeError(`prelu: weight must be a vector, got ${showValue(host.shape(weight))}`);
  }
  if (!(host.numel(weight) === 1 || host.rank(x) >= 2 && host.numel(weight) === host.size(x, 1))) {
    throw new ShapeError(
      `prelu: ${showValue(host.numel(weight))} weights do not fit the channels of ${showValue(host.shape(x))}`,
    );
  }
  const w = ops.reshape(
    weight,
    host.rank(x) < 2 ? ones : host.replace(ones, 1, host.numel(weight)),
  );
  return ops.sloped(x, w);
}

export interface RreluOptions {
  lower?: number;
  upper?: number;
  training?: boolean;
  generator?: Generator;
}

const RRELU = definePointwise({
  name: "rrelu",
  kernel: "rrelu",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T", "computed"],
  gradients: rreluGradients,
});

/**
 * x where positive, else x times a slope: a random one in [lower, upper) for every element in
 * training, else their mean. Xu and others 2015, arXiv:1505.00853.
 */
export function rrelu(x: Tensor, options?: RreluOptions): Tensor;
export function rrelu(x: Tensor, lower: number, options?: RreluOptions): Tensor;
export function rrelu(x: Tensor, lower: number, upper: number, options?: RreluOptions): Tensor;
export function rrelu(
  x: Tensor,
  lower?: number,
  upper?: number,
  training?: boolean,
  options?: RreluOptions,
): Tensor;
export function rrelu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<RreluOptions>(
    "rrelu",
    ["lower", "upper", "training"],
    ["lower", "upper", "training", "generator"],
    rest,
  );
  const lower = checkNumber("rrelu", "lower", options.lower ?? 0.125);
  const upper = checkNumber("rrelu", "upper", options.upper ?? 0.3333333333333333);
  const training = checkBool("rrelu", "training", options.training ?? false);
  const generator = checkGenerator("rrelu", options.generator);
  if (!(lower <= upper)) {
    throw new ArgumentError(
      `rrelu: lower must not exceed upper, got ${showValue(lower)} and ${showValue(upper)}`,
    );
  }
  return pointwise(
    RRELU,
    [x],
    NO_ATTRS,
    [Number(training), lower, upper - lower, (lower + upper) / 2],
    generator,
  )[0];
}

/** As `rrelu`, written into x and returning it. */
export function rrelu_(x: Tensor, options?: RreluOptions): Tensor;
export function rrelu_(x: Tensor, lower: number, options?: RreluOptions): Tensor;
export function rrelu_(x: Tensor, lower: number, upper: number, options?: RreluOptions): Tensor;
export function rrelu_(
  x: Tensor,
  lower?: number,
  upper?: number,
  training?: boolean,
  options?: RreluOptions,
): Tensor;
export function rrelu_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<RreluOptions>(
    "rrelu",
    ["lower", "upper", "training"],
    ["lower", "upper", "training", "generator"],
    rest,
  );
  const lower = checkNumber("rrelu", "lower", options.lower ?? 0.125);
  const upper = checkNumber("rrelu", "upper", options.upper ?? 0.3333333333333333);
  const training = checkBool("rrelu", "training", options.training ?? false);
  const generator = checkGenerator("rrelu", options.generator);
  if (!(lower <= upper)) {
    throw new ArgumentError(
      `rrelu: lower must not exceed upper, got ${showValue(lower)} and ${showValue(upper)}`,
    );
  }
  return pointwiseInPlace(
    RRELU,
    [x],
    NO_ATTRS,
    [Number(training), lower, upper - lower, (lower + upper) / 2],
    generator,
  );
}

const SLOPED = definePointwise({
  name: "sloped",
  kernel: "sloped",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "slope",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: slopedGradients,
});

/**
 * x where positive, else x times slope.
 *
 * `if x > 0 then x else x * slope`
 */
export function sloped(x: Tensor, slope: Tensor): Tensor | Tensor {
  return binary(SLOPED, x, slope);
}

/** As `sloped`, written into x and returning it. */
export function sloped_(x: Tensor, slope: Tensor): Tensor {
  return pointwiseInPlace(SLOPED, [x, slope]);
}

/**
 * Softmax of -x along dim.
 */
export function softmin(x: Tensor, dim: number): Tensor | Tensor {
  x = checkTensor("softmin", "x", x);
  refuseComplex("softmin", "x", x);
  dim = wrapDim("softmin", dim, x.ndim);
  if (isHalf(x)) return narrowHalves(softmin(widenHalves(x), dim), x.type);
  return ops.softmax(ops.neg(x), dim);
}

export interface SwigluOptions {
  dim?: number;
}

/**
 * The silu of the first half of x along dim times the second half. Not in PyTorch. Shazeer 2020,
 * arXiv:2002.05202.
 */
export function swiglu(x: Tensor, options?: SwigluOptions): Tensor;
export function swiglu(x: Tensor, dim?: number, options?: SwigluOptions): Tensor;
export function swiglu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SwigluOptions>("swiglu", ["dim"], ["dim"], rest);
  x = checkTensor("swiglu", "x", x);
  refuseComplex("swiglu", "x", x);
  const dim = wrapDim("swiglu", options.dim ?? -1, x.ndim);
  const half = Math.floor(host.size(x, dim) / 2);
  if (!(host.rank(x) >= 1 && host.modulo(host.size(x, dim), 2) === 0)) {
    throw new ShapeError(
      `swiglu: dim ${showValue(dim)} of ${showValue(host.shape(x))} must have an even size`,
    );
  }
  if (isHalf(x)) return narrowHalves(swiglu(widenHalves(x), ...(rest as never[])), x.type);
  return ops.mul(ops.silu(ops.slice(x, dim, { end: half })), ops.slice(x, dim, { start: half }));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `glu`. */
    glu(options?: GluOptions): Tensor;
    glu(dim?: number, options?: GluOptions): Tensor;
    /** See the function `gumbelLike`. */
    gumbelLike(options?: GumbelLikeOptions): Tensor;
    /** See the function `gumbelLike_`. */
    gumbelLike_(options?: GumbelLikeOptions): Tensor;
    /** See the function `gumbelSoftmax`. */
    gumbelSoftmax(options?: GumbelSoftmaxOptions): Tensor;
    gumbelSoftmax(tau: number, options?: GumbelSoftmaxOptions): Tensor;
    gumbelSoftmax(tau?: number, hard?: boolean, options?: GumbelSoftmaxOptions): Tensor;
    /** See the function `prelu`. */
    prelu(weight: Tensor): Tensor;
    /** See the function `rrelu`. */
    rrelu(options?: RreluOptions): Tensor;
    rrelu(lower: number, options?: RreluOptions): Tensor;
    rrelu(lower: number, upper: number, options?: RreluOptions): Tensor;
    rrelu(lower?: number, upper?: number, training?: boolean, options?: RreluOptions): Tensor;
    /** See the function `rrelu_`. */
    rrelu_(options?: RreluOptions): Tensor;
    rrelu_(lower: number, options?: RreluOptions): Tensor;
    rrelu_(lower: number, upper: number, options?: RreluOptions): Tensor;
    rrelu_(lower?: number, upper?: number, training?: boolean, options?: RreluOptions): Tensor;
    /** See the function `sloped`. */
    sloped(slope: Tensor): Tensor;
    /** See the function `sloped_`. */
    sloped_(slope: Tensor): Tensor;
    /** See the function `softmin`. */
    softmin(dim: number): Tensor;
    /** See the function `swiglu`. */
    swiglu(options?: SwigluOptions): Tensor;
    swiglu(dim?: number, options?: SwigluOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  glu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return glu(this, ...rest); },
  gumbelLike(this: Tensor, options?: GumbelLikeOptions): Tensor | Tensor {
    return gumbelLike(this, options);
  },
  gumbelLike_(this: Tensor, options?: GumbelLikeOptions): Tensor {
    return gumbelLike_(this, options);
  },
  gumbelSoftmax(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return gumbelSoftmax(this, ...rest);
  },
  prelu(this: Tensor, weight: Tensor): Tensor | Tensor { return prelu(this, weight); },
  rrelu(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return rrelu(this, ...rest);
  },
  rrelu_(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor {
    return rrelu_(this, ...rest);
  },
  sloped(this: Tensor, slope: Tensor): Tensor | Tensor { return sloped(this, slope); },
  sloped_(this: Tensor, slope: Tensor): Tensor { return sloped_(this, slope); },
  softmin(this: Tensor, dim: number): Tensor | Tensor { return softmin(this, dim); },
  swiglu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return swiglu(this, ...rest);
  },
});
