// Operators that write into a tensor at computed places, made of the few kernels that do; each as a
// copy and in place.

import * as ops from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import { type TensorLike, checkWritable, isScalar, scalarTensor } from "../dispatch/operand.js";
import { DTypeError, ShapeError, showShape } from "../errors.js";
import { broadcast, sameShape } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

type Along = (x: Tensor, dim: number, index: Tensor, src: Tensor) => Tensor;

// ── one index for each element ───────────────────────────────────────────────────────────────────

export function scatter(x: Tensor, dim: number, index: Tensor, src: TensorLike, reduce?: "add" | "multiply"): Tensor {
  const write: Along = reduce === undefined ? ops.scatterWrite : reduce === "add" ? ops.scatterAdd : ops.scatterMultiply;
  return write(x, dim, index, spread(x, index, src));
}

export function scatter_(x: Tensor, dim: number, index: Tensor, src: TensorLike, reduce?: "add" | "multiply"): Tensor {
  const write: Along = reduce === undefined ? ops.scatterWrite_ : reduce === "add" ? ops.scatterAdd_ : ops.scatterMultiply_;
  return write(x, dim, index, spread(x, index, src));
}

/** A number in the place of src: as often as there are indices. */
function spread(x: Tensor, index: Tensor, src: TensorLike): Tensor {
  return isScalar(src) ? scalarTensor(src, x.type).expand(index.shape) : src;
}

export type Reduction = "sum" | "prod" | "mean" | "amax" | "amin";

export function scatterReduce(x: Tensor, dim: number, index: Tensor, src: Tensor, reduce: Reduction, includeSelf: boolean): Tensor {
  const from = includeSelf ? x : ops.scatterWrite(x, dim, index, scalarTensor(neutral(reduce, x), x.type).expand(index.shape));
  switch (reduce) {
    case "sum": return ops.scatterAdd(from, dim, index, src);
    case "prod": return ops.scatterMultiply(from, dim, index, src);
    case "amax": return ops.scatterAmax(from, dim, index, src);
    case "amin": return ops.scatterAmin(from, dim, index, src);
    case "mean": {
      const many = noGrad(() => countOf(x, dim, index, includeSelf));
      const sum = ops.scatterAdd(from, dim, index, src);
      return x.type.category < 2 ? ops.floorDivide(sum, many) : ops.div(sum, many);
    }
  }
}

export function scatterReduce_(x: Tensor, dim: number, index: Tensor, src: Tensor, reduce: Reduction, includeSelf: boolean): Tensor {
  if (reduce === "sum" && includeSelf) return ops.scatterAdd_(x, dim, index, src);
  return ops.copy_(x, scatterReduce(ops.clone(x), dim, index, src, reduce, includeSelf));
}

/** How many values meet in each place, in the dtype of x; 1 where none do. */
function countOf(x: Tensor, dim: number, index: Tensor, includeSelf: boolean): Tensor {
  const own = includeSelf ? ops.onesLike(x) : ops.zerosLike(x);
  return ops.maximum(ops.scatterAdd(own, dim, index, scalarTensor(1, x.type).expand(index.shape)), 1).to(x.dtype);
}

/** What changes nothing when it is reduced with. */
function neutral(reduce: Reduction, { type }: Tensor): number | bigint | boolean {
  if (reduce === "sum" || reduce === "mean") return 0;
  if (reduce === "prod") return 1;
  const [low, high] = type.category === 0 ? [false, true] : type.category === 1 ? [-(2n ** BigInt(8 * type.sizeBytes - 1)), 2n ** BigInt(8 * type.sizeBytes - 1) - 1n] : [-Infinity, Infinity];
  return reduce === "amax" ? low : high;
}

// ── one index for each part along a dim ──────────────────────────────────────────────────────────

export type PartReduction = Exclude<Reduction, "sum">;

export function indexReduce(x: Tensor, dim: number, index: Tensor, source: Tensor, reduce: PartReduction, includeSelf: boolean): Tensor {
  return scatterReduce(x, dim, alongParts(x, dim, index, source), source, reduce, includeSelf);
}

export function indexReduce_(x: Tensor, dim: number, index: Tensor, source: Tensor, reduce: PartReduction, includeSelf: boolean): Tensor {
  return scatterReduce_(x, dim, alongParts(x, dim, index, source), source, reduce, includeSelf);
}

