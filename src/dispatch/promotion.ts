// The dtype an operator computes in, from operands of three ranks: tensors with dims, 0-d tensors,
// host numbers. A lower rank counts only where its category is higher (PyTorch's rule,
// https://docs.pytorch.org/docs/stable/tensor_attributes.html#type-promotion-doc).

import { Category, type DType, complex64, complex128, float64, promote, scalarType } from "../dtype.js";
import { Tensor } from "../tensor/tensor.js";
import type { TensorLike } from "./operand.js";

/** The common dtype of the operands at `positions`. */
export function commonType(operands: readonly TensorLike[], positions: readonly number[]): DType {
  let dimensioned: DType | null = null;
  let zeroDim: DType | null = null;
  let host: DType | null = null;
  for (const i of positions) {
    const operand = operands[i];
    if (!(operand instanceof Tensor)) host = join(host, scalarType(operand));
    else if (operand.shape.length > 0) dimensioned = join(dimensioned, operand.type);
    else zeroDim = join(zeroDim, operand.type);
  }
  return outrank(outrank(dimensioned, zeroDim), host)!;
}

function join(a: DType | null, b: DType): DType { return a === null ? b : promote(a, b); }

/** `higher` unless `lower` is of a higher category. */
function outrank(higher: DType | null, lower: DType | null): DType | null {
  if (higher === null || lower === null) return higher ?? lower;
  if (lower.category <= higher.category) return higher;
  if (lower.category === Category.Complex && higher.category === Category.Float) return higher === float64 ? complex128 : complex64;
  return lower;
}
