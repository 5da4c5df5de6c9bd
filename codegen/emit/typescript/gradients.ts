// An operator's gradients as the record the tape applies: per input what the formula reads, the
// formula in tensor form, and which fused kernels exist.

import type { Expr } from "../../formula/ast.js";
import type { Binding, Formula, Gradient, Op, TensorParam } from "../../catalog/model.js";
import { deriveGradient } from "../../derive/derive.js";
import { literal } from "../../formula/tree.js";
import type { Kernel, LoweredOp } from "../../lower/kernel.js";
import { camelCase, pascalCase } from "../../names.js";
import { freeNames, usedBindings } from "../../print/free-names.js";
import { NoTensorForm, type PrintContext, isHost, print, printBody } from "../../print/typescript.js";
import { absentText, scalarText, selects } from "./operator.js";
import { attributes, local, tensors } from "./parameters.js";

/** Kinds whose inputs may be stretched, so that their gradients must be summed back. */
const BROADCASTING: ReadonlySet<string> = new Set(["pointwise", "rowwise", "random", "contract"]);

/** The constant that holds them: `geluTanhGradients` for one member of an enum. */
export function gradientsName(op: Op, member?: string): string {
  return camelCase(op.name) + (member === undefined ? "" : pascalCase(member)) + "Gradients";
}

/** Results a gradient may arrive for. */
export function differentiable(op: Op): number[] {
  const open = op.results.map((result, i) => ({ result, i })).filter(({ result }) => !result.saved && isFloating(result.dtype));
  return open.map(({ i }) => i);
}

function isFloating(dtype: Op["results"][number]["dtype"]): boolean {
  return typeof dtype === "object" || dtype === "T" || dtype === "sum_type" || /^(float|bfloat|complex)/.test(dtype);
}

export interface GradientText {
  readonly name: string;
  /** Lines of the record, without the `export const … =`. */
  readonly lines: readonly string[];
}

/** One record, or one per member where an enum selects. Composites have none: what they call is recorded. */
export function gradientRecords(op: Op, lowered: LoweredOp, context: PrintContext): GradientText[] {
  if (op.grads === "derived") return [];
  if (!selects(op)) return [record(op, lowered, context, undefined)];
  const members = [...memberNames(op)];
  return members.map((member) => record(op, lowered, context, member));
}

function memberNames(op: Op): readonly string[] {
  if (op.body.kind !== "pointwise" && op.body.kind !== "random" && op.body.kind !== "rowwise") return [];
  const formula = [...op.body.forward.values()].find((one) => one.select !== undefined);
  return formula?.select === undefined ? [] : [...formula.cases.keys()];
}

/**
 * Gradients of a special form chosen by attributes alone, where each is the gradient passed on or its
 * negative: they read nothing and need no kernel (`add` with alpha 1). Undefined for any other form.
 */
export function specialGradients(op: Op, n: number): ReadonlyMap<string, Expr> | undefined {
  const { when, use } = op.special[n];
  const inputs = tensors(op);
  const free = freeNames(when);
  if (op.grads === "derived" || inputs.some((input) => free.values.has(input.name))) return undefined;
  const formulas = new Map(inputs.map((input) => [input.name, deriveGradient(use, input.name)]));
  return [...formulas.values()].every(passesOn) ? formulas : undefined;
}

function passesOn(expr: Expr): boolean {
  if (expr.kind === "unary" && expr.op === "-") return passesOn(expr.arg);
  return expr.kind === "name" && expr.name === "grad";
}

/** The constant that holds a special form's gradients. */
export function specialName(op: Op, n: number): string { return `${camelCase(op.name)}Special${n}Gradients`; }

/** Records of the special forms that have gradients of their own. */
export function specialRecords(op: Op, context: PrintContext): GradientText[] {
  return op.special.flatMap((_, n) => {
    const formulas = specialGradients(op, n);
    if (formulas === undefined) return [];
    const rules = [...formulas.values()].map((expr) => `{ reads: [], fused: false, formula: ({ grad }: Values): Tensor => ${print(expr, context)} },`);
    return [{ name: specialName(op, n), lines: recordLines(op, rules, []) }];
  });
}

