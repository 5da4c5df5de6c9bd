// Generated from ops/signs.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NONE, checkNumber, checkOptions } from "../../src/dispatch/arguments.js";
import { checkTensor, type TensorLike } from "../../src/dispatch/operand.js";
import {
  binary,
  definePointwise,
  pointwise,
  pointwiseInPlace,
  unary,
} from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  copysignGradients,
  frexpGradients,
  ldexpGradients,
  nextafterGradients,
  rsubGradients,
  rsubSpecial0Gradients,
  signbitGradients,
} from "../autograd/signs.js";

const COPYSIGN = definePointwise({
  name: "copysign",
  kernel: "copysign",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: copysignGradients,
});

/**
 * The magnitude of x with the sign of y, of zeros and NaN too. The gradient is 0 where x is 0, and
 * that of y always.
 *
 * `copysign(x, y)`
 */
export function copysign(x: Tensor, y: TensorLike): Tensor | Tensor {
  return binary(COPYSIGN, x, y);
}

/** As `copysign`, written into x and returning it. */
export function copysign_(x: Tensor, y: TensorLike): Tensor {
  return pointwiseInPlace(COPYSIGN, [x, y]);
}

const FREXP = definePointwise({
  name: "frexp",
  kernel: "frexp",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int32"],
  gradients: frexpGradients,
});

/**
 * x as mantissa * 2^exponent, with a mantissa in [0.5, 1) or its negative. Zeros, infinities and
 * NaN are their own mantissa, with exponent 0.
 *
 * `mantissa(x)`
 */
export function frexp(x: Tensor): { mantissa: Tensor; exponent: Tensor } | {
  mantissa: Tensor;
  exponent: Tensor;
} {
  const [mantissa, exponent] = pointwise(FREXP, [x]);
  return { mantissa, exponent };
}

const LDEXP = definePointwise({
  name: "ldexp",
  kernel: "ldexp",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "other",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: ldexpGradients,
});

/**
 * x * 2^other. Infinite where 2^other alone is.
 *
 * `x * exp2(other)`
 */
export function ldexp(x: Tensor, other: Tensor): Tensor | Tensor {
  return binary(LDEXP, x, other);
}

/** As `ldexp`, written into x and returning it. */
export function ldexp_(x: Tensor, other: Tensor): Tensor {
  return pointwiseInPlace(LDEXP, [x, other]);
}

const NEXTAFTER = definePointwise({
  name: "nextafter",
  kernel: "nextafter",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: nextafterGradients,
});

/**
 * The next number of the dtype after x on the way to y.
 *
 * `nextafter(x, y)`
 */
export function nextafter(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(NEXTAFTER, x, y);
}

/** As `nextafter`, written into x and returning it. */
export function nextafter_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(NEXTAFTER, [x, y]);
}

/**
 * x itself. bool is an error.
 */
export function positive(x: Tensor): Tensor | Tensor {
  x = checkTensor("positive", "x", x);
  return x;
}

export interface RsubOptions {
  alpha?: number;
}

const RSUB = definePointwise({
  name: "rsub",
  kernel: "rsub",
  inputs: [
    {
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: rsubGradients,
});
const RSUB_0 = definePointwise({
  name: "rsub",
  kernel: "rsub#0",
  inputs: [
    {
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "y",
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
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: rsubSpecial0Gradients,
});

/**
 * Difference the other way round, y - alpha * x.
 *
 * `y - alpha * x`
 */
export function rsub(x: Tensor, y: TensorLike, options: RsubOptions = NONE): Tensor | Tensor {
  if (options === NONE) return binary(RSUB_0, x, y);
  if (options !== NONE) checkOptions("rsub", options, ["alpha"]);
  const alpha = checkNumber("rsub", "alpha", options.alpha ?? 1);
  if (alpha === 1) return binary(RSUB_0, x, y);
  return binary(RSUB, x, y, { alpha }, [alpha]);
}

/** As `rsub`, written into x and returning it. */
export function rsub_(x: Tensor, y: TensorLike, options: RsubOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("rsub", options, ["alpha"]);
  const alpha = checkNumber("rsub", "alpha", options.alpha ?? 1);
  return pointwiseInPlace(RSUB, [x, y], { alpha }, [alpha]);
}

const SIGNBIT = definePointwise({
  name: "signbit",
  kernel: "signbit",
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
  gradients: signbitGradients,
});

/**
 * Whether the sign bit of x is set, as it is for -0 and may be for NaN.
 *
 * `signbit(x)`
 */
export function signbit(x: Tensor): Tensor | Tensor {
  return unary(SIGNBIT, x);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `copysign`. */
    copysign(y: TensorLike): Tensor;
    /** See the function `copysign_`. */
    copysign_(y: TensorLike): Tensor;
    /** See the function `frexp`. */
    frexp(): { mantissa: Tensor; exponent: Tensor };
    /** See the function `ldexp`. */
    ldexp(other: Tensor): Tensor;
    /** See the function `ldexp_`. */
    ldexp_(other: Tensor): Tensor;
    /** See the function `nextafter`. */
    nextafter(y: Tensor): Tensor;
    /** See the function `nextafter_`. */
    nextafter_(y: Tensor): Tensor;
    /** See the function `positive`. */
    positive(): Tensor;
    /** See the function `rsub`. */
    rsub(y: TensorLike, options?: RsubOptions): Tensor;
    /** See the function `rsub_`. */
    rsub_(y: TensorLike, options?: RsubOptions): Tensor;
    /** See the function `signbit`. */
    signbit(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  copysign(this: Tensor, y: TensorLike): Tensor | Tensor { return copysign(this, y); },
  copysign_(this: Tensor, y: TensorLike): Tensor { return copysign_(this, y); },
  frexp(this: Tensor): { mantissa: Tensor; exponent: Tensor } | {
    mantissa: Tensor;
    exponent: Tensor;
  } { return frexp(this); },
  ldexp(this: Tensor, other: Tensor): Tensor | Tensor { return ldexp(this, other); },
  ldexp_(this: Tensor, other: Tensor): Tensor { return ldexp_(this, other); },
  nextafter(this: Tensor, y: Tensor): Tensor | Tensor { return nextafter(this, y); },
  nextafter_(this: Tensor, y: Tensor): Tensor { return nextafter_(this, y); },
  positive(this: Tensor): Tensor | Tensor { return positive(this); },
  rsub(this: Tensor, y: TensorLike, options?: RsubOptions): Tensor | Tensor {
    return rsub(this, y, options);
  },
  rsub_(this: Tensor, y: TensorLike, options?: RsubOptions): Tensor {
    return rsub_(this, y, options);
  },
  signbit(this: Tensor): Tensor | Tensor { return signbit(this); },
});
