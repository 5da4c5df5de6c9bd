// Generated from ops/convolution.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  checkInt,
  checkInts,
  checkIntsOrWord,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { defineIndexed, gatherElements, scatterElements } from "../../src/dispatch/indexed.js";
import { checkOptionalTensor, checkTensor } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  columnsAddGradients,
  convolutionGradients,
  convolutionInputGradients,
  convolutionWeightGradients,
  windowColumnsGradients,
} from "../autograd/convolution.js";
import {
  convolutionInputOfTaps as convolutionInputOfTapsWritten,
  convolutionOfTaps as convolutionOfTapsWritten,
  convolutionWeightOfTaps as convolutionWeightOfTapsWritten,
} from "../../src/composites/convolution-reference.js";
import {
  conv1d as conv1dWritten,
  conv2d as conv2dWritten,
  conv3d as conv3dWritten,
  convTranspose1d as convTranspose1dWritten,
  convTranspose2d as convTranspose2dWritten,
  convTranspose3d as convTranspose3dWritten,
} from "../../src/composites/convolution.js";
import * as ops from "./index.js";

export interface ColumnsAddOptions {
  kernelSize: number | readonly number[];
  dilation: number | readonly number[];
  stride: number | readonly number[];
}

const COLUMNS_ADD = defineIndexed({
  name: "columnsAdd",
  kernel: "columns_add",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "columns",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: columnsAddGradients,
});

/**
 * x (N, C, H, W) with the columns (N, C * taps, places) added to its windows.
 */
export function columnsAdd(
  x: Tensor,
  columns: Tensor,
  options: ColumnsAddOptions,
): Tensor | Tensor {
  checkOptions("columnsAdd", options, ["kernelSize", "dilation", "stride"]);
  x = checkTensor("columnsAdd", "x", x);
  columns = checkTensor("columnsAdd", "columns", columns);
  const kernelSize = checkInts("columnsAdd", "kernelSize", options.kernelSize, 2);
  const dilation = checkInts("columnsAdd", "dilation", options.dilation, 2);
  const stride = checkInts("columnsAdd", "stride", options.stride, 2);
  const places = host.windows(
    host.sliceList(host.shape(x), 2, host.rank(x)),
    kernelSize,
    stride,
    [0, 0],
    dilation,
  );
  const taps = host.product(kernelSize);
  if (!(
    host.rank(x) === 4 && host.least([
      host.least(kernelSize),
      host.least(dilation),
      host.least(stride),
    ]) >= 1
  )) {
    throw new ShapeError(
      `fold: x ${showValue(host.shape(x))} must be (N, C, H, W), and kernel, dilation and stride start at 1`,
    );
  }
  if (!host.sameShape(
    host.shape(columns),
    [host.size(x, 0), host.size(x, 1) * taps, host.product(places)],
  )) {
    throw new ShapeError(
      `fold: columns ${showValue(host.shape(columns))} are not the windows of ${showValue(host.shape(x))}`,
    );
  }
  return scatterElements(
    COLUMNS_ADD,
    [x, columns],
    0,
    host.shape(columns),
    { kernelSize, dilation, stride },
    [taps, places[1], stride[0], kernelSize[1], dilation[0], stride[1], dilation[1]],
  );
}

export interface ColumnsToImageOptions {
  size: number | readonly number[];
  kernelSize: number | readonly number[];
  dilation: number | readonly number[];
  padding: number | readonly number[];
  stride: number | readonly number[];
}

/**
 * The adjoint of window_columns, from columns (N, C * taps, places) to (N, C, size).
 */
export function columnsToImage(x: Tensor, options: ColumnsToImageOptions): Tensor | Tensor {
  checkOptions("columnsToImage", options, ["size", "kernelSize", "dilation", "padding", "stride"]);
  x = checkTensor("columnsToImage", "x", x);
  const size = checkInts("columnsToImage", "size", options.size, 2);
  const kernelSize = checkInts("columnsToImage", "kernelSize", options.kernelSize, 2);
  const dilation = checkInts("columnsToImage", "dilation", options.dilation, 2);
  const padding = checkInts("columnsToImage", "padding", options.padding, 2);
  const stride = checkInts("columnsToImage", "stride", options.stride, 2);
  if (!(host.rank(x) === 3)) {
    throw new ShapeError(`fold: expected (N, C * taps, places), got ${showValue(host.shape(x))}`);
  }
  if (!(host.least(kernelSize) >= 1 && host.least(dilation) >= 1 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `fold: kernel ${showValue(kernelSize)}, dilation ${showValue(dilation)} and stride ${showValue(stride)} start at 1`,
    );
  }
  if (!(host.least(padding) >= 0 && host.least(size) >= 1)) {
    throw new ShapeError(
      `fold: padding ${showValue(padding)} must not be negative, and output size ${showValue(size)} starts at 1`,
    );
  }
  if (!(host.modulo(host.size(x, 1), host.product(kernelSize)) === 0)) {
    throw new ShapeError(
      `fold: ${showValue(host.size(x, 1))} rows are not whole channels of a ${showValue(kernelSize)} kernel`,
    );
  }
  if (!(
    host.size(x, 2) === host.product(host.windows(size, kernelSize, stride, padding, dilation))
  )) {
    throw new ShapeError(
      `fold: x ${showValue(host.shape(x))} has ${showValue(host.size(x, 2))} places, an image ${showValue(size)} has ${showValue(host.product(host.windows(size, kernelSize, stride, padding, dilation)))} windows`,
    );
  }
  const height = size[0] + 2 * padding[0];
  const width = size[1] + 2 * padding[1];
  const base = ops.newZeros(
    x,
    [host.size(x, 0), Math.floor(host.size(x, 1) / host.product(kernelSize)), height, width],
  );
  const padded = ops.columnsAdd(base, x, { kernelSize, dilation, stride });
  const rows = ops.slice(padded, 2, { start: padding[0], end: padding[0] + size[0] });
  return ops.slice(rows, 3, { start: padding[1], end: padding[1] + size[1] });
}

