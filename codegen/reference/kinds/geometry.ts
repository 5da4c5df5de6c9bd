// Operators that move elements: views, gathers, scatters, sorts, and tensors made from indices.

import type { Body } from "../../catalog/model.js";
import type { World } from "../evaluate.js";
import { firstTensor } from "../attributes.js";
import type { CallScope } from "../scope.js";
import { forEachIndex, Tensor, type Element, type Shape } from "../tensor.js";
import { asElement, asInts, asNumber, type Value } from "../value.js";
import { primal } from "../number.js";
import { wrap } from "../../formula/shape-rules.js";
import { normal, uniform } from "../philox.js";
import { foldedDims, rowsOf } from "./reduce.js";

type BodyOf<K extends Body["kind"]> = Extract<Body, { kind: K }>;

export function runView(scope: CallScope, body: BodyOf<"view">): Map<string, Value> {
  const { viewOf, name } = scope.op.results[0];
  const x = viewOf === undefined ? undefined : scope.args.get(viewOf);
  if (!(x instanceof Tensor)) throw new TypeError(`${scope.op.name} needs a tensor`);
  const offset = x.offset + scope.number(body.offset);
  const view = new Tensor(scope.ints(body.shape), scope.ints(body.strides), offset, x.data);
  return new Map([[name, view]]);
}

/** Formulas that read tensors at positions: `x[replace(i, dim, j)]`, `index[i]`. */
function indexedWorld(scope: CallScope, linear: () => number): World {
  const read = (name: string, index: readonly Value[]): Value => {
    const tensor = scope.args.get(name);
    if (!(tensor instanceof Tensor)) throw new TypeError(`internal: ${name} is no tensor`);
    const [first] = index;
    const at = index.length === 1 && Array.isArray(first) ? asInts(first) : index.map(asNumber);
    if (at.length !== tensor.shape.length) {
      throw new RangeError(`[${at}] is no position in [${tensor.shape}]`);
    }
    return tensor.at(at.map((k, d) => wrap(k, tensor.shape[d])));
  };
  const call: World["call"] = ({ callee }) => {
    const draw = callee === "uniform" ? uniform : normal;
    return draw(0x5eedn, BigInt(linear()));
  };
  return { ...scope.world(), read, call };
}

/** Evaluates a formula of the index `i` at every index of a shape. */
function fillFrom(scope: CallScope, value: BodyOf<"gather">["value"], shape: Shape): Tensor {
  let at = 0;
  const code = scope.code(value, [...scope.args.keys(), "i"], indexedWorld(scope, () => at));
  const args = [...scope.args.values()];
  const data: Element[] = [];
  forEachIndex(shape, (index, linear) => {
    at = linear;
    data.push(asElement(code([...args, index])));
  });
  return Tensor.of(shape, data);
}

export function runGather(
  scope: CallScope, body: BodyOf<"gather"> | BodyOf<"create">, shape: Shape,
): Map<string, Value> {
  return new Map([[scope.op.results[0].name, fillFrom(scope, body.value, shape)]]);
}

export function runScatter(scope: CallScope, body: BodyOf<"scatter">): Map<string, Value> {
  const base = scope.args.get(body.base);
  if (!(base instanceof Tensor)) throw new TypeError(`${scope.op.name} needs a tensor`);
  const result = Tensor.of(base.shape, base.elements());
  const names = [...scope.args.keys(), "i"];
  const args = [...scope.args.values()];
  const world = indexedWorld(scope, () => 0);
  const into = scope.code(body.into, names, world);
  const value = scope.code(body.value, names, world);
  const combine = body.combine === undefined ? undefined
    : scope.code(body.combine, [...scope.args.keys(), "a", "b"]);
  forEachIndex(scope.ints(body.over), (index) => {
    const target = asInts(into([...args, index])).map((k, d) => wrap(k, result.shape[d]));
    const at = result.address(target);
    const put = value([...args, index]);
    result.data[at] = asElement(combine ? combine([...args, result.data[at], put]) : put);
  });
  return new Map([[scope.op.results[0].name, result]]);
}

/** Values in order and where each came from; equal elements keep their order. */
export function runSort(scope: CallScope, body: BodyOf<"sort">): Map<string, Value> {
  const x = firstTensor(scope.op, scope.args);
  if (x === undefined) throw new TypeError(`${scope.op.name} needs a tensor`);
  const dims = foldedDims(scope);
  const keep = body.keep === undefined ? Infinity : scope.number(body.keep);
  const shape = x.shape.map((size, d) => (dims.includes(d) ? Math.min(size, keep) : size));
  const [values, indices] = [Tensor.full(shape, 0), Tensor.full(shape, 0)];
  const compare = order(scope, body);
  for (const row of rowsOf(x.shape, dims)) {
    const order = row.map((_, k) => k).sort((p, q) => compare(x.at(row[p]), x.at(row[q])));
    order.slice(0, keep).forEach((from, k) => {
      values.data[values.address(row[k])] = x.at(row[from]);
      indices.data[indices.address(row[k])] = from;
    });
  }
  return new Map(scope.op.results.map(({ name, dtype }) =>
    [name, dtype === "T" ? values : indices]));
}

function order(scope: CallScope, body: BodyOf<"sort">): (a: Element, b: Element) => number {
  const before = scope.code(body.before, [...scope.args.keys(), "a", "b"]);
  const args = [...scope.args.values()];
  const nanSide = body.nan === "last" ? 1 : -1;
  return (a, b) => {
    const [nanA, nanB] = [Number.isNaN(primal(a)), Number.isNaN(primal(b))];
    if (nanA || nanB) return nanA && nanB ? 0 : nanA ? nanSide : -nanSide;
    if (before([...args, primal(a), primal(b)]) === true) return -1;
    return before([...args, primal(b), primal(a)]) === true ? 1 : 0;
  };
}
