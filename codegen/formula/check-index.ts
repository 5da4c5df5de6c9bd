// Element access: `stride[0]` on lists, `x[replace(i, dim, j)]` on tensors, and index notation
// `out[..., m, n] += a[..., m, k] * b[..., k, n]`, whose index variables declare themselves.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Assign, Ellipsis, Expr, Index, Span } from "./ast.js";
import { check, reportUnknown } from "./check.js";
import { fit, untyped } from "./fit.js";
import { paddedRead } from "./names.js";
import { Scope, type ScopeName } from "./scope.js";
import { children } from "./tree.js";
import { int, ints, latest, real, show } from "./types.js";

export function checkIndex(expr: Index, scope: Scope, sink: Sink): Expr {
  const named = expr.object.kind === "name" ? scope.get(expr.object.name) : undefined;
  const readable = scope.mode === "indexed" || scope.mode === "notation";
  if (named?.tensor === true && readable) return checkRead(expr, named, scope, sink);

  const object = check(expr.object, scope, sink);
  if (object.type === undefined) {
    for (const index of expr.indices) if (index.kind !== "ellipsis") check(index, scope, sink);
    return untyped(expr);
  }
  if (object.type.kind !== "list" || expr.indices.length !== 1) {
    const what =
      named?.tensor === true
        ? "a tensor cannot be read at a position here"
        : `${show(object.type)} has no items`;
    sink.error("FX217", expr.span, object.type.kind === "list" ? "a list has one index" : what);
    return untyped(expr);
  }
  const [item] = checkIndices(expr.indices, scope, sink);
  if (item.kind === "ellipsis" || item.type === undefined) return untyped(expr);
  const index = fit(item, int, sink, "the index of a list");
  const done: Expr = { ...expr, object, indices: [index], stage: latest([object, index]) };
  if (index.type === undefined || isBeyond(index, named, sink)) return untyped(done);
  return { ...done, type: object.type.of };
}

function isBeyond(index: Expr, list: ScopeName | undefined, sink: Sink): boolean {
  if (list?.length === undefined || index.kind !== "number" || index.value < list.length)
    return false;
  sink.error(
    "FX216",
    index.span,
    `"${list.name}" has ${list.length} items, so the last is ${list.length - 1}`,
  );
  return true;
}

/** A tensor at a position: one list of indices, or one int for each dim. */
function checkRead(expr: Index, tensor: ScopeName, scope: Scope, sink: Sink): Expr {
  scope.use(tensor.name);
  const parts = checkIndices(expr.indices, scope, sink);
  const object: Expr = { ...expr.object, type: tensor.type ?? real, stage: "elem" } as Expr;
  const whole =
    parts.length === 1 && parts[0].kind !== "ellipsis" && parts[0].type?.kind === "list";
  const indices = parts.map((part) =>
    part.kind === "ellipsis" || part.type === undefined
      ? part
      : fit(part, whole ? ints : int, sink, `an index of "${tensor.name}"`),
  );
  const done: Expr = { ...expr, object, indices: Object.freeze(indices), stage: "elem" };
  const failed = indices.some((index) => index.kind !== "ellipsis" && index.type === undefined);
  if (tensor.type?.kind === "optional") {
    sink.error("FX219", expr.object.span, `"${tensor.name}" may be absent`);
    return untyped(done);
  }
  return failed || tensor.type === undefined ? untyped(done) : { ...done, type: tensor.type };
}

function checkIndices(
  indices: readonly (Expr | Ellipsis)[],
  scope: Scope,
  sink: Sink,
): (Expr | Ellipsis)[] {
  return indices.map((index) => {
    if (index.kind !== "ellipsis") return check(index, scope, sink);
    if (scope.mode !== "notation") {
      sink.error("FX201", index.span, "`...` only stands in index notation");
    }
    return index;
  });
}

// Index notation ----------------------------------------------------------------------------------

export function checkAssign(expr: Assign, scope: Scope, sink: Sink): Expr {
  if (scope.mode !== "notation") {
    sink.error("FX202", expr.span, "an assignment only stands in `contract` and `reference`", {
      help: "Write `==` to compare.",
    });
    return untyped(expr);
  }
  const target = expr.target;
  const declared = variablesOf(expr, scope);
  reportLonely(declared, scope, sink);
  const names = [...declared.keys()].map((name): ScopeName => ({ name, type: int, stage: "elem" }));
  const inner = Scope.with(scope, names);
  if (target.object.kind === "name" && scope.get(target.object.name)?.tensor !== true) {
    reportUnknown(target.object.name, target.object.span, scope, sink);
    return untyped(expr);
  }
  const left = check(target, inner, sink);
  const value = fit(check(expr.value, inner, sink), real, sink, "the value");
  const done: Expr = { ...expr, target: left as Index, value, stage: "elem" };
  return left.type === undefined || value.type === undefined
    ? untyped(done)
    : { ...done, type: real };
}

/** Bare names in index positions that mean nothing else, with every place they occur. */
function variablesOf(expr: Assign, scope: Scope): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const occurrences = new Map<string, Span[]>();
  const visit = (part: Expr | Ellipsis, bare: boolean): void => {
    if (part.kind === "name" && scope.get(part.name) === undefined) {
      const spans = occurrences.get(part.name) ?? [];
      spans.push(part.span);
      occurrences.set(part.name, spans);
      if (bare) found.set(part.name, spans);
    }
    if (part.kind === "index") {
      for (const index of part.indices) visit(index, true);
      return;
    }
    if (part.kind === "ellipsis") return;
    for (const child of children(part)) {
      visit(child, part.kind === "call" && part.callee === paddedRead);
    }
  };
  visit(expr.target, false);
  visit(expr.value, false);
  return found;
}

/** A variable that occurs once pairs nothing: it is a misspelling, or sums one factor alone. */
function reportLonely(
  variables: ReadonlyMap<string, readonly Span[]>,
  scope: Scope,
  sink: Sink,
): void {
  for (const [name, spans] of variables) {
    if (spans.length > 1) continue;
    const others = [...variables.keys()].filter((other) => other !== name);
    sink.error("FX225", spans[0], `the index variable "${name}" occurs only once`, {
      help: didYouMean(name, [...others, ...scope.all()]),
    });
  }
}
