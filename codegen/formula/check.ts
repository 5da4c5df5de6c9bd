// The type and stage checker. Takes a parsed tree and a scope, returns the same tree with `type`,
// `stage` and `calleeKind` filled in. A part that does not check stays without a type and has been
// reported; whatever contains it stays untyped too, silently.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Expr, Span, Type } from "./ast.js";
import { operatorRow } from "./builtins.js";
import { applyRow, checkCall } from "./check-call.js";
import { checkAssign, checkIndex } from "./check-index.js";
import { fit, untyped } from "./fit.js";
import { constants } from "./builtins.js";
import { Scope } from "./scope.js";
import {
  bool,
  int,
  ints,
  isAtMost,
  isNumeric,
  latest,
  listOf,
  meet,
  real,
  record,
  same,
  show,
  text,
} from "./types.js";

/** Types `expr` in `scope`, and makes it `want` if that is given. */
export function checkFormula(
  expr: Expr,
  scope: Scope,
  sink: Sink,
  want?: Type,
  what?: string,
): Expr {
  const typed = check(expr, scope, sink);
  return want === undefined ? typed : fit(typed, want, sink, what);
}

export function check(expr: Expr, scope: Scope, sink: Sink): Expr {
  const typed = checkNode(expr, scope, sink);
  return Object.isFrozen(typed) ? typed : Object.freeze(typed);
}

function checkNode(expr: Expr, scope: Scope, sink: Sink): Expr {
  switch (expr.kind) {
    case "number":
      return { ...expr, type: /^\d+$/.test(expr.text) ? int : real, stage: "const" };
    case "text":
      return { ...expr, type: text, stage: "const" };
    case "bool":
      return { ...expr, type: bool, stage: "const" };
    case "name":
      return checkName(expr, scope, sink);
    case "unary":
      return checkUnary(expr, scope, sink);
    case "binary":
      return checkBinary(expr, scope, sink);
    case "if":
      return checkIf(expr, scope, sink);
    case "call":
      return checkCall(expr, scope, sink);
    case "member":
      return checkMember(expr, scope, sink);
    case "index":
      return checkIndex(expr, scope, sink);
    case "list":
      return checkList(expr, scope, sink);
    case "record":
      return checkRecord(expr, scope, sink);
    case "let":
      return checkLet(expr, scope, sink);
    case "assign":
      return checkAssign(expr, scope, sink);
  }
}

function checkName(expr: Expr & { kind: "name" }, scope: Scope, sink: Sink): Expr {
  // A derivative takes constants from the builtin table, whatever the scope has of that name.
  const found = expr.constant === true ? undefined : scope.use(expr.name);
  if (found === undefined) {
    if (constants.has(expr.name)) return { ...expr, constant: true, type: real, stage: "const" };
    reportUnknown(expr.name, expr.span, scope, sink);
    return untyped(expr);
  }
  if (found.forbidden !== undefined) {
    sink.error("FX303", expr.span, found.forbidden);
    return untyped(expr);
  }
  if (found.tensor === true && scope.mode === "host") {
    sink.error("FX222", expr.span, `the values of "${expr.name}" are not known on the host`, {
      help: `Only its shape is: \`shape(${expr.name})\`, \`size(${expr.name}, d)\`.`,
    });
    return untyped(expr);
  }
  if (found.tensor === true && (scope.mode === "indexed" || scope.mode === "notation")) {
    sink.error("FX217", expr.span, `"${expr.name}" is a tensor and is read at a position here`, {
      help: `Write \`${expr.name}[i]\`.`,
    });
    return untyped(expr);
  }
  const done: Expr = { ...expr, stage: found.stage };
  return found.type === undefined ? untyped(done) : { ...done, type: found.type };
}

export function reportUnknown(name: string, span: Span, scope: Scope, sink: Sink): void {
  const inScope = scope.all();
  const candidates = [...inScope, ...constants.keys()];
  const listed =
    inScope.length > 0 && inScope.length <= 12 ? `names in scope: ${inScope.join(", ")}` : "";
  const help = didYouMean(name, candidates);
  const parts = [listed, help ?? ""].filter((part) => part !== "");
  sink.error("FX214", span, `unknown name "${name}"`, {
    help: parts.length > 0 ? parts.join(". ") : undefined,
  });
}

function checkUnary(expr: Expr & { kind: "unary" }, scope: Scope, sink: Sink): Expr {
  const arg = check(expr.arg, scope, sink);
  if (expr.op === "not") {
    const fitted = fit(arg, bool, sink, "the operand of `not`");
    const done: Expr = { ...expr, arg: fitted, stage: latest([fitted]) };
    return fitted.type === undefined ? untyped(done) : { ...done, type: bool };
  }
  const applied = applyRow(operatorRow("neg"), [arg], sink, ["the operand of `-`"]);
  const done: Expr = { ...expr, arg: applied.args[0], stage: latest(applied.args) };
  return applied.type === undefined ? untyped(done) : { ...done, type: applied.type };
}

