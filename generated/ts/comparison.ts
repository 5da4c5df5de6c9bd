// Generated from ops/comparison.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { checkBool, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { checkTensor, type TensorLike } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { binary, definePointwise, pointwise, unary } from "../../src/dispatch/pointwise.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  eqGradients,
  geGradients,
  gtGradients,
  iscloseGradients,
  isfiniteGradients,
  isinfGradients,
  isnanGradients,
  isneginfGradients,
  isposinfGradients,
  leGradients,
  logicalAndGradients,
  logicalNotGradients,
  logicalOrGradients,
  logicalXorGradients,
  ltGradients,
  neGradients,
  whereSelfGradients,
} from "../autograd/comparison.js";
import { nonzeroTuple as nonzeroTupleWritten } from "../../src/composites/nonzero.js";
import * as ops from "./index.js";

export interface AllcloseOptions {
  rtol?: number;
  atol?: number;
  equalNan?: boolean;
}

/**
 * Whether isclose holds for all elements of x and y.
 */
export function allclose(x: Tensor, y: Tensor, options?: AllcloseOptions): boolean;
export function allclose(x: Tensor, y: Tensor, rtol: number, options?: AllcloseOptions): boolean;
export function allclose(
  x: Tensor,
  y: Tensor,
  rtol: number,
  atol: number,
  options?: AllcloseOptions,
): boolean;
export function allclose(
  x: Tensor,
  y: Tensor,
  rtol?: number,
  atol?: number,
  equalNan?: boolean,
  options?: AllcloseOptions,
): boolean;
export function allclose(x: Tensor, y: Tensor, ...rest: unknown[]): boolean | boolean {
  const options = readOptions<AllcloseOptions>(
    "allclose",
    ["rtol", "atol", "equalNan"],
    ["rtol", "atol", "equalNan"],
    rest,
  );
  x = checkTensor("allclose", "x", x);
  y = checkTensor("allclose", "y", y);
  const rtol = checkNumber("allclose", "rtol", options.rtol ?? 1e-5);
  const atol = checkNumber("allclose", "atol", options.atol ?? 1e-8);
  const equalNan = checkBool("allclose", "equalNan", options.equalNan ?? false);
  return Boolean(ops.all(ops.isclose(x, y, { rtol, atol, equalNan })).item());
}

const EQ = definePointwise({
  name: "eq",
  kernel: "eq",
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
      scalar: true,
    },
    {
      name: "y",
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
  promote: "promote",
  results: ["bool"],
  gradients: eqGradients,
});

/**
 * Whether x equals y. NaN equals nothing, itself included.
 *
 * `x == y`
 */
export function eq(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(EQ, x, y);
}

/**
 * Whether x and y have one shape and equal elements. NaN equals nothing, itself included.
 */
export function equal(x: Tensor, y: Tensor): boolean | boolean {
  x = checkTensor("equal", "x", x);
  y = checkTensor("equal", "y", y);
  if (host.sameShape(host.shape(x), host.shape(y))) return Boolean(ops.all(ops.eq(x, y)).item());
  return false;
}

const GE = definePointwise({
  name: "ge",
  kernel: "ge",
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
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
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
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["bool"],
  gradients: geGradients,
});

/**
 * Whether x >= y.
 *
 * `x >= y`
 */
export function ge(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(GE, x, y);
}

/** Another name of `ge`. */
export const greaterEqual = ge;

const GT = definePointwise({
  name: "gt",
  kernel: "gt",
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
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
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
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["bool"],
  gradients: gtGradients,
});

/**
 * Whether x > y.
 *
 * `x > y`
 */
export function gt(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(GT, x, y);
}

/** Another name of `gt`. */
export const greater = gt;

export interface IscloseOptions {
  rtol?: number;
  atol?: number;
  equalNan?: boolean;
}

const ISCLOSE = definePointwise({
  name: "isclose",
  kernel: "isclose",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match_to_float",
  results: ["bool"],
  gradients: iscloseGradients,
});

/**
 * Whether |x - y| <= atol + rtol * |y|, or x equals y. NaN is close to NaN with equal_nan only.
 */
