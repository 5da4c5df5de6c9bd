// Generated from ops/activation.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of celu. */
export const celuGradients = defineGradients({
  op: "celu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, alpha }: Values): Tensor => ops.whereSelf(
        ops.gt(x, 0),
        grad,
        ops.mul(grad, ops.mul(alpha, ops.div(ops.add(ops.expm1(ops.div(x, alpha)), 1), alpha))),
      ),
    },
  ],
  fused: {
    x: {
      key: "celu/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
  },
});

/** Gradients of elu. */
export const eluGradients = defineGradients({
  op: "elu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, alpha }: Values): Tensor => ops.whereSelf(
        ops.gt(x, 0),
        grad,
        ops.mul(grad, ops.mul(alpha, ops.add(ops.expm1(x), 1))),
      ),
    },
  ],
  fused: {
    x: {
      key: "elu/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
  },
});

/** Gradients of gelu. */
export const geluNoneGradients = defineGradients({
  op: "gelu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        grad,
        ops.add(
          ops.mul(0.5, ops.add(1, ops.erf(ops.mul(x, Math.SQRT1_2)))),
          ops.div(ops.mul(x, ops.exp(ops.mul(ops.mul(-0.5, x), x))), Math.sqrt(2 * Math.PI)),
        ),
      ),
    },
  ],
  fused: {
    x: {
      key: "gelu/backward/none.x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of gelu. */
export const geluTanhGradients = defineGradients({
  op: "gelu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => {
        const k = Math.sqrt(2 / Math.PI);
        return ops.mul(
          grad,
          ops.add(
            ops.mul(
              0.5,
              ops.add(1, ops.tanh(ops.mul(k, ops.add(x, ops.mul(0.044715, ops.pow(x, 3)))))),
            ),
            ops.mul(
              ops.mul(0.5, x),
              ops.mul(
                ops.sub(
                  1,
                  ops.mul(
                    ops.tanh(ops.mul(k, ops.add(x, ops.mul(0.044715, ops.pow(x, 3))))),
                    ops.tanh(ops.mul(k, ops.add(x, ops.mul(0.044715, ops.pow(x, 3))))),
                  ),
                ),
                ops.mul(k, ops.add(1, ops.mul(0.134145, ops.pow(x, 2)))),
              ),
            ),
          ),
        );
      },
    },
  ],
  fused: {
    x: {
      key: "gelu/backward/tanh.x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of hardshrink. */
export const hardshrinkGradients = defineGradients({
  op: "hardshrink", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, lambd }: Values): Tensor => ops.whereSelf(
        ops.logicalAnd(ops.ge(x, -lambd), ops.le(x, lambd)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "hardshrink/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ lambd }: Values) => [-lambd, lambd],
    },
  },
});

/** Gradients of hardsigmoid. */
export const hardsigmoidGradients = defineGradients({
  op: "hardsigmoid", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.le(x, -3), ops.ge(x, 3)),
        0,
        ops.div(grad, 6),
      ),
    },
  ],
  fused: {
    x: {
      key: "hardsigmoid/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of hardswish. */
export const hardswishGradients = defineGradients({
  op: "hardswish", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(
        ops.le(x, -3),
        0,
        ops.whereSelf(ops.ge(x, 3), grad, ops.mul(grad, ops.add(ops.div(x, 3), 0.5))),
      ),
    },
  ],
  fused: {
    x: {
      key: "hardswish/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of hardtanh. */
export const hardtanhGradients = defineGradients({
  op: "hardtanh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, minVal, maxVal }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.le(x, minVal), ops.ge(x, maxVal)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "hardtanh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ minVal, maxVal }: Values) => [minVal, maxVal],
    },
  },
});

/** Gradients of leaky_relu. */
export const leakyReluGradients = defineGradients({
  op: "leakyRelu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, negativeSlope }: Values): Tensor => ops.whereSelf(
        ops.gt(x, 0),
        grad,
        ops.mul(grad, negativeSlope),
      ),
    },
  ],
  fused: {
    x: {
      key: "leaky_relu/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ negativeSlope }: Values) => [negativeSlope],
    },
  },
});

