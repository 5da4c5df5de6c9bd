// Generated from ops/sorting.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { checkBool, checkInt, readOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { firstOfRowsGradients, sortRowsGradients } from "../autograd/sorting.js";
import * as ops from "./index.js";

export interface ArgsortOptions {
  dim?: number;
  descending?: boolean;
  stable?: boolean;
}

/**
 * Where the values of x along dim would come from if they were sorted.
 */
export function argsort(x: Tensor, options?: ArgsortOptions): Tensor;
export function argsort(x: Tensor, dim: number, options?: ArgsortOptions): Tensor;
export function argsort(
  x: Tensor,
  dim?: number,
  descending?: boolean,
  options?: ArgsortOptions,
): Tensor;
export function argsort(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ArgsortOptions>(
    "argsort",
    ["dim", "descending"],
    ["dim", "descending", "stable"],
    rest,
  );
  x = checkTensor("argsort", "x", x);
  refuseComplex("argsort", "x", x);
  const dim = wrapDim("argsort", options.dim ?? -1, x.ndim);
  const descending = checkBool("argsort", "descending", options.descending ?? false);
  checkBool("argsort", "stable", options.stable ?? true);
  return ops.sort(x, { dim, descending }).indices;
}

const FIRST_OF_ROWS = defineExtern({
  name: "firstOfRows",
  kernel: "first_of_rows",
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
    ],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int64"],
  gradients: firstOfRowsGradients,
});

/**
 * The k first values of the last dim in order, from the largest on or from the smallest.
 */
export function firstOfRows(
  x: Tensor,
  k: number,
  largest: boolean,
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("firstOfRows", "x", x);
  k = checkInt("firstOfRows", "k", k);
  largest = checkBool("firstOfRows", "largest", largest);
  if (!(k >= 0 && k <= host.size(x, -1))) {
    throw new ShapeError(
      `topk: k must be in 0..${showValue(host.size(x, -1))} for ${showValue(host.shape(x))}, got ${showValue(k)}`,
    );
  }
  if (usesReference()) {
    const indices = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const all = ops.slice(ops.sortRows(row, largest).indices, -1, { end: k });
        if (host.rank(x) === 0 && k === 1) return ops.reshape(all, []);
        return all;
      }
    )();
    const values = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        if (host.rank(indices) === 0) return x;
        return ops.gather(row, -1, indices);
      }
    )();
    return { indices, values };
  }
  const [values, indices] = extern(
    FIRST_OF_ROWS,
    [x],
    [
      host.rank(x) === 0 && k === 1
        ? []
        : host.rank(x) === 0 ? [k] : host.replace(host.shape(x), -1, k),
      host.rank(x) === 0 && k === 1
        ? []
        : host.rank(x) === 0 ? [k] : host.replace(host.shape(x), -1, k),
    ],
    NO_ATTRS,
    [Number(largest)],
  );
  return { values, indices };
}

export interface KthvalueOptions {
  dim?: number;
  keepdim?: boolean;
}

/**
 * The k-th smallest value along dim, from 1, and where it is.
 */
export function kthvalue(
  x: Tensor,
  k: number,
  options?: KthvalueOptions,
): { values: Tensor; indices: Tensor };
export function kthvalue(
  x: Tensor,
  k: number,
  dim: number,
  options?: KthvalueOptions,
): { values: Tensor; indices: Tensor };
export function kthvalue(
  x: Tensor,
  k: number,
  dim?: number,
  keepdim?: boolean,
  options?: KthvalueOptions,
): { values: Tensor; indices: Tensor };
export function kthvalue(
  x: Tensor,
  k: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<KthvalueOptions>(
    "kthvalue",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("kthvalue", "x", x);
  refuseComplex("kthvalue", "x", x);
  k = checkInt("kthvalue", "k", k);
  const dim = wrapDim("kthvalue", options.dim ?? -1, x.ndim);
  const keepdim = checkBool("kthvalue", "keepdim", options.keepdim ?? false);
  const place = host.reduced(host.shape(x), [dim], keepdim);
  if (!(k >= 1 && k <= host.size(x, dim))) {
    throw new ShapeError(
      `kthvalue: k must be in 1..${showValue(host.size(x, dim))} for dim ${showValue(dim)} of ${showValue(host.shape(x))}, got ${showValue(k)}`,
    );
  }
  const found = ops.kthOfRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1), k - 1);
  return { values: ops.reshape(found.values, place), indices: ops.reshape(found.indices, place) };
}

