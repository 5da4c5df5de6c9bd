// Generated from ops/scattering.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkOptions,
  checkScalar,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern, externInPlace } from "../../src/dispatch/extern.js";
import type { Index } from "../../src/dispatch/indices.js";
import { defineIndexed, scatterElements } from "../../src/dispatch/indexed.js";
import {
  checkTensor,
  checkTensorLike,
  type Scalar,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  cornerScatterGradients,
  diagonalScatterGradients,
  indexAccumulateGradients,
  indexAddGradients,
  indexCopyGradients,
  indexWriteGradients,
  scatterAddGradients,
  scatterMultiplyGradients,
  scatterSrcGradients,
  scatterValueGradients,
  selectScatterGradients,
  sliceScatterGradients,
} from "../autograd/scattering.js";
import {
  indexPut as indexPutWritten,
  indexPut_ as indexPut_Written,
} from "../../src/composites/indexing.js";
import * as ops from "./index.js";

const CORNER_SCATTER = defineIndexed({
  name: "cornerScatter",
  kernel: "corner_scatter",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: cornerScatterGradients,
});

/**
 * x with src in place of crop(x, shape(src)), its first corner.
 */
export function cornerScatter(x: Tensor, src: Tensor): Tensor {
  x = checkTensor("cornerScatter", "x", x);
  src = checkTensor("cornerScatter", "src", src);
  if (!host.fits(host.shape(src), host.shape(x))) {
    throw new ShapeError(
      `corner_scatter: src ${showValue(host.shape(src))} does not fit into x ${showValue(host.shape(x))}`,
    );
  }
  return scatterElements(CORNER_SCATTER, [x, src], 0, host.shape(src));
}

export interface DiagonalScatterOptions {
  offset?: number;
  dim1?: number;
  dim2?: number;
}

const DIAGONAL_SCATTER = defineIndexed({
  name: "diagonalScatter",
  kernel: "diagonal_scatter",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: diagonalScatterGradients,
});

/**
 * x with src in place of diagonal(x, offset, dim1, dim2).
 */
export function diagonalScatter(x: Tensor, src: Tensor, options?: DiagonalScatterOptions): Tensor;
export function diagonalScatter(
  x: Tensor,
  src: Tensor,
  offset: number,
  options?: DiagonalScatterOptions,
): Tensor;
export function diagonalScatter(
  x: Tensor,
  src: Tensor,
  offset: number,
  dim1: number,
  options?: DiagonalScatterOptions,
): Tensor;
export function diagonalScatter(
  x: Tensor,
  src: Tensor,
  offset?: number,
  dim1?: number,
  dim2?: number,
  options?: DiagonalScatterOptions,
): Tensor;
export function diagonalScatter(x: Tensor, src: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<DiagonalScatterOptions>(
    "diagonalScatter",
    ["offset", "dim1", "dim2"],
    ["offset", "dim1", "dim2"],
    rest,
  );
  x = checkTensor("diagonalScatter", "x", x);
  src = checkTensor("diagonalScatter", "src", src);
  const offset = checkInt("diagonalScatter", "offset", options.offset ?? 0);
  const dim1 = wrapDim("diagonalScatter", options.dim1 ?? 0, x.ndim);
  const dim2 = wrapDim("diagonalScatter", options.dim2 ?? 1, x.ndim);
  const down = Math.max(-offset, 0);
  const right = Math.max(offset, 0);
  const many = Math.max(Math.min(host.size(x, dim1) - down, host.size(x, dim2) - right), 0);
  const inner = Math.min(dim1, dim2);
  const outer = Math.max(dim1, dim2);
  if (!(dim1 !== dim2)) {
    throw new ArgumentError(`diagonal_scatter: dim1 and dim2 are both ${showValue(dim1)}`);
  }
  if (!host.sameShape(
    host.shape(src),
    host.concat(host.reduced(host.shape(x), [dim1, dim2], false), [many]),
  )) {
    throw new ShapeError(
      `diagonal_scatter: src ${showValue(host.shape(src))} must have the shape of the diagonal of ${showValue(host.shape(x))}`,
    );
  }
  return scatterElements(
    DIAGONAL_SCATTER,
    [x, src],
    0,
    host.shape(src),
    { offset, dim1, dim2 },
    [
      host.rank(src) - 1,
      inner,
      inner === dim1 ? down : right,
      outer,
      inner === dim1 ? right : down,
    ],
  );
}

