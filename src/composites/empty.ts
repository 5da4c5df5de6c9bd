// Tensors that somebody else will fill.

import * as ops from "../../generated/ts/index.js";
import { cpu, defaultDevice } from "../device.js";
import { type DTypeName, defaultDType, parseDType } from "../dtype.js";
import { checkShape } from "../shape.js";
import { type Tensor, empty as uninitialised } from "../tensor/tensor.js";

/** Zeros on the CPU; on a GPU memory as it is, without a launch. */
export function empty(size: readonly number[], dtype: DTypeName | undefined): Tensor {
  if (defaultDevice() === cpu) return ops.zeros(size, { dtype });
  return uninitialised(checkShape("empty", size), dtype === undefined ? defaultDType() : parseDType("empty", dtype));
}
