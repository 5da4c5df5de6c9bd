// Reading and typing the formulas of an entry: plain ones, lets, records written as YAML maps, and
// values given per result or per member of an enum.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Expr, Span, Type } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { Scope } from "../formula/scope.js";
import { isAtMost, isComplex } from "../formula/types.js";
import type { MapNode, Node, Pair } from "../load/yaml.js";
import type { Header } from "./header.js";
import type { AttrParam, Binding, Formula } from "./model.js";
import type { Reader } from "./reader.js";
import { checkName } from "./reserved.js";

export function typedFormula(
  node: Node,
  scope: Scope,
  reader: Reader,
  what: string,
  want?: Type,
): Expr | undefined {
  const parsed = reader.formula(node, what);
  if (parsed === undefined) return undefined;
  const typed = checkFormula(parsed, scope, reader.sink, want, what);
  if (typed.type === undefined) return undefined;
  if (want?.kind === "real" && !isComplex(want) && isComplex(typed.type) && scope.mode !== "tensor") {
    reader.sink.error("FX226", typed.span, `${what} must be real, and this may be complex`, {
      help: "Take a part of it: real(x), imag(x), abs(x).",
    });
    return undefined;
  }
  return typed;
}

/** A formula that must be known before any element is looked at. */
export function hostFormula(
  node: Node,
  scope: Scope,
  reader: Reader,
  what: string,
  want?: Type,
): Expr | undefined {
  const typed = typedFormula(node, scope, reader, what, want);
  return typed !== undefined && isHost(typed, reader.sink, what) ? typed : undefined;
}

export function isHost(expr: Expr, sink: Sink, what: string): boolean {
  if (isAtMost(expr.stage ?? "const", "host")) return true;
  sink.error("FX222", expr.span, `${what} must be known on the host, before any element is`);
  return false;
}

/** A record written as a YAML map, or a formula (a record in `|` text, or a plain value). */
export function recordFormula(
  node: Node,
  scope: Scope,
  reader: Reader,
  what: string,
  want?: Type,
): Expr | undefined {
  if (node.kind !== "map") return typedFormula(node, scope, reader, what, want);
  const fields = node.pairs.map((pair) => {
    const value = reader.formula(pair.value, `\`${pair.key}\` of ${what}`);
    return value && { name: pair.key, nameSpan: pair.keySpan, value };
  });
  const good = fields.filter((field) => field !== undefined);
  if (good.length < fields.length) return undefined;
  const typed = checkFormula(
    { kind: "record", fields: good, span: node.span },
    scope,
    reader.sink,
    want,
    what,
  );
  return typed.type === undefined ? undefined : typed;
}

export interface Lets {
  readonly bindings: readonly Binding[];
  readonly scope: Scope;
  /** To be called once every formula that sees the lets has been read. */
  readonly warnUnused: (sink: Sink) => void;
}

/** Named formulas in order; each sees those before it. */
export function readLets(pair: Pair | undefined, base: Scope, reader: Reader): Lets {
  const bindings: Binding[] = [];
  const unused: ((sink: Sink) => void)[] = [];
  let scope = base;
  const map = pair && reader.map(pair.value, "`let`");
  for (const { key, keySpan, value } of map?.pairs ?? []) {
    checkName(key, "binding", keySpan, reader.sink);
    if (scope.get(key) !== undefined) {
      reader.sink.error("FX223", keySpan, `the let hides "${key}", which has another meaning here`);
    }
    const expr = typedFormula(value, scope, reader, `\`${key}\``);
    if (expr !== undefined) bindings.push(Object.freeze({ name: key, expr, span: keySpan }));
    const tensor = scope.mode === "tensor" && expr?.stage === "elem";
    scope = Scope.with(scope, [
      { name: key, type: expr?.type, stage: expr?.stage ?? "elem", span: keySpan, tensor },
    ]);
    const own = scope;
    unused.push((sink) => {
      if (!own.isUsed(key)) sink.warn("FX224", keySpan, `"${key}" is never used`);
    });
  }
  return {
    bindings: Object.freeze(bindings),
    scope,
    warnUnused: (sink) => unused.forEach((warn) => warn(sink)),
  };
}

