// Prints formulas as TypeScript. Host and const parts become plain expressions on numbers and lists;
// everything later becomes calls to operators on whole tensors ("tensor form"): the bodies of
// composites, and gradients that can themselves be recorded.

import type { AttrParam, Catalog, Op, Param } from "../catalog/model.js";
import { argumentsInOrder } from "../derive/derive.js";
import type { Argument, Binary, Call, Ellipsis, Expr, If, Name } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import { rowFunctions } from "../formula/names.js";
import { shapeFunctions } from "../formula/shape-functions.js";
import { camelCase, safeName } from "../names.js";
import { fillHoles, needed } from "./holes.js";

export interface PrintContext {
  readonly catalog: Catalog;
  /** TypeScript of each name in scope; a name that is missing prints as its camelCase self. */
  readonly names: ReadonlyMap<string, string>;
  /** TypeScript of the rank of the operator's first tensor, for `last(n)` and `except(i)`. */
  readonly rank: string;
  /** Dims of a row, for row reductions. */
  readonly over?: string;
  /** The body returns the value of a tensor with one element. */
  readonly hostResult?: boolean;
  /** Tensor whose dtype created tensors take when the formula states none (gradients). */
  readonly dtypeOf?: string;
}

/** Strengths are the grammar's (`and` 2, comparisons 4, sums 6, …), but for these. */
const ATOM = 100;
const UNARY = 8;
/** `??` may not stand beside `&&` and `||`, so it binds less than they do. */
const FALLBACK = 0.5;
const CHOICE = 0;
/** What may stand beside `&&`. */
export const BESIDE_AND = 2;
/** What may be negated, or have a member taken. */
export const OPERAND = ATOM;

type Printed = readonly [text: string, strength: number];

/**
 * Statements that end in `return`, for a function body: lets become constants, host branches ifs.
 * `last` prints what is returned.
 */
export function printBody(
  expr: Expr, context: PrintContext, last: (expr: Expr, context: PrintContext) => string = print,
): string[] {
  if (expr.kind === "let") {
    const value = print(expr.value, context);
    return [`const ${localName(expr.name, context)} = ${value};`, ...printBody(expr.body, context, last)];
  }
  if (expr.kind === "if" && isHost(expr.cond)) {
    const head = `if (${print(expr.cond, context)})`;
    const then = printBody(expr.then, context, last);
    const guarded = then.length === 1 ? [`${head} ${then[0]}`]
      : [`${head} {`, ...then.map((line) => `  ${line}`), "}"];
    return [...guarded, ...printBody(expr.else, context, last)];
  }
  if (context.hostResult && !isHost(expr)) return [`return Boolean(${print(expr, context, OPERAND)}.item());`];
  return [`return ${last(expr, context)};`];
}

/** One expression, in parentheses where it binds less than `atLeast`. */
export function print(expr: Expr, context: PrintContext, atLeast = CHOICE): string {
  const [text, strength] = printNode(expr, context);
  return strength < atLeast ? `(${text})` : text;
}

/** Lets inside an expression become immediately called functions. */
function printNode(expr: Expr, context: PrintContext): Printed {
  const inner = (part: Expr): string => print(part, context);
  switch (expr.kind) {
    case "number": return [expr.text, ATOM];
    case "text": return [JSON.stringify(expr.value), ATOM];
    case "bool": return [String(expr.value), ATOM];
    case "name": return [printName(expr, context), ATOM];
    case "unary": {
      return printRow(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg], expr, context);
    }
    case "binary": return printBinary(expr, context);
    case "if": return printIf(expr, context);
    case "call": return printCall(expr, context);
    case "member": return [`${print(expr.object, context, OPERAND)}.${camelCase(expr.name)}`, ATOM];
    case "index": {
      const indices = expr.indices.map((index) => printIndex(index, context)).join(", ");
      return [`${print(expr.object, context, OPERAND)}[${indices}]`, ATOM];
    }
    case "list": return [`[${expr.items.map(inner).join(", ")}]`, ATOM];
    case "record": {
      const fields = expr.fields.map(({ name, value }) => `${camelCase(name)}: ${inner(value)}`);
      return [`{ ${fields.join(", ")} }`, ATOM];
    }
    case "let": return [`(() => { ${printBody(expr, context).join(" ")} })()`, ATOM];
    case "assign": throw new Error("internal: an index formula has no TypeScript form");
  }
}

