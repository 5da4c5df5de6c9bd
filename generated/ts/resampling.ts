// Generated from ops/resampling.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkEnum,
  checkInts,
  checkNumbers,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  affineGrid as affineGridWritten,
  gridSample as gridSampleWritten,
} from "../../src/composites/grid-sample.js";
import { interpolate as interpolateWritten } from "../../src/composites/interpolate.js";
import * as ops from "./index.js";

export interface AffineGridOptions {
  alignCorners?: boolean;
}

/**
 * The points of grid_sample that show an image of the given size under the affine maps theta, (N,
 * 2, 3) or (N, 3, 4).
 */
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  options?: AffineGridOptions,
): Tensor;
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  alignCorners?: boolean,
  options?: AffineGridOptions,
): Tensor;
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AffineGridOptions>(
    "affineGrid",
    ["alignCorners"],
    ["alignCorners"],
    rest,
  );
  theta = checkTensor("affineGrid", "theta", theta);
  refuseComplex("affineGrid", "theta", theta);
  size = checkInts("affineGrid", "size", size);
  const alignCorners = checkBool("affineGrid", "alignCorners", options.alignCorners ?? false);
  return onDeviceOf(theta, () => affineGridWritten(theta, size, alignCorners));
}

export interface GridSampleOptions {
  mode?: "bilinear" | "nearest" | "bicubic";
  paddingMode?: "zeros" | "border" | "reflection";
  alignCorners?: boolean;
}

/**
 * x (N, C, H, W) or (N, C, D, H, W) read at the points of grid, whose last dim has coordinates from
 * -1 to 1, that of the last dim of x first. Outside of x lie zeros, its border, or its mirror
 * image. Jaderberg and others 2015, arXiv:1506.02025.
 */
export function gridSample(x: Tensor, grid: Tensor, options?: GridSampleOptions): Tensor;
export function gridSample(
  x: Tensor,
  grid: Tensor,
  mode: "bilinear" | "nearest" | "bicubic",
  options?: GridSampleOptions,
): Tensor;
export function gridSample(
  x: Tensor,
  grid: Tensor,
  mode: "bilinear" | "nearest" | "bicubic",
  paddingMode: "zeros" | "border" | "reflection",
  options?: GridSampleOptions,
): Tensor;
export function gridSample(
  x: Tensor,
  grid: Tensor,
  mode?: "bilinear" | "nearest" | "bicubic",
  paddingMode?: "zeros" | "border" | "reflection",
  alignCorners?: boolean,
  options?: GridSampleOptions,
): Tensor;
export function gridSample(x: Tensor, grid: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<GridSampleOptions>(
    "gridSample",
    ["mode", "paddingMode", "alignCorners"],
    ["mode", "paddingMode", "alignCorners"],
    rest,
  );
  x = checkTensor("gridSample", "x", x);
  refuseComplex("gridSample", "x", x);
  grid = checkTensor("gridSample", "grid", grid);
  refuseComplex("gridSample", "grid", grid);
  const mode = checkEnum(
    "gridSample",
    "mode",
    options.mode ?? "bilinear",
    ["bilinear", "nearest", "bicubic"],
  );
  const paddingMode = checkEnum(
    "gridSample",
    "paddingMode",
    options.paddingMode ?? "zeros",
    ["zeros", "border", "reflection"],
  );
  const alignCorners = checkBool("gridSample", "alignCorners", options.alignCorners ?? false);
  return onDeviceOf(x, () => gridSampleWritten(x, grid, mode, paddingMode, alignCorners));
}

export interface InterpolateOptions {
  size?: number | readonly number[];
  scaleFactor?: number | readonly number[];
  mode?: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area";
  alignCorners?: boolean;
  recomputeScaleFactor?: boolean;
  antialias?: boolean;
}

/**
 * x (batch, channel and 1 to 3 more dims) resampled to size, or by scale_factor, which then maps
 * the coordinates too unless recompute_scale_factor says otherwise. nearest floors coordinates,
 * nearest-exact takes the element whose centre is nearest; area averages; bicubic is cubic
 * convolution. antialias widens the filter where it shrinks.
 */
