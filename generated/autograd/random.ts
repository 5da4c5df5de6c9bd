// Generated from ops/random.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { type Tensor, zeros } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of bernoulli. */
export const bernoulliGradients = defineGradients({
  op: "bernoulli", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of dropout. */
export const dropoutGradients = defineGradients({
  op: "dropout", inputs: ["x"], results: ["out", "mask"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["mask"],
      fused: true,
      formula: ({ grad, mask, p, training }: Values): Tensor => {
        const scale = !training ? 1 : p < 1 ? 1 / (1 - p) : 0;
        return ops.whereSelf(mask, ops.mul(grad, scale), 0);
      },
    },
  ],
  fused: {
    x: {
      key: "dropout/backward/x", skeleton: "pointwise", reads: ["grad", "mask"], writes: [false],
      scalars: ({ p, training }: Values) => {
        const scale = !training ? 1 : p < 1 ? 1 / (1 - p) : 0;
        return [scale];
      },
    },
  },
});

/** Gradients of normal_around. */
export const normalAroundGradients = defineGradients({
  op: "normalAround", inputs: ["mean", "std"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a number once drawn is a constant" },
    { none: "a number once drawn is a constant" },
  ],
});

/** Gradients of normal_draw. */
export const normalDrawGradients = defineGradients({
  op: "normalDraw", inputs: ["mean", "std"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a number once drawn is a constant" },
    { none: "a number once drawn is a constant" },
  ],
});

/** Gradients of normal_fill. */
export const normalFillGradients = defineGradients({
  op: "normalFill", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of normal_reals. */
export const normalRealsGradients = defineGradients({
  op: "normalReals", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
  ],
});

/** Gradients of normal_sized. */
export const normalSizedGradients = defineGradients({
  op: "normalSized", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of rand. */
export const randGradients = defineGradients({
  op: "rand", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of rand_like. */
export const randLikeGradients = defineGradients({
  op: "randLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of randint_below. */
export const randintBelowGradients = defineGradients({
  op: "randintBelow", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of randint_between. */
export const randintBetweenGradients = defineGradients({
  op: "randintBetween", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of randn. */
export const randnGradients = defineGradients({
  op: "randn", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of randn_like. */
export const randnLikeGradients = defineGradients({
  op: "randnLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of uniform. */
export const uniformGradients = defineGradients({
  op: "uniform", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of uniform_fill. */
export const uniformFillGradients = defineGradients({
  op: "uniformFill", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of uniform_reals. */
export const uniformRealsGradients = defineGradients({
  op: "uniformReals", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
  ],
});
