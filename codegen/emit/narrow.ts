// Kernels for dtypes that are only stored: they read and write elements as they lie and compute in
// float32. A GPU has them for most skeletons; the CPU for pointwise ones, where it converts tile by tile,
// and converts whole tensors for the others.

import type { Catalog, DType } from "../catalog/model.js";
import type { Kernel, Skeleton } from "../lower/kernel.js";
import { headersOf } from "./functor-parts.js";

const SKELETONS: ReadonlySet<Skeleton> = new Set<Skeleton>(["pointwise", "reduce", "rowwise", "scan", "create"]);

/**
 * Which dtypes a kernel of float32 is made for, too: 16-bit floats. Functions that need a header of their own
 * (of special.h) take longer than to convert their arguments, and a compiler takes long for them.
 */
export function narrowDtypes(kernel: Kernel, catalog: Catalog): readonly DType[] {
  const isMade = SKELETONS.has(kernel.skeleton) && headersOf([kernel]).length === 0 && !isPairOfThree(kernel);
  return isMade ? storedDtypes(kernel, catalog) : [];
}

/** The same for the CPU, whose compiler has nothing more to do for them. */
export function narrowTileDtypes(kernel: Kernel, catalog: Catalog): readonly DType[] {
  return kernel.skeleton === "pointwise" ? storedDtypes(kernel, catalog) : [];
}

/** Dtypes that the operator takes and computes in float32, of which the kernel has no elements itself. */
function storedDtypes({ op, dtypes, outputs, inputs }: Kernel, { compute }: Catalog): readonly DType[] {
  // Operands of float32, whatever T is, would be taken for ones of T.
  if (!dtypes.includes("float32") || [...outputs, ...inputs].some(({ dtype }) => dtype === "float32")) return [];
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
