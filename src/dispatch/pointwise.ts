// Calling pointwise kernels: promotion, broadcasting, strides, in-place writes, the tape. Two fast
// paths, for operands that agree in everything, keep small operators cheap; the general one decides
// everything else.

import { Category, type DType, bool, canCastInPlace, complexType, dtypes, int64, parseDType, realType, sumType, toFloating } from "../dtype.js";
import { type Device, cpu, deviceOf } from "../device.js";
import { type HostNumber, defer, isDeferring } from "../cuda/deferred.js";
import { transfer } from "../cuda/transfer.js";
import { ArgumentError, DTypeError, GradError, ShapeError, showShape } from "../errors.js";
import {
  ADDRESS, GPU_IDS, KERNEL, NDIM, OPERANDS, OPERAND_SLOTS, SHAPE, STATUS, STRIDES, floatingKernels, frame, kernels, run, throwStatus,
} from "../native.js";
import type { Generator } from "../random.js";
import { broadcast, broadcastStrides, product, sameShape } from "../shape.js";
import type { Storage } from "../storage.js";
import { Tensor, empty, emptyLike } from "../tensor/tensor.js";
import { edgeOf } from "../autograd/edges.js";
import { type Attrs, type Gradients, NO_ATTRS, isRule, record, recordSame } from "../autograd/record.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { rebase, checkInPlace } from "../autograd/inplace.js";
import { overlaps } from "./overlap.js";
import { computeTypeOf, narrowed, widenedTo } from "./compute-type.js";
import { commonType } from "./promotion.js";
import {
  NO_SCALARS, type Scalar, type TensorLike, asNumber, asStored, checkHeld, checkTensor, checkWritable, holds, isScalar, kernelOn, launch, namesOf, numberType, setOperand, setScalars, setShape, setSplat,
} from "./operand.js";

/** How unlike dtypes meet: "first" converts all to the first operand's. */
export type PromoteRule = "promote" | "int_to_float" | "bool_to_int" | "match" | "match_to_float" | "first";
/** A result's dtype: T itself, the sum type of T, the reals or complex numbers beside T, what floats of T are computed in, a fixed dtype's name, or (null) the dtype attribute's value. */
export type ResultType = "T" | "sum" | "real_type" | "complex_type" | "truth_type" | "computed" | DType["name"] | null;

/** A tensor parameter: its dtypes, whether it shares T, and whether a host number may stand in. */
export interface InputSpec {
  readonly name: string;
  readonly dtypes: readonly DType["name"][];
  readonly generic: boolean;
  readonly scalar: boolean;
}

export interface PointwiseSpec {
  readonly name: string;
  /** Registry key of the forward kernel. */
  readonly kernel: string;
  /** Tensor parameters in order; those sharing T are generic. */
  readonly inputs: readonly InputSpec[];
  /** Positions of the inputs the kernel reads, where it does not read all. */
  readonly reads?: readonly number[];
  readonly promote: PromoteRule;
  readonly results: readonly ResultType[];
  readonly gradients: Gradients | null;
}

/** A pointwise operator, ready to call. */
export interface PointwiseOp {
  readonly name: string;
  readonly kernel: string;
  readonly inputs: PointwiseSpec["inputs"];
  readonly reads: readonly number[];
  readonly promote: PromoteRule;
  readonly gradients: Gradients | null;
  /** Kernel ids by dtype code of T. */
  readonly ids: Int32Array;
  /** By result, by dtype code of T. */
  readonly resultTypes: readonly (readonly DType[])[];
  /** One result, all inputs generic, no dtype attribute: the fast paths apply. */
  readonly plain: boolean;
  /** Positions of generic inputs. */
  readonly generic: readonly number[];
  /** Dtypes each input takes, as bits by code. */
  readonly masks: readonly number[];
}

/** The variant of an operator that makes a dtype, or an error that lists those there are. */
export function variant(op: string, variants: { readonly [dtype: string]: PointwiseOp }, dtype: string): PointwiseOp {
  const found = variants[dtype];
  if (found !== undefined) return found;
  throw new DTypeError(`${op}: ${dtype} is not supported yet; expected one of ${Object.keys(variants).join(", ")}`, { op, got: dtype, expected: Object.keys(variants) });
}

