// The names that an operator's gradients in tensor form may use beside its inputs and results.

import type { Binding, Formula, Op } from "../../catalog/model.js";

/**
 * Saved results such as a row's mean depend on the inputs, so there they are computed again and
 * recorded; a fused kernel reads the saved values.
 */
export function tensorBindings(op: Op): readonly Binding[] {
  const forward: ReadonlyMap<string, Formula> = op.body.kind === "rowwise" ? op.body.forward : new Map();
  const saved = op.results.filter((result) => result.saved && result.dtype === "T");
  const again = saved.flatMap(({ name }): Binding[] => {
    const formula = forward.get(name);
    if (formula === undefined || formula.select !== undefined) return [];
    return [{ name, expr: formula.expr, span: formula.expr.span }];
  });
  return [...op.let, ...again, ...op.gradLet];
}
