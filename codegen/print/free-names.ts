// Which names a formula reads, and which of them only for their shape.

import type { Expr, Name } from "../formula/ast.js";
import { children, isFree } from "../formula/tree.js";
import type { Binding } from "../catalog/model.js";

export interface FreeNames {
  /** Names whose value is read; `grad.values` is listed as itself and as `grad`. */
  readonly values: ReadonlySet<string>;
  /** Names that stand directly inside a shape function. */
  readonly shapes: ReadonlySet<string>;
}

/** Free names of `expr`, through the bindings it uses. */
export function freeNames(expr: Expr, bindings: readonly Binding[] = []): FreeNames {
  const values = new Set<string>();
  const shapes = new Set<string>();
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  const expanded = new Set<string>();
  const visit = (node: Expr, bound: ReadonlySet<string>): void => {
    walk(node, bound, (name, shapeOnly) => {
      const binding = byName.get(name);
      if (binding === undefined) (shapeOnly ? shapes : values).add(name);
      else if (!expanded.has(name)) {
        expanded.add(name);
        visit(binding.expr, new Set());
      }
    });
  };
  visit(expr, new Set());
  return { values, shapes };
}

/** The bindings that `expr` uses, in their own order. */
export function usedBindings(expr: Expr, bindings: readonly Binding[]): readonly Binding[] {
  const used = new Set<string>();
  const visit = (node: Expr): void => walk(node, new Set(), (name) => {
    const binding = bindings.find((one) => one.name === name);
    if (binding === undefined || used.has(name)) return;
    used.add(name);
    visit(binding.expr);
  });
  visit(expr);
  return bindings.filter((binding) => used.has(binding.name));
}

type Visit = (name: string, shapeOnly: boolean) => void;

function walk(node: Expr, bound: ReadonlySet<string>, visit: Visit): void {
  const isOuter = (part: Expr): part is Name => isFree(part) && !bound.has(part.name);
  if (isOuter(node)) visit(node.name, false);
  if (node.kind === "member" && isOuter(node.object)) visit(`${node.object.name}.${node.name}`, false);
  if (node.kind === "let") {
    walk(node.value, bound, visit);
    return walk(node.body, new Set([...bound, node.name]), visit);
  }
  for (const part of children(node)) {
    const isMeasured = node.kind === "call" && node.calleeKind === "shape" && isOuter(part);
    if (isMeasured) visit(part.name, true);
    else walk(part, bound, visit);
  }
}