function checkBinary(expr: Expr & { kind: "binary" }, scope: Scope, sink: Sink): Expr {
  const left = check(expr.left, scope, sink);
  const right = check(expr.right, scope, sink);
  if (expr.op === "??") return checkFallback(expr, left, right, sink);
  if (expr.op === "==" || expr.op === "!=") {
    const equal = checkEquality(expr, left, right, scope, sink);
    if (equal !== undefined) return equal;
  }
  const what = [`the left side of \`${expr.op}\``, `the right side of \`${expr.op}\``];
  const applied = applyRow(operatorRow(expr.op), [left, right], sink, what);
  const done: Expr = {
    ...expr,
    left: applied.args[0],
    right: applied.args[1],
    stage: latest(applied.args),
  };
  return applied.type === undefined ? untyped(done) : { ...done, type: applied.type };
}

function checkFallback(expr: Expr & { kind: "binary" }, left: Expr, right: Expr, sink: Sink): Expr {
  const stage = latest([left, right]);
  const done: Expr = { ...expr, left, right, stage };
  if (left.type === undefined || right.type === undefined) return untyped(done);
  if (left.type.kind !== "optional") {
    sink.error("FX217", left.span, "the left side of `??` is never absent");
    return untyped(done);
  }
  const chained = right.type.kind === "optional" && same(left.type, right.type);
  const want = chained ? left.type : left.type.of;
  const fitted = fit(right, want, sink, "the fallback");
  const again: Expr = { ...expr, left, right: fitted, stage };
  return fitted.type === undefined ? untyped(again) : { ...again, type: want };
}

/** Equality of texts, dtypes and lists; `undefined` leaves numbers to the operator's row. */
function checkEquality(
  expr: Expr & { kind: "binary" },
  left: Expr,
  right: Expr,
  scope: Scope,
  sink: Sink,
): Expr | undefined {
  const kinds = [left.type?.kind, right.type?.kind];
  const special = (kind: string | undefined) =>
    kind === "text" || kind === "dtype" || kind === "list";
  if (!kinds.some(special)) return undefined;
  const done: Expr = { ...expr, left, right, stage: latest([left, right]) };
  if (left.type === undefined || right.type === undefined) return untyped(done);
  const comparable =
    same(left.type, right.type) || kinds.every((k) => k === "text" || k === "dtype");
  if (!comparable) {
    sink.error("FX217", expr.span, `cannot compare ${show(left.type)} with ${show(right.type)}`);
    return untyped(done);
  }
  const known = checkMemberOf(left, right, scope, sink) && checkMemberOf(right, left, scope, sink);
  return known ? { ...done, type: bool } : untyped(done);
}

/** A text literal met by an enum attribute must be one of its members. */
function checkMemberOf(value: Expr, attribute: Expr, scope: Scope, sink: Sink): boolean {
  if (value.kind !== "text" || attribute.kind !== "name") return true;
  return isMember(value, scope.get(attribute.name)?.members, attribute.name, sink);
}

export function isMember(
  value: Expr & { kind: "text" },
  members: readonly string[] | undefined,
  of: string,
  sink: Sink,
): boolean {
  if (members === undefined || members.includes(value.value)) return true;
  const listed = members.map((member) => `'${member}'`).join(", ");
  const help = didYouMean(value.value, members);
  sink.error("FX220", value.span, `'${value.value}' is not a value of "${of}" (${listed})`, {
    help,
  });
  return false;
}

function checkIf(expr: Expr & { kind: "if" }, scope: Scope, sink: Sink): Expr {
  const cond = fit(check(expr.cond, scope, sink), bool, sink, "the condition");
  let then = check(expr.then, scope, sink);
  let otherwise = check(expr.else, scope, sink);
  if (then.type !== undefined && otherwise.type !== undefined) {
    const type = meet(then.type, otherwise.type);
    if (type === undefined) {
      reportBranches(then, otherwise, sink);
      otherwise = untyped(otherwise);
    } else {
      then = fit(then, type, sink);
      otherwise = fit(otherwise, type, sink);
    }
  }
  const parts = [cond, then, otherwise];
  const done: Expr = { ...expr, cond, then, else: otherwise, stage: latest(parts) };
  if (parts.some((part) => part.type === undefined)) return untyped(done);
  return { ...done, type: meet(then.type as Type, otherwise.type as Type) };
}

function reportBranches(then: Expr, otherwise: Expr, sink: Sink): void {
  const [a, b] = [then.type as Type, otherwise.type as Type];
  if (a.kind === "optional" || b.kind === "optional") {
    const [odd, other] = a.kind === "optional" ? [then, b] : [otherwise, a];
    fit(odd, other.kind === "optional" ? other.of : other, sink, "a branch");
    return;
  }
  const [odd, want] = a.kind === "bool" && isNumeric(b) ? [then, b] : [otherwise, a];
  if (isNumeric(want) && odd.type?.kind === "bool") fit(odd, want, sink, "a branch");
  else {
    sink.error("FX217", otherwise.span, `one branch is ${show(a)}, the other ${show(b)}`, {
      secondary: [{ span: then.span, message: "the first branch" }],
    });
  }
}

