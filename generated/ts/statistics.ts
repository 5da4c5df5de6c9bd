// Generated from ops/statistics.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { defineFold, reduce } from "../../src/dispatch/reduce.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim, wrapDims } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { nansumGradients } from "../autograd/statistics.js";
import { diff as diffWritten } from "../../src/composites/differences.js";
import * as ops from "./index.js";

export interface AminmaxOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

/**
 * Smallest and largest value over dim. Ties share the gradient evenly.
 */
export function aminmax(
  x: Tensor,
  options: AminmaxOptions = NONE,
): { least: Tensor; most: Tensor } | {
  least: Tensor;
  most: Tensor;
} {
  if (options !== NONE) checkOptions("aminmax", options, ["dim", "keepdim"]);
  x = checkTensor("aminmax", "x", x);
  refuseComplex("aminmax", "x", x);
  const dim = wrapDims("aminmax", options.dim, x.ndim);
  const keepdim = checkBool("aminmax", "keepdim", options.keepdim ?? false);
  if (isHalf(x)) return narrowHalves(aminmax(widenHalves(x), options), x.type);
  return { least: ops.amin(x, { dim, keepdim }), most: ops.amax(x, { dim, keepdim }) };
}

/**
 * Correlations of the rows of x, whose columns are observations; cov scaled to [-1, 1], of complex
 * numbers both parts.
 */
export function corrcoef(x: Tensor): Tensor | Tensor {
  x = checkTensor("corrcoef", "x", x);
  if (isHalf(x)) return narrowHalves(corrcoef(widenHalves(x)), x.type);
  const c = ops.cov(x);
  const s = ops.sqrt(ops.real(host.rank(c) === 0 ? c : ops.diagonal(c)));
  const r = host.rank(c) === 0 ? ops.div(c, c) : ops.div(ops.div(c, ops.unsqueeze(s, -1)), s);
  if (host.isComplex(x)) {
    return ops.complex(
      ops.clampNumbers(ops.real(r), { min: -1, max: 1 }),
      ops.clampNumbers(ops.imag(r), { min: -1, max: 1 }),
    );
  }
  return ops.clampNumbers(ops.real(r), { min: -1, max: 1 });
}

export interface CovOptions {
  correction?: number;
}

/**
 * Covariances of the rows of x, whose columns are observations, each counted fweights times and
 * weighed by aweights, of which the real parts count. A vector is one row. The second of two
 * complex numbers is conjugated.
 */
export function cov(
  x: Tensor,
  fweights?: Tensor | null,
  aweights?: Tensor | null,
  options: CovOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("cov", options, ["correction"]);
  x = checkTensor("cov", "x", x);
  fweights = checkOptionalTensor("cov", "fweights", fweights);
  aweights = checkOptionalTensor("cov", "aweights", aweights);
  const correction = checkInt("cov", "correction", options.correction ?? 1);
  const n = host.rank(x) === 2 ? host.size(x, 1) : host.numel(x);
  const weighs = host.given(fweights) || host.given(aweights);
  if (!(host.rank(x) <= 2)) {
    throw new ShapeError(`cov: expected at most 2 dims, got ${showValue(host.shape(x))}`);
  }
  if (isHalf(x)) {
    return narrowHalves(
      cov(widenHalves(x), widenHalves(fweights), widenHalves(aweights), options),
      x.type,
    );
  }
  const rows = host.rank(x) === 2 ? x : ops.reshape(x, [1, n]);
  const a = ops.real(aweights ?? rows);
  const w = weighs
    ? ops.mul(fweights ?? 1, host.given(aweights) ? a : 1)
    : ops.newOnes(ops.real(rows), [n]);
  const all = ops.sum(w);
  const c = ops.sub(rows, ops.div(ops.sum(ops.mul(rows, w), { dim: 1, keepdim: true }), all));
  const bias = host.given(aweights) ? ops.div(ops.sum(ops.mul(w, a)), all) : ops.div(all, all);
  const freedom = correction === 0 ? all : ops.sub(all, ops.mul(correction, bias));
  return ops.squeeze(ops.div(ops.mm(c, ops.conj(ops.t(ops.mul(c, w)))), ops.clampMin(freedom, 0)));
}

export interface CumulativeTrapezoidOptions {
  dx?: number;
  dim?: number;
}

