// The reference interpreter: runs whole operators on little tensors, straight from the catalog's
// trees. Slow and plain; what the kernels compute is compared with it.

import type { Body, Catalog, Formula, Gradient, Op } from "../catalog/model.js";
import { kindRules } from "../catalog/kinds.js";
import type { Call, Expr } from "../formula/ast.js";
import { bindArgs, completeArgs, type Args } from "./attributes.js";
import { runNotation } from "./kinds/contract.js";
import { runGather, runScatter, runSort, runView } from "./kinds/geometry.js";
import { mapElements, runPointwise } from "./kinds/pointwise.js";
import { runReduce, runScan } from "./kinds/reduce.js";
import { isPerRow, mapRows, rowsIn, runRowwise } from "./kinds/rowwise.js";
import { applyScalar } from "./number.js";
import { operatorRow } from "../formula/builtins.js";
import { CallScope, chosen, gradientLets } from "./scope.js";
import { tensorWorld } from "./tensor-world.js";
import { broadcastShapes, forEachIndex, Tensor, type Element, type Shape } from "./tensor.js";
import { asElement, Fields, type Value } from "./value.js";

/** The operator, or a call inside one of its formulas, has no meaning the interpreter knows. */
export class NotInterpretable extends Error {}

export type Results = ReadonlyMap<string, Value>;

export class Interpreter {
  constructor(private readonly ops: Catalog["ops"]) {}

  /** Every result by name, saved ones included. */
  run(op: Op, given: Args): Results {
    const scope = new CallScope(op, completeArgs(op, given));
    return this.runBody(scope, op.body);
  }

  /** True where every requirement of the entry holds. */
  accepts(op: Op, given: Args): boolean {
    const scope = new CallScope(op, completeArgs(op, given));
    return op.require.every(({ that }) => scope.host(that) === true);
  }

  private runBody(scope: CallScope, body: Body): Results {
    switch (body.kind) {
      case "pointwise": case "random":
        return runPointwise(scope, body.forward, this.shape(scope));
      case "rowwise": return runRowwise(scope, body);
      case "reduce": return runReduce(scope, body);
      case "scan": return runScan(scope, body);
      case "view": return runView(scope, body);
      case "gather": case "create": return runGather(scope, body, this.shape(scope) ?? []);
      case "scatter": return runScatter(scope, body);
      case "sort": return runSort(scope, body);
      case "contract": return this.notation(scope, body.formula);
      case "composite":
        if (body.code !== undefined) throw new NotInterpretable(`${scope.op.name} is TypeScript`);
        return this.composite(scope, body.forward);
      case "extern": return this.reference(scope, body.proof.reference);
    }
  }

  /** The first result's shape where the entry writes it. */
  private shape(scope: CallScope): Shape | undefined {
    const expr = scope.op.shape?.get(scope.op.results[0].name);
    return expr === undefined ? undefined : scope.ints(expr);
  }

  private notation(scope: CallScope, formula: Expr): Results {
    if (formula.kind !== "assign") {
      throw new NotInterpretable(`${scope.op.name} has no index notation`);
    }
    return runNotation(scope, formula, this.shape(scope));
  }

  private reference(scope: CallScope, reference: ReadonlyMap<string, Formula>): Results {
    if (reference.size === 0) throw new NotInterpretable(`${scope.op.name} has no reference`);
    return this.composite(scope, reference);
  }

  private composite(scope: CallScope, forward: ReadonlyMap<string, Formula>): Results {
    const values = new Map(scope.args);
    for (const [name, formula] of forward) {
      values.set(name, this.tensorFormula(scope, chosen(formula, scope.args), values));
    }
    return new Map([...forward.keys()].map((name) => [name, values.get(name) ?? null]));
  }

  /** A formula over whole tensors; its calls run other operators. */
  private tensorFormula(scope: CallScope, expr: Expr, values: Args): Value {
    const whole = tensorWorld((call, args) => this.call(call, args), scope.rank);
    const world = scope.world(values, whole);
    return scope.code(expr, [...values.keys()], world)([...values.values()]);
  }