export interface Conv1dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[] | "valid" | "same";
  dilation?: number | readonly number[];
  groups?: number;
}

/**
 * Cross-correlation of x (N, C, L) with weight (O, C / groups, kernel), plus bias (O). x may lack
 * N. The padding 'same' keeps the size, with stride 1, and puts an odd zero at the end.
 */
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: Conv1dOptions,
): Tensor;
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: Conv1dOptions,
): Tensor;
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options?: Conv1dOptions,
): Tensor;
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options?: Conv1dOptions,
): Tensor;
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
  options?: Conv1dOptions,
): Tensor;
export function conv1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<Conv1dOptions>(
    "conv1d",
    ["stride", "padding", "dilation", "groups"],
    ["stride", "padding", "dilation", "groups"],
    rest,
  );
  x = checkTensor("conv1d", "x", x);
  weight = checkTensor("conv1d", "weight", weight);
  bias = checkOptionalTensor("conv1d", "bias", bias);
  const stride = checkInts("conv1d", "stride", options.stride ?? 1, 1);
  const padding = checkIntsOrWord("conv1d", "padding", options.padding ?? 0, 1, ["valid","same"]);
  const dilation = checkInts("conv1d", "dilation", options.dilation ?? 1, 1);
  const groups = checkInt("conv1d", "groups", options.groups ?? 1);
  return onDeviceOf(x, () => conv1dWritten(x, weight, bias, stride, padding, dilation, groups));
}

export interface Conv2dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[] | "valid" | "same";
  dilation?: number | readonly number[];
  groups?: number;
}

/**
 * Cross-correlation of x (N, C, H, W) with weight (O, C / groups, kernel), plus bias (O). x may
 * lack N. The padding 'same' keeps the size, with stride 1, and puts an odd zero at the end.
 */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: Conv2dOptions,
): Tensor;
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: Conv2dOptions,
): Tensor;
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options?: Conv2dOptions,
): Tensor;
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options?: Conv2dOptions,
): Tensor;
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
  options?: Conv2dOptions,
): Tensor;
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<Conv2dOptions>(
    "conv2d",
    ["stride", "padding", "dilation", "groups"],
    ["stride", "padding", "dilation", "groups"],
    rest,
  );
  x = checkTensor("conv2d", "x", x);
  weight = checkTensor("conv2d", "weight", weight);
  bias = checkOptionalTensor("conv2d", "bias", bias);
  const stride = checkInts("conv2d", "stride", options.stride ?? 1, 2);
  const padding = checkIntsOrWord("conv2d", "padding", options.padding ?? 0, 2, ["valid","same"]);
  const dilation = checkInts("conv2d", "dilation", options.dilation ?? 1, 2);
  const groups = checkInt("conv2d", "groups", options.groups ?? 1);
  return onDeviceOf(x, () => conv2dWritten(x, weight, bias, stride, padding, dilation, groups));
}

export interface Conv3dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[] | "valid" | "same";
  dilation?: number | readonly number[];
  groups?: number;
}

/**
 * Cross-correlation of x (N, C, D, H, W) with weight (O, C / groups, kernel), plus bias (O). x may
 * lack N. The padding 'same' keeps the size, with stride 1, and puts an odd zero at the end.
 */
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: Conv3dOptions,
): Tensor;
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: Conv3dOptions,
): Tensor;
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  options?: Conv3dOptions,
): Tensor;
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[] | "valid" | "same",
  dilation: number | readonly number[],
  options?: Conv3dOptions,
): Tensor;
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[] | "valid" | "same",
  dilation?: number | readonly number[],
  groups?: number,
  options?: Conv3dOptions,
): Tensor;
export function conv3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<Conv3dOptions>(
    "conv3d",
    ["stride", "padding", "dilation", "groups"],
    ["stride", "padding", "dilation", "groups"],
    rest,
  );
  x = checkTensor("conv3d", "x", x);
  weight = checkTensor("conv3d", "weight", weight);
  bias = checkOptionalTensor("conv3d", "bias", bias);
  const stride = checkInts("conv3d", "stride", options.stride ?? 1, 3);
  const padding = checkIntsOrWord("conv3d", "padding", options.padding ?? 0, 3, ["valid","same"]);
  const dilation = checkInts("conv3d", "dilation", options.dilation ?? 1, 3);
  const groups = checkInt("conv3d", "groups", options.groups ?? 1);
  return onDeviceOf(x, () => conv3dWritten(x, weight, bias, stride, padding, dilation, groups));
}

