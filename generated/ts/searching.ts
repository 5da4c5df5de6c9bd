// Generated from ops/searching.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { NONE, checkBool, checkEnum, checkOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import {
  checkTensor,
  checkTensorLike,
  refuseComplex,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { searchRowsGradients } from "../autograd/searching.js";
import {
  bucketize as bucketizeWritten,
  isin as isinWritten,
  searchsortedBy as searchsortedByWritten,
  searchsortedRows as searchsortedRowsWritten,
} from "../../src/composites/searching.js";
import * as ops from "./index.js";

export interface BucketizeOptions {
  outInt32?: boolean;
  right?: boolean;
}

/**
 * Which of the intervals between boundaries, a sorted vector, each element of x lies in; closed on
 * the right, or with right on the left.
 */
export function bucketize(
  x: TensorLike,
  boundaries: Tensor,
  options: BucketizeOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("bucketize", options, ["outInt32", "right"]);
  x = checkTensorLike("bucketize", "x", x);
  refuseComplex("bucketize", "x", x);
  boundaries = checkTensor("bucketize", "boundaries", boundaries);
  refuseComplex("bucketize", "boundaries", boundaries);
  const outInt32 = checkBool("bucketize", "outInt32", options.outInt32 ?? false);
  const right = checkBool("bucketize", "right", options.right ?? false);
  return onDeviceOf(x, () => bucketizeWritten(x, boundaries, outInt32, right));
}

export interface IsinOptions {
  assumeUnique?: boolean;
  invert?: boolean;
}

/**
 * Whether each of elements is among test_elements, or with invert whether it is not. NaN never is.
 * assume_unique says nothing more.
 */
export function isin(
  elements: TensorLike,
  testElements: TensorLike,
  options: IsinOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("isin", options, ["assumeUnique", "invert"]);
  elements = checkTensorLike("isin", "elements", elements);
  refuseComplex("isin", "elements", elements);
  testElements = checkTensorLike("isin", "testElements", testElements);
  refuseComplex("isin", "testElements", testElements);
  const assumeUnique = checkBool("isin", "assumeUnique", options.assumeUnique ?? false);
  const invert = checkBool("isin", "invert", options.invert ?? false);
  return onDeviceOf(elements, () => isinWritten(elements, testElements, assumeUnique, invert));
}

