// Shapes, strides and dims: what the runtime checks and computes of them. Pure functions on lists of
// integers; nothing here knows tensors' memory.

import { IndexError, ShapeError, showShape, showValue } from "./errors.js";

export type Shape = readonly number[];

/** Most dims a tensor may have; the call frame has room for so many. */
export const MAX_DIMS = 16;

/** What shape functions read of a tensor. */
export interface Strided { readonly shape: Shape; readonly strides: Shape }

/** Number of elements; throws where the product is not exact. */
export function product(list: Shape): number {
  let n = 1;
  for (const size of list) n *= size;
  if (n > Number.MAX_SAFE_INTEGER) throw new ShapeError(`shape ${showShape(list)} has more elements than can be counted`);
  return n;
}

/** A user's shape: non-negative integers, at most `MAX_DIMS` of them, with a countable product. */
export function checkShape(op: string, shape: unknown): number[] {
  const given = typeof shape === "number" ? [shape] : shape;
  if (!Array.isArray(given)) throw new ShapeError(`${op}: expected a shape such as [2, 3], got ${showValue(shape)}`);
  checkNdim(op, given);
  // Read once: what is checked below must be what is used, also where a caller's list is a proxy.
  const list: number[] = [];
  let numel = 1;
  for (let d = 0; d < given.length; d++) {
    const size: unknown = given[d];
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) {
      throw new ShapeError(`${op}: dim ${d} of a shape must be a non-negative integer, got ${showValue(size)}`, { op, dim: d });
    }
    list.push(size);
    numel *= size;
  }
  if (list.every((size) => size > 0) && numel > Number.MAX_SAFE_INTEGER) {
    throw new ShapeError(`${op}: shape ${showShape(list)} has more elements than can be counted`, { op, shape: list });
  }
  return list;
}

/** Throws for more dims than the call frame has room for. */
export function checkNdim(op: string, shape: Shape): void {
  if (shape.length > MAX_DIMS) throw new ShapeError(`${op}: a tensor has at most ${MAX_DIMS} dims, got ${shape.length}`, { op, shape });
}

/** Row-major strides of a shape. */
export function contiguousStrides(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = stride;
    stride *= shape[d] > 1 ? shape[d] : 1;
  }
  return strides;
}

/** Whether strides are row-major for the shape (dims of size 1 may have any stride). */
export function isContiguous(shape: Shape, strides: Shape): boolean {
  if (shape.includes(0)) return true;
  let expected = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    if (shape[d] === 1) continue;
    if (strides[d] !== expected) return false;
    expected *= shape[d];
  }
  return true;
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}

/** The common shape of two operands, aligned at the right; 1 stretches. */
export function broadcast(a: Shape, b: Shape, op = "broadcast"): number[] {
  const ndim = Math.max(a.length, b.length);
  const out = new Array<number>(ndim);
  for (let d = 0; d < ndim; d++) {
    const m = a[d - ndim + a.length] ?? 1;
    const n = b[d - ndim + b.length] ?? 1;
    if (m !== n && m !== 1 && n !== 1) {
      throw new ShapeError(
        `${op}: cannot broadcast ${showShape(a)} with ${showShape(b)}: dim ${d - ndim} is ${m} and ${n}, and neither is 1`,
        { op, shapes: [a, b], dim: d - ndim });
    }
    out[d] = m === 1 ? n : m;
  }
  return out;
}

/** Strides over `shape` of an operand that broadcasts to it: 0 along stretched dims. */
export function broadcastStrides(operand: Strided, shape: Shape): number[] {
  const lead = shape.length - operand.shape.length;
  return shape.map((size, d) => (d < lead || (operand.shape[d - lead] === 1 && size !== 1) ? 0 : operand.strides[d - lead]));
}

/** A dim counted from either end, as a non-negative number; a 0-d tensor takes 0 and -1. */
export function wrapDim(op: string, dim: unknown, ndim: number): number {
  const limit = Math.max(ndim, 1);
  if (typeof dim !== "number" || !Number.isInteger(dim)) {
    throw new IndexError(`${op}: dim must be an integer, got ${showValue(dim)}`, { op, dim });
  }
  if (dim < -limit || dim >= limit) {
    throw new IndexError(`${op}: dim ${dim} is out of range for a tensor with ndim ${ndim} (use ${-limit} to ${limit - 1})`, { op, dim, ndim });
  }
  return dim < 0 ? dim + limit : dim;
}

/** Several dims, wrapped, without repeats, in ascending order; undefined or an empty list means every dim. */
export function wrapDims(op: string, dims: unknown, ndim: number, emptyMeansAll = true): number[] {
  if (dims === undefined || dims === null) return everyDim(ndim);
  if (!Array.isArray(dims)) {
    const dim = wrapDim(op, dims, ndim);
    return ndim === 0 ? [] : [dim];
  }
  if (dims.length === 0 && emptyMeansAll) return everyDim(ndim);
  const wrapped: number[] = [];
  for (let i = 0; i < dims.length; i++) wrapped.push(wrapDim(op, dims[i], ndim));
  if (wrapped.length > 1) wrapped.sort((a, b) => a - b);
  for (let i = 1; i < wrapped.length; i++) {
    if (wrapped[i] === wrapped[i - 1]) throw new IndexError(`${op}: a dim appears twice in ${showValue(dims)} (ndim ${ndim})`, { op, dims });
  }
  return ndim === 0 ? [] : wrapped;
}

function everyDim(ndim: number): number[] {
  const dims: number[] = [];
  for (let d = 0; d < ndim; d++) dims.push(d);
  return dims;
}

/** Strides that show `x` with another shape over the same memory, or undefined when only a copy can. */
export function tryViewStrides(x: Strided, shape: Shape): number[] | undefined {
  if (isContiguous(x.shape, x.strides)) return contiguousStrides(shape);
  const strides = new Array<number>(shape.length).fill(1);
  let d = shape.length - 1;
  let chunk = 1;        // elements of the run of mergeable dims of x that ends here
  let chunkStride = x.strides[x.strides.length - 1] ?? 1;
  for (let s = x.shape.length - 1; s >= 0; s--) {
    chunk *= x.shape[s];
    const joins = s > 0 && (x.shape[s - 1] === 1 || x.strides[s - 1] === chunk * chunkStride);
    if (joins) continue;
    let filled = 1;
    while (d >= 0 && (filled < chunk || shape[d] === 1)) {
      strides[d] = filled * chunkStride;
      filled *= shape[d];
      d--;
    }
    if (filled !== chunk) return undefined;
    if (s > 0) [chunk, chunkStride] = [1, x.strides[s - 1]];
  }
  for (; d >= 0; d--) strides[d] = 1;
  return strides;
}
