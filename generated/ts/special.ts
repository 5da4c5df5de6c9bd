// Generated from ops/special.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import { checkInt, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  digammaGradients,
  entrGradients,
  erfGradients,
  erfcGradients,
  erfinvGradients,
  i0Gradients,
  i0eGradients,
  i1Gradients,
  i1eGradients,
  lgammaGradients,
  logitGradients,
  ndtrGradients,
  polygammaGradients,
  sincGradients,
} from "../autograd/special.js";
import * as ops from "./index.js";

const DIGAMMA = definePointwise({
  name: "digamma",
  kernel: "digamma",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: digammaGradients,
});

/**
 * Derivative of lgamma.
 *
 * `digamma(x)`
 */
export function digamma(x: Tensor): Tensor | Tensor {
  return unary(DIGAMMA, x);
}

/** As `digamma`, written into x and returning it. */
export function digamma_(x: Tensor): Tensor {
  return pointwiseInPlace(DIGAMMA, [x]);
}

const ENTR = definePointwise({
  name: "entr",
  kernel: "entr",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: entrGradients,
});

/**
 * Entropy -x * log(x). 0 at 0, where the gradient is infinite; -inf below.
 *
 * `if x > 0 then -x * log(x) else if x == 0 then 0 else if x < 0 then -inf else x`
 */
export function entr(x: Tensor): Tensor | Tensor {
  return unary(ENTR, x);
}

/** As `entr`, written into x and returning it. */
export function entr_(x: Tensor): Tensor {
  return pointwiseInPlace(ENTR, [x]);
}

const ERF = definePointwise({
  name: "erf",
  kernel: "erf",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: erfGradients,
});

/**
 * Error function, 2 / sqrt(pi) times the integral of exp(-t²) from 0 to x.
 *
 * `erf(x)`
 */
export function erf(x: Tensor): Tensor | Tensor {
  return unary(ERF, x);
}

/** As `erf`, written into x and returning it. */
export function erf_(x: Tensor): Tensor {
  return pointwiseInPlace(ERF, [x]);
}

const ERFC = definePointwise({
  name: "erfc",
  kernel: "erfc",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: erfcGradients,
});

/**
 * 1 - erf(x), accurate in the tail.
 *
 * `erfc(x)`
 */
export function erfc(x: Tensor): Tensor | Tensor {
  return unary(ERFC, x);
}

/** As `erfc`, written into x and returning it. */
export function erfc_(x: Tensor): Tensor {
  return pointwiseInPlace(ERFC, [x]);
}

const ERFINV = definePointwise({
  name: "erfinv",
  kernel: "erfinv",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: erfinvGradients,
});

/**
 * Inverse of erf. ±1 gives ±inf, with infinite gradient; NaN outside [-1, 1].
 *
 * `erfinv(x)`
 */
export function erfinv(x: Tensor): Tensor | Tensor {
  return unary(ERFINV, x);
}

/** As `erfinv`, written into x and returning it. */
export function erfinv_(x: Tensor): Tensor {
  return pointwiseInPlace(ERFINV, [x]);
}

const I0 = definePointwise({
  name: "i0",
  kernel: "i0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: i0Gradients,
});

/**
 * Modified Bessel function of the first kind, of order 0.
 *
 * `i0(x)`
 */
export function i0(x: Tensor): Tensor | Tensor {
  return unary(I0, x);
}

/** As `i0`, written into x and returning it. */
export function i0_(x: Tensor): Tensor {
  return pointwiseInPlace(I0, [x]);
}

const I0E = definePointwise({
  name: "i0e",
  kernel: "i0e",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: i0eGradients,
});

/**
 * exp(-|x|) * i0(x), without overflow.
 *
 * `i0e(x)`
 */
export function i0e(x: Tensor): Tensor | Tensor {
  return unary(I0E, x);
}

/** As `i0e`, written into x and returning it. */
export function i0e_(x: Tensor): Tensor {
  return pointwiseInPlace(I0E, [x]);
}

const I1 = definePointwise({
  name: "i1",
  kernel: "i1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: i1Gradients,
});

/**
 * Modified Bessel function of the first kind, of order 1. Its derivative at 0 is 0.5.
 *
 * `i1(x)`
 */
export function i1(x: Tensor): Tensor | Tensor {
  return unary(I1, x);
}

/** As `i1`, written into x and returning it. */
export function i1_(x: Tensor): Tensor {
  return pointwiseInPlace(I1, [x]);
}

const I1E = definePointwise({
  name: "i1e",
  kernel: "i1e",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: i1eGradients,
});

