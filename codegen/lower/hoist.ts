// Taking the host's work out of formulas. Whatever is known before any element is computed once per
// call, in TypeScript, and reaches the kernel as a scalar; the tree keeps its name.

import type { Binding } from "../catalog/model.js";
import { isFree, mapChildren, substitute } from "../formula/tree.js";
import type { Expr, Type } from "../formula/ast.js";
import { printFormula } from "../print/text.js";
import { foldConstant } from "./constants.js";
import type { Scalar } from "./kernel.js";

/** Collects the scalars of one kernel while its trees are hoisted. */
export class Hoist {
  private readonly found = new Map<string, Scalar>();
  /** Scalars of compound expressions, by their text. */
  private readonly byText = new Map<string, string>();

  /** `lets` are the operator's named formulas; those the host does not compute are put before a tree. */
  constructor(private readonly lets: readonly Binding[], private readonly taken: ReadonlySet<string>) {}

  /** Lists come last: each takes as many places as it has items. */
  get scalars(): readonly Scalar[] {
    const all = [...this.found.values()];
    return [...all.filter(({ type }) => type !== "ints"), ...all.filter(({ type }) => type === "ints")];
  }

  /** The tree with the lets it uses, host parts named. */
  tree(expr: Expr): Expr {
    return this.walk(this.withLets(expr), new Map());
  }

  private withLets(expr: Expr): Expr {
    let tree = expr;
    for (const { name, expr: value, span } of [...this.lets].reverse()) {
      if (value.stage === "host" || !uses(tree, name)) continue;
      tree = { kind: "let", name, value, body: tree, span, type: tree.type, stage: tree.stage };
    }
    return tree;
  }

  /** `local` holds lets of the formula itself that the host computes. */
  private walk(expr: Expr, local: ReadonlyMap<string, Expr>): Expr {
    const isList = expr.type?.kind === "list";
    if (expr.stage === "const" && !isList) return foldConstant(expr);
    if (isHost(expr) && (isList || isScalar(expr.type))) return this.scalar(expr, local);
    if (expr.kind === "let" && expr.value.stage === "host") {
      const value = substitute(expr.value, local);
      return this.walk(expr.body, new Map([...local, [expr.name, value]]));
    }
    return mapChildren(expr, (part) => this.walk(part, local));
  }

  private scalar(expr: Expr, local: ReadonlyMap<string, Expr>): Expr {
    const value = substitute(expr, local);
    const name = expr.kind === "name" ? expr.name : this.nameOf(value);
    if (!this.found.has(name)) this.found.set(name, { name, type: kindOf(expr.type), value });
    return { kind: "name", name, span: expr.span, type: expr.type, stage: "host" };
  }

  private nameOf(value: Expr): string {
    const text = printFormula(value);
    let name = this.byText.get(text);
    if (name === undefined) {
      for (let k = this.byText.size; name === undefined || this.taken.has(name); k++) name = `h${k}`;
      this.byText.set(text, name);
    }
    return name;
  }
}

function isHost({ stage }: Expr): boolean { return stage === "host" || stage === "const"; }

function isScalar(type: Type | undefined): boolean {
  return type?.kind === "real" || type?.kind === "int" || type?.kind === "bool";
}

function kindOf(type: Type | undefined): Scalar["type"] {
  if (type?.kind === "list") return "ints";
  return type?.kind === "int" || type?.kind === "bool" ? type.kind : "real";
}

/** Mentions of a name as a value; `shape(x)` and `given(x)` are none. */
export function uses(expr: Expr, name: string): boolean {
  return reads([expr]).has(name);
}

/** The names whose values the trees read. `grad.values` is listed as such. */
export function reads(trees: Iterable<Expr>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (expr: Expr, bound: ReadonlySet<string>): void => {
    if (expr.kind === "name") {
      if (isFree(expr) && !bound.has(expr.name)) found.add(expr.name);
    } else if (expr.kind === "member" && expr.object.kind === "name" && expr.object.name === "grad") {
      found.add(`grad.${expr.name}`);
    } else if (expr.kind === "let") {
      visit(expr.value, bound);
      visit(expr.body, new Set([...bound, expr.name]));
    } else if (expr.kind === "call" && expr.calleeKind === "shape") {
      for (const { value } of expr.args) if (value.kind !== "name" || !isTensorName(value)) visit(value, bound);
    } else {
      mapChildren(expr, (part) => (visit(part, bound), part));
    }
  };
  for (const tree of trees) visit(tree, new Set());
  return found;
}

/** A tensor inside `shape(x)`: looked at, not read. The index `i` is a list, and is read. */
function isTensorName(expr: Expr): boolean {
  return expr.type?.kind !== "list" && expr.stage !== "host" && expr.stage !== "const";
}
