// Generated from ops/joining.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkEnum,
  checkInt,
  checkIntOrInts,
  checkNestedInts,
  checkText,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { checkTensor, checkTensors } from "../../src/dispatch/operand.js";
import { wrapDim } from "../../src/shape.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  einsum as einsumWritten,
  tensordot as tensordotWritten,
} from "../../src/composites/einsum.js";
import {
  broadcastTensors as broadcastTensorsWritten,
  cartesianProd as cartesianProdWritten,
  combinations as combinationsWritten,
  meshgrid as meshgridWritten,
} from "../../src/composites/grids.js";
import {
  blockDiag as blockDiagWritten,
  cat as catWritten,
  columnStack as columnStackWritten,
  dstack as dstackWritten,
  hstack as hstackWritten,
  stack as stackWritten,
  vstack as vstackWritten,
} from "../../src/composites/join.js";
import {
  chunk as chunkWritten,
  dsplit as dsplitWritten,
  hsplit as hsplitWritten,
  split as splitWritten,
  tensorSplit as tensorSplitWritten,
  unbind as unbindWritten,
  vsplit as vsplitWritten,
} from "../../src/composites/split.js";

/**
 * The matrices along the diagonal of one, zeros elsewhere. Vectors are rows.
 */
export function blockDiag(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("blockDiag", "tensors", tensors);
  return onDeviceOf(tensors, () => blockDiagWritten(tensors));
}

/**
 * Views of the tensors in the shape that all of them broadcast to.
 */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[] | Tensor[] {
  tensors = checkTensors("broadcastTensors", "tensors", tensors);
  return onDeviceOf(tensors, () => broadcastTensorsWritten(tensors));
}

/**
 * Rows of all combinations of one element from each vector, the last one running fastest.
 */
export function cartesianProd(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("cartesianProd", "tensors", tensors);
  return onDeviceOf(tensors, () => cartesianProdWritten(tensors));
}

export interface CatOptions {
  dim?: number;
}

/**
 * The tensors one after the other along dim, promoted to a common dtype; their other sizes agree. A
 * 1-d tensor without elements joins anything.
 */
export function cat(tensors: readonly Tensor[], options?: CatOptions): Tensor;
export function cat(tensors: readonly Tensor[], dim?: number, options?: CatOptions): Tensor;
export function cat(tensors: readonly Tensor[], ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CatOptions>("cat", ["dim"], ["dim"], rest);
  tensors = checkTensors("cat", "tensors", tensors);
  const dim = checkInt("cat", "dim", options.dim ?? 0);
  return onDeviceOf(tensors, () => catWritten(tensors, dim));
}

/** Another name of `cat`. */
export const concat = cat;

/** Another name of `cat`. */
export const concatenate = cat;

export interface ChunkOptions {
  dim?: number;
}

/**
 * At most chunks views of x along dim, all of one size but for the last.
 */