/**
 * exp(-|x|) * i1(x), without overflow.
 *
 * `i1e(x)`
 */
export function i1e(x: Tensor): Tensor | Tensor {
  return unary(I1E, x);
}

/** As `i1e`, written into x and returning it. */
export function i1e_(x: Tensor): Tensor {
  return pointwiseInPlace(I1E, [x]);
}

const LGAMMA = definePointwise({
  name: "lgamma",
  kernel: "lgamma",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: lgammaGradients,
});

/**
 * Logarithm of the absolute value of the gamma function. +inf at 0, -1, -2, …
 *
 * `lgamma(x)`
 */
export function lgamma(x: Tensor): Tensor | Tensor {
  return unary(LGAMMA, x);
}

/** As `lgamma`, written into x and returning it. */
export function lgamma_(x: Tensor): Tensor {
  return pointwiseInPlace(LGAMMA, [x]);
}

export interface LogitOptions {
  eps?: number;
}

const LOGIT = definePointwise({
  name: "logit",
  kernel: "logit",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: logitGradients,
});

/**
 * log(x / (1 - x)), the inverse of sigmoid; with eps, of x held within [eps, 1 - eps], outside of
 * which the gradient is 0. 0 and 1 give ∓inf; NaN outside [0, 1].
 *
 * `log(z / (1 - z))`
 */
export function logit(x: Tensor, options?: LogitOptions): Tensor;
export function logit(x: Tensor, eps?: number, options?: LogitOptions): Tensor;
export function logit(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LogitOptions>("logit", ["eps"], ["eps"], rest);
  const eps = options.eps === undefined || options.eps === null
    ? undefined
    : checkNumber("logit", "eps", options.eps);
  const lo = eps ?? -Infinity;
  const hi = 1 - (eps ?? -Infinity);
  return unary(LOGIT, x, { eps }, [lo, hi]);
}

/** As `logit`, written into x and returning it. */
export function logit_(x: Tensor, options?: LogitOptions): Tensor;
export function logit_(x: Tensor, eps?: number, options?: LogitOptions): Tensor;
export function logit_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<LogitOptions>("logit", ["eps"], ["eps"], rest);
  const eps = options.eps === undefined || options.eps === null
    ? undefined
    : checkNumber("logit", "eps", options.eps);
  const lo = eps ?? -Infinity;
  const hi = 1 - (eps ?? -Infinity);
  return pointwiseInPlace(LOGIT, [x], { eps }, [lo, hi]);
}

/**
 * Logarithm of the multivariate gamma function of dimension p, for x > (p - 1) / 2.
 */
export function mvlgamma(x: Tensor, p: number): Tensor | Tensor {
  x = checkTensor("mvlgamma", "x", x);
  refuseComplex("mvlgamma", "x", x);
  p = checkInt("mvlgamma", "p", p);
  if (!(p >= 1)) throw new ArgumentError(`mvlgamma: p must be positive, got ${showValue(p)}`);
  if (isHalf(x)) return narrowHalves(mvlgamma(widenHalves(x), p), x.type);
  return onDeviceOf(x, () => {
    const steps = ops.sub(ops.unsqueeze(x, -1), ops.div(ops.arange(0, { end: p }), 2));
    return ops.add(ops.sum(ops.lgamma(steps), { dim: -1 }), p * (p - 1) / 4 * Math.log(Math.PI));
  });
}

/** Another name of `mvlgamma`. */
export const multigammaln = mvlgamma;

const NDTR = definePointwise({
  name: "ndtr",
  kernel: "ndtr",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: ndtrGradients,
});

/**
 * Distribution function of the standard normal distribution, accurate in its lower tail.
 *
 * `ndtr(x)`
 */
export function ndtr(x: Tensor): Tensor | Tensor {
  return unary(NDTR, x);
}

/** As `ndtr`, written into x and returning it. */
export function ndtr_(x: Tensor): Tensor {
  return pointwiseInPlace(NDTR, [x]);
}

const POLYGAMMA = definePointwise({
  name: "polygamma",
  kernel: "polygamma",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: polygammaGradients,
});

/**
 * The n-th derivative of digamma.
 *
 * `polygamma(n, x)`
 */
export function polygamma(n: number, x: Tensor): Tensor | Tensor {
  n = checkInt("polygamma", "n", n);
  if (!(n >= 0)) throw new ArgumentError(`polygamma: n must not be negative, got ${showValue(n)}`);
  return unary(POLYGAMMA, x, { n }, [n]);
}

const SINC = definePointwise({
  name: "sinc",
  kernel: "sinc",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: sincGradients,
});

