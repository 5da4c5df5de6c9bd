// Generated from ops/dropout.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkBool, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { definePointwise, pointwise, pointwiseInPlace } from "../../src/dispatch/pointwise.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { checkGenerator, type Generator } from "../../src/random.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { alphaDropoutGradients } from "../autograd/dropout.js";
import * as ops from "./index.js";

export interface AlphaDropoutOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

const ALPHA_DROPOUT = definePointwise({
  name: "alphaDropout",
  kernel: "alpha_dropout",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T", "bool"],
  gradients: alphaDropoutGradients,
});

/**
 * Each element put to selu's lower limit with probability p, and the whole scaled and shifted so
 * that mean 0 and variance 1 stay. Klambauer and others 2017, arXiv:1706.02515.
 */
export function alphaDropout(x: Tensor, options?: AlphaDropoutOptions): Tensor;
export function alphaDropout(x: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
export function alphaDropout(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: AlphaDropoutOptions,
): Tensor;
export function alphaDropout(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<AlphaDropoutOptions>(
    "alphaDropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  const p = checkNumber("alphaDropout", "p", options.p ?? 0.5);
  const training = checkBool("alphaDropout", "training", options.training ?? false);
  const generator = checkGenerator("alphaDropout", options.generator);
  const limit = 1.7580993408473766;
  const a = p < 1 ? (1 / Math.sqrt((limit * limit * p + 1) * (1 - p))) : 0;
  if (!(p >= 0 && p <= 1)) {
    throw new ArgumentError(`alphaDropout: p must be in [0, 1], got ${showValue(p)}`);
  }
  return pointwise(
    ALPHA_DROPOUT,
    [x],
    { p, training },
    [Number(!training), p, a, a * limit * p, a * limit * (p - 1)],
    generator,
  )[0];
}

/** As `alphaDropout`, written into x and returning it. */
export function alphaDropout_(x: Tensor, options?: AlphaDropoutOptions): Tensor;
export function alphaDropout_(x: Tensor, p: number, options?: AlphaDropoutOptions): Tensor;
export function alphaDropout_(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: AlphaDropoutOptions,
): Tensor;
export function alphaDropout_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<AlphaDropoutOptions>(
    "alphaDropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  const p = checkNumber("alphaDropout", "p", options.p ?? 0.5);
  const training = checkBool("alphaDropout", "training", options.training ?? false);
  const generator = checkGenerator("alphaDropout", options.generator);
  const limit = 1.7580993408473766;
  const a = p < 1 ? (1 / Math.sqrt((limit * limit * p + 1) * (1 - p))) : 0;
  if (!(p >= 0 && p <= 1)) {
    throw new ArgumentError(`alphaDropout: p must be in [0, 1], got ${showValue(p)}`);
  }
  return pointwiseInPlace(
    ALPHA_DROPOUT,
    [x],
    { p, training },
    [Number(!training), p, a, a * limit * p, a * limit * (p - 1)],
    generator,
  );
}

export interface Dropout1dOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

/**
 * Dropout of channels, (N, C, L) or (C, L). Tompson and others 2015, arXiv:1411.4280.
 */
export function dropout1d(x: Tensor, options?: Dropout1dOptions): Tensor;
export function dropout1d(x: Tensor, p: number, options?: Dropout1dOptions): Tensor;
export function dropout1d(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: Dropout1dOptions,
): Tensor;
export function dropout1d(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Dropout1dOptions>(
    "dropout1d",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  x = checkTensor("dropout1d", "x", x);
  refuseComplex("dropout1d", "x", x);
  const p = checkNumber("dropout1d", "p", options.p ?? 0.5);
  const training = checkBool("dropout1d", "training", options.training ?? true);
  const generator = checkGenerator("dropout1d", options.generator);
  if (!(host.rank(x) === 2 || host.rank(x) === 3)) {
    throw new ShapeError(`dropout1d: expected 2 or 3 dims, got ${showValue(host.shape(x))}`);
  }
  if (isHalf(x)) return narrowHalves(dropout1d(widenHalves(x), ...(rest as never[])), x.type);
  const batch = host.rank(x) === 2 ? ops.unsqueeze(x, 0) : x;
  const y = ops.featureDropout(batch, { p, training, generator });
  if (host.rank(x) === 2) return ops.squeeze(y, { dim: 0 });
  return y;
}

export interface Dropout2dOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

/**
 * Dropout of channels, (N, C, H, W); three dims are (N, C, L).
 */
export function dropout2d(x: Tensor, options?: Dropout2dOptions): Tensor;
export function dropout2d(x: Tensor, p: number, options?: Dropout2dOptions): Tensor;
export function dropout2d(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: Dropout2dOptions,
): Tensor;
export function dropout2d(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Dropout2dOptions>(
    "dropout2d",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  x = checkTensor("dropout2d", "x", x);
  refuseComplex("dropout2d", "x", x);
  const p = checkNumber("dropout2d", "p", options.p ?? 0.5);
  const training = checkBool("dropout2d", "training", options.training ?? true);
  const generator = checkGenerator("dropout2d", options.generator);
  if (isHalf(x)) return narrowHalves(dropout2d(widenHalves(x), ...(rest as never[])), x.type);
  return ops.featureDropout(x, { p, training, generator });
}

export interface Dropout3dOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

/**
 * Dropout of channels, (N, C, D, H, W) or (C, D, H, W).
 */
export function dropout3d(x: Tensor, options?: Dropout3dOptions): Tensor;
export function dropout3d(x: Tensor, p: number, options?: Dropout3dOptions): Tensor;
export function dropout3d(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: Dropout3dOptions,
): Tensor;
export function dropout3d(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Dropout3dOptions>(
    "dropout3d",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  x = checkTensor("dropout3d", "x", x);
  refuseComplex("dropout3d", "x", x);
  const p = checkNumber("dropout3d", "p", options.p ?? 0.5);
  const training = checkBool("dropout3d", "training", options.training ?? true);
  const generator = checkGenerator("dropout3d", options.generator);
  if (!(host.rank(x) === 4 || host.rank(x) === 5)) {
    throw new ShapeError(`dropout3d: expected 4 or 5 dims, got ${showValue(host.shape(x))}`);
  }
  if (isHalf(x)) return narrowHalves(dropout3d(widenHalves(x), ...(rest as never[])), x.type);
  const batch = host.rank(x) === 4 ? ops.unsqueeze(x, 0) : x;
  const y = ops.featureDropout(batch, { p, training, generator });
  if (host.rank(x) === 4) return ops.squeeze(y, { dim: 0 });
  return y;
}

export interface FeatureAlphaDropoutOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

/**
 * Alpha dropout of whole channels, dim 1, of each sample.
 */
export function featureAlphaDropout(x: Tensor, options?: FeatureAlphaDropoutOptions): Tensor;
export function featureAlphaDropout(
  x: Tensor,
  p: number,
  options?: FeatureAlphaDropoutOptions,
): Tensor;
export function featureAlphaDropout(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: FeatureAlphaDropoutOptions,
): Tensor;
export function featureAlphaDropout(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FeatureAlphaDropoutOptions>(
    "featureAlphaDropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  x = checkTensor("featureAlphaDropout", "x", x);
  refuseComplex("featureAlphaDropout", "x", x);
  const p = checkNumber("featureAlphaDropout", "p", options.p ?? 0.5);
  const training = checkBool("featureAlphaDropout", "training", options.training ?? false);
  const generator = checkGenerator("featureAlphaDropout", options.generator);
  const limit = 1.7580993408473766;
  const a = p < 1 ? (1 / Math.sqrt((limit * limit * p + 1) * (1 - p))) : 0;
  const channels = host.concat(
    host.sliceList(host.shape(x), 0, 2),
    host.itemwise(
      (x, y) => x + y,
      host.itemwise((x, y) => x * y, 0, host.sliceList(host.shape(x), 2, host.rank(x))),
      1,
    ),
  );
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(
      `featureAlphaDropout: x must have a batch and a channel dim, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(p >= 0 && p <= 1)) {
    throw new ArgumentError(`featureAlphaDropout: p must be in [0, 1], got ${showValue(p)}`);
  }
  if (isHalf(x)) {
    return narrowHalves(featureAlphaDropout(widenHalves(x), ...(rest as never[])), x.type);
  }
  const kept = ops.bernoulli(ops.newFull(x, channels, 1 - p), { generator });
  if (!training) return x;
  return ops.mul(a, ops.add(ops.mul(x, kept), ops.mul(limit, ops.add(ops.sub(kept, 1), p))));
}

export interface FeatureDropoutOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

/**
 * Each channel, dim 1, of each sample zeroed with probability p, the others scaled by 1 / (1 - p);
 * x itself when not training.
 */
export function featureDropout(x: Tensor, options?: FeatureDropoutOptions): Tensor;
export function featureDropout(x: Tensor, p: number, options?: FeatureDropoutOptions): Tensor;
export function featureDropout(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: FeatureDropoutOptions,
): Tensor;
export function featureDropout(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FeatureDropoutOptions>(
    "featureDropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  x = checkTensor("featureDropout", "x", x);
  refuseComplex("featureDropout", "x", x);
  const p = checkNumber("featureDropout", "p", options.p ?? 0.5);
  const training = checkBool("featureDropout", "training", options.training ?? true);
  const generator = checkGenerator("featureDropout", options.generator);
  const channels = host.concat(
    host.sliceList(host.shape(x), 0, 2),
    host.itemwise(
      (x, y) => x + y,
      host.itemwise((x, y) => x * y, 0, host.sliceList(host.shape(x), 2, host.rank(x))),
      1,
    ),
  );
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(
      `featureDropout: x must have a batch and a channel dim, got ${showValue(host.shape(x))}`,
    );
  }
  if (isHalf(x)) return narrowHalves(featureDropout(widenHalves(x), ...(rest as never[])), x.type);
  if (!training) return x;
  return ops.mul(x, ops.dropout(ops.newOnes(x, channels), { p, training, generator }));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `alphaDropout`. */
    alphaDropout(options?: AlphaDropoutOptions): Tensor;
    alphaDropout(p: number, options?: AlphaDropoutOptions): Tensor;
    alphaDropout(p?: number, training?: boolean, options?: AlphaDropoutOptions): Tensor;
    /** See the function `alphaDropout_`. */
    alphaDropout_(options?: AlphaDropoutOptions): Tensor;
    alphaDropout_(p: number, options?: AlphaDropoutOptions): Tensor;
    alphaDropout_(p?: number, training?: boolean, options?: AlphaDropoutOptions): Tensor;
    /** See the function `dropout1d`. */
    dropout1d(options?: Dropout1dOptions): Tensor;
    dropout1d(p: number, options?: Dropout1dOptions): Tensor;
    dropout1d(p?: number, training?: boolean, options?: Dropout1dOptions): Tensor;
    /** See the function `dropout2d`. */
    dropout2d(options?: Dropout2dOptions): Tensor;
    dropout2d(p: number, options?: Dropout2dOptions): Tensor;
    dropout2d(p?: number, training?: boolean, options?: Dropout2dOptions): Tensor;
    /** See the function `dropout3d`. */
    dropout3d(options?: Dropout3dOptions): Tensor;
    dropout3d(p: number, options?: Dropout3dOptions): Tensor;
    dropout3d(p?: number, training?: boolean, options?: Dropout3dOptions): Tensor;
    /** See the function `featureAlphaDropout`. */
    featureAlphaDropout(options?: FeatureAlphaDropoutOptions): Tensor;
    featureAlphaDropout(p: number, options?: FeatureAlphaDropoutOptions): Tensor;
    featureAlphaDropout(
      p?: number,
      training?: boolean,
      options?: FeatureAlphaDropoutOptions,
    ): Tensor;
    /** See the function `featureDropout`. */
    featureDropout(options?: FeatureDropoutOptions): Tensor;
    featureDropout(p: number, options?: FeatureDropoutOptions): Tensor;
    featureDropout(p?: number, training?: boolean, options?: FeatureDropoutOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  alphaDropout(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return alphaDropout(this, ...rest);
  },
  alphaDropout_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return alphaDropout_(this, ...rest);
  },
  dropout1d(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return dropout1d(this, ...rest);
  },
  dropout2d(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return dropout2d(this, ...rest);
  },
  dropout3d(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return dropout3d(this, ...rest);
  },
  featureAlphaDropout(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return featureAlphaDropout(this, ...rest);
  },
  featureDropout(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return featureDropout(this, ...rest);
  },
});
