// Operators on dtypes that are only stored. Where an operator has no kernel for float16, say, but one
// for float32, which float16 is computed in, its inputs are converted, it runs, and its results are
// converted back. The conversions are operators themselves, so gradients of every order follow.

import { Category, type DType } from "../dtype.js";
import { Tensor } from "../tensor/tensor.js";
import { type TensorLike, asStored, unsupportedDType } from "./operand.js";

/** Kernel ids by dtype code, and the operator's name for errors. */
interface Kernels { readonly name: string; readonly ids: Int32Array }

/** The dtype to compute `type` in, which has no kernel itself, or an error that lists those there are. */
export function computeTypeOf(op: Kernels, type: DType): DType {
  if (op.ids[type.compute.code] < 0) throw unsupportedDType(op.name, type, op.ids);
  return type.compute;
}

/** `x` in the dtype that its own, for which there is no kernel, is computed in. */
export function widened(op: Kernels, x: Tensor): Tensor { return x.cast(computeTypeOf(op, x.type).name); }

/**
 * An operand of dtype `type`, or one to be converted to it, widened. A host number is what `type` would
 * hold of it: always for integers, which wrap; for floats where `exact`, as in comparisons.
 */
export function widenedTo(x: TensorLike, type: DType, exact: boolean): TensorLike {
  if (!(x instanceof Tensor)) return exact || type.category === Category.Integer ? asStored(x, type) : x;
  return (x.type === type ? x : x.cast(type.name)).cast(type.compute.name);
}

/** Whether a tensor's dtype is a float that is only stored. */
export function isHalf(x: Tensor): boolean { return x.type.compute !== x.type && x.type.category === Category.Float; }

/** An argument of a composite: 16-bit floats, and lists of them, as what they are computed in. */
export function widenHalves<V>(value: V): V {
  if (Array.isArray(value)) return value.map(widenHalves) as V;
  return value instanceof Tensor && isHalf(value) ? value.cast(value.type.compute.name) as V : value;
}

/** A composite's results, computed in the dtype of `widenHalves`, back in the dtype of its inputs. */
export function narrowHalves<R extends Tensor | { readonly [name: string]: Tensor }>(results: R, type: DType): R {
  const back = (out: Tensor): Tensor => (out.type === type.compute ? out.cast(type.name) : out);
  if (results instanceof Tensor) return back(results) as R;
  return Object.fromEntries(Object.entries(results).map(([name, out]) => [name, back(out)])) as R;
}

/** Results in the dtypes that the operator promises for inputs of its own dtype. */
export function narrowed(outs: readonly Tensor[], wanted: readonly DType[]): Tensor[] {
  return outs.map((out, r) => (out.type === wanted[r] ? out : out.cast(wanted[r].name)));
}
