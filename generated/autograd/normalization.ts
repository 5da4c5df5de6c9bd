// Generated from ops/normalization.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { OVER } from "../../src/dispatch/fused.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of batch_norm. */
export const batchNormGradients = defineGradients({
  op: "batchNorm", inputs: [
    "x",
    "runningMean",
    "runningVar",
    "weight",
    "bias",
  ], results: ["out", "mean", "invstd"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "runningMean", "runningVar", "weight", "mean", "invstd"],
      fused: true,
      formula: (
        { grad, x, runningMean, runningVar, weight, training, eps, [OVER]: over }: Values
      ): Tensor => {
        const mu = training ? ops.mean(x, { dim: over, keepdim: true }) : runningMean ?? 0;
        const v = training
          ? ops.mean(ops.pow(ops.sub(x, mu), 2), { dim: over, keepdim: true })
          : runningVar ?? 1;
        const r = ops.rsqrt(ops.add(v, eps));
        const mean = mu;
        const invstd = r;
        const xh = ops.mul(ops.sub(x, mean), invstd);
        const g = ops.mul(grad, weight ?? 1);
        return ops.mul(
          invstd,
          training
            ? ops.sub(
              ops.sub(g, ops.mean(g, { dim: over, keepdim: true })),
              ops.mul(xh, ops.mean(ops.mul(g, xh), { dim: over, keepdim: true })),
            )
            : g,
        );
      },
    },
    { none: "a running statistic is not part of the graph" },
    { none: "a running statistic is not part of the graph" },
    {
      reads: ["x", "runningMean", "runningVar", "mean", "invstd"],
      fused: true,
      formula: (
        { grad, x, runningMean, runningVar, training, eps, [OVER]: over }: Values
      ): Tensor => {
        const mu = training ? ops.mean(x, { dim: over, keepdim: true }) : runningMean ?? 0;
        const v = training
          ? ops.mean(ops.pow(ops.sub(x, mu), 2), { dim: over, keepdim: true })
          : runningVar ?? 1;
        const r = ops.rsqrt(ops.add(v, eps));
        const mean = mu;
        const invstd = r;
        return ops.sum(
          ops.mul(ops.mul(grad, ops.sub(x, mean)), invstd),
          { dim: over, keepdim: true },
        );
      },
    },
    {
      reads: [],
      fused: true,
      formula: ({ grad, [OVER]: over }: Values): Tensor => ops.sum(
        grad,
        { dim: over, keepdim: true },
      ),
    },
  ],
  fused: {
    x: {
      key: "batch_norm/backward/x", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "invstd",
      ], writes: [false],
      absent: { weight: 1 },
      scalars: ({ training }: Values) => [Number(training)],
    },
    weight: {
      key: "batch_norm/backward/weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "mean",
        "invstd",
      ], writes: [true],
    },
    "x+weight": {
      key: "batch_norm/backward/x+weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "invstd",
      ], writes: [false, true],
      absent: { weight: 1 },
      scalars: ({ training }: Values) => [Number(training)],
    },
    bias: {
      key: "batch_norm/backward/bias", skeleton: "rowwise", reads: ["grad"], writes: [true],
    },
    "x+bias": {
      key: "batch_norm/backward/x+bias", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "invstd",
      ], writes: [false, true],
      absent: { weight: 1 },
      scalars: ({ training }: Values) => [Number(training)],
    },
    "weight+bias": {
      key: "batch_norm/backward/weight+bias", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "mean",
        "invstd",
      ], writes: [true, true],
    },
    "x+weight+bias": {
      key: "batch_norm/backward/x+weight+bias", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "invstd",
      ], writes: [false, true, true],
      absent: { weight: 1 },
      scalars: ({ training }: Values) => [Number(training)],
    },
  },
});

