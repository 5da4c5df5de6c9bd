// Elements repeated side by side, each as often as a tensor says.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import { type Tensor } from "../tensor/tensor.js";
import { tensor } from "../tensor/create.js";

/** Part k of x along dim (of x flattened without dim), repeats[k] times. One number stands for all. */
export function repeatInterleaveEach(x: Tensor, repeats: Tensor, dim: number | undefined, outputSize: number | undefined): Tensor {
  const along = dim ?? 0;
  const own = dim === undefined || x.ndim === 0 ? x.reshape([x.numel]) : x;
  const counts = repeats.to("int64").reshape([-1]).toArray() as number[];
  const many = own.shape[along];
  if (repeats.ndim > 1 || (counts.length !== 1 && counts.length !== many)) {
    throw new ShapeError(`repeatInterleave: repeats ${showShape(repeats.shape)} must be one number, or ${many} for dim ${along} of x ${showShape(x.shape)}`, { repeats: repeats.shape });
  }
  const places = Array.from({ length: many }, (_, k) => new Array<bigint>(timesOf(counts[counts.length === 1 ? 0 : k])).fill(BigInt(k))).flat();
  if (outputSize !== undefined && outputSize !== places.length) {
    throw new ArgumentError(`repeatInterleave: output_size must be ${places.length}, got ${outputSize}`, { outputSize });
  }
  return ops.indexSelect(own, along, tensor(BigInt64Array.from(places)));
}

function timesOf(count: number): number {
  if (count < 0) throw new ArgumentError(`repeatInterleave: repeats must not be negative, got ${count}`, { count });
  return count;
}
