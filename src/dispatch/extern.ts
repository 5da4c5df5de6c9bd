// Calling kernels that are written by hand. Every operand has a shape of its own, and is contiguous
// but where the entry says otherwise; numbers go along in the order of the entry's `pass`. Results are
// fresh, or, where there is a base, a copy of it, or the base itself in place.

import { type DType, dtypes, toFloating } from "../dtype.js";
import { DTypeError, showShape } from "../errors.js";
import { cpu, deviceOf } from "../device.js";
import { ADDRESS, NDIM, NUMEL, OPERANDS, OPERAND_NDIM, OPERAND_SLOTS, frame, kernels } from "../native.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { type Attrs, type Gradients, NO_ATTRS, record } from "../autograd/record.js";
import { checkInPlace, rebase } from "../autograd/inplace.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { computeTypeOf, narrowed, widened } from "./compute-type.js";
import { sharesMemory } from "./overlap.js";
import { NO_SCALARS, checkWritable, kernelOn, launch, namesOf, setOwnOperand, setScalars } from "./operand.js";
import { type InputSpec, type PromoteRule, type ResultType, maskOf, resultType, snapshot } from "./pointwise.js";
import { commonType } from "./promotion.js";
import { checkShape } from "../shape.js";

export interface ExternSpec {
  readonly name: string;
  /** Registry key: the symbol of the hand-written kernel. */
  readonly kernel: string;
  readonly inputs: readonly InputSpec[];
  readonly promote: PromoteRule;
  readonly results: readonly ResultType[];
  readonly gradients: Gradients | null;
  /** Positions of the inputs that the kernel reads by their strides. */
  readonly strided?: readonly number[];
  /** Position of the input that the one result starts from; the kernel reads the others. */
  readonly base?: number;
}

/** An operator with a hand-written kernel, ready to call. */
export interface ExternOp extends ExternSpec {
  readonly ids: Int32Array;
  readonly masks: readonly number[];
  readonly generic: readonly number[];
}

export function defineExtern(spec: ExternSpec): ExternOp {
  return {
    ...spec, ids: kernels(spec.kernel), masks: spec.inputs.map((input) => maskOf(input.dtypes)),
    generic: spec.inputs.flatMap((input, i) => (input.generic ? [i] : [])),
  };
}

/** The results from the inputs, in the kernel's dtype, made of other operators. */
export type Composed = (inputs: readonly (Tensor | null)[]) => Tensor[];

/**
 * Runs the kernel, or on a GPU `composed`, where it is given. Optional inputs left out are null: the kernel
 * finds address 0 in their place.
 */
export function extern(
  op: ExternOp, inputs: readonly (Tensor | null)[], shapes: readonly (readonly number[])[],
  attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS, composed?: Composed,
): Tensor[] {
  const type = typeOf(op, inputs);
  const cast = inputs.map((input, i) => (input === null ? null : converted(op, i, input, type)));
  const device = deviceOf(op.name, cast);
  if (kernelOn(op.ids, type, device) < 0) return throughComputeType(op, cast, shapes, type, attrs, scalars, composed);
  if (composed !== undefined && device !== cpu) {
    const made = noGrad(() => composed(cast));
    if (isGradEnabled() && op.gradients !== null) record(op.gradients, cast, made, attrs);
    return made;
  }
  const outs = op.results.map((result, r) => empty(checkShape(op.name, shapes[r]), resultType(result, type), device));
  if (op.base !== undefined) noGrad(() => outs[0].copy_(cast[op.base!]!));
  runKernel(op, op.name, type, outs, cast, scalars);
  if (isGradEnabled() && op.gradients !== null) record(op.gradients, cast, outs, attrs);
  return outs;
}

/** The same in the dtype that `type` is computed in. */
function throughComputeType(
  op: ExternOp, inputs: readonly (Tensor | null)[], shapes: readonly (readonly number[])[], type: DType,
  attrs: Attrs, scalars: readonly number[], composed: Composed | undefined,
): Tensor[] {
  const wide = inputs.map((input, i) => (input !== null && op.inputs[i].generic ? widened(op, input) : input));
  return narrowed(extern(op, wide, shapes, attrs, scalars, composed), op.results.map((result) => resultType(result, type)));
}

