// Emits the CPU kernels: a file for each family, the registry of them all, and CMake's list.

import type { Catalog, Family, Op } from "../catalog/model.js";
import type { Kernel, LoweredOp } from "../lower/kernel.js";
import type { OutputFile } from "../write/output.js";
import type { Render } from "../write/render.js";
import { provenance, type Emitter, type Provenance } from "./emitter.js";
import { functorView, type FunctorView } from "./functor.js";
import { wrapLine } from "../print/cpp.js";
import { DTYPE_NAMES, elementType, headersOf } from "./functor-parts.js";

interface FamilyView {
  readonly provenance: Provenance;
  readonly family: string;
  readonly includes: readonly string[];
  readonly functors: readonly FunctorView[];
  readonly rows: readonly string[];
}

/** A family's kernels, forward before backward, in the order of the operators' names. */
export interface FamilyKernels {
  readonly family: Family;
  readonly ops: readonly string[];
  readonly kernels: readonly Kernel[];
}

export function emitCpu(catalog: Catalog, lowered: ReadonlyMap<string, LoweredOp>, render: Render): readonly OutputFile[] {
  const families = familiesWithKernels(catalog, lowered, isWrittenByHand);
  const names = families.map(({ family }) => family.name);
  const files = families.map((one): OutputFile => ({
    path: `cpu/${one.family.name}.cpp`, ops: one.ops, text: render("cpu/family", familyView(one)),
  }));
  const registry = { provenance: provenance("ops.yaml", "cpu"), families: names, ...handWritten(catalog) };
  return [
    ...files,
    { path: "cpu/registry.cpp", ops: [], text: render("cpu/registry", registry) },
    { path: "sources.cmake", ops: [], text: render("cpu/sources", registry) },
  ];
}

export const cpu: Emitter = {
  name: "cpu",
  emit: ({ catalog, lowered, render }) => emitCpu(catalog, lowered, render),
};

/** Whether a kernel written by hand stands in for the one that the formulas give. */
export function isWrittenByHand(op: Op): boolean {
  return op.kernels.has("cpu") && (op.kind === "gather" || op.kind === "scatter");
}

/** Files of hand-written kernels; each has a table of the file's name and, in front, `_kernels`. */
function handWritten({ ops }: Catalog): { readonly files: readonly string[]; readonly tables: readonly string[] } {
  const files = [...ops.values()].flatMap((op) => (op.kind === "extern" || isWrittenByHand(op) ? [op.kernels.get("cpu")!.file] : []));
  const unique = [...new Set(files)].sort();
  return { files: unique, tables: unique.map((file) => file.replace(/^.*\//, "").replace(/\.cpp$/, "")) };
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
    const kernels = ops.flatMap((op) => op.kernels);
    return kernels.length > 0 ? [{ family, ops: ops.map(({ name }) => name), kernels }] : [];
  });
}

function familyView({ family, kernels }: FamilyKernels): FamilyView {
  const skeletons = [...new Set(kernels.map(({ skeleton }) => skeleton))].sort();
  const random = kernels.some(({ indexed }) => indexed);
  return {
    provenance: provenance(family.file, "cpu"), family: family.name,
    includes: [
      "native/core/math.h", ...(random ? ["native/core/philox.h"] : []),
      ...skeletons.map((name) => `native/cpu/${name}.h`), ...headersOf(kernels),
      "native/cpu/registry.h",
    ].sort(),
    functors: kernels.map(functorView),
    rows: kernels.flatMap(rowsOf),
  };
}

function rowsOf(kernel: Kernel): readonly string[] {
  return kernel.dtypes.flatMap((dtype) => wrapLine(
    `{"${kernel.key}", DType::${DTYPE_NAMES[dtype]}, ${kernel.skeleton}<${kernel.symbol}<${elementType(dtype)}>>},`, "    "));
}
