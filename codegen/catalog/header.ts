// First pass over an entry: everything other entries may need to know of it (name, parameters,
// results, dtypes), before any formula is looked at.

import { didYouMean } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import { parseSignature, type Signature } from "../formula/signature.js";
import type { MapNode, Node, Pair } from "../load/yaml.js";
import {
  commonDtypes,
  defaultPromote,
  finishResult,
  kernelDtypes,
  readTypes,
} from "./dtype-rules.js";
import type { DtypeTable } from "./dtypes.js";
import { kindWords, namespaceWords, tagWords, tiesWords, variantWords } from "./fields.js";
import { kindRules, slotKeys } from "./kinds.js";
import type { Kind, Op, Param, Place, Result } from "./model.js";
import { originOf, type Reader } from "./reader.js";
import type { NamedRequirements } from "./requirements.js";
import { checkName } from "./reserved.js";

export type Header = Pick<
  Op,
  | "name"
  | "family"
  | "span"
  | "doc"
  | "kind"
  | "params"
  | "results"
  | "dtypes"
  | "kernelDtypes"
  | "promote"
  | "keepInts"
  | "tags"
  | "aliases"
  | "variants"
  | "ties"
  | "kernels"
  | "namespaces"
  | "linear"
  | "realOnly"
  | "called"
> & {
  /** Those that an entry may ask for by name. */
  readonly requirements: NamedRequirements;
  /** Keys of the entry, the family's defaults filled in. */
  readonly keys: ReadonlyMap<string, Pair>;
  /** Keys that come from the defaults. */
  readonly inherited: ReadonlySet<string>;
  readonly sigSpan: Span;
};

export interface RawEntry {
  readonly name: string;
  readonly span: Span;
  readonly family: string;
  readonly node: Node;
  readonly defaults: MapNode | undefined;
  readonly requirements: NamedRequirements;
}

export function readHeader(raw: RawEntry, dtypes: DtypeTable, reader: Reader): Header | undefined {
  const { sink } = reader;
  const mark = sink.mark();
  checkName(raw.name, "operator", raw.span, sink);
  const merged = merge(raw, reader);
  if (merged === undefined) return undefined;
  const { keys, inherited } = merged;

  const value = <T>(key: string, read: (node: Node, what: string) => T): T | undefined => {
    const pair = keys.get(key);
    return pair === undefined ? undefined : read(pair.value, `\`${key}\` of ${raw.name}`);
  };
  const kind = value("kind", (node, what) => reader.word(node, kindWords.keys(), what)) as
    Kind | undefined;
  const doc = value("doc", (node, what) => reader.text(node, what)) ?? "";
  const signature = value("sig", (node, what) => readSignature(node, what, dtypes, reader));
  if (kind === undefined || signature === undefined) return undefined;
  checkSlots(raw.name, kind, keys, inherited, reader);

  const scalars =
    value("scalars", (node, what) =>
      readTensorNames(node, what, signature.params, inherited.has("scalars"), reader),
    ) ?? [];
  const params = signature.params.map((param): Param =>
    Object.freeze(finishParam(param, scalars, kind)),
  );
  for (const param of params) checkName(param.name, "binding", param.span, sink);
  checkLists(kind, params, signature.results, sink);
  const types = value("types", (node) => readTypes(node, raw.name, signature.params, reader)) ?? {};
  const results = signature.results.map(({ result, span }) => {
    if (result.name !== "result") checkName(result.name, "binding", span, sink);
    return Object.freeze(finishResult(result, types.result, kind, params));
  });
  const common = commonDtypes(signature, dtypes);
  const promote = types.promote ?? defaultPromote(kind, params, dtypes);
  const tags = value("tags", (node, what) => reader.words(node, tagWords.keys(), what)) ?? [];
  const header: Header = {
    name: raw.name,
    family: raw.family,
    span: raw.span,
    doc,
    kind,
    params,
    results,
    promote,
    keepInts: types.keepInts ?? [],
    called: value("called", (node, what) => reader.text(node, what)) ?? raw.name,
    requirements: raw.requirements,
    keys,
    inherited,
    sigSpan: keys.get("sig")?.value.span ?? raw.span,
    dtypes: Object.freeze(common),
    kernelDtypes: Object.freeze(kernelDtypes(common, types, dtypes)),
    tags,
    aliases: value("aliases", (node, what) => readAliases(node, what, reader)) ?? [],
    variants: readVariants(
      value("variants", (node, what) => reader.words(node, variantWords.keys(), what)),
      kind,
      params,
      results,
    ),
    kernels: value("kernels", (node, what) => readKernels(node, what, reader)) ?? new Map(),
    namespaces: tags.includes("internal")
      ? []
      : (value("namespace", (node, what) => reader.words(node, namespaceWords.keys(), what)) ?? []),
    linear:
      value("linear", (node, what) =>
        readTensorNames(node, what, params, inherited.has("linear"), reader),
      ) ?? defaultLinear(kind, params),
    realOnly:
      value("real_only", (node, what) => reader.words(node, membersOf(params), what)) ?? [],
    ...withTies(value("ties", (node, what) => reader.word(node, tiesWords.keys(), what))),
  };
  return sink.failedSince(mark) && common.length === 0 ? undefined : header;
}

