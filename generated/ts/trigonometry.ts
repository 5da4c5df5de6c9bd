// Generated from ops/trigonometry.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  acosGradients,
  acoshGradients,
  asinGradients,
  asinhGradients,
  atan2Gradients,
  atanGradients,
  atanhGradients,
  cosGradients,
  coshGradients,
  deg2radGradients,
  hypotGradients,
  rad2degGradients,
  sinGradients,
  sinhGradients,
  tanGradients,
  tanhGradients,
} from "../autograd/trigonometry.js";

const ACOS = definePointwise({
  name: "acos",
  kernel: "acos",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: acosGradients,
});

/**
 * Inverse cosine, in [0, pi]. NaN outside [-1, 1]; the gradient is infinite at ±1.
 *
 * `acos(x)`
 */
export function acos(x: Tensor): Tensor | Tensor {
  return unary(ACOS, x);
}

/** As `acos`, written into x and returning it. */
export function acos_(x: Tensor): Tensor {
  return pointwiseInPlace(ACOS, [x]);
}

/** Another name of `acos`. */
export const arccos = acos;

const ACOSH = definePointwise({
  name: "acosh",
  kernel: "acosh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: acoshGradients,
});

/**
 * Inverse hyperbolic cosine. NaN below 1; the gradient is infinite at 1.
 *
 * `acosh(x)`
 */
export function acosh(x: Tensor): Tensor | Tensor {
  return unary(ACOSH, x);
}

/** As `acosh`, written into x and returning it. */
export function acosh_(x: Tensor): Tensor {
  return pointwiseInPlace(ACOSH, [x]);
}

/** Another name of `acosh`. */
export const arccosh = acosh;

const ASIN = definePointwise({
  name: "asin",
  kernel: "asin",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: asinGradients,
});

/**
 * Inverse sine, in [-pi/2, pi/2]. NaN outside [-1, 1]; the gradient is infinite at ±1.
 *
 * `asin(x)`
 */
export function asin(x: Tensor): Tensor | Tensor {
  return unary(ASIN, x);
}

/** As `asin`, written into x and returning it. */
export function asin_(x: Tensor): Tensor {
  return pointwiseInPlace(ASIN, [x]);
}

/** Another name of `asin`. */
export const arcsin = asin;

const ASINH = definePointwise({
  name: "asinh",
  kernel: "asinh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: asinhGradients,
});

/**
 * Inverse hyperbolic sine.
 *
 * `asinh(x)`
 */
export function asinh(x: Tensor): Tensor | Tensor {
  return unary(ASINH, x);
}

/** As `asinh`, written into x and returning it. */
export function asinh_(x: Tensor): Tensor {
  return pointwiseInPlace(ASINH, [x]);
}

/** Another name of `asinh`. */
export const arcsinh = asinh;

const ATAN = definePointwise({
  name: "atan",
  kernel: "atan",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: atanGradients,
});

/**
 * Inverse tangent, in [-pi/2, pi/2].
 *
 * `atan(x)`
 */
export function atan(x: Tensor): Tensor | Tensor {
  return unary(ATAN, x);
}

/** As `atan`, written into x and returning it. */
export function atan_(x: Tensor): Tensor {
  return pointwiseInPlace(ATAN, [x]);
}

/** Another name of `atan`. */
export const arctan = atan;

