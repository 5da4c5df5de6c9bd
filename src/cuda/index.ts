// GPUs, as `cuda.…`: what is there, waiting, memory, recorded graphs. Tensors move with
// `x.to("cuda")`, `x.cuda()` and `x.cpu()`.

import { type DeviceName, parseDevice, registerDevices } from "../device.js";
import { ArgumentError, DeviceError, showValue } from "../errors.js";
import { type Cuda, type DeviceProperties, type GraphHandle, openCuda } from "./addon.js";
import { CudaDevice } from "./device.js";

export type { DeviceProperties };

const devices = new Map<number, CudaDevice>();

registerDevices("cuda", (index, op) => {
  const known = devices.get(index);
  if (known) return known;
  const cuda: Cuda = openCuda(op);
  if (index >= cuda.count) {
    const there = cuda.count === 0 ? "the driver finds no device" : `there ${cuda.count === 1 ? "is cuda:0" : `are cuda:0 to cuda:${cuda.count - 1}`}`;
    throw new DeviceError(`${op}: device "cuda:${index}" is not there; ${there}`, { op, index, count: cuda.count });
  }
  const device = new CudaDevice(cuda, index);
  devices.set(index, device);
  return device;
});

/** Whether there is a GPU that computes; never throws. */
export function isAvailable(): boolean { return deviceCount() > 0; }

/** How many GPUs there are; 0 where there is no driver. */
export function deviceCount(): number {
  try {
    return openCuda("cuda.deviceCount").count;
  } catch {
    return 0;
  }
}

/** Name, memory and compute capability of a GPU. */
export function getDeviceProperties(device: DeviceName = "cuda"): DeviceProperties { return gpu("cuda.getDeviceProperties", device).properties; }

/** Waits until all work of a GPU is done. @throws IndexError, DeviceError: what that work did wrong */
export function synchronize(device: DeviceName = "cuda"): void { gpu("cuda.synchronize", device).synchronize(); }

/** Bytes that tensors hold on a GPU. */
export function memoryAllocated(device: DeviceName = "cuda"): number { return gpu("cuda.memoryAllocated", device).memory.allocated; }

/** Bytes taken from a GPU: those of tensors, and blocks kept for the next ones. */
export function memoryReserved(device: DeviceName = "cuda"): number { return gpu("cuda.memoryReserved", device).memory.reserved; }

/** Gives blocks that no tensor uses back to the GPU, but for small ones. */
export function emptyCache(device: DeviceName = "cuda"): void { gpu("cuda.emptyCache", device).trim(); }

function gpu(op: string, name: DeviceName): CudaDevice {
  const device = parseDevice(op, name);
  if (device instanceof CudaDevice) return device;
  throw new ArgumentError(`${op}: expected a GPU such as "cuda:0", got ${showValue(name)}`, { op, got: name });
}

/** A recorded step: `replay()` runs all its kernels again, on the same memory, as one launch. */
export class Graph {
  private handle: GraphHandle | null;

  /** @internal The step is kept for the tensors it refers to: a replay works on their memory. */
  constructor(private readonly device: CudaDevice, handle: GraphHandle, readonly step: () => void) { this.handle = handle; }

  /** Runs the step again. Shapes and addresses are those of the recording: change tensors in place. */
  replay(): void {
    if (this.handle === null) throw new DeviceError("graph: it was disposed");
    this.device.replay(this.handle);
  }

  /** Releases the memory the step worked in. */
  dispose(): void {
    if (this.handle !== null) this.device.releaseGraph(this.handle);
    this.handle = null;
  }

  [Symbol.dispose](): void { this.dispose(); }
}

/**
 * Records what `fn` launches on a GPU, for steps whose time goes into launching. Call `fn` once before,
 * so that kernels are loaded; inside, nothing may be read on the host or copied from it. Numbers of the
 * host stay those of the recording: a learning rate, Adam's count of steps, the random numbers drawn.
 * @example
 * step(); // once as it is
 * const recorded = cuda.graph(step);
 * for (const batch of batches) { x.copy_(batch); recorded.replay(); }
 */
export function graph(fn: () => void, device: DeviceName = "cuda"): Graph {
  if (typeof fn !== "function") throw new ArgumentError(`cuda.graph: expected a function, got ${showValue(fn)}`);
  const on = gpu("cuda.graph", device);
  return new Graph(on, on.record(fn), fn);
}
