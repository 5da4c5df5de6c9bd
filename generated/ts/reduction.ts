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
import { checkTensor } from "../../src/dispatch/operand.js";
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
  maxGradients,
  meanGradients,
  minGradients,
  prodGradients,
  sumGradients,
  varGradients,
} from "../autograd/reduction.js";
import * as ops from "./index.js";

export interface AllOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const ALL = defineFold({ name: "all", kernel: "all", results: ["bool"], gradients: allGradients });

/**
 * Whether every element over dim is nonzero. True for nothing.
 */
export function all(x: Tensor, options?: AllOptions): Tensor;
export function all(x: Tensor, dim: number | readonly number[], options?: AllOptions): Tensor;
export function all(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AllOptions,
): Tensor;
export function all(x: Tensor, ...rest: unknown[]): Tensor {
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
export function amax(x: Tensor, ...rest: unknown[]): Tensor {
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
export function amin(x: Tensor, ...rest: unknown[]): Tensor {
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

const ANY = defineFold({ name: "any", kernel: "any", results: ["bool"], gradients: anyGradients });

/**
 * Whether some element over dim is nonzero. False for nothing.
 */
export function any(x: Tensor, options?: AnyOptions): Tensor;
export function any(x: Tensor, dim: number | readonly number[], options?: AnyOptions): Tensor;
export function any(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: AnyOptions,
): Tensor;
export function any(x: Tensor, ...rest: unknown[]): Tensor {
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
export function argmax(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<ArgmaxOptions>(
    "argmax",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("argmax", "x", x);
  const dim = wrapDims("argmax", options.dim, x.ndim);
  const keepdim = checkBool("argmax", "keepdim", options.keepdim ?? false);
  if (!(host.length(dim) === 1 || host.length(dim) === host.rank(x))) {
    throw new ShapeError(
      `argmax: expected one dim or all of them, got ${showValue(dim)} for a tensor with ndim ${showValue(host.rank(x))}`,
    );
  }
  if (host.length(dim) === 1) return ops.max(x, dim[0], { keepdim }).indices;
  return ops.reshape(ops.max(ops.flatten(x), 0).indices, host.reduced(host.shape(x), dim, keepdim));
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
export function argmin(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<ArgminOptions>(
    "argmin",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("argmin", "x", x);
  const dim = wrapDims("argmin", options.dim, x.ndim);
  const keepdim = checkBool("argmin", "keepdim", options.keepdim ?? false);
  if (!(host.length(dim) === 1 || host.length(dim) === host.rank(x))) {
    throw new ShapeError(
      `argmin: expected one dim or all of them, got ${showValue(dim)} for a tensor with ndim ${showValue(host.rank(x))}`,
    );
  }
  if (host.length(dim) === 1) return ops.min(x, dim[0], { keepdim }).indices;
  return ops.reshape(ops.min(ops.flatten(x), 0).indices, host.reduced(host.shape(x), dim, keepdim));
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
export function countNonzero(x: Tensor, ...rest: unknown[]): Tensor {
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
export function logsumexp(x: Tensor, dim: number | readonly number[], ...rest: unknown[]): Tensor {
  const options = readOptions<LogsumexpOptions>("logsumexp", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("logsumexp", "x", x);
  dim = wrapDims("logsumexp", dim, x.ndim);
  const keepdim = checkBool("logsumexp", "keepdim", options.keepdim ?? false);
  x = floating(x);
  return reduce(LOGSUMEXP, x, dim, keepdim, { dim, keepdim })[0];
}

export interface MaxOptions {
  keepdim?: boolean;
}

const MAX = defineFold({
  name: "max",
  kernel: "max",
  results: ["T", "int64"],
  gradients: maxGradients,
});

/**
 * Largest value along one dim, and where it is. Ties and several NaNs give the first.
 */
export function max(
  x: Tensor,
  dim: number,
  options?: MaxOptions,
): { values: Tensor; indices: Tensor };
export function max(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MaxOptions,
): { values: Tensor; indices: Tensor };
export function max(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } {
  const options = readOptions<MaxOptions>("max", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("max", "x", x);
  dim = wrapDim("max", dim, x.ndim);
  const keepdim = checkBool("max", "keepdim", options.keepdim ?? false);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `max: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const [values, indices] = reduce(MAX, x, asDims(dim, x.ndim), keepdim, { dim, keepdim });
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
export function mean(x: Tensor, ...rest: unknown[]): Tensor {
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

export interface MinOptions {
  keepdim?: boolean;
}

const MIN = defineFold({
  name: "min",
  kernel: "min",
  results: ["T", "int64"],
  gradients: minGradients,
});

/**
 * Smallest value along one dim, and where it is. Ties and several NaNs give the first.
 */
export function min(
  x: Tensor,
  dim: number,
  options?: MinOptions,
): { values: Tensor; indices: Tensor };
export function min(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MinOptions,
): { values: Tensor; indices: Tensor };
export function min(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } {
  const options = readOptions<MinOptions>("min", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("min", "x", x);
  dim = wrapDim("min", dim, x.ndim);
  const keepdim = checkBool("min", "keepdim", options.keepdim ?? false);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `min: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const [values, indices] = reduce(MIN, x, asDims(dim, x.ndim), keepdim, { dim, keepdim });
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
export function prod(x: Tensor, ...rest: unknown[]): Tensor {
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
export function prodOthers(x: Tensor, dim: number): Tensor {
  x = checkTensor("prodOthers", "x", x);
  dim = wrapDim("prodOthers", dim, x.ndim);
  const before = ops.slice(ops.cumprod(x, dim), dim, { end: -1 });
  const after = ops.slice(ops.cumprod(x, dim, { reverse: true }), dim, { start: 1 });
  const one = ops.onesLike(x);
  return ops.mul(
    ops.sliceScatter(one, before, { dim, start: 1 }),
    ops.sliceScatter(one, after, { dim, end: -1 }),
  );
}

export interface StdOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

/**
 * Standard deviation over dim, the root of var. The gradient of a constant row is 0.
 */
export function std(x: Tensor, options?: StdOptions): Tensor;
export function std(x: Tensor, dim?: number | readonly number[], options?: StdOptions): Tensor;
export function std(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<StdOptions>("std", ["dim"], ["dim", "correction", "keepdim"], rest);
  x = checkTensor("std", "x", x);
  const dim = wrapDims("std", options.dim, x.ndim);
  const correction = checkNumber("std", "correction", options.correction ?? 1);
  const keepdim = checkBool("std", "keepdim", options.keepdim ?? false);
  const v = ops.var(x, { dim, correction, keepdim });
  return ops.where(ops.eq(v, 0), 0, ops.sqrt(ops.where(ops.eq(v, 0), 1, v)));
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
export function sum(x: Tensor, ...rest: unknown[]): Tensor {
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
 * x summed over the dims that a tensor of the given shape would stretch along to reach x.
 */
export function sumTo(x: Tensor, shape: readonly number[]): Tensor {
  x = checkTensor("sumTo", "x", x);
  shape = checkInts("sumTo", "shape", shape);
  const dims = host.stretched(shape, host.shape(x));
  return ops.view(host.length(dims) === 0 ? x : ops.sum(x, { dim: dims, keepdim: true }), shape);
}

export interface VarOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

const VAR = defineFold({ name: "var", kernel: "var", results: ["T"], gradients: varGradients });

/**
 * Variance over dim, by Welford's update and Chan's merge. Divided by n - correction: 1 for the
 * unbiased estimate, 0 for the population. The variance of one element is NaN.
 */
function var_(x: Tensor, options?: VarOptions): Tensor;
function var_(x: Tensor, dim?: number | readonly number[], options?: VarOptions): Tensor;
function var_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<VarOptions>("var", ["dim"], ["dim", "correction", "keepdim"], rest);
  x = checkTensor("var", "x", x);
  const dim = wrapDims("var", options.dim, x.ndim);
  const correction = checkNumber("var", "correction", options.correction ?? 1);
  const keepdim = checkBool("var", "keepdim", options.keepdim ?? false);
  return reduce(VAR, x, dim, keepdim, { dim, correction, keepdim }, [correction])[0];
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
    /** See the function `max`. */
    max(dim: number, options?: MaxOptions): { values: Tensor; indices: Tensor };
    max(dim: number, keepdim?: boolean, options?: MaxOptions): { values: Tensor; indices: Tensor };
    /** See the function `mean`. */
    mean(options?: MeanOptions): Tensor;
    mean(dim: number | readonly number[], options?: MeanOptions): Tensor;
    mean(dim?: number | readonly number[], keepdim?: boolean, options?: MeanOptions): Tensor;
    /** See the function `min`. */
    min(dim: number, options?: MinOptions): { values: Tensor; indices: Tensor };
    min(dim: number, keepdim?: boolean, options?: MinOptions): { values: Tensor; indices: Tensor };
    /** See the function `prod`. */
    prod(options?: ProdOptions): Tensor;
    prod(dim: number | readonly number[], options?: ProdOptions): Tensor;
    prod(dim?: number | readonly number[], keepdim?: boolean, options?: ProdOptions): Tensor;
    /** See the function `prodOthers`. */
    prodOthers(dim: number): Tensor;
    /** See the function `std`. */
    std(options?: StdOptions): Tensor;
    std(dim?: number | readonly number[], options?: StdOptions): Tensor;
    /** See the function `sum`. */
    sum(options?: SumOptions): Tensor;
    sum(dim: number | readonly number[], options?: SumOptions): Tensor;
    sum(dim?: number | readonly number[], keepdim?: boolean, options?: SumOptions): Tensor;
    /** See the function `sumTo`. */
    sumTo(shape: readonly number[]): Tensor;
    /** See the function `var_`. */
    var(options?: VarOptions): Tensor;
    var(dim?: number | readonly number[], options?: VarOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  all(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return all(this, ...rest); },
  amax(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return amax(this, ...rest); },
  amin(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return amin(this, ...rest); },
  any(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return any(this, ...rest); },
  argmax(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return argmax(this, ...rest); },
  argmin(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return argmin(this, ...rest); },
  countNonzero(this: Tensor, ...rest: [never?, never?]): Tensor {
    return countNonzero(this, ...rest);
  },
  logsumexp(this: Tensor, dim: number | readonly number[], ...rest: [never?, never?]): Tensor {
    return logsumexp(this, dim, ...rest);
  },
  max(this: Tensor, dim: number, ...rest: [never?, never?]): { values: Tensor; indices: Tensor } {
    return max(this, dim, ...rest);
  },
  mean(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return mean(this, ...rest); },
  min(this: Tensor, dim: number, ...rest: [never?, never?]): { values: Tensor; indices: Tensor } {
    return min(this, dim, ...rest);
  },
  prod(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return prod(this, ...rest); },
  prodOthers(this: Tensor, dim: number): Tensor { return prodOthers(this, dim); },
  std(this: Tensor, ...rest: [never?, never?]): Tensor { return std(this, ...rest); },
  sum(this: Tensor, ...rest: [never?, never?, never?]): Tensor { return sum(this, ...rest); },
  sumTo(this: Tensor, shape: readonly number[]): Tensor { return sumTo(this, shape); },
  var(this: Tensor, ...rest: [never?, never?]): Tensor { return var_(this, ...rest); },
});
