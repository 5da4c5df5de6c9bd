// Where a formula is not smooth: the comparisons that choose its branches, and the kinks of the
// builtins it calls.

import type { Expr, Span } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, operatorRow } from "../formula/builtins.js";
import { argumentsInOrder } from "./derive.js";
import { kinksOf } from "./partials.js";
import { binary, children, inlineLets, respan, sameTree, substitute } from "../formula/tree.js";

/** A formula is not smooth where `at` is zero (or changes its sign by a jump). */
export interface Kink {
  readonly at: Expr;
  /** The builtin or comparison it comes from. */
  readonly cause: string;
  readonly span: Span;
}

/** The kinks of a formula, each once, in the order they are written. Lets are inlined. */
export function kinks(expr: Expr): readonly Kink[] {
  const found: Kink[] = [];
  collect(inlineLets(expr), found);
  return found.filter((kink, k) => found.findIndex((one) => sameTree(one.at, kink.at)) === k);
}

function collect(expr: Expr, into: Kink[]): void {
  if (expr.kind === "if") collectCondition(expr.cond, into);
  if (expr.kind === "call" && (expr.calleeKind ?? "builtin") === "builtin") {
    const row = builtins.get(expr.callee);
    if (row !== undefined) add(row, argumentsInOrder(row, expr), expr, into);
  }
  if (expr.kind === "binary" && (expr.op === "//" || expr.op === "%")) {
    add(operatorRow(expr.op), [expr.left, expr.right], expr, into);
  }
  for (const part of children(expr)) {
    if (expr.kind !== "if" || part !== expr.cond) collect(part, into);
  }
}

/** A condition changes where one of its comparisons does. */
function collectCondition(cond: Expr, into: Kink[]): void {
  const isComparison = cond.kind === "binary" && /^[<>=!]/.test(cond.op);
  if (isComparison) {
    const at = binary("-", cond.left, cond.right, cond.span);
    const constant = cond.left.kind === "text" || cond.right.kind === "text";
    if (!constant) into.push({ at, cause: cond.op, span: cond.span });
    return;
  }
  for (const part of children(cond)) collectCondition(part, into);
}

function add(row: Builtin, args: readonly Expr[], call: Expr, into: Kink[]): void {
  const by = new Map(row.params.map((param, k) => [param, args[k]]));
  for (const kink of kinksOf(row)) {
    const at = substitute(respan(kink, call.span), by);
    into.push({ at, cause: row.name, span: call.span });
  }
}
