// Generated from ops/copying.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { deviceOr, onDeviceOf, type DeviceName } from "../../src/device.js";
import { checkBool, checkEnum, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { checkTensor, type TensorLike } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import {
  binary,
  definePointwise,
  pointwiseInPlace,
  unary,
  variant,
} from "../../src/dispatch/pointwise.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  castGradients,
  cloneGradients,
  copyGradients,
  fillGradients,
  zeroGradients,
} from "../autograd/copying.js";
import { detach as detachWritten } from "../../src/composites/detach.js";
import { fillDiagonal_ as fillDiagonal_Written } from "../../src/composites/diagonal-fill.js";
import {
  toDevice as toDeviceWritten,
  toDtype as toDtypeWritten,
  toOther as toOtherWritten,
} from "../../src/composites/to.js";
import * as ops from "./index.js";

const CAST = {
  "bool": definePointwise({
    name: "cast",
    kernel: "cast.bool",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["bool"],
    gradients: castGradients,
  }),
  "uint8": definePointwise({
    name: "cast",
    kernel: "cast.uint8",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["uint8"],
    gradients: castGradients,
  }),
  "int8": definePointwise({
    name: "cast",
    kernel: "cast.int8",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int8"],
    gradients: castGradients,
  }),
  "int16": definePointwise({
    name: "cast",
    kernel: "cast.int16",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int16"],
    gradients: castGradients,
  }),
  "int32": definePointwise({
    name: "cast",
    kernel: "cast.int32",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int32"],
    gradients: castGradients,
  }),
  "int64": definePointwise({
    name: "cast",
    kernel: "cast.int64",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int64"],
    gradients: castGradients,
  }),
  "float16": definePointwise({
    name: "cast",
    kernel: "cast.float16",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["float16"],
    gradients: castGradients,
  }),
  "bfloat16": definePointwise({
    name: "cast",
    kernel: "cast.bfloat16",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["bfloat16"],
    gradients: castGradients,
  }),
  "float32": definePointwise({
    name: "cast",
    kernel: "cast.float32",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["float32"],
    gradients: castGradients,
  }),
  "float64": definePointwise({
    name: "cast",
    kernel: "cast.float64",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["float64"],
    gradients: castGradients,
  }),
  "complex64": definePointwise({
    name: "cast",
    kernel: "cast.complex64",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["complex64"],
    gradients: castGradients,
  }),
  "complex128": definePointwise({
    name: "cast",
    kernel: "cast.complex128",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["complex128"],
    gradients: castGradients,
  }),
};

/**
 * A copy of another dtype. Floats lose their fraction as integers, and small integers wrap; NaN
 * becomes 0, and what int32 or int64 cannot hold their nearest end, which as a smaller integer is
 * 0. Every number but 0, NaN too, is true as bool. Rounding is to nearest, ties to even; float64
 * goes to the 16-bit floats by way of float32. The gradient goes back in the dtype of x.
 *
 * `x`
 */
export function cast(x: Tensor, dtype: DTypeName): Tensor | Tensor {
  dtype = parseDType("cast", dtype).name;
  return unary(variant("cast", CAST, dtype), x);
}

const CLONE = definePointwise({
  name: "clone",
  kernel: "clone",
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
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: cloneGradients,
});

/**
 * A copy with memory of its own, row-major.
 *
 * `x`
 */
export function clone(x: Tensor): Tensor | Tensor {
  return unary(CLONE, x);
}

/** As `clone`, written into x and returning it. */
export function clone_(x: Tensor): Tensor {
  return pointwiseInPlace(CLONE, [x]);
}

/**
 * x itself where its elements lie in row-major order, else a copy in which they do.
 */
export function contiguous(x: Tensor): Tensor | Tensor {
  x = checkTensor("contiguous", "x", x);
  if (host.isContiguous(x)) return x;
  return ops.clone(x);
}

