// Generated from ops/distributions.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of binomial. */
export const binomialGradients = defineGradients({
  op: "binomial", inputs: ["count", "prob"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a number once drawn is a constant" },
    { none: "a number once drawn is a constant" },
  ],
});

/** Gradients of cauchy. */
export const cauchyGradients = defineGradients({
  op: "cauchy", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of exponential. */
export const exponentialGradients = defineGradients({
  op: "exponential", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of geometric. */
export const geometricGradients = defineGradients({
  op: "geometric", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of log_normal. */
export const logNormalGradients = defineGradients({
  op: "logNormal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of multinomial. */
export const multinomialGradients = defineGradients({
  op: "multinomial", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of poisson. */
export const poissonGradients = defineGradients({
  op: "poisson", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a number once drawn is a constant" },
  ],
});

/** Gradients of randint_like. */
export const randintLikeGradients = defineGradients({
  op: "randintLike", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of random_below. */
export const randomBelowGradients = defineGradients({
  op: "randomBelow", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of random_between. */
export const randomBetweenGradients = defineGradients({
  op: "randomBetween", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of random_whole. */
export const randomWholeGradients = defineGradients({
  op: "randomWhole", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a random number does not depend on what it replaces" },
  ],
});

/** Gradients of randperm. */
export const randpermGradients = defineGradients({
  op: "randperm", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});
