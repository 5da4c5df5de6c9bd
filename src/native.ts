// The seam to C++: loads the addon, owns the call frame, turns a kernel's status into an error.
// The only file that knows the addon. The frame's layout is native/core/frame.h; both sides are
// compared at load.

import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { IndexError, LinAlgError, NativeError, OutOfMemoryError, ArgumentError, ShapeError } from "./errors.js";
import { Category, dtypes } from "./dtype.js";
import { MAX_DIMS } from "./shape.js";

/** What the addon exports. */
export interface Addon {
  attach(frame: ArrayBuffer): void;
  run(): void;
  address(buffer: ArrayBuffer): number;
  kernels(): { keys: string[]; dtypes: Uint8Array; narrow: Uint8Array };
  layout(): Record<string, number>;
  advise(address: number, bytes: number): void;
  lend(number: number): unknown;
  ended(numbers: ArrayBuffer): number;
  tune(): void;
  threads(): number;
  setThreads(count: number): void;
  readonly version: string;
  readonly isa: string;
}

// ── Layout of the frame, in slots of eight bytes ─────────────────────────────────────────────────
export const KERNEL = 0;
export const STATUS = 1;
export const FACTS = 2;
export const NDIM = 6;
export const SPLIT = 7;
export const SEED = 8;
export const OFFSET = 9;
export const SHAPE = 16;
/** Operand k starts at OPERANDS + k * OPERAND_SLOTS. */
export const OPERANDS = 32;
export const OPERAND_SLOTS = 40;
export const MAX_OPERANDS = 16;
/** Inside an operand. */
export const ADDRESS = 0;
export const OPERAND_NDIM = 1;
export const OPERAND_SHAPE = 2;
export const STRIDES = 18;
export const NUMEL = 34;
export const SCALARS = OPERANDS + OPERAND_SLOTS * MAX_OPERANDS;
export const MAX_SCALARS = 64;
/** Slots that host numbers standing for tensors are stored in: two per operand, as a complex number takes. */
export const SPLATS = 1024;
export const SPLAT_SLOTS = 2;
export const FRAME_SLOTS = 2048;

const LAYOUT: Readonly<Record<string, number>> = {
  KERNEL, STATUS, FACTS, NDIM, SPLIT, SEED, OFFSET, SHAPE, OPERANDS, OPERAND_SLOTS, MAX_OPERANDS,
  SCALARS, MAX_SCALARS, FRAME_SLOTS, MAX_DIMS,
};

/** The addon's file. Other libraries lie beside it. */
export const addonPath = findAddon();
const addon = createRequire(import.meta.url)(addonPath) as Addon;
const buffer = new ArrayBuffer(FRAME_SLOTS * 8);

/** The frame as doubles: addresses, shapes, strides, scalars. */
export const frame = new Float64Array(buffer);
/** The same memory as exact integers: seeds and int64 scalars. */
export const frameInt64 = new BigInt64Array(buffer);
/** The same memory as bytes and small types, for host numbers stored as a dtype. */
export const frameBytes = new DataView(buffer);

addon.attach(buffer);
addon.tune();
checkLayout(addon.layout());

/** Address of the frame's first byte: splat operands point into it. */
export const frameAddress = addon.address(buffer);

/** The level of instructions that the kernels in use were compiled for. */
export const instructionSet: string = addon.isa;

/** Runs the kernel named in the frame. The one hot call into C++. */
export const run: () => void = addon.run;

/** Address of a buffer's first byte; 0 when it is detached or empty. */
export function addressOf(memory: ArrayBuffer): number { return addon.address(memory); }

/** Asks for huge pages under a large buffer. */
export function adviseHugePages(address: number, bytes: number): void { addon.advise(address, bytes); }

/** A token for the loan of that number, which ends when the token is collected. */
export function lendToken(number: number): unknown { return addon.lend(number); }

const ended = new Int32Array(256);

/** Numbers of loans that have ended since the last call, or some of them. */
export function endedLoans(): Int32Array { return ended.subarray(0, addon.ended(ended.buffer)); }

/** Threads the kernels may use. */
export function getNumThreads(): number { return addon.threads(); }

/** Sets the number of threads the kernels may use, from 1; results never depend on it. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > 1024) {
    throw new ArgumentError(`setNumThreads: expected an integer from 1 to 1024, got ${String(count)}`);
  }
  addon.setThreads(count);
}

/**
 * Rows of the kernel registry by key: for each dtype code the kernel's id, or -1; the same again, from
 * GPU_IDS on, for tensors on a GPU, which has kernels for dtypes that the host converts; and, at NARROW, a
 * bit for each dtype whose kernel computes in a wider one and takes host numbers as such.
 */
const registry = new Map<string, Int32Array>();
/** The same without integers and bool, for operators that convert those: their short paths must not meet them. */
const floatingRows = new Map<string, Int32Array>();
export const GPU_IDS = dtypes.length;
export const NARROW = 2 * GPU_IDS;
/** How many kernels the host has. Ids from here on are a GPU's alone. */
let hostKernels = 0;
{
  const { keys, dtypes: codes, narrow } = addon.kernels();
  keys.forEach((key, id) => {
    let row = registry.get(key);
    if (!row) {
      registry.set(key, (row = new Int32Array(NARROW + 1).fill(-1)));
      row[NARROW] = 0;
    }
    row[codes[id]] = id;
    if (narrow[id]) row[NARROW] |= 1 << codes[id];
    else row[GPU_IDS + codes[id]] = id;
  });
  hostKernels = keys.length;
}

