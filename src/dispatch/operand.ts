// Writing operands into the call frame, and reading what users pass for a tensor.

import { transfer } from "../cuda/transfer.js";
import { type Device, cpu, defaultDevice } from "../device.js";
import { Category, type ComplexNumber, type DType, dtypes, isComplexNumber, scalarType } from "../dtype.js";
import { ArgumentError, DTypeError, ShapeError, showShape, showValue } from "../errors.js";
import {
  ADDRESS, GPU_IDS, KERNEL, MAX_SCALARS, NARROW, NDIM, NUMEL, OPERANDS, OPERAND_NDIM, OPERAND_SHAPE, OPERAND_SLOTS, SCALARS, SHAPE,
  SPLATS, SPLAT_SLOTS, STATUS, STRIDES, frame, frameAddress, frameBytes, frameInt64, run, throwStatus,
} from "../native.js";
import { halfToNumber, numberToHalf } from "../half.js";
import { allocate } from "../storage.js";
import { Tensor } from "../tensor/tensor.js";

/** A host number in the place of a tensor: an integer acts in the integer category, a fraction in the float one. */
export type Scalar = number | bigint | boolean | ComplexNumber;
type RealScalar = number | bigint | boolean;
export type TensorLike = Tensor | Scalar;

export const NO_SCALARS: readonly number[] = Object.freeze([]);

/** Iteration space of the kernel about to run. */
export function setShape(shape: readonly number[]): void {
  frame[NDIM] = shape.length;
  for (let d = 0; d < shape.length; d++) frame[SHAPE + d] = shape[d];
}

/** Operands of the next launch that are not on the host, by place. */
let placed: (Tensor | null)[] = [];

/** Hands over the operands that are not on the host. Some may be those of a call that failed before its launch. */
export function takePlaced(): readonly (Tensor | null)[] {
  const taken = placed;
  placed = [];
  return taken;
}

/** Runs kernels while a call is being written: afterwards the frame and the operands are as they were. */
export function aside(fn: () => void): void {
  const [written, before] = [frame.slice(), placed];
  placed = [];
  try {
    fn();
  } finally {
    frame.set(written);
    placed = before;
  }
}

/** Operand k with strides over the iteration space. The last look at its memory: a getter or a hook may have let go of it. */
export function setOperand(k: number, x: Tensor, strides: readonly number[]): void {
  if (x.storage.guarded) {
    x.storage.check("operand of a kernel");
    if (x.storage.device !== cpu) placed[k] = x;
  }
  const slot = OPERANDS + k * OPERAND_SLOTS;
  frame[slot + ADDRESS] = x.storage.address + x.offset * x.type.sizeBytes;
  for (let d = 0; d < strides.length; d++) frame[slot + STRIDES + d] = strides[d];
}

/** Operand k with a shape of its own (gather, scatter, contract, extern). */
export function setOwnOperand(k: number, x: Tensor): void {
  const slot = OPERANDS + k * OPERAND_SLOTS;
  frame[slot + OPERAND_NDIM] = x.shape.length;
  frame[slot + NUMEL] = x.numel;
  for (let d = 0; d < x.shape.length; d++) frame[slot + OPERAND_SHAPE + d] = x.shape[d];
  setOperand(k, x, x.strides);
}

/** Operand k as a host number: stored in the frame itself, with strides 0. */
export function setSplat(k: number, value: Scalar, type: DType, ndim: number): void {
  const slot = OPERANDS + k * OPERAND_SLOTS;
  const splat = SPLATS + k * SPLAT_SLOTS;
  storeScalar(splat, value, type);
  frame[slot + ADDRESS] = frameAddress + splat * 8;
  for (let d = 0; d < ndim; d++) frame[slot + STRIDES + d] = 0;
}

const LARGEST_FLOAT32 = 3.4028234663852886e38;

/**
 * Whether `type` has an element for a number, or for what is left of it after truncation. Infinities
 * are elements of floats, and what 16-bit ones make of larger numbers; uint8 takes negative numbers of
 * its range, which wrap, as PyTorch does.
 */
export function holds(type: DType, value: Scalar): boolean {
  if (typeof value === "object" || type.category === Category.Bool || type.category === Category.Complex) return true;
  const number = Number(value);
  if (type.category === Category.Float) return type.name !== "float32" || !Number.isFinite(number) || Math.abs(number) <= LARGEST_FLOAT32;
  const isUnsigned = type.name === "uint8";
  const beyond = 2 ** (type.sizeBytes * 8 - (isUnsigned ? 0 : 1));
  const whole = Math.trunc(number);
  return whole < beyond && (isUnsigned ? whole > -beyond : whole >= -beyond);
}

