// Entries of kind `overload`: one name for several operators, of which a call takes the first that
// its arguments fit. They have no formulas of their own.

import type { Sink } from "../diagnostics.js";
import type { Callable } from "../formula/scope.js";
import { namespaceWords } from "./fields.js";
import type { Header, RawEntry } from "./header.js";
import type { Op, Overload } from "./model.js";
import type { Reader } from "./reader.js";
import { checkName } from "./reserved.js";

/** What is known before any formula is looked at: which operators, by name. */
export type OverloadHeader = Omit<Overload, "forms"> & { readonly forms: readonly Header[] };

export function isOverload({ node }: RawEntry): boolean {
  const kind = node.kind === "map" ? node.pairs.find((pair) => pair.key === "kind") : undefined;
  return kind?.value.kind === "scalar" && kind.value.text === "overload";
}

export function readOverloads(
  entries: readonly RawEntry[], headers: ReadonlyMap<string, Header>, reader: Reader,
): readonly OverloadHeader[] {
  const found = entries.filter(isOverload).flatMap((raw) => readOverload(raw, headers, reader) ?? []);
  checkNames(found, headers, reader.sink);
  return found;
}

function readOverload(
  raw: RawEntry, headers: ReadonlyMap<string, Header>, reader: Reader,
): OverloadHeader | undefined {
  checkName(raw.name, "operator", raw.span, reader.sink);
  const keys = reader.keys(raw.node, "overload", `the entry of ${raw.name}`);
  const [doc, forms, aliases, namespaces] =
    ["doc", "forms", "aliases", "namespace"].map((key) => keys?.get(key)?.value);
  if (doc === undefined || forms === undefined) return undefined;
  const names = reader.words(forms, headers.keys(), "`forms`");
  return {
    name: raw.name, family: raw.family, span: raw.span, doc: reader.text(doc, "`doc`") ?? "",
    forms: names.map((name) => headers.get(name)!),
    aliases: aliases === undefined ? []
      : (reader.list(aliases, "`aliases`") ?? []).flatMap((item) => reader.text(item, "an alias") ?? []),
    namespaces: namespaces === undefined ? []
      : reader.words(namespaces, namespaceWords.keys(), "`namespace`"),
  };
}

/** A name has one owner, be it an operator or an overload. */
function checkNames(
  overloads: readonly OverloadHeader[], headers: ReadonlyMap<string, Header>, sink: Sink,
): void {
  const owners = new Map([...headers.values()].flatMap(({ name, aliases, span }) =>
    [name, ...aliases].map((one) => [one, span] as const)));
  for (const { name, aliases, span } of overloads) {
    for (const one of [name, ...aliases]) {
      const other = owners.get(one);
      if (other !== undefined) {
        sink.error("FX115", span, `"${one}" is defined twice`, {
          secondary: [{ span: other, message: "first defined here" }],
        });
      }
      owners.set(one, span);
    }
  }
}

/** What formulas may call: operators, and overloads as whichever form fits. */
export function callables(
  headers: ReadonlyMap<string, Header>, overloads: readonly OverloadHeader[],
): ReadonlyMap<string, Callable> {
  const chosen = overloads.filter(({ forms }) => forms.length > 0).map(({ name, forms }) =>
    [name, { ...forms[0], name, forms }] as const);
  return new Map<string, Callable>([...headers, ...chosen]);
}

/** With whole operators, once these are there. */
export function finishOverloads(
  overloads: readonly OverloadHeader[], ops: ReadonlyMap<string, Op>,
): readonly Overload[] {
  return overloads.map((one) => Object.freeze({
    ...one, forms: Object.freeze(one.forms.flatMap(({ name }) => ops.get(name) ?? [])),
  }));
}