/**
 * The values of x along dim 0 in order.
 */
export function msort(x: Tensor): Tensor | Tensor {
  x = checkTensor("msort", "x", x);
  refuseComplex("msort", "x", x);
  return ops.sort(x, { dim: 0 }).values;
}

export interface SortOptions {
  dim?: number;
  descending?: boolean;
  stable?: boolean;
}

/**
 * The values of x along dim in order, and where each came from. Always stable, so the option says
 * nothing more.
 */
export function sort(x: Tensor, options?: SortOptions): { values: Tensor; indices: Tensor };
export function sort(
  x: Tensor,
  dim: number,
  options?: SortOptions,
): { values: Tensor; indices: Tensor };
export function sort(
  x: Tensor,
  dim?: number,
  descending?: boolean,
  options?: SortOptions,
): { values: Tensor; indices: Tensor };
export function sort(x: Tensor, ...rest: unknown[]): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<SortOptions>(
    "sort",
    ["dim", "descending"],
    ["dim", "descending", "stable"],
    rest,
  );
  x = checkTensor("sort", "x", x);
  refuseComplex("sort", "x", x);
  const dim = wrapDim("sort", options.dim ?? -1, x.ndim);
  const descending = checkBool("sort", "descending", options.descending ?? false);
  checkBool("sort", "stable", options.stable ?? true);
  const sorted = ops.sortRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1), descending);
  return {
    values: host.rank(x) === 0 ? sorted.values : ops.movedim(sorted.values, -1, dim),
    indices: host.rank(x) === 0 ? sorted.indices : ops.movedim(sorted.indices, -1, dim),
  };
}

const SORT_ROWS = defineExtern({
  name: "sortRows",
  kernel: "sort_rows",
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
    ],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int64"],
  gradients: sortRowsGradients,
});

/**
 * The values of the last dim in order, and where each came from.
 */
export function sortRows(x: Tensor, descending: boolean): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("sortRows", "x", x);
  descending = checkBool("sortRows", "descending", descending);
  if (usesReference()) {
    const indices = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const mine = ops.unsqueeze(row, -1);
        const other = ops.unsqueeze(row, -2);
        const same = ops.logicalOr(
          ops.eq(mine, other),
          ops.logicalAnd(ops.isnan(mine), ops.isnan(other)),
        );
        const above = ops.logicalOr(
          ops.lt(mine, other),
          ops.logicalAnd(ops.isnan(other), ops.logicalNot(ops.isnan(mine))),
        );
        const before = descending
          ? above
          : ops.logicalAnd(ops.logicalNot(same), ops.logicalNot(above));
        const at = ops.arange(0, { end: host.size(row, -1) });
        const place = ops.sum(
          ops.logicalOr(before, ops.logicalAnd(same, ops.lt(at, ops.unsqueeze(at, -1)))),
          { dim: [-1] },
        );
        const found = ops.whereSelf(ops.eq(ops.unsqueeze(place, -2), ops.unsqueeze(at, -1)), at, 0);
        return ops.toDtype(ops.reshape(ops.sum(found, { dim: [-1] }), host.shape(x)), "int64");
      }
    )();
    const values = host.rank(x) === 0 ? x : ops.gather(x, -1, indices);
    return { indices, values };
  }
  const [values, indices] = extern(
    SORT_ROWS,
    [x],
    [host.shape(x), host.shape(x)],
    NO_ATTRS,
    [Number(descending)],
  );
  return { values, indices };
}

export interface TopkOptions {
  dim?: number;
  largest?: boolean;
  sorted?: boolean;
}

/**
 * The k largest values along dim, or the smallest, and where they are. In order, whatever sorted
 * says.
 */
