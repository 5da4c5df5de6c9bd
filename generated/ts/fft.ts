// Generated from ops/fft.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { deviceOr, onDeviceOf, type DeviceName } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkNumber,
  checkOptions,
  dtypeOr,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { asLeaf, create, defineCreate } from "../../src/dispatch/create.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { defaultDType, parseDType, type DTypeName } from "../../src/dtype.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { checkShape, wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { halfSpectrumGradients, signalGradients, spectrumGradients } from "../autograd/fft.js";
import {
  spectrumReference as spectrumReferenceWritten,
} from "../../src/composites/fft-reference.js";
import {
  fft as fftWritten,
  fftn as fftnWritten,
  fftshift as fftshiftWritten,
  hfft as hfftWritten,
  ifft as ifftWritten,
  ifftn as ifftnWritten,
  ifftshift as ifftshiftWritten,
  ihfft as ihfftWritten,
  irfft as irfftWritten,
  irfftn as irfftnWritten,
  rfft as rfftWritten,
  rfftn as rfftnWritten,
} from "../../src/composites/fft.js";
import { istft as istftWritten, stft as stftWritten } from "../../src/composites/stft.js";
import * as ops from "./index.js";

export interface FftFftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform along one dim.
 */
export function fftFft(x: Tensor, options?: FftFftOptions): Tensor;
export function fftFft(x: Tensor, n: number, options?: FftFftOptions): Tensor;
export function fftFft(x: Tensor, n: number, dim: number, options?: FftFftOptions): Tensor;
export function fftFft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftFftOptions,
): Tensor;
export function fftFft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftFftOptions>(
    "fft.fft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.fft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.fft", "n", options.n);
  const dim = wrapDim("fft.fft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.fft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => fftWritten(x, n, dim, norm));
}

