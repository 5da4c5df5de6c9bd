// Generated from ops/pooling.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkInt,
  checkInts,
  checkIntsWithGaps,
  checkNumber,
  checkOptionalInts,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  adaptiveAvgPoolPlanesGradients,
  adaptiveAvgPoolPlanesSpreadGradients,
  adaptiveMaxPoolPlanesGradients,
  avgPoolPlanesGradients,
  avgPoolPlanesSpreadGradients,
  maxPoolPlanesGradients,
  putInPlanesGradients,
} from "../autograd/pooling.js";
import {
  adaptiveAvgPoolReference as adaptiveAvgPoolReferenceWritten,
  adaptiveAvgPoolSpreadReference as adaptiveAvgPoolSpreadReferenceWritten,
  adaptiveMaxPoolReference as adaptiveMaxPoolReferenceWritten,
  avgPoolReference as avgPoolReferenceWritten,
  avgPoolSpreadReference as avgPoolSpreadReferenceWritten,
  maxPoolReference as maxPoolReferenceWritten,
} from "../../src/composites/pooling-reference.js";
import {
  adaptiveAvgPool1d as adaptiveAvgPool1dWritten,
  adaptiveAvgPool2d as adaptiveAvgPool2dWritten,
  adaptiveAvgPool3d as adaptiveAvgPool3dWritten,
  adaptiveMaxPool1d as adaptiveMaxPool1dWritten,
  adaptiveMaxPool2d as adaptiveMaxPool2dWritten,
  adaptiveMaxPool3d as adaptiveMaxPool3dWritten,
  avgPool1d as avgPool1dWritten,
  avgPool2d as avgPool2dWritten,
  avgPool3d as avgPool3dWritten,
  lpPool1d as lpPool1dWritten,
  lpPool2d as lpPool2dWritten,
  lpPool3d as lpPool3dWritten,
  maxPool1d as maxPool1dWritten,
  maxPool2d as maxPool2dWritten,
  maxPool3d as maxPool3dWritten,
  maxUnpool1d as maxUnpool1dWritten,
  maxUnpool2d as maxUnpool2dWritten,
  maxUnpool3d as maxUnpool3dWritten,
} from "../../src/composites/pooling.js";
import * as ops from "./index.js";

/**
 * The mean of each of output_size windows of x (N, C, L), which cover it evenly and may overlap by
 * one. A null keeps the size of its dim.
 */
export function adaptiveAvgPool1d(
  x: Tensor,
  outputSize: number | readonly number[],
): Tensor | Tensor {
  x = checkTensor("adaptiveAvgPool1d", "x", x);
  refuseComplex("adaptiveAvgPool1d", "x", x);
  outputSize = checkInts("adaptiveAvgPool1d", "outputSize", outputSize, 1);
  return onDeviceOf(x, () => adaptiveAvgPool1dWritten(x, outputSize));
}

/**
 * The mean of each of output_size windows of x (N, C, H, W), which cover it evenly and may overlap
 * by one. A null keeps the size of its dim.
 */
export function adaptiveAvgPool2d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
): Tensor | Tensor {
  x = checkTensor("adaptiveAvgPool2d", "x", x);
  refuseComplex("adaptiveAvgPool2d", "x", x);
  outputSize = checkIntsWithGaps("adaptiveAvgPool2d", "outputSize", outputSize, 2);
  return onDeviceOf(x, () => adaptiveAvgPool2dWritten(x, outputSize));
}

/**
 * The mean of each of output_size windows of x (N, C, D, H, W), which cover it evenly and may
 * overlap by one. A null keeps the size of its dim.
 */
export function adaptiveAvgPool3d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
): Tensor | Tensor {
  x = checkTensor("adaptiveAvgPool3d", "x", x);
  refuseComplex("adaptiveAvgPool3d", "x", x);
  outputSize = checkIntsWithGaps("adaptiveAvgPool3d", "outputSize", outputSize, 3);
  return onDeviceOf(x, () => adaptiveAvgPool3dWritten(x, outputSize));
}

export interface AdaptiveAvgPoolPlanesOptions {
  size: number | readonly number[];
}

const ADAPTIVE_AVG_POOL_PLANES = defineExtern({
  name: "adaptiveAvgPoolPlanes",
  kernel: "avg_pool_adaptive",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: adaptiveAvgPoolPlanesGradients,
});

/**
 * The mean of each of the windows that cover planes (M, in...) evenly.
 */
export function adaptiveAvgPoolPlanes(
  x: Tensor,
  options: AdaptiveAvgPoolPlanesOptions,
): Tensor | Tensor {
  checkOptions("adaptiveAvgPoolPlanes", options, ["size"]);
  x = checkTensor("adaptiveAvgPoolPlanes", "x", x);
  const size = checkInts("adaptiveAvgPoolPlanes", "size", options.size);
  const field = host.sliceList(host.shape(x), 1, host.rank(x));
  if (!(host.rank(x) >= 2 && host.rank(x) <= 4)) {
    throw new ShapeError(
      `adaptiveAvgPool: expected planes of one to three dims, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.length(size) === host.rank(x) - 1 && host.least(size) >= 0)) {
    throw new ShapeError(
      `adaptiveAvgPool: size ${showValue(size)} must have a number from 0 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.least(field) >= 1)) {
    throw new ShapeError(`adaptiveAvgPool: planes ${showValue(field)} of x have no elements`);
  }
  if (usesReference()) return adaptiveAvgPoolReferenceWritten(x, size);
  return extern(ADAPTIVE_AVG_POOL_PLANES, [x], [host.concat([host.size(x, 0)], size)])[0];
}

export interface AdaptiveAvgPoolPlanesSpreadOptions {
  size: number | readonly number[];
}