function printIndex(index: Expr | Ellipsis, context: PrintContext): string {
  if (index.kind === "ellipsis") throw new Error("internal: `...` has no TypeScript form");
  return print(index, context);
}

export function isHost(expr: Expr): boolean { return expr.stage === "host" || expr.stage === "const"; }

function localName(name: string, context: PrintContext): string {
  return context.names.get(name) ?? safeName(camelCase(name));
}

function printName({ name, constant }: Name, context: PrintContext): string {
  return (constant ? constants.get(name)?.ts : undefined) ?? localName(name, context);
}

function printBinary(expr: Binary, context: PrintContext): Printed {
  const { op, left, right } = expr;
  if (op === "??") {
    const sides = [left, right].map((side) => print(side, context, BESIDE_AND + 1));
    return [sides.join(" ?? "), FALLBACK];
  }
  const compares = op === "==" || op === "!=";
  if (compares && left.type?.kind === "list" && isHost(left) && isHost(right)) {
    const args = [left, right].map((side) => print(side, context)).join(", ");
    return op === "==" ? [`host.sameShape(${args})`, ATOM] : [`!host.sameShape(${args})`, UNARY];
  }
  return printRow(operatorRow(op), [left, right], expr, context);
}

/** A row of the builtin table: on the host as it says itself, on tensors the operator it names. */
function printRow(row: Builtin, args: readonly Expr[], expr: Expr, context: PrintContext): Printed {
  if (!args.every(isHost)) return [callOperator(row.tensor, args, expr, context), ATOM];
  if (expr.type?.kind === "list") return [printItemwise(row, args, context), ATOM];
  const isUnary = args.length === 1;
  const text = fillHoles(row.ts, row, (k, enclosed) =>
    print(args[k], context, enclosed ? CHOICE : isUnary ? OPERAND : needed(row, k)));
  return [text, row.ts.endsWith(")") ? ATOM : isUnary ? UNARY : row.precedence];
}

/** A row of the table on the items of lists: `host.itemwise((x, y) => x + y, sizes, 1)`. */
function printItemwise(row: Builtin, args: readonly Expr[], context: PrintContext): string {
  const item = fillHoles(row.ts, row, (k) => row.params[k]);
  const lists = args.map((arg) => print(arg, context)).join(", ");
  return `host.itemwise((${row.params.join(", ")}) => ${item}, ${lists})`;
}

function printIf(expr: If, context: PrintContext): Printed {
  const parts = [expr.cond, expr.then, expr.else];
  if (!isHost(expr.cond)) return [callOperator("where_self", parts, expr, context), ATOM];
  const cond = print(expr.cond, context, FALLBACK);
  return [`${cond} ? ${print(expr.then, context)} : ${print(expr.else, context)}`, CHOICE];
}

/** A call to the operator that applies a builtin to whole tensors. */
function callOperator(
  op: string | undefined, args: readonly Expr[], expr: Expr, context: PrintContext,
): string {
  if (op === undefined || !context.catalog.ops.has(op)) throw new NoTensorForm(expr, op);
  return `${functionName(op)}(${args.map((arg) => print(arg, context)).join(", ")})`;
}

/** A part of a formula that no operator computes on whole tensors. */
export class NoTensorForm extends Error {
  constructor(readonly expr: Expr, op: string | undefined) {
    super(op === undefined ? "no operator computes this on whole tensors"
      : `the catalog has no operator "${op}"`);
  }
}

/** Operators are called through the index of all families, so no name in a body can hide one. */
export function functionName(op: string): string { return `ops.${camelCase(op)}`; }

