// Rows of an embedding brought together by bag: their sum, mean or maximum.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, IndexError, ShapeError, showShape } from "../errors.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

type Mode = "sum" | "mean" | "max";

export function embeddingBag(
  input: Tensor, weight: Tensor, offsets: Tensor | null | undefined, perSampleWeights: Tensor | null | undefined,
  mode: Mode, includeLastOffset: boolean, paddingIdx: number | undefined,
): Tensor {
  if (weight.ndim !== 2) throw new ShapeError(`embeddingBag: weight must be a matrix, got ${showShape(weight.shape)}`, { shape: weight.shape });
  if (perSampleWeights && (mode !== "sum" || perSampleWeights.shape.join() !== input.shape.join())) {
    throw new ArgumentError(`embeddingBag: perSampleWeights go with mode "sum" and have the shape of input ${showShape(input.shape)}, got "${mode}" and ${showShape(perSampleWeights.shape)}`, { mode });
  }
  const starts = startsOf(input, offsets, includeLastOffset);
  const flat = ops.reshape(input, [-1]);
  const rows = ops.indexSelect(weight, 0, flat);
  const scaled = perSampleWeights ? ops.mul(rows, ops.reshape(perSampleWeights, [-1, 1])) : rows;
  const skipped = paddingIdx === undefined ? -1 : paddingIdx < 0 ? paddingIdx + weight.shape[0] : paddingIdx;
  const places = Array.from(ops.to(flat, "int64").contiguous().copyElements() as BigInt64Array, Number);
  const bags = starts.slice(0, -1).map((start, b) => range(start, starts[b + 1]).filter((i) => places[i] !== skipped));
  if (mode === "max") return largest(scaled, bags);
  const sums = added(scaled, bags);
  if (mode === "sum") return sums;
  return ops.div(sums, tensor(bags.map((bag) => [Math.max(bag.length, 1)]), { dtype: weight.dtype }).reshape([bags.length, 1]));
}

const range = (start: number, end: number): number[] => Array.from({ length: Math.max(end - start, 0) }, (_, k) => start + k);

/** Where each bag starts in the flat input, and where the last one ends. */
function startsOf(input: Tensor, offsets: Tensor | null | undefined, includeLast: boolean): number[] {
  if (input.ndim === 2) {
    if (offsets) throw new ArgumentError("embeddingBag: the rows of a matrix are its bags, so it takes no offsets");
    return Array.from({ length: input.shape[0] + 1 }, (_, b) => b * input.shape[1]);
  }
  if (input.ndim !== 1 || !offsets || offsets.ndim !== 1) throw new ShapeError(`embeddingBag: expected a matrix, or a vector with a vector of offsets, got ${showShape(input.shape)} and ${offsets ? showShape(offsets.shape) : "no offsets"}`, { shape: input.shape });
  const given = Array.from(ops.to(offsets, "int64").contiguous().copyElements() as BigInt64Array, Number);
  const starts = includeLast ? given : [...given, input.shape[0]];
  starts.forEach((start, b) => {
    if (start < (b === 0 ? 0 : starts[b - 1]) || start > input.shape[0] || (b === 0 && start !== 0)) throw new IndexError(`embeddingBag: offsets must rise from 0 to at most ${input.shape[0]}, got ${showShape(given)}`, { offsets: given });
  });
  return starts;
}

/** Sums of the rows of each bag; zeros for an empty one. */
function added(rows: Tensor, bags: readonly (readonly number[])[]): Tensor {
  const members = bags.flat();
  const owners = bags.flatMap((bag, b) => bag.map(() => b));
  const zeros = ops.newZeros(rows, [bags.length, rows.shape[1]]);
  return ops.indexAdd(zeros, 0, indices(owners), ops.indexSelect(rows, 0, indices(members)));
}

function largest(rows: Tensor, bags: readonly (readonly number[])[]): Tensor {
  if (bags.length === 0) return ops.newZeros(rows, [0, rows.shape[1]]);
  return ops.stack(bags.map((bag) => (bag.length === 0 ? ops.newZeros(rows, [rows.shape[1]])
    : ops.max(ops.indexSelect(rows, 0, indices(bag)), 0).values)));
}

function indices(list: readonly number[]): Tensor { return tensor(BigInt64Array.from(list, BigInt)); }
