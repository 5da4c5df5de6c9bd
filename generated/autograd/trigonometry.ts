// Generated from ops/trigonometry.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of acos. */
export const acosGradients = defineGradients({
  op: "acos", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(
        grad,
        ops.rsqrt(ops.mul(ops.sub(1, x), ops.add(1, x))),
      )),
    },
  ],
  fused: {
    x: {
      key: "acos/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of acosh. */
export const acoshGradients = defineGradients({
  op: "acosh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        grad,
        ops.rsqrt(ops.mul(ops.sub(x, 1), ops.add(x, 1))),
      ),
    },
  ],
  fused: {
    x: {
      key: "acosh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of asin. */
export const asinGradients = defineGradients({
  op: "asin", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        grad,
        ops.rsqrt(ops.mul(ops.sub(1, x), ops.add(1, x))),
      ),
    },
  ],
  fused: {
    x: {
      key: "asin/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of asinh. */
export const asinhGradients = defineGradients({
  op: "asinh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.rsqrt(ops.add(ops.mul(x, x), 1))),
    },
  ],
  fused: {
    x: {
      key: "asinh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of atan. */
export const atanGradients = defineGradients({
  op: "atan", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(grad, ops.add(1, ops.mul(x, x))),
    },
  ],
  fused: {
    x: {
      key: "atan/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of atan2. */
export const atan2Gradients = defineGradients({
  op: "atan2", inputs: ["y", "x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["y", "x"],
      fused: true,
      formula: ({ grad, y, x }: Values): Tensor => ops.div(
        ops.mul(grad, x),
        ops.add(ops.mul(x, x), ops.mul(y, y)),
      ),
    },
    {
      reads: ["y", "x"],
      fused: true,
      formula: ({ grad, y, x }: Values): Tensor => ops.div(
        ops.mul(ops.neg(grad), y),
        ops.add(ops.mul(x, x), ops.mul(y, y)),
      ),
    },
  ],
  fused: {
    y: {
      key: "atan2/backward/y", skeleton: "pointwise", reads: ["grad", "y", "x"], writes: [false],
    },
    x: {
      key: "atan2/backward/x", skeleton: "pointwise", reads: ["grad", "y", "x"], writes: [false],
    },
    "y+x": {
      key: "atan2/backward/y+x", skeleton: "pointwise", reads: [
        "grad",
        "y",
        "x",
      ], writes: [false, false],
    },
  },
});

/** Gradients of atanh. */
export const atanhGradients = defineGradients({
  op: "atanh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.div(
        grad,
        ops.mul(ops.sub(1, x), ops.add(1, x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "atanh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of cos. */
export const cosGradients = defineGradients({
  op: "cos", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.neg(ops.mul(grad, ops.sin(x))),
    },
  ],
  fused: {
    x: {
      key: "cos/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of cosh. */
export const coshGradients = defineGradients({
  op: "cosh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.sinh(x)),
    },
  ],
  fused: {
    x: {
      key: "cosh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of deg2rad. */
export const deg2radGradients = defineGradients({
  op: "deg2rad", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad }: Values): Tensor => ops.mul(grad, Math.PI / 180),
    },
  ],
  fused: {
    x: {
      key: "deg2rad/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
    },
  },
});

/** Gradients of hypot. */
export const hypotGradients = defineGradients({
  op: "hypot", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.mul(grad, ops.div(x, result)),
    },
    {
      reads: ["y", "result"],
      fused: true,
      formula: ({ grad, y, result }: Values): Tensor => ops.mul(grad, ops.div(y, result)),
    },
  ],
  fused: {
    x: {
      key: "hypot/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "result",
      ], writes: [false],
    },
    y: {
      key: "hypot/backward/y", skeleton: "pointwise", reads: [
        "grad",
        "y",
        "result",
      ], writes: [false],
    },
    "x+y": {
      key: "hypot/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
        "result",
      ], writes: [false, false],
    },
  },
});

/** Gradients of rad2deg. */
export const rad2degGradients = defineGradients({
  op: "rad2deg", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad }: Values): Tensor => ops.mul(grad, 180 / Math.PI),
    },
  ],
  fused: {
    x: {
      key: "rad2deg/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
    },
  },
});

/** Gradients of sin. */
export const sinGradients = defineGradients({
  op: "sin", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.cos(x)),
    },
  ],
  fused: {
    x: {
      key: "sin/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of sinh. */
export const sinhGradients = defineGradients({
  op: "sinh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.cosh(x)),
    },
  ],
  fused: {
    x: {
      key: "sinh/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of tan. */
export const tanGradients = defineGradients({
  op: "tan", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        grad,
        ops.add(1, ops.mul(result, result)),
      ),
    },
  ],
  fused: {
    x: {
      key: "tan/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});

/** Gradients of tanh. */
export const tanhGradients = defineGradients({
  op: "tanh", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        grad,
        ops.sub(1, ops.mul(result, result)),
      ),
    },
  ],
  fused: {
    x: {
      key: "tanh/backward/x", skeleton: "pointwise", reads: ["grad", "result"], writes: [false],
    },
  },
});