const COPY = definePointwise({
  name: "copy",
  kernel: "copy",
  inputs: [
    {
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
  ],
  promote: "first",
  results: ["T"],
  gradients: copyGradients,
});

/** As `copy`, written into x and returning it. */
export function copy_(x: Tensor, src: Tensor): Tensor {
  return pointwiseInPlace(COPY, [x, src]);
}

/**
 * x cut off from the graph. It shares the memory, and its version.
 */
export function detach(x: Tensor): Tensor | Tensor {
  x = checkTensor("detach", "x", x);
  return onDeviceOf(x, () => detachWritten(x));
}

const FILL = definePointwise({
  name: "fill",
  kernel: "fill",
  inputs: [
    {
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "value",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "first",
  results: ["T"],
  gradients: fillGradients,
});

/**
 * value, a number or a 0-d tensor, everywhere in the shape and dtype of x. In place, x is
 * overwritten.
 *
 * `value`
 */
export function fill(x: Tensor, value: TensorLike): Tensor | Tensor {
  return binary(FILL, x, value);
}

/** As `fill`, written into x and returning it. */
export function fill_(x: Tensor, value: TensorLike): Tensor {
  return pointwiseInPlace(FILL, [x, value]);
}

export interface FillDiagonalOptions {
  wrap?: boolean;
}

/** As `fillDiagonal`, written into x and returning it. */
export function fillDiagonal_(x: Tensor, fillValue: number, options?: FillDiagonalOptions): Tensor;
export function fillDiagonal_(
  x: Tensor,
  fillValue: number,
  wrap?: boolean,
  options?: FillDiagonalOptions,
): Tensor;
export function fillDiagonal_(x: Tensor, fillValue: number, ...rest: unknown[]): Tensor {
  const options = readOptions<FillDiagonalOptions>("fillDiagonal", ["wrap"], ["wrap"], rest);
  x = checkTensor("fillDiagonal", "x", x);
  fillValue = checkNumber("fillDiagonal", "fillValue", fillValue);
  const wrap = checkBool("fillDiagonal", "wrap", options.wrap ?? false);
  return onDeviceOf(x, () => fillDiagonal_Written(x, fillValue, wrap));
}

export interface ToDeviceOptions {
  dtype?: DTypeName;
  nonBlocking?: boolean;
  copy?: boolean;
  memoryFormat?: "preserve_format" | "contiguous_format" | "channels_last" | "channels_last_3d";
}

/**
 * x on a device, and in another dtype if one is given.
 */
export function toDevice(x: Tensor, device: DeviceName, options?: ToDeviceOptions): Tensor;
export function toDevice(
  x: Tensor,
  device: DeviceName,
  dtype: DTypeName,
  options?: ToDeviceOptions,
): Tensor;
export function toDevice(
  x: Tensor,
  device: DeviceName,
  dtype: DTypeName,
  nonBlocking: boolean,
  options?: ToDeviceOptions,
): Tensor;
export function toDevice(
  x: Tensor,
  device: DeviceName,
  dtype?: DTypeName,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToDeviceOptions,
): Tensor;
export function toDevice(x: Tensor, device: DeviceName, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ToDeviceOptions>(
    "toDevice",
    ["dtype", "nonBlocking", "copy"],
    ["dtype", "nonBlocking", "copy", "memoryFormat"],
    rest,
  );
  x = checkTensor("toDevice", "x", x);
  const there = deviceOr("toDevice", device);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("toDevice", options.dtype).name;
  const nonBlocking = checkBool("toDevice", "nonBlocking", options.nonBlocking ?? false);
  const copy = checkBool("toDevice", "copy", options.copy ?? false);
  const memoryFormat = checkEnum(
    "toDevice",
    "memoryFormat",
    options.memoryFormat ?? "preserve_format",
    ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
  );
  return onDeviceOf(x, () => toDeviceWritten(x, there, dtype, nonBlocking, copy, memoryFormat));
}

export interface ToDtypeOptions {
  nonBlocking?: boolean;
  copy?: boolean;
  memoryFormat?: "preserve_format" | "contiguous_format" | "channels_last" | "channels_last_3d";
}

/**
 * x in another dtype; x itself where it has it, unless copy is asked for.
 */
export function toDtype(x: Tensor, dtype: DTypeName, options?: ToDtypeOptions): Tensor;
export function toDtype(
  x: Tensor,
  dtype: DTypeName,
  nonBlocking: boolean,
  options?: ToDtypeOptions,
): Tensor;
export function toDtype(
  x: Tensor,
  dtype: DTypeName,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToDtypeOptions,
): Tensor;
export function toDtype(x: Tensor, dtype: DTypeName, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ToDtypeOptions>(
    "toDtype",
    ["nonBlocking", "copy"],
    ["nonBlocking", "copy", "memoryFormat"],
    rest,
  );
  x = checkTensor("toDtype", "x", x);
  dtype = parseDType("toDtype", dtype).name;
  const nonBlocking = checkBool("toDtype", "nonBlocking", options.nonBlocking ?? false);
  const copy = checkBool("toDtype", "copy", options.copy ?? false);
  const memoryFormat = checkEnum(
    "toDtype",
    "memoryFormat",
    options.memoryFormat ?? "preserve_format",
    ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
  );
  return onDeviceOf(x, () => toDtypeWritten(x, dtype, nonBlocking, copy, memoryFormat));
}

export interface ToOtherOptions {
  nonBlocking?: boolean;
  copy?: boolean;
  memoryFormat?: "preserve_format" | "contiguous_format" | "channels_last" | "channels_last_3d";
}

/**
 * x in the dtype of other.
 */
export function toOther(x: Tensor, other: Tensor, options?: ToOtherOptions): Tensor;
export function toOther(
  x: Tensor,
  other: Tensor,
  nonBlocking: boolean,
  options?: ToOtherOptions,
): Tensor;
export function toOther(
  x: Tensor,
  other: Tensor,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToOtherOptions,
): Tensor;
export function toOther(x: Tensor, other: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ToOtherOptions>(
    "toOther",
    ["nonBlocking", "copy"],
    ["nonBlocking", "copy", "memoryFormat"],
    rest,
  );
  x = checkTensor("toOther", "x", x);
  other = checkTensor("toOther", "other", other);
  const nonBlocking = checkBool("toOther", "nonBlocking", options.nonBlocking ?? false);
  const copy = checkBool("toOther", "copy", options.copy ?? false);
  const memoryFormat = checkEnum(
    "toOther",
    "memoryFormat",
    options.memoryFormat ?? "preserve_format",
    ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
  );
  return onDeviceOf(x, () => toOtherWritten(x, other, nonBlocking, copy, memoryFormat));
}

/**
 * x in the dtype of other.
 */
export function typeAs(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("typeAs", "x", x);
  other = checkTensor("typeAs", "other", other);
  return ops.toDtype(x, host.dtype(other));
}

const ZERO = definePointwise({
  name: "zero",
  kernel: "zero",
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
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "first",
  results: ["T"],
  gradients: zeroGradients,
});

/** As `zero`, written into x and returning it. */
export function zero_(x: Tensor): Tensor {
  return pointwiseInPlace(ZERO, [x]);
}

const TO: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dtype", kind: "dtype", optional: false, option: false },
      { name: "nonBlocking", kind: "bool", optional: true, option: true },
      { name: "copy", kind: "bool", optional: true, option: true },
      {
        name: "memoryFormat",
        kind: "enum",
        optional: true,
        option: true,
        members: ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
      },
    ],
    call: () => ops.toDtype as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "other", kind: "tensor", optional: false },
      { name: "nonBlocking", kind: "bool", optional: true, option: true },
      { name: "copy", kind: "bool", optional: true, option: true },
      {
        name: "memoryFormat",
        kind: "enum",
        optional: true,
        option: true,
        members: ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
      },
    ],
    call: () => ops.toOther as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "device", kind: "device", optional: false, option: false },
      { name: "dtype", kind: "dtype", optional: true, option: true },
      { name: "nonBlocking", kind: "bool", optional: true, option: true },
      { name: "copy", kind: "bool", optional: true, option: true },
      {
        name: "memoryFormat",
        kind: "enum",
        optional: true,
        option: true,
        members: ["preserve_format", "contiguous_format", "channels_last", "channels_last_3d"],
      },
    ],
    call: () => ops.toDevice as never,
  },
];

