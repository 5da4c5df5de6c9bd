// Generated from ops/scattering.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
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
import {
  defineIndexed,
  scatterElements,
  scatterElementsInPlace,
} from "../../src/dispatch/indexed.js";
import {
  checkTensor,
  checkTensorLike,
  refuseComplex,
  type Scalar,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
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
  scatterAmaxGradients,
  scatterAminGradients,
  scatterMultiplyGradients,
  scatterWriteGradients,
  selectScatterGradients,
  sliceScatterGradients,
} from "../autograd/scattering.js";
import {
  indexAccumulateReference as indexAccumulateReferenceWritten,
  indexWriteReference as indexWriteReferenceWritten,
} from "../../src/composites/indexing-reference.js";
import {
  indexPut as indexPutWritten,
  indexPut_ as indexPut_Written,
} from "../../src/composites/indexing.js";
import {
  indexFill as indexFillWritten,
  indexFill_ as indexFill_Written,
  indexReduce as indexReduceWritten,
  indexReduce_ as indexReduce_Written,
  maskedScatter as maskedScatterWritten,
  maskedScatter_ as maskedScatter_Written,
  put as putWritten,
  put_ as put_Written,
  scatter as scatterWritten,
  scatterReduce as scatterReduceWritten,
  scatterReduce_ as scatterReduce_Written,
  scatter_ as scatter_Written,
} from "../../src/composites/scattering.js";
import * as ops from "./index.js";

