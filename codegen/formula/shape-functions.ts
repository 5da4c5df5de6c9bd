// The host functions of the formula language: integers and lists about shapes, computed once per
// call. A row is the only place such a function exists: its types, its value on plain numbers (for
// fuzzing shape rules) and the function of src/shape.ts that emitted TypeScript calls.

import { contiguousStrides, viewStrides, wrap, type Facts } from "./shape-rules.js";

/** `dims` takes a list or a single int; `optional` any optional parameter. */
export type HostType = "tensor" | "int" | "ints" | "dims" | "bool" | "optional";

export interface HostParam {
  readonly name: string;
  readonly type: HostType;
  /** May be left out at the end of a call. */
  readonly optional?: boolean;
}

export interface ShapeFunction {
  readonly name: string;
  readonly params: readonly HostParam[];
  readonly result: "int" | "ints" | "bool" | "dtype";
  /** Also wants the rank of the operator's first tensor, as a last argument. */
  readonly usesRank: boolean;
  /** It asks for the dtype of a tensor rather than for its shape. */
  readonly ofDtype: boolean;
  /** Function of src/shape.ts. */
  readonly ts: string;
  readonly evaluate: (...args: never[]) => number | boolean | string | readonly number[];
  readonly doc: string;
}

type Ints = readonly number[];
const listOf = (dims: number | Ints): Ints => (typeof dims === "number" ? [dims] : dims);
const product = (list: Ints): number => list.reduce((a, b) => a * b, 1);

const table: ShapeFunction[] = [];

/** Registers a row; `params` is written `x: tensor, d: int, keepdim?: bool`. */
function row(
  name: string, params: string, result: ShapeFunction["result"], doc: string,
  evaluate: ShapeFunction["evaluate"], more: { usesRank?: boolean; ts?: string; ofDtype?: boolean } = {},
): void {
  const parsed = params === "" ? [] : params.split(", ").map((text): HostParam => {
    const [left, type] = text.split(": ");
    const optional = left.endsWith("?");
    return { name: left.replace("?",
      ""), type: type as HostType, ...(optional ? { optional } : {}) };
  });
  const ts = more.ts ?? name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  table.push({ name, params: parsed, result, doc, evaluate, ts, usesRank: more.usesRank ?? false, ofDtype: more.ofDtype ?? false });
}

row("shape", "x: tensor", "ints", "Sizes of a tensor.", (x: Facts) => x.shape);
row("size", "x: tensor, d: int", "int", "Size along d; negative d counts from the end.",
  (x: Facts, d: number) => x.shape[wrap(d, x.shape.length)]);
row("rank", "x: tensor", "int", "Number of dims.", (x: Facts) => x.shape.length);
row("numel", "x: tensor", "int", "Number of elements.", (x: Facts) => product(x.shape));
row("strides", "x: tensor", "ints", "Strides in elements.", (x: Facts) => x.strides);
row("stride", "x: tensor, d: int", "int", "Stride along d, in elements.",
  (x: Facts, d: number) => x.strides[wrap(d, x.strides.length)]);
row("is_contiguous", "x: tensor", "bool", "True when the elements lie in row-major order.",
  (x: Facts) => contiguousStrides(x.shape).every((s, d) => s === x.strides[d] || x.shape[d] === 1));
// The interpreter computes in one format, so there any dtype will do.
row("dtype", "x: tensor", "dtype", "Dtype of a tensor.", () => "float64");
row("is_complex", "x: tensor", "bool", "True when the elements are complex numbers.",
  (x: Facts) => x.complex ?? false, { ofDtype: true });
row("is_floating", "x: tensor", "bool", "True when the elements are real numbers that are no integers.",
  () => true, { ofDtype: true });
row("given", "x: optional", "bool", "True when an optional argument was passed.",
  (x: unknown) => x !== null && x !== undefined);

row("broadcast", "a: ints, b: ints", "ints", "Shape two shapes broadcast to.", broadcast);
row("fits", "a: ints, b: ints", "bool",
  "True when no size of a exceeds the size of b at its place.",
  (a: Ints, b: Ints) => a.length === b.length && a.every((size, d) => size <= b[d]));
row("within", "at: ints, shape: ints", "bool", "True where `at` is a position in that shape.",
  (at: Ints, shape: Ints) => at.every((one, d) => one >= 0 && one < shape[d]));
row("placed", "values: ints, dims: ints", "ints",
  "For each dim of the first tensor the sum of the values given for it: value k is for dim k of dims.",
  (values: Ints, dims: Ints, rank: number) => {
    const sums = dimsOf(rank).map(() => 0);
    dims.forEach((d, k) => { sums[wrap(d, rank)] += values[k]; });
    return sums;
  },
  { usesRank: true });
row("pads", "pad: ints, side: int", "ints",
  "For each dim of the first tensor what `pad`, pairs from the last dim backwards, puts before (0) " +
  "or after (1) it.",
  (pad: Ints, side: number, rank: number) =>
    dimsOf(rank).map((d) => pad[2 * (rank - 1 - d) + side] ?? 0),
  { usesRank: true });