  private call(call: Call, args: readonly Value[]): Value {
    const op = this.ops.get(call.callee);
    if (op === undefined) throw new NotInterpretable(`${call.callee} is no operator`);
    const bound = bindArgs(op.params, call.args.map(({ name }, k) =>
      ({ ...(name === undefined ? {} : { name }), value: args[k] })));
    const results = this.run(op, bound);
    const visible = op.results.filter((result) => !result.saved);
    if (visible.length === 1) return results.get(visible[0].name) ?? null;
    return new Fields(new Map(visible.map(({ name }) => [name, results.get(name) ?? null])));
  }

  // Gradients -------------------------------------------------------------------------------------

  /**
   * The gradient of one input, summed back to its shape where it was broadcast. `grads` has what
   * arrives at each differentiable result, by name.
   */
  gradient(op: Op, input: string, given: Args, results: Results, grads: Args): Tensor {
    const gradient = op.grads === "derived" ? undefined : op.grads.get(input);
    if (gradient?.kind !== "formula") {
      throw new NotInterpretable(`${op.name} has no formula for ${input}`);
    }
    const value = this.rawGradient(op, input, gradient, given, results, grads);
    const target = given.get(input);
    return target instanceof Tensor ? sumTo(value, target.shape) : value;
  }

  /** What a gradient formula, not necessarily the entry's own, gives before anything is summed. */
  rawGradient(
    op: Op, input: string, { formula }: Extract<Gradient, { kind: "formula" }>, given: Args,
    results: Results, grads: Args,
  ): Tensor {
    const scope = new CallScope(op, completeArgs(op, given), gradientLets(op));
    const grad = grads.size === 1 ? [...grads.values()][0] : new Fields(grads);
    const values = new Map<string, Value>([...scope.args, ...results, ["grad", grad]]);
    return this.gradientValue(scope, chosen(formula, scope.args), input, values);
  }

  private gradientValue(scope: CallScope, expr: Expr, input: string, values: Args): Tensor {
    const { op } = scope;
    switch (kindRules[op.kind].gradMode) {
      case "element": {
        const tensors = [...values.values()].filter((value) => value instanceof Tensor);
        const shapes = tensors.map((tensor) => tensor.shape);
        return mapElements(scope, expr, values, broadcastShapes(shapes));
      }
      case "row": return this.rowGradient(scope, expr, input, values);
      case "tensor": {
        const value = this.tensorFormula(scope, expr, values);
        if (value instanceof Tensor) return value;
        const target = scope.args.get(input);
        return Tensor.full(target instanceof Tensor ? target.shape : [], asElement(value));
      }
    }
  }

  /** A per-row input gets one value per row: elements that the formula gives are summed. */
  private rowGradient(scope: CallScope, expr: Expr, input: string, values: Args): Tensor {
    const { body } = scope.op;
    if (body.kind !== "rowwise") throw new TypeError("internal: not a row program");
    const rows = rowsIn(scope, body);
    if (!isPerRow(scope.op, input)) return mapRows(scope, expr, values, rows, false);
    if (expr.stage === "row") return mapRows(scope, expr, values, rows, true);
    const whole = mapRows(scope, expr, values, rows, false);
    const add = operatorRow("+");
    const sums = rows.indices.map((row) =>
      row.reduce<Element>((sum, index) => applyScalar(add, [sum, whole.at(index)]), 0));
    return Tensor.of(rows.kept, sums);
  }
}

/** Sums what broadcasting stretched, back to a shape. */
export function sumTo(tensor: Tensor, shape: Shape): Tensor {
  if (sameShape(tensor.shape, shape)) return tensor;
  const wide = broadcastShapes([tensor.shape, shape]);
  const stretched = tensor.expand(wide);
  const result = Tensor.full(shape, 0);
  const into = result.expand(wide);
  const add = operatorRow("+");
  forEachIndex(wide, (index) => {
    const at = into.address(index);
    result.data[at] = applyScalar(add, [result.data[at], stretched.at(index)]);
  });
  return result;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, d) => size === b[d]);
}