/** Gradients of layer_norm. */
export const layerNormGradients = defineGradients({
  op: "layerNorm", inputs: ["x", "weight", "bias"], results: ["out", "mean", "rstd"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "weight", "mean", "rstd"],
      fused: true,
      formula: ({ grad, x, weight, eps, [OVER]: over }: Values): Tensor => {
        const mu = ops.mean(x, { dim: over, keepdim: true });
        const r = ops.rsqrt(ops.add(
          ops.mean(ops.pow(ops.sub(x, mu), 2), { dim: over, keepdim: true }),
          eps,
        ));
        const mean = mu;
        const rstd = r;
        const xh = ops.mul(ops.sub(x, mean), rstd);
        const g = ops.mul(grad, weight ?? 1);
        return ops.mul(
          rstd,
          ops.sub(
            ops.sub(g, ops.mean(g, { dim: over, keepdim: true })),
            ops.mul(xh, ops.mean(ops.mul(g, xh), { dim: over, keepdim: true })),
          ),
        );
      },
    },
    {
      reads: ["x", "mean", "rstd"],
      fused: true,
      formula: ({ grad, x, eps, [OVER]: over }: Values): Tensor => {
        const mu = ops.mean(x, { dim: over, keepdim: true });
        const r = ops.rsqrt(ops.add(
          ops.mean(ops.pow(ops.sub(x, mu), 2), { dim: over, keepdim: true }),
          eps,
        ));
        const mean = mu;
        const rstd = r;
        return ops.mul(ops.mul(grad, ops.sub(x, mean)), rstd);
      },
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
  ],
  fused: {
    x: {
      key: "layer_norm/backward/x", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "rstd",
      ], writes: [false],
      absent: { weight: 1 },
    },
    weight: {
      key: "layer_norm/backward/weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "mean",
        "rstd",
      ], writes: [false],
    },
    "x+weight": {
      key: "layer_norm/backward/x+weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "mean",
        "rstd",
      ], writes: [false, false],
      absent: { weight: 1 },
    },
  },
});

/** Gradients of log_softmax. */
export const logSoftmaxGradients = defineGradients({
  op: "logSoftmax", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result, [OVER]: over }: Values): Tensor => ops.sub(
        grad,
        ops.mul(ops.exp(result), ops.sum(grad, { dim: over, keepdim: true })),
      ),
    },
  ],
  fused: {
    x: {
      key: "log_softmax/backward/x", skeleton: "rowwise", reads: [
        "grad",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of rms_norm. */
export const rmsNormGradients = defineGradients({
  op: "rmsNorm", inputs: ["x", "weight"], results: ["out", "rstd"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x", "weight", "rstd"],
      fused: true,
      formula: ({ grad, x, weight, eps, [OVER]: over }: Values): Tensor => {
        const r = ops.rsqrt(ops.add(ops.mean(ops.mul(x, x), { dim: over, keepdim: true }), eps));
        const rstd = r;
        const xh = ops.mul(x, rstd);
        const g = ops.mul(grad, weight ?? 1);
        return ops.mul(
          rstd,
          ops.sub(g, ops.mul(xh, ops.mean(ops.mul(g, xh), { dim: over, keepdim: true }))),
        );
      },
    },
    {
      reads: ["x", "rstd"],
      fused: true,
      formula: ({ grad, x, eps, [OVER]: over }: Values): Tensor => {
        const r = ops.rsqrt(ops.add(ops.mean(ops.mul(x, x), { dim: over, keepdim: true }), eps));
        const rstd = r;
        return ops.mul(ops.mul(grad, x), rstd);
      },
    },
  ],
  fused: {
    x: {
      key: "rms_norm/backward/x", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "rstd",
      ], writes: [false],
      absent: { weight: 1 },
    },
    weight: {
      key: "rms_norm/backward/weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "rstd",
      ], writes: [false],
    },
    "x+weight": {
      key: "rms_norm/backward/x+weight", skeleton: "rowwise", reads: [
        "grad",
        "x",
        "weight",
        "rstd",
      ], writes: [false, false],
      absent: { weight: 1 },
    },
  },
});

/** Gradients of softmax. */
export const softmaxGradients = defineGradients({
  op: "softmax", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result, [OVER]: over }: Values): Tensor => ops.mul(
        result,
        ops.sub(grad, ops.sum(ops.mul(grad, result), { dim: over, keepdim: true })),
      ),
    },
  ],
  fused: {
    x: {
      key: "softmax/backward/x", skeleton: "rowwise", reads: ["grad", "result"], writes: [false],
    },
  },
});
