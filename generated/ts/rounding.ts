// Generated from ops/rounding.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { NONE, checkInt, checkOptions } from "../../src/dispatch/arguments.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { DTypeError } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  ceilGradients,
  floorGradients,
  fracGradients,
  roundGradients,
  truncGradients,
} from "../autograd/rounding.js";

const CEIL = definePointwise({
  name: "ceil",
  kernel: "ceil",
  inputs: [{
    name: "x",
    dtypes: [
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
  results: ["T"],
  gradients: ceilGradients,
});

/**
 * The smallest integer not below x.
 *
 * `ceil(x)`
 */
export function ceil(x: Tensor): Tensor | Tensor {
  return unary(CEIL, x);
}

/** As `ceil`, written into x and returning it. */
export function ceil_(x: Tensor): Tensor {
  return pointwiseInPlace(CEIL, [x]);
}

const FLOOR = definePointwise({
  name: "floor",
  kernel: "floor",
  inputs: [{
    name: "x",
    dtypes: [
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
  results: ["T"],
  gradients: floorGradients,
});

/**
 * The largest integer not above x.
 *
 * `floor(x)`
 */
export function floor(x: Tensor): Tensor | Tensor {
  return unary(FLOOR, x);
}

/** As `floor`, written into x and returning it. */
export function floor_(x: Tensor): Tensor {
  return pointwiseInPlace(FLOOR, [x]);
}

const FRAC = definePointwise({
  name: "frac",
  kernel: "frac",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: fracGradients,
});

/**
 * The fraction that trunc drops, x - trunc(x), with the sign of x.
 *
 * `x - trunc(x)`
 */
export function frac(x: Tensor): Tensor | Tensor {
  return unary(FRAC, x);
}

/** As `frac`, written into x and returning it. */
export function frac_(x: Tensor): Tensor {
  return pointwiseInPlace(FRAC, [x]);
}

export interface RoundOptions {
  decimals?: number;
}

const ROUND = definePointwise({
  name: "round",
  kernel: "round",
  inputs: [{
    name: "x",
    dtypes: [
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
  results: ["T"],
  gradients: roundGradients,
});
const ROUND_0 = definePointwise({
  name: "round",
  kernel: "round#0",
  inputs: [{
    name: "x",
    dtypes: [
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
  results: ["T"],
  gradients: roundGradients,
});

/**
 * The nearest integer, or, of floats, multiple of 10^-decimals. Halves go to the even one.
 *
 * `round(x / down * up) / up * down`
 */
export function round(x: Tensor, options: RoundOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("round", options, ["decimals"]);
  x = checkTensor("round", "x", x);
  const decimals = checkInt("round", "decimals", options.decimals ?? 0);
  const up = Math.pow(10, Math.max(decimals, 0));
  const down = Math.pow(10, Math.max(-decimals, 0));
  if (!(decimals === 0 || host.isFloating(x))) {
    throw new DTypeError(`round: only floats are rounded to decimals, and x is of integers`);
  }
  if (decimals === 0) return unary(ROUND_0, x);
  return unary(ROUND, x, NO_ATTRS, [down, up]);
}

/** As `round`, written into x and returning it. */
export function round_(x: Tensor, options: RoundOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("round", options, ["decimals"]);
  x = checkTensor("round", "x", x);
  const decimals = checkInt("round", "decimals", options.decimals ?? 0);
  const up = Math.pow(10, Math.max(decimals, 0));
  const down = Math.pow(10, Math.max(-decimals, 0));
  if (!(decimals === 0 || host.isFloating(x))) {
    throw new DTypeError(`round: only floats are rounded to decimals, and x is of integers`);
  }
  return pointwiseInPlace(ROUND, [x], NO_ATTRS, [down, up]);
}

const TRUNC = definePointwise({
  name: "trunc",
  kernel: "trunc",
  inputs: [{
    name: "x",
    dtypes: [
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
  results: ["T"],
  gradients: truncGradients,
});

/**
 * x without its fraction, rounded toward zero.
 *
 * `trunc(x)`
 */
export function trunc(x: Tensor): Tensor | Tensor {
  return unary(TRUNC, x);
}

/** As `trunc`, written into x and returning it. */
export function trunc_(x: Tensor): Tensor {
  return pointwiseInPlace(TRUNC, [x]);
}

/** Another name of `trunc`. */
export const fix = trunc;

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `ceil`. */
    ceil(): Tensor;
    /** See the function `ceil_`. */
    ceil_(): Tensor;
    /** See the function `floor`. */
    floor(): Tensor;
    /** See the function `floor_`. */
    floor_(): Tensor;
    /** See the function `frac`. */
    frac(): Tensor;
    /** See the function `frac_`. */
    frac_(): Tensor;
    /** See the function `round`. */
    round(options?: RoundOptions): Tensor;
    /** See the function `round_`. */
    round_(options?: RoundOptions): Tensor;
    /** See the function `trunc`. */
    trunc(): Tensor;
    /** See the function `trunc_`. */
    trunc_(): Tensor;
    /** See the function `trunc`. */
    fix(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  ceil(this: Tensor): Tensor | Tensor { return ceil(this); },
  ceil_(this: Tensor): Tensor { return ceil_(this); },
  floor(this: Tensor): Tensor | Tensor { return floor(this); },
  floor_(this: Tensor): Tensor { return floor_(this); },
  frac(this: Tensor): Tensor | Tensor { return frac(this); },
  frac_(this: Tensor): Tensor { return frac_(this); },
  round(this: Tensor, options?: RoundOptions): Tensor | Tensor { return round(this, options); },
  round_(this: Tensor, options?: RoundOptions): Tensor { return round_(this, options); },
  trunc(this: Tensor): Tensor | Tensor { return trunc(this); },
  trunc_(this: Tensor): Tensor { return trunc_(this); },
  fix(this: Tensor): Tensor | Tensor { return trunc(this); },
});
