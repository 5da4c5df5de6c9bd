// Attention with several heads.

import { dropout, linear, matmul, scaledDotProductAttention, softmax, where, zeros } from "../../generated/ts/index.js";
import { type DTypeName, defaultDType, parseDType } from "../dtype.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Generator } from "../random.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { constant_, xavierUniform_ } from "./init.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { type Parameter, parameter } from "./parameter.js";
import { checkSize } from "./sizes.js";

export interface AttentionOptions {
  /** Share of the attention weights that is dropped in training. Default 0. */
  dropout?: number;
  /** Add vectors to all projections. Default true. */
  bias?: boolean;
  /** Features of the keys. Default: embedDim. */
  kdim?: number;
  /** Features of the values. Default: embedDim. */
  vdim?: number;
  /** Whether N comes before the positions. Default false. */
  batchFirst?: boolean;
  dtype?: DTypeName;
  generator?: Generator;
}

export interface AttentionCall {
  /** (N, S): true at keys to ignore, or numbers to add to their scores. */
  keyPaddingMask?: Tensor | null;
  /** (L, S) or (N * heads, L, S): true where a query may not attend, or numbers to add. */
  attnMask?: Tensor | null;
  /** Whether to give the weights too. Default true. */
  needWeights?: boolean;
  /** Whether the weights are the mean over the heads. Default true. */
  averageAttnWeights?: boolean;
}

/**
 * Attention of queries (L, N, embedDim) to keys (S, N, kdim) and values (S, N, vdim), in several heads:
 * softmax(q kᵀ / sqrt(d)) v of projections, projected again. Gives [outputs (L, N, embedDim), weights
 * (N, L, S), or null]. N may be missing; with `batchFirst` it comes first.
 *
 * The projections lie in `inProjWeight` (3 * embedDim, embedDim), or in `qProjWeight`, `kProjWeight`
 * and `vProjWeight` where keys or values have other features; they start Xavier-uniform, biases at 0.
 *
 * Source: Vaswani and others, arXiv:1706.03762;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 * @throws ArgumentError when the heads do not divide embedDim.
 * @example const [y] = new nn.MultiheadAttention(8, 2).forward(x, x, x);
 */
export class MultiheadAttention extends Module {
  readonly dropout: number;
  readonly batchFirst: boolean;
  readonly kdim: number;
  readonly vdim: number;
  inProjWeight: Parameter | null = null;
  qProjWeight: Parameter | null = null;
  kProjWeight: Parameter | null = null;
  vProjWeight: Parameter | null = null;
  /** (3 * embedDim) */
  inProjBias: Parameter | null = null;
  outProj: Linear;

  constructor(readonly embedDim: number, readonly numHeads: number, options: AttentionOptions = {}) {
    super();
    checkSize("MultiheadAttention", "embedDim", embedDim);
    if (embedDim % checkSize("MultiheadAttention", "numHeads", numHeads) !== 0) {
      throw new ArgumentError(`MultiheadAttention: embedDim ${embedDim} is not divisible by ${numHeads} heads`, { embedDim, numHeads });
    }
    this.kdim = checkSize("MultiheadAttention", "kdim", options.kdim ?? embedDim);
    this.vdim = checkSize("MultiheadAttention", "vdim", options.vdim ?? embedDim);
    this.dropout = options.dropout ?? 0;
    this.batchFirst = options.batchFirst ?? false;
    const type = options.dtype === undefined ? defaultDType() : parseDType("MultiheadAttention", options.dtype);
    const weight = (...shape: number[]): Parameter => parameter(empty(shape, type));
    if (this.kdim === embedDim && this.vdim === embedDim) this.inProjWeight = weight(3 * embedDim, embedDim);
    else {
      this.qProjWeight = weight(embedDim, embedDim);
      this.kProjWeight = weight(embedDim, this.kdim);
      this.vProjWeight = weight(embedDim, this.vdim);
    }
    const bias = options.bias ?? true;
    if (bias) this.inProjBias = weight(3 * embedDim);
    this.outProj = new Linear(embedDim, embedDim, { bias, dtype: options.dtype, generator: options.generator });
    this.resetParameters(options.generator);
  }