/** The index of a part for each of its elements. */
function alongParts(x: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
  const wanted = x.shape.map((n, d) => (d === dim ? index.numel : n));
  if (index.ndim > 1 || !sameShape(source.shape, wanted)) {
    throw new ShapeError(`indexReduce: source ${showShape(source.shape)} must be ${showShape(x.shape)}, ${index.numel} in dim ${dim}, with a 0-d or 1-d index; got ${showShape(index.shape)}`, { op: "indexReduce", shapes: [x.shape, index.shape, source.shape] });
  }
  return index.reshape(source.shape.map((_, d) => (d === dim ? index.numel : 1))).expand(source.shape);
}

export function indexFill(x: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor {
  return filled(ops.indexWrite, x, dim, index, value);
}

export function indexFill_(x: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor {
  filled(ops.indexWrite_, x, dim, index, value);
  return x;
}

function filled(write: typeof ops.indexWrite, x: Tensor, dim: number, index: Tensor, value: TensorLike): Tensor {
  const one = isScalar(value) ? scalarTensor(value, x.type) : value;
  if (one.ndim > 0) throw new ShapeError(`indexFill: value must be a number or a 0-d tensor, got ${showShape(one.shape)}`, { op: "indexFill", shape: one.shape });
  if (one.type !== x.type) throw new DTypeError(`indexFill: value is ${one.dtype} and x is ${x.dtype}; they must match. Convert with to("${x.dtype}")`, { op: "indexFill", got: [x.dtype, one.dtype] });
  if (x.ndim === 0) return filled(write, ops.view(x, [1]), 0, index, value).reshape([]);
  const parts = x.shape.map((n, d) => (d === dim ? index.numel : n));
  return write(x, index.reshape([1, index.numel]), one.expand(parts), dim);
}

// ── places of the flattened tensor ───────────────────────────────────────────────────────────────

export function put(x: Tensor, index: Tensor, source: Tensor, accumulate: boolean): Tensor {
  const write = accumulate ? ops.indexAccumulate : ops.indexWrite;
  return write(x.reshape([-1]), index.reshape([1, index.numel]), source.reshape([-1]), 0).reshape(x.shape);
}

export function put_(x: Tensor, index: Tensor, source: Tensor, accumulate: boolean): Tensor {
  const write = accumulate ? ops.indexAccumulate_ : ops.indexWrite_;
  if (x.contiguousFlag) write(ops.view(x, [-1]), index.reshape([1, index.numel]), source.reshape([-1]), 0);
  else write(x, noGrad(() => unravelled(x, index)), source.reshape([-1]), 0);
  return x;
}

/** (rank of x, n): the places of x that flat indices mean; out of range stays out of range. */
function unravelled(x: Tensor, index: Tensor): Tensor {
  const flat = index.reshape([-1]).to("int64");
  let rest = ops.where(ops.lt(flat, 0), ops.add(flat, x.numel), flat);
  const digits: Tensor[] = [];
  for (let d = x.ndim - 1; d > 0; d--) {
    digits.unshift(ops.remainder(rest, Math.max(1, x.shape[d])));
    rest = ops.floorDivide(rest, Math.max(1, x.shape[d]));
  }
  return ops.stack([rest, ...digits]);
}

// ── where a mask holds ───────────────────────────────────────────────────────────────────────────

export function maskedScatter(x: Tensor, mask: Tensor, source: Tensor): Tensor {
  const shape = broadcast(x.shape, mask.shape, "maskedScatter");
  return maskedScatter_(ops.clone(x.expand(shape)), mask, source);
}

export function maskedScatter_(x: Tensor, mask: Tensor, source: Tensor): Tensor {
  checkWritable("maskedScatter_", x);
  const shape = broadcast(x.shape, mask.shape, "maskedScatter_");
  if (!sameShape(shape, x.shape)) throw new ShapeError(`maskedScatter_: mask ${showShape(mask.shape)} does not broadcast to ${showShape(x.shape)}; what is written in place is never stretched`, { op: "maskedScatter_", shapes: [x.shape, mask.shape] });
  const places = noGrad(() => ops.nonzero(ops.contiguous(mask.expand(shape)).reshape([-1])));
  const many = places.shape[0];
  if (source.numel < many) throw new ShapeError(`maskedScatter: the mask holds in ${many} places, source ${showShape(source.shape)} has ${source.numel} elements`, { op: "maskedScatter", places: many, elements: source.numel });
  return put_(x, places.reshape([-1]), source.reshape([-1]).slice(0, { end: many }), false);
}
