// Generated from ops/windows.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of bartlett_window. */
export const bartlettWindowGradients = defineGradients({
  op: "bartlettWindow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of blackman_window. */
export const blackmanWindowGradients = defineGradients({
  op: "blackmanWindow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of hamming_window. */
export const hammingWindowGradients = defineGradients({
  op: "hammingWindow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of hann_window. */
export const hannWindowGradients = defineGradients({
  op: "hannWindow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of kaiser_window. */
export const kaiserWindowGradients = defineGradients({
  op: "kaiserWindow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});
