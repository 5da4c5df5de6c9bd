// Calling reductions, scans and row kernels: the kept dims come first in the frame, then the dims
// folded, each in logical order, so that results never depend on how a tensor lies in memory.

import type { DType } from "../dtype.js";
import { dtypes } from "../dtype.js";
import { DTypeError, ShapeError, showShape } from "../errors.js";
import { deviceOf } from "../device.js";
import { SPLIT, frame, kernels } from "../native.js";
import { broadcastStrides, sameShape } from "../shape.js";
import { Tensor, alias, empty } from "../tensor/tensor.js";
import { type Attrs, type Gradients, NO_ATTRS, record } from "../autograd/record.js";
import { isGradEnabled } from "../autograd/mode.js";
import { NO_SCALARS, type TensorLike, kernelOn, launch, setOperand, setScalars, setShape, setSplat } from "./operand.js";
import { narrowed, widened } from "./compute-type.js";
import { type ResultType, resultType } from "./pointwise.js";

export interface FoldSpec {
  readonly name: string;
  readonly kernel: string;
  readonly results: readonly ResultType[];
  readonly gradients: Gradients | null;
}

/** A reduction, scan or row operator, ready to call. */
export interface FoldOp {
  readonly name: string;
  readonly ids: Int32Array;
  readonly resultTypes: readonly (readonly DType[])[];
  readonly gradients: Gradients | null;
}

export function defineFold(spec: FoldSpec): FoldOp {
  return {
    name: spec.name, ids: kernels(spec.kernel), gradients: spec.gradients,
    resultTypes: spec.results.map((result) => dtypes.map((type) => resultType(result, type))),
  };
}

/** Folds `dims` (wrapped, ascending) of `x` into one element each. */
export function reduce(op: FoldOp, x: Tensor, dims: readonly number[], keepdim: boolean, attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor[] {
  const id = kernelOn(op.ids, x.type, x.storage.device);
  if (id < 0) return narrowed(reduce(op, widened(op, x), dims, keepdim, attrs, scalars), resultTypes(op, x.type));
  const kept = keptDims(x.shape.length, dims);
  const shape = keepdim ? rowShape(x.shape, dims) : permuted(x.shape, kept);
  const { device } = x.storage;
  const outs: Tensor[] = [];
  for (let r = 0; r < op.resultTypes.length; r++) outs.push(empty(shape, op.resultTypes[r][x.type.code], device));
  // The last dims are folded where they lie.
  const inOrder = dims.length === 0 || dims[0] === kept.length;
  const order = inOrder ? NO_ORDER : kept.concat(dims);
  setShape(inOrder ? x.shape : permuted(x.shape, order));
  frame[SPLIT] = kept.length;
  for (let r = 0; r < outs.length; r++) setOperand(r, outs[r], foldedStrides(outs[r], kept, dims, keepdim));
  setOperand(outs.length, x, inOrder ? x.strides : permuted(x.strides, order));
  setScalars(scalars);
  launch(op.name, id, device, outs.length);
  if (isGradEnabled() && op.gradients !== null && x.requiresGrad) record(op.gradients, [x], outs, attrs);
  return outs;
}

const NO_ORDER: readonly number[] = [];

/** Items of a list in the given order. */
function permuted(list: readonly number[], order: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < order.length; i++) out.push(list[order[i]]);
  return out;
}

