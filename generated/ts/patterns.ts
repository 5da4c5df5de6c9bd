// Generated from ops/patterns.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { deviceOr, on, onDeviceOf, type DeviceName } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkInts,
  checkNumber,
  checkOptions,
  checkComplex,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { asLeaf } from "../../src/dispatch/create.js";
import { checkTensor, type Scalar } from "../../src/dispatch/operand.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "./index.js";

export interface EmptyPermutedOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * A tensor of the given size whose dims lie in memory in the order physical_layout, the outermost
 * first. Its elements may be anything.
 */
export function emptyPermuted(
  size: readonly number[],
  physicalLayout: number | readonly number[],
  options: EmptyPermutedOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("emptyPermuted", options, ["dtype", "device", "requiresGrad"]);
  size = checkInts("emptyPermuted", "size", size);
  physicalLayout = checkInts("emptyPermuted", "physicalLayout", physicalLayout);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("emptyPermuted", options.dtype).name;
  const device = deviceOr("emptyPermuted", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("emptyPermuted", "requiresGrad", options.requiresGrad);
  return on(device, () => {
    return asLeaf(
      ops.permute(
        ops.empty(host.permute(size, physicalLayout), { dtype }),
        host.inverse(physicalLayout),
      ),
      requiresGrad,
    );
  });
}

export interface EmptyStridedOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * A tensor of the given size and strides, whose elements may be anything.
 */
export function emptyStrided(
  size: readonly number[],
  stride: number | readonly number[],
  options: EmptyStridedOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("emptyStrided", options, ["dtype", "device", "requiresGrad"]);
  size = checkInts("emptyStrided", "size", size);
  stride = checkInts("emptyStrided", "stride", stride);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("emptyStrided", options.dtype).name;
  const device = deviceOr("emptyStrided", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("emptyStrided", "requiresGrad", options.requiresGrad);
  if (!(host.length(size) === host.length(stride))) {
    throw new ShapeError(
      `emptyStrided: ${showValue(size)} and ${showValue(stride)} differ in length`,
    );
  }
  return on(device, () => {
    const reach = host.product(size) === 0
      ? 0
      : host.total(host.itemwise(
        (x, y) => x * y,
        host.itemwise((x, y) => x - y, size, 1),
        stride,
      )) + 1;
    return asLeaf(ops.asStrided(ops.empty([reach], { dtype }), size, stride), requiresGrad);
  });
}

export interface LinalgVanderOptions {
  n?: number;
}

/**
 * Powers 0, 1, … of each element of the vectors in the last dim, in n columns.
 */
export function linalgVander(x: Tensor, options: LinalgVanderOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.vander", options, ["n"]);
  x = checkTensor("linalg.vander", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("linalg.vander", "n", options.n);
  if (!(host.rank(x) >= 1)) {
    throw new ShapeError(
      `linalg.vander: expected at least 1 dims, got ${showValue(host.shape(x))}`,
    );
  }
  return onDeviceOf(x, () => {
    return ops.pow(
      ops.unsqueeze(x, -1),
      ops.arange(0, { end: n ?? host.size(x, -1), dtype: "int64" }),
    );
  });
}

export interface LogspaceOptions {
  base?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * steps powers of base, whose exponents go from start to end, both included.
 */
export function logspace(
  start: Scalar,
  end: Scalar,
  steps: number,
  options?: LogspaceOptions,
): Tensor;
export function logspace(
  start: Scalar,
  end: Scalar,
  steps: number,
  base?: number,
  options?: LogspaceOptions,
): Tensor;
export function logspace(
  start: Scalar,
  end: Scalar,
  steps: number,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<LogspaceOptions>(
    "logspace",
    ["base"],
    ["base", "dtype", "device", "requiresGrad"],
    rest,
  );
  start = checkComplex("logspace", "start", start);
  end = checkComplex("logspace", "end", end);
  steps = checkInt("logspace", "steps", steps);
  const base = checkNumber("logspace", "base", options.base ?? 10);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("logspace", options.dtype).name;
  const device = deviceOr("logspace", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("logspace", "requiresGrad", options.requiresGrad);
  return on(device, () => {
    return asLeaf(ops.pow(base, ops.linspace(start, end, steps, { dtype })), requiresGrad);
  });
}

export interface ScalarTensorOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * A 0-d tensor of the number s, of float32 unless dtype says otherwise.
 */
export function scalarTensor(s: number, options: ScalarTensorOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("scalarTensor", options, ["dtype", "device", "requiresGrad"]);
  s = checkNumber("scalarTensor", "s", s);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("scalarTensor", options.dtype).name;
  const device = deviceOr("scalarTensor", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("scalarTensor", "requiresGrad", options.requiresGrad);
  return on(device, () => {
    return asLeaf(ops.full([], s, { dtype }), requiresGrad);
  });
}

export interface TrilIndicesOptions {
  offset?: number;
  device?: DeviceName;
}

/**
 * Rows and columns, in an int64 tensor (2, N), of the places of a matrix on or below the diagonal
 * that offset names, row by row.
 */
export function trilIndices(row: number, col: number, options?: TrilIndicesOptions): Tensor;
export function trilIndices(
  row: number,
  col: number,
  offset?: number,
  options?: TrilIndicesOptions,
): Tensor;
export function trilIndices(row: number, col: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TrilIndicesOptions>(
    "trilIndices",
    ["offset"],
    ["offset", "device"],
    rest,
  );
  row = checkInt("trilIndices", "row", row);
  col = checkInt("trilIndices", "col", col);
  const offset = checkInt("trilIndices", "offset", options.offset ?? 0);
  const device = deviceOr("trilIndices", options.device);
  return on(device, () => {
    return ops.contiguous(ops.t(ops.nonzeroRows(ops.tril(
      ops.ones([row, col]),
      { diagonal: offset },
    ))));
  });
}

export interface TriuIndicesOptions {
  offset?: number;
  device?: DeviceName;
}

/**
 * Rows and columns, in an int64 tensor (2, N), of the places of a matrix on or above the diagonal
 * that offset names, row by row.
 */
export function triuIndices(row: number, col: number, options?: TriuIndicesOptions): Tensor;
export function triuIndices(
  row: number,
  col: number,
  offset?: number,
  options?: TriuIndicesOptions,
): Tensor;
export function triuIndices(row: number, col: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<TriuIndicesOptions>(
    "triuIndices",
    ["offset"],
    ["offset", "device"],
    rest,
  );
  row = checkInt("triuIndices", "row", row);
  col = checkInt("triuIndices", "col", col);
  const offset = checkInt("triuIndices", "offset", options.offset ?? 0);
  const device = deviceOr("triuIndices", options.device);
  return on(device, () => {
    return ops.contiguous(ops.t(ops.nonzeroRows(ops.triu(
      ops.ones([row, col]),
      { diagonal: offset },
    ))));
  });
}

export interface VanderOptions {
  n?: number;
  increasing?: boolean;
}

/**
 * Powers of each element of a vector, in n columns: from the highest down, or from 0 up when
 * increasing.
 */
export function vander(x: Tensor, options?: VanderOptions): Tensor;
export function vander(x: Tensor, n: number, options?: VanderOptions): Tensor;
export function vander(
  x: Tensor,
  n?: number,
  increasing?: boolean,
  options?: VanderOptions,
): Tensor;
export function vander(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<VanderOptions>(
    "vander",
    ["n", "increasing"],
    ["n", "increasing"],
    rest,
  );
  x = checkTensor("vander", "x", x);
  const n = options.n === undefined || options.n === null
    ? undefined
    : checkInt("vander", "n", options.n);
  const increasing = checkBool("vander", "increasing", options.increasing ?? false);
  const columns = n ?? host.numel(x);
  if (!(host.rank(x) === 1)) {
    throw new ShapeError(`vander: expected a vector, got ${showValue(host.shape(x))}`);
  }
  const up = ops.linalgVander(x, { n: columns });
  if (increasing) return up;
  return ops.flip(up, [1]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `linalgVander`. */
    linalgVander(options?: LinalgVanderOptions): Tensor;
    /** See the function `vander`. */
    vander(options?: VanderOptions): Tensor;
    vander(n: number, options?: VanderOptions): Tensor;
    vander(n?: number, increasing?: boolean, options?: VanderOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  linalgVander(this: Tensor, options?: LinalgVanderOptions): Tensor | Tensor {
    return linalgVander(this, options);
  },
  vander(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return vander(this, ...rest);
  },
});
