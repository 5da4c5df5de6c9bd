// Formulas that an enum attribute selects: each member becomes a kernel of its own.

import type { Formula } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";

/** The members that select among these formulas; one `undefined` where none does. */
export function membersOf(formulas: Iterable<Formula>): readonly (string | undefined)[] {
  for (const formula of formulas) {
    if (formula.select !== undefined) return [...formula.cases.keys()];
  }
  return [undefined];
}

/** The formula for a member. */
export function chosen(formula: Formula, member: string | undefined): Expr {
  if (formula.select === undefined) return formula.expr;
  const expr = member === undefined ? undefined : formula.cases.get(member);
  if (expr === undefined) throw new Error(`internal: no formula for the member ${String(member)}`);
  return expr;
}
