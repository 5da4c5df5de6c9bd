// Tensors from the host's values: nested arrays, typed arrays, single numbers.

import {
  Category, type ComplexNumber, type DType, type DTypeName, type HostArray, bool, complexType, defaultDType, dtypes, float32, float64, int16, int32, int64, int8,
  isComplexNumber, parseDType, uint8,
} from "../dtype.js";
import { type DeviceName, deviceOr } from "../device.js";
import { checkInt, checkOptions } from "../dispatch/arguments.js";
import { ArgumentError, DTypeError, ShapeError, showShape, showValue } from "../errors.js";
import { numberToHalf } from "../half.js";
import { type Shape, checkShape, contiguousStrides, product } from "../shape.js";
import { adopt, allocateOwn, checkAttached } from "../storage.js";
import { transfer } from "../cuda/transfer.js";
import { Tensor } from "./tensor.js";

/** Numbers, bigints, booleans or complex numbers `{ re, im }`, nested to any depth. */
export type Nested = number | bigint | boolean | ComplexNumber | readonly Nested[];

export interface TensorOptions {
  /** Default: float32 for numbers, int64 for bigints, bool for booleans, complex64 where one is complex; a typed array's own. */
  dtype?: DTypeName;
  requiresGrad?: boolean;
  /** Default: that of `setDefaultDevice`, which is the CPU at first. */
  device?: DeviceName;
}

/**
 * A tensor holding a copy of `data`: a number, nested arrays, a typed array (1-d), or a tensor.
 * @throws ShapeError for ragged arrays, DTypeError for values the dtype cannot hold exactly.
 * @example tensor([[1, 2], [3, 4]], { requiresGrad: true })
 */
export function tensor(data: Nested | HostArray | Tensor, options: TensorOptions = {}): Tensor {
  checkOptions("tensor", options, ["dtype", "requiresGrad", "device"]);
  const device = deviceOr("tensor", options.device, data instanceof Tensor ? data : undefined);
  const type = options.dtype === undefined ? undefined : parseDType("tensor", options.dtype);
  const made = data instanceof Tensor ? copyOf(data, type) : ArrayBuffer.isView(data) ? fromHostArray(data, type) : fromNested(data, type);
  const there = made.storage.device === device ? made : transfer(made, device);
  return options.requiresGrad ? there.requiresGrad_() : there;
}

/**
 * A tensor over the caller's own typed array, without copying: each sees the other's writes. The
 * array must not be transferred or resized while the tensor lives.
 * @param shape default: 1-d
 */
export function fromTypedArray(array: HostArray, shape?: Shape): Tensor {
  if (!ArrayBuffer.isView(array) || array instanceof DataView) throw new ArgumentError(`fromTypedArray: expected a typed array, got ${showValue(array)}`);
  const type = typeOfArray("fromTypedArray", array);
  const [length, byteOffset] = [slotOf(array, "length") as number, slotOf(array, "byteOffset") as number];
  const storage = adopt("fromTypedArray", slotOf(array, "buffer") as ArrayBuffer, byteOffset, length * type.sizeBytes);
  const own = shape === undefined ? [length] : checkShape("fromTypedArray", shape);
  if (product(own) !== length) throw new ShapeError(`fromTypedArray: shape ${showShape(own)} does not hold ${length} elements`, { shape: own, length });
  return new Tensor(storage, type, own, contiguousStrides(own), 0, length, true);
}

export interface FrombufferOptions {
  dtype: DTypeName;
  /** Elements to show; -1, the default, is all that follow. */
  count?: number;
  /** Bytes to skip. Default 0. */
  offset?: number;
  requiresGrad?: boolean;
}

/**
 * A vector over the bytes of a buffer, or of a view of one, without copying: each sees the other's
 * writes. The buffer must not be transferred or resized while the tensor lives.
 * @example frombuffer(await readFile("weights.bin"), { dtype: "float32", offset: 16 })
 */
