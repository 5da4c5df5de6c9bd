// x[…] and x[…] = values, in PyTorch's meaning. Integers, slices and new dims make a view; lists and
// masks then name parts of that view, which are read or written by one kernel.

import * as ops from "../../generated/ts/index.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { cpu, deviceOf } from "../device.js";
import { type Index, type ReadIndex, dimsTaken, readIndices } from "../dispatch/indices.js";
import { type TensorLike, checkWritable, isScalar, scalarTensor } from "../dispatch/operand.js";
import { int64 } from "../dtype.js";
import { DTypeError, IndexError, ShapeError, showShape } from "../errors.js";
import { broadcast, sameShape, tryViewStrides } from "../shape.js";
import { type Tensor, empty } from "../tensor/tensor.js";

/** x[indices]: a view where no index is a list or a mask, else a copy. */
export function index(x: Tensor, indices: readonly Index[]): Tensor {
  const { view, lists } = basic("index", x, indices);
  if (lists.size === 0) return view === x ? ops.expand(x, x.shape) : view;
  const named = partsOf("index", view, lists);
  return explained("index", named, view, () => ops.indexRead(named.whole, named.places, named.at));
}

/** A copy of x with x[indices] = values, or += where they accumulate. */
export function indexPut(x: Tensor, indices: readonly Index[], values: TensorLike, accumulate: boolean): Tensor {
  return indexPut_(ops.clone(x), indices, values, accumulate);
}

/** x[indices] = values, or +=: written into x. */
export function indexPut_(x: Tensor, indices: readonly Index[], values: TensorLike, accumulate: boolean): Tensor {
  checkWritable("indexPut_", x);
  const { view, lists } = basic("indexPut", x, indices);
  const named = lists.size === 0 ? null : partsOf("indexPut", view, lists);
  const source = sourceFor("indexPut", x, values, named === null ? view.shape : named.shape);
  if (named === null) {
    if (accumulate) ops.add_(view, source);
    else ops.copy_(view, source);
    return x;
  }
  const { whole, places, at } = named;
  if (values instanceof Object && source.type !== x.type) {
    throw new DTypeError(`indexPut: values are ${source.dtype} and x is ${x.dtype}; where an index is a list or a mask they must match. Convert with to("${x.dtype}")`, { op: "indexPut", got: [x.dtype, source.dtype] });
  }
  const write = accumulate ? ops.indexAccumulate_ : ops.indexWrite_;
  explained("indexPut", named, view, () => write(whole, places, source, at));
  return x;
}

/** A view, and by dim of it the lists of indices that pick parts of that dim. */
interface Basic {
  readonly view: Tensor;
  readonly lists: ReadonlyMap<number, Tensor>;
}

function basic(op: string, x: Tensor, indices: readonly Index[]): Basic {
  const read = readIndices(op, indices);
  const taken = read.reduce((sum, one) => sum + dimsTaken(one), 0);
  if (taken > x.ndim) throw new IndexError(`${op}: too many indices for ${showShape(x.shape)}: they take ${taken} dims, it has ${x.ndim}`, { op, shape: x.shape, taken });
  const lists = new Map<number, Tensor>();
  let view = x;
  let dim = 0;    // of the view
  let from = 0;   // of x, for messages
  for (const one of read) {
    switch (one.kind) {
      case "part":
        checkPart(op, one.at, x, from);
        view = ops.select(view, dim, one.at);
        break;
      case "range": view = sliced(view, dim++, one); break;
      case "new": view = ops.unsqueeze(view, dim++); break;
      case "rest": dim += x.ndim - taken; from += x.ndim - taken; break;
      case "places": lists.set(dim++, one.places); break;
      case "mask": {
        checkMask(op, one.mask, x, from);
        const masked = mask(view, dim, one.mask);
        view = masked.view;
        for (const list of masked.lists) lists.set(dim++, list);
      }
    }
    from += dimsTaken(one);
  }
  return { view, lists };
}

function checkPart(op: string, at: number, x: Tensor, dim: number): void {
  const size = x.shape[dim];
  if (at < -size || at >= size) throw outOfRange(op, at, dim, size, x.shape);
}

function outOfRange(op: string, at: number, dim: number, size: number, shape: readonly number[]): IndexError {
  const way = size === 0 ? "it has no elements" : `use ${-size} to ${size - 1}`;
  return new IndexError(`${op}: index ${at} is out of range for dim ${dim} of ${showShape(shape)} (${way})`, { op, index: at, dim, size });
}

function sliced(x: Tensor, dim: number, { start, stop, step }: Extract<ReadIndex, { kind: "range" }>): Tensor {
  if (start === 0 && step === 1 && stop >= x.shape[dim]) return x;
  return ops.slice(x, dim, { start, end: stop, step });
}

function checkMask(op: string, { shape, ndim }: Tensor, x: Tensor, from: number): void {
  const place = x.shape.slice(from, from + ndim);
  if (sameShape(shape, place)) return;
  throw new IndexError(`${op}: the mask ${showShape(shape)} stands for dims ${from} to ${from + ndim - 1} of ${showShape(x.shape)}, which are ${showShape(place)}; they must be equal`, { op, mask: shape, shape: x.shape });
}

