// Which operators are complex-differentiable. The tape turns the gradients of those into complex ones
// by itself; what goes through a part of a number (abs, real, conj) has gradients that say how.

import type { Sink } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import { builtins, operatorRow } from "../formula/builtins.js";
import { children } from "../formula/tree.js";
import { isComplex } from "../formula/types.js";
import { isComplexDtype } from "./dtypes.js";
import { expressions } from "./forward.js";
import type { Header } from "./header.js";
import type { Body, Op } from "./model.js";

/** Reports an operator that takes complex numbers apart, and has gradients that know nothing of it. */
export function checkHolomorphic(
  header: Header, body: Body, grads: Op["grads"], sink: Sink,
): void {
  if (header.tags.includes("wirtinger") || !header.dtypes.some(isComplexDtype)) return;
  if (grads === "derived" || ![...grads.values()].some(({ kind }) => kind === "formula")) return;
  const parts = valuesOf(body).map(nonHolomorphic);
  const part = parts.find((one) => one !== undefined);
  if (part === undefined) return;
  sink.error("FX307", part.span, `${header.name} is not complex-differentiable here`, {
    help: "Write its gradients for complex numbers too, conj and all, and `tags: [wirtinger]`.",
  });
}

/** The formulas that make an operator's value. */
function valuesOf(body: Body): readonly Expr[] {
  switch (body.kind) {
    case "pointwise": case "random": return [...body.forward.values()].flatMap(expressions);
    case "reduce": return [body.step, body.combine, ...body.finish.values()];
    case "scan": return [body.combine];
    default: return [];
  }
}

/** The first part that takes a complex number apart, outside of conditions. */
function nonHolomorphic(expr: Expr): Expr | undefined {
  if (expr.kind === "if") return nonHolomorphic(expr.then) ?? nonHolomorphic(expr.else);
  const row = rowOf(expr);
  const parts = children(expr);
  if (row !== undefined && !row.holomorphic && !row.signature.endsWith("bool")) {
    if (row.makesComplex || parts.some((part) => isComplex(part.type))) return expr;
  }
  for (const part of parts) {
    const found = nonHolomorphic(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowOf(expr: Expr): ReturnType<typeof operatorRow> | undefined {
  if (expr.kind === "call" && expr.calleeKind === "builtin") return builtins.get(expr.callee);
  if (expr.kind === "binary" && expr.op !== "??") return operatorRow(expr.op);
  return undefined;
}
