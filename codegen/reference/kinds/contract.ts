// Index notation: `out[..., m, n] += a[..., m, k] * b[..., k, n]`. Variables on the left run over
// the result, the others are summed; `...` stands for broadcast batch dims.

import type { Ellipsis, Expr, Index } from "../../formula/ast.js";
import { children } from "../../formula/tree.js";
import { operatorRow } from "../../formula/builtins.js";
import { compile, type World } from "../evaluate.js";
import { applyScalar } from "../number.js";
import type { CallScope } from "../scope.js";
import { broadcastShapes, forEachIndex, Tensor, type Element, type Shape } from "../tensor.js";
import { asElement, asNumber, type Value } from "../value.js";

type Assign = Extract<Expr, { kind: "assign" }>;

/** Sizes of the index variables and the shape behind `...`, read off the tensors they index. */
interface Extents {
  readonly sizes: ReadonlyMap<string, number>;
  readonly batch: Shape;
}

export function runNotation(
  scope: CallScope, formula: Assign, known: Shape | undefined,
): Map<string, Value> {
  const extents = extentsOf(scope, formula, known);
  const shape = known ?? shapeOf(formula.target, extents);
  const kept = formula.target.indices.flatMap((one) => (one.kind === "name" ? [one.name] : []));
  const summed = [...extents.sizes.keys()].filter((name) => !kept.includes(name));
  let batch: readonly number[] = [];
  const names = [...scope.args.keys(), ...kept, ...summed];
  const code = compile(formula.value, names, notationWorld(scope, () => batch));
  const args = [...scope.args.values()];
  const add = operatorRow("+");
  const data: Element[] = [];
  const sumShape = summed.map((name) => extents.sizes.get(name) ?? 0);
  forEachIndex(shape, (index) => {
    batch = index.slice(0, extents.batch.length);
    let sum: Element = 0;
    forEachIndex(sumShape, (inner) => {
      const term = code([...args, ...index.slice(extents.batch.length), ...inner]);
      sum = applyScalar(add, [sum, asElement(term)]);
    });
    data.push(sum);
  });
  return new Map([[scope.op.results[0].name, Tensor.of(shape, data)]]);
}

function shapeOf(target: Index, { sizes, batch }: Extents): number[] {
  return target.indices.flatMap((one) => {
    if (one.kind === "ellipsis") return batch;
    return [one.kind === "name" ? (sizes.get(one.name) ?? 1) : 1];
  });
}

function extentsOf(scope: CallScope, formula: Assign, known: Shape | undefined): Extents {
  const sizes = new Map<string, number>();
  const batches: Shape[] = [];
  const note = (indices: readonly (Expr | Ellipsis)[], shape: Shape) => {
    const dots = indices.findIndex((one) => one.kind === "ellipsis");
    const hidden = shape.length - (indices.length - (dots < 0 ? 0 : 1));
    if (hidden < 0) {
      throw new RangeError(`[${shape}] has too few dims for ${indices.length} indices`);
    }
    if (dots >= 0) batches.push(shape.slice(dots, dots + hidden));
    indices.forEach((one, k) => {
      if (one.kind !== "name") return;
      const size = shape[dots >= 0 && k > dots ? k + hidden - 1 : k];
      const before = sizes.get(one.name) ?? size;
      if (before !== size) {
        throw new RangeError(`index ${one.name} runs over ${before} and ${size}`);
      }
      sizes.set(one.name, size);
    });
  };
  const visit = (part: Expr) => {
    if (part.kind === "index" && part.object.kind === "name") {
      const tensor = scope.args.get(part.object.name);
      if (tensor instanceof Tensor) note(part.indices, tensor.shape);
    }
    children(part).forEach(visit);
  };
  visit(formula.value);
  if (known !== undefined) note(formula.target.indices, known);
  return { sizes, batch: broadcastShapes(batches) };
}

function notationWorld(scope: CallScope, batch: () => readonly number[]): World {
  const tensorNamed = (name: string): Tensor => {
    const tensor = scope.args.get(name);
    if (!(tensor instanceof Tensor)) throw new TypeError(`internal: ${name} is no tensor`);
    return tensor;
  };
  const read = (name: string, index: readonly Value[]): Value => {
    const tensor = tensorNamed(name);
    const own = tensor.shape.length - index.length;
    // Batch dims align at their end, and a size of one is stretched.
    const lead = batch().slice(batch().length - own).map((k, d) => (tensor.shape[d] === 1 ? 0 : k));
    return tensor.at([...lead, ...index.map(asNumber)]);
  };
  // at(x, n, p): zero outside of x.
  const call: World["call"] = (_, [tensor, ...index]) => {
    if (!(tensor instanceof Tensor)) throw new TypeError("internal: at() reads a tensor");
    const at = index.map(asNumber);
    return at.every((k, d) => k >= 0 && k < tensor.shape[d]) ? tensor.at(at) : 0;
  };
  return { ...scope.world(), read, call };
}
