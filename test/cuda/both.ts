// Runs a kernel on the CPU and on a device with the same call frame and the same bytes, and compares
// what they wrote, and around it. The device is the stand-in of native/cuda/shim. Kernels of 16-bit floats
// are compared with the CPU's of float32, whose operands are theirs converted, and whose results are rounded.

import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Category, dtypes } from "../../src/dtype.js";
import { halfToNumber, numberToHalf } from "../../src/half.js";
import { cudaSymbol } from "../../codegen/emit/cuda.js";
import { addon, frame, frameInt64, hasKernel, kernelId } from "../native/frame.js";
import { BYTES, type Declared, type OperandType, declared, families, root } from "./sources.js";

process.env.FLUXION_CUDA_DRIVER ??= join(root, "build/Release/libfluxion_fake_cuda.so");
const path = join(root, "build/Release/fluxion_cuda.node");

/** Why there is nothing to compare with; empty if there is. */
export const missing = existsSync(path) && existsSync(process.env.FLUXION_CUDA_DRIVER)
  ? "" : "the CUDA library is not built: run node .ci/setup.mjs --with cuda, where nvcc is installed";

interface Cuda {
  open(folder: string): number;
  attach(frame: ArrayBuffer): void;
  kernels(): { keys: string[]; dtypes: number[]; outputs: number[]; operands: number[]; programs: boolean[] };
  run(device: number, kernel: number): void;
  fault(): string;
  allocate(device: number, bytes: number): object;
  copyIn(device: number, address: number, bytes: Uint8Array): void;
  copyOut(device: number, address: number, bytes: Uint8Array): void;
  synchronize(device: number): void;
}

const cuda = missing === "" ? createRequire(import.meta.url)(path) as Cuda : null;
const FACT = 2;

/** A kernel of the device: its row there, the CPU's key and dtype, and its operands. */
export interface Kernel extends Declared {
  readonly id: number;
  readonly key: string;
  readonly dtype: number;
}

/** Programs, which are written by hand, by the CPU's key and dtype. */
export const byHand: { readonly key: string; readonly dtype: number }[] = [];

/** All kernels of the library that a device runs; those of programs are compared as operators only. */
export const kernels: readonly Kernel[] = cuda === null ? [] : open(cuda);

function open(library: Cuda): Kernel[] {
  library.open(join(root, "build/Release/cuda"));
  library.attach(frame.buffer);
  const bySymbol = new Map(families.flatMap(declared).map((one) => [one.symbol, one]));
  const { keys, dtypes: codes, programs } = library.kernels();
  return keys.flatMap((key, id) => {
    if (programs[id]) byHand.push({ key, dtype: codes[id] });
    if (programs[id]) return [];
    const found = bySymbol.get(cudaSymbol(key, dtypes[codes[id]].name));
    if (found === undefined) throw new Error(`no source declares ${key} of ${dtypes[codes[id]].name}`);
    return [{ ...found, id, key, dtype: codes[id] }];
  });
}

/** The dtype of the CPU's kernel that does the same: where it has none for a 16-bit float, the one it converts that to. */
export function hostDType(key: string, dtype: number): number {
  const { category, compute } = dtypes[dtype];
  return category === Category.Float && !hasKernel(key, dtype) ? compute.code : dtype;
}

/** Elements before and behind every operand, which nobody may touch. */
const MARGIN = 64;
const CAPACITY = 1 << 20;
/** What outputs hold before the call. */
const UNWRITTEN = 0x5a;

/** Memory of an operand, on the host and on the device. */
interface Pair { readonly host: Uint8Array; readonly address: number; readonly there: number; readonly back: Uint8Array; readonly handle: object }

const pairs: Pair[] = [];
function pair(k: number): Pair {
  while (pairs.length <= k) {
    const buffer = new ArrayBuffer(CAPACITY);
    const handle = cuda!.allocate(0, CAPACITY);
    pairs.push({ host: new Uint8Array(buffer), address: addon.address(buffer), there: frame[FACT], back: new Uint8Array(CAPACITY), handle });
  }
  return pairs[k];
}

/** An operand of a call: strides in elements, and the first element's place behind the margin. */
export interface Layout { readonly strides: readonly number[]; readonly offset?: number; readonly number?: boolean }

export interface Call {
  readonly shape: readonly number[];
  readonly split?: number;
  readonly layouts: readonly Layout[];
  readonly scalars: readonly number[];
  readonly seed: number;
}