export function definePointwise(spec: PointwiseSpec): PointwiseOp {
  const generic = spec.inputs.flatMap((input, i) => (input.generic ? [i] : []));
  return {
    name: spec.name, kernel: spec.kernel, inputs: spec.inputs, promote: spec.promote, gradients: spec.gradients, generic,
    reads: spec.reads ?? spec.inputs.map((_, i) => i),
    ids: spec.promote.endsWith("_to_float") ? floatingKernels(spec.kernel) : kernels(spec.kernel),
    resultTypes: spec.results.map((result) => dtypes.map((type) => resultType(result, type))),
    plain: spec.results.length === 1 && spec.results[0] !== null && generic.length === spec.inputs.length && spec.reads === undefined,
    masks: spec.inputs.map((input) => maskOf(input.dtypes)),
  };
}

export function resultType(result: ResultType, type: DType): DType {
  if (result === "T" || result === null) return type;
  if (result === "sum") return sumType(type);
  if (result === "real_type") return realType(type);
  if (result === "computed") return type.category === Category.Float ? type.compute : type;
  if (result === "truth_type") return type.name === "uint8" ? type : bool;
  return result === "complex_type" ? complexType(type) : parseDType("internal", result);
}

export function maskOf(names: readonly string[]): number {
  return names.reduce((mask, name) => mask | (1 << parseDType("internal", name).code), 0);
}

/** One contiguous tensor in, one out. */
export function unary(op: PointwiseOp, x: Tensor, attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  if (x instanceof Tensor && op.plain && x.contiguousFlag && !x.storage.guarded) {
    const id = op.ids[x.type.code];
    if (id >= 0) {
      const out = emptyLike(x, op.resultTypes[0][x.type.code]);
      frame[NDIM] = 1;
      frame[SHAPE] = x.numel;
      setFlat(0, out);
      setFlat(1, x);
      if (scalars.length > 0) setScalars(scalars);
      frame[KERNEL] = id;
      run();
      if (frame[STATUS] !== 0) throwStatus(op.name);
      if (isGradEnabled() && op.gradients !== null) recordSame(op.gradients, x, null, out, attrs);
      return out;
    }
  }
  return flatOnDevice(op, x, null, attrs, scalars) ?? pointwise(op, [x], attrs, scalars)[0];
}

/** Two operands that agree in dtype and shape, or a tensor and a host number. */
export function binary(op: PointwiseOp, x: TensorLike, y: TensorLike, attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS): Tensor {
  if (x instanceof Tensor && y instanceof Tensor && x.type === y.type && op.plain && x.contiguousFlag && y.contiguousFlag &&
      !x.storage.guarded && !y.storage.guarded && sameShape(x.shape, y.shape)) {
    const id = op.ids[x.type.code];
    if (id >= 0) {
      const out = emptyLike(x, op.resultTypes[0][x.type.code]);
      frame[NDIM] = 1;
      frame[SHAPE] = x.numel;
      setFlat(0, out);
      setFlat(1, x);
      setFlat(2, y);
      if (scalars.length > 0) setScalars(scalars);
      frame[KERNEL] = id;
      run();
      if (frame[STATUS] !== 0) throwStatus(op.name);
      if (isGradEnabled() && op.gradients !== null) recordSame(op.gradients, x, y, out, attrs);
      return out;
    }
  }
  if (x instanceof Tensor && typeof y === "number" && op.plain && x.contiguousFlag && !x.storage.guarded && keepsType(op, x.type, y) && op.inputs[1].scalar) {
    const id = op.ids[x.type.code];
    if (id >= 0) return withNumber(op, id, x, y, attrs, scalars);
  }
  return flatOnDevice(op, x, y, attrs, scalars) ?? pointwise(op, [x, y], attrs, scalars)[0];
}

