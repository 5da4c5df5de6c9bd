// Composites on dtypes that are only stored. One that is made of several operators would round
// between them; it runs as a whole in the dtype they are computed in, and its result is rounded once.

import type { Catalog, Formula, Op } from "../../catalog/model.js";
import { isFloating } from "../../catalog/dtypes.js";
import type { Expr } from "../../formula/ast.js";
import { children } from "../../formula/tree.js";
import { callOrder } from "../../print/typescript.js";
import { formulas } from "./calls.js";
import { local, optionsOf, tensors } from "./parameters.js";

/** The line that sends such a call through the dtype it is computed in; nothing where it rounds once. */
export function computedWhole(op: Op, catalog: Catalog): readonly string[] {
  const first = tensors(op).find((input) => input.generic && !input.optional && !input.list);
  const keepsT = op.results.every(({ dtype, viewOf }) => dtype === "T" && viewOf === undefined);
  const stored = op.dtypes.some((dtype) => isFloating(dtype) && catalog.compute.has(dtype));
  if (first === undefined || !keepsT || !stored || roundings(op, catalog) < 2) return [];
  const fixed = callOrder(op.params).filter((param) => param.role === "tensor" || !param.option)
    .map((param) => (param.role === "tensor" ? `widenHalves(${local(param)})` : local(param)));
  const options = optionsOf(op);
  const rest = options.length === 0 ? [] : [options.some(({ positional }) => positional) ? "...(rest as never[])" : "options"];
  const x = local(first);
  return [`if (isHalf(${x})) return narrowHalves(${local(op)}(${[...fixed, ...rest].join(", ")}), ${x}.type);`];
}

/** How many results of its formulas' operators are rounded on the way to its own. */
function roundings(op: Op, catalog: Catalog): number {
  if (op.body.kind !== "composite") return rounds(op) ? 1 : 0;
  const all: readonly Formula[] = [...op.body.forward.values()];
  const lets = op.let.map(({ expr }) => expr);
  return [...lets, ...all.flatMap(formulas)].reduce((sum, expr) => sum + within(expr, catalog), 0);
}

/** Of two branches the host takes one. */
function within(expr: Expr, catalog: Catalog): number {
  if (expr.kind === "if" && expr.cond.stage === "host") return Math.max(within(expr.then, catalog), within(expr.else, catalog));
  const below = children(expr).reduce((sum, child) => sum + within(child, catalog), 0);
  if (expr.stage !== "elem" || expr.type?.kind !== "real") return below;
  if (expr.kind === "binary" || expr.kind === "unary") return below + 1;
  if (expr.kind !== "call") return below;
  const callee = expr.calleeKind === "op" ? catalog.ops.get(expr.callee) : undefined;
  return below + (callee ? roundings(callee, catalog) : expr.calleeKind === "builtin" ? 1 : 0);
}

/** Views and operators that only move elements give them as they are. */
function rounds({ kind, dtypes, kernelDtypes }: Op): boolean {
  const moves = kind === "view" || kind === "gather" || kind === "create" || kernelDtypes.length === dtypes.length;
  return !moves;
}