const INDEX_ACCUMULATE = defineExtern({
  name: "indexAccumulate",
  kernel: "index_accumulate",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "places", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: indexAccumulateGradients,
  strided: [2],
  base: 0,
});

/**
 * x with source added to its parts that places name, in the order of the lists.
 */
export function indexAccumulate(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  x = checkTensor("indexAccumulate", "x", x);
  places = checkTensor("indexAccumulate", "places", places);
  source = checkTensor("indexAccumulate", "source", source);
  at = checkInt("indexAccumulate", "at", at);
  const after = at + host.size(places, 0);
  const tail = host.concat(
    host.sliceList(host.shape(places), 1, host.rank(places)),
    host.sliceList(host.shape(x), after, host.rank(x)),
  );
  const parts = host.concat(host.sliceList(host.shape(x), 0, at), tail);
  if (!(host.rank(places) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x))) {
    throw new ShapeError(
      `index_accumulate: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `index_accumulate: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return extern(INDEX_ACCUMULATE, [x, places, source], [host.shape(x)], { at }, [at])[0];
}

/** As `indexAccumulate`, written into x and returning it. */
export function indexAccumulate_(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  x = checkTensor("indexAccumulate", "x", x);
  places = checkTensor("indexAccumulate", "places", places);
  source = checkTensor("indexAccumulate", "source", source);
  at = checkInt("indexAccumulate", "at", at);
  const after = at + host.size(places, 0);
  const tail = host.concat(
    host.sliceList(host.shape(places), 1, host.rank(places)),
    host.sliceList(host.shape(x), after, host.rank(x)),
  );
  const parts = host.concat(host.sliceList(host.shape(x), 0, at), tail);
  if (!(host.rank(places) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x))) {
    throw new ShapeError(
      `index_accumulate: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `index_accumulate: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return externInPlace(INDEX_ACCUMULATE, [x, places, source], { at }, [at]);
}

export interface IndexAddOptions {
  alpha?: Scalar;
}

const INDEX_ADD = defineIndexed({
  name: "indexAdd",
  kernel: "index_add",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: indexAddGradients,
});

/**
 * x with alpha * source added to its parts along dim, part k of source to part index[k] of x.
 */
export function indexAdd(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  options: IndexAddOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("indexAdd", options, ["alpha"]);
  x = checkTensor("indexAdd", "x", x);
  dim = wrapDim("indexAdd", dim, x.ndim);
  index = checkTensor("indexAdd", "index", index);
  source = checkTensor("indexAdd", "source", source);
  const alpha = checkScalar("indexAdd", "alpha", options.alpha ?? 1);
  if (!(
    host.rank(index) <= 1 && host.sameShape(
      host.shape(source),
      host.replace(host.shape(x), dim, host.numel(index)),
    )
  )) {
    throw new ShapeError(
      `index_add: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `index_add: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElements(
    INDEX_ADD,
    [x, index, source],
    0,
    host.shape(source),
    { dim, alpha },
    [dim, host.size(x, dim), alpha],
  );
}

const INDEX_COPY = defineIndexed({
  name: "indexCopy",
  kernel: "index_copy",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: indexCopyGradients,
});

/**
 * x with source in place of its parts along dim, part k of source as part index[k] of x. Its
 * gradient is right for unique indices.
 */
export function indexCopy(x: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
  x = checkTensor("indexCopy", "x", x);
  dim = wrapDim("indexCopy", dim, x.ndim);
  index = checkTensor("indexCopy", "index", index);
  source = checkTensor("indexCopy", "source", source);
  if (!(
    host.rank(index) <= 1 && host.sameShape(
      host.shape(source),
      host.replace(host.shape(x), dim, host.numel(index)),
    )
  )) {
    throw new ShapeError(
      `index_copy: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `index_copy: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElements(
    INDEX_COPY,
    [x, index, source],
    0,
    host.shape(source),
    { dim },
    [dim, host.size(x, dim)],
  );
}

export interface IndexPutOptions {
  accumulate?: boolean;
}

/**
 * A copy of x with values, or their sum with what was there, in the place of x[indices]; indices as
 * index takes them. values broadcast. In place it is PyTorch's x[indices] = values.
 */
export function indexPut(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  options?: IndexPutOptions,
): Tensor;
export function indexPut(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  accumulate?: boolean,
  options?: IndexPutOptions,
): Tensor;
export function indexPut(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  ...rest: unknown[]
): Tensor {
  const options = readOptions<IndexPutOptions>("indexPut", ["accumulate"], ["accumulate"], rest);
  x = checkTensor("indexPut", "x", x);
  values = checkTensorLike("indexPut", "values", values);
  const accumulate = checkBool("indexPut", "accumulate", options.accumulate ?? false);
  return indexPutWritten(x, indices, values, accumulate);
}

/** As `indexPut`, written into x and returning it. */
export function indexPut_(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  options?: IndexPutOptions,
): Tensor;
export function indexPut_(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  accumulate?: boolean,
  options?: IndexPutOptions,
): Tensor;
export function indexPut_(
  x: Tensor,
  indices: readonly Index[],
  values: TensorLike,
  ...rest: unknown[]
): Tensor {
  const options = readOptions<IndexPutOptions>("indexPut", ["accumulate"], ["accumulate"], rest);
  x = checkTensor("indexPut", "x", x);
  values = checkTensorLike("indexPut", "values", values);
  const accumulate = checkBool("indexPut", "accumulate", options.accumulate ?? false);
  return indexPut_Written(x, indices, values, accumulate);
}

const INDEX_WRITE = defineExtern({
  name: "indexWrite",
  kernel: "index_write",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "places", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: indexWriteGradients,
  strided: [2],
  base: 0,
});

/**
 * x with source in the place of its parts that places name, as index_read reads them.
 */
export function indexWrite(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  x = checkTensor("indexWrite", "x", x);
  places = checkTensor("indexWrite", "places", places);
  source = checkTensor("indexWrite", "source", source);
  at = checkInt("indexWrite", "at", at);
  const after = at + host.size(places, 0);
  const tail = host.concat(
    host.sliceList(host.shape(places), 1, host.rank(places)),
    host.sliceList(host.shape(x), after, host.rank(x)),
  );
  const parts = host.concat(host.sliceList(host.shape(x), 0, at), tail);
  if (!(host.rank(places) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x))) {
    throw new ShapeError(
      `index_write: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `index_write: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return extern(INDEX_WRITE, [x, places, source], [host.shape(x)], { at }, [at])[0];
}

/** As `indexWrite`, written into x and returning it. */
export function indexWrite_(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  x = checkTensor("indexWrite", "x", x);
  places = checkTensor("indexWrite", "places", places);
  source = checkTensor("indexWrite", "source", source);
  at = checkInt("indexWrite", "at", at);
  const after = at + host.size(places, 0);
  const tail = host.concat(
    host.sliceList(host.shape(places), 1, host.rank(places)),
    host.sliceList(host.shape(x), after, host.rank(x)),
  );
  const parts = host.concat(host.sliceList(host.shape(x), 0, at), tail);
  if (!(host.rank(places) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x))) {
    throw new ShapeError(
      `index_write: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `index_write: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return externInPlace(INDEX_WRITE, [x, places, source], { at }, [at]);
}

/**
 * x in the first corner of zeros of the given shape.
 */
export function padTo(x: Tensor, shape: readonly number[]): Tensor {
  x = checkTensor("padTo", "x", x);
  shape = checkInts("padTo", "shape", shape);
  if (host.sameShape(host.shape(x), shape)) return x;
  return ops.cornerScatter(ops.newZeros(x, shape), x);
}

const SCATTER_ADD = defineIndexed({
  name: "scatterAdd",
  kernel: "scatter_add",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterAddGradients,
});

/**
 * x with src added at the places that index names along dim.
 */
export function scatterAdd(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterAdd", "x", x);
  dim = wrapDim("scatterAdd", dim, x.ndim);
  index = checkTensor("scatterAdd", "index", index);
  src = checkTensor("scatterAdd", "src", src);
  if (!(host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x))) {
    throw new ShapeError(
      `scatter_add: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatter_add: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  return scatterElements(
    SCATTER_ADD,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim, host.size(x, dim)],
  );
}

const SCATTER_MULTIPLY = defineIndexed({
  name: "scatterMultiply",
  kernel: "scatter_multiply",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterMultiplyGradients,
});

/**
 * x multiplied by src at the places that index names along dim.
 */
export function scatterMultiply(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterMultiply", "x", x);
  dim = wrapDim("scatterMultiply", dim, x.ndim);
  index = checkTensor("scatterMultiply", "index", index);
  src = checkTensor("scatterMultiply", "src", src);
  if (!(host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x))) {
    throw new ShapeError(
      `scatter: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  return scatterElements(
    SCATTER_MULTIPLY,
    [x, index, src],
    0,
    host.shape(index),
    NO_ATTRS,
    [dim, host.size(x, dim)],
  );
}

export interface ScatterReducedOptions {
  reduce: "add" | "multiply";
}

/**
 * x with src added or multiplied at the places that index names along dim.
 */
export function scatterReduced(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  options: ScatterReducedOptions,
): Tensor {
  checkOptions("scatterReduced", options, ["reduce"]);
  x = checkTensor("scatterReduced", "x", x);
  dim = wrapDim("scatterReduced", dim, x.ndim);
  index = checkTensor("scatterReduced", "index", index);
  src = checkTensor("scatterReduced", "src", src);
  const reduce = checkEnum("scatterReduced", "reduce", options.reduce, ["add", "multiply"]);
  switch (reduce) {
    case "add": {
      return ops.scatterAdd(x, dim, index, src);
    }
    case "multiply": {
      return ops.scatterMultiply(x, dim, index, src);
    }
  }
}

const SCATTER_SRC = defineIndexed({
  name: "scatterSrc",
  kernel: "scatter_src",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterSrcGradients,
});

/**
 * x with src at the places that index names along dim. Its gradient is right for unique indices.
 */
export function scatterSrc(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterSrc", "x", x);
  dim = wrapDim("scatterSrc", dim, x.ndim);
  index = checkTensor("scatterSrc", "index", index);
  src = checkTensor("scatterSrc", "src", src);
  if (!(host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x))) {
    throw new ShapeError(
      `scatter: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  return scatterElements(
    SCATTER_SRC,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim, host.size(x, dim)],
  );
}

const SCATTER_VALUE = defineIndexed({
  name: "scatterValue",
  kernel: "scatter_value",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
  ],
  reads: [1],
  results: ["T"],
  gradients: scatterValueGradients,
});

/**
 * x with one value at the places that index names along dim.
 */
export function scatterValue(x: Tensor, dim: number, index: Tensor, value: Scalar): Tensor {
  x = checkTensor("scatterValue", "x", x);
  dim = wrapDim("scatterValue", dim, x.ndim);
  index = checkTensor("scatterValue", "index", index);
  value = checkScalar("scatterValue", "value", value);
  if (!(host.rank(index) === host.rank(x) || host.numel(index) === 0)) {
    throw new ShapeError(
      `scatter: x ${showValue(host.shape(x))} and index ${showValue(host.shape(index))} must have one rank`,
    );
  }
  return scatterElements(
    SCATTER_VALUE,
    [x, index],
    0,
    host.shape(index),
    { dim },
    [dim, host.size(x, dim), value],
  );
}

export interface ScatterValueReducedOptions {
  reduce: "add" | "multiply";
}

/**
 * x with one value added or multiplied at the places that index names along dim.
 */
export function scatterValueReduced(
  x: Tensor,
  dim: number,
  index: Tensor,
  value: Scalar,
  options: ScatterValueReducedOptions,
): Tensor {
  checkOptions("scatterValueReduced", options, ["reduce"]);
  x = checkTensor("scatterValueReduced", "x", x);
  dim = wrapDim("scatterValueReduced", dim, x.ndim);
  index = checkTensor("scatterValueReduced", "index", index);
  value = checkScalar("scatterValueReduced", "value", value);
  const reduce = checkEnum("scatterValueReduced", "reduce", options.reduce, ["add", "multiply"]);
  const base = ops.newZeros(x, host.shape(index));
  return ops.scatterReduced(
    x,
    dim,
    index,
    ops.maskedFill(base, ops.eq(base, 0), value),
    { reduce },
  );
}

const SELECT_SCATTER = defineIndexed({
  name: "selectScatter",
  kernel: "select_scatter",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: selectScatterGradients,
});

/**
 * x with src in place of select(x, dim, index).
 */
export function selectScatter(x: Tensor, src: Tensor, dim: number, index: number): Tensor {
  x = checkTensor("selectScatter", "x", x);
  src = checkTensor("selectScatter", "src", src);
  dim = wrapDim("selectScatter", dim, x.ndim);
  index = checkInt("selectScatter", "index", index);
  const at = host.wrapIndex(index, host.size(x, dim));
  if (!(index >= -host.size(x, dim) && index < host.size(x, dim))) {
    throw new ShapeError(
      `select_scatter: index ${showValue(index)} is out of range for dim ${showValue(dim)} of ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(src), host.remove(host.shape(x), dim))) {
    throw new ShapeError(
      `select_scatter: src ${showValue(host.shape(src))} must be x ${showValue(host.shape(x))} without dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SELECT_SCATTER, [x, src], 0, host.shape(src), { dim, index }, [dim, at]);
}

export interface SliceScatterOptions {
  dim?: number;
  start?: number;
  end?: number;
  step?: number;
}

const SLICE_SCATTER = defineIndexed({
  name: "sliceScatter",
  kernel: "slice_scatter",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: sliceScatterGradients,
});

/**
 * x with src in place of slice(x, dim, start, end, step).
 */
export function sliceScatter(x: Tensor, src: Tensor, options?: SliceScatterOptions): Tensor;
export function sliceScatter(
  x: Tensor,
  src: Tensor,
  dim: number,
  options?: SliceScatterOptions,
): Tensor;
export function sliceScatter(
  x: Tensor,
  src: Tensor,
  dim: number,
  start: number,
  options?: SliceScatterOptions,
): Tensor;
export function sliceScatter(
  x: Tensor,
  src: Tensor,
  dim: number,
  start: number,
  end: number,
  options?: SliceScatterOptions,
): Tensor;
export function sliceScatter(
  x: Tensor,
  src: Tensor,
  dim?: number,
  start?: number,
  end?: number,
  step?: number,
  options?: SliceScatterOptions,
): Tensor;
export function sliceScatter(x: Tensor, src: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<SliceScatterOptions>(
    "sliceScatter",
    ["dim", "start", "end", "step"],
    ["dim", "start", "end", "step"],
    rest,
  );
  x = checkTensor("sliceScatter", "x", x);
  src = checkTensor("sliceScatter", "src", src);
  const dim = wrapDim("sliceScatter", options.dim ?? 0, x.ndim);
  const start = checkInt("sliceScatter", "start", options.start ?? 0);
  const end = checkInt("sliceScatter", "end", options.end ?? Number.MAX_SAFE_INTEGER);
  const step = checkInt("sliceScatter", "step", options.step ?? 1);
  const lo = host.clampIndex(start, host.size(x, dim));
  const hi = Math.max(lo, host.clampIndex(end, host.size(x, dim)));
  if (!(step > 0)) {
    throw new ArgumentError(`slice_scatter: step must be positive, got ${showValue(step)}`);
  }
  if (!host.sameShape(
    host.shape(src),
    host.replace(host.shape(x), dim, host.ceilDiv(hi - lo, step)),
  )) {
    throw new ShapeError(
      `slice_scatter: src ${showValue(host.shape(src))} must have the shape of the slice of x ${showValue(host.shape(x))}`,
    );
  }
  return scatterElements(
    SLICE_SCATTER,
    [x, src],
    0,
    host.shape(src),
    { dim, start, end, step },
    [dim, lo, step],
  );
}

const SCATTER: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "index", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "src", kind: "tensor", optional: false },
    ],
    call: () => ops.scatterSrc as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "index", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "value", kind: "number", optional: false, option: false, scalar: true },
    ],
    call: () => ops.scatterValue as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "index", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "src", kind: "tensor", optional: false },
      { name: "reduce", kind: "enum", optional: false, option: true, members: ["add", "multiply"] },
    ],
    call: () => ops.scatterReduced as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "index", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "value", kind: "number", optional: false, option: false, scalar: true },
      { name: "reduce", kind: "enum", optional: false, option: true, members: ["add", "multiply"] },
    ],
    call: () => ops.scatterValueReduced as never,
  },
];

/**
 * x with src, a tensor or one number, at the places that index names along dim; with reduce, added
 * to or multiplied with what is there.
 */
export function scatter(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
export function scatter(x: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
export function scatter(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  options: ScatterReducedOptions,
): Tensor;
export function scatter(
  x: Tensor,
  dim: number,
  index: Tensor,
  value: Scalar,
  options: ScatterValueReducedOptions,
): Tensor;
export function scatter(...args: unknown[]): unknown {
  return callOverload("scatter", SCATTER, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `cornerScatter`. */
    cornerScatter(src: Tensor): Tensor;
    /** See the function `diagonalScatter`. */
    diagonalScatter(src: Tensor, options?: DiagonalScatterOptions): Tensor;
    diagonalScatter(src: Tensor, offset: number, options?: DiagonalScatterOptions): Tensor;
    diagonalScatter(
      src: Tensor,
      offset: number,
      dim1: number,
      options?: DiagonalScatterOptions,
    ): Tensor;
    diagonalScatter(
      src: Tensor,
      offset?: number,
      dim1?: number,
      dim2?: number,
      options?: DiagonalScatterOptions,
    ): Tensor;
    /** See the function `indexAccumulate_`. */
    indexAccumulate_(places: Tensor, source: Tensor, at: number): Tensor;
    /** See the function `indexAdd`. */
    indexAdd(dim: number, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
    /** See the function `indexCopy`. */
    indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
    /** See the function `indexPut`. */
    indexPut(indices: readonly Index[], values: TensorLike, options?: IndexPutOptions): Tensor;
    indexPut(
      indices: readonly Index[],
      values: TensorLike,
      accumulate?: boolean,
      options?: IndexPutOptions,
    ): Tensor;
    /** See the function `indexPut_`. */
    indexPut_(indices: readonly Index[], values: TensorLike, options?: IndexPutOptions): Tensor;
    indexPut_(
      indices: readonly Index[],
      values: TensorLike,
      accumulate?: boolean,
      options?: IndexPutOptions,
    ): Tensor;
    /** See the function `indexWrite_`. */
    indexWrite_(places: Tensor, source: Tensor, at: number): Tensor;
    /** See the function `padTo`. */
    padTo(shape: readonly number[]): Tensor;
    /** See the function `scatterAdd`. */
    scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterMultiply`. */
    scatterMultiply(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterReduced`. */
    scatterReduced(dim: number, index: Tensor, src: Tensor, options: ScatterReducedOptions): Tensor;
    /** See the function `scatterSrc`. */
    scatterSrc(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterValue`. */
    scatterValue(dim: number, index: Tensor, value: Scalar): Tensor;
    /** See the function `scatterValueReduced`. */
    scatterValueReduced(
      dim: number,
      index: Tensor,
      value: Scalar,
      options: ScatterValueReducedOptions,
    ): Tensor;
    /** See the function `selectScatter`. */
    selectScatter(src: Tensor, dim: number, index: number): Tensor;
    /** See the function `sliceScatter`. */
    sliceScatter(src: Tensor, options?: SliceScatterOptions): Tensor;
    sliceScatter(src: Tensor, dim: number, options?: SliceScatterOptions): Tensor;
    sliceScatter(src: Tensor, dim: number, start: number, options?: SliceScatterOptions): Tensor;
    sliceScatter(
      src: Tensor,
      dim: number,
      start: number,
      end: number,
      options?: SliceScatterOptions,
    ): Tensor;
    sliceScatter(
      src: Tensor,
      dim?: number,
      start?: number,
      end?: number,
      step?: number,
      options?: SliceScatterOptions,
    ): Tensor;
    /** See the function `scatter`. */
    scatter(dim: number, index: Tensor, src: Tensor): Tensor;
    scatter(dim: number, index: Tensor, value: Scalar): Tensor;
    scatter(dim: number, index: Tensor, src: Tensor, options: ScatterReducedOptions): Tensor;
    scatter(dim: number, index: Tensor, value: Scalar, options: ScatterValueReducedOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  cornerScatter(this: Tensor, src: Tensor): Tensor { return cornerScatter(this, src); },
  diagonalScatter(this: Tensor, src: Tensor, ...rest: [never?, never?, never?, never?]): Tensor {
    return diagonalScatter(this, src, ...rest);
  },
  indexAccumulate_(this: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
    return indexAccumulate_(this, places, source, at);
  },
  indexAdd(
    this: Tensor,
    dim: number,
    index: Tensor,
    source: Tensor,
    options?: IndexAddOptions,
  ): Tensor {
    return indexAdd(this, dim, index, source, options);
  },
  indexCopy(this: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
    return indexCopy(this, dim, index, source);
  },
  indexPut(
    this: Tensor,
    indices: readonly Index[],
    values: TensorLike,
    ...rest: [never?, never?]
  ): Tensor {
    return indexPut(this, indices, values, ...rest);
  },
  indexPut_(
    this: Tensor,
    indices: readonly Index[],
    values: TensorLike,
    ...rest: [never?, never?]
  ): Tensor {
    return indexPut_(this, indices, values, ...rest);
  },
  indexWrite_(this: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
    return indexWrite_(this, places, source, at);
  },
  padTo(this: Tensor, shape: readonly number[]): Tensor { return padTo(this, shape); },
  scatterAdd(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterAdd(this, dim, index, src);
  },
  scatterMultiply(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterMultiply(this, dim, index, src);
  },
  scatterReduced(
    this: Tensor,
    dim: number,
    index: Tensor,
    src: Tensor,
    options: ScatterReducedOptions,
  ): Tensor {
    return scatterReduced(this, dim, index, src, options);
  },
  scatterSrc(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterSrc(this, dim, index, src);
  },
  scatterValue(this: Tensor, dim: number, index: Tensor, value: Scalar): Tensor {
    return scatterValue(this, dim, index, value);
  },
  scatterValueReduced(
    this: Tensor,
    dim: number,
    index: Tensor,
    value: Scalar,
    options: ScatterValueReducedOptions,
  ): Tensor {
    return scatterValueReduced(this, dim, index, value, options);
  },
  selectScatter(this: Tensor, src: Tensor, dim: number, index: number): Tensor {
    return selectScatter(this, src, dim, index);
  },
  sliceScatter(
    this: Tensor,
    src: Tensor,
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor {
    return sliceScatter(this, src, ...rest);
  },
  scatter(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("scatter", SCATTER, [this, ...args]);
  },
});
