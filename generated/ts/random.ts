// Generated from ops/random.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { deviceOr, on, onDeviceOf, type DeviceName } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkInts,
  checkNumber,
  checkOptions,
  dtypeOr,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { asLeaf, create, defineCreate } from "../../src/dispatch/create.js";
import {
  NO_SCALARS,
  checkOptionalTensorLike,
  checkTensor,
  checkTensorLike,
  refuseComplex,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { definePointwise, pointwise, pointwiseInPlace } from "../../src/dispatch/pointwise.js";
import { defaultDType, parseDType, type DTypeName } from "../../src/dtype.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { checkGenerator, type Generator } from "../../src/random.js";
import { checkShape } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  bernoulliGradients,
  dropoutGradients,
  normalDrawGradients,
  normalFillGradients,
  uniformFillGradients,
} from "../autograd/random.js";
import {
  normalAround as normalAroundWritten,
  rand as randWritten,
  randn as randnWritten,
  uniform_ as uniform_Written,
} from "../../src/composites/draws.js";
import * as ops from "./index.js";

export interface BernoulliOptions {
  generator?: Generator;
}

const BERNOULLI = definePointwise({
  name: "bernoulli",
  kernel: "bernoulli",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: bernoulliGradients,
});

/**
 * 1 with probability x, else 0, for every element. The gradient is zero.
 */
export function bernoulli(x: Tensor, options: BernoulliOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("bernoulli", options, ["generator"]);
  const generator = checkGenerator("bernoulli", options.generator);
  return pointwise(BERNOULLI, [x], NO_ATTRS, NO_SCALARS, generator)[0];
}

/** As `bernoulli`, written into x and returning it. */
export function bernoulli_(x: Tensor, options: BernoulliOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("bernoulli", options, ["generator"]);
  const generator = checkGenerator("bernoulli", options.generator);
  return pointwiseInPlace(BERNOULLI, [x], NO_ATTRS, NO_SCALARS, generator);
}

export interface DropoutOptions {
  p?: number;
  training?: boolean;
  generator?: Generator;
}

const DROPOUT = definePointwise({
  name: "dropout",
  kernel: "dropout",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T", "bool"],
  gradients: dropoutGradients,
});

/**
 * Each element zeroed with probability p, the others scaled by 1 / (1 - p); x itself when not
 * training. Srivastava and others 2014, JMLR 15.
 */
export function dropout(x: Tensor, options?: DropoutOptions): Tensor;
export function dropout(x: Tensor, p: number, options?: DropoutOptions): Tensor;
export function dropout(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: DropoutOptions,
): Tensor;
export function dropout(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<DropoutOptions>(
    "dropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  const p = checkNumber("dropout", "p", options.p ?? 0.5);
  const training = checkBool("dropout", "training", options.training ?? true);
  const generator = checkGenerator("dropout", options.generator);
  const scale = !training ? 1 : p < 1 ? 1 / (1 - p) : 0;
  if (!(p >= 0 && p <= 1)) {
    throw new ArgumentError(`dropout: p must be in [0, 1], got ${showValue(p)}`);
  }
  return pointwise(DROPOUT, [x], { p, training }, [Number(!training), p, scale], generator)[0];
}

/** As `dropout`, written into x and returning it. */
export function dropout_(x: Tensor, options?: DropoutOptions): Tensor;
export function dropout_(x: Tensor, p: number, options?: DropoutOptions): Tensor;
export function dropout_(
  x: Tensor,
  p?: number,
  training?: boolean,
  options?: DropoutOptions,
): Tensor;
export function dropout_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<DropoutOptions>(
    "dropout",
    ["p", "training"],
    ["p", "training", "generator"],
    rest,
  );
  const p = checkNumber("dropout", "p", options.p ?? 0.5);
  const training = checkBool("dropout", "training", options.training ?? true);
  const generator = checkGenerator("dropout", options.generator);
  const scale = !training ? 1 : p < 1 ? 1 / (1 - p) : 0;
  if (!(p >= 0 && p <= 1)) {
    throw new ArgumentError(`dropout: p must be in [0, 1], got ${showValue(p)}`);
  }
  return pointwiseInPlace(DROPOUT, [x], { p, training }, [Number(!training), p, scale], generator);
}