/** A mask as lists of the places where it holds; its dims as one where they can be. */
function mask(x: Tensor, dim: number, given: Tensor): { view: Tensor; lists: Tensor[] } {
  const { ndim } = given;
  if (ndim === 0) return { view: ops.unsqueeze(x, dim), lists: [placesWhere(given.reshape([1])).reshape([-1])] };
  const flat = [...x.shape.slice(0, dim), given.numel, ...x.shape.slice(dim + ndim)];
  if (ndim > 1 && tryViewStrides(x, flat) !== undefined) return { view: ops.view(x, flat), lists: [placesWhere(given.reshape([-1])).reshape([-1])] };
  const rows = placesWhere(given);
  return { view: x, lists: Array.from({ length: ndim }, (_, d) => rows.select(1, d)) };
}

function placesWhere(given: Tensor): Tensor { return noGrad(() => ops.nonzero(given)); }

/** What the kernels take: `whole` is (L..., A1..Ak, T...), `places` (k, B...), `shape` (L..., B..., T...). */
interface NamedParts {
  readonly whole: Tensor;
  readonly places: Tensor;
  /** How many dims L has. */
  readonly at: number;
  readonly shape: readonly number[];
  /** The dims A of the view. */
  readonly dims: readonly number[];
}

/** Neighbouring dims stay where they are; where others lie between them, they go to the front. */
function partsOf(op: string, view: Tensor, lists: ReadonlyMap<number, Tensor>): NamedParts {
  const dims = [...lists.keys()];
  const between = dims.reduce<readonly number[]>((shape, dim) => common(op, shape, lists.get(dim)!, [...lists.values()]), []);
  const areNeighbours = dims.every((dim, j) => dim === dims[0] + j);
  const others = view.shape.map((_, d) => d).filter((d) => !lists.has(d));
  const whole = areNeighbours ? view : ops.permute(view, [...dims, ...others]);
  const at = areNeighbours ? dims[0] : 0;
  const shape = [...whole.shape.slice(0, at), ...between, ...whole.shape.slice(at + dims.length)];
  return { whole, places: stacked(op, view, [...lists.values()], between), at, shape, dims };
}

function common(op: string, shape: readonly number[], list: Tensor, all: readonly Tensor[]): readonly number[] {
  try {
    return broadcast(shape, list.shape);
  } catch {
    throw new IndexError(`${op}: the shapes of the lists of indices do not broadcast together: ${all.map((one) => showShape(one.shape)).join(", ")}`, { op, shapes: all.map((one) => one.shape) });
  }
}

/** (k, B...), on the device of the view; lists of the CPU are moved there. */
function stacked(op: string, view: Tensor, lists: readonly Tensor[], shape: readonly number[]): Tensor {
  const device = deviceOf(op, [view, ...lists.filter((list) => list.storage.device !== cpu)]);
  return noGrad(() => {
    if (lists.length === 1 && lists[0].storage.device === device) return lists[0].reshape([1, ...shape]);
    const all = empty([lists.length, ...shape], int64, device);
    lists.forEach((list, j) => all.select(0, j).copy_(list));
    return all;
  });
}

/** Values as they are written: of the shape of what is indexed. Leading dims of size 1 may be too many. */
function sourceFor(op: string, x: Tensor, values: TensorLike, shape: readonly number[]): Tensor {
  const given = isScalar(values) ? scalarTensor(values, x.type) : values;
  let extra = 0;
  while (given.ndim - extra > shape.length && given.shape[extra] === 1) extra++;
  const source = extra === 0 ? given : ops.reshape(given, given.shape.slice(extra));
  try {
    if (sameShape(broadcast(source.shape, shape), shape)) return ops.expand(source, shape);
  } catch { /* The message below says it in the words of this operator. */ }
  throw new ShapeError(`${op}: values ${showShape(given.shape)} do not broadcast to ${showShape(shape)}, the shape of what is indexed`, { op, shapes: [given.shape, shape] });
}

/** Runs the kernel; an index out of range is told by its dim. */
function explained<R>(op: string, { places, dims }: NamedParts, view: Tensor, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof IndexError) || error.facts.index === undefined) throw error;
    const { position, index: at, size } = error.facts as { position: number; index: number; size: number };
    const dim = dims[Math.floor(position / (places.numel / places.shape[0]))];
    throw outOfRange(op, at, dim, size, view.shape);
  }
}

/** The elements of x where the mask holds; the two broadcast. Where that is recorded, by their places. */
export function maskedSelect(x: Tensor, mask: Tensor): Tensor {
  const shape = broadcast(x.shape, mask.shape, "maskedSelect");
  const [whole, held] = [ops.expand(x, shape), ops.expand(mask, shape)];
  if (isGradEnabled() && x.requiresGrad) return index(whole, [held]).reshape([-1]);
  return ops.maskedElements(ops.contiguous(whole), ops.contiguous(held), Number(ops.countNonzero(held).item()));
}
