// Tensors stretched against each other: grids of coordinates, products, combinations.

import * as ops from "../../generated/ts/index.js";
import { Category, type ComplexNumber, type DTypeName, complexType, defaultDType, parseDType, realType } from "../dtype.js";
import { ArgumentError, DTypeError, ShapeError, showShape, showValue } from "../errors.js";
import { broadcast } from "../shape.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";
import { stack } from "./join.js";

/** Numbers at equal distances, of complex ones the parts apart. */
export function linspace(start: number | ComplexNumber, end: number | ComplexNumber, steps: number, dtype: DTypeName | undefined): Tensor {
  if (typeof start === "number" && typeof end === "number") return ops.linspaceReals(start, end, steps, { dtype });
  const type = dtype === undefined ? complexType(defaultDType()) : parseDType("linspace", dtype);
  if (type.category !== Category.Complex) {
    throw new DTypeError(`linspace: ${showValue(start)} to ${showValue(end)} are complex numbers, which ${type.name} does not hold. Choose complex64 or complex128`, { start, end, dtype });
  }
  const [from, to] = [start, end].map((value) => (typeof value === "number" ? { re: value, im: 0 } : value));
  const options = { dtype: realType(type).name };
  return ops.complex(ops.linspaceReals(from.re, to.re, steps, options), ops.linspaceReals(from.im, to.im, steps, options));
}

/** Each vector along a dim of its own, expanded over the others; "xy" exchanges the first two dims. */
export function meshgrid(tensors: readonly Tensor[], indexing: "ij" | "xy"): Tensor[] {
  const wrong = tensors.find((one) => one.ndim > 1);
  if (wrong) throw new ShapeError(`meshgrid: expected vectors or 0-d tensors, got ${showShape(wrong.shape)}`, { op: "meshgrid", got: wrong.shape });
  if (indexing === "xy" && tensors.length >= 2) {
    const [x, y, ...rest] = tensors;
    const [b, a, ...others] = meshgrid([y, x, ...rest], "ij");
    return [a, b, ...others];
  }
  const shape = tensors.map((one) => one.numel);
  return tensors.map((one, d) => one.reshape(shape.map((n, e) => (d === e ? n : 1))).expand(shape));
}

/** All tensors expanded to the shape they broadcast to. */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[] {
  const shape = tensors.map((one) => one.shape).reduce((a, b) => broadcast(a, b, "broadcastTensors"));
  return tensors.map((one) => one.expand([...shape]));
}

/** Rows of all combinations of one element from each vector, the last one running fastest. */
export function cartesianProd(tensors: readonly Tensor[]): Tensor {
  const wrong = tensors.find((one) => one.ndim !== 1);
  if (wrong) throw new ShapeError(`cartesianProd: expected vectors, got ${showShape(wrong.shape)}`, { op: "cartesian_prod", got: wrong.shape });
  if (tensors.length === 1) return tensors[0];
  return stack(meshgrid(tensors, "ij").map((grid) => grid.reshape([-1])), 1);
}

/** Rows of all choices of r elements in order, each at most once unless replaced. */
export function combinations(x: Tensor, r: number, withReplacement: boolean): Tensor {
  if (x.ndim !== 1) throw new ShapeError(`combinations: expected a vector, got ${showShape(x.shape)}`, { op: "combinations", got: x.shape });
  if (r < 0) throw new ArgumentError(`combinations: r must not be negative, got ${r}`, { op: "combinations", got: r });
  if (r === 0) return ops.zeros([0], { dtype: x.dtype });
  const count = countChoices(withReplacement ? x.numel + r - 1 : x.numel, r);
  if (count * r > MAX_ITEMS) throw new ArgumentError(`combinations: ${count} rows of ${r} are too many; at most ${MAX_ITEMS} items`, { op: "combinations", got: r });
  const rows = choices(x.numel, r, withReplacement, 0);
  return ops.indexSelect(x, 0, tensor(rows.flat(), { dtype: "int64" })).reshape([rows.length, r]);
}

/** Most numbers that the rows of one call hold. */
const MAX_ITEMS = 1 << 26;

/** n! / (r! (n - r)!), infinite where it is beyond doubles. */
function countChoices(n: number, r: number): number {
  if (r > n) return 0;
  let count = 1;
  for (let k = 1; k <= Math.min(r, n - r) && count <= MAX_ITEMS; k++) count = (count * (n - k + 1)) / k;
  return count;
}

function choices(n: number, r: number, again: boolean, from: number): number[][] {
  if (r === 0) return [[]];
  const found: number[][] = [];
  for (let i = from; i < n; i++) for (const rest of choices(n, r - 1, again, again ? i : i + 1)) found.push([i, ...rest]);
  return found;
}
