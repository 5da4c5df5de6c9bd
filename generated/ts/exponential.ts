// Generated from ops/exponential.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import { checkTensorLike, type TensorLike } from "../../src/dispatch/operand.js";
import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  exp2Gradients,
  expGradients,
  expm1Gradients,
  log10Gradients,
  log1pGradients,
  log2Gradients,
  logGradients,
  logaddexp2Gradients,
  logaddexpGradients,
  rsqrtGradients,
  sqrtGradients,
  xlog1pyGradients,
  xlogyGradients,
} from "../autograd/exponential.js";
import { floatPower as floatPowerWritten } from "../../src/composites/float-power.js";

const EXP = definePointwise({
  name: "exp",
  kernel: "exp",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: expGradients,
});

/**
 * e to the power x.
 *
 * `exp(x)`
 */
export function exp(x: Tensor): Tensor | Tensor {
  return unary(EXP, x);
}

/** As `exp`, written into x and returning it. */
export function exp_(x: Tensor): Tensor {
  return pointwiseInPlace(EXP, [x]);
}

const EXP2 = definePointwise({
  name: "exp2",
  kernel: "exp2",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: exp2Gradients,
});

/**
 * 2 to the power x.
 *
 * `exp2(x)`
 */
export function exp2(x: Tensor): Tensor | Tensor {
  return unary(EXP2, x);
}

/** As `exp2`, written into x and returning it. */
export function exp2_(x: Tensor): Tensor {
  return pointwiseInPlace(EXP2, [x]);
}

const EXPM1 = definePointwise({
  name: "expm1",
  kernel: "expm1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: expm1Gradients,
});

/**
 * exp(x) - 1, accurate near 0.
 *
 * `expm1(x)`
 */
export function expm1(x: Tensor): Tensor | Tensor {
  return unary(EXPM1, x);
}

/** As `expm1`, written into x and returning it. */
export function expm1_(x: Tensor): Tensor {
  return pointwiseInPlace(EXPM1, [x]);
}

/**
 * x raised to the power exponent, always as float64, or as complex128 where one is complex.
 */
export function floatPower(x: TensorLike, exponent: TensorLike): Tensor | Tensor {
  x = checkTensorLike("floatPower", "x", x);
  exponent = checkTensorLike("floatPower", "exponent", exponent);
  return onDeviceOf(x, () => floatPowerWritten(x, exponent));
}

const LOG = definePointwise({
  name: "log",
  kernel: "log",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: logGradients,
});

/**
 * Natural logarithm.
 *
 * `log(x)`
 */
export function log(x: Tensor): Tensor | Tensor {
  return unary(LOG, x);
}

/** As `log`, written into x and returning it. */
export function log_(x: Tensor): Tensor {
  return pointwiseInPlace(LOG, [x]);
}

const LOG10 = definePointwise({
  name: "log10",
  kernel: "log10",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: log10Gradients,
});

/**
 * Logarithm to base 10.
 *
 * `log10(x)`
 */
export function log10(x: Tensor): Tensor | Tensor {
  return unary(LOG10, x);
}

/** As `log10`, written into x and returning it. */
export function log10_(x: Tensor): Tensor {
  return pointwiseInPlace(LOG10, [x]);
}

const LOG1P = definePointwise({
  name: "log1p",
  kernel: "log1p",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: log1pGradients,
});

/**
 * log(1 + x), accurate near 0.
 *
 * `log1p(x)`
 */
export function log1p(x: Tensor): Tensor | Tensor {
  return unary(LOG1P, x);
}

/** As `log1p`, written into x and returning it. */
export function log1p_(x: Tensor): Tensor {
  return pointwiseInPlace(LOG1P, [x]);
}

const LOG2 = definePointwise({
  name: "log2",
  kernel: "log2",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: log2Gradients,
});

/**
 * Logarithm to base 2.
 *
 * `log2(x)`
 */