function checkMember(expr: Expr & { kind: "member" }, scope: Scope, sink: Sink): Expr {
  if (expr.object.kind === "name") {
    const found = scope.get(expr.object.name);
    if (found?.aliasOf !== undefined && found.aliasOf === expr.name) {
      return checkName({ kind: "name", name: expr.object.name, span: expr.span }, scope, sink);
    }
  }
  const object = check(expr.object, scope, sink);
  const done: Expr = { ...expr, object, stage: object.stage };
  if (object.type === undefined) return untyped(done);
  const end = expr.span.end;
  const span = { file: expr.span.file, start: end - expr.name.length, end };
  if (object.type.kind !== "record") {
    const only = object.kind === "name" ? scope.get(object.name)?.aliasOf : undefined;
    sink.error("FX221", span, `${show(object.type)} has no field "${expr.name}"`, {
      help: only === undefined ? undefined : `Did you mean "${only}"?`,
    });
    return untyped(done);
  }
  const type = object.type.fields.get(expr.name);
  if (type === undefined) {
    sink.error("FX221", span, `no field "${expr.name}" in ${show(object.type)}`, {
      help: didYouMean(expr.name, object.type.fields.keys()),
    });
    return untyped(done);
  }
  return { ...done, type };
}

function checkList(expr: Expr & { kind: "list" }, scope: Scope, sink: Sink): Expr {
  const given = expr.items.map((item) => check(item, scope, sink));
  if (scope.mode === "tensor" && given.some((item) => item.stage === "elem")) {
    return tensorList(expr, given, sink);
  }
  const items = given.map((item) => fit(item, int, sink, "an item of a list"));
  const done: Expr = { ...expr, items: Object.freeze(items), stage: latest(items) };
  return items.some((item) => item.type === undefined) ? untyped(done) : { ...done, type: ints };
}

/** A list of tensors, for operators that take one. */
function tensorList(
  expr: Expr & { kind: "list" },
  given: readonly Expr[],
  sink: Sink,
): Expr {
  const types = given.map((item) => item.type);
  const of = types.reduce((a, b) => (a && b ? meet(a, b) : undefined));
  const host = given.find((item) => isAtMost(item.stage ?? "const", "host"));
  const done: Expr = { ...expr, items: Object.freeze([...given]), stage: "elem" };
  if (types.includes(undefined)) return untyped(done);
  if (of === undefined || host !== undefined) {
    sink.error("FX217", (host ?? expr).span, "the items of this list must all be tensors");
    return untyped(done);
  }
  return { ...done, type: listOf(of) };
}

function checkRecord(expr: Expr & { kind: "record" }, scope: Scope, sink: Sink): Expr {
  const fields = expr.fields.map((field) => ({ ...field, value: check(field.value, scope, sink) }));
  const values = fields.map((field) => field.value);
  const done: Expr = { ...expr, fields: Object.freeze(fields), stage: latest(values) };
  const twice = fields.find((field, at) => fields.findIndex((f) => f.name === field.name) !== at);
  if (twice !== undefined) {
    sink.error("FX221", twice.nameSpan ?? expr.span, `the field "${twice.name}" is given twice`);
  }
  const types = fields.map((field) => [field.name, field.value.type] as const);
  if (twice !== undefined || types.some(([, type]) => type === undefined)) return untyped(done);
  return { ...done, type: record(types as [string, Type][]) };
}

function checkLet(expr: Expr & { kind: "let" }, scope: Scope, sink: Sink): Expr {
  const value = check(expr.value, scope, sink);
  const span = expr.nameSpan ?? expr.span;
  const hidden = scope.get(expr.name);
  if (hidden !== undefined) {
    sink.error(
      "FX223",
      span,
      `the let hides "${expr.name}", which has another meaning here`,
      hidden.span === undefined
        ? {}
        : { secondary: [{ span: hidden.span, message: "declared here" }] },
    );
  }
  const mark = sink.mark();
  const inner = Scope.with(scope, [
    {
      name: expr.name,
      type: value.type,
      stage: value.stage ?? "elem",
      span,
      tensor: scope.mode === "tensor" && value.stage === "elem",
    },
  ]);
  const body = check(expr.body, inner, sink);
  if (!inner.isUsed(expr.name) && !sink.failedSince(mark)) {
    sink.warn("FX224", span, `"${expr.name}" is never used`);
  }
  const done: Expr = { ...expr, value, body, stage: body.stage };
  const failed = value.type === undefined || body.type === undefined;
  return failed ? untyped(done) : { ...done, type: body.type };
}