/** Differences between the CPU and the device; empty if there are none, null if the CPU refused. */
export function difference(kernel: Kernel, call: Call): string | null {
  const types = [...kernel.outputs, ...kernel.inputs];
  const narrow = hostDType(kernel.key, kernel.dtype) !== kernel.dtype;
  const hostTypes = types.map(({ type, perRow }): OperandType => ({ type: narrow && isHalf(type) ? "float" : type, perRow }));
  const next = generator(call.seed);
  const used = types.map((type, k) => (isHalf(type.type) && narrow ? fillHalf(k, type, call, next, k < kernel.outputs.length) : fill(k, type, call, next, k < kernel.outputs.length)));
  writeFrame(kernel, call, hostTypes, (k) => pair(k).address);
  addon.run();
  if (frame[1] !== 0) return null;
  types.forEach(({ type }, k) => {
    cuda!.copyIn(0, pair(k).there, used[k]);
    if (narrow && isHalf(type)) round(k, used[k].length / 2, type);
  });
  writeFrame(kernel, call, types, (k) => pair(k).there);
  if (narrow) numbersAsFloats(call, types);
  cuda!.run(0, kernel.id);
  if (frame[1] !== 0) return `status ${frame[1]}: ${cuda!.fault()}`;
  for (let k = 0; k < types.length; k++) {
    const back = pair(k).back.subarray(0, used[k].length);
    cuda!.copyOut(0, pair(k).there, back);
    const at = firstDifference(pair(k).host.subarray(0, used[k].length), back, types[k].type, kernel.complexProducts);
    if (k < kernel.outputs.length && back.subarray(MARGIN * BYTES[types[k].type], back.length - MARGIN * BYTES[types[k].type]).every((byte) => byte === UNWRITTEN)) return `output ${k} was not written`;
    if (at >= 0) return `operand ${k}, element ${at - MARGIN}: ${show(pair(k).host, types[k].type, at)} on the CPU, ${show(back, types[k].type, at)} on the device`;
  }
  return "";
}

function writeFrame(kernel: Kernel, call: Call, types: readonly OperandType[], address: (k: number) => number): void {
  frame[0] = kernelId(kernel.key, hostDType(kernel.key, kernel.dtype));
  frame[6] = call.shape.length;
  frame[7] = call.split ?? 0;
  frameInt64[8] = BigInt(call.seed);
  frameInt64[9] = BigInt(4 + call.seed);   // draws begin anywhere in a block
  call.shape.forEach((size, d) => (frame[16 + d] = size));
  call.layouts.forEach(({ strides, offset = 0, number = false }, k) => {
    const slot = 32 + 40 * k;
    const at = 1024 + 2 * k;
    if (number) new Uint8Array(frame.buffer, at * 8, 16).set(pair(k).host.subarray(MARGIN * BYTES[types[k].type]).subarray(0, 16));
    frame[slot] = number ? addon.address(frame.buffer) + at * 8 : address(k) + (MARGIN + offset) * BYTES[types[k].type];
    frame[slot + 1] = strides.length;
    strides.forEach((stride, d) => (frame[slot + 18 + d] = stride));
  });
  call.scalars.forEach((value, k) => (frame[672 + k] = value));
}

function isHalf(type: string): boolean { return type === "Half" || type === "BFloat16"; }

/** As `fill`: the host's memory gets floats that the 16-bit type holds, what is returned has them as such. */
function fillHalf(k: number, { type }: OperandType, call: Call, next: (below: number) => number, output: boolean): Uint8Array {
  const floats = fill(k, { type: "float", perRow: false }, call, next, output);
  const values = new Float32Array(pair(k).host.buffer, 0, floats.length / 4);
  const bits = Uint16Array.from(values, (value) => numberToHalf(value, type === "BFloat16"));
  if (!output) values.forEach((_, j) => (values[j] = halfToNumber(bits[j], type === "BFloat16")));
  if (output) bits.fill(UNWRITTEN * 257);
  return new Uint8Array(bits.buffer);
}

/** The host's floats as elements of the 16-bit type; those that nobody wrote stay so. */
function round(k: number, elements: number, type: string): void {
  const words = new Uint32Array(pair(k).host.buffer, 0, elements).slice();
  const values = new Float32Array(words.buffer);
  const bits = new Uint16Array(pair(k).host.buffer, 0, elements);
  words.forEach((word, j) => (bits[j] = word === UNWRITTEN * 0x01010101 ? UNWRITTEN * 257 : numberToHalf(values[j], type === "BFloat16")));
}

/** A kernel of 16-bit floats has host numbers as floats. */
function numbersAsFloats(call: Call, types: readonly OperandType[]): void {
  call.layouts.forEach(({ number = false }, k) => {
    if (number && isHalf(types[k].type)) new DataView(frame.buffer).setFloat32((1024 + 2 * k) * 8, firstNumber(k, types[k].type), true);
  });
}

function firstNumber(k: number, type: string): number { return halfToNumber(new Uint16Array(pair(k).host.buffer)[MARGIN], type === "BFloat16"); }

