// Generated from ops/exponential.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of exp. */
export const expGradients = defineGradients({
  op: "exp", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(grad, result),
    },
  ],
  fused: {
    x: {
      key: "exp/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of exp2. */
export const exp2Gradients = defineGradients({
  op: "exp2", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(ops.mul(grad, result), Math.LN2),
    },
  ],
  fused: {
    x: {
      key: "exp2/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of expm1. */
export const expm1Gradients = defineGradients({
  op: "expm1", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(grad, ops.add(result, 1)),
    },
  ],
  fused: {
    x: {
      key: "expm1/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of log. */
export const logGradients = defineGradients({
  op: "log", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, x),
    },
  ],
  fused: {
    x: {
      key: "log/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of log10. */
export const log10Gradients = defineGradients({
  op: "log10", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, ops.mul(x, Math.log(10))),
    },
  ],
  fused: {
    x: {
      key: "log10/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of log1p. */
export const log1pGradients = defineGradients({
  op: "log1p", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, ops.add(1, x)),
    },
  ],
  fused: {
    x: {
      key: "log1p/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of log2. */
export const log2Gradients = defineGradients({
  op: "log2", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, ops.mul(x, Math.LN2)),
    },
  ],
  fused: {
    x: {
      key: "log2/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of logaddexp. */
export const logaddexpGradients = defineGradients({
  op: "logaddexp", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => {
        const e = ops.exp(ops.whereSelf(
          ops.ge(ops.real(x), ops.real(y)),
          ops.sub(y, x),
          ops.sub(x, y),
        ));
        return ops.div(
          ops.mul(grad, ops.whereSelf(ops.ge(ops.real(x), ops.real(y)), 1, e)),
          ops.add(1, e),
        );
      },
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => {
        const e = ops.exp(ops.whereSelf(
          ops.ge(ops.real(x), ops.real(y)),
          ops.sub(y, x),
          ops.sub(x, y),
        ));
        return ops.div(
          ops.mul(grad, ops.whereSelf(ops.ge(ops.real(x), ops.real(y)), e, 1)),
          ops.add(1, e),
        );
      },
    },
  ],
  fused: {
    x: {
      key: "logaddexp/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false],
    },
    y: {
      key: "logaddexp/backward/y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false],
    },
    "x+y": {
      key: "logaddexp/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of logaddexp2. */
export const logaddexp2Gradients = defineGradients({
  op: "logaddexp2", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => {
        const e = ops.exp2(ops.neg(ops.abs(ops.sub(x, y))));
        return ops.div(ops.mul(grad, ops.whereSelf(ops.ge(x, y), 1, e)), ops.add(1, e));
      },
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => {
        const e = ops.exp2(ops.neg(ops.abs(ops.sub(x, y))));
        return ops.div(ops.mul(grad, ops.whereSelf(ops.ge(x, y), e, 1)), ops.add(1, e));
      },
    },
  ],
  fused: {
    x: {
      key: "logaddexp2/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false],
    },
    y: {
      key: "logaddexp2/backward/y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false],
    },
    "x+y": {
      key: "logaddexp2/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of rsqrt. */
export const rsqrtGradients = defineGradients({
  op: "rsqrt", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        ops.mul(ops.mul(ops.mul(-0.5, grad), result), result),
        result,
      ),
    },
  ],
  fused: {
    x: {
      key: "rsqrt/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of sqrt. */
export const sqrtGradients = defineGradients({
  op: "sqrt", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.div(grad, ops.mul(2, result)),
    },
  ],
  fused: {
    x: {
      key: "sqrt/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of xlog1py. */
export const xlog1pyGradients = defineGradients({
  op: "xlog1py", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalAnd(ops.eq(x, 0), ops.le(y, -1)),
        0,
        ops.mul(grad, ops.log1p(y)),
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.div(ops.mul(grad, x), ops.add(y, 1)),
    },
  ],
  fused: {
    x: {
      key: "xlog1py/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "xlog1py/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "xlog1py/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of xlogy. */
export const xlogyGradients = defineGradients({
  op: "xlogy", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalAnd(ops.eq(x, 0), ops.le(y, 0)),
        0,
        ops.mul(grad, ops.log(y)),
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.div(ops.mul(grad, x), y),
    },
  ],
  fused: {
    x: {
      key: "xlogy/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "xlogy/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "xlogy/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});
