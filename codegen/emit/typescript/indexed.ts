// Views, gathers, scatters, contractions, tensors made from nothing, and composites.

import type { AttrParam, Catalog, Formula, Op, Param, Place } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { children } from "../../formula/tree.js";
import { constantCase } from "../../names.js";
import { callOrder, isHost, print, printBody, type PrintContext } from "../../print/typescript.js";
import {
  attrsText, formulas, generatorText, lastArguments, operands, scalarsText, trailing,
} from "./calls.js";
import { computedWhole } from "./computed-whole.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { attributes, local, primary, said, scalarsOf, spelled, tensors } from "./parameters.js";
import { contractRecord, createRecord, gradientsText, indexedRecord } from "./records.js";

export function viewCode(scope: OperatorScope): KindCode {
  const { op, context } = scope;
  const { body } = op;
  if (body.kind !== "view") throw new Error("internal: not a view");
  const parts = [body.shape, body.strides, body.offset].map((expr) => print(expr, context));
  const x = local(tensors(op)[0]);
  const type = viewType(op, x);
  const args = [said(op), gradientsText(op), x, ...parts, attrsText(scope), ...type];
  return { records: [], body: [...typeCheck(scope, x), `return viewElements(${args.join(", ")});`] };
}

/** Views have no kernel that could refuse a dtype. */
function typeCheck({ op, catalog }: OperatorScope, x: string): readonly string[] {
  if (op.dtypes.length === catalog.dtypes.length) return [];
  const dtypes = op.dtypes.map((dtype) => JSON.stringify(dtype)).join(", ");
  return [`checkViewType(${said(op)}, ${x}, [${dtypes}]);`];
}

/** The dtype the memory is looked at as, where it is not that of x. */
function viewType({ results: [{ dtype }] }: Op, x: string): readonly string[] {
  if (dtype === "real_type") return [`realType(${x}.type)`];
  return dtype === "complex_type" ? [`complexType(${x}.type)`] : [];
}

export function gatherCode(scope: OperatorScope): KindCode {
  const { op, lowered } = scope;
  const args = [constantCase(op.name), `[${operands(op)}]`, shapeText(scope)].join(", ");
  const call = `gatherElements(${args}${lastArguments(scope, lowered.forward[0])})`;
  return { records: [indexedRecord(scope)], body: [`return ${call};`] };
}

/** The shape the entry gives its result, or that of the first tensor. */
function shapeText({ op, context }: OperatorScope): string {
  const rule = op.shape?.get(op.results[0].name);
  return rule ? print(rule, context) : `${local(tensors(op)[0])}.shape`;
}

export function scatterCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  const { body } = op;
  if (body.kind !== "scatter") throw new Error("internal: not a scatter");
  const base = tensors(op).findIndex((input) => input.name === body.base);
  const over = print(body.over, context);
  const start = [constantCase(op.name), `[${operands(op)}]`, base, over].join(", ");
  const args = `(${start}${lastArguments(scope, lowered.forward[0])})`;
  return {
    records: [indexedRecord(scope)], body: [`return scatterElements${args};`],
    ...(op.variants.inplace ? { inplace: [`return scatterElementsInPlace${args};`] } : {}),
  };
}

export function contractCode(scope: OperatorScope): KindCode {
  const { op } = scope;
  const args = `${constantCase(op.name)}, ${operands(op)}${trailing(attrsText(scope))}`;
  return { records: [contractRecord(scope)], body: [`return contract(${args});`] };
}

export function createCode(scope: OperatorScope): KindCode {
  const { op, lowered } = scope;
  const [kernel] = lowered.forward;
  const scalars = scalarsText(kernel, scope);
  const device = attributes(op).find((attr) => attr.type.kind === "device");
  const generator = kernel.indexed ? generatorText(op) : "undefined";
  const like = primary(op);
  const place = device ? local(device) : like && `${local(like)}.storage.device`;
  const rest = place ? `, ${scalars}, ${generator}, ${place}`
    : kernel.indexed ? `, ${scalars}, ${generator}` : trailing(scalars);
  const shape = `checkShape(${said(op)}, ${shapeText(scope)})`;
  const held = heldValue(op);
  const type = held === undefined ? dtypeText(op) : "type";
  const checks = held === undefined ? [] : [
    `const type = ${dtypeText(op)};`, `checkHeld(${said(op)}, ${spelled(held)}, ${local(held)}, type);`,
  ];
  const call = `create(${constantCase(op.name)}, ${shape}, ${type}${rest})`;
  return { records: [createRecord(scope)], body: [...checks, `return ${call};`] };
}

/** The number that all elements are, where the caller names one: the dtype must hold it. */
function heldValue(op: Op): AttrParam | undefined {
  const { body } = op;
  if (body.kind !== "create" || body.value.kind !== "name") return undefined;
  const { name } = body.value;
  return scalarsOf(op).find((param) => param.name === name);
}

