// Where tensors live and kernels run. Every storage knows its device; operators compute where their
// operands are, and what is made from nothing goes to the device of the call, or to the default one.

import { DeviceError, showShape, showValue } from "./errors.js";
import type { Storage } from "./storage.js";
import type { Tensor } from "./tensor/tensor.js";

/** `"cuda"` is the first GPU, `"cuda:0"`. */
export type DeviceName = "cpu" | "cuda" | `cuda:${number}`;

export abstract class Device {
  constructor(readonly name: DeviceName) {}

  /** Whether it multiplies matrices of 16-bit floats in kernels of ours (native/cuda/tensor_core.cuh). */
  abstract readonly hasTensorCores: boolean;
  /** Uninitialised memory. */
  abstract allocate(sizeBytes: number): Storage;
  /** Runs the kernel with the CPU's id `kernel` on the operands in the call frame, the first `outputs` of which it writes. */
  abstract launch(op: string, kernel: number, outputs: number): void;

  toString(): string { return this.name; }
}

/** What the host's memory and kernels are: they need nothing of a device, and never ask this one. */
class Host extends Device {
  readonly hasTensorCores = false;
  constructor() { super("cpu"); }
  allocate(): Storage { throw new DeviceError("internal: the host allocates by itself"); }
  launch(): void { throw new DeviceError("internal: the host launches by itself"); }
}

export const cpu: Device = new Host();

/** Devices of a kind by index; a kind registers itself. */
const kinds = new Map<string, (index: number, op: string) => Device>();

export function registerDevices(kind: string, open: (index: number, op: string) => Device): void { kinds.set(kind, open); }

/** The device of that name, opened if it was not yet. @throws DeviceError when it is not there */
export function parseDevice(op: string, name: unknown): Device {
  if (name === "cpu") return cpu;
  const [, kind, index = "0"] = /^([a-z]+)(?::(0|[1-9]\d{0,2}))?$/.exec(typeof name === "string" ? name : "") ?? [];
  const open = kinds.get(kind ?? "");
  if (open === undefined) throw new DeviceError(`${op}: device ${showValue(name)} is not known; devices: "cpu", "cuda", "cuda:0", …`, { op, got: name });
  return open(Number(index), op);
}

/** Whether a word names a device rather than, say, a dtype. */
export function isDeviceName(name: unknown): name is DeviceName {
  return typeof name === "string" && (name === "cpu" || kinds.has(name.replace(/:.*$/, "")));
}

let current: Device = cpu;

/** Where tensors made from nothing go. */
export function defaultDevice(): Device { return current; }

/** The device of what is made from nothing: "cpu" (the default), "cuda", "cuda:1". */
export function getDefaultDevice(): DeviceName { return current.name; }

/** Makes tensors that are made from nothing go to another device. */
export function setDefaultDevice(name: DeviceName): void { current = parseDevice("setDefaultDevice", name); }

/** Calls `fn` with another default device. */
export function on<T>(device: Device, fn: () => T): T {
  if (device === current) return fn();
  const before = current;
  current = device;
  try {
    return fn();
  } finally {
    current = before;
  }
}

/** Calls `fn` with the device of a tensor, or of the first of a list, as the default one. */
export function onDeviceOf<T>(x: unknown, fn: () => T): T {
  const one = (Array.isArray(x) ? x[0] as unknown : x) as Partial<Tensor> | null | undefined;
  return on(typeof one === "object" && one?.storage ? one.storage.device : current, fn);
}

/** The device an option names, or that of a tensor, or the default one. */
export function deviceOr(op: string, name: unknown, like?: Tensor | null): Device {
  if (name !== undefined && name !== null) return parseDevice(op, name);
  return like === undefined || like === null ? current : like.storage.device;
}

/**
 * The device that all tensors are on. Where `lone` says so, 0-d tensors of the CPU may stand among
 * those of another device, as numbers do.
 * @throws DeviceError naming two tensors that are apart
 */
export function deviceOf(op: string, operands: readonly unknown[], lone = false): Device {
  let found: Device | null = null;
  let first: Tensor | null = null;
  for (const operand of operands) {
    const x = operand as Tensor | null;
    if (typeof x !== "object" || x === null || x.storage === undefined) continue;
    const device = x.storage.guarded ? x.storage.device : cpu;
    if (device === found) continue;
    if (found === null || (lone && found === cpu && first!.ndim === 0)) [found, first] = [device, x];
    else if (!(lone && device === cpu && x.ndim === 0)) throw apart(op, first!, x);
  }
  return found ?? current;
}

function apart(op: string, a: Tensor, b: Tensor): DeviceError {
  const [one, other] = [`${a.dtype}${showShape(a.shape)} on ${a.device}`, `${b.dtype}${showShape(b.shape)} on ${b.device}`];
  return new DeviceError(`${op}: all tensors must be on one device, got ${one} and ${other}. Move one with to("${a.device}")`, { op, devices: [a.device, b.device] });
}
