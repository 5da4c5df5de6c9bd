// The seam to the CUDA library: a second addon, loaded when a device is first asked for. The only file
// that knows it.

import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { DeviceError } from "../errors.js";
import { addonPath, frame, kernelIds } from "../native.js";

/** Memory on a device. Freed when it is collected, or released. */
export type Handle = object;
/** A recorded sequence of launches. */
export type GraphHandle = object;

export interface DeviceProperties {
  readonly name: string;
  /** Bytes. */
  readonly totalMemory: number;
  readonly multiprocessors: number;
  /** The compute capability, as in 9.0. */
  readonly major: number;
  readonly minor: number;
}

export interface CudaAddon {
  open(folder: string): number;
  attach(frame: ArrayBuffer): void;
  kernels(): { keys: string[]; dtypes: number[]; outputs: number[]; operands: number[] };
  run(device: number, kernel: number): void;
  fault(): string;
  functor(kernel: number): [symbol: string, family: string] | null;
  compiler(): string;
  compile(source: string, options: string): ArrayBuffer;
  addFused(device: number, image: Uint8Array): number;
  runFused(device: number, fused: number, operands: number): number;
  allocate(device: number, bytes: number): Handle | null;
  release(handle: Handle): void;
  copyIn(device: number, address: number, bytes: Uint8Array): void;
  copyOut(device: number, address: number, bytes: Uint8Array): void;
  copyAcross(device: number, address: number, fromDevice: number, fromAddress: number, bytes: number): void;
  fill(device: number, address: number, byte: number, bytes: number): void;
  synchronize(device: number): void;
  takeFault(device: number): [launch: number, position: number, value: number, size: number] | null;
  read(device: number, address: number, bytes: number, handle: Handle): Promise<ArrayBuffer>;
  properties(device: number): DeviceProperties;
  memory(device: number): { allocated: number; reserved: number };
  trim(device: number): void;
  beginGraph(device: number): void;
  endGraph(device: number): GraphHandle;
  replay(graph: GraphHandle): void;
  releaseGraph(graph: GraphHandle): void;
}

/** The library, how many devices it found, and its kernels by the CPU's ids (-1: none). */
export interface Cuda {
  readonly addon: CudaAddon;
  readonly count: number;
  readonly ids: Int32Array;
  /** Operands of the kernels, by the library's own ids. */
  readonly operands: readonly number[];
}

let opened: Cuda | null = null;

/** Opens the library. @throws DeviceError that says what was looked for, and where */
export function openCuda(op: string): Cuda {
  return (opened ??= open(op));
}

function open(op: string): Cuda {
  const path = findAddon(op);
  const addon = attempt(op, () => createRequire(import.meta.url)(path) as CudaAddon);
  const count = attempt(op, () => addon.open(join(dirname(path), "cuda")));
  addon.attach(frame.buffer as ArrayBuffer);
  const { keys, dtypes, operands } = addon.kernels();
  return { addon, count, ids: kernelIds(keys, dtypes), operands };
}

/** What `fn` returns; an error of the library becomes a DeviceError of the operator. */
export function attempt<T>(op: string, fn: () => T): T {
  try {
    return fn();
  } catch (cause) {
    throw new DeviceError(`${op}: cuda is not available — ${cause instanceof Error ? cause.message : String(cause)}`, { op, cause });
  }
}

/** The library lies beside the CPU's addon. */
function findAddon(op: string): string {
  const path = join(dirname(addonPath), "fluxion_cuda.node");
  if (existsSync(path)) return path;
  throw new DeviceError(`${op}: cuda is not available — the CUDA library is not built (looked for ${path}). Where nvcc is installed, run: npm run setup -- --with cuda`, { op, path });
}
