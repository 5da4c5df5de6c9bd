// Generated from ops/special.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of digamma. */
export const digammaGradients = defineGradients({
  op: "digamma", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.polygamma(1, x)),
    },
  ],
  fused: {
    x: {
      key: "digamma/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of entr. */
export const entrGradients = defineGradients({
  op: "entr", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(ops.neg(grad), ops.add(1, ops.log(x))),
    },
  ],
  fused: {
    x: {
      key: "entr/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of erf. */
export const erfGradients = defineGradients({
  op: "erf", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        grad,
        ops.mul(2 / Math.sqrt(Math.PI), ops.exp(ops.neg(ops.mul(x, x)))),
      ),
    },
  ],
  fused: {
    x: {
      key: "erf/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of erfc. */
export const erfcGradients = defineGradients({
  op: "erfc", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(
        grad,
        ops.mul(2 / Math.sqrt(Math.PI), ops.exp(ops.neg(ops.mul(x, x)))),
      )),
    },
  ],
  fused: {
    x: {
      key: "erfc/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of erfinv. */
export const erfinvGradients = defineGradients({
  op: "erfinv", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        ops.div(ops.mul(grad, Math.sqrt(Math.PI)), 2),
        ops.exp(ops.mul(result, result)),
      ),
    },
  ],
  fused: {
    x: {
      key: "erfinv/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of i0. */
export const i0Gradients = defineGradients({
  op: "i0", inputs: ["x"], results: ["result"],
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
      key: "i0/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of i0e. */
export const i0eGradients = defineGradients({
  op: "i0e", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(ops.i1e(x), ops.mul(ops.sign(x), result)),
      ),
    },
  ],
  fused: {
    x: {
      key: "i0e/backward/x", skeleton: "pointwise", reads: ["grad", "x", "result"], writes: [false],
    },
  },
});

/** Gradients of i1. */
export const i1Gradients = defineGradients({
  op: "i1", inputs: ["x"], results: ["result"],
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
      key: "i1/backward/x", skeleton: "pointwise", reads: ["grad", "x", "result"], writes: [false],
    },
  },
});

/** Gradients of i1e. */
export const i1eGradients = defineGradients({
  op: "i1e", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        ops.mul(0.5, grad),
        ops.mul(grad, ops.sub(ops.i0e(x), ops.mul(result, ops.add(ops.sign(x), ops.div(1, x))))),
      ),
    },
  ],
  fused: {
    x: {
      key: "i1e/backward/x", skeleton: "pointwise", reads: ["grad", "x", "result"], writes: [false],
    },
  },
});

/** Gradients of lgamma. */
export const lgammaGradients = defineGradients({
  op: "lgamma", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.digamma(x)),
    },
  ],
  fused: {
    x: {
      key: "lgamma/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of logit. */
export const logitGradients = defineGradients({
  op: "logit", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, eps }: Values): Tensor => {
        const lo = eps ?? -Infinity;
        const hi = 1 - (eps ?? -Infinity);
        return ops.whereSelf(
          ops.logicalOr(ops.lt(x, lo), ops.gt(x, hi)),
          0,
          ops.div(grad, ops.mul(x, ops.sub(1, x))),
        );
      },
    },
  ],
  fused: {
    x: {
      key: "logit/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ eps }: Values) => {
        const lo = eps ?? -Infinity;
        const hi = 1 - (eps ?? -Infinity);
        return [lo, hi];
      },
    },
  },
});

/** Gradients of ndtr. */
export const ndtrGradients = defineGradients({
  op: "ndtr", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(
        ops.mul(grad, ops.exp(ops.mul(ops.mul(-0.5, x), x))),
        Math.sqrt(2 * Math.PI),
      ),
    },
  ],
  fused: {
    x: {
      key: "ndtr/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of polygamma. */
export const polygammaGradients = defineGradients({
  op: "polygamma", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, n }: Values): Tensor => ops.mul(grad, ops.polygamma(n + 1, x)),
    },
  ],
  fused: {
    x: {
      key: "polygamma/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ n }: Values) => [n + 1],
    },
  },
});

/** Gradients of sinc. */
export const sincGradients = defineGradients({
  op: "sinc", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        0,
        ops.mul(grad, ops.div(ops.sub(ops.cos(ops.mul(Math.PI, x)), result), x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "sinc/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
  },
});
