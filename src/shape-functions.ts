// The host functions of the formula language as generated TypeScript calls them (`host.size(x, d)`):
// integers and lists about shapes, once per call. Their rows are in codegen/formula/shape-functions.ts.

import { Category, type DTypeName } from "./dtype.js";
import { IndexError, ShapeError, showShape } from "./errors.js";
import { type Shape, type Strided, checkNdim, contiguousStrides, isContiguous as isRowMajor, product, sameShape, tryViewStrides } from "./shape.js";

/** Anything with a dtype. */
interface Typed { readonly type: { readonly category: Category } }

export { broadcast, product, sameShape } from "./shape.js";

export function shape(x: Strided): Shape { return x.shape; }
export function strides(x: Strided): Shape { return x.strides; }
export function rank(x: Strided): number { return x.shape.length; }
export function numel(x: Strided): number { return product(x.shape); }
/** Size along d; a 0-d tensor has size 1 along its one virtual dim. */
export function size(x: Strided, d: number): number { return x.shape.length === 0 ? 1 : x.shape[wrapIndex(d, x.shape.length)]; }
export function stride(x: Strided, d: number): number { return x.shape.length === 0 ? 1 : x.strides[wrapIndex(d, x.shape.length)]; }
export function isContiguous(x: Strided): boolean { return isRowMajor(x.shape, x.strides); }
export function dtype(x: { readonly dtype: DTypeName }): DTypeName { return x.dtype; }
export function isComplex(x: Typed): boolean { return x.type.category === Category.Complex; }
export function isFloating(x: Typed): boolean { return x.type.category === Category.Float; }
export function given<V>(value: V | null | undefined): value is V { return value !== null && value !== undefined; }
export function contiguous(list: Shape): number[] { return contiguousStrides(list); }

// ── Lists ────────────────────────────────────────────────────────────────────────────────────────

export function length(list: Shape): number { return list.length; }
export function total(list: Shape): number { return list.reduce((sum, one) => sum + one, 0); }
/** Place of the first `value`, or -1. */
export function find(list: Shape, value: number): number { return list.indexOf(value); }
export function scaled(list: Shape, k: number): number[] { return list.map((item) => item * k); }
export function divided(list: Shape, k: number): number[] { return list.map((item) => Math.floor(item / k)); }
export function replace(list: Shape, i: number, value: number): number[] {
  if (list.length === 0) return [];
  const at = wrapIndex(i, list.length);
  return list.map((item, j) => (j === at ? value : item));
}
export function insert(list: Shape, i: number, value: number): number[] {
  const at = wrapIndex(i, list.length + 1);
  return [...list.slice(0, at), value, ...list.slice(at)];
}
export function remove(list: Shape, i: number): number[] {
  if (list.length === 0) return [];
  const at = wrapIndex(i, list.length);
  return list.filter((_, j) => j !== at);
}
export function swap(list: Shape, i: number, j: number): number[] {
  if (list.length === 0) return [];
  const [p, q] = [wrapIndex(i, list.length), wrapIndex(j, list.length)];
  const out = list.slice();
  [out[p], out[q]] = [list[q], list[p]];
  return out;
}
/** Items in the given order, which must name each item once. */
export function permute(list: Shape, order: Shape): number[] {
  const wrapped = order.map((i) => wrapIndex(i, list.length));
  if (wrapped.length !== list.length || new Set(wrapped).size !== wrapped.length) {
    throw new ShapeError(`permute: dims ${showShape(order)} must name each of ${list.length} dims once`, { order });
  }
  return wrapped.map((i) => list[i]);
}
/** The order that undoes `permute` with the same dims. */
export function inverse(order: Shape): number[] {
  const out = new Array<number>(order.length);
  order.forEach((from, to) => { out[wrapIndex(from, order.length)] = to; });
  return out;
}
/** The order of `ndim` dims in which each of `source` stands at its `destination`, the rest in order. */
export function moved(ndim: number, source: number | Shape, destination: number | Shape): number[] {
  const [from, to] = [source, destination].map((dims) => (typeof dims === "number" ? [dims] : dims).map((d) => wrapIndex(d, ndim)));
  if (from.length !== to.length || new Set(from).size !== from.length || new Set(to).size !== to.length) {
    throw new ShapeError(`movedim: source ${showShape(from)} and destination ${showShape(to)} must name as many dims, each once`, { source, destination });
  }
  const rest = range(0, ndim).filter((d) => !from.includes(d));
  return range(0, ndim).map((d) => (to.includes(d) ? from[to.indexOf(d)] : rest.shift()!));
}
/** A function of integers on the items of lists, all of one length; a number meets every item. */
export function itemwise(apply: (x: number, y: number, z: number) => number, ...args: readonly (number | Shape)[]): number[] {
  const lists = args.filter((arg): arg is Shape => typeof arg !== "number");
  if (lists.some((list) => list.length !== lists[0].length)) {
    throw new ShapeError(`lists of different lengths meet: ${lists.map((list) => showShape(list)).join(", ")}`, { lists });
  }
  return lists[0].map((_, k) => {
    const [x, y, z] = args.map((arg) => (typeof arg === "number" ? arg : arg[k]));
    return apply(x, y, z);
  });
}
/** A list as the scalars of a kernel: its length, then its items. */
export function slots(list: Shape): number[] {
  checkNdim("list", list);
  return [list.length, ...list];
}
export function concat(a: Shape, b: Shape): number[] { return [...a, ...b]; }
export function sliceList(list: Shape, start: number, end: number): number[] { return list.slice(start, end); }
export function range(a: number, b: number): number[] { return Array.from({ length: Math.max(0, b - a) }, (_, i) => a + i); }
/** Every dim but i. */
export function except(i: number, ndim: number): number[] {
  const at = wrapIndex(i, ndim);
  return range(0, ndim).filter((d) => d !== at);
}
/** The last n dims. */
export function last(n: number, ndim: number): number[] { return range(ndim - n, ndim); }

