// Generated from ops/reduction.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import {
  asDims,
  checkBool,
  checkInts,
  checkNumber,
  floating,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkTensor, refuseComplex, type TensorLike } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { defineFold, reduce } from "../../src/dispatch/reduce.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  allGradients,
  amaxGradients,
  aminGradients,
  anyGradients,
  countNonzeroGradients,
  logsumexpGradients,
  maxDimGradients,
  meanGradients,
  minDimGradients,
  prodGradients,
  sumGradients,
  varDimGradients,
} from "../autograd/reduction.js";
import * as ops from "./index.js";

export interface AllOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const ALL = defineFold({
  name: "all",
  kernel: "all",
  results: ["truth_type"],
  gradients: allGradients,
});

/**
 * Whether every element over dim is nonzero. True for nothing. uint8 stays uint8, as 0 and 1.
 */
export function all(x: Tensor, options?: AllOptions): Tensor;
export function all(x: Tensor, dim: number | readonly number[], options?: AllOptions): Tensor;
export function all(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AllOptions,
): Tensor;
export function all(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<AllOptions>("all", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("all", "x", x);
  const dim = wrapDims("all", options.dim, x.ndim, false);
  const keepdim = checkBool("all", "keepdim", options.keepdim ?? false);
  return reduce(ALL, x, dim, keepdim)[0];
}

export interface AmaxOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const AMAX = defineFold({ name: "amax", kernel: "amax", results: ["T"], gradients: amaxGradients });

/**
 * Largest value over dim. The gradient is shared evenly between ties.
 */
export function amax(x: Tensor, options?: AmaxOptions): Tensor;
export function amax(x: Tensor, dim: number | readonly number[], options?: AmaxOptions): Tensor;
export function amax(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AmaxOptions,
): Tensor;
export function amax(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<AmaxOptions>("amax", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("amax", "x", x);
  const dim = wrapDims("amax", options.dim, x.ndim);
  const keepdim = checkBool("amax", "keepdim", options.keepdim ?? false);
  if (!(host.count(x, dim) > 0)) {
    throw new ShapeError(
      `amax: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  return reduce(AMAX, x, dim, keepdim, { dim, keepdim })[0];
}

export interface AminOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const AMIN = defineFold({ name: "amin", kernel: "amin", results: ["T"], gradients: aminGradients });

/**
 * Smallest value over dim. The gradient is shared evenly between ties.
 */
export function amin(x: Tensor, options?: AminOptions): Tensor;
export function amin(x: Tensor, dim: number | readonly number[], options?: AminOptions): Tensor;
export function amin(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AminOptions,
): Tensor;
export function amin(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<AminOptions>("amin", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("amin", "x", x);
  const dim = wrapDims("amin", options.dim, x.ndim);
  const keepdim = checkBool("amin", "keepdim", options.keepdim ?? false);
  if (!(host.count(x, dim) > 0)) {
    throw new ShapeError(
      `amin: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  return reduce(AMIN, x, dim, keepdim, { dim, keepdim })[0];
}

export interface AnyOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const ANY = defineFold({
  name: "any",
  kernel: "any",
  results: ["truth_type"],
  gradients: anyGradients,
});

/**
 * Whether some element over dim is nonzero. False for nothing. uint8 stays uint8, as 0 and 1.
 */
export function any(x: Tensor, options?: AnyOptions): Tensor;
export function any(x: Tensor, dim: number | readonly number[], options?: AnyOptions): Tensor;
export function any(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AnyOptions,
): Tensor;
export function any(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<AnyOptions>("any", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("any", "x", x);
  const dim = wrapDims("any", options.dim, x.ndim, false);
  const keepdim = checkBool("any", "keepdim", options.keepdim ?? false);
  return reduce(ANY, x, dim, keepdim)[0];
}

export interface ArgmaxOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

/**
 * Where max is along one dim, or in the flattened x when none is named. The first of ties.
 */
export function argmax(x: Tensor, options?: ArgmaxOptions): Tensor;
export function argmax(x: Tensor, dim: number | readonly number[], options?: ArgmaxOptions): Tensor;
export function argmax(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: ArgmaxOptions,
): Tensor;
export function argmax(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ArgmaxOptions>(
    "argmax",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("argmax", "x", x);
  refuseComplex("argmax", "x", x);
  const dim = wrapDims("argmax", options.dim, x.ndim);
  const keepdim = checkBool("argmax", "keepdim", options.keepdim ?? false);
  if (!(host.length(dim) === 1 || host.length(dim) === host.rank(x))) {
    throw new ShapeError(
      `argmax: expected one dim or all of them, got ${showValue(dim)} for a tensor with ndim ${showValue(host.rank(x))}`,
    );
  }
  if (host.length(dim) === 1) return ops.maxDim(x, dim[0], { keepdim }).indices;
  return ops.reshape(
    ops.maxDim(ops.flatten(x), 0).indices,
    host.reduced(host.shape(x), dim, keepdim),
  );
}

export interface ArgminOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

/**
 * Where min is along one dim, or in the flattened x when none is named. The first of ties.
 */
export function argmin(x: Tensor, options?: ArgminOptions): Tensor;
export function argmin(x: Tensor, dim: number | readonly number[], options?: ArgminOptions): Tensor;
export function argmin(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: ArgminOptions,
): Tensor;
export function argmin(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ArgminOptions>(
    "argmin",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("argmin", "x", x);
  refuseComplex("argmin", "x", x);
  const dim = wrapDims("argmin", options.dim, x.ndim);
  const keepdim = checkBool("argmin", "keepdim", options.keepdim ?? false);
  if (!(host.length(dim) === 1 || host.length(dim) === host.rank(x))) {
    throw new ShapeError(
      `argmin: expected one dim or all of them, got ${showValue(dim)} for a tensor with ndim ${showValue(host.rank(x))}`,
    );
  }
  if (host.length(dim) === 1) return ops.minDim(x, dim[0], { keepdim }).indices;
  return ops.reshape(
    ops.minDim(ops.flatten(x), 0).indices,
    host.reduced(host.shape(x), dim, keepdim),
  );
}

export interface CountNonzeroOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const COUNT_NONZERO = defineFold({
  name: "countNonzero",
  kernel: "count_nonzero",
  results: ["int64"],
  gradients: countNonzeroGradients,
});

/**
 * How many elements over dim are not zero. NaN counts.
 */
export function countNonzero(x: Tensor, options?: CountNonzeroOptions): Tensor;
export function countNonzero(
  x: Tensor,
  dim?: number | readonly number[],
  options?: CountNonzeroOptions,
): Tensor;
export function countNonzero(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CountNonzeroOptions>(
    "countNonzero",
    ["dim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("countNonzero", "x", x);
  const dim = wrapDims("countNonzero", options.dim, x.ndim);
  const keepdim = checkBool("countNonzero", "keepdim", options.keepdim ?? false);
  return reduce(COUNT_NONZERO, x, dim, keepdim)[0];
}

export interface LogsumexpOptions {
  keepdim?: boolean;
}

const LOGSUMEXP = defineFold({
  name: "logsumexp",
  kernel: "logsumexp",
  results: ["T"],
  gradients: logsumexpGradients,
});

/**
 * log(sum(exp(x))) over dim, in one stable pass. -inf for nothing.
 */
export function logsumexp(
  x: Tensor,
  dim: number | readonly number[],
  options?: LogsumexpOptions,
): Tensor;
export function logsumexp(
  x: Tensor,
  dim: number | readonly number[],
  keepdim?: boolean,
  options?: LogsumexpOptions,
): Tensor;
export function logsumexp(
  x: Tensor,
  dim: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<LogsumexpOptions>("logsumexp", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("logsumexp", "x", x);
  dim = wrapDims("logsumexp", dim, x.ndim);
  const keepdim = checkBool("logsumexp", "keepdim", options.keepdim ?? false);
  x = floating(x);
  return reduce(LOGSUMEXP, x, dim, keepdim, { dim, keepdim })[0];
}

/**
 * Largest value of x. The gradient is shared evenly between ties.
 */
export function maxAll(x: Tensor): Tensor | Tensor {
  x = checkTensor("maxAll", "x", x);
  refuseComplex("maxAll", "x", x);
  if (!(host.numel(x) > 0)) {
    throw new ShapeError(
      `max: x ${showValue(host.shape(x))} has no elements, so no value. Give a dim that is not empty`,
    );
  }
  return ops.amax(x);
}

export interface MaxDimOptions {
  keepdim?: boolean;
}

const MAX_DIM = defineFold({
  name: "maxDim",
  kernel: "max_dim",
  results: ["T", "int64"],
  gradients: maxDimGradients,
});

/**
 * Largest value along one dim, and where it is. Ties and several NaNs give the first.
 */
export function maxDim(
  x: Tensor,
  dim: number,
  options?: MaxDimOptions,
): { values: Tensor; indices: Tensor };
export function maxDim(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MaxDimOptions,
): { values: Tensor; indices: Tensor };
export function maxDim(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MaxDimOptions>("maxDim", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("maxDim", "x", x);
  dim = wrapDim("maxDim", dim, x.ndim);
  const keepdim = checkBool("maxDim", "keepdim", options.keepdim ?? false);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `max: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const [values, indices] = reduce(MAX_DIM, x, asDims(dim, x.ndim), keepdim, { dim, keepdim });
  return { values, indices };
}

export interface MeanOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

const MEAN = defineFold({ name: "mean", kernel: "mean", results: ["T"], gradients: meanGradients });

/**
 * Arithmetic mean over dim. The mean of nothing is NaN.
 */
export function mean(x: Tensor, options?: MeanOptions): Tensor;
export function mean(x: Tensor, dim: number | readonly number[], options?: MeanOptions): Tensor;
export function mean(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: MeanOptions,
): Tensor;
export function mean(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<MeanOptions>(
    "mean",
    ["dim", "keepdim"],
    ["dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("mean", "x", x);
  const dim = wrapDims("mean", options.dim, x.ndim);
  const keepdim = checkBool("mean", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("mean", options.dtype).name;
  if (dtype !== undefined) x = x.to(dtype);
  return reduce(MEAN, x, dim, keepdim, { dim, keepdim })[0];
}

/**
 * Smallest value of x. The gradient is shared evenly between ties.
 */
export function minAll(x: Tensor): Tensor | Tensor {
  x = checkTensor("minAll", "x", x);
  refuseComplex("minAll", "x", x);
  if (!(host.numel(x) > 0)) {
    throw new ShapeError(
      `min: x ${showValue(host.shape(x))} has no elements, so no value. Give a dim that is not empty`,
    );
  }
  return ops.amin(x);
}

export interface MinDimOptions {
  keepdim?: boolean;
}

const MIN_DIM = defineFold({
  name: "minDim",
  kernel: "min_dim",
  results: ["T", "int64"],
  gradients: minDimGradients,
});

/**
 * Smallest value along one dim, and where it is. Ties and several NaNs give the first.
 */
export function minDim(
  x: Tensor,
  dim: number,
  options?: MinDimOptions,
): { values: Tensor; indices: Tensor };
export function minDim(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MinDimOptions,
): { values: Tensor; indices: Tensor };
export function minDim(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MinDimOptions>("minDim", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("minDim", "x", x);
  dim = wrapDim("minDim", dim, x.ndim);
  const keepdim = checkBool("minDim", "keepdim", options.keepdim ?? false);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `min: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const [values, indices] = reduce(MIN_DIM, x, asDims(dim, x.ndim), keepdim, { dim, keepdim });
  return { values, indices };
}

export interface ProdOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

const PROD = defineFold({
  name: "prod",
  kernel: "prod",
  results: ["sum"],
  gradients: prodGradients,
});

/**
 * Product over one dim, or over all. Integers and bool are multiplied as int64; the product of
 * nothing is 1. The gradient multiplies the other factors and never divides, so zeros are exact.
 */
export function prod(x: Tensor, options?: ProdOptions): Tensor;
export function prod(x: Tensor, dim: number | readonly number[], options?: ProdOptions): Tensor;
export function prod(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: ProdOptions,
): Tensor;
export function prod(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ProdOptions>(
    "prod",
    ["dim", "keepdim"],
    ["dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("prod", "x", x);
  const dim = wrapDims("prod", options.dim, x.ndim);
  const keepdim = checkBool("prod", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("prod", options.dtype).name;
  if (!(host.length(dim) === 1 || host.length(dim) === host.rank(x))) {
    throw new ShapeError(
      `prod: expected one dim or all of them, got ${showValue(dim)} for a tensor with ndim ${showValue(host.rank(x))}`,
    );
  }
  if (dtype !== undefined) x = x.to(dtype);
  const [result] = reduce(PROD, x, dim, keepdim, { dim, keepdim });
  return dtype === undefined ? result : result.to(dtype);
}

/**
 * For each element, the product of all the others along dim; the gradient of prod.
 */
export function prodOthers(x: Tensor, dim: number): Tensor | Tensor {
  x = checkTensor("prodOthers", "x", x);
  dim = wrapDim("prodOthers", dim, x.ndim);
  if (isHalf(x)) return narrowHalves(prodOthers(widenHalves(x), dim), x.type);
  const before = ops.slice(ops.cumprod(x, dim), dim, { end: -1 });
  const after = ops.slice(ops.cumprod(x, dim, { reverse: true }), dim, { start: 1 });
  const one = ops.onesLike(x);
  return ops.mul(
    ops.sliceScatter(one, before, { dim, start: 1 }),
    ops.sliceScatter(one, after, { dim, end: -1 }),
  );
}

export interface StdDimOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

/**
 * Standard deviation over dim, the root of var. The gradient of a constant row is 0.
 */
export function stdDim(x: Tensor, options?: StdDimOptions): Tensor;
export function stdDim(
  x: Tensor,
  dim?: number | readonly number[],
  options?: StdDimOptions,
): Tensor;
export function stdDim(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<StdDimOptions>(
    "stdDim",
    ["dim"],
    ["dim", "correction", "keepdim"],
    rest,
  );
  x = checkTensor("stdDim", "x", x);
  const dim = wrapDims("stdDim", options.dim, x.ndim);
  const correction = checkNumber("stdDim", "correction", options.correction ?? 1);
  const keepdim = checkBool("stdDim", "keepdim", options.keepdim ?? false);
  const v = ops.varDim(x, { dim, correction, keepdim });
  return ops.whereSelf(ops.eq(v, 0), 0, ops.sqrt(ops.whereSelf(ops.eq(v, 0), 1, v)));
}

/**
 * Standard deviation of all elements, divided by n - 1 where unbiased, else by n.
 */
export function stdUnbiased(x: Tensor, unbiased: boolean): Tensor | Tensor {
  x = checkTensor("stdUnbiased", "x", x);
  unbiased = checkBool("stdUnbiased", "unbiased", unbiased);
  return ops.stdDim(x, { correction: unbiased ? 1 : 0 });
}

export interface StdUnbiasedDimOptions {
  keepdim?: boolean;
}

/**
 * Standard deviation over dim, divided by n - 1 where unbiased, else by n.
 */
export function stdUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: StdUnbiasedDimOptions,
): Tensor;
export function stdUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: StdUnbiasedDimOptions,
): Tensor;
export function stdUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<StdUnbiasedDimOptions>(
    "stdUnbiasedDim",
    ["keepdim"],
    ["keepdim"],
    rest,
  );
  x = checkTensor("stdUnbiasedDim", "x", x);
  dim = wrapDims("stdUnbiasedDim", dim, x.ndim);
  unbiased = checkBool("stdUnbiasedDim", "unbiased", unbiased);
  const keepdim = checkBool("stdUnbiasedDim", "keepdim", options.keepdim ?? false);
  return ops.stdDim(x, { dim, correction: unbiased ? 1 : 0, keepdim });
}

export interface SumOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

const SUM = defineFold({ name: "sum", kernel: "sum", results: ["sum"], gradients: sumGradients });

/**
 * Sum over dim. Integers and bool are summed as int64; the sum of nothing is 0.
 */
export function sum(x: Tensor, options?: SumOptions): Tensor;
export function sum(x: Tensor, dim: number | readonly number[], options?: SumOptions): Tensor;
export function sum(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: SumOptions,
): Tensor;
export function sum(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<SumOptions>(
    "sum",
    ["dim", "keepdim"],
    ["dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("sum", "x", x);
  const dim = wrapDims("sum", options.dim, x.ndim);
  const keepdim = checkBool("sum", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("sum", options.dtype).name;
  if (dtype !== undefined) x = x.to(dtype);
  const [result] = reduce(SUM, x, dim, keepdim, { dim, keepdim });
  return dtype === undefined ? result : result.to(dtype);
}

/**
 * x summed over the dims that a tensor of the given size would stretch along to reach x.
 */
export function sumTo(x: Tensor, size: readonly number[]): Tensor | Tensor {
  x = checkTensor("sumTo", "x", x);
  size = checkInts("sumTo", "size", size);
  const dims = host.stretched(size, host.shape(x));
  if (!(
    host.length(size) <= host.rank(x) && host.sameShape(
      host.broadcast(size, host.shape(x)),
      host.shape(x),
    )
  )) {
    throw new ShapeError(
      `sumTo: ${showValue(size)} does not expand to ${showValue(host.shape(x))}`,
    );
  }
  if (host.length(size) === 0) return ops.sum(x);
  return ops.view(host.length(dims) === 0 ? x : ops.sum(x, { dim: dims, keepdim: true }), size);
}

/** Another name of `sumTo`. */
export const sumToSize = sumTo;

export interface VarDimOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

const VAR_DIM = defineFold({
  name: "varDim",
  kernel: "var_dim",
  results: ["real_type"],
  gradients: varDimGradients,
});

/**
 * Variance over dim, by Welford's update and Chan's merge. Divided by n - correction: 1 for the
 * unbiased estimate, 0 for the population. The variance of one element is NaN. That of complex
 * numbers is real: of their distances from the mean.
 */
export function varDim(x: Tensor, options?: VarDimOptions): Tensor;
export function varDim(
  x: Tensor,
  dim?: number | readonly number[],
  options?: VarDimOptions,
): Tensor;
export function varDim(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<VarDimOptions>(
    "varDim",
    ["dim"],
    ["dim", "correction", "keepdim"],
    rest,
  );
  x = checkTensor("varDim", "x", x);
  const dim = wrapDims("varDim", options.dim, x.ndim);
  const correction = checkNumber("varDim", "correction", options.correction ?? 1);
  const keepdim = checkBool("varDim", "keepdim", options.keepdim ?? false);
  return reduce(VAR_DIM, x, dim, keepdim, { dim, correction, keepdim }, [correction])[0];
}

/**
 * Variance of all elements, divided by n - 1 where unbiased, else by n.
 */
export function varUnbiased(x: Tensor, unbiased: boolean): Tensor | Tensor {
  x = checkTensor("varUnbiased", "x", x);
  unbiased = checkBool("varUnbiased", "unbiased", unbiased);
  return ops.varDim(x, { correction: unbiased ? 1 : 0 });
}

export interface VarUnbiasedDimOptions {
  keepdim?: boolean;
}

/**
 * Variance over dim, divided by n - 1 where unbiased, else by n.
 */
export function varUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: VarUnbiasedDimOptions,
): Tensor;
export function varUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: VarUnbiasedDimOptions,
): Tensor;
export function varUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<VarUnbiasedDimOptions>(
    "varUnbiasedDim",
    ["keepdim"],
    ["keepdim"],
    rest,
  );
  x = checkTensor("varUnbiasedDim", "x", x);
  dim = wrapDims("varUnbiasedDim", dim, x.ndim);
  unbiased = checkBool("varUnbiasedDim", "unbiased", unbiased);
  const keepdim = checkBool("varUnbiasedDim", "keepdim", options.keepdim ?? false);
  return ops.varDim(x, { dim, correction: unbiased ? 1 : 0, keepdim });
}

const MAX: readonly Form[] = [
  { params: [{ name: "x", kind: "tensor", optional: false }], call: () => ops.maxAll as never },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.maxDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false, scalar: true },
      { name: "y", kind: "tensor", optional: false, scalar: true },
    ],
    call: () => ops.maximum as never,
  },
];

/**
 * Largest value of x, or along one dim with its place, or larger of x and y element by element.
 */
export function max(x: Tensor): Tensor;
export function max(
  x: Tensor,
  dim: number,
  options?: MaxDimOptions,
): { values: Tensor; indices: Tensor };
export function max(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MaxDimOptions,
): { values: Tensor; indices: Tensor };
export function max(x: TensorLike, y: TensorLike): Tensor;
export function max(...args: unknown[]): unknown {
  return callOverload("max", MAX, args);
}
const MAX_IN_PLACE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false, scalar: true },
      { name: "y", kind: "tensor", optional: false, scalar: true },
    ],
    call: () => ops.maximum_ as never,
  },
];

/**
 * Largest value of x, or along one dim with its place, or larger of x and y element by element.
 */
export function max_(x: TensorLike, y: TensorLike): Tensor;
export function max_(...args: unknown[]): unknown {
  return callOverload("max_", MAX_IN_PLACE, args);
}

const MIN: readonly Form[] = [
  { params: [{ name: "x", kind: "tensor", optional: false }], call: () => ops.minAll as never },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.minDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false, scalar: true },
      { name: "y", kind: "tensor", optional: false, scalar: true },
    ],
    call: () => ops.minimum as never,
  },
];

/**
 * Smallest value of x, or along one dim with its place, or smaller of x and y element by element.
 */
export function min(x: Tensor): Tensor;
export function min(
  x: Tensor,
  dim: number,
  options?: MinDimOptions,
): { values: Tensor; indices: Tensor };
export function min(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MinDimOptions,
): { values: Tensor; indices: Tensor };
export function min(x: TensorLike, y: TensorLike): Tensor;
export function min(...args: unknown[]): unknown {
  return callOverload("min", MIN, args);
}
const MIN_IN_PLACE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false, scalar: true },
      { name: "y", kind: "tensor", optional: false, scalar: true },
    ],
    call: () => ops.minimum_ as never,
  },
];

