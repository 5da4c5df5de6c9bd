// Generated from ops/reduction.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of all. */
export const allGradients = defineGradients({
  op: "all", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of amax. */
export const amaxGradients = defineGradients({
  op: "amax", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, dim, keepdim }: Values): Tensor => {
        const hit = ops.eq(x, ops.unreduce(result, dim, keepdim));
        const share = ops.div(
          ops.unreduce(grad, dim, keepdim),
          ops.sum(hit, { dim, keepdim: true }),
        );
        return ops.whereSelf(hit, share, 0);
      },
    },
  ],
});

/** Gradients of amin. */
export const aminGradients = defineGradients({
  op: "amin", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, dim, keepdim }: Values): Tensor => {
        const hit = ops.eq(x, ops.unreduce(result, dim, keepdim));
        const share = ops.div(
          ops.unreduce(grad, dim, keepdim),
          ops.sum(hit, { dim, keepdim: true }),
        );
        return ops.whereSelf(hit, share, 0);
      },
    },
  ],
});

/** Gradients of any. */
export const anyGradients = defineGradients({
  op: "any", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of argmax. */
export const argmaxGradients = defineGradients({
  op: "argmax", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of argmin. */
export const argminGradients = defineGradients({
  op: "argmin", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of count_nonzero. */
export const countNonzeroGradients = defineGradients({
  op: "countNonzero", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a count" },
  ],
});

/** Gradients of logsumexp. */
export const logsumexpGradients = defineGradients({
  op: "logsumexp", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "result"],
      fused: false,
      formula: ({ grad, x, result, dim, keepdim }: Values): Tensor => ops.mul(
        ops.unreduce(grad, dim, keepdim),
        ops.conj(ops.exp(ops.sub(x, ops.unreduce(result, dim, keepdim)))),
      ),
    },
  ],
});

/** Gradients of max_dim. */
export const maxDimGradients = defineGradients({
  op: "maxDim", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x, dim, keepdim }: Values): Tensor => {
        const at = ops.unreduce(indices, [dim], keepdim);
        if (host.rank(x) === 0) return grad;
        return ops.scatterWrite_(
          ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
          dim,
          at,
          ops.unreduce(grad, [dim], keepdim),
        );
      },
    },
  ],
});

/** Gradients of mean. */
export const meanGradients = defineGradients({
  op: "mean", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, keepdim }: Values): Tensor => ops.expand(
        ops.div(ops.unreduce(grad, dim, keepdim), host.count(x, dim)),
        host.shape(x),
      ),
    },
  ],
});

/** Gradients of min_dim. */
export const minDimGradients = defineGradients({
  op: "minDim", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x, dim, keepdim }: Values): Tensor => {
        const at = ops.unreduce(indices, [dim], keepdim);
        if (host.rank(x) === 0) return grad;
        return ops.scatterWrite_(
          ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
          dim,
          at,
          ops.unreduce(grad, [dim], keepdim),
        );
      },
    },
  ],
});

/** Gradients of prod. */
export const prodGradients = defineGradients({
  op: "prod", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, dim, keepdim }: Values): Tensor => {
        const one = host.length(dim) === 1;
        const others = ops.prodOthers(one ? x : ops.reshape(x, [-1]), one ? dim[0] : 0);
        return ops.mul(ops.unreduce(grad, dim, keepdim), ops.reshape(others, host.shape(x)));
      },
    },
  ],
});

/** Gradients of sum. */
export const sumGradients = defineGradients({
  op: "sum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, keepdim }: Values): Tensor => ops.expand(
        ops.unreduce(grad, dim, keepdim),
        host.shape(x),
      ),
    },
  ],
});

/** Gradients of var_dim. */
export const varDimGradients = defineGradients({
  op: "varDim", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, dim, correction, keepdim }: Values): Tensor => {
        const c = ops.sub(x, ops.mean(x, { dim, keepdim: true }));
        return ops.div(
          ops.mul(ops.mul(2, c), ops.unreduce(grad, dim, keepdim)),
          Math.max(host.count(x, dim) - correction, 0),
        );
      },
    },
  ],
});
