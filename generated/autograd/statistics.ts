// Generated from ops/statistics.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of nansum. */
export const nansumGradients = defineGradients({
  op: "nansum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, dim, keepdim }: Values): Tensor => ops.whereSelf(
        ops.isnan(x),
        0,
        ops.expand(ops.unreduce(grad, dim, keepdim), host.shape(x)),
      ),
    },
  ],
});