/**
 * The running sums of the areas that trapezoid adds up, one fewer than there are points.
 */
export function cumulativeTrapezoid(
  y: Tensor,
  x?: Tensor | null,
  options: CumulativeTrapezoidOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("cumulativeTrapezoid", options, ["dx", "dim"]);
  y = checkTensor("cumulativeTrapezoid", "y", y);
  x = checkOptionalTensor("cumulativeTrapezoid", "x", x);
  const dx = checkNumber("cumulativeTrapezoid", "dx", options.dx ?? 1);
  const dim = wrapDim("cumulativeTrapezoid", options.dim ?? -1, y.ndim);
  if (isHalf(y)) {
    return narrowHalves(cumulativeTrapezoid(widenHalves(y), widenHalves(x), options), y.type);
  }
  return ops.cumsum(ops.trapezoidAreas(y, dx, dim, x), dim);
}

/**
 * Differences of neighbours along dim, n times over, with prepend and append joined to x first;
 * those of bool are where they differ.
 */
export function diff(
  x: Tensor,
  n?: number,
  dim?: number,
  prepend?: Tensor | null,
  append?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("diff", "x", x);
  n = checkInt("diff", "n", n ?? 1);
  dim = wrapDim("diff", dim ?? -1, x.ndim);
  prepend = checkOptionalTensor("diff", "prepend", prepend);
  append = checkOptionalTensor("diff", "append", append);
  return onDeviceOf(x, () => diffWritten(x, n, dim, prepend, append));
}

export interface NanmeanOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

/**
 * Mean over dim of what is not NaN. NaN where there is nothing else.
 */
