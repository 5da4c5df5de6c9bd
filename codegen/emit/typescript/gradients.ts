// An operator's gradients as the record the tape applies: per input what the formula reads, the
// formula in tensor form, and which fused kernels exist.

import { carriesGradient, isComplexDtype } from "../../catalog/dtypes.js";
import type { Binding, Gradient, Op, TensorParam } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { literal } from "../../formula/tree.js";
import type { Kernel, LoweredOp } from "../../lower/kernel.js";
import { camelCase } from "../../names.js";
import { freeNames, usedBindings } from "../../print/free-names.js";
import {
  isHost, NoTensorForm, print, printBody, type PrintContext,
} from "../../print/typescript.js";
import { formulas, scalarText } from "./calls.js";
import { gradientsName, selectedMembers, specialGradients, specialName } from "./gradient-names.js";
import { identifiersOf } from "./identifiers.js";
import { attributes, local, said, spelled, tensors } from "./parameters.js";
import { absentText } from "./records.js";
import { tensorBindings } from "./tensor-bindings.js";

/** Kinds whose inputs may be stretched, so that their gradients must be summed back. */
const BROADCASTING: ReadonlySet<string> = new Set(["pointwise", "rowwise", "random", "contract"]);

export interface GradientText {
  readonly name: string;
  /** Lines of the record, without the `export const … =`. */
  readonly lines: readonly string[];
}

/** What the pieces of one record need. */
interface RecordScope {
  readonly op: Op;
  readonly lowered: LoweredOp;
  readonly context: PrintContext;
  /** The enum's member, where one selects. */
  readonly member?: string;
}

/** One record, or one per member where an enum selects, and those of the special forms. */
export function gradientRecords(
  op: Op, lowered: LoweredOp, context: PrintContext,
): readonly GradientText[] {
  if (op.grads === "derived") return [];
  const members = selectedMembers(op);
  const own = members === undefined ? [record({ op, lowered, context })]
    : members.map((member) => record({ op, lowered, context, member }));
  return [...own, ...specialRecords(op, context)];
}

function specialRecords(op: Op, context: PrintContext): readonly GradientText[] {
  return op.special.flatMap((_, n) => {
    const formulas = specialGradients(op, n);
    if (formulas === undefined) return [];
    const rules = [...formulas.values()].map((expr) => passingRule(print(expr, context)));
    return [{ name: specialName(op, n), lines: recordLines(op, rules, []) }];
  });
}

/** A rule that reads nothing but what arrives. */
function passingRule(value: string): string {
  return `{ reads: [], fused: false, formula: ({ grad }: Values): Tensor => ${value} },`;
}

function record(scope: RecordScope): GradientText {
  const { op, lowered, member } = scope;
  const prefix = member === undefined ? "" : `${member}.`;
  const fused = [...lowered.backward].filter(([key]) => key.startsWith(prefix))
    .map(([key, kernel]) => [key.slice(prefix.length), kernel] as const);
  const alone = new Set(fused.map(([inputs]) => inputs));
  const rules = tensors(op).flatMap((input) => rule(scope, input, alone.has(input.name)));
  const kernels = fused.flatMap(([inputs, kernel]) => kernelLines(inputs, kernel, scope));
  return { name: gradientsName(op, member), lines: recordLines(op, rules, kernels) };
}

function recordLines(op: Op, rules: readonly string[], kernels: readonly string[]): string[] {
  const indent = (line: string): string => `    ${line}`;
  const conjugates = conjugatesComplex(op) ? ", conjugates: true" : "";
  const [inputs, results] = [tensors(op), op.results].map((all) => all.map(spelled).join(", "));
  const differentiable = differentiableResults(op).join(", ");
  return [
    "defineGradients({",
    `  op: ${said(op)}, inputs: [${inputs}], results: [${results}],`,
    `  differentiable: [${differentiable}], broadcasts: ${BROADCASTING.has(op.kind)}${conjugates},`,
    "  rules: [", ...rules.map(indent), "  ],",
    ...(kernels.length > 0 ? ["  fused: {", ...kernels.map(indent), "  },"] : []),
    "});",
  ];
}

/**
 * Whether complex gradients are conjugated around the formulas: those that read values of T and are
 * not written for complex numbers. Formulas that read none are real linear maps, which need no care.
 */
function conjugatesComplex(op: Op): boolean {
  if (op.tags.includes("wirtinger") || !op.dtypes.some(isComplexDtype)) return false;
  if (op.grads === "derived") return false;
  const bindings = tensorBindings(op);
  const generic = tensors(op).filter((input) => input.generic);
  const ofT = new Set([...generic, ...op.results].map(({ name }) => name));
  return [...op.grads.values()].some((gradient) => gradient.kind === "formula" &&
    formulas(gradient.formula).some((expr) =>
      [...freeNames(expr, bindings).values].some((name) => ofT.has(name))));
}

/** Positions of the results a gradient may arrive for. */
function differentiableResults(op: Op): readonly number[] {
  return op.results.flatMap(({ saved, dtype }, k) => (!saved && carriesGradient(dtype) ? [k] : []));
}

// ── One input ────────────────────────────────────────────────────────────────────────────────────

