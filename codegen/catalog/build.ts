// From parsed files to the catalog: collect the entries of all files, read their headers, then
// their formulas, then check what only shows in the whole.

import { Sink, type Diagnostic } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import type { MapNode, Pair } from "../load/yaml.js";
import type { SourceFile, Sources } from "../load/sources.js";
import { checkCycles } from "./cycles.js";
import { DtypeTable } from "./dtypes.js";
import { readEntry } from "./entry.js";
import { readHeader, type Header, type RawEntry } from "./header.js";
import type { Catalog, Family, Op, Overload } from "./model.js";
import { callables, finishOverloads, isOverload, readOverloads } from "./overloads.js";
import { Reader } from "./reader.js";
import { readNamedRequirements, type NamedRequirements } from "./requirements.js";
import { readRoot, type Root } from "./root.js";

export interface Built {
  /** Absent when there are errors. */
  readonly catalog?: Catalog;
  /** In the order of places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds the checked catalog. Pure: the same sources give the same catalog and diagnostics. */
export function buildCatalog(sources: Sources): Built {
  const sink = new Sink();
  sink.add(sources.diagnostics);
  const reader = new Reader(sink);
  const { root, families, entries } = collect(sources, reader);
  const headers = readHeaders(entries, root.dtypes, reader);
  checkAliases(headers, sink);
  const overloads = readOverloads(entries, headers, reader);
  const known = callables(headers, overloads);
  const ops = new Map<string, Op>();
  for (const name of [...headers.keys()].sort(byCodeUnit)) {
    const header = headers.get(name);
    const op = header && readEntry(header, known, root.dtypes, reader);
    if (op !== undefined) ops.set(name, op);
  }
  checkCycles(ops, sink);
  const diagnostics = sink.sorted();
  return sink.hasErrors ? { diagnostics } : { catalog: finish(root, families, ops, finishOverloads(overloads, ops)), diagnostics };
}

interface FamilyHead {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
}

interface Collected {
  readonly root: Root;
  readonly families: readonly FamilyHead[];
  readonly entries: readonly RawEntry[];
}

function collect(sources: Sources, reader: Reader): Collected {
  const families: FamilyHead[] = [];
  const entries: RawEntry[] = [];
  let root: Root = { version: 1, dtypes: DtypeTable.standard };
  let shared: NamedRequirements = new Map();
  for (const file of sources.files) {
    if (file.tree === undefined) continue;
    const isRoot = file.path === sources.root;
    const keys = reader.keys(
      file.tree,
      isRoot ? "root" : "family",
      isRoot ? "the catalog" : "a family",
    );
    if (keys === undefined) continue;
    if (isRoot) {
      root = readRoot(keys, reader);
      shared = readNamedRequirements(keys.get("requirements"), shared, reader);
    }
    if (!keys.has("ops")) continue;
    const family = head(file, keys, reader);
    families.push(family);
    const named = readNamedRequirements(isRoot ? undefined : keys.get("requirements"), shared, reader);
    entries.push(...entriesOf(family, keys, named, reader));
  }
  return { root, families, entries };
}

function head(file: SourceFile, keys: ReadonlyMap<string, Pair>, reader: Reader): FamilyHead {
  const doc = keys.get("doc");
  const name = (file.path.split("/").pop() ?? file.path).replace(/\.yaml$/, "");
  return { name, file: file.path, doc: doc ? (reader.text(doc.value, "`doc`") ?? "") : "" };
}

function entriesOf(
  family: FamilyHead,
  keys: ReadonlyMap<string, Pair>,
  requirements: NamedRequirements,
  reader: Reader,
): RawEntry[] {
  const ops = keys.get("ops");
  const map = ops && reader.map(ops.value, "`ops`");
  const shared = keys.get("defaults");
  const defaults: MapNode | undefined = shared && reader.map(shared.value, "`defaults`");
  if (defaults !== undefined) checkDefaults(defaults, reader);
  return (map?.pairs ?? []).map((pair) => ({
    name: pair.key,
    span: pair.keySpan,
    family: family.name,
    node: pair.value,
    defaults,
    requirements,
  }));
}

/** The keys are those of an entry, none of them required; entries see the values. */
function checkDefaults(defaults: MapNode, reader: Reader): void {
  const own = new Reader(new Sink());
  own.keys(defaults, "entry", "`defaults`");
  reader.sink.add(own.sink.sorted().filter((one) => one.code !== "FX111"));
}

function readHeaders(
  entries: readonly RawEntry[],
  dtypes: DtypeTable,
  reader: Reader,
): Map<string, Header> {
  const headers = new Map<string, Header>();
  const seen = new Map<string, Span>();
  for (const entry of entries) {
    const first = seen.get(entry.name);
    if (first !== undefined) {
      reader.sink.error("FX115", entry.span, `"${entry.name}" is defined twice`, {
        secondary: [{ span: first, message: "first defined here" }],
      });
      continue;
    }
    seen.set(entry.name, entry.span);
    if (isOverload(entry)) continue;
    const header = readHeader(entry, dtypes, reader);
    if (header !== undefined) headers.set(entry.name, header);
  }
  return headers;
}

function checkAliases(headers: ReadonlyMap<string, Header>, sink: Sink): void {
  const owners = new Map<string, Header>();
  for (const header of headers.values()) {
    for (const alias of header.aliases) {
      const other = headers.get(alias) ?? owners.get(alias);
      if (other !== undefined) {
        const span = header.keys.get("aliases")?.value.span ?? header.span;
        sink.error(
          "FX115",
          span,
          `the alias "${alias}" of ${header.name} is already a name of ${other.name}`,
          { secondary: [{ span: other.span, message: "defined here" }] },
        );
      }
      owners.set(alias, header);
    }
  }
}

function finish(
  root: Root, heads: readonly FamilyHead[], ops: ReadonlyMap<string, Op>, overloads: readonly Overload[],
): Catalog {
  const sorted = [...overloads].sort((a, b) => byCodeUnit(a.name, b.name));
  const all = [...ops.values()];
  const families = heads.map((family): Family =>
    Object.freeze({
      ...family, ops: Object.freeze(all.filter((op) => op.family === family.name)),
      overloads: Object.freeze(sorted.filter((one) => one.family === family.name)),
    }),
  );
  families.sort((a, b) => byCodeUnit(a.name, b.name));
  return Object.freeze({
    version: root.version,
    dtypes: root.dtypes.dtypes,
    dtypeSets: root.dtypes.sets,
    compute: root.dtypes.compute,
    families: Object.freeze(families),
    ops,
    overloads: Object.freeze(sorted),
  });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