/** Runs along `dim`, one result per element; from the end where `reverse` says so. */
export function scan(op: FoldOp, x: Tensor, dim: number, reverse: boolean, attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor[] {
  const id = kernelOn(op.ids, x.type, x.storage.device);
  if (id < 0) return narrowed(scan(op, widened(op, x), dim, reverse, attrs, scalars), resultTypes(op, x.type));
  const { device } = x.storage;
  const outs = op.resultTypes.map((types) => empty(x.shape, types[x.type.code], device));
  const dims = x.shape.length === 0 ? [] : [dim];
  const order = [...keptDims(x.shape.length, dims), ...dims];
  setShape(dims.length === 0 ? [1] : order.map((d) => x.shape[d]));
  frame[SPLIT] = order.length - dims.length;
  [...outs, x].forEach((operand, k) => setScanned(k, operand, order, reverse));
  setScalars(scalars);
  launch(op.name, id, device, outs.length);
  if (isGradEnabled() && op.gradients !== null && x.requiresGrad) record(op.gradients, [x], outs, attrs);
  return outs;
}

/** An operand of a scan over the last of `order`; reversed, it starts at the other end and steps back. */
function setScanned(k: number, x: Tensor, order: readonly number[], reverse: boolean): void {
  const strides = order.length === 0 ? [1] : order.map((d) => x.strides[d]);
  const last = order.length - 1;
  if (!reverse || last < 0) return setOperand(k, x, strides);
  const back = Math.max(x.shape[order[last]] - 1, 0) * strides[last];
  setOperand(k, alias(x, x.shape, x.strides, x.offset + back), [...strides.slice(0, last), -strides[last]]);
}

export interface RowSpec extends FoldSpec {
  /** By output: one value per row, the row's dims kept as 1. Outputs beyond the results are new values of changed inputs. */
  readonly perRow: readonly boolean[];
  /** Positions of the inputs the kernel reads, and the numbers that stand in where they are left out. */
  readonly reads: readonly number[];
  readonly absent: readonly number[];
  /** Positions of inputs that change after the call; the tape keeps copies of them. */
  readonly mutates: readonly number[];
}

/** A row operator, ready to call. */
export interface RowOp extends FoldOp, Pick<RowSpec, "perRow" | "reads" | "absent" | "mutates"> {}

export function defineRows(spec: RowSpec): RowOp {
  return { ...defineFold(spec), perRow: spec.perRow, reads: spec.reads, absent: spec.absent, mutates: spec.mutates };
}

/** Runs a row program over `dims` of the first input, to which the others broadcast (see `alignToRows`). */
export function rowwise(
  op: RowOp, inputs: readonly (Tensor | null)[], dims: readonly number[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS,
): Tensor[] {
  const x = inputs[0]!;
  const id = kernelOn(op.ids, x.type, x.storage.device);
  checkSameType(op.name, inputs, x);
  deviceOf(op.name, inputs);
  if (id < 0) return narrowed(rowwise(op, inputs.map((input) => input && widened(op, input)), dims, attrs, scalars), resultTypes(op, x.type));
  const outs = op.perRow.map((perRow, r) => empty(perRow ? rowShape(x.shape, dims) : x.shape, op.resultTypes[r][x.type.code], x.storage.device));
  runRows(op.name, id, x.shape, dims, outs, op.reads.map((i, k) => inputs[i] ?? op.absent[k]), scalars);
  if (isGradEnabled() && op.gradients !== null && inputs.some((input) => input?.requiresGrad)) {
    const kept = inputs.map((input, i) => (input !== null && op.mutates.includes(i) ? input.detach().clone() : input));
    record(op.gradients, kept, outs, attrs);
  }
  return outs;
}

/** The shape of one value per row: the row's dims kept as 1. */
export function rowShape(shape: readonly number[], dims: readonly number[]): number[] { return shape.map((n, d) => (dims.includes(d) ? 1 : n)); }

/** Writes the frame of a row kernel and runs it: kept dims first, then the row's. */
export function runRows(name: string, id: number, shape: readonly number[], dims: readonly number[], outs: readonly Tensor[], inputs: readonly TensorLike[], scalars: readonly number[]): void {
  if (shape.length === 0) return runSingle(name, id, outs, inputs, scalars);
  const order = [...keptDims(shape.length, dims), ...dims];
  setShape(order.map((d) => shape[d]));
  frame[SPLIT] = order.length - dims.length;
  [...outs, ...inputs].forEach((operand, k) => {
    if (!(operand instanceof Tensor)) return setSplat(k, operand, outs[0].type, shape.length);
    const strides = sameShape(operand.shape, shape) ? operand.strides : broadcastStrides(operand, shape);
    setOperand(k, operand, order.map((d) => strides[d]));
  });
  setScalars(scalars);
  launch(name, id, outs[0].storage.device, outs.length);
}

/** A 0-d tensor is one row of one element. */
function runSingle(name: string, id: number, outs: readonly Tensor[], inputs: readonly TensorLike[], scalars: readonly number[]): void {
  setShape([1]);
  frame[SPLIT] = 0;
  [...outs, ...inputs].forEach((operand, k) => (operand instanceof Tensor ? setOperand(k, operand, [1]) : setSplat(k, operand, outs[0].type, 1)));
  setScalars(scalars);
  launch(name, id, outs[0].storage.device, outs.length);
}

/**
 * A parameter of a row operator in a shape that broadcasts to `x`: along the row, as it is where its dims are the last
 * (classes `[C]` of images as `[1, C, 1, 1]`), or, with one value per row, along the kept dims.
 */
export function alignToRows(op: string, name: string, parameter: Tensor | null, x: Tensor, dims: readonly number[], perRow: boolean): Tensor | null {
  if (parameter === null) return parameter;
  const expected = (perRow ? keptDims(x.shape.length, dims) : dims).map((d) => x.shape[d]);
  if (!sameShape(parameter.shape, expected)) {
    throw new ShapeError(`${op}: ${name} must have shape ${showShape(expected)} for an input of shape ${showShape(x.shape)}, got ${showShape(parameter.shape)}`, { op, argument: name, expected, got: parameter.shape });
  }
  if (perRow) return parameter.view(rowShape(x.shape, dims));
  return dims[0] + dims.length === x.shape.length ? parameter : parameter.view(x.shape.map((n, d) => (dims.includes(d) ? n : 1)));
}

export function keptDims(ndim: number, dims: readonly number[]): number[] {
  const kept: number[] = [];
  for (let d = 0; d < ndim; d++) if (!dims.includes(d)) kept.push(d);
  return kept;
}

/** Strides of a reduction's result over (kept, folded) dims: 0 along the folded ones. */
function foldedStrides(out: Tensor, kept: readonly number[], dims: readonly number[], keepdim: boolean): number[] {
  const strides = keepdim ? permuted(out.strides, kept) : out.strides.slice();
  for (let i = 0; i < dims.length; i++) strides.push(0);
  return strides;
}

/** What the operator promises for `type`. */
function resultTypes(op: FoldOp, type: DType): readonly DType[] { return op.resultTypes.map((types) => types[type.code]); }

function checkSameType(op: string, inputs: readonly (Tensor | null)[], x: Tensor): void {
  for (const input of inputs) {
    if (input !== null && input.type !== x.type) {
      throw new DTypeError(`${op}: all tensors must have one dtype, got ${x.dtype} and ${input.dtype}. Convert one with to()`, { op, got: [x.dtype, input.dtype] });
    }
  }
}