/**
 * sin(pi x) / (pi x), and 1 at 0, where the gradient is 0.
 *
 * `sinc(x)`
 */
export function sinc(x: Tensor): Tensor | Tensor {
  return unary(SINC, x);
}

/** As `sinc`, written into x and returning it. */
export function sinc_(x: Tensor): Tensor {
  return pointwiseInPlace(SINC, [x]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `digamma`. */
    digamma(): Tensor;
    /** See the function `digamma_`. */
    digamma_(): Tensor;
    /** See the function `entr`. */
    entr(): Tensor;
    /** See the function `entr_`. */
    entr_(): Tensor;
    /** See the function `erf`. */
    erf(): Tensor;
    /** See the function `erf_`. */
    erf_(): Tensor;
    /** See the function `erfc`. */
    erfc(): Tensor;
    /** See the function `erfc_`. */
    erfc_(): Tensor;
    /** See the function `erfinv`. */
    erfinv(): Tensor;
    /** See the function `erfinv_`. */
    erfinv_(): Tensor;
    /** See the function `i0`. */
    i0(): Tensor;
    /** See the function `i0_`. */
    i0_(): Tensor;
    /** See the function `i0e`. */
    i0e(): Tensor;
    /** See the function `i0e_`. */
    i0e_(): Tensor;
    /** See the function `i1`. */
    i1(): Tensor;
    /** See the function `i1_`. */
    i1_(): Tensor;
    /** See the function `i1e`. */
    i1e(): Tensor;
    /** See the function `i1e_`. */
    i1e_(): Tensor;
    /** See the function `lgamma`. */
    lgamma(): Tensor;
    /** See the function `lgamma_`. */
    lgamma_(): Tensor;
    /** See the function `logit`. */
    logit(options?: LogitOptions): Tensor;
    logit(eps?: number, options?: LogitOptions): Tensor;
    /** See the function `logit_`. */
    logit_(options?: LogitOptions): Tensor;
    logit_(eps?: number, options?: LogitOptions): Tensor;
    /** See the function `mvlgamma`. */
    mvlgamma(p: number): Tensor;
    /** See the function `mvlgamma`. */
    multigammaln(p: number): Tensor;
    /** See the function `ndtr`. */
    ndtr(): Tensor;
    /** See the function `ndtr_`. */
    ndtr_(): Tensor;
    /** See the function `sinc`. */
    sinc(): Tensor;
    /** See the function `sinc_`. */
    sinc_(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  digamma(this: Tensor): Tensor | Tensor { return digamma(this); },
  digamma_(this: Tensor): Tensor { return digamma_(this); },
  entr(this: Tensor): Tensor | Tensor { return entr(this); },
  entr_(this: Tensor): Tensor { return entr_(this); },
  erf(this: Tensor): Tensor | Tensor { return erf(this); },
  erf_(this: Tensor): Tensor { return erf_(this); },
  erfc(this: Tensor): Tensor | Tensor { return erfc(this); },
  erfc_(this: Tensor): Tensor { return erfc_(this); },
  erfinv(this: Tensor): Tensor | Tensor { return erfinv(this); },
  erfinv_(this: Tensor): Tensor { return erfinv_(this); },
  i0(this: Tensor): Tensor | Tensor { return i0(this); },
  i0_(this: Tensor): Tensor { return i0_(this); },
  i0e(this: Tensor): Tensor | Tensor { return i0e(this); },
  i0e_(this: Tensor): Tensor { return i0e_(this); },
  i1(this: Tensor): Tensor | Tensor { return i1(this); },
  i1_(this: Tensor): Tensor { return i1_(this); },
  i1e(this: Tensor): Tensor | Tensor { return i1e(this); },
  i1e_(this: Tensor): Tensor { return i1e_(this); },
  lgamma(this: Tensor): Tensor | Tensor { return lgamma(this); },
  lgamma_(this: Tensor): Tensor { return lgamma_(this); },
  logit(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor { return logit(this, ...rest); },
  logit_(this: Tensor, ...rest: [never?, never?]): Tensor { return logit_(this, ...rest); },
  mvlgamma(this: Tensor, p: number): Tensor | Tensor { return mvlgamma(this, p); },
  multigammaln(this: Tensor, p: number): Tensor | Tensor { return mvlgamma(this, p); },
  ndtr(this: Tensor): Tensor | Tensor { return ndtr(this); },
  ndtr_(this: Tensor): Tensor { return ndtr_(this); },
  sinc(this: Tensor): Tensor | Tensor { return sinc(this); },
  sinc_(this: Tensor): Tensor { return sinc_(this); },
});
