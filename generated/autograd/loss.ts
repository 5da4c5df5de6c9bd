// Generated from ops/loss.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { OVER } from "../../src/dispatch/fused.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of class_entropy. */
export const classEntropyGradients = defineGradients({
  op: "classEntropy", inputs: ["x", "classes", "target"], results: [
    "out",
    "most",
    "logSum",
    "times",
  ],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "classes", "target", "most", "logSum", "times"],
      fused: true,
      formula: ({ grad, x, classes, target, [OVER]: over }: Values): Tensor => {
        const m = ops.amax(x, { dim: over, keepdim: true });
        const s = ops.log(ops.sum(ops.exp(ops.sub(x, m)), { dim: over, keepdim: true }));
        const k = ops.sum(
          ops.whereSelf(ops.eq(classes, target), 1, 0),
          { dim: over, keepdim: true },
        );
        const most = m;
        const logSum = s;
        const times = k;
        return ops.mul(
          grad,
          ops.sub(
            ops.mul(times, ops.exp(ops.sub(ops.sub(x, most), logSum))),
            ops.whereSelf(ops.eq(classes, target), 1, 0),
          ),
        );
      },
    },
    { none: "a class is not a real number" },
    { none: "a class is not a real number" },
  ],
  fused: {
    x: {
      key: "class_entropy/backward/x", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "classes",
        "target",
        "most",
        "logSum",
        "times",
      ], writes: [false],
    },
  },
});

/** Gradients of log_loss. */
export const logLossGradients = defineGradients({
  op: "logLoss", inputs: ["x", "target"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "target"],
      fused: true,
      formula: ({ grad, x, target }: Values): Tensor => ops.div(
        ops.mul(grad, ops.sub(x, target)),
        ops.maximum(ops.mul(x, ops.sub(1, x)), 1e-12),
      ),
    },
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(
        grad,
        ops.sub(ops.log1p(ops.neg(x)), ops.log(x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "log_loss/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
      ], writes: [false],
    },
    target: {
      key: "log_loss/backward/target", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
    "x+target": {
      key: "log_loss/backward/x+target", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
      ], writes: [false, false],
    },
  },
});

/** Gradients of logistic_loss. */
export const logisticLossGradients = defineGradients({
  op: "logisticLoss", inputs: ["x", "target", "posWeight"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "target", "posWeight"],
      fused: true,
      formula: ({ grad, x, target, posWeight }: Values): Tensor => {
        const scale = ops.add(1, ops.mul(ops.sub(posWeight, 1), target));
        return ops.mul(grad, ops.sub(ops.sub(1, target), ops.div(scale, ops.add(1, ops.exp(x)))));
      },
    },
    {
      reads: ["x", "posWeight"],
      fused: true,
      formula: ({ grad, x, posWeight }: Values): Tensor => {
        const below = ops.add(ops.log1p(ops.exp(ops.neg(ops.abs(x)))), ops.maximum(ops.neg(x), 0));
        return ops.mul(grad, ops.sub(ops.mul(ops.sub(posWeight, 1), below), x));
      },
    },
    {
      reads: ["x", "target"],
      fused: true,
      formula: ({ grad, x, target }: Values): Tensor => {
        const below = ops.add(ops.log1p(ops.exp(ops.neg(ops.abs(x)))), ops.maximum(ops.neg(x), 0));
        return ops.mul(ops.mul(grad, target), below);
      },
    },
  ],
  fused: {
    x: {
      key: "logistic_loss/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
        "posWeight",
      ], writes: [false],
    },
    target: {
      key: "logistic_loss/backward/target", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "posWeight",
      ], writes: [false],
    },
    "x+target": {
      key: "logistic_loss/backward/x+target", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
        "posWeight",
      ], writes: [false, false],
    },
    posWeight: {
      key: "logistic_loss/backward/pos_weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
      ], writes: [false],
    },
    "x+posWeight": {
      key: "logistic_loss/backward/x+pos_weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
        "posWeight",
      ], writes: [false, false],
    },
    "target+posWeight": {
      key: "logistic_loss/backward/target+pos_weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
        "posWeight",
      ], writes: [false, false],
    },
    "x+target+posWeight": {
      key: "logistic_loss/backward/x+target+pos_weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "target",
        "posWeight",
      ], writes: [false, false, false],
    },
  },
});