export interface ConvTranspose1dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputPadding?: number | readonly number[];
  groups?: number;
  dilation?: number | readonly number[];
}

/**
 * The gradient of conv1d with respect to its input, as an operator: x (N, C, L), or without N, and
 * weight (C, O / groups, kernel). output_padding picks among the sizes that conv1d would bring to
 * that of x.
 */
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  groups: number,
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputPadding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
  options?: ConvTranspose1dOptions,
): Tensor;
export function convTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ConvTranspose1dOptions>(
    "convTranspose1d",
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    rest,
  );
  x = checkTensor("convTranspose1d", "x", x);
  weight = checkTensor("convTranspose1d", "weight", weight);
  bias = checkOptionalTensor("convTranspose1d", "bias", bias);
  const stride = checkInts("convTranspose1d", "stride", options.stride ?? 1, 1);
  const padding = checkInts("convTranspose1d", "padding", options.padding ?? 0, 1);
  const outputPadding = checkInts(
    "convTranspose1d",
    "outputPadding",
    options.outputPadding ?? 0,
    1,
  );
  const groups = checkInt("convTranspose1d", "groups", options.groups ?? 1);
  const dilation = checkInts("convTranspose1d", "dilation", options.dilation ?? 1, 1);
  return onDeviceOf(
    x,
    () => convTranspose1dWritten(x, weight, bias, stride, padding, outputPadding, groups, dilation),
  );
}

export interface ConvTranspose2dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputPadding?: number | readonly number[];
  groups?: number;
  dilation?: number | readonly number[];
}

/**
 * The gradient of conv2d with respect to its input, as an operator: x (N, C, H, W), or without N,
 * and weight (C, O / groups, kernel). output_padding picks among the sizes that conv2d would bring
 * to that of x.
 */
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  groups: number,
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputPadding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
  options?: ConvTranspose2dOptions,
): Tensor;
export function convTranspose2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ConvTranspose2dOptions>(
    "convTranspose2d",
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    rest,
  );
  x = checkTensor("convTranspose2d", "x", x);
  weight = checkTensor("convTranspose2d", "weight", weight);
  bias = checkOptionalTensor("convTranspose2d", "bias", bias);
  const stride = checkInts("convTranspose2d", "stride", options.stride ?? 1, 2);
  const padding = checkInts("convTranspose2d", "padding", options.padding ?? 0, 2);
  const outputPadding = checkInts(
    "convTranspose2d",
    "outputPadding",
    options.outputPadding ?? 0,
    2,
  );
  const groups = checkInt("convTranspose2d", "groups", options.groups ?? 1);
  const dilation = checkInts("convTranspose2d", "dilation", options.dilation ?? 1, 2);
  return onDeviceOf(
    x,
    () => convTranspose2dWritten(x, weight, bias, stride, padding, outputPadding, groups, dilation),
  );
}

export interface ConvTranspose3dOptions {
  stride?: number | readonly number[];
  padding?: number | readonly number[];
  outputPadding?: number | readonly number[];
  groups?: number;
  dilation?: number | readonly number[];
}

/**
 * The gradient of conv3d with respect to its input, as an operator: x (N, C, D, H, W), or without
 * N, and weight (C, O / groups, kernel). output_padding picks among the sizes that conv3d would
 * bring to that of x.
 */
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  stride: number | readonly number[],
  padding: number | readonly number[],
  outputPadding: number | readonly number[],
  groups: number,
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  stride?: number | readonly number[],
  padding?: number | readonly number[],
  outputPadding?: number | readonly number[],
  groups?: number,
  dilation?: number | readonly number[],
  options?: ConvTranspose3dOptions,
): Tensor;
export function convTranspose3d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ConvTranspose3dOptions>(
    "convTranspose3d",
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    ["stride", "padding", "outputPadding", "groups", "dilation"],
    rest,
  );
  x = checkTensor("convTranspose3d", "x", x);
  weight = checkTensor("convTranspose3d", "weight", weight);
  bias = checkOptionalTensor("convTranspose3d", "bias", bias);
  const stride = checkInts("convTranspose3d", "stride", options.stride ?? 1, 3);
  const padding = checkInts("convTranspose3d", "padding", options.padding ?? 0, 3);
  const outputPadding = checkInts(
    "convTranspose3d",
    "outputPadding",
    options.outputPadding ?? 0,
    3,
  );
  const groups = checkInt("convTranspose3d", "groups", options.groups ?? 1);
  const dilation = checkInts("convTranspose3d", "dilation", options.dilation ?? 1, 3);
  return onDeviceOf(
    x,
    () => convTranspose3dWritten(x, weight, bias, stride, padding, outputPadding, groups, dilation),
  );
}

export interface ConvolutionOptions {
  stride: number | readonly number[];
  padding: number | readonly number[];
  dilation: number | readonly number[];
  groups: number;
}