export function isclose(x: Tensor, y: Tensor, options?: IscloseOptions): Tensor;
export function isclose(x: Tensor, y: Tensor, rtol: number, options?: IscloseOptions): Tensor;
export function isclose(
  x: Tensor,
  y: Tensor,
  rtol: number,
  atol: number,
  options?: IscloseOptions,
): Tensor;
export function isclose(
  x: Tensor,
  y: Tensor,
  rtol?: number,
  atol?: number,
  equalNan?: boolean,
  options?: IscloseOptions,
): Tensor;
export function isclose(x: Tensor, y: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<IscloseOptions>(
    "isclose",
    ["rtol", "atol", "equalNan"],
    ["rtol", "atol", "equalNan"],
    rest,
  );
  const rtol = checkNumber("isclose", "rtol", options.rtol ?? 1e-5);
  const atol = checkNumber("isclose", "atol", options.atol ?? 1e-8);
  const equalNan = checkBool("isclose", "equalNan", options.equalNan ?? false);
  return binary(ISCLOSE, x, y, NO_ATTRS, [Number(equalNan), atol, rtol]);
}

const ISFINITE = definePointwise({
  name: "isfinite",
  kernel: "isfinite",
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
  gradients: isfiniteGradients,
});

/**
 * Whether x is neither infinite nor NaN.
 *
 * `isfinite(x)`
 */
export function isfinite(x: Tensor): Tensor | Tensor {
  return unary(ISFINITE, x);
}

const ISINF = definePointwise({
  name: "isinf",
  kernel: "isinf",
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
  gradients: isinfGradients,
});

/**
 * Whether x is inf or -inf.
 *
 * `isinf(x)`
 */
export function isinf(x: Tensor): Tensor | Tensor {
  return unary(ISINF, x);
}

const ISNAN = definePointwise({
  name: "isnan",
  kernel: "isnan",
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
  gradients: isnanGradients,
});

/**
 * Whether x is NaN. Never true for integers.
 *
 * `isnan(x)`
 */
export function isnan(x: Tensor): Tensor | Tensor {
  return unary(ISNAN, x);
}

const ISNEGINF = definePointwise({
  name: "isneginf",
  kernel: "isneginf",
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
  promote: "promote",
  results: ["bool"],
  gradients: isneginfGradients,
});

/**
 * Whether x is -inf.
 *
 * `isinf(x) and x < 0`
 */
export function isneginf(x: Tensor): Tensor | Tensor {
  return unary(ISNEGINF, x);
}

const ISPOSINF = definePointwise({
  name: "isposinf",
  kernel: "isposinf",
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
  promote: "promote",
  results: ["bool"],
  gradients: isposinfGradients,
});

/**
 * Whether x is inf.
 *
 * `isinf(x) and x > 0`
 */
export function isposinf(x: Tensor): Tensor | Tensor {
  return unary(ISPOSINF, x);
}

const LE = definePointwise({
  name: "le",
  kernel: "le",
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
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
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
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["bool"],
  gradients: leGradients,
});

/**
 * Whether x <= y.
 *
 * `x <= y`
 */
export function le(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(LE, x, y);
}

/** Another name of `le`. */
export const lessEqual = le;

const LOGICAL_AND = definePointwise({
  name: "logicalAnd",
  kernel: "logical_and",
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
      name: "y",
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
  promote: "promote",
  results: ["bool"],
  gradients: logicalAndGradients,
});

/**
 * Whether both x and y are nonzero.
 *
 * `x != 0 and y != 0`
 */
export function logicalAnd(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LOGICAL_AND, x, y);
}

const LOGICAL_NOT = definePointwise({
  name: "logicalNot",
  kernel: "logical_not",
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
  gradients: logicalNotGradients,
});

/**
 * Whether x is zero.
 *
 * `x == 0`
 */
export function logicalNot(x: Tensor): Tensor | Tensor {
  return unary(LOGICAL_NOT, x);
}

const LOGICAL_OR = definePointwise({
  name: "logicalOr",
  kernel: "logical_or",
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
      name: "y",
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
  promote: "promote",
  results: ["bool"],
  gradients: logicalOrGradients,
});

/**
 * Whether x or y is nonzero.
 *
 * `x != 0 or y != 0`
 */
export function logicalOr(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LOGICAL_OR, x, y);
}