/** Fills an operand's memory as far as the call reaches; returns a copy of it for the device. */
function fill(k: number, { type }: OperandType, call: Call, next: (below: number) => number, output: boolean): Uint8Array {
  const { strides, offset = 0 } = call.layouts[k];
  const reach = offset + 1 + strides.reduce((sum, stride, d) => sum + Math.max(0, stride * (call.shape[d] - 1)), 0);
  const elements = 2 * MARGIN + reach;
  const bytes = pair(k).host.subarray(0, elements * BYTES[type]);
  if (bytes.length < elements * BYTES[type]) throw new Error("an operand is larger than its memory");
  if (output) bytes.fill(UNWRITTEN);
  else write(bytes, type, next);
  return bytes.slice();
}

/** Numbers on both sides of zero, small ones and special ones; integers without zero. */
function write(bytes: Uint8Array, type: string, next: (below: number) => number): void {
  const view = array(bytes, type);
  for (let j = 0; j < view.length; j++) {
    if (type === "bool") view[j] = next(2);
    else if (view instanceof BigInt64Array) view[j] = BigInt(whole(next));
    else if (view instanceof Float32Array || view instanceof Float64Array) view[j] = real(next);
    else view[j] = whole(next);
  }
}

function whole(next: (below: number) => number): number { return (1 + next(9)) * (next(2) === 0 ? 1 : -1); }

const SPECIAL = [0, -0, 1, -1, NaN, Infinity, -Infinity, 1e-40, 1e30, 0.5];
function real(next: (below: number) => number): number {
  return next(16) === 0 ? SPECIAL[next(SPECIAL.length)] : (next(1 << 20) / (1 << 20) - 0.5) * [1, 4, 40][next(3)];
}

type Numbers = Uint8Array | Int8Array | Int16Array | Uint16Array | Int32Array | BigInt64Array | Float32Array | Float64Array;
function array(bytes: Uint8Array, type: string): Numbers {
  const [at, n] = [bytes.byteOffset, bytes.length];
  switch (type) {
    case "bool": case "uint8_t": return bytes;
    case "int8_t": return new Int8Array(bytes.buffer, at, n);
    case "int16_t": return new Int16Array(bytes.buffer, at, n / 2);
    case "Half": case "BFloat16": return new Uint16Array(bytes.buffer, at, n / 2);
    case "int32_t": return new Int32Array(bytes.buffer, at, n / 4);
    case "int64_t": return new BigInt64Array(bytes.buffer, at, n / 8);
    case "float": case "Complex<float>": return new Float32Array(bytes.buffer, at, n / 4);
    default: return new Float64Array(bytes.buffer, at, n / 8);
  }
}

/** How far products and functions of complex numbers may be apart, beside the number's size. */
const APART: Readonly<Record<string, number>> = { "Complex<float>": 1e-5, "Complex<double>": 1e-13, float: 1e-5, double: 1e-13 };

/** The first element whose bits differ, but that one NaN is as good as another, or, where `near`, whose numbers are apart; -1 if there is none. */
function firstDifference(a: Uint8Array, b: Uint8Array, type: string, near: boolean): number {
  if (Buffer.compare(a, b) === 0) return -1;
  const [x, y] = [array(a, type), array(b, type)];
  const parts = type.startsWith("Complex") ? 2 : 1;
  const numberOf = (value: number | bigint): number | bigint => (isHalf(type) ? halfToNumber(Number(value), type === "BFloat16") : value);
  for (let j = 0; j < x.length; j += parts) {
    const [here, there] = [x, y].map((all) => Array.from(all.subarray(j, j + parts) as unknown as ArrayLike<number | bigint>, numberOf));
    if (here.every((value, p) => Object.is(value, there[p]))) continue;
    if (!near || !isNear(here.map(Number), there.map(Number), APART[type] ?? 0)) return j / parts;
  }
  return -1;
}

/** Nothing is said of what the CPU's library finds infinite or NaN: which part is so is not agreed on, and ours may be finite. */
function isNear(a: readonly number[], b: readonly number[], apart: number): boolean {
  if (!a.every(Number.isFinite)) return true;
  return a.every((value, p) => Math.abs(value - b[p]) <= apart * (1 + Math.hypot(...a)));
}

function show(bytes: Uint8Array, type: string, at: number): string {
  const value = array(bytes, type)[at * (type.startsWith("Complex") ? 2 : 1)];
  return String(isHalf(type) ? halfToNumber(Number(value), type === "BFloat16") : value);
}

/** A small generator, so that every run sees the same numbers. */
function generator(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state ^= state << 13; state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5; state >>>= 0;
    return state % below;
  };
}
