// What the formulas of one call see, and how an entry's lets join them.

import { freeNames } from "../formula/tree.js";
import type { Binding, Formula, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import type { Args } from "./attributes.js";
import { firstTensor } from "./attributes.js";
import { compile, elementWorld, type Code, type World } from "./evaluate.js";
import { Tensor } from "./tensor.js";
import { asInts, asNumber, type Value } from "./value.js";

/** The formula with the lets it uses, directly or through each other, around it. */
export function withLets(bindings: readonly Binding[], expr: Expr): Expr {
  if (bindings.length === 0) return expr;
  let known = wrapped.get(bindings);
  if (known === undefined) wrapped.set(bindings, (known = new WeakMap()));
  let whole = known.get(expr);
  if (whole === undefined) {
    whole = bindings.reduceRight<Expr>((body, { name, expr: value }) => (freeNames(body).has(name)
      ? { kind: "let", name, value, body, span: body.span } : body), expr);
    known.set(expr, whole);
  }
  return whole;
}

/** The same tree for the same formula, so that it is compiled once. */
const wrapped = new WeakMap<readonly Binding[], WeakMap<Expr, Expr>>();

/** The lets that gradient formulas see. */
export function gradientLets(op: Op): readonly Binding[] {
  let lets = joined.get(op);
  if (lets === undefined) joined.set(op, (lets = [...op.let, ...op.gradLet]));
  return lets;
}

const joined = new WeakMap<Op, readonly Binding[]>();

/** The formula of the enum member that was passed. */
export function chosen(formula: Formula, args: Args): Expr {
  if (formula.select === undefined) return formula.expr;
  const member = args.get(formula.select);
  const expr = formula.cases.get(String(member));
  if (expr === undefined) throw new TypeError(`internal: no formula for ${String(member)}`);
  return expr;
}

/** One call of an operator: its complete arguments, and formulas compiled against them. */
export class CallScope {
  readonly rank: number;
  private own: World | undefined;

  constructor(readonly op: Op, readonly args: Args, private readonly lets = op.let) {
    this.rank = firstTensor(op, args)?.shape.length ?? 0;
  }

  /** Formulas here see the shapes of the tensors among `values`. */
  world(values?: ReadonlyMap<string, Value>, base: World = elementWorld): World {
    if (values === undefined) return (this.own ??= this.world(this.args));
    const tensor = (name: string) => {
      const value = values.get(name);
      return value instanceof Tensor || value === null ? value : undefined;
    };
    const { apply, select, call, read } = base;
    return { apply, select, call, read, tensor, rank: this.rank };
  }

  /** A host formula's value: numbers and lists, once per call. */
  host(expr: Expr): Value {
    return this.code(expr, [...this.args.keys()])([...this.args.values()]);
  }

  ints(expr: Expr): readonly number[] {
    return asInts(this.host(expr));
  }

  number(expr: Expr): number {
    return asNumber(this.host(expr));
  }

  /** Code over the named values, the entry's lets included. */
  code(expr: Expr, names: readonly string[], world: World = this.world()): Code {
    return compile(withLets(this.lets, expr), names, world);
  }

  tensors(): [string, Tensor][] {
    return this.op.params.flatMap((param): [string, Tensor][] => {
      const value = this.args.get(param.name);
      return param.role === "tensor" && value instanceof Tensor ? [[param.name, value]] : [];
    });
  }
}
