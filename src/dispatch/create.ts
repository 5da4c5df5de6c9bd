// Calling kernels that make a tensor from its indices, or draw it.

import type { DType } from "../dtype.js";
import { kernels } from "../native.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import type { Generator } from "../random.js";
import { NO_SCALARS, launch, setOperand, setScalars, setShape, unsupportedDType } from "./operand.js";

export interface CreateOp { readonly name: string; readonly ids: Int32Array }

export function defineCreate(spec: { readonly name: string; readonly kernel: string }): CreateOp {
  return { name: spec.name, ids: kernels(spec.kernel) };
}

/** A fresh tensor whose elements a kernel computes; random ones draw as many numbers as there are elements. */
export function create(op: CreateOp, shape: readonly number[], type: DType, scalars: readonly number[] = NO_SCALARS, generator?: Generator): Tensor {
  if (op.ids[type.code] < 0) throw unsupportedDType(op.name, type, op.ids);
  const out = empty(shape, type);
  setShape(shape);
  setOperand(0, out, out.strides);
  setScalars(scalars);
  generator?.reserve(out.numel);
  launch(op.name, op.ids[type.code]);
  return out;
}