/** Kernels take and make single tensors. */
function checkLists(
  kind: Kind,
  params: readonly Param[],
  results: Signature["results"],
  sink: Reader["sink"],
): void {
  if (kind === "composite") return;
  for (const one of [...params, ...results]) {
    const list = "result" in one ? one.result.list : one.role === "tensor" && one.list;
    if (list === true) {
      sink.error("FX211", one.span, "only composites take and return lists of tensors");
    }
  }
}

function merge(
  raw: RawEntry,
  reader: Reader,
): { keys: Map<string, Pair>; inherited: Set<string> } | undefined {
  const own = reader.map(raw.node, `the entry of ${raw.name}`);
  if (own === undefined) return undefined;
  const written = new Set(own.pairs.map((pair) => pair.key));
  const added = (raw.defaults?.pairs ?? []).filter((pair) => !written.has(pair.key));
  const whole: MapNode = { ...own, pairs: [...own.pairs, ...added] };
  const keys = reader.keys(whole, "entry", raw.name);
  return keys && { keys, inherited: new Set(added.map((pair) => pair.key)) };
}

function readSignature(
  node: Node,
  what: string,
  dtypes: DtypeTable,
  reader: Reader,
): Signature | undefined {
  const scalar = reader.scalar(node, what);
  if (scalar === undefined) return undefined;
  return parseSignature(scalar.text, originOf(scalar), dtypes, reader.sink);
}

/** Slots of other kinds are refused, unless the family's defaults brought them in. */
function checkSlots(
  name: string,
  kind: Kind,
  keys: Map<string, Pair>,
  inherited: ReadonlySet<string>,
  reader: Reader,
): void {
  const { required, allowed } = kindRules[kind];
  for (const key of slotKeys) {
    const pair = keys.get(key);
    if (pair === undefined || required.includes(key) || allowed.includes(key)) continue;
    if (inherited.has(key)) keys.delete(key);
    else {
      reader.sink.error("FX117", pair.keySpan, `\`${key}\` does not belong to kind ${kind}`, {
        help: `A ${kind} operator takes ${[...required, ...allowed].join(", ")}.`,
      });
    }
  }
  const kindSpan = keys.get("kind")?.value.span;
  for (const key of required) {
    if (keys.has(key) || kindSpan === undefined) continue;
    reader.sink.error("FX111", kindSpan, `${name} is of kind ${kind}, which needs \`${key}\``);
  }
}

function readTensorNames(
  node: Node,
  what: string,
  params: readonly Param[],
  lenient: boolean,
  reader: Reader,
): string[] {
  const tensors = params.filter((param) => param.role === "tensor").map((param) => param.name);
  if (lenient && node.kind === "list") {
    return node.items.flatMap((item) =>
      item.kind === "scalar" && tensors.includes(item.text) ? [item.text] : [],
    );
  }
  return reader.words(node, tensors, what);
}

function finishParam(param: Param, scalars: readonly string[], kind: Kind): Param {
  if (param.role === "attr") return param;
  const perRow = kind === "rowwise" && (param.perRow === true || param.mutated);
  return { ...param, scalar: scalars.includes(param.name), ...(perRow ? { perRow } : {}) };
}

function readVariants(
  listed: readonly string[] | undefined,
  kind: Kind,
  params: readonly Param[],
  results: readonly Result[],
): Op["variants"] {
  if (listed !== undefined) {
    const has = (word: string) => listed.includes(word);
    return Object.freeze({
      function: has("function"),
      method: has("method"),
      inplace: has("inplace"),
    });
  }
  const first = params[0];
  const method = first?.role === "tensor" && !first.optional && first.list !== true;
  const visible = results.filter((result) => !result.saved);
  const elementwise = kind === "pointwise" || kind === "random";
  const storable =
    visible.length === 1 && visible[0].dtype === "T" && visible[0].viewOf === undefined;
  const inplace = elementwise && method && storable && first.role === "tensor" && first.generic;
  return Object.freeze({ function: true, method, inplace });
}

function readAliases(node: Node, what: string, reader: Reader): string[] {
  return (reader.list(node, what) ?? []).flatMap((item) => {
    const name = reader.text(item, "an alias");
    return name !== undefined && checkName(name, "operator", item.span, reader.sink) ? [name] : [];
  });
}

function readKernels(node: Node, what: string, reader: Reader): Op["kernels"] {
  const kernels = new Map<string, Place>();
  for (const [device, pair] of reader.keys(node, "kernels", what) ?? []) {
    const place = reader.place(pair.value, `the ${device} kernel`, "native/cpu/gemm.h#gemm", device === "cuda" ? "src/composites/" : undefined);
    if (place !== undefined) kernels.set(device, place);
  }
  return kernels;
}

function defaultLinear(kind: Kind, params: readonly Param[]): string[] {
  if (!kindRules[kind].linear) return [];
  return params.flatMap((param) => (param.role === "tensor" && param.generic ? [param.name] : []));
}

function membersOf(params: readonly Param[]): string[] {
  return params.flatMap((param) =>
    param.role === "attr" && param.type.kind === "enum" ? param.type.members : [],
  );
}

function withTies(word: string | undefined): { ties?: Op["ties"] } {
  return word === undefined ? {} : { ties: word as Op["ties"] };
}

export function nearbyTensor(name: string, params: readonly Param[]): string | undefined {
  return didYouMean(
    name,
    params.filter((param) => param.role === "tensor").map((param) => param.name),
  );
}
