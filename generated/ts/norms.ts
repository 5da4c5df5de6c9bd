// Generated from ops/norms.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkNumber,
  checkNumberOrText,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { defineFold, reduce } from "../../src/dispatch/reduce.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { norm0Gradients, norm2Gradients, normPGradients } from "../autograd/norms.js";
import {
  linalgMatrixNorm as linalgMatrixNormWritten,
  linalgNorm as linalgNormWritten,
  norm as normWritten,
} from "../../src/composites/norms.js";
import * as ops from "./index.js";

export interface CdistOptions {
  p?: number;
  computeMode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist";
}

/**
 * Distances between the rows of two stacks of matrices, (…, P, M), (…, R, M) -> (…, P, R). All
 * differences are there at once, so it needs memory for P R M of them; compute_mode is taken for
 * PyTorch's sake and changes nothing.
 */
export function cdist(x1: Tensor, x2: Tensor, options?: CdistOptions): Tensor;
export function cdist(x1: Tensor, x2: Tensor, p: number, options?: CdistOptions): Tensor;
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p?: number,
  computeMode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist",
  options?: CdistOptions,
): Tensor;
export function cdist(x1: Tensor, x2: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CdistOptions>(
    "cdist",
    ["p", "computeMode"],
    ["p", "computeMode"],
    rest,
  );
  x1 = checkTensor("cdist", "x1", x1);
  refuseComplex("cdist", "x1", x1);
  x2 = checkTensor("cdist", "x2", x2);
  refuseComplex("cdist", "x2", x2);
  const p = checkNumber("cdist", "p", options.p ?? 2);
  checkEnum(
    "cdist",
    "computeMode",
    options.computeMode ?? "use_mm_for_euclid_dist_if_necessary",
    [
      "use_mm_for_euclid_dist_if_necessary",
      "use_mm_for_euclid_dist",
      "donot_use_mm_for_euclid_dist",
    ],
  );
  if (!(host.rank(x1) >= 2 && host.rank(x2) >= 2 && host.size(x1, -1) === host.size(x2, -1))) {
    throw new ShapeError(
      `cdist: rows of ${showValue(host.shape(x1))} and ${showValue(host.shape(x2))} differ in length`,
    );
  }
  if (!(p >= 0)) throw new ArgumentError(`cdist: p must not be negative, got ${showValue(p)}`);
  if (isHalf(x1)) {
    return narrowHalves(cdist(widenHalves(x1), widenHalves(x2), ...(rest as never[])), x1.type);
  }
  const d = ops.sub(ops.unsqueeze(x1, -2), ops.unsqueeze(x2, -3));
  if (host.size(x1, -1) === 0) return ops.sum(d, { dim: -1 });
  return ops.linalgVectorNorm(d, { ord: p, dim: -1 });
}

export interface CosineSimilarityOptions {
  dim?: number;
  eps?: number;
}

/**
 * Cosine of the angle between x1 and x2 along dim, each divided by its norm or by eps where that is
 * larger. The gradient is that of the norms themselves.
 */
export function cosineSimilarity(x1: Tensor, x2: Tensor, options?: CosineSimilarityOptions): Tensor;
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  dim: number,
  options?: CosineSimilarityOptions,
): Tensor;
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  dim?: number,
  eps?: number,
  options?: CosineSimilarityOptions,
): Tensor;
export function cosineSimilarity(x1: Tensor, x2: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CosineSimilarityOptions>(
    "cosineSimilarity",
    ["dim", "eps"],
    ["dim", "eps"],
    rest,
  );
  x1 = checkTensor("cosineSimilarity", "x1", x1);
  refuseComplex("cosineSimilarity", "x1", x1);
  x2 = checkTensor("cosineSimilarity", "x2", x2);
  refuseComplex("cosineSimilarity", "x2", x2);
  const dim = checkInt("cosineSimilarity", "dim", options.dim ?? 1);
  const eps = checkNumber("cosineSimilarity", "eps", options.eps ?? 1e-8);
  const common = host.broadcast(host.shape(x1), host.shape(x2));
  if (isHalf(x1)) {
    return narrowHalves(
      cosineSimilarity(widenHalves(x1), widenHalves(x2), ...(rest as never[])),
      x1.type,
    );
  }
  const n1 = ops.norm2(ops.expand(x1, common), { dim, keepdim: true });
  const n2 = ops.norm2(ops.expand(x2, common), { dim, keepdim: true });
  const d1 = ops.add(n1, ops.detach(ops.sub(ops.clampMin(n1, eps), n1)));
  const d2 = ops.add(n2, ops.detach(ops.sub(ops.clampMin(n2, eps), n2)));
  return ops.sum(ops.mul(ops.div(x1, d1), ops.div(x2, d2)), { dim });
}