/** The enum attribute a map selects on: `{ approximate: { none: …, tanh: … } }`. */
export function selector(node: Node, header: Header): { attr: AttrParam; pair: Pair } | undefined {
  if (node.kind !== "map" || node.pairs.length !== 1) return undefined;
  const [pair] = node.pairs;
  const attr = header.params.find((param) => param.name === pair.key);
  return attr?.role === "attr" && attr.type.kind === "enum" ? { attr, pair } : undefined;
}

/** One formula, or one for every member of the enum that selects. */
export function selectFormula(
  node: Node,
  header: Header,
  reader: Reader,
  what: string,
  read: (node: Node, what: string, member?: string) => Expr | undefined,
): Formula | undefined {
  const found = selector(node, header);
  if (found === undefined) {
    const expr = read(node, what);
    return expr && Object.freeze({ expr });
  }
  const cases = readCases(found.attr, found.pair, reader, what, read);
  return cases && Object.freeze({ select: found.attr.name, cases });
}

export function readCases<T>(
  attr: AttrParam,
  pair: Pair,
  reader: Reader,
  what: string,
  read: (node: Node, what: string, member: string) => T | undefined,
): Map<string, T> | undefined {
  const members = attr.type.kind === "enum" ? attr.type.members : [];
  const map = reader.map(pair.value, `\`${attr.name}\` of ${what}`);
  if (map === undefined) return undefined;
  const cases = new Map<string, T>();
  let complete = membersCovered(map, members, pair.keySpan, reader.sink, attr.name);
  for (const one of map.pairs) {
    if (!members.includes(one.key)) {
      reader.sink.error("FX220", one.keySpan, `"${one.key}" is not a value of "${attr.name}"`, {
        help: didYouMean(one.key, members) ?? `Its values are ${members.join(", ")}.`,
      });
      complete = false;
      continue;
    }
    const value = read(one.value, `${what} for ${one.key}`, one.key);
    if (value === undefined) complete = false;
    else cases.set(one.key, value);
  }
  return complete ? cases : undefined;
}

function membersCovered(
  map: MapNode,
  members: readonly string[],
  span: Span,
  sink: Sink,
  attr: string,
): boolean {
  const given = new Set(map.pairs.map((pair) => pair.key));
  const missing = members.filter((member) => !given.has(member));
  const strange = map.pairs.some((pair) => !members.includes(pair.key));
  if (missing.length === 0) return true;
  if (!strange) {
    sink.error(
      "FX111",
      span,
      `no formula for ${missing.map((m) => `'${m}'`).join(", ")} of "${attr}"`,
    );
  }
  return false;
}

/** Formulas per result: a map by result name, or a single formula for the single visible result. */
export function perResult<T>(
  node: Node,
  names: readonly string[],
  reader: Reader,
  what: string,
  read: (node: Node, what: string, result: string) => T | undefined,
): Map<string, T> {
  const found = new Map<string, T>();
  const byName =
    node.kind === "map" &&
    (names.length > 1 || node.pairs.some((pair) => names.includes(pair.key)));
  if (!byName || node.kind !== "map") {
    for (const name of names.length === 1 ? names : []) {
      const value = read(node, what, name);
      if (value !== undefined) found.set(name, value);
    }
    if (names.length > 1) {
      reader.sink.error(
        "FX112",
        node.span,
        `${what} needs a formula for each of ${names.join(", ")}`,
      );
    }
    return found;
  }
  for (const pair of node.pairs) {
    if (!names.includes(pair.key)) {
      reader.unknownKey(pair, node, names, what);
      continue;
    }
    const value = read(pair.value, `\`${pair.key}\` of ${what}`, pair.key);
    if (value !== undefined) found.set(pair.key, value);
  }
  const given = node.pairs.map((pair) => pair.key);
  const missing = names.filter((name) => !given.includes(name));
  if (missing.length > 0) {
    const span = node.pairs[0]?.keySpan ?? node.span;
    reader.sink.error("FX111", span, `${what} has no formula for ${missing.join(", ")}`);
  }
  return found;
}

export function fitStage(expr: Expr, limit: "row" | "host", sink: Sink, message: string): boolean {
  if (isAtMost(expr.stage ?? "const", limit)) return true;
  sink.error("FX222", expr.span, message);
  return false;
}
