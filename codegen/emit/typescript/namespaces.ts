// Namespaces: `linalg.svd` beside `linalgSvd`. One object each, of functions that exist anyway.

import type { Catalog, Op, Overload } from "../../catalog/model.js";
import { camelCase } from "../../names.js";

/** `nn.functional` is exported as `functional`. */
export function lastPart(namespace: string): string {
  return namespace.slice(namespace.lastIndexOf(".") + 1);
}

/** The operator's name inside a namespace: `linalg_svd` in `linalg` is `svd`. */
export function nameInside(op: string, namespace: string): string {
  const prefix = `${lastPart(namespace)}_`;
  return op.startsWith(prefix) && op.length > prefix.length ? op.slice(prefix.length) : op;
}

export interface NamespacesView {
  readonly namespaces: readonly { readonly name: string; readonly path: string; readonly members: readonly string[] }[];
}

export function namespacesView({ ops, overloads }: Catalog): NamespacesView {
  const byPath = new Map<string, Map<string, string>>();
  for (const op of ops.values()) {
    if (!op.variants.function) continue;
    for (const path of op.namespaces) addMembers(op, path, byPath);
  }
  for (const one of overloads) for (const path of one.namespaces) addMembers(one, path, byPath);
  const sorted = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    namespaces: sorted.map(([path, members]) => ({
      name: lastPart(path), path,
      members: [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, target]) => `${name}: ops.${target},`),
    })),
  };
}

function addMembers(op: Op | Overload, path: string, byPath: Map<string, Map<string, string>>): void {
  const members = byPath.get(path) ?? new Map<string, string>();
  byPath.set(path, members);
  for (const name of [op.name, ...op.aliases]) members.set(camelCase(nameInside(name, path)), camelCase(op.name));
}