export interface FftFft2Options {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform along two dims.
 */
export function fftFft2(x: Tensor, options?: FftFft2Options): Tensor;
export function fftFft2(x: Tensor, s: number | readonly number[], options?: FftFft2Options): Tensor;
export function fftFft2(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftFft2Options,
): Tensor;
export function fftFft2(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftFft2Options,
): Tensor;
export function fftFft2(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftFft2Options>(
    "fft.fft2",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.fft2", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.fft2", "s", options.s);
  const dim = checkInts("fft.fft2", "dim", options.dim ?? [-2, -1]);
  const norm = checkEnum(
    "fft.fft2",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => fftnWritten(x, s, dim, norm));
}

export interface FftFftfreqOptions {
  d?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const FFT_FFTFREQ = defineCreate({ name: "fft.fftfreq", kernel: "fft_fftfreq" });

/**
 * The frequency of each point of fft for n samples d apart, in cycles: 0, 1, …, then the negative
 * ones, over n d. For an even n the middle one is negative.
 */
export function fftFftfreq(n: number, options?: FftFftfreqOptions): Tensor;
export function fftFftfreq(n: number, d?: number, options?: FftFftfreqOptions): Tensor;
export function fftFftfreq(n: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftFftfreqOptions>(
    "fft.fftfreq",
    ["d"],
    ["d", "dtype", "device", "requiresGrad"],
    rest,
  );
  n = checkInt("fft.fftfreq", "n", n);
  const d = checkNumber("fft.fftfreq", "d", options.d ?? 1);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("fft.fftfreq", options.dtype).name;
  const device = deviceOr("fft.fftfreq", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("fft.fftfreq", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      FFT_FFTFREQ,
      checkShape("fft.fftfreq", [n]),
      dtypeOr("fft.fftfreq", dtype, defaultDType()),
      [Math.floor((n + 1) / 2), n, n * d],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface FftFftnOptions {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform along several dims.
 */
export function fftFftn(x: Tensor, options?: FftFftnOptions): Tensor;
export function fftFftn(x: Tensor, s: number | readonly number[], options?: FftFftnOptions): Tensor;
export function fftFftn(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftFftnOptions,
): Tensor;
export function fftFftn(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftFftnOptions,
): Tensor;
export function fftFftn(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftFftnOptions>(
    "fft.fftn",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.fftn", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.fftn", "s", options.s);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.fftn", "dim", options.dim);
  const norm = checkEnum(
    "fft.fftn",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => fftnWritten(x, s, dim, norm));
}

export interface FftFftshiftOptions {
  dim?: number | readonly number[];
}

/**
 * x with the point of frequency 0 moved to the middle of each of dim, of all where none is named.
 */
export function fftFftshift(x: Tensor, options?: FftFftshiftOptions): Tensor;
export function fftFftshift(
  x: Tensor,
  dim?: number | readonly number[],
  options?: FftFftshiftOptions,
): Tensor;
export function fftFftshift(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftFftshiftOptions>("fft.fftshift", ["dim"], ["dim"], rest);
  x = checkTensor("fft.fftshift", "x", x);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.fftshift", "dim", options.dim);
  return onDeviceOf(x, () => fftshiftWritten(x, dim));
}

export interface FftHfftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform of numbers that are conjugate to their mirror images, given by the first half.
 */
export function fftHfft(x: Tensor, options?: FftHfftOptions): Tensor;
export function fftHfft(x: Tensor, n: number, options?: FftHfftOptions): Tensor;
export function fftHfft(x: Tensor, n: number, dim: number, options?: FftHfftOptions): Tensor;
export function fftHfft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftHfftOptions,
): Tensor;
export function fftHfft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftHfftOptions>(
    "fft.hfft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.hfft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.hfft", "n", options.n);
  const dim = wrapDim("fft.hfft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.hfft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => hfftWritten(x, n, dim, norm));
}

export interface FftIfftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of fft.
 */
export function fftIfft(x: Tensor, options?: FftIfftOptions): Tensor;
export function fftIfft(x: Tensor, n: number, options?: FftIfftOptions): Tensor;
export function fftIfft(x: Tensor, n: number, dim: number, options?: FftIfftOptions): Tensor;
export function fftIfft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftIfftOptions,
): Tensor;
export function fftIfft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIfftOptions>(
    "fft.ifft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.ifft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.ifft", "n", options.n);
  const dim = wrapDim("fft.ifft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.ifft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => ifftWritten(x, n, dim, norm));
}

export interface FftIfft2Options {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of fft2.
 */
export function fftIfft2(x: Tensor, options?: FftIfft2Options): Tensor;
export function fftIfft2(
  x: Tensor,
  s: number | readonly number[],
  options?: FftIfft2Options,
): Tensor;
export function fftIfft2(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftIfft2Options,
): Tensor;
export function fftIfft2(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftIfft2Options,
): Tensor;
export function fftIfft2(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIfft2Options>(
    "fft.ifft2",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.ifft2", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.ifft2", "s", options.s);
  const dim = checkInts("fft.ifft2", "dim", options.dim ?? [-2, -1]);
  const norm = checkEnum(
    "fft.ifft2",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => ifftnWritten(x, s, dim, norm));
}

export interface FftIfftnOptions {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of fftn.
 */
export function fftIfftn(x: Tensor, options?: FftIfftnOptions): Tensor;
export function fftIfftn(
  x: Tensor,
  s: number | readonly number[],
  options?: FftIfftnOptions,
): Tensor;
export function fftIfftn(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftIfftnOptions,
): Tensor;
export function fftIfftn(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftIfftnOptions,
): Tensor;
export function fftIfftn(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIfftnOptions>(
    "fft.ifftn",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.ifftn", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.ifftn", "s", options.s);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.ifftn", "dim", options.dim);
  const norm = checkEnum(
    "fft.ifftn",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => ifftnWritten(x, s, dim, norm));
}

export interface FftIfftshiftOptions {
  dim?: number | readonly number[];
}

/**
 * Inverse of fftshift; another one for odd sizes.
 */
export function fftIfftshift(x: Tensor, options?: FftIfftshiftOptions): Tensor;
export function fftIfftshift(
  x: Tensor,
  dim?: number | readonly number[],
  options?: FftIfftshiftOptions,
): Tensor;
export function fftIfftshift(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIfftshiftOptions>("fft.ifftshift", ["dim"], ["dim"], rest);
  x = checkTensor("fft.ifftshift", "x", x);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.ifftshift", "dim", options.dim);
  return onDeviceOf(x, () => ifftshiftWritten(x, dim));
}

export interface FftIhfftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of hfft.
 */
export function fftIhfft(x: Tensor, options?: FftIhfftOptions): Tensor;
export function fftIhfft(x: Tensor, n: number, options?: FftIhfftOptions): Tensor;
export function fftIhfft(x: Tensor, n: number, dim: number, options?: FftIhfftOptions): Tensor;
export function fftIhfft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftIhfftOptions,
): Tensor;
export function fftIhfft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIhfftOptions>(
    "fft.ihfft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.ihfft", "x", x);
  refuseComplex("fft.ihfft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.ihfft", "n", options.n);
  const dim = wrapDim("fft.ihfft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.ihfft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => ihfftWritten(x, n, dim, norm));
}

export interface FftIrfftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of rfft, n real numbers; n is even, 2 (m - 1) for m points, where left out. Imaginary
 * parts of the first point, and of the last where n is even, do not count.
 */
export function fftIrfft(x: Tensor, options?: FftIrfftOptions): Tensor;
export function fftIrfft(x: Tensor, n: number, options?: FftIrfftOptions): Tensor;
export function fftIrfft(x: Tensor, n: number, dim: number, options?: FftIrfftOptions): Tensor;
export function fftIrfft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftIrfftOptions,
): Tensor;
export function fftIrfft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIrfftOptions>(
    "fft.irfft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.irfft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.irfft", "n", options.n);
  const dim = wrapDim("fft.irfft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.irfft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => irfftWritten(x, n, dim, norm));
}

export interface FftIrfft2Options {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of rfft2; the last size is even, 2 (m - 1), where left out.
 */
export function fftIrfft2(x: Tensor, options?: FftIrfft2Options): Tensor;
export function fftIrfft2(
  x: Tensor,
  s: number | readonly number[],
  options?: FftIrfft2Options,
): Tensor;
export function fftIrfft2(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftIrfft2Options,
): Tensor;
export function fftIrfft2(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftIrfft2Options,
): Tensor;
export function fftIrfft2(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIrfft2Options>(
    "fft.irfft2",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.irfft2", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.irfft2", "s", options.s);
  const dim = checkInts("fft.irfft2", "dim", options.dim ?? [-2, -1]);
  const norm = checkEnum(
    "fft.irfft2",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => irfftnWritten(x, s, dim, norm));
}

export interface FftIrfftnOptions {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Inverse of rfftn; the last size is even, 2 (m - 1), where left out.
 */
export function fftIrfftn(x: Tensor, options?: FftIrfftnOptions): Tensor;
export function fftIrfftn(
  x: Tensor,
  s: number | readonly number[],
  options?: FftIrfftnOptions,
): Tensor;
export function fftIrfftn(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftIrfftnOptions,
): Tensor;
export function fftIrfftn(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftIrfftnOptions,
): Tensor;
export function fftIrfftn(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftIrfftnOptions>(
    "fft.irfftn",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.irfftn", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.irfftn", "s", options.s);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.irfftn", "dim", options.dim);
  const norm = checkEnum(
    "fft.irfftn",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => irfftnWritten(x, s, dim, norm));
}

export interface FftRfftOptions {
  n?: number;
  dim?: number;
  norm?: "backward" | "ortho" | "forward";
}

/**
 * The first n // 2 + 1 points of the transform of real numbers; the others are their conjugates.
 */
export function fftRfft(x: Tensor, options?: FftRfftOptions): Tensor;
export function fftRfft(x: Tensor, n: number, options?: FftRfftOptions): Tensor;
export function fftRfft(x: Tensor, n: number, dim: number, options?: FftRfftOptions): Tensor;
export function fftRfft(
  x: Tensor,
  n?: number,
  dim?: number,
  norm?: "backward" | "ortho" | "forward",
  options?: FftRfftOptions,
): Tensor;
export function fftRfft(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftRfftOptions>(
    "fft.rfft",
    ["n", "dim", "norm"],
    ["n", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.rfft", "x", x);
  refuseComplex("fft.rfft", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("fft.rfft", "n", options.n);
  const dim = wrapDim("fft.rfft", options.dim ?? -1, x.ndim);
  const norm = checkEnum(
    "fft.rfft",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => rfftWritten(x, n, dim, norm));
}

export interface FftRfft2Options {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform of real numbers along two dims; half of the last one is given.
 */
export function fftRfft2(x: Tensor, options?: FftRfft2Options): Tensor;
export function fftRfft2(
  x: Tensor,
  s: number | readonly number[],
  options?: FftRfft2Options,
): Tensor;
export function fftRfft2(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftRfft2Options,
): Tensor;
export function fftRfft2(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftRfft2Options,
): Tensor;
export function fftRfft2(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftRfft2Options>(
    "fft.rfft2",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.rfft2", "x", x);
  refuseComplex("fft.rfft2", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.rfft2", "s", options.s);
  const dim = checkInts("fft.rfft2", "dim", options.dim ?? [-2, -1]);
  const norm = checkEnum(
    "fft.rfft2",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => rfftnWritten(x, s, dim, norm));
}

export interface FftRfftfreqOptions {
  d?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const FFT_RFFTFREQ = defineCreate({ name: "fft.rfftfreq", kernel: "fft_rfftfreq" });

/**
 * The frequency of each point of rfft for n samples d apart, in cycles; none is negative.
 */
export function fftRfftfreq(n: number, options?: FftRfftfreqOptions): Tensor;
export function fftRfftfreq(n: number, d?: number, options?: FftRfftfreqOptions): Tensor;
export function fftRfftfreq(n: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftRfftfreqOptions>(
    "fft.rfftfreq",
    ["d"],
    ["d", "dtype", "device", "requiresGrad"],
    rest,
  );
  n = checkInt("fft.rfftfreq", "n", n);
  const d = checkNumber("fft.rfftfreq", "d", options.d ?? 1);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("fft.rfftfreq", options.dtype).name;
  const device = deviceOr("fft.rfftfreq", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("fft.rfftfreq", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      FFT_RFFTFREQ,
      checkShape("fft.rfftfreq", [Math.floor(n / 2) + 1]),
      dtypeOr("fft.rfftfreq", dtype, defaultDType()),
      [n * d],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface FftRfftnOptions {
  s?: number | readonly number[];
  dim?: number | readonly number[];
  norm?: "backward" | "ortho" | "forward";
}

/**
 * Transform of real numbers along several dims; half of the last one is given.
 */
export function fftRfftn(x: Tensor, options?: FftRfftnOptions): Tensor;
export function fftRfftn(
  x: Tensor,
  s: number | readonly number[],
  options?: FftRfftnOptions,
): Tensor;
export function fftRfftn(
  x: Tensor,
  s: number | readonly number[],
  dim: number | readonly number[],
  options?: FftRfftnOptions,
): Tensor;
export function fftRfftn(
  x: Tensor,
  s?: number | readonly number[],
  dim?: number | readonly number[],
  norm?: "backward" | "ortho" | "forward",
  options?: FftRfftnOptions,
): Tensor;
export function fftRfftn(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FftRfftnOptions>(
    "fft.rfftn",
    ["s", "dim", "norm"],
    ["s", "dim", "norm"],
    rest,
  );
  x = checkTensor("fft.rfftn", "x", x);
  refuseComplex("fft.rfftn", "x", x);
  const s = options.s === undefined || options.s === null
    ? undefined
    : checkInts("fft.rfftn", "s", options.s);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("fft.rfftn", "dim", options.dim);
  const norm = checkEnum(
    "fft.rfftn",
    "norm",
    options.norm ?? "backward",
    ["backward", "ortho", "forward"],
  );
  return onDeviceOf(x, () => rfftnWritten(x, s, dim, norm));
}

const HALF_SPECTRUM = defineExtern({
  name: "halfSpectrum",
  kernel: "half_spectrum",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["complex_type"],
  gradients: halfSpectrumGradients,
});

/**
 * The first n // 2 + 1 points along dim, of real numbers.
 */
export function halfSpectrum(
  x: Tensor,
  dim: number,
  forward: boolean,
  scale: number,
): Tensor | Tensor {
  x = checkTensor("halfSpectrum", "x", x);
  dim = wrapDim("halfSpectrum", dim, x.ndim);
  forward = checkBool("halfSpectrum", "forward", forward);
  scale = checkNumber("halfSpectrum", "scale", scale);
  if (!(host.rank(x) > 0)) throw new ShapeError(`fft: a 0-d tensor has no dim to transform`);
  if (usesReference()) {
    return ops.slice(
      ops.spectrum(ops.complex(x, ops.zerosLike(x)), [dim], forward, scale),
      dim,
      { end: Math.floor(host.size(x, dim) / 2) + 1 },
    );
  }
  return extern(
    HALF_SPECTRUM,
    [x],
    [host.replace(host.shape(x), dim, Math.floor(host.size(x, dim) / 2) + 1)],
    { dim, forward, scale },
    [Number(forward), scale, dim],
  )[0];
}

export interface IstftOptions {
  center?: boolean;
  normalized?: boolean;
  onesided?: boolean;
  length?: number;
  returnComplex?: boolean;
}

/**
 * The signal of spectra that stft made with the same arguments, up to what its frames leave out;
 * length of it where given. An error where the windows leave some sample without weight.
 */
export function istft(
  x: Tensor,
  nFft: number,
  hopLength?: number,
  winLength?: number,
  window?: Tensor | null,
  options: IstftOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "istft",
    options,
    ["center", "normalized", "onesided", "length", "returnComplex"],
  );
  x = checkTensor("istft", "x", x);
  nFft = checkInt("istft", "nFft", nFft);
  hopLength = hopLength === undefined || hopLength === null
    ? undefined
    : checkInt("istft", "hopLength", hopLength);
  winLength = winLength === undefined || winLength === null
    ? undefined
    : checkInt("istft", "winLength", winLength);
  window = checkOptionalTensor("istft", "window", window);
  const center = checkBool("istft", "center", options.center ?? true);
  const normalized = checkBool("istft", "normalized", options.normalized ?? false);
  const onesided = options.onesided === undefined || options.onesided === null
    ? undefined
    : checkBool("istft", "onesided", options.onesided);
  const length = options.length === undefined || options.length === null
    ? undefined
    : checkInt("istft", "length", options.length);
  const returnComplex = checkBool("istft", "returnComplex", options.returnComplex ?? false);
  return onDeviceOf(
    x,
    () => istftWritten(
      x,
      nFft,
      hopLength,
      winLength,
      window,
      center,
      normalized,
      onesided,
      length,
      returnComplex,
    ),
  );
}

const SIGNAL = defineExtern({
  name: "signal",
  kernel: "signal",
  inputs: [{ name: "x", dtypes: ["complex64", "complex128"], generic: true, scalar: false }],
  promote: "match",
  results: ["real_type"],
  gradients: signalGradients,
});

/**
 * The n real numbers along dim whose half spectrum is given.
 */
export function signal(
  x: Tensor,
  dim: number,
  n: number,
  forward: boolean,
  scale: number,
): Tensor | Tensor {
  x = checkTensor("signal", "x", x);
  dim = wrapDim("signal", dim, x.ndim);
  n = checkInt("signal", "n", n);
  forward = checkBool("signal", "forward", forward);
  scale = checkNumber("signal", "scale", scale);
  if (!(host.rank(x) > 0)) throw new ShapeError(`fft: a 0-d tensor has no dim to transform`);
  if (!(n > 0 && host.size(x, dim) === Math.floor(n / 2) + 1)) {
    throw new ShapeError(
      `fft: ${showValue(n)} numbers have ${showValue(Math.floor(n / 2) + 1)} points, got ${showValue(host.size(x, dim))}`,
    );
  }
  if (usesReference()) {
    const mirrored = ops.conj(ops.flip(
      ops.slice(x, dim, { start: 1, end: n - Math.floor(n / 2) }),
      [dim],
    ));
    return ops.real(ops.spectrum(ops.cat([x, mirrored], { dim }), [dim], forward, scale));
  }
  return extern(
    SIGNAL,
    [x],
    [host.replace(host.shape(x), dim, n)],
    { dim, n, forward, scale },
    [Number(forward), scale, dim],
  )[0];
}

const SPECTRUM = defineExtern({
  name: "spectrum",
  kernel: "spectrum",
  inputs: [{ name: "x", dtypes: ["complex64", "complex128"], generic: true, scalar: false }],
  promote: "match",
  results: ["T"],
  gradients: spectrumGradients,
});

/**
 * All points along dims.
 */
export function spectrum(
  x: Tensor,
  dims: number | readonly number[],
  forward: boolean,
  scale: number,
): Tensor | Tensor {
  x = checkTensor("spectrum", "x", x);
  dims = wrapDims("spectrum", dims, x.ndim);
  forward = checkBool("spectrum", "forward", forward);
  scale = checkNumber("spectrum", "scale", scale);
  if (!(host.length(dims) > 0 && host.length(dims) <= 16)) {
    throw new ShapeError(`fft: expected one to sixteen dims, got ${showValue(dims)}`);
  }
  if (usesReference()) return spectrumReferenceWritten(x, dims, forward, scale);
  return extern(
    SPECTRUM,
    [x],
    [host.shape(x)],
    { dims, forward, scale },
    [Number(forward), scale, host.length(dims), ...dims],
  )[0];
}

export interface StftOptions {
  center?: boolean;
  padMode?: "reflect" | "constant" | "replicate" | "circular";
  normalized?: boolean;
  onesided?: boolean;
  returnComplex?: boolean;
}

/**
 * Spectra of the frames of a signal (L) or signals (B, L), hop_length apart (n_fft // 4), each
 * n_fft long and multiplied by window: (…, frequencies, frames). center puts frame t around sample
 * t * hop_length, and fills up both ends as pad_mode says. onesided, the default for real signals,
 * leaves out the conjugates. return_complex must be given for real signals; false gives pairs.
 */
export function stft(
  x: Tensor,
  nFft: number,
  hopLength?: number,
  winLength?: number,
  window?: Tensor | null,
  options: StftOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "stft",
    options,
    ["center", "padMode", "normalized", "onesided", "returnComplex"],
  );
  x = checkTensor("stft", "x", x);
  nFft = checkInt("stft", "nFft", nFft);
  hopLength = hopLength === undefined || hopLength === null
    ? undefined
    : checkInt("stft", "hopLength", hopLength);
  winLength = winLength === undefined || winLength === null
    ? undefined
    : checkInt("stft", "winLength", winLength);
  window = checkOptionalTensor("stft", "window", window);
  const center = checkBool("stft", "center", options.center ?? true);
  const padMode = checkEnum(
    "stft",
    "padMode",
    options.padMode ?? "reflect",
    ["reflect", "constant", "replicate", "circular"],
  );
  const normalized = checkBool("stft", "normalized", options.normalized ?? false);
  const onesided = options.onesided === undefined || options.onesided === null
    ? undefined
    : checkBool("stft", "onesided", options.onesided);
  const returnComplex = options.returnComplex === undefined || options.returnComplex === null
    ? undefined
    : checkBool("stft", "returnComplex", options.returnComplex);
  return onDeviceOf(
    x,
    () => stftWritten(
      x,
      nFft,
      hopLength,
      winLength,
      window,
      center,
      padMode,
      normalized,
      onesided,
      returnComplex,
    ),
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `fftFft`. */
    fftFft(options?: FftFftOptions): Tensor;
    fftFft(n: number, options?: FftFftOptions): Tensor;
    fftFft(n: number, dim: number, options?: FftFftOptions): Tensor;
    fftFft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftFftOptions,
    ): Tensor;
    /** See the function `fftFft2`. */
    fftFft2(options?: FftFft2Options): Tensor;
    fftFft2(s: number | readonly number[], options?: FftFft2Options): Tensor;
    fftFft2(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftFft2Options,
    ): Tensor;
    fftFft2(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftFft2Options,
    ): Tensor;
    /** See the function `fftFftn`. */
    fftFftn(options?: FftFftnOptions): Tensor;
    fftFftn(s: number | readonly number[], options?: FftFftnOptions): Tensor;
    fftFftn(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftFftnOptions,
    ): Tensor;
    fftFftn(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftFftnOptions,
    ): Tensor;
    /** See the function `fftFftshift`. */
    fftFftshift(options?: FftFftshiftOptions): Tensor;
    fftFftshift(dim?: number | readonly number[], options?: FftFftshiftOptions): Tensor;
    /** See the function `fftHfft`. */
    fftHfft(options?: FftHfftOptions): Tensor;
    fftHfft(n: number, options?: FftHfftOptions): Tensor;
    fftHfft(n: number, dim: number, options?: FftHfftOptions): Tensor;
    fftHfft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftHfftOptions,
    ): Tensor;
    /** See the function `fftIfft`. */
    fftIfft(options?: FftIfftOptions): Tensor;
    fftIfft(n: number, options?: FftIfftOptions): Tensor;
    fftIfft(n: number, dim: number, options?: FftIfftOptions): Tensor;
    fftIfft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftIfftOptions,
    ): Tensor;
    /** See the function `fftIfft2`. */
    fftIfft2(options?: FftIfft2Options): Tensor;
    fftIfft2(s: number | readonly number[], options?: FftIfft2Options): Tensor;
    fftIfft2(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftIfft2Options,
    ): Tensor;
    fftIfft2(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftIfft2Options,
    ): Tensor;
    /** See the function `fftIfftn`. */
    fftIfftn(options?: FftIfftnOptions): Tensor;
    fftIfftn(s: number | readonly number[], options?: FftIfftnOptions): Tensor;
    fftIfftn(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftIfftnOptions,
    ): Tensor;
    fftIfftn(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftIfftnOptions,
    ): Tensor;
    /** See the function `fftIfftshift`. */
    fftIfftshift(options?: FftIfftshiftOptions): Tensor;
    fftIfftshift(dim?: number | readonly number[], options?: FftIfftshiftOptions): Tensor;
    /** See the function `fftIhfft`. */
    fftIhfft(options?: FftIhfftOptions): Tensor;
    fftIhfft(n: number, options?: FftIhfftOptions): Tensor;
    fftIhfft(n: number, dim: number, options?: FftIhfftOptions): Tensor;
    fftIhfft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftIhfftOptions,
    ): Tensor;
    /** See the function `fftIrfft`. */
    fftIrfft(options?: FftIrfftOptions): Tensor;
    fftIrfft(n: number, options?: FftIrfftOptions): Tensor;
    fftIrfft(n: number, dim: number, options?: FftIrfftOptions): Tensor;
    fftIrfft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftIrfftOptions,
    ): Tensor;
    /** See the function `fftIrfft2`. */
    fftIrfft2(options?: FftIrfft2Options): Tensor;
    fftIrfft2(s: number | readonly number[], options?: FftIrfft2Options): Tensor;
    fftIrfft2(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftIrfft2Options,
    ): Tensor;
    fftIrfft2(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftIrfft2Options,
    ): Tensor;
    /** See the function `fftIrfftn`. */
    fftIrfftn(options?: FftIrfftnOptions): Tensor;
    fftIrfftn(s: number | readonly number[], options?: FftIrfftnOptions): Tensor;
    fftIrfftn(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftIrfftnOptions,
    ): Tensor;
    fftIrfftn(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftIrfftnOptions,
    ): Tensor;
    /** See the function `fftRfft`. */
    fftRfft(options?: FftRfftOptions): Tensor;
    fftRfft(n: number, options?: FftRfftOptions): Tensor;
    fftRfft(n: number, dim: number, options?: FftRfftOptions): Tensor;
    fftRfft(
      n?: number,
      dim?: number,
      norm?: "backward" | "ortho" | "forward",
      options?: FftRfftOptions,
    ): Tensor;
    /** See the function `fftRfft2`. */
    fftRfft2(options?: FftRfft2Options): Tensor;
    fftRfft2(s: number | readonly number[], options?: FftRfft2Options): Tensor;
    fftRfft2(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftRfft2Options,
    ): Tensor;
    fftRfft2(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftRfft2Options,
    ): Tensor;
    /** See the function `fftRfftn`. */
    fftRfftn(options?: FftRfftnOptions): Tensor;
    fftRfftn(s: number | readonly number[], options?: FftRfftnOptions): Tensor;
    fftRfftn(
      s: number | readonly number[],
      dim: number | readonly number[],
      options?: FftRfftnOptions,
    ): Tensor;
    fftRfftn(
      s?: number | readonly number[],
      dim?: number | readonly number[],
      norm?: "backward" | "ortho" | "forward",
      options?: FftRfftnOptions,
    ): Tensor;
    /** See the function `halfSpectrum`. */
    halfSpectrum(dim: number, forward: boolean, scale: number): Tensor;
    /** See the function `istft`. */
    istft(
      nFft: number,
      hopLength?: number,
      winLength?: number,
      window?: Tensor | null,
      options?: IstftOptions,
    ): Tensor;
    /** See the function `signal`. */
    signal(dim: number, n: number, forward: boolean, scale: number): Tensor;
    /** See the function `spectrum`. */
    spectrum(dims: number | readonly number[], forward: boolean, scale: number): Tensor;
    /** See the function `stft`. */
    stft(
      nFft: number,
      hopLength?: number,
      winLength?: number,
      window?: Tensor | null,
      options?: StftOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  fftFft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftFft(this, ...rest);
  },
  fftFft2(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftFft2(this, ...rest);
  },
  fftFftn(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftFftn(this, ...rest);
  },
  fftFftshift(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return fftFftshift(this, ...rest);
  },
  fftHfft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftHfft(this, ...rest);
  },
  fftIfft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIfft(this, ...rest);
  },
  fftIfft2(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIfft2(this, ...rest);
  },
  fftIfftn(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIfftn(this, ...rest);
  },
  fftIfftshift(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return fftIfftshift(this, ...rest);
  },
  fftIhfft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIhfft(this, ...rest);
  },
  fftIrfft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIrfft(this, ...rest);
  },
  fftIrfft2(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIrfft2(this, ...rest);
  },
  fftIrfftn(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftIrfftn(this, ...rest);
  },
  fftRfft(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftRfft(this, ...rest);
  },
  fftRfft2(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftRfft2(this, ...rest);
  },
  fftRfftn(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return fftRfftn(this, ...rest);
  },
  halfSpectrum(this: Tensor, dim: number, forward: boolean, scale: number): Tensor | Tensor {
    return halfSpectrum(this, dim, forward, scale);
  },
  istft(
    this: Tensor,
    nFft: number,
    hopLength?: number,
    winLength?: number,
    window?: Tensor | null,
    options?: IstftOptions,
  ): Tensor | Tensor {
    return istft(this, nFft, hopLength, winLength, window, options);
  },
  signal(this: Tensor, dim: number, n: number, forward: boolean, scale: number): Tensor | Tensor {
    return signal(this, dim, n, forward, scale);
  },
  spectrum(
    this: Tensor,
    dims: number | readonly number[],
    forward: boolean,
    scale: number,
  ): Tensor | Tensor {
    return spectrum(this, dims, forward, scale);
  },
  stft(
    this: Tensor,
    nFft: number,
    hopLength?: number,
    winLength?: number,
    window?: Tensor | null,
    options?: StftOptions,
  ): Tensor | Tensor {
    return stft(this, nFft, hopLength, winLength, window, options);
  },
});
