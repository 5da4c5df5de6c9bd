// Pointwise operators, and random ones that draw for each element of their operands.

import type { AttrParam, Op } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { mapChildren } from "../../formula/tree.js";
import type { Kernel } from "../../lower/kernel.js";
import { constantCase } from "../../names.js";
import { freeNames } from "../../print/free-names.js";
import { BESIDE_AND, print, type PrintContext } from "../../print/typescript.js";
import { evaluate } from "../../reference/evaluate.js";
import {
  attrsText, lastArguments, operands, returnResults, scalarsText, shortForm, trailing,
} from "./calls.js";
import { selectedMembers, selectingAttribute, specialGradients, specialName } from "./gradient-names.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { local, optionsOf, said, tensors } from "./parameters.js";
import { gradientsText, pointwiseRecord } from "./records.js";

export function pointwiseCode(scope: OperatorScope): KindCode {
  const { op, lowered } = scope;
  const kernels = lowered.forward.filter((kernel) => !kernel.key.includes("#"));
  const [first] = kernels;
  const choice = choiceOf(op, kernels);
  const rest = lastArguments(scope, first);
  const inplace = `return pointwiseInPlace(${choice}, [${operands(op)}]${rest});`;
  return {
    records: [...generalRecords(scope, kernels), ...specialRecords(scope)],
    body: [...specialCases(scope), ...generalCall(scope, choice, first, rest)],
    ...(op.variants.inplace ? { inplace: [inplace] } : {}),
  };
}

/** One record, or one for each enum member or dtype that is chosen by. */
function generalRecords(scope: OperatorScope, kernels: readonly Kernel[]): readonly string[] {
  const { op } = scope;
  const name = constantCase(op.name);
  const record = (kernel: Kernel, variant?: string): string =>
    pointwiseRecord(scope, kernel, gradientsText(op, selectedMembers(op) && variant), variant);
  if (!isChosen(op, kernels)) return [`const ${name} = ${record(kernels[0])};`];
  const entries = kernels.map((kernel) => {
    const variant = variantOf(op, kernel);
    return `  ${JSON.stringify(variant)}: ${record(kernel, variant)},`;
  });
  return [`const ${name} = {`, ...entries, "};"];
}

function isChosen(op: Op, kernels: readonly Kernel[]): boolean {
  return kernels.length > 1 || variantOf(op, kernels[0]) !== undefined;
}

/** The suffix of a forward kernel's key: an enum's member, a dtype, or nothing. */
function variantOf(op: Op, kernel: Kernel): string | undefined {
  const rest = kernel.key.slice(op.name.length);
  return rest.startsWith(".") ? rest.slice(1) : undefined;
}

/** The record that a call uses. */
function choiceOf(op: Op, kernels: readonly Kernel[]): string {
  const name = constantCase(op.name);
  if (!isChosen(op, kernels)) return name;
  const attribute = selectingAttribute(op);
  if (attribute !== undefined) return `${name}[${local({ name: attribute })}]`;
  const [dtype] = op.results.flatMap((result) =>
    (typeof result.dtype === "object" ? [result.dtype.attr] : []));
  return `variant(${said(op)}, ${name}, ${local({ name: dtype })})`;
}

function generalCall(scope: OperatorScope, choice: string, kernel: Kernel, rest: string): readonly string[] {
  const { op } = scope;
  const form = op.results.length === 1 && !kernel.indexed ? shortForm(op) : undefined;
  if (form !== undefined) return [`return ${form}(${choice}, ${operands(op)}${rest});`];
  return returnResults(op, `pointwise(${choice}, [${operands(op)}]${rest})`);
}

// ── Special forms ────────────────────────────────────────────────────────────────────────────────

interface SpecialForm {
  readonly when: Expr;
  readonly kernel: Kernel;
  /** The constant with its record. */
  readonly name: string;
  /** It has simpler gradients than the general form. */
  readonly gradients?: string;
}

/** Strength reductions with kernels of their own, chosen before the general one. */
function specialForms({ op, lowered }: OperatorScope): readonly SpecialForm[] {
  return op.special.flatMap(({ when }, n) => {
    const kernel = lowered.forward.find((one) => one.key === `${op.name}#${n}`);
    if (kernel === undefined) return [];
    const gradients = specialGradients(op, n) === undefined ? {} : { gradients: specialName(op, n) };
    return [{ when, kernel, name: `${constantCase(op.name)}_${n}`, ...gradients }];
  });
}

function specialRecords(scope: OperatorScope): readonly string[] {
  return specialForms(scope).map(({ name, kernel, gradients }) =>
    `const ${name} = ${pointwiseRecord(scope, kernel, gradients ?? gradientsText(scope.op))};`);
}

function specialCases(scope: OperatorScope): readonly string[] {
  const { op, context } = scope;
  return specialForms(scope).map(({ when, name, kernel, gradients }) => {
    const hosts = tensors(op).filter((input) => input.scalar && freeNames(when).values.has(input.name))
      .map((input) => `typeof ${local(input)} === "number"`);
    const condition = [...hosts, printOnHost(when, context)].join(" && ");
    const attrs = gradients === undefined ? attrsText(scope) : "NO_ATTRS";
    const args = trailing(attrs, scalarsText(kernel, scope));
    const form = shortForm(op);
    const call = form === undefined ? `pointwise(${name}, [${operands(op)}]${args})[0]`
      : `${form}(${name}, ${operands(op)}${args})`;
    return `if (${condition}) return ${call};`;
  });
}

/** Prints a condition on host numbers although its names are tensors elsewhere. */
function printOnHost(expr: Expr, context: PrintContext): string {
  const onHost = (node: Expr): Expr => ({ ...mapChildren(node, onHost), stage: "host" });
  return print(onHost(expr), context, BESIDE_AND);
}

/** `add(x, y)` is the form of `x + y`: the special form whose condition the defaults fulfil. */
export function usualForm(scope: OperatorScope): readonly string[] {
  const { op } = scope;
  const options = optionsOf(op);
  const form = shortForm(op);
  if (form === undefined || options.length === 0 || options.some((attr) => attr.positional)) return [];
  const special = specialForms(scope)
    .find(({ when, gradients }) => gradients !== undefined && holdsByDefault(when, options));
  if (special === undefined) return [];
  return [`if (options === NONE) return ${form}(${special.name}, ${operands(op)});`];
}

function holdsByDefault(when: Expr, options: readonly AttrParam[]): boolean {
  const values = new Map(options.flatMap(({ name, default: given }) =>
    (given?.kind === "number" ? [[name, given.value] as const] : [])));
  return [...freeNames(when).values].every((name) => values.has(name)) && evaluate(when, values) === true;
}
