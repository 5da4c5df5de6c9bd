// Calling kernels that make a tensor from its indices, or draw it.

import { Category, type DType, float64 } from "../dtype.js";
import { kernels } from "../native.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import type { Generator } from "../random.js";
import { computeTypeOf } from "./compute-type.js";
import { NO_SCALARS, launch, setOperand, setScalars, setShape } from "./operand.js";

export interface CreateOp {
  readonly name: string;
  readonly ids: Int32Array;
  /** Integers and bool are computed in float64 and converted. */
  readonly floating: boolean;
}

export function defineCreate(spec: { readonly name: string; readonly kernel: string; readonly floating?: boolean }): CreateOp {
  return { name: spec.name, ids: kernels(spec.kernel), floating: spec.floating ?? false };
}

/** A fresh tensor whose elements a kernel computes; random ones draw as many numbers as there are elements. */
export function create(op: CreateOp, shape: readonly number[], type: DType, scalars: readonly number[] = NO_SCALARS, generator?: Generator): Tensor {
  if (op.ids[type.code] < 0) return create(op, shape, madeIn(op, type), scalars, generator).cast(type.name);
  const out = empty(shape, type);
  setShape(shape);
  setOperand(0, out, out.strides);
  setScalars(scalars);
  generator?.reserve(out.numel);
  launch(op.name, op.ids[type.code]);
  return out;
}

/** A new tensor, required to have gradients where asked. */
export function asLeaf(made: Tensor, asked: boolean | undefined): Tensor { return asked === true ? made.requiresGrad_() : made; }

/** The dtype to compute elements in that are converted to `type`. */
function madeIn(op: CreateOp, type: DType): DType {
  return op.floating && type.category < Category.Float ? float64 : computeTypeOf(op, type);
}
