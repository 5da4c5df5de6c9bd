// Algebra on derived trees: zeros, ones, signs, literals, unused and trivial lets. The rules may
// turn a NaN into a zero (0 * x = 0), so they are never applied to a formula somebody wrote.

import type { Expr } from "../formula/ast.js";
import {
  binary, children, literal, mapChildren, mentions, negative, number, sameTree, substitute,
} from "../formula/tree.js";

export function simplify(expr: Expr): Expr {
  const inside = mapChildren(expr, simplify);
  switch (inside.kind) {
    case "unary": return inside.op === "-" ? minus(inside.arg) : inside;
    case "binary": return simplifyBinary(inside);
    case "if": return simplifyIf(inside);
    case "let": return simplifyLet(inside);
    default: return inside;
  }
}

/** -(-a) = a and -(a - b) = b - a. */
export function minus(a: Expr): Expr {
  const value = literal(a);
  if (value === 0) return a;
  if (a.kind === "unary" && a.op === "-") return a.arg;
  if (a.kind === "binary" && a.op === "-") return binary("-", a.right, a.left, a.span);
  return negative(a);
}

export function plus(a: Expr, b: Expr): Expr {
  if (literal(a) === 0) return b;
  if (literal(b) === 0) return a;
  const folded = fold(a, b, (x, y) => x + y);
  if (folded !== undefined) return folded;
  if (b.kind === "unary" && b.op === "-") return binary("-", a, b.arg, a.span);
  if (a.kind === "unary" && a.op === "-") return binary("-", b, a.arg, a.span);
  return sameTree(a, b) ? times(number(2, a.span), a) : binary("+", a, b, a.span);
}

export function difference(a: Expr, b: Expr): Expr {
  if (literal(b) === 0) return a;
  if (literal(a) === 0) return minus(b);
  if (sameTree(a, b) && isAtom(a)) return number(0, a.span);
  const folded = fold(a, b, (x, y) => x - y);
  if (folded !== undefined) return folded;
  if (b.kind === "unary" && b.op === "-") return plus(a, b.arg);
  return binary("-", a, b, a.span);
}

/** Literals and signs come to the front: a * (2 * -b) = -(2 * a * b). */
export function times(a: Expr, b: Expr): Expr {
  const [x, y] = [literal(a), literal(b)];
  if (x === 0 || y === 1) return a;
  if (y === 0 || x === 1) return b;
  if (x === -1) return minus(b);
  if (y === -1) return minus(a);
  const folded = fold(a, b, (p, q) => p * q);
  if (folded !== undefined) return folded;
  if (a.kind === "unary" && a.op === "-") return minus(times(a.arg, b));
  if (b.kind === "unary" && b.op === "-") return minus(times(a, b.arg));
  if (x !== undefined && isProduct(b) && literal(b.left) !== undefined) {
    const both = fold(a, b.left, (p, q) => p * q);
    if (both !== undefined) return times(both, b.right);
  }
  if (y !== undefined) return times(b, a);
  // a * (1 / b) = a / b
  if (b.kind === "binary" && b.op === "/" && literal(b.left) === 1) return over(a, b.right);
  return binary("*", a, b, a.span);
}

export function over(a: Expr, b: Expr): Expr {
  if (literal(a) === 0 || literal(b) === 1) return a;
  if (literal(b) === -1) return minus(a);
  const folded = fold(a, b, (x, y) => x / y);
  if (folded !== undefined) return folded;
  if (a.kind === "unary" && a.op === "-") return minus(over(a.arg, b));
  if (b.kind === "unary" && b.op === "-") return minus(over(a, b.arg));
  return binary("/", a, b, a.span);
}

function isProduct(expr: Expr): expr is Expr & { kind: "binary"; op: "*" } {
  return expr.kind === "binary" && expr.op === "*";
}

function isAtom(expr: Expr): boolean {
  return expr.kind === "name" || expr.kind === "number" || expr.kind === "bool";
}

/** Computes with two literals, where the result is as short and exact as they are. */
function fold(a: Expr, b: Expr, compute: (x: number, y: number) => number): Expr | undefined {
  const [x, y] = [literal(a), literal(b)];
  if (x === undefined || y === undefined) return undefined;
  const value = compute(x, y);
  const short = Number.isFinite(value) && String(value).length <= 8;
  return short ? number(value, a.span) : undefined;
}

function simplifyBinary(expr: Expr & { kind: "binary" }): Expr {
  const { op, left, right } = expr;
  switch (op) {
    case "+": return plus(left, right);
    case "-": return difference(left, right);
    case "*": return times(left, right);
    case "/": return over(left, right);
    case "^": return simplifyPower(expr);
    case "==": return decide(expr, (x, y) => x === y);
    case "<": return decide(expr, (x, y) => x < y);
    case ">": return decide(expr, (x, y) => x > y);
    case ">=": return decide(expr, (x, y) => x >= y);
    case "<=": return decide(expr, (x, y) => x <= y);
    case "!=": return decide(expr, (x, y) => x !== y);
    case "and": case "or": return simplifyLogic(expr);
    default: return expr;
  }
}

/** a^0 = 1 and a^1 = a. */
function simplifyPower(expr: Expr & { kind: "binary" }): Expr {
  const exponent = literal(expr.right);
  if (exponent === 0) return number(1, expr.span);
  if (exponent === 1) return expr.left;
  return expr;
}

function decide(
  expr: Expr & { kind: "binary" }, compare: (x: number, y: number) => boolean,
): Expr {
  const [x, y] = [literal(expr.left), literal(expr.right)];
  if (x === undefined || y === undefined) return expr;
  return { kind: "bool", value: compare(x, y), span: expr.span };
}

function truth(expr: Expr): boolean | undefined {
  return expr.kind === "bool" ? expr.value : undefined;
}

/** A known side either decides, or leaves the decision to the other. */
function simplifyLogic(expr: Expr & { kind: "binary" }): Expr {
  const decides = expr.op === "or";
  for (const [side, other] of [[expr.left, expr.right], [expr.right, expr.left]]) {
    const value = truth(side);
    if (value !== undefined) return value === decides ? side : other;
  }
  return expr;
}

function simplifyIf(expr: Expr & { kind: "if" }): Expr {
  const value = truth(expr.cond);
  if (value !== undefined) return value ? expr.then : expr.else;
  return sameTree(expr.then, expr.else) ? expr.then : expr;
}

/** Drops a let nobody reads, and inlines one that is an atom or is read once. */
function simplifyLet(expr: Expr & { kind: "let" }): Expr {
  const uses = countUses(expr.body, expr.name);
  if (uses === 0) return expr.body;
  const trivial = isAtom(expr.value) || literal(expr.value) !== undefined;
  if (!trivial && uses > 1) return expr;
  if (capturesInside(expr.body, expr.value)) return expr;
  return simplify(substitute(expr.body, new Map([[expr.name, expr.value]])));
}

function countUses(expr: Expr, name: string): number {
  if (expr.kind === "name") return expr.name === name ? 1 : 0;
  return children(expr).reduce((sum, part) => sum + countUses(part, name), 0);
}

/** True when a let inside `body` has the name of something `value` mentions. */
function capturesInside(body: Expr, value: Expr): boolean {
  if (body.kind === "let" && mentions(value, body.name)) return true;
  return children(body).some((part) => capturesInside(part, value));
}

/** 0 as a tree, where a derivative vanishes. */
export function isZero(expr: Expr): boolean {
  return literal(expr) === 0;
}