const ATAN2 = definePointwise({
  name: "atan2",
  kernel: "atan2",
  inputs: [
    {
      name: "y",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: atan2Gradients,
});

/**
 * Angle of the vector (x, y), in (-pi, pi]. The signs of zeros count, as in IEEE 754.
 *
 * `atan2(y, x)`
 */
export function atan2(y: Tensor, x: Tensor): Tensor | Tensor {
  return binary(ATAN2, y, x);
}

/** As `atan2`, written into y and returning it. */
export function atan2_(y: Tensor, x: Tensor): Tensor {
  return pointwiseInPlace(ATAN2, [y, x]);
}

/** Another name of `atan2`. */
export const arctan2 = atan2;

const ATANH = definePointwise({
  name: "atanh",
  kernel: "atanh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: atanhGradients,
});

/**
 * Inverse hyperbolic tangent. NaN outside [-1, 1].
 *
 * `atanh(x)`
 */
export function atanh(x: Tensor): Tensor | Tensor {
  return unary(ATANH, x);
}

/** As `atanh`, written into x and returning it. */
export function atanh_(x: Tensor): Tensor {
  return pointwiseInPlace(ATANH, [x]);
}

/** Another name of `atanh`. */
export const arctanh = atanh;

const COS = definePointwise({
  name: "cos",
  kernel: "cos",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: cosGradients,
});

/**
 * Cosine.
 *
 * `cos(x)`
 */
export function cos(x: Tensor): Tensor | Tensor {
  return unary(COS, x);
}

/** As `cos`, written into x and returning it. */
export function cos_(x: Tensor): Tensor {
  return pointwiseInPlace(COS, [x]);
}

const COSH = definePointwise({
  name: "cosh",
  kernel: "cosh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: coshGradients,
});

/**
 * Hyperbolic cosine.
 *
 * `cosh(x)`
 */
export function cosh(x: Tensor): Tensor | Tensor {
  return unary(COSH, x);
}

/** As `cosh`, written into x and returning it. */
export function cosh_(x: Tensor): Tensor {
  return pointwiseInPlace(COSH, [x]);
}

const DEG2RAD = definePointwise({
  name: "deg2rad",
  kernel: "deg2rad",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: deg2radGradients,
});

/**
 * Degrees as radians, x * pi / 180.
 *
 * `x * (pi / 180)`
 */
export function deg2rad(x: Tensor): Tensor | Tensor {
  return unary(DEG2RAD, x);
}

/** As `deg2rad`, written into x and returning it. */
export function deg2rad_(x: Tensor): Tensor {
  return pointwiseInPlace(DEG2RAD, [x]);
}

const HYPOT = definePointwise({
  name: "hypot",
  kernel: "hypot",
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
  promote: "int_to_float",
  results: ["T"],
  gradients: hypotGradients,
});

/**
 * Length of the vector (x, y), without overflow. The gradient at (0, 0) is NaN.
 *
 * `hypot(x, y)`
 */
export function hypot(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(HYPOT, x, y);
}

/** As `hypot`, written into x and returning it. */
export function hypot_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(HYPOT, [x, y]);
}

const RAD2DEG = definePointwise({
  name: "rad2deg",
  kernel: "rad2deg",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: rad2degGradients,
});

/**
 * Radians as degrees, x * 180 / pi.
 *
 * `x * (180 / pi)`
 */
export function rad2deg(x: Tensor): Tensor | Tensor {
  return unary(RAD2DEG, x);
}

/** As `rad2deg`, written into x and returning it. */
export function rad2deg_(x: Tensor): Tensor {
  return pointwiseInPlace(RAD2DEG, [x]);
}

const SIN = definePointwise({
  name: "sin",
  kernel: "sin",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: sinGradients,
});

/**
 * Sine.
 *
 * `sin(x)`
 */
export function sin(x: Tensor): Tensor | Tensor {
  return unary(SIN, x);
}

/** As `sin`, written into x and returning it. */
export function sin_(x: Tensor): Tensor {
  return pointwiseInPlace(SIN, [x]);
}

const SINH = definePointwise({
  name: "sinh",
  kernel: "sinh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: sinhGradients,
});

/**
 * Hyperbolic sine.
 *
 * `sinh(x)`
 */
export function sinh(x: Tensor): Tensor | Tensor {
  return unary(SINH, x);
}

/** As `sinh`, written into x and returning it. */
export function sinh_(x: Tensor): Tensor {
  return pointwiseInPlace(SINH, [x]);
}

const TAN = definePointwise({
  name: "tan",
  kernel: "tan",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: tanGradients,
});

/**
 * Tangent.
 *
 * `tan(x)`
 */
export function tan(x: Tensor): Tensor | Tensor {
  return unary(TAN, x);
}

/** As `tan`, written into x and returning it. */
export function tan_(x: Tensor): Tensor {
  return pointwiseInPlace(TAN, [x]);
}

const TANH = definePointwise({
  name: "tanh",
  kernel: "tanh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: tanhGradients,
});

/**
 * Hyperbolic tangent.
 *
 * `tanh(x)`
 */
export function tanh(x: Tensor): Tensor | Tensor {
  return unary(TANH, x);
}

/** As `tanh`, written into x and returning it. */
export function tanh_(x: Tensor): Tensor {
  return pointwiseInPlace(TANH, [x]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `acos`. */
    acos(): Tensor;
    /** See the function `acos_`. */
    acos_(): Tensor;
    /** See the function `acos`. */
    arccos(): Tensor;
    /** See the function `acosh`. */
    acosh(): Tensor;
    /** See the function `acosh_`. */
    acosh_(): Tensor;
    /** See the function `acosh`. */
    arccosh(): Tensor;
    /** See the function `asin`. */
    asin(): Tensor;
    /** See the function `asin_`. */
    asin_(): Tensor;
    /** See the function `asin`. */
    arcsin(): Tensor;
    /** See the function `asinh`. */
    asinh(): Tensor;
    /** See the function `asinh_`. */
    asinh_(): Tensor;
    /** See the function `asinh`. */
    arcsinh(): Tensor;
    /** See the function `atan`. */
    atan(): Tensor;
    /** See the function `atan_`. */
    atan_(): Tensor;
    /** See the function `atan`. */
    arctan(): Tensor;
    /** See the function `atan2`. */
    atan2(x: Tensor): Tensor;
    /** See the function `atan2_`. */
    atan2_(x: Tensor): Tensor;
    /** See the function `atan2`. */
    arctan2(x: Tensor): Tensor;
    /** See the function `atanh`. */
    atanh(): Tensor;
    /** See the function `atanh_`. */
    atanh_(): Tensor;
    /** See the function `atanh`. */
    arctanh(): Tensor;
    /** See the function `cos`. */
    cos(): Tensor;
    /** See the function `cos_`. */
    cos_(): Tensor;
    /** See the function `cosh`. */
    cosh(): Tensor;
    /** See the function `cosh_`. */
    cosh_(): Tensor;
    /** See the function `deg2rad`. */
    deg2rad(): Tensor;
    /** See the function `deg2rad_`. */
    deg2rad_(): Tensor;
    /** See the function `hypot`. */
    hypot(y: Tensor): Tensor;
    /** See the function `hypot_`. */
    hypot_(y: Tensor): Tensor;
    /** See the function `rad2deg`. */
    rad2deg(): Tensor;
    /** See the function `rad2deg_`. */
    rad2deg_(): Tensor;
    /** See the function `sin`. */
    sin(): Tensor;
    /** See the function `sin_`. */
    sin_(): Tensor;
    /** See the function `sinh`. */
    sinh(): Tensor;
    /** See the function `sinh_`. */
    sinh_(): Tensor;
    /** See the function `tan`. */
    tan(): Tensor;
    /** See the function `tan_`. */
    tan_(): Tensor;
    /** See the function `tanh`. */
    tanh(): Tensor;
    /** See the function `tanh_`. */
    tanh_(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  acos(this: Tensor): Tensor | Tensor { return acos(this); },
  acos_(this: Tensor): Tensor { return acos_(this); },
  arccos(this: Tensor): Tensor | Tensor { return acos(this); },
  acosh(this: Tensor): Tensor | Tensor { return acosh(this); },
  acosh_(this: Tensor): Tensor { return acosh_(this); },
  arccosh(this: Tensor): Tensor | Tensor { return acosh(this); },
  asin(this: Tensor): Tensor | Tensor { return asin(this); },
  asin_(this: Tensor): Tensor { return asin_(this); },
  arcsin(this: Tensor): Tensor | Tensor { return asin(this); },
  asinh(this: Tensor): Tensor | Tensor { return asinh(this); },
  asinh_(this: Tensor): Tensor { return asinh_(this); },
  arcsinh(this: Tensor): Tensor | Tensor { return asinh(this); },
  atan(this: Tensor): Tensor | Tensor { return atan(this); },
  atan_(this: Tensor): Tensor { return atan_(this); },
  arctan(this: Tensor): Tensor | Tensor { return atan(this); },
  atan2(this: Tensor, x: Tensor): Tensor | Tensor { return atan2(this, x); },
  atan2_(this: Tensor, x: Tensor): Tensor { return atan2_(this, x); },
  arctan2(this: Tensor, x: Tensor): Tensor | Tensor { return atan2(this, x); },
  atanh(this: Tensor): Tensor | Tensor { return atanh(this); },
  atanh_(this: Tensor): Tensor { return atanh_(this); },
  arctanh(this: Tensor): Tensor | Tensor { return atanh(this); },
  cos(this: Tensor): Tensor | Tensor { return cos(this); },
  cos_(this: Tensor): Tensor { return cos_(this); },
  cosh(this: Tensor): Tensor | Tensor { return cosh(this); },
  cosh_(this: Tensor): Tensor { return cosh_(this); },
  deg2rad(this: Tensor): Tensor | Tensor { return deg2rad(this); },
  deg2rad_(this: Tensor): Tensor { return deg2rad_(this); },
  hypot(this: Tensor, y: Tensor): Tensor | Tensor { return hypot(this, y); },
  hypot_(this: Tensor, y: Tensor): Tensor { return hypot_(this, y); },
  rad2deg(this: Tensor): Tensor | Tensor { return rad2deg(this); },
  rad2deg_(this: Tensor): Tensor { return rad2deg_(this); },
  sin(this: Tensor): Tensor | Tensor { return sin(this); },
  sin_(this: Tensor): Tensor { return sin_(this); },
  sinh(this: Tensor): Tensor | Tensor { return sinh(this); },
  sinh_(this: Tensor): Tensor { return sinh_(this); },
  tan(this: Tensor): Tensor | Tensor { return tan(this); },
  tan_(this: Tensor): Tensor { return tan_(this); },
  tanh(this: Tensor): Tensor | Tensor { return tanh(this); },
  tanh_(this: Tensor): Tensor { return tanh_(this); },
});
