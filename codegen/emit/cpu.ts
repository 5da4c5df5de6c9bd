// Emits the CPU kernels: a file for each family, or several where a compiler takes long for it, the
// registry of them all, and CMake's list.

import type { Catalog, DType, Family, Op } from "../catalog/model.js";
import type { Kernel, LoweredOp } from "../lower/kernel.js";
import type { OutputFile } from "../write/output.js";
import type { Render } from "../write/render.js";
import { provenance, type Emitter, type Provenance } from "./emitter.js";
import { functorView, type FunctorView } from "./functor.js";
import { wrapLine } from "../print/cpp.js";
import { DTYPE_NAMES, elementType, headersOf } from "./functor-parts.js";
import { narrowTileDtypes, wideOperands } from "./narrow.js";

interface FileView {
  readonly provenance: Provenance;
  readonly table: string;
  readonly includes: readonly string[];
  readonly functors: readonly FunctorView[];
  readonly rows: readonly string[];
}

/** A family's kernels, by operator in the order of their names, forward before backward. */
export interface FamilyKernels {
  readonly family: Family;
  readonly ops: readonly OpKernels[];
}

export interface OpKernels {
  readonly name: string;
  readonly kernels: readonly Kernel[];
}

/**
 * How long g++ takes for a kernel and a dtype, beside one pointwise loop (22 ms): a row takes 260 ms, a
 * fold 210. After an edit each file is compiled whole, for every instruction set: that is to stay within
 * three seconds for each, of which the headers take 0.7.
 */
const WEIGHTS: Readonly<Record<string, number>> = { reduce: 10, rowwise: 12, scan: 2, create: 2, gather: 2, scatter: 2 };
const FILE_WEIGHT = 100;

export function emitCpu(catalog: Catalog, lowered: ReadonlyMap<string, LoweredOp>, render: Render): readonly OutputFile[] {
  const families = familiesWithKernels(catalog, lowered, isWrittenByHand);
  const parts = families.flatMap(partsOf);
  const [portable, written] = handWritten(catalog);
  const registry = {
    provenance: provenance("ops.yaml", "cpu"), files: parts.map(({ file }) => file), families: families.map(({ family }) => family.name),
    tables: [...parts.map(({ table }) => table), ...written.map(tableOf)], portable: portable.map(tableOf),
    written, writtenOnce: portable,
    positions: parts.filter(computesPositions).map(({ file }) => file),
  };
  return [
    ...parts.map((one): OutputFile => ({ path: one.file, ops: one.ops.map(({ name }) => name), text: render("cpu/family", fileView(one, catalog)) })),
    { path: "cpu/registry.cpp", ops: [], text: render("cpu/registry", registry) },
    { path: "sources.cmake", ops: [], text: render("cpu/sources", registry) },
  ];
}

interface Part extends FamilyKernels {
  readonly file: string;
  readonly table: string;
}

/**
 * `cpu/reduction.cpp`, `cpu/reduction.2.cpp`, …: operators in their order, until a file is full. One that
 * does not fit into a file is cut between its kernels.
 */
function partsOf({ family, ops }: FamilyKernels): readonly Part[] {
  const groups: OpKernels[][] = [];
  let room = 0;
  for (const op of ops.flatMap(pieces)) {
    const weight = weightOf(op.kernels);
    if (weight > room || groups.length === 0) {
      groups.push([]);
      room = FILE_WEIGHT;
    }
    groups.at(-1)!.push(op);
    room -= weight;
  }
  return groups.map((group, k): Part => {
    const number = k === 0 ? "" : String(k + 1);
    return { family, ops: group, file: `cpu/${family.name}${number && `.${number}`}.cpp`, table: `${family.name}${number && `_${number}`}` };
  });
}

const POSITIONAL: ReadonlySet<string> = new Set(["gather", "scatter", "create"]);
const FOLDING: ReadonlySet<string> = new Set(["reduce", "rowwise", "scan"]);

function computesPositions({ ops }: Part): boolean {
  const skeletons = ops.flatMap(({ kernels }) => kernels.map(({ skeleton }) => skeleton));
  return skeletons.some((one) => POSITIONAL.has(one)) && !skeletons.some((one) => FOLDING.has(one));
}