/** The same for operands on one device, the second maybe a host number or none; null where they do not agree in everything. */
function flatOnDevice(op: PointwiseOp, x: TensorLike, y: TensorLike | null, attrs: Attrs, scalars: readonly number[]): Tensor | null {
  if (!(x instanceof Tensor) || !op.plain || !x.contiguousFlag || x.storage.device === cpu || isDeferring()) return null;
  const { type, storage: { device } } = x, id = op.ids[GPU_IDS + type.code];
  if (id < 0 || (y !== null && !(y instanceof Tensor ? agreesOnDevice(x, y) : isNumberBeside(op, type, y)))) return null;
  x.storage.check(op.name);
  if (y instanceof Tensor) y.storage.check(op.name);
  const out = emptyLike(x, op.resultTypes[0][type.code]);
  frame[NDIM] = 1;
  frame[SHAPE] = x.numel;
  setFlatOnDevice(0, out);
  setFlatOnDevice(1, x);
  if (y instanceof Tensor) setFlatOnDevice(2, y);
  else if (y !== null) setNumber(op, 2, y, type, 1);
  setScalars(scalars);
  device.launch(op.name, id, 1);
  if (!isGradEnabled() || op.gradients === null) return out;
  if (y === null || y instanceof Tensor) recordSame(op.gradients, x, y, out, attrs);
  else if (x.requiresGrad) recordSame(op.gradients, x, null, out, { ...attrs, [op.inputs[1].name]: y });
  return out;
}

function agreesOnDevice(x: Tensor, y: Tensor): boolean {
  return y.type === x.type && y.contiguousFlag && y.storage.device === x.storage.device && sameShape(x.shape, y.shape);
}

function isNumberBeside(op: PointwiseOp, type: DType, value: Scalar): value is number {
  return typeof value === "number" && op.inputs[1].scalar && keepsType(op, type, value);
}

/**
 * Whether a host number leaves a tensor's dtype as it is: any beside floats, an integer beside integers;
 * where it is to be an element, one that the dtype holds.
 */
function keepsType(op: PointwiseOp, type: DType, value: number): boolean {
  return (type.category >= Category.Float || (type.category === Category.Integer && Number.isInteger(value))) &&
    (op.promote !== "first" || holds(type, value));
}

function withNumber(op: PointwiseOp, id: number, x: Tensor, y: number, attrs: Attrs, scalars: readonly number[]): Tensor {
  const out = emptyLike(x, op.resultTypes[0][x.type.code]);
  frame[NDIM] = 1;
  frame[SHAPE] = x.numel;
  setFlat(0, out);
  setFlat(1, x);
  setNumber(op, 2, y, x.type, 1);
  if (scalars.length > 0) setScalars(scalars);
  frame[KERNEL] = id;
  run();
  if (frame[STATUS] !== 0) throwStatus(op.name);
  if (isGradEnabled() && op.gradients !== null && x.requiresGrad) recordSame(op.gradients, x, null, out, { ...attrs, [op.inputs[1].name]: y });
  return out;
}

/** Operand k as a host number beside elements of `type`. */
function setNumber(op: PointwiseOp, k: number, value: Scalar, type: DType, ndim: number): void {
  const numbers = numberType(op.ids, type);
  setSplat(k, besideElements(op, value, type, numbers), numbers, ndim);
}

/** A host number that goes to the kernel as one of `numbers`: what elements of `type` would hold of it where the result is of another dtype. */
function besideElements(op: PointwiseOp, value: Scalar, type: DType, numbers: DType): Scalar {
  return numbers !== type && op.resultTypes[0][type.code] !== type ? asStored(value, type) : value;
}

/** Input i as a host number, which a later call is given. */
function hostNumber(op: PointwiseOp, i: number, value: Scalar, type: DType): HostNumber {
  const numbers = op.inputs[i].generic ? numberType(op.ids, type) : bool;
  return { value: numbers === bool ? value : besideElements(op, value, type, numbers), type: numbers };
}

/** The strides of one run of elements. */
const FLAT: readonly number[] = [1];

/** Operand k as one run of elements. */
function setFlat(k: number, x: Tensor): void {
  const slot = OPERANDS + k * OPERAND_SLOTS;
  frame[slot + ADDRESS] = x.storage.address + x.offset * x.type.sizeBytes;
  frame[slot + STRIDES] = 1;
}

function setFlatOnDevice(k: number, x: Tensor): void { setOperand(k, x, FLAT); }

