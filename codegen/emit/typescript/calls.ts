// Pieces of the call into the runtime that ends an operator's function: its operands, the numbers a
// kernel takes, what the tape keeps, and what the caller gets back.

import type { AttrParam, Formula, Op } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import type { Kernel, Scalar } from "../../lower/kernel.js";
import { freeNames } from "../../print/free-names.js";
import { print, type PrintContext } from "../../print/typescript.js";
import { isWrittenByHand } from "../cpu.js";
import type { OperatorScope } from "./operator.js";
import { attributes, local, tensors } from "./parameters.js";
import { tensorBindings } from "./tensor-bindings.js";

/** Callers with a fast path, by number of operands. */
const SHORT_FORMS: readonly (string | undefined)[] = [undefined, "unary", "binary"];

export function shortForm(op: Op): string | undefined { return SHORT_FORMS[tensors(op).length]; }

export function operands(op: Op): string { return tensors(op).map(local).join(", "); }

const NO_ATTRS = "NO_ATTRS";
const NO_SCALARS = "NO_SCALARS";

/** Host values that gradient formulas read, as the object the tape keeps. */
export function attrsText({ op }: OperatorScope, extra: readonly string[] = []): string {
  const names = [...attributes(op).filter((attr) => isReadByGradients(op, attr)).map(local), ...extra];
  return names.length === 0 ? NO_ATTRS : `{ ${names.join(", ")} }`;
}

function isReadByGradients(op: Op, attr: AttrParam): boolean {
  if (op.grads === "derived" || attr.type.kind === "generator") return false;
  const bindings = tensorBindings(op);
  const exprs = [...op.grads.values()].flatMap((gradient) =>
    (gradient.kind === "formula" ? formulas(gradient.formula) : []));
  return exprs.some((expr) => {
    const { values, shapes } = freeNames(expr, bindings);
    return values.has(attr.name) || shapes.has(attr.name);
  });
}

export function formulas(formula: Formula): readonly Expr[] {
  return formula.select === undefined ? [formula.expr] : [...formula.cases.values()];
}

export function scalarsText(kernel: Kernel, scope: OperatorScope): string {
  const { context } = scope;
  if (isWrittenByHand(scope.op)) return passedText(scope);
  if (kernel.scalars.length === 0) return NO_SCALARS;
  return `[${kernel.scalars.map((scalar) => scalarText(scalar, context)).join(", ")}]`;
}

export function scalarText({ type, value }: Scalar, context: PrintContext): string {
  const text = print(value, context);
  if (type === "ints") return `...host.slots(${text})`;
  return type === "bool" ? `Number(${text})` : text;
}

/** What a hand-written kernel reads: numbers as they are; what is true or false as 1 or 0. */
export function passedText({ op: { body }, context }: OperatorScope): string {
  if (!("pass" in body) || body.pass.length === 0) return NO_SCALARS;
  const texts = body.pass.map((expr) => {
    const text = print(expr, context);
    if (expr.type?.kind === "bool") return `Number(${text})`;
    return expr.type?.kind === "list" ? `...${text}` : text;
  });
  return `[${texts.join(", ")}]`;
}

/** Arguments after the others, without those at the end that say nothing. */
export function trailing(...args: readonly string[]): string {
  const last = args.findLastIndex((arg) => arg !== NO_SCALARS && arg !== NO_ATTRS);
  return args.slice(0, last + 1).map((arg) => `, ${arg}`).join("");
}

/** Attributes, scalars and, where the kernel draws, the generator. */
export function lastArguments(scope: OperatorScope, kernel: Kernel): string {
  const [attrs, scalars] = [attrsText(scope), scalarsText(kernel, scope)];
  if (!kernel.indexed) return trailing(attrs, scalars);
  return `, ${attrs}, ${scalars}, ${generatorText(scope.op)}`;
}

export function generatorText(op: Op): string {
  const attr = attributes(op).find((one) => one.type.kind === "generator");
  return attr === undefined ? "defaultGenerator" : local(attr);
}

/** The results the caller sees, from an array of all of them. */
export function returnResults({ results }: Op, array: string): readonly string[] {
  const visible = results.filter((result) => !result.saved);
  if (results.length === 1 || (visible.length === 1 && visible[0] === results[0])) {
    return [`return ${array}[0];`];
  }
  const last = results.findLastIndex((result) => !result.saved);
  const bound = results.slice(0, last + 1).map((result) => (result.saved ? "" : local(result)));
  const names = visible.map(local).join(", ");
  return [
    `const [${bound.join(", ")}] = ${array};`,
    `return ${visible.length === 1 ? names : `{ ${names} }`};`,
  ];
}
