// Generated from ops/special_functions.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of bessel_j0. */
export const besselJ0Gradients = defineGradients({
  op: "besselJ0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(grad, ops.besselJ1(x))),
    },
  ],
  fused: {
    x: {
      key: "bessel_j0/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of bessel_j1. */
export const besselJ1Gradients = defineGradients({
  op: "besselJ1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        ops.mul(0.5, grad),
        ops.mul(grad, ops.sub(ops.besselJ0(x), ops.div(result, x))),
      ),
    },
  ],
  fused: {
    x: {
      key: "bessel_j1/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of bessel_y0. */
export const besselY0Gradients = defineGradients({
  op: "besselY0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(grad, ops.besselY1(x))),
    },
  ],
  fused: {
    x: {
      key: "bessel_y0/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of bessel_y1. */
export const besselY1Gradients = defineGradients({
  op: "besselY1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(ops.besselY0(x), ops.div(result, x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "bessel_y1/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of chebyshev_polynomial_t. */
export const chebyshevPolynomialTGradients = defineGradients({
  op: "chebyshevPolynomialT", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.mul(grad, ops.mul(ops.floor(n), ops.chebyshevPolynomialU(x, ops.sub(n, 1)))),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "chebyshev_polynomial_t/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of chebyshev_polynomial_u. */
export const chebyshevPolynomialUGradients = defineGradients({
  op: "chebyshevPolynomialU", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.whereSelf(
          ops.eq(ops.mul(x, x), 1),
          ops.mul(
            grad,
            ops.mul(
              ops.div(
                ops.mul(ops.mul(ops.floor(n), ops.add(ops.floor(n), 1)), ops.add(ops.floor(n), 2)),
                3,
              ),
              ops.pow(x, ops.add(ops.floor(n), 1)),
            ),
          ),
          ops.mul(
            grad,
            ops.div(
              ops.sub(
                ops.mul(
                  ops.add(ops.floor(n), 1),
                  ops.chebyshevPolynomialT(x, ops.add(ops.floor(n), 1)),
                ),
                ops.mul(x, ops.chebyshevPolynomialU(x, ops.floor(n))),
              ),
              ops.sub(ops.mul(x, x), 1),
            ),
          ),
        ),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "chebyshev_polynomial_u/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of chebyshev_polynomial_v. */
export const chebyshevPolynomialVGradients = defineGradients({
  op: "chebyshevPolynomialV", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.mul(
          grad,
          ops.sub(
            ops.whereSelf(
              ops.eq(ops.mul(x, x), 1),
              ops.mul(
                ops.div(
                  ops.mul(
                    ops.mul(ops.floor(n), ops.add(ops.floor(n), 1)),
                    ops.add(ops.floor(n), 2),
                  ),
                  3,
                ),
                ops.pow(x, ops.add(ops.floor(n), 1)),
              ),
              ops.div(
                ops.sub(
                  ops.mul(
                    ops.add(ops.floor(n), 1),
                    ops.chebyshevPolynomialT(x, ops.add(ops.floor(n), 1)),
                  ),
                  ops.mul(x, ops.chebyshevPolynomialU(x, ops.floor(n))),
                ),
                ops.sub(ops.mul(x, x), 1),
              ),
            ),
            ops.whereSelf(
              ops.eq(ops.mul(x, x), 1),
              ops.mul(
                ops.div(
                  ops.mul(
                    ops.mul(ops.sub(ops.floor(n), 1), ops.add(ops.sub(ops.floor(n), 1), 1)),
                    ops.add(ops.sub(ops.floor(n), 1), 2),
                  ),
                  3,
                ),
                ops.pow(x, ops.add(ops.sub(ops.floor(n), 1), 1)),
              ),
              ops.div(
                ops.sub(
                  ops.mul(
                    ops.add(ops.sub(ops.floor(n), 1), 1),
                    ops.chebyshevPolynomialT(x, ops.add(ops.sub(ops.floor(n), 1), 1)),
                  ),
                  ops.mul(x, ops.chebyshevPolynomialU(x, ops.sub(ops.floor(n), 1))),
                ),
                ops.sub(ops.mul(x, x), 1),
              ),
            ),
          ),
        ),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "chebyshev_polynomial_v/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of chebyshev_polynomial_w. */
export const chebyshevPolynomialWGradients = defineGradients({
  op: "chebyshevPolynomialW", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.mul(
          grad,
          ops.add(
            ops.whereSelf(
              ops.eq(ops.mul(x, x), 1),
              ops.mul(
                ops.div(
                  ops.mul(
                    ops.mul(ops.floor(n), ops.add(ops.floor(n), 1)),
                    ops.add(ops.floor(n), 2),
                  ),
                  3,
                ),
                ops.pow(x, ops.add(ops.floor(n), 1)),
              ),
              ops.div(
                ops.sub(
                  ops.mul(
                    ops.add(ops.floor(n), 1),
                    ops.chebyshevPolynomialT(x, ops.add(ops.floor(n), 1)),
                  ),
                  ops.mul(x, ops.chebyshevPolynomialU(x, ops.floor(n))),
                ),
                ops.sub(ops.mul(x, x), 1),
              ),
            ),
            ops.whereSelf(
              ops.eq(ops.mul(x, x), 1),
              ops.mul(
                ops.div(
                  ops.mul(
                    ops.mul(ops.sub(ops.floor(n), 1), ops.add(ops.sub(ops.floor(n), 1), 1)),
                    ops.add(ops.sub(ops.floor(n), 1), 2),
                  ),
                  3,
                ),
                ops.pow(x, ops.add(ops.sub(ops.floor(n), 1), 1)),
              ),
              ops.div(
                ops.sub(
                  ops.mul(
                    ops.add(ops.sub(ops.floor(n), 1), 1),
                    ops.chebyshevPolynomialT(x, ops.add(ops.sub(ops.floor(n), 1), 1)),
                  ),
                  ops.mul(x, ops.chebyshevPolynomialU(x, ops.sub(ops.floor(n), 1))),
                ),
                ops.sub(ops.mul(x, x), 1),
              ),
            ),
          ),
        ),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "chebyshev_polynomial_w/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of erfcx. */
export const erfcxGradients = defineGradients({
  op: "erfcx", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.mul(2, ops.sub(ops.mul(x, result), 1 / Math.sqrt(Math.PI))),
      ),
    },
  ],
  fused: {
    x: {
      key: "erfcx/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of hermite_polynomial_h. */
export const hermitePolynomialHGradients = defineGradients({
  op: "hermitePolynomialH", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.mul(grad, ops.mul(ops.mul(2, ops.floor(n)), ops.hermitePolynomialH(x, ops.sub(n, 1)))),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "hermite_polynomial_h/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of hermite_polynomial_he. */
export const hermitePolynomialHeGradients = defineGradients({
  op: "hermitePolynomialHe", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.mul(grad, ops.mul(ops.floor(n), ops.hermitePolynomialHe(x, ops.sub(n, 1)))),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "hermite_polynomial_he/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
      ], writes: [false],
    },
  },
});

/** Gradients of igamma. */
export const igammaGradients = defineGradients({
  op: "igamma", inputs: ["a", "x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "the derivative in the first argument has no closed form" },
    {
      reads: ["a", "x"],
      fused: true,
      formula: ({ grad, a, x }: Values): Tensor => ops.mul(
        grad,
        ops.exp(ops.sub(ops.sub(ops.mul(ops.sub(a, 1), ops.log(x)), x), ops.lgamma(a))),
      ),
    },
  ],
  fused: {
    x: {
      key: "igamma/backward/x", skeleton: "pointwise", reads: ["grad", "a", "x"], writes: [false],
    },
  },
});

/** Gradients of igammac. */
export const igammacGradients = defineGradients({
  op: "igammac", inputs: ["a", "x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "the derivative in the first argument has no closed form" },
    {
      reads: ["a", "x"],
      fused: true,
      formula: ({ grad, a, x }: Values): Tensor => ops.mul(
        ops.neg(grad),
        ops.exp(ops.sub(ops.sub(ops.mul(ops.sub(a, 1), ops.log(x)), x), ops.lgamma(a))),
      ),
    },
  ],
  fused: {
    x: {
      key: "igammac/backward/x", skeleton: "pointwise", reads: ["grad", "a", "x"], writes: [false],
    },
  },
});

/** Gradients of laguerre_polynomial_l. */
export const laguerrePolynomialLGradients = defineGradients({
  op: "laguerrePolynomialL", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n", "result"],
      fused: true,
      formula: ({ grad, x, n, result }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.whereSelf(
          ops.eq(x, 0),
          ops.neg(ops.mul(grad, ops.floor(n))),
          ops.mul(
            grad,
            ops.div(
              ops.mul(ops.floor(n), ops.sub(result, ops.laguerrePolynomialL(x, ops.sub(n, 1)))),
              x,
            ),
          ),
        ),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "laguerre_polynomial_l/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of legendre_polynomial_p. */
export const legendrePolynomialPGradients = defineGradients({
  op: "legendrePolynomialP", inputs: ["x", "n"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "n", "result"],
      fused: true,
      formula: ({ grad, x, n, result }: Values): Tensor => ops.whereSelf(
        ops.lt(n, 1),
        0,
        ops.whereSelf(
          ops.eq(ops.mul(x, x), 1),
          ops.mul(
            grad,
            ops.mul(
              ops.div(ops.mul(ops.floor(n), ops.add(ops.floor(n), 1)), 2),
              ops.pow(x, ops.add(ops.floor(n), 1)),
            ),
          ),
          ops.mul(
            grad,
            ops.div(
              ops.mul(
                ops.floor(n),
                ops.sub(ops.mul(x, result), ops.legendrePolynomialP(x, ops.sub(n, 1))),
              ),
              ops.sub(ops.mul(x, x), 1),
            ),
          ),
        ),
      ),
    },
    { none: "an order is a whole number" },
  ],
  fused: {
    x: {
      key: "legendre_polynomial_p/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "n",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of log_ndtr. */
export const logNdtrGradients = defineGradients({
  op: "logNdtr", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(
        ops.mul(grad, Math.sqrt(2 / Math.PI)),
        ops.erfcx(ops.mul(ops.neg(x), Math.SQRT1_2)),
      ),
    },
  ],
  fused: {
    x: {
      key: "log_ndtr/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of modified_bessel_i0. */
export const modifiedBesselI0Gradients = defineGradients({
  op: "modifiedBesselI0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.i1(x)),
    },
  ],
  fused: {
    x: {
      key: "modified_bessel_i0/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
      ], writes: [false],
    },
  },
});

/** Gradients of modified_bessel_i1. */
export const modifiedBesselI1Gradients = defineGradients({
  op: "modifiedBesselI1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        ops.mul(0.5, grad),
        ops.mul(grad, ops.sub(ops.i0(x), ops.div(result, x))),
      ),
    },
  ],
  fused: {
    x: {
      key: "modified_bessel_i1/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of modified_bessel_k0. */
export const modifiedBesselK0Gradients = defineGradients({
  op: "modifiedBesselK0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(grad, ops.modifiedBesselK1(x))),
    },
  ],
  fused: {
    x: {
      key: "modified_bessel_k0/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
      ], writes: [false],
    },
  },
});

/** Gradients of modified_bessel_k1. */
export const modifiedBesselK1Gradients = defineGradients({
  op: "modifiedBesselK1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(ops.neg(ops.modifiedBesselK0(x)), ops.div(result, x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "modified_bessel_k1/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of ndtri. */
export const ndtriGradients = defineGradients({
  op: "ndtri", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        grad,
        ops.mul(Math.sqrt(2 * Math.PI), ops.exp(ops.div(ops.mul(result, result), 2))),
      ),
    },
  ],
  fused: {
    x: {
      key: "ndtri/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of scaled_modified_bessel_k0. */
export const scaledModifiedBesselK0Gradients = defineGradients({
  op: "scaledModifiedBesselK0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(result, ops.scaledModifiedBesselK1(x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "scaled_modified_bessel_k0/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of scaled_modified_bessel_k1. */
export const scaledModifiedBesselK1Gradients = defineGradients({
  op: "scaledModifiedBesselK1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(ops.sub(result, ops.scaledModifiedBesselK0(x)), ops.div(result, x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "scaled_modified_bessel_k1/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of zeta. */
export const zetaGradients = defineGradients({
  op: "zeta", inputs: ["x", "q"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "the derivative in the first argument has no closed form" },
    {
      reads: ["x", "q"],
      fused: true,
      formula: ({ grad, x, q }: Values): Tensor => ops.mul(
        ops.mul(ops.neg(grad), x),
        ops.zeta(ops.add(x, 1), q),
      ),
    },
  ],
  fused: {
    q: {
      key: "zeta/backward/q", skeleton: "pointwise", reads: ["grad", "x", "q"], writes: [false],
    },
  },
});