export function interpolate(x: Tensor, options?: InterpolateOptions): Tensor;
export function interpolate(
  x: Tensor,
  size: number | readonly number[],
  options?: InterpolateOptions,
): Tensor;
export function interpolate(
  x: Tensor,
  size: number | readonly number[],
  scaleFactor: number | readonly number[],
  options?: InterpolateOptions,
): Tensor;
export function interpolate(
  x: Tensor,
  size: number | readonly number[],
  scaleFactor: number | readonly number[],
  mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
  options?: InterpolateOptions,
): Tensor;
export function interpolate(
  x: Tensor,
  size: number | readonly number[],
  scaleFactor: number | readonly number[],
  mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
  alignCorners: boolean,
  options?: InterpolateOptions,
): Tensor;
export function interpolate(
  x: Tensor,
  size: number | readonly number[],
  scaleFactor: number | readonly number[],
  mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
  alignCorners: boolean,
  recomputeScaleFactor: boolean,
  options?: InterpolateOptions,
): Tensor;
export function interpolate(
  x: Tensor,
  size?: number | readonly number[],
  scaleFactor?: number | readonly number[],
  mode?: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
  alignCorners?: boolean,
  recomputeScaleFactor?: boolean,
  antialias?: boolean,
  options?: InterpolateOptions,
): Tensor;
export function interpolate(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<InterpolateOptions>(
    "interpolate",
    ["size", "scaleFactor", "mode", "alignCorners", "recomputeScaleFactor", "antialias"],
    ["size", "scaleFactor", "mode", "alignCorners", "recomputeScaleFactor", "antialias"],
    rest,
  );
  x = checkTensor("interpolate", "x", x);
  refuseComplex("interpolate", "x", x);
  const size = options.size === undefined || options.size === null
    ? undefined
    : checkInts("interpolate", "size", options.size);
  const scaleFactor = options.scaleFactor === undefined || options.scaleFactor === null
    ? undefined
    : checkNumbers("interpolate", "scaleFactor", options.scaleFactor);
  const mode = checkEnum(
    "interpolate",
    "mode",
    options.mode ?? "nearest",
    ["nearest", "nearest-exact", "linear", "bilinear", "bicubic", "trilinear", "area"],
  );
  const alignCorners = options.alignCorners === undefined || options.alignCorners === null
    ? undefined
    : checkBool("interpolate", "alignCorners", options.alignCorners);
  const recomputeScaleFactor = options.recomputeScaleFactor === undefined || options.recomputeScaleFactor === null
    ? undefined
    : checkBool("interpolate", "recomputeScaleFactor", options.recomputeScaleFactor);
  const antialias = checkBool("interpolate", "antialias", options.antialias ?? false);
  return onDeviceOf(
    x,
    () => interpolateWritten(
      x,
      size,
      scaleFactor,
      mode,
      alignCorners,
      recomputeScaleFactor,
      antialias,
    ),
  );
}

export interface UpsampleBilinearOptions {
  size?: number | readonly number[];
  scaleFactor?: number | readonly number[];
}

/**
 * As interpolate with mode bilinear and align_corners.
 */
export function upsampleBilinear(x: Tensor, options?: UpsampleBilinearOptions): Tensor;
export function upsampleBilinear(
  x: Tensor,
  size: number | readonly number[],
  options?: UpsampleBilinearOptions,
): Tensor;
export function upsampleBilinear(
  x: Tensor,
  size?: number | readonly number[],
  scaleFactor?: number | readonly number[],
  options?: UpsampleBilinearOptions,
): Tensor;
export function upsampleBilinear(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<UpsampleBilinearOptions>(
    "upsampleBilinear",
    ["size", "scaleFactor"],
    ["size", "scaleFactor"],
    rest,
  );
  x = checkTensor("upsampleBilinear", "x", x);
  refuseComplex("upsampleBilinear", "x", x);
  const size = options.size === undefined || options.size === null
    ? undefined
    : checkInts("upsampleBilinear", "size", options.size);
  const scaleFactor = options.scaleFactor === undefined || options.scaleFactor === null
    ? undefined
    : checkNumbers("upsampleBilinear", "scaleFactor", options.scaleFactor);
  return ops.interpolate(x, { size, scaleFactor, mode: "bilinear", alignCorners: true });
}

export interface UpsampleNearestOptions {
  size?: number | readonly number[];
  scaleFactor?: number | readonly number[];
}

/**
 * As interpolate with mode nearest.
 */