row("reduced", "shape: ints, dims: dims, keepdim: bool", "ints", "Shape after reducing dims.",
  (shape: Ints, dims: number | Ints, keepdim: boolean) => {
    const gone = listOf(dims).map((d) => wrap(d, shape.length));
    if (keepdim) return shape.map((size, d) => (gone.includes(d) ? 1 : size));
    return shape.filter((_, d) => !gone.includes(d));
  });
row("count", "x: tensor, dims: dims", "int",
  "Number of elements that reducing dims brings together.",
  (x: Facts, dims: number | Ints) =>
    product(listOf(dims).map((d) => x.shape[wrap(d, x.shape.length)])));
row("infer", "shape: ints, numel: int", "ints", "A shape with its one -1 replaced by what is left.",
  (shape: Ints, numel: number) => {
    const known = product(shape.filter((size) => size !== -1));
    return shape.map((size) => (size === -1 ? numel / known : size));
  });
row("expand_shape", "shape: ints, from: ints", "ints", "A shape with each -1 taken from `from`.",
  (shape: Ints, from: Ints) => shape.map((size, d) =>
    (size === -1 ? from[d - (shape.length - from.length)] : size)));
row("expand_strides", "x: tensor, shape: ints", "ints",
  "Strides that show x under the shape it expands to: 0 along what is repeated.",
  (x: Facts, shape: Ints) => shape.map((size, d) => {
    const own = d - (shape.length - x.shape.length);
    return own < 0 || (x.shape[own] === 1 && size !== 1) ? 0 : x.strides[own];
  }));
row("singletons", "x: tensor, dims: dims", "ints", "Those of dims that have size 1.",
  (x: Facts, dims: number | Ints) =>
    listOf(dims).filter((d) => x.shape[wrap(d, x.shape.length)] === 1));
row("unreduced", "list: ints, dims: dims, keepdim: bool", "ints",
  "The list of a reduction's result with a 1 put back for each reduced dim, unless they were kept.",
  (list: Ints, dims: number | Ints, keepdim: boolean) => {
    if (keepdim) return list;
    const rank = list.length + listOf(dims).length;
    const back = listOf(dims).map((d) => wrap(d, rank));
    const rest = [...list];
    return dimsOf(rank).map((d) => (back.includes(d) ? 1 : rest.shift() ?? 1));
  });
row("stretched", "shape: ints, to: ints", "ints",
  "Dims of `to` along which a tensor of the given shape is repeated when it is broadcast to it.",
  (shape: Ints, to: Ints) => dimsOf(to.length).filter((d) => {
    const own = d - (to.length - shape.length);
    return own < 0 || (shape[own] === 1 && to[d] !== 1);
  }));
row("contiguous", "shape: ints", "ints", "Row-major strides of a shape.", contiguousStrides);
row("can_view", "x: tensor, shape: ints", "bool",
  "True when x can be shown under another shape without copying.",
  (x: Facts, shape: Ints) => {
    try {
      return viewStrides(x, shape).length === shape.length;
    } catch {
      return false;
    }
  });
row("view_strides", "x: tensor, shape: ints", "ints",
  "Strides that show x under another shape without copying; an error when there are none.",
  (x: Facts, shape: Ints) => viewStrides(x, shape));

row("length", "list: ints", "int", "Length of a list.", (list: Ints) => list.length);
row("scaled", "list: ints, k: int", "ints", "The list with each item multiplied by k.",
  (list: Ints, k: number) => list.map((item) => item * k));
row("divided", "list: ints, k: int", "ints",
  "The list with each item divided by k, rounded towards minus infinity.",
  (list: Ints, k: number) => list.map((item) => Math.floor(item / k)));
row("product", "list: ints", "int", "Product of a list.", product);
row("total", "list: ints", "int", "Sum of a list.",
  (list: Ints) => list.reduce((a, b) => a + b, 0));
row("find", "list: ints, v: int", "int", "Place of the first v in a list, or -1.",
  (list: Ints, v: number) => list.indexOf(v));
row("replace", "list: ints, i: int, v: int", "ints", "The list with item i replaced.",
  (list: Ints, i: number, v: number) => list.with(wrap(i, list.length), v));
row("swap", "list: ints, i: int, j: int", "ints", "The list with items i and j swapped.",
  (list: Ints, i: number, j: number) => {
    const [p, q] = [wrap(i, list.length), wrap(j, list.length)];
    return list.with(p, list[q]).with(q, list[p]);
  });
row("insert", "list: ints, i: int, v: int", "ints", "The list with v put before item i.",
  (list: Ints, i: number, v: number) => list.toSpliced(wrap(i, list.length + 1), 0, v));
row("remove", "list: ints, i: int", "ints", "The list without item i.",
  (list: Ints, i: number) => list.toSpliced(wrap(i, list.length), 1));