const LOGICAL_XOR = definePointwise({
  name: "logicalXor",
  kernel: "logical_xor",
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
      name: "y",
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
  promote: "promote",
  results: ["bool"],
  gradients: logicalXorGradients,
});

/**
 * Whether just one of x and y is nonzero.
 *
 * `if x != 0 then y == 0 else y != 0`
 */
export function logicalXor(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LOGICAL_XOR, x, y);
}

const LT = definePointwise({
  name: "lt",
  kernel: "lt",
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
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
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
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["bool"],
  gradients: ltGradients,
});

/**
 * Whether x < y.
 *
 * `x < y`
 */
export function lt(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(LT, x, y);
}

/** Another name of `lt`. */
export const less = lt;

const NE = definePointwise({
  name: "ne",
  kernel: "ne",
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
      scalar: true,
    },
    {
      name: "y",
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
  promote: "promote",
  results: ["bool"],
  gradients: neGradients,
});

/**
 * Whether x differs from y. NaN differs from everything, itself included.
 *
 * `x != y`
 */
export function ne(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(NE, x, y);
}

/** Another name of `ne`. */
export const notEqual = ne;

/**
 * The places where cond is not zero, a tensor of positions for each dim.
 */
export function wherePlaces(cond: Tensor): Tensor[] | Tensor[] {
  cond = checkTensor("wherePlaces", "cond", cond);
  return onDeviceOf(cond, () => nonzeroTupleWritten(cond));
}

