// The formulas of an operator as one labelled list, whatever its kind: for pages, tables and JSON,
// which show formulas and do not compute with them.

import type { Body, Formula, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";

export interface LabelledFormula {
  /** `result`, `result where approximate = 'tanh'`, `combine`, `strides`, … */
  readonly label: string;
  readonly expr: Expr;
}

/** What the operator computes. */
export function forwardFormulas({ body, shape }: Op): readonly LabelledFormula[] {
  const derivedShape = [...shape ?? []].map(([result, expr]) =>
    labelled(`shape of ${result}`, expr));
  return [...bodyFormulas(body), ...derivedShape];
}

/** The gradient of each differentiable input, labelled with the input's name. */
export function gradientFormulas({ grads }: Op): readonly LabelledFormula[] {
  if (grads === "derived") return [];
  return [...grads].flatMap(([input, gradient]) =>
    gradient.kind === "formula" ? casesOf(input, gradient.formula) : []);
}

/** `sin(x)` for a label: one formula, or one per member of an enum attribute. */
function casesOf(label: string, formula: Formula): readonly LabelledFormula[] {
  if (formula.select === undefined) return [{ label, expr: formula.expr }];
  return [...formula.cases].map(([member, expr]) =>
    ({ label: `${label} where ${formula.select} = '${member}'`, expr }));
}

function bodyFormulas(body: Body): readonly LabelledFormula[] {
  switch (body.kind) {
    case "pointwise": case "composite": case "random":
      return casesOfAll(body.forward);
    case "rowwise":
      return [
        ...casesOfAll(body.forward), labelled("over", body.over),
        ...[...body.update].map(([name, expr]) => labelled(`update of ${name}`, expr)),
      ];
    case "reduce":
      return [
        ...present({ init: body.init, map: body.map, step: body.step, combine: body.combine }),
        ...[...body.finish].map(([result, expr]) => labelled(`finish: ${result}`, expr)),
      ];
    case "scan": return present({ init: body.init, combine: body.combine });
    case "view": return present({ shape: body.shape, strides: body.strides, offset: body.offset });
    case "gather": case "create": return present({ value: body.value });
    case "scatter":
      return present({
        over: body.over, into: body.into, value: body.value, combine: body.combine,
      });
    case "contract": return present({ formula: body.formula });
    case "sort": return present({ before: body.before, keep: body.keep });
    case "extern":
      return [
        ...casesOfAll(body.proof.reference).map(({ label, expr }) => labelled(label === "result" ? "reference" : `reference of ${label}`, expr)),
        ...body.proof.laws.map((law) => labelled("law", law)),
        ...body.pass.map((expr, k) => labelled(`passed ${k}`, expr)),
      ];
  }
}

function casesOfAll(forward: ReadonlyMap<string, Formula>): readonly LabelledFormula[] {
  return [...forward].flatMap(([result, formula]) => casesOf(result, formula));
}

function present(slots: Readonly<Record<string, Expr | undefined>>): readonly LabelledFormula[] {
  return Object.entries(slots).flatMap(([label, expr]) => (expr ? [labelled(label, expr)] : []));
}

function labelled(label: string, expr: Expr): LabelledFormula {
  return { label, expr };
}
