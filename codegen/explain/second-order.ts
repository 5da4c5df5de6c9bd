// Forward mode and second derivatives, which no entry writes down: derived here to be read, as
// autograd derives them to be run. For element formulas of one result.

import type { Op } from "../catalog/model.js";
import { derivative, NotDerivable } from "../derive/derive.js";
import { plus, simplify, times } from "../derive/simplify.js";
import { children, number, substitute } from "../formula/tree.js";
import { gradientFormulas, type LabelledFormula } from "../emit/formulas.js";
import type { Expr } from "../formula/ast.js";
import { printText } from "../print/text.js";
import type { Facts } from "./explain.js";

/** A longer formula is told by its size. */
const READABLE_NODES = 60;

/** d result = Σ (d result / d x) dx, and d result / d x is the gradient formula at grad = 1. */
export function forwardMode({ op }: Facts): readonly string[] {
  return elementGradients(op).map(({ label, expr }) =>
    `d ${op.results[0].name} / d ${label} = ${show(() => slope(expr))}`);
}

/** d (grad of x) / d y, the result depending on y, too: what backward of backward computes. */
export function doubleBackward({ op }: Facts): readonly string[] {
  const gradients = elementGradients(op);
  const result = op.results[0].name;
  const second = (one: LabelledFormula, by: LabelledFormula): Expr =>
    simplify(plus(derivative(one.expr, inputOf(by)),
      times(derivative(one.expr, result), slope(by.expr))));
  return gradients.flatMap((one) => gradients
    .filter((by) => caseOf(by) === caseOf(one))
    .map((by) =>
      `d(grad of ${one.label}) / d ${inputOf(by)} = ${show(() => second(one, by))}`));
}

function elementGradients(op: Op): readonly LabelledFormula[] {
  return op.body.kind === "pointwise" && op.results.length === 1 ? gradientFormulas(op) : [];
}

function slope(gradient: Expr): Expr {
  return simplify(substitute(gradient, new Map([["grad", number(1, gradient.span)]])));
}

/** `x` of `x where approximate = 'tanh'`, and what follows it. */
function inputOf({ label }: LabelledFormula): string {
  return label.split(" ")[0];
}

function caseOf({ label }: LabelledFormula): string {
  return label.slice(label.split(" ")[0].length);
}

function show(find: () => Expr): string {
  try {
    const derived = find();
    const nodes = sizeOf(derived);
    return nodes > READABLE_NODES ? `a formula of ${nodes} nodes` : printText(derived);
  } catch (error) {
    if (error instanceof NotDerivable) return `none: ${error.message}`;
    throw error;
  }
}

function sizeOf(expr: Expr): number {
  return children(expr).reduce((sum, child) => sum + sizeOf(child), 1);
}
