// Calling kernels that make a tensor from its indices, or draw it.

import { Category, type ComplexNumber, type DType, float64, realType } from "../dtype.js";
import { DTypeError, showValue } from "../errors.js";
import { type Device, defaultDevice } from "../device.js";
import { kernels } from "../native.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import type { Generator } from "../random.js";
import { computeTypeOf } from "./compute-type.js";
import { NO_SCALARS, kernelOn, launch, setOperand, setScalars, setShape } from "./operand.js";

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
export function create(op: CreateOp, shape: readonly number[], type: DType, values: readonly (number | ComplexNumber)[] = NO_SCALARS, generator?: Generator, device: Device = defaultDevice()): Tensor {
  if (values.some((value) => typeof value === "object")) return ofParts(op, shape, type, values, device);
  const scalars = values as readonly number[];
  if (kernelOn(op.ids, type, device) < 0) return create(op, shape, madeIn(op, type), scalars, generator, device).cast(type.name);
  const out = empty(shape, type, device);
  setShape(shape);
  setOperand(0, out, out.strides);
  setScalars(scalars);
  generator?.reserve(out.numel);
  launch(op.name, kernelOn(op.ids, type, device), device);
  return out;
}

/** A new tensor, required to have gradients where asked. */
export function asLeaf(made: Tensor, asked: boolean | undefined): Tensor { return asked === true ? made.requiresGrad_() : made; }

/** Elements that are a complex number: both parts, made one after the other. */
function ofParts(op: CreateOp, shape: readonly number[], type: DType, values: readonly (number | ComplexNumber)[], device: Device): Tensor {
  if (type.category !== Category.Complex) {
    const value = values.find((one) => typeof one === "object");
    throw new DTypeError(`${op.name}: the complex number ${showValue(value)} has no ${type.name} value. Choose complex64 or complex128`, { op: op.name, got: value, dtype: type.name });
  }
  const out = empty(shape, type, device);
  const pairs = out.viewAsReal();
  const fill = (k: number, part: (value: number | ComplexNumber) => number): void => {
    pairs.select(-1, k).copy_(create(op, shape, realType(type), values.map(part), undefined, device));
  };
  fill(0, (value) => (typeof value === "object" ? value.re : value));
  fill(1, (value) => (typeof value === "object" ? value.im : 0));
  return out;
}

/** The dtype to compute elements in that are converted to `type`. */
function madeIn(op: CreateOp, type: DType): DType {
  return op.floating && type.category < Category.Float ? float64 : computeTypeOf(op, type);
}
