// Calls of shape functions. Those that look at a tensor take its name, not its value, so they are
// allowed where the values are not known.

import type { Sink } from "../diagnostics.js";
import type { Argument, Call, Expr } from "./ast.js";
import { finish, wrongArity } from "./check-call.js";
import { check } from "./check.js";
import { fit, untyped } from "./fit.js";
import type { Scope } from "./scope.js";
import type { HostParam, ShapeFunction } from "./shape-functions.js";
import { bool, dtype, int, ints, isAtMost, latest, real, show } from "./types.js";

/** Functions that take a tensor or an optional first look at its name, not at its value. */
export function takesNames(row: ShapeFunction): boolean {
  return row.params[0]?.type === "tensor" || row.params[0]?.type === "optional";
}

export function checkShape(call: Call, row: ShapeFunction, scope: Scope, sink: Sink): Expr {
  if (shapeArity(call, row, sink)) return untyped(call);
  const args = call.args.map((arg, at): Argument => {
    const param = row.params[at];
    if (param.type === "tensor") return { value: tensorArgument(arg.value, call, scope, sink) };
    if (param.type === "optional") return { value: optionalArgument(arg.value, scope, sink) };
    return { ...arg, value: check(arg.value, scope, sink) };
  });
  return finishShape(call, row, args, sink);
}

function shapeArity(call: Call, row: ShapeFunction, sink: Sink): boolean {
  const required = row.params.filter((param) => param.optional !== true).length;
  return wrongArity(
    call,
    row.params.map((param) => param.name),
    required,
    sink,
  );
}

export function finishShape(
  call: Call,
  row: ShapeFunction,
  args: readonly Argument[],
  sink: Sink,
): Expr {
  if (shapeArity(call, row, sink)) return untyped(call);
  const fitted = args.map((arg, at): Argument => {
    const want = row.params[at].type;
    if (want === "tensor" || want === "optional") return arg;
    const alone = want === "dims" && arg.value.type?.kind === "int";
    const type = want === "int" || alone ? int : want === "bool" ? bool : ints;
    return { value: fit(arg.value, type, sink, `"${row.params[at].name}" of ${row.name}`) };
  });
  const done = finish(call, fitted, "shape", { int, ints, bool, dtype }[row.result]);
  // A tensor's shape is known on the host although its values are not.
  const rest = fitted.filter(
    (_, at) => row.params[at].type !== "tensor" && row.params[at].type !== "optional",
  );
  const stage = latest(rest.map((arg) => arg.value));
  const host = takesNames(row) || row.usesRank;
  return { ...done, stage: host && stage === "const" ? "host" : stage } as Expr;
}

function tensorArgument(expr: Expr, call: Call, scope: Scope, sink: Sink): Expr {
  if (expr.kind === "name") {
    const found = scope.use(expr.name);
    if (found?.tensor === true) return { ...expr, type: found.type ?? real, stage: "elem" };
  }
  const typed = check(expr, scope, sink);
  if (typed.type === undefined) return typed;
  if (scope.mode === "tensor" && typed.stage === "elem" && typed.type.kind !== "record")
    return typed;
  sink.error("FX216", expr.span, `${call.callee}() wants a tensor, got ${show(typed.type)}`);
  return untyped(typed);
}

function optionalArgument(expr: Expr, scope: Scope, sink: Sink): Expr {
  const found = expr.kind === "name" ? scope.use(expr.name) : undefined;
  if (found?.type?.kind === "optional") return { ...expr, type: found.type, stage: found.stage };
  if (expr.kind === "name" && found === undefined) return check(expr, scope, sink);
  sink.error("FX216", expr.span, "given() wants the name of an optional argument");
  return untyped(expr);
}

export function shapeFits(row: ShapeFunction, args: readonly Argument[]): boolean {
  const required = row.params.filter((param) => param.optional !== true).length;
  if (args.length < required || args.length > row.params.length) return false;
  return args.every((arg, at) => arg.name === undefined && argumentFits(row.params[at], arg.value));
}

function argumentFits(param: HostParam, value: Expr): boolean {
  const type = value.type;
  if (type === undefined) return true;
  if (!isAtMost(value.stage ?? "const", "host") && type.kind !== "list") {
    return (
      value.stage === "elem" && type.kind === "int" && param.type === "int" && !isTensor(value)
    );
  }
  if (param.type === "int") return type.kind === "int";
  if (param.type === "bool") return type.kind === "bool";
  return type.kind === "list" || (param.type === "dims" && type.kind === "int");
}

/** A whole tensor rather than a position: names and calls of tensor formulas. */
function isTensor(value: Expr): boolean {
  return value.kind === "name" || (value.kind === "call" && value.calleeKind === "op");
}
