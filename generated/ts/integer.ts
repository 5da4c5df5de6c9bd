// Generated from ops/integer.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import type { TensorLike } from "../../src/dispatch/operand.js";
import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  bitwiseAndGradients,
  bitwiseLeftShiftGradients,
  bitwiseNotGradients,
  bitwiseOrGradients,
  bitwiseRightShiftGradients,
  bitwiseXorGradients,
  gcdGradients,
  lcmGradients,
} from "../autograd/integer.js";

const BITWISE_AND = definePointwise({
  name: "bitwiseAnd",
  kernel: "bitwise_and",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseAndGradients,
});

/**
 * Bits set in both x and y.
 *
 * `bit_and(x, y)`
 */
export function bitwiseAnd(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(BITWISE_AND, x, y);
}

/** As `bitwiseAnd`, written into x and returning it. */
export function bitwiseAnd_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(BITWISE_AND, [x, y]);
}

const BITWISE_LEFT_SHIFT = definePointwise({
  name: "bitwiseLeftShift",
  kernel: "bitwise_left_shift",
  inputs: [
    {
      name: "x",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseLeftShiftGradients,
});

/**
 * x shifted left by y bits. 0 where y is negative, or as wide as the integer.
 *
 * `shl(x, y)`
 */
export function bitwiseLeftShift(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(BITWISE_LEFT_SHIFT, x, y);
}

/** As `bitwiseLeftShift`, written into x and returning it. */
export function bitwiseLeftShift_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(BITWISE_LEFT_SHIFT, [x, y]);
}

const BITWISE_NOT = definePointwise({
  name: "bitwiseNot",
  kernel: "bitwise_not",
  inputs: [{
    name: "x",
    dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseNotGradients,
});

/**
 * Every bit turned over; the opposite of a bool.
 *
 * `bit_not(x)`
 */
export function bitwiseNot(x: Tensor): Tensor | Tensor {
  return unary(BITWISE_NOT, x);
}

/** As `bitwiseNot`, written into x and returning it. */
export function bitwiseNot_(x: Tensor): Tensor {
  return pointwiseInPlace(BITWISE_NOT, [x]);
}

const BITWISE_OR = definePointwise({
  name: "bitwiseOr",
  kernel: "bitwise_or",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseOrGradients,
});

/**
 * Bits set in x or y.
 *
 * `bit_or(x, y)`
 */
export function bitwiseOr(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(BITWISE_OR, x, y);
}

/** As `bitwiseOr`, written into x and returning it. */
export function bitwiseOr_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(BITWISE_OR, [x, y]);
}

const BITWISE_RIGHT_SHIFT = definePointwise({
  name: "bitwiseRightShift",
  kernel: "bitwise_right_shift",
  inputs: [
    {
      name: "x",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseRightShiftGradients,
});

/**
 * x shifted right by y bits, its sign filling in; nothing but sign where y is negative, or as wide
 * as the integer.
 *
 * `shr(x, y)`
 */
export function bitwiseRightShift(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(BITWISE_RIGHT_SHIFT, x, y);
}

/** As `bitwiseRightShift`, written into x and returning it. */
export function bitwiseRightShift_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(BITWISE_RIGHT_SHIFT, [x, y]);
}

const BITWISE_XOR = definePointwise({
  name: "bitwiseXor",
  kernel: "bitwise_xor",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: ["bool", "uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: bitwiseXorGradients,
});

/**
 * Bits set in just one of x and y.
 *
 * `bit_xor(x, y)`
 */
export function bitwiseXor(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(BITWISE_XOR, x, y);
}

/** As `bitwiseXor`, written into x and returning it. */
export function bitwiseXor_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(BITWISE_XOR, [x, y]);
}

const GCD = definePointwise({
  name: "gcd",
  kernel: "gcd",
  inputs: [
    {
      name: "x",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: gcdGradients,
});

/**
 * Greatest common divisor, never negative. That of 0 and 0 is 0.
 *
 * `gcd(x, y)`
 */
export function gcd(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(GCD, x, y);
}

/** As `gcd`, written into x and returning it. */
export function gcd_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(GCD, [x, y]);
}

const LCM = definePointwise({
  name: "lcm",
  kernel: "lcm",
  inputs: [
    {
      name: "x",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
      dtypes: ["uint8", "int8", "int16", "int32", "int64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: lcmGradients,
});

/**
 * Least common multiple, never negative. 0 where x or y is 0.
 *
 * `lcm(x, y)`
 */
export function lcm(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LCM, x, y);
}

/** As `lcm`, written into x and returning it. */
export function lcm_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(LCM, [x, y]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `bitwiseAnd`. */
    bitwiseAnd(y: TensorLike): Tensor;
    /** See the function `bitwiseAnd_`. */
    bitwiseAnd_(y: TensorLike): Tensor;
    /** See the function `bitwiseLeftShift`. */
    bitwiseLeftShift(y: TensorLike): Tensor;
    /** See the function `bitwiseLeftShift_`. */
    bitwiseLeftShift_(y: TensorLike): Tensor;
    /** See the function `bitwiseNot`. */
    bitwiseNot(): Tensor;
    /** See the function `bitwiseNot_`. */
    bitwiseNot_(): Tensor;
    /** See the function `bitwiseOr`. */
    bitwiseOr(y: TensorLike): Tensor;
    /** See the function `bitwiseOr_`. */
    bitwiseOr_(y: TensorLike): Tensor;
    /** See the function `bitwiseRightShift`. */
    bitwiseRightShift(y: TensorLike): Tensor;
    /** See the function `bitwiseRightShift_`. */
    bitwiseRightShift_(y: TensorLike): Tensor;
    /** See the function `bitwiseXor`. */
    bitwiseXor(y: TensorLike): Tensor;
    /** See the function `bitwiseXor_`. */
    bitwiseXor_(y: TensorLike): Tensor;
    /** See the function `gcd`. */
    gcd(y: Tensor): Tensor;
    /** See the function `gcd_`. */
    gcd_(y: Tensor): Tensor;
    /** See the function `lcm`. */
    lcm(y: Tensor): Tensor;
    /** See the function `lcm_`. */
    lcm_(y: Tensor): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  bitwiseAnd(this: Tensor, y: TensorLike): Tensor | Tensor { return bitwiseAnd(this, y); },
  bitwiseAnd_(this: Tensor, y: TensorLike): Tensor { return bitwiseAnd_(this, y); },
  bitwiseLeftShift(this: Tensor, y: TensorLike): Tensor | Tensor {
    return bitwiseLeftShift(this, y);
  },
  bitwiseLeftShift_(this: Tensor, y: TensorLike): Tensor { return bitwiseLeftShift_(this, y); },
  bitwiseNot(this: Tensor): Tensor | Tensor { return bitwiseNot(this); },
  bitwiseNot_(this: Tensor): Tensor { return bitwiseNot_(this); },
  bitwiseOr(this: Tensor, y: TensorLike): Tensor | Tensor { return bitwiseOr(this, y); },
  bitwiseOr_(this: Tensor, y: TensorLike): Tensor { return bitwiseOr_(this, y); },
  bitwiseRightShift(this: Tensor, y: TensorLike): Tensor | Tensor {
    return bitwiseRightShift(this, y);
  },
  bitwiseRightShift_(this: Tensor, y: TensorLike): Tensor { return bitwiseRightShift_(this, y); },
  bitwiseXor(this: Tensor, y: TensorLike): Tensor | Tensor { return bitwiseXor(this, y); },
  bitwiseXor_(this: Tensor, y: TensorLike): Tensor { return bitwiseXor_(this, y); },
  gcd(this: Tensor, y: Tensor): Tensor | Tensor { return gcd(this, y); },
  gcd_(this: Tensor, y: Tensor): Tensor { return gcd_(this, y); },
  lcm(this: Tensor, y: Tensor): Tensor | Tensor { return lcm(this, y); },
  lcm_(this: Tensor, y: Tensor): Tensor { return lcm_(this, y); },
});