const ADAPTIVE_AVG_POOL_PLANES_SPREAD = defineExtern({
  name: "adaptiveAvgPoolPlanesSpread",
  kernel: "avg_pool_adaptive_spread",
  inputs: [{
    name: "y",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: adaptiveAvgPoolPlanesSpreadGradients,
});

/**
 * The adjoint of adaptive_avg_pool_planes, back to planes (M, size...).
 */
export function adaptiveAvgPoolPlanesSpread(
  y: Tensor,
  options: AdaptiveAvgPoolPlanesSpreadOptions,
): Tensor | Tensor {
  checkOptions("adaptiveAvgPoolPlanesSpread", options, ["size"]);
  y = checkTensor("adaptiveAvgPoolPlanesSpread", "y", y);
  const size = checkInts("adaptiveAvgPoolPlanesSpread", "size", options.size);
  if (!(host.rank(y) >= 2 && host.rank(y) <= 4)) {
    throw new ShapeError(
      `adaptiveAvgPoolSpread: expected planes of one to three dims, got ${showValue(host.shape(y))}`,
    );
  }
  if (!(host.length(size) === host.rank(y) - 1 && host.least(size) >= 1)) {
    throw new ShapeError(
      `adaptiveAvgPoolSpread: size ${showValue(size)} must have a number from 1 for each of ${showValue(host.rank(y) - 1)} dims`,
    );
  }
  if (usesReference()) return adaptiveAvgPoolSpreadReferenceWritten(y, size);
  return extern(ADAPTIVE_AVG_POOL_PLANES_SPREAD, [y], [host.concat([host.size(y, 0)], size)])[0];
}

export interface AdaptiveMaxPool1dOptions {
  returnIndices?: boolean;
}

/**
 * The largest element of each of output_size windows of x (N, C, L), which cover it evenly and may
 * overlap by one. A null keeps the size of its dim.
 */
export function adaptiveMaxPool1d(
  x: Tensor,
  outputSize: number | readonly number[],
  options: AdaptiveMaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function adaptiveMaxPool1d(
  x: Tensor,
  outputSize: number | readonly number[],
  options?: AdaptiveMaxPool1dOptions,
): Tensor;
export function adaptiveMaxPool1d(
  x: Tensor,
  outputSize: number | readonly number[],
  returnIndices?: boolean,
  options?: AdaptiveMaxPool1dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function adaptiveMaxPool1d(
  x: Tensor,
  outputSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<AdaptiveMaxPool1dOptions>(
    "adaptiveMaxPool1d",
    ["returnIndices"],
    ["returnIndices"],
    rest,
  );
  x = checkTensor("adaptiveMaxPool1d", "x", x);
  refuseComplex("adaptiveMaxPool1d", "x", x);
  outputSize = checkInts("adaptiveMaxPool1d", "outputSize", outputSize, 1);
  const returnIndices = checkBool(
    "adaptiveMaxPool1d",
    "returnIndices",
    options.returnIndices ?? false,
  );
  return onDeviceOf(x, () => adaptiveMaxPool1dWritten(x, outputSize, returnIndices));
}

export interface AdaptiveMaxPool2dOptions {
  returnIndices?: boolean;
}

/**
 * The largest element of each of output_size windows of x (N, C, H, W), which cover it evenly and
 * may overlap by one. A null keeps the size of its dim.
 */
export function adaptiveMaxPool2d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  options: AdaptiveMaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function adaptiveMaxPool2d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  options?: AdaptiveMaxPool2dOptions,
): Tensor;
export function adaptiveMaxPool2d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  returnIndices?: boolean,
  options?: AdaptiveMaxPool2dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function adaptiveMaxPool2d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<AdaptiveMaxPool2dOptions>(
    "adaptiveMaxPool2d",
    ["returnIndices"],
    ["returnIndices"],
    rest,
  );
  x = checkTensor("adaptiveMaxPool2d", "x", x);
  refuseComplex("adaptiveMaxPool2d", "x", x);
  outputSize = checkIntsWithGaps("adaptiveMaxPool2d", "outputSize", outputSize, 2);
  const returnIndices = checkBool(
    "adaptiveMaxPool2d",
    "returnIndices",
    options.returnIndices ?? false,
  );
  return onDeviceOf(x, () => adaptiveMaxPool2dWritten(x, outputSize, returnIndices));
}

export interface AdaptiveMaxPool3dOptions {
  returnIndices?: boolean;
}

/**
 * The largest element of each of output_size windows of x (N, C, D, H, W), which cover it evenly
 * and may overlap by one. A null keeps the size of its dim.
 */
export function adaptiveMaxPool3d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  options: AdaptiveMaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function adaptiveMaxPool3d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  options?: AdaptiveMaxPool3dOptions,
): Tensor;
export function adaptiveMaxPool3d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  returnIndices?: boolean,
  options?: AdaptiveMaxPool3dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function adaptiveMaxPool3d(
  x: Tensor,
  outputSize: number | readonly (number | null)[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<AdaptiveMaxPool3dOptions>(
    "adaptiveMaxPool3d",
    ["returnIndices"],
    ["returnIndices"],
    rest,
  );
  x = checkTensor("adaptiveMaxPool3d", "x", x);
  refuseComplex("adaptiveMaxPool3d", "x", x);
  outputSize = checkIntsWithGaps("adaptiveMaxPool3d", "outputSize", outputSize, 3);
  const returnIndices = checkBool(
    "adaptiveMaxPool3d",
    "returnIndices",
    options.returnIndices ?? false,
  );
  return onDeviceOf(x, () => adaptiveMaxPool3dWritten(x, outputSize, returnIndices));
}

export interface AdaptiveMaxPoolPlanesOptions {
  size: number | readonly number[];
}

const ADAPTIVE_MAX_POOL_PLANES = defineExtern({
  name: "adaptiveMaxPoolPlanes",
  kernel: "max_pool_adaptive",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int64"],
  gradients: adaptiveMaxPoolPlanesGradients,
});

/**
 * As max_pool_planes, for windows that cover the planes evenly.
 */
export function adaptiveMaxPoolPlanes(
  x: Tensor,
  options: AdaptiveMaxPoolPlanesOptions,
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  checkOptions("adaptiveMaxPoolPlanes", options, ["size"]);
  x = checkTensor("adaptiveMaxPoolPlanes", "x", x);
  const size = checkInts("adaptiveMaxPoolPlanes", "size", options.size);
  const field = host.sliceList(host.shape(x), 1, host.rank(x));
  if (!(host.rank(x) >= 2 && host.rank(x) <= 4)) {
    throw new ShapeError(
      `adaptiveMaxPool: expected planes of one to three dims, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.length(size) === host.rank(x) - 1 && host.least(size) >= 0)) {
    throw new ShapeError(
      `adaptiveMaxPool: size ${showValue(size)} must have a number from 0 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.least(field) >= 1)) {
    throw new ShapeError(`adaptiveMaxPool: planes ${showValue(field)} of x have no elements`);
  }
  if (usesReference()) return adaptiveMaxPoolReferenceWritten(x, size);
  const [values, indices] = extern(
    ADAPTIVE_MAX_POOL_PLANES,
    [x],
    [host.concat([host.size(x, 0)], size), host.concat([host.size(x, 0)], size)],
  );
  return { values, indices };
}

export interface AvgPool1dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  ceilMode?: boolean;
  countIncludePad?: boolean;
}

/**
 * The mean of each window of x (N, C, L). Padding counts as zeros unless count_include_pad says
 * otherwise; what ceil_mode adds beyond it never counts. Integers are divided towards zero.
 */
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: AvgPool1dOptions,
): Tensor;
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: AvgPool1dOptions,
): Tensor;
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: AvgPool1dOptions,
): Tensor;
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  ceilMode: boolean,
  options?: AvgPool1dOptions,
): Tensor;
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  ceilMode?: boolean,
  countIncludePad?: boolean,
  options?: AvgPool1dOptions,
): Tensor;
export function avgPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AvgPool1dOptions>(
    "avgPool1d",
    ["stride", "padding", "ceilMode", "countIncludePad"],
    ["stride", "padding", "ceilMode", "countIncludePad"],
    rest,
  );
  x = checkTensor("avgPool1d", "x", x);
  refuseComplex("avgPool1d", "x", x);
  kernelSize = checkInts("avgPool1d", "kernelSize", kernelSize, 1);
  const stride = checkOptionalInts("avgPool1d", "stride", options.stride, 1);
  const padding = checkInts("avgPool1d", "padding", options.padding ?? 0, 1);
  const ceilMode = checkBool("avgPool1d", "ceilMode", options.ceilMode ?? false);
  const countIncludePad = checkBool(
    "avgPool1d",
    "countIncludePad",
    options.countIncludePad ?? true,
  );
  return onDeviceOf(
    x,
    () => avgPool1dWritten(x, kernelSize, stride, padding, ceilMode, countIncludePad),
  );
}

