// Norms whose order is a number or a word, of vectors or of matrices by how many dims there are.

import * as ops from "../../generated/ts/index.js";
import { type DTypeName } from "../dtype.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

type Dims = number | readonly number[] | undefined;

/** Of sums of |x|, of singular values, or of all elements as one vector ("fro"). */
export function linalgMatrixNorm(x: Tensor, ord: number | string, dim: readonly number[], keepdim: boolean, dtype?: DTypeName): Tensor {
  const dims = dim.map((d) => wrapDim("linalg.matrix_norm", d, x.ndim));
  if (dims.length !== 2 || dims[0] === dims[1]) throw new ShapeError(`linalg.matrixNorm: expected two different dims, got ${showShape(dim)} for ${showShape(x.shape)}`, { dim, shape: x.shape });
  const values = dtype === undefined ? x : ops.to(x, dtype);
  if (ord === "fro") return ops.linalgVectorNorm(values, { dim: dims, keepdim });
  if (ord === "nuc" || Math.abs(Number(ord)) === 2) return ofSingularValues(values, ord, dims, keepdim);
  // ord ±1 adds along the rows' dim and compares columns; ±inf the other way round.
  const along = Math.abs(Number(ord)) === 1 ? dims[0] : Math.abs(Number(ord)) === Infinity ? dims[1] : undefined;
  if (along === undefined) throw new ArgumentError(`linalg.matrixNorm: ord must be "fro", "nuc", 1, -1, 2, -2, Infinity or -Infinity, got ${showValue(ord)}`, { ord });
  const sums = ops.sum(ops.abs(values), { dim: along, keepdim: true });
  const other = along === dims[0] ? dims[1] : dims[0];
  const extreme = Number(ord) > 0 ? ops.amax(sums, { dim: other, keepdim: true }) : ops.amin(sums, { dim: other, keepdim: true });
  return keepdim ? extreme : ops.squeeze(extreme, dims);
}

/** Their sum, the largest or the least. */
function ofSingularValues(x: Tensor, ord: number | string, dims: readonly number[], keepdim: boolean): Tensor {
  const others = x.shape.map((_, d) => d).filter((d) => !dims.includes(d));
  const values = ops.linalgSvdvals(ops.permute(x, [...others, ...dims]));
  const result = ord === "nuc" ? ops.sum(values, -1) : ord === 2 ? ops.amax(values, -1) : ops.amin(values, -1);
  if (!keepdim) return result;
  return [...dims].sort((a, b) => a - b).reduce((y, d) => ops.unsqueeze(y, d), result);
}

/** A matrix norm of two dims, a vector norm of others; without an order the 2-norm of all elements. */
export function linalgNorm(x: Tensor, ord: number | string | undefined, dim: Dims, keepdim: boolean, dtype?: DTypeName): Tensor {
  const dims = dim === undefined ? undefined : typeof dim === "number" ? [dim] : dim;
  if (ord === undefined) return ops.linalgVectorNorm(x, { dim: dims, keepdim, dtype });
  const count = dims?.length ?? x.ndim;
  if (count === 2) return linalgMatrixNorm(x, ord, dims ?? [0, 1], keepdim, dtype);
  if (dims === undefined && count > 2) throw new ShapeError(`linalg.norm: a norm of order ${showValue(ord)} is one of a vector or a matrix, got ${showShape(x.shape)}. Name dim`, { ord, shape: x.shape });
  return ops.linalgVectorNorm(x, { ord: vectorOrder("linalg.norm", ord), dim: dims, keepdim, dtype });
}

/** PyTorch's older norm: "fro" is the 2-norm over any dims. */
export function norm(x: Tensor, p: number | string, dim: Dims, keepdim: boolean, dtype?: DTypeName): Tensor {
  if (p === "nuc") return linalgMatrixNorm(x, p, typeof dim === "number" ? [dim] : dim ?? [0, 1], keepdim, dtype);
  const ord = p === "fro" ? 2 : vectorOrder("norm", p);
  return ops.linalgVectorNorm(x, { ord, dim, keepdim, dtype });
}

function vectorOrder(op: string, ord: number | string): number {
  if (typeof ord === "number") return ord;
  throw new ArgumentError(`${op}: a vector has no norm of order ${showValue(ord)}; orders are numbers`, { ord });
}