/** Refuses a number that elements of `type` would not hold. */
export function checkHeld(op: string, name: string, value: Scalar, type: DType): void {
  if (holds(type, value)) return;
  throw new DTypeError(`${op}: ${name} ${showValue(value)} is outside the range of ${type.name}. Choose a wider dtype`, { op, argument: name, got: value });
}

export function setScalars(scalars: readonly number[]): void {
  if (scalars.length > MAX_SCALARS) throw new ArgumentError(`internal: ${scalars.length} scalars in one call`);
  for (let s = 0; s < scalars.length; s++) frame[SCALARS + s] = scalars[s];
}

/** An operand of a kernel on `device`: a 0-d tensor that is elsewhere goes as the number it holds. */
export function asNumber(x: TensorLike, device: Device): TensorLike {
  if (device === cpu || !(x instanceof Tensor) || x.storage.device === device) return x;
  return x.item();
}

/** The kernel for elements of `type` on a device; -1 where they have to be converted first. */
export function kernelOn(ids: Int32Array, type: DType, device: Device): number {
  return ids[device === cpu ? type.code : GPU_IDS + type.code];
}

/** The dtype of host numbers beside elements of `type`: of 16-bit floats that a kernel computes in float32, that one. */
export function numberType(ids: Int32Array, type: DType): DType {
  return ids[type.code] < 0 || (ids[NARROW] >> type.code) & 1 ? type.compute : type;
}

/** Runs the kernel with the frame as written; turns a status into an error. */
export function launch(op: string, id: number, device: Device = cpu, outputs = 1): void {
  if (device !== cpu) return device.launch(op, id, outputs);
  frame[KERNEL] = id;
  run();
  if (frame[STATUS] !== 0) throwStatus(op);
}

/** Writes a host number as an element of `type` into a slot of the frame. */
export function storeScalar(slot: number, value: Scalar, type: DType): void {
  if (type.category === Category.Complex) return storeComplex(slot, value, type);
  if (typeof value === "object") throw new ArgumentError(`internal: a complex number as ${type.name}`);
  if (type.category === Category.Float && type.sizeBytes === 4) frameBytes.setFloat32(slot * 8, Number(value), true);
  else if (type.category === Category.Float && type.sizeBytes === 8) frame[slot] = Number(value);
  else if (type.category === Category.Float) frameBytes.setUint16(slot * 8, numberToHalf(Number(value), type.name === "bfloat16"), true);
  else if (type.sizeBytes === 8) frameInt64[slot] = toInt64(value);
  else if (type.category === Category.Bool) frameBytes.setUint8(slot * 8, value ? 1 : 0);
  else storeSmallInteger(slot, value, type);
}

function storeComplex(slot: number, value: Scalar, type: DType): void {
  const { re, im } = typeof value === "object" ? value : { re: Number(value), im: 0 };
  if (type.sizeBytes === 16) {
    frame[slot] = re;
    frame[slot + 1] = im;
  } else {
    frameBytes.setFloat32(slot * 8, re, true);
    frameBytes.setFloat32(slot * 8 + 4, im, true);
  }
}

function storeSmallInteger(slot: number, value: RealScalar, type: DType): void {
  const integer = Number(BigInt.asIntN(type.sizeBytes * 8, toInt64(value)));
  if (type.sizeBytes === 4) frameBytes.setInt32(slot * 8, integer, true);
  else if (type.sizeBytes === 2) frameBytes.setInt16(slot * 8, integer, true);
  else frameBytes.setInt8(slot * 8, integer);
}

function toInt64(value: RealScalar): bigint {
  if (typeof value === "number" && !Number.isFinite(value)) return 0n;
  return BigInt.asIntN(64, typeof value === "number" ? BigInt(Math.trunc(value)) : BigInt(value));
}

/** What the user passed for a tensor parameter, or an error that says what was expected. */
export function checkTensor(op: string, name: string, value: unknown): Tensor {
  if (value instanceof Tensor) {
    if (value.storage.guarded) value.storage.check(op);
    return value;
  }
  const help = Array.isArray(value) || ArrayBuffer.isView(value) || isScalar(value) ? ". Make one with tensor(…)" : "";
  throw new ArgumentError(`${op}: expected ${name} to be a tensor, got ${showValue(value)}${help}`, { op, argument: name, got: value });
}

/** A list of tensors with at least one. */
export function checkTensors(op: string, name: string, value: unknown): readonly Tensor[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new ArgumentError(`${op}: expected ${name} to be a list of tensors, at least one, got ${showValue(value)}`, { op, argument: name, got: value });
  }
  return Array.from(value, (one, i) => checkTensor(op, `${name}[${i}]`, one)); // holes, too, are looked at
}

