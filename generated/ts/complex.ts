// Generated from ops/complex.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { checkViewType, viewElements } from "../../src/dispatch/view.js";
import { complexType, realType } from "../../src/dtype.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  angleGradients,
  complexGradients,
  conjPhysicalGradients,
  isrealGradients,
  polarGradients,
  sgnGradients,
  timesIGradients,
  viewAsComplexGradients,
  viewAsRealGradients,
} from "../autograd/complex.js";
import * as ops from "./index.js";

const ANGLE = definePointwise({
  name: "angle",
  kernel: "angle",
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
  promote: "int_to_float",
  results: ["real_type"],
  gradients: angleGradients,
});

/**
 * Angle in the complex plane, in (-pi, pi]: pi for negative real numbers, 0 for others, NaN for
 * NaN. The gradient of real numbers is 0.
 *
 * `angle(x)`
 */
export function angle(x: Tensor): Tensor | Tensor {
  return unary(ANGLE, x);
}

const COMPLEX = definePointwise({
  name: "complex",
  kernel: "complex",
  inputs: [
    {
      name: "real",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "imag",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["complex_type"],
  gradients: complexGradients,
});

/**
 * The complex numbers real + i imag. The dtypes must agree.
 *
 * `complex(real, imag)`
 */
export function complex(real: Tensor, imag: Tensor): Tensor | Tensor {
  return binary(COMPLEX, real, imag);
}

/**
 * The imaginary parts with the other sign; a real tensor is itself. A copy, where PyTorch marks a
 * view.
 */
export function conj(x: Tensor): Tensor | Tensor {
  x = checkTensor("conj", "x", x);
  if (host.isComplex(x)) return ops.conjPhysical(x);
  return x;
}

const CONJ_PHYSICAL = definePointwise({
  name: "conjPhysical",
  kernel: "conj_physical",
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
  gradients: conjPhysicalGradients,
});

/**
 * The imaginary parts with the other sign, as a copy.
 *
 * `conj(x)`
 */
export function conjPhysical(x: Tensor): Tensor | Tensor {
  return unary(CONJ_PHYSICAL, x);
}

/** As `conjPhysical`, written into x and returning it. */
export function conjPhysical_(x: Tensor): Tensor {
  return pointwiseInPlace(CONJ_PHYSICAL, [x]);
}

/**
 * The imaginary parts, as a view of the same memory. A real tensor has none.
 */
export function imag(x: Tensor): Tensor | Tensor {
  x = checkTensor("imag", "x", x);
  return ops.select(ops.viewAsReal(x), -1, 1);
}

const ISREAL = definePointwise({
  name: "isreal",
  kernel: "isreal",
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
  gradients: isrealGradients,
});

/**
 * Whether the imaginary part is 0; true for every real number.
 *
 * `imag(x) == 0`
 */
export function isreal(x: Tensor): Tensor | Tensor {
  return unary(ISREAL, x);
}

const POLAR = definePointwise({
  name: "polar",
  kernel: "polar",
  inputs: [
    {
      name: "abs",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "angle",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["complex_type"],
  gradients: polarGradients,
});

/**
 * The complex numbers abs * (cos(angle) + i sin(angle)). The dtypes must agree.
 *
 * `complex(abs * cos(angle), abs * sin(angle))`
 */
export function polar(abs: Tensor, angle: Tensor): Tensor | Tensor {
  return binary(POLAR, abs, angle);
}

/**
 * The real parts, as a view of the same memory; a real tensor is itself.
 */
export function real(x: Tensor): Tensor | Tensor {
  x = checkTensor("real", "x", x);
  if (host.isComplex(x)) return ops.realView(x);
  return x;
}

/**
 * The real parts of complex numbers.
 */
export function realView(x: Tensor): Tensor | Tensor {
  x = checkTensor("realView", "x", x);
  return ops.select(ops.viewAsReal(x), -1, 0);
}

/**
 * x itself, for no tensor waits to be conjugated here.
 */
export function resolveConj(x: Tensor): Tensor | Tensor {
  x = checkTensor("resolveConj", "x", x);
  return x;
}

const SGN = definePointwise({
  name: "sgn",
  kernel: "sgn",
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
  gradients: sgnGradients,
});

/**
 * x / |x|, and 0 at 0; the sign of a real number. The gradient there is 0.
 *
 * `sgn(x)`
 */
export function sgn(x: Tensor): Tensor | Tensor {
  return unary(SGN, x);
}

/** As `sgn`, written into x and returning it. */
export function sgn_(x: Tensor): Tensor {
  return pointwiseInPlace(SGN, [x]);
}

const TIMES_I = definePointwise({
  name: "timesI",
  kernel: "times_i",
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
  gradients: timesIGradients,
});

/**
 * i x. A real number has none of it, and gives 0.
 *
 * `times_i(x)`
 */
export function timesI(x: Tensor): Tensor | Tensor {
  return unary(TIMES_I, x);
}

/** As `timesI`, written into x and returning it. */
export function timesI_(x: Tensor): Tensor {
  return pointwiseInPlace(TIMES_I, [x]);
}

/**
 * The same memory as complex numbers. The last dim holds the pairs, so it has size 2 and stride 1,
 * and the other strides are even.
 */
export function viewAsComplex(x: Tensor): Tensor | Tensor {
  x = checkTensor("viewAsComplex", "x", x);
  const pairs = host.rank(x) - 1;
  if (!(host.rank(x) > 0 && host.size(x, -1) === 2)) {
    throw new ShapeError(
      `viewAsComplex: the last dim of x must have size 2, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(
    host.stride(x, -1) === 1 && host.sameShape(
      host.scaled(host.divided(host.strides(x), 2), 2),
      host.replace(host.strides(x), -1, 0),
    )
  )) {
    throw new ShapeError(
      `viewAsComplex: strides ${showValue(host.strides(x))} must be even, and 1 in the last dim`,
    );
  }
  checkViewType("viewAsComplex", x, ["float32", "float64"]);
  return viewElements(
    "viewAsComplex",
    viewAsComplexGradients,
    x,
    host.remove(host.shape(x), pairs),
    host.divided(host.remove(host.strides(x), pairs), 2),
    0,
    NO_ATTRS,
    complexType(x.type),
  );
}

/**
 * The same memory as pairs of real numbers, along a new last dim of size 2.
 */
export function viewAsReal(x: Tensor): Tensor | Tensor {
  x = checkTensor("viewAsReal", "x", x);
  checkViewType("viewAsReal", x, ["complex64", "complex128"]);
  return viewElements(
    "viewAsReal",
    viewAsRealGradients,
    x,
    host.concat(host.shape(x), [2]),
    host.concat(host.scaled(host.strides(x), 2), [1]),
    0,
    NO_ATTRS,
    realType(x.type),
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `angle`. */
    angle(): Tensor;
    /** See the function `complex`. */
    complex(imag: Tensor): Tensor;
    /** See the function `conj`. */
    conj(): Tensor;
    /** See the function `conjPhysical`. */
    conjPhysical(): Tensor;
    /** See the function `conjPhysical_`. */
    conjPhysical_(): Tensor;
    /** See the function `imag`. */
    imag(): Tensor;
    /** See the function `isreal`. */
    isreal(): Tensor;
    /** See the function `polar`. */
    polar(angle: Tensor): Tensor;
    /** See the function `real`. */
    real(): Tensor;
    /** See the function `realView`. */
    realView(): Tensor;
    /** See the function `resolveConj`. */
    resolveConj(): Tensor;
    /** See the function `sgn`. */
    sgn(): Tensor;
    /** See the function `sgn_`. */
    sgn_(): Tensor;
    /** See the function `timesI`. */
    timesI(): Tensor;
    /** See the function `timesI_`. */
    timesI_(): Tensor;
    /** See the function `viewAsComplex`. */
    viewAsComplex(): Tensor;
    /** See the function `viewAsReal`. */
    viewAsReal(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  angle(this: Tensor): Tensor | Tensor { return angle(this); },
  complex(this: Tensor, imag: Tensor): Tensor | Tensor { return complex(this, imag); },
  conj(this: Tensor): Tensor | Tensor { return conj(this); },
  conjPhysical(this: Tensor): Tensor | Tensor { return conjPhysical(this); },
  conjPhysical_(this: Tensor): Tensor { return conjPhysical_(this); },
  imag(this: Tensor): Tensor | Tensor { return imag(this); },
  isreal(this: Tensor): Tensor | Tensor { return isreal(this); },
  polar(this: Tensor, angle: Tensor): Tensor | Tensor { return polar(this, angle); },
  real(this: Tensor): Tensor | Tensor { return real(this); },
  realView(this: Tensor): Tensor | Tensor { return realView(this); },
  resolveConj(this: Tensor): Tensor | Tensor { return resolveConj(this); },
  sgn(this: Tensor): Tensor | Tensor { return sgn(this); },
  sgn_(this: Tensor): Tensor { return sgn_(this); },
  timesI(this: Tensor): Tensor | Tensor { return timesI(this); },
  timesI_(this: Tensor): Tensor { return timesI_(this); },
  viewAsComplex(this: Tensor): Tensor | Tensor { return viewAsComplex(this); },
  viewAsReal(this: Tensor): Tensor | Tensor { return viewAsReal(this); },
});
