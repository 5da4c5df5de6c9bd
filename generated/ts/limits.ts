// Generated from ops/limits.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import type { TensorLike } from "../../src/dispatch/operand.js";
import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  clampMaxGradients,
  clampMinGradients,
  fmaxGradients,
  fminGradients,
  heavisideGradients,
  nanToNumGradients,
} from "../autograd/limits.js";

const CLAMP_MAX = definePointwise({
  name: "clampMax",
  kernel: "clamp_max",
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
      scalar: false,
    },
    {
      name: "max",
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
  results: ["T"],
  gradients: clampMaxGradients,
});

/**
 * The smaller of x and max, a number or a tensor. NaN in either wins; the gradient goes to x on the
 * bound.
 *
 * `min(x, max)`
 */
export function clampMax(x: Tensor, max: TensorLike): Tensor | Tensor {
  return binary(CLAMP_MAX, x, max);
}

/** As `clampMax`, written into x and returning it. */
export function clampMax_(x: Tensor, max: TensorLike): Tensor {
  return pointwiseInPlace(CLAMP_MAX, [x, max]);
}

const CLAMP_MIN = definePointwise({
  name: "clampMin",
  kernel: "clamp_min",
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
      scalar: false,
    },
    {
      name: "min",
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
  results: ["T"],
  gradients: clampMinGradients,
});

/**
 * The larger of x and min, a number or a tensor. NaN in either wins; the gradient goes to x on the
 * bound.
 *
 * `max(x, min)`
 */
export function clampMin(x: Tensor, min: TensorLike): Tensor | Tensor {
  return binary(CLAMP_MIN, x, min);
}

/** As `clampMin`, written into x and returning it. */
export function clampMin_(x: Tensor, min: TensorLike): Tensor {
  return pointwiseInPlace(CLAMP_MIN, [x, min]);
}

const FMAX = definePointwise({
  name: "fmax",
  kernel: "fmax",
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
      ],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: fmaxGradients,
});

/**
 * The larger of x and y; where one is NaN the other. A tie gives the gradient to x.
 *
 * `fmax(x, y)`
 */
export function fmax(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(FMAX, x, y);
}

/** As `fmax`, written into x and returning it. */
export function fmax_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(FMAX, [x, y]);
}

const FMIN = definePointwise({
  name: "fmin",
  kernel: "fmin",
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
      ],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: fminGradients,
});

/**
 * The smaller of x and y; where one is NaN the other. A tie gives the gradient to x.
 *
 * `fmin(x, y)`
 */
export function fmin(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(FMIN, x, y);
}

/** As `fmin`, written into x and returning it. */
export function fmin_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(FMIN, [x, y]);
}

const HEAVISIDE = definePointwise({
  name: "heaviside",
  kernel: "heaviside",
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
      scalar: false,
    },
    {
      name: "values",
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
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: heavisideGradients,
});

/**
 * 0 below 0, 1 above it, and the value of values where x is 0. NaN gives 0.
 *
 * `if x == 0 then values else if x > 0 then 1 else 0`
 */
export function heaviside(x: Tensor, values: Tensor): Tensor | Tensor {
  return binary(HEAVISIDE, x, values);
}

/** As `heaviside`, written into x and returning it. */
export function heaviside_(x: Tensor, values: Tensor): Tensor {
  return pointwiseInPlace(HEAVISIDE, [x, values]);
}

export interface NanToNumOptions {
  nan?: number;
  posinf?: number;
  neginf?: number;
}

const NAN_TO_NUM = definePointwise({
  name: "nanToNum",
  kernel: "nan_to_num",
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
  results: ["T"],
  gradients: nanToNumGradients,
});

/**
 * x with NaN replaced by nan, inf by posinf and -inf by neginf, by default the largest and the
 * least finite number of the dtype. What is replaced gets gradient 0.
 */
export function nanToNum(x: Tensor, options?: NanToNumOptions): Tensor;
export function nanToNum(x: Tensor, nan: number, options?: NanToNumOptions): Tensor;
export function nanToNum(x: Tensor, nan: number, posinf: number, options?: NanToNumOptions): Tensor;
export function nanToNum(
  x: Tensor,
  nan?: number,
  posinf?: number,
  neginf?: number,
  options?: NanToNumOptions,
): Tensor;
export function nanToNum(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NanToNumOptions>(
    "nanToNum",
    ["nan", "posinf", "neginf"],
    ["nan", "posinf", "neginf"],
    rest,
  );
  const nan = checkNumber("nanToNum", "nan", options.nan ?? 0);
  const posinf = options.posinf === undefined || options.posinf === null
    ? undefined
    : checkNumber("nanToNum", "posinf", options.posinf);
  const neginf = options.neginf === undefined || options.neginf === null
    ? undefined
    : checkNumber("nanToNum", "neginf", options.neginf);
  return unary(
    NAN_TO_NUM,
    x,
    NO_ATTRS,
    [
      nan,
      host.given(posinf) ? posinf ?? 0 : Number.MAX_VALUE,
      host.given(neginf) ? neginf ?? 0 : -Number.MAX_VALUE,
    ],
  );
}