/** A tensor, or null where the parameter is optional and left out. */
export function checkOptionalTensor(op: string, name: string, value: unknown): Tensor | null {
  return value === undefined || value === null ? null : checkTensor(op, name, value);
}

/** Refuses complex numbers, also in a list, where an operator has no meaning for them. */
export function refuseComplex(op: string, name: string, value: TensorLike | null | readonly Tensor[]): void {
  if (Array.isArray(value)) return value.forEach((one: Tensor, i) => refuseComplex(op, `${name}[${i}]`, one));
  if (!(value instanceof Tensor) || value.type.category !== Category.Complex) return;
  throw new DTypeError(`${op}: ${name} is ${value.dtype}, and complex numbers are not defined here. Take a part of them: real(${name}), imag(${name}), abs(${name})`, { op, argument: name, got: value.dtype });
}

/** A tensor or a host number. */
export function checkTensorLike(op: string, name: string, value: unknown): TensorLike {
  return isScalar(value) ? value : checkTensor(op, name, value);
}

/** A tensor or a host number, or null where the parameter is optional and left out. */
export function checkOptionalTensorLike(op: string, name: string, value: unknown): TensorLike | null {
  return value === undefined || value === null ? null : checkTensorLike(op, name, value);
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ||
    (isComplexNumber(value) && !(value instanceof Tensor));
}

/** A host number as a 0-d tensor of the dtype its category brings, on the default device. */
export function scalarTensor(value: Scalar, type: DType = scalarType(value)): Tensor {
  const device = defaultDevice();
  return device === cpu ? hostScalar(value, type) : transfer(hostScalar(value, type), device);
}

function hostScalar(value: Scalar, type: DType): Tensor {
  const out = new Tensor(allocate(type.sizeBytes), type, [], [], 0, 1, true);
  storeScalar(SPLATS, value, type);
  out.storage.bytes().set(new Uint8Array(frame.buffer, SPLATS * 8, type.sizeBytes));
  return out;
}

/** Names of the dtypes in a bit mask by dtype code. */
export function namesOf(mask: number): string {
  return dtypes.filter((dtype) => mask & (1 << dtype.code)).map((dtype) => dtype.name).join(", ");
}

/** A host number as it would be read back from an element of `type`, one of the dtypes that are only stored. */
export function asStored(value: Scalar, type: DType): Scalar {
  if (typeof value === "object") return value;   // a complex number makes a complex dtype
  if (type.category === Category.Float) return halfToNumber(numberToHalf(Number(value), type.name === "bfloat16"), type.name === "bfloat16");
  const bits = type.sizeBytes * 8;
  return Number(type.name === "uint8" ? BigInt.asUintN(bits, toInt64(value)) : BigInt.asIntN(bits, toInt64(value)));
}

/** The error for a dtype that an operator's kernels are not made for. */
export function unsupportedDType(op: string, type: DType, ids: Int32Array): DTypeError {
  const made = dtypes.filter((dtype) => ids[dtype.code] >= 0 || ids[dtype.compute.code] >= 0).map((dtype) => dtype.name);
  const way = made.includes("float32") && type.category < Category.Float ? '. Convert with x.to("float32")' : "";
  return new DTypeError(`${op}: not defined for ${type.name}; expected one of ${made.join(", ")}${way}`, { op, got: type.name, expected: made });
}

/** Refuses to write to a tensor some of whose elements share an address. */
export function checkWritable(op: string, out: Tensor): void {
  if (out.contiguousFlag || !meetsItself(out)) return;
  const how = out.strides.some((stride, d) => stride === 0 && out.shape[d] > 1) ? "an expanded" : "an overlapping";
  throw new ShapeError(`${op}: cannot write in place to ${how} tensor ${showShape(out.shape)} with strides ${showShape(out.strides)}: several elements share one address. Use clone() first`, { op });
}

/** Whether two elements have one address. Where each stride is beyond the reach of all smaller ones, none have. */
function meetsItself(x: Tensor): boolean {
  if (x.numel === 0) return false;
  const dims = x.shape.flatMap((n, d) => (n > 1 ? [{ n, stride: x.strides[d] }] : [])).sort((a, b) => a.stride - b.stride);
  let reach = 0;
  let doubtful = false;
  for (const { n, stride } of dims) {
    if (stride === 0) return true;
    doubtful ||= stride <= reach;
    reach += (n - 1) * stride;
  }
  if (!doubtful) return false;
  if (x.numel > reach + 1) return true;
  const places = dims.reduce<number[]>((list, { n, stride }) => list.flatMap((place) => Array.from({ length: n }, (_, i) => place + i * stride)), [0]);
  return new Set(places).size < places.length;
}