export function nanmean(x: Tensor, options?: NanmeanOptions): Tensor;
export function nanmean(
  x: Tensor,
  dim: number | readonly number[],
  options?: NanmeanOptions,
): Tensor;
export function nanmean(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: NanmeanOptions,
): Tensor;
export function nanmean(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NanmeanOptions>(
    "nanmean",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("nanmean", "x", x);
  refuseComplex("nanmean", "x", x);
  const dim = wrapDims("nanmean", options.dim, x.ndim);
  const keepdim = checkBool("nanmean", "keepdim", options.keepdim ?? false);
  if (isHalf(x)) return narrowHalves(nanmean(widenHalves(x), ...(rest as never[])), x.type);
  return ops.div(
    ops.nansum(x, { dim, keepdim }),
    ops.sum(ops.logicalNot(ops.isnan(x)), { dim, keepdim }),
  );
}

export interface NansumOptions {
  dim?: number | readonly number[];
  keepdim?: boolean;
}

const NANSUM = defineFold({
  name: "nansum",
  kernel: "nansum",
  results: ["sum"],
  gradients: nansumGradients,
});

/**
 * Sum over dim of what is not NaN. The gradient at NaN is 0.
 */
export function nansum(x: Tensor, options?: NansumOptions): Tensor;
export function nansum(x: Tensor, dim: number | readonly number[], options?: NansumOptions): Tensor;
export function nansum(
  x: Tensor,
  dim?: number | readonly number[],
  keepdim?: boolean,
  options?: NansumOptions,
): Tensor;
export function nansum(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NansumOptions>(
    "nansum",
    ["dim", "keepdim"],
    ["dim", "keepdim"],
    rest,
  );
  x = checkTensor("nansum", "x", x);
  const dim = wrapDims("nansum", options.dim, x.ndim);
  const keepdim = checkBool("nansum", "keepdim", options.keepdim ?? false);
  return reduce(NANSUM, x, dim, keepdim, { dim, keepdim })[0];
}

export interface StdMeanDimOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

/**
 * Standard deviation and mean over dim.
 */
export function stdMeanDim(
  x: Tensor,
  options?: StdMeanDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMeanDim(
  x: Tensor,
  dim?: number | readonly number[],
  options?: StdMeanDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMeanDim(x: Tensor, ...rest: unknown[]): {
  deviation: Tensor;
  average: Tensor;
} | {
  deviation: Tensor;
  average: Tensor;
} {
  const options = readOptions<StdMeanDimOptions>(
    "stdMeanDim",
    ["dim"],
    ["dim", "correction", "keepdim"],
    rest,
  );
  x = checkTensor("stdMeanDim", "x", x);
  const dim = wrapDims("stdMeanDim", options.dim, x.ndim);
  const correction = checkNumber("stdMeanDim", "correction", options.correction ?? 1);
  const keepdim = checkBool("stdMeanDim", "keepdim", options.keepdim ?? false);
  return {
    deviation: ops.stdDim(x, { dim, correction, keepdim }),
    average: ops.mean(x, { dim, keepdim }),
  };
}

/**
 * Standard deviation and mean of all elements, divided by n - 1 where unbiased, else by n.
 */
export function stdMeanUnbiased(x: Tensor, unbiased: boolean): {
  deviation: Tensor;
  average: Tensor;
} | {
  deviation: Tensor;
  average: Tensor;
} {
  x = checkTensor("stdMeanUnbiased", "x", x);
  unbiased = checkBool("stdMeanUnbiased", "unbiased", unbiased);
  return { deviation: ops.stdDim(x, { correction: unbiased ? 1 : 0 }), average: ops.mean(x) };
}

export interface StdMeanUnbiasedDimOptions {
  keepdim?: boolean;
}

/**
 * Standard deviation and mean over dim, divided by n - 1 where unbiased, else by n.
 */
export function stdMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: StdMeanUnbiasedDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: StdMeanUnbiasedDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  ...rest: unknown[]
): { deviation: Tensor; average: Tensor } | {
  deviation: Tensor;
  average: Tensor;
} {
  const options = readOptions<StdMeanUnbiasedDimOptions>(
    "stdMeanUnbiasedDim",
    ["keepdim"],
    ["keepdim"],
    rest,
  );
  x = checkTensor("stdMeanUnbiasedDim", "x", x);
  dim = wrapDims("stdMeanUnbiasedDim", dim, x.ndim);
  unbiased = checkBool("stdMeanUnbiasedDim", "unbiased", unbiased);
  const keepdim = checkBool("stdMeanUnbiasedDim", "keepdim", options.keepdim ?? false);
  return {
    deviation: ops.stdDim(x, { dim, correction: unbiased ? 1 : 0, keepdim }),
    average: ops.mean(x, { dim, keepdim }),
  };
}

export interface TrapezoidOptions {
  dx?: number;
  dim?: number;
}

/**
 * Area under y along dim by the trapezoidal rule, its points dx apart or at x, which is as y or a
 * vector along dim.
 */
export function trapezoid(
  y: Tensor,
  x?: Tensor | null,
  options: TrapezoidOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("trapezoid", options, ["dx", "dim"]);
  y = checkTensor("trapezoid", "y", y);
  x = checkOptionalTensor("trapezoid", "x", x);
  const dx = checkNumber("trapezoid", "dx", options.dx ?? 1);
  const dim = wrapDim("trapezoid", options.dim ?? -1, y.ndim);
  if (isHalf(y)) return narrowHalves(trapezoid(widenHalves(y), widenHalves(x), options), y.type);
  return ops.sum(ops.trapezoidAreas(y, dx, dim, x), { dim });
}

/** Another name of `trapezoid`. */
export const trapz = trapezoid;

/**
 * Areas between neighbours along dim.
 */
export function trapezoidAreas(
  y: Tensor,
  dx: number,
  dim: number,
  x?: Tensor | null,
): Tensor | Tensor {
  y = checkTensor("trapezoidAreas", "y", y);
  dx = checkNumber("trapezoidAreas", "dx", dx);
  dim = wrapDim("trapezoidAreas", dim, y.ndim);
  x = checkOptionalTensor("trapezoidAreas", "x", x);
  const along = host.replace(
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x * y, 0, host.shape(y)), 1),
    dim,
    host.size(y, dim),
  );
  if (isHalf(y)) {
    return narrowHalves(trapezoidAreas(widenHalves(y), dx, dim, widenHalves(x)), y.type);
  }
  const p = ops.add(ops.slice(y, dim, { start: 1 }), ops.slice(y, dim, { end: -1 }));
  const at = x ?? y;
  const full = host.rank(at) === 1 ? ops.reshape(at, along) : at;
  if (host.given(x)) {
    return ops.div(
      ops.mul(p, ops.sub(ops.slice(full, dim, { start: 1 }), ops.slice(full, dim, { end: -1 }))),
      2,
    );
  }
  return ops.mul(p, dx / 2);
}

export interface VarMeanDimOptions {
  dim?: number | readonly number[];
  correction?: number;
  keepdim?: boolean;
}

