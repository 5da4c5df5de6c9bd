// Reading a tensor's elements on the host: one, all nested, or as text.

import { Category, type ComplexNumber, type DType, type DTypeName, dtypes } from "../dtype.js";
import { ShapeError, TensorError, showShape } from "../errors.js";
import { halfToNumber } from "../half.js";
import { noGrad } from "../autograd/mode.js";
import { tensor } from "./create.js";
import { Tensor } from "./tensor.js";

/** A host value: bigint for int64, boolean for bool, `{ re, im }` for complex dtypes. */
export type HostValue = number | bigint | boolean | ComplexNumber;
export type NestedValues = HostValue | NestedValues[];

declare module "./tensor.js" {
  interface Tensor {
    /** The value of a tensor with one element: number, boolean, bigint for int64, `{ re, im }` for complex dtypes. */
    item(): HostValue;
    /** The elements as nested arrays; int64 as numbers where they are exact, else it throws. */
    toArray(): NestedValues;
    /**
     * What `JSON.stringify` writes of it: the elements as `toArray` gives them, a number where there are
     * no dims. NaN and infinities become null, as they always do in JSON; dtype, device and gradients are
     * not written. `tensor(JSON.parse(text), { dtype })` reads it back.
     * @throws TensorError (ERR_UNSAFE_INTEGER) for an int64 beyond 2^53, which JSON cannot hold exactly.
     */
    toJSON(): NestedValues;
    /** Values, shape, dtype, device and the operator that made it. */
    toString(): string;
  }
}

Object.assign(Tensor.prototype, {
  item(this: Tensor): HostValue {
    if (this.numel !== 1) throw new ShapeError(`item: expected one element, got shape ${showShape(this.shape)}`, { shape: this.shape });
    const { storage, type } = this;
    storage.check("item");
    return storage.at<HostValue>(this.offset * type.sizeBytes, readers[type.code]);
  },

  toArray(this: Tensor): NestedValues {
    return nested(this, "toArray");
  },

  toJSON(this: Tensor): NestedValues { return nested(this, "toJSON"); },

  toString(this: Tensor): string { return format(this); },

  [Symbol.for("nodejs.util.inspect.custom")](this: Tensor): string { return format(this); },
});

/** Elements in row-major order. */
function elementsOf(x: Tensor): HostValue[] {
  x.storage.guarded && x.storage.check("item");
  const compact = noGrad(() => x.contiguousFlag ? x.detach() : x.detach().clone());
  const { buffer, byteOffset, byteLength } = compact.copyElements();
  const memory = new DataView(buffer, byteOffset, byteLength), read = readers[x.type.code];
  return Array.from({ length: x.numel }, (_, i) => read(memory, i * x.type.sizeBytes));
}

/** Elements as they lie in memory, by the code of their dtype. */
const readers = dtypes.map(({ name }) => ({
  bool: (memory, at) => memory.getUint8(at) !== 0,
  uint8: (memory, at) => memory.getUint8(at),
  int8: (memory, at) => memory.getInt8(at),
  int16: (memory, at) => memory.getInt16(at, true),
  int32: (memory, at) => memory.getInt32(at, true),
  int64: (memory, at) => memory.getBigInt64(at, true),
  float16: (memory, at) => halfToNumber(memory.getUint16(at, true), false),
  bfloat16: (memory, at) => halfToNumber(memory.getUint16(at, true), true),
  float32: (memory, at) => memory.getFloat32(at, true),
  float64: (memory, at) => memory.getFloat64(at, true),
  complex64: (memory, at) => ({ re: memory.getFloat32(at, true), im: memory.getFloat32(at + 4, true) }),
  complex128: (memory, at) => ({ re: memory.getFloat64(at, true), im: memory.getFloat64(at + 8, true) }),
} satisfies Record<DTypeName, (memory: DataView, at: number) => HostValue>)[name]);

function nested(x: Tensor, op: string): NestedValues {
  return nest(elementsOf(x).map((value) => exact(value, op)), x.shape, 0, { next: 0 });
}

function exact(value: HostValue, op: string): HostValue {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new TensorError("ERR_UNSAFE_INTEGER", `${op}: ${value} is beyond the integers a number holds exactly. Read data (BigInt64Array) or item()`, { value });
}

