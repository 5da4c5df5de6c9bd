// What every check works with: the catalog, the interpreter over it, and the sink.

import { carriesGradient, DtypeTable } from "../catalog/dtypes.js";
import type { Catalog, Gradient, Op, TensorParam } from "../catalog/model.js";
import type { Sink } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import { Interpreter } from "../reference/interpret.js";
import type { Case } from "./cases.js";

export type FormulaGradient = Extract<Gradient, { kind: "formula" }>;

export class Bench {
  readonly interpreter: Interpreter;
  readonly dtypes: DtypeTable;
  /** How many gradients were compared so far. */
  compared = 0;
  /** Cases made so far, of plain numbers and of small integers; the checks share them. */
  readonly cases = new Map<Op, readonly Case[]>();
  readonly wholeCases = new Map<Op, readonly Case[]>();

  constructor(readonly catalog: Catalog, readonly sink: Sink) {
    this.interpreter = new Interpreter(catalog.ops);
    this.dtypes = new DtypeTable(catalog.dtypes, catalog.dtypeSets);
  }

  elementKind(param: TensorParam): "real" | "int" | "bool" {
    const { kind } = this.dtypes.elementType(param.dtypes);
    return kind === "int" || kind === "bool" ? kind : "real";
  }

  /** Visible results through which a gradient flows. */
  flows(op: Op): string[] {
    return op.results.flatMap(({ name, dtype, saved }) =>
      (!saved && carriesGradient(dtype) ? [name] : []));
  }
}

/** Inputs with a gradient formula, and the formulas. */
export function gradientFormulas(op: Op): [string, FormulaGradient][] {
  if (op.grads === "derived") return [];
  return [...op.grads].flatMap(([input, gradient]): [string, FormulaGradient][] =>
    (gradient.kind === "formula" ? [[input, gradient]] : []));
}

/** The place of a gradient's formula, or of the enum member's that is in force. */
export function placeOfGradient(gradient: FormulaGradient, member?: string): Span {
  const { formula } = gradient;
  if (formula.select === undefined) return formula.expr.span;
  return (member === undefined ? undefined : formula.cases.get(member))?.span ?? gradient.span;
}
