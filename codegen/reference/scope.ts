// What the formulas of one call see, and how an entry's lets join them.

import { freeNames } from "../derive/tree.js";
import type { Binding, Formula, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import type { Args } from "./attributes.js";
import { firstTensor } from "./attributes.js";
import { compile, elementWorld, type Code, type World } from "./evaluate.js";
import { Tensor } from "./tensor.js";
import { asInts, asNumber, type Value } from "./value.js";

/** The formula with the lets it uses, directly or through each other, around it. */
export function withLets(bindings: readonly Binding[], expr: Expr): Expr {
  return bindings.reduceRight<Expr>((body, { name, expr: value }) =>
    (freeNames(body).has(name) ? { kind: "let", name, value, body, span: body.span } : body), expr);
}

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
  constructor(readonly op: Op, readonly args: Args) {}

  get rank(): number {
    return firstTensor(this.op, this.args)?.shape.length ?? 0;
  }

  /** Formulas here see the shapes of the tensors among `values`. */
  world(values: ReadonlyMap<string, Value> = this.args, base: World = elementWorld): World {
    const tensor = (name: string) => {
      const value = values.get(name);
      return value instanceof Tensor || value === null ? value : undefined;
    };
    return { ...base, tensor, rank: this.rank };
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
    return compile(withLets(this.op.let, expr), names, world);
  }

  tensors(): [string, Tensor][] {
    return this.op.params.flatMap((param): [string, Tensor][] => {
      const value = this.args.get(param.name);
      return param.role === "tensor" && value instanceof Tensor ? [[param.name, value]] : [];
    });
  }
}
