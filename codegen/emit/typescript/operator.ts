// The body of an operator's function, by kind: host values first, requirements, then one call into
// the runtime (src/dispatch).

import type { Expr } from "../../formula/ast.js";
import type { AttrParam, Catalog, Formula, Op, Requirement, Result } from "../../catalog/model.js";
import type { Kernel, LoweredOp, Operand } from "../../lower/kernel.js";
import { camelCase, constantCase } from "../../names.js";
import { evaluate } from "../../reference/evaluate.js";
import { freeNames } from "../../print/free-names.js";
import { type PrintContext, isHost, print, printBody } from "../../print/typescript.js";
import { gradientsName, specialGradients, specialName, tensorBindings } from "./gradients.js";
import { attributes, local, primary, tensors } from "./parameters.js";

export interface OperatorCode {
  /** Constants beside the function: the operator's records. */
  readonly records: readonly string[];
  /** The line for a call without options, before anything is checked, where a special form serves it. */
  readonly usual: readonly string[];
  /** Lines of the function after its argument checks. */
  readonly body: readonly string[];
  /** Lines of the in-place function after its argument checks, if there is one. */
  readonly inplace?: readonly string[];
}

/** What every piece of an operator's text needs. */
export interface OperatorScope {
  readonly op: Op;
  readonly lowered: LoweredOp;
  readonly catalog: Catalog;
  readonly context: PrintContext;
}

export function operatorCode(scope: OperatorScope): OperatorCode {
  const start = [...hostLets(scope), ...requirements(scope)];
  const code = byKind(scope);
  return { records: code.records, usual: usualForm(scope), body: [...start, ...code.body], ...(code.inplace ? { inplace: [...start, ...code.inplace] } : {}) };
}

type KindCode = Omit<OperatorCode, "usual">;

function byKind(scope: OperatorScope): KindCode {
  switch (scope.op.kind) {
    case "pointwise": return pointwiseCode(scope);
    case "random": return typeof scope.op.results[0].dtype === "object" ? createCode(scope) : pointwiseCode(scope);
    case "reduce": return foldCode(scope, "reduce");
    case "scan": return foldCode(scope, "scan");
    case "rowwise": return rowCode(scope);
    case "view": return viewCode(scope);
    case "gather": return gatherCode(scope);
    case "scatter": return scatterCode(scope);
    case "contract": return contractCode(scope);
    case "create": return createCode(scope);
    case "composite": return compositeCode(scope);
    default: throw new Error(`internal: kind ${scope.op.kind} has no TypeScript form yet`);
  }
}

const quote = (text: string): string => JSON.stringify(text);
const spelled = (op: Op): string => quote(camelCase(op.name));

// ── Shared pieces ────────────────────────────────────────────────────────────────────────────────

/** Lets known on the host that later host formulas use. */
function hostLets({ op, context }: OperatorScope): string[] {
  return op.let.filter((binding) => isHost(binding.expr)).map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
}

function requirements({ op, context }: OperatorScope): string[] {
  return op.require.map((requirement) => {
    const error = mentionsShape(requirement.that) ? "ShapeError" : "ArgumentError";
    return `if (!(${print(requirement.that, context)})) throw new ${error}(${message(requirement, context)});`;
  });
}

