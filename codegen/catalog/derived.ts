// Gradients nobody wrote: the one place where loading asks codegen/derive for a formula. Lets and
// other results that vary along elements are put in first, so the derivative sees through them.

import { deriveGradient, NotDerivable } from "../derive/derive.js";
import { simplify } from "../derive/simplify.js";
import type { Expr, Span } from "../formula/ast.js";
import { isAtMost, real } from "../formula/types.js";
import { substitute } from "../formula/tree.js";
import type { Header } from "./header.js";
import type { Binding, Formula, Result } from "./model.js";

export interface Forward {
  readonly header: Header;
  readonly forward: ReadonlyMap<string, Formula>;
  readonly lets: readonly Binding[];
  /** Results a gradient flows through. */
  readonly flows: readonly Result[];
}

export type Derived = { readonly expr: Expr } | { readonly why: string; readonly span: Span };

/** grad · d forward / d input, for one member where an enum selects. */
export function derive(from: Forward, input: string, member: string | undefined): Derived {
  try {
    const terms = from.flows.map((result) => term(from, result, input, member));
    const sum = terms.reduce((left, right) => ({
      kind: "binary",
      op: "+",
      left,
      right,
      span: left.span,
    }));
    return { expr: terms.length === 1 ? sum : simplify(sum) };
  } catch (error) {
    if (error instanceof NotDerivable) return { why: error.message, span: error.span };
    throw error;
  }
}

function term(from: Forward, result: Result, input: string, member: string | undefined): Expr {
  const formula = from.forward.get(result.name);
  const expr = formula && pick(formula, member);
  if (expr === undefined) throw new NotDerivable("there is no forward formula", from.header.span);
  const several = from.flows.length > 1;
  const name: Expr = { kind: "name", name: "grad", span: expr.span };
  const grad: Expr = several
    ? { kind: "member", object: name, name: result.name, span: expr.span }
    : name;
  return deriveGradient(seeThrough(expr, from, member), input, grad, result.name);
}

function pick(formula: Formula, member: string | undefined): Expr | undefined {
  if (formula.select === undefined) return formula.expr;
  return member === undefined ? undefined : formula.cases.get(member);
}

function seeThrough(expr: Expr, from: Forward, member: string | undefined): Expr {
  const put = new Map<string, Expr>();
  for (const { name, expr: value } of from.lets) {
    if (varies(value)) put.set(name, substitute(value, put));
  }
  // Results come in dependency order, so each one sees those before it.
  for (const [name, formula] of from.forward) {
    const value = pick(formula, member);
    if (value !== undefined && varies(value)) put.set(name, substitute(value, put));
  }
  return put.size === 0 ? expr : substitute(expr, put);
}

function varies(expr: Expr): boolean {
  return expr.type?.kind === real.kind && !isAtMost(expr.stage ?? "const", "host");
}