function nest(values: readonly HostValue[], shape: readonly number[], level: number, at: { next: number }): NestedValues {
  if (level === shape.length) return values[at.next++];
  return Array.from({ length: shape[level] }, () => nest(values, shape, level + 1, at));
}

/** Elements shown at either end of a long dim. */
const EDGE = 3;
/** Above this many elements, long dims are elided. */
const SHOWN = 1000;

function format(x: Tensor): string {
  if (x.storage.address === 0) return `Tensor(disposed, shape=${showShape(x.shape)}, dtype=${x.dtype})`;
  if (x.isCuda) return format(x.detach().cpu()).replace(/device=cpu(?=[^=]*$)/, `device=${x.device}`);
  const elided = x.numel > SHOWN;
  const texts = x.numel === 0 ? [] : columns(x, elided);
  const body = x.numel === 0 ? "[]" : lines(x.shape, texts, 0, { next: 0 }, elided, "Tensor(".length);
  const facts = [`shape=${showShape(x.shape)}`, `dtype=${x.dtype}`, `device=${x.device}`];
  if (x.node !== null) facts.push(`gradFn=${x.node.name}`);
  else if (x.requiresGrad) facts.push("requiresGrad=true");
  return `Tensor(${body}, ${facts.join(", ")})`;
}

/** Texts of the shown elements, padded to one width. */
function columns(x: Tensor, elided: boolean): string[] {
  const shown = elided ? corners(x.detach()) : x.detach();
  const values = elementsOf(shown);
  const texts = values.map(showElement(values, x.type));
  const width = Math.max(...texts.map((text) => text.length));
  return x.shape.length === 0 ? texts : texts.map((text) => text.padStart(width));
}

/** The elements near the edges of every long dim, as one smaller tensor. */
function corners(x: Tensor): Tensor {
  return noGrad(() => {
    let out = x;
    for (let d = 0; d < x.shape.length; d++) {
      const n = out.shape[d];
      if (n > 2 * EDGE) out = out.indexSelect(d, edgeIndices(n));
    }
    return out;
  });
}

function edgeIndices(n: number): Tensor {
  return tensor([...Array(EDGE).keys(), ...Array.from({ length: EDGE }, (_, i) => n - EDGE + i)], { dtype: "int64" });
}

function showElement(values: readonly HostValue[], type: DType): (value: HostValue) => string {
  if (type.category === Category.Complex) return (value) => { const { re, im } = value as ComplexNumber; return `${digits(re)}${im < 0 || Object.is(im, -0) ? "-" : "+"}${digits(Math.abs(im))}i`; };
  if (type.category !== Category.Float) return (value) => String(value);
  const finite = values.filter((value) => Number.isFinite(value as number)).map((value) => Math.abs(value as number));
  const large = Math.max(0, ...finite);
  const small = finite.reduce((least, value) => (value > 0 && value < least ? value : least), Infinity);
  const whole = finite.every((value) => Number.isInteger(value)) && large < 1e8;
  const scientific = large >= 1e8 || (small < 1e-4 && small !== Infinity) || (large / small > 1e5 && small < 1e-2);
  return (value) => {
    const number = value as number;
    if (!Number.isFinite(number)) return Number.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    if (whole && !scientific) return `${Object.is(number, -0) ? "-0" : number}.`;
    return scientific ? number.toExponential(4) : number.toFixed(4);
  };
}

function digits(value: number): string { return Number.isFinite(value) ? value.toFixed(4) : String(value); }

function lines(shape: readonly number[], texts: readonly string[], level: number, at: { next: number }, elided: boolean, indent: number): string {
  if (level === shape.length) return texts[at.next++];
  const n = shape[level];
  const cut = elided && n > 2 * EDGE;
  const items: string[] = [];
  for (let i = 0; i < (cut ? 2 * EDGE : n); i++) {
    if (cut && i === EDGE) items.push("…");
    items.push(lines(shape, texts, level + 1, at, elided, indent + 1));
  }
  const deep = shape.length - level - 1;
  const separator = deep === 0 ? ", " : `,${"\n".repeat(deep)}${" ".repeat(indent + 1)}`;
  return `[${items.join(separator)}]`;
}
