// Generated from ops/normalization.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { noGrad } from "../../src/autograd/mode.js";
import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkInts,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { OVER } from "../../src/dispatch/fused.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { alignToRows, defineRows, rowwise } from "../../src/dispatch/reduce.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  batchNormGradients,
  layerNormGradients,
  logSoftmaxGradients,
  rmsNormGradients,
  softmaxGradients,
} from "../autograd/normalization.js";
import { instanceNorm as instanceNormWritten } from "../../src/composites/instance-norm.js";
import * as ops from "./index.js";

export interface BatchNormOptions {
  training?: boolean;
  momentum?: number;
  eps?: number;
}

const BATCH_NORM = defineRows({
  name: "batchNorm",
  kernel: "batch_norm",
  results: ["T", "computed", "computed", "T", "T"],
  perRow: [false, true, true, true, true],
  reads: [0, 1, 2, 3, 4],
  absent: [0, 0, 1, 1, 0],
  mutates: [1, 2],
  gradients: batchNormGradients,
});

/**
 * Normalize each channel, dim 1, by the mean and biased variance of the batch (training) or by the
 * running ones, then scale and shift. Training moves the running mean and the running unbiased
 * variance toward the batch's by momentum. Ioffe and Szegedy 2015, arXiv:1502.03167.
 *
 * `(x - mu) * r * (weight ?? 1) + (bias ?? 0)`
 */
