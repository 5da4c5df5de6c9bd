// Prints formulas as TypeScript. Host and const parts become plain expressions on numbers and lists;
// everything later becomes calls to operators on whole tensors ("tensor form"): the bodies of
// composites, and gradients that can themselves be recorded.

import type { Argument, Call, Expr } from "../formula/ast.js";
import { builtins, operatorRow } from "../formula/builtins.js";
import { constants } from "../formula/names.js";
import { shapeFunctions } from "../formula/shape-functions.js";
import type { AttrParam, Catalog, Op, Param } from "../catalog/model.js";
import { camelCase, safeName } from "../names.js";

/** Row reductions as operators: along the row's dims, which stay behind with size 1. */
const ROW_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["sum_over", "sum"], ["mean_over", "mean"], ["max_over", "amax"], ["min_over", "amin"], ["any_over", "any"], ["all_over", "all"],
]);

export interface PrintContext {
  readonly catalog: Catalog;
  /** TypeScript of each name in scope; a name that is missing prints as its camelCase self. */
  readonly names: ReadonlyMap<string, string>;
  /** TypeScript of the rank of the operator's first tensor, for `last(n)` and `except(i)`. */
  readonly rank: string;
  /** Dims of a row, for row reductions. */
  readonly over?: string;
  /** Tensor whose dtype created tensors take when the formula states none (gradients). */
  readonly dtypeOf?: string;
  /** Operators and host functions the text uses; filled while printing. */
  readonly uses: { readonly ops: Set<string>; host: boolean };
}

/** Statements that end in `return`, for a function body: lets become constants, host branches ifs. */
export function printBody(expr: Expr, context: PrintContext): string[] {
  if (expr.kind === "let") {
    return [`const ${localName(expr.name, context)} = ${print(expr.value, context)};`, ...printBody(expr.body, context)];
  }
  if (expr.kind === "if" && isHost(expr.cond)) {
    const then = printBody(expr.then, context);
    const guarded = then.length === 1 ? [`if (${print(expr.cond, context)}) ${then[0]}`] : [`if (${print(expr.cond, context)}) {`, ...then.map((line) => `  ${line}`), "}"];
    return [...guarded, ...printBody(expr.else, context)];
  }
  return [`return ${print(expr, context)};`];
}

/** One expression. Lets inside it become immediately called functions. */
export function print(expr: Expr, context: PrintContext): string {
  switch (expr.kind) {
    case "number": return expr.text;
    case "text": return JSON.stringify(expr.value);
    case "bool": return String(expr.value);
    case "name": return printName(expr.name, context);
    case "unary": return isHost(expr.arg) ? `${expr.op === "-" ? "-" : "!"}${atom(expr.arg, context)}` : call(operatorRow(expr.op === "-" ? "neg" : "not").tensor, [expr.arg], expr, context);
    case "binary": return printBinary(expr, context);
    case "if": return printIf(expr, context);
    case "call": return printCall(expr, context);
    case "member": return `${print(expr.object, context)}.${camelCase(expr.name)}`;
    case "index": return `${print(expr.object, context)}[${expr.indices.map((index) => print(index as Expr, context)).join(", ")}]`;
    case "list": return `[${expr.items.map((item) => print(item, context)).join(", ")}]`;
    case "record": return `{ ${expr.fields.map((field) => `${camelCase(field.name)}: ${print(field.value, context)}`).join(", ")} }`;
    case "let": return `(() => { ${printBody(expr, context).join(" ")} })()`;
    case "assign": throw new Error("internal: an index formula has no TypeScript form");
  }
}

export function isHost(expr: Expr): boolean { return expr.stage === "host" || expr.stage === "const"; }

function localName(name: string, context: PrintContext): string { return context.names.get(name) ?? safeName(camelCase(name)); }

function printName(name: string, context: PrintContext): string {
  const known = context.names.get(name);
  if (known !== undefined) return known;
  const constant = constants.get(name);
  if (constant !== undefined) return printConstant(name);
  return safeName(camelCase(name));
}

function printConstant(name: string): string {
  const named: Record<string, string> = { inf: "Infinity", nan: "NaN", pi: "Math.PI", e: "Math.E", ln2: "Math.LN2", sqrt1_2: "Math.SQRT1_2", eps: "Number.EPSILON", lowest: "-Infinity", highest: "Infinity" };

  return named[name];
}

function atom(expr: Expr, context: PrintContext): string {
  const text = print(expr, context);
  return /^[\w.]+$|^\(.*\)$|^[\w.]+\([^()]*\)$/.test(text) ? text : `(${text})`;
}

const JS_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["and", "&&"], ["or", "||"], ["==", "==="], ["!=", "!=="], ["^", "**"],
]);

function printBinary(expr: Expr & { kind: "binary" }, context: PrintContext): string {
  const { op, left, right } = expr;
  if (op === "??") return `(${print(left, context)} ?? ${print(right, context)})`;
  if (!isHost(left) || !isHost(right)) return call(operatorRow(op).tensor, [left, right], expr, context);
  if (left.type?.kind === "list") return host(op === "==" ? "sameShape" : "!sameShape", [left, right], context);
  if (op === "//") return `Math.floor(${print(left, context)} / ${atom(right, context)})`;
  if (op === "%") return host("modulo", [left, right], context);
  return `${atom(left, context)} ${JS_OPERATORS.get(op) ?? op} ${atom(right, context)}`;
}