export interface NormalAroundOptions {
  generator?: Generator;
}

/**
 * Normal numbers of the mean and standard deviation, 1 if left out, that stand at each place. No
 * gradient goes through them; it does through mean + std * randn(…).
 */
export function normalAround(
  mean: TensorLike,
  std?: TensorLike | null,
  options: NormalAroundOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("normalAround", options, ["generator"]);
  mean = checkTensorLike("normalAround", "mean", mean);
  refuseComplex("normalAround", "mean", mean);
  std = checkOptionalTensorLike("normalAround", "std", std);
  refuseComplex("normalAround", "std", std);
  const generator = checkGenerator("normalAround", options.generator);
  return onDeviceOf(mean, () => normalAroundWritten(mean, std, generator));
}

export interface NormalDrawOptions {
  generator?: Generator;
}

const NORMAL_DRAW = definePointwise({
  name: "normalDraw",
  kernel: "normal_draw",
  inputs: [
    {
      name: "mean",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "std",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: normalDrawGradients,
});

/**
 * Normal numbers of the given means and standard deviations, which are not looked at.
 */
export function normalDraw(
  mean: TensorLike,
  std: TensorLike,
  options: NormalDrawOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("normalDraw", options, ["generator"]);
  const generator = checkGenerator("normalDraw", options.generator);
  return pointwise(NORMAL_DRAW, [mean, std], NO_ATTRS, NO_SCALARS, generator)[0];
}

/** As `normalDraw`, written into mean and returning it. */
export function normalDraw_(
  mean: TensorLike,
  std: TensorLike,
  options: NormalDrawOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("normalDraw", options, ["generator"]);
  const generator = checkGenerator("normalDraw", options.generator);
  return pointwiseInPlace(NORMAL_DRAW, [mean, std], NO_ATTRS, NO_SCALARS, generator);
}

export interface NormalFillOptions {
  mean?: number;
  std?: number;
  generator?: Generator;
}

const NORMAL_FILL = definePointwise({
  name: "normalFill",
  kernel: "normal_fill",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: normalFillGradients,
});

/** As `normalFill`, written into x and returning it. */
export function normalFill_(x: Tensor, options?: NormalFillOptions): Tensor;
export function normalFill_(x: Tensor, mean: number, options?: NormalFillOptions): Tensor;
export function normalFill_(
  x: Tensor,
  mean?: number,
  std?: number,
  options?: NormalFillOptions,
): Tensor;
export function normalFill_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<NormalFillOptions>(
    "normalFill",
    ["mean", "std"],
    ["mean", "std", "generator"],
    rest,
  );
  const mean = checkNumber("normalFill", "mean", options.mean ?? 0);
  const std = checkNumber("normalFill", "std", options.std ?? 1);
  const generator = checkGenerator("normalFill", options.generator);
  if (!(std >= 0)) {
    throw new ArgumentError(`normal_: std must not be negative, got ${showValue(std)}`);
  }
  return pointwiseInPlace(NORMAL_FILL, [x], NO_ATTRS, [mean, std], generator);
}

export interface NormalRealsOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  generator?: Generator;
}

const NORMAL_REALS = defineCreate({ name: "normalReals", kernel: "normal_reals" });

/**
 * Real normal numbers with mean 0 and variance 1.
 */
export function normalReals(
  size: readonly number[],
  options: NormalRealsOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("normalReals", options, ["dtype", "device", "generator"]);
  size = checkInts("normalReals", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("normalReals", options.dtype).name;
  const device = deviceOr("normalReals", options.device);
  const generator = checkGenerator("normalReals", options.generator);
  return create(
    NORMAL_REALS,
    checkShape("normalReals", size),
    dtypeOr("normalReals", dtype, defaultDType()),
    NO_SCALARS,
    generator,
    device,
  );
}

export interface NormalSizedOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
  generator?: Generator;
}

