// Generated from ops/view.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { checkBool, checkInt, checkInts, readOptions } from "../../src/dispatch/arguments.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { viewElements } from "../../src/dispatch/view.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  cropGradients,
  diagonalGradients,
  expandGradients,
  movedimGradients,
  permuteGradients,
  selectGradients,
  sliceGradients,
  squeezeGradients,
  stridedViewGradients,
  transposeGradients,
  unreduceGradients,
  unsqueezeGradients,
  viewGradients,
} from "../autograd/view.js";
import {
  asStrided as asStridedWritten,
  asStridedScatter as asStridedScatterWritten,
  stridedSum as stridedSumWritten,
} from "../../src/composites/strided.js";
import * as ops from "./index.js";

export interface AsStridedOptions {
  storageOffset?: number;
}

/**
 * Any shape and strides over the memory of x; elements may be met more than once. storage_offset
 * counts from the start of that memory, and is x's own where left out.
 */
export function asStrided(
  x: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  options?: AsStridedOptions,
): Tensor;
export function asStrided(
  x: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  storageOffset?: number,
  options?: AsStridedOptions,
): Tensor;
export function asStrided(
  x: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AsStridedOptions>(
    "asStrided",
    ["storageOffset"],
    ["storageOffset"],
    rest,
  );
  x = checkTensor("asStrided", "x", x);
  size = checkInts("asStrided", "size", size);
  stride = checkInts("asStrided", "stride", stride);
  const storageOffset = options.storageOffset === undefined || options.storageOffset === null
    ? undefined
    : checkInt("asStrided", "storageOffset", options.storageOffset);
  return onDeviceOf(x, () => asStridedWritten(x, size, stride, storageOffset));
}

export interface AsStridedScatterOptions {
  storageOffset?: number;
}

/**
 * A copy of x, laid out as x is, with src in place of as_strided(x, size, stride, storage_offset).
 */
export function asStridedScatter(
  x: Tensor,
  src: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  options?: AsStridedScatterOptions,
): Tensor;
export function asStridedScatter(
  x: Tensor,
  src: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  storageOffset?: number,
  options?: AsStridedScatterOptions,
): Tensor;
export function asStridedScatter(
  x: Tensor,
  src: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<AsStridedScatterOptions>(
    "asStridedScatter",
    ["storageOffset"],
    ["storageOffset"],
    rest,
  );
  x = checkTensor("asStridedScatter", "x", x);
  src = checkTensor("asStridedScatter", "src", src);
  size = checkInts("asStridedScatter", "size", size);
  stride = checkInts("asStridedScatter", "stride", stride);
  const storageOffset = options.storageOffset === undefined || options.storageOffset === null
    ? undefined
    : checkInt("asStridedScatter", "storageOffset", options.storageOffset);
  return onDeviceOf(x, () => asStridedScatterWritten(x, src, size, stride, storageOffset));
}

/**
 * The first corner of x, of the given shape; the gradient of pad_to.
 */
export function crop(x: Tensor, shape: readonly number[]): Tensor | Tensor {
  x = checkTensor("crop", "x", x);
  shape = checkInts("crop", "shape", shape);
  if (!host.fits(shape, host.shape(x))) {
    throw new ShapeError(`crop: ${showValue(shape)} does not fit into ${showValue(host.shape(x))}`);
  }
  return viewElements("crop", cropGradients, x, shape, host.strides(x), 0, NO_ATTRS);
}

export interface DiagonalOptions {
  offset?: number;
  dim1?: number;
  dim2?: number;
}

/**
 * The elements of x whose index along dim2 is that along dim1 plus offset, as a last dim.
 */
