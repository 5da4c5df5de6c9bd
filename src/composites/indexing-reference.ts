// The index kernels one part at a time, for tests to compare them with. The dims that places index are
// taken for one, in which each list of indices names a place.

import * as ops from "../../generated/ts/index.js";
import { product } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** x (before, span, after), and which of the span each part is. */
interface Parts {
  readonly x: Tensor;
  readonly at: readonly number[];
}

export function indexReadReference(x: Tensor, places: Tensor, at: number): Tensor {
  const { x: spans, at: parts } = partsOf(x, places, at);
  const shape = [...x.shape.slice(0, at), ...places.shape.slice(1), ...x.shape.slice(at + places.shape[0])];
  if (parts.length === 0) return spans.slice(1, 0, 0).reshape(shape);
  return ops.stack(parts.map((part) => spans.select(1, part)), 1).reshape(shape);
}

export function indexWriteReference(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  return replaceParts(x, places, source, at, (_, part) => part);
}

export function indexAccumulateReference(x: Tensor, places: Tensor, source: Tensor, at: number): Tensor {
  return replaceParts(x, places, source, at, (old, part) => (x.dtype === "bool" ? old.logicalOr(part) : old.add(part)));
}

/** x with its parts replaced, one after the other. */
function replaceParts(x: Tensor, places: Tensor, source: Tensor, at: number, replace: (old: Tensor, part: Tensor) => Tensor): Tensor {
  const { x: spans, at: parts } = partsOf(x, places, at);
  const given = source.reshape([spans.shape[0], parts.length, spans.shape[2]]);
  return parts.reduce((now, part, k) => ops.selectScatter(now, replace(now.select(1, part), given.select(1, k)), 1, part), spans).reshape(x.shape);
}

function partsOf(x: Tensor, places: Tensor, at: number): Parts {
  const lists = places.shape[0];
  const sizes = x.shape.slice(at, at + lists);
  const shape = [product(x.shape.slice(0, at)), product(sizes), product(x.shape.slice(at + lists))];
  const rows = Array.from({ length: lists }, (_, k) => numbers(places.select(0, k)));
  const count = product(places.shape.slice(1));
  const parts = Array.from({ length: count }, (_, i) => rows.reduce((place, row, k) => place * sizes[k] + (row[i] < 0 ? row[i] + sizes[k] : row[i]), 0));
  return { x: x.reshape(shape), at: parts };
}

function numbers(x: Tensor): number[] { return Array.from(x.to("float64").contiguous().copyElements() as Float64Array); }
