// Generated from ops/special_functions.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import type { TensorLike } from "../../src/dispatch/operand.js";
import { binary, definePointwise, pointwiseInPlace, unary } from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  besselJ0Gradients,
  besselJ1Gradients,
  besselY0Gradients,
  besselY1Gradients,
  chebyshevPolynomialTGradients,
  chebyshevPolynomialUGradients,
  chebyshevPolynomialVGradients,
  chebyshevPolynomialWGradients,
  erfcxGradients,
  hermitePolynomialHGradients,
  hermitePolynomialHeGradients,
  igammaGradients,
  igammacGradients,
  laguerrePolynomialLGradients,
  legendrePolynomialPGradients,
  logNdtrGradients,
  modifiedBesselI0Gradients,
  modifiedBesselI1Gradients,
  modifiedBesselK0Gradients,
  modifiedBesselK1Gradients,
  ndtriGradients,
  scaledModifiedBesselK0Gradients,
  scaledModifiedBesselK1Gradients,
  zetaGradients,
} from "../autograd/special_functions.js";

const BESSEL_J0 = definePointwise({
  name: "besselJ0",
  kernel: "bessel_j0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: besselJ0Gradients,
});

/**
 * Bessel function of the first kind, of order 0.
 *
 * `bessel_j0(x)`
 */
export function besselJ0(x: Tensor): Tensor | Tensor {
  return unary(BESSEL_J0, x);
}

/** As `besselJ0`, written into x and returning it. */
export function besselJ0_(x: Tensor): Tensor {
  return pointwiseInPlace(BESSEL_J0, [x]);
}

const BESSEL_J1 = definePointwise({
  name: "besselJ1",
  kernel: "bessel_j1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: besselJ1Gradients,
});

/**
 * Bessel function of the first kind, of order 1.
 *
 * `bessel_j1(x)`
 */
export function besselJ1(x: Tensor): Tensor | Tensor {
  return unary(BESSEL_J1, x);
}

/** As `besselJ1`, written into x and returning it. */
export function besselJ1_(x: Tensor): Tensor {
  return pointwiseInPlace(BESSEL_J1, [x]);
}

const BESSEL_Y0 = definePointwise({
  name: "besselY0",
  kernel: "bessel_y0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: besselY0Gradients,
});

/**
 * Bessel function of the second kind, of order 0. -inf at 0, NaN below.
 *
 * `bessel_y0(x)`
 */
export function besselY0(x: Tensor): Tensor | Tensor {
  return unary(BESSEL_Y0, x);
}

/** As `besselY0`, written into x and returning it. */
export function besselY0_(x: Tensor): Tensor {
  return pointwiseInPlace(BESSEL_Y0, [x]);
}

const BESSEL_Y1 = definePointwise({
  name: "besselY1",
  kernel: "bessel_y1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: besselY1Gradients,
});

/**
 * Bessel function of the second kind, of order 1. -inf at 0, NaN below.
 *
 * `bessel_y1(x)`
 */
export function besselY1(x: Tensor): Tensor | Tensor {
  return unary(BESSEL_Y1, x);
}

/** As `besselY1`, written into x and returning it. */
export function besselY1_(x: Tensor): Tensor {
  return pointwiseInPlace(BESSEL_Y1, [x]);
}

const CHEBYSHEV_POLYNOMIAL_T = definePointwise({
  name: "chebyshevPolynomialT",
  kernel: "chebyshev_polynomial_t",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: chebyshevPolynomialTGradients,
});

/**
 * Chebyshev polynomial of the first kind, of order n. 0 below order 0.
 *
 * `chebyshev_polynomial_t(x, n)`
 */
export function chebyshevPolynomialT(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(CHEBYSHEV_POLYNOMIAL_T, x, n);
}

/** As `chebyshevPolynomialT`, written into x and returning it. */
export function chebyshevPolynomialT_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(CHEBYSHEV_POLYNOMIAL_T, [x, n]);
}

const CHEBYSHEV_POLYNOMIAL_U = definePointwise({
  name: "chebyshevPolynomialU",
  kernel: "chebyshev_polynomial_u",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: chebyshevPolynomialUGradients,
});

/**
 * Chebyshev polynomial of the second kind, of order n. 0 below order 0.
 *
 * `chebyshev_polynomial_u(x, n)`
 */
export function chebyshevPolynomialU(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(CHEBYSHEV_POLYNOMIAL_U, x, n);
}