/** The operator whole, or as pieces of which each fits into a file. */
function pieces({ name, kernels }: OpKernels): readonly OpKernels[] {
  const cut: Kernel[][] = [[]];
  for (const kernel of kernels) {
    if (cut.at(-1)!.length > 0 && weightOf([...cut.at(-1)!, kernel]) > FILE_WEIGHT) cut.push([]);
    cut.at(-1)!.push(kernel);
  }
  return cut.map((some) => ({ name, kernels: some }));
}

function weightOf(kernels: readonly Kernel[]): number {
  return kernels.reduce((sum, { skeleton, dtypes }) => sum + (WEIGHTS[skeleton] ?? 1) * dtypes.length, 0);
}

export const cpu: Emitter = {
  name: "cpu",
  emit: ({ catalog, lowered, render }) => emitCpu(catalog, lowered, render),
};

/** Whether a kernel written by hand stands in for the one that the formulas give. */
export function isWrittenByHand(op: Op): boolean {
  return op.kernels.has("cpu") && (op.kind === "gather" || op.kind === "scatter");
}

/** The folder of hand-written kernels that no instruction set makes faster; each is compiled once. */
const PORTABLE = "native/cpu/portable/";

/** Files of hand-written kernels: those compiled once, and those compiled for each instruction set. */
function handWritten({ ops }: Catalog): readonly [portable: readonly string[], written: readonly string[]] {
  const files = [...ops.values()].flatMap((op) => (op.kind === "extern" || isWrittenByHand(op) ? [op.kernels.get("cpu")!.file] : []));
  const unique = [...new Set(files)].sort();
  return [unique.filter((file) => file.startsWith(PORTABLE)), unique.filter((file) => !file.startsWith(PORTABLE))];
}

/** Each has a table of the file's name and, behind, `_kernels`. */
function tableOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.cpp$/, "");
}

export function familiesWithKernels(
  catalog: Catalog, lowered: ReadonlyMap<string, LoweredOp>, isLeftOut: (op: Op) => boolean = () => false,
): readonly FamilyKernels[] {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return [...catalog.families].sort(byName).flatMap((family) => {
    const ops = [...family.ops].sort(byName).filter((op) => !isLeftOut(op)).flatMap(({ name }) => {
      const one = lowered.get(name);
      const kernels = one ? [...one.forward, ...one.backward.values()].filter(({ dtypes }) => dtypes.length > 0) : [];
      return kernels.length > 0 ? [{ name, kernels }] : [];
    });
    return ops.length > 0 ? [{ family, ops }] : [];
  });
}

function fileView({ family, ops, table }: Part, catalog: Catalog): FileView {
  const kernels = ops.flatMap((op) => op.kernels);
  const skeletons = [...new Set(kernels.map(({ skeleton }) => skeleton))].sort();
  const random = kernels.some(({ indexed }) => indexed);
  return {
    provenance: provenance(family.file, "cpu"), table,
    includes: [
      "native/core/math.h", ...(random ? ["native/cpu/draws.h"] : []),
      ...skeletons.map((name) => `native/cpu/${name}.h`), ...headersOf(kernels),
      "native/cpu/registry.h",
    ].sort(),
    functors: kernels.map(functorView),
    rows: kernels.flatMap((kernel) => rowsOf(kernel, catalog)),
  };
}

function rowsOf(kernel: Kernel, catalog: Catalog): readonly string[] {
  const { key, skeleton, symbol } = kernel;
  const row = (dtype: DType, code: string): readonly string[] => wrapLine(`{"${key}", DType::${DTYPE_NAMES[dtype]}, ${code}},`, "    ");
  const wide = wideOperands(kernel);
  return [
    ...kernel.dtypes.flatMap((dtype) => row(dtype, `${skeleton}<${symbol}<${elementType(dtype)}>>`)),
    ...narrowTileDtypes(kernel, catalog).flatMap((dtype) =>
      row(dtype, `pointwise_narrow<${elementType(dtype)}, ${symbol}<float>${wide > 0 ? `, ${wide}` : ""}>, true`)),
  ];
}
