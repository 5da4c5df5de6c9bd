// Generated from ops/norms.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of norm_0. */
export const norm0Gradients = defineGradients({
  op: "norm0", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, dim, keepdim }: Values): Tensor => ops.mul(
        ops.mul(0, ops.unreduce(grad, dim, keepdim)),
        ops.onesLike(x, { dtype: grad.dtype }),
      ),
    },
  ],
});

/** Gradients of norm_2. */
export const norm2Gradients = defineGradients({
  op: "norm2", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, dim, keepdim }: Values): Tensor => {
        const n = ops.unreduce(result, dim, keepdim);
        return ops.whereSelf(
          ops.eq(n, 0),
          0,
          ops.mul(ops.unreduce(grad, dim, keepdim), ops.div(x, ops.whereSelf(ops.eq(n, 0), 1, n))),
        );
      },
    },
  ],
});

/** Gradients of norm_p. */
export const normPGradients = defineGradients({
  op: "normP", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, p, dim, keepdim }: Values): Tensor => {
        const n = ops.unreduce(result, dim, keepdim);
        const share = ops.div(
          ops.whereSelf(ops.eq(x, 0), 1, ops.abs(x)),
          ops.whereSelf(ops.eq(n, 0), 1, n),
        );
        return ops.whereSelf(
          ops.logicalOr(ops.eq(x, 0), ops.eq(n, 0)),
          0,
          ops.mul(ops.mul(ops.unreduce(grad, dim, keepdim), ops.sign(x)), ops.pow(share, p - 1)),
        );
      },
    },
  ],
});