/** Any operands: promoted, broadcast, with fresh results. */
export function pointwise(
  op: PointwiseOp, operands: readonly TensorLike[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS, generator?: Generator,
): Tensor[] {
  const given = prepare(op, operands);
  const device = deviceOf(op.name, given, true);
  const inputs = device === cpu ? given : given.map((input) => besideDevice(input, device));
  const type = computeType(op, inputs);
  if (kernelOn(op.ids, type, device) < 0) return pointwiseWidened(op, inputs, type, attrs, scalars, generator);
  const cast = inputs.map((input, i) => (op.inputs[i].generic ? castTo(input, type) : input));
  const shape = outputShape(op, cast);
  const later = device !== cpu && isDeferring() && generator === undefined ? deferred(op, type, shape, device, cast, scalars) : null;
  if (later !== null) return [later];
  const outs = op.resultTypes.map((types) => empty(shape, types[type.code], device));
  execute(op, type, shape, outs, cast, scalars, generator);
  if (isGradEnabled() && op.gradients !== null) recordIfNeeded(op.gradients, cast, outs, attrs);
  return outs;
}

/** The result as one that is computed later (Note [Deferred results]); null where it has to be computed now. */
function deferred(op: PointwiseOp, type: DType, shape: readonly number[], device: Device, inputs: readonly TensorLike[], scalars: readonly number[]): Tensor | null {
  const recorded = isGradEnabled() && op.gradients !== null && inputs.some((input) => input instanceof Tensor && input.requiresGrad);
  if (recorded || op.resultTypes.length > 1) return null;
  const read = inputs.map((input) => asNumber(input, device));
  const operands = op.reads.map((i) => { const input = read[i]; return input instanceof Tensor ? input : hostNumber(op, i, input, type); });
  const run = (out: Tensor): void => execute(op, type, shape, [out], read, scalars);
  return defer(device, { op: op.name, kernel: kernelOn(op.ids, type, device), shape, operands, scalars, run }, op.resultTypes[0][type.code]);
}

/** As `pointwise`, in the dtype that `type` is computed in. */
function pointwiseWidened(op: PointwiseOp, inputs: readonly TensorLike[], type: DType, attrs: Attrs, scalars: readonly number[], generator?: Generator): Tensor[] {
  const exact = op.resultTypes[0][type.code] !== type;
  const wide = inputs.map((input, i) => (op.inputs[i].generic ? widenedTo(input, type, exact) : input));
  return narrowed(pointwise(op, wide, attrs, scalars, generator), op.resultTypes.map((types) => types[type.code]));
}

/** An unrecorded write of operands that agree in everything, or of a number; false sends others the general way. */
function writeFlat(op: PointwiseOp, operands: readonly TensorLike[], scalars: readonly number[]): boolean {
  const self = operands[0];
  if (!(self instanceof Tensor) || !op.plain || !self.contiguousFlag) return false;
  const { type } = self, device = self.storage.guarded ? self.storage.device : cpu, id = kernelOn(op.ids, type, device);
  if (id < 0 || op.resultTypes[0][type.code] !== type) return false;
  for (let i = 0; i < operands.length; i++) if (!agrees(op, i, operands[i], self, device)) return false;
  frame[NDIM] = 1;
  frame[SHAPE] = self.numel;
  const set = device === cpu ? setFlat : setFlatOnDevice;
  set(0, self);
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (operand instanceof Tensor) set(1 + i, operand);
    else setNumber(op, 1 + i, operand, type, 1);
  }
  setScalars(scalars);
  launch(op.name, id, device);
  self.storage.version++;
  return true;
}

/** Whether the operand is laid out as the one that is written to, on its device and, of the host, in memory that is not handed out. */
function agrees(op: PointwiseOp, i: number, operand: TensorLike, self: Tensor, device: Device): boolean {
  if (typeof operand === "number") return op.inputs[i].scalar && keepsType(op, self.type, operand);
  if (!(operand instanceof Tensor) || (operand.requiresGrad && isGradEnabled())) return false;
  const apart = operand === self || operand.storage !== self.storage;
  if (device !== cpu) operand.storage.check(op.name);
  const beside = operand.storage.guarded ? device !== cpu && operand.storage.device === device : device === cpu;
  return apart && beside && operand.type === self.type && operand.contiguousFlag && sameShape(operand.shape, self.shape);
}

