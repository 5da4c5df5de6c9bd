// Making a typed expression meet a wanted type: literals adapt, int widens to real, nothing else
// converts. Works on trees the checker has typed; a tree without a type is a reported mistake.

import type { Sink } from "../diagnostics.js";
import type { Expr, Type } from "./ast.js";
import { isNumeric, real, same, show } from "./types.js";

/** The expression as `want`; reports where it cannot be and returns it untyped then. */
export function fit(expr: Expr, want: Type, sink: Sink, what = "this"): Expr {
  const type = expr.type;
  if (type === undefined) return expr;
  if (same(type, want)) return expr;
  if (want.kind === "real" && type.kind === "int") return asReal(expr);
  if (expr.kind === "if") return fitIf(expr, want, sink, what);
  if (expr.kind === "let") {
    return retype({ ...expr, body: fit(expr.body, want, sink, what) }, want);
  }
  if (expr.kind === "record" && want.kind === "record") return fitRecord(expr, want, sink);
  report(expr, want, sink, what);
  return untyped(expr);
}

/** Int literals, and arithmetic made of nothing else, become real; other ints widen where used. */
export function asReal(expr: Expr): Expr {
  if (expr.type?.kind !== "int") return expr;
  switch (expr.kind) {
    case "number":
      return retype(expr, real);
    case "unary":
      return expr.stage === "const" ? retype({ ...expr, arg: asReal(expr.arg) }, real) : expr;
    case "binary": {
      const exact = expr.op === "+" || expr.op === "-" || expr.op === "*";
      if (expr.stage !== "const" || !exact) return expr;
      return retype({ ...expr, left: asReal(expr.left), right: asReal(expr.right) }, real);
    }
    case "if":
      return retype({ ...expr, then: asReal(expr.then), else: asReal(expr.else) }, real);
    case "let":
      return retype({ ...expr, body: asReal(expr.body) }, real);
    default:
      return expr;
  }
}

export function retype(expr: Expr, type: Type): Expr {
  return Object.freeze({ ...expr, type });
}

/** Marks a tree as already reported, so that nothing built on it is reported again. */
export function untyped(expr: Expr): Expr {
  const { type: _, ...rest } = expr;
  return rest as Expr;
}

function fitIf(expr: Expr & { kind: "if" }, want: Type, sink: Sink, what: string): Expr {
  const then = fit(expr.then, want, sink, what);
  const otherwise = fit(expr.else, want, sink, what);
  const both = { ...expr, then, else: otherwise };
  const failed = then.type === undefined || otherwise.type === undefined;
  return failed ? untyped(both) : retype(both, want);
}

function fitRecord(
  expr: Expr & { kind: "record" },
  want: Type & { kind: "record" },
  sink: Sink,
): Expr {
  const names = expr.fields.map((field) => field.name);
  const missing = [...want.fields.keys()].filter((name) => !names.includes(name));
  const extra = expr.fields.filter((field) => !want.fields.has(field.name));
  if (missing.length > 0 || extra.length > 0) {
    const span = extra[0]?.nameSpan ?? expr.span;
    const parts = [
      ...missing.map((name) => `"${name}" is missing`),
      ...extra.map((field) => `"${field.name}" is not among them`),
    ];
    sink.error("FX221", span, `the record must be ${show(want)}: ${parts.join(", ")}`, {
      help:
        extra.length === 1 && missing.length === 1 ? `Did you mean "${missing[0]}"?` : undefined,
    });
    return untyped(expr);
  }
  const mark = sink.mark();
  const fields = expr.fields.map((field) => {
    const type = want.fields.get(field.name);
    const value =
      type === undefined ? field.value : fit(field.value, type, sink, `"${field.name}"`);
    return { ...field, value };
  });
  const done = { ...expr, fields };
  return sink.failedSince(mark) ? untyped(done) : retype(done, want);
}

function report(expr: Expr, want: Type, sink: Sink, what: string): void {
  const type = expr.type;
  if (type === undefined) return;
  if (type.kind === "optional") {
    const fallback = want.kind === "bool" ? "false" : "0";
    const shown = expr.kind === "name" ? expr.name : "…";
    sink.error("FX219", expr.span, `${shown === "…" ? what : `"${shown}"`} may be absent`, {
      help: `Give a fallback: \`${shown} ?? ${fallback}\`.`,
    });
  } else if (type.kind === "bool" && isNumeric(want)) {
    sink.error("FX218", expr.span, `${what} must be ${show(want)}, and a bool is not a number`, {
      help: "Write `if … then 1 else 0`.",
    });
  } else {
    const help =
      type.kind === "real" && want.kind === "int" ? "Nothing narrows by itself." : undefined;
    sink.error("FX217", expr.span, `${what} must be ${show(want)}, got ${show(type)}`, { help });
  }
}
