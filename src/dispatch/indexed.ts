// Calling gather, scatter and extern kernels: every operand keeps its own shape.

import { Category, type DType } from "../dtype.js";
import { DTypeError, showShape } from "../errors.js";
import { deviceOf } from "../device.js";
import { kernels } from "../native.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { type Attrs, type Gradients, NO_ATTRS, record } from "../autograd/record.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { checkInPlace, rebase } from "../autograd/inplace.js";
import { computeTypeOf, widened } from "./compute-type.js";
import { sharesMemory } from "./overlap.js";
import { NO_SCALARS, checkWritable, kernelOn, launch, namesOf, setOwnOperand, setScalars, setShape, unsupportedDType } from "./operand.js";
import { type InputSpec, type ResultType, maskOf, resultType, snapshot } from "./pointwise.js";

export interface IndexedSpec {
  readonly name: string;
  readonly kernel: string;
  readonly inputs: readonly InputSpec[];
  /** Positions of the inputs the kernel reads. */
  readonly reads: readonly number[];
  readonly results: readonly ResultType[];
  readonly gradients: Gradients | null;
}

/** A gather, scatter or extern operator, ready to call. */
export interface IndexedOp extends IndexedSpec {
  readonly ids: Int32Array;
  readonly masks: readonly number[];
}

export function defineIndexed(spec: IndexedSpec): IndexedOp {
  return { ...spec, ids: kernels(spec.kernel), masks: spec.inputs.map((input) => maskOf(input.dtypes)) };
}

/** Reads elements of its inputs at computed places: one result of the given shape. */
export function gatherElements(op: IndexedOp, inputs: readonly Tensor[], shape: readonly number[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  const type = typeOf(op, inputs);
  if (kernelOn(op.ids, type, inputs[0].storage.device) < 0) return narrow(op, gatherElements(op, widen(op, inputs), shape, attrs, scalars), type);
  const indices = withInt64Indices(op, inputs);
  const device = deviceOf(op.name, inputs);
  const out = empty(shape, resultType(op.results[0], type), device);
  setShape(shape);
  setOwnOperand(0, out);
  op.reads.forEach((i, k) => setOwnOperand(1 + k, indices[i]));
  setScalars(scalars);
  launch(op.name, kernelOn(op.ids, type, device), device);
  if (isGradEnabled() && op.gradients !== null) record(op.gradients, inputs, [out], attrs);
  return out;
}

/** Writes or adds elements into a copy of its base (`position` of the inputs) at computed places. */
export function scatterElements(op: IndexedOp, inputs: readonly Tensor[], base: number, over: readonly number[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  const type = typeOf(op, inputs);
  if (kernelOn(op.ids, type, inputs[0].storage.device) < 0) return narrow(op, scatterElements(op, widen(op, inputs), base, over, attrs, scalars), type);
  const out = noGrad(() => empty(inputs[base].shape, type, inputs[base].storage.device).copy_(inputs[base]));
  runScatter(op, type, out, inputs, over, scalars);
  if (isGradEnabled() && op.gradients !== null) record(op.gradients, inputs, [out], attrs);
  return out;
}

/** As `scatterElements`, into the base itself. */
export function scatterElementsInPlace(op: IndexedOp, inputs: readonly Tensor[], base: number, over: readonly number[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  const name = `${op.name}_`;
  const self = inputs[base];
  checkWritable(name, self);
  const type = typeOf(op, inputs);
  const recorded = isGradEnabled() && inputs.some((input) => input.requiresGrad);
  if (recorded) checkInPlace(name, self);
  if (kernelOn(op.ids, type, self.storage.device) < 0) return self.copy_(scatterElements(op, inputs, base, over, attrs, scalars));
  const apart = inputs.map((input, i) => (i !== base && sharesMemory(self, input) ? input.clone() : input));
  const before = recorded ? snapshot(self, op.gradients) : self;
  runScatter(op, type, self, apart, over, scalars);
  self.storage.version++;
  if (recorded) {
    rebase(self, name, () => {
      const result = self.detach();
      record(op.gradients!, apart.map((input, i) => (i === base ? before : input)), [result], attrs, self.storage);
      return result;
    });
  }
  return self;
}

function runScatter(op: IndexedOp, type: DType, out: Tensor, inputs: readonly Tensor[], over: readonly number[], scalars: readonly number[]): void {
  const operands = withInt64Indices(op, inputs);
  const device = deviceOf(op.name, [out, ...operands]);
  setShape(over);
  setOwnOperand(0, out);
  op.reads.forEach((i, k) => setOwnOperand(1 + k, operands[i]));
  setScalars(scalars);
  launch(op.name, kernelOn(op.ids, type, device), device);
}

/** Inputs of dtype T in the one that T is computed in. */
function widen(op: IndexedOp, inputs: readonly Tensor[]): Tensor[] {
  return inputs.map((input, i) => (op.inputs[i].generic ? widened(op, input) : input));
}

function narrow(op: IndexedOp, out: Tensor, type: DType): Tensor { return out.cast(resultType(op.results[0], type).name); }

/** Kernels read indices as int64; other integers are converted, and so are lists without any. */
function withInt64Indices(op: IndexedOp, inputs: readonly Tensor[]): readonly Tensor[] {
  return inputs.map((input, i) => (!op.inputs[i].generic && (input.type.category === Category.Integer || input.numel === 0) ? input.to("int64") : input));
}

/** The dtype T: that of the generic inputs, which must agree; the others must be of their own sets. */
function typeOf(op: IndexedOp, inputs: readonly Tensor[]): DType {
  let type: DType | null = null;
  inputs.forEach((input, i) => {
    const { name, generic } = op.inputs[i];
    if (!generic) {
      if (op.masks[i] & (1 << input.type.code) || input.numel === 0) return; // An empty list of indices may have any dtype.
      throw new DTypeError(`${op.name}: ${name} must be ${namesOf(op.masks[i])}, got ${input.dtype}${showShape(input.shape)}`, { op: op.name, argument: name, got: input.dtype });
    }
    if (type !== null && input.type !== type) {
      throw new DTypeError(`${op.name}: ${name} is ${input.dtype}, expected ${type.name} like the other tensors. Convert it with to("${type.name}")`, { op: op.name, argument: name, got: input.dtype });
    }
    type = input.type;
  });
  if (type === null) throw unsupportedDType(op.name, inputs[0].type, op.ids);
  if (op.ids[(type as DType).code] < 0) computeTypeOf(op, type);
  return type;
}
