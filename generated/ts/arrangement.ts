// Generated from ops/arrangement.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkInt, checkInts, readOptions } from "../../src/dispatch/arguments.js";
import { defineIndexed, scatterElements } from "../../src/dispatch/indexed.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { viewElements } from "../../src/dispatch/view.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { unfoldGradients, windowAddGradients } from "../autograd/arrangement.js";
import * as ops from "./index.js";

/**
 * The channels, dim 1, of groups dealt out in turn: the first of every group, then the second.
 * Zhang and others 2018, arXiv:1707.01083.
 */
export function channelShuffle(x: Tensor, groups: number): Tensor | Tensor {
  x = checkTensor("channelShuffle", "x", x);
  groups = checkInt("channelShuffle", "groups", groups);
  if (!(host.rank(x) >= 3)) {
    throw new ShapeError(
      `channelShuffle: expected at least 3 dims, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(groups > 0 && host.modulo(host.size(x, 1), groups) === 0)) {
    throw new ShapeError(
      `channelShuffle: ${showValue(host.size(x, 1))} channels do not make ${showValue(groups)} groups`,
    );
  }
  const parts = host.insert(
    host.replace(host.shape(x), 1, Math.floor(host.size(x, 1) / groups)),
    1,
    groups,
  );
  return ops.reshape(ops.transpose(ops.reshape(x, parts), 1, 2), host.shape(x));
}

export interface DiagOptions {
  diagonal?: number;
}

/**
 * The square matrix with the vector x on a diagonal, or the diagonal of the matrix x, as a copy.
 */
export function diag(x: Tensor, options?: DiagOptions): Tensor;
export function diag(x: Tensor, diagonal?: number, options?: DiagOptions): Tensor;
export function diag(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DiagOptions>("diag", ["diagonal"], ["diagonal"], rest);
  x = checkTensor("diag", "x", x);
  const diagonal = checkInt("diag", "diagonal", options.diagonal ?? 0);
  if (!(host.rank(x) === 1 || host.rank(x) === 2)) {
    throw new ShapeError(
      `diag: expected a vector or a matrix, got ${showValue(host.shape(x))}. Use diagonal or diag_embed`,
    );
  }
  if (host.rank(x) === 1) return ops.diagEmbed(x, { offset: diagonal });
  return ops.clone(ops.diagonal(x, { offset: diagonal }));
}

export interface DiagEmbedOptions {
  offset?: number;
  dim1?: number;
  dim2?: number;
}

/**
 * Matrices of zeros with the last dim of x on the diagonal that offset names; dim1 and dim2 are the
 * dims of the result that the diagonal runs through.
 */
export function diagEmbed(x: Tensor, options?: DiagEmbedOptions): Tensor;
export function diagEmbed(x: Tensor, offset: number, options?: DiagEmbedOptions): Tensor;
export function diagEmbed(
  x: Tensor,
  offset: number,
  dim1: number,
  options?: DiagEmbedOptions,
): Tensor;
export function diagEmbed(
  x: Tensor,
  offset?: number,
  dim1?: number,
  dim2?: number,
  options?: DiagEmbedOptions,
): Tensor;
export function diagEmbed(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DiagEmbedOptions>(
    "diagEmbed",
    ["offset", "dim1", "dim2"],
    ["offset", "dim1", "dim2"],
    rest,
  );
  x = checkTensor("diagEmbed", "x", x);
  const offset = checkInt("diagEmbed", "offset", options.offset ?? 0);
  const dim1 = wrapDim("diagEmbed", options.dim1 ?? -2, x.ndim + 1);
  const dim2 = wrapDim("diagEmbed", options.dim2 ?? -1, x.ndim + 1);
  const n = host.size(x, -1) + Math.max(offset, -offset);
  const others = host.remove(host.shape(x), host.rank(x) - 1);
  const to = host.insert(host.insert(others, Math.min(dim1, dim2), n), Math.max(dim1, dim2), n);
  if (!(host.rank(x) >= 1)) {
    throw new ShapeError(`diagEmbed: expected at least 1 dims, got ${showValue(host.shape(x))}`);
  }
  if (!(dim1 !== dim2)) {
    throw new ArgumentError(`diagEmbed: dim1 and dim2 are both ${showValue(dim1)}`);
  }
  return ops.diagonalScatter(ops.newZeros(x, to), x, { offset, dim1, dim2 });
}

export interface DiagflatOptions {
  offset?: number;
}

/**
 * A square matrix of zeros with the elements of x on the diagonal that offset names.
 */
export function diagflat(x: Tensor, options?: DiagflatOptions): Tensor;
export function diagflat(x: Tensor, offset?: number, options?: DiagflatOptions): Tensor;
export function diagflat(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DiagflatOptions>("diagflat", ["offset"], ["offset"], rest);
  x = checkTensor("diagflat", "x", x);
  const offset = checkInt("diagflat", "offset", options.offset ?? 0);
  return ops.diagEmbed(ops.reshape(x, [-1]), { offset });
}

/**
 * x with its columns, dim 1, in the opposite order.
 */
export function fliplr(x: Tensor): Tensor | Tensor {
  x = checkTensor("fliplr", "x", x);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`fliplr: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  return ops.flip(x, [1]);
}

/**
 * x with its rows, dim 0, in the opposite order.
 */
export function flipud(x: Tensor): Tensor | Tensor {
  x = checkTensor("flipud", "x", x);
  if (!(host.rank(x) >= 1)) {
    throw new ShapeError(`flipud: expected at least 1 dims, got ${showValue(host.shape(x))}`);
  }
  return ops.flip(x, [0]);
}

/**
 * Channels spread over places, (…, C r², H, W) -> (…, C, H r, W r) for r = upscale_factor. Shi and
 * others 2016, arXiv:1609.05158.
 */
export function pixelShuffle(x: Tensor, upscaleFactor: number): Tensor | Tensor {
  x = checkTensor("pixelShuffle", "x", x);
  upscaleFactor = checkInt("pixelShuffle", "upscaleFactor", upscaleFactor);
  const r = upscaleFactor;
  const c = Math.floor(host.size(x, -3) / (r * r));
  const h = host.size(x, -2);
  const w = host.size(x, -1);
  const head = host.sliceList(host.shape(x), 0, host.rank(x) - 3);
  if (!(host.rank(x) >= 3 && upscaleFactor > 0)) {
    throw new ShapeError(
      `pixelShuffle: expected at least 3 dims and a positive factor, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.modulo(host.size(x, -3), upscaleFactor * upscaleFactor) === 0)) {
    throw new ShapeError(
      `pixelShuffle: ${showValue(host.size(x, -3))} channels do not divide by ${showValue(upscaleFactor)} squared`,
    );
  }
  const parts = ops.reshape(x, [host.product(head), c, r, r, h, w]);
  return ops.reshape(ops.permute(parts, [0, 1, 4, 2, 5, 3]), host.concat(head, [c, h * r, w * r]));
}

/**
 * Places gathered into channels, (…, C, H r, W r) -> (…, C r², H, W) for r = downscale_factor.
 */
export function pixelUnshuffle(x: Tensor, downscaleFactor: number): Tensor | Tensor {
  x = checkTensor("pixelUnshuffle", "x", x);
  downscaleFactor = checkInt("pixelUnshuffle", "downscaleFactor", downscaleFactor);
  const r = downscaleFactor;
  const c = host.size(x, -3);
  const h = Math.floor(host.size(x, -2) / r);
  const w = Math.floor(host.size(x, -1) / r);
  const head = host.sliceList(host.shape(x), 0, host.rank(x) - 3);
  if (!(host.rank(x) >= 3 && downscaleFactor > 0)) {
    throw new ShapeError(
      `pixelUnshuffle: expected at least 3 dims and a positive factor, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(
    host.modulo(
      host.size(x, -2),
      downscaleFactor,
    ) === 0 && host.modulo(host.size(x, -1), downscaleFactor) === 0
  )) {
    throw new ShapeError(
      `pixelUnshuffle: ${showValue(host.shape(x))} does not divide by ${showValue(downscaleFactor)}`,
    );
  }
  const parts = ops.reshape(x, [host.product(head), c, h, r, w, r]);
  return ops.reshape(ops.permute(parts, [0, 1, 3, 5, 2, 4]), host.concat(head, [c * r * r, h, w]));
}

/**
 * x repeated as often along each dim as repeats says, which may name new dims in front. A copy.
 */
export function repeat(x: Tensor, repeats: readonly number[]): Tensor | Tensor {
  x = checkTensor("repeat", "x", x);
  repeats = checkInts("repeat", "repeats", repeats);
  const every = host.itemwise((x, y) => x * y, 2, host.range(0, host.length(repeats)));
  const own = host.unreduced(
    host.shape(x),
    host.range(0, host.length(repeats) - host.rank(x)),
    false,
  );
  const apart = host.unreduced(own, every, false);
  const counts = host.unreduced(repeats, host.itemwise((x, y) => x + y, every, 1), false);
  if (!(host.length(repeats) >= host.rank(x))) {
    throw new ShapeError(
      `repeat: ${showValue(repeats)} must have a number for each dim of ${showValue(host.shape(x))}`,
    );
  }
  return ops.view(
    ops.clone(ops.expand(ops.reshape(x, apart), host.itemwise((x, y) => x * y, apart, counts))),
    host.itemwise((x, y) => x * y, own, repeats),
  );
}

export interface Rot90Options {
  k?: number;
  dims?: number | readonly number[];
}

/**
 * x turned k times by 90 degrees in the plane of two dims, from the first toward the second.
 */
export function rot90(x: Tensor, options?: Rot90Options): Tensor;
export function rot90(x: Tensor, k: number, options?: Rot90Options): Tensor;
export function rot90(
  x: Tensor,
  k?: number,
  dims?: number | readonly number[],
  options?: Rot90Options,
): Tensor;
export function rot90(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Rot90Options>("rot90", ["k", "dims"], ["k", "dims"], rest);
  x = checkTensor("rot90", "x", x);
  const k = checkInt("rot90", "k", options.k ?? 1);
  const dims = checkInts("rot90", "dims", options.dims ?? [0, 1], 2);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`rot90: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  if (host.modulo(k, 4) === 0) return ops.clone(x);
  if (host.modulo(k, 4) === 2) return ops.flip(x, dims);
  return ops.transpose(
    ops.flip(x, [host.modulo(k, 4) === 1 ? dims[1] : dims[0]]),
    dims[0],
    dims[1],
  );
}

/**
 * As repeat, but dims may have fewer numbers than x has dims; the first dims stay then.
 */
export function tile(x: Tensor, dims: readonly number[]): Tensor | Tensor {
  x = checkTensor("tile", "x", x);
  dims = checkInts("tile", "dims", dims);
  return ops.repeat(
    x,
    host.unreduced(dims, host.range(0, host.rank(x) - host.length(dims)), false),
  );
}

/**
 * Windows of so many elements along dimension, a new one every step elements; the window becomes
 * the last dim. Windows overlap where step is less than size.
 */
export function unfold(x: Tensor, dimension: number, size: number, step: number): Tensor | Tensor {
  x = checkTensor("unfold", "x", x);
  dimension = wrapDim("unfold", dimension, x.ndim);
  size = checkInt("unfold", "size", size);
  step = checkInt("unfold", "step", step);
  if (!(step > 0 && size >= 0 && size <= host.size(x, dimension))) {
    throw new ShapeError(
      `unfold: windows of ${showValue(size)} every ${showValue(step)} do not fit dim ${showValue(dimension)} of ${showValue(host.shape(x))}`,
    );
  }
  return viewElements(
    "unfold",
    unfoldGradients,
    x,
    host.concat(
      host.replace(
        host.shape(x),
        dimension,
        Math.floor((host.size(x, dimension) - size) / step) + 1,
      ),
      [size],
    ),
    (
      () => {
        const along = host.stride(x, dimension);
        return host.concat(host.replace(host.strides(x), dimension, along * step), [along]);
      }
    )(),
    0,
    { dimension, step },
  );
}

const WINDOW_ADD = defineIndexed({
  name: "windowAdd",
  kernel: "window_add",
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
      name: "windows",
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
  gradients: windowAddGradients,
});

/**
 * x with windows added at the places that unfold reads them from; the gradient of unfold.
 */
export function windowAdd(x: Tensor, windows: Tensor, dim: number, step: number): Tensor | Tensor {
  x = checkTensor("windowAdd", "x", x);
  windows = checkTensor("windowAdd", "windows", windows);
  dim = wrapDim("windowAdd", dim, x.ndim);
  step = checkInt("windowAdd", "step", step);
  const back = host.rank(windows) - 1;
  const many = Math.floor((host.size(x, dim) - host.size(windows, back)) / step) + 1;
  if (!(step > 0 && host.size(windows, back) <= host.size(x, dim))) {
    throw new ShapeError(
      `windowAdd: windows of ${showValue(host.size(windows, back))} do not fit dim ${showValue(dim)} of ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(
    host.remove(host.shape(windows), back),
    host.replace(host.shape(x), dim, many),
  )) {
    throw new ShapeError(
      `windowAdd: ${showValue(host.shape(windows))} are no windows of ${showValue(host.shape(x))}`,
    );
  }
  return scatterElements(
    WINDOW_ADD,
    [x, windows],
    0,
    host.shape(windows),
    { dim, step },
    [back, dim, step],
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `channelShuffle`. */
    channelShuffle(groups: number): Tensor;
    /** See the function `diag`. */
    diag(options?: DiagOptions): Tensor;
    diag(diagonal?: number, options?: DiagOptions): Tensor;
    /** See the function `diagEmbed`. */
    diagEmbed(options?: DiagEmbedOptions): Tensor;
    diagEmbed(offset: number, options?: DiagEmbedOptions): Tensor;
    diagEmbed(offset: number, dim1: number, options?: DiagEmbedOptions): Tensor;
    diagEmbed(offset?: number, dim1?: number, dim2?: number, options?: DiagEmbedOptions): Tensor;
    /** See the function `diagflat`. */
    diagflat(options?: DiagflatOptions): Tensor;
    diagflat(offset?: number, options?: DiagflatOptions): Tensor;
    /** See the function `fliplr`. */
    fliplr(): Tensor;
    /** See the function `flipud`. */
    flipud(): Tensor;
    /** See the function `pixelShuffle`. */
    pixelShuffle(upscaleFactor: number): Tensor;
    /** See the function `pixelUnshuffle`. */
    pixelUnshuffle(downscaleFactor: number): Tensor;
    /** See the function `repeat`. */
    repeat(repeats: readonly number[]): Tensor;
    /** See the function `rot90`. */
    rot90(options?: Rot90Options): Tensor;
    rot90(k: number, options?: Rot90Options): Tensor;
    rot90(k?: number, dims?: number | readonly number[], options?: Rot90Options): Tensor;
    /** See the function `tile`. */
    tile(dims: readonly number[]): Tensor;
    /** See the function `unfold`. */
    unfold(dimension: number, size: number, step: number): Tensor;
    /** See the function `windowAdd`. */
    windowAdd(windows: Tensor, dim: number, step: number): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  channelShuffle(this: Tensor, groups: number): Tensor | Tensor {
    return channelShuffle(this, groups);
  },
  diag(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return diag(this, ...rest); },
  diagEmbed(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return diagEmbed(this, ...rest);
  },
  diagflat(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return diagflat(this, ...rest);
  },
  fliplr(this: Tensor): Tensor | Tensor { return fliplr(this); },
  flipud(this: Tensor): Tensor | Tensor { return flipud(this); },
  pixelShuffle(this: Tensor, upscaleFactor: number): Tensor | Tensor {
    return pixelShuffle(this, upscaleFactor);
  },
  pixelUnshuffle(this: Tensor, downscaleFactor: number): Tensor | Tensor {
    return pixelUnshuffle(this, downscaleFactor);
  },
  repeat(this: Tensor, repeats: readonly number[]): Tensor | Tensor {
    return repeat(this, repeats);
  },
  rot90(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return rot90(this, ...rest);
  },
  tile(this: Tensor, dims: readonly number[]): Tensor | Tensor { return tile(this, dims); },
  unfold(this: Tensor, dimension: number, size: number, step: number): Tensor | Tensor {
    return unfold(this, dimension, size, step);
  },
  windowAdd(this: Tensor, windows: Tensor, dim: number, step: number): Tensor | Tensor {
    return windowAdd(this, windows, dim, step);
  },
});
