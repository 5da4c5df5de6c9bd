// Generated from ops/creation.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of arange. */
export const arangeGradients = defineGradients({
  op: "arange", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of empty. */
export const emptyGradients = defineGradients({
  op: "empty", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of empty_like. */
export const emptyLikeGradients = defineGradients({
  op: "emptyLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of eye. */
export const eyeGradients = defineGradients({
  op: "eye", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of full. */
export const fullGradients = defineGradients({
  op: "full", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of full_like. */
export const fullLikeGradients = defineGradients({
  op: "fullLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of linspace. */
export const linspaceGradients = defineGradients({
  op: "linspace", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of linspace_reals. */
export const linspaceRealsGradients = defineGradients({
  op: "linspaceReals", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of new_empty. */
export const newEmptyGradients = defineGradients({
  op: "newEmpty", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of new_full. */
export const newFullGradients = defineGradients({
  op: "newFull", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of new_ones. */
export const newOnesGradients = defineGradients({
  op: "newOnes", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of new_zeros. */
export const newZerosGradients = defineGradients({
  op: "newZeros", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of ones. */
export const onesGradients = defineGradients({
  op: "ones", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of ones_like. */
export const onesLikeGradients = defineGradients({
  op: "onesLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});

/** Gradients of zeros. */
export const zerosGradients = defineGradients({
  op: "zeros", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of zeros_like. */
export const zerosLikeGradients = defineGradients({
  op: "zerosLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is a constant" },
  ],
});
