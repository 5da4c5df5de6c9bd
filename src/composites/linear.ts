// The product with a transposed weight, and a bias.

import * as ops from "../../generated/ts/index.js";
import { cpu } from "../device.js";
import { Category } from "../dtype.js";
import type { Tensor } from "../tensor/tensor.js";

/** On the CPU, results up to this size are made by two small operators sooner than by one of a general kind. */
const SMALL = 1024;

/** x (…, K), weight (N, K) and bias (N) -> (…, N). */
export function linear(x: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
  if (bias === null) return ops.matmul(x, weight.t());
  if (!isServed(x, weight, bias)) return ops.matmul(x, weight.t()).add(bias);
  const lead = x.shape.slice(0, -1);
  const rows = x.ndim === 2 ? x : x.reshape([-1, x.shape[x.ndim - 1]]);
  const y = ops.affine(rows, weight, bias);
  return x.ndim === 2 ? y : y.view([...lead, weight.shape[0]]);
}

/** Where one kernel makes product and sum. Other shapes are explained by the product's errors. */
function isServed(x: Tensor, weight: Tensor, bias: Tensor): boolean {
  const { type, storage } = x;
  return x.ndim >= 2 && weight.ndim === 2 && bias.ndim === 1
    && x.shape[x.ndim - 1] === weight.shape[1] && bias.shape[0] === weight.shape[0] && x.numel > 0
    && (storage.device !== cpu || x.numel / weight.shape[1] * weight.shape[0] > SMALL)
    && type.category === Category.Float && weight.type === type && bias.type === type
    && weight.storage.device === storage.device && bias.storage.device === storage.device;
}
