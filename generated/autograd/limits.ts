// Generated from ops/limits.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of clamp_max. */
export const clampMaxGradients = defineGradients({
  op: "clampMax", inputs: ["x", "max"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "max"],
      fused: true,
      formula: ({ grad, x, max }: Values): Tensor => ops.whereSelf(ops.le(x, max), grad, 0),
    },
    {
      reads: ["x", "max"],
      fused: true,
      formula: ({ grad, x, max }: Values): Tensor => ops.whereSelf(ops.gt(x, max), grad, 0),
    },
  ],
  fused: {
    x: {
      key: "clamp_max/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "max",
      ], writes: [false],
    },
    max: {
      key: "clamp_max/backward/max", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "max",
      ], writes: [false],
    },
    "x+max": {
      key: "clamp_max/backward/x+max", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "max",
      ], writes: [false, false],
    },
  },
});

/** Gradients of clamp_min. */
export const clampMinGradients = defineGradients({
  op: "clampMin", inputs: ["x", "min"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "min"],
      fused: true,
      formula: ({ grad, x, min }: Values): Tensor => ops.whereSelf(ops.ge(x, min), grad, 0),
    },
    {
      reads: ["x", "min"],
      fused: true,
      formula: ({ grad, x, min }: Values): Tensor => ops.whereSelf(ops.lt(x, min), grad, 0),
    },
  ],
  fused: {
    x: {
      key: "clamp_min/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "min",
      ], writes: [false],
    },
    min: {
      key: "clamp_min/backward/min", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "min",
      ], writes: [false],
    },
    "x+min": {
      key: "clamp_min/backward/x+min", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "min",
      ], writes: [false, false],
    },
  },
});

/** Gradients of fmax. */
export const fmaxGradients = defineGradients({
  op: "fmax", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.ge(x, y), ops.isnan(y)),
        grad,
        0,
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.ge(x, y), ops.isnan(y)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "fmax/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "fmax/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "fmax/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of fmin. */
export const fminGradients = defineGradients({
  op: "fmin", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.le(x, y), ops.isnan(y)),
        grad,
        0,
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.logicalOr(ops.le(x, y), ops.isnan(y)),
        0,
        grad,
      ),
    },
  ],
  fused: {
    x: {
      key: "fmin/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "fmin/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "fmin/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of heaviside. */
export const heavisideGradients = defineGradients({
  op: "heaviside", inputs: ["x", "values"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "as in PyTorch, which registers no derivative" },
    { unsupported: "as in PyTorch, which registers no derivative" },
  ],
});

/** Gradients of nan_to_num. */
export const nanToNumGradients = defineGradients({
  op: "nanToNum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(ops.isfinite(x), grad, 0),
    },
  ],
  fused: {
    x: {
      key: "nan_to_num/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});