/**
 * Normal numbers of one mean and one standard deviation, of the given size.
 */
export function normalSized(
  mean: number,
  std: number,
  size: readonly number[],
  options: NormalSizedOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "normalSized",
    options,
    ["dtype", "device", "requiresGrad", "generator"],
  );
  mean = checkNumber("normalSized", "mean", mean);
  std = checkNumber("normalSized", "std", std);
  size = checkInts("normalSized", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("normalSized", options.dtype).name;
  const device = deviceOr("normalSized", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("normalSized", "requiresGrad", options.requiresGrad);
  const generator = checkGenerator("normalSized", options.generator);
  if (!(std >= 0)) {
    throw new ArgumentError(`normal: std must not be negative, got ${showValue(std)}`);
  }
  return on(device, () => {
    return asLeaf(ops.add(mean, ops.mul(std, ops.randn(size, { dtype, generator }))), requiresGrad);
  });
}

export interface RandOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
  generator?: Generator;
}

/**
 * Uniform numbers in [0, 1). Of complex ones, both parts are.
 */
export function rand(size: readonly number[], options: RandOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "rand",
    options,
    ["dtype", "device", "requiresGrad", "generator"],
  );
  size = checkInts("rand", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("rand", options.dtype).name;
  const device = deviceOr("rand", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("rand", "requiresGrad", options.requiresGrad);
  const generator = checkGenerator("rand", options.generator);
  return asLeaf(on(device, () => randWritten(size, dtype, generator)), requiresGrad);
}

export interface RandLikeOptions {
  dtype?: DTypeName;
  generator?: Generator;
  requiresGrad?: boolean;
}

/**
 * Uniform numbers in [0, 1), in the shape and dtype of x.
 */
export function randLike(x: Tensor, options: RandLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("randLike", options, ["dtype", "generator", "requiresGrad"]);
  x = checkTensor("randLike", "x", x);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("randLike", options.dtype).name;
  const generator = checkGenerator("randLike", options.generator);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randLike", "requiresGrad", options.requiresGrad);
  return onDeviceOf(x, () => {
    return asLeaf(
      ops.rand(host.shape(x), { dtype: dtype ?? host.dtype(x), generator }),
      requiresGrad,
    );
  });
}

export interface RandintBelowOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
  generator?: Generator;
}

/**
 * Integers from 0 up to high, without high, as int64 unless dtype says otherwise.
 */
export function randintBelow(
  high: number,
  size: readonly number[],
  options: RandintBelowOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "randintBelow",
    options,
    ["dtype", "device", "requiresGrad", "generator"],
  );
  high = checkInt("randintBelow", "high", high);
  size = checkInts("randintBelow", "size", size);
  const dtype = parseDType("randintBelow", options.dtype ?? "int64").name;
  const device = deviceOr("randintBelow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randintBelow", "requiresGrad", options.requiresGrad);
  const generator = checkGenerator("randintBelow", options.generator);
  return on(device, () => {
    return asLeaf(ops.randintBetween(0, high, size, { dtype, generator }), requiresGrad);
  });
}

export interface RandintBetweenOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
  generator?: Generator;
}

/**
 * Integers from low up to high, without high, as int64 unless dtype says otherwise.
 */