const CORNER_SCATTER = defineIndexed({
  name: "cornerScatter",
  kernel: "corner_scatter",
  inputs: [
    {
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
    },
    {
      name: "src",
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
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: cornerScatterGradients,
});

/**
 * x with src in place of crop(x, shape(src)), its first corner.
 */
export function cornerScatter(x: Tensor, src: Tensor): Tensor | Tensor {
  x = checkTensor("cornerScatter", "x", x);
  src = checkTensor("cornerScatter", "src", src);
  if (!host.fits(host.shape(src), host.shape(x))) {
    throw new ShapeError(
      `cornerScatter: src ${showValue(host.shape(src))} does not fit into x ${showValue(host.shape(x))}`,
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
    },
    {
      name: "src",
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
export function diagonalScatter(x: Tensor, src: Tensor, ...rest: unknown[]): Tensor | Tensor {
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
    throw new ArgumentError(`diagonalScatter: dim1 and dim2 are both ${showValue(dim1)}`);
  }
  if (!host.sameShape(
    host.shape(src),
    host.concat(host.reduced(host.shape(x), [dim1, dim2], false), [many]),
  )) {
    throw new ShapeError(
      `diagonalScatter: src ${showValue(host.shape(src))} must have the shape of the diagonal of ${showValue(host.shape(x))}`,
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
    },
    { name: "places", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
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
export function indexAccumulate(
  x: Tensor,
  places: Tensor,
  source: Tensor,
  at: number,
): Tensor | Tensor {
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
  if (!(
    host.rank(places) > 0 && host.size(
      places,
      0,
    ) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x)
  )) {
    throw new ShapeError(
      `indexAccumulate: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `indexAccumulate: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  if (usesReference()) return indexAccumulateReferenceWritten(x, places, source, at);
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
  if (!(
    host.rank(places) > 0 && host.size(
      places,
      0,
    ) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x)
  )) {
    throw new ShapeError(
      `indexAccumulate: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `indexAccumulate: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return externInPlace(INDEX_ACCUMULATE, [x, places, source], { at }, [at]);
}

export interface IndexAddOptions {
  alpha?: Scalar;
}

const INDEX_ADD = defineIndexed({
  name: "indexAdd",
  kernel: "add_parts",
  inputs: [
    {
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
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
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
): Tensor | Tensor {
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
      `indexAdd: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `indexAdd: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElements(
    INDEX_ADD,
    [x, index, source],
    0,
    host.shape(source),
    { dim, alpha },
    [dim, alpha],
  );
}

/** As `indexAdd`, written into x and returning it. */
export function indexAdd_(
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
      `indexAdd: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `indexAdd: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElementsInPlace(
    INDEX_ADD,
    [x, index, source],
    0,
    host.shape(source),
    { dim, alpha },
    [dim, alpha],
  );
}

const INDEX_COPY = defineIndexed({
  name: "indexCopy",
  kernel: "copy_parts",
  inputs: [
    {
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
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
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
export function indexCopy(x: Tensor, dim: number, index: Tensor, source: Tensor): Tensor | Tensor {
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
      `indexCopy: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `indexCopy: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElements(INDEX_COPY, [x, index, source], 0, host.shape(source), { dim }, [dim]);
}

/** As `indexCopy`, written into x and returning it. */
export function indexCopy_(x: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
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
      `indexCopy: source ${showValue(host.shape(source))} must be ${showValue(host.shape(x))}, ${showValue(host.numel(index))} in dim ${showValue(dim)}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `indexCopy: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return scatterElementsInPlace(
    INDEX_COPY,
    [x, index, source],
    0,
    host.shape(source),
    { dim },
    [dim],
  );
}

/**
 * x with value, a number or a 0-d tensor, in its parts along dim that index names. Negative indices
 * count from the end.
 */
export function indexFill(
  x: Tensor,
  dim: number,
  index: Tensor,
  value: TensorLike,
): Tensor | Tensor {
  x = checkTensor("indexFill", "x", x);
  dim = wrapDim("indexFill", dim, x.ndim);
  index = checkTensor("indexFill", "index", index);
  value = checkTensorLike("indexFill", "value", value);
  if (!(host.rank(index) <= 1)) {
    throw new ShapeError(
      `indexFill: index must be 0-d or 1-d, got ${showValue(host.shape(index))}`,
    );
  }
  return onDeviceOf(x, () => indexFillWritten(x, dim, index, value));
}

/** As `indexFill`, written into x and returning it. */
export function indexFill_(x: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor {
  x = checkTensor("indexFill", "x", x);
  dim = wrapDim("indexFill", dim, x.ndim);
  index = checkTensor("indexFill", "index", index);
  value = checkTensorLike("indexFill", "value", value);
  if (!(host.rank(index) <= 1)) {
    throw new ShapeError(
      `indexFill: index must be 0-d or 1-d, got ${showValue(host.shape(index))}`,
    );
  }
  return onDeviceOf(x, () => indexFill_Written(x, dim, index, value));
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
): Tensor | Tensor {
  const options = readOptions<IndexPutOptions>("indexPut", ["accumulate"], ["accumulate"], rest);
  x = checkTensor("indexPut", "x", x);
  values = checkTensorLike("indexPut", "values", values);
  const accumulate = checkBool("indexPut", "accumulate", options.accumulate ?? false);
  return onDeviceOf(x, () => indexPutWritten(x, indices, values, accumulate));
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
  return onDeviceOf(x, () => indexPut_Written(x, indices, values, accumulate));
}

export interface IndexReduceOptions {
  includeSelf?: boolean;
}

/**
 * x reduced with the parts of source that index names along dim; without include_self, what x has
 * there does not count.
 */
export function indexReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  options?: IndexReduceOptions,
): Tensor;
export function indexReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  includeSelf?: boolean,
  options?: IndexReduceOptions,
): Tensor;
export function indexReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<IndexReduceOptions>(
    "indexReduce",
    ["includeSelf"],
    ["includeSelf"],
    rest,
  );
  x = checkTensor("indexReduce", "x", x);
  refuseComplex("indexReduce", "x", x);
  dim = wrapDim("indexReduce", dim, x.ndim);
  index = checkTensor("indexReduce", "index", index);
  source = checkTensor("indexReduce", "source", source);
  refuseComplex("indexReduce", "source", source);
  reduce = checkEnum("indexReduce", "reduce", reduce, ["prod", "mean", "amax", "amin"]);
  const includeSelf = checkBool("indexReduce", "includeSelf", options.includeSelf ?? true);
  return onDeviceOf(x, () => indexReduceWritten(x, dim, index, source, reduce, includeSelf));
}

/** As `indexReduce`, written into x and returning it. */
export function indexReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  options?: IndexReduceOptions,
): Tensor;
export function indexReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  includeSelf?: boolean,
  options?: IndexReduceOptions,
): Tensor;
export function indexReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  ...rest: unknown[]
): Tensor {
  const options = readOptions<IndexReduceOptions>(
    "indexReduce",
    ["includeSelf"],
    ["includeSelf"],
    rest,
  );
  x = checkTensor("indexReduce", "x", x);
  refuseComplex("indexReduce", "x", x);
  dim = wrapDim("indexReduce", dim, x.ndim);
  index = checkTensor("indexReduce", "index", index);
  source = checkTensor("indexReduce", "source", source);
  refuseComplex("indexReduce", "source", source);
  reduce = checkEnum("indexReduce", "reduce", reduce, ["prod", "mean", "amax", "amin"]);
  const includeSelf = checkBool("indexReduce", "includeSelf", options.includeSelf ?? true);
  return onDeviceOf(x, () => indexReduce_Written(x, dim, index, source, reduce, includeSelf));
}

const INDEX_WRITE = defineExtern({
  name: "indexWrite",
  kernel: "index_write",
  inputs: [
    {
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
    },
    { name: "places", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "source",
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
export function indexWrite(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor | Tensor {
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
  if (!(
    host.rank(places) > 0 && host.size(
      places,
      0,
    ) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x)
  )) {
    throw new ShapeError(
      `indexWrite: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `indexWrite: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  if (usesReference()) return indexWriteReferenceWritten(x, places, source, at);
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
  if (!(
    host.rank(places) > 0 && host.size(
      places,
      0,
    ) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x)
  )) {
    throw new ShapeError(
      `indexWrite: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(source), parts)) {
    throw new ShapeError(
      `indexWrite: source ${showValue(host.shape(source))} must have the shape of the parts, ${showValue(parts)}`,
    );
  }
  return externInPlace(INDEX_WRITE, [x, places, source], { at }, [at]);
}

/**
 * x with the elements of source, in row-major order, one after the other where mask holds. x and
 * mask broadcast; source may have more elements than there are places.
 */
export function maskedScatter(x: Tensor, mask: Tensor, source: Tensor): Tensor | Tensor {
  x = checkTensor("maskedScatter", "x", x);
  mask = checkTensor("maskedScatter", "mask", mask);
  source = checkTensor("maskedScatter", "source", source);
  return onDeviceOf(x, () => maskedScatterWritten(x, mask, source));
}

/** As `maskedScatter`, written into x and returning it. */
export function maskedScatter_(x: Tensor, mask: Tensor, source: Tensor): Tensor {
  x = checkTensor("maskedScatter", "x", x);
  mask = checkTensor("maskedScatter", "mask", mask);
  source = checkTensor("maskedScatter", "source", source);
  return onDeviceOf(x, () => maskedScatter_Written(x, mask, source));
}

/**
 * x in the first corner of zeros of the given shape.
 */
export function padTo(x: Tensor, shape: readonly number[]): Tensor | Tensor {
  x = checkTensor("padTo", "x", x);
  shape = checkInts("padTo", "shape", shape);
  if (host.sameShape(host.shape(x), shape)) return x;
  return ops.cornerScatter(ops.newZeros(x, shape), x);
}

export interface PutOptions {
  accumulate?: boolean;
}

/**
 * x, as if flattened, with the elements of source, or their sums with what was there, at the places
 * that index names. Negative indices count from the end.
 */
export function put(x: Tensor, index: Tensor, source: Tensor, options?: PutOptions): Tensor;
export function put(
  x: Tensor,
  index: Tensor,
  source: Tensor,
  accumulate?: boolean,
  options?: PutOptions,
): Tensor;
export function put(x: Tensor, index: Tensor, source: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<PutOptions>("put", ["accumulate"], ["accumulate"], rest);
  x = checkTensor("put", "x", x);
  index = checkTensor("put", "index", index);
  source = checkTensor("put", "source", source);
  const accumulate = checkBool("put", "accumulate", options.accumulate ?? false);
  if (!(host.numel(index) === host.numel(source))) {
    throw new ShapeError(
      `put: index ${showValue(host.shape(index))} and source ${showValue(host.shape(source))} must have as many elements`,
    );
  }
  return onDeviceOf(x, () => putWritten(x, index, source, accumulate));
}

/** As `put`, written into x and returning it. */
export function put_(x: Tensor, index: Tensor, source: Tensor, options?: PutOptions): Tensor;
export function put_(
  x: Tensor,
  index: Tensor,
  source: Tensor,
  accumulate?: boolean,
  options?: PutOptions,
): Tensor;
export function put_(x: Tensor, index: Tensor, source: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<PutOptions>("put", ["accumulate"], ["accumulate"], rest);
  x = checkTensor("put", "x", x);
  index = checkTensor("put", "index", index);
  source = checkTensor("put", "source", source);
  const accumulate = checkBool("put", "accumulate", options.accumulate ?? false);
  if (!(host.numel(index) === host.numel(source))) {
    throw new ShapeError(
      `put: index ${showValue(host.shape(index))} and source ${showValue(host.shape(source))} must have as many elements`,
    );
  }
  return onDeviceOf(x, () => put_Written(x, index, source, accumulate));
}

export interface ScatterOptions {
  reduce?: "add" | "multiply";
}

/**
 * x with src, a tensor or a number, at the places that index names along dim; with reduce, added or
 * multiplied to what is there. index may be smaller than src. Where places repeat, the last one is
 * written, and gradients are right for unique places only.
 */
export function scatter(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  options?: ScatterOptions,
): Tensor;
export function scatter(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  reduce?: "add" | "multiply",
  options?: ScatterOptions,
): Tensor;
export function scatter(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ScatterOptions>("scatter", ["reduce"], ["reduce"], rest);
  x = checkTensor("scatter", "x", x);
  dim = wrapDim("scatter", dim, x.ndim);
  index = checkTensor("scatter", "index", index);
  src = checkTensorLike("scatter", "src", src);
  const reduce = options.reduce === undefined || options.reduce === null
    ? undefined
    : checkEnum("scatter", "reduce", options.reduce, ["add", "multiply"]);
  return onDeviceOf(x, () => scatterWritten(x, dim, index, src, reduce));
}

/** As `scatter`, written into x and returning it. */
export function scatter_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  options?: ScatterOptions,
): Tensor;
export function scatter_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  reduce?: "add" | "multiply",
  options?: ScatterOptions,
): Tensor;
export function scatter_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: TensorLike,
  ...rest: unknown[]
): Tensor {
  const options = readOptions<ScatterOptions>("scatter", ["reduce"], ["reduce"], rest);
  x = checkTensor("scatter", "x", x);
  dim = wrapDim("scatter", dim, x.ndim);
  index = checkTensor("scatter", "index", index);
  src = checkTensorLike("scatter", "src", src);
  const reduce = options.reduce === undefined || options.reduce === null
    ? undefined
    : checkEnum("scatter", "reduce", options.reduce, ["add", "multiply"]);
  return onDeviceOf(x, () => scatter_Written(x, dim, index, src, reduce));
}

const SCATTER_ADD = defineIndexed({
  name: "scatterAdd",
  kernel: "scatter_sum",
  inputs: [
    {
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
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
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
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterAddGradients,
});

/**
 * x with src added at the places that index names along dim.
 */
export function scatterAdd(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor | Tensor {
  x = checkTensor("scatterAdd", "x", x);
  dim = wrapDim("scatterAdd", dim, x.ndim);
  index = checkTensor("scatterAdd", "index", index);
  src = checkTensor("scatterAdd", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAdd: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAdd: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAdd: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SCATTER_ADD, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

/** As `scatterAdd`, written into x and returning it. */
export function scatterAdd_(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterAdd", "x", x);
  dim = wrapDim("scatterAdd", dim, x.ndim);
  index = checkTensor("scatterAdd", "index", index);
  src = checkTensor("scatterAdd", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAdd: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAdd: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAdd: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElementsInPlace(SCATTER_ADD, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

const SCATTER_AMAX = defineIndexed({
  name: "scatterAmax",
  kernel: "scatter_greatest",
  inputs: [
    {
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
      ],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
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
      ],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterAmaxGradients,
});

/**
 * x, or the greater of x and src at the places that index names along dim. NaN wins.
 */
export function scatterAmax(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor | Tensor {
  x = checkTensor("scatterAmax", "x", x);
  dim = wrapDim("scatterAmax", dim, x.ndim);
  index = checkTensor("scatterAmax", "index", index);
  src = checkTensor("scatterAmax", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmax: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAmax: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmax: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SCATTER_AMAX, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

/** As `scatterAmax`, written into x and returning it. */
export function scatterAmax_(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterAmax", "x", x);
  dim = wrapDim("scatterAmax", dim, x.ndim);
  index = checkTensor("scatterAmax", "index", index);
  src = checkTensor("scatterAmax", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmax: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAmax: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmax: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElementsInPlace(
    SCATTER_AMAX,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim],
  );
}

const SCATTER_AMIN = defineIndexed({
  name: "scatterAmin",
  kernel: "scatter_least",
  inputs: [
    {
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
      ],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
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
      ],
      generic: true,
      scalar: false,
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterAminGradients,
});

/**
 * x, or the smaller of x and src at the places that index names along dim. NaN wins.
 */
export function scatterAmin(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor | Tensor {
  x = checkTensor("scatterAmin", "x", x);
  dim = wrapDim("scatterAmin", dim, x.ndim);
  index = checkTensor("scatterAmin", "index", index);
  src = checkTensor("scatterAmin", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmin: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAmin: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmin: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SCATTER_AMIN, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

/** As `scatterAmin`, written into x and returning it. */
export function scatterAmin_(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterAmin", "x", x);
  dim = wrapDim("scatterAmin", dim, x.ndim);
  index = checkTensor("scatterAmin", "index", index);
  src = checkTensor("scatterAmin", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmin: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterAmin: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterAmin: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElementsInPlace(
    SCATTER_AMIN,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim],
  );
}

const SCATTER_MULTIPLY = defineIndexed({
  name: "scatterMultiply",
  kernel: "scatter_product",
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
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
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
  reads: [1, 2],
  results: ["T"],
  gradients: scatterMultiplyGradients,
});

/**
 * x multiplied with src at the places that index names along dim.
 */
export function scatterMultiply(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
): Tensor | Tensor {
  x = checkTensor("scatterMultiply", "x", x);
  dim = wrapDim("scatterMultiply", dim, x.ndim);
  index = checkTensor("scatterMultiply", "index", index);
  src = checkTensor("scatterMultiply", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterMultiply: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterMultiply: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterMultiply: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SCATTER_MULTIPLY, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

/** As `scatterMultiply`, written into x and returning it. */
export function scatterMultiply_(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterMultiply", "x", x);
  dim = wrapDim("scatterMultiply", dim, x.ndim);
  index = checkTensor("scatterMultiply", "index", index);
  src = checkTensor("scatterMultiply", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterMultiply: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatterMultiply: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatterMultiply: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElementsInPlace(
    SCATTER_MULTIPLY,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim],
  );
}

export interface ScatterReduceOptions {
  includeSelf?: boolean;
}

/**
 * x reduced with src at the places that index names along dim. Without include_self, what x has at
 * those places does not count; the others stay. Means of integers are rounded down. Equal extremes
 * share their gradient.
 */
export function scatterReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  options?: ScatterReduceOptions,
): Tensor;
export function scatterReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  includeSelf?: boolean,
  options?: ScatterReduceOptions,
): Tensor;
export function scatterReduce(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ScatterReduceOptions>(
    "scatterReduce",
    ["includeSelf"],
    ["includeSelf"],
    rest,
  );
  x = checkTensor("scatterReduce", "x", x);
  refuseComplex("scatterReduce", "x", x);
  dim = wrapDim("scatterReduce", dim, x.ndim);
  index = checkTensor("scatterReduce", "index", index);
  src = checkTensor("scatterReduce", "src", src);
  refuseComplex("scatterReduce", "src", src);
  reduce = checkEnum("scatterReduce", "reduce", reduce, ["sum", "prod", "mean", "amax", "amin"]);
  const includeSelf = checkBool("scatterReduce", "includeSelf", options.includeSelf ?? true);
  return onDeviceOf(x, () => scatterReduceWritten(x, dim, index, src, reduce, includeSelf));
}

/** As `scatterReduce`, written into x and returning it. */
export function scatterReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  options?: ScatterReduceOptions,
): Tensor;
export function scatterReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  includeSelf?: boolean,
  options?: ScatterReduceOptions,
): Tensor;
export function scatterReduce_(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: "sum" | "prod" | "mean" | "amax" | "amin",
  ...rest: unknown[]
): Tensor {
  const options = readOptions<ScatterReduceOptions>(
    "scatterReduce",
    ["includeSelf"],
    ["includeSelf"],
    rest,
  );
  x = checkTensor("scatterReduce", "x", x);
  refuseComplex("scatterReduce", "x", x);
  dim = wrapDim("scatterReduce", dim, x.ndim);
  index = checkTensor("scatterReduce", "index", index);
  src = checkTensor("scatterReduce", "src", src);
  refuseComplex("scatterReduce", "src", src);
  reduce = checkEnum("scatterReduce", "reduce", reduce, ["sum", "prod", "mean", "amax", "amin"]);
  const includeSelf = checkBool("scatterReduce", "includeSelf", options.includeSelf ?? true);
  return onDeviceOf(x, () => scatterReduce_Written(x, dim, index, src, reduce, includeSelf));
}

const SCATTER_WRITE = defineIndexed({
  name: "scatterWrite",
  kernel: "scatter_write",
  inputs: [
    {
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
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
    {
      name: "src",
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
    },
  ],
  reads: [1, 2],
  results: ["T"],
  gradients: scatterWriteGradients,
});

/**
 * x with src at the places that index names along dim. Its gradient is right for unique indices.
 */
export function scatterWrite(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor | Tensor {
  x = checkTensor("scatterWrite", "x", x);
  dim = wrapDim("scatterWrite", dim, x.ndim);
  index = checkTensor("scatterWrite", "index", index);
  src = checkTensor("scatterWrite", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatter: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElements(SCATTER_WRITE, [x, index, src], 0, host.shape(index), { dim }, [dim]);
}

/** As `scatterWrite`, written into x and returning it. */
export function scatterWrite_(x: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  x = checkTensor("scatterWrite", "x", x);
  dim = wrapDim("scatterWrite", dim, x.ndim);
  index = checkTensor("scatterWrite", "index", index);
  src = checkTensor("scatterWrite", "src", src);
  if (!(
    host.rank(index) === host.rank(x) && host.rank(src) === host.rank(x) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatter: x ${showValue(host.shape(x))}, index ${showValue(host.shape(index))}, src ${showValue(host.shape(src))} must have one rank`,
    );
  }
  if (!host.fits(host.shape(index), host.shape(src))) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed src ${showValue(host.shape(src))}`,
    );
  }
  if (!(
    host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    ) || host.numel(index) === 0
  )) {
    throw new ShapeError(
      `scatter: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return scatterElementsInPlace(
    SCATTER_WRITE,
    [x, index, src],
    0,
    host.shape(index),
    { dim },
    [dim],
  );
}

const SELECT_SCATTER = defineIndexed({
  name: "selectScatter",
  kernel: "select_scatter",
  inputs: [
    {
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
    },
    {
      name: "src",
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
    },
  ],
  reads: [1],
  results: ["T"],
  gradients: selectScatterGradients,
});

/**
 * x with src in place of select(x, dim, index).
 */
export function selectScatter(x: Tensor, src: Tensor, dim: number, index: number): Tensor | Tensor {
  x = checkTensor("selectScatter", "x", x);
  src = checkTensor("selectScatter", "src", src);
  dim = wrapDim("selectScatter", dim, x.ndim);
  index = checkInt("selectScatter", "index", index);
  const at = host.wrapIndex(index, host.size(x, dim));
  if (!(index >= -host.size(x, dim) && index < host.size(x, dim))) {
    throw new ShapeError(
      `selectScatter: index ${showValue(index)} is out of range for dim ${showValue(dim)} of ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(src), host.remove(host.shape(x), dim))) {
    throw new ShapeError(
      `selectScatter: src ${showValue(host.shape(src))} must be x ${showValue(host.shape(x))} without dim ${showValue(dim)}`,
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
    },
    {
      name: "src",
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
export function sliceScatter(x: Tensor, src: Tensor, ...rest: unknown[]): Tensor | Tensor {
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
    throw new ArgumentError(`sliceScatter: step must be positive, got ${showValue(step)}`);
  }
  if (!host.sameShape(
    host.shape(src),
    host.replace(host.shape(x), dim, host.ceilDiv(hi - lo, step)),
  )) {
    throw new ShapeError(
      `sliceScatter: src ${showValue(host.shape(src))} must have the shape of the slice of x ${showValue(host.shape(x))}`,
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
    /** See the function `indexAdd_`. */
    indexAdd_(dim: number, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
    /** See the function `indexCopy`. */
    indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
    /** See the function `indexCopy_`. */
    indexCopy_(dim: number, index: Tensor, source: Tensor): Tensor;
    /** See the function `indexFill`. */
    indexFill(dim: number, index: Tensor, value: TensorLike): Tensor;
    /** See the function `indexFill_`. */
    indexFill_(dim: number, index: Tensor, value: TensorLike): Tensor;
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
    /** See the function `indexReduce`. */
    indexReduce(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      options?: IndexReduceOptions,
    ): Tensor;
    indexReduce(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      includeSelf?: boolean,
      options?: IndexReduceOptions,
    ): Tensor;
    /** See the function `indexReduce_`. */
    indexReduce_(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      options?: IndexReduceOptions,
    ): Tensor;
    indexReduce_(
      dim: number,
      index: Tensor,
      source: Tensor,
      reduce: "prod" | "mean" | "amax" | "amin",
      includeSelf?: boolean,
      options?: IndexReduceOptions,
    ): Tensor;
    /** See the function `indexWrite_`. */
    indexWrite_(places: Tensor, source: Tensor, at: number): Tensor;
    /** See the function `maskedScatter`. */
    maskedScatter(mask: Tensor, source: Tensor): Tensor;
    /** See the function `maskedScatter_`. */
    maskedScatter_(mask: Tensor, source: Tensor): Tensor;
    /** See the function `padTo`. */
    padTo(shape: readonly number[]): Tensor;
    /** See the function `put`. */
    put(index: Tensor, source: Tensor, options?: PutOptions): Tensor;
    put(index: Tensor, source: Tensor, accumulate?: boolean, options?: PutOptions): Tensor;
    /** See the function `put_`. */
    put_(index: Tensor, source: Tensor, options?: PutOptions): Tensor;
    put_(index: Tensor, source: Tensor, accumulate?: boolean, options?: PutOptions): Tensor;
    /** See the function `scatter`. */
    scatter(dim: number, index: Tensor, src: TensorLike, options?: ScatterOptions): Tensor;
    scatter(
      dim: number,
      index: Tensor,
      src: TensorLike,
      reduce?: "add" | "multiply",
      options?: ScatterOptions,
    ): Tensor;
    /** See the function `scatter_`. */
    scatter_(dim: number, index: Tensor, src: TensorLike, options?: ScatterOptions): Tensor;
    scatter_(
      dim: number,
      index: Tensor,
      src: TensorLike,
      reduce?: "add" | "multiply",
      options?: ScatterOptions,
    ): Tensor;
    /** See the function `scatterAdd`. */
    scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterAdd_`. */
    scatterAdd_(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterAmax_`. */
    scatterAmax_(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterAmin_`. */
    scatterAmin_(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterMultiply_`. */
    scatterMultiply_(dim: number, index: Tensor, src: Tensor): Tensor;
    /** See the function `scatterReduce`. */
    scatterReduce(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      options?: ScatterReduceOptions,
    ): Tensor;
    scatterReduce(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      includeSelf?: boolean,
      options?: ScatterReduceOptions,
    ): Tensor;
    /** See the function `scatterReduce_`. */
    scatterReduce_(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      options?: ScatterReduceOptions,
    ): Tensor;
    scatterReduce_(
      dim: number,
      index: Tensor,
      src: Tensor,
      reduce: "sum" | "prod" | "mean" | "amax" | "amin",
      includeSelf?: boolean,
      options?: ScatterReduceOptions,
    ): Tensor;
    /** See the function `scatterWrite_`. */
    scatterWrite_(dim: number, index: Tensor, src: Tensor): Tensor;
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
  }
}

Object.assign(Tensor.prototype, {
  cornerScatter(this: Tensor, src: Tensor): Tensor | Tensor { return cornerScatter(this, src); },
  diagonalScatter(
    this: Tensor,
    src: Tensor,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
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
  ): Tensor | Tensor {
    return indexAdd(this, dim, index, source, options);
  },
  indexAdd_(
    this: Tensor,
    dim: number,
    index: Tensor,
    source: Tensor,
    options?: IndexAddOptions,
  ): Tensor {
    return indexAdd_(this, dim, index, source, options);
  },
  indexCopy(this: Tensor, dim: number, index: Tensor, source: Tensor): Tensor | Tensor {
    return indexCopy(this, dim, index, source);
  },
  indexCopy_(this: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
    return indexCopy_(this, dim, index, source);
  },
  indexFill(this: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor | Tensor {
    return indexFill(this, dim, index, value);
  },
  indexFill_(this: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor {
    return indexFill_(this, dim, index, value);
  },
  indexPut(
    this: Tensor,
    indices: readonly Index[],
    values: TensorLike,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
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
  indexReduce(
    this: Tensor,
    dim: number,
    index: Tensor,
    source: Tensor,
    reduce: "prod" | "mean" | "amax" | "amin",
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return indexReduce(this, dim, index, source, reduce, ...rest);
  },
  indexReduce_(
    this: Tensor,
    dim: number,
    index: Tensor,
    source: Tensor,
    reduce: "prod" | "mean" | "amax" | "amin",
    ...rest: [never?, never?]
  ): Tensor {
    return indexReduce_(this, dim, index, source, reduce, ...rest);
  },
  indexWrite_(this: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
    return indexWrite_(this, places, source, at);
  },
  maskedScatter(this: Tensor, mask: Tensor, source: Tensor): Tensor | Tensor {
    return maskedScatter(this, mask, source);
  },
  maskedScatter_(this: Tensor, mask: Tensor, source: Tensor): Tensor {
    return maskedScatter_(this, mask, source);
  },
  padTo(this: Tensor, shape: readonly number[]): Tensor | Tensor { return padTo(this, shape); },
  put(this: Tensor, index: Tensor, source: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return put(this, index, source, ...rest);
  },
  put_(this: Tensor, index: Tensor, source: Tensor, ...rest: [never?, never?]): Tensor {
    return put_(this, index, source, ...rest);
  },
  scatter(
    this: Tensor,
    dim: number,
    index: Tensor,
    src: TensorLike,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return scatter(this, dim, index, src, ...rest);
  },
  scatter_(
    this: Tensor,
    dim: number,
    index: Tensor,
    src: TensorLike,
    ...rest: [never?, never?]
  ): Tensor {
    return scatter_(this, dim, index, src, ...rest);
  },
  scatterAdd(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor | Tensor {
    return scatterAdd(this, dim, index, src);
  },
  scatterAdd_(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterAdd_(this, dim, index, src);
  },
  scatterAmax_(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterAmax_(this, dim, index, src);
  },
  scatterAmin_(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterAmin_(this, dim, index, src);
  },
  scatterMultiply_(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterMultiply_(this, dim, index, src);
  },
  scatterReduce(
    this: Tensor,
    dim: number,
    index: Tensor,
    src: Tensor,
    reduce: "sum" | "prod" | "mean" | "amax" | "amin",
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return scatterReduce(this, dim, index, src, reduce, ...rest);
  },
  scatterReduce_(
    this: Tensor,
    dim: number,
    index: Tensor,
    src: Tensor,
    reduce: "sum" | "prod" | "mean" | "amax" | "amin",
    ...rest: [never?, never?]
  ): Tensor {
    return scatterReduce_(this, dim, index, src, reduce, ...rest);
  },
  scatterWrite_(this: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
    return scatterWrite_(this, dim, index, src);
  },
  selectScatter(this: Tensor, src: Tensor, dim: number, index: number): Tensor | Tensor {
    return selectScatter(this, src, dim, index);
  },
  sliceScatter(
    this: Tensor,
    src: Tensor,
    ...rest: [never?, never?, never?, never?, never?]
  ): Tensor | Tensor {
    return sliceScatter(this, src, ...rest);
  },
});