/** The ids of a kernel by dtype code (-1: not made for that dtype). */
export function kernels(key: string): Int32Array {
  const row = registry.get(key);
  if (!row) throw new NativeError(`internal: the addon has no kernel "${key}". Run: npm run build`, { key });
  return row;
}

/** The ids of a kernel for floating dtypes. */
export function floatingKernels(key: string): Int32Array {
  let row = floatingRows.get(key);
  if (!row) floatingRows.set(key, (row = kernels(key).map((id, place) => (place < NARROW && dtypes[place % GPU_IDS].category < Category.Float ? -1 : id))));
  return row;
}

/**
 * For kernels of a GPU's library, in its order: its ids by the addon's (-1: it has none). Those of dtypes
 * for which the host has no kernel get ids of their own.
 */
export function kernelIds(keys: readonly string[], codes: ArrayLike<number>): Int32Array {
  const theirs: number[] = new Array<number>(hostKernels).fill(-1);
  keys.forEach((key, id) => {
    const row = registry.get(key);
    if (row === undefined) return;
    const place = GPU_IDS + codes[id];
    if (row[place] < 0) {
      row[place] = theirs.length;
      const floating = floatingRows.get(key);
      if (floating) floating[place] = row[place];
    }
    theirs[row[place]] = id;
  });
  return Int32Array.from(theirs);
}

/** Whether an operand's address is that of a host number in the frame. */
export function isFrameAddress(address: number): boolean { return address >= frameAddress && address < frameAddress + FRAME_SLOTS * 8; }

/** Whether the addon carries a kernel under this key. */
export function hasKernel(key: string): boolean { return registry.has(key); }

/** Throws the error that the last kernel left in the frame. Call when `frame[STATUS] !== 0`. */
export function throwStatus(op: string): never {
  const [status, a, b, c] = [frame[STATUS], frame[FACTS], frame[FACTS + 1], frame[FACTS + 2]];
  frame[STATUS] = 0;
  switch (status) {
    case 1: throw new IndexError(`${op}: index ${b} at position ${a} is outside 0..${c - 1}`, { op, position: a, index: b, size: c });
    case 2: throw new OutOfMemoryError(`${op}: could not get ${a} bytes of working memory`, { op, bytes: a });
    case 3: throw new NativeError(`${op}: a library the kernel needs could not be loaded. Install it with: apt-get install libopenblas0-pthread`, { op });
    case 4: throw new ArgumentError(`${op}: integer division by zero at position ${a}`, { op, position: a });
    case 6: case 7: case 8: case 9: case 11: throw linAlgError(op, status, a, b);
    case 10: throw new ShapeError(`${op}: a matrix with ${a} rows or columns is more than the library takes (${b})`, { op, size: a, most: b });
    default: throw new NativeError(`internal: ${op}: kernel failed with status ${status}. Please report this`, { op, status });
  }
}

/** What is wrong with a matrix, by status, and the way out. */
const LINALG_FAULTS: Readonly<Record<number, (order: number) => string>> = {
  6: (order) => `is not positive definite (the leading minor of order ${order} is not positive)`,
  7: (order) => `is singular (the diagonal element ${order} of U is zero)`,
  8: (order) => `is ill conditioned: the algorithm did not converge (${order} values are missing)`,
  9: () => "has elements that are NaN or infinite",
  11: (order) => `does not have full rank (the diagonal element ${order} of its triangular factor is zero)`,
};

export function linAlgError(op: string, status: number, matrix: number, order: number): LinAlgError {
  const which = matrix < 0 ? "the matrix" : `matrix ${matrix} of the batch`;
  return new LinAlgError(`${op}: ${which} ${LINALG_FAULTS[status](order)}`, { op, ...(matrix < 0 ? {} : { matrix }), ...(status === 9 ? {} : { order }) });
}

/** Where files of the user's that can be made again are kept. */
export function cacheFolder(): string { return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "fluxion"); }

/** The addon lies in build/Release of the package, above the folder of this file (src or dist). */
function findAddon(): string {
  const override = process.env.FLUXION_ADDON;
  if (override) return override;
  const tried: string[] = [];
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, "build", "Release", "fluxion.node");
    if (existsSync(path)) return path;
    tried.push(path);
    if (dirname(folder) === folder || tried.length === 3) break;
  }
  throw new NativeError(`the native addon is not built — looked for ${tried.join(", ")}. Run: npm run build`, { tried });
}

function checkLayout(theirs: Record<string, number>): void {
  for (const [name, slot] of Object.entries(LAYOUT)) {
    if (theirs[name] !== slot) {
      throw new NativeError(`the addon was built from other sources: ${name} is ${theirs[name]} there and ${slot} here. Run: npm run build`, { name });
    }
  }
}