const CONVOLUTION = defineExtern({
  name: "convolution",
  kernel: "convolution",
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
    {
      name: "weight",
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
    {
      name: "bias",
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
  ],
  promote: "match",
  results: ["T"],
  gradients: convolutionGradients,
});

/**
 * The convolution of x (N, C, in...) with weight (O, C / groups, kernel...), of one to three
 * spatial dims, each with its stride, padding and dilation.
 */
export function convolution(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  options: ConvolutionOptions,
): Tensor | Tensor {
  checkOptions("convolution", options, ["stride", "padding", "dilation", "groups"]);
  x = checkTensor("convolution", "x", x);
  weight = checkTensor("convolution", "weight", weight);
  bias = checkOptionalTensor("convolution", "bias", bias);
  const stride = checkInts("convolution", "stride", options.stride);
  const padding = checkInts("convolution", "padding", options.padding);
  const dilation = checkInts("convolution", "dilation", options.dilation);
  const groups = checkInt("convolution", "groups", options.groups);
  const field = host.sliceList(host.shape(x), 2, host.rank(x));
  const kernel = host.sliceList(host.shape(weight), 2, host.rank(weight));
  if (!(host.rank(x) >= 3 && host.rank(x) <= 5 && host.rank(weight) === host.rank(x))) {
    throw new ShapeError(
      `convolution: x ${showValue(host.shape(x))} and weight ${showValue(host.shape(weight))} must have one rank, from 3 to 5`,
    );
  }
  if (!(host.length(stride) === host.rank(x) - 2 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `convolution: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(x) - 2 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `convolution: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(host.length(dilation) === host.rank(x) - 2 && host.least(dilation) >= 1)) {
    throw new ShapeError(
      `convolution: dilation ${showValue(dilation)} must have a number from 1 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(groups >= 1 && host.modulo(host.size(weight, 0), groups) === 0)) {
    throw new ShapeError(
      `convolution: ${showValue(host.size(weight, 0))} output channels do not make ${showValue(groups)} groups`,
    );
  }
  if (!(host.size(x, 1) === host.size(weight, 1) * groups)) {
    throw new ShapeError(
      `convolution: x ${showValue(host.shape(x))} has ${showValue(host.size(x, 1))} channels, weight ${showValue(host.shape(weight))} in ${showValue(groups)} groups wants ${showValue(host.size(weight, 1) * groups)}`,
    );
  }
  if (!(host.least(kernel) >= 1)) {
    throw new ShapeError(
      `convolution: weight ${showValue(host.shape(weight))} has a kernel of size 0`,
    );
  }
  if (!(host.least(host.windows(field, kernel, stride, padding, dilation)) >= 1)) {
    throw new ShapeError(
      `convolution: x ${showValue(host.shape(x))} with padding ${showValue(padding)} is smaller than the kernel of weight ${showValue(host.shape(weight))} with dilation ${showValue(dilation)}`,
    );
  }
  if (!(!host.given(bias) || host.sameShape(host.shape(bias), [host.size(weight, 0)]))) {
    throw new ShapeError(
      `convolution: bias ${showValue(host.shape(bias))} must be [${showValue(host.size(weight, 0))}]`,
    );
  }
  if (usesReference()) {
    return convolutionOfTapsWritten(x, weight, bias, stride, padding, dilation, groups);
  }
  return extern(
    CONVOLUTION,
    [x, weight, bias],
    [host.concat(
      [host.size(x, 0), host.size(weight, 0)],
      host.windows(field, kernel, stride, padding, dilation),
    )],
    { stride, padding, dilation, groups },
    [...stride, ...padding, ...dilation, groups],
  )[0];
}

export interface ConvolutionInputOptions {
  size: number | readonly number[];
  stride: number | readonly number[];
  padding: number | readonly number[];
  dilation: number | readonly number[];
  groups: number;
}

const CONVOLUTION_INPUT = defineExtern({
  name: "convolutionInput",
  kernel: "convolution_input",
  inputs: [
    {
      name: "y",
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
    {
      name: "weight",
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
  ],
  promote: "match",
  results: ["T"],
  gradients: convolutionInputGradients,
});

/**
 * What convolution must be given as x, by its derivative: from y (N, O, out...) and weight to (N,
 * C, size...). The transposed convolution.
 */
export function convolutionInput(
  y: Tensor,
  weight: Tensor,
  options: ConvolutionInputOptions,
): Tensor | Tensor {
  checkOptions("convolutionInput", options, ["size", "stride", "padding", "dilation", "groups"]);
  y = checkTensor("convolutionInput", "y", y);
  weight = checkTensor("convolutionInput", "weight", weight);
  const size = checkInts("convolutionInput", "size", options.size);
  const stride = checkInts("convolutionInput", "stride", options.stride);
  const padding = checkInts("convolutionInput", "padding", options.padding);
  const dilation = checkInts("convolutionInput", "dilation", options.dilation);
  const groups = checkInt("convolutionInput", "groups", options.groups);
  const field = host.sliceList(host.shape(y), 2, host.rank(y));
  const kernel = host.sliceList(host.shape(weight), 2, host.rank(weight));
  if (!(host.rank(y) >= 3 && host.rank(y) <= 5 && host.rank(weight) === host.rank(y))) {
    throw new ShapeError(
      `convolutionInput: y ${showValue(host.shape(y))} and weight ${showValue(host.shape(weight))} must have one rank, from 3 to 5`,
    );
  }
  if (!(host.length(stride) === host.rank(y) - 2 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `convolutionInput: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(y) - 2)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(y) - 2 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `convolutionInput: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(y) - 2)} dims`,
    );
  }
  if (!(host.length(dilation) === host.rank(y) - 2 && host.least(dilation) >= 1)) {
    throw new ShapeError(
      `convolutionInput: dilation ${showValue(dilation)} must have a number from 1 for each of ${showValue(host.rank(y) - 2)} dims`,
    );
  }
  if (!(
    groups >= 1 && host.modulo(
      host.size(weight, 0),
      groups,
    ) === 0 && host.size(y, 1) === host.size(weight, 0)
  )) {
    throw new ShapeError(
      `convolutionInput: the channels of y ${showValue(host.shape(y))} must be those of weight ${showValue(host.shape(weight))}, in ${showValue(groups)} groups`,
    );
  }
  if (!(host.least(kernel) >= 1)) {
    throw new ShapeError(
      `convolutionInput: weight ${showValue(host.shape(weight))} has a kernel of size 0`,
    );
  }
  if (!(host.length(size) === host.rank(y) - 2 && host.least(size) >= 0)) {
    throw new ShapeError(
      `convolutionInput: size ${showValue(size)} must have a number from 0 for each of ${showValue(host.rank(y) - 2)} dims`,
    );
  }
  if (!host.sameShape(host.windows(size, kernel, stride, padding, dilation), field)) {
    throw new ShapeError(
      `convolutionInput: y ${showValue(host.shape(y))} does not come from the size ${showValue(size)}`,
    );
  }
  if (usesReference()) {
    return convolutionInputOfTapsWritten(y, weight, size, stride, padding, dilation, groups);
  }
  return extern(
    CONVOLUTION_INPUT,
    [y, weight],
    [host.concat([host.size(y, 0), host.size(weight, 1) * groups], size)],
    { stride, padding, dilation, groups },
    [...stride, ...padding, ...dilation, groups],
  )[0];
}

export interface ConvolutionWeightOptions {
  size: number | readonly number[];
  stride: number | readonly number[];
  padding: number | readonly number[];
  dilation: number | readonly number[];
  groups: number;
}

const CONVOLUTION_WEIGHT = defineExtern({
  name: "convolutionWeight",
  kernel: "convolution_weight",
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
    {
      name: "y",
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
  ],
  promote: "match",
  results: ["T"],
  gradients: convolutionWeightGradients,
});

/**
 * What convolution must be given as weight, by its derivative: from x (N, C, in...) and y (N, O,
 * out...) to (O, C / groups, size...).
 */
export function convolutionWeight(
  x: Tensor,
  y: Tensor,
  options: ConvolutionWeightOptions,
): Tensor | Tensor {
  checkOptions("convolutionWeight", options, ["size", "stride", "padding", "dilation", "groups"]);
  x = checkTensor("convolutionWeight", "x", x);
  y = checkTensor("convolutionWeight", "y", y);
  const size = checkInts("convolutionWeight", "size", options.size);
  const stride = checkInts("convolutionWeight", "stride", options.stride);
  const padding = checkInts("convolutionWeight", "padding", options.padding);
  const dilation = checkInts("convolutionWeight", "dilation", options.dilation);
  const groups = checkInt("convolutionWeight", "groups", options.groups);
  const field = host.sliceList(host.shape(x), 2, host.rank(x));
  if (!(
    host.rank(x) >= 3 && host.rank(x) <= 5 && host.rank(y) === host.rank(x) && host.size(
      x,
      0,
    ) === host.size(y, 0)
  )) {
    throw new ShapeError(
      `convolutionWeight: x ${showValue(host.shape(x))} and y ${showValue(host.shape(y))} must be as many images, of one rank from 3 to 5`,
    );
  }
  if (!(host.length(stride) === host.rank(x) - 2 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `convolutionWeight: stride ${showValue(stride)} must have a number from 1 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(host.length(padding) === host.rank(x) - 2 && host.least(padding) >= 0)) {
    throw new ShapeError(
      `convolutionWeight: padding ${showValue(padding)} must have a number from 0 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(host.length(dilation) === host.rank(x) - 2 && host.least(dilation) >= 1)) {
    throw new ShapeError(
      `convolutionWeight: dilation ${showValue(dilation)} must have a number from 1 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!(
    groups >= 1 && host.modulo(
      host.size(x, 1),
      groups,
    ) === 0 && host.modulo(host.size(y, 1), groups) === 0
  )) {
    throw new ShapeError(
      `convolutionWeight: the channels of x ${showValue(host.shape(x))} and y ${showValue(host.shape(y))} do not make ${showValue(groups)} groups`,
    );
  }
  if (!(host.length(size) === host.rank(x) - 2 && host.least(size) >= 1)) {
    throw new ShapeError(
      `convolutionWeight: size ${showValue(size)} must have a number from 1 for each of ${showValue(host.rank(x) - 2)} dims`,
    );
  }
  if (!host.sameShape(
    host.windows(field, size, stride, padding, dilation),
    host.sliceList(host.shape(y), 2, host.rank(y)),
  )) {
    throw new ShapeError(
      `convolutionWeight: a kernel of ${showValue(size)} does not bring x ${showValue(host.shape(x))} to y ${showValue(host.shape(y))}`,
    );
  }
  if (usesReference()) {
    return convolutionWeightOfTapsWritten(x, y, size, stride, padding, dilation, groups);
  }
  return extern(
    CONVOLUTION_WEIGHT,
    [x, y],
    [host.concat([host.size(y, 1), Math.floor(host.size(x, 1) / groups)], size)],
    { stride, padding, dilation, groups },
    [...stride, ...padding, ...dilation, groups],
  )[0];
}

export interface FoldOptions {
  dilation?: number | readonly number[];
  padding?: number | readonly number[];
  stride?: number | readonly number[];
}

/**
 * The image (N, C, output_size) whose windows are the columns of x (N, C * taps, places), or
 * without N; where windows overlap, they are summed. col2im.
 */
export function fold(
  x: Tensor,
  outputSize: number | readonly number[],
  kernelSize: number | readonly number[],
  options?: FoldOptions,
): Tensor;
export function fold(
  x: Tensor,
  outputSize: number | readonly number[],
  kernelSize: number | readonly number[],
  dilation: number | readonly number[],
  options?: FoldOptions,
): Tensor;
export function fold(
  x: Tensor,
  outputSize: number | readonly number[],
  kernelSize: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options?: FoldOptions,
): Tensor;
export function fold(
  x: Tensor,
  outputSize: number | readonly number[],
  kernelSize: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
  options?: FoldOptions,
): Tensor;
export function fold(
  x: Tensor,
  outputSize: number | readonly number[],
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<FoldOptions>(
    "fold",
    ["dilation", "padding", "stride"],
    ["dilation", "padding", "stride"],
    rest,
  );
  x = checkTensor("fold", "x", x);
  outputSize = checkInts("fold", "outputSize", outputSize, 2);
  kernelSize = checkInts("fold", "kernelSize", kernelSize, 2);
  const dilation = checkInts("fold", "dilation", options.dilation ?? 1, 2);
  const padding = checkInts("fold", "padding", options.padding ?? 0, 2);
  const stride = checkInts("fold", "stride", options.stride ?? 1, 2);
  if (!(host.rank(x) === 2 || host.rank(x) === 3)) {
    throw new ShapeError(
      `fold: expected (N, C * taps, places) or (C * taps, places), got ${showValue(host.shape(x))}`,
    );
  }
  const columns = host.rank(x) === 2 ? ops.unsqueeze(x, 0) : x;
  const images = ops.columnsToImage(
    columns,
    { size: outputSize, kernelSize, dilation, padding, stride },
  );
  if (host.rank(x) === 2) return ops.squeeze(images, { dim: 0 });
  return images;
}

export interface FunctionalUnfoldOptions {
  dilation?: number | readonly number[];
  padding?: number | readonly number[];
  stride?: number | readonly number[];
}

/**
 * The windows of x (N, C, H, W), or without N, as columns (N, C * taps, places). im2col; not the
 * method unfold, which makes a view.
 */
export function functionalUnfold(
  x: Tensor,
  kernelSize: number | readonly number[],
  options?: FunctionalUnfoldOptions,
): Tensor;
export function functionalUnfold(
  x: Tensor,
  kernelSize: number | readonly number[],
  dilation: number | readonly number[],
  options?: FunctionalUnfoldOptions,
): Tensor;
export function functionalUnfold(
  x: Tensor,
  kernelSize: number | readonly number[],
  dilation: number | readonly number[],
  padding: number | readonly number[],
  options?: FunctionalUnfoldOptions,
): Tensor;
export function functionalUnfold(
  x: Tensor,
  kernelSize: number | readonly number[],
  dilation?: number | readonly number[],
  padding?: number | readonly number[],
  stride?: number | readonly number[],
  options?: FunctionalUnfoldOptions,
): Tensor;
export function functionalUnfold(
  x: Tensor,
  kernelSize: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<FunctionalUnfoldOptions>(
    "nn.functional.unfold",
    ["dilation", "padding", "stride"],
    ["dilation", "padding", "stride"],
    rest,
  );
  x = checkTensor("nn.functional.unfold", "x", x);
  kernelSize = checkInts("nn.functional.unfold", "kernelSize", kernelSize, 2);
  const dilation = checkInts("nn.functional.unfold", "dilation", options.dilation ?? 1, 2);
  const padding = checkInts("nn.functional.unfold", "padding", options.padding ?? 0, 2);
  const stride = checkInts("nn.functional.unfold", "stride", options.stride ?? 1, 2);
  if (!(host.rank(x) === 3 || host.rank(x) === 4)) {
    throw new ShapeError(
      `unfold: expected (N, C, H, W) or (C, H, W), got ${showValue(host.shape(x))}`,
    );
  }
  const images = host.rank(x) === 3 ? ops.unsqueeze(x, 0) : x;
  const columns = ops.windowColumns(images, { kernelSize, dilation, padding, stride });
  if (host.rank(x) === 3) return ops.squeeze(columns, { dim: 0 });
  return columns;
}

export interface WindowColumnsOptions {
  kernelSize: number | readonly number[];
  dilation: number | readonly number[];
  padding: number | readonly number[];
  stride: number | readonly number[];
}

const WINDOW_COLUMNS = defineIndexed({
  name: "windowColumns",
  kernel: "window_columns",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  reads: [0],
  results: ["T"],
  gradients: windowColumnsGradients,
});

/**
 * The windows of x (N, C, H, W) as columns (N, C * taps, places); 0 outside of x.
 */
export function windowColumns(x: Tensor, options: WindowColumnsOptions): Tensor | Tensor {
  checkOptions("windowColumns", options, ["kernelSize", "dilation", "padding", "stride"]);
  x = checkTensor("windowColumns", "x", x);
  const kernelSize = checkInts("windowColumns", "kernelSize", options.kernelSize, 2);
  const dilation = checkInts("windowColumns", "dilation", options.dilation, 2);
  const padding = checkInts("windowColumns", "padding", options.padding, 2);
  const stride = checkInts("windowColumns", "stride", options.stride, 2);
  const places = host.windows(
    host.sliceList(host.shape(x), 2, host.rank(x)),
    kernelSize,
    stride,
    padding,
    dilation,
  );
  const taps = host.product(kernelSize);
  if (!(host.rank(x) === 4)) {
    throw new ShapeError(`unfold: expected (N, C, H, W), got ${showValue(host.shape(x))}`);
  }
  if (!(host.least(kernelSize) >= 1 && host.least(dilation) >= 1 && host.least(stride) >= 1)) {
    throw new ShapeError(
      `unfold: kernel ${showValue(kernelSize)}, dilation ${showValue(dilation)} and stride ${showValue(stride)} start at 1`,
    );
  }
  if (!(host.least(padding) >= 0 && host.least(places) >= 1)) {
    throw new ShapeError(
      `unfold: no window of ${showValue(kernelSize)} with dilation ${showValue(dilation)} fits x ${showValue(host.shape(x))} with padding ${showValue(padding)}`,
    );
  }
  return gatherElements(
    WINDOW_COLUMNS,
    [x],
    [host.size(x, 0), host.size(x, 1) * taps, host.product(places)],
    { kernelSize, dilation, padding, stride },
    [
      taps,
      places[1],
      stride[0],
      padding[0],
      kernelSize[1],
      dilation[0],
      stride[1],
      padding[1],
      dilation[1],
      host.size(x, 2),
      host.size(x, 3),
    ],
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `columnsAdd`. */
    columnsAdd(columns: Tensor, options: ColumnsAddOptions): Tensor;
    /** See the function `columnsToImage`. */
    columnsToImage(options: ColumnsToImageOptions): Tensor;
    /** See the function `conv1d`. */
    conv1d(weight: Tensor, bias?: Tensor | null, options?: Conv1dOptions): Tensor;
    conv1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: Conv1dOptions,
    ): Tensor;
    conv1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      options?: Conv1dOptions,
    ): Tensor;
    conv1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      dilation: number | readonly number[],
      options?: Conv1dOptions,
    ): Tensor;
    conv1d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[] | "valid" | "same",
      dilation?: number | readonly number[],
      groups?: number,
      options?: Conv1dOptions,
    ): Tensor;
    /** See the function `conv2d`. */
    conv2d(weight: Tensor, bias?: Tensor | null, options?: Conv2dOptions): Tensor;
    conv2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: Conv2dOptions,
    ): Tensor;
    conv2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      options?: Conv2dOptions,
    ): Tensor;
    conv2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      dilation: number | readonly number[],
      options?: Conv2dOptions,
    ): Tensor;
    conv2d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[] | "valid" | "same",
      dilation?: number | readonly number[],
      groups?: number,
      options?: Conv2dOptions,
    ): Tensor;
    /** See the function `conv3d`. */
    conv3d(weight: Tensor, bias?: Tensor | null, options?: Conv3dOptions): Tensor;
    conv3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: Conv3dOptions,
    ): Tensor;
    conv3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      options?: Conv3dOptions,
    ): Tensor;
    conv3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[] | "valid" | "same",
      dilation: number | readonly number[],
      options?: Conv3dOptions,
    ): Tensor;
    conv3d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[] | "valid" | "same",
      dilation?: number | readonly number[],
      groups?: number,
      options?: Conv3dOptions,
    ): Tensor;
    /** See the function `convTranspose1d`. */
    convTranspose1d(weight: Tensor, bias?: Tensor | null, options?: ConvTranspose1dOptions): Tensor;
    convTranspose1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: ConvTranspose1dOptions,
    ): Tensor;
    convTranspose1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: ConvTranspose1dOptions,
    ): Tensor;
    convTranspose1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      options?: ConvTranspose1dOptions,
    ): Tensor;
    convTranspose1d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      groups: number,
      options?: ConvTranspose1dOptions,
    ): Tensor;
    convTranspose1d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputPadding?: number | readonly number[],
      groups?: number,
      dilation?: number | readonly number[],
      options?: ConvTranspose1dOptions,
    ): Tensor;
    /** See the function `convTranspose2d`. */
    convTranspose2d(weight: Tensor, bias?: Tensor | null, options?: ConvTranspose2dOptions): Tensor;
    convTranspose2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: ConvTranspose2dOptions,
    ): Tensor;
    convTranspose2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: ConvTranspose2dOptions,
    ): Tensor;
    convTranspose2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      options?: ConvTranspose2dOptions,
    ): Tensor;
    convTranspose2d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      groups: number,
      options?: ConvTranspose2dOptions,
    ): Tensor;
    convTranspose2d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputPadding?: number | readonly number[],
      groups?: number,
      dilation?: number | readonly number[],
      options?: ConvTranspose2dOptions,
    ): Tensor;
    /** See the function `convTranspose3d`. */
    convTranspose3d(weight: Tensor, bias?: Tensor | null, options?: ConvTranspose3dOptions): Tensor;
    convTranspose3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      options?: ConvTranspose3dOptions,
    ): Tensor;
    convTranspose3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      options?: ConvTranspose3dOptions,
    ): Tensor;
    convTranspose3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      options?: ConvTranspose3dOptions,
    ): Tensor;
    convTranspose3d(
      weight: Tensor,
      bias: Tensor | null | undefined,
      stride: number | readonly number[],
      padding: number | readonly number[],
      outputPadding: number | readonly number[],
      groups: number,
      options?: ConvTranspose3dOptions,
    ): Tensor;
    convTranspose3d(
      weight: Tensor,
      bias?: Tensor | null,
      stride?: number | readonly number[],
      padding?: number | readonly number[],
      outputPadding?: number | readonly number[],
      groups?: number,
      dilation?: number | readonly number[],
      options?: ConvTranspose3dOptions,
    ): Tensor;
    /** See the function `convolution`. */
    convolution(
      weight: Tensor,
      bias: Tensor | null | undefined,
      options: ConvolutionOptions,
    ): Tensor;
    /** See the function `convolutionInput`. */
    convolutionInput(weight: Tensor, options: ConvolutionInputOptions): Tensor;
    /** See the function `convolutionWeight`. */
    convolutionWeight(y: Tensor, options: ConvolutionWeightOptions): Tensor;
    /** See the function `fold`. */
    fold(
      outputSize: number | readonly number[],
      kernelSize: number | readonly number[],
      options?: FoldOptions,
    ): Tensor;
    fold(
      outputSize: number | readonly number[],
      kernelSize: number | readonly number[],
      dilation: number | readonly number[],
      options?: FoldOptions,
    ): Tensor;
    fold(
      outputSize: number | readonly number[],
      kernelSize: number | readonly number[],
      dilation: number | readonly number[],
      padding: number | readonly number[],
      options?: FoldOptions,
    ): Tensor;
    fold(
      outputSize: number | readonly number[],
      kernelSize: number | readonly number[],
      dilation?: number | readonly number[],
      padding?: number | readonly number[],
      stride?: number | readonly number[],
      options?: FoldOptions,
    ): Tensor;
    /** See the function `windowColumns`. */
    windowColumns(options: WindowColumnsOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  columnsAdd(this: Tensor, columns: Tensor, options: ColumnsAddOptions): Tensor | Tensor {
    return columnsAdd(this, columns, options);
  },
  columnsToImage(this: Tensor, options: ColumnsToImageOptions): Tensor | Tensor {
    return columnsToImage(this, options);
  },
  conv1d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return conv1d(this, weight, bias, ...rest);
  },
  conv2d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return conv2d(this, weight, bias, ...rest);
  },
  conv3d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return conv3d(this, weight, bias, ...rest);
  },
  convTranspose1d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return convTranspose1d(this, weight, bias, ...rest);
  },
  convTranspose2d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return convTranspose2d(this, weight, bias, ...rest);
  },
  convTranspose3d(
    this: Tensor,
    weight: Tensor,
    bias?: Tensor | null,
    ...rest: [never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return convTranspose3d(this, weight, bias, ...rest);
  },
  convolution(
    this: Tensor,
    weight: Tensor,
    bias: Tensor | null | undefined,
    options: ConvolutionOptions,
  ): Tensor | Tensor {
    return convolution(this, weight, bias, options);
  },
  convolutionInput(
    this: Tensor,
    weight: Tensor,
    options: ConvolutionInputOptions,
  ): Tensor | Tensor {
    return convolutionInput(this, weight, options);
  },
  convolutionWeight(this: Tensor, y: Tensor, options: ConvolutionWeightOptions): Tensor | Tensor {
    return convolutionWeight(this, y, options);
  },
  fold(
    this: Tensor,
    outputSize: number | readonly number[],
    kernelSize: number | readonly number[],
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return fold(this, outputSize, kernelSize, ...rest);
  },
  windowColumns(this: Tensor, options: WindowColumnsOptions): Tensor | Tensor {
    return windowColumns(this, options);
  },
});
