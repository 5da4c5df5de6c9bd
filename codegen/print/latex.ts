// Formula trees as LaTeX. Conditions become cases, and lets a list after "where".

import { argumentsInOrder } from "../derive/derive.js";
import type { Call, Ellipsis, Expr } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import { fillHoles, needed } from "./holes.js";

export function printLatex(expr: Expr): string {
  const lets: string[] = [];
  let body = expr;
  for (; body.kind === "let"; body = body.body) {
    lets.push(`${nameLatex(body.name)} = ${print(body.value, 0)}`);
  }
  const main = print(body, 0);
  return lets.length === 0 ? main : `${main} \\quad\\text{where } ${lets.join(",\\; ")}`;
}

function strengthOf(expr: Expr): number {
  switch (expr.kind) {
    case "let": case "assign": return -1;
    case "if": return 100;
    case "unary": return operatorRow(expr.op === "-" ? "neg" : "not").precedence;
    case "binary": return expr.op === "??" ? 5 : operatorRow(expr.op).precedence;
    case "call": return builtins.get(expr.callee)?.precedence ?? 100;
    default: return 100;
  }
}

function print(expr: Expr, atLeast: number): string {
  const latex = printNode(expr);
  return strengthOf(expr) < atLeast ? `\\left(${latex}\\right)` : latex;
}

function printNode(expr: Expr): string {
  switch (expr.kind) {
    case "number": return numberLatex(expr.text);
    case "text": return `\\text{${expr.value}}`;
    case "bool": return `\\text{${expr.value}}`;
    case "name": return (expr.constant ? constants.get(expr.name)?.latex : undefined) ?? nameLatex(expr.name);
    case "unary": return fill(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg]);
    case "binary":
      if (expr.op === "??") return `${print(expr.left, 6)} \\mathbin{??} ${print(expr.right, 5)}`;
      return fill(operatorRow(expr.op), [expr.left, expr.right]);
    case "if": return casesLatex(expr);
    case "call": return callLatex(expr);
    case "member": return `${print(expr.object, 100)}.${nameLatex(expr.name)}`;
    case "index": return `${print(expr.object, 100)}_{${expr.indices.map(inner).join(", ")}}`;
    case "list": return `\\left[${expr.items.map(inner).join(", ")}\\right]`;
    case "record": {
      const fields = expr.fields.map((one) => `${nameLatex(one.name)} = ${inner(one.value)}`);
      return `\\left\\{${fields.join(",\\; ")}\\right\\}`;
    }
    case "let": return `${print(expr.body, 0)}, ${nameLatex(expr.name)} = ${print(expr.value, 0)}`;
    case "assign": return `${inner(expr.target)} \\mathrel{${expr.op}} ${inner(expr.value)}`;
  }
}

const inner = (part: Expr | Ellipsis) => (part.kind === "ellipsis" ? "\\ldots" : print(part, 0));

/** A chain of else-ifs is one brace. */
function casesLatex(expr: Expr & { kind: "if" }): string {
  const lines: string[] = [];
  let rest: Expr = expr;
  for (; rest.kind === "if"; rest = rest.else) {
    lines.push(`${print(rest.then, 0)} & \\text{if } ${print(rest.cond, 0)}`);
  }
  lines.push(`${print(rest, 0)} & \\text{otherwise}`);
  return `\\begin{cases} ${lines.join(" \\\\ ")} \\end{cases}`;
}

function callLatex(expr: Call): string {
  const row = (expr.calleeKind ?? "builtin") === "builtin" ? builtins.get(expr.callee) : undefined;
  if (row !== undefined) return fill(row, argumentsInOrder(row, expr));
  const args = expr.args.map((arg) =>
    (arg.name === undefined ? "" : `${nameLatex(arg.name)}{=}`) + print(arg.value, 0));
  return `${operatorName(expr.callee)}\\left(${args.join(", ")}\\right)`;
}

function fill(row: Builtin, args: readonly Expr[]): string {
  return fillHoles(row.latex, row, (k, enclosed) =>
    print(args[k], enclosed ? 0 : needed(row, k)));
}

const operatorName = (name: string) => `\\operatorname{${name.replace(/_/g, "\\_")}}`;

/** One letter stays italic; a word is upright. */
function nameLatex(name: string): string {
  return name.length === 1 ? name : `\\mathrm{${name.replace(/_/g, "\\_")}}`;
}

/** 1.5e-8 as 1.5 \cdot 10^{-8}. */
function numberLatex(text: string): string {
  const [mantissa, exponent] = text.toLowerCase().split("e");
  return exponent === undefined ? text : `${mantissa} \\cdot 10^{${Number(exponent)}}`;
}