function record(op: Op, lowered: LoweredOp, context: PrintContext, member: string | undefined): GradientText {
  const inputs = tensors(op);
  const prefix = member === undefined ? "" : `${member}.`;
  const fused = [...lowered.backward].filter(([key]) => (member === undefined ? true : key.startsWith(prefix)));
  const alone = new Set(fused.map(([key]) => key.slice(prefix.length)).filter((key) => !key.includes("+")));
  const rules = inputs.flatMap((input) => rule(op, input, context, member, alone.has(input.name)));
  const kernels = fused.flatMap(([key, kernel]) => kernelLines(key.slice(prefix.length), kernel, op, context));
  return { name: gradientsName(op, member), lines: recordLines(op, rules, kernels) };
}

function recordLines(op: Op, rules: readonly string[], kernels: readonly string[]): string[] {
  const list = (names: readonly string[]): string => `[${names.map((name) => JSON.stringify(camelCase(name))).join(", ")}]`;
  const inputs = tensors(op);
  return [
    "defineGradients({",
    `  op: ${JSON.stringify(camelCase(op.name))}, inputs: ${list(inputs.map((i) => i.name))}, results: ${list(op.results.map((r) => r.name))},`,
    `  differentiable: [${differentiable(op).join(", ")}], broadcasts: ${BROADCASTING.has(op.kind)},`,
    "  rules: [", ...rules.map((line) => `    ${line}`), "  ],",
    ...(kernels.length > 0 ? ["  fused: {", ...kernels.map((line) => `    ${line}`), "  },"] : []),
    "});",
  ];
}

function rule(op: Op, input: TensorParam, context: PrintContext, member: string | undefined, fused: boolean): string[] {
  const gradient = (op.grads as ReadonlyMap<string, Gradient>).get(input.name);
  const own = JSON.stringify(gradient === undefined ? "it has no gradient" : gradient.kind === "formula" ? "" : gradient.reason);
  if (gradient === undefined || gradient.kind === "none") return [`{ none: ${own} },`];
  if (gradient.kind === "unsupported") return [`{ unsupported: ${own} },`];
  const { formula } = gradient;
  const expr = formula.select === undefined ? formula.expr : formula.cases.get(member ?? [...formula.cases.keys()][0])!;
  if (literal(expr) === 0) return ["{ reads: [], fused: false, formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type) },"];
  return ["{", ...ruleBody(op, input, expr, context, fused).map((line) => `  ${line}`), "},"];
}

function ruleBody(op: Op, input: TensorParam, expr: Expr, context: PrintContext, fused: boolean): string[] {
  const inKernel = freeNames(expr, [...op.let, ...op.gradLet]);
  const bindings = tensorBindings(op);
  const inFormula = freeNames(expr, bindings);
  const saved = [...tensors(op).map((t) => t.name), ...op.results.map((r) => r.name)];
  const reads = saved.filter((name) => inFormula.values.has(name) || (fused && inKernel.values.has(name)));
  const measured = saved.filter((name) => inFormula.shapes.has(name) && !reads.includes(name));
  const attrs = attributes(op).filter((attr) => inFormula.values.has(attr.name) || inFormula.shapes.has(attr.name)).map(local);
  const over = op.kind === "rowwise" ? ["[OVER]: over"] : [];
  const taken = ["grad", ...[...reads, ...measured].map((name) => local({ name })), ...attrs, ...over];
  const results = differentiable(op);
  const dtypeOf = results.length > 1 ? `grad.${camelCase(op.results[results[0]].name)}` : "grad";
  const body = formulaBody(op, expr, bindings, { ...context, dtypeOf, ...(op.kind === "rowwise" ? { over: "over" } : {}) }, input);
  const computed = new Set(usedBindings(expr, bindings).map(local));
  const used = taken.filter((name) => !computed.has(name) && mentions(body, name.replace(/^.*: /, "")));
  return [
    `reads: [${reads.map((name) => JSON.stringify(camelCase(name))).join(", ")}],`,
    ...(measured.length > 0 ? [`shapes: [${measured.map((name) => JSON.stringify(camelCase(name))).join(", ")}],`] : []),
    `fused: ${fused},`,
    ...arrow(`formula: (${used.length > 0 ? `{ ${used.join(", ")} }: Values` : ""}): Tensor =>`, body),
  ];
}

