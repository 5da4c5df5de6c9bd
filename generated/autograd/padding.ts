// Generated from ops/padding.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of constant_pad_nd. */
export const constantPadNdGradients = defineGradients({
  op: "constantPadNd", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, pad }: Values): Tensor => ops.constantPadNd(
        grad,
        host.itemwise((x) => -x, pad),
      ),
    },
  ],
});

/** Gradients of wrapped_pad. */
export const wrappedPadGradients = defineGradients({
  op: "wrappedPad", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, pad, mode }: Values): Tensor => ops.wrappedPadAdd(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        grad,
        pad,
        mode,
      ),
    },
  ],
});

/** Gradients of wrapped_pad_add. */
export const wrappedPadAddGradients = defineGradients({
  op: "wrappedPadAdd", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad, pad, mode }: Values): Tensor => ops.wrappedPad(grad, pad, mode),
    },
  ],
});
