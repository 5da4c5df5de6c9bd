// The constants of generated/autograd: their names, and which operators and special forms have one.

import type { Op } from "../../catalog/model.js";
import { deriveGradient } from "../../derive/derive.js";
import type { Expr } from "../../formula/ast.js";
import { camelCase, pascalCase } from "../../names.js";
import { freeNames } from "../../print/free-names.js";
import { tensors } from "./parameters.js";

/** The constant with an operator's gradients: `geluTanhGradients` for one member of an enum. */
export function gradientsName(op: Op, member?: string): string {
  return camelCase(op.name) + (member === undefined ? "" : pascalCase(member)) + "Gradients";
}

/** The constant that holds a special form's gradients. */
export function specialName(op: Op, n: number): string {
  return `${camelCase(op.name)}Special${n}Gradients`;
}

/** Every constant of an operator. Composites have none: what they call is recorded. */
export function gradientNames(op: Op): readonly string[] {
  if (op.grads === "derived") return [];
  const members = selectedMembers(op);
  const own = members === undefined ? [gradientsName(op)]
    : members.map((member) => gradientsName(op, member));
  const special = op.special.flatMap((_, n) =>
    (specialGradients(op, n) === undefined ? [] : [specialName(op, n)]));
  return [...own, ...special];
}

/** The members of the enum that selects among an operator's formulas, if one does. */
export function selectedMembers(op: Op): readonly string[] | undefined {
  const formula = selectedFormula(op);
  return formula && [...formula.cases.keys()];
}

/** The attribute that selects. */
export function selectingAttribute(op: Op): string | undefined { return selectedFormula(op)?.select; }

function selectedFormula({ body }: Op) {
  if (body.kind !== "pointwise" && body.kind !== "random" && body.kind !== "rowwise") return undefined;
  const found = [...body.forward.values()].find((formula) => formula.select !== undefined);
  return found?.select === undefined ? undefined : found;
}

/**
 * Gradients of a special form chosen by attributes alone, where each is the gradient passed on or its
 * negative: they read nothing and need no kernel (`add` with alpha 1). Undefined for any other form.
 */
export function specialGradients(op: Op, n: number): ReadonlyMap<string, Expr> | undefined {
  const { when, use } = op.special[n];
  const inputs = tensors(op);
  const free = freeNames(when).values;
  if (op.grads === "derived" || inputs.some((input) => free.has(input.name))) return undefined;
  const formulas = inputs.map(({ name }) => [name, deriveGradient(use, name)] as const);
  return formulas.every(([, expr]) => passesOn(expr)) ? new Map(formulas) : undefined;
}

function passesOn(expr: Expr): boolean {
  if (expr.kind === "unary" && expr.op === "-") return passesOn(expr.arg);
  return expr.kind === "name" && expr.name === "grad";
}
