// Sums of a tensor and a product, each with a factor.

import * as ops from "../../generated/ts/index.js";
import { Category, type ComplexNumber } from "../dtype.js";
import { DTypeError, showValue } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

type Factor = number | ComplexNumber;

/** beta x + alpha product. With beta 0, x is not read. */
export function scaledSum(x: Tensor, product: Tensor, beta: Factor, alpha: Factor): Tensor {
  const [b, a] = [factorOf("beta", beta, x), factorOf("alpha", alpha, product)];
  const scaled = a === 1 ? product : ops.mul(a, product);
  if (b === 0) return scaled;
  return ops.add(b === 1 ? x : ops.mul(b, x), scaled);
}

/** The factor as the dtype of x holds it: without its fraction where that is an integer. */
function factorOf(name: string, value: Factor, x: Tensor): Factor {
  if (typeof value === "number") return x.type.category < Category.Float ? Math.trunc(value) : value;
  if (x.type.category === Category.Complex) return value;
  throw new DTypeError(`${name} is the complex number ${showValue(value)}, which ${x.dtype} does not hold. Convert the tensors with to("complex64")`, { argument: name, got: value, dtype: x.dtype });
}
