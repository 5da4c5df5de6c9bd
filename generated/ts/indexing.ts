// Generated from ops/indexing.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import type { Index } from "../../src/dispatch/indices.js";
import { defineIndexed, gatherElements } from "../../src/dispatch/indexed.js";
import {
  checkOptionalTensor,
  checkTensor,
  refuseComplex,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { definePointwise, pointwise, pointwiseInPlace } from "../../src/dispatch/pointwise.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  embeddingRowsGradients,
  flipGradients,
  gatherGradients,
  indexReadGradients,
  indexSelectGradients,
  maskedElementsGradients,
  maskedFillGradients,
  nonzeroPlacesGradients,
  rolledGradients,
  trilGradients,
  triuGradients,
} from "../autograd/indexing.js";
import { embeddingBag as embeddingBagWritten } from "../../src/composites/embedding-bag.js";
import {
  indexReadReference as indexReadReferenceWritten,
} from "../../src/composites/indexing-reference.js";
import {
  index as indexWritten,
  maskedSelect as maskedSelectWritten,
} from "../../src/composites/indexing.js";
import {
  nonzero as nonzeroWritten,
  nonzeroTuple as nonzeroTupleWritten,
} from "../../src/composites/nonzero.js";
import { oneHot as oneHotWritten } from "../../src/composites/one-hot.js";
import {
  repeatInterleaveEach as repeatInterleaveEachWritten,
} from "../../src/composites/repeat-interleave.js";
import { unravelIndex as unravelIndexWritten } from "../../src/composites/unravel-index.js";
import * as ops from "./index.js";

export interface EmbeddingOptions {
  paddingIdx?: number;
}

/**
 * The rows of weight named by input, in the shape of input with the row's length added. The row
 * padding_idx gets no gradient.
 */
export function embedding(input: Tensor, weight: Tensor, options?: EmbeddingOptions): Tensor;
export function embedding(
  input: Tensor,
  weight: Tensor,
  paddingIdx?: number,
  options?: EmbeddingOptions,
): Tensor;
export function embedding(input: Tensor, weight: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<EmbeddingOptions>("embedding", ["paddingIdx"], ["paddingIdx"], rest);
  input = checkTensor("embedding", "input", input);
  weight = checkTensor("embedding", "weight", weight);
  const paddingIdx = options.paddingIdx === undefined || options.paddingIdx === null
    ? undefined
    : checkInt("embedding", "paddingIdx", options.paddingIdx);
  const row = host.given(paddingIdx) ? host.wrapIndex(paddingIdx ?? 0, host.size(weight, 0)) : -1;
  if (!(host.rank(weight) === 2)) {
    throw new ShapeError(
      `embedding: weight must be a matrix, got ${showValue(host.shape(weight))}`,
    );
  }
  const rows = ops.embeddingRows(weight, ops.reshape(input, [-1]), row);
  return ops.reshape(rows, host.concat(host.shape(input), [host.size(weight, 1)]));
}

export interface EmbeddingBagOptions {
  mode?: "mean" | "sum" | "max";
  includeLastOffset?: boolean;
  paddingIdx?: number;
}

/**
 * Sum, mean or maximum of the rows of weight that each bag of input names: a row of a matrix, or a
 * stretch of a vector that starts at its offset. The row padding_idx counts for nothing; an empty
 * bag gives zeros.
 */
export function embeddingBag(
  input: Tensor,
  weight: Tensor,
  offsets?: Tensor | null,
  perSampleWeights?: Tensor | null,
  options: EmbeddingBagOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "embeddingBag",
    options,
    ["mode", "includeLastOffset", "paddingIdx"],
  );
  input = checkTensor("embeddingBag", "input", input);
  weight = checkTensor("embeddingBag", "weight", weight);
  refuseComplex("embeddingBag", "weight", weight);
  offsets = checkOptionalTensor("embeddingBag", "offsets", offsets);
  perSampleWeights = checkOptionalTensor("embeddingBag", "perSampleWeights", perSampleWeights);
  refuseComplex("embeddingBag", "perSampleWeights", perSampleWeights);
  const mode = checkEnum("embeddingBag", "mode", options.mode ?? "mean", ["mean", "sum", "max"]);
  const includeLastOffset = checkBool(
    "embeddingBag",
    "includeLastOffset",
    options.includeLastOffset ?? false,
  );
  const paddingIdx = options.paddingIdx === undefined || options.paddingIdx === null
    ? undefined
    : checkInt("embeddingBag", "paddingIdx", options.paddingIdx);
  return onDeviceOf(
    input,
    () => embeddingBagWritten(
      input,
      weight,
      offsets,
      perSampleWeights,
      mode,
      includeLastOffset,
      paddingIdx,
    ),
  );
}