/**
 * A copy of another dtype, of that of other, or on another device; x itself where it is so already
 * and copy is not asked for.
 */
export function to(x: Tensor, dtype: DTypeName, options?: ToDtypeOptions): Tensor;
export function to(
  x: Tensor,
  dtype: DTypeName,
  nonBlocking: boolean,
  options?: ToDtypeOptions,
): Tensor;
export function to(
  x: Tensor,
  dtype: DTypeName,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToDtypeOptions,
): Tensor;
export function to(x: Tensor, other: Tensor, options?: ToOtherOptions): Tensor;
export function to(
  x: Tensor,
  other: Tensor,
  nonBlocking: boolean,
  options?: ToOtherOptions,
): Tensor;
export function to(
  x: Tensor,
  other: Tensor,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToOtherOptions,
): Tensor;
export function to(x: Tensor, device: DeviceName, options?: ToDeviceOptions): Tensor;
export function to(
  x: Tensor,
  device: DeviceName,
  dtype: DTypeName,
  options?: ToDeviceOptions,
): Tensor;
export function to(
  x: Tensor,
  device: DeviceName,
  dtype: DTypeName,
  nonBlocking: boolean,
  options?: ToDeviceOptions,
): Tensor;
export function to(
  x: Tensor,
  device: DeviceName,
  dtype?: DTypeName,
  nonBlocking?: boolean,
  copy?: boolean,
  options?: ToDeviceOptions,
): Tensor;
export function to(...args: unknown[]): unknown {
  return callOverload("to", TO, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `cast`. */
    cast(dtype: DTypeName): Tensor;
    /** See the function `clone`. */
    clone(): Tensor;
    /** See the function `clone_`. */
    clone_(): Tensor;
    /** See the function `contiguous`. */
    contiguous(): Tensor;
    /** See the function `copy_`. */
    copy_(src: Tensor): Tensor;
    /** See the function `fill`. */
    fill(value: TensorLike): Tensor;
    /** See the function `fill_`. */
    fill_(value: TensorLike): Tensor;
    /** See the function `fillDiagonal_`. */
    fillDiagonal_(fillValue: number, options?: FillDiagonalOptions): Tensor;
    fillDiagonal_(fillValue: number, wrap?: boolean, options?: FillDiagonalOptions): Tensor;
    /** See the function `toDevice`. */
    toDevice(device: DeviceName, options?: ToDeviceOptions): Tensor;
    toDevice(device: DeviceName, dtype: DTypeName, options?: ToDeviceOptions): Tensor;
    toDevice(
      device: DeviceName,
      dtype: DTypeName,
      nonBlocking: boolean,
      options?: ToDeviceOptions,
    ): Tensor;
    toDevice(
      device: DeviceName,
      dtype?: DTypeName,
      nonBlocking?: boolean,
      copy?: boolean,
      options?: ToDeviceOptions,
    ): Tensor;
    /** See the function `toDtype`. */
    toDtype(dtype: DTypeName, options?: ToDtypeOptions): Tensor;
    toDtype(dtype: DTypeName, nonBlocking: boolean, options?: ToDtypeOptions): Tensor;
    toDtype(
      dtype: DTypeName,
      nonBlocking?: boolean,
      copy?: boolean,
      options?: ToDtypeOptions,
    ): Tensor;
    /** See the function `toOther`. */
    toOther(other: Tensor, options?: ToOtherOptions): Tensor;
    toOther(other: Tensor, nonBlocking: boolean, options?: ToOtherOptions): Tensor;
    toOther(other: Tensor, nonBlocking?: boolean, copy?: boolean, options?: ToOtherOptions): Tensor;
    /** See the function `typeAs`. */
    typeAs(other: Tensor): Tensor;
    /** See the function `zero_`. */
    zero_(): Tensor;
    /** See the function `to`. */
    to(dtype: DTypeName, options?: ToDtypeOptions): Tensor;
    to(dtype: DTypeName, nonBlocking: boolean, options?: ToDtypeOptions): Tensor;
    to(dtype: DTypeName, nonBlocking?: boolean, copy?: boolean, options?: ToDtypeOptions): Tensor;
    to(other: Tensor, options?: ToOtherOptions): Tensor;
    to(other: Tensor, nonBlocking: boolean, options?: ToOtherOptions): Tensor;
    to(other: Tensor, nonBlocking?: boolean, copy?: boolean, options?: ToOtherOptions): Tensor;
    to(device: DeviceName, options?: ToDeviceOptions): Tensor;
    to(device: DeviceName, dtype: DTypeName, options?: ToDeviceOptions): Tensor;
    to(
      device: DeviceName,
      dtype: DTypeName,
      nonBlocking: boolean,
      options?: ToDeviceOptions,
    ): Tensor;
    to(
      device: DeviceName,
      dtype?: DTypeName,
      nonBlocking?: boolean,
      copy?: boolean,
      options?: ToDeviceOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  cast(this: Tensor, dtype: DTypeName): Tensor | Tensor { return cast(this, dtype); },
  clone(this: Tensor): Tensor | Tensor { return clone(this); },
  clone_(this: Tensor): Tensor { return clone_(this); },
  contiguous(this: Tensor): Tensor | Tensor { return contiguous(this); },
  copy_(this: Tensor, src: Tensor): Tensor { return copy_(this, src); },
  fill(this: Tensor, value: TensorLike): Tensor | Tensor { return fill(this, value); },
  fill_(this: Tensor, value: TensorLike): Tensor { return fill_(this, value); },
  fillDiagonal_(this: Tensor, fillValue: number, ...rest: [never?, never?]): Tensor {
    return fillDiagonal_(this, fillValue, ...rest);
  },
  toDevice(
    this: Tensor,
    device: DeviceName,
    ...rest: [never?, never?, never?, never?]
  ): Tensor | Tensor {
    return toDevice(this, device, ...rest);
  },
  toDtype(this: Tensor, dtype: DTypeName, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return toDtype(this, dtype, ...rest);
  },
  toOther(this: Tensor, other: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return toOther(this, other, ...rest);
  },
  typeAs(this: Tensor, other: Tensor): Tensor | Tensor { return typeAs(this, other); },
  zero_(this: Tensor): Tensor { return zero_(this); },
  to(this: Tensor, ...args: unknown[]): unknown { return callOverload("to", TO, [this, ...args]); },
});