row("permute", "list: ints, order: ints", "ints", "Items of the list in the given order.",
  (list: Ints, order: Ints) => order.map((i) => list[wrap(i, list.length)]));
row("inverse", "order: ints", "ints", "The order that undoes a permutation.",
  (order: Ints) => {
    const back = dimsOf(order.length);
    order.forEach((from, to) => { back[wrap(from, order.length)] = to; });
    return back;
  });
row("moved", "rank: int, source: dims, destination: dims", "ints",
  "The order of so many dims in which each of source stands at its destination, the rest in order.",
  (rank: number, source: number | Ints, destination: number | Ints) => {
    const from = listOf(source).map((d) => wrap(d, rank));
    const to = listOf(destination).map((d) => wrap(d, rank));
    const rest = dimsOf(rank).filter((d) => !from.includes(d));
    return dimsOf(rank).map((d) => (to.includes(d) ? from[to.indexOf(d)] : rest.shift()!));
  });
row("concat", "a: ints, b: ints", "ints", "One list after the other.",
  (a: Ints, b: Ints) => [...a, ...b]);
row("slice", "list: ints, start: int, end: int", "ints", "Items from start up to end.",
  (list: Ints, start: number, end: number) => list.slice(start, end), { ts: "sliceList" });
row("range", "a: int, b: int", "ints", "The integers from a up to b, without b.",
  (a: number, b: number) => Array.from({ length: Math.max(0, b - a) }, (_, i) => a + i));
row("except", "i: int", "ints", "Every dim of the first tensor but i.",
  (i: number, rank: number) => dimsOf(rank).filter((d) => d !== wrap(i, rank)),
  { usesRank: true });
row("last", "n: int", "ints", "The last n dims of the first tensor.",
  (n: number, rank: number) => dimsOf(rank).slice(rank - n), { usesRank: true });

row("wrap_index", "i: int, n: int", "int", "An index counted from the end if negative; checked.",
  wrap);
row("check_index", "i: int, n: int", "int", "An index of n elements; checked, and never negative.",
  (i: number, n: number) => {
    if (i < 0) throw new RangeError(`index ${i} is out of range for length ${n}`);
    return wrap(i, n);
  });
row("clamp_index", "i: int, n: int", "int", "An index counted from the end if negative, in 0..n.",
  (i: number, n: number) => Math.min(n, Math.max(0, i < 0 ? i + n : i)));
row("ceil_div", "a: int, b: int", "int", "a / b rounded up.",
  (a: number, b: number) => Math.ceil(a / b));
row("windows", "n: ints, k: ints, stride: ints, pad: ints, dilation: ints", "ints",
  "Positions a window takes along each dim, as conv_out has them; not below 0.",
  (n: Ints, k: Ints, stride: Ints, pad: Ints, dilation: Ints) => n.map((size, d) =>
    Math.max(0, Math.floor((size + 2 * pad[d] - dilation[d] * (k[d] - 1) - 1) / stride[d]) + 1)));
row("pooled", "n: ints, k: ints, stride: ints, pad: ints, ceil: bool, dilation?: ints",
  "ints", "Positions a pooling window takes along each dim: a last one that is cut off counts with ceil, if "
  + "it begins within n or the padding before it. 0 where the padding exceeds half a window.",
  (n: Ints, k: Ints, stride: Ints, pad: Ints, ceil: boolean, dilation?: Ints) => n.map((size, d) => {
    const reach = (dilation?.[d] ?? 1) * (k[d] - 1) + 1;
    const steps = (size + 2 * pad[d] - reach) / stride[d];
    const places = (ceil ? Math.ceil(steps) : Math.floor(steps)) + 1;
    const isCutOff = ceil && (places - 1) * stride[d] >= size + pad[d];
    return 2 * pad[d] > reach ? 0 : Math.max(0, isCutOff ? places - 1 : places);
  }));
row("least", "list: ints", "int", "The smallest item of a list; of none, the largest integer.",
  (list: Ints) => Math.min(Number.MAX_SAFE_INTEGER, ...list));
row("conv_out", "n: int, k: int, stride: int, pad: int, dilation: int", "int",
  "Positions a window of k taps takes along n elements.",
  (n: number, k: number, stride: number, pad: number, dilation: number) =>
    Math.floor((n + 2 * pad - dilation * (k - 1) - 1) / stride) + 1);

function dimsOf(rank: number): number[] {
  return Array.from({ length: rank }, (_, d) => d);
}

function broadcast(a: Ints, b: Ints): number[] {
  const rank = Math.max(a.length, b.length);
  return dimsOf(rank).map((d) => {
    const p = a[d - (rank - a.length)] ?? 1;
    const q = b[d - (rank - b.length)] ?? 1;
    if (p !== q && p !== 1 && q !== 1) throw new RangeError(`cannot broadcast [${a}] with [${b}]`);
    return p === 1 ? q : p;
  });
}

export const shapeFunctions: ReadonlyMap<string, ShapeFunction> =
  new Map(table.map((one) => [one.name, Object.freeze(one)]));