function message(requirement: Requirement, context: PrintContext): string {
  const parts = requirement.message.map((part) => (typeof part === "string" ? part.replace(/[`\\$]/g, "\\$&") : `\${showValue(${print(part, context)})}`));
  return `\`${parts.join("")}\``;
}

/** Whether a condition is about shapes, which decides the class of its error. */
function mentionsShape(expr: Expr): boolean {
  switch (expr.kind) {
    case "call": return expr.calleeKind === "shape" || expr.args.some((arg) => mentionsShape(arg.value));
    case "unary": return mentionsShape(expr.arg);
    case "binary": return mentionsShape(expr.left) || mentionsShape(expr.right);
    case "if": return [expr.cond, expr.then, expr.else].some(mentionsShape);
    case "member": case "index": return mentionsShape(expr.object);
    case "list": return expr.items.some(mentionsShape);
    default: return false;
  }
}

/** Host values that gradient formulas read, as the object the tape keeps. */
function attrsText({ op }: OperatorScope, extra: readonly string[] = []): string {
  const names = [...attributes(op).filter((attr) => isReadByGradients(op, attr)).map(local), ...extra];
  return names.length === 0 ? "NO_ATTRS" : `{ ${names.join(", ")} }`;
}

function isReadByGradients(op: Op, attr: AttrParam): boolean {
  if (op.grads === "derived" || attr.type.kind === "generator") return false;
  const bindings = tensorBindings(op);
  return [...op.grads.values()].some((grad) => grad.kind === "formula" && formulas(grad.formula).some((expr) => {
    const { values, shapes } = freeNames(expr, bindings);
    return values.has(attr.name) || shapes.has(attr.name);
  }));
}

export function formulas(formula: Formula): readonly Expr[] {
  return formula.select === undefined ? [formula.expr] : [...formula.cases.values()];
}

function scalarsText(kernel: Kernel, { context }: OperatorScope): string {
  if (kernel.scalars.length === 0) return "NO_SCALARS";
  return `[${kernel.scalars.map((scalar) => scalarText(scalar.type, print(scalar.value, context))).join(", ")}]`;
}

export function scalarText(type: "real" | "int" | "bool", text: string): string { return type === "bool" ? `Number(${text})` : text; }

function trailing(...args: readonly string[]): string {
  const kept = [...args];
  while (kept.length > 0 && (kept[kept.length - 1] === "NO_SCALARS" || kept[kept.length - 1] === "NO_ATTRS" || kept[kept.length - 1] === "")) kept.pop();
  return kept.map((arg) => `, ${arg}`).join("");
}

/** The results the caller sees, from an array of all of them. */
function returnResults(op: Op, array: string): string[] {
  const visible = op.results.map((result, i) => ({ result, i })).filter(({ result }) => !result.saved);
  if (op.results.length === 1 || (visible.length === 1 && visible[0].i === 0)) return [`return ${array}[0];`];
  const names = op.results.map((result) => local(result));
  const bound = names.map((name, i) => (op.results[i].saved ? "" : name));
  const list = bound.join(", ").replace(/(, )+$/, "");
  if (visible.length === 1) return [`const [${list}] = ${array};`, `return ${local(visible[0].result)};`];
  return [`const [${list}] = ${array};`, `return { ${visible.map(({ result }) => local(result)).join(", ")} };`];
}

function resultTypeText(result: Result): string {
  if (typeof result.dtype === "object") return "null";
  return result.dtype === "sum_type" ? quote("sum") : quote(result.dtype);
}

function gradientsText(op: Op, member?: string): string {
  return op.grads === "derived" ? "null" : gradientsName(op, member);
}

function inputSpecs(op: Op, catalog: Catalog): string[] {
  return tensors(op).map((input) => {
    const set = catalog.dtypeSets.get(input.dtypes) ?? [input.dtypes];
    return `{ name: ${quote(camelCase(input.name))}, dtypes: [${set.map(quote).join(", ")}], generic: ${input.generic}, scalar: ${input.scalar} }`;
  });
}

/** The suffix of a forward kernel's key: an enum's member, a dtype, or nothing. */
function variantOf(op: Op, kernel: Kernel): string | undefined {
  const rest = kernel.key.slice(op.name.length);
  return rest.startsWith(".") ? rest.slice(1) : undefined;
}

// ── Pointwise ────────────────────────────────────────────────────────────────────────────────────

function pointwiseCode(scope: OperatorScope): KindCode {
  const { op, lowered, catalog } = scope;
  const inputs = `[${inputSpecs(op, catalog).join(", ")}]`;
  const base = lowered.forward.filter((kernel) => !kernel.key.includes("#"));
  const record = (kernel: Kernel): string => {
    const variant = variantOf(op, kernel);
    const results = op.results.map((result) => (typeof result.dtype === "object" && variant ? quote(variant) : resultTypeText(result)));
    const member = op.grads !== "derived" && selects(op) ? variant : undefined;
    return `definePointwise({ name: ${spelled(op)}, kernel: ${quote(kernel.key)}, inputs: ${inputs},${readsText(op, kernel)} promote: ${quote(promoteRule(op))}, results: [${results.join(", ")}], gradients: ${gradientsText(op, member)} })`;
  };
  const name = constantCase(op.name);
  const selected = base.length > 1 || variantOf(op, base[0]) !== undefined;
  const records = selected
    ? [`const ${name} = {`, ...base.map((kernel) => `  ${quote(variantOf(op, kernel)!)}: ${record(kernel)},`), "};"]
    : [`const ${name} = ${record(base[0])};`];
  const choice = !selected ? name : selects(op) ? `${name}[${selectorOf(op)}]` : `variant(${spelled(op)}, ${name}, ${selectorOf(op)})`;
  const call = pointwiseCall(scope, choice, base[0]);
  const rest = base[0].indexed ? `, ${attrsText(scope)}, ${scalarsText(base[0], scope)}, ${generatorText(op)}` : trailing(attrsText(scope), scalarsText(base[0], scope));
  const inplace = op.variants.inplace ? [`return pointwiseInPlace(${choice}, [${operands(op)}]${rest});`] : undefined;
  return { records, body: [...specialCases(scope, records, inputs), ...call], ...(inplace ? { inplace } : {}) };
}

/** How unlike dtypes meet: what exists in place only overwrites its first operand, in that one's dtype. */
function promoteRule(op: Op): string { return op.variants.function ? op.promote : "first"; }

/** Positions of the inputs a kernel reads, where it does not read all. */
function readsText(op: Op, kernel: Kernel): string {
  const read = positions(op, kernel);
  return read.length === tensors(op).length ? "" : ` reads: [${read.join(", ")}],`;
}

/** Strength reductions for host numbers: their own kernels, chosen before the general one. */
function specialCases(scope: OperatorScope, records: string[], inputs: string): string[] {
  const { op, lowered, context } = scope;
  return op.special.flatMap((special, n) => {
    const kernel = lowered.forward.find((one) => one.key === `${op.name}#${n}`);
    if (kernel === undefined) return [];
    const name = `${constantCase(op.name)}_${n}`;
    const own = specialGradients(op, n) !== undefined;
    records.push(`const ${name} = definePointwise({ name: ${spelled(op)}, kernel: ${quote(kernel.key)}, inputs: ${inputs},${readsText(op, kernel)} promote: ${quote(promoteRule(op))}, results: [${op.results.map(resultTypeText).join(", ")}], gradients: ${own ? specialName(op, n) : gradientsText(op)} });`);
    const hosts = tensors(op).filter((input) => input.scalar && freeNames(special.when).values.has(input.name)).map((input) => `typeof ${local(input)} === "number"`);
    const when = [...hosts, hostPrint(special.when, context)].join(" && ");
    const form = SHORT_FORMS[tensors(op).length];
    const args = trailing(own ? "NO_ATTRS" : attrsText(scope), scalarsText(kernel, scope));
    return [`if (${when}) return ${form === undefined ? `pointwise(${name}, [${operands(op)}]${args})[0]` : `${form}(${name}, ${operands(op)}${args})`};`];
  });
}

/** `add(x, y)` is the form of `x + y`: the special form whose condition the defaults fulfil. */
function usualForm({ op }: OperatorScope): string[] {
  const options = attributes(op).filter((attr) => attr.option);
  const form = SHORT_FORMS[tensors(op).length];
  if (form === undefined || options.length === 0 || options.some((attr) => attr.positional)) return [];
  const n = op.special.findIndex(({ when }, k) => specialGradients(op, k) !== undefined && holdsByDefault(when, options));
  return n < 0 ? [] : [`if (options === NONE) return ${form}(${constantCase(op.name)}_${n}, ${operands(op)});`];
}

function holdsByDefault(when: Expr, options: readonly AttrParam[]): boolean {
  const values = new Map(options.flatMap((attr) => (attr.default?.kind === "number" ? [[attr.name, attr.default.value] as const] : [])));
  const free = freeNames(when);
  return [...free.values].every((name) => values.has(name)) && evaluate(when, values) === true;
}

/** Prints a condition on host numbers although its names are tensors elsewhere. */
function hostPrint(expr: Expr, context: PrintContext): string {
  const onHost = (node: Expr): Expr => {
    switch (node.kind) {
      case "binary": return { ...node, stage: "host", left: onHost(node.left), right: onHost(node.right) };
      case "unary": return { ...node, stage: "host", arg: onHost(node.arg) };
      default: return { ...node, stage: "host" } as Expr;
    }
  };
  return print(onHost(expr), context);
}

/** Callers with a fast path, by number of operands. */
const SHORT_FORMS: readonly (string | undefined)[] = [undefined, "unary", "binary"];

function operands(op: Op): string { return tensors(op).map(local).join(", "); }

function pointwiseCall(scope: OperatorScope, choice: string, kernel: Kernel): string[] {
  const { op } = scope;
  const attrs = attrsText(scope);
  const scalars = scalarsText(kernel, scope);
  const count = tensors(op).length;
  const simple = op.results.length === 1 && !kernel.indexed;
  const form = simple ? SHORT_FORMS[count] : undefined;
  if (form !== undefined) return [`return ${form}(${choice}, ${operands(op)}${trailing(attrs, scalars)});`];
  const generator = kernel.indexed ? generatorText(op) : "";
  const args = kernel.indexed ? `, ${attrs}, ${scalars}, ${generator}` : trailing(attrs, scalars);
  return returnResults(op, `pointwise(${choice}, [${operands(op)}]${args})`);
}

function generatorText(op: Op): string {
  const attr = attributes(op).find((one) => one.type.kind === "generator");
  return attr === undefined ? "defaultGenerator" : local(attr);
}

/** Whether formulas are chosen by an enum attribute. */
export function selects(op: Op): boolean {
  const forward = op.body.kind === "pointwise" || op.body.kind === "random" || op.body.kind === "rowwise" ? [...op.body.forward.values()] : [];
  return forward.some((formula) => formula.select !== undefined);
}

function selectorOf(op: Op): string {
  if (selects(op) && (op.body.kind === "pointwise" || op.body.kind === "random")) {
    const formula = [...op.body.forward.values()].find((one) => one.select !== undefined)!;
    return local({ name: formula.select! });
  }
  const result = op.results.find((one) => typeof one.dtype === "object")!;
  return local({ name: (result.dtype as { attr: string }).attr });
}

// ── Reductions, scans, rows ──────────────────────────────────────────────────────────────────────

function foldRecord(scope: OperatorScope): string[] {
  const { op, lowered } = scope;
  return [`const ${constantCase(op.name)} = defineFold({ name: ${spelled(op)}, kernel: ${quote(lowered.forward[0].key)}, results: [${op.results.map(resultTypeText).join(", ")}], gradients: ${gradientsText(op)} });`];
}

/** Conversions before a fold: to the dtype asked for, or to a floating one. */
function castFirst(op: Op, x: string): string[] {
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const lines = dtype ? [`if (${local(dtype)} !== undefined) ${x} = ${x}.to(${local(dtype)});`] : [];
  return op.promote === "int_to_float" ? [...lines, `${x} = floating(${x});`] : lines;
}

function foldCode(scope: OperatorScope, kind: "reduce" | "scan"): KindCode {
  const { op, lowered } = scope;
  const x = local(primary(op)!);
  const dims = attributes(op).find((attr) => attr.type.kind === "dims");
  const dim = attributes(op).find((attr) => attr.type.kind === "dim");
  const keepdim = attributes(op).find((attr) => attr.name === "keepdim");
  const reverse = attributes(op).find((attr) => attr.name === "reverse");
  const along = kind === "scan" ? local(dim!) : dims ? local(dims) : dim ? `asDims(${local(dim)}, ${x}.ndim)` : `wrapDims(${spelled(op)}, undefined, ${x}.ndim)`;
  const keep = kind === "scan" ? `, ${reverse ? local(reverse) : "false"}` : `, ${keepdim ? local(keepdim) : "false"}`;
  const call = `${kind}(${constantCase(op.name)}, ${x}, ${along}${keep}${trailing(attrsText(scope), scalarsText(lowered.forward[0], scope))})`;
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const sum = op.results.length === 1 && op.results[0].dtype === "sum_type";
  const body = dtype && sum
    ? [`const [result] = ${call};`, `return ${local(dtype)} === undefined ? result : result.to(${local(dtype)});`]
    : returnResults(op, call);
  return { records: foldRecord(scope), body: [...castFirst(op, x), ...body] };
}

function rowCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  if (op.body.kind !== "rowwise") throw new Error("internal: not a row program");
  const [kernel] = lowered.forward;
  const x = local(primary(op)!);
  const aligned = tensors(op).slice(1).map((input) =>
    `${local(input)} = alignToRows(${spelled(op)}, ${quote(camelCase(input.name))}, ${local(input)}${input.optional ? " ?? null" : ""}, ${x}, over, ${input.perRow === true || input.mutated})${input.optional ? "" : "!"};`);
  const call = `rowwise(${constantCase(op.name)}, [${operands(op)}], over, ${attrsText(scope, ["[OVER]: over"])}${trailing(scalarsText(kernel, scope))})`;
  const lines = [`const over = ${print(op.body.over, context)};`, ...castFirst(op, x), ...aligned];
  const updates = [...op.body.update.keys()].map((name, n) => `if (${local({ name })}) ${local({ name })}.copy_(results[${op.results.length + n}]);`);
  const rest = updates.length === 0 ? returnResults(op, call)
    : [`const results = ${call};`, "noGrad(() => {", ...updates.map((line) => `  ${line}`), "});", ...returnResults(op, "results")];
  return { records: rowRecord(scope, kernel), body: [...lines, ...rest] };
}

/** Outputs are the results, then the new values of changed inputs, one per row. */
function rowRecord(scope: OperatorScope, kernel: Kernel): string[] {
  const { op } = scope;
  const results = kernel.outputs.map((_, i) => (i < op.results.length ? resultTypeText(op.results[i]) : quote("T")));
  const layout = [
    `results: [${results.join(", ")}]`, `perRow: [${kernel.outputs.map((output) => output.perRow).join(", ")}]`,
    `reads: [${positions(op, kernel).join(", ")}]`, `absent: [${kernel.inputs.map(absentText).join(", ")}]`,
    `mutates: [${tensors(op).flatMap((input, i) => (input.mutated ? [i] : [])).join(", ")}]`,
  ].join(", ");
  return [`const ${constantCase(op.name)} = defineRows({ name: ${spelled(op)}, kernel: ${quote(kernel.key)}, ${layout}, gradients: ${gradientsText(op)} });`];
}

/** Positions, among the operator's tensors, of those a kernel reads. */
function positions(op: Op, kernel: Kernel): number[] {
  const all = tensors(op).map((input) => input.name);
  return kernel.inputs.map((input) => all.indexOf(input.name));
}

/** The number that stands in for an optional operand left out. */
export function absentText(operand: Operand): string {
  const { absent } = operand;
  if (absent === undefined) return "0";
  return absent.kind === "unary" ? `-${(absent.arg as { text: string }).text}` : (absent as { text: string }).text;
}

// ── Views, gathers, scatters, contractions, creation, composites ─────────────────────────────────

function viewCode(scope: OperatorScope): KindCode {
  const { op, context } = scope;
  if (op.body.kind !== "view") throw new Error("internal: not a view");
  const parts = [op.body.shape, op.body.strides, op.body.offset].map((expr) => print(expr, context)).join(", ");
  return { records: [], body: [`return viewElements(${spelled(op)}, ${gradientsText(op)}, ${local(primary(op)!)}, ${parts}, ${attrsText(scope)});`] };
}

function indexedRecord({ op, lowered, catalog }: OperatorScope): string[] {
  return [`const ${constantCase(op.name)} = defineIndexed({ name: ${spelled(op)}, kernel: ${quote(lowered.forward[0].key)}, inputs: [${inputSpecs(op, catalog).join(", ")}], reads: [${positions(op, lowered.forward[0]).join(", ")}], results: [${op.results.map(resultTypeText).join(", ")}], gradients: ${gradientsText(op)} });`];
}

function gatherCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  const shape = op.shape?.get(op.results[0].name);
  const text = shape ? print(shape, context) : `${local(primary(op)!)}.shape`;
  return { records: indexedRecord(scope), body: [`return gatherElements(${constantCase(op.name)}, [${operands(op)}], ${text}${trailing(attrsText(scope), scalarsText(lowered.forward[0], scope))});`] };
}

function scatterCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  if (op.body.kind !== "scatter") throw new Error("internal: not a scatter");
  const base = op.body.base;
  const position = tensors(op).findIndex((input) => input.name === base);
  const args = `(${constantCase(op.name)}, [${operands(op)}], ${position}, ${print(op.body.over, context)}${trailing(attrsText(scope), scalarsText(lowered.forward[0], scope))});`;
  return { records: indexedRecord(scope), body: [`return scatterElements${args}`], ...(op.variants.inplace ? { inplace: [`return scatterElementsInPlace${args}`] } : {}) };
}

function contractCode(scope: OperatorScope): KindCode {
  const { op } = scope;
  if (op.body.kind !== "contract" || op.body.formula.kind !== "assign") throw new Error("internal: not a contraction");
  const { target, value } = op.body.formula;
  const [a, b] = tensors(op);
  const factors = new Map<string, string>();
  const collect = (expr: Expr): void => {
    if (expr.kind === "binary") [expr.left, expr.right].forEach(collect);
    else if (expr.kind === "index" && expr.object.kind === "name") factors.set(expr.object.name, labels(expr));
  };
  collect(value);
  const record = `const ${constantCase(op.name)} = defineContract({ name: ${spelled(op)}, a: ${factors.get(a.name)}, b: ${factors.get(b.name)}, out: ${labels(target)}, names: [${quote(camelCase(a.name))}, ${quote(camelCase(b.name))}], gradients: ${gradientsText(op)} });`;
  return { records: [record], body: [`return contract(${constantCase(op.name)}, ${local(a)}, ${local(b)}${trailing(attrsText(scope))});`] };
}

function labels(index: Expr & { kind: "index" }): string {
  return `[${index.indices.map((one) => quote(one.kind === "ellipsis" ? "..." : one.kind === "name" ? one.name : "?")).join(", ")}]`;
}

function createCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  const rule = op.shape?.get(op.results[0].name);
  const like = primary(op);
  const shape = rule ? print(rule, context) : `${local(like!)}.shape`;
  const kernel = lowered.forward[0];
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const fixed = op.results[0].dtype;
  const type = typeof fixed === "string" && fixed !== "T" && fixed !== "sum_type" ? `parseDType(${spelled(op)}, ${quote(fixed)})` : `dtypeOr(${spelled(op)}, ${dtype ? local(dtype) : "undefined"}, ${like ? `${local(like)}.type` : "defaultDType()"})`;
  const generator = kernel.indexed ? `, ${generatorText(op)}` : "";
  const scalars = kernel.indexed ? `, ${scalarsText(kernel, scope)}` : trailing(scalarsText(kernel, scope));
  return {
    records: [`const ${constantCase(op.name)} = defineCreate({ name: ${spelled(op)}, kernel: ${quote(kernel.key)} });`],
    body: [`return create(${constantCase(op.name)}, checkShape(${spelled(op)}, ${shape}), ${type}${scalars}${generator});`],
  };
}

function compositeCode({ op, context }: OperatorScope): KindCode {
  if (op.body.kind !== "composite") throw new Error("internal: not a composite");
  const lets = op.let.filter((binding) => !isHost(binding.expr)).map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
  const forward = [...op.body.forward];
  if (forward.length === 1) return { records: [], body: [...lets, ...chosenBody(forward[0][1], context)] };
  const parts = forward.map(([name, formula]) => `${local({ name })}: ${print(formulas(formula)[0], context)}`);
  return { records: [], body: [...lets, `return { ${parts.join(", ")} };`] };
}

/** A composite's formula, or one by each member of an enum. */
function chosenBody(formula: Formula, context: PrintContext): string[] {
  if (formula.select === undefined) return printBody(formula.expr, context);
  const selector = local({ name: formula.select });
  const cases = [...formula.cases].flatMap(([member, expr]) => [`case ${quote(member)}: {`, ...printBody(expr, context).map((line) => `  ${line}`), "}"]);
  return [`switch (${selector}) {`, ...cases.map((line) => `  ${line}`), "}"];
}
