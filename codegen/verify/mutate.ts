// The checks checked: every gradient formula is broken in every way a hand slips, and verification
// must notice. A mutant that survives is either the same function as the original, or a gap.

import type { Catalog, Formula, Op } from "../catalog/model.js";
import { Sink } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import { isEquivalent } from "./equivalent.js";
import { mutantsOf, type Mutant } from "./mutants.js";
import { Bench, gradientFormulas, type FormulaGradient } from "./report.js";
import { verifyOp } from "./verify.js";

/** A mutant that verification did not notice. */
export interface Survivor {
  readonly op: string;
  readonly input: string;
  readonly mutant: Mutant;
}

export interface MutationScore {
  readonly total: number;
  readonly killed: number;
  /** Unnoticed, and equal to the original to the last bit wherever that was looked at. */
  readonly equivalent: readonly Survivor[];
  /** Unnoticed, and known to be another function. */
  readonly survivors: readonly Survivor[];
}

/** Breaks the gradients of some operators, or of all, declared and derived, and counts. */
export function mutateGradients(
  catalog: Catalog, ops: Iterable<Op> = catalog.ops.values(),
): MutationScore {
  let total = 0;
  const equivalent: Survivor[] = [];
  const survivors: Survivor[] = [];
  for (const op of ops) {
    for (const [input, gradient] of gradientFormulas(op)) {
      for (const [formula, mutant] of mutantsOfFormula(gradient.formula, namesOf(op))) {
        total++;
        const changed: FormulaGradient = { ...gradient, formula, source: "declared" };
        const fate = fateOf(catalog, op, input, changed);
        if (fate !== "killed") {
          (fate === "equivalent" ? equivalent : survivors).push({ op: op.name, input, mutant });
        }
      }
    }
  }
  return { total, killed: total - equivalent.length - survivors.length, equivalent, survivors };
}

/** Of the mutants that are other functions, the share that was noticed. */
export function shareKilled({ killed, survivors }: MutationScore): number {
  const other = killed + survivors.length;
  return other === 0 ? 1 : killed / other;
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
function fateOf(
  catalog: Catalog, op: Op, input: string, gradient: FormulaGradient,
): "killed" | "equivalent" | "survived" {
  const grads = new Map(op.grads === "derived" ? [] : op.grads).set(input, gradient);
  const broken: Op = { ...op, grads };
  const sink = new Sink();
  const bench = new Bench({ ...catalog, ops: new Map(catalog.ops).set(op.name, broken) }, sink);
  try {
    verifyOp(broken, bench);
  } catch {
    return "killed";
  }
  if (sink.hasErrors) return "killed";
  return isEquivalent(op, broken, input, gradient, bench) ? "equivalent" : "survived";
}