export function batchNorm(
  x: Tensor,
  runningMean?: Tensor | null,
  runningVar?: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  options: BatchNormOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("batchNorm", options, ["training", "momentum", "eps"]);
  x = checkTensor("batchNorm", "x", x);
  runningMean = checkOptionalTensor("batchNorm", "runningMean", runningMean);
  runningVar = checkOptionalTensor("batchNorm", "runningVar", runningVar);
  weight = checkOptionalTensor("batchNorm", "weight", weight);
  bias = checkOptionalTensor("batchNorm", "bias", bias);
  const training = checkBool("batchNorm", "training", options.training ?? false);
  const momentum = checkNumber("batchNorm", "momentum", options.momentum ?? 0.1);
  const eps = checkNumber("batchNorm", "eps", options.eps ?? 1e-5);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(
      `batchNorm: x must have a batch and a channel dim, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(training || host.given(runningMean) && host.given(runningVar))) {
    throw new ShapeError(`batchNorm: outside training it needs running_mean and running_var`);
  }
  if (!(!host.given(runningMean) || host.sameShape(host.shape(runningMean), [host.size(x, 1)]))) {
    throw new ShapeError(
      `batchNorm: running_mean must be [${showValue(host.size(x, 1))}], got ${showValue(host.shape(runningMean))}`,
    );
  }
  if (!(!host.given(runningVar) || host.sameShape(host.shape(runningVar), [host.size(x, 1)]))) {
    throw new ShapeError(
      `batchNorm: running_var must be [${showValue(host.size(x, 1))}], got ${showValue(host.shape(runningVar))}`,
    );
  }
  if (!(!host.given(weight) || host.sameShape(host.shape(weight), [host.size(x, 1)]))) {
    throw new ShapeError(
      `batchNorm: weight must be [${showValue(host.size(x, 1))}], got ${showValue(host.shape(weight))}`,
    );
  }
  if (!(!host.given(bias) || host.sameShape(host.shape(bias), [host.size(x, 1)]))) {
    throw new ShapeError(
      `batchNorm: bias must be [${showValue(host.size(x, 1))}], got ${showValue(host.shape(bias))}`,
    );
  }
  const over = host.except(1, x.shape.length);
  runningMean = alignToRows("batchNorm", "runningMean", runningMean ?? null, x, over, true);
  runningVar = alignToRows("batchNorm", "runningVar", runningVar ?? null, x, over, true);
  weight = alignToRows("batchNorm", "weight", weight ?? null, x, over, true);
  bias = alignToRows("batchNorm", "bias", bias ?? null, x, over, true);
  const results = rowwise(
    BATCH_NORM,
    [x, runningMean, runningVar, weight, bias],
    over,
    { training, eps, [OVER]: over },
    [Number(training), eps, momentum],
  );
  noGrad(() => {
    if (runningMean) runningMean.copy_(results[3]);
    if (runningVar) runningVar.copy_(results[4]);
  });
  return results[0];
}

export interface GroupNormOptions {
  eps?: number;
}

/**
 * Normalize groups of channels, dim 1, of every sample by their mean and biased variance, then
 * scale and shift each channel. Wu and He 2018, arXiv:1803.08494.
 */
export function groupNorm(
  x: Tensor,
  numGroups: number,
  weight?: Tensor | null,
  bias?: Tensor | null,
  options: GroupNormOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("groupNorm", options, ["eps"]);
  x = checkTensor("groupNorm", "x", x);
  refuseComplex("groupNorm", "x", x);
  numGroups = checkInt("groupNorm", "numGroups", numGroups);
  weight = checkOptionalTensor("groupNorm", "weight", weight);
  refuseComplex("groupNorm", "weight", weight);
  bias = checkOptionalTensor("groupNorm", "bias", bias);
  refuseComplex("groupNorm", "bias", bias);
  const eps = checkNumber("groupNorm", "eps", options.eps ?? 1e-5);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(
      `groupNorm: x must have a batch and a channel dim, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(numGroups > 0 && host.modulo(host.size(x, 1), numGroups) === 0)) {
    throw new ShapeError(
      `groupNorm: ${showValue(host.size(x, 1))} channels do not make ${showValue(numGroups)} groups`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(
      groupNorm(widenHalves(x), numGroups, widenHalves(weight), widenHalves(bias), options),
      x.type,
    );
  }
  const area = host.product(host.sliceList(host.shape(x), 2, host.rank(x)));
  const group = Math.floor(host.size(x, 1) / numGroups) * area;
  const z = ops.layerNorm(
    ops.reshape(x, [host.size(x, 0), numGroups, group]),
    [group],
    undefined,
    undefined,
    { eps },
  );
  const channels = ops.transpose(ops.reshape(z, [host.size(x, 0), host.size(x, 1), area]), 1, 2);
  return ops.reshape(
    ops.transpose(ops.add(ops.mul(channels, weight ?? 1), bias ?? 0), 1, 2),
    host.shape(x),
  );
}

export interface InstanceNormOptions {
  useInputStats?: boolean;
  momentum?: number;
  eps?: number;
}

/**
 * Normalize each channel, dim 1, of every sample by its own mean and biased variance, or by the
 * running ones without use_input_stats, then scale and shift. Ulyanov, Vedaldi and Lempitsky 2016,
 * arXiv:1607.08022.
 */
export function instanceNorm(
  x: Tensor,
  runningMean?: Tensor | null,
  runningVar?: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  options?: InstanceNormOptions,
): Tensor;
export function instanceNorm(
  x: Tensor,
  runningMean: Tensor | null | undefined,
  runningVar: Tensor | null | undefined,
  weight: Tensor | null | undefined,
  bias: Tensor | null | undefined,
  useInputStats: boolean,
  options?: InstanceNormOptions,
): Tensor;
export function instanceNorm(
  x: Tensor,
  runningMean: Tensor | null | undefined,
  runningVar: Tensor | null | undefined,
  weight: Tensor | null | undefined,
  bias: Tensor | null | undefined,
  useInputStats: boolean,
  momentum: number,
  options?: InstanceNormOptions,
): Tensor;
export function instanceNorm(
  x: Tensor,
  runningMean?: Tensor | null,
  runningVar?: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  useInputStats?: boolean,
  momentum?: number,
  eps?: number,
  options?: InstanceNormOptions,
): Tensor;
export function instanceNorm(
  x: Tensor,
  runningMean?: Tensor | null,
  runningVar?: Tensor | null,
  weight?: Tensor | null,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<InstanceNormOptions>(
    "instanceNorm",
    ["useInputStats", "momentum", "eps"],
    ["useInputStats", "momentum", "eps"],
    rest,
  );
  x = checkTensor("instanceNorm", "x", x);
  refuseComplex("instanceNorm", "x", x);
  runningMean = checkOptionalTensor("instanceNorm", "runningMean", runningMean);
  refuseComplex("instanceNorm", "runningMean", runningMean);
  runningVar = checkOptionalTensor("instanceNorm", "runningVar", runningVar);
  refuseComplex("instanceNorm", "runningVar", runningVar);
  weight = checkOptionalTensor("instanceNorm", "weight", weight);
  refuseComplex("instanceNorm", "weight", weight);
  bias = checkOptionalTensor("instanceNorm", "bias", bias);
  refuseComplex("instanceNorm", "bias", bias);
  const useInputStats = checkBool("instanceNorm", "useInputStats", options.useInputStats ?? true);
  const momentum = checkNumber("instanceNorm", "momentum", options.momentum ?? 0.1);
  const eps = checkNumber("instanceNorm", "eps", options.eps ?? 1e-5);
  if (!(useInputStats || host.given(runningMean) && host.given(runningVar))) {
    throw new ShapeError(
      `instanceNorm: without use_input_stats it needs running_mean and running_var`,
    );
  }
  return onDeviceOf(
    x,
    () => instanceNormWritten(
      x,
      runningMean,
      runningVar,
      weight,
      bias,
      useInputStats,
      momentum,
      eps,
    ),
  );
}

export interface LayerNormOptions {
  eps?: number;
}

const LAYER_NORM = defineRows({
  name: "layerNorm",
  kernel: "layer_norm",
  results: ["T", "computed", "computed"],
  perRow: [false, true, true],
  reads: [0, 1, 2],
  absent: [0, 1, 0],
  mutates: [],
  gradients: layerNormGradients,
});

/**
 * Normalize the last dims, normalized_shape, of every sample by their mean and biased variance,
 * then scale and shift. Ba, Kiros and Hinton 2016, arXiv:1607.06450.
 *
 * `(x - mu) * r * (weight ?? 1) + (bias ?? 0)`
 */
export function layerNorm(
  x: Tensor,
  normalizedShape: readonly number[],
  weight?: Tensor | null,
  bias?: Tensor | null,
  options: LayerNormOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("layerNorm", options, ["eps"]);
  x = checkTensor("layerNorm", "x", x);
  normalizedShape = checkInts("layerNorm", "normalizedShape", normalizedShape);
  weight = checkOptionalTensor("layerNorm", "weight", weight);
  bias = checkOptionalTensor("layerNorm", "bias", bias);
  const eps = checkNumber("layerNorm", "eps", options.eps ?? 1e-5);
  if (!host.sameShape(
    host.sliceList(host.shape(x), host.rank(x) - host.length(normalizedShape), host.rank(x)),
    normalizedShape,
  )) {
    throw new ShapeError(
      `layerNorm: x must end in ${showValue(normalizedShape)}, got ${showValue(host.shape(x))}`,
    );
  }
  const over = host.last(host.length(normalizedShape), x.shape.length);
  weight = alignToRows("layerNorm", "weight", weight ?? null, x, over, false);
  bias = alignToRows("layerNorm", "bias", bias ?? null, x, over, false);
  return rowwise(LAYER_NORM, [x, weight, bias], over, { eps, [OVER]: over }, [eps])[0];
}

export interface LocalResponseNormOptions {
  alpha?: number;
  beta?: number;
  k?: number;
}

/**
 * x divided by (k + alpha * mean)^beta, for the mean of the squares in a window of so many
 * channels, dim 1, about each. Krizhevsky, Sutskever and Hinton 2012.
 */
export function localResponseNorm(
  x: Tensor,
  size: number,
  options?: LocalResponseNormOptions,
): Tensor;
export function localResponseNorm(
  x: Tensor,
  size: number,
  alpha: number,
  options?: LocalResponseNormOptions,
): Tensor;
export function localResponseNorm(
  x: Tensor,
  size: number,
  alpha: number,
  beta: number,
  options?: LocalResponseNormOptions,
): Tensor;
export function localResponseNorm(
  x: Tensor,
  size: number,
  alpha?: number,
  beta?: number,
  k?: number,
  options?: LocalResponseNormOptions,
): Tensor;
export function localResponseNorm(x: Tensor, size: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LocalResponseNormOptions>(
    "localResponseNorm",
    ["alpha", "beta", "k"],
    ["alpha", "beta", "k"],
    rest,
  );
  x = checkTensor("localResponseNorm", "x", x);
  refuseComplex("localResponseNorm", "x", x);
  size = checkInt("localResponseNorm", "size", size);
  const alpha = checkNumber("localResponseNorm", "alpha", options.alpha ?? 1e-4);
  const beta = checkNumber("localResponseNorm", "beta", options.beta ?? 0.75);
  const k = checkNumber("localResponseNorm", "k", options.k ?? 1);
  const around = host.concat(
    host.itemwise((x, y) => x * y, 0, host.range(0, 2 * host.rank(x) - 4)),
    [Math.floor(size / 2), Math.floor((size - 1) / 2)],
  );
  if (!(host.rank(x) >= 3 && size > 0)) {
    throw new ShapeError(
      `localResponseNorm: expected 3 dims or more and a window, got ${showValue(host.shape(x))}, ${showValue(size)}`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(localResponseNorm(widenHalves(x), size, ...(rest as never[])), x.type);
  }
  const windows = ops.unfold(ops.constantPadNd(ops.mul(x, x), around), 1, size, 1);
  return ops.div(x, ops.pow(ops.add(ops.mul(ops.mean(windows, { dim: -1 }), alpha), k), beta));
}

export interface LogSoftmaxOptions {
  dtype?: DTypeName;
}

const LOG_SOFTMAX = defineRows({
  name: "logSoftmax",
  kernel: "log_softmax",
  results: ["T"],
  perRow: [false],
  reads: [0],
  absent: [0],
  mutates: [],
  gradients: logSoftmaxGradients,
});

/**
 * Logarithm of softmax along dim, in one stable pass.
 *
 * `z - log(sum_over(exp(z))), z = x - max_over(x)`
 */
export function logSoftmax(
  x: Tensor,
  dim: number,
  options: LogSoftmaxOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("logSoftmax", options, ["dtype"]);
  x = checkTensor("logSoftmax", "x", x);
  dim = wrapDim("logSoftmax", dim, x.ndim);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("logSoftmax", options.dtype).name;
  const over = [dim];
  if (dtype !== undefined) x = x.to(dtype);
  return rowwise(LOG_SOFTMAX, [x], over, { [OVER]: over })[0];
}

export interface RmsNormOptions {
  eps?: number;
}

const RMS_NORM = defineRows({
  name: "rmsNorm",
  kernel: "rms_norm",
  results: ["T", "computed"],
  perRow: [false, true],
  reads: [0, 1],
  absent: [0, 1],
  mutates: [],
  gradients: rmsNormGradients,
});

/**
 * Divide the last dims, normalized_shape, of every sample by their root mean square, then scale.
 * Eps is PyTorch's for float32. Zhang and Sennrich 2019, arXiv:1910.07467.
 *
 * `x * r * (weight ?? 1)`
 */
export function rmsNorm(
  x: Tensor,
  normalizedShape: readonly number[],
  weight?: Tensor | null,
  options: RmsNormOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("rmsNorm", options, ["eps"]);
  x = checkTensor("rmsNorm", "x", x);
  normalizedShape = checkInts("rmsNorm", "normalizedShape", normalizedShape);
  weight = checkOptionalTensor("rmsNorm", "weight", weight);
  const eps = checkNumber("rmsNorm", "eps", options.eps ?? 1.1920928955078125e-7);
  if (!host.sameShape(
    host.sliceList(host.shape(x), host.rank(x) - host.length(normalizedShape), host.rank(x)),
    normalizedShape,
  )) {
    throw new ShapeError(
      `rmsNorm: x must end in ${showValue(normalizedShape)}, got ${showValue(host.shape(x))}`,
    );
  }
  const over = host.last(host.length(normalizedShape), x.shape.length);
  weight = alignToRows("rmsNorm", "weight", weight ?? null, x, over, false);
  return rowwise(RMS_NORM, [x, weight], over, { eps, [OVER]: over }, [eps])[0];
}

export interface SoftmaxOptions {
  dtype?: DTypeName;
}

const SOFTMAX = defineRows({
  name: "softmax",
  kernel: "softmax",
  results: ["T"],
  perRow: [false],
  reads: [0],
  absent: [0],
  mutates: [],
  gradients: softmaxGradients,
});

/**
 * Exponentials along dim, normalized to sum to one. A row that is all -inf, or has +inf, gives NaN.
 *
 * `e / sum_over(e), e = exp(x - max_over(x))`
 */
export function softmax(x: Tensor, dim: number, options: SoftmaxOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("softmax", options, ["dtype"]);
  x = checkTensor("softmax", "x", x);
  dim = wrapDim("softmax", dim, x.ndim);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("softmax", options.dtype).name;
  const over = [dim];
  if (dtype !== undefined) x = x.to(dtype);
  return rowwise(SOFTMAX, [x], over, { [OVER]: over })[0];
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `batchNorm`. */
    batchNorm(
      runningMean?: Tensor | null,
      runningVar?: Tensor | null,
      weight?: Tensor | null,
      bias?: Tensor | null,
      options?: BatchNormOptions,
    ): Tensor;
    /** See the function `groupNorm`. */
    groupNorm(
      numGroups: number,
      weight?: Tensor | null,
      bias?: Tensor | null,
      options?: GroupNormOptions,
    ): Tensor;
    /** See the function `instanceNorm`. */
    instanceNorm(
      runningMean?: Tensor | null,
      runningVar?: Tensor | null,
      weight?: Tensor | null,
      bias?: Tensor | null,
      options?: InstanceNormOptions,
    ): Tensor;
    instanceNorm(
      runningMean: Tensor | null | undefined,
      runningVar: Tensor | null | undefined,
      weight: Tensor | null | undefined,
      bias: Tensor | null | undefined,
      useInputStats: boolean,
      options?: InstanceNormOptions,
    ): Tensor;
    instanceNorm(
      runningMean: Tensor | null | undefined,
      runningVar: Tensor | null | undefined,
      weight: Tensor | null | undefined,
      bias: Tensor | null | undefined,
      useInputStats: boolean,
      momentum: number,
      options?: InstanceNormOptions,
    ): Tensor;
    instanceNorm(
      runningMean?: Tensor | null,
      runningVar?: Tensor | null,
      weight?: Tensor | null,
      bias?: Tensor | null,
      useInputStats?: boolean,
      momentum?: number,
      eps?: number,
      options?: InstanceNormOptions,
    ): Tensor;
    /** See the function `layerNorm`. */
    layerNorm(
      normalizedShape: readonly number[],
      weight?: Tensor | null,
      bias?: Tensor | null,
      options?: LayerNormOptions,
    ): Tensor;
    /** See the function `localResponseNorm`. */
    localResponseNorm(size: number, options?: LocalResponseNormOptions): Tensor;
    localResponseNorm(size: number, alpha: number, options?: LocalResponseNormOptions): Tensor;
    localResponseNorm(
      size: number,
      alpha: number,
      beta: number,
      options?: LocalResponseNormOptions,
    ): Tensor;
    localResponseNorm(
      size: number,
      alpha?: number,
      beta?: number,
      k?: number,
      options?: LocalResponseNormOptions,
    ): Tensor;
    /** See the function `logSoftmax`. */
    logSoftmax(dim: number, options?: LogSoftmaxOptions): Tensor;
    /** See the function `rmsNorm`. */
    rmsNorm(
      normalizedShape: readonly number[],
      weight?: Tensor | null,
      options?: RmsNormOptions,
    ): Tensor;
    /** See the function `softmax`. */
    softmax(dim: number, options?: SoftmaxOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  batchNorm(
    this: Tensor,
    runningMean?: Tensor | null,
    runningVar?: Tensor | null,
    weight?: Tensor | null,
    bias?: Tensor | null,
    options?: BatchNormOptions,
  ): Tensor | Tensor {
    return batchNorm(this, runningMean, runningVar, weight, bias, options);
  },
  groupNorm(
    this: Tensor,
    numGroups: number,
    weight?: Tensor | null,
    bias?: Tensor | null,
    options?: GroupNormOptions,
  ): Tensor | Tensor {
    return groupNorm(this, numGroups, weight, bias, options);
  },
  instanceNorm(
    this: Tensor,
    runningMean?: Tensor | null,
    runningVar?: Tensor | null,
    weight?: Tensor | null,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return instanceNorm(this, runningMean, runningVar, weight, bias, ...rest);
  },
  layerNorm(
    this: Tensor,
    normalizedShape: readonly number[],
    weight?: Tensor | null,
    bias?: Tensor | null,
    options?: LayerNormOptions,
  ): Tensor | Tensor {
    return layerNorm(this, normalizedShape, weight, bias, options);
  },
  localResponseNorm(
    this: Tensor,
    size: number,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return localResponseNorm(this, size, ...rest);
  },
  logSoftmax(this: Tensor, dim: number, options?: LogSoftmaxOptions): Tensor | Tensor {
    return logSoftmax(this, dim, options);
  },
  rmsNorm(
    this: Tensor,
    normalizedShape: readonly number[],
    weight?: Tensor | null,
    options?: RmsNormOptions,
  ): Tensor | Tensor {
    return rmsNorm(this, normalizedShape, weight, options);
  },
  softmax(this: Tensor, dim: number, options?: SoftmaxOptions): Tensor | Tensor {
    return softmax(this, dim, options);
  },
});