/** The dtype the entry fixes, or that asked for, or that of the first tensor. */
function dtypeText(op: Op): string {
  const fixed = op.results[0].dtype;
  if (typeof fixed === "string" && fixed !== "T" && fixed !== "sum_type") {
    return `parseDType(${said(op)}, ${JSON.stringify(fixed)})`;
  }
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const like = primary(op);
  const made = scalarsOf(op).length > 0 ? "made" : "defaultDType()";
  const otherwise = like ? `${local(like)}.type` : made;
  return `dtypeOr(${said(op)}, ${dtype ? local(dtype) : "undefined"}, ${otherwise})`;
}

export function compositeCode({ op, catalog, context }: OperatorScope): KindCode {
  if (op.body.kind !== "composite") throw new Error("internal: not a composite");
  const { code } = op.body;
  if (code !== undefined) {
    const values = callOrder(op.params).filter((param) => !saysNothing(param)).map(argumentText);
    const call = (place: Place): string[] => [`return ${onDevice(op, `${writtenName(place)}(${values.join(", ")})`)};`];
    const inplace = op.variants.inplace ? { inplace: call(inPlaceOf(code)) } : {};
    return { records: [], body: call(code), ...inplace };
  }
  const whole = computedWhole(op, catalog);
  const lets = op.let.filter(({ expr }) => !isHost(expr))
    .map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
  const forward = [...op.body.forward];
  if (forward.length === 1) {
    return { records: [], body: [...whole, ...onOneDevice(op, catalog, [...lets, ...formulaBody(forward[0][1], context)])] };
  }
  const parts = forward.map(([name, formula]) =>
    `${local({ name })}: ${print(formulas(formula)[0], context)}`);
  return { records: [], body: [...whole, ...onOneDevice(op, catalog, [...lets, `return { ${parts.join(", ")} };`])] };
}

/** What a hand-written function is called beside the operators, which may have its name. */
export function writtenName({ symbol }: Place): string {
  return `${symbol}Written`;
}

/** The form in place of a hand-written function: in the same file, with an underscore. */
export function inPlaceOf({ file, symbol }: Place): Place { return { file, symbol: `${symbol}_` }; }

/** An optional device is where the function runs, leaves are made at the end, and a form of an overload knows what chose it: none goes further. */
function saysNothing(param: Param): boolean {
  if (param.role !== "attr") return false;
  return (param.type.kind === "device" && param.option) || param.type.kind === "leaf" || (param.type.kind === "bool" && param.type.only !== undefined);
}

function argumentText(param: Param): string {
  return param.role === "attr" && param.type.kind === "device" ? "there" : local(param);
}

/** Where tensors made from nothing go, as the start of a call: the device asked for, or that of the first operand. */
function onDeviceText(op: Op): string | undefined {
  const device = attributes(op).find((attr) => attr.type.kind === "device" && attr.option);
  if (device !== undefined) return `on(${local(device)}`;
  const first = primary(op);
  return first && `onDeviceOf(${local(first)}`;
}

function onDevice(op: Op, call: string): string {
  const start = onDeviceText(op);
  return start === undefined ? call : `${start}, () => ${call})`;
}

/** A body whose formulas make tensors from nothing, on the device asked for or on that of the first operand. */
function onOneDevice(op: Op, catalog: Catalog, body: readonly string[]): readonly string[] {
  const start = onDeviceText(op);
  if (start === undefined || !makesTensors(op, catalog)) return body;
  return [`return ${start}, () => {`, ...body.map((line) => `  ${line}`), "});"];
}

/** Whether a formula calls an operator that takes no tensor. */
function makesTensors({ body, let: lets }: Op, catalog: Catalog): boolean {
  if (body.kind !== "composite") return false;
  const makes = (expr: Expr): boolean => {
    const callee = expr.kind === "call" && expr.calleeKind === "op" ? catalog.ops.get(expr.callee) : undefined;
    return (callee !== undefined && tensors(callee).length === 0) || children(expr).some(makes);
  };
  return [...lets.map(({ expr }) => expr), ...[...body.forward.values()].flatMap(formulas)].some(makes);
}

/** One formula, or one for each member of an enum. */
export function formulaBody(formula: Formula, context: PrintContext): readonly string[] {
  if (formula.select === undefined) return printBody(formula.expr, context);
  const cases = [...formula.cases].flatMap(([member, expr]) => [
    `  case ${JSON.stringify(member)}: {`,
    ...printBody(expr, context).map((line) => `    ${line}`),
    "  }",
  ]);
  return [`switch (${local({ name: formula.select })}) {`, ...cases, "}"];
}
