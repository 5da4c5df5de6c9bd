// Generated from ops/scan.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of cummax. */
export const cummaxGradients = defineGradients({
  op: "cummax", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x, dim }: Values): Tensor => ops.scatterAdd_(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        dim,
        indices,
        grad,
      ),
    },
  ],
});

/** Gradients of cummin. */
export const cumminGradients = defineGradients({
  op: "cummin", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x, dim }: Values): Tensor => ops.scatterAdd_(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        dim,
        indices,
        grad,
      ),
    },
  ],
});

/** Gradients of cumprod. */
export const cumprodGradients = defineGradients({
  op: "cumprod", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, dim, reverse }: Values): Tensor => {
        const v = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const g = host.rank(x) === 0 ? ops.unsqueeze(grad, 0) : grad;
        const row = ops.unsqueeze(ops.movedim(v, [dim], [-1]), -2);
        const others = ops.cumprod(
          ops.whereSelf(ops.eq(ops.eye(host.size(v, dim), { dtype: grad.dtype }), 1), 1, row),
          -1,
          { reverse },
        );
        const terms = ops.mul(ops.unsqueeze(ops.movedim(g, [dim], [-1]), -2), others);
        const sums = ops.sum(reverse ? ops.tril(terms) : ops.triu(terms), { dim: -1 });
        return ops.reshape(ops.movedim(sums, [-1], [dim]), host.shape(x));
      },
    },
  ],
});

/** Gradients of cumsum. */
export const cumsumGradients = defineGradients({
  op: "cumsum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dim, reverse }: Values): Tensor => ops.cumsum(
        grad,
        dim,
        { reverse: !reverse },
      ),
    },
  ],
});

/** Gradients of logcumsumexp. */
export const logcumsumexpGradients = defineGradients({
  op: "logcumsumexp", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, dim, reverse }: Values): Tensor => {
        const v = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const r = host.rank(x) === 0 ? ops.unsqueeze(result, 0) : result;
        const g = host.rank(x) === 0 ? ops.unsqueeze(grad, 0) : grad;
        const square = ops.ones([host.size(v, dim), host.size(v, dim)], { dtype: grad.dtype });
        const counts = reverse ? ops.tril(square) : ops.triu(square);
        const gap = ops.sub(
          ops.unsqueeze(ops.movedim(v, [dim], [-1]), -1),
          ops.unsqueeze(ops.movedim(r, [dim], [-1]), -2),
        );
        const share = ops.exp(ops.whereSelf(ops.eq(counts, 1), gap, -Infinity));
        const sums = ops.squeeze(
          ops.matmul(share, ops.unsqueeze(ops.movedim(g, [dim], [-1]), -1)),
          { dim: -1 },
        );
        return ops.reshape(ops.movedim(sums, [-1], [dim]), host.shape(x));
      },
    },
  ],
});

/** Gradients of running_place. */
export const runningPlaceGradients = defineGradients({
  op: "runningPlace", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});