const EMBEDDING_ROWS = defineIndexed({
  name: "embeddingRows",
  kernel: "select_parts",
  inputs: [
    {
      name: "weight",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    { name: "index", dtypes: ["int32", "int64"], generic: false, scalar: false },
  ],
  reads: [0, 1],
  results: ["T"],
  gradients: embeddingRowsGradients,
});

/**
 * The rows of weight named by index; the row padding_idx gets no gradient. -1 is no row.
 */
export function embeddingRows(weight: Tensor, index: Tensor, paddingIdx: number): Tensor | Tensor {
  weight = checkTensor("embeddingRows", "weight", weight);
  index = checkTensor("embeddingRows", "index", index);
  paddingIdx = checkInt("embeddingRows", "paddingIdx", paddingIdx);
  if (!(host.rank(index) <= 1)) {
    throw new ShapeError(
      `embeddingRows: index must be 0-d or 1-d, got ${showValue(host.shape(index))}`,
    );
  }
  return gatherElements(
    EMBEDDING_ROWS,
    [weight, index],
    host.replace(host.shape(weight), 0, host.numel(index)),
    { paddingIdx },
    [0],
  );
}

const FLIP = defineIndexed({
  name: "flip",
  kernel: "flip",
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
  gradients: flipGradients,
});

/**
 * x with the elements along each of dims in the opposite order. A copy.
 */
export function flip(x: Tensor, dims: number | readonly number[]): Tensor | Tensor {
  x = checkTensor("flip", "x", x);
  dims = wrapDims("flip", dims, x.ndim, false);
  const turned = host.placed(
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x * y, 0, dims), 1),
    dims,
    x.shape.length,
  );
  return gatherElements(
    FLIP,
    [x],
    host.shape(x),
    { dims },
    [
      ...host.slots(host.itemwise(
        (x, y) => x * y,
        turned,
        host.itemwise((x, y) => x - y, host.shape(x), 1),
      )),
      ...host.slots(host.itemwise((x, y) => x - y, 1, host.itemwise((x, y) => x * y, 2, turned)))
    ],
  );
}

const GATHER = defineIndexed({
  name: "gather",
  kernel: "gather_along",
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
  ],
  reads: [0, 1],
  results: ["T"],
  gradients: gatherGradients,
});

/**
 * For every element of index, the element of x with that index along dim. The ranks must agree.
 */
export function gather(x: Tensor, dim: number, index: Tensor): Tensor | Tensor {
  x = checkTensor("gather", "x", x);
  dim = wrapDim("gather", dim, x.ndim);
  index = checkTensor("gather", "index", index);
  if (!(host.rank(index) === host.rank(x) || host.numel(index) === 0)) {
    throw new ShapeError(
      `gather: x is ${showValue(host.shape(x))} and index is ${showValue(host.shape(index))}; they must have the same rank`,
    );
  }
  if (!(
    host.numel(index) === 0 || host.fits(
      host.replace(host.shape(index), dim, 0),
      host.replace(host.shape(x), dim, 0),
    )
  )) {
    throw new ShapeError(
      `gather: index ${showValue(host.shape(index))} must not exceed x ${showValue(host.shape(x))} but along dim ${showValue(dim)}`,
    );
  }
  return gatherElements(GATHER, [x, index], host.shape(index), { dim }, [dim]);
}

/**
 * The part of x that indices pick, as x[…] in PyTorch and NumPy: integers, slices such as "1:3",
 * "..." for the dims not named, null for a new dim, lists or tensors of integers, and masks. A view
 * where no index is a list or a mask, else a copy. Where lists and masks stand side by side, their
 * dims take that place in the result; where other dims lie between, the front.
 */
export function index(x: Tensor, ...indices: readonly Index[]): Tensor | Tensor {
  x = checkTensor("index", "x", x);
  return onDeviceOf(x, () => indexWritten(x, indices));
}

const INDEX_READ = defineExtern({
  name: "indexRead",
  kernel: "index_read",
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
  ],
  promote: "match",
  results: ["T"],
  gradients: indexReadGradients,
  strided: [0],
});

/**
 * Parts of x: places holds a list of indices for each of the dims from at on, one behind the other.
 * Negative indices count from the end.
 */