/**
 * Variance and mean over dim.
 */
export function varMeanDim(
  x: Tensor,
  options?: VarMeanDimOptions,
): { variance: Tensor; average: Tensor };
export function varMeanDim(
  x: Tensor,
  dim?: number | readonly number[],
  options?: VarMeanDimOptions,
): { variance: Tensor; average: Tensor };
export function varMeanDim(x: Tensor, ...rest: unknown[]): { variance: Tensor; average: Tensor } | {
  variance: Tensor;
  average: Tensor;
} {
  const options = readOptions<VarMeanDimOptions>(
    "varMeanDim",
    ["dim"],
    ["dim", "correction", "keepdim"],
    rest,
  );
  x = checkTensor("varMeanDim", "x", x);
  const dim = wrapDims("varMeanDim", options.dim, x.ndim);
  const correction = checkNumber("varMeanDim", "correction", options.correction ?? 1);
  const keepdim = checkBool("varMeanDim", "keepdim", options.keepdim ?? false);
  return {
    variance: ops.varDim(x, { dim, correction, keepdim }),
    average: ops.mean(x, { dim, keepdim }),
  };
}

/**
 * Variance and mean of all elements, divided by n - 1 where unbiased, else by n.
 */
export function varMeanUnbiased(x: Tensor, unbiased: boolean): {
  variance: Tensor;
  average: Tensor;
} | {
  variance: Tensor;
  average: Tensor;
} {
  x = checkTensor("varMeanUnbiased", "x", x);
  unbiased = checkBool("varMeanUnbiased", "unbiased", unbiased);
  return { variance: ops.varDim(x, { correction: unbiased ? 1 : 0 }), average: ops.mean(x) };
}

export interface VarMeanUnbiasedDimOptions {
  keepdim?: boolean;
}

/**
 * Variance and mean over dim, divided by n - 1 where unbiased, else by n.
 */
export function varMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: VarMeanUnbiasedDimOptions,
): { variance: Tensor; average: Tensor };
export function varMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: VarMeanUnbiasedDimOptions,
): { variance: Tensor; average: Tensor };
export function varMeanUnbiasedDim(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  ...rest: unknown[]
): { variance: Tensor; average: Tensor } | {
  variance: Tensor;
  average: Tensor;
} {
  const options = readOptions<VarMeanUnbiasedDimOptions>(
    "varMeanUnbiasedDim",
    ["keepdim"],
    ["keepdim"],
    rest,
  );
  x = checkTensor("varMeanUnbiasedDim", "x", x);
  dim = wrapDims("varMeanUnbiasedDim", dim, x.ndim);
  unbiased = checkBool("varMeanUnbiasedDim", "unbiased", unbiased);
  const keepdim = checkBool("varMeanUnbiasedDim", "keepdim", options.keepdim ?? false);
  return {
    variance: ops.varDim(x, { dim, correction: unbiased ? 1 : 0, keepdim }),
    average: ops.mean(x, { dim, keepdim }),
  };
}

const STD_MEAN: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: true, option: true },
      { name: "correction", kind: "number", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.stdMeanDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
    ],
    call: () => ops.stdMeanUnbiased as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: false, option: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.stdMeanUnbiasedDim as never,
  },
];

/**
 * Standard deviation and mean over dim, divided by n - correction, or by n - 1 or n as unbiased
 * says.
 */
