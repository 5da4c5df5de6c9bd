// Tensors joined along a dim: cat, and what is made of it.

import * as ops from "../../generated/ts/index.js";
import { customFunction } from "../autograd/function.js";
import { deviceOf } from "../device.js";
import { commonType } from "../dispatch/promotion.js";
import { ShapeError, showShape } from "../errors.js";
import { sameShape, wrapDim } from "../shape.js";
import { type Tensor, empty } from "../tensor/tensor.js";

/** Tensors one after the other along `dim`; their other sizes agree. */
export function cat(tensors: readonly Tensor[], dim: number): Tensor {
  // As in PyTorch, a 1-d tensor without elements joins anything.
  const device = deviceOf("cat", tensors);
  const parts = tensors.filter((one) => !(one.ndim === 1 && one.numel === 0));
  const type = commonType(tensors, tensors.map((_, i) => i));
  if (parts.length === 0) return tensors[0].to(type.name).clone();
  const ndim = parts[0].ndim;
  if (ndim === 0) throw new ShapeError("cat: 0-d tensors cannot be joined along a dim. Use stack()");
  const along = wrapDim("cat", dim, ndim);
  const shape = joinedShape(parts, along);
  const cast = parts.map((one) => one.to(type.name));
  return customFunction({
    name: "cat",
    forward(_, ...pieces: Tensor[]): Tensor {
      const out = empty(shape, type, device);
      forEachPiece(pieces, along, (piece, start, size) => ops.narrow(out, along, start, size).copy_(piece));
      return out;
    },
    backward: (_, grad) => piecesOf(grad, cast, along),
  })(...cast);
}

function joinedShape(parts: readonly Tensor[], dim: number): number[] {
  const [first] = parts;
  let size = 0;
  for (const part of parts) {
    const fits = part.ndim === first.ndim && part.shape.every((n, d) => d === dim || n === first.shape[d]);
    if (!fits) {
      throw new ShapeError(`cat: sizes must agree but along dim ${dim}: ${showShape(first.shape)} and ${showShape(part.shape)}`, { op: "cat", shapes: [first.shape, part.shape], dim });
    }
    size += part.shape[dim];
  }
  return first.shape.map((n, d) => (d === dim ? size : n));
}

function forEachPiece(parts: readonly Tensor[], dim: number, visit: (part: Tensor, start: number, size: number) => void): void {
  let start = 0;
  for (const part of parts) {
    visit(part, start, part.shape[dim]);
    start += part.shape[dim];
  }
}

/** A gradient cut where the tensors met. */
function piecesOf(grad: Tensor, parts: readonly Tensor[], dim: number): Tensor[] {
  const pieces: Tensor[] = [];
  forEachPiece(parts, dim, (_, start, size) => pieces.push(ops.narrow(grad, dim, start, size)));
  return pieces;
}

/** Tensors of one shape side by side along a new dim. */
export function stack(tensors: readonly Tensor[], dim: number): Tensor {
  const [first] = tensors;
  const other = tensors.find((one) => !sameShape(one.shape, first.shape));
  if (other) {
    throw new ShapeError(`stack: all tensors must have one shape, got ${showShape(first.shape)} and ${showShape(other.shape)}`, { op: "stack", shapes: [first.shape, other.shape] });
  }
  return cat(tensors.map((one) => ops.unsqueeze(one, dim)), dim);
}

/** Side by side: along dim 1, or 0 for vectors. */
export function hstack(tensors: readonly Tensor[]): Tensor {
  const parts = tensors.map(atLeast1d);
  return cat(parts, parts[0].ndim === 1 ? 0 : 1);
}

/** One below the other; vectors are rows. */
export function vstack(tensors: readonly Tensor[]): Tensor { return cat(tensors.map(atLeast2d), 0); }

/** One behind the other, along dim 2. */
export function dstack(tensors: readonly Tensor[]): Tensor { return cat(tensors.map(atLeast3d), 2); }

/** Side by side along dim 1; vectors are columns. */
export function columnStack(tensors: readonly Tensor[]): Tensor {
  return cat(tensors.map((one) => (one.ndim <= 1 ? one.reshape([one.numel, 1]) : one)), 1);
}

function atLeast1d(x: Tensor): Tensor { return x.ndim === 0 ? x.reshape([1]) : x; }
function atLeast2d(x: Tensor): Tensor { return x.ndim < 2 ? x.reshape([1, x.numel]) : x; }
function atLeast3d(x: Tensor): Tensor { return x.ndim < 2 ? x.reshape([1, x.numel, 1]) : x.ndim === 2 ? x.unsqueeze(2) : x; }

/** Matrices along the diagonal of one, zeros elsewhere; vectors are rows. */
export function blockDiag(tensors: readonly Tensor[]): Tensor {
  const blocks = tensors.map(atLeast2d);
  const wrong = blocks.find((one) => one.ndim !== 2);
  if (wrong) throw new ShapeError(`blockDiag: expected tensors of at most 2 dims, got ${showShape(wrong.shape)}`, { op: "block_diag", got: wrong.shape });
  const type = commonType(tensors, tensors.map((_, i) => i));
  const columns = blocks.reduce((sum, one) => sum + one.shape[1], 0);
  let left = 0;
  const rows = blocks.map((one) => {
    const [height, width] = one.shape;
    const zeros = (count: number): Tensor => ops.zeros([height, count], { dtype: type.name });
    const row = cat([zeros(left), one, zeros(columns - left - width)], 1);
    left += width;
    return row;
  });
  return cat(rows, 0);
}
