// Kernels of a GPU for dtypes that are only stored: it reads and writes their elements as they lie and
// computes in float32, where the CPU converts whole tensors.

import type { Catalog, DType } from "../catalog/model.js";
import type { Kernel, Skeleton } from "../lower/kernel.js";
import { headersOf } from "./functor-parts.js";

const SKELETONS: ReadonlySet<Skeleton> = new Set<Skeleton>(["pointwise", "reduce", "rowwise", "scan", "create"]);

/**
 * Which dtypes a kernel of float32 is made for, too: 16-bit floats. Functions that need a header of their own
 * (of special.h) take longer than to convert their arguments, and a compiler takes long for them.
 */
export function narrowDtypes(kernel: Kernel, { compute }: Catalog): readonly DType[] {
  const { op, skeleton, dtypes, outputs, inputs } = kernel;
  const takesFloats = SKELETONS.has(skeleton) && dtypes.includes("float32") && headersOf([kernel]).length === 0;
  if (isPairOfThree(kernel)) return [];
  // Operands of float32, whatever T is, would be taken for ones of T.
  if (!takesFloats || [...outputs, ...inputs].some(({ dtype }) => dtype === "float32")) return [];
  return op.dtypes.filter((dtype) => compute.get(dtype) === "float32" && !dtypes.includes(dtype));
}

/** Of the gradients of channels all are wanted, or one: kernels of rows take the longest to compile, and pairs are converted. */
function isPairOfThree({ op, key, skeleton, outputs }: Kernel): boolean {
  const wanted = op.grads === "derived" ? [] : [...op.grads.values()].filter(({ kind }) => kind === "formula");
  return skeleton === "rowwise" && key.includes("/backward/") && outputs.length === 2 && wanted.length === 3 && op.params.some((param) => param.role === "tensor" && param.perRow);
}

/** Operands that stay float32, as bits, outputs first: what is kept for the gradient alone is not rounded. */
export function wideOperands({ op, outputs, inputs }: Kernel): number {
  const kept = new Set(op.results.flatMap(({ name, saved, dtype }) => (saved && dtype === "T" ? [name] : [])));
  return [...outputs, ...inputs].reduce((bits, { name }, k) => bits | (kept.has(name) ? 1 << k : 0), 0);
}
