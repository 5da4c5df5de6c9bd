// Rows with a single 1. How many places they have may depend on the values.

import * as ops from "../../generated/ts/index.js";
import { Category } from "../dtype.js";
import { ArgumentError, DTypeError } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** int64 (...x.shape, classes) with 1 at the place that each element of x names. */
export function oneHot(x: Tensor, numClasses: number): Tensor {
  if (x.type.category !== Category.Integer) throw new DTypeError(`oneHot: x must hold class numbers of an integer dtype, got ${x.dtype}`, { op: "one_hot", got: x.dtype });
  const classes = numClasses === -1 ? classesNeeded(x) : numClasses;
  if (classes < 1) throw new ArgumentError(`oneHot: num_classes must be positive, or -1 for as many as x needs, got ${numClasses}`, { numClasses });
  if (x.numel > 0) checkClasses(x, classes);
  return ops.eq(x.unsqueeze(-1), ops.arange(0n, BigInt(classes))).to("int64");
}

function classesNeeded(x: Tensor): number {
  if (x.numel === 0) throw new ArgumentError("oneHot: an empty x does not say how many classes there are. Give num_classes");
  return Number(ops.amax(x).item()) + 1;
}

function checkClasses(x: Tensor, classes: number): void {
  const [least, greatest] = [ops.amin(x), ops.amax(x)].map((found) => Number(found.item()));
  if (least < 0 || greatest >= classes) {
    throw new ArgumentError(`oneHot: x names class ${least < 0 ? least : greatest}, but there are classes 0 to ${classes - 1}`, { least, greatest, classes });
  }
}