export function log2(x: Tensor): Tensor | Tensor {
  return unary(LOG2, x);
}

/** As `log2`, written into x and returning it. */
export function log2_(x: Tensor): Tensor {
  return pointwiseInPlace(LOG2, [x]);
}

const LOGADDEXP = definePointwise({
  name: "logaddexp",
  kernel: "logaddexp",
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
  promote: "int_to_float",
  results: ["T"],
  gradients: logaddexpGradients,
});

/**
 * log(exp(x) + exp(y)), without overflow. Two equal infinities give that infinity.
 */
export function logaddexp(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LOGADDEXP, x, y);
}

/** As `logaddexp`, written into x and returning it. */
export function logaddexp_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(LOGADDEXP, [x, y]);
}

const LOGADDEXP2 = definePointwise({
  name: "logaddexp2",
  kernel: "logaddexp2",
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
  gradients: logaddexp2Gradients,
});

/**
 * log2(2^x + 2^y), without overflow. Two equal infinities give that infinity.
 *
 * `if x == y and isinf(x) then x else max(x, y) + log1p(exp2(-abs(x - y))) / ln2`
 */
export function logaddexp2(x: Tensor, y: Tensor): Tensor | Tensor {
  return binary(LOGADDEXP2, x, y);
}

/** As `logaddexp2`, written into x and returning it. */
export function logaddexp2_(x: Tensor, y: Tensor): Tensor {
  return pointwiseInPlace(LOGADDEXP2, [x, y]);
}

const RSQRT = definePointwise({
  name: "rsqrt",
  kernel: "rsqrt",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: rsqrtGradients,
});

/**
 * 1 / sqrt(x).
 *
 * `rsqrt(x)`
 */
export function rsqrt(x: Tensor): Tensor | Tensor {
  return unary(RSQRT, x);
}

/** As `rsqrt`, written into x and returning it. */
export function rsqrt_(x: Tensor): Tensor {
  return pointwiseInPlace(RSQRT, [x]);
}

const SQRT = definePointwise({
  name: "sqrt",
  kernel: "sqrt",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: sqrtGradients,
});

/**
 * Square root. NaN below 0.
 *
 * `sqrt(x)`
 */
export function sqrt(x: Tensor): Tensor | Tensor {
  return unary(SQRT, x);
}

/** As `sqrt`, written into x and returning it. */
export function sqrt_(x: Tensor): Tensor {
  return pointwiseInPlace(SQRT, [x]);
}

const XLOG1PY = definePointwise({
  name: "xlog1py",
  kernel: "xlog1py",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
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
  gradients: xlog1pyGradients,
});

/**
 * x * log(1 + y), and 0 where x is 0, whatever y is but NaN.
 *
 * `if x == 0 and not isnan(y) then 0 else x * log1p(y)`
 */
export function xlog1py(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(XLOG1PY, x, y);
}

/** As `xlog1py`, written into x and returning it. */
export function xlog1py_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(XLOG1PY, [x, y]);
}

const XLOGY = definePointwise({
  name: "xlogy",
  kernel: "xlogy",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
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
  gradients: xlogyGradients,
});

/**
 * x * log(y), and 0 where x is 0, whatever y is but NaN.
 *
 * `if x == 0 and not isnan(y) then 0 else x * log(y)`
 */
export function xlogy(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(XLOGY, x, y);
}

