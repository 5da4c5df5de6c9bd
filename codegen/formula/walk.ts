// Looking through trees: the names a formula leaves free, the calls it makes, and replacing names.

import type { Call, Ellipsis, Expr } from "./ast.js";

export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "unary":
      return [expr.arg];
    case "binary":
      return [expr.left, expr.right];
    case "if":
      return [expr.cond, expr.then, expr.else];
    case "call":
      return expr.args.map((arg) => arg.value);
    case "member":
      return [expr.object];
    case "index":
      return [expr.object, ...expr.indices.filter(isExpr)];
    case "list":
      return expr.items;
    case "record":
      return expr.fields.map((field) => field.value);
    case "let":
      return [expr.value, expr.body];
    case "assign":
      return [expr.target, expr.value];
    default:
      return [];
  }
}

function isExpr(part: Expr | Ellipsis): part is Expr {
  return part.kind !== "ellipsis";
}

/** Names that are not bound by a let inside the formula. */
export function freeNames(expr: Expr, into = new Set<string>()): Set<string> {
  if (expr.kind === "name") into.add(expr.name);
  if (expr.kind === "let") {
    freeNames(expr.value, into);
    for (const name of freeNames(expr.body)) if (name !== expr.name) into.add(name);
    return into;
  }
  for (const child of children(expr)) freeNames(child, into);
  return into;
}

/** Calls of every kind, outermost first. */
export function calls(expr: Expr, into: Call[] = []): Call[] {
  if (expr.kind === "call") into.push(expr);
  for (const child of children(expr)) calls(child, into);
  return into;
}

/** Puts expressions for free names; a field of a record that is put in is taken out at once. */
export function substitute(expr: Expr, put: ReadonlyMap<string, Expr>): Expr {
  const go = (part: Expr): Expr => substitute(part, put);
  switch (expr.kind) {
    case "name":
      return put.get(expr.name) ?? expr;
    case "unary":
      return { ...expr, arg: go(expr.arg) };
    case "binary":
      return { ...expr, left: go(expr.left), right: go(expr.right) };
    case "if":
      return { ...expr, cond: go(expr.cond), then: go(expr.then), else: go(expr.else) };
    case "call":
      return { ...expr, args: expr.args.map((arg) => ({ ...arg, value: go(arg.value) })) };
    case "member": {
      const object = go(expr.object);
      const field = object.kind === "record" && object.fields.find((one) => one.name === expr.name);
      return field ? field.value : { ...expr, object };
    }
    case "index": {
      const indices = expr.indices.map((one) => (isExpr(one) ? go(one) : one));
      return { ...expr, object: go(expr.object), indices };
    }
    case "list":
      return { ...expr, items: expr.items.map(go) };
    case "record":
      return {
        ...expr,
        fields: expr.fields.map((field) => ({ ...field, value: go(field.value) })),
      };
    case "let": {
      const inner = new Map([...put].filter(([name]) => name !== expr.name));
      return { ...expr, value: go(expr.value), body: substitute(expr.body, inner) };
    }
    case "assign": {
      const target = go(expr.target);
      return {
        ...expr,
        target: target.kind === "index" ? target : expr.target,
        value: go(expr.value),
      };
    }
    default:
      return expr;
  }
}
