// Putting a kernel record together from its parts.

import type { DType, Op } from "../catalog/model.js";
import type { Expr, Type } from "../formula/ast.js";
import { children } from "../formula/tree.js";
import { randomFunctions } from "../formula/names.js";
import { pascalCase } from "../names.js";
import { Hoist } from "./hoist.js";
import type { Kernel, Operand, Skeleton } from "./kernel.js";

export interface Parts {
  readonly op: Op;
  readonly key: string;
  readonly skeleton: Skeleton;
  readonly outputs: readonly Operand[];
  /** From the hoisted trees, so that only what is read becomes an operand. */
  readonly inputs: (trees: readonly Expr[]) => readonly Operand[];
  readonly trees: ReadonlyMap<string, Expr>;
  readonly dtypes: readonly DType[];
  /** Named formulas the trees may use. */
  readonly lets?: Op["let"];
  readonly state?: Kernel["state"];
}

export function makeKernel(parts: Parts): Kernel {
  const { op, key, skeleton, outputs, dtypes, state } = parts;
  const hoist = new Hoist(parts.lets ?? op.let, namesOf(op));
  const trees = new Map([...parts.trees].map(([role, tree]) => [role, hoist.tree(tree)]));
  const all = [...trees.values()];
  return {
    key, symbol: symbolOf(key), op, skeleton, outputs, inputs: parts.inputs(all), trees, dtypes,
    scalars: hoist.scalars, indexed: all.some(isRandom), ...(state === undefined ? {} : { state }),
  };
}

/** `mul/backward/x+y` → `MulBackwardXY`, `pow#0` → `PowSpecial0`. */
function symbolOf(key: string): string {
  return pascalCase(key.replace("#", "_special_").replace(/[^a-z0-9]+/gi, "_"));
}

function namesOf(op: Op): ReadonlySet<string> {
  return new Set([...op.params, ...op.results, ...op.let, ...op.gradLet].map(({ name }) => name));
}

export function isRandom(expr: Expr): boolean {
  if (expr.kind === "call" && expr.calleeKind === "builtin" && randomFunctions.has(expr.callee)) return true;
  return children(expr).some(isRandom);
}

export function typeKind(expr: Expr): Type["kind"] {
  if (expr.type === undefined) throw new Error(`internal: an untyped ${expr.kind} reached the lowering`);
  return expr.type.kind;
}