export function diagonal(x: Tensor, options?: DiagonalOptions): Tensor;
export function diagonal(x: Tensor, offset: number, options?: DiagonalOptions): Tensor;
export function diagonal(
  x: Tensor,
  offset: number,
  dim1: number,
  options?: DiagonalOptions,
): Tensor;
export function diagonal(
  x: Tensor,
  offset?: number,
  dim1?: number,
  dim2?: number,
  options?: DiagonalOptions,
): Tensor;
export function diagonal(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DiagonalOptions>(
    "diagonal",
    ["offset", "dim1", "dim2"],
    ["offset", "dim1", "dim2"],
    rest,
  );
  x = checkTensor("diagonal", "x", x);
  const offset = checkInt("diagonal", "offset", options.offset ?? 0);
  const dim1 = wrapDim("diagonal", options.dim1 ?? 0, x.ndim);
  const dim2 = wrapDim("diagonal", options.dim2 ?? 1, x.ndim);
  const down = Math.max(-offset, 0);
  const right = Math.max(offset, 0);
  const many = Math.max(Math.min(host.size(x, dim1) - down, host.size(x, dim2) - right), 0);
  const step = host.stride(x, dim1) + host.stride(x, dim2);
  const first = down * host.stride(x, dim1) + right * host.stride(x, dim2);
  if (!(dim1 !== dim2)) {
    throw new ArgumentError(`diagonal: dim1 and dim2 are both ${showValue(dim1)}`);
  }
  return viewElements(
    "diagonal",
    diagonalGradients,
    x,
    host.concat(host.reduced(host.shape(x), [dim1, dim2], false), [many]),
    host.concat(host.reduced(host.strides(x), [dim1, dim2], false), [step]),
    many > 0 ? first : 0,
    { offset, dim1, dim2 },
  );
}

/**
 * x stretched along its dims of size 1, and along new dims in front, to size. -1 keeps a size.
 */
export function expand(x: Tensor, size: readonly number[]): Tensor | Tensor {
  x = checkTensor("expand", "x", x);
  size = checkInts("expand", "size", size);
  const to = host.expandShape(size, host.shape(x));
  return viewElements("expand", expandGradients, x, to, host.expandStrides(x, to), 0, NO_ATTRS);
}

/** Another name of `expand`. */
export const broadcastTo = expand;

/**
 * x stretched to the shape of other.
 */
export function expandAs(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("expandAs", "x", x);
  other = checkTensor("expandAs", "other", other);
  return ops.expand(x, host.shape(other));
}

export interface FlattenOptions {
  startDim?: number;
  endDim?: number;
}

/**
 * Dims start_dim to end_dim merged into one. A 0-d tensor becomes 1-d.
 */
export function flatten(x: Tensor, options?: FlattenOptions): Tensor;
export function flatten(x: Tensor, startDim: number, options?: FlattenOptions): Tensor;
export function flatten(
  x: Tensor,
  startDim?: number,
  endDim?: number,
  options?: FlattenOptions,
): Tensor;
export function flatten(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<FlattenOptions>(
    "flatten",
    ["startDim", "endDim"],
    ["startDim", "endDim"],
    rest,
  );
  x = checkTensor("flatten", "x", x);
  const startDim = wrapDim("flatten", options.startDim ?? 0, x.ndim);
  const endDim = wrapDim("flatten", options.endDim ?? -1, x.ndim);
  const head = host.sliceList(host.shape(x), 0, startDim);
  const middle = host.product(host.sliceList(host.shape(x), startDim, endDim + 1));
  const tail = host.sliceList(host.shape(x), endDim + 1, host.rank(x));
  if (!(startDim <= endDim)) {
    throw new ArgumentError(
      `flatten: start_dim ${showValue(startDim)} comes after end_dim ${showValue(endDim)}`,
    );
  }
  return ops.reshape(x, host.concat(host.insert(head, startDim, middle), tail));
}

/**
 * x with the dims source moved to the places destination, the others in order.
 */