export function chunk(x: Tensor, chunks: number, options?: ChunkOptions): Tensor[];
export function chunk(x: Tensor, chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
export function chunk(x: Tensor, chunks: number, ...rest: unknown[]): Tensor[] | Tensor[] {
  const options = readOptions<ChunkOptions>("chunk", ["dim"], ["dim"], rest);
  x = checkTensor("chunk", "x", x);
  chunks = checkInt("chunk", "chunks", chunks);
  const dim = wrapDim("chunk", options.dim ?? 0, x.ndim);
  return onDeviceOf(x, () => chunkWritten(x, chunks, dim));
}

/**
 * The tensors side by side along dim 1. Vectors are columns.
 */
export function columnStack(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("columnStack", "tensors", tensors);
  return onDeviceOf(tensors, () => columnStackWritten(tensors));
}

export interface CombinationsOptions {
  r?: number;
  withReplacement?: boolean;
}

/**
 * Rows of all choices of r elements of a vector, in order; with_replacement repeats elements.
 */
export function combinations(x: Tensor, options?: CombinationsOptions): Tensor;
export function combinations(x: Tensor, r: number, options?: CombinationsOptions): Tensor;
export function combinations(
  x: Tensor,
  r?: number,
  withReplacement?: boolean,
  options?: CombinationsOptions,
): Tensor;
export function combinations(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CombinationsOptions>(
    "combinations",
    ["r", "withReplacement"],
    ["r", "withReplacement"],
    rest,
  );
  x = checkTensor("combinations", "x", x);
  const r = checkInt("combinations", "r", options.r ?? 2);
  const withReplacement = checkBool(
    "combinations",
    "withReplacement",
    options.withReplacement ?? false,
  );
  return onDeviceOf(x, () => combinationsWritten(x, r, withReplacement));
}

/**
 * Views of x along dim 2; a number of sections must divide it.
 */
export function dsplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
): Tensor[] | Tensor[] {
  x = checkTensor("dsplit", "x", x);
  indicesOrSections = checkIntOrInts("dsplit", "indicesOrSections", indicesOrSections);
  return onDeviceOf(x, () => dsplitWritten(x, indicesOrSections));
}

/**
 * The tensors one behind the other, along dim 2. Vectors and matrices get the dims they lack.
 */
export function dstack(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("dstack", "tensors", tensors);
  return onDeviceOf(tensors, () => dstackWritten(tensors));
}

/**
 * A sum of products in index notation, such as "bij,bjk->bik": a letter for each dim of each
 * operand, ... for any dims. Letters that the result does not name are summed. Without an arrow,
 * the result has the letters that occur once, in alphabetical order.
 */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor | Tensor {
  equation = checkText("einsum", "equation", equation);
  operands = checkTensors("einsum", "operands", operands);
  return onDeviceOf(operands, () => einsumWritten(equation, operands));
}

/**
 * Views of x along dim 1, or 0 of a vector; a number of sections must divide it.
 */
export function hsplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
): Tensor[] | Tensor[] {
  x = checkTensor("hsplit", "x", x);
  indicesOrSections = checkIntOrInts("hsplit", "indicesOrSections", indicesOrSections);
  return onDeviceOf(x, () => hsplitWritten(x, indicesOrSections));
}

/**
 * The tensors side by side, along dim 1, or 0 for vectors. 0-d tensors count as vectors.
 */
export function hstack(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("hstack", "tensors", tensors);
  return onDeviceOf(tensors, () => hstackWritten(tensors));
}

export interface MeshgridOptions {
  indexing?: "ij" | "xy";
}

/**
 * Views of the vectors, each along a dim of its own and expanded over the others. With 'xy', the
 * first two dims are exchanged, as plots want it. 0-d tensors count as vectors.
 */
export function meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[];
export function meshgrid(
  tensors: readonly Tensor[],
  indexing?: "ij" | "xy",
  options?: MeshgridOptions,
): Tensor[];
export function meshgrid(tensors: readonly Tensor[], ...rest: unknown[]): Tensor[] | Tensor[] {
  const options = readOptions<MeshgridOptions>("meshgrid", ["indexing"], ["indexing"], rest);
  tensors = checkTensors("meshgrid", "tensors", tensors);
  const indexing = checkEnum("meshgrid", "indexing", options.indexing ?? "ij", ["ij", "xy"]);
  return onDeviceOf(tensors, () => meshgridWritten(tensors, indexing));
}

export interface SplitOptions {
  dim?: number;
}

/**
 * Views of x along dim: pieces of split_size elements, the last one shorter, or of the sizes
 * listed, which add up to the dim.
 */
