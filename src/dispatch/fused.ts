// Running a fused gradient kernel: one pass writes the gradients of several inputs.

import { deviceOf } from "../device.js";
import { kernels } from "../native.js";
import { broadcastStrides, sameShape } from "../shape.js";
import { Tensor, empty } from "../tensor/tensor.js";
import type { FusedKernel, Values } from "../autograd/record.js";
import { type TensorLike, NO_SCALARS, asNumber, kernelOn, launch, numberType, setOperand, setScalars, setShape, setSplat } from "./operand.js";
import { narrowed, widenHalves } from "./compute-type.js";
import { rowShape, runRows } from "./reduce.js";

/** Name under which a row operator keeps the dims of its rows for backward. */
export const OVER = "$over";

/** Gradients in the order of the kernel's key. `grad` has the shape of the operator's result. */
export function runFused(kernel: FusedKernel, values: { readonly [name: string]: unknown }, op: string): Tensor[] {
  const operands: TensorLike[] = [];
  for (let i = 0; i < kernel.paths.length; i++) operands.push(read(values, kernel.paths[i]) ?? kernel.absent?.[kernel.reads[i]] ?? 0);
  const grad = operands[0] as Tensor;
  const type = grad.type;
  const id = idOf(kernel, grad);
  if (id < 0) return narrowed(runFused(kernel, widenedValues(values), op), kernel.writes.map(() => type));
  const scalars = kernel.scalars?.(values as Values) ?? NO_SCALARS;
  const name = `backward of ${op}`;
  if (kernel.skeleton === "rowwise") {
    const dims = values[OVER] as number[], shape = shapeOfRows(grad, operands);
    const outs = kernel.writes.map((perRow) => empty(perRow ? rowShape(shape, dims) : shape, type, grad.storage.device));
    runRows(name, id, shape, dims, outs, operands, scalars);
    return outs;
  }
  return launchFused(kernel, id, operands, scalars, name);
}

/** A pointwise kernel's gradients from its operands, `grad` first; null where it has none for their dtype. */
export function runDirectly(kernel: FusedKernel, operands: readonly TensorLike[], op: string): Tensor[] | null {
  const id = idOf(kernel, operands[0] as Tensor);
  return id < 0 ? null : launchFused(kernel, id, operands, NO_SCALARS, `backward of ${op}`);
}

function idOf(kernel: FusedKernel, grad: Tensor): number {
  return kernelOn(kernel.ids ??= kernels(kernel.key), grad.type, grad.storage.device);
}

function launchFused(kernel: FusedKernel, id: number, operands: readonly TensorLike[], scalars: readonly number[], name: string): Tensor[] {
  const grad = operands[0] as Tensor;
  const type = grad.type, device = deviceOf(name, operands, true);
  const outs: Tensor[] = [];
  for (let r = 0; r < kernel.writes.length; r++) outs.push(empty(grad.shape, type, device));
  setShape(grad.shape);
  for (let r = 0; r < outs.length; r++) setOperand(r, outs[r], outs[r].strides);
  for (let i = 0; i < operands.length; i++) setInput(outs.length + i, asNumber(operands[i], device), grad.shape, numberType(kernel.ids!, type));
  setScalars(scalars);
  launch(name, id, device, outs.length);
  return outs;
}

/** That of `grad`, or of the other operands where it is there once for each row: it has 1 for the row's dims. */
function shapeOfRows(grad: Tensor, operands: readonly TensorLike[]): readonly number[] {
  const { shape } = grad;
  if (!shape.includes(1)) return shape;
  const sizeOf = (d: number): number => {
    for (const one of operands) if (one instanceof Tensor && one.shape.length === shape.length && one.shape[d] !== 1) return one.shape[d];
    return 1;
  };
  return shape.map((n, d) => (n === 1 ? sizeOf(d) : n));
}

/** What the formula reads, with 16-bit floats as what they are computed in. */
function widenedValues(values: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isRecord(value) ? widenedValues(value) : widenHalves(value)]));
}

/** Gradients of several results, by their names. */
function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

function setInput(k: number, operand: TensorLike, shape: readonly number[], type: Tensor["type"]): void {
  if (operand instanceof Tensor) setOperand(k, operand, sameShape(operand.shape, shape) ? operand.strides : broadcastStrides(operand, shape));
  else setSplat(k, operand, type, shape.length);
}

/** `x`, or `grad.values` where several results have gradients. */
function read(values: { readonly [name: string]: unknown }, path: readonly string[]): TensorLike {
  const value = values[path[0]];
  return (path.length === 1 ? value : (value as Record<string, unknown>)[path[1]]) as TensorLike;
}
