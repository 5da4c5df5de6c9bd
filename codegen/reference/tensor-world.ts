// Formulas over whole tensors: builtins go element by element with broadcasting, `if` selects
// elements, and calls run operators of the catalog.

import type { Builtin } from "../formula/builtin.js";
import type { World } from "./evaluate.js";
import { applyScalar } from "./number.js";
import { Tensor, zip, type Element } from "./tensor.js";
import { asElement, type Value } from "./value.js";

type Call = NonNullable<World["call"]>;

export function tensorWorld(call: Call, rank = 0): World {
  return { apply: applyTensors, select: selectTensors, call, rank };
}

export function applyTensors(row: Builtin, args: readonly Value[]): Value {
  if (!args.some((arg) => arg instanceof Tensor)) return applyScalar(row, args.map(asElement));
  return zip(args.map(part), (elements) => applyScalar(row, elements));
}

export function selectTensors(cond: Value, then: Value, otherwise: Value): Value {
  return zip([part(cond), part(then), part(otherwise)], ([truth, a, b]) => (truth ? a : b));
}

function part(value: Value): Tensor | Element {
  return value instanceof Tensor ? value : asElement(value);
}
