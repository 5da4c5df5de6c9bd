// Walking and rebuilding formula trees, and the constructors that trees are made with outside of the
// parser. New nodes carry the span of the node they come from, and no types: the checker fills
// those in.

import type { BinaryOperator, Call, Expr, Name, Span } from "./ast.js";

/** The parts of a node that are expressions, in the order they are written. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "number": case "text": case "bool": case "name": return [];
    case "unary": return [expr.arg];
    case "binary": return [expr.left, expr.right];
    case "if": return [expr.cond, expr.then, expr.else];
    case "call": return expr.args.map((arg) => arg.value);
    case "member": return [expr.object];
    case "index": return [expr.object, ...expr.indices.filter((one) => one.kind !== "ellipsis")];
    case "list": return expr.items;
    case "record": return expr.fields.map((field) => field.value);
    case "let": return [expr.value, expr.body];
    case "assign": return [expr.target, expr.value];
  }
}

/** The same node with each part replaced; the node itself where nothing changed. */
export function mapChildren(expr: Expr, change: (part: Expr) => Expr): Expr {
  const before = children(expr);
  const after = before.map(change);
  return before.every((part, k) => part === after[k]) ? expr : rebuild(expr, after);
}

function rebuild(expr: Expr, parts: readonly Expr[]): Expr {
  switch (expr.kind) {
    case "number": case "text": case "bool": case "name": return expr;
    case "unary": return { ...expr, arg: parts[0] };
    case "binary": return { ...expr, left: parts[0], right: parts[1] };
    case "if": return { ...expr, cond: parts[0], then: parts[1], else: parts[2] };
    case "call": return { ...expr, args: expr.args.map((arg, k) => ({ ...arg, value: parts[k] })) };
    case "member": return { ...expr, object: parts[0] };
    case "index": {
      let next = 1;
      const indices = expr.indices.map((one) => (one.kind === "ellipsis" ? one : parts[next++]));
      return { ...expr, object: parts[0], indices };
    }
    case "list": return { ...expr, items: parts };
    case "record": {
      return { ...expr, fields: expr.fields.map((field, k) => ({ ...field, value: parts[k] })) };
    }
    case "let": return { ...expr, value: parts[0], body: parts[1] };
    case "assign": {
      const target = parts[0];
      return target.kind === "index" ? { ...expr, target, value: parts[1] } : expr;
    }
  }
}

/** Calls of every kind, outermost first. */
export function calls(expr: Expr, into: Call[] = []): Call[] {
  if (expr.kind === "call") into.push(expr);
  for (const part of children(expr)) calls(part, into);
  return into;
}

/** Names a formula takes from outside; named constants are none. */
export function freeNames(expr: Expr, into: Set<string> = new Set()): Set<string> {
  if (isFree(expr)) into.add(expr.name);
  if (expr.kind === "let") {
    freeNames(expr.value, into);
    for (const name of freeNames(expr.body)) if (name !== expr.name) into.add(name);
    return into;
  }
  for (const part of children(expr)) freeNames(part, into);
  return into;
}

/** A name that stands for something of the operator, or of a let; not a constant. */
export function isFree(expr: Expr): expr is Name {
  return expr.kind === "name" && expr.constant !== true;
}

export function mentions(expr: Expr, name: string): boolean {
  if (expr.kind === "name") return isFree(expr) && expr.name === name;
  if (expr.kind === "let" && expr.name === name) return mentions(expr.value, name);
  return children(expr).some((part) => mentions(part, name));
}

/** Every name bound by a let somewhere inside. */
export function boundNames(expr: Expr, into: Set<string> = new Set()): Set<string> {
  if (expr.kind === "let") into.add(expr.name);
  for (const part of children(expr)) boundNames(part, into);
  return into;
}

/**
 * Puts trees in the place of free names; of a record that is put in, a field is taken out at once.
 * The caller keeps let names from catching anything.
 */
export function substitute(expr: Expr, by: ReadonlyMap<string, Expr>): Expr {
  if (expr.kind === "name") return (isFree(expr) ? by.get(expr.name) : undefined) ?? expr;
  if (expr.kind === "let" && by.has(expr.name)) {
    const inner = new Map(by);
    inner.delete(expr.name);
    return { ...expr, value: substitute(expr.value, by), body: substitute(expr.body, inner) };
  }
  const done = mapChildren(expr, (part) => substitute(part, by));
  if (done.kind !== "member" || done.object.kind !== "record") return done;
  return done.object.fields.find(({ name }) => name === done.name)?.value ?? done;
}

/** Replaces every let by its value. */
export function inlineLets(expr: Expr): Expr {
  if (expr.kind !== "let") return mapChildren(expr, inlineLets);
  return inlineLets(substitute(expr.body, new Map([[expr.name, inlineLets(expr.value)]])));
}

/** The tree as if it had been written at `span`. */
export function respan(expr: Expr, span: Span): Expr {
  return { ...mapChildren(expr, (part) => respan(part, span)), span };
}

export function number(value: number, span: Span): Expr {
  const size = Math.abs(value);
  const literal: Expr = { kind: "number", text: String(size), value: size, span };
  return value < 0 ? negative(literal) : literal;
}

export function named(name: string, span: Span): Expr {
  return { kind: "name", name, span };
}

export function negative(arg: Expr): Expr {
  return { kind: "unary", op: "-", arg, span: arg.span };
}

export function binary(op: BinaryOperator, left: Expr, right: Expr, span: Span = left.span): Expr {
  return { kind: "binary", op, left, right, span };
}

export function choose(cond: Expr, then: Expr, otherwise: Expr, span: Span): Expr {
  return { kind: "if", cond, then, else: otherwise, span };
}

/** The value of a literal, with its sign. */
export function literal(expr: Expr): number | undefined {
  if (expr.kind === "number") return expr.value;
  if (expr.kind !== "unary" || expr.op !== "-") return undefined;
  const inside = literal(expr.arg);
  return inside === undefined ? undefined : -inside;
}

/** Equal but for spans and types. */
export function sameTree(a: Expr, b: Expr): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || label(a) !== label(b)) return false;
  const [inA, inB] = [children(a), children(b)];
  return inA.length === inB.length && inA.every((part, k) => sameTree(part, inB[k]));
}

/** What a node is, apart from its parts. */
function label(expr: Expr): string {
  switch (expr.kind) {
    case "number": return String(expr.value);
    case "text": case "bool": return String(expr.value);
    case "name": return expr.constant === true ? `constant ${expr.name}` : expr.name;
    case "let": case "member": return expr.name;
    case "unary": case "binary": case "assign": return expr.op;
    case "call": return [expr.callee, ...expr.args.map((arg) => arg.name ?? "")].join(" ");
    case "record": return expr.fields.map((field) => field.name).join(" ");
    case "index": return expr.indices.map((one) => (one.kind === "ellipsis" ? "." : "i")).join("");
    case "if": case "list": return "";
  }
}
