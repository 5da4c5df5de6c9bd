// Sums of a tensor and a product, each with a factor.

import * as ops from "../../generated/ts/index.js";
import { cpu } from "../device.js";
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

/** beta x + alpha mat1 mat2. */
export function addmm(x: Tensor, mat1: Tensor, mat2: Tensor, beta: Factor, alpha: Factor): Tensor {
  if (mat1.ndim !== 2 || mat2.ndim !== 2 || !isServed(x, mat1, mat2, beta, alpha)) return scaledSum(x, ops.mm(mat1, mat2), beta, alpha);
  const [m, n] = [mat1.shape[0], mat2.shape[1]];
  return ops.addProduct(x.expand([1, m, n]), mat1.unsqueeze(0), mat2.unsqueeze(0), Number(beta), Number(alpha)).squeeze(0);
}

/** The same of stacks of matrices. */
export function baddbmm(x: Tensor, batch1: Tensor, batch2: Tensor, beta: Factor, alpha: Factor): Tensor {
  if (batch1.ndim !== 3 || batch2.ndim !== 3 || !isServed(x, batch1, batch2, beta, alpha)) return scaledSum(x, ops.bmm(batch1, batch2), beta, alpha);
  return ops.addProduct(x.expand([batch1.shape[0], batch1.shape[1], batch2.shape[2]]), batch1, batch2, Number(beta), Number(alpha));
}

/**
 * Where one kernel makes product and sum: on a GPU without a launch to add, and of 16-bit floats, which are then rounded
 * once. Other dtypes of the CPU have nothing to gain; what does not fit is explained by the product's errors and the sum's.
 */
function isServed(x: Tensor, a: Tensor, b: Tensor, beta: Factor, alpha: Factor): boolean {
  const { type, storage } = a;
  const shape = [...a.shape.slice(0, -1), b.shape[b.ndim - 1]];
  return typeof beta === "number" && typeof alpha === "number"
    && type.category === Category.Float && x.type === type && b.type === type
    && (storage.device !== cpu || type.sizeBytes === 2)
    && x.storage.device === storage.device && b.storage.device === storage.device
    && a.shape[a.ndim - 1] === b.shape[b.ndim - 2] && (a.ndim === 2 || a.shape[0] === b.shape[0])
    && x.ndim <= shape.length && x.shape.every((size, d) => size === 1 || size === shape[d + shape.length - x.ndim]);
}

/** The factor as the dtype of x holds it: without its fraction where that is an integer. */
function factorOf(name: string, value: Factor, x: Tensor): Factor {
  if (typeof value === "number") return x.type.category < Category.Float ? Math.trunc(value) : value;
  if (x.type.category === Category.Complex) return value;
  throw new DTypeError(`${name} is the complex number ${showValue(value)}, which ${x.dtype} does not hold. Convert the tensors with to("complex64")`, { argument: name, got: value, dtype: x.dtype });
}
