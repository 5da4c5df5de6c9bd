// The partial derivatives and kinks of the builtin table, as trees. The table holds them as text in
// the formula language; this is the one place that reads it.

import { Sink } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants } from "../formula/builtins.js";
import { parseFormula } from "../formula/parser.js";
import { mapChildren } from "../formula/tree.js";

const trees = new Map<string, Expr>();

/** d row / d parameter k, in the row's parameters and `result`; `undefined` where it is zero. */
export function partialOf(row: Builtin, k: number): Expr | undefined {
  const text = row.partials[k];
  return text === null ? undefined : read(text, row);
}

/** Trees that are zero where the row is not smooth. */
export function kinksOf(row: Builtin): readonly Expr[] {
  return row.kinks.map((text) => read(text, row));
}

function read(text: string, row: Builtin): Expr {
  const known = trees.get(text);
  if (known !== undefined) return known;
  const tree = parseText(text, `builtin ${row.name}`);
  trees.set(text, tree);
  return tree;
}

/** Reads a formula that is part of the generator itself. A mistake in one is a mistake of ours. */
export function parseText(text: string, source: string): Expr {
  const sink = new Sink();
  const tree = parseFormula(text, { file: source, at: (offset) => offset }, sink);
  if (tree === undefined) {
    throw new Error(`internal: ${source}: "${text}": ${sink.sorted()[0].message}`);
  }
  return resolve(tree);
}

/** Marks constants and calls of builtins, as the checker would. */
function resolve(expr: Expr): Expr {
  if (expr.kind === "name" && constants.has(expr.name)) return { ...expr, constant: true };
  const inside = mapChildren(expr, resolve);
  if (inside.kind !== "call" || !builtins.has(inside.callee)) return inside;
  return { ...inside, calleeKind: "builtin" };
}