/** Gradients of logsigmoid. */
export const logsigmoidGradients = defineGradients({
  op: "logsigmoid", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, ops.add(1, ops.exp(x))),
    },
  ],
  fused: {
    x: {
      key: "logsigmoid/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of mish. */
export const mishGradients = defineGradients({
  op: "mish", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => {
        const t = ops.tanh(ops.whereSelf(ops.gt(x, 20), x, ops.log1p(ops.exp(x))));
        return ops.mul(
          grad,
          ops.add(
            t,
            ops.div(ops.mul(x, ops.sub(1, ops.mul(t, t))), ops.add(1, ops.exp(ops.neg(x)))),
          ),
        );
      },
    },
  ],
  fused: {
    x: {
      key: "mish/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of relu. */
export const reluGradients = defineGradients({
  op: "relu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.whereSelf(ops.le(result, 0), 0, grad),
    },
  ],
  fused: {
    x: {
      key: "relu/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of relu6. */
export const relu6Gradients = defineGradients({
  op: "relu6", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.le(x, 0), ops.ge(x, 6)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "relu6/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of selu. */
export const seluGradients = defineGradients({
  op: "selu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => {
        const alpha = 1.6732632423543772848170429916717;
        const scale = 1.0507009873554804934193349852946;
        return ops.whereSelf(
          ops.gt(x, 0),
          ops.mul(grad, scale),
          ops.mul(grad, ops.mul(scale * alpha, ops.add(ops.expm1(x), 1))),
        );
      },
    },
  ],
  fused: {
    x: {
      key: "selu/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of sigmoid. */
export const sigmoidGradients = defineGradients({
  op: "sigmoid", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        ops.mul(grad, result),
        ops.sub(1, result),
      ),
    },
  ],
  fused: {
    x: {
      key: "sigmoid/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of silu. */
export const siluGradients = defineGradients({
  op: "silu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => {
        const s = ops.div(1, ops.add(1, ops.exp(ops.neg(x))));
        return ops.mul(ops.mul(grad, s), ops.add(1, ops.mul(x, ops.sub(1, s))));
      },
    },
  ],
  fused: {
    x: {
      key: "silu/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of softplus. */
export const softplusGradients = defineGradients({
  op: "softplus", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, beta, threshold }: Values): Tensor => ops.whereSelf(
        ops.gt(ops.mul(beta, x), threshold),
        grad,
        ops.div(grad, ops.add(1, ops.exp(ops.mul(-beta, x)))),
      ),
    },
  ],
  fused: {
    x: {
      key: "softplus/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ beta, threshold }: Values) => [beta, threshold, -beta],
    },
  },
});

/** Gradients of softshrink. */
export const softshrinkGradients = defineGradients({
  op: "softshrink", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, lambd }: Values): Tensor => ops.whereSelf(
        ops.logicalAnd(ops.ge(x, -lambd), ops.le(x, lambd)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "softshrink/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ lambd }: Values) => [-lambd, lambd],
    },
  },
});

/** Gradients of softsign. */
export const softsignGradients = defineGradients({
  op: "softsign", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(
        ops.add(
          grad,
          ops.mul(
            ops.abs(x),
            ops.sub(grad, ops.mul(ops.sgn(x), ops.real(ops.mul(ops.conj(grad), ops.sgn(x))))),
          ),
        ),
        ops.pow(ops.add(1, ops.abs(x)), 2),
      ),
    },
  ],
  fused: {
    x: {
      key: "softsign/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of tanhshrink. */
export const tanhshrinkGradients = defineGradients({
  op: "tanhshrink", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.pow(ops.tanh(x), 2)),
    },
  ],
  fused: {
    x: {
      key: "tanhshrink/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of threshold. */
export const thresholdGradients = defineGradients({
  op: "threshold", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: (
        { grad, x, threshold }: Values
      ): Tensor => ops.whereSelf(ops.le(x, threshold), 0, grad),
    },
  ],
  fused: {
    x: {
      key: "threshold/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ threshold }: Values) => [threshold],
    },
  },
});