export function movedim(
  x: Tensor,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor | Tensor {
  x = checkTensor("movedim", "x", x);
  source = checkInts("movedim", "source", source);
  destination = checkInts("movedim", "destination", destination);
  const order = host.moved(host.rank(x), source, destination);
  return viewElements(
    "movedim",
    movedimGradients,
    x,
    host.permute(host.shape(x), order),
    host.permute(host.strides(x), order),
    0,
    { source, destination },
  );
}

/** Another name of `movedim`. */
export const moveaxis = movedim;

/**
 * count elements from start on along dim. Unlike slice, a range beyond the dim is an error.
 */
export function narrow(x: Tensor, dim: number, start: number, count: number): Tensor | Tensor {
  x = checkTensor("narrow", "x", x);
  dim = wrapDim("narrow", dim, x.ndim);
  start = checkInt("narrow", "start", start);
  count = checkInt("narrow", "count", count);
  const lo = start < 0 ? start + host.size(x, dim) : start;
  if (!(lo >= 0 && count >= 0 && lo + count <= host.size(x, dim))) {
    throw new ShapeError(
      `narrow: ${showValue(count)} elements from ${showValue(start)} on do not lie within dim ${showValue(dim)} of ${showValue(host.shape(x))}`,
    );
  }
  return ops.slice(x, dim, { start: lo, end: lo + count });
}

/**
 * x with its dims in the order dims.
 */
export function permute(x: Tensor, dims: number | readonly number[]): Tensor | Tensor {
  x = checkTensor("permute", "x", x);
  dims = checkInts("permute", "dims", dims);
  if (!(host.length(dims) === host.rank(x))) {
    throw new ShapeError(
      `permute: dims ${showValue(dims)} must name each of the ${showValue(host.rank(x))} dims of x once`,
    );
  }
  return viewElements(
    "permute",
    permuteGradients,
    x,
    host.permute(host.shape(x), dims),
    host.permute(host.strides(x), dims),
    0,
    { dims },
  );
}

/**
 * x as shape, of which one size may be -1. A view of x where its strides allow it, else of a copy.
 */
export function reshape(x: Tensor, shape: readonly number[]): Tensor | Tensor {
  x = checkTensor("reshape", "x", x);
  shape = checkInts("reshape", "shape", shape);
  const to = host.infer(shape, host.numel(x));
  return ops.view(host.canView(x, to) ? x : ops.contiguous(x), to);
}

/**
 * The part of x at index along dim, without that dim. A negative index counts from the end.
 */
export function select(x: Tensor, dim: number, index: number): Tensor | Tensor {
  x = checkTensor("select", "x", x);
  dim = wrapDim("select", dim, x.ndim);
  index = checkInt("select", "index", index);
  if (!(index >= -host.size(x, dim) && index < host.size(x, dim))) {
    throw new ShapeError(
      `select: index ${showValue(index)} is out of range for dim ${showValue(dim)} of ${showValue(host.shape(x))}`,
    );
  }
  return viewElements(
    "select",
    selectGradients,
    x,
    host.remove(host.shape(x), dim),
    host.remove(host.strides(x), dim),
    host.wrapIndex(index, host.size(x, dim)) * host.stride(x, dim),
    { dim, index },
  );
}

export interface SliceOptions {
  start?: number;
  end?: number;
  step?: number;
}

/**
 * Elements start, start + step, … before end along dim. Bounds beyond the dim are clamped.
 */
export function slice(x: Tensor, dim: number, options?: SliceOptions): Tensor;
export function slice(x: Tensor, dim: number, start: number, options?: SliceOptions): Tensor;
export function slice(
  x: Tensor,
  dim: number,
  start: number,
  end: number,
  options?: SliceOptions,
): Tensor;
export function slice(
  x: Tensor,
  dim: number,
  start?: number,
  end?: number,
  step?: number,
  options?: SliceOptions,
): Tensor;
export function slice(x: Tensor, dim: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SliceOptions>(
    "slice",
    ["start", "end", "step"],
    ["start", "end", "step"],
    rest,
  );
  x = checkTensor("slice", "x", x);
  dim = wrapDim("slice", dim, x.ndim);
  const start = checkInt("slice", "start", options.start ?? 0);
  const end = checkInt("slice", "end", options.end ?? Number.MAX_SAFE_INTEGER);
  const step = checkInt("slice", "step", options.step ?? 1);
  const lo = host.clampIndex(start, host.size(x, dim));
  const hi = Math.max(lo, host.clampIndex(end, host.size(x, dim)));
  if (!(step > 0)) throw new ArgumentError(`slice: step must be positive, got ${showValue(step)}`);
  return viewElements(
    "slice",
    sliceGradients,
    x,
    host.replace(host.shape(x), dim, host.ceilDiv(hi - lo, step)),
    host.replace(host.strides(x), dim, host.stride(x, dim) * step),
    lo * host.stride(x, dim),
    { dim, start, end, step },
  );
}

export interface SqueezeOptions {
  dim?: number | readonly number[];
}

/**
 * x without those of dim that have size 1; without all such dims when none is named.
 */
export function squeeze(x: Tensor, options?: SqueezeOptions): Tensor;
export function squeeze(
  x: Tensor,
  dim?: number | readonly number[],
  options?: SqueezeOptions,
): Tensor;
export function squeeze(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SqueezeOptions>("squeeze", ["dim"], ["dim"], rest);
  x = checkTensor("squeeze", "x", x);
  const dim = wrapDims("squeeze", options.dim, x.ndim, false);
  const gone = host.singletons(x, dim);
  return viewElements(
    "squeeze",
    squeezeGradients,
    x,
    host.reduced(host.shape(x), gone, false),
    host.reduced(host.strides(x), gone, false),
    0,
    { dim },
  );
}

/**
 * The gradient of strided_view: for each element of a tensor laid out with shape and strides, the
 * sum of what x holds for that address, when x is laid out with size and stride from offset on. An
 * element that is itself met several times gets its share.
 */
export function stridedSum(
  x: Tensor,
  shape: readonly number[],
  strides: number | readonly number[],
  size: readonly number[],
  stride: number | readonly number[],
  offset: number,
): Tensor | Tensor {
  x = checkTensor("stridedSum", "x", x);
  shape = checkInts("stridedSum", "shape", shape);
  strides = checkInts("stridedSum", "strides", strides);
  size = checkInts("stridedSum", "size", size);
  stride = checkInts("stridedSum", "stride", stride);
  offset = checkInt("stridedSum", "offset", offset);
  return onDeviceOf(x, () => stridedSumWritten(x, shape, strides, size, stride, offset));
}

/**
 * Any shape and strides over the memory of x; elements may be met more than once. The offset counts
 * from the first element of x, and may be negative.
 */
export function stridedView(
  x: Tensor,
  size: readonly number[],
  stride: number | readonly number[],
  offset: number,
): Tensor | Tensor {
  x = checkTensor("stridedView", "x", x);
  size = checkInts("stridedView", "size", size);
  stride = checkInts("stridedView", "stride", stride);
  offset = checkInt("stridedView", "offset", offset);
  return viewElements(
    "stridedView",
    stridedViewGradients,
    x,
    size,
    stride,
    offset,
    { size, stride, offset },
  );
}

/**
 * The transpose of a matrix; a tensor of fewer dims as it is.
 */
export function t(x: Tensor): Tensor | Tensor {
  x = checkTensor("t", "x", x);
  if (!(host.rank(x) <= 2)) {
    throw new ShapeError(
      `t: expected at most 2 dims, got ${showValue(host.shape(x))}. Use transpose`,
    );
  }
  if (host.rank(x) < 2) return x;
  return ops.transpose(x, 0, 1);
}

/**
 * x with two dims exchanged.
 */
export function transpose(x: Tensor, dim0: number, dim1: number): Tensor | Tensor {
  x = checkTensor("transpose", "x", x);
  dim0 = wrapDim("transpose", dim0, x.ndim);
  dim1 = wrapDim("transpose", dim1, x.ndim);
  return viewElements(
    "transpose",
    transposeGradients,
    x,
    host.swap(host.shape(x), dim0, dim1),
    host.swap(host.strides(x), dim0, dim1),
    0,
    { dim0, dim1 },
  );
}

/** Another name of `transpose`. */
export const swapaxes = transpose;

/** Another name of `transpose`. */
export const swapdims = transpose;

/**
 * dim split into sizes, of which one may be -1.
 */
export function unflatten(x: Tensor, dim: number, sizes: readonly number[]): Tensor | Tensor {
  x = checkTensor("unflatten", "x", x);
  dim = wrapDim("unflatten", dim, x.ndim);
  sizes = checkInts("unflatten", "sizes", sizes);
  const head = host.concat(
    host.sliceList(host.shape(x), 0, dim),
    host.infer(sizes, host.size(x, dim)),
  );
  return ops.view(x, host.concat(head, host.sliceList(host.shape(x), dim + 1, host.rank(x))));
}

/**
 * The result of a reduction over dim with the reduced dims back in place, with size 1.
 */
export function unreduce(
  x: Tensor,
  dim: number | readonly number[],
  keepdim: boolean,
): Tensor | Tensor {
  x = checkTensor("unreduce", "x", x);
  dim = checkInts("unreduce", "dim", dim);
  keepdim = checkBool("unreduce", "keepdim", keepdim);
  return viewElements(
    "unreduce",
    unreduceGradients,
    x,
    host.unreduced(host.shape(x), dim, keepdim),
    host.unreduced(host.strides(x), dim, keepdim),
    0,
    NO_ATTRS,
  );
}

/**
 * x with a new dim of size 1 at dim.
 */
export function unsqueeze(x: Tensor, dim: number): Tensor | Tensor {
  x = checkTensor("unsqueeze", "x", x);
  dim = wrapDim("unsqueeze", dim, x.ndim + 1);
  return viewElements(
    "unsqueeze",
    unsqueezeGradients,
    x,
    host.insert(host.shape(x), dim, 1),
    host.insert(host.strides(x), dim, 1),
    0,
    { dim },
  );
}

/**
 * x as shape, of which one size may be -1. An error where only a copy has that shape; see reshape.
 */
export function view(x: Tensor, shape: readonly number[]): Tensor | Tensor {
  x = checkTensor("view", "x", x);
  shape = checkInts("view", "shape", shape);
  const to = host.infer(shape, host.numel(x));
  return viewElements("view", viewGradients, x, to, host.viewStrides(x, to), 0, NO_ATTRS);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `asStrided`. */
    asStrided(
      size: readonly number[],
      stride: number | readonly number[],
      options?: AsStridedOptions,
    ): Tensor;
    asStrided(
      size: readonly number[],
      stride: number | readonly number[],
      storageOffset?: number,
      options?: AsStridedOptions,
    ): Tensor;
    /** See the function `asStridedScatter`. */
    asStridedScatter(
      src: Tensor,
      size: readonly number[],
      stride: number | readonly number[],
      options?: AsStridedScatterOptions,
    ): Tensor;
    asStridedScatter(
      src: Tensor,
      size: readonly number[],
      stride: number | readonly number[],
      storageOffset?: number,
      options?: AsStridedScatterOptions,
    ): Tensor;
    /** See the function `crop`. */
    crop(shape: readonly number[]): Tensor;
    /** See the function `diagonal`. */
    diagonal(options?: DiagonalOptions): Tensor;
    diagonal(offset: number, options?: DiagonalOptions): Tensor;
    diagonal(offset: number, dim1: number, options?: DiagonalOptions): Tensor;
    diagonal(offset?: number, dim1?: number, dim2?: number, options?: DiagonalOptions): Tensor;
    /** See the function `expand`. */
    expand(size: readonly number[]): Tensor;
    /** See the function `expand`. */
    broadcastTo(size: readonly number[]): Tensor;
    /** See the function `expandAs`. */
    expandAs(other: Tensor): Tensor;
    /** See the function `flatten`. */
    flatten(options?: FlattenOptions): Tensor;
    flatten(startDim: number, options?: FlattenOptions): Tensor;
    flatten(startDim?: number, endDim?: number, options?: FlattenOptions): Tensor;
    /** See the function `movedim`. */
    movedim(source: number | readonly number[], destination: number | readonly number[]): Tensor;
    /** See the function `movedim`. */
    moveaxis(source: number | readonly number[], destination: number | readonly number[]): Tensor;
    /** See the function `narrow`. */
    narrow(dim: number, start: number, count: number): Tensor;
    /** See the function `permute`. */
    permute(dims: number | readonly number[]): Tensor;
    /** See the function `reshape`. */
    reshape(shape: readonly number[]): Tensor;
    /** See the function `select`. */
    select(dim: number, index: number): Tensor;
    /** See the function `slice`. */
    slice(dim: number, options?: SliceOptions): Tensor;
    slice(dim: number, start: number, options?: SliceOptions): Tensor;
    slice(dim: number, start: number, end: number, options?: SliceOptions): Tensor;
    slice(dim: number, start?: number, end?: number, step?: number, options?: SliceOptions): Tensor;
    /** See the function `squeeze`. */
    squeeze(options?: SqueezeOptions): Tensor;
    squeeze(dim?: number | readonly number[], options?: SqueezeOptions): Tensor;
    /** See the function `stridedSum`. */
    stridedSum(
      shape: readonly number[],
      strides: number | readonly number[],
      size: readonly number[],
      stride: number | readonly number[],
      offset: number,
    ): Tensor;
    /** See the function `stridedView`. */
    stridedView(
      size: readonly number[],
      stride: number | readonly number[],
      offset: number,
    ): Tensor;
    /** See the function `t`. */
    t(): Tensor;
    /** See the function `transpose`. */
    transpose(dim0: number, dim1: number): Tensor;
    /** See the function `transpose`. */
    swapaxes(dim0: number, dim1: number): Tensor;
    /** See the function `transpose`. */
    swapdims(dim0: number, dim1: number): Tensor;
    /** See the function `unflatten`. */
    unflatten(dim: number, sizes: readonly number[]): Tensor;
    /** See the function `unreduce`. */
    unreduce(dim: number | readonly number[], keepdim: boolean): Tensor;
    /** See the function `unsqueeze`. */
    unsqueeze(dim: number): Tensor;
    /** See the function `view`. */
    view(shape: readonly number[]): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  asStrided(
    this: Tensor,
    size: readonly number[],
    stride: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return asStrided(this, size, stride, ...rest);
  },
  asStridedScatter(
    this: Tensor,
    src: Tensor,
    size: readonly number[],
    stride: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return asStridedScatter(this, src, size, stride, ...rest);
  },
  crop(this: Tensor, shape: readonly number[]): Tensor | Tensor { return crop(this, shape); },
  diagonal(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return diagonal(this, ...rest);
  },
  expand(this: Tensor, size: readonly number[]): Tensor | Tensor { return expand(this, size); },
  broadcastTo(this: Tensor, size: readonly number[]): Tensor | Tensor {
    return expand(this, size);
  },
  expandAs(this: Tensor, other: Tensor): Tensor | Tensor { return expandAs(this, other); },
  flatten(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return flatten(this, ...rest);
  },
  movedim(
    this: Tensor,
    source: number | readonly number[],
    destination: number | readonly number[],
  ): Tensor | Tensor {
    return movedim(this, source, destination);
  },
  moveaxis(
    this: Tensor,
    source: number | readonly number[],
    destination: number | readonly number[],
  ): Tensor | Tensor {
    return movedim(this, source, destination);
  },
  narrow(this: Tensor, dim: number, start: number, count: number): Tensor | Tensor {
    return narrow(this, dim, start, count);
  },
  permute(this: Tensor, dims: number | readonly number[]): Tensor | Tensor {
    return permute(this, dims);
  },
  reshape(this: Tensor, shape: readonly number[]): Tensor | Tensor { return reshape(this, shape); },
  select(this: Tensor, dim: number, index: number): Tensor | Tensor {
    return select(this, dim, index);
  },
  slice(this: Tensor, dim: number, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return slice(this, dim, ...rest);
  },
  squeeze(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return squeeze(this, ...rest);
  },
  stridedSum(
    this: Tensor,
    shape: readonly number[],
    strides: number | readonly number[],
    size: readonly number[],
    stride: number | readonly number[],
    offset: number,
  ): Tensor | Tensor {
    return stridedSum(this, shape, strides, size, stride, offset);
  },
  stridedView(
    this: Tensor,
    size: readonly number[],
    stride: number | readonly number[],
    offset: number,
  ): Tensor | Tensor {
    return stridedView(this, size, stride, offset);
  },
  t(this: Tensor): Tensor | Tensor { return t(this); },
  transpose(this: Tensor, dim0: number, dim1: number): Tensor | Tensor {
    return transpose(this, dim0, dim1);
  },
  swapaxes(this: Tensor, dim0: number, dim1: number): Tensor | Tensor {
    return transpose(this, dim0, dim1);
  },
  swapdims(this: Tensor, dim0: number, dim1: number): Tensor | Tensor {
    return transpose(this, dim0, dim1);
  },
  unflatten(this: Tensor, dim: number, sizes: readonly number[]): Tensor | Tensor {
    return unflatten(this, dim, sizes);
  },
  unreduce(this: Tensor, dim: number | readonly number[], keepdim: boolean): Tensor | Tensor {
    return unreduce(this, dim, keepdim);
  },
  unsqueeze(this: Tensor, dim: number): Tensor | Tensor { return unsqueeze(this, dim); },
  view(this: Tensor, shape: readonly number[]): Tensor | Tensor { return view(this, shape); },
});
