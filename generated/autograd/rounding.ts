// Generated from ops/rounding.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { type Tensor, zeros } from "../../src/tensor/tensor.js";

/** Gradients of ceil. */
export const ceilGradients = defineGradients({
  op: "ceil", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of floor. */
export const floorGradients = defineGradients({
  op: "floor", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of frac. */
export const fracGradients = defineGradients({
  op: "frac", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
});

/** Gradients of round. */
export const roundGradients = defineGradients({
  op: "round", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of trunc. */
export const truncGradients = defineGradients({
  op: "trunc", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});
