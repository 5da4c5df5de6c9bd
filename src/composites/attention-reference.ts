// The attention kernel by other means, for tests to compare it with: products of whole matrices.

import * as ops from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";

export function attentionReference(
  query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null | undefined, scale: number, isCausal: boolean,
): { output: Tensor; logSum: Tensor } {
  const products = ops.matmul(query, key.transpose(-2, -1)).mul(scale);
  const added = mask ? products.add(mask) : products;
  const [queries, keys] = products.shape.slice(-2);
  const scores = isCausal ? ops.where(ops.tril(ops.ones([queries, keys], { dtype: "bool" })), added, -Infinity) : added;
  const logSum = ops.logsumexp(scores, -1);
  const isBlind = ops.eq(logSum, -Infinity);
  const weights = ops.where(isBlind.unsqueeze(-1), 0, ops.exp(scores.sub(logSum.unsqueeze(-1))));
  return { output: ops.matmul(weights, value), logSum: ops.where(isBlind, Infinity, logSum).to("float64") };
}