export function frombuffer(buffer: ArrayBuffer | ArrayBufferView, options: FrombufferOptions): Tensor {
  const op = "frombuffer";
  checkOptions(op, options, ["dtype", "count", "offset", "requiresGrad"]);
  const type = parseDType(op, options.dtype);
  const { memory, start, length } = bytesOf(op, buffer);
  const offset = checkInt(op, "offset", options.offset ?? 0);
  if (offset < 0 || offset > length) throw new ArgumentError(`${op}: offset must be in 0..${length}, the bytes of the buffer, got ${offset}`, { offset, length });
  const count = countIn(op, length - offset, type, checkInt(op, "count", options.count ?? -1));
  const alignment = type.array.BYTES_PER_ELEMENT;
  if ((start + offset) % alignment !== 0) {
    throw new ArgumentError(`${op}: elements of ${type.name} must start at a multiple of ${alignment} bytes of the memory, not at ${start + offset}. Copy the bytes first, with slice()`, { start: start + offset, alignment });
  }
  const storage = adopt(op, memory, start + offset, count * type.sizeBytes);
  const made = new Tensor(storage, type, [count], [1], 0, count, true);
  return options.requiresGrad ? made.requiresGrad_() : made;
}

/** The memory behind a buffer or a view, and which of its bytes are meant. */
function bytesOf(op: string, buffer: unknown): { memory: ArrayBuffer; start: number; length: number } {
  if (buffer instanceof ArrayBuffer) return { memory: buffer, start: 0, length: buffer.byteLength };
  if (ArrayBuffer.isView(buffer)) return { memory: buffer.buffer as ArrayBuffer, start: buffer.byteOffset, length: buffer.byteLength };
  throw new ArgumentError(`${op}: expected an ArrayBuffer, or a view of one, got ${showValue(buffer)}`, { got: buffer });
}

/** How many elements are meant: as many as asked for, or all that the bytes hold. */
function countIn(op: string, bytes: number, type: DType, asked: number): number {
  if (asked < -1) throw new ArgumentError(`${op}: count must be -1, for all, or not negative, got ${asked}`, { count: asked });
  if (asked * type.sizeBytes > bytes) throw new ArgumentError(`${op}: ${asked} elements of ${type.name} need ${asked * type.sizeBytes} bytes, but ${bytes} are left`, { count: asked, bytes });
  if (asked === -1 && bytes % type.sizeBytes !== 0) throw new ArgumentError(`${op}: ${bytes} bytes are no whole number of ${type.name} elements of ${type.sizeBytes} bytes. Give count`, { bytes });
  return asked === -1 ? bytes / type.sizeBytes : asked;
}

const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array.prototype) as object;

/** What a typed array really is: its own getters, past anything that a subclass or an assignment has put in front of them. */
function slotOf(array: ArrayBufferView, name: "length" | "byteOffset" | "buffer" | typeof Symbol.toStringTag): unknown {
  return Reflect.get(TYPED_ARRAY, name, array);
}

/** An uninitialised tensor with memory of its own, and the typed array to fill it with. */
function blank(shape: number[], type: DType): { out: Tensor; elements: HostArray } {
  const numel = product(shape);
  const storage = allocateOwn(numel * type.sizeBytes);
  const bytes = storage.bytes();
  const elements = new type.array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength / type.array.BYTES_PER_ELEMENT);
  return { out: new Tensor(storage, type, shape, contiguousStrides(shape), 0, numel, true), elements };
}

function copyOf(data: Tensor, type: DType = data.type): Tensor {
  const detached = data.detach();
  return (type === data.type ? detached.clone() : detached.to(type.name)).detach();
}

function fromHostArray(array: ArrayBufferView, type?: DType): Tensor {
  if (array instanceof DataView) throw new ArgumentError("tensor: expected a typed array with elements, got a DataView");
  const own = typeOfArray("tensor", array);
  const source = array as HostArray;
  checkAttached("tensor", slotOf(array, "buffer") as ArrayBufferLike);
  const { out, elements } = blank([slotOf(array, "length") as number], own);
  (elements as Uint8Array).set(source as Uint8Array);
  return type === undefined || type === own ? out : out.to(type.name);
}

