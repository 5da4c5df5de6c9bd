// Prints typed formula trees as C++ that g++ and nvcc read alike: expressions over the overload set
// ops::, with no parentheses that are not needed. Lets are statements of the caller.

import { argumentsInOrder } from "../derive/derive.js";
import type { Call, Expr } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import { randomFunctions } from "../formula/names.js";
import { cppName } from "../names.js";
import { fillHoles, needed } from "./holes.js";

export interface CppContext {
  /** C++ type of a real value: `T`, or the accumulator's. */
  readonly real: string;
  /** C++ of each name that is not its own: parameters, scalars, elements of a row. */
  readonly names: ReadonlyMap<string, string>;
  /** C++ of a reduction along a row. */
  readonly row?: (call: Call) => string;
  /** Arguments of functions with a near form go through `reach`. */
  readonly reach?: true;
  /** Fields of the accumulator, in order; records print as its initialiser. */
  readonly state?: readonly string[];
}

type Want = "real" | "int" | "bool" | "list";

/** Strengths as in the grammar, but for what C++ binds otherwise. */
const ATOM = 100;
const UNARY = 8;
const TERNARY = 0;

export function printCpp(expr: Expr, context: CppContext, want: Want = wantOf(expr)): string {
  return new Printer(context).print(expr, want, TERNARY);
}

function wantOf(expr: Expr): Want {
  const kind = expr.type?.kind;
  if (kind === "int" || kind === "bool" || kind === "list") return kind;
  return "real";
}

class Printer {
  constructor(private readonly context: CppContext) {}

  /** `atLeast` is the strength below which parentheses are needed. */
  print(expr: Expr, want: Want, atLeast: number): string {
    const bare = want === "real" && expr.kind === "number";
    if (want === "real" && wantOf(expr) === "int" && !bare) {
      return `${this.context.real}(${this.print(expr, "int", TERNARY)})`;
    }
    const [text, strength] = this.node(expr, want);
    return strength < atLeast ? `(${text})` : text;
  }

  private node(expr: Expr, want: Want): readonly [string, number] {
    switch (expr.kind) {
      case "number": return [this.number(expr, want), ATOM];
      case "bool": return [String(expr.value), ATOM];
      case "name": return [expr.constant === true ? this.constant(expr.name) : this.name(expr.name), ATOM];
      case "unary": return this.unary(expr, want);
      case "binary": return this.binary(expr);
      case "if": return [this.choice(expr, want), TERNARY];
      case "call": return this.call(expr);
      case "member": return [this.member(expr), ATOM];
      case "index": return [this.read(expr), ATOM];
      case "record": return [this.record(expr), ATOM];
      case "list": return [this.position(expr), ATOM];
      default: throw new Error(`internal: a ${expr.kind} has no C++ form here`);
    }
  }

  private number(expr: Expr & { kind: "number" }, want: Want): string {
    if (want === "real") return `${this.context.real}(${expr.text})`;
    return Math.abs(expr.value) < 2 ** 31 ? String(expr.value) : `int64_t(${expr.value})`;
  }

  private name(name: string): string {
    return this.context.names.get(name) ?? cppName(name);
  }

  private constant(name: string): string {
    const cpp = constants.get(name)?.cpp ?? name;
    const text = cpp.replace("{T}", this.context.real);
    return text === cpp ? `${this.context.real}(${text})` : text;
  }

  private member(expr: Expr & { kind: "member" }): string {
    if (expr.object.kind === "name" && expr.object.name === "grad") return this.name(`grad.${expr.name}`);
    return `${this.print(expr.object, "real", ATOM)}.${cppName(expr.name)}`;
  }

  private unary(expr: Expr & { kind: "unary" }, want: Want): readonly [string, number] {
    if (wantOf(expr) === "list") return [this.itemwise(operatorRow("neg"), [expr.arg]), ATOM];
    if (expr.op === "not") return [`!${this.print(expr.arg, "bool", ATOM)}`, UNARY];
    const arg = this.print(expr.arg, want, UNARY);
    return [arg.startsWith("-") ? `-(${arg})` : `-${arg}`, UNARY];
  }

  private binary(expr: Expr & { kind: "binary" }): readonly [string, number] {
    const { op, left, right } = expr;
    if (op === "and" || op === "or") {
      // Not && and ||: without a jump the loop vectorises, and neither side has an effect.
      const sides = [left, right].map((side) => this.logical(side, op));
      return [sides.join(op === "and" ? " & " : " | "), op === "and" ? 2 : 1];
    }
    if (op === "??") return this.node(left, wantOf(expr));
    const square = op === "^" ? this.smallPower(left, right) : undefined;
    return square ?? this.row(operatorRow(op), [left, right]);
  }

  /** An operand of & or |: another of the same kind, or something that needs no parentheses. */
  private logical(side: Expr, op: "and" | "or"): string {
    const same = side.kind === "binary" && side.op === op;
    return this.print(side, "bool", same ? TERNARY : UNARY);
  }

  private smallPower(base: Expr, exponent: Expr): readonly [string, number] | undefined {
    if (exponent.kind !== "number" || (exponent.value !== 2 && exponent.value !== 3)) return undefined;
    const want = wantOf(base);
    return [`ops::${exponent.value === 2 ? "square" : "cube"}(${this.print(base, want, TERNARY)})`, ATOM];
  }

