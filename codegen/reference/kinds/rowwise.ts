// Row programs. A row is a one-dimensional tensor; what `sum_over` and its like return is a single
// element, which broadcasts back over the row.

import type { Body, Op } from "../../catalog/model.js";
import type { Call, Expr } from "../../formula/ast.js";
import type { Builtin } from "../../formula/builtin.js";
import { builtins, operatorRow } from "../../formula/builtins.js";
import { firstTensor } from "../attributes.js";
import type { World } from "../evaluate.js";
import { applyScalar } from "../number.js";
import { CallScope, chosen } from "../scope.js";
import { applyTensors, selectTensors } from "../tensor-world.js";
import { sizeOf, Tensor, type Element, type Shape } from "../tensor.js";
import { asElement, Fields, type Value } from "../value.js";
import { rowsOf } from "./reduce.js";

type Rowwise = Extract<Body, { kind: "rowwise" }>;

/** How rows lie in the operator's first tensor. */
export interface Rows {
  readonly shape: Shape;
  readonly dims: readonly number[];
  readonly kept: Shape;
  readonly indices: readonly (readonly (readonly number[])[])[];
}

export function rowsIn(scope: CallScope, body: Rowwise): Rows {
  const x = firstTensor(scope.op, scope.args);
  if (x === undefined) throw new TypeError(`${scope.op.name} needs a tensor`);
  const dims = x.shape.length === 0 ? [] : scope.ints(body.over);
  const kept = x.shape.filter((_, d) => !dims.includes(d));
  return { shape: x.shape, dims, kept, indices: rowsOf(x.shape, dims) };
}

export function runRowwise(scope: CallScope, body: Rowwise): Map<string, Value> {
  const rows = rowsIn(scope, body);
  const values = new Map(scope.args);
  const results = new Map<string, Value>();
  for (const result of inOrder(scope.op, body)) {
    const formula = body.forward.get(result.name);
    if (formula === undefined) continue;
    const perRow = result.perRow === true;
    const mapped = mapRows(scope, chosen(formula, scope.args), values, rows, perRow);
    const tensor = perRow ? Tensor.of(rows.shape.map((n, d) => (rows.dims.includes(d) ? 1 : n)), mapped.elements()) : mapped;
    values.set(result.name, tensor);
    results.set(result.name, tensor);
  }
  return results;
}

function inOrder(op: Op, body: Rowwise): Op["results"] {
  const order = [...body.forward.keys()];
  return [...op.results].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Evaluates one formula over every row; the result has one element per row, or per element. */
export function mapRows(
  scope: CallScope, expr: Expr, values: ReadonlyMap<string, Value>, rows: Rows, perRow: boolean,
): Tensor {
  const length = sizeOf(rows.dims.map((d) => rows.shape[d]));
  const code = scope.code(expr, [...values.keys(), "n"], rowWorld(scope, values, length));
  const result = Tensor.full(perRow ? rows.kept : rows.shape, 0);
  rows.indices.forEach((row, at) => {
    const seen = [...values].map(([name, value]) => rowOf(scope.op, name, value, rows, row, at));
    const value = code([...seen, length]);
    if (perRow) result.data[at] = asElement(value);
    else row.forEach((index, k) => (result.data[result.address(index)] = itemOf(value, k)));
  });
  return result;
}

/** What a row program sees of a value: its row, or the row's single element. */
function rowOf(
  op: Op, name: string, value: Value, rows: Rows, row: readonly (readonly number[])[], at: number,
): Value {
  if (value instanceof Fields) {
    return new Fields(new Map([...value.values].map(([field, one]) =>
      [field, rowOf(op, field, one, rows, row, at)])));
  }
  if (!(value instanceof Tensor)) return value;
  if (isPerRow(op, name)) return value.elements()[at];
  const wide = value.expand(rows.shape);
  return Tensor.of([row.length], row.map((index) => wide.at(index)));
}

export function isPerRow(op: Op, name: string): boolean {
  const param = op.params.find((one) => one.name === name);
  if (param !== undefined) {
    return param.role === "tensor" && (param.perRow === true || param.mutated);
  }
  return op.results.find((one) => one.name === name)?.perRow === true;
}

function itemOf(value: Value, k: number): Element {
  return value instanceof Tensor ? value.elements()[value.numel === 1 ? 0 : k] : asElement(value);
}

function rowWorld(scope: CallScope, values: ReadonlyMap<string, Value>, length: number): World {
  const base: World = {
    apply: applyTensors, select: selectTensors, call: (call, args) => fold(call, args[0], length),
  };
  return scope.world(values, base);
}

function fold(call: Call, value: Value, length: number): Value {
  const items = value instanceof Tensor
    ? value.elements() : new Array<Element>(length).fill(asElement(value));
  const reduce = (row: Builtin, from: Element) =>
    items.reduce((acc, item) => applyScalar(row, [acc, item]), from);
  switch (call.callee) {
    case "sum_over": return reduce(operatorRow("+"), 0);
    case "mean_over": return applyScalar(operatorRow("/"), [reduce(operatorRow("+"), 0), length]);
    case "max_over": return reduce(builtin("max"), -Infinity);
    case "min_over": return reduce(builtin("min"), Infinity);
    case "count_over": return items.filter((item) => item === true).length;
    case "any_over": return items.some((item) => item === true);
    case "all_over": return items.every((item) => item === true);
    default: throw new TypeError(`internal: no row function ${call.callee}`);
  }
}

function builtin(name: string): Builtin {
  const row = builtins.get(name);
  if (row === undefined) throw new Error(`internal: no builtin ${name}`);
  return row;
}
