// Generated from ops/gating.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of gumbel_like. */
export const gumbelLikeGradients = defineGradients({
  op: "gumbelLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "the result is a random number" },
  ],
});

/** Gradients of rrelu. */
export const rreluGradients = defineGradients({
  op: "rrelu", inputs: ["x"], results: ["out", "slope"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "slope"],
      fused: true,
      formula: ({ grad, x, slope }: Values): Tensor => ops.whereSelf(
        ops.gt(x, 0),
        grad,
        ops.mul(grad, slope),
      ),
    },
  ],
  fused: {
    x: {
      key: "rrelu/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "slope",
      ], writes: [false],
    },
  },
});

/** Gradients of sloped. */
export const slopedGradients = defineGradients({
  op: "sloped", inputs: ["x", "slope"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "slope"],
      fused: true,
      formula: ({ grad, x, slope }: Values): Tensor => ops.whereSelf(
        ops.gt(x, 0),
        grad,
        ops.mul(grad, slope),
      ),
    },
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(ops.gt(x, 0), 0, ops.mul(grad, x)),
    },
  ],
  fused: {
    x: {
      key: "sloped/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "slope",
      ], writes: [false],
    },
    slope: {
      key: "sloped/backward/slope", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
    "x+slope": {
      key: "sloped/backward/x+slope", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "slope",
      ], writes: [false, false],
    },
  },
});