/** As `nanToNum`, written into x and returning it. */
export function nanToNum_(x: Tensor, options?: NanToNumOptions): Tensor;
export function nanToNum_(x: Tensor, nan: number, options?: NanToNumOptions): Tensor;
export function nanToNum_(
  x: Tensor,
  nan: number,
  posinf: number,
  options?: NanToNumOptions,
): Tensor;
export function nanToNum_(
  x: Tensor,
  nan?: number,
  posinf?: number,
  neginf?: number,
  options?: NanToNumOptions,
): Tensor;
export function nanToNum_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<NanToNumOptions>(
    "nanToNum",
    ["nan", "posinf", "neginf"],
    ["nan", "posinf", "neginf"],
    rest,
  );
  const nan = checkNumber("nanToNum", "nan", options.nan ?? 0);
  const posinf = options.posinf === undefined || options.posinf === null
    ? undefined
    : checkNumber("nanToNum", "posinf", options.posinf);
  const neginf = options.neginf === undefined || options.neginf === null
    ? undefined
    : checkNumber("nanToNum", "neginf", options.neginf);
  return pointwiseInPlace(
    NAN_TO_NUM,
    [x],
    NO_ATTRS,
    [
      nan,
      host.given(posinf) ? posinf ?? 0 : Number.MAX_VALUE,
      host.given(neginf) ? neginf ?? 0 : -Number.MAX_VALUE,
    ],
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `clampMax`. */
    clampMax(max: TensorLike): Tensor;
    /** See the function `clampMax_`. */
    clampMax_(max: TensorLike): Tensor;
    /** See the function `clampMin`. */
    clampMin(min: TensorLike): Tensor;
    /** See the function `clampMin_`. */
    clampMin_(min: TensorLike): Tensor;
    /** See the function `fmax`. */
    fmax(y: Tensor): Tensor;
    /** See the function `fmax_`. */
    fmax_(y: Tensor): Tensor;
    /** See the function `fmin`. */
    fmin(y: Tensor): Tensor;
    /** See the function `fmin_`. */
    fmin_(y: Tensor): Tensor;
    /** See the function `heaviside`. */
    heaviside(values: Tensor): Tensor;
    /** See the function `heaviside_`. */
    heaviside_(values: Tensor): Tensor;
    /** See the function `nanToNum`. */
    nanToNum(options?: NanToNumOptions): Tensor;
    nanToNum(nan: number, options?: NanToNumOptions): Tensor;
    nanToNum(nan: number, posinf: number, options?: NanToNumOptions): Tensor;
    nanToNum(nan?: number, posinf?: number, neginf?: number, options?: NanToNumOptions): Tensor;
    /** See the function `nanToNum_`. */
    nanToNum_(options?: NanToNumOptions): Tensor;
    nanToNum_(nan: number, options?: NanToNumOptions): Tensor;
    nanToNum_(nan: number, posinf: number, options?: NanToNumOptions): Tensor;
    nanToNum_(nan?: number, posinf?: number, neginf?: number, options?: NanToNumOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  clampMax(this: Tensor, max: TensorLike): Tensor | Tensor { return clampMax(this, max); },
  clampMax_(this: Tensor, max: TensorLike): Tensor { return clampMax_(this, max); },
  clampMin(this: Tensor, min: TensorLike): Tensor | Tensor { return clampMin(this, min); },
  clampMin_(this: Tensor, min: TensorLike): Tensor { return clampMin_(this, min); },
  fmax(this: Tensor, y: Tensor): Tensor | Tensor { return fmax(this, y); },
  fmax_(this: Tensor, y: Tensor): Tensor { return fmax_(this, y); },
  fmin(this: Tensor, y: Tensor): Tensor | Tensor { return fmin(this, y); },
  fmin_(this: Tensor, y: Tensor): Tensor { return fmin_(this, y); },
  heaviside(this: Tensor, values: Tensor): Tensor | Tensor { return heaviside(this, values); },
  heaviside_(this: Tensor, values: Tensor): Tensor { return heaviside_(this, values); },
  nanToNum(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return nanToNum(this, ...rest);
  },
  nanToNum_(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor {
    return nanToNum_(this, ...rest);
  },
});
