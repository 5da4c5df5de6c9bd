// The generator in one page: load → check → derive → verify → lower → emit. Every stage is a pure
// function from data to data. What comes out is a list of files; `codegen/write` plans and writes.

import { buildCatalog } from "./catalog/build.js";
import type { Catalog, Op } from "./catalog/model.js";
import { placeOf, Sink, type Diagnostic } from "./diagnostics.js";
import { autogradEmitter } from "./emit/autograd.js";
import { catalogEmitter } from "./emit/catalog.js";
import { cpu } from "./emit/cpu.js";
import { cuda } from "./emit/cuda.js";
import { docsEmitter } from "./emit/docs.js";
import type { EmitInput, Emitter } from "./emit/emitter.js";
import { gradcheckEmitter } from "./emit/gradcheck.js";
import { schemaEmitter } from "./emit/schema.js";
import { tsEmitter } from "./emit/ts.js";
import type { Sources } from "./load/sources.js";
import { lowerOp } from "./lower/lower.js";
import type { LoweredOp } from "./lower/kernel.js";
import { stage } from "./stages.js";
import { Bench } from "./verify/report.js";
import { verdictKeys, type VerdictKeys } from "./verify/verdicts.js";
import { verifyCatalog, verifyOp, verifyOps } from "./verify/verify.js";
import type { OutputFile } from "./write/output.js";
import type { Render } from "./write/render.js";

/** Every emitter there is. Its name is its template folder and its folder below `generated/`. */
export const emitters: readonly Emitter[] = [
  tsEmitter, autogradEmitter, cpu, cuda, gradcheckEmitter, docsEmitter, catalogEmitter, schemaEmitter,
];

export interface Checked {
  /** Absent when there are errors. */
  readonly catalog?: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The files are there even when the mathematics is wrong: `check` compares them. */
export interface PipelineResult extends Checked {
  readonly lowered?: ReadonlyMap<string, LoweredOp>;
  readonly outputs?: readonly OutputFile[];
  /** Operator → `ops/activation.yaml:31`. */
  readonly places: ReadonlyMap<string, string>;
}

export function runPipeline(sources: Sources, render: Render): PipelineResult {
  return emitFiles(checkAndVerify(sources), render);
}

/** lower → emit, of a catalog that has been checked. */
export function emitFiles(checked: Checked, render: Render): PipelineResult {
  const { catalog, texts } = checked;
  if (!catalog) return { ...checked, places: new Map() };
  const lowered = stage("lower", () => lowerAll(catalog));
  const outputs = emitters.flatMap((emitter) =>
    stage(`emit ${emitter.name}`, () => emit(emitter, { catalog, lowered, render })));
  return { ...checked, lowered, outputs, places: placesOf(catalog, texts) };
}

/** load → check → derive → verify: all that `fluxion verify` does. */
export function checkAndVerify(sources: Sources): Checked {
  const checked = checkSources(sources);
  const { catalog } = checked;
  return catalog ? withDiagnostics(checked, stage("verify", () => verifyCatalog(catalog))) : checked;
}

/** What an earlier run found right, and the same for the next one. */
export interface Verified extends Checked {
  readonly right: VerdictKeys;
}

/** The same, but an operator that was found right on the same grounds is not verified again. */
export function checkAndVerifyChanged(
  sources: Sources, known: VerdictKeys, generator: string,
): Verified {
  const checked = checkSources(sources);
  const { catalog } = checked;
  if (!catalog) return { ...checked, right: known };
  return stage("verify", () => {
    const keys = verdictKeys(catalog, generator);
    const isKnown = (op: Op): boolean => known.get(op.name) === keys.get(op.name);
    const [old, changed] = [[...catalog.ops.values()].filter(isKnown),
      [...catalog.ops.values()].filter((op) => !isKnown(op))];
    const { diagnostics, right } = verifyOps(catalog, changed);
    const all = [...old, ...right].map(({ name }) => [name, keys.get(name) ?? ""] as const);
    return { ...withDiagnostics(checked, diagnostics), right: new Map(all) };
  });
}

function withDiagnostics(checked: Checked, more: readonly Diagnostic[]): Checked {
  const sink = new Sink();
  sink.add(checked.diagnostics);
  sink.add(more);
  return { ...checked, diagnostics: sink.sorted() };
}

/** load → check → derive: a gradient that an entry leaves out is derived as the entry is read. */
export function checkSources(sources: Sources): Checked {
  return { ...stage("check", () => buildCatalog(sources)), texts: sources.texts };
}

/** The mathematics of one operator of a catalog. */
export function verifyOne(catalog: Catalog, op: Op): readonly Diagnostic[] {
  const bench = new Bench(catalog, new Sink());
  verifyOp(op, bench);
  return bench.sink.sorted();
}

export function lowerAll(catalog: Catalog): ReadonlyMap<string, LoweredOp> {
  const names = [...catalog.ops.keys()].sort();
  return new Map(names.flatMap((name) => {
    const op = catalog.ops.get(name);
    return op ? [[name, lowerOp(op)] as const] : [];
  }));
}

/** An emitter writes into its own folder, or files that stand beside the folders. */
function emit({ name, emit: run }: Emitter, input: EmitInput): readonly OutputFile[] {
  const files = run(input);
  const stray = files.find(({ path }) => path.includes("/") && !path.startsWith(`${name}/`));
  if (stray) throw new Error(`internal: the emitter ${name} may not write ${stray.path}`);
  return files;
}

function placesOf(
  { ops }: Catalog, texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...ops.values()].map(({ name, span }) =>
    [name, `${span.file}:${placeOf(texts.get(span.file) ?? "", span.start).line}`]));
}

/** Whether anything found is more than a warning. */
export function hasErrors({ diagnostics }: Checked): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
