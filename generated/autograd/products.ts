// Generated from ops/products.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of add_product. */
export const addProductGradients = defineGradients({
  op: "addProduct", inputs: ["x", "a", "b"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, beta }: Values): Tensor => ops.mul(beta, grad),
    },
    {
      reads: ["b"],
      fused: false,
      formula: ({ grad, b, alpha }: Values): Tensor => ops.mul(
        alpha,
        ops.matmul(grad, ops.transpose(b, 1, 2)),
      ),
    },
    {
      reads: ["a"],
      fused: false,
      formula: ({ grad, a, alpha }: Values): Tensor => ops.mul(
        alpha,
        ops.matmul(ops.transpose(a, 1, 2), grad),
      ),
    },
  ],
});