export function stdMean(
  x: Tensor,
  options?: StdMeanDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMean(
  x: Tensor,
  dim?: number | readonly number[],
  options?: StdMeanDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMean(x: Tensor, unbiased: boolean): { deviation: Tensor; average: Tensor };
export function stdMean(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: StdMeanUnbiasedDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMean(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: StdMeanUnbiasedDimOptions,
): { deviation: Tensor; average: Tensor };
export function stdMean(...args: unknown[]): unknown {
  return callOverload("stdMean", STD_MEAN, args);
}

const VAR_MEAN: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: true, option: true },
      { name: "correction", kind: "number", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.varMeanDim as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
    ],
    call: () => ops.varMeanUnbiased as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dims", optional: false, option: false },
      { name: "unbiased", kind: "bool", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.varMeanUnbiasedDim as never,
  },
];

/**
 * Variance and mean over dim, divided by n - correction, or by n - 1 or n as unbiased says.
 */
export function varMean(
  x: Tensor,
  options?: VarMeanDimOptions,
): { variance: Tensor; average: Tensor };
export function varMean(
  x: Tensor,
  dim?: number | readonly number[],
  options?: VarMeanDimOptions,
): { variance: Tensor; average: Tensor };
export function varMean(x: Tensor, unbiased: boolean): { variance: Tensor; average: Tensor };
export function varMean(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  options?: VarMeanUnbiasedDimOptions,
): { variance: Tensor; average: Tensor };
export function varMean(
  x: Tensor,
  dim: number | readonly number[],
  unbiased: boolean,
  keepdim?: boolean,
  options?: VarMeanUnbiasedDimOptions,
): { variance: Tensor; average: Tensor };
export function varMean(...args: unknown[]): unknown {
  return callOverload("varMean", VAR_MEAN, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `aminmax`. */
    aminmax(options?: AminmaxOptions): { least: Tensor; most: Tensor };
    /** See the function `corrcoef`. */
    corrcoef(): Tensor;
    /** See the function `cov`. */
    cov(fweights?: Tensor | null, aweights?: Tensor | null, options?: CovOptions): Tensor;
    /** See the function `cumulativeTrapezoid`. */
    cumulativeTrapezoid(x?: Tensor | null, options?: CumulativeTrapezoidOptions): Tensor;
    /** See the function `diff`. */
    diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
    /** See the function `nanmean`. */
    nanmean(options?: NanmeanOptions): Tensor;
    nanmean(dim: number | readonly number[], options?: NanmeanOptions): Tensor;
    nanmean(dim?: number | readonly number[], keepdim?: boolean, options?: NanmeanOptions): Tensor;
    /** See the function `nansum`. */
    nansum(options?: NansumOptions): Tensor;
    nansum(dim: number | readonly number[], options?: NansumOptions): Tensor;
    nansum(dim?: number | readonly number[], keepdim?: boolean, options?: NansumOptions): Tensor;
    /** See the function `stdMeanDim`. */
    stdMeanDim(options?: StdMeanDimOptions): { deviation: Tensor; average: Tensor };
    stdMeanDim(
      dim?: number | readonly number[],
      options?: StdMeanDimOptions,
    ): { deviation: Tensor; average: Tensor };
    /** See the function `stdMeanUnbiased`. */
    stdMeanUnbiased(unbiased: boolean): { deviation: Tensor; average: Tensor };
    /** See the function `stdMeanUnbiasedDim`. */
    stdMeanUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: StdMeanUnbiasedDimOptions,
    ): { deviation: Tensor; average: Tensor };
    stdMeanUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: StdMeanUnbiasedDimOptions,
    ): { deviation: Tensor; average: Tensor };
    /** See the function `trapezoid`. */
    trapezoid(x?: Tensor | null, options?: TrapezoidOptions): Tensor;
    /** See the function `trapezoid`. */
    trapz(x?: Tensor | null, options?: TrapezoidOptions): Tensor;
    /** See the function `trapezoidAreas`. */
    trapezoidAreas(dx: number, dim: number, x?: Tensor | null): Tensor;
    /** See the function `varMeanDim`. */
    varMeanDim(options?: VarMeanDimOptions): { variance: Tensor; average: Tensor };
    varMeanDim(
      dim?: number | readonly number[],
      options?: VarMeanDimOptions,
    ): { variance: Tensor; average: Tensor };
    /** See the function `varMeanUnbiased`. */
    varMeanUnbiased(unbiased: boolean): { variance: Tensor; average: Tensor };
    /** See the function `varMeanUnbiasedDim`. */
    varMeanUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: VarMeanUnbiasedDimOptions,
    ): { variance: Tensor; average: Tensor };
    varMeanUnbiasedDim(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: VarMeanUnbiasedDimOptions,
    ): { variance: Tensor; average: Tensor };
    /** See the function `stdMean`. */
    stdMean(options?: StdMeanDimOptions): { deviation: Tensor; average: Tensor };
    stdMean(
      dim?: number | readonly number[],
      options?: StdMeanDimOptions,
    ): { deviation: Tensor; average: Tensor };
    stdMean(unbiased: boolean): { deviation: Tensor; average: Tensor };
    stdMean(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: StdMeanUnbiasedDimOptions,
    ): { deviation: Tensor; average: Tensor };
    stdMean(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: StdMeanUnbiasedDimOptions,
    ): { deviation: Tensor; average: Tensor };
    /** See the function `varMean`. */
    varMean(options?: VarMeanDimOptions): { variance: Tensor; average: Tensor };
    varMean(
      dim?: number | readonly number[],
      options?: VarMeanDimOptions,
    ): { variance: Tensor; average: Tensor };
    varMean(unbiased: boolean): { variance: Tensor; average: Tensor };
    varMean(
      dim: number | readonly number[],
      unbiased: boolean,
      options?: VarMeanUnbiasedDimOptions,
    ): { variance: Tensor; average: Tensor };
    varMean(
      dim: number | readonly number[],
      unbiased: boolean,
      keepdim?: boolean,
      options?: VarMeanUnbiasedDimOptions,
    ): { variance: Tensor; average: Tensor };
  }
}

