// Which operators need no verification again, because nothing their verdict rests on has changed.
// Only `generate` trusts this; `check` and `verify` always verify everything. Pure: where verdicts
// are kept is codegen/write/verdicts.ts.

import { createHash } from "node:crypto";
import type { Catalog, Op } from "../catalog/model.js";
import type { Call } from "../formula/ast.js";

/** Of each operator, a hash of all that its verdict rests on. */
export type VerdictKeys = ReadonlyMap<string, string>;

/**
 * An operator's verdict rests on its entry, on the entries of all operators its formulas call,
 * directly or through others, on the dtypes, and on the generator, which holds the checks.
 */
export function verdictKeys(catalog: Catalog, generator: string): VerdictKeys {
  const entries = new Map([...catalog.ops].map(([name, op]) => [name, normalise(op)]));
  const base = digest(generator, JSON.stringify([catalog.dtypes, [...catalog.dtypeSets]]));
  return new Map([...entries.keys()].map((name) => {
    const used = [...reachable(name, entries)].sort();
    return [name, digest(base, ...used.map((one) => entries.get(one)?.hash ?? `no ${one}`))];
  }));
}

interface Entry {
  readonly hash: string;
  readonly calls: ReadonlySet<string>;
}

function reachable(
  name: string, entries: ReadonlyMap<string, Entry>, into = new Set<string>(),
): ReadonlySet<string> {
  if (into.has(name)) return into;
  into.add(name);
  for (const callee of entries.get(name)?.calls ?? []) reachable(callee, entries, into);
  return into;
}

/** The entry as the checks see it: without places, comments and the order of the file. */
function normalise(op: Op): Entry {
  const parts: string[] = [];
  const calls = new Set<string>();
  const visit = (value: unknown): void => {
    if (value instanceof Map || Array.isArray(value)) {
      parts.push("[");
      for (const item of value as Iterable<unknown>) visit(item);
      parts.push("]");
    } else if (typeof value === "object" && value !== null) {
      const { calleeKind, callee } = value as Partial<Call>;
      if (calleeKind === "op" && callee !== undefined) calls.add(callee);
      parts.push("{");
      for (const key in value) {
        if (isLeftOut(key, value)) continue;
        parts.push(key);
        visit((value as Readonly<Record<string, unknown>>)[key]);
      }
      parts.push("}");
    } else {
      parts.push(`${typeof value} ${String(value)}`);
    }
  };
  visit(op);
  return { hash: digest(...parts), calls };
}

/** Where a thing stands; of a formula's node also what the checker found out from the rest. */
function isLeftOut(key: string, owner: object): boolean {
  return key === "span" || key === "nameSpan" || ((key === "type" || key === "stage") && "kind" in owner);
}

/** No part can run into the next: each is preceded by its length. */
function digest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  hash.update(parts.map((part) => `${part.length}:${part}`).join(""));
  return hash.digest("hex");
}
