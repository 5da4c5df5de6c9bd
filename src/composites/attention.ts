// Attention: a kernel that works in blocks where it serves, or products, a mask and a softmax.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { attentionInBlocks } from "./attention-blocks.js";

export function scaledDotProductAttention(
  query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null | undefined,
  dropoutP: number, isCausal: boolean, scale: number | undefined, enableGqa: boolean,
): Tensor {
  checkShapes(query, key, value, mask, isCausal);
  const factor = scale ?? 1 / Math.sqrt(query.shape[query.ndim - 1]);
  const inProducts = (q: Tensor, k: Tensor, v: Tensor): Tensor => {
    const [keys, values] = enableGqa ? [repeatHeads(q, k), repeatHeads(q, v)] : [k, v];
    const scores = ops.matmul(q.mul(factor), keys.transpose(-2, -1));
    const weights = mask ? maskedWeights(scores, mask) : ops.softmax(isCausal ? causal(scores) : scores, -1);
    return ops.matmul(dropoutP > 0 ? ops.dropout(weights, { p: dropoutP }) : weights, values);
  };
  const atOnce = dropoutP > 0 ? null : attentionInBlocks({ query, key, value, mask: mask ?? null }, factor, isCausal, enableGqa, inProducts);
  return atOnce ?? inProducts(query, key, value);
}

function checkShapes(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null | undefined, isCausal: boolean): void {
  const shapes = `query ${showShape(query.shape)}, key ${showShape(key.shape)} and value ${showShape(value.shape)}`;
  const facts = { query: query.shape, key: key.shape, value: value.shape };
  if (query.ndim < 2 || key.ndim < 2 || value.ndim < 2) {
    throw new ShapeError(`scaledDotProductAttention: expected at least 2 dims, got ${shapes}`, facts);
  }
  const last = (x: Tensor, d: number): number => x.shape[x.ndim + d];
  if (last(query, -1) !== last(key, -1) || last(key, -2) !== last(value, -2)) {
    throw new ShapeError(`scaledDotProductAttention: query and key must end in one size, key and value have one length; got ${shapes}`, facts);
  }
  if (mask && isCausal) throw new ArgumentError("scaledDotProductAttention: give a mask or isCausal, not both");
}

/** Heads of key or value, in dim -3, each as often as the query has more of them. */
function repeatHeads(query: Tensor, x: Tensor): Tensor {
  const [wanted, there] = [query.shape[query.ndim - 3], x.shape[x.ndim - 3]];
  if (wanted === undefined || there === undefined || there === 0 || wanted % there !== 0) {
    throw new ShapeError(`scaledDotProductAttention: the heads of query ${showShape(query.shape)} must be a multiple of those of ${showShape(x.shape)}`, { query: query.shape, heads: there });
  }
  const [copies, shape] = [wanted / there, x.shape];
  const repeated = x.unsqueeze(-3).expand([...shape.slice(0, -2), copies, ...shape.slice(-2)]);
  return repeated.reshape([...shape.slice(0, -3), wanted, ...shape.slice(-2)]);
}

/** (…, L, S) with -inf where the key lies behind the query. */
function causal(scores: Tensor): Tensor {
  const [queries, keys] = scores.shape.slice(-2);
  const seen = ops.tril(ops.ones([queries, keys], { dtype: "bool" }));
  return ops.where(seen, scores, -Infinity);
}

/** Softmax under a mask. A row with nothing to see is 0, without NaN in its gradient. */
function maskedWeights(scores: Tensor, mask: Tensor): Tensor {
  const isBool = mask.dtype === "bool";
  const masked = isBool ? ops.where(mask, scores, -Infinity) : scores.add(mask);
  if (masked.shape[masked.ndim - 1] === 0) return masked;
  const blind = ops.eq(ops.amax(masked.detach(), -1, { keepdim: true }), -Infinity);
  const weights = ops.softmax(ops.where(blind, 0, masked), -1);
  return ops.where(blind, 0, weights);
}
