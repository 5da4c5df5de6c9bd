// Writes raw call frames, as the runtime does, so that the tests of this folder speak to the addon
// alone: no tensor, no dispatch.

import { createRequire } from "node:module";
import { join } from "node:path";
import type { Addon } from "../../src/native.js";

export const addonPath = process.env.FLUXION_ADDON ?? join(import.meta.dirname, "../../build/Release/fluxion.node");
export const addon = createRequire(import.meta.url)(addonPath) as Addon;

const buffer = new ArrayBuffer(2048 * 8);
export const frame = new Float64Array(buffer);
export const frameInt64 = new BigInt64Array(buffer);
addon.attach(buffer);

export type Numbers = Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array;
export const FLOAT32 = 8, FLOAT64 = 9, INT32 = 4, INT64 = 5;

/** A tensor of a call: its memory, its first element and its strides; `shape` where it has its own. */
export interface Operand {
  readonly data: Numbers;
  readonly strides: readonly number[];
  readonly offset?: number;
  readonly shape?: readonly number[];
}

export interface Call {
  readonly shape: readonly number[];
  readonly operands: readonly Operand[];
  readonly split?: number;
  readonly scalars?: readonly number[];
}

const registry = addon.kernels();

const findKernel = (key: string, dtype: number): number => registry.keys.findIndex((one, k) => one === key && registry.dtypes[k] === dtype);

export function hasKernel(key: string, dtype: number): boolean { return findKernel(key, dtype) >= 0; }

export function kernelId(key: string, dtype: number): number {
  const id = findKernel(key, dtype);
  if (id < 0) throw new Error(`no kernel ${key} for dtype code ${dtype}`);
  return id;
}

/** Runs a kernel and returns its status. */
export function run(key: string, dtype: number, call: Call): number {
  frame[0] = kernelId(key, dtype);
  frame[6] = call.shape.length;
  frame[7] = call.split ?? 0;
  call.shape.forEach((size, d) => (frame[16 + d] = size));
  call.operands.forEach((operand, k) => write(32 + 40 * k, operand));
  (call.scalars ?? []).forEach((value, k) => (frame[672 + k] = value));
  addon.run();
  return frame[1];
}

function write(slot: number, { data, strides, offset = 0, shape = [] }: Operand): void {
  frame[slot] = addon.address(data.buffer as ArrayBuffer) + data.byteOffset + offset * data.BYTES_PER_ELEMENT;
  frame[slot + 1] = strides.length;
  shape.forEach((size, d) => (frame[slot + 2 + d] = size));
  strides.forEach((stride, d) => (frame[slot + 18 + d] = stride));
}

/** Row-major strides. */
export function contiguous(shape: readonly number[]): number[] {
  const strides: number[] = [];
  shape.reduceRight((step, size, d) => ((strides[d] = step), step * size), 1);
  return strides;
}

/** A small generator, so that every run of a test sees the same numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
