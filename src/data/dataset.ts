// Data sets: a length, and batches by index.

import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import { Tensor } from "../tensor/tensor.js";
import { tensor } from "../tensor/create.js";
import { noGrad } from "../autograd/mode.js";
import "../../generated/ts/index.js";

/** Samples by number. What a batch is, is the data set's choice. */
export interface Dataset<Batch> {
  readonly length: number;
  /** The samples with these numbers, in this order. */
  batch(indices: readonly number[]): Batch;
  /** Samples `start` to `end` - 1, where that can be had for less. */
  range?(start: number, end: number): Batch;
}

/**
 * Tensors whose first dims count the same samples; a batch is a part of each: (N, …) -> (B, …).
 *
 * Source: https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.TensorDataset
 * @throws ShapeError when the first dims differ.
 * @example const digits = new data.TensorDataset(images, labels);
 */
export class TensorDataset<Tensors extends readonly Tensor[]> implements Dataset<Tensors> {
  readonly tensors: Tensors;
  readonly length: number;

  constructor(...tensors: Tensors) {
    const wrong = tensors.find((x) => !(x instanceof Tensor));
    if (tensors.length === 0 || wrong !== undefined) {
      throw new ArgumentError(
        `TensorDataset: expected one tensor or more, got ${showValue(wrong)}`);
    }
    const sizes = tensors.map((x) => x.shape[0]);
    if (sizes.some((size) => size === undefined || size !== sizes[0])) {
      throw new ShapeError(
        `TensorDataset: the tensors must agree in their first dim, got ${tensors.map((x) => showShape(x.shape)).join(", ")}`,
        { shapes: tensors.map((x) => x.shape) });
    }
    this.tensors = tensors;
    this.length = sizes[0];
  }

  batch(indices: readonly number[]): Tensors {
    const rows = tensor(Int32Array.from(indices));
    return noGrad(() => this.tensors.map((x) => x.indexSelect(0, rows))) as unknown as Tensors;
  }

  /** Views, without copying. */
  range(start: number, end: number): Tensors {
    return this.tensors.map((x) => x.slice(0, start, end)) as unknown as Tensors;
  }
}
