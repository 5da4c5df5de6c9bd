// Pointwise and random operators, and gradients written for one element.

import type { Formula } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { elementWorld, type World } from "../evaluate.js";
import { normal, uniform } from "../philox.js";
import { CallScope, chosen } from "../scope.js";
import { broadcastShapes, forEachIndex, Tensor, type Element, type Shape } from "../tensor.js";
import { asElement, Fields, type Value } from "../value.js";

/** The seed of every random operator here: only reproducibility matters. */
const seed = 0x5eedn;

/** Each result in the order they use each other. */
export function runPointwise(
  scope: CallScope, forward: ReadonlyMap<string, Formula>, like: Shape | undefined,
): Map<string, Value> {
  const values = new Map(scope.args);
  const shape = like ?? broadcastShapes(scope.tensors().map(([, tensor]) => tensor.shape));
  const results = new Map<string, Value>();
  for (const [name, formula] of forward) {
    const tensor = mapElements(scope, chosen(formula, scope.args), values, shape);
    values.set(name, tensor);
    results.set(name, tensor);
  }
  return results;
}

/** One formula at every element; tensors among the values are read at the element's place. */
export function mapElements(
  scope: CallScope, expr: Expr, values: ReadonlyMap<string, Value>, shape: Shape,
): Tensor {
  const names = [...values.keys(), "i"];
  let at = 0n;
  const call: World["call"] = ({ callee }) => random(callee, at);
  const world: World = { ...scope.world(values, elementWorld), call };
  const code = scope.code(expr, names, world);
  const wide = [...values.values()].map((value) => expandTo(value, shape));
  const data: Element[] = [];
  forEachIndex(shape, (index, linear) => {
    at = BigInt(linear);
    data.push(asElement(code([...wide.map((value) => elementAt(value, index)), index])));
  });
  return Tensor.of(shape, data);
}

function random(callee: string, at: bigint): number {
  if (callee === "uniform") return uniform(seed, at);
  if (callee === "normal") return normal(seed, at);
  throw new TypeError(`internal: ${callee} cannot be called in an element formula`);
}

function expandTo(value: Value, shape: Shape): Value {
  if (value instanceof Tensor) return value.expand(shape);
  if (!(value instanceof Fields)) return value;
  return new Fields(new Map([...value.values].map(([name, one]) => [name, expandTo(one, shape)])));
}

function elementAt(value: Value, index: readonly number[]): Value {
  if (value instanceof Tensor) return value.at(index);
  if (!(value instanceof Fields)) return value;
  return new Fields(new Map([...value.values].map(([name, one]) => [name, elementAt(one, index)])));
}