function host(name: string, args: readonly Expr[], context: PrintContext): string {
  context.uses.host = true;
  const negated = name.startsWith("!");
  return `${negated ? "!" : ""}host.${name.replace("!", "")}(${args.map((arg) => print(arg, context)).join(", ")})`;
}

function printIf(expr: Expr & { kind: "if" }, context: PrintContext): string {
  const [cond, then, otherwise] = [expr.cond, expr.then, expr.else].map((part) => print(part, context));
  if (isHost(expr.cond)) return `(${cond} ? ${then} : ${otherwise})`;
  return call("where", [expr.cond, expr.then, expr.else], expr, context);
}

/** A call to the operator that applies a builtin to whole tensors. */
function call(op: string | undefined, args: readonly Expr[], expr: Expr, context: PrintContext): string {
  if (op === undefined || !context.catalog.ops.has(op)) throw new NoTensorForm(expr, op);
  context.uses.ops.add(op);
  return `${functionName(op)}(${args.map((arg) => print(arg, context)).join(", ")})`;
}

/** A part of a formula that no operator computes on whole tensors. */
export class NoTensorForm extends Error {
  constructor(readonly expr: Expr, op: string | undefined) {
    super(op === undefined ? "no operator computes this on whole tensors" : `the catalog has no operator "${op}"`);
  }
}

/** Operators are called through the index of all families, so no name in a body can hide one. */
export function functionName(op: string): string { return `ops.${camelCase(op)}`; }

function printCall(expr: Call, context: PrintContext): string {
  const values = expr.args.map((arg) => arg.value);
  if (expr.calleeKind === "shape") return printShapeCall(expr, context);
  if (expr.calleeKind === "row") return printRowReduction(expr, context);
  if (expr.calleeKind === "op") return printOpCall(expr, context.catalog.ops.get(expr.callee)!, context);
  if (values.every(isHost)) return printHostBuiltin(expr, context);
  const row = builtins.get(expr.callee)!;
  if (row.tensor !== undefined || !row.params.length) return call(row.tensor, values, expr, context);
  throw new NoTensorForm(expr, undefined);
}

function printHostBuiltin(expr: Call, context: PrintContext): string {
  const args = expr.args.map((arg) => print(arg.value, context)).join(", ");
  if (typeof (Math as unknown as Record<string, unknown>)[expr.callee] === "function") return `Math.${expr.callee}(${args})`;
  context.uses.host = true;
  return `host.${camelCase(expr.callee)}(${args})`;
}

function printShapeCall(expr: Call, context: PrintContext): string {
  const row = shapeFunctions.get(expr.callee)!;
  context.uses.host = true;
  const args = expr.args.map((arg) => print(arg.value, context));
  if (row.usesRank) args.push(context.rank);
  return `host.${row.ts}(${args.join(", ")})`;
}

function printRowReduction(expr: Call, context: PrintContext): string {
  const op = ROW_OPERATORS.get(expr.callee);
  if (op === undefined || context.over === undefined) throw new NoTensorForm(expr, undefined);
  context.uses.ops.add(op);
  return `${functionName(op)}(${expr.args.map((arg) => print(arg.value, context)).join(", ")}, { dim: ${context.over}, keepdim: true })`;
}

/** Positional arguments stay so while the callee takes them by position; the rest go into its options. */
function printOpCall(expr: Call, op: Op, context: PrintContext): string {
  context.uses.ops.add(op.name);
  const bound = bindArguments(expr.args, op.params);
  const position: string[] = [];
  const options: string[] = [];
  for (const param of callOrder(op.params)) {
    const value = bound.get(param.name);
    if (param.role === "attr" && param.option) {
      if (value !== undefined) options.push(property(camelCase(param.name), print(value, context)));
    } else position.push(value === undefined ? "undefined" : print(value, context));
  }
  const dtype = op.params.find((param) => param.role === "attr" && param.type.kind === "dtype" && param.option);
  if (op.kind === "create" && context.dtypeOf !== undefined && dtype !== undefined && !bound.has(dtype.name)) options.push(`dtype: ${context.dtypeOf}.dtype`);
  while (position[position.length - 1] === "undefined") position.pop();
  if (options.length > 0) position.push(...missingPositions(op, position), `{ ${options.join(", ")} }`);
  return `${functionName(op.name)}(${position.join(", ")})`;
}

/** Optional positional parameters left out before an options bag. */
function missingPositions(op: Op, given: readonly string[]): string[] {
  const positional = callOrder(op.params).filter((param) => param.role === "tensor" || !param.option);
  return positional.slice(given.length).map(() => "undefined");
}

/** Parameters as TypeScript takes them: in the entry's order, options last. */
export function callOrder(params: readonly Param[]): readonly Param[] {
  const isOption = (param: Param): param is AttrParam => param.role === "attr" && param.option;
  return [...params.filter((param) => !isOption(param)), ...params.filter(isOption)];
}

export function bindArguments(args: readonly Argument[], params: readonly Param[]): ReadonlyMap<string, Expr> {
  const bound = new Map<string, Expr>();
  args.forEach((arg, i) => bound.set(arg.name ?? params[i].name, arg.value));
  return bound;
}

export function property(key: string, value: string): string { return key === value ? key : `${key}: ${value}`; }