export function topk(
  x: Tensor,
  k: number,
  options?: TopkOptions,
): { values: Tensor; indices: Tensor };
export function topk(
  x: Tensor,
  k: number,
  dim: number,
  options?: TopkOptions,
): { values: Tensor; indices: Tensor };
export function topk(
  x: Tensor,
  k: number,
  dim: number,
  largest: boolean,
  options?: TopkOptions,
): { values: Tensor; indices: Tensor };
export function topk(
  x: Tensor,
  k: number,
  dim?: number,
  largest?: boolean,
  sorted?: boolean,
  options?: TopkOptions,
): { values: Tensor; indices: Tensor };
export function topk(
  x: Tensor,
  k: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<TopkOptions>(
    "topk",
    ["dim", "largest", "sorted"],
    ["dim", "largest", "sorted"],
    rest,
  );
  x = checkTensor("topk", "x", x);
  refuseComplex("topk", "x", x);
  k = checkInt("topk", "k", k);
  const dim = wrapDim("topk", options.dim ?? -1, x.ndim);
  const largest = checkBool("topk", "largest", options.largest ?? true);
  checkBool("topk", "sorted", options.sorted ?? true);
  if (!(k >= 0 && k <= host.size(x, dim))) {
    throw new ShapeError(
      `topk: k must be in 0..${showValue(host.size(x, dim))} for dim ${showValue(dim)} of ${showValue(host.shape(x))}, got ${showValue(k)}`,
    );
  }
  const first = ops.firstOfRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1), k, largest);
  return {
    values: host.rank(x) === 0 ? first.values : ops.movedim(first.values, -1, dim),
    indices: host.rank(x) === 0 ? first.indices : ops.movedim(first.indices, -1, dim),
  };
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `argsort`. */
    argsort(options?: ArgsortOptions): Tensor;
    argsort(dim: number, options?: ArgsortOptions): Tensor;
    argsort(dim?: number, descending?: boolean, options?: ArgsortOptions): Tensor;
    /** See the function `firstOfRows`. */
    firstOfRows(k: number, largest: boolean): { values: Tensor; indices: Tensor };
    /** See the function `kthvalue`. */
    kthvalue(k: number, options?: KthvalueOptions): { values: Tensor; indices: Tensor };
    kthvalue(
      k: number,
      dim: number,
      options?: KthvalueOptions,
    ): { values: Tensor; indices: Tensor };
    kthvalue(
      k: number,
      dim?: number,
      keepdim?: boolean,
      options?: KthvalueOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `msort`. */
    msort(): Tensor;
    /** See the function `sort`. */
    sort(options?: SortOptions): { values: Tensor; indices: Tensor };
    sort(dim: number, options?: SortOptions): { values: Tensor; indices: Tensor };
    sort(
      dim?: number,
      descending?: boolean,
      options?: SortOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `sortRows`. */
    sortRows(descending: boolean): { values: Tensor; indices: Tensor };
    /** See the function `topk`. */
    topk(k: number, options?: TopkOptions): { values: Tensor; indices: Tensor };
    topk(k: number, dim: number, options?: TopkOptions): { values: Tensor; indices: Tensor };
    topk(
      k: number,
      dim: number,
      largest: boolean,
      options?: TopkOptions,
    ): { values: Tensor; indices: Tensor };
    topk(
      k: number,
      dim?: number,
      largest?: boolean,
      sorted?: boolean,
      options?: TopkOptions,
    ): { values: Tensor; indices: Tensor };
  }
}

Object.assign(Tensor.prototype, {
  argsort(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return argsort(this, ...rest);
  },
  firstOfRows(this: Tensor, k: number, largest: boolean): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return firstOfRows(this, k, largest); },
  kthvalue(
    this: Tensor,
    k: number,
    ...rest: [never?, never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return kthvalue(this, k, ...rest); },
  msort(this: Tensor): Tensor | Tensor { return msort(this); },
  sort(this: Tensor, ...rest: [never?, never?, never?]): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return sort(this, ...rest); },
  sortRows(this: Tensor, descending: boolean): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return sortRows(this, descending); },
  topk(
    this: Tensor,
    k: number,
    ...rest: [never?, never?, never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return topk(this, k, ...rest); },
});
