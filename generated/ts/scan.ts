// Generated from ops/scan.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import { NONE, checkBool, checkOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { defineFold, scan } from "../../src/dispatch/reduce.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  cummaxGradients,
  cumminGradients,
  cumprodGradients,
  cumsumGradients,
  logcumsumexpGradients,
} from "../autograd/scan.js";
import * as ops from "./index.js";

const CUMMAX = defineExtern({
  name: "cummax",
  kernel: "running_max",
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
  gradients: cummaxGradients,
});

/**
 * Running maximum along dim, and where it is: the last of equals. NaN, once met, stays.
 */
export function cummax(x: Tensor, dim: number): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("cummax", "x", x);
  dim = wrapDim("cummax", dim, x.ndim);
  if (usesReference()) {
    const indices = ops.runningPlace(x, dim, false);
    const values = host.rank(x) === 0 ? x : ops.gather(x, dim, indices);
    return { indices, values };
  }
  const [values, indices] = extern(CUMMAX, [x], [host.shape(x), host.shape(x)], { dim }, [dim]);
  return { values, indices };
}

const CUMMIN = defineExtern({
  name: "cummin",
  kernel: "running_min",
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
  gradients: cumminGradients,
});

/**
 * Running minimum along dim, and where it is: the last of equals. NaN, once met, stays.
 */
export function cummin(x: Tensor, dim: number): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("cummin", "x", x);
  dim = wrapDim("cummin", dim, x.ndim);
  if (usesReference()) {
    const indices = ops.runningPlace(x, dim, true);
    const values = host.rank(x) === 0 ? x : ops.gather(x, dim, indices);
    return { indices, values };
  }
  const [values, indices] = extern(CUMMIN, [x], [host.shape(x), host.shape(x)], { dim }, [dim]);
  return { values, indices };
}

export interface CumprodOptions {
  dtype?: DTypeName;
  reverse?: boolean;
}

const CUMPROD = defineFold({
  name: "cumprod",
  kernel: "cumprod",
  results: ["sum"],
  gradients: cumprodGradients,
});

/**
 * Running product along dim. Integers and bool are multiplied as int64. The gradient multiplies the
 * other factors and never divides, so zeros are exact; it needs memory for size(x, dim)² factors.
 */
export function cumprod(x: Tensor, dim: number, options: CumprodOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("cumprod", options, ["dtype", "reverse"]);
  x = checkTensor("cumprod", "x", x);
  dim = wrapDim("cumprod", dim, x.ndim);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("cumprod", options.dtype).name;
  const reverse = checkBool("cumprod", "reverse", options.reverse ?? false);
  if (dtype !== undefined) x = x.to(dtype);
  const [result] = scan(CUMPROD, x, dim, reverse, { dim, reverse });
  return dtype === undefined ? result : result.to(dtype);
}

export interface CumsumOptions {
  dtype?: DTypeName;
  reverse?: boolean;
}

const CUMSUM = defineFold({
  name: "cumsum",
  kernel: "cumsum",
  results: ["sum"],
  gradients: cumsumGradients,
});

/**
 * Running sum along dim. Integers and bool are summed as int64.
 */
export function cumsum(x: Tensor, dim: number, options: CumsumOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("cumsum", options, ["dtype", "reverse"]);
  x = checkTensor("cumsum", "x", x);
  dim = wrapDim("cumsum", dim, x.ndim);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("cumsum", options.dtype).name;
  const reverse = checkBool("cumsum", "reverse", options.reverse ?? false);
  if (dtype !== undefined) x = x.to(dtype);
  const [result] = scan(CUMSUM, x, dim, reverse, { dim, reverse });
  return dtype === undefined ? result : result.to(dtype);
}

export interface LogcumsumexpOptions {
  reverse?: boolean;
}

const LOGCUMSUMEXP = defineFold({
  name: "logcumsumexp",
  kernel: "logcumsumexp",
  results: ["T"],
  gradients: logcumsumexpGradients,
});

/**
 * Running log(sum(exp(x))) along dim, without overflow. The gradient needs memory for size(x, dim)²
 * weights.
 */
export function logcumsumexp(
  x: Tensor,
  dim: number,
  options: LogcumsumexpOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("logcumsumexp", options, ["reverse"]);
  x = checkTensor("logcumsumexp", "x", x);
  dim = wrapDim("logcumsumexp", dim, x.ndim);
  const reverse = checkBool("logcumsumexp", "reverse", options.reverse ?? false);
  return scan(LOGCUMSUMEXP, x, dim, reverse, { dim, reverse })[0];
}

/**
 * Where the running maximum, or the minimum if least, along dim is: among the places so far, the
 * last that none of them beats.
 */
export function runningPlace(x: Tensor, dim: number, least: boolean): Tensor | Tensor {
  x = checkTensor("runningPlace", "x", x);
  refuseComplex("runningPlace", "x", x);
  dim = wrapDim("runningPlace", dim, x.ndim);
  least = checkBool("runningPlace", "least", least);
  return onDeviceOf(x, () => {
    const v = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : ops.movedim(x, dim, -1);
    const mine = ops.unsqueeze(v, -1);
    const other = ops.unsqueeze(v, -2);
    const beaten = ops.logicalAnd(
      ops.logicalOr(ops.isnan(other), least ? ops.lt(other, mine) : ops.gt(other, mine)),
      ops.logicalNot(ops.isnan(mine)),
    );
    const place = ops.arange(0, { end: host.size(v, -1) });
    const seen = ops.le(place, ops.unsqueeze(place, -1));
    const lost = ops.gt(
      ops.sum(ops.logicalAnd(ops.unsqueeze(beaten, -3), ops.unsqueeze(seen, -2)), { dim: [-1] }),
      0,
    );
    const best = ops.toDtype(
      ops.amax(ops.whereSelf(ops.logicalAnd(seen, ops.logicalNot(lost)), place, 0), { dim: [-1] }),
      "int64",
    );
    if (host.rank(x) === 0) return ops.reshape(best, []);
    return ops.movedim(best, -1, dim);
  });
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `cummax`. */
    cummax(dim: number): { values: Tensor; indices: Tensor };
    /** See the function `cummin`. */
    cummin(dim: number): { values: Tensor; indices: Tensor };
    /** See the function `cumprod`. */
    cumprod(dim: number, options?: CumprodOptions): Tensor;
    /** See the function `cumsum`. */
    cumsum(dim: number, options?: CumsumOptions): Tensor;
    /** See the function `logcumsumexp`. */
    logcumsumexp(dim: number, options?: LogcumsumexpOptions): Tensor;
    /** See the function `runningPlace`. */
    runningPlace(dim: number, least: boolean): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  cummax(this: Tensor, dim: number): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return cummax(this, dim); },
  cummin(this: Tensor, dim: number): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return cummin(this, dim); },
  cumprod(this: Tensor, dim: number, options?: CumprodOptions): Tensor | Tensor {
    return cumprod(this, dim, options);
  },
  cumsum(this: Tensor, dim: number, options?: CumsumOptions): Tensor | Tensor {
    return cumsum(this, dim, options);
  },
  logcumsumexp(this: Tensor, dim: number, options?: LogcumsumexpOptions): Tensor | Tensor {
    return logcumsumexp(this, dim, options);
  },
  runningPlace(this: Tensor, dim: number, least: boolean): Tensor | Tensor {
    return runningPlace(this, dim, least);
  },
});