export interface AvgPool2dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: number;
}

/**
 * The mean of each window of x (N, C, H, W). Padding counts as zeros unless count_include_pad says
 * otherwise; what ceil_mode adds beyond it never counts. Integers are divided towards zero.
 * divisor_override stands for the number of elements, whatever it is.
 */
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  ceilMode: boolean,
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  ceilMode: boolean,
  countIncludePad: boolean,
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  ceilMode?: boolean,
  countIncludePad?: boolean,
  divisorOverride?: number,
  options?: AvgPool2dOptions,
): Tensor;
export function avgPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AvgPool2dOptions>(
    "avgPool2d",
    ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    rest,
  );
  x = checkTensor("avgPool2d", "x", x);
  refuseComplex("avgPool2d", "x", x);
  kernelSize = checkInts("avgPool2d", "kernelSize", kernelSize, 2);
  const stride = checkOptionalInts("avgPool2d", "stride", options.stride, 2);
  const padding = checkInts("avgPool2d", "padding", options.padding ?? 0, 2);
  const ceilMode = checkBool("avgPool2d", "ceilMode", options.ceilMode ?? false);
  const countIncludePad = checkBool(
    "avgPool2d",
    "countIncludePad",
    options.countIncludePad ?? true,
  );
  const divisorOverride = options.divisorOverride === undefined || options.divisorOverride === null
    ? undefined
    : checkInt("avgPool2d", "divisorOverride", options.divisorOverride);
  return onDeviceOf(
    x,
    () => avgPool2dWritten(
      x,
      kernelSize,
      stride,
      padding,
      ceilMode,
      countIncludePad,
      divisorOverride,
    ),
  );
}

export interface AvgPool3dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: number;
}

/**
 * The mean of each window of x (N, C, D, H, W). Padding counts as zeros unless count_include_pad
 * says otherwise; what ceil_mode adds beyond it never counts. Integers are divided towards zero.
 * divisor_override stands for the number of elements, whatever it is.
 */
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  ceilMode: boolean,
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  ceilMode: boolean,
  countIncludePad: boolean,
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  ceilMode?: boolean,
  countIncludePad?: boolean,
  divisorOverride?: number,
  options?: AvgPool3dOptions,
): Tensor;
export function avgPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AvgPool3dOptions>(
    "avgPool3d",
    ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    rest,
  );
  x = checkTensor("avgPool3d", "x", x);
  refuseComplex("avgPool3d", "x", x);
  kernelSize = checkInts("avgPool3d", "kernelSize", kernelSize, 3);
  const stride = checkOptionalInts("avgPool3d", "stride", options.stride, 3);
  const padding = checkInts("avgPool3d", "padding", options.padding ?? 0, 3);
  const ceilMode = checkBool("avgPool3d", "ceilMode", options.ceilMode ?? false);
  const countIncludePad = checkBool(
    "avgPool3d",
    "countIncludePad",
    options.countIncludePad ?? true,
  );
  const divisorOverride = options.divisorOverride === undefined || options.divisorOverride === null
    ? undefined
    : checkInt("avgPool3d", "divisorOverride", options.divisorOverride);
  return onDeviceOf(
    x,
    () => avgPool3dWritten(
      x,
      kernelSize,
      stride,
      padding,
      ceilMode,
      countIncludePad,
      divisorOverride,
    ),
  );
}

export interface AvgPoolPlanesOptions {
  kernelSize: number | readonly number[];
  stride: number | readonly number[];
  padding: number | readonly number[];
  ceilMode: boolean;
  countIncludePad: boolean;
  divisor: number;
}

const AVG_POOL_PLANES = defineExtern({
  name: "avgPoolPlanes",
  kernel: "avg_pool_strided",
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
  promote: "match",
  results: ["T"],
  gradients: avgPoolPlanesGradients,
});

/**
 * The mean of each window of planes (M, in...). A divisor that is not 0 stands for the number of
 * elements.
 */
export function avgPoolPlanes(x: Tensor, options: AvgPoolPlanesOptions): Tensor | Tensor {
  checkOptions(
    "avgPoolPlanes",
    options,
    ["kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisor"],
  );
  x = checkTensor("avgPoolPlanes", "x", x);
  const kernelSize = checkInts("avgPoolPlanes", "kernelSize", options.kernelSize);
  const stride = checkInts("avgPoolPlanes", "stride", options.stride);
  const padding = checkInts("avgPoolPlanes", "padding", options.padding);
  const ceilMode = checkBool("avgPoolPlanes", "ceilMode", options.ceilMode);
  const countIncludePad = checkBool("avgPoolPlanes", "countIncludePad", options.countIncludePad);
  const divisor = checkInt("avgPoolPlanes", "divisor", options.divisor);
  const field = host.sliceList(host.shape(x), 1, host.rank(x));
  if (!(host.rank(x) >= 2 && host.rank(x) <= 4)) {
    throw new ShapeError(
      `avgPool: expected planes of one to three dims, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.length(kernelSize) === host.rank(x) - 1 && host.least(kernelSize) >= 1)) {
    throw new ShapeError(
      `avgPool: kernel ${showValue(kernelSize)} must have a number from 1 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.length(stride) === host.rank(x) - 1 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `avgPool: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(x) - 1 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `avgPool: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.least(field) >= 1)) {
    throw new ShapeError(`avgPool: planes ${showValue(field)} of x have no elements`);
  }
  if (!(host.least(host.pooled(field, kernelSize, stride, padding, ceilMode)) >= 1)) {
    throw new ShapeError(
      `avgPool: no window of ${showValue(kernelSize)} fits planes ${showValue(field)} with padding ${showValue(padding)}, which may be half a window at most`,
    );
  }
  if (usesReference()) {
    return avgPoolReferenceWritten(
      x,
      kernelSize,
      stride,
      padding,
      ceilMode,
      countIncludePad,
      divisor,
    );
  }
  return extern(
    AVG_POOL_PLANES,
    [x],
    [host.concat([host.size(x, 0)], host.pooled(field, kernelSize, stride, padding, ceilMode))],
    { kernelSize, stride, padding, ceilMode, countIncludePad, divisor },
    [...kernelSize, ...stride, ...padding, Number(countIncludePad), divisor],
  )[0];
}

export interface AvgPoolPlanesSpreadOptions {
  size: number | readonly number[];
  kernelSize: number | readonly number[];
  stride: number | readonly number[];
  padding: number | readonly number[];
  ceilMode: boolean;
  countIncludePad: boolean;
  divisor: number;
}