/** Writes the result into the first operand. */
export function pointwiseInPlace(
  op: PointwiseOp, operands: readonly TensorLike[], attrs: Attrs = NO_ATTRS, scalars: readonly number[] = NO_SCALARS, generator?: Generator,
): Tensor {
  if (generator === undefined && writeFlat(op, operands, scalars)) return operands[0] as Tensor;
  const name = `${op.name}_`;
  const given = prepare(op, operands, name);
  const self = given[0] as Tensor;
  const { device } = self.storage;
  const inputs = given.map((input) => (op.promote === "first" ? onto(input, device) : besideDevice(input, device)));
  deviceOf(name, inputs, true);
  checkWritable(name, self);
  const type = computeType(op, inputs);
  const result = op.resultTypes[0][type.code];
  if (!canCastInPlace(result, self.type)) {
    throw new DTypeError(`${name}: a ${result.name} result cannot be stored in a ${self.type.name} tensor. Use ${op.name}() for a new tensor`, { op: name, got: result.name, expected: self.type.name });
  }
  const shape = outputShape(op, inputs);
  if (!sameShape(shape, self.shape)) {
    throw new ShapeError(`${name}: the result has shape ${showShape(shape)}, the tensor written to ${showShape(self.shape)}: in-place operators never broadcast it`, { op: name, result: shape, self: self.shape });
  }
  const recorded = isGradEnabled() && inputs.some((input) => input instanceof Tensor && input.requiresGrad);
  if (recorded) checkInPlace(name, self);
  const cast = inputs.map((input, i) => (op.inputs[i].generic ? castTo(input, type) : input));
  if (result !== self.type || cast[0] !== self || kernelOn(op.ids, type, device) < 0) return self.copy_(pointwise(op, cast, attrs, scalars, generator)[0]);
  const apart = cast.map((input, i) => (i > 0 && input instanceof Tensor && overlaps(self, input) ? input.clone() : input));
  const before = recorded ? snapshot(self, op.gradients) : self;
  const hidden = op.resultTypes.slice(1).map((types) => empty(shape, types[type.code], device));
  execute(op, type, shape, [self, ...hidden], [self, ...apart.slice(1)], scalars, generator);
  self.storage.version++;
  if (recorded) recordInPlace(op, self, before, apart, hidden, attrs);
  return self;
}

/** The operand before the write, as the tape sees it: own place on the tape, and own memory where a gradient reads its values. */
export function snapshot(self: Tensor, gradients: Gradients | null): Tensor {
  edgeOf(self);
  const reads = gradients !== null && gradients.rules.some((rule) => isRule(rule) && rule.reads.includes(gradients.inputs[0]));
  const before = reads ? noGrad(() => self.clone()) : self.detach();
  before.node = self.node;
  before.outputNr = self.outputNr;
  return before;
}

function recordInPlace(op: PointwiseOp, self: Tensor, before: Tensor, inputs: readonly TensorLike[], hidden: readonly Tensor[], attrs: Attrs): void {
  if (op.gradients === null) throw new GradError(`${op.name}_: has no derivative, so it cannot write to a tensor that requires gradients. Use noGrad()`, { op: op.name }, "ERR_NO_DERIVATIVE");
  rebase(self, `${op.name}_`, () => {
    const result = self.detach();
    recordIfNeeded(op.gradients!, [before, ...inputs.slice(1)], [result, ...hidden], attrs, self.storage);
    return result;
  });
}

function recordIfNeeded(gradients: Gradients, inputs: readonly TensorLike[], outs: readonly Tensor[], attrs: Attrs, overwritten?: Storage): void {
  for (const input of inputs) {
    if (input instanceof Tensor && input.requiresGrad) {
      const tensors = inputs.map((other) => (other instanceof Tensor ? other : null));
      const splats = inputs.some((other) => !(other instanceof Tensor)) ? splatValues(gradients, inputs, attrs) : attrs;
      record(gradients, tensors, outs, splats, overwritten);
      return;
    }
  }
}

/** Host numbers stand in the formulas under their parameter's name. */
function splatValues(gradients: Gradients, inputs: readonly TensorLike[], attrs: Attrs): Attrs {
  const named: Record<string, unknown> = { ...attrs };
  inputs.forEach((input, i) => { if (!(input instanceof Tensor)) named[gradients.inputs[i]] = input; });
  return named;
}