const WHERE_SELF = definePointwise({
  name: "whereSelf",
  kernel: "where_self",
  inputs: [
    { name: "cond", dtypes: ["bool"], generic: false, scalar: false },
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
      scalar: true,
    },
    {
      name: "y",
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
  promote: "promote",
  results: ["T"],
  gradients: whereSelfGradients,
});

/**
 * x where cond holds, else y. The one not chosen gets gradient 0.
 *
 * `if cond then x else y`
 */
export function whereSelf(cond: Tensor, x: TensorLike, y: TensorLike): Tensor | Tensor {
  return pointwise(WHERE_SELF, [cond, x, y])[0];
}

const WHERE: readonly Form[] = [
  {
    params: [
      { name: "cond", kind: "tensor", optional: false, dtypes: ["bool"] },
      { name: "x", kind: "tensor", optional: false, scalar: true },
      { name: "y", kind: "tensor", optional: false, scalar: true },
    ],
    call: () => ops.whereSelf as never,
  },
  {
    params: [{ name: "cond", kind: "tensor", optional: false }],
    call: () => ops.wherePlaces as never,
  },
];

/**
 * x where cond holds, else y; of cond alone, the places where it holds, a tensor for each dim.
 */
export function where(cond: Tensor, x: TensorLike, y: TensorLike): Tensor;
export function where(cond: Tensor): Tensor[];
export function where(...args: unknown[]): unknown {
  return callOverload("where", WHERE, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `allclose`. */
    allclose(y: Tensor, options?: AllcloseOptions): boolean;
    allclose(y: Tensor, rtol: number, options?: AllcloseOptions): boolean;
    allclose(y: Tensor, rtol: number, atol: number, options?: AllcloseOptions): boolean;
    allclose(
      y: Tensor,
      rtol?: number,
      atol?: number,
      equalNan?: boolean,
      options?: AllcloseOptions,
    ): boolean;
    /** See the function `eq`. */
    eq(y: TensorLike): Tensor;
    /** See the function `equal`. */
    equal(y: Tensor): boolean;
    /** See the function `ge`. */
    ge(y: TensorLike): Tensor;
    /** See the function `ge`. */
    greaterEqual(y: TensorLike): Tensor;
    /** See the function `gt`. */
    gt(y: TensorLike): Tensor;
    /** See the function `gt`. */
    greater(y: TensorLike): Tensor;
    /** See the function `isclose`. */
    isclose(y: Tensor, options?: IscloseOptions): Tensor;
    isclose(y: Tensor, rtol: number, options?: IscloseOptions): Tensor;
    isclose(y: Tensor, rtol: number, atol: number, options?: IscloseOptions): Tensor;
    isclose(
      y: Tensor,
      rtol?: number,
      atol?: number,
      equalNan?: boolean,
      options?: IscloseOptions,
    ): Tensor;
    /** See the function `isfinite`. */
    isfinite(): Tensor;
    /** See the function `isinf`. */
    isinf(): Tensor;
    /** See the function `isnan`. */
    isnan(): Tensor;
    /** See the function `isneginf`. */
    isneginf(): Tensor;
    /** See the function `isposinf`. */
    isposinf(): Tensor;
    /** See the function `le`. */
    le(y: TensorLike): Tensor;
    /** See the function `le`. */
    lessEqual(y: TensorLike): Tensor;
    /** See the function `logicalAnd`. */
    logicalAnd(y: Tensor): Tensor;
    /** See the function `logicalNot`. */
    logicalNot(): Tensor;
    /** See the function `logicalOr`. */
    logicalOr(y: Tensor): Tensor;
    /** See the function `logicalXor`. */
    logicalXor(y: Tensor): Tensor;
    /** See the function `lt`. */
    lt(y: TensorLike): Tensor;
    /** See the function `lt`. */
    less(y: TensorLike): Tensor;
    /** See the function `ne`. */
    ne(y: TensorLike): Tensor;
    /** See the function `ne`. */
    notEqual(y: TensorLike): Tensor;
    /** See the function `wherePlaces`. */
    wherePlaces(): Tensor[];
    /** See the function `whereSelf`. */
    whereSelf(x: TensorLike, y: TensorLike): Tensor;
    /** See the function `where`. */
    where(x: TensorLike, y: TensorLike): Tensor;
    where(): Tensor[];
  }
}

Object.assign(Tensor.prototype, {
  allclose(this: Tensor, y: Tensor, ...rest: [never?, never?, never?, never?]): boolean | boolean {
    return allclose(this, y, ...rest);
  },
  eq(this: Tensor, y: TensorLike): Tensor | Tensor { return eq(this, y); },
  equal(this: Tensor, y: Tensor): boolean | boolean { return equal(this, y); },
  ge(this: Tensor, y: TensorLike): Tensor | Tensor { return ge(this, y); },
  greaterEqual(this: Tensor, y: TensorLike): Tensor | Tensor { return ge(this, y); },
  gt(this: Tensor, y: TensorLike): Tensor | Tensor { return gt(this, y); },
  greater(this: Tensor, y: TensorLike): Tensor | Tensor { return gt(this, y); },
  isclose(this: Tensor, y: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return isclose(this, y, ...rest);
  },
  isfinite(this: Tensor): Tensor | Tensor { return isfinite(this); },
  isinf(this: Tensor): Tensor | Tensor { return isinf(this); },
  isnan(this: Tensor): Tensor | Tensor { return isnan(this); },
  isneginf(this: Tensor): Tensor | Tensor { return isneginf(this); },
  isposinf(this: Tensor): Tensor | Tensor { return isposinf(this); },
  le(this: Tensor, y: TensorLike): Tensor | Tensor { return le(this, y); },
  lessEqual(this: Tensor, y: TensorLike): Tensor | Tensor { return le(this, y); },
  logicalAnd(this: Tensor, y: Tensor): Tensor | Tensor { return logicalAnd(this, y); },
  logicalNot(this: Tensor): Tensor | Tensor { return logicalNot(this); },
  logicalOr(this: Tensor, y: Tensor): Tensor | Tensor { return logicalOr(this, y); },
  logicalXor(this: Tensor, y: Tensor): Tensor | Tensor { return logicalXor(this, y); },
  lt(this: Tensor, y: TensorLike): Tensor | Tensor { return lt(this, y); },
  less(this: Tensor, y: TensorLike): Tensor | Tensor { return lt(this, y); },
  ne(this: Tensor, y: TensorLike): Tensor | Tensor { return ne(this, y); },
  notEqual(this: Tensor, y: TensorLike): Tensor | Tensor { return ne(this, y); },
  wherePlaces(this: Tensor): Tensor[] | Tensor[] { return wherePlaces(this); },
  whereSelf(this: Tensor, x: TensorLike, y: TensorLike): Tensor | Tensor {
    return whereSelf(this, x, y);
  },
  where(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("where", WHERE, [this, ...args]);
  },
});