function printCall(expr: Call, context: PrintContext): Printed {
  const { callee } = expr;
  switch (expr.calleeKind) {
    case "shape": return [printShapeCall(expr, context), ATOM];
    case "row": return [printRowReduction(expr, context), ATOM];
    case "op": return [printOpCall(expr, known(context.catalog.ops, callee), context), ATOM];
    default: {
      const row = known(builtins, callee);
      return printRow(row, argumentsInOrder(row, expr), expr, context);
    }
  }
}

/** What the checker has resolved is there. */
function known<T>(table: ReadonlyMap<string, T>, name: string): T {
  const found = table.get(name);
  if (found === undefined) throw new Error(`internal: there is no ${name}`);
  return found;
}

function printShapeCall(expr: Call, context: PrintContext): string {
  const row = known(shapeFunctions, expr.callee);
  const args = expr.args.map((arg) => print(arg.value, context));
  return `host.${row.ts}(${[...args, ...(row.usesRank ? [context.rank] : [])].join(", ")})`;
}

function printRowReduction(expr: Call, context: PrintContext): string {
  const op = rowFunctions.get(expr.callee)?.tensor;
  if (op === undefined || context.over === undefined) throw new NoTensorForm(expr, undefined);
  const args = expr.args.map((arg) => print(arg.value, context)).join(", ");
  return `${functionName(op)}(${args}, { dim: ${context.over}, keepdim: true })`;
}

/** Positional arguments stay so while the callee takes them by position; the rest are options. */
function printOpCall(expr: Call, op: Op, context: PrintContext): string {
  const bound = bindArguments(expr.args, op.params);
  const position: string[] = [];
  const options: string[] = [];
  for (const param of callOrder(op.params)) {
    const value = bound.get(param.name);
    const text = value && print(value, context);
    if (!isOption(param)) position.push(text ?? "undefined");
    else if (text !== undefined) options.push(property(camelCase(param.name), text));
  }
  if (takesDtypeOf(op, bound) && context.dtypeOf !== undefined) {
    options.push(`dtype: ${context.dtypeOf}.dtype`);
  }
  // What is left out at the end is not written, but for options that follow.
  if (options.length === 0) while (position.at(-1) === "undefined") position.pop();
  const bag = options.length > 0 ? [`{ ${options.join(", ")} }`] : [];
  const name = writesToFresh(op, bound, context) ? `${functionName(op.name)}_` : functionName(op.name);
  return `${name}(${[...position, ...bag].join(", ")})`;
}

/** A base that was made for this call needs no copy to be written to. */
function writesToFresh(op: Op, bound: ReadonlyMap<string, Expr>, { catalog }: PrintContext): boolean {
  const base = op.body.kind === "scatter" || op.body.kind === "extern" ? op.body.base : undefined;
  const made = base === undefined ? undefined : bound.get(base);
  return op.variants.inplace && made?.kind === "call" && made.calleeKind === "op" && known(catalog.ops, made.callee).kind === "create";
}

/** A tensor made from nothing has the dtype of the gradient, unless the formula states one. */
function takesDtypeOf(op: Op, bound: ReadonlyMap<string, Expr>): boolean {
  const dtype = op.params.find((param) => isOption(param) && param.type.kind === "dtype");
  return op.kind === "create" && dtype !== undefined && !bound.has(dtype.name);
}

function isOption(param: Param): param is AttrParam { return param.role === "attr" && param.option; }

/** Parameters as TypeScript takes them: in the entry's order, options last. */
export function callOrder(params: readonly Param[]): readonly Param[] {
  return [...params.filter((param) => !isOption(param)), ...params.filter(isOption)];
}

export function bindArguments(
  args: readonly Argument[], params: readonly Param[],
): ReadonlyMap<string, Expr> {
  return new Map(args.map(({ name, value }, k) => [name ?? params[k].name, value]));
}

function property(key: string, value: string): string {
  return key === value ? key : `${key}: ${value}`;
}