export function indexRead(x: Tensor, places: Tensor, at: number): Tensor | Tensor {
  x = checkTensor("indexRead", "x", x);
  places = checkTensor("indexRead", "places", places);
  at = checkInt("indexRead", "at", at);
  const after = at + host.size(places, 0);
  if (!(
    host.rank(places) > 0 && host.size(
      places,
      0,
    ) > 0 && at >= 0 && at + host.size(places, 0) <= host.rank(x)
  )) {
    throw new ShapeError(
      `indexRead: places ${showValue(host.shape(places))} from dim ${showValue(at)} on do not fit into ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) return indexReadReferenceWritten(x, places, at);
  return extern(
    INDEX_READ,
    [x, places],
    [host.concat(
      host.sliceList(host.shape(x), 0, at),
      host.concat(
        host.sliceList(host.shape(places), 1, host.rank(places)),
        host.sliceList(host.shape(x), after, host.rank(x)),
      ),
    )],
    { at },
    [at],
  )[0];
}

const INDEX_SELECT = defineIndexed({
  name: "indexSelect",
  kernel: "select_parts",
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
  ],
  reads: [0, 1],
  results: ["T"],
  gradients: indexSelectGradients,
});

/**
 * The parts of x along dim named by index, which is 0-d or 1-d.
 */
export function indexSelect(x: Tensor, dim: number, index: Tensor): Tensor | Tensor {
  x = checkTensor("indexSelect", "x", x);
  dim = wrapDim("indexSelect", dim, x.ndim);
  index = checkTensor("indexSelect", "index", index);
  if (!(host.rank(index) <= 1)) {
    throw new ShapeError(
      `indexSelect: index must be 0-d or 1-d, got ${showValue(host.shape(index))}`,
    );
  }
  if (!(host.rank(x) > 0 || host.numel(index) === 1)) {
    throw new ShapeError(
      `indexSelect: a 0-d x has one element to name, index names ${showValue(host.numel(index))}`,
    );
  }
  return gatherElements(
    INDEX_SELECT,
    [x, index],
    host.replace(host.shape(x), dim, host.numel(index)),
    { dim },
    [dim],
  );
}

const MASKED_ELEMENTS = defineExtern({
  name: "maskedElements",
  kernel: "masked_elements",
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
    { name: "mask", dtypes: ["bool"], generic: false, scalar: false },
  ],
  promote: "match",
  results: ["T"],
  gradients: maskedElementsGradients,
});

/**
 * The first n elements of x where mask, which has its shape, holds.
 */
export function maskedElements(x: Tensor, mask: Tensor, n: number): Tensor | Tensor {
  x = checkTensor("maskedElements", "x", x);
  mask = checkTensor("maskedElements", "mask", mask);
  n = checkInt("maskedElements", "n", n);
  if (!host.sameShape(host.shape(x), host.shape(mask))) {
    throw new ShapeError(
      `maskedElements: x ${showValue(host.shape(x))} and mask ${showValue(host.shape(mask))} must have one shape`,
    );
  }
  if (!(n >= 0 && n <= host.numel(x))) {
    throw new ShapeError(
      `maskedElements: ${showValue(n)} elements of a tensor of ${showValue(host.numel(x))}`,
    );
  }
  if (usesReference()) {
    const order = ops.argsort(ops.reshape(mask, [-1]), { descending: true });
    return ops.indexSelect(ops.reshape(x, [-1]), 0, ops.slice(order, 0, { end: n }));
  }
  return extern(MASKED_ELEMENTS, [x, mask], [[n]])[0];
}

const MASKED_FILL = definePointwise({
  name: "maskedFill",
  kernel: "masked_fill",
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
    { name: "mask", dtypes: ["bool"], generic: false, scalar: false },
    {
      name: "value",
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
      scalar: true,
    },
  ],
  promote: "first",
  results: ["T"],
  gradients: maskedFillGradients,
});

/**
 * value where mask holds, else x. What is overwritten is never read into arithmetic.
 *
 * `if mask then value else x`
 */
export function maskedFill(x: Tensor, mask: Tensor, value: TensorLike): Tensor | Tensor {
  return pointwise(MASKED_FILL, [x, mask, value])[0];
}

/** As `maskedFill`, written into x and returning it. */
export function maskedFill_(x: Tensor, mask: Tensor, value: TensorLike): Tensor {
  return pointwiseInPlace(MASKED_FILL, [x, mask, value]);
}

/**
 * The elements of x where mask holds, in row-major order, 1-d. x and mask broadcast.
 */
export function maskedSelect(x: Tensor, mask: Tensor): Tensor | Tensor {
  x = checkTensor("maskedSelect", "x", x);
  mask = checkTensor("maskedSelect", "mask", mask);
  return onDeviceOf(x, () => maskedSelectWritten(x, mask));
}

const NONZERO_PLACES = defineExtern({
  name: "nonzeroPlaces",
  kernel: "nonzero",
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
  promote: "match",
  results: ["int64"],
  gradients: nonzeroPlacesGradients,
});

/**
 * The first n positions of elements that are not zero.
 */
export function nonzeroPlaces(x: Tensor, n: number): Tensor | Tensor {
  x = checkTensor("nonzeroPlaces", "x", x);
  n = checkInt("nonzeroPlaces", "n", n);
  if (!(n >= 0 && n <= host.numel(x))) {
    throw new ShapeError(
      `nonzero: ${showValue(n)} positions of a tensor of ${showValue(host.numel(x))} elements`,
    );
  }
  if (usesReference()) {
    const order = ops.argsort(ops.ne(ops.reshape(x, [-1]), 0), { descending: true });
    return ops.stack(ops.unravelIndex(ops.slice(order, 0, { end: n }), host.shape(x)), { dim: -1 });
  }
  return extern(NONZERO_PLACES, [x], [[n, host.rank(x)]])[0];
}

export interface NonzeroRowsOptions {
  asTuple?: false;
}

/**
 * Positions of the elements that are not zero, a row each, in row-major order. NaN is not zero. A
 * 0-d x has rows without numbers.
 */
export function nonzeroRows(x: Tensor, options: NonzeroRowsOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("nonzeroRows", options, ["asTuple"]);
  x = checkTensor("nonzeroRows", "x", x);
  options.asTuple === undefined || options.asTuple === null
    ? undefined
    : checkBool("nonzeroRows", "asTuple", options.asTuple);
  return onDeviceOf(x, () => nonzeroWritten(x));
}

export interface NonzeroTupleOptions {
  asTuple: true;
}

/**
 * Positions of the elements that are not zero, as a list of indices for each dim. A 0-d x has one
 * dim of size 1.
 */
export function nonzeroTuple(x: Tensor, options: NonzeroTupleOptions): Tensor[] | Tensor[] {
  checkOptions("nonzeroTuple", options, ["asTuple"]);
  x = checkTensor("nonzeroTuple", "x", x);
  checkBool("nonzeroTuple", "asTuple", options.asTuple);
  return onDeviceOf(x, () => nonzeroTupleWritten(x));
}

export interface OneHotOptions {
  numClasses?: number;
}

/**
 * int64 rows of num_classes zeros, with 1 at the place that x names. Left out, num_classes is as
 * large as x needs.
 */
export function oneHot(x: Tensor, options?: OneHotOptions): Tensor;
export function oneHot(x: Tensor, numClasses?: number, options?: OneHotOptions): Tensor;
export function oneHot(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<OneHotOptions>("oneHot", ["numClasses"], ["numClasses"], rest);
  x = checkTensor("oneHot", "x", x);
  const numClasses = checkInt("oneHot", "numClasses", options.numClasses ?? -1);
  return onDeviceOf(x, () => oneHotWritten(x, numClasses));
}

export interface RepeatInterleaveAllOptions {
  dim?: number;
  outputSize?: number;
}

/**
 * x, flattened unless dim is given, with every element along dim repeated, the copies side by side.
 */
export function repeatInterleaveAll(
  x: Tensor,
  repeats: number,
  options?: RepeatInterleaveAllOptions,
): Tensor;
export function repeatInterleaveAll(
  x: Tensor,
  repeats: number,
  dim?: number,
  options?: RepeatInterleaveAllOptions,
): Tensor;
export function repeatInterleaveAll(
  x: Tensor,
  repeats: number,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<RepeatInterleaveAllOptions>(
    "repeatInterleaveAll",
    ["dim"],
    ["dim", "outputSize"],
    rest,
  );
  x = checkTensor("repeatInterleaveAll", "x", x);
  repeats = checkInt("repeatInterleaveAll", "repeats", repeats);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("repeatInterleaveAll", options.dim, x.ndim);
  const outputSize = options.outputSize === undefined || options.outputSize === null
    ? undefined
    : checkInt("repeatInterleaveAll", "outputSize", options.outputSize);
  const along = dim ?? 0;
  const own = host.given(dim) && host.rank(x) > 0 ? host.shape(x) : [host.numel(x)];
  const many = own[along];
  if (!(repeats >= 0)) {
    throw new ArgumentError(
      `repeatInterleave: repeats must not be negative, got ${showValue(repeats)}`,
    );
  }
  if (!((outputSize ?? many * repeats) === many * repeats)) {
    throw new ArgumentError(
      `repeatInterleave: output_size must be ${showValue(many * repeats)}, got ${showValue(outputSize ?? 0)}`,
    );
  }
  const copies = ops.expand(
    ops.unsqueeze(ops.reshape(x, own), along + 1),
    host.insert(own, along + 1, repeats),
  );
  return ops.reshape(copies, host.replace(own, along, many * repeats));
}

export interface RepeatInterleaveEachOptions {
  dim?: number;
  outputSize?: number;
}

/**
 * x with element k along dim repeated repeats[k] times.
 */
export function repeatInterleaveEach(
  x: Tensor,
  repeats: Tensor,
  options?: RepeatInterleaveEachOptions,
): Tensor;
export function repeatInterleaveEach(
  x: Tensor,
  repeats: Tensor,
  dim?: number,
  options?: RepeatInterleaveEachOptions,
): Tensor;
export function repeatInterleaveEach(
  x: Tensor,
  repeats: Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<RepeatInterleaveEachOptions>(
    "repeatInterleaveEach",
    ["dim"],
    ["dim", "outputSize"],
    rest,
  );
  x = checkTensor("repeatInterleaveEach", "x", x);
  repeats = checkTensor("repeatInterleaveEach", "repeats", repeats);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("repeatInterleaveEach", options.dim, x.ndim);
  const outputSize = options.outputSize === undefined || options.outputSize === null
    ? undefined
    : checkInt("repeatInterleaveEach", "outputSize", options.outputSize);
  return onDeviceOf(x, () => repeatInterleaveEachWritten(x, repeats, dim, outputSize));
}

export interface RollOptions {
  dims?: number | readonly number[];
}

/**
 * x shifted along each of dims by its part of shifts; what leaves at one end enters at the other.
 * Without dims, x is shifted as if flattened.
 */
export function roll(x: Tensor, shifts: number | readonly number[], options?: RollOptions): Tensor;
export function roll(
  x: Tensor,
  shifts: number | readonly number[],
  dims?: number | readonly number[],
  options?: RollOptions,
): Tensor;
export function roll(
  x: Tensor,
  shifts: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<RollOptions>("roll", ["dims"], ["dims"], rest);
  x = checkTensor("roll", "x", x);
  shifts = checkInts("roll", "shifts", shifts);
  const dims = checkInts("roll", "dims", options.dims ?? []);
  if (!(host.length(shifts) === Math.max(host.length(dims), 1))) {
    throw new ShapeError(
      `roll: ${showValue(shifts)} shifts do not go with dims ${showValue(dims)}`,
    );
  }
  if (host.length(dims) > 0) return ops.rolled(x, shifts, dims);
  return ops.reshape(ops.rolled(ops.reshape(x, [-1]), shifts, [0]), host.shape(x));
}

const ROLLED = defineIndexed({
  name: "rolled",
  kernel: "rolled",
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
  gradients: rolledGradients,
});

/**
 * x shifted along each of dims; the shifts of a dim that is named twice add up.
 */
export function rolled(
  x: Tensor,
  shifts: number | readonly number[],
  dims: number | readonly number[],
): Tensor | Tensor {
  x = checkTensor("rolled", "x", x);
  shifts = checkInts("rolled", "shifts", shifts);
  dims = checkInts("rolled", "dims", dims);
  const by = host.placed(shifts, dims, x.shape.length);
  return gatherElements(
    ROLLED,
    [x],
    host.shape(x),
    { shifts, dims },
    [...host.slots(by), ...host.slots(host.shape(x))],
  );
}

/**
 * The elements of x, as if flattened, named by index, in the shape of index. Negative ones count
 * from the end.
 */
export function take(x: Tensor, index: Tensor): Tensor | Tensor {
  x = checkTensor("take", "x", x);
  index = checkTensor("take", "index", index);
  const places = ops.reshape(index, [1, host.numel(index)]);
  return ops.reshape(ops.indexRead(ops.reshape(x, [-1]), places, 0), host.shape(index));
}

export interface TakeAlongDimOptions {
  dim?: number;
}

/**
 * As gather, but the other dims of x and indices broadcast, and negative indices count from the
 * end. Without dim, of x flattened.
 */
export function takeAlongDim(x: Tensor, indices: Tensor, options?: TakeAlongDimOptions): Tensor;
export function takeAlongDim(
  x: Tensor,
  indices: Tensor,
  dim?: number,
  options?: TakeAlongDimOptions,
): Tensor;
export function takeAlongDim(x: Tensor, indices: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TakeAlongDimOptions>("takeAlongDim", ["dim"], ["dim"], rest);
  x = checkTensor("takeAlongDim", "x", x);
  indices = checkTensor("takeAlongDim", "indices", indices);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("takeAlongDim", options.dim, x.ndim);
  const along = dim ?? 0;
  const own = host.given(dim) ? host.shape(x) : [host.numel(x)];
  const wanted = host.given(dim) ? host.shape(indices) : [host.numel(indices)];
  const common = host.broadcast(host.replace(own, along, 1), host.replace(wanted, along, 1));
  const many = host.given(dim) ? host.size(x, along) : host.numel(x);
  const picks = host.given(dim) ? host.size(indices, along) : host.numel(indices);
  const from = host.replace(common, along, many);
  const to = host.replace(common, along, picks);
  const place = ops.whereSelf(ops.lt(indices, 0), ops.add(indices, many), indices);
  return ops.gather(
    ops.expand(ops.reshape(x, own), from),
    along,
    ops.expand(ops.reshape(place, wanted), to),
  );
}

export interface TrilOptions {
  diagonal?: number;
}

const TRIL = defineIndexed({
  name: "tril",
  kernel: "tril",
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
  gradients: trilGradients,
});

/**
 * The matrices of x with zeros above the given diagonal. NaN there vanishes too.
 */
export function tril(x: Tensor, options?: TrilOptions): Tensor;
export function tril(x: Tensor, diagonal?: number, options?: TrilOptions): Tensor;
export function tril(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TrilOptions>("tril", ["diagonal"], ["diagonal"], rest);
  x = checkTensor("tril", "x", x);
  const diagonal = checkInt("tril", "diagonal", options.diagonal ?? 0);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`tril: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  return gatherElements(
    TRIL,
    [x],
    host.shape(x),
    { diagonal },
    [host.rank(x) - 1, host.rank(x) - 2, diagonal],
  );
}

export interface TriuOptions {
  diagonal?: number;
}

const TRIU = defineIndexed({
  name: "triu",
  kernel: "triu",
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
  gradients: triuGradients,
});

/**
 * The matrices of x with zeros below the given diagonal. NaN there vanishes too.
 */
export function triu(x: Tensor, options?: TriuOptions): Tensor;
export function triu(x: Tensor, diagonal?: number, options?: TriuOptions): Tensor;
export function triu(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TriuOptions>("triu", ["diagonal"], ["diagonal"], rest);
  x = checkTensor("triu", "x", x);
  const diagonal = checkInt("triu", "diagonal", options.diagonal ?? 0);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`triu: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  return gatherElements(
    TRIU,
    [x],
    host.shape(x),
    { diagonal },
    [host.rank(x) - 1, host.rank(x) - 2, diagonal],
  );
}

/**
 * Places in a flattened tensor of the given shape as indices, a list for each dim. Places beyond
 * the end start again.
 */
export function unravelIndex(indices: Tensor, shape: readonly number[]): Tensor[] | Tensor[] {
  indices = checkTensor("unravelIndex", "indices", indices);
  shape = checkInts("unravelIndex", "shape", shape);
  return onDeviceOf(indices, () => unravelIndexWritten(indices, shape));
}

const NONZERO: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "asTuple", kind: "bool", optional: true, option: true, only: false },
    ],
    call: () => ops.nonzeroRows as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "asTuple", kind: "bool", optional: false, option: true, only: true },
    ],
    call: () => ops.nonzeroTuple as never,
  },
];

/**
 * Positions of the elements that are not zero, in row-major order: a row each, or, as_tuple, a list
 * of indices for each dim, as index takes them.
 */
export function nonzero(x: Tensor, options?: NonzeroRowsOptions): Tensor;
export function nonzero(x: Tensor, options: NonzeroTupleOptions): Tensor[];
export function nonzero(...args: unknown[]): unknown {
  return callOverload("nonzero", NONZERO, args);
}
export const argwhere = nonzero;

const REPEAT_INTERLEAVE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "repeats", kind: "int", optional: false, option: false },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "outputSize", kind: "int", optional: true, option: true },
    ],
    call: () => ops.repeatInterleaveAll as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "repeats", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "outputSize", kind: "int", optional: true, option: true },
    ],
    call: () => ops.repeatInterleaveEach as never,
  },
];

/**
 * x, flattened unless dim is given, with every element along dim repeated, all as often or each as
 * repeats says, the copies side by side.
 */
export function repeatInterleave(
  x: Tensor,
  repeats: number,
  options?: RepeatInterleaveAllOptions,
): Tensor;
export function repeatInterleave(
  x: Tensor,
  repeats: number,
  dim?: number,
  options?: RepeatInterleaveAllOptions,
): Tensor;
export function repeatInterleave(
  x: Tensor,
  repeats: Tensor,
  options?: RepeatInterleaveEachOptions,
): Tensor;
export function repeatInterleave(
  x: Tensor,
  repeats: Tensor,
  dim?: number,
  options?: RepeatInterleaveEachOptions,
): Tensor;
export function repeatInterleave(...args: unknown[]): unknown {
  return callOverload("repeatInterleave", REPEAT_INTERLEAVE, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `embedding`. */
    embedding(weight: Tensor, options?: EmbeddingOptions): Tensor;
    embedding(weight: Tensor, paddingIdx?: number, options?: EmbeddingOptions): Tensor;
    /** See the function `embeddingBag`. */
    embeddingBag(
      weight: Tensor,
      offsets?: Tensor | null,
      perSampleWeights?: Tensor | null,
      options?: EmbeddingBagOptions,
    ): Tensor;
    /** See the function `embeddingRows`. */
    embeddingRows(index: Tensor, paddingIdx: number): Tensor;
    /** See the function `flip`. */
    flip(dims: number | readonly number[]): Tensor;
    /** See the function `gather`. */
    gather(dim: number, index: Tensor): Tensor;
    /** See the function `index`. */
    index(...indices: readonly Index[]): Tensor;
    /** See the function `indexRead`. */
    indexRead(places: Tensor, at: number): Tensor;
    /** See the function `indexSelect`. */
    indexSelect(dim: number, index: Tensor): Tensor;
    /** See the function `maskedElements`. */
    maskedElements(mask: Tensor, n: number): Tensor;
    /** See the function `maskedFill`. */
    maskedFill(mask: Tensor, value: TensorLike): Tensor;
    /** See the function `maskedFill_`. */
    maskedFill_(mask: Tensor, value: TensorLike): Tensor;
    /** See the function `maskedSelect`. */
    maskedSelect(mask: Tensor): Tensor;
    /** See the function `nonzeroPlaces`. */
    nonzeroPlaces(n: number): Tensor;
    /** See the function `nonzeroRows`. */
    nonzeroRows(options?: NonzeroRowsOptions): Tensor;
    /** See the function `nonzeroTuple`. */
    nonzeroTuple(options: NonzeroTupleOptions): Tensor[];
    /** See the function `oneHot`. */
    oneHot(options?: OneHotOptions): Tensor;
    oneHot(numClasses?: number, options?: OneHotOptions): Tensor;
    /** See the function `repeatInterleaveAll`. */
    repeatInterleaveAll(repeats: number, options?: RepeatInterleaveAllOptions): Tensor;
    repeatInterleaveAll(
      repeats: number,
      dim?: number,
      options?: RepeatInterleaveAllOptions,
    ): Tensor;
    /** See the function `repeatInterleaveEach`. */
    repeatInterleaveEach(repeats: Tensor, options?: RepeatInterleaveEachOptions): Tensor;
    repeatInterleaveEach(
      repeats: Tensor,
      dim?: number,
      options?: RepeatInterleaveEachOptions,
    ): Tensor;
    /** See the function `roll`. */
    roll(shifts: number | readonly number[], options?: RollOptions): Tensor;
    roll(
      shifts: number | readonly number[],
      dims?: number | readonly number[],
      options?: RollOptions,
    ): Tensor;
    /** See the function `rolled`. */
    rolled(shifts: number | readonly number[], dims: number | readonly number[]): Tensor;
    /** See the function `take`. */
    take(index: Tensor): Tensor;
    /** See the function `takeAlongDim`. */
    takeAlongDim(indices: Tensor, options?: TakeAlongDimOptions): Tensor;
    takeAlongDim(indices: Tensor, dim?: number, options?: TakeAlongDimOptions): Tensor;
    /** See the function `tril`. */
    tril(options?: TrilOptions): Tensor;
    tril(diagonal?: number, options?: TrilOptions): Tensor;
    /** See the function `triu`. */
    triu(options?: TriuOptions): Tensor;
    triu(diagonal?: number, options?: TriuOptions): Tensor;
    /** See the function `unravelIndex`. */
    unravelIndex(shape: readonly number[]): Tensor[];
    /** See the function `nonzero`. */
    nonzero(options?: NonzeroRowsOptions): Tensor;
    nonzero(options: NonzeroTupleOptions): Tensor[];
    /** See the function `nonzero`. */
    argwhere(options?: NonzeroRowsOptions): Tensor;
    argwhere(options: NonzeroTupleOptions): Tensor[];
    /** See the function `repeatInterleave`. */
    repeatInterleave(repeats: number, options?: RepeatInterleaveAllOptions): Tensor;
    repeatInterleave(repeats: number, dim?: number, options?: RepeatInterleaveAllOptions): Tensor;
    repeatInterleave(repeats: Tensor, options?: RepeatInterleaveEachOptions): Tensor;
    repeatInterleave(repeats: Tensor, dim?: number, options?: RepeatInterleaveEachOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  embedding(this: Tensor, weight: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return embedding(this, weight, ...rest);
  },
  embeddingBag(
    this: Tensor,
    weight: Tensor,
    offsets?: Tensor | null,
    perSampleWeights?: Tensor | null,
    options?: EmbeddingBagOptions,
  ): Tensor | Tensor {
    return embeddingBag(this, weight, offsets, perSampleWeights, options);
  },
  embeddingRows(this: Tensor, index: Tensor, paddingIdx: number): Tensor | Tensor {
    return embeddingRows(this, index, paddingIdx);
  },
  flip(this: Tensor, dims: number | readonly number[]): Tensor | Tensor {
    return flip(this, dims);
  },
  gather(this: Tensor, dim: number, index: Tensor): Tensor | Tensor {
    return gather(this, dim, index);
  },
  index(this: Tensor, ...indices: readonly Index[]): Tensor | Tensor {
    return index(this, ...indices);
  },
  indexRead(this: Tensor, places: Tensor, at: number): Tensor | Tensor {
    return indexRead(this, places, at);
  },
  indexSelect(this: Tensor, dim: number, index: Tensor): Tensor | Tensor {
    return indexSelect(this, dim, index);
  },
  maskedElements(this: Tensor, mask: Tensor, n: number): Tensor | Tensor {
    return maskedElements(this, mask, n);
  },
  maskedFill(this: Tensor, mask: Tensor, value: TensorLike): Tensor | Tensor {
    return maskedFill(this, mask, value);
  },
  maskedFill_(this: Tensor, mask: Tensor, value: TensorLike): Tensor {
    return maskedFill_(this, mask, value);
  },
  maskedSelect(this: Tensor, mask: Tensor): Tensor | Tensor { return maskedSelect(this, mask); },
  nonzeroPlaces(this: Tensor, n: number): Tensor | Tensor { return nonzeroPlaces(this, n); },
  nonzeroRows(this: Tensor, options?: NonzeroRowsOptions): Tensor | Tensor {
    return nonzeroRows(this, options);
  },
  nonzeroTuple(this: Tensor, options: NonzeroTupleOptions): Tensor[] | Tensor[] {
    return nonzeroTuple(this, options);
  },
  oneHot(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return oneHot(this, ...rest);
  },
  repeatInterleaveAll(this: Tensor, repeats: number, ...rest: [never?, never?]): Tensor | Tensor {
    return repeatInterleaveAll(this, repeats, ...rest);
  },
  repeatInterleaveEach(this: Tensor, repeats: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return repeatInterleaveEach(this, repeats, ...rest);
  },
  roll(
    this: Tensor,
    shifts: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return roll(this, shifts, ...rest);
  },
  rolled(
    this: Tensor,
    shifts: number | readonly number[],
    dims: number | readonly number[],
  ): Tensor | Tensor {
    return rolled(this, shifts, dims);
  },
  take(this: Tensor, index: Tensor): Tensor | Tensor { return take(this, index); },
  takeAlongDim(this: Tensor, indices: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return takeAlongDim(this, indices, ...rest);
  },
  tril(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return tril(this, ...rest); },
  triu(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return triu(this, ...rest); },
  unravelIndex(this: Tensor, shape: readonly number[]): Tensor[] | Tensor[] {
    return unravelIndex(this, shape);
  },
  nonzero(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("nonzero", NONZERO, [this, ...args]);
  },
  argwhere(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("nonzero", NONZERO, [this, ...args]);
  },
  repeatInterleave(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("repeatInterleave", REPEAT_INTERLEAVE, [this, ...args]);
  },
});