  /** Draws the projections of the inputs; biases become 0. */
  resetParameters(generator?: Generator): void {
    for (const weight of [this.inProjWeight, this.qProjWeight, this.kProjWeight, this.vProjWeight]) {
      if (weight) xavierUniform_(weight, 1, { generator });
    }
    if (this.inProjBias) constant_(this.inProjBias, 0);
    if (this.outProj.bias) constant_(this.outProj.bias, 0);
  }

  forward(query: Tensor, key: Tensor, value: Tensor, options: AttentionCall = {}): [outputs: Tensor, weights: Tensor | null] {
    this.checkInputs(query, key, value);
    const single = query.ndim === 2;
    const first = (x: Tensor): Tensor => (single ? x.unsqueeze(0) : this.batchFirst ? x : x.transpose(0, 1));
    const [q, k, v] = [query, key, value].map((x, part) => this.heads(this.project(first(x), part)));
    const mask = this.maskFor(q, k, options);
    const p = this.training ? this.dropout : 0;
    const [context, weights] = options.needWeights ?? true
      ? attendWithWeights(q, k, v, mask, p) : [scaledDotProductAttention(q, k, v, mask, { dropoutP: p }), null];
    const joined = context.transpose(1, 2).reshape([q.shape[0], q.shape[2], this.embedDim]);
    const result = this.outProj.forward(joined);
    const outputs = single ? result.squeeze(0) : this.batchFirst ? result : result.transpose(0, 1);
    if (weights === null) return [outputs, null];
    const shown = options.averageAttnWeights ?? true ? weights.mean(1) : weights;
    return [outputs, single ? shown.squeeze(0) : shown];
  }

  private checkInputs(query: Tensor, key: Tensor, value: Tensor): void {
    const sizes = [this.embedDim, this.kdim, this.vdim];
    const inputs = [query, key, value];
    const isFine = inputs.every((x, i) => (x.ndim === 2 || x.ndim === 3) && x.ndim === query.ndim && x.shape[x.ndim - 1] === sizes[i]);
    if (isFine) return;
    throw new ShapeError(
      `MultiheadAttention: expected query, key and value of 2 or 3 dims that end in ${sizes.join(", ")}, got ${inputs.map((x) => showShape(x.shape)).join(", ")}`,
      { query: query.shape, key: key.shape, value: value.shape });
  }

  /** Query, key or value (part 0, 1, 2) as (N, positions, embedDim). */
  private project(x: Tensor, part: number): Tensor {
    const [from, to] = [part * this.embedDim, (part + 1) * this.embedDim];
    const weight = this.inProjWeight ? this.inProjWeight.slice(0, from, to) : [this.qProjWeight, this.kProjWeight, this.vProjWeight][part]!;
    return linear(x, weight, this.inProjBias?.slice(0, from, to));
  }

  /** (N, positions, embedDim) -> (N, heads, positions, embedDim / heads) */
  private heads(x: Tensor): Tensor {
    return x.reshape([x.shape[0], x.shape[1], this.numHeads, this.embedDim / this.numHeads]).transpose(1, 2);
  }

  /** What is added to the scores (N, heads, L, S). */
  private maskFor(q: Tensor, k: Tensor, { keyPaddingMask, attnMask }: AttentionCall): Tensor | null {
    const [batch, , queries] = q.shape, keys = k.shape[2];
    const additive = (mask: Tensor): Tensor => (mask.dtype === "bool" ? where(mask, -Infinity, zeros([], { dtype: q.dtype })) : mask);
    const positions = attnMask && (attnMask.ndim === 3
      ? additive(attnMask).reshape([batch, this.numHeads, queries, keys]) : additive(attnMask));
    const padding = keyPaddingMask && additive(keyPaddingMask).reshape([batch, 1, 1, keys]);
    return positions && padding ? positions.add(padding) : positions ?? padding ?? null;
  }

  protected override describe(): string {
    return `${this.embedDim}, ${this.numHeads}, dropout=${this.dropout}, bias=${this.inProjBias !== null}, batchFirst=${this.batchFirst}`;
  }
}

function attendWithWeights(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, p: number): [Tensor, Tensor] {
  const scores = matmul(q.mul(1 / Math.sqrt(q.shape[3])), k.transpose(-2, -1));
  const weights = softmax(mask ? scores.add(mask) : scores, -1);
  const kept = p > 0 ? dropout(weights, { p }) : weights;
  return [matmul(kept, v), kept];
}