/** As `xlogy`, written into x and returning it. */
export function xlogy_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(XLOGY, [x, y]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `exp`. */
    exp(): Tensor;
    /** See the function `exp_`. */
    exp_(): Tensor;
    /** See the function `exp2`. */
    exp2(): Tensor;
    /** See the function `exp2_`. */
    exp2_(): Tensor;
    /** See the function `expm1`. */
    expm1(): Tensor;
    /** See the function `expm1_`. */
    expm1_(): Tensor;
    /** See the function `floatPower`. */
    floatPower(exponent: TensorLike): Tensor;
    /** See the function `log`. */
    log(): Tensor;
    /** See the function `log_`. */
    log_(): Tensor;
    /** See the function `log10`. */
    log10(): Tensor;
    /** See the function `log10_`. */
    log10_(): Tensor;
    /** See the function `log1p`. */
    log1p(): Tensor;
    /** See the function `log1p_`. */
    log1p_(): Tensor;
    /** See the function `log2`. */
    log2(): Tensor;
    /** See the function `log2_`. */
    log2_(): Tensor;
    /** See the function `logaddexp`. */
    logaddexp(y: Tensor): Tensor;
    /** See the function `logaddexp_`. */
    logaddexp_(y: Tensor): Tensor;
    /** See the function `logaddexp2`. */
    logaddexp2(y: Tensor): Tensor;
    /** See the function `logaddexp2_`. */
    logaddexp2_(y: Tensor): Tensor;
    /** See the function `rsqrt`. */
    rsqrt(): Tensor;
    /** See the function `rsqrt_`. */
    rsqrt_(): Tensor;
    /** See the function `sqrt`. */
    sqrt(): Tensor;
    /** See the function `sqrt_`. */
    sqrt_(): Tensor;
    /** See the function `xlog1py`. */
    xlog1py(y: TensorLike): Tensor;
    /** See the function `xlog1py_`. */
    xlog1py_(y: TensorLike): Tensor;
    /** See the function `xlogy`. */
    xlogy(y: TensorLike): Tensor;
    /** See the function `xlogy_`. */
    xlogy_(y: TensorLike): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  exp(this: Tensor): Tensor | Tensor { return exp(this); },
  exp_(this: Tensor): Tensor { return exp_(this); },
  exp2(this: Tensor): Tensor | Tensor { return exp2(this); },
  exp2_(this: Tensor): Tensor { return exp2_(this); },
  expm1(this: Tensor): Tensor | Tensor { return expm1(this); },
  expm1_(this: Tensor): Tensor { return expm1_(this); },
  floatPower(this: Tensor, exponent: TensorLike): Tensor | Tensor {
    return floatPower(this, exponent);
  },
  log(this: Tensor): Tensor | Tensor { return log(this); },
  log_(this: Tensor): Tensor { return log_(this); },
  log10(this: Tensor): Tensor | Tensor { return log10(this); },
  log10_(this: Tensor): Tensor { return log10_(this); },
  log1p(this: Tensor): Tensor | Tensor { return log1p(this); },
  log1p_(this: Tensor): Tensor { return log1p_(this); },
  log2(this: Tensor): Tensor | Tensor { return log2(this); },
  log2_(this: Tensor): Tensor { return log2_(this); },
  logaddexp(this: Tensor, y: Tensor): Tensor | Tensor { return logaddexp(this, y); },
  logaddexp_(this: Tensor, y: Tensor): Tensor { return logaddexp_(this, y); },
  logaddexp2(this: Tensor, y: Tensor): Tensor | Tensor { return logaddexp2(this, y); },
  logaddexp2_(this: Tensor, y: Tensor): Tensor { return logaddexp2_(this, y); },
  rsqrt(this: Tensor): Tensor | Tensor { return rsqrt(this); },
  rsqrt_(this: Tensor): Tensor { return rsqrt_(this); },
  sqrt(this: Tensor): Tensor | Tensor { return sqrt(this); },
  sqrt_(this: Tensor): Tensor { return sqrt_(this); },
  xlog1py(this: Tensor, y: TensorLike): Tensor | Tensor { return xlog1py(this, y); },
  xlog1py_(this: Tensor, y: TensorLike): Tensor { return xlog1py_(this, y); },
  xlogy(this: Tensor, y: TensorLike): Tensor | Tensor { return xlogy(this, y); },
  xlogy_(this: Tensor, y: TensorLike): Tensor { return xlogy_(this, y); },
});
