// What an operator requires of shapes and attributes: conditions with messages, its own or those that
// the root or a family names for all of its entries, `square(x)`.

import { didYouMean } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { parseFormula } from "../formula/parser.js";
import type { Scope } from "../formula/scope.js";
import { mapChildren } from "../formula/tree.js";
import { bool } from "../formula/types.js";
import type { Node, Pair, ScalarNode } from "../load/yaml.js";
import { isHost } from "./formulas.js";
import type { Header } from "./header.js";
import type { Requirement } from "./model.js";
import { originOf, type Reader } from "./reader.js";

/** `square(x)`: conditions on what stands for its parameters. */
export interface NamedRequirement {
  readonly params: readonly string[];
  readonly conditions: Node;
}

export type NamedRequirements = ReadonlyMap<string, NamedRequirement>;

/** Those of a file, over those of the root. */
export function readNamedRequirements(pair: Pair | undefined, shared: NamedRequirements, reader: Reader): NamedRequirements {
  const named = new Map(shared);
  for (const { key, keySpan, value } of (pair && reader.map(pair.value, "`requirements`"))?.pairs ?? []) {
    const match = /^([a-z]\w*)\(\s*(\w+(?:\s*,\s*\w+)*)\s*\)$/.exec(key);
    if (match === null) {
      reader.sink.error("FX112", keySpan, `"${key}" is no name with parameters`, { help: "For example `square(x)`." });
    } else named.set(match[1], { params: match[2].split(/\s*,\s*/), conditions: value });
  }
  return named;
}

export function readRequire(header: Header, host: Scope, reader: Reader): Requirement[] {
  const pair = header.keys.get("require");
  return pair === undefined ? [] : readConditions(pair.value, "`require`", header, { host, reader, given: new Map() });
}

interface Place {
  readonly host: Scope;
  readonly reader: Reader;
  /** What stands for the parameters of a named requirement. */
  readonly given: ReadonlyMap<string, Expr>;
}

function readConditions(node: Node, what: string, header: Header, place: Place): Requirement[] {
  return (place.reader.list(node, what) ?? []).flatMap((item) => {
    if (item.kind === "scalar") return readCall(item, header, place);
    const keys = place.reader.keys(item, "requirement", "a requirement");
    const [that, message] = [keys?.get("that"), keys?.get("else")];
    if (!that || !message) return [];
    const condition = readThat(that.value, place);
    const parts = readMessage(message.value, place);
    return condition && parts ? [Object.freeze({ that: condition, message: parts, span: item.span })] : [];
  });
}

/** `square(x)` in the place of a condition. */
function readCall(item: ScalarNode, header: Header, place: Place): Requirement[] {
  const { reader, given } = place;
  const call = reader.formula(item, "a requirement");
  if (call === undefined) return [];
  const named = call.kind === "call" ? header.requirements.get(call.callee) : undefined;
  if (call.kind !== "call" || named === undefined) {
    const known = [...header.requirements.keys()];
    const word = call.kind === "call" ? call.callee : item.text;
    reader.sink.error("FX113", item.span, `"${word}" is no requirement that has a name here`, {
      help: didYouMean(word, known) ?? "Write { that: …, else: … }, or name it under `requirements`.",
    });
    return [];
  }
  if (call.args.length !== named.params.length) {
    reader.sink.error("FX216", item.span, `${call.callee} takes ${named.params.join(", ")}, got ${call.args.length} values`);
    return [];
  }
  const values = named.params.map((name, k) => [name, substitute(call.args[k].value, given)] as const);
  return readConditions(named.conditions, `\`${call.callee}\``, header, { ...place, given: new Map(values) });
}

function substitute(expr: Expr, given: ReadonlyMap<string, Expr>): Expr {
  const value = expr.kind === "name" ? given.get(expr.name) : undefined;
  return value ?? mapChildren(expr, (part) => substitute(part, given));
}

function readThat(node: Node, { host, reader, given }: Place): Expr | undefined {
  const parsed = reader.formula(node, "`that`");
  const typed = parsed && checkFormula(substitute(parsed, given), host, reader.sink, bool, "`that`");
  return typed?.type !== undefined && isHost(typed, reader.sink, "`that`") ? typed : undefined;
}

/** A message with `{formula}` holes; a text or a number in a hole is a part of the message. */
function readMessage(node: Node, { host, reader, given }: Place): (string | Expr)[] | undefined {
  const scalar = reader.scalar(node, "`else`");
  if (scalar === undefined) return undefined;
  const parts: (string | Expr)[] = [];
  let failed = false;
  let at = 0;
  for (const match of scalar.text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > at) parts.push(scalar.text.slice(at, match.index));
    const start = match.index + 1;
    const origin = { ...originOf(scalar), at: (offset: number) => scalar.at(start + offset) };
    const parsed = parseFormula(match[1], origin, reader.sink);
    const typed = parsed && checkFormula(substitute(parsed, given), host, reader.sink);
    if (typed?.type === undefined) failed = true;
    else parts.push(typed.kind === "text" ? typed.value : typed.kind === "number" ? typed.text : typed);
    at = match.index + match[0].length;
  }
  if (at < scalar.text.length) parts.push(scalar.text.slice(at));
  return failed ? undefined : parts;
}
