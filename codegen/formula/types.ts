// Types and stages as values: constants, order, words for messages, and how two types meet.

import type { Expr, Stage, Type } from "./ast.js";

export const real: Type = Object.freeze({ kind: "real" });
/** A number that is complex where T is. */
export const complex: Type = Object.freeze({ kind: "real", complex: true });
export const int: Type = Object.freeze({ kind: "int" });
export const bool: Type = Object.freeze({ kind: "bool" });
export const text: Type = Object.freeze({ kind: "text" });
export const dtype: Type = Object.freeze({ kind: "dtype" });
export const generator: Type = Object.freeze({ kind: "generator" });
export const reals: Type = Object.freeze({ kind: "list", of: real });
export const ints: Type = Object.freeze({ kind: "list", of: int });

export function listOf(of: Type): Type {
  return Object.freeze({ kind: "list", of });
}

export function optional(of: Type): Type {
  return of.kind === "optional" ? of : Object.freeze({ kind: "optional", of });
}

export function record(fields: Iterable<readonly [string, Type]>): Type {
  return Object.freeze({ kind: "record", fields: new Map(fields) });
}

const order: readonly Stage[] = ["const", "host", "row", "elem"];

export function later(a: Stage, b: Stage): Stage {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** The latest stage among some expressions. */
export function latest(parts: readonly Expr[]): Stage {
  return parts.reduce<Stage>((stage, part) => later(stage, part.stage ?? "const"), "const");
}

export function isAtMost(stage: Stage, limit: Stage): boolean {
  return order.indexOf(stage) <= order.indexOf(limit);
}

export function same(a: Type, b: Type): boolean {
  if (a.kind === "list" && b.kind === "list") return same(a.of, b.of);
  if (a.kind === "optional" && b.kind === "optional") return same(a.of, b.of);
  if (a.kind === "record" && b.kind === "record") {
    return (
      a.fields.size === b.fields.size &&
      [...a.fields].every(([name, type]) => {
        const other = b.fields.get(name);
        return other !== undefined && same(type, other);
      })
    );
  }
  return a.kind === b.kind;
}

/** The type both fit into, if there is one: equal types, or int and real, or real and complex. */
export function meet(a: Type, b: Type): Type | undefined {
  if (isComplex(a) || isComplex(b)) return isNumeric(a) && isNumeric(b) ? complex : undefined;
  if (a.kind !== "record" && same(a, b)) return a;
  if (isNumeric(a) && isNumeric(b)) return real;
  if (a.kind !== "record" || b.kind !== "record" || a.fields.size !== b.fields.size)
    return undefined;
  const fields: [string, Type][] = [];
  for (const [name, type] of a.fields) {
    const other = b.fields.get(name);
    const both = other === undefined ? undefined : meet(type, other);
    if (both === undefined) return undefined;
    fields.push([name, both]);
  }
  return record(fields);
}

/** Whether a value may be a complex number. */
export function isComplex(type: Type | undefined): boolean {
  return type?.kind === "real" && type.complex === true;
}

export function isNumeric(type: Type): boolean {
  return type.kind === "real" || type.kind === "int";
}

/** How a message names a type. */
export function show(type: Type): string {
  switch (type.kind) {
    case "list":
      return `list<${show(type.of)}>`;
    case "optional":
      return `optional ${show(type.of)}`;
    case "record":
      return `{ ${[...type.fields].map(([n, t]) => `${n}: ${show(t)}`).join(", ")} }`;
    default:
      return isComplex(type) ? "complex" : type.kind;
  }
}