Object.assign(Tensor.prototype, {
  aminmax(this: Tensor, options?: AminmaxOptions): { least: Tensor; most: Tensor } | {
    least: Tensor;
    most: Tensor;
  } { return aminmax(this, options); },
  corrcoef(this: Tensor): Tensor | Tensor { return corrcoef(this); },
  cov(
    this: Tensor,
    fweights?: Tensor | null,
    aweights?: Tensor | null,
    options?: CovOptions,
  ): Tensor | Tensor {
    return cov(this, fweights, aweights, options);
  },
  cumulativeTrapezoid(
    this: Tensor,
    x?: Tensor | null,
    options?: CumulativeTrapezoidOptions,
  ): Tensor | Tensor {
    return cumulativeTrapezoid(this, x, options);
  },
  diff(
    this: Tensor,
    n?: number,
    dim?: number,
    prepend?: Tensor | null,
    append?: Tensor | null,
  ): Tensor | Tensor {
    return diff(this, n, dim, prepend, append);
  },
  nanmean(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return nanmean(this, ...rest);
  },
  nansum(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return nansum(this, ...rest);
  },
  stdMeanDim(this: Tensor, ...rest: [never?, never?]): { deviation: Tensor; average: Tensor } | {
    deviation: Tensor;
    average: Tensor;
  } { return stdMeanDim(this, ...rest); },
  stdMeanUnbiased(this: Tensor, unbiased: boolean): { deviation: Tensor; average: Tensor } | {
    deviation: Tensor;
    average: Tensor;
  } { return stdMeanUnbiased(this, unbiased); },
  stdMeanUnbiasedDim(
    this: Tensor,
    dim: number | readonly number[],
    unbiased: boolean,
    ...rest: [never?, never?]
  ): { deviation: Tensor; average: Tensor } | {
    deviation: Tensor;
    average: Tensor;
  } { return stdMeanUnbiasedDim(this, dim, unbiased, ...rest); },
  trapezoid(this: Tensor, x?: Tensor | null, options?: TrapezoidOptions): Tensor | Tensor {
    return trapezoid(this, x, options);
  },
  trapz(this: Tensor, x?: Tensor | null, options?: TrapezoidOptions): Tensor | Tensor {
    return trapezoid(this, x, options);
  },
  trapezoidAreas(this: Tensor, dx: number, dim: number, x?: Tensor | null): Tensor | Tensor {
    return trapezoidAreas(this, dx, dim, x);
  },
  varMeanDim(this: Tensor, ...rest: [never?, never?]): { variance: Tensor; average: Tensor } | {
    variance: Tensor;
    average: Tensor;
  } { return varMeanDim(this, ...rest); },
  varMeanUnbiased(this: Tensor, unbiased: boolean): { variance: Tensor; average: Tensor } | {
    variance: Tensor;
    average: Tensor;
  } { return varMeanUnbiased(this, unbiased); },
  varMeanUnbiasedDim(
    this: Tensor,
    dim: number | readonly number[],
    unbiased: boolean,
    ...rest: [never?, never?]
  ): { variance: Tensor; average: Tensor } | {
    variance: Tensor;
    average: Tensor;
  } { return varMeanUnbiasedDim(this, dim, unbiased, ...rest); },
  stdMean(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("stdMean", STD_MEAN, [this, ...args]);
  },
  varMean(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("varMean", VAR_MEAN, [this, ...args]);
  },
});
