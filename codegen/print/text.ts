// Formula trees as one line of plain mathematics, with no parentheses that are not needed. Lets at
// the top follow the formula: `x * k, k = sqrt(2 / pi)`.

import { argumentsInOrder } from "../derive/derive.js";
import type { Ellipsis, Expr } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, operatorRow } from "../formula/builtins.js";
import { fillHoles, needed } from "./holes.js";

export function printText(expr: Expr): string {
  const lets: string[] = [];
  let body = expr;
  for (; body.kind === "let"; body = body.body) lets.push(`${body.name} = ${print(body.value, 0)}`);
  return [print(body, 0), ...lets].join(", ");
}

/** The tree in the formula language itself, so that it parses back to the same tree. */
export function printFormula(expr: Expr): string {
  if (expr.kind === "let") {
    return `let ${expr.name} = ${print(expr.value, 0, true)}; ${printFormula(expr.body)}`;
  }
  return print(expr, 0, true);
}

/** Strength of the node in the grammar: 0 for `if`, 100 for what needs no parentheses ever. */
function strengthOf(expr: Expr, asWritten: boolean): number {
  switch (expr.kind) {
    case "let": case "assign": return -1;
    case "if": return 0;
    case "unary": return operatorRow(expr.op === "-" ? "neg" : "not").precedence;
    case "binary": return expr.op === "??" ? 5 : operatorRow(expr.op).precedence;
    case "call": return asWritten ? 100 : (builtins.get(expr.callee)?.precedence ?? 100);
    default: return 100;
  }
}

function print(expr: Expr, atLeast: number, asWritten = false): string {
  const text = printNode(expr, asWritten);
  return strengthOf(expr, asWritten) < atLeast ? `(${text})` : text;
}

function printNode(expr: Expr, asWritten: boolean): string {
  const inner = (part: Expr | Ellipsis) =>
    (part.kind === "ellipsis" ? "..." : print(part, 0, asWritten));
  switch (expr.kind) {
    case "number": return expr.text;
    case "text": return `'${expr.value}'`;
    case "bool": return String(expr.value);
    case "name": return expr.name;
    case "unary": return fill(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg], asWritten);
    case "binary":
      if (expr.op === "??") {
        return `${print(expr.left, 6, asWritten)} ?? ${print(expr.right, 5, asWritten)}`;
      }
      return fill(operatorRow(expr.op), [expr.left, expr.right], asWritten);
    case "if": return `if ${inner(expr.cond)} then ${inner(expr.then)} else ${inner(expr.else)}`;
    case "call": return printCall(expr, asWritten);
    case "member": return `${print(expr.object, 100, asWritten)}.${expr.name}`;
    case "index": {
      return `${print(expr.object, 100, asWritten)}[${expr.indices.map(inner).join(", ")}]`;
    }
    case "list": return `[${expr.items.map(inner).join(", ")}]`;
    case "record": {
      return `{ ${expr.fields.map((one) => `${one.name}: ${inner(one.value)}`).join(", ")} }`;
    }
    case "let": return `let ${expr.name} = ${inner(expr.value)}; ${inner(expr.body)}`;
    case "assign": return `${inner(expr.target)} ${expr.op} ${inner(expr.value)}`;
  }
}

function printCall(expr: Expr & { kind: "call" }, asWritten: boolean): string {
  const row = (expr.calleeKind ?? "builtin") === "builtin" ? builtins.get(expr.callee) : undefined;
  if (row !== undefined && !asWritten) return fill(row, argumentsInOrder(row, expr), asWritten);
  const args = expr.args.map((arg) =>
    (arg.name === undefined ? "" : `${arg.name}=`) + print(arg.value, 0, asWritten));
  return `${expr.callee}(${args.join(", ")})`;
}

function fill(row: Builtin, args: readonly Expr[], asWritten: boolean): string {
  return fillHoles(row.text, row, (k, enclosed) =>
    print(args[k], enclosed ? 0 : needed(row, k), asWritten));
}
