// Generated from ops/ranks.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of kth_of_rows. */
export const kthOfRowsGradients = defineGradients({
  op: "kthOfRows", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: (
        { grad, indices, x }: Values
      ): Tensor => ops.spreadAlong(grad, indices, host.shape(x)),
    },
  ],
});

/** Gradients of median_of_all. */
export const medianOfAllGradients = defineGradients({
  op: "medianOfAll", inputs: ["x"], results: ["value", "at"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "value"],
      fused: false,
      formula: ({ grad, x, value }: Values): Tensor => {
        const hit = ops.logicalOr(ops.eq(x, value), ops.logicalAnd(ops.isnan(x), ops.isnan(value)));
        return ops.whereSelf(hit, ops.div(grad, ops.sum(hit)), 0);
      },
    },
  ],
});

/** Gradients of median_of_rows. */
export const medianOfRowsGradients = defineGradients({
  op: "medianOfRows", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: (
        { grad, indices, x }: Values
      ): Tensor => ops.spreadAlong(grad, indices, host.shape(x)),
    },
  ],
});

/** Gradients of mode_of_rows. */
export const modeOfRowsGradients = defineGradients({
  op: "modeOfRows", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: (
        { grad, indices, x }: Values
      ): Tensor => ops.spreadAlong(grad, indices, host.shape(x)),
    },
  ],
});
