// Which names a formula reads, and which of them only for their shape.

import type { Expr } from "../formula/ast.js";
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
  switch (node.kind) {
    case "number": case "text": case "bool": return;
    case "name": if (!bound.has(node.name)) visit(node.name, false); return;
    case "unary": return walk(node.arg, bound, visit);
    case "binary": walk(node.left, bound, visit); return walk(node.right, bound, visit);
    case "if": [node.cond, node.then, node.else].forEach((part) => walk(part, bound, visit)); return;
    case "call": return node.args.forEach(({ value }) => {
      if (node.calleeKind === "shape" && value.kind === "name" && !bound.has(value.name)) visit(value.name, true);
      else walk(value, bound, visit);
    });
    case "member":
      if (node.object.kind === "name" && !bound.has(node.object.name)) visit(`${node.object.name}.${node.name}`, false);
      return walk(node.object, bound, visit);
    case "index": walk(node.object, bound, visit); return node.indices.forEach((index) => index.kind !== "ellipsis" && walk(index, bound, visit));
    case "list": return node.items.forEach((item) => walk(item, bound, visit));
    case "record": return node.fields.forEach((field) => walk(field.value, bound, visit));
    case "let":
      walk(node.value, bound, visit);
      return walk(node.body, new Set([...bound, node.name]), visit);
    case "assign": walk(node.target, bound, visit); return walk(node.value, bound, visit);
  }
}
