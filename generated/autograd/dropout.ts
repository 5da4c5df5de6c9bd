// Generated from ops/dropout.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of alpha_dropout. */
export const alphaDropoutGradients = defineGradients({
  op: "alphaDropout", inputs: ["x"], results: ["out", "mask"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["mask"],
      fused: true,
      formula: ({ grad, mask, p, training }: Values): Tensor => {
        const limit = 1.7580993408473766;
        const a = p < 1 ? (1 / Math.sqrt((limit * limit * p + 1) * (1 - p))) : 0;
        if (!training) return grad;
        return ops.whereSelf(mask, ops.mul(grad, a), 0);
      },
    },
  ],
  fused: {
    x: {
      key: "alpha_dropout/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "mask",
      ], writes: [false],
      scalars: ({ p, training }: Values) => {
        const limit = 1.7580993408473766;
        const a = p < 1 ? (1 / Math.sqrt((limit * limit * p + 1) * (1 - p))) : 0;
        return [Number(!training), a];
      },
    },
  },
});