/** As `chebyshevPolynomialU`, written into x and returning it. */
export function chebyshevPolynomialU_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(CHEBYSHEV_POLYNOMIAL_U, [x, n]);
}

const CHEBYSHEV_POLYNOMIAL_V = definePointwise({
  name: "chebyshevPolynomialV",
  kernel: "chebyshev_polynomial_v",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: chebyshevPolynomialVGradients,
});

/**
 * Chebyshev polynomial of the third kind, of order n. 0 below order 0.
 *
 * `chebyshev_polynomial_v(x, n)`
 */
export function chebyshevPolynomialV(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(CHEBYSHEV_POLYNOMIAL_V, x, n);
}

/** As `chebyshevPolynomialV`, written into x and returning it. */
export function chebyshevPolynomialV_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(CHEBYSHEV_POLYNOMIAL_V, [x, n]);
}

const CHEBYSHEV_POLYNOMIAL_W = definePointwise({
  name: "chebyshevPolynomialW",
  kernel: "chebyshev_polynomial_w",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: chebyshevPolynomialWGradients,
});

/**
 * Chebyshev polynomial of the fourth kind, of order n. 0 below order 0.
 *
 * `chebyshev_polynomial_w(x, n)`
 */
export function chebyshevPolynomialW(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(CHEBYSHEV_POLYNOMIAL_W, x, n);
}

/** As `chebyshevPolynomialW`, written into x and returning it. */
export function chebyshevPolynomialW_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(CHEBYSHEV_POLYNOMIAL_W, [x, n]);
}

const ERFCX = definePointwise({
  name: "erfcx",
  kernel: "erfcx",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: erfcxGradients,
});

/**
 * exp(x²) * erfc(x), without overflow on the right.
 *
 * `erfcx(x)`
 */
export function erfcx(x: Tensor): Tensor | Tensor {
  return unary(ERFCX, x);
}

/** As `erfcx`, written into x and returning it. */
export function erfcx_(x: Tensor): Tensor {
  return pointwiseInPlace(ERFCX, [x]);
}

const HERMITE_POLYNOMIAL_H = definePointwise({
  name: "hermitePolynomialH",
  kernel: "hermite_polynomial_h",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: hermitePolynomialHGradients,
});

/**
 * Physicists' Hermite polynomial of order n, NaN beyond order 512. 0 below order 0.
 *
 * `hermite_polynomial_h(x, n)`
 */
export function hermitePolynomialH(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(HERMITE_POLYNOMIAL_H, x, n);
}

/** As `hermitePolynomialH`, written into x and returning it. */
export function hermitePolynomialH_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(HERMITE_POLYNOMIAL_H, [x, n]);
}

const HERMITE_POLYNOMIAL_HE = definePointwise({
  name: "hermitePolynomialHe",
  kernel: "hermite_polynomial_he",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: hermitePolynomialHeGradients,
});

/**
 * Statisticians' Hermite polynomial of order n, NaN beyond order 512. 0 below order 0.
 *
 * `hermite_polynomial_he(x, n)`
 */
export function hermitePolynomialHe(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(HERMITE_POLYNOMIAL_HE, x, n);
}

/** As `hermitePolynomialHe`, written into x and returning it. */
export function hermitePolynomialHe_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(HERMITE_POLYNOMIAL_HE, [x, n]);
}