export function split(
  x: Tensor,
  splitSize: number | readonly number[] | Tensor,
  options?: SplitOptions,
): Tensor[];
export function split(
  x: Tensor,
  splitSize: number | readonly number[] | Tensor,
  dim?: number,
  options?: SplitOptions,
): Tensor[];
export function split(
  x: Tensor,
  splitSize: number | readonly number[] | Tensor,
  ...rest: unknown[]
): Tensor[] | Tensor[] {
  const options = readOptions<SplitOptions>("split", ["dim"], ["dim"], rest);
  x = checkTensor("split", "x", x);
  splitSize = checkIntOrInts("split", "splitSize", splitSize);
  const dim = wrapDim("split", options.dim ?? 0, x.ndim);
  return onDeviceOf(x, () => splitWritten(x, splitSize, dim));
}

export interface StackOptions {
  dim?: number;
}

/**
 * Tensors of one shape side by side along a new dim.
 */
export function stack(tensors: readonly Tensor[], options?: StackOptions): Tensor;
export function stack(tensors: readonly Tensor[], dim?: number, options?: StackOptions): Tensor;
export function stack(tensors: readonly Tensor[], ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<StackOptions>("stack", ["dim"], ["dim"], rest);
  tensors = checkTensors("stack", "tensors", tensors);
  const dim = wrapDim("stack", options.dim ?? 0, tensors[0].ndim + 1);
  return onDeviceOf(tensors, () => stackWritten(tensors, dim));
}

export interface TensorSplitOptions {
  dim?: number;
}

/**
 * Views of x along dim: as many as asked for, their sizes one apart at most, or cut before the
 * places listed, as slices would.
 */
export function tensorSplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
  options?: TensorSplitOptions,
): Tensor[];
export function tensorSplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
  dim?: number,
  options?: TensorSplitOptions,
): Tensor[];
export function tensorSplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
  ...rest: unknown[]
): Tensor[] | Tensor[] {
  const options = readOptions<TensorSplitOptions>("tensorSplit", ["dim"], ["dim"], rest);
  x = checkTensor("tensorSplit", "x", x);
  indicesOrSections = checkIntOrInts("tensorSplit", "indicesOrSections", indicesOrSections);
  const dim = wrapDim("tensorSplit", options.dim ?? 0, x.ndim);
  return onDeviceOf(x, () => tensorSplitWritten(x, indicesOrSections, dim));
}

export interface TensordotOptions {
  dims?: number | readonly (number | readonly number[])[];
}

/**
 * The sum of products over the last dims of x and the first dims of y; or, given two lists, over
 * the dims of x in the first and those of y in the second.
 */
export function tensordot(x: Tensor, y: Tensor, options?: TensordotOptions): Tensor;
export function tensordot(
  x: Tensor,
  y: Tensor,
  dims?: number | readonly (number | readonly number[])[],
  options?: TensordotOptions,
): Tensor;
export function tensordot(x: Tensor, y: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TensordotOptions>("tensordot", ["dims"], ["dims"], rest);
  x = checkTensor("tensordot", "x", x);
  y = checkTensor("tensordot", "y", y);
  const dims = checkNestedInts("tensordot", "dims", options.dims ?? 2);
  return onDeviceOf(x, () => tensordotWritten(x, y, dims));
}

export interface UnbindOptions {
  dim?: number;
}

/**
 * A view of every part of x along dim, without that dim.
 */
export function unbind(x: Tensor, options?: UnbindOptions): Tensor[];
export function unbind(x: Tensor, dim?: number, options?: UnbindOptions): Tensor[];
export function unbind(x: Tensor, ...rest: unknown[]): Tensor[] | Tensor[] {
  const options = readOptions<UnbindOptions>("unbind", ["dim"], ["dim"], rest);
  x = checkTensor("unbind", "x", x);
  const dim = wrapDim("unbind", options.dim ?? 0, x.ndim);
  return onDeviceOf(x, () => unbindWritten(x, dim));
}

/**
 * Views of x along dim 0; a number of sections must divide it.
 */
export function vsplit(
  x: Tensor,
  indicesOrSections: number | readonly number[] | Tensor,
): Tensor[] | Tensor[] {
  x = checkTensor("vsplit", "x", x);
  indicesOrSections = checkIntOrInts("vsplit", "indicesOrSections", indicesOrSections);
  return onDeviceOf(x, () => vsplitWritten(x, indicesOrSections));
}