/** Runs the kernel on the base itself. */
export function externInPlace(op: ExternOp, inputs: readonly (Tensor | null)[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  const name = `${op.name}_`;
  const self = inputs[op.base!]!;
  checkWritable(name, self);
  const type = typeOf(op, inputs);
  if (type !== self.type) throw new DTypeError(`${name}: cannot write ${type.name} into ${self.dtype}. Convert with to("${self.dtype}")`, { op: name, got: type.name });
  const recorded = isGradEnabled() && op.gradients !== null && inputs.some((input) => input?.requiresGrad);
  if (recorded) checkInPlace(name, self);
  if (kernelOn(op.ids, type, self.storage.device) < 0) return self.copy_(extern(op, inputs, [self.shape], attrs, scalars)[0]);
  const cast = inputs.map((input, i) => (input === null || i === op.base ? input : apart(self, converted(op, i, input, type))));
  const before = recorded ? snapshot(self, op.gradients) : self;
  runKernel(op, name, type, [self], cast, scalars);
  self.storage.version++;
  if (recorded) {
    rebase(self, name, () => {
      const result = self.detach();
      record(op.gradients!, cast.map((input, i) => (i === op.base ? before : input)), [result], attrs, self.storage);
      return result;
    });
  }
  return self;
}

/** The input, or a copy where writing to `out` could change it. */
function apart(out: Tensor, input: Tensor): Tensor { return sharesMemory(out, input) ? input.clone() : input; }

function runKernel(op: ExternOp, name: string, type: DType, outs: readonly Tensor[], inputs: readonly (Tensor | null)[], scalars: readonly number[]): void {
  const laidOut = noGrad(() => inputs.map((input, i) =>
    (input === null || op.strided?.includes(i) ? input : input.detach().contiguous())));
  frame[NDIM] = 0;
  setScalars(scalars);
  [...outs, ...laidOut.filter((_, i) => i !== op.base)].forEach((operand, k) => (operand === null ? setAbsent(k) : setOwnOperand(k, operand)));
  const device = deviceOf(name, [...outs, ...inputs]);
  launch(name, kernelOn(op.ids, type, device), device, outs.length);
}

/** Operand k is not there. */
function setAbsent(k: number): void {
  const slot = OPERANDS + k * OPERAND_SLOTS;
  frame[slot + ADDRESS] = 0;
  frame[slot + OPERAND_NDIM] = 0;
  frame[slot + NUMEL] = 0;
}

/** An input in the dtype its kernel reads: T, its own, or int64 for tensors of positions. */
function converted(op: ExternOp, i: number, input: Tensor, type: DType): Tensor {
  const { name, generic } = op.inputs[i];
  if (generic) return input.type === type ? input : input.to(type.name);
  if (!(op.masks[i] & (1 << input.type.code))) {
    throw new DTypeError(`${op.name}: ${name} must be ${namesOf(op.masks[i])}, got ${input.dtype}${showShape(input.shape)}`, { op: op.name, argument: name, got: input.dtype });
  }
  return input.type.category === 1 ? input.to("int64") : input;
}

/** The dtype T: common to the generic inputs, as the entry says how. */
function typeOf(op: ExternOp, inputs: readonly (Tensor | null)[]): DType {
  const there = op.generic.filter((i) => inputs[i] !== null);
  if (there.length === 0) return dtypes[op.ids.findIndex((id) => id >= 0)];
  const first = inputs[there[0]]!;
  for (const i of there) {
    if (op.promote !== "match" || inputs[i]!.type === first.type) continue;
    throw new DTypeError(`${op.name}: ${op.inputs[there[0]].name} is ${first.dtype} and ${op.inputs[i].name} is ${inputs[i]!.dtype}; they must match. Convert one with to()`, { op: op.name, got: [first.dtype, inputs[i]!.dtype] });
  }
  const common = op.promote === "match" || op.promote === "first" ? first.type : commonType(inputs as readonly Tensor[], there);
  const type = op.promote === "int_to_float" ? toFloating(common) : common;
  if (op.ids[type.code] < 0) computeTypeOf(op, type);
  return type;
}