export interface DistOptions {
  p?: number;
}

/**
 * p-norm of x - other over all elements.
 */
export function dist(x: Tensor, other: Tensor, options?: DistOptions): Tensor;
export function dist(x: Tensor, other: Tensor, p?: number, options?: DistOptions): Tensor;
export function dist(x: Tensor, other: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DistOptions>("dist", ["p"], ["p"], rest);
  x = checkTensor("dist", "x", x);
  other = checkTensor("dist", "other", other);
  const p = checkNumber("dist", "p", options.p ?? 2);
  return ops.linalgVectorNorm(ops.sub(x, other), { ord: p });
}

export interface LinalgMatrixNormOptions {
  ord?: number | string;
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

/**
 * Norm of the matrices in two dims: the largest sum of |x| in a column (1) or in a row (inf), the
 * least (-1, -inf), the largest or least singular value (2, -2), their sum (nuc), or the root of
 * the sum of squares (fro).
 */
export function linalgMatrixNorm(x: Tensor, options?: LinalgMatrixNormOptions): Tensor;
export function linalgMatrixNorm(
  x: Tensor,
  ord: number | string,
  options?: LinalgMatrixNormOptions,
): Tensor;
export function linalgMatrixNorm(
  x: Tensor,
  ord: number | string,
  dim: number | readonly number[],
  options?: LinalgMatrixNormOptions,
): Tensor;
export function linalgMatrixNorm(
  x: Tensor,
  ord?: number | string,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: LinalgMatrixNormOptions,
): Tensor;
export function linalgMatrixNorm(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgMatrixNormOptions>(
    "linalg.matrixNorm",
    ["ord", "dim", "keepdim"],
    ["ord", "dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("linalg.matrixNorm", "x", x);
  const ord = checkNumberOrText("linalg.matrixNorm", "ord", options.ord ?? "fro");
  const dim = checkInts("linalg.matrixNorm", "dim", options.dim ?? [-2, -1]);
  const keepdim = checkBool("linalg.matrixNorm", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("linalg.matrixNorm", options.dtype).name;
  return onDeviceOf(x, () => linalgMatrixNormWritten(x, ord, dim, keepdim, dtype));
}

export interface LinalgNormOptions {
  ord?: number | string;
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

/**
 * Norm of a matrix in two dims or of a vector in others, of the order ord; without one the root of
 * the sum of all squares.
 */
export function linalgNorm(x: Tensor, options?: LinalgNormOptions): Tensor;
export function linalgNorm(x: Tensor, ord: number | string, options?: LinalgNormOptions): Tensor;
export function linalgNorm(
  x: Tensor,
  ord: number | string,
  dim: number | readonly number[],
  options?: LinalgNormOptions,
): Tensor;
export function linalgNorm(
  x: Tensor,
  ord?: number | string,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: LinalgNormOptions,
): Tensor;
export function linalgNorm(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgNormOptions>(
    "linalg.norm",
    ["ord", "dim", "keepdim"],
    ["ord", "dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("linalg.norm", "x", x);
  const ord = options.ord === undefined || options.ord === null
    ? undefined
    : checkNumberOrText("linalg.norm", "ord", options.ord);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("linalg.norm", "dim", options.dim);
  const keepdim = checkBool("linalg.norm", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("linalg.norm", options.dtype).name;
  return onDeviceOf(x, () => linalgNormWritten(x, ord, dim, keepdim, dtype));
}

export interface LinalgVectorNormOptions {
  ord?: number;
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

/**
 * Norm of order ord over dim, of all elements when none is named: (sum of |x|^ord)^(1 / ord). inf
 * and -inf give the largest and the least |x|, 0 counts what is not zero. The norm of complex
 * numbers is real.
 */
export function linalgVectorNorm(x: Tensor, options?: LinalgVectorNormOptions): Tensor;
export function linalgVectorNorm(x: Tensor, ord: number, options?: LinalgVectorNormOptions): Tensor;
export function linalgVectorNorm(
  x: Tensor,
  ord: number,
  dim: number | readonly number[],
  options?: LinalgVectorNormOptions,
): Tensor;
export function linalgVectorNorm(
  x: Tensor,
  ord?: number,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: LinalgVectorNormOptions,
): Tensor;
export function linalgVectorNorm(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgVectorNormOptions>(
    "linalg.vectorNorm",
    ["ord", "dim", "keepdim"],
    ["ord", "dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("linalg.vectorNorm", "x", x);
  const ord = checkNumber("linalg.vectorNorm", "ord", options.ord ?? 2);
  const dim = wrapDims("linalg.vectorNorm", options.dim, x.ndim);
  const keepdim = checkBool("linalg.vectorNorm", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("linalg.vectorNorm", options.dtype).name;
  const whole = host.given(dtype) ? ops.toDtype(x, dtype ?? host.dtype(x)) : x;
  const v = host.isComplex(whole) ? ops.abs(whole) : ops.real(whole);
  if (ord === 2) return ops.norm2(v, { dim, keepdim });
  if (ord === 1) return ops.sum(ops.abs(v), { dim, keepdim });
  if (ord === Infinity) return ops.amax(ops.abs(v), { dim, keepdim });
  if (ord === -Infinity) return ops.amin(ops.abs(v), { dim, keepdim });
  if (ord === 0) return ops.norm0(v, { dim, keepdim });
  return ops.normP(v, ord, { dim, keepdim });
}

export interface NormOptions {
  p?: number | string;
  dim?: number | readonly number[];
  keepdim?: boolean;
  dtype?: DTypeName;
}

/**
 * Norm of order p over dim, of all elements when none is named. fro is 2.
 */
export function norm(x: Tensor, options?: NormOptions): Tensor;
export function norm(x: Tensor, p: number | string, options?: NormOptions): Tensor;
export function norm(
  x: Tensor,
  p: number | string,
  dim: number | readonly number[],
  options?: NormOptions,
): Tensor;
export function norm(
  x: Tensor,
  p: number | string,
  dim: number | readonly number[],
  keepdim: boolean,
  options?: NormOptions,
): Tensor;
export function norm(
  x: Tensor,
  p?: number | string,
  dim?: number | readonly number[],
  keepdim?: boolean,
  dtype?: DTypeName,
  options?: NormOptions,
): Tensor;
export function norm(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NormOptions>(
    "norm",
    ["p", "dim", "keepdim", "dtype"],
    ["p", "dim", "keepdim", "dtype"],
    rest,
  );
  x = checkTensor("norm", "x", x);
  const p = checkNumberOrText("norm", "p", options.p ?? "fro");
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInts("norm", "dim", options.dim);
  const keepdim = checkBool("norm", "keepdim", options.keepdim ?? false);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("norm", options.dtype).name;
  return onDeviceOf(x, () => normWritten(x, p, dim, keepdim, dtype));
}

export interface Norm0Options {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const NORM_0 = defineFold({
  name: "norm0",
  kernel: "norm_0",
  results: ["T"],
  gradients: norm0Gradients,
});

/**
 * How many elements over dim are not zero, as a number of the dtype. The gradient is zero.
 */
export function norm0(x: Tensor, options?: Norm0Options): Tensor;
export function norm0(x: Tensor, dim: number | readonly number[], options?: Norm0Options): Tensor;
export function norm0(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: Norm0Options,
): Tensor;
export function norm0(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Norm0Options>("norm0", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("norm0", "x", x);
  const dim = wrapDims("norm0", options.dim, x.ndim);
  const keepdim = checkBool("norm0", "keepdim", options.keepdim ?? false);
  return reduce(NORM_0, x, dim, keepdim, { dim, keepdim })[0];
}

export interface Norm2Options {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const NORM_2 = defineFold({
  name: "norm2",
  kernel: "norm_2",
  results: ["T"],
  gradients: norm2Gradients,
});

/**
 * Root of the sum of squares over dim. Squares are not rescaled, so they may overflow.
 */
export function norm2(x: Tensor, options?: Norm2Options): Tensor;
export function norm2(x: Tensor, dim: number | readonly number[], options?: Norm2Options): Tensor;
export function norm2(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: Norm2Options,
): Tensor;
export function norm2(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<Norm2Options>("norm2", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("norm2", "x", x);
  const dim = wrapDims("norm2", options.dim, x.ndim);
  const keepdim = checkBool("norm2", "keepdim", options.keepdim ?? false);
  return reduce(NORM_2, x, dim, keepdim, { dim, keepdim })[0];
}

export interface NormPOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const NORM_P = defineFold({
  name: "normP",
  kernel: "norm_p",
  results: ["T"],
  gradients: normPGradients,
});

/**
 * (sum of |x|^p)^(1 / p) over dim. The gradient is 0 where x is.
 */
export function normP(x: Tensor, p: number, options?: NormPOptions): Tensor;
export function normP(
  x: Tensor,
  p: number,
  dim: number | readonly number[],
  options?: NormPOptions,
): Tensor;
export function normP(
  x: Tensor,
  p: number,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: NormPOptions,
): Tensor;
export function normP(x: Tensor, p: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NormPOptions>("normP", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("normP", "x", x);
  p = checkNumber("normP", "p", p);
  const dim = wrapDims("normP", options.dim, x.ndim);
  const keepdim = checkBool("normP", "keepdim", options.keepdim ?? false);
  return reduce(NORM_P, x, dim, keepdim, { p, dim, keepdim }, [p, 1 / p])[0];
}

export interface NormalizeOptions {
  p?: number;
  dim?: number | readonly number[];
  eps?: number;
}

/**
 * x divided by its norm over dim, or by eps where that is larger. The zero vector stays.
 */
export function normalize(x: Tensor, options?: NormalizeOptions): Tensor;
export function normalize(x: Tensor, p: number, options?: NormalizeOptions): Tensor;
export function normalize(
  x: Tensor,
  p: number,
  dim: number | readonly number[],
  options?: NormalizeOptions,
): Tensor;
export function normalize(
  x: Tensor,
  p?: number,
  dim?: number | readonly number[],
  eps?: number,
  options?: NormalizeOptions,
): Tensor;
export function normalize(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NormalizeOptions>(
    "normalize",
    ["p", "dim", "eps"],
    ["p", "dim", "eps"],
    rest,
  );
  x = checkTensor("normalize", "x", x);
  const p = checkNumber("normalize", "p", options.p ?? 2);
  const dim = wrapDims("normalize", options.dim ?? [1], x.ndim);
  const eps = checkNumber("normalize", "eps", options.eps ?? 1e-12);
  if (isHalf(x)) return narrowHalves(normalize(widenHalves(x), ...(rest as never[])), x.type);
  return ops.div(x, ops.clampMin(ops.linalgVectorNorm(x, { ord: p, dim, keepdim: true }), eps));
}

export interface PairwiseDistanceOptions {
  p?: number;
  eps?: number;
  keepdim?: boolean;
}

/**
 * p-norm of x1 - x2 + eps along the last dim.
 */
export function pairwiseDistance(x1: Tensor, x2: Tensor, options?: PairwiseDistanceOptions): Tensor;
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  options?: PairwiseDistanceOptions,
): Tensor;
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  p: number,
  eps: number,
  options?: PairwiseDistanceOptions,
): Tensor;
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  p?: number,
  eps?: number,
  keepdim?: boolean,
  options?: PairwiseDistanceOptions,
): Tensor;
export function pairwiseDistance(x1: Tensor, x2: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<PairwiseDistanceOptions>(
    "pairwiseDistance",
    ["p", "eps", "keepdim"],
    ["p", "eps", "keepdim"],
    rest,
  );
  x1 = checkTensor("pairwiseDistance", "x1", x1);
  x2 = checkTensor("pairwiseDistance", "x2", x2);
  const p = checkNumber("pairwiseDistance", "p", options.p ?? 2);
  const eps = checkNumber("pairwiseDistance", "eps", options.eps ?? 1e-6);
  const keepdim = checkBool("pairwiseDistance", "keepdim", options.keepdim ?? false);
  return ops.linalgVectorNorm(
    ops.add(ops.div(ops.sub(x1, x2), 1), eps),
    { ord: p, dim: -1, keepdim },
  );
}

export interface PdistOptions {
  p?: number;
}

/**
 * Distances between every two rows of a matrix, the first row's first.
 */
export function pdist(x: Tensor, options?: PdistOptions): Tensor;
export function pdist(x: Tensor, p?: number, options?: PdistOptions): Tensor;
export function pdist(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<PdistOptions>("pdist", ["p"], ["p"], rest);
  x = checkTensor("pdist", "x", x);
  refuseComplex("pdist", "x", x);
  const p = checkNumber("pdist", "p", options.p ?? 2);
  if (!(host.rank(x) === 2)) {
    throw new ShapeError(`pdist: expected a matrix, got ${showValue(host.shape(x))}`);
  }
  if (!(p >= 0)) throw new ArgumentError(`pdist: p must not be negative, got ${showValue(p)}`);
  if (isHalf(x)) return narrowHalves(pdist(widenHalves(x), ...(rest as never[])), x.type);
  return onDeviceOf(x, () => {
    const pairs = ops.triuIndices(host.size(x, 0), host.size(x, 0), { offset: 1 });
    const d = ops.sub(
      ops.indexSelect(x, 0, ops.select(pairs, 0, 0)),
      ops.indexSelect(x, 0, ops.select(pairs, 0, 1)),
    );
    if (host.size(x, 1) === 0) return ops.sum(d, { dim: -1 });
    return ops.linalgVectorNorm(d, { ord: p, dim: -1 });
  });
}

/**
 * x with each part along dim whose p-norm exceeds maxnorm scaled down to it.
 */
export function renorm(x: Tensor, p: number, dim: number, maxnorm: number): Tensor | Tensor {
  x = checkTensor("renorm", "x", x);
  p = checkNumber("renorm", "p", p);
  dim = wrapDim("renorm", dim, x.ndim);
  maxnorm = checkNumber("renorm", "maxnorm", maxnorm);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`renorm: expected at least 2 dims, got ${showValue(host.shape(x))}`);
  }
  if (!(p > 0 && maxnorm >= 0)) {
    throw new ArgumentError(
      `renorm: p must be positive and maxnorm not negative, got ${showValue(p)} and ${showValue(maxnorm)}`,
    );
  }
  if (isHalf(x)) return narrowHalves(renorm(widenHalves(x), p, dim, maxnorm), x.type);
  const n = ops.linalgVectorNorm(
    x,
    { ord: p, dim: host.except(dim, x.shape.length), keepdim: true },
  );
  return ops.mul(x, ops.whereSelf(ops.gt(n, maxnorm), ops.div(maxnorm, ops.add(n, 1e-7)), 1));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `cdist`. */
    cdist(x2: Tensor, options?: CdistOptions): Tensor;
    cdist(x2: Tensor, p: number, options?: CdistOptions): Tensor;
    cdist(
      x2: Tensor,
      p?: number,
      computeMode?: "use_mm_for_euclid_dist_if_necessary" | "use_mm_for_euclid_dist" | "donot_use_mm_for_euclid_dist",
      options?: CdistOptions,
    ): Tensor;
    /** See the function `cosineSimilarity`. */
    cosineSimilarity(x2: Tensor, options?: CosineSimilarityOptions): Tensor;
    cosineSimilarity(x2: Tensor, dim: number, options?: CosineSimilarityOptions): Tensor;
    cosineSimilarity(
      x2: Tensor,
      dim?: number,
      eps?: number,
      options?: CosineSimilarityOptions,
    ): Tensor;
    /** See the function `dist`. */
    dist(other: Tensor, options?: DistOptions): Tensor;
    dist(other: Tensor, p?: number, options?: DistOptions): Tensor;
    /** See the function `linalgMatrixNorm`. */
    linalgMatrixNorm(options?: LinalgMatrixNormOptions): Tensor;
    linalgMatrixNorm(ord: number | string, options?: LinalgMatrixNormOptions): Tensor;
    linalgMatrixNorm(
      ord: number | string,
      dim: number | readonly number[],
      options?: LinalgMatrixNormOptions,
    ): Tensor;
    linalgMatrixNorm(
      ord?: number | string,
      dim?: number | readonly number[],
      keepdim?: boolean,
      options?: LinalgMatrixNormOptions,
    ): Tensor;
    /** See the function `linalgNorm`. */
    linalgNorm(options?: LinalgNormOptions): Tensor;
    linalgNorm(ord: number | string, options?: LinalgNormOptions): Tensor;
    linalgNorm(
      ord: number | string,
      dim: number | readonly number[],
      options?: LinalgNormOptions,
    ): Tensor;
    linalgNorm(
      ord?: number | string,
      dim?: number | readonly number[],
      keepdim?: boolean,
      options?: LinalgNormOptions,
    ): Tensor;
    /** See the function `linalgVectorNorm`. */
    linalgVectorNorm(options?: LinalgVectorNormOptions): Tensor;
    linalgVectorNorm(ord: number, options?: LinalgVectorNormOptions): Tensor;
    linalgVectorNorm(
      ord: number,
      dim: number | readonly number[],
      options?: LinalgVectorNormOptions,
    ): Tensor;
    linalgVectorNorm(
      ord?: number,
      dim?: number | readonly number[],
      keepdim?: boolean,
      options?: LinalgVectorNormOptions,
    ): Tensor;
    /** See the function `norm`. */
    norm(options?: NormOptions): Tensor;
    norm(p: number | string, options?: NormOptions): Tensor;
    norm(p: number | string, dim: number | readonly number[], options?: NormOptions): Tensor;
    norm(
      p: number | string,
      dim: number | readonly number[],
      keepdim: boolean,
      options?: NormOptions,
    ): Tensor;
    norm(
      p?: number | string,
      dim?: number | readonly number[],
      keepdim?: boolean,
      dtype?: DTypeName,
      options?: NormOptions,
    ): Tensor;
    /** See the function `norm0`. */
    norm0(options?: Norm0Options): Tensor;
    norm0(dim: number | readonly number[], options?: Norm0Options): Tensor;
    norm0(dim?: number | readonly number[], keepdim?: boolean, options?: Norm0Options): Tensor;
    /** See the function `norm2`. */
    norm2(options?: Norm2Options): Tensor;
    norm2(dim: number | readonly number[], options?: Norm2Options): Tensor;
    norm2(dim?: number | readonly number[], keepdim?: boolean, options?: Norm2Options): Tensor;
    /** See the function `normP`. */
    normP(p: number, options?: NormPOptions): Tensor;
    normP(p: number, dim: number | readonly number[], options?: NormPOptions): Tensor;
    normP(
      p: number,
      dim?: number | readonly number[],
      keepdim?: boolean,
      options?: NormPOptions,
    ): Tensor;
    /** See the function `normalize`. */
    normalize(options?: NormalizeOptions): Tensor;
    normalize(p: number, options?: NormalizeOptions): Tensor;
    normalize(p: number, dim: number | readonly number[], options?: NormalizeOptions): Tensor;
    normalize(
      p?: number,
      dim?: number | readonly number[],
      eps?: number,
      options?: NormalizeOptions,
    ): Tensor;
    /** See the function `pairwiseDistance`. */
    pairwiseDistance(x2: Tensor, options?: PairwiseDistanceOptions): Tensor;
    pairwiseDistance(x2: Tensor, p: number, options?: PairwiseDistanceOptions): Tensor;
    pairwiseDistance(x2: Tensor, p: number, eps: number, options?: PairwiseDistanceOptions): Tensor;
    pairwiseDistance(
      x2: Tensor,
      p?: number,
      eps?: number,
      keepdim?: boolean,
      options?: PairwiseDistanceOptions,
    ): Tensor;
    /** See the function `pdist`. */
    pdist(options?: PdistOptions): Tensor;
    pdist(p?: number, options?: PdistOptions): Tensor;
    /** See the function `renorm`. */
    renorm(p: number, dim: number, maxnorm: number): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  cdist(this: Tensor, x2: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return cdist(this, x2, ...rest);
  },
  cosineSimilarity(this: Tensor, x2: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return cosineSimilarity(this, x2, ...rest);
  },
  dist(this: Tensor, other: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return dist(this, other, ...rest);
  },
  linalgMatrixNorm(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return linalgMatrixNorm(this, ...rest);
  },
  linalgNorm(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return linalgNorm(this, ...rest);
  },
  linalgVectorNorm(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return linalgVectorNorm(this, ...rest);
  },
  norm(this: Tensor, ...rest: [never?, never?, never?, never?, never?]): Tensor | Tensor {
    return norm(this, ...rest);
  },
  norm0(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return norm0(this, ...rest);
  },
  norm2(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return norm2(this, ...rest);
  },
  normP(this: Tensor, p: number, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return normP(this, p, ...rest);
  },
  normalize(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return normalize(this, ...rest);
  },
  pairwiseDistance(
    this: Tensor,
    x2: Tensor,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return pairwiseDistance(this, x2, ...rest);
  },
  pdist(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return pdist(this, ...rest); },
  renorm(this: Tensor, p: number, dim: number, maxnorm: number): Tensor | Tensor {
    return renorm(this, p, dim, maxnorm);
  },
});