// ── Indices ──────────────────────────────────────────────────────────────────────────────────────

/** An index counted from the end when negative; an IndexError outside. */
export function wrapIndex(i: number, n: number): number {
  const wrapped = i < 0 ? i + n : i;
  if (!(wrapped >= 0 && wrapped < n)) throw new IndexError(`index ${i} is out of range for ${n} elements (use ${-n} to ${n - 1})`, { index: i, size: n });
  return wrapped;
}
/** An index as it is; an IndexError outside, or where negative. */
export function checkIndex(i: number, n: number): number {
  if (!(i >= 0 && i < n)) throw new IndexError(`index ${i} is out of range for ${n} elements (use 0 to ${n - 1})`, { index: i, size: n });
  return i;
}
/** A slice bound: counted from the end when negative, then held within 0..n. */
export function clampIndex(i: number, n: number): number { return Math.min(Math.max(i < 0 ? i + n : i, 0), n); }
export function ceilDiv(a: number, b: number): number { return Math.ceil(a / b); }
/** Remainder with the sign of the divisor. */
export function modulo(a: number, b: number): number { return a - b * Math.floor(a / b); }
/** Positions a window of k taps takes along n elements. */
export function convOut(n: number, k: number, step: number, padding: number, dilation: number): number {
  return Math.floor((n + 2 * padding - dilation * (k - 1) - 1) / step) + 1;
}

/** Positions a window takes along each dim, `convOut` for lists; not below 0. */
export function windows(list: Shape, kernel: Shape, steps: Shape, padding: Shape, dilation: Shape): number[] {
  return list.map((n, d) => Math.max(0, convOut(n, kernel[d], steps[d], padding[d], dilation[d])));
}
/**
 * Positions a pooling window takes along each dim. With `ceil`, one that is cut off at the end counts
 * if it begins within n or the padding before it. 0 where the padding exceeds half a window.
 */
export function pooled(list: Shape, kernel: Shape, steps: Shape, padding: Shape, ceil: boolean, dilation?: Shape): number[] {
  return list.map((n, d) => {
    const reach = (dilation?.[d] ?? 1) * (kernel[d] - 1) + 1;
    const moves = (n + 2 * padding[d] - reach) / steps[d];
    const places = (ceil ? Math.ceil(moves) : Math.floor(moves)) + 1;
    const isCutOff = ceil && (places - 1) * steps[d] >= n + padding[d];
    return 2 * padding[d] > reach ? 0 : Math.max(0, isCutOff ? places - 1 : places);
  });
}
/** The smallest item of a list; of none, the largest integer. */
export function least(list: Shape): number { return Math.min(Number.MAX_SAFE_INTEGER, ...list); }

// ── Shapes of results ────────────────────────────────────────────────────────────────────────────

/** Whether no size of `a` exceeds the size of `b` at its place. */
export function fits(a: Shape, b: Shape): boolean { return a.length === b.length && a.every((n, d) => n <= b[d]); }

/** Whether `at` is a position in a tensor of that shape. */
export function within(at: Shape, list: Shape): boolean { return at.every((one, d) => one >= 0 && one < list[d]); }

/** For each of `ndim` dims the sum of the values given for it: `values[k]` is for `dims[k]`. */
export function placed(values: Shape, dims: Shape, ndim: number): number[] {
  const sums = new Array<number>(ndim).fill(0);
  dims.forEach((d, k) => { sums[wrapIndex(d, ndim)] += values[k]; });
  return sums;
}
/** What `pad`, pairs of numbers from the last dim backwards, says of each dim: `side` 0 is before it, 1 after. */
export function pads(pad: Shape, side: number, ndim: number): number[] {
  return range(0, ndim).map((d) => pad[2 * (ndim - 1 - d) + side] ?? 0);
}

