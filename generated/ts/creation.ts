// Generated from ops/creation.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { deviceOr, on, type DeviceName } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkInts,
  checkNumber,
  checkOptions,
  checkScalar,
  checkComplex,
  createdType,
  dtypeOr,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { asLeaf, create, defineCreate } from "../../src/dispatch/create.js";
import { NO_SCALARS, checkHeld, checkTensor, type Scalar } from "../../src/dispatch/operand.js";
import { defaultDType, parseDType, type DTypeName } from "../../src/dtype.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { checkShape } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { empty as emptyWritten } from "../../src/composites/empty.js";
import { linspace as linspaceWritten } from "../../src/composites/grids.js";
import * as ops from "./index.js";

export interface ArangeOptions {
  end?: Scalar;
  step?: Scalar;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const ARANGE = defineCreate({ name: "arange", kernel: "arange" });

/**
 * start, start + step, … before end. With one number, 0, 1, … before it. Bigints make int64.
 */
export function arange(start: Scalar, options?: ArangeOptions): Tensor;
export function arange(start: Scalar, end: Scalar, options?: ArangeOptions): Tensor;
export function arange(start: Scalar, end?: Scalar, step?: Scalar, options?: ArangeOptions): Tensor;
export function arange(start: Scalar, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ArangeOptions>(
    "arange",
    ["end", "step"],
    ["end", "step", "dtype", "device", "requiresGrad"],
    rest,
  );
  const made = createdType([start, options.end, options.step]);
  start = checkScalar("arange", "start", start);
  const end = options.end === undefined || options.end === null
    ? undefined
    : checkScalar("arange", "end", options.end);
  const step = checkScalar("arange", "step", options.step ?? 1);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("arange", options.dtype).name;
  const device = deviceOr("arange", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("arange", "requiresGrad", options.requiresGrad);
  const first = host.given(end) ? start : 0;
  const last = end ?? start;
  if (!(step !== 0 && (last - first) / step >= 0)) {
    throw new ArgumentError(
      `arange: a step of ${showValue(step)} does not lead from ${showValue(first)} to ${showValue(last)}`,
    );
  }
  return asLeaf(
    create(
      ARANGE,
      checkShape("arange", [Math.ceil((last - first) / step)]),
      dtypeOr("arange", dtype, made),
      [first, step],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface EmptyOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * A tensor whose elements may be anything. On the CPU they are zeros, on a GPU whatever its memory
 * holds.
 */
export function empty(size: readonly number[], options: EmptyOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("empty", options, ["dtype", "device", "requiresGrad"]);
  size = checkInts("empty", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("empty", options.dtype).name;
  const device = deviceOr("empty", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("empty", "requiresGrad", options.requiresGrad);
  return asLeaf(on(device, () => emptyWritten(size, dtype)), requiresGrad);
}

export interface EmptyLikeOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * As empty, in the shape and dtype of x.
 */
export function emptyLike(x: Tensor, options: EmptyLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("emptyLike", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("emptyLike", "x", x);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("emptyLike", options.dtype).name;
  const device = deviceOr("emptyLike", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("emptyLike", "requiresGrad", options.requiresGrad);
  return on(device, () => {
    return asLeaf(ops.empty(host.shape(x), { dtype: dtype ?? host.dtype(x) }), requiresGrad);
  });
}

export interface EyeOptions {
  m?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const EYE = defineCreate({ name: "eye", kernel: "eye" });

/**
 * Ones on the main diagonal of an n by m matrix, zeros elsewhere. m is n when left out.
 */
export function eye(n: number, options?: EyeOptions): Tensor;
export function eye(n: number, m?: number, options?: EyeOptions): Tensor;
export function eye(n: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<EyeOptions>(
    "eye",
    ["m"],
    ["m", "dtype", "device", "requiresGrad"],
    rest,
  );
  n = checkInt("eye", "n", n);
  const m = options.m === undefined || options.m === null
    ? undefined
    : checkInt("eye", "m", options.m);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("eye", options.dtype).name;
  const device = deviceOr("eye", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("eye", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      EYE,
      checkShape("eye", [n, m ?? n]),
      dtypeOr("eye", dtype, defaultDType()),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface FullOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const FULL = defineCreate({ name: "full", kernel: "full" });

/**
 * fill_value everywhere. A boolean makes bool, a bigint int64, a complex number complex64.
 */
export function full(
  size: readonly number[],
  fillValue: Scalar,
  options: FullOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("full", options, ["dtype", "device", "requiresGrad"]);
  const made = createdType([fillValue]);
  size = checkInts("full", "size", size);
  fillValue = checkComplex("full", "fillValue", fillValue);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("full", options.dtype).name;
  const device = deviceOr("full", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("full", "requiresGrad", options.requiresGrad);
  const type = dtypeOr("full", dtype, made);
  checkHeld("full", "fillValue", fillValue, type);
  return asLeaf(
    create(FULL, checkShape("full", size), type, [fillValue], undefined, device),
    requiresGrad,
  );
}

export interface FullLikeOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const FULL_LIKE = defineCreate({ name: "fullLike", kernel: "full_like" });

/**
 * fill_value everywhere, in the shape and dtype of x.
 */
export function fullLike(
  x: Tensor,
  fillValue: Scalar,
  options: FullLikeOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("fullLike", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("fullLike", "x", x);
  fillValue = checkComplex("fullLike", "fillValue", fillValue);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("fullLike", options.dtype).name;
  const device = deviceOr("fullLike", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("fullLike", "requiresGrad", options.requiresGrad);
  const type = dtypeOr("fullLike", dtype, x.type);
  checkHeld("fullLike", "fillValue", fillValue, type);
  return asLeaf(
    create(FULL_LIKE, checkShape("fullLike", host.shape(x)), type, [fillValue], undefined, device),
    requiresGrad,
  );
}

export interface LinspaceOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * steps numbers from start to end, both included, filled from both ends so that the last is exact.
 * Complex numbers make complex64.
 */
export function linspace(
  start: Scalar,
  end: Scalar,
  steps: number,
  options: LinspaceOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linspace", options, ["dtype", "device", "requiresGrad"]);
  start = checkComplex("linspace", "start", start);
  end = checkComplex("linspace", "end", end);
  steps = checkInt("linspace", "steps", steps);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("linspace", options.dtype).name;
  const device = deviceOr("linspace", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("linspace", "requiresGrad", options.requiresGrad);
  return asLeaf(on(device, () => linspaceWritten(start, end, steps, dtype)), requiresGrad);
}

export interface LinspaceRealsOptions {
  dtype?: DTypeName;
  device?: DeviceName;
}

const LINSPACE_REALS = defineCreate({
  name: "linspaceReals",
  kernel: "linspace_reals",
  floating: true,
});

/**
 * linspace of real numbers.
 */
export function linspaceReals(
  start: number,
  end: number,
  steps: number,
  options: LinspaceRealsOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linspaceReals", options, ["dtype", "device"]);
  start = checkNumber("linspaceReals", "start", start);
  end = checkNumber("linspaceReals", "end", end);
  steps = checkInt("linspaceReals", "steps", steps);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("linspaceReals", options.dtype).name;
  const device = deviceOr("linspaceReals", options.device);
  const step = (end - start) / Math.max(steps - 1, 1);
  const half = Math.max(Math.floor(steps / 2), 1);
  if (!(steps >= 0)) {
    throw new ArgumentError(`linspace: steps must not be negative, got ${showValue(steps)}`);
  }
  return create(
    LINSPACE_REALS,
    checkShape("linspaceReals", [steps]),
    dtypeOr("linspaceReals", dtype, defaultDType()),
    [half, start, step, end, steps - 1],
    undefined,
    device,
  );
}

export interface NewEmptyOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

/**
 * As empty, of the given size and in the dtype of x.
 */
export function newEmpty(
  x: Tensor,
  size: readonly number[],
  options: NewEmptyOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("newEmpty", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("newEmpty", "x", x);
  size = checkInts("newEmpty", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("newEmpty", options.dtype).name;
  const device = deviceOr("newEmpty", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("newEmpty", "requiresGrad", options.requiresGrad);
  return on(device, () => {
    return asLeaf(ops.empty(size, { dtype: dtype ?? host.dtype(x) }), requiresGrad);
  });
}

export interface NewFullOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const NEW_FULL = defineCreate({ name: "newFull", kernel: "new_full" });

/**
 * fill_value of the given size, in the dtype of x.
 */
export function newFull(
  x: Tensor,
  size: readonly number[],
  fillValue: Scalar,
  options: NewFullOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("newFull", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("newFull", "x", x);
  size = checkInts("newFull", "size", size);
  fillValue = checkComplex("newFull", "fillValue", fillValue);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("newFull", options.dtype).name;
  const device = deviceOr("newFull", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("newFull", "requiresGrad", options.requiresGrad);
  const type = dtypeOr("newFull", dtype, x.type);
  checkHeld("newFull", "fillValue", fillValue, type);
  return asLeaf(
    create(NEW_FULL, checkShape("newFull", size), type, [fillValue], undefined, device),
    requiresGrad,
  );
}

export interface NewOnesOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const NEW_ONES = defineCreate({ name: "newOnes", kernel: "new_ones" });

/**
 * Ones of the given size, in the dtype of x.
 */
export function newOnes(
  x: Tensor,
  size: readonly number[],
  options: NewOnesOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("newOnes", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("newOnes", "x", x);
  size = checkInts("newOnes", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("newOnes", options.dtype).name;
  const device = deviceOr("newOnes", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("newOnes", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      NEW_ONES,
      checkShape("newOnes", size),
      dtypeOr("newOnes", dtype, x.type),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface NewZerosOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const NEW_ZEROS = defineCreate({ name: "newZeros", kernel: "new_zeros" });

/**
 * Zeros of the given size, in the dtype of x.
 */
export function newZeros(
  x: Tensor,
  size: readonly number[],
  options: NewZerosOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("newZeros", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("newZeros", "x", x);
  size = checkInts("newZeros", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("newZeros", options.dtype).name;
  const device = deviceOr("newZeros", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("newZeros", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      NEW_ZEROS,
      checkShape("newZeros", size),
      dtypeOr("newZeros", dtype, x.type),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface OnesOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const ONES = defineCreate({ name: "ones", kernel: "ones" });

/**
 * Ones.
 */
export function ones(size: readonly number[], options: OnesOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("ones", options, ["dtype", "device", "requiresGrad"]);
  size = checkInts("ones", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("ones", options.dtype).name;
  const device = deviceOr("ones", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("ones", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      ONES,
      checkShape("ones", size),
      dtypeOr("ones", dtype, defaultDType()),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface OnesLikeOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const ONES_LIKE = defineCreate({ name: "onesLike", kernel: "ones_like" });

/**
 * Ones in the shape and dtype of x.
 */
export function onesLike(x: Tensor, options: OnesLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("onesLike", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("onesLike", "x", x);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("onesLike", options.dtype).name;
  const device = deviceOr("onesLike", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("onesLike", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      ONES_LIKE,
      checkShape("onesLike", host.shape(x)),
      dtypeOr("onesLike", dtype, x.type),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface ZerosOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const ZEROS = defineCreate({ name: "zeros", kernel: "zeros" });

/**
 * Zeros.
 */
export function zeros(size: readonly number[], options: ZerosOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("zeros", options, ["dtype", "device", "requiresGrad"]);
  size = checkInts("zeros", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("zeros", options.dtype).name;
  const device = deviceOr("zeros", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("zeros", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      ZEROS,
      checkShape("zeros", size),
      dtypeOr("zeros", dtype, defaultDType()),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface ZerosLikeOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const ZEROS_LIKE = defineCreate({ name: "zerosLike", kernel: "zeros_like" });

/**
 * Zeros in the shape and dtype of x.
 */
export function zerosLike(x: Tensor, options: ZerosLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("zerosLike", options, ["dtype", "device", "requiresGrad"]);
  x = checkTensor("zerosLike", "x", x);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("zerosLike", options.dtype).name;
  const device = deviceOr("zerosLike", options.device, x);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("zerosLike", "requiresGrad", options.requiresGrad);
  return asLeaf(
    create(
      ZEROS_LIKE,
      checkShape("zerosLike", host.shape(x)),
      dtypeOr("zerosLike", dtype, x.type),
      NO_SCALARS,
      undefined,
      device,
    ),
    requiresGrad,
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `emptyLike`. */
    emptyLike(options?: EmptyLikeOptions): Tensor;
    /** See the function `fullLike`. */
    fullLike(fillValue: Scalar, options?: FullLikeOptions): Tensor;
    /** See the function `newEmpty`. */
    newEmpty(size: readonly number[], options?: NewEmptyOptions): Tensor;
    /** See the function `newFull`. */
    newFull(size: readonly number[], fillValue: Scalar, options?: NewFullOptions): Tensor;
    /** See the function `newOnes`. */
    newOnes(size: readonly number[], options?: NewOnesOptions): Tensor;
    /** See the function `newZeros`. */
    newZeros(size: readonly number[], options?: NewZerosOptions): Tensor;
    /** See the function `onesLike`. */
    onesLike(options?: OnesLikeOptions): Tensor;
    /** See the function `zerosLike`. */
    zerosLike(options?: ZerosLikeOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  emptyLike(this: Tensor, options?: EmptyLikeOptions): Tensor | Tensor {
    return emptyLike(this, options);
  },
  fullLike(this: Tensor, fillValue: Scalar, options?: FullLikeOptions): Tensor | Tensor {
    return fullLike(this, fillValue, options);
  },
  newEmpty(this: Tensor, size: readonly number[], options?: NewEmptyOptions): Tensor | Tensor {
    return newEmpty(this, size, options);
  },
  newFull(
    this: Tensor,
    size: readonly number[],
    fillValue: Scalar,
    options?: NewFullOptions,
  ): Tensor | Tensor {
    return newFull(this, size, fillValue, options);
  },
  newOnes(this: Tensor, size: readonly number[], options?: NewOnesOptions): Tensor | Tensor {
    return newOnes(this, size, options);
  },
  newZeros(this: Tensor, size: readonly number[], options?: NewZerosOptions): Tensor | Tensor {
    return newZeros(this, size, options);
  },
  onesLike(this: Tensor, options?: OnesLikeOptions): Tensor | Tensor {
    return onesLike(this, options);
  },
  zerosLike(this: Tensor, options?: ZerosLikeOptions): Tensor | Tensor {
    return zerosLike(this, options);
  },
});
