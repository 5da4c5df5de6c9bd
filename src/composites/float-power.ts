// Powers in double precision, whatever the dtypes of base and exponent.

import * as ops from "../../generated/ts/index.js";
import type { TensorLike } from "../dispatch/operand.js";
import { Category } from "../dtype.js";
import { tensor } from "../tensor/create.js";
import { Tensor } from "../tensor/tensor.js";

function isComplex(value: TensorLike): boolean {
  return value instanceof Tensor ? value.type.category === Category.Complex : typeof value === "object";
}

export function floatPower(x: TensorLike, exponent: TensorLike): Tensor {
  const dtype = [x, exponent].some(isComplex) ? "complex128" : "float64";
  const double = (value: TensorLike): Tensor => (value instanceof Tensor ? ops.to(value, dtype) : tensor(value, { dtype }));
  return ops.pow(double(x), double(exponent));
}