const SEARCH_ROWS = defineExtern({
  name: "searchRows",
  kernel: "search_rows",
  inputs: [
    {
      name: "sorted",
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
      name: "values",
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
  results: ["int64"],
  gradients: searchRowsGradients,
});

/**
 * Places of values in the rows of sorted, as searchsorted has them; a vector serves all values.
 */
export function searchRows(sorted: Tensor, values: Tensor, right?: boolean): Tensor | Tensor {
  sorted = checkTensor("searchRows", "sorted", sorted);
  values = checkTensor("searchRows", "values", values);
  right = checkBool("searchRows", "right", right ?? false);
  if (!(
    host.rank(sorted) === 1 || host.rank(sorted) > 1 && host.sameShape(
      host.remove(host.shape(sorted), -1),
      host.remove(host.shape(values), -1),
    )
  )) {
    throw new ShapeError(
      `searchsorted: the sequence ${showValue(host.shape(sorted))} must be a vector, or have the leading dims of the values ${showValue(host.shape(values))}
`,
    );
  }
  if (usesReference()) {
    const own = ops.unsqueeze(values, -1);
    const row = ops.unsqueeze(sorted, -2);
    const before = right ? ops.le(row, own) : ops.lt(row, own);
    return ops.reshape(
      ops.sum(ops.logicalOr(before, ops.isnan(own)), { dim: [-1] }),
      host.shape(values),
    );
  }
  return extern(SEARCH_ROWS, [sorted, values], [host.shape(values)], NO_ATTRS, [Number(right)])[0];
}

export interface SearchsortedByOptions {
  outInt32?: boolean;
  right?: boolean;
  side?: "left" | "right";
}

/**
 * The same of a sequence that sorter brings into order.
 */
export function searchsortedBy(
  sortedSequence: Tensor,
  values: TensorLike,
  sorter: Tensor,
  options: SearchsortedByOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("searchsortedBy", options, ["outInt32", "right", "side"]);
  sortedSequence = checkTensor("searchsortedBy", "sortedSequence", sortedSequence);
  refuseComplex("searchsortedBy", "sortedSequence", sortedSequence);
  values = checkTensorLike("searchsortedBy", "values", values);
  refuseComplex("searchsortedBy", "values", values);
  sorter = checkTensor("searchsortedBy", "sorter", sorter);
  const outInt32 = checkBool("searchsortedBy", "outInt32", options.outInt32 ?? false);
  const right = checkBool("searchsortedBy", "right", options.right ?? false);
  const side = options.side === undefined || options.side === null
    ? undefined
    : checkEnum("searchsortedBy", "side", options.side, ["left", "right"]);
  return onDeviceOf(
    sortedSequence,
    () => searchsortedByWritten(sortedSequence, values, sorter, outInt32, right, side),
  );
}

export interface SearchsortedRowsOptions {
  outInt32?: boolean;
  right?: boolean;
  side?: "left" | "right";
}

/**
 * Where each of values belongs in the last dim of sorted_sequence.
 */
export function searchsortedRows(
  sortedSequence: Tensor,
  values: TensorLike,
  options: SearchsortedRowsOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("searchsortedRows", options, ["outInt32", "right", "side"]);
  sortedSequence = checkTensor("searchsortedRows", "sortedSequence", sortedSequence);
  refuseComplex("searchsortedRows", "sortedSequence", sortedSequence);
  values = checkTensorLike("searchsortedRows", "values", values);
  refuseComplex("searchsortedRows", "values", values);
  const outInt32 = checkBool("searchsortedRows", "outInt32", options.outInt32 ?? false);
  const right = checkBool("searchsortedRows", "right", options.right ?? false);
  const side = options.side === undefined || options.side === null
    ? undefined
    : checkEnum("searchsortedRows", "side", options.side, ["left", "right"]);
  return onDeviceOf(
    sortedSequence,
    () => searchsortedRowsWritten(sortedSequence, values, outInt32, right, side),
  );
}

const SEARCHSORTED: readonly Form[] = [
  {
    params: [
      { name: "sortedSequence", kind: "tensor", optional: false },
      { name: "values", kind: "tensor", optional: false, scalar: true },
      { name: "outInt32", kind: "bool", optional: true, option: true },
      { name: "right", kind: "bool", optional: true, option: true },
      { name: "side", kind: "enum", optional: true, option: true, members: ["left", "right"] },
    ],
    call: () => ops.searchsortedRows as never,
  },
  {
    params: [
      { name: "sortedSequence", kind: "tensor", optional: false },
      { name: "values", kind: "tensor", optional: false, scalar: true },
      { name: "sorter", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "outInt32", kind: "bool", optional: true, option: true },
      { name: "right", kind: "bool", optional: true, option: true },
      { name: "side", kind: "enum", optional: true, option: true, members: ["left", "right"] },
    ],
    call: () => ops.searchsortedBy as never,
  },
];

/**
 * Where each of values belongs in the last dim of sorted_sequence, which sorter may sort first: the
 * first place, or with right the last, at which it can be put without breaking the order. The
 * leading dims of the two are the same, or the sequence is a vector. NaN belongs to the end.
 */
export function searchsorted(
  sortedSequence: Tensor,
  values: TensorLike,
  options?: SearchsortedRowsOptions,
): Tensor;
export function searchsorted(
  sortedSequence: Tensor,
  values: TensorLike,
  sorter: Tensor,
  options?: SearchsortedByOptions,
): Tensor;
export function searchsorted(...args: unknown[]): unknown {
  return callOverload("searchsorted", SEARCHSORTED, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `bucketize`. */
    bucketize(boundaries: Tensor, options?: BucketizeOptions): Tensor;
    /** See the function `isin`. */
    isin(testElements: TensorLike, options?: IsinOptions): Tensor;
    /** See the function `searchRows`. */
    searchRows(values: Tensor, right?: boolean): Tensor;
    /** See the function `searchsortedBy`. */
    searchsortedBy(values: TensorLike, sorter: Tensor, options?: SearchsortedByOptions): Tensor;
    /** See the function `searchsortedRows`. */
    searchsortedRows(values: TensorLike, options?: SearchsortedRowsOptions): Tensor;
    /** See the function `searchsorted`. */
    searchsorted(values: TensorLike, options?: SearchsortedRowsOptions): Tensor;
    searchsorted(values: TensorLike, sorter: Tensor, options?: SearchsortedByOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  bucketize(this: Tensor, boundaries: Tensor, options?: BucketizeOptions): Tensor | Tensor {
    return bucketize(this, boundaries, options);
  },
  isin(this: Tensor, testElements: TensorLike, options?: IsinOptions): Tensor | Tensor {
    return isin(this, testElements, options);
  },
  searchRows(this: Tensor, values: Tensor, right?: boolean): Tensor | Tensor {
    return searchRows(this, values, right);
  },
  searchsortedBy(
    this: Tensor,
    values: TensorLike,
    sorter: Tensor,
    options?: SearchsortedByOptions,
  ): Tensor | Tensor {
    return searchsortedBy(this, values, sorter, options);
  },
  searchsortedRows(
    this: Tensor,
    values: TensorLike,
    options?: SearchsortedRowsOptions,
  ): Tensor | Tensor {
    return searchsortedRows(this, values, options);
  },
  searchsorted(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("searchsorted", SEARCHSORTED, [this, ...args]);
  },
});