export function randintBetween(
  low: number,
  high: number,
  size: readonly number[],
  options: RandintBetweenOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "randintBetween",
    options,
    ["dtype", "device", "requiresGrad", "generator"],
  );
  low = checkInt("randintBetween", "low", low);
  high = checkInt("randintBetween", "high", high);
  size = checkInts("randintBetween", "size", size);
  const dtype = parseDType("randintBetween", options.dtype ?? "int64").name;
  const device = deviceOr("randintBetween", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randintBetween", "requiresGrad", options.requiresGrad);
  const generator = checkGenerator("randintBetween", options.generator);
  if (!(low < high)) {
    throw new ArgumentError(
      `randint: low must be less than high, got ${showValue(low)} and ${showValue(high)}`,
    );
  }
  return on(device, () => {
    return asLeaf(
      ops.toDtype(
        ops.floor(ops.add(
          low,
          ops.mul(high - low, ops.rand(size, { dtype: "float64", generator })),
        )),
        dtype,
      ),
      requiresGrad,
    );
  });
}

export interface RandnOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
  generator?: Generator;
}

/**
 * Normal numbers with mean 0 and variance 1. Of complex ones, both parts have half of that
 * variance.
 */
export function randn(size: readonly number[], options: RandnOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "randn",
    options,
    ["dtype", "device", "requiresGrad", "generator"],
  );
  size = checkInts("randn", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("randn", options.dtype).name;
  const device = deviceOr("randn", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randn", "requiresGrad", options.requiresGrad);
  const generator = checkGenerator("randn", options.generator);
  return asLeaf(on(device, () => randnWritten(size, dtype, generator)), requiresGrad);
}

export interface RandnLikeOptions {
  dtype?: DTypeName;
  generator?: Generator;
  requiresGrad?: boolean;
}

/**
 * Normal numbers with mean 0 and variance 1, in the shape and dtype of x.
 */
export function randnLike(x: Tensor, options: RandnLikeOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("randnLike", options, ["dtype", "generator", "requiresGrad"]);
  x = checkTensor("randnLike", "x", x);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("randnLike", options.dtype).name;
  const generator = checkGenerator("randnLike", options.generator);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("randnLike", "requiresGrad", options.requiresGrad);
  return onDeviceOf(x, () => {
    return asLeaf(
      ops.randn(host.shape(x), { dtype: dtype ?? host.dtype(x), generator }),
      requiresGrad,
    );
  });
}

export interface UniformOptions {
  from?: number;
  to?: number;
  generator?: Generator;
}

/** As `uniform`, written into x and returning it. */
export function uniform_(x: Tensor, options?: UniformOptions): Tensor;
export function uniform_(x: Tensor, from: number, options?: UniformOptions): Tensor;
export function uniform_(x: Tensor, from?: number, to?: number, options?: UniformOptions): Tensor;
export function uniform_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<UniformOptions>(
    "uniform",
    ["from", "to"],
    ["from", "to", "generator"],
    rest,
  );
  x = checkTensor("uniform", "x", x);
  const from = checkNumber("uniform", "from", options.from ?? 0);
  const to = checkNumber("uniform", "to", options.to ?? 1);
  const generator = checkGenerator("uniform", options.generator);
  if (!(from <= to)) {
    throw new ArgumentError(
      `uniform_: from must not exceed to, got ${showValue(from)} and ${showValue(to)}`,
    );
  }
  return onDeviceOf(x, () => uniform_Written(x, from, to, generator));
}

export interface UniformFillOptions {
  generator?: Generator;
}

const UNIFORM_FILL = definePointwise({
  name: "uniformFill",
  kernel: "uniform_fill",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  reads: [],
  promote: "first",
  results: ["T"],
  gradients: uniformFillGradients,
});

/** As `uniformFill`, written into x and returning it. */
export function uniformFill_(
  x: Tensor,
  from: number,
  to: number,
  options: UniformFillOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("uniformFill", options, ["generator"]);
  from = checkNumber("uniformFill", "from", from);
  to = checkNumber("uniformFill", "to", to);
  const generator = checkGenerator("uniformFill", options.generator);
  return pointwiseInPlace(UNIFORM_FILL, [x], NO_ATTRS, [from, to - from], generator);
}

export interface UniformRealsOptions {
  dtype?: DTypeName;
  device?: DeviceName;
  generator?: Generator;
}

