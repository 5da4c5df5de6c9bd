// The layer that transformers' encoders are stacked from.

import { gelu, relu } from "../../generated/ts/index.js";
import type { DTypeName } from "../dtype.js";
import { ArgumentError, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor/tensor.js";
import { MultiheadAttention } from "./attention.js";
import { Dropout } from "./dropout.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { LayerNorm } from "./normalization.js";

export interface TransformerEncoderLayerOptions {
  /** Features between the two linear layers. Default 2048. */
  dimFeedforward?: number;
  /** Default 0.1. */
  dropout?: number;
  /** Default "relu". */
  activation?: "relu" | "gelu" | ((x: Tensor) => Tensor);
  /** Default 1e-5. */
  layerNormEps?: number;
  /** Whether N comes before the positions. Default false. */
  batchFirst?: boolean;
  /** Whether to normalize before rather than after. Default false. */
  normFirst?: boolean;
  /** Default true. */
  bias?: boolean;
  dtype?: DTypeName;
  generator?: Generator;
}

export interface TransformerCall {
  /** (L, L) or (N * heads, L, L): true where a position may not attend, or numbers to add. */
  srcMask?: Tensor | null;
  /** (N, L): true at positions to ignore, or numbers to add. */
  srcKeyPaddingMask?: Tensor | null;
}

/**
 * Attention of a sequence to itself and two linear layers, each with dropout, a sum with its input and
 * a normalization: (L, N, dModel) -> the same shape. N may be missing; with `batchFirst` it comes first.
 *
 * Source: Vaswani and others, arXiv:1706.03762;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html
 * @example new nn.TransformerEncoderLayer(16, 4).forward(randn([10, 2, 16])).shape // [10, 2, 16]
 */
export class TransformerEncoderLayer extends Module {
  readonly normFirst: boolean;
  private readonly activation: (x: Tensor) => Tensor;
  selfAttn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  norm1: LayerNorm;
  norm2: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;

  constructor(readonly dModel: number, readonly nhead: number, options: TransformerEncoderLayerOptions = {}) {
    super();
    const { dimFeedforward = 2048, dropout = 0.1, layerNormEps: eps = 1e-5, bias = true, batchFirst, dtype, generator } = options;
    this.normFirst = options.normFirst ?? false;
    this.activation = activationOf(options.activation ?? "relu");
    const dropping = (): Dropout => new Dropout(dropout, { generator });
    this.selfAttn = new MultiheadAttention(dModel, nhead, { dropout, bias, batchFirst, dtype, generator });
    this.linear1 = new Linear(dModel, dimFeedforward, { bias, dtype, generator });
    this.dropout = dropping();
    this.linear2 = new Linear(dimFeedforward, dModel, { bias, dtype, generator });
    this.norm1 = new LayerNorm(dModel, { eps, bias, dtype });
    this.norm2 = new LayerNorm(dModel, { eps, bias, dtype });
    this.dropout1 = dropping();
    this.dropout2 = dropping();
  }

  forward(src: Tensor, options: TransformerCall = {}): Tensor {
    if (this.normFirst) {
      const x = src.add(this.attend(this.norm1.forward(src), options));
      return x.add(this.feed(this.norm2.forward(x)));
    }
    const x = this.norm1.forward(src.add(this.attend(src, options)));
    return this.norm2.forward(x.add(this.feed(x)));
  }

  private attend(x: Tensor, { srcMask, srcKeyPaddingMask }: TransformerCall): Tensor {
    const [y] = this.selfAttn.forward(x, x, x, { attnMask: srcMask, keyPaddingMask: srcKeyPaddingMask, needWeights: false });
    return this.dropout1.forward(y);
  }

  private feed(x: Tensor): Tensor {
    const hidden = this.dropout.forward(this.activation(this.linear1.forward(x)));
    return this.dropout2.forward(this.linear2.forward(hidden));
  }

  protected override describe(): string { return `normFirst=${this.normFirst}`; }
}

function activationOf(activation: unknown): (x: Tensor) => Tensor {
  if (activation === "relu") return (x) => relu(x);
  if (activation === "gelu") return (x) => gelu(x);
  if (typeof activation === "function") return activation as (x: Tensor) => Tensor;
  throw new ArgumentError(`TransformerEncoderLayer: expected activation to be "relu", "gelu" or a function, got ${showValue(activation)}`, { got: activation });
}
