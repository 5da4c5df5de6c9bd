// A table of vectors, looked up by number.

import { embedding, randn } from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import type { DTypeName } from "../dtype.js";
import { ArgumentError, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";
import { type Parameter, parameter } from "./parameter.js";
import { checkSize } from "./sizes.js";

export interface EmbeddingOptions {
  /** A row that starts at zero and gets no gradient; negative ones count from the end. */
  paddingIdx?: number;
  dtype?: DTypeName;
  generator?: Generator;
}

/**
 * Rows of a table: indices (…) of int32 or int64 -> (…, embeddingDim). The weight
 * (numEmbeddings, embeddingDim) starts normal with mean 0 and variance 1.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html
 * @throws IndexError for an index outside the table; DTypeError for indices that are no integers.
 * @example new nn.Embedding(10, 3).forward(tensor([[1, 2], [4, 5]], { dtype: "int64" })).shape // [2, 2, 3]
 */
export class Embedding extends Module {
  readonly paddingIdx: number | null;
  weight: Parameter;

  constructor(readonly numEmbeddings: number, readonly embeddingDim: number, options: EmbeddingOptions = {}) {
    super();
    const rows = checkSize("Embedding", "numEmbeddings", numEmbeddings);
    const { dtype, generator, paddingIdx } = options;
    if (paddingIdx !== undefined && !(Number.isInteger(paddingIdx) && paddingIdx >= -rows && paddingIdx < rows)) {
      throw new ArgumentError(
        `Embedding: expected paddingIdx to be an integer from ${-rows} to ${rows - 1}, got ${showValue(paddingIdx)}`,
        { got: paddingIdx });
    }
    this.paddingIdx = paddingIdx === undefined ? null : (paddingIdx + rows) % rows;
    this.weight = parameter(randn([rows, checkSize("Embedding", "embeddingDim", embeddingDim)], { dtype, generator }));
    const row = this.paddingIdx;
    if (row !== null) noGrad(() => this.weight.select(0, row).zero_());
  }

  /** (…) -> (…, embeddingDim) */
  forward(indices: Tensor): Tensor {
    return this.paddingIdx === null
      ? embedding(indices, this.weight)
      : embedding(indices, this.weight, { paddingIdx: this.paddingIdx });
  }

  protected override describe(): string {
    const padding = this.paddingIdx === null ? "" : `, paddingIdx=${this.paddingIdx}`;
    return `${this.numEmbeddings}, ${this.embeddingDim}${padding}`;
  }
}