const UNIFORM_REALS = defineCreate({ name: "uniformReals", kernel: "uniform_reals" });

/**
 * Real uniform numbers in [0, 1).
 */
export function uniformReals(
  size: readonly number[],
  options: UniformRealsOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("uniformReals", options, ["dtype", "device", "generator"]);
  size = checkInts("uniformReals", "size", size);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("uniformReals", options.dtype).name;
  const device = deviceOr("uniformReals", options.device);
  const generator = checkGenerator("uniformReals", options.generator);
  return create(
    UNIFORM_REALS,
    checkShape("uniformReals", size),
    dtypeOr("uniformReals", dtype, defaultDType()),
    NO_SCALARS,
    generator,
    device,
  );
}

const NORMAL: readonly Form[] = [
  {
    params: [
      { name: "mean", kind: "number", optional: false, option: false },
      { name: "std", kind: "number", optional: false, option: false },
      { name: "size", kind: "shape", optional: false, option: false },
      { name: "dtype", kind: "dtype", optional: true, option: true },
      { name: "device", kind: "device", optional: true, option: true },
      { name: "requiresGrad", kind: "leaf", optional: true, option: true },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.normalSized as never,
  },
  {
    params: [
      { name: "mean", kind: "tensor", optional: false, scalar: true },
      { name: "std", kind: "tensor", optional: true, scalar: true },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.normalAround as never,
  },
];

/**
 * Normal numbers of the given means and standard deviations, numbers or tensors that broadcast; of
 * two numbers, of a given size. In place, x is overwritten.
 */
export function normal(
  mean: number,
  std: number,
  size: readonly number[],
  options?: NormalSizedOptions,
): Tensor;
export function normal(
  mean: TensorLike,
  std?: TensorLike | null,
  options?: NormalAroundOptions,
): Tensor;
export function normal(...args: unknown[]): unknown {
  return callOverload("normal", NORMAL, args);
}
const NORMAL_IN_PLACE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "mean", kind: "number", optional: true, option: true },
      { name: "std", kind: "number", optional: true, option: true },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.normalFill_ as never,
  },
];

/**
 * Normal numbers of the given means and standard deviations, numbers or tensors that broadcast; of
 * two numbers, of a given size. In place, x is overwritten.
 */
export function normal_(x: Tensor, options?: NormalFillOptions): Tensor;
export function normal_(x: Tensor, mean: number, options?: NormalFillOptions): Tensor;
export function normal_(
  x: Tensor,
  mean?: number,
  std?: number,
  options?: NormalFillOptions,
): Tensor;
export function normal_(...args: unknown[]): unknown {
  return callOverload("normal_", NORMAL_IN_PLACE, args);
}

