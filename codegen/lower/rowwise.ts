// Forward kernels of row programs: all results, and the new values of changed inputs, in one pass
// over the rows.

import type { Body, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { makeKernel } from "./build.js";
import { reads } from "./hoist.js";
import type { Kernel, Operand } from "./kernel.js";
import { inputOperand, resultOperand, tensorsOf } from "./operands.js";
import { chosen, membersOf } from "./select.js";

type RowwiseBody = Extract<Body, { kind: "rowwise" }>;

/** Outputs: the results, then the changed inputs under their own names. */
export function lowerRowwise(op: Op, body: RowwiseBody): readonly Kernel[] {
  return membersOf(body.forward.values()).map((member) => {
    const trees = new Map<string, Expr>();
    for (const [name, formula] of body.forward) trees.set(name, chosen(formula, member));
    for (const [name, expr] of body.update) trees.set(`update:${name}`, whileTraining(op, name, expr));
    const updates = [...body.update.keys()].map((name): Operand => ({ name: `update:${name}`, dtype: "T", perRow: true }));
    return makeKernel({
      op, key: member === undefined ? op.name : `${op.name}.${member}`, skeleton: "rowwise", trees,
      outputs: [...op.results.map(resultOperand), ...updates], dtypes: op.kernelDtypes,
      inputs: (hoisted) => inputsOf(op, hoisted),
    });
  });
}

function inputsOf(op: Op, hoisted: readonly Expr[]): readonly Operand[] {
  const used = reads(hoisted);
  return tensorsOf(op).filter(({ name }) => used.has(name)).map((param) => inputOperand(param, hoisted));
}

/** An operator with a `training` attribute changes its inputs only then. */
function whileTraining(op: Op, name: string, expr: Expr): Expr {
  const training = op.params.find((param) => param.role === "attr" && param.type.kind === "bool" && param.name === "training");
  if (training === undefined) return expr;
  const { span } = expr;
  const cond: Expr = { kind: "name", name: training.name, span, type: { kind: "bool" }, stage: "host" };
  const same: Expr = { kind: "name", name, span, type: { kind: "real" }, stage: "row" };
  return { kind: "if", cond, then: expr, else: same, span, type: { kind: "real" }, stage: "row" };
}
