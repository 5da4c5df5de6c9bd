// Folding of constant parts: `sqrt(2 / pi)` becomes 0.7978845608028654, computed once, in float64.
// Parts that depend on T (`eps`, `lowest`) and single names (`pi`, `inf`) stay as written.

import type { Expr } from "../formula/ast.js";
import { argumentsInOrder } from "../derive/derive.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import type { Builtin } from "../formula/builtin.js";

/** The expression as a literal where it is constant arithmetic on finite numbers, else itself. */
export function foldConstant(expr: Expr): Expr {
  if (expr.stage !== "const" || isAtom(expr)) return expr;
  const value = valueOf(expr);
  if (typeof value === "boolean") return { kind: "bool", value, ...inherited(expr) };
  if (value === undefined || !Number.isFinite(value) || Object.is(value, -0)) return expr;
  const literal: Expr = {
    kind: "number", value: Math.abs(value), text: String(Math.abs(value)), ...inherited(expr),
  };
  return value < 0 ? { kind: "unary", op: "-", arg: literal, ...inherited(expr) } : literal;
}

function inherited(expr: Expr): Pick<Expr, "span" | "type" | "stage"> {
  const { span, type, stage } = expr;
  return { span, type, stage };
}

function isAtom(expr: Expr): boolean {
  if (expr.kind === "unary" && expr.op === "-") return isAtom(expr.arg);
  return expr.kind === "number" || expr.kind === "name" || expr.kind === "bool";
}

function valueOf(expr: Expr): number | boolean | undefined {
  switch (expr.kind) {
    case "number": case "bool": return expr.value;
    case "name": {
      const constant = expr.constant === true ? constants.get(expr.name) : undefined;
      return constant === undefined || constant.perDtype ? undefined : constant.value();
    }
    case "unary": return apply(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg]);
    case "binary": return expr.op === "??" ? undefined : apply(operatorRow(expr.op), [expr.left, expr.right]);
    case "if": {
      const cond = valueOf(expr.cond);
      return cond === undefined ? undefined : valueOf(cond ? expr.then : expr.else);
    }
    case "call": {
      const row = expr.calleeKind === "builtin" ? builtins.get(expr.callee) : undefined;
      return row && apply(row, argumentsInOrder(row, expr));
    }
    default: return undefined;
  }
}

function apply(row: Builtin, args: readonly Expr[]): number | boolean | undefined {
  const values = args.map(valueOf);
  if (values.some((value) => value === undefined)) return undefined;
  return (row.js as (...args: unknown[]) => number | boolean)(...values);
}