function rule(scope: RecordScope, input: TensorParam, fused: boolean): readonly string[] {
  const { op, member } = scope;
  const gradient = (op.grads as ReadonlyMap<string, Gradient>).get(input.name);
  if (gradient === undefined) return ['{ none: "it has no gradient" },'];
  if (gradient.kind !== "formula") {
    return [`{ ${gradient.kind}: ${JSON.stringify(gradient.reason)} },`];
  }
  const { formula } = gradient;
  const expr = formula.select === undefined ? formula.expr
    : formula.cases.get(member ?? "") ?? [...formula.cases.values()][0];
  if (literal(expr) === 0) return [passingRule("zeros(grad.shape, grad.type)")];
  return ["{", ...ruleBody(scope, input, expr, fused).map((line) => `  ${line}`), "},"];
}

function ruleBody(scope: RecordScope, input: TensorParam, expr: Expr, fused: boolean): readonly string[] {
  const { op } = scope;
  const bindings = tensorBindings(op);
  const inKernel = freeNames(expr, [...op.let, ...op.gradLet]).values;
  const inFormula = freeNames(expr, bindings);
  const saved = [...tensors(op), ...op.results];
  const reads = saved
    .filter(({ name }) => inFormula.values.has(name) || (fused && inKernel.has(name)));
  const measured = saved.filter((one) => inFormula.shapes.has(one.name) && !reads.includes(one));
  const attrs = attributes(op)
    .filter(({ name }) => inFormula.values.has(name) || inFormula.shapes.has(name));
  const body = formulaBody(scope, input, expr, bindings);
  const used = identifiersOf(body.join("\n"));
  const computed = new Set(usedBindings(expr, bindings).map(local));
  const values = ["grad", ...[...reads, ...measured, ...attrs].map(local)]
    .filter((name) => used.has(name) && !computed.has(name));
  const taken = [...values, ...(op.kind === "rowwise" && used.has("over") ? ["[OVER]: over"] : [])];
  const parameter = taken.length > 0 ? `{ ${taken.join(", ")} }: Values` : "";
  return [
    `reads: [${reads.map(spelled).join(", ")}],`,
    ...(measured.length > 0 ? [`shapes: [${measured.map(spelled).join(", ")}],`] : []),
    `fused: ${fused},`,
    ...arrow(`formula: (${parameter}): Tensor =>`, body),
  ];
}

/** The formula with the bindings it uses; where a part has no tensor form, a line that says so. */
function formulaBody(
  { op, context: outer }: RecordScope, input: TensorParam, expr: Expr, bindings: readonly Binding[],
): readonly string[] {
  const results = differentiableResults(op);
  const dtypeOf = results.length > 1 ? `grad.${camelCase(op.results[results[0]].name)}` : "grad";
  const over = op.kind === "rowwise" ? { over: "over" } : {};
  const context: PrintContext = { ...outer, dtypeOf, ...over };
  try {
    return [...constants(usedBindings(expr, bindings), context), ...printBody(expr, context)];
  } catch (cause) {
    if (!(cause instanceof NoTensorForm)) throw cause;
    const why = JSON.stringify(cause.message);
    return [`return noTensorForm(${said(op)}, ${spelled(input)}, ${why});`];
  }
}

function constants(bindings: readonly Binding[], context: PrintContext): readonly string[] {
  return bindings.map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
}

function arrow(head: string, body: readonly string[]): readonly string[] {
  const [only] = body;
  if (body.length === 1 && only.startsWith("return ")) {
    return [`${head} ${only.slice("return ".length, -1)},`];
  }
  return [`${head} {`, ...body.map((line) => `  ${line}`), "},"];
}

// ── Fused kernels ────────────────────────────────────────────────────────────────────────────────

/** `inputs` are the names of the inputs whose gradients the kernel computes: `x+y`. */
function kernelLines(inputs: string, kernel: Kernel, scope: RecordScope): readonly string[] {
  const key = inputs.split("+").map(camelCase).join("+");
  const reads = kernel.inputs.map(({ name }) => JSON.stringify(name.split(".").map(camelCase).join(".")));
  const writes = kernel.outputs.map((output) => output.perRow);
  const fields = [
    `key: ${JSON.stringify(kernel.key)}`, `skeleton: ${JSON.stringify(kernel.skeleton)}`,
    `reads: [${reads.join(", ")}]`, `writes: [${writes.join(", ")}]`,
  ];
  return [
    `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: {`, `  ${fields.join(", ")},`,
    ...[...absentLines(kernel), ...scalarLines(kernel, scope)].map((line) => `  ${line}`), "},",
  ];
}

/** Numbers for optional operands left out. */
function absentLines({ inputs }: Kernel): readonly string[] {
  const absent = inputs.filter((operand) => operand.absent !== undefined)
    .map((operand) => `${camelCase(operand.name)}: ${absentText(operand)}`);
  return absent.length === 0 ? [] : [`absent: { ${absent.join(", ")} },`];
}

function scalarLines({ scalars }: Kernel, { op, context }: RecordScope): readonly string[] {
  if (scalars.length === 0) return [];
  const bindings = op.let.filter((binding) => isHost(binding.expr));
  const values = scalars.map((scalar) => scalar.value);
  const used = bindings.filter((binding) =>
    values.some((expr) => usedBindings(expr, bindings).includes(binding)));
  const names = new Set([...values, ...used.map((binding) => binding.expr)].flatMap((expr) => {
    const free = freeNames(expr, bindings);
    return [...free.values, ...free.shapes];
  }));
  const taken = [...attributes(op), ...tensors(op)].filter((param) => names.has(param.name)).map(local);
  const list = `[${scalars.map((scalar) => scalarText(scalar, context)).join(", ")}]`;
  const body = [...constants(used, context), `return ${list};`];
  return arrow(`scalars: ({ ${taken.join(", ")} }: Values) =>`, body);
}