function typeOfArray(op: string, array: ArrayBufferView): DType {
  const kind = slotOf(array, Symbol.toStringTag);
  const match = [uint8, int8, int16, int32, int64, float32, float64].find((type) => type.array.name === kind);
  if (match) return match;
  if (kind === "Uint8ClampedArray") return uint8;
  throw new DTypeError(`${op}: no dtype for a ${String(kind)}. Use one of ${dtypes.map((t) => t.array.name).filter((name, i, all) => all.indexOf(name) === i).join(", ")}`);
}

function fromNested(data: Nested, type?: DType): Tensor {
  const shape = shapeOf(data);
  const dtype = type ?? inferType(data, shape.length);
  const { out, elements } = blank(checkShape("tensor", shape), dtype);
  fill(data, shape, 0, elements, dtype, { next: 0 });
  return out;
}

function shapeOf(data: Nested): number[] {
  const shape: number[] = [];
  for (let level: Nested = data; Array.isArray(level); level = (level as readonly Nested[])[0] ?? 0) {
    shape.push((level as readonly Nested[]).length);
    if ((level as readonly Nested[]).length === 0) break;
    if (shape.length > 64) throw new ShapeError("tensor: the nested array is deeper than 64 levels, or contains itself");
  }
  return shape;
}

/** bool when every value is a boolean, int64 when every one is a bigint, complex where one is, else the default float. */
function inferType(data: Nested, depth: number): DType {
  if (hasComplex(data, depth)) return complexType(defaultDType());
  if (everyValue(data, "boolean", depth)) return bool;
  return everyValue(data, "bigint", depth) ? int64 : defaultDType();
}

function hasComplex(data: unknown, depth: number): boolean {
  if (depth === 0) return isComplexNumber(data);
  return Array.isArray(data) && data.some((item: unknown) => hasComplex(item, depth - 1));
}

/** Whether there are values `depth` levels down, all of one kind. Goes no deeper, so a list in itself ends it. */
function everyValue(data: unknown, kind: string, depth: number): boolean {
  if (depth === 0) return typeof data === kind;
  return Array.isArray(data) && data.length > 0 && data.every((item: unknown) => everyValue(item, kind, depth - 1));
}

function fill(data: Nested, shape: readonly number[], level: number, elements: HostArray, type: DType, at: { next: number }): void {
  if (level === shape.length) {
    if (type.category === Category.Complex) {
      const { re, im } = isComplexNumber(data) ? data : { re: element(data, type) as number, im: 0 };
      elements[at.next++] = re;
      elements[at.next++] = im;
    } else elements[at.next++] = element(data, type) as never;
    return;
  }
  if (!Array.isArray(data) || data.length !== shape[level]) {
    const got = Array.isArray(data) ? `${data.length} items` : showValue(data);
    throw new ShapeError(`tensor: ragged nested array: expected ${shape[level]} items at depth ${level}, got ${got}`, { depth: level, expected: shape[level] });
  }
  for (const item of data as readonly Nested[]) fill(item, shape, level + 1, elements, type, at);
}

function element(value: unknown, type: DType): number | bigint {
  if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") {
    const what = Array.isArray(value) ? "a deeper array" : showValue(value);
    if (isComplexNumber(value)) throw new DTypeError(`tensor: a complex number has no ${type.name} value. Choose complex64 or complex128`, { got: value });
    throw new ArgumentError(`tensor: expected numbers, bigints or booleans, got ${what}`, { got: value });
  }
  if (type === bool) return value || Number.isNaN(value) ? 1 : 0;
  if (type.category !== Category.Integer) return type.sizeBytes === 2 ? numberToHalf(Number(value), type.name === "bfloat16") : Number(value);
  if (typeof value === "number" && !Number.isInteger(value)) throw new DTypeError(`tensor: ${value} has no ${type.name} value. Round it, or choose a floating dtype`, { got: value });
  const integer = BigInt(value);
  const bits = 8 * type.sizeBytes;
  if ((type === uint8 ? BigInt.asUintN(bits, integer) : BigInt.asIntN(bits, integer)) !== integer) {
    throw new DTypeError(`tensor: ${value} is outside the range of ${type.name}`, { got: value });
  }
  return type === int64 ? integer : Number(value);
}