/** A 0-d tensor of the CPU beside others of a device: as it is, for its number; moved where its gradient is wanted. */
function besideDevice(input: TensorLike, device: Device): TensorLike {
  return device !== cpu && input instanceof Tensor && input.storage.device === cpu && input.ndim === 0 && input.requiresGrad ? transfer(input, device) : input;
}

/** An input on the device of the tensor that is written to. */
function onto(input: TensorLike, device: Device): TensorLike {
  return input instanceof Tensor && input.storage.device !== device ? transfer(input, device) : input;
}

function prepare(op: PointwiseOp, operands: readonly TensorLike[], name = op.name): TensorLike[] {
  return operands.map((operand, i) => {
    if (isScalar(operand) && op.inputs[i].scalar && !(i === 0 && name.endsWith("_"))) return operand;
    const tensor = checkTensor(name, op.inputs[i].name, operand);
    if (!op.inputs[i].generic && !(op.masks[i] & (1 << tensor.type.code))) {
      throw new DTypeError(`${name}: ${op.inputs[i].name} must be ${namesOf(op.masks[i])}, got ${tensor.dtype}${showShape(tensor.shape)}`, { op: name, argument: op.inputs[i].name, got: tensor.dtype });
    }
    return tensor;
  });
}

/** The dtype T of the call: one that has a kernel, or is computed in one that has. */
function computeType(op: PointwiseOp, inputs: readonly TensorLike[]): DType {
  if (op.promote.startsWith("match")) checkMatch(op, inputs);
  const common = op.promote === "first" ? (inputs[0] as Tensor).type : commonType(inputs, op.generic);
  if (op.promote === "first") inputs.forEach((input, i) => { if (!(input instanceof Tensor)) checkHeld(op.name, op.inputs[i].name, input, common); });
  const lifted = op.promote === "bool_to_int" && common.category === Category.Bool ? int64 : common;
  const type = op.promote.endsWith("_to_float") ? toFloating(common) : lifted;
  if (op.ids[type.code] < 0) computeTypeOf(op, type);
  return type;
}

function checkMatch(op: PointwiseOp, inputs: readonly TensorLike[]): void {
  const tensors = op.generic.filter((i) => inputs[i] instanceof Tensor);
  const first = inputs[tensors[0]] as Tensor;
  for (const i of tensors) {
    const other = inputs[i] as Tensor;
    if (other.type !== first.type) {
      throw new DTypeError(`${op.name}: ${op.inputs[tensors[0]].name} is ${first.dtype} and ${op.inputs[i].name} is ${other.dtype}; they must match. Convert one with to()`, { op: op.name, got: [first.dtype, other.dtype] });
    }
  }
}

function castTo(input: TensorLike, type: DType): TensorLike {
  return input instanceof Tensor && input.type !== type ? input.to(type.name) : input;
}

function outputShape(op: PointwiseOp, inputs: readonly TensorLike[]): readonly number[] {
  let shape: readonly number[] | null = null;
  for (const input of inputs) {
    if (!(input instanceof Tensor)) continue;
    shape = shape === null || sameShape(shape, input.shape) ? input.shape : broadcast(shape, input.shape, op.name);
  }
  if (shape === null) throw new ArgumentError(`${op.name}: at least one operand must be a tensor`, { op: op.name });
  return shape;
}

/** Writes the frame and runs the kernel. Outputs first, then the inputs it reads. */
function execute(op: PointwiseOp, type: DType, shape: readonly number[], outs: readonly Tensor[], inputs: readonly TensorLike[], scalars: readonly number[], generator?: Generator): void {
  const { device } = outs[0].storage;
  generator?.reserve(product(shape));
  setShape(shape);
  for (let r = 0; r < outs.length; r++) setOperand(r, outs[r], outs[r].strides);
  for (let k = 0; k < op.reads.length; k++) {
    const input = asNumber(inputs[op.reads[k]], device);
    const { generic } = op.inputs[op.reads[k]];
    if (input instanceof Tensor) setOperand(outs.length + k, input, sameShape(input.shape, shape) ? input.strides : broadcastStrides(input, shape));
    else if (generic) setNumber(op, outs.length + k, input, type, shape.length);
    else setSplat(outs.length + k, input, bool, shape.length);
  }
  setScalars(scalars);
  launch(op.name, kernelOn(op.ids, type, device), device, outs.length);
}
