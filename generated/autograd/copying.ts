// Generated from ops/copying.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { type Tensor, zeros } from "../../src/tensor/tensor.js";

/** Gradients of cast. */
export const castGradients = defineGradients({
  op: "cast", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
});

/** Gradients of clone. */
export const cloneGradients = defineGradients({
  op: "clone", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
});

/** Gradients of copy. */
export const copyGradients = defineGradients({
  op: "copy", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "its values are overwritten" },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
});

/** Gradients of detach. */
export const detachGradients = defineGradients({
  op: "detach", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "it is cut off from the graph" },
  ],
});

/** Gradients of fill. */
export const fillGradients = defineGradients({
  op: "fill", inputs: ["x", "value"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
});

/** Gradients of zero. */
export const zeroGradients = defineGradients({
  op: "zero", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "its values are overwritten" },
  ],
});
