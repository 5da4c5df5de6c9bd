// The checks checked: every declared gradient is broken in every way a hand slips, and verification
// must notice. A mutant that survives is either the same function by chance or a gap in the checks.

import type { Catalog, Formula, Op } from "../catalog/model.js";
import { Sink } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import { mutantsOf, type Mutant } from "../mutate/mutants.js";
import { Bench, gradientFormulas, type FormulaGradient } from "./report.js";
import { verifyOp } from "./verify.js";

export interface Survivor {
  readonly op: string;
  readonly input: string;
  readonly mutant: Mutant;
}

export interface MutationScore {
  readonly total: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

/** Breaks the declared gradients of some operators, or of all, and counts what is noticed. */
export function mutateGradients(
  catalog: Catalog, ops: Iterable<Op> = catalog.ops.values(),
): MutationScore {
  let total = 0;
  const survivors: Survivor[] = [];
  for (const op of ops) {
    for (const [input, gradient] of gradientFormulas(op)) {
      if (gradient.source !== "declared") continue;
      for (const [formula, mutant] of mutantsOfFormula(gradient.formula, namesOf(op))) {
        total++;
        if (isNoticed(catalog, op, input, { ...gradient, formula })) continue;
        survivors.push({ op: op.name, input, mutant });
      }
    }
  }
  return { total, killed: total - survivors.length, survivors };
}

/** Names that may be mistaken for each other. */
function namesOf(op: Op): string[] {
  const tensors = op.params.filter((param) => param.role === "tensor");
  return [...tensors, ...op.results].map(({ name }) => name);
}

function mutantsOfFormula(
  formula: Formula, names: readonly string[],
): readonly (readonly [Formula, Mutant])[] {
  const each = (expr: Expr, make: (expr: Expr) => Formula) =>
    mutantsOf(expr, names).map((mutant) => [make(mutant.expr), mutant] as const);
  if (formula.select === undefined) return each(formula.expr, (expr) => ({ expr }));
  const { select, cases } = formula;
  return [...cases].flatMap(([member, expr]) =>
    each(expr, (changed) => ({ select, cases: new Map(cases).set(member, changed) })));
}

/** A check that throws has noticed, too: the checker would have refused the formula. */
function isNoticed(catalog: Catalog, op: Op, input: string, gradient: FormulaGradient): boolean {
  if (op.grads === "derived") return true;
  const broken: Op = { ...op, grads: new Map(op.grads).set(input, gradient) };
  const sink = new Sink();
  const ops = new Map(catalog.ops).set(op.name, broken);
  try {
    verifyOp(broken, new Bench({ ...catalog, ops }, sink));
  } catch {
    return true;
  }
  return sink.hasErrors;
}
