// Emits the CUDA kernels: a file for each family, with the same functors as the CPU's, and the table
// by which the library finds and launches them.

import type { Catalog, DType, Op, Place } from "../catalog/model.js";
import type { Kernel, LoweredOp } from "../lower/kernel.js";
import { wrapLine } from "../print/cpp.js";
import type { OutputFile } from "../write/output.js";
import type { Render } from "../write/render.js";
import { familiesWithKernels, isWrittenByHand, type FamilyKernels } from "./cpu.js";
import { provenance, type Emitter } from "./emitter.js";
import { functorView } from "./functor.js";
import { DTYPE_NAMES, elementType, headersOf } from "./functor-parts.js";
import { narrowDtypes, wideOperands } from "./narrow.js";

export function emitCuda(catalog: Catalog, lowered: ReadonlyMap<string, LoweredOp>, render: Render): readonly OutputFile[] {
  // A kernel written by hand for the CPU has a frame of its own, which the formulas' kernel does not read.
  const families = familiesWithKernels(catalog, lowered, isWrittenByHand);
  const files = families.map((one): OutputFile => ({
    path: `cuda/${one.family.name}.cu`, ops: one.ops.map(({ name }) => name), text: render("cuda/family", familyView(one, catalog)),
  }));
  const rows = families.flatMap(({ family, ops }) => ops.flatMap(({ kernels }) => kernels).flatMap((kernel) => rowsOf(kernel, family.name, catalog)));
  const registry = render("cuda/registry", { provenance: provenance("ops.yaml", "cuda"), rows, tables: tablesByHand(catalog) });
  return [...files, { path: "cuda/registry.cpp", ops: [], text: registry }];
}

export const cuda: Emitter = {
  name: "cuda",
  emit: ({ catalog, lowered, render }) => emitCuda(catalog, lowered, render),
};

function familyView({ family, ops }: FamilyKernels, catalog: Catalog): unknown {
  const kernels = ops.flatMap((op) => op.kernels);
  const skeletons = [...new Set(kernels.map(({ skeleton }) => skeleton))].sort();
  return {
    provenance: provenance(family.file, "cuda"),
    includes: [
      "native/cuda/kernel.cuh", ...(kernels.some(hasParts) ? ["native/cuda/row_parts.cuh"] : []),
      ...skeletons.map((name) => `native/cuda/${name}.cuh`), ...headersOf(kernels),
    ],
    functors: kernels.map(functorView),
    entries: kernels.flatMap((kernel) => entriesOf(kernel, catalog)),
  };
}

