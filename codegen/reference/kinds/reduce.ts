// Reductions and scans: folds of the elements that share their place in the kept dims.

import type { Body } from "../../catalog/model.js";
import type { Code } from "../evaluate.js";
import { firstTensor } from "../attributes.js";
import type { CallScope } from "../scope.js";
import { forEachIndex, sizeOf, Tensor, type Element, type Shape } from "../tensor.js";
import { asElement, asInts, type Value } from "../value.js";

type Reduce = Extract<Body, { kind: "reduce" }>;
type Scan = Extract<Body, { kind: "scan" }>;

/** The dims an operator folds: its attribute of dims, or every dim. */
export function foldedDims(scope: CallScope): readonly number[] {
  const attr = scope.op.params.find((param) =>
    param.role === "attr" && (param.type.kind === "dim" || param.type.kind === "dims"));
  if (attr === undefined) return Array.from({ length: scope.rank }, (_, d) => d);
  const value = scope.args.get(attr.name) ?? [];
  if (scope.rank === 0) return [];
  return typeof value === "number" ? [value] : asInts(value);
}

/** The folds of one operator as code. */
export interface Fold {
  readonly init: () => Value;
  readonly step: (acc: Value, x: Element, k: number) => Value;
  readonly combine: (a: Value, b: Value) => Value;
  readonly finish: ReadonlyMap<string, (acc: Value, n: number) => Value>;
}

export function foldOf(scope: CallScope, body: Reduce): Fold {
  const names = [...scope.args.keys()];
  const first = scope.op.params.find((param) => param.role === "tensor")?.name;
  const attrs = [...scope.args.values()];
  const withX = (x: Element) => attrs.map((value, at) => (names[at] === first ? x : value));
  const step = scope.code(body.step, [...names, "acc", "k"]);
  const combine = scope.code(body.combine, [...names, "a", "b"]);
  const finish = [...body.finish].map(([name, expr]) => {
    const code = scope.code(expr, [...names, "acc", "n"]);
    return [name, (acc: Value, n: number) => code([...attrs, acc, n])] as const;
  });
  return {
    init: () => scope.host(body.init),
    step: (acc, x, k) => step([...withX(x), acc, k]),
    combine: (a, b) => combine([...attrs, a, b]),
    finish: new Map(finish),
  };
}

export function runReduce(scope: CallScope, body: Reduce): Map<string, Value> {
  const x = firstTensor(scope.op, scope.args);
  if (x === undefined) throw new TypeError(`${scope.op.name} needs a tensor`);
  const dims = foldedDims(scope);
  const fold = foldOf(scope, body);
  const length = sizeOf(dims.map((d) => x.shape[d]));
  const states = foldRows(x, dims, fold);
  const shape = x.shape.map((size, d) => (dims.includes(d) ? 1 : size));
  const outer = scope.args.get("keepdim") === true
    ? shape : x.shape.filter((_, d) => !dims.includes(d));
  return new Map([...fold.finish].map(([name, finish]) =>
    [name, Tensor.of(outer, states.map((state) => asElement(finish(state, length))))]));
}

/** The final state of each row, rows in row-major order. */
function foldRows(x: Tensor, dims: readonly number[], fold: Fold): Value[] {
  return rowsOf(x.shape, dims).map((row) =>
    row.reduce<Value>((acc, index, k) => fold.step(acc, x.at(index), k), fold.init()));
}

/** The multi-indices of each row, both in row-major order. */
export function rowsOf(shape: Shape, dims: readonly number[]): (readonly number[])[][] {
  const kept = shape.map((size, d) => (dims.includes(d) ? 1 : size));
  const along = shape.map((size, d) => (dims.includes(d) ? size : 1));
  const rows: (readonly number[])[][] = [];
  forEachIndex(kept, (start) => {
    const row: (readonly number[])[] = [];
    forEachIndex(along, (step) => row.push(start.map((at, d) => at + step[d])));
    rows.push(row);
  });
  return rows;
}

export function runScan(scope: CallScope, body: Scan): Map<string, Value> {
  const x = firstTensor(scope.op, scope.args);
  if (x === undefined) throw new TypeError(`${scope.op.name} needs a tensor`);
  const combine = scanCombine(scope, body);
  const result = Tensor.full(x.shape, 0);
  for (const row of rowsOf(x.shape, foldedDims(scope))) {
    let acc = scope.host(body.init);
    for (const index of scope.args.get("reverse") === true ? row.toReversed() : row) {
      acc = combine(acc, x.at(index));
      result.data[result.address(index)] = asElement(acc);
    }
  }
  return new Map([[scope.op.results[0].name, result]]);
}

export function scanCombine(scope: CallScope, body: Scan): (a: Value, b: Value) => Value {
  const attrs = [...scope.args.values()];
  const code: Code = scope.code(body.combine, [...scope.args.keys(), "a", "b"]);
  return (a, b) => code([...attrs, a, b]);
}