/**
 * Smallest value of x, or along one dim with its place, or smaller of x and y element by element.
 */
export function min_(x: TensorLike, y: TensorLike): Tensor;
export function min_(...args: unknown[]): unknown {
  return callOverload("min_", MIN_IN_PLACE, args);
}

const STD: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: true, option: true },
      { name: "correction", kind: "number", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.stdDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
    ],
    call: () => ops.stdUnbiased as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: false, option: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.stdUnbiasedDim as never,
  },
];

/**
 * Standard deviation over dim, divided by n - correction, or by n - 1 or n as unbiased says.
 */
export function std(x: Tensor, options?: StdDimOptions): Tensor;
export function std(x: Tensor, dim?: number | readonly number[], options?: StdDimOptions): Tensor;
export function std(x: Tensor, unbiased: boolean): Tensor;
export function std(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: StdUnbiasedDimOptions,
): Tensor;
export function std(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: StdUnbiasedDimOptions,
): Tensor;
export function std(...args: unknown[]): unknown {
  return callOverload("std", STD, args);
}

const VAR: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: true, option: true },
      { name: "correction", kind: "number", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.varDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
    ],
    call: () => ops.varUnbiased as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: false, option: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.varUnbiasedDim as never,
  },
];

/**
 * Variance over dim, divided by n - correction, or by n - 1 or n as unbiased says.
 */