/** Tables of kernels written by hand for the device: each has its file's name and, behind it, `_rows`. */
function tablesByHand({ ops }: Catalog): readonly string[] {
  const files = [...ops.values()].flatMap((op) => (isByHand(op) ? [op.kernels.get("cuda")!.file] : []));
  return [...new Set(files)].sort().map((file) => file.replace(/^.*\//, "").replace(/\.cpp$/, ""));
}

/** Whether the device has a kernel written by hand. */
function isByHand(op: Op): boolean { return op.kernels.has("cuda") && op.kind !== "contract" && composedForm(op) === undefined; }

/** The function in TypeScript, made of other operators, that computes an operator on a GPU. */
export function composedForm({ kernels }: Op): Place | undefined {
  const place = kernels.get("cuda");
  return place?.file.endsWith(".ts") ? place : undefined;
}

/** How an operator is computed on a GPU; nothing where it is made of others, or moves no element. */
export function cudaForm(op: Op): "kernel" | "cublas" | "hand" | "composed" | "host" | undefined {
  if (op.kind === "view" || op.kind === "composite") return undefined;
  if (op.kind === "contract") return "cublas";
  if (isByHand(op)) return "hand";
  if (composedForm(op) !== undefined) return "composed";
  return op.kind === "extern" || isWrittenByHand(op) ? "host" : "kernel";
}

/** Whether several blocks may share a row of the program: scratch rows are a block's own. */
function hasParts(kernel: Kernel): boolean {
  const { folds, scratch } = functorView(kernel);
  return folds > 0 && scratch === 0;
}

function rowsOf(kernel: Kernel, family: string, catalog: Catalog): readonly string[] {
  const { key, skeleton, outputs, inputs } = kernel;
  const operands = [...outputs, ...inputs];
  const perRow = operands.reduce((bits, operand, k) => (operand.perRow ? bits | 1 << k : bits), 0);
  const { scratch, folds } = functorView(kernel), parts = hasParts(kernel) ? folds : 0;
  const more = (dtype: DType): string => (holdsRows(kernel, dtype) ? `, ${parts}, ${perRow}, true` : parts > 0 ? `, ${parts}` : "");
  return [...kernel.dtypes, ...narrowDtypes(kernel, catalog)].flatMap((dtype) => wrapLine(
    `{"${key}", DType::${DTYPE_NAMES[dtype]}, "${cudaSymbol(key, dtype)}", "${family}", ` +
    `Skeleton::${skeleton}, ${outputs.length}, ${operands.length}, ${scratch}${more(dtype)}},`, "    "));
}

/** Whether there is a kernel more, for rows in registers (native/cuda/held_rows.cuh): numbers are of 32 bits, and rows no channels, which are apart in memory. */
function holdsRows({ op, skeleton }: Kernel, dtype: DType): boolean {
  const { body } = op;
  const channels = body.kind === "rowwise" && body.over.kind === "call" && body.over.callee === "except";
  return skeleton === "rowwise" && !channels && (dtype === "float32" || NARROW_TYPES[dtype] !== undefined);
}

function entriesOf(kernel: Kernel, catalog: Catalog): readonly string[] {
  const { key, skeleton, symbol } = kernel;
  const entry = (dtype: DType, functor: string): readonly string[] => [
    ...wrapLine(`KERNEL(${cudaSymbol(key, dtype)}, ${skeleton}, ${functor})`, ""),
    ...(hasParts(kernel) ? wrapLine(`KERNEL(${cudaSymbol(key, dtype)}_parts, row_parts, ${functor})`, "") : []),
    ...(holdsRows(kernel, dtype) ? wrapLine(`HELD_KERNEL(${cudaSymbol(key, dtype)}_held, held_rows, ${functor})`, "") : []),
  ];
  const own = kernel.dtypes.flatMap((dtype) => entry(dtype, `fluxion::cuda::${symbol}<${qualified(elementType(dtype))}>`));
  const wide = wideOperands(kernel);
  const narrow = narrowDtypes(kernel, catalog).flatMap((dtype) =>
    entry(dtype, `fluxion::cuda::Narrow<${NARROW_TYPES[dtype]}, fluxion::cuda::${symbol}<float>${wide > 0 ? `, ${wide}` : ""}>`));
  return [...own, ...narrow];
}

const NARROW_TYPES: Readonly<Record<string, string>> = { float16: "fluxion::cuda::Float16", bfloat16: "fluxion::BFloat16" };

/** The entries stand outside of our namespace. */
function qualified(type: string): string {
  return /^[A-Z]/.test(type) ? `fluxion::${type}` : type;
}

const SHORT: Readonly<Record<string, string>> = {
  bool: "b8", uint8: "u8", int8: "i8", int16: "i16", int32: "i32", int64: "i64",
  float16: "f16", bfloat16: "bf16", float32: "f32", float64: "f64", complex64: "c64", complex128: "c128",
};

/** `mul/backward/x+y` and float32 → `fluxion_mul_backward_x_y_f32`. */
export function cudaSymbol(key: string, dtype: DType): string {
  const name = key.replace("#", "_special_").replace(/[^a-z0-9]+/gi, "_");
  return `fluxion_${name}_${SHORT[dtype]}`;
}
