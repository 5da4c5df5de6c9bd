// Generated from ops/arrangement.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of unfold. */
export const unfoldGradients = defineGradients({
  op: "unfold", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dimension, step }: Values): Tensor => ops.windowAdd(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        grad,
        dimension,
        step,
      ),
    },
  ],
});

/** Gradients of window_add. */
export const windowAddGradients = defineGradients({
  op: "windowAdd", inputs: ["x", "windows"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: [],
      shapes: ["windows"],
      fused: false,
      formula: ({ grad, windows, dim, step }: Values): Tensor => {
        const back = host.rank(windows) - 1;
        return ops.unfold(grad, dim, host.size(windows, back), step);
      },
    },
  ],
});