/** The shape left after reducing `dims`. */
export function reduced(list: Shape, dims: number | Shape, keepdim: boolean): number[] {
  const gone = (typeof dims === "number" ? [dims] : dims).map((d) => wrapIndex(d, Math.max(list.length, 1)));
  return keepdim ? list.map((n, d) => (gone.includes(d) ? 1 : n)) : list.filter((_, d) => !gone.includes(d));
}

/** Sizes or strides with the reduced dims back in place, as 1. */
export function unreduced(list: Shape, dims: number | Shape, keepdim: boolean): number[] {
  const back = typeof dims === "number" ? [dims] : dims;
  if (keepdim) return list.slice();
  const kept = list.slice();
  const ndim = list.length + back.length;
  return range(0, ndim).map((d) => (back.includes(d) ? 1 : kept.shift()!));
}

/** Dims of `to` along which a tensor of the given shape is repeated when it is broadcast to it. */
export function stretched(list: Shape, to: Shape): number[] {
  const lead = to.length - list.length;
  return range(0, to.length).filter((d) => d < lead || (list[d - lead] === 1 && to[d] !== 1));
}

/** Those of `dims` along which x has size 1. */
export function singletons(x: Strided, dims: number | Shape): number[] {
  return (typeof dims === "number" ? [dims] : dims).filter((d) => x.shape[d] === 1);
}

/** How many elements a reduction over `dims` folds into one. */
export function count(x: Strided, dims: number | Shape): number {
  return (typeof dims === "number" ? [dims] : dims).reduce((n, d) => n * size(x, d), 1);
}

/** A shape in which one -1 stands for what remains of `total` elements. */
export function infer(list: Shape, total: number): number[] {
  const hole = list.indexOf(-1);
  let known = 1;
  for (let d = 0; d < list.length; d++) {
    if (d === hole) continue;
    if (!Number.isSafeInteger(list[d]) || list[d] < 0) throw doesNotFit(list, total, "one dim may be -1, the others are 0 or more");
    known *= list[d];
  }
  if (hole < 0 && known === total) return list.slice();
  if (hole < 0) throw doesNotFit(list, total, `it holds ${known}`);
  if (known === 0) throw doesNotFit(list, total, "-1 cannot be inferred beside a dim of 0");
  if (total % known !== 0) throw doesNotFit(list, total, `${total} is not divisible by ${known}`);
  return replace(list, hole, total / known);
}

function doesNotFit(list: Shape, total: number, why: string): ShapeError {
  return new ShapeError(`shape ${showShape(list)} does not fit ${total} elements: ${why}`, { shape: list, total });
}

/** A shape for `expand`, in which -1 keeps the size of `from`; aligned at the right. */
export function expandShape(list: Shape, from: Shape): number[] {
  const lead = list.length - from.length;
  const fail = (why: string): never => { throw new ShapeError(`expand: cannot expand ${showShape(from)} to ${showShape(list)}: ${why}`, { shape: list, from }); };
  if (lead < 0) fail("it has fewer dims");
  return list.map((wanted, d) => {
    const own = d < lead ? undefined : from[d - lead];
    if (wanted === -1 && own !== undefined) return own;
    if (!Number.isSafeInteger(wanted) || wanted < 0) fail(`${wanted} is not a size`);
    if (own !== undefined && own !== 1 && own !== wanted) fail(`dim ${d} is ${own} and ${wanted}`);
    return wanted;
  });
}

/** Strides of x over a shape it expands to: 0 along stretched dims. */
export function expandStrides(x: Strided, to: Shape): number[] {
  const lead = to.length - x.shape.length;
  return to.map((n, d) => (d < lead || (x.shape[d - lead] === 1 && n !== 1) ? 0 : x.strides[d - lead]));
}

/** Whether x can be shown under another shape without copying. */
export function canView(x: Strided, to: Shape): boolean { return product(x.shape) === product(to) && (sameShape(x.shape, to) || tryViewStrides(x, to) !== undefined); }

/** Strides that show x under another shape, or an error that names the way out. */
export function viewStrides(x: Strided, to: Shape): number[] {
  const found = sameShape(x.shape, to) ? x.strides.slice() : tryViewStrides(x, to);
  if (found) return found;
  throw new ShapeError(
    `view: shape ${showShape(to)} cannot show a tensor of shape ${showShape(x.shape)} and strides ${showShape(x.strides)} without copying. Use reshape`,
    { shape: to, from: x.shape, strides: x.strides });
}