const RANDINT: readonly Form[] = [
  {
    params: [
      { name: "low", kind: "int", optional: false, option: false },
      { name: "high", kind: "int", optional: false, option: false },
      { name: "size", kind: "shape", optional: false, option: false },
      { name: "dtype", kind: "dtype", optional: true, option: true },
      { name: "device", kind: "device", optional: true, option: true },
      { name: "requiresGrad", kind: "leaf", optional: true, option: true },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.randintBetween as never,
  },
  {
    params: [
      { name: "high", kind: "int", optional: false, option: false },
      { name: "size", kind: "shape", optional: false, option: false },
      { name: "dtype", kind: "dtype", optional: true, option: true },
      { name: "device", kind: "device", optional: true, option: true },
      { name: "requiresGrad", kind: "leaf", optional: true, option: true },
      { name: "generator", kind: "generator", optional: true, option: true },
    ],
    call: () => ops.randintBelow as never,
  },
];

/**
 * Integers from low, or 0, up to high, without high, as int64 unless dtype says otherwise.
 */
export function randint(
  low: number,
  high: number,
  size: readonly number[],
  options?: RandintBetweenOptions,
): Tensor;
export function randint(
  high: number,
  size: readonly number[],
  options?: RandintBelowOptions,
): Tensor;
export function randint(...args: unknown[]): unknown {
  return callOverload("randint", RANDINT, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `bernoulli`. */
    bernoulli(options?: BernoulliOptions): Tensor;
    /** See the function `bernoulli_`. */
    bernoulli_(options?: BernoulliOptions): Tensor;
    /** See the function `dropout`. */
    dropout(options?: DropoutOptions): Tensor;
    dropout(p: number, options?: DropoutOptions): Tensor;
    dropout(p?: number, training?: boolean, options?: DropoutOptions): Tensor;
    /** See the function `dropout_`. */
    dropout_(options?: DropoutOptions): Tensor;
    dropout_(p: number, options?: DropoutOptions): Tensor;
    dropout_(p?: number, training?: boolean, options?: DropoutOptions): Tensor;
    /** See the function `normalAround`. */
    normalAround(std?: TensorLike | null, options?: NormalAroundOptions): Tensor;
    /** See the function `normalDraw`. */
    normalDraw(std: TensorLike, options?: NormalDrawOptions): Tensor;
    /** See the function `normalDraw_`. */
    normalDraw_(std: TensorLike, options?: NormalDrawOptions): Tensor;
    /** See the function `normalFill_`. */
    normalFill_(options?: NormalFillOptions): Tensor;
    normalFill_(mean: number, options?: NormalFillOptions): Tensor;
    normalFill_(mean?: number, std?: number, options?: NormalFillOptions): Tensor;
    /** See the function `randLike`. */
    randLike(options?: RandLikeOptions): Tensor;
    /** See the function `randnLike`. */
    randnLike(options?: RandnLikeOptions): Tensor;
    /** See the function `uniform_`. */
    uniform_(options?: UniformOptions): Tensor;
    uniform_(from: number, options?: UniformOptions): Tensor;
    uniform_(from?: number, to?: number, options?: UniformOptions): Tensor;
    /** See the function `uniformFill_`. */
    uniformFill_(from: number, to: number, options?: UniformFillOptions): Tensor;
    /** See the function `normal`. */
    normal(std?: TensorLike | null, options?: NormalAroundOptions): Tensor;
    /** See the function `normal_`. */
    normal_(options?: NormalFillOptions): Tensor;
    normal_(mean: number, options?: NormalFillOptions): Tensor;
    normal_(mean?: number, std?: number, options?: NormalFillOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  bernoulli(this: Tensor, options?: BernoulliOptions): Tensor | Tensor {
    return bernoulli(this, options);
  },
  bernoulli_(this: Tensor, options?: BernoulliOptions): Tensor {
    return bernoulli_(this, options);
  },
  dropout(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return dropout(this, ...rest);
  },
  dropout_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return dropout_(this, ...rest);
  },
  normalAround(
    this: Tensor,
    std?: TensorLike | null,
    options?: NormalAroundOptions,
  ): Tensor | Tensor {
    return normalAround(this, std, options);
  },
  normalDraw(this: Tensor, std: TensorLike, options?: NormalDrawOptions): Tensor | Tensor {
    return normalDraw(this, std, options);
  },
  normalDraw_(this: Tensor, std: TensorLike, options?: NormalDrawOptions): Tensor {
    return normalDraw_(this, std, options);
  },
  normalFill_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return normalFill_(this, ...rest);
  },
  randLike(this: Tensor, options?: RandLikeOptions): Tensor | Tensor {
    return randLike(this, options);
  },
  randnLike(this: Tensor, options?: RandnLikeOptions): Tensor | Tensor {
    return randnLike(this, options);
  },
  uniform_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return uniform_(this, ...rest);
  },
  uniformFill_(this: Tensor, from: number, to: number, options?: UniformFillOptions): Tensor {
    return uniformFill_(this, from, to, options);
  },
  normal(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("normal", NORMAL, [this, ...args]);
  },
  normal_(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("normal_", NORMAL_IN_PLACE, [this, ...args]);
  },
});
