// Batches of a data set, in order or shuffled anew for each pass.

import { rand } from "../../generated/ts/index.js";
import { ArgumentError, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import type { Dataset } from "./dataset.js";

export interface DataLoaderOptions {
  /** Samples in a batch. Default 1. */
  batchSize?: number;
  /** Another order for each pass. Default false. */
  shuffle?: boolean;
  /** Leave out a last batch that is smaller than the others. Default false. */
  dropLast?: boolean;
  /** Where the order is drawn from; the same seed gives the same orders. Default: the one `manualSeed` seeds. */
  generator?: Generator;
}

/**
 * Goes through a data set in batches, as often as it is looped over.
 *
 * Source: https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 * @throws ArgumentError for a batch size that is no positive integer.
 * @example
 * const loader = new data.DataLoader(digits, { batchSize: 64, shuffle: true });
 * for (const [images, labels] of loader) { … }
 */
export class DataLoader<Batch> implements Iterable<Batch> {
  readonly batchSize: number;
  private readonly shuffle: boolean;
  private readonly dropLast: boolean;
  private readonly generator?: Generator;

  constructor(readonly dataset: Dataset<Batch>, options: DataLoaderOptions = {}) {
    const { batchSize = 1, shuffle = false, dropLast = false, generator } = options;
    if (!(typeof batchSize === "number" && Number.isSafeInteger(batchSize) && batchSize > 0)) {
      throw new ArgumentError(
        `DataLoader: expected batchSize to be a positive integer, got ${showValue(batchSize)}`,
        { got: batchSize });
    }
    [this.batchSize, this.shuffle, this.dropLast, this.generator] = [batchSize, shuffle, dropLast, generator];
  }

  /** Batches in one pass. */
  get length(): number {
    const batches = this.dataset.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

  *[Symbol.iterator](): Iterator<Batch> {
    const order = this.shuffle ? permutation(this.dataset.length, this.generator) : null;
    for (let k = 0; k < this.length; k++) {
      const start = k * this.batchSize;
      const end = Math.min(start + this.batchSize, this.dataset.length);
      yield order === null ? this.between(start, end) : this.dataset.batch(order.slice(start, end));
    }
  }

  private between(start: number, end: number): Batch {
    if (this.dataset.range) return this.dataset.range(start, end);
    return this.dataset.batch(Array.from({ length: end - start }, (_, i) => start + i));
  }
}

/** The numbers 0 to n - 1 in a random order, by Fisher and Yates' shuffle. */
export function permutation(n: number, generator?: Generator): number[] {
  const uniform = rand([n], { dtype: "float64", generator }).data as Float64Array;
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(uniform[i] * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