const IGAMMA = definePointwise({
  name: "igamma",
  kernel: "igamma",
  inputs: [
    {
      name: "a",
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
  gradients: igammaGradients,
});

/**
 * Regularised lower incomplete gamma function P(a, x), for arguments that are not negative. NaN
 * elsewhere.
 *
 * `igamma(a, x)`
 */
export function igamma(a: Tensor, x: Tensor): Tensor | Tensor {
  return binary(IGAMMA, a, x);
}

/** As `igamma`, written into a and returning it. */
export function igamma_(a: Tensor, x: Tensor): Tensor {
  return pointwiseInPlace(IGAMMA, [a, x]);
}

/** Another name of `igamma`. */
export const gammainc = igamma;

const IGAMMAC = definePointwise({
  name: "igammac",
  kernel: "igammac",
  inputs: [
    {
      name: "a",
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
  gradients: igammacGradients,
});

/**
 * 1 - igamma(a, x), accurate where it is small.
 *
 * `igammac(a, x)`
 */
export function igammac(a: Tensor, x: Tensor): Tensor | Tensor {
  return binary(IGAMMAC, a, x);
}

/** As `igammac`, written into a and returning it. */
export function igammac_(a: Tensor, x: Tensor): Tensor {
  return pointwiseInPlace(IGAMMAC, [a, x]);
}

/** Another name of `igammac`. */
export const gammaincc = igammac;

const LAGUERRE_POLYNOMIAL_L = definePointwise({
  name: "laguerrePolynomialL",
  kernel: "laguerre_polynomial_l",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: laguerrePolynomialLGradients,
});

/**
 * Laguerre polynomial of order n. 0 below order 0.
 *
 * `laguerre_polynomial_l(x, n)`
 */
export function laguerrePolynomialL(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(LAGUERRE_POLYNOMIAL_L, x, n);
}

/** As `laguerrePolynomialL`, written into x and returning it. */
export function laguerrePolynomialL_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(LAGUERRE_POLYNOMIAL_L, [x, n]);
}

const LEGENDRE_POLYNOMIAL_P = definePointwise({
  name: "legendrePolynomialP",
  kernel: "legendre_polynomial_p",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "n",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: legendrePolynomialPGradients,
});

/**
 * Legendre polynomial of order n. 0 below order 0.
 *
 * `legendre_polynomial_p(x, n)`
 */
export function legendrePolynomialP(x: TensorLike, n: TensorLike): Tensor | Tensor {
  return binary(LEGENDRE_POLYNOMIAL_P, x, n);
}

/** As `legendrePolynomialP`, written into x and returning it. */
export function legendrePolynomialP_(x: TensorLike, n: TensorLike): Tensor {
  return pointwiseInPlace(LEGENDRE_POLYNOMIAL_P, [x, n]);
}

const LOG_NDTR = definePointwise({
  name: "logNdtr",
  kernel: "log_ndtr",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: logNdtrGradients,
});

/**
 * Logarithm of ndtr(x), accurate in both tails.
 *
 * `if x < -1 then log(erfcx(-x * sqrt1_2) / 2) - x * x / 2 else log1p(-ndtr(-x))`
 */
export function logNdtr(x: Tensor): Tensor | Tensor {
  return unary(LOG_NDTR, x);
}

/** As `logNdtr`, written into x and returning it. */
export function logNdtr_(x: Tensor): Tensor {
  return pointwiseInPlace(LOG_NDTR, [x]);
}

const MODIFIED_BESSEL_I0 = definePointwise({
  name: "modifiedBesselI0",
  kernel: "modified_bessel_i0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: modifiedBesselI0Gradients,
});

/**
 * Modified Bessel function of the first kind, of order 0; i0.
 *
 * `i0(x)`
 */
export function modifiedBesselI0(x: Tensor): Tensor | Tensor {
  return unary(MODIFIED_BESSEL_I0, x);
}

/** As `modifiedBesselI0`, written into x and returning it. */
export function modifiedBesselI0_(x: Tensor): Tensor {
  return pointwiseInPlace(MODIFIED_BESSEL_I0, [x]);
}

const MODIFIED_BESSEL_I1 = definePointwise({
  name: "modifiedBesselI1",
  kernel: "modified_bessel_i1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: modifiedBesselI1Gradients,
});

/**
 * Modified Bessel function of the first kind, of order 1; i1.
 *
 * `i1(x)`
 */
export function modifiedBesselI1(x: Tensor): Tensor | Tensor {
  return unary(MODIFIED_BESSEL_I1, x);
}

/** As `modifiedBesselI1`, written into x and returning it. */
export function modifiedBesselI1_(x: Tensor): Tensor {
  return pointwiseInPlace(MODIFIED_BESSEL_I1, [x]);
}

const MODIFIED_BESSEL_K0 = definePointwise({
  name: "modifiedBesselK0",
  kernel: "modified_bessel_k0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: modifiedBesselK0Gradients,
});

/**
 * Modified Bessel function of the second kind, of order 0. inf at 0, NaN below.
 *
 * `modified_bessel_k0(x)`
 */
export function modifiedBesselK0(x: Tensor): Tensor | Tensor {
  return unary(MODIFIED_BESSEL_K0, x);
}

/** As `modifiedBesselK0`, written into x and returning it. */
export function modifiedBesselK0_(x: Tensor): Tensor {
  return pointwiseInPlace(MODIFIED_BESSEL_K0, [x]);
}

const MODIFIED_BESSEL_K1 = definePointwise({
  name: "modifiedBesselK1",
  kernel: "modified_bessel_k1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: modifiedBesselK1Gradients,
});

/**
 * Modified Bessel function of the second kind, of order 1. inf at 0, NaN below.
 *
 * `modified_bessel_k1(x)`
 */
export function modifiedBesselK1(x: Tensor): Tensor | Tensor {
  return unary(MODIFIED_BESSEL_K1, x);
}

/** As `modifiedBesselK1`, written into x and returning it. */
export function modifiedBesselK1_(x: Tensor): Tensor {
  return pointwiseInPlace(MODIFIED_BESSEL_K1, [x]);
}

const NDTRI = definePointwise({
  name: "ndtri",
  kernel: "ndtri",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: ndtriGradients,
});

/**
 * The inverse of ndtr. 0 and 1 give ∓inf; NaN outside [0, 1].
 *
 * `ndtri(x)`
 */
export function ndtri(x: Tensor): Tensor | Tensor {
  return unary(NDTRI, x);
}

/** As `ndtri`, written into x and returning it. */
export function ndtri_(x: Tensor): Tensor {
  return pointwiseInPlace(NDTRI, [x]);
}

const SCALED_MODIFIED_BESSEL_K0 = definePointwise({
  name: "scaledModifiedBesselK0",
  kernel: "scaled_modified_bessel_k0",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: scaledModifiedBesselK0Gradients,
});

/**
 * exp(x) * modified_bessel_k0(x), without underflow.
 *
 * `scaled_modified_bessel_k0(x)`
 */
export function scaledModifiedBesselK0(x: Tensor): Tensor | Tensor {
  return unary(SCALED_MODIFIED_BESSEL_K0, x);
}

/** As `scaledModifiedBesselK0`, written into x and returning it. */
export function scaledModifiedBesselK0_(x: Tensor): Tensor {
  return pointwiseInPlace(SCALED_MODIFIED_BESSEL_K0, [x]);
}

const SCALED_MODIFIED_BESSEL_K1 = definePointwise({
  name: "scaledModifiedBesselK1",
  kernel: "scaled_modified_bessel_k1",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: scaledModifiedBesselK1Gradients,
});

/**
 * exp(x) * modified_bessel_k1(x), without underflow.
 *
 * `scaled_modified_bessel_k1(x)`
 */
export function scaledModifiedBesselK1(x: Tensor): Tensor | Tensor {
  return unary(SCALED_MODIFIED_BESSEL_K1, x);
}

/** As `scaledModifiedBesselK1`, written into x and returning it. */
export function scaledModifiedBesselK1_(x: Tensor): Tensor {
  return pointwiseInPlace(SCALED_MODIFIED_BESSEL_K1, [x]);
}

const ZETA = definePointwise({
  name: "zeta",
  kernel: "zeta",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
    {
      name: "q",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: zetaGradients,
});

/**
 * Hurwitz's zeta function, the sum over k >= 0 of (q + k)^-x. inf at x = 1 and where a term is; NaN
 * below.
 *
 * `zeta(x, q)`
 */
export function zeta(x: TensorLike, q: TensorLike): Tensor | Tensor {
  return binary(ZETA, x, q);
}

/** As `zeta`, written into x and returning it. */
export function zeta_(x: TensorLike, q: TensorLike): Tensor {
  return pointwiseInPlace(ZETA, [x, q]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `besselJ0`. */
    besselJ0(): Tensor;
    /** See the function `besselJ0_`. */
    besselJ0_(): Tensor;
    /** See the function `besselJ1`. */
    besselJ1(): Tensor;
    /** See the function `besselJ1_`. */
    besselJ1_(): Tensor;
    /** See the function `besselY0`. */
    besselY0(): Tensor;
    /** See the function `besselY0_`. */
    besselY0_(): Tensor;
    /** See the function `besselY1`. */
    besselY1(): Tensor;
    /** See the function `besselY1_`. */
    besselY1_(): Tensor;
    /** See the function `chebyshevPolynomialT`. */
    chebyshevPolynomialT(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialT_`. */
    chebyshevPolynomialT_(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialU`. */
    chebyshevPolynomialU(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialU_`. */
    chebyshevPolynomialU_(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialV`. */
    chebyshevPolynomialV(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialV_`. */
    chebyshevPolynomialV_(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialW`. */
    chebyshevPolynomialW(n: TensorLike): Tensor;
    /** See the function `chebyshevPolynomialW_`. */
    chebyshevPolynomialW_(n: TensorLike): Tensor;
    /** See the function `erfcx`. */
    erfcx(): Tensor;
    /** See the function `erfcx_`. */
    erfcx_(): Tensor;
    /** See the function `hermitePolynomialH`. */
    hermitePolynomialH(n: TensorLike): Tensor;
    /** See the function `hermitePolynomialH_`. */
    hermitePolynomialH_(n: TensorLike): Tensor;
    /** See the function `hermitePolynomialHe`. */
    hermitePolynomialHe(n: TensorLike): Tensor;
    /** See the function `hermitePolynomialHe_`. */
    hermitePolynomialHe_(n: TensorLike): Tensor;
    /** See the function `igamma`. */
    igamma(x: Tensor): Tensor;
    /** See the function `igamma_`. */
    igamma_(x: Tensor): Tensor;
    /** See the function `igamma`. */
    gammainc(x: Tensor): Tensor;
    /** See the function `igammac`. */
    igammac(x: Tensor): Tensor;
    /** See the function `igammac_`. */
    igammac_(x: Tensor): Tensor;
    /** See the function `igammac`. */
    gammaincc(x: Tensor): Tensor;
    /** See the function `laguerrePolynomialL`. */
    laguerrePolynomialL(n: TensorLike): Tensor;
    /** See the function `laguerrePolynomialL_`. */
    laguerrePolynomialL_(n: TensorLike): Tensor;
    /** See the function `legendrePolynomialP`. */
    legendrePolynomialP(n: TensorLike): Tensor;
    /** See the function `legendrePolynomialP_`. */
    legendrePolynomialP_(n: TensorLike): Tensor;
    /** See the function `logNdtr`. */
    logNdtr(): Tensor;
    /** See the function `logNdtr_`. */
    logNdtr_(): Tensor;
    /** See the function `modifiedBesselI0`. */
    modifiedBesselI0(): Tensor;
    /** See the function `modifiedBesselI0_`. */
    modifiedBesselI0_(): Tensor;
    /** See the function `modifiedBesselI1`. */
    modifiedBesselI1(): Tensor;
    /** See the function `modifiedBesselI1_`. */
    modifiedBesselI1_(): Tensor;
    /** See the function `modifiedBesselK0`. */
    modifiedBesselK0(): Tensor;
    /** See the function `modifiedBesselK0_`. */
    modifiedBesselK0_(): Tensor;
    /** See the function `modifiedBesselK1`. */
    modifiedBesselK1(): Tensor;
    /** See the function `modifiedBesselK1_`. */
    modifiedBesselK1_(): Tensor;
    /** See the function `ndtri`. */
    ndtri(): Tensor;
    /** See the function `ndtri_`. */
    ndtri_(): Tensor;
    /** See the function `scaledModifiedBesselK0`. */
    scaledModifiedBesselK0(): Tensor;
    /** See the function `scaledModifiedBesselK0_`. */
    scaledModifiedBesselK0_(): Tensor;
    /** See the function `scaledModifiedBesselK1`. */
    scaledModifiedBesselK1(): Tensor;
    /** See the function `scaledModifiedBesselK1_`. */
    scaledModifiedBesselK1_(): Tensor;
    /** See the function `zeta`. */
    zeta(q: TensorLike): Tensor;
    /** See the function `zeta_`. */
    zeta_(q: TensorLike): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  besselJ0(this: Tensor): Tensor | Tensor { return besselJ0(this); },
  besselJ0_(this: Tensor): Tensor { return besselJ0_(this); },
  besselJ1(this: Tensor): Tensor | Tensor { return besselJ1(this); },
  besselJ1_(this: Tensor): Tensor { return besselJ1_(this); },
  besselY0(this: Tensor): Tensor | Tensor { return besselY0(this); },
  besselY0_(this: Tensor): Tensor { return besselY0_(this); },
  besselY1(this: Tensor): Tensor | Tensor { return besselY1(this); },
  besselY1_(this: Tensor): Tensor { return besselY1_(this); },
  chebyshevPolynomialT(this: Tensor, n: TensorLike): Tensor | Tensor {
    return chebyshevPolynomialT(this, n);
  },
  chebyshevPolynomialT_(this: Tensor, n: TensorLike): Tensor {
    return chebyshevPolynomialT_(this, n);
  },
  chebyshevPolynomialU(this: Tensor, n: TensorLike): Tensor | Tensor {
    return chebyshevPolynomialU(this, n);
  },
  chebyshevPolynomialU_(this: Tensor, n: TensorLike): Tensor {
    return chebyshevPolynomialU_(this, n);
  },
  chebyshevPolynomialV(this: Tensor, n: TensorLike): Tensor | Tensor {
    return chebyshevPolynomialV(this, n);
  },
  chebyshevPolynomialV_(this: Tensor, n: TensorLike): Tensor {
    return chebyshevPolynomialV_(this, n);
  },
  chebyshevPolynomialW(this: Tensor, n: TensorLike): Tensor | Tensor {
    return chebyshevPolynomialW(this, n);
  },
  chebyshevPolynomialW_(this: Tensor, n: TensorLike): Tensor {
    return chebyshevPolynomialW_(this, n);
  },
  erfcx(this: Tensor): Tensor | Tensor { return erfcx(this); },
  erfcx_(this: Tensor): Tensor { return erfcx_(this); },
  hermitePolynomialH(this: Tensor, n: TensorLike): Tensor | Tensor {
    return hermitePolynomialH(this, n);
  },
  hermitePolynomialH_(this: Tensor, n: TensorLike): Tensor { return hermitePolynomialH_(this, n); },
  hermitePolynomialHe(this: Tensor, n: TensorLike): Tensor | Tensor {
    return hermitePolynomialHe(this, n);
  },
  hermitePolynomialHe_(this: Tensor, n: TensorLike): Tensor {
    return hermitePolynomialHe_(this, n);
  },
  igamma(this: Tensor, x: Tensor): Tensor | Tensor { return igamma(this, x); },
  igamma_(this: Tensor, x: Tensor): Tensor { return igamma_(this, x); },
  gammainc(this: Tensor, x: Tensor): Tensor | Tensor { return igamma(this, x); },
  igammac(this: Tensor, x: Tensor): Tensor | Tensor { return igammac(this, x); },
  igammac_(this: Tensor, x: Tensor): Tensor { return igammac_(this, x); },
  gammaincc(this: Tensor, x: Tensor): Tensor | Tensor { return igammac(this, x); },
  laguerrePolynomialL(this: Tensor, n: TensorLike): Tensor | Tensor {
    return laguerrePolynomialL(this, n);
  },
  laguerrePolynomialL_(this: Tensor, n: TensorLike): Tensor {
    return laguerrePolynomialL_(this, n);
  },
  legendrePolynomialP(this: Tensor, n: TensorLike): Tensor | Tensor {
    return legendrePolynomialP(this, n);
  },
  legendrePolynomialP_(this: Tensor, n: TensorLike): Tensor {
    return legendrePolynomialP_(this, n);
  },
  logNdtr(this: Tensor): Tensor | Tensor { return logNdtr(this); },
  logNdtr_(this: Tensor): Tensor { return logNdtr_(this); },
  modifiedBesselI0(this: Tensor): Tensor | Tensor { return modifiedBesselI0(this); },
  modifiedBesselI0_(this: Tensor): Tensor { return modifiedBesselI0_(this); },
  modifiedBesselI1(this: Tensor): Tensor | Tensor { return modifiedBesselI1(this); },
  modifiedBesselI1_(this: Tensor): Tensor { return modifiedBesselI1_(this); },
  modifiedBesselK0(this: Tensor): Tensor | Tensor { return modifiedBesselK0(this); },
  modifiedBesselK0_(this: Tensor): Tensor { return modifiedBesselK0_(this); },
  modifiedBesselK1(this: Tensor): Tensor | Tensor { return modifiedBesselK1(this); },
  modifiedBesselK1_(this: Tensor): Tensor { return modifiedBesselK1_(this); },
  ndtri(this: Tensor): Tensor | Tensor { return ndtri(this); },
  ndtri_(this: Tensor): Tensor { return ndtri_(this); },
  scaledModifiedBesselK0(this: Tensor): Tensor | Tensor { return scaledModifiedBesselK0(this); },
  scaledModifiedBesselK0_(this: Tensor): Tensor { return scaledModifiedBesselK0_(this); },
  scaledModifiedBesselK1(this: Tensor): Tensor | Tensor { return scaledModifiedBesselK1(this); },
  scaledModifiedBesselK1_(this: Tensor): Tensor { return scaledModifiedBesselK1_(this); },
  zeta(this: Tensor, q: TensorLike): Tensor | Tensor { return zeta(this, q); },
  zeta_(this: Tensor, q: TensorLike): Tensor { return zeta_(this, q); },
});
