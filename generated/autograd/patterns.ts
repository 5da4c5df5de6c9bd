// Generated from ops/patterns.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of empty_permuted. */
export const emptyPermutedGradients = defineGradients({
  op: "emptyPermuted", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of empty_strided. */
export const emptyStridedGradients = defineGradients({
  op: "emptyStrided", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of logspace. */
export const logspaceGradients = defineGradients({
  op: "logspace", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of scalar_tensor. */
export const scalarTensorGradients = defineGradients({
  op: "scalarTensor", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of tril_indices. */
export const trilIndicesGradients = defineGradients({
  op: "trilIndices", inputs: [], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
  ],
});

/** Gradients of triu_indices. */
export const triuIndicesGradients = defineGradients({
  op: "triuIndices", inputs: [], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
  ],
});
