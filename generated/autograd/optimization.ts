// Generated from ops/optimization.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of adam_step. */
export const adamStepGradients = defineGradients({
  op: "adamStep", inputs: ["x", "mean", "square"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: ["square"],
      fused: true,
      formula: ({ grad, square, rate, scale, eps }: Values): Tensor => ops.mul(
        grad,
        ops.mul(ops.div(1, ops.add(ops.mul(ops.sqrt(square), scale), eps)), rate),
      ),
    },
    {
      reads: ["mean", "square"],
      fused: true,
      formula: ({ grad, mean, square, rate, scale, eps }: Values): Tensor => ops.neg(ops.mul(
        grad,
        ops.mul(
          ops.div(
            ops.div(ops.mul(rate, mean), ops.add(ops.mul(ops.sqrt(square), scale), eps)),
            ops.add(ops.mul(ops.sqrt(square), scale), eps),
          ),
          ops.mul(scale, ops.div(0.5, ops.sqrt(square))),
        ),
      )),
    },
  ],
  fused: {
    mean: {
      key: "adam_step/backward/mean", skeleton: "pointwise", reads: [
        "grad",
        "square",
      ], writes: [false],
      scalars: ({ rate, scale, eps }: Values) => [scale, eps, rate],
    },
    square: {
      key: "adam_step/backward/square", skeleton: "pointwise", reads: [
        "grad",
        "mean",
        "square",
      ], writes: [false],
      scalars: ({ rate, scale, eps }: Values) => [rate, scale, eps],
    },
    "mean+square": {
      key: "adam_step/backward/mean+square", skeleton: "pointwise", reads: [
        "grad",
        "mean",
        "square",
      ], writes: [false, false],
      scalars: ({ rate, scale, eps }: Values) => [scale, eps, rate],
    },
  },
});

/** Gradients of decay_add. */
export const decayAddGradients = defineGradients({
  op: "decayAdd", inputs: ["x", "grads"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad, beta }: Values): Tensor => ops.mul(grad, beta),
    },
    {
      reads: [],
      fused: true,
      formula: ({ grad, alpha }: Values): Tensor => ops.mul(grad, alpha),
    },
  ],
  fused: {
    x: {
      key: "decay_add/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ beta }: Values) => [beta],
    },
    grads: {
      key: "decay_add/backward/grads", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
    "x+grads": {
      key: "decay_add/backward/x+grads", skeleton: "pointwise", reads: ["grad"], writes: [
        false,
        false,
      ],
      scalars: ({ beta, alpha }: Values) => [beta, alpha],
    },
  },
});

/** Gradients of decay_square. */
export const decaySquareGradients = defineGradients({
  op: "decaySquare", inputs: ["x", "grads"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad, beta }: Values): Tensor => ops.mul(grad, beta),
    },
    {
      reads: ["grads"],
      fused: true,
      formula: ({ grad, grads, beta }: Values): Tensor => ops.mul(
        grad,
        ops.add(ops.mul(grads, 1 - beta), ops.mul(1 - beta, grads)),
      ),
    },
  ],
  fused: {
    x: {
      key: "decay_square/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ beta }: Values) => [beta],
    },
    grads: {
      key: "decay_square/backward/grads", skeleton: "pointwise", reads: [
        "grad",
        "grads",
      ], writes: [false],
      scalars: ({ beta }: Values) => [1 - beta],
    },
    "x+grads": {
      key: "decay_square/backward/x+grads", skeleton: "pointwise", reads: [
        "grad",
        "grads",
      ], writes: [false, false],
      scalars: ({ beta }: Values) => [beta, 1 - beta],
    },
  },
});