function var_(x: Tensor, options?: VarDimOptions): Tensor;
function var_(x: Tensor, dim?: number | readonly number[], options?: VarDimOptions): Tensor;
function var_(x: Tensor, unbiased: boolean): Tensor;
function var_(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: VarUnbiasedDimOptions,
): Tensor;
function var_(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: VarUnbiasedDimOptions,
): Tensor;
function var_(...args: unknown[]): unknown {
  return callOverload("var", VAR, args);
}
export { var_ as var };

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `all`. */
    all(options?: AllOptions): Tensor;
    all(dim: number | readonly number[], options?: AllOptions): Tensor;
    all(dim?: number | readonly number[], keepdim?: boolean, options?: AllOptions): Tensor;
    /** See the function `amax`. */
    amax(options?: AmaxOptions): Tensor;
    amax(dim: number | readonly number[], options?: AmaxOptions): Tensor;
    amax(dim?: number | readonly number[], keepdim?: boolean, options?: AmaxOptions): Tensor;
    /** See the function `amin`. */
    amin(options?: AminOptions): Tensor;
    amin(dim: number | readonly number[], options?: AminOptions): Tensor;
    amin(dim?: number | readonly number[], keepdim?: boolean, options?: AminOptions): Tensor;
    /** See the function `any`. */
    any(options?: AnyOptions): Tensor;
    any(dim: number | readonly number[], options?: AnyOptions): Tensor;
    any(dim?: number | readonly number[], keepdim?: boolean, options?: AnyOptions): Tensor;
    /** See the function `argmax`. */
    argmax(options?: ArgmaxOptions): Tensor;
    argmax(dim: number | readonly number[], options?: ArgmaxOptions): Tensor;
    argmax(dim?: number | readonly number[], keepdim?: boolean, options?: ArgmaxOptions): Tensor;
    /** See the function `argmin`. */
    argmin(options?: ArgminOptions): Tensor;
    argmin(dim: number | readonly number[], options?: ArgminOptions): Tensor;
    argmin(dim?: number | readonly number[], keepdim?: boolean, options?: ArgminOptions): Tensor;
    /** See the function `countNonzero`. */
    countNonzero(options?: CountNonzeroOptions): Tensor;
    countNonzero(dim?: number | readonly number[], options?: CountNonzeroOptions): Tensor;
    /** See the function `logsumexp`. */
    logsumexp(dim: number | readonly number[], options?: LogsumexpOptions): Tensor;
    logsumexp(
      dim: number | readonly number[],
      keepdim?: boolean,
      options?: LogsumexpOptions,
    ): Tensor;
    /** See the function `maxAll`. */
    maxAll(): Tensor;
    /** See the function `maxDim`. */
    maxDim(dim: number, options?: MaxDimOptions): { values: Tensor; indices: Tensor };
    maxDim(
      dim: number,
      keepdim?: boolean,
      options?: MaxDimOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `mean`. */
    mean(options?: MeanOptions): Tensor;
    mean(dim: number | readonly number[], options?: MeanOptions): Tensor;
    mean(dim?: number | readonly number[], keepdim?: boolean, options?: MeanOptions): Tensor;
    /** See the function `minAll`. */
    minAll(): Tensor;
    /** See the function `minDim`. */
    minDim(dim: number, options?: MinDimOptions): { values: Tensor; indices: Tensor };
    minDim(
      dim: number,
      keepdim?: boolean,
      options?: MinDimOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `prod`. */
    prod(options?: ProdOptions): Tensor;
    prod(dim: number | readonly number[], options?: ProdOptions): Tensor;
    prod(dim?: number | readonly number[], keepdim?: boolean, options?: ProdOptions): Tensor;
    /** See the function `prodOthers`. */
    prodOthers(dim: number): Tensor;
    /** See the function `stdDim`. */
    stdDim(options?: StdDimOptions): Tensor;
    stdDim(dim?: number | readonly number[], options?: StdDimOptions): Tensor;
    /** See the function `stdUnbiased`. */
    stdUnbiased(unbiased: boolean): Tensor;
    /** See the function `stdUnbiasedDim`. */
    stdUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: StdUnbiasedDimOptions,
    ): Tensor;
    stdUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: StdUnbiasedDimOptions,
    ): Tensor;
    /** See the function `sum`. */
    sum(options?: SumOptions): Tensor;
    sum(dim: number | readonly number[], options?: SumOptions): Tensor;
    sum(dim?: number | readonly number[], keepdim?: boolean, options?: SumOptions): Tensor;
    /** See the function `sumTo`. */
    sumTo(size: readonly number[]): Tensor;
    /** See the function `sumTo`. */
    sumToSize(size: readonly number[]): Tensor;
    /** See the function `varDim`. */
    varDim(options?: VarDimOptions): Tensor;
    varDim(dim?: number | readonly number[], options?: VarDimOptions): Tensor;
    /** See the function `varUnbiased`. */
    varUnbiased(unbiased: boolean): Tensor;
    /** See the function `varUnbiasedDim`. */
    varUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: VarUnbiasedDimOptions,
    ): Tensor;
    varUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: VarUnbiasedDimOptions,
    ): Tensor;
    /** See the function `max`. */
    max(): Tensor;
    max(dim: number, options?: MaxDimOptions): { values: Tensor; indices: Tensor };
    max(
      dim: number,
      keepdim?: boolean,
      options?: MaxDimOptions,
    ): { values: Tensor; indices: Tensor };
    max(y: TensorLike): Tensor;
    /** See the function `max_`. */
    max_(y: TensorLike): Tensor;
    /** See the function `min`. */
    min(): Tensor;
    min(dim: number, options?: MinDimOptions): { values: Tensor; indices: Tensor };
    min(
      dim: number,
      keepdim?: boolean,
      options?: MinDimOptions,
    ): { values: Tensor; indices: Tensor };
    min(y: TensorLike): Tensor;
    /** See the function `min_`. */
    min_(y: TensorLike): Tensor;
    /** See the function `std`. */
    std(options?: StdDimOptions): Tensor;
    std(dim?: number | readonly number[], options?: StdDimOptions): Tensor;
    std(unbiased: boolean): Tensor;
    std(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: StdUnbiasedDimOptions,
    ): Tensor;
    std(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: StdUnbiasedDimOptions,
    ): Tensor;
    /** See the function `var`. */
    var(options?: VarDimOptions): Tensor;
    var(dim?: number | readonly number[], options?: VarDimOptions): Tensor;
    var(unbiased: boolean): Tensor;
    var(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: VarUnbiasedDimOptions,
    ): Tensor;
    var(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: VarUnbiasedDimOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  all(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return all(this, ...rest);
  },
  amax(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return amax(this, ...rest);
  },
  amin(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return amin(this, ...rest);
  },
  any(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return any(this, ...rest);
  },
  argmax(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return argmax(this, ...rest);
  },
  argmin(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return argmin(this, ...rest);
  },
  countNonzero(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return countNonzero(this, ...rest);
  },
  logsumexp(
    this: Tensor,
    dim: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return logsumexp(this, dim, ...rest);
  },
  maxAll(this: Tensor): Tensor | Tensor { return maxAll(this); },
  maxDim(
    this: Tensor,
    dim: number,
    ...rest: [never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return maxDim(this, dim, ...rest); },
  mean(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return mean(this, ...rest);
  },
  minAll(this: Tensor): Tensor | Tensor { return minAll(this); },
  minDim(
    this: Tensor,
    dim: number,
    ...rest: [never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return minDim(this, dim, ...rest); },
  prod(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return prod(this, ...rest);
  },
  prodOthers(this: Tensor, dim: number): Tensor | Tensor { return prodOthers(this, dim); },
  stdDim(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return stdDim(this, ...rest);
  },
  stdUnbiased(this: Tensor, unbiased: boolean): Tensor | Tensor {
    return stdUnbiased(this, unbiased);
  },
  stdUnbiasedDim(
    this: Tensor,
    dim: number | readonly number[],
    unbiased: boolean,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return stdUnbiasedDim(this, dim, unbiased, ...rest);
  },
  sum(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return sum(this, ...rest);
  },
  sumTo(this: Tensor, size: readonly number[]): Tensor | Tensor { return sumTo(this, size); },
  sumToSize(this: Tensor, size: readonly number[]): Tensor | Tensor { return sumTo(this, size); },
  varDim(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return varDim(this, ...rest);
  },
  varUnbiased(this: Tensor, unbiased: boolean): Tensor | Tensor {
    return varUnbiased(this, unbiased);
  },
  varUnbiasedDim(
    this: Tensor,
    dim: number | readonly number[],
    unbiased: boolean,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return varUnbiasedDim(this, dim, unbiased, ...rest);
  },
  max(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("max", MAX, [this, ...args]);
  },
  max_(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("max_", MAX_IN_PLACE, [this, ...args]);
  },
  min(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("min", MIN, [this, ...args]);
  },
  min_(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("min_", MIN_IN_PLACE, [this, ...args]);
  },
  std(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("std", STD, [this, ...args]);
  },
  var(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("var", VAR, [this, ...args]);
  },
});
