// A tensor cut along a dim into views: split, chunk, tensor_split and what is made of them.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** Pieces of `size` elements, the last one shorter; or of the sizes listed, which add up to the dim. */
export function split(x: Tensor, size: number | readonly number[], dim: number): Tensor[] {
  checkDims("split", x);
  const n = x.shape[dim];
  if (typeof size !== "number") return splitBySizes(x, size, dim);
  if (size < 0) throw new ArgumentError(`split: the size of a piece must not be negative, got ${size}`, { op: "split", got: size });
  if (size === 0 && n > 0) throw new ArgumentError(`split: pieces of size 0 do not make up dim ${dim} of ${showShape(x.shape)}`, { op: "split", got: size });
  const count = size === 0 ? 1 : Math.max(1, Math.ceil(n / size));
  return Array.from({ length: count }, (_, k) => ops.narrow(x, dim, k * size, Math.min(size, n - k * size)));
}

function splitBySizes(x: Tensor, sizes: readonly number[], dim: number): Tensor[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total !== x.shape[dim] || sizes.some((size) => size < 0)) {
    throw new ShapeError(`split: sizes ${showShape(sizes)} must add up to ${x.shape[dim]}, dim ${dim} of ${showShape(x.shape)}; their sum is ${total}`, { op: "split", got: sizes, shape: x.shape });
  }
  return betweenEnds(x, dim, endsOf(sizes));
}

/** At most `chunks` pieces of one size, the last one shorter. */
export function chunk(x: Tensor, chunks: number, dim: number): Tensor[] {
  checkDims("chunk", x);
  if (chunks < 1) throw new ArgumentError(`chunk: the number of chunks must be positive, got ${chunks}`, { op: "chunk", got: chunks });
  const n = x.shape[dim];
  const size = Math.ceil(n / chunks);
  if (size === 0) checkCount("chunk", chunks);
  if (size === 0) return Array.from({ length: chunks }, () => ops.narrow(x, dim, 0, 0));
  return split(x, size, dim);
}

/** Exactly that many pieces, their sizes one apart at most; or cuts before the places listed. */
export function tensorSplit(x: Tensor, cuts: number | readonly number[], dim: number): Tensor[] {
  checkDims("tensor_split", x);
  const n = x.shape[dim];
  if (typeof cuts !== "number") {
    const places = cuts.map((cut) => Math.min(Math.max(cut < 0 ? cut + n : cut, 0), n));
    return betweenEnds(x, dim, [...places, n]);
  }
  if (cuts < 1) throw new ArgumentError(`tensorSplit: the number of sections must be positive, got ${cuts}`, { op: "tensor_split", got: cuts });
  checkCount("tensor_split", cuts);
  const base = Math.floor(n / cuts);
  return betweenEnds(x, dim, endsOf(Array.from({ length: cuts }, (_, k) => base + (k < n % cuts ? 1 : 0))));
}

export function hsplit(x: Tensor, cuts: number | readonly number[]): Tensor[] { return evenSplit("hsplit", x, cuts, x.ndim === 1 ? 0 : 1, 1); }
export function vsplit(x: Tensor, cuts: number | readonly number[]): Tensor[] { return evenSplit("vsplit", x, cuts, 0, 2); }
export function dsplit(x: Tensor, cuts: number | readonly number[]): Tensor[] { return evenSplit("dsplit", x, cuts, 2, 3); }

/** As tensor_split, but a number must divide the dim. */
function evenSplit(op: string, x: Tensor, cuts: number | readonly number[], dim: number, least: number): Tensor[] {
  if (x.ndim < least) throw new ShapeError(`${op}: expected at least ${least} dims, got ${showShape(x.shape)}`, { op, got: x.shape });
  if (typeof cuts === "number" && (cuts < 1 || x.shape[dim] % cuts !== 0)) {
    throw new ShapeError(`${op}: ${cuts} sections do not divide dim ${dim} of ${showShape(x.shape)}`, { op, got: cuts, shape: x.shape });
  }
  return tensorSplit(x, cuts, dim);
}

/** Every part along `dim`, without that dim. */
export function unbind(x: Tensor, dim: number): Tensor[] {
  checkDims("unbind", x);
  return Array.from({ length: x.shape[dim] }, (_, k) => ops.select(x, dim, k));
}

/** Most pieces that one call makes. */
const MAX_PIECES = 1 << 20;

function checkCount(op: string, count: number): void {
  if (count > MAX_PIECES) throw new ArgumentError(`${op}: at most ${MAX_PIECES} pieces, got ${count}`, { op, got: count });
}

function checkDims(op: string, x: Tensor): void {
  if (x.ndim === 0) throw new ShapeError(`${op}: a 0-d tensor has no dim to cut`, { op, got: x.shape });
}

function endsOf(sizes: readonly number[]): number[] {
  let end = 0;
  return sizes.map((size) => (end += size));
}

/** The stretches that end at the places given; one that would start behind its end is empty. */
function betweenEnds(x: Tensor, dim: number, ends: readonly number[]): Tensor[] {
  return ends.map((end, k) => {
    const start = k === 0 ? 0 : ends[k - 1];
    return ops.slice(x, dim, { start, end: Math.max(end, start) });
  });
}