const AVG_POOL_PLANES_SPREAD = defineExtern({
  name: "avgPoolPlanesSpread",
  kernel: "avg_pool_strided_spread",
  inputs: [{
    name: "y",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: avgPoolPlanesSpreadGradients,
});

/**
 * The adjoint of avg_pool_planes, from its result's shape back to planes (M, size...).
 */
export function avgPoolPlanesSpread(
  y: Tensor,
  options: AvgPoolPlanesSpreadOptions,
): Tensor | Tensor {
  checkOptions(
    "avgPoolPlanesSpread",
    options,
    ["size", "kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisor"],
  );
  y = checkTensor("avgPoolPlanesSpread", "y", y);
  const size = checkInts("avgPoolPlanesSpread", "size", options.size);
  const kernelSize = checkInts("avgPoolPlanesSpread", "kernelSize", options.kernelSize);
  const stride = checkInts("avgPoolPlanesSpread", "stride", options.stride);
  const padding = checkInts("avgPoolPlanesSpread", "padding", options.padding);
  const ceilMode = checkBool("avgPoolPlanesSpread", "ceilMode", options.ceilMode);
  const countIncludePad = checkBool(
    "avgPoolPlanesSpread",
    "countIncludePad",
    options.countIncludePad,
  );
  const divisor = checkInt("avgPoolPlanesSpread", "divisor", options.divisor);
  if (!(host.rank(y) >= 2 && host.rank(y) <= 4)) {
    throw new ShapeError(
      `avgPoolSpread: expected planes of one to three dims, got ${showValue(host.shape(y))}`,
    );
  }
  if (!(host.length(kernelSize) === host.rank(y) - 1 && host.least(kernelSize) >= 1)) {
    throw new ShapeError(
      `avgPoolSpread: kernel ${showValue(kernelSize)} must have a number from 1 for each of ${showValue(host.rank(y) - 1)} dims`,
    );
  }
  if (!(host.length(stride) === host.rank(y) - 1 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `avgPoolSpread: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(y) - 1)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(y) - 1 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `avgPoolSpread: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(y) - 1)} dims`,
    );
  }
  if (!(host.length(size) === host.rank(y) - 1 && host.least(size) >= 1)) {
    throw new ShapeError(
      `avgPoolSpread: size ${showValue(size)} must have a number from 1 for each of ${showValue(host.rank(y) - 1)} dims`,
    );
  }
  if (!host.sameShape(
    host.pooled(size, kernelSize, stride, padding, ceilMode),
    host.sliceList(host.shape(y), 1, host.rank(y)),
  )) {
    throw new ShapeError(
      `avgPoolSpread: y ${showValue(host.shape(y))} is not what planes of ${showValue(size)} pool to`,
    );
  }
  if (usesReference()) {
    return avgPoolSpreadReferenceWritten(
      y,
      size,
      kernelSize,
      stride,
      padding,
      ceilMode,
      countIncludePad,
      divisor,
    );
  }
  return extern(
    AVG_POOL_PLANES_SPREAD,
    [y],
    [host.concat([host.size(y, 0)], size)],
    { kernelSize, stride, padding, ceilMode, countIncludePad, divisor },
    [...kernelSize, ...stride, ...padding, Number(countIncludePad), divisor],
  )[0];
}

export interface LpPool1dOptions {
  stride?: number | readonly number[];
  ceilMode?: boolean;
}

/**
 * The p-th root of the sum of the p-th powers of each window of x (N, C, L), p = norm_type, without
 * absolute values: a negative sum gives NaN.
 */
export function lpPool1d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  options?: LpPool1dOptions,
): Tensor;
export function lpPool1d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: LpPool1dOptions,
): Tensor;
export function lpPool1d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  ceilMode?: boolean,
  options?: LpPool1dOptions,
): Tensor;
export function lpPool1d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<LpPool1dOptions>(
    "lpPool1d",
    ["stride", "ceilMode"],
    ["stride", "ceilMode"],
    rest,
  );
  x = checkTensor("lpPool1d", "x", x);
  refuseComplex("lpPool1d", "x", x);
  normType = checkNumber("lpPool1d", "normType", normType);
  kernelSize = checkInts("lpPool1d", "kernelSize", kernelSize, 1);
  const stride = checkOptionalInts("lpPool1d", "stride", options.stride, 1);
  const ceilMode = checkBool("lpPool1d", "ceilMode", options.ceilMode ?? false);
  return onDeviceOf(x, () => lpPool1dWritten(x, normType, kernelSize, stride, ceilMode));
}

export interface LpPool2dOptions {
  stride?: number | readonly number[];
  ceilMode?: boolean;
}

/**
 * The p-th root of the sum of the p-th powers of each window of x (N, C, H, W), p = norm_type,
 * without absolute values: a negative sum gives NaN.
 */
export function lpPool2d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  options?: LpPool2dOptions,
): Tensor;
export function lpPool2d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: LpPool2dOptions,
): Tensor;
export function lpPool2d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  ceilMode?: boolean,
  options?: LpPool2dOptions,
): Tensor;
export function lpPool2d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<LpPool2dOptions>(
    "lpPool2d",
    ["stride", "ceilMode"],
    ["stride", "ceilMode"],
    rest,
  );
  x = checkTensor("lpPool2d", "x", x);
  refuseComplex("lpPool2d", "x", x);
  normType = checkNumber("lpPool2d", "normType", normType);
  kernelSize = checkInts("lpPool2d", "kernelSize", kernelSize, 2);
  const stride = checkOptionalInts("lpPool2d", "stride", options.stride, 2);
  const ceilMode = checkBool("lpPool2d", "ceilMode", options.ceilMode ?? false);
  return onDeviceOf(x, () => lpPool2dWritten(x, normType, kernelSize, stride, ceilMode));
}

export interface LpPool3dOptions {
  stride?: number | readonly number[];
  ceilMode?: boolean;
}

/**
 * The p-th root of the sum of the p-th powers of each window of x (N, C, D, H, W), p = norm_type,
 * without absolute values: a negative sum gives NaN.
 */
export function lpPool3d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  options?: LpPool3dOptions,
): Tensor;
export function lpPool3d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: LpPool3dOptions,
): Tensor;
export function lpPool3d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  ceilMode?: boolean,
  options?: LpPool3dOptions,
): Tensor;
export function lpPool3d(
  x: Tensor,
  normType: number,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<LpPool3dOptions>(
    "lpPool3d",
    ["stride", "ceilMode"],
    ["stride", "ceilMode"],
    rest,
  );
  x = checkTensor("lpPool3d", "x", x);
  refuseComplex("lpPool3d", "x", x);
  normType = checkNumber("lpPool3d", "normType", normType);
  kernelSize = checkInts("lpPool3d", "kernelSize", kernelSize, 3);
  const stride = checkOptionalInts("lpPool3d", "stride", options.stride, 3);
  const ceilMode = checkBool("lpPool3d", "ceilMode", options.ceilMode ?? false);
  return onDeviceOf(x, () => lpPool3dWritten(x, normType, kernelSize, stride, ceilMode));
}

export interface MaxPool1dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  dilation?: number | readonly number[];
  ceilMode?: boolean;
  returnIndices?: boolean;
}

/**
 * The largest element of each window of x (N, C, L). Padding never wins, NaN always; of equals the
 * first gets the gradient. The indices count within each channel's plane.
 */
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options: MaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxPool1dOptions,
): Tensor;
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options: MaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxPool1dOptions,
): Tensor;
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: MaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxPool1dOptions,
): Tensor;
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: MaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: MaxPool1dOptions,
): Tensor;
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options: MaxPool1dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options?: MaxPool1dOptions,
): Tensor;
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceilMode?: boolean,
  returnIndices?: boolean,
  options?: MaxPool1dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function maxPool1d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MaxPool1dOptions>(
    "maxPool1d",
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    rest,
  );
  x = checkTensor("maxPool1d", "x", x);
  refuseComplex("maxPool1d", "x", x);
  kernelSize = checkInts("maxPool1d", "kernelSize", kernelSize, 1);
  const stride = checkOptionalInts("maxPool1d", "stride", options.stride, 1);
  const padding = checkInts("maxPool1d", "padding", options.padding ?? 0, 1);
  const dilation = checkInts("maxPool1d", "dilation", options.dilation ?? 1, 1);
  const ceilMode = checkBool("maxPool1d", "ceilMode", options.ceilMode ?? false);
  const returnIndices = checkBool("maxPool1d", "returnIndices", options.returnIndices ?? false);
  return onDeviceOf(
    x,
    () => maxPool1dWritten(x, kernelSize, stride, padding, dilation, ceilMode, returnIndices),
  );
}

export interface MaxPool2dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  dilation?: number | readonly number[];
  ceilMode?: boolean;
  returnIndices?: boolean;
}

/**
 * The largest element of each window of x (N, C, H, W). Padding never wins, NaN always; of equals
 * the first gets the gradient. The indices count within each channel's plane.
 */
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options: MaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxPool2dOptions,
): Tensor;
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options: MaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxPool2dOptions,
): Tensor;
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: MaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxPool2dOptions,
): Tensor;
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: MaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: MaxPool2dOptions,
): Tensor;
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options: MaxPool2dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options?: MaxPool2dOptions,
): Tensor;
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceilMode?: boolean,
  returnIndices?: boolean,
  options?: MaxPool2dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function maxPool2d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MaxPool2dOptions>(
    "maxPool2d",
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    rest,
  );
  x = checkTensor("maxPool2d", "x", x);
  refuseComplex("maxPool2d", "x", x);
  kernelSize = checkInts("maxPool2d", "kernelSize", kernelSize, 2);
  const stride = checkOptionalInts("maxPool2d", "stride", options.stride, 2);
  const padding = checkInts("maxPool2d", "padding", options.padding ?? 0, 2);
  const dilation = checkInts("maxPool2d", "dilation", options.dilation ?? 1, 2);
  const ceilMode = checkBool("maxPool2d", "ceilMode", options.ceilMode ?? false);
  const returnIndices = checkBool("maxPool2d", "returnIndices", options.returnIndices ?? false);
  return onDeviceOf(
    x,
    () => maxPool2dWritten(x, kernelSize, stride, padding, dilation, ceilMode, returnIndices),
  );
}

export interface MaxPool3dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  dilation?: number | readonly number[];
  ceilMode?: boolean;
  returnIndices?: boolean;
}

/**
 * The largest element of each window of x (N, C, D, H, W). Padding never wins, NaN always; of
 * equals the first gets the gradient. The indices count within each channel's plane.
 */
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options: MaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxPool3dOptions,
): Tensor;
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options: MaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxPool3dOptions,
): Tensor;
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options: MaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxPool3dOptions,
): Tensor;
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options: MaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  options?: MaxPool3dOptions,
): Tensor;
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options: MaxPool3dOptions & { returnIndices: true },
): { values: Tensor; indices: Tensor };
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  dilation: number | readonly number[],
  ceilMode: boolean,
  options?: MaxPool3dOptions,
): Tensor;
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  dilation?: number | readonly number[],
  ceilMode?: boolean,
  returnIndices?: boolean,
  options?: MaxPool3dOptions,
): Tensor | {
  values: Tensor;
  indices: Tensor;
};
export function maxPool3d(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MaxPool3dOptions>(
    "maxPool3d",
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    ["stride", "padding", "dilation", "ceilMode", "returnIndices"],
    rest,
  );
  x = checkTensor("maxPool3d", "x", x);
  refuseComplex("maxPool3d", "x", x);
  kernelSize = checkInts("maxPool3d", "kernelSize", kernelSize, 3);
  const stride = checkOptionalInts("maxPool3d", "stride", options.stride, 3);
  const padding = checkInts("maxPool3d", "padding", options.padding ?? 0, 3);
  const dilation = checkInts("maxPool3d", "dilation", options.dilation ?? 1, 3);
  const ceilMode = checkBool("maxPool3d", "ceilMode", options.ceilMode ?? false);
  const returnIndices = checkBool("maxPool3d", "returnIndices", options.returnIndices ?? false);
  return onDeviceOf(
    x,
    () => maxPool3dWritten(x, kernelSize, stride, padding, dilation, ceilMode, returnIndices),
  );
}

export interface MaxPoolPlanesOptions {
  kernelSize: number | readonly number[];
  stride: number | readonly number[];
  padding: number | readonly number[];
  dilation: number | readonly number[];
  ceilMode: boolean;
}

const MAX_POOL_PLANES = defineExtern({
  name: "maxPoolPlanes",
  kernel: "max_pool_strided",
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
  promote: "match",
  results: ["T", "int64"],
  gradients: maxPoolPlanesGradients,
});

/**
 * The largest element of each window of planes (M, in...), and its place in its plane. Indices are
 * kept for the gradient, which goes to those elements alone.
 */
export function maxPoolPlanes(
  x: Tensor,
  options: MaxPoolPlanesOptions,
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  checkOptions(
    "maxPoolPlanes",
    options,
    ["kernelSize", "stride", "padding", "dilation", "ceilMode"],
  );
  x = checkTensor("maxPoolPlanes", "x", x);
  const kernelSize = checkInts("maxPoolPlanes", "kernelSize", options.kernelSize);
  const stride = checkInts("maxPoolPlanes", "stride", options.stride);
  const padding = checkInts("maxPoolPlanes", "padding", options.padding);
  const dilation = checkInts("maxPoolPlanes", "dilation", options.dilation);
  const ceilMode = checkBool("maxPoolPlanes", "ceilMode", options.ceilMode);
  const field = host.sliceList(host.shape(x), 1, host.rank(x));
  if (!(host.rank(x) >= 2 && host.rank(x) <= 4)) {
    throw new ShapeError(
      `maxPool: expected planes of one to three dims, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.length(kernelSize) === host.rank(x) - 1 && host.least(kernelSize) >= 1)) {
    throw new ShapeError(
      `maxPool: kernel ${showValue(kernelSize)} must have a number from 1 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.length(stride) === host.rank(x) - 1 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `maxPool: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(x) - 1 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `maxPool: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.length(dilation) === host.rank(x) - 1 && host.least(dilation) >= 1)) {
    throw new ShapeError(
      `maxPool: dilation ${showValue(dilation)} must have a number from 1 for each of ${showValue(host.rank(x) - 1)} dims`,
    );
  }
  if (!(host.least(field) >= 1)) {
    throw new ShapeError(`maxPool: planes ${showValue(field)} of x have no elements`);
  }
  if (!(host.least(host.pooled(field, kernelSize, stride, padding, ceilMode, dilation)) >= 1)) {
    throw new ShapeError(
      `maxPool: no window of ${showValue(kernelSize)} fits planes ${showValue(field)} with padding ${showValue(padding)}, which may be half a window at most`,
    );
  }
  if (usesReference()) {
    return maxPoolReferenceWritten(x, kernelSize, stride, padding, dilation, ceilMode);
  }
  const [values, indices] = extern(
    MAX_POOL_PLANES,
    [x],
    [
      host.concat(
        [host.size(x, 0)],
        host.pooled(field, kernelSize, stride, padding, ceilMode, dilation),
      ),
      host.concat(
        [host.size(x, 0)],
        host.pooled(field, kernelSize, stride, padding, ceilMode, dilation),
      ),
    ],
    NO_ATTRS,
    [...kernelSize, ...stride, ...padding, ...dilation],
  );
  return { values, indices };
}

export interface MaxUnpool1dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputSize?: number | readonly number[];
}

/**
 * Zeros with x at the places that the indices of max_pool1d name. output_size picks among the sizes
 * that pool to that of x. Where indices repeat, one of the elements stays.
 */
export function maxUnpool1d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxUnpool1dOptions,
): Tensor;
export function maxUnpool1d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxUnpool1dOptions,
): Tensor;
export function maxUnpool1d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxUnpool1dOptions,
): Tensor;
export function maxUnpool1d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputSize?: number | readonly number[],
  options?: MaxUnpool1dOptions,
): Tensor;
export function maxUnpool1d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<MaxUnpool1dOptions>(
    "maxUnpool1d",
    ["stride", "padding", "outputSize"],
    ["stride", "padding", "outputSize"],
    rest,
  );
  x = checkTensor("maxUnpool1d", "x", x);
  refuseComplex("maxUnpool1d", "x", x);
  indices = checkTensor("maxUnpool1d", "indices", indices);
  kernelSize = checkInts("maxUnpool1d", "kernelSize", kernelSize, 1);
  const stride = checkOptionalInts("maxUnpool1d", "stride", options.stride, 1);
  const padding = checkInts("maxUnpool1d", "padding", options.padding ?? 0, 1);
  const outputSize = options.outputSize === undefined || options.outputSize === null
    ? undefined
    : checkInts("maxUnpool1d", "outputSize", options.outputSize);
  return onDeviceOf(
    x,
    () => maxUnpool1dWritten(x, indices, kernelSize, stride, padding, outputSize),
  );
}

export interface MaxUnpool2dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputSize?: number | readonly number[];
}

/**
 * Zeros with x at the places that the indices of max_pool2d name. output_size picks among the sizes
 * that pool to that of x. Where indices repeat, one of the elements stays.
 */
export function maxUnpool2d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxUnpool2dOptions,
): Tensor;
export function maxUnpool2d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxUnpool2dOptions,
): Tensor;
export function maxUnpool2d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxUnpool2dOptions,
): Tensor;
export function maxUnpool2d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputSize?: number | readonly number[],
  options?: MaxUnpool2dOptions,
): Tensor;
export function maxUnpool2d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<MaxUnpool2dOptions>(
    "maxUnpool2d",
    ["stride", "padding", "outputSize"],
    ["stride", "padding", "outputSize"],
    rest,
  );
  x = checkTensor("maxUnpool2d", "x", x);
  refuseComplex("maxUnpool2d", "x", x);
  indices = checkTensor("maxUnpool2d", "indices", indices);
  kernelSize = checkInts("maxUnpool2d", "kernelSize", kernelSize, 2);
  const stride = checkOptionalInts("maxUnpool2d", "stride", options.stride, 2);
  const padding = checkInts("maxUnpool2d", "padding", options.padding ?? 0, 2);
  const outputSize = options.outputSize === undefined || options.outputSize === null
    ? undefined
    : checkInts("maxUnpool2d", "outputSize", options.outputSize);
  return onDeviceOf(
    x,
    () => maxUnpool2dWritten(x, indices, kernelSize, stride, padding, outputSize),
  );
}

export interface MaxUnpool3dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputSize?: number | readonly number[];
}

/**
 * Zeros with x at the places that the indices of max_pool3d name. output_size picks among the sizes
 * that pool to that of x. Where indices repeat, one of the elements stays.
 */
export function maxUnpool3d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  options?: MaxUnpool3dOptions,
): Tensor;
export function maxUnpool3d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  options?: MaxUnpool3dOptions,
): Tensor;
export function maxUnpool3d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: MaxUnpool3dOptions,
): Tensor;
export function maxUnpool3d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputSize?: number | readonly number[],
  options?: MaxUnpool3dOptions,
): Tensor;
export function maxUnpool3d(
  x: Tensor,
  indices: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<MaxUnpool3dOptions>(
    "maxUnpool3d",
    ["stride", "padding", "outputSize"],
    ["stride", "padding", "outputSize"],
    rest,
  );
  x = checkTensor("maxUnpool3d", "x", x);
  refuseComplex("maxUnpool3d", "x", x);
  indices = checkTensor("maxUnpool3d", "indices", indices);
  kernelSize = checkInts("maxUnpool3d", "kernelSize", kernelSize, 3);
  const stride = checkOptionalInts("maxUnpool3d", "stride", options.stride, 3);
  const padding = checkInts("maxUnpool3d", "padding", options.padding ?? 0, 3);
  const outputSize = options.outputSize === undefined || options.outputSize === null
    ? undefined
    : checkInts("maxUnpool3d", "outputSize", options.outputSize);
  return onDeviceOf(
    x,
    () => maxUnpool3dWritten(x, indices, kernelSize, stride, padding, outputSize),
  );
}

export interface PutInPlanesOptions {
  size: number | readonly number[];
}

const PUT_IN_PLANES = defineExtern({
  name: "putInPlanes",
  kernel: "put_in_planes",
  inputs: [
    {
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
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
  ],
  promote: "match",
  results: ["T"],
  gradients: putInPlanesGradients,
});

/**
 * Planes of zeros (M, size...) with the elements of x (M, places...) added at the places that index
 * names.
 */
export function putInPlanes(
  x: Tensor,
  index: Tensor,
  options: PutInPlanesOptions,
): Tensor | Tensor {
  checkOptions("putInPlanes", options, ["size"]);
  x = checkTensor("putInPlanes", "x", x);
  index = checkTensor("putInPlanes", "index", index);
  const size = checkInts("putInPlanes", "size", options.size);
  if (!(host.rank(x) >= 1 && host.sameShape(host.shape(index), host.shape(x)))) {
    throw new ShapeError(
      `putInPlanes: index ${showValue(host.shape(index))} must have the shape of x ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const flat = [host.size(x, 0), host.product(host.sliceList(host.shape(x), 1, host.rank(x)))];
    const base = ops.newZeros(x, [host.size(x, 0), host.product(size)]);
    const sum = ops.scatterAdd(base, 1, ops.reshape(index, flat), ops.reshape(x, flat));
    return ops.reshape(sum, host.concat([host.size(x, 0)], size));
  }
  return extern(PUT_IN_PLANES, [x, index], [host.concat([host.size(x, 0)], size)], { size })[0];
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `adaptiveAvgPool1d`. */
    adaptiveAvgPool1d(outputSize: number | readonly number[]): Tensor;
    /** See the function `adaptiveAvgPool2d`. */
    adaptiveAvgPool2d(outputSize: number | readonly (number | null)[]): Tensor;
    /** See the function `adaptiveAvgPool3d`. */
    adaptiveAvgPool3d(outputSize: number | readonly (number | null)[]): Tensor;
    /** See the function `adaptiveAvgPoolPlanes`. */
    adaptiveAvgPoolPlanes(options: AdaptiveAvgPoolPlanesOptions): Tensor;
    /** See the function `adaptiveAvgPoolPlanesSpread`. */
    adaptiveAvgPoolPlanesSpread(options: AdaptiveAvgPoolPlanesSpreadOptions): Tensor;
    /** See the function `adaptiveMaxPool1d`. */
    adaptiveMaxPool1d(
      outputSize: number | readonly number[],
      options: AdaptiveMaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    adaptiveMaxPool1d(
      outputSize: number | readonly number[],
      options?: AdaptiveMaxPool1dOptions,
    ): Tensor;
    adaptiveMaxPool1d(
      outputSize: number | readonly number[],
      returnIndices?: boolean,
      options?: AdaptiveMaxPool1dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `adaptiveMaxPool2d`. */
    adaptiveMaxPool2d(
      outputSize: number | readonly (number | null)[],
      options: AdaptiveMaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    adaptiveMaxPool2d(
      outputSize: number | readonly (number | null)[],
      options?: AdaptiveMaxPool2dOptions,
    ): Tensor;
    adaptiveMaxPool2d(
      outputSize: number | readonly (number | null)[],
      returnIndices?: boolean,
      options?: AdaptiveMaxPool2dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `adaptiveMaxPool3d`. */
    adaptiveMaxPool3d(
      outputSize: number | readonly (number | null)[],
      options: AdaptiveMaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    adaptiveMaxPool3d(
      outputSize: number | readonly (number | null)[],
      options?: AdaptiveMaxPool3dOptions,
    ): Tensor;
    adaptiveMaxPool3d(
      outputSize: number | readonly (number | null)[],
      returnIndices?: boolean,
      options?: AdaptiveMaxPool3dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `adaptiveMaxPoolPlanes`. */
    adaptiveMaxPoolPlanes(
      options: AdaptiveMaxPoolPlanesOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `avgPool1d`. */
    avgPool1d(kernelSize: number | readonly number[], options?: AvgPool1dOptions): Tensor;
    avgPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: AvgPool1dOptions,
    ): Tensor;
    avgPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: AvgPool1dOptions,
    ): Tensor;
    avgPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      ceilMode: boolean,
      options?: AvgPool1dOptions,
    ): Tensor;
    avgPool1d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      ceilMode?: boolean,
      countIncludePad?: boolean,
      options?: AvgPool1dOptions,
    ): Tensor;
    /** See the function `avgPool2d`. */
    avgPool2d(kernelSize: number | readonly number[], options?: AvgPool2dOptions): Tensor;
    avgPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: AvgPool2dOptions,
    ): Tensor;
    avgPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: AvgPool2dOptions,
    ): Tensor;
    avgPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      ceilMode: boolean,
      options?: AvgPool2dOptions,
    ): Tensor;
    avgPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      ceilMode: boolean,
      countIncludePad: boolean,
      options?: AvgPool2dOptions,
    ): Tensor;
    avgPool2d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      ceilMode?: boolean,
      countIncludePad?: boolean,
      divisorOverride?: number,
      options?: AvgPool2dOptions,
    ): Tensor;
    /** See the function `avgPool3d`. */
    avgPool3d(kernelSize: number | readonly number[], options?: AvgPool3dOptions): Tensor;
    avgPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: AvgPool3dOptions,
    ): Tensor;
    avgPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: AvgPool3dOptions,
    ): Tensor;
    avgPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      ceilMode: boolean,
      options?: AvgPool3dOptions,
    ): Tensor;
    avgPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      ceilMode: boolean,
      countIncludePad: boolean,
      options?: AvgPool3dOptions,
    ): Tensor;
    avgPool3d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      ceilMode?: boolean,
      countIncludePad?: boolean,
      divisorOverride?: number,
      options?: AvgPool3dOptions,
    ): Tensor;
    /** See the function `avgPoolPlanes`. */
    avgPoolPlanes(options: AvgPoolPlanesOptions): Tensor;
    /** See the function `avgPoolPlanesSpread`. */
    avgPoolPlanesSpread(options: AvgPoolPlanesSpreadOptions): Tensor;
    /** See the function `lpPool1d`. */
    lpPool1d(
      normType: number,
      kernelSize: number | readonly number[],
      options?: LpPool1dOptions,
    ): Tensor;
    lpPool1d(
      normType: number,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: LpPool1dOptions,
    ): Tensor;
    lpPool1d(
      normType: number,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      ceilMode?: boolean,
      options?: LpPool1dOptions,
    ): Tensor;
    /** See the function `lpPool2d`. */
    lpPool2d(
      normType: number,
      kernelSize: number | readonly number[],
      options?: LpPool2dOptions,
    ): Tensor;
    lpPool2d(
      normType: number,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: LpPool2dOptions,
    ): Tensor;
    lpPool2d(
      normType: number,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      ceilMode?: boolean,
      options?: LpPool2dOptions,
    ): Tensor;
    /** See the function `lpPool3d`. */
    lpPool3d(
      normType: number,
      kernelSize: number | readonly number[],
      options?: LpPool3dOptions,
    ): Tensor;
    lpPool3d(
      normType: number,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: LpPool3dOptions,
    ): Tensor;
    lpPool3d(
      normType: number,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      ceilMode?: boolean,
      options?: LpPool3dOptions,
    ): Tensor;
    /** See the function `maxPool1d`. */
    maxPool1d(
      kernelSize: number | readonly number[],
      options: MaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool1d(kernelSize: number | readonly number[], options?: MaxPool1dOptions): Tensor;
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options: MaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxPool1dOptions,
    ): Tensor;
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options: MaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxPool1dOptions,
    ): Tensor;
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options: MaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options?: MaxPool1dOptions,
    ): Tensor;
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options: MaxPool1dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool1d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options?: MaxPool1dOptions,
    ): Tensor;
    maxPool1d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      dilation?: number | readonly number[],
      ceilMode?: boolean,
      returnIndices?: boolean,
      options?: MaxPool1dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `maxPool2d`. */
    maxPool2d(
      kernelSize: number | readonly number[],
      options: MaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool2d(kernelSize: number | readonly number[], options?: MaxPool2dOptions): Tensor;
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options: MaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxPool2dOptions,
    ): Tensor;
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options: MaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxPool2dOptions,
    ): Tensor;
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options: MaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options?: MaxPool2dOptions,
    ): Tensor;
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options: MaxPool2dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool2d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options?: MaxPool2dOptions,
    ): Tensor;
    maxPool2d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      dilation?: number | readonly number[],
      ceilMode?: boolean,
      returnIndices?: boolean,
      options?: MaxPool2dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `maxPool3d`. */
    maxPool3d(
      kernelSize: number | readonly number[],
      options: MaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool3d(kernelSize: number | readonly number[], options?: MaxPool3dOptions): Tensor;
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options: MaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxPool3dOptions,
    ): Tensor;
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options: MaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxPool3dOptions,
    ): Tensor;
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options: MaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      options?: MaxPool3dOptions,
    ): Tensor;
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options: MaxPool3dOptions & { returnIndices: true },
    ): { values: Tensor; indices: Tensor };
    maxPool3d(
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      dilation: number | readonly number[],
      ceilMode: boolean,
      options?: MaxPool3dOptions,
    ): Tensor;
    maxPool3d(
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      dilation?: number | readonly number[],
      ceilMode?: boolean,
      returnIndices?: boolean,
      options?: MaxPool3dOptions,
    ): Tensor | {
      values: Tensor;
      indices: Tensor;
    };
    /** See the function `maxPoolPlanes`. */
    maxPoolPlanes(options: MaxPoolPlanesOptions): { values: Tensor; indices: Tensor };
    /** See the function `maxUnpool1d`. */
    maxUnpool1d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      options?: MaxUnpool1dOptions,
    ): Tensor;
    maxUnpool1d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxUnpool1dOptions,
    ): Tensor;
    maxUnpool1d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxUnpool1dOptions,
    ): Tensor;
    maxUnpool1d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputSize?: number | readonly number[],
      options?: MaxUnpool1dOptions,
    ): Tensor;
    /** See the function `maxUnpool2d`. */
    maxUnpool2d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      options?: MaxUnpool2dOptions,
    ): Tensor;
    maxUnpool2d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxUnpool2dOptions,
    ): Tensor;
    maxUnpool2d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxUnpool2dOptions,
    ): Tensor;
    maxUnpool2d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputSize?: number | readonly number[],
      options?: MaxUnpool2dOptions,
    ): Tensor;
    /** See the function `maxUnpool3d`. */
    maxUnpool3d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      options?: MaxUnpool3dOptions,
    ): Tensor;
    maxUnpool3d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      options?: MaxUnpool3dOptions,
    ): Tensor;
    maxUnpool3d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: MaxUnpool3dOptions,
    ): Tensor;
    maxUnpool3d(
      indices: Tensor,
      kernelSize: number | readonly number[],
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputSize?: number | readonly number[],
      options?: MaxUnpool3dOptions,
    ): Tensor;
    /** See the function `putInPlanes`. */
    putInPlanes(index: Tensor, options: PutInPlanesOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  adaptiveAvgPool1d(this: Tensor, outputSize: number | readonly number[]): Tensor | Tensor {
    return adaptiveAvgPool1d(this, outputSize);
  },
  adaptiveAvgPool2d(
    this: Tensor,
    outputSize: number | readonly (number | null)[],
  ): Tensor | Tensor {
    return adaptiveAvgPool2d(this, outputSize);
  },
  adaptiveAvgPool3d(
    this: Tensor,
    outputSize: number | readonly (number | null)[],
  ): Tensor | Tensor {
    return adaptiveAvgPool3d(this, outputSize);
  },
  adaptiveAvgPoolPlanes(this: Tensor, options: AdaptiveAvgPoolPlanesOptions): Tensor | Tensor {
    return adaptiveAvgPoolPlanes(this, options);
  },
  adaptiveAvgPoolPlanesSpread(
    this: Tensor,
    options: AdaptiveAvgPoolPlanesSpreadOptions,
  ): Tensor | Tensor {
    return adaptiveAvgPoolPlanesSpread(this, options);
  },
  adaptiveMaxPool1d(
    this: Tensor,
    outputSize: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return adaptiveMaxPool1d(this, outputSize, ...rest); },
  adaptiveMaxPool2d(
    this: Tensor,
    outputSize: number | readonly (number | null)[],
    ...rest: [never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return adaptiveMaxPool2d(this, outputSize, ...rest); },
  adaptiveMaxPool3d(
    this: Tensor,
    outputSize: number | readonly (number | null)[],
    ...rest: [never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return adaptiveMaxPool3d(this, outputSize, ...rest); },
  adaptiveMaxPoolPlanes(
    this: Tensor,
    options: AdaptiveMaxPoolPlanesOptions,
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return adaptiveMaxPoolPlanes(this, options); },
  avgPool1d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return avgPool1d(this, kernelSize, ...rest);
  },
  avgPool2d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return avgPool2d(this, kernelSize, ...rest);
  },
  avgPool3d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return avgPool3d(this, kernelSize, ...rest);
  },
  avgPoolPlanes(this: Tensor, options: AvgPoolPlanesOptions): Tensor | Tensor {
    return avgPoolPlanes(this, options);
  },
  avgPoolPlanesSpread(this: Tensor, options: AvgPoolPlanesSpreadOptions): Tensor | Tensor {
    return avgPoolPlanesSpread(this, options);
  },
  lpPool1d(
    this: Tensor,
    normType: number,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return lpPool1d(this, normType, kernelSize, ...rest);
  },
  lpPool2d(
    this: Tensor,
    normType: number,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return lpPool2d(this, normType, kernelSize, ...rest);
  },
  lpPool3d(
    this: Tensor,
    normType: number,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return lpPool3d(this, normType, kernelSize, ...rest);
  },
  maxPool1d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return maxPool1d(this, kernelSize, ...rest); },
  maxPool2d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return maxPool2d(this, kernelSize, ...rest); },
  maxPool3d(
    this: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | {
    values: Tensor;
    indices: Tensor;
  } { return maxPool3d(this, kernelSize, ...rest); },
  maxPoolPlanes(
    this: Tensor,
    options: MaxPoolPlanesOptions,
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return maxPoolPlanes(this, options); },
  maxUnpool1d(
    this: Tensor,
    indices: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return maxUnpool1d(this, indices, kernelSize, ...rest);
  },
  maxUnpool2d(
    this: Tensor,
    indices: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return maxUnpool2d(this, indices, kernelSize, ...rest);
  },
  maxUnpool3d(
    this: Tensor,
    indices: Tensor,
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return maxUnpool3d(this, indices, kernelSize, ...rest);
  },
  putInPlanes(this: Tensor, index: Tensor, options: PutInPlanesOptions): Tensor | Tensor {
    return putInPlanes(this, index, options);
  },
});