  private choice(expr: Expr & { kind: "if" }, want: Want): string {
    const cond = this.print(expr.cond, "bool", 1);
    const then = this.print(expr.then, want, 1);
    return `${cond} ? ${then} : ${this.print(expr.else, want, TERNARY)}`;
  }

  private call(expr: Call): readonly [string, number] {
    if (expr.calleeKind === "row") {
      if (this.context.row === undefined) throw new Error(`internal: ${expr.callee} outside of a row`);
      return [this.context.row(expr), ATOM];
    }
    if (expr.calleeKind === "shape") return [this.shapeCall(expr), ATOM];
    if (randomFunctions.has(expr.callee)) return [this.random(expr), ATOM];
    const row = builtins.get(expr.callee);
    if (row === undefined) throw new Error(`internal: ${expr.callee} has no C++ form`);
    const args = argumentsInOrder(row, expr);
    const power = expr.callee === "pow" ? this.smallPower(args[0], args[1]) : undefined;
    return power ?? this.row(row, args);
  }

  private row(row: Builtin, args: readonly Expr[]): readonly [string, number] {
    if (args.some((arg) => wantOf(arg) === "list")) return [this.itemwise(row, args), ATOM];
    const reals = row.signature.startsWith("real");
    const ints = args.every((arg) => wantOf(arg) === "int");
    const keeps = ints && (row.keepsInt || row.signature.endsWith("bool"));
    const want: Want = !reals ? (row.signature.startsWith("int") ? "int" : "bool") : keeps ? "int" : "real";
    const isCall = row.cpp.startsWith("ops::");
    const text = fillHoles(row.cpp, row, (k) => {
      const arg = this.print(args[k], want, isCall ? TERNARY : needed(row, k));
      return k === 0 && row.near === true && this.context.reach === true ? `reach(${arg})` : arg;
    });
    return [text, isCall ? ATOM : row.precedence];
  }

  /** A row of the table on the items of positions. */
  private itemwise(row: Builtin, args: readonly Expr[]): string {
    const params = row.params.map((param) => `int64_t ${param}`).join(", ");
    const item = fillHoles(row.cpp, row, (k) => row.params[k]);
    const lists = args.map((arg) => this.print(arg, wantOf(arg), TERNARY)).join(", ");
    return `itemwise([](${params}) { return int64_t(${item}); }, ${lists})`;
  }

  private random(expr: Call): string {
    const type = expr.callee === "bits" ? "" : `template ${expr.callee}<${this.context.real}>`;
    return `random.${type === "" ? expr.callee : type}(i)`;
  }

  /** Functions of positions: `replace(i, dim, j)`. */
  private shapeCall(expr: Call): string {
    const args = expr.args.map(({ value }) => this.print(value, wantOf(value), TERNARY));
    if (checkedIndices.has(expr.callee)) args.push("bounds");
    return `${expr.callee}(${args.join(", ")})`;
  }

  /** `i[0]` of a list, `x[position]` of a tensor. */
  private read(expr: Expr & { kind: "index" }): string {
    const object = this.print(expr.object, "list", ATOM);
    const indices = expr.indices.map((index) => {
      if (index.kind === "ellipsis") throw new Error("internal: `...` has no C++ form");
      return this.print(index, wantOf(index), TERNARY);
    });
    return expr.object.type?.kind === "list" ? `${object}[${indices[0]}]` : `${object}.at(${indices.join(", ")})`;
  }

  /** A position whose items are computed one by one. */
  private position({ items }: Expr & { kind: "list" }): string {
    const texts = items.map((item) => this.print(item, "int", TERNARY));
    return `Position{${items.length}, {${texts.join(", ")}}}`;
  }

  private record(expr: Expr & { kind: "record" }): string {
    const { state = [] } = this.context;
    const byName = new Map(expr.fields.map((field) => [field.name, field.value]));
    const values = state.map((name) => {
      const value = byName.get(name);
      if (value === undefined) throw new Error(`internal: the record has no field ${name}`);
      return value;
    });
    const types = expr.type?.kind === "record" ? expr.type.fields : undefined;
    const wants = state.map((name): Want => (types?.get(name)?.kind === "int" ? "int" : "real"));
    return `State{${values.map((value, k) => this.print(value, wants[k], TERNARY)).join(", ")}}`;
  }
}

/** Functions of indices that report what is out of range. */
export const checkedIndices: ReadonlySet<string> = new Set(["wrap_index", "check_index"]);

const WIDTH = 100;

/** A statement as lines of at most 100 columns: broken after a comma or before an operator. */
export function wrapLine(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  let lead = indent;
  while (lead.length + rest.length > WIDTH) {
    const at = breakAt(rest, WIDTH - lead.length);
    if (at < 0) break;
    lines.push(lead + rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
    lead = `${indent}    `;
  }
  return [...lines, lead + rest];
}

/** The best place to break in the first `room` columns: the shallowest, and of those the last. */
function breakAt(text: string, room: number): number {
  let depth = 0;
  let best = -1;
  let bestDepth = Infinity;
  for (let at = 0; at < Math.min(text.length, room); at++) {
    const c = text[at];
    if (c === "(" || c === "[" || c === "{") depth++;
    if (c === ")" || c === "]" || c === "}") depth--;
    const before = c === " " && (text[at - 1] === "," || /^ (?:[-+*/?:&|<>=!]=?|==) /.test(text.slice(at, at + 4)));
    if (before && at > 8 && depth <= bestDepth) {
      best = at;
      bestDepth = depth;
    }
  }
  return best;
}