function mentions(lines: readonly string[], name: string): boolean {
  return lines.some((line) => new RegExp(`(?<![\\w."])${name}\\b(?![":])`).test(line));
}

/**
 * What a formula in tensor form may name. Saved results such as a row's mean depend on the inputs, so
 * there they are computed again and recorded; a fused kernel reads the saved values.
 */
export function tensorBindings(op: Op): readonly Binding[] {
  const forward = op.body.kind === "rowwise" ? op.body.forward : new Map<string, Formula>();
  const saved = op.results.filter((result) => result.saved && result.dtype === "T").flatMap((result) => {
    const formula = forward.get(result.name);
    return formula?.select === undefined && formula ? [{ name: result.name, expr: formula.expr, span: formula.expr.span }] : [];
  });
  return [...op.let, ...saved, ...op.gradLet];
}

function arrow(head: string, body: readonly string[]): string[] {
  if (body.length === 1 && body[0].startsWith("return ")) return [`${head} ${body[0].slice(7, -1)},`];
  return [`${head} {`, ...body.map((line) => `  ${line}`), "},"];
}

/** The formula with the bindings it uses; where a part has no tensor form, a line that says so. */
function formulaBody(op: Op, expr: Expr, bindings: readonly Binding[], context: PrintContext, input: TensorParam): string[] {
  try {
    const lets = usedBindings(expr, bindings).map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
    return [...lets, ...printBody(expr, context)];
  } catch (cause) {
    if (!(cause instanceof NoTensorForm)) throw cause;
    return [`return noTensorForm(${JSON.stringify(camelCase(op.name))}, ${JSON.stringify(camelCase(input.name))}, ${JSON.stringify(cause.message)});`];
  }
}

function kernelLines(inputs: string, kernel: Kernel, op: Op, context: PrintContext): string[] {
  const reads = kernel.inputs.map((operand) => JSON.stringify(operand.name.split(".").map(camelCase).join(".")));
  const writes = kernel.outputs.map((operand) => String(operand.perRow));
  const key = /^\w+$/.test(inputs) ? inputs : JSON.stringify(inputs);
  const camelKey = inputs.includes("_") || !/^\w+$/.test(inputs) ? JSON.stringify(inputs.split("+").map(camelCase).join("+")) : key;
  return [`${camelKey}: {`, `  key: ${JSON.stringify(kernel.key)}, skeleton: ${JSON.stringify(kernel.skeleton)}, reads: [${reads.join(", ")}], writes: [${writes.join(", ")}],`, ...absentLines(kernel), ...scalarLines(kernel, op, context), "},"];
}

/** Numbers for optional operands left out. */
function absentLines(kernel: Kernel): string[] {
  const absent = kernel.inputs.filter((operand) => operand.absent !== undefined);
  return absent.length === 0 ? [] : [`  absent: { ${absent.map((operand) => `${camelCase(operand.name)}: ${absentText(operand)}`).join(", ")} },`];
}

function scalarLines(kernel: Kernel, op: Op, context: PrintContext): string[] {
  if (kernel.scalars.length === 0) return [];
  const bindings = op.let.filter((binding) => isHost(binding.expr));
  const exprs = kernel.scalars.map((scalar) => scalar.value);
  const used = bindings.filter((binding) => exprs.some((expr) => usedBindings(expr, bindings).includes(binding)));
  const names = new Set([...exprs, ...used.map((binding) => binding.expr)].flatMap((expr) => { const free = freeNames(expr, bindings); return [...free.values, ...free.shapes]; }));
  const taken = [...attributes(op), ...tensors(op)].filter((param) => names.has(param.name)).map(local);
  const lets = used.map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
  const list = `[${kernel.scalars.map((scalar) => scalarText(scalar.type, print(scalar.value, context))).join(", ")}]`;
  return arrow(`  scalars: ({ ${taken.join(", ")} }: Values) =>`, [...lets, `return ${list};`]).map((line, i) => (i === 0 ? line : `  ${line}`));
}