export function upsampleNearest(x: Tensor, options?: UpsampleNearestOptions): Tensor;
export function upsampleNearest(
  x: Tensor,
  size: number | readonly number[],
  options?: UpsampleNearestOptions,
): Tensor;
export function upsampleNearest(
  x: Tensor,
  size?: number | readonly number[],
  scaleFactor?: number | readonly number[],
  options?: UpsampleNearestOptions,
): Tensor;
export function upsampleNearest(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<UpsampleNearestOptions>(
    "upsampleNearest",
    ["size", "scaleFactor"],
    ["size", "scaleFactor"],
    rest,
  );
  x = checkTensor("upsampleNearest", "x", x);
  refuseComplex("upsampleNearest", "x", x);
  const size = options.size === undefined || options.size === null
    ? undefined
    : checkInts("upsampleNearest", "size", options.size);
  const scaleFactor = options.scaleFactor === undefined || options.scaleFactor === null
    ? undefined
    : checkNumbers("upsampleNearest", "scaleFactor", options.scaleFactor);
  return ops.interpolate(x, { size, scaleFactor });
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `affineGrid`. */
    affineGrid(size: readonly number[], options?: AffineGridOptions): Tensor;
    affineGrid(
      size: readonly number[],
      alignCorners?: boolean,
      options?: AffineGridOptions,
    ): Tensor;
    /** See the function `gridSample`. */
    gridSample(grid: Tensor, options?: GridSampleOptions): Tensor;
    gridSample(
      grid: Tensor,
      mode: "bilinear" | "nearest" | "bicubic",
      options?: GridSampleOptions,
    ): Tensor;
    gridSample(
      grid: Tensor,
      mode: "bilinear" | "nearest" | "bicubic",
      paddingMode: "zeros" | "border" | "reflection",
      options?: GridSampleOptions,
    ): Tensor;
    gridSample(
      grid: Tensor,
      mode?: "bilinear" | "nearest" | "bicubic",
      paddingMode?: "zeros" | "border" | "reflection",
      alignCorners?: boolean,
      options?: GridSampleOptions,
    ): Tensor;
    /** See the function `interpolate`. */
    interpolate(options?: InterpolateOptions): Tensor;
    interpolate(size: number | readonly number[], options?: InterpolateOptions): Tensor;
    interpolate(
      size: number | readonly number[],
      scaleFactor: number | readonly number[],
      options?: InterpolateOptions,
    ): Tensor;
    interpolate(
      size: number | readonly number[],
      scaleFactor: number | readonly number[],
      mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
      options?: InterpolateOptions,
    ): Tensor;
    interpolate(
      size: number | readonly number[],
      scaleFactor: number | readonly number[],
      mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
      alignCorners: boolean,
      options?: InterpolateOptions,
    ): Tensor;
    interpolate(
      size: number | readonly number[],
      scaleFactor: number | readonly number[],
      mode: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
      alignCorners: boolean,
      recomputeScaleFactor: boolean,
      options?: InterpolateOptions,
    ): Tensor;
    interpolate(
      size?: number | readonly number[],
      scaleFactor?: number | readonly number[],
      mode?: "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area",
      alignCorners?: boolean,
      recomputeScaleFactor?: boolean,
      antialias?: boolean,
      options?: InterpolateOptions,
    ): Tensor;
    /** See the function `upsampleBilinear`. */
    upsampleBilinear(options?: UpsampleBilinearOptions): Tensor;
    upsampleBilinear(size: number | readonly number[], options?: UpsampleBilinearOptions): Tensor;
    upsampleBilinear(
      size?: number | readonly number[],
      scaleFactor?: number | readonly number[],
      options?: UpsampleBilinearOptions,
    ): Tensor;
    /** See the function `upsampleNearest`. */
    upsampleNearest(options?: UpsampleNearestOptions): Tensor;
    upsampleNearest(size: number | readonly number[], options?: UpsampleNearestOptions): Tensor;
    upsampleNearest(
      size?: number | readonly number[],
      scaleFactor?: number | readonly number[],
      options?: UpsampleNearestOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  affineGrid(this: Tensor, size: readonly number[], ...rest: [never?, never?]): Tensor | Tensor {
    return affineGrid(this, size, ...rest);
  },
  gridSample(
    this: Tensor,
    grid: Tensor,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return gridSample(this, grid, ...rest);
  },
  interpolate(
    this: Tensor,
    ...rest: [never?, never?, never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return interpolate(this, ...rest);
  },
  upsampleBilinear(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return upsampleBilinear(this, ...rest);
  },
  upsampleNearest(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return upsampleNearest(this, ...rest);
  },
});