/**
 * The tensors one below the other, along dim 0. Vectors are rows.
 */
export function vstack(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("vstack", "tensors", tensors);
  return onDeviceOf(tensors, () => vstackWritten(tensors));
}

/** Another name of `vstack`. */
export const rowStack = vstack;

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `chunk`. */
    chunk(chunks: number, options?: ChunkOptions): Tensor[];
    chunk(chunks: number, dim?: number, options?: ChunkOptions): Tensor[];
    /** See the function `combinations`. */
    combinations(options?: CombinationsOptions): Tensor;
    combinations(r: number, options?: CombinationsOptions): Tensor;
    combinations(r?: number, withReplacement?: boolean, options?: CombinationsOptions): Tensor;
    /** See the function `dsplit`. */
    dsplit(indicesOrSections: number | readonly number[] | Tensor): Tensor[];
    /** See the function `hsplit`. */
    hsplit(indicesOrSections: number | readonly number[] | Tensor): Tensor[];
    /** See the function `split`. */
    split(splitSize: number | readonly number[] | Tensor, options?: SplitOptions): Tensor[];
    split(
      splitSize: number | readonly number[] | Tensor,
      dim?: number,
      options?: SplitOptions,
    ): Tensor[];
    /** See the function `tensorSplit`. */
    tensorSplit(
      indicesOrSections: number | readonly number[] | Tensor,
      options?: TensorSplitOptions,
    ): Tensor[];
    tensorSplit(
      indicesOrSections: number | readonly number[] | Tensor,
      dim?: number,
      options?: TensorSplitOptions,
    ): Tensor[];
    /** See the function `tensordot`. */
    tensordot(y: Tensor, options?: TensordotOptions): Tensor;
    tensordot(
      y: Tensor,
      dims?: number | readonly (number | readonly number[])[],
      options?: TensordotOptions,
    ): Tensor;
    /** See the function `unbind`. */
    unbind(options?: UnbindOptions): Tensor[];
    unbind(dim?: number, options?: UnbindOptions): Tensor[];
    /** See the function `vsplit`. */
    vsplit(indicesOrSections: number | readonly number[] | Tensor): Tensor[];
  }
}

Object.assign(Tensor.prototype, {
  chunk(this: Tensor, chunks: number, ...rest: [never?, never?]): Tensor[] | Tensor[] {
    return chunk(this, chunks, ...rest);
  },
  combinations(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return combinations(this, ...rest);
  },
  dsplit(
    this: Tensor,
    indicesOrSections: number | readonly number[] | Tensor,
  ): Tensor[] | Tensor[] {
    return dsplit(this, indicesOrSections);
  },
  hsplit(
    this: Tensor,
    indicesOrSections: number | readonly number[] | Tensor,
  ): Tensor[] | Tensor[] {
    return hsplit(this, indicesOrSections);
  },
  split(
    this: Tensor,
    splitSize: number | readonly number[] | Tensor,
    ...rest: [never?, never?]
  ): Tensor[] | Tensor[] {
    return split(this, splitSize, ...rest);
  },
  tensorSplit(
    this: Tensor,
    indicesOrSections: number | readonly number[] | Tensor,
    ...rest: [never?, never?]
  ): Tensor[] | Tensor[] {
    return tensorSplit(this, indicesOrSections, ...rest);
  },
  tensordot(this: Tensor, y: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return tensordot(this, y, ...rest);
  },
  unbind(this: Tensor, ...rest: [never?, never?]): Tensor[] | Tensor[] {
    return unbind(this, ...rest);
  },
  vsplit(
    this: Tensor,
    indicesOrSections: number | readonly number[] | Tensor,
  ): Tensor[] | Tensor[] {
    return vsplit(this, indicesOrSections);
  },
});
