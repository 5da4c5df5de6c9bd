// One GPU: memory, launches, copies, errors. Work is queued and runs in order; only reading waits.

import { Device, type DeviceName } from "../device.js";
import { DeviceError, IndexError, OutOfMemoryError } from "../errors.js";
import { takePlaced } from "../dispatch/operand.js";
import { FACTS, STATUS, frame, throwStatus } from "../native.js";
import type { Tensor } from "../tensor/tensor.js";
import { type Cuda, type DeviceProperties, type GraphHandle, type Handle, attempt } from "./addon.js";
import { collectGarbage } from "../collect.js";
import { beforeWrite, computeWaiting } from "./deferred.js";
import { checkPlaced, runOnHost } from "./host-fallback.js";
import { CudaStorage } from "./storage.js";

/** Launches whose operator is remembered, to name the one that met a bad index. */
const REMEMBERED = 4096;
/** How many of them an error names whose launch is not known. */
const SHOWN = 5;
/** Errors after which a device refuses all further work. */
const LASTING = /ILLEGAL|LAUNCH_(FAILED|TIMEOUT)|MISALIGNED|ASSERT|ECC|INVALID_(PC|ADDRESS_SPACE)|HARDWARE_STACK|CONTEXT_IS_DESTROYED/;
const NOTHING_RAN = "the step has not run. Do it after replay()";
/** What a kernel says that found no memory to work in. */
const OUT_OF_MEMORY = 2;
/** The status of a call that the library on the device does not take. */
const DECLINED = 12;
/** Results up to so many bytes share blocks of this size, each on a line of its own: a handle costs more than a small kernel's launch. */
const SHARING = 4096;
const SHARED_BYTES = 32768;
const LINE_BYTES = 256;
/** Of a device's memory, what may be given out between two collections. */
const COLLECT_AFTER = 1 / 8;

/** A kernel's symbol, and the family whose generated file has it. */
interface Functor { readonly symbol: string; readonly family: string }

export class CudaDevice extends Device {
  private readonly launched = new Array<string>(REMEMBERED).fill("");
  /** Bytes. */
  readonly totalMemory: number;
  readonly hasTensorCores: boolean;
  private readonly collectAfter: number;
  private given = 0;
  /** The block that small results are cut from, and where it goes on. */
  private shared: { readonly handle: Handle; next: number; readonly end: number } | null = null;
  /** Why the device does not answer any more: errors of kernels stay until the process ends. */
  private dead: string | null = null;
  private launches = 0;
  /** Operators that the host had to run for a library that was missing, did not take a call, or failed. */
  readonly declined = new Set<string>();
  /** Numbers of fused kernels, by what they do; -1 of one that could not be made. */
  readonly fused = new Map<string, number>();
  private readonly functors = new Map<number, Functor | null>();
  /** Inside `record`: launches are noted down and do not run. */
  private recording = false;

  constructor(private readonly cuda: Cuda, readonly index: number) {
    super(`cuda:${index}` as DeviceName);
    const { totalMemory, major } = this.properties;
    this.totalMemory = totalMemory;
    this.hasTensorCores = major >= 8;
    this.collectAfter = this.totalMemory * COLLECT_AFTER;
  }

  get properties(): DeviceProperties { return attempt("cuda", () => this.cuda.addon.properties(this.index)); }
  get memory(): { allocated: number; reserved: number } { return this.cuda.addon.memory(this.index); }

  allocate(sizeBytes: number): CudaStorage {
    if (sizeBytes <= SHARING) return this.cut(sizeBytes);
    const handle = this.take(sizeBytes);
    return new CudaStorage(this, handle, frame[FACTS], sizeBytes, true);
  }

  /** A part of a block that several storages share; it is freed when none of them is left. */
  private cut(sizeBytes: number): CudaStorage {
    this.refuseIfDead("allocation");
    const lines = Math.max(1, Math.ceil(sizeBytes / LINE_BYTES)) * LINE_BYTES;
    let block = this.shared;
    if (block === null || block.next + lines > block.end) {
      const handle = this.take(SHARED_BYTES), start = frame[FACTS];
      this.shared = block = { handle, next: start, end: start + SHARED_BYTES };
    }
    const start = block.next;
    block.next += lines;
    return new CudaStorage(this, block.handle, start, sizeBytes, false);
  }

  /** A handle of new memory, whose address is the frame's first fact. */
  private take(sizeBytes: number): Handle {
    this.given += sizeBytes;
    if (this.given > this.collectAfter) {
      collectGarbage("minor");
      this.given = 0;
    }
    return this.tryAllocate(sizeBytes) ?? this.allocateAfterCollection(sizeBytes);
  }

  private tryAllocate(sizeBytes: number): Handle | null {
    return this.guard("allocation", () => this.cuda.addon.allocate(this.index, sizeBytes));
  }

  private allocateAfterCollection(sizeBytes: number): Handle {
    collectGarbage("major");
    this.given = 0;
    const handle = this.tryAllocate(sizeBytes);
    if (handle !== null) return handle;
    const { allocated } = this.memory;
    throw new OutOfMemoryError(
      `allocation of ${sizeBytes} bytes on ${this.name} refused — tensors hold ${allocated} of ${this.properties.totalMemory} bytes. Use a smaller batch or dtype, or dispose() what is not needed`,
      { requested: sizeBytes, allocated, device: this.name });
  }

  launch(op: string, kernel: number, outputs: number): void {
    const placed = takePlaced();
    for (let k = 0; k < outputs; k++) if (placed[k]) beforeWrite(placed[k]!.storage);
    const id = this.cuda.ids[kernel];
    if (id < 0) return this.runOnHost(op, kernel, outputs, placed, "it has no kernel for the device and runs on the host");
    checkPlaced(op, this, this.cuda.operands[id], placed);
    this.refuseIfDead(op);
    this.cuda.addon.run(this.index, id);
    // Kernels take the memory they work in before they change an operand, so they may start again.
    if (frame[STATUS] === OUT_OF_MEMORY && !this.recording) {
      collectGarbage("major");
      this.cuda.addon.run(this.index, id);
    }
    if (frame[STATUS] === DECLINED) {
      this.declined.add(op);
      return this.runOnHost(op, kernel, outputs, placed, "it waits for the device, or runs on the host");
    }
    if (frame[STATUS] !== 0) this.throwFault(op);
    this.noteLaunch(op, frame[FACTS + 3]);
  }

  private noteLaunch(op: string, number: number): void {
    this.launches = number;
    this.launched[number % REMEMBERED] = op;
  }

  /** The functor of a pointwise kernel, which fused kernels are made of; null of other kernels. */
  functor(kernel: number): Functor | null {
    let functor = this.functors.get(kernel);
    if (functor === undefined) {
      const found = this.cuda.ids[kernel] < 0 ? null : this.cuda.addon.functor(this.cuda.ids[kernel]);
      this.functors.set(kernel, (functor = found === null ? null : { symbol: found[0], family: found[1] }));
    }
    return functor;
  }

  /** The version of NVRTC. @throws Error that says what was looked for, and where */
  compiler(): string { return this.cuda.addon.compiler(); }

  compile(source: string, options: string): Uint8Array { return new Uint8Array(this.cuda.addon.compile(source, options)); }

  addFused(image: Uint8Array): number { return this.cuda.addon.addFused(this.index, image); }

  /** Launches a fused kernel on the operands in the call frame. */
  runFused(op: string, kernel: number, operands: number): void {
    takePlaced();
    this.noteLaunch(op, this.guard(op, () => this.cuda.addon.runFused(this.index, kernel, operands)));
  }

  private runOnHost(op: string, kernel: number, outputs: number, placed: readonly (Tensor | null)[], why: string): void {
    this.refuseRecording(op, `${why}. Leave it out of the step`);
    frame[STATUS] = 0;
    runOnHost(op, kernel, outputs, placed);
  }

  private throwFault(op: string): never {
    if (frame[STATUS] !== 5) throwStatus(op);
    frame[STATUS] = 0;
    throw this.failed(op, this.cuda.addon.fault());
  }

  /** Waits for all work, and throws what it did wrong. */
  synchronize(): void {
    this.refuseRecording("synchronize", NOTHING_RAN);
    this.guard("synchronize", () => this.cuda.addon.synchronize(this.index));
    this.throwIndexFault();
  }

  read(address: number, bytes: Uint8Array): void {
    this.refuseRecording("read", NOTHING_RAN);
    this.guard("read", () => this.cuda.addon.copyOut(this.index, address, bytes));
    this.throwIndexFault();
  }

  async readAsync(address: number, sizeBytes: number, handle: Handle): Promise<ArrayBuffer> {
    this.refuseIfDead("read");
    this.refuseRecording("read", NOTHING_RAN);
    try {
      const bytes = await this.cuda.addon.read(this.index, address, sizeBytes, handle);
      this.throwIndexFault();
      return bytes;
    } catch (cause) {
      throw cause instanceof IndexError ? cause : this.failed("read", cause);
    }
  }

  write(address: number, bytes: Uint8Array): void {
    this.refuseRecording("write", "a replay would read the host's memory as it is then. Move the tensor before, and change it in place between replays");
    this.guard("write", () => this.cuda.addon.copyIn(this.index, address, bytes));
  }

  fill(address: number, byte: number, sizeBytes: number): void { this.guard("fill", () => this.cuda.addon.fill(this.index, address, byte, sizeBytes)); }

  copyFrom(source: CudaDevice, address: number, from: number, sizeBytes: number): void {
    for (const end of [this, source]) end.refuseRecording("copy", "it waits for both devices. Copy before or after the step");
    this.guard("copy", () => this.cuda.addon.copyAcross(this.index, address, source.index, from, sizeBytes));
  }

  release(handle: Handle): void { this.cuda.addon.release(handle); }

  /** Gives memory that no tensor uses back to the device. */
  trim(): void {
    this.refuseRecording("emptyCache", NOTHING_RAN);
    this.shared = null;
    collectGarbage("major");
    this.guard("emptyCache", () => this.cuda.addon.trim(this.index));
  }

  /** Records what `fn` launches, without running it. */
  record(fn: () => void): GraphHandle {
    this.refuseRecording("graph", "a recording is going on already");
    computeWaiting();
    this.guard("graph", () => this.cuda.addon.beginGraph(this.index));
    this.recording = true;
    // A graph holds the blocks that are taken while it is recorded: none that was begun before, or goes on behind.
    this.shared = null;
    try {
      fn();
      computeWaiting();
    } catch (cause) {
      try { this.cuda.addon.releaseGraph(this.cuda.addon.endGraph(this.index)); } catch { /* the first error says more */ }
      throw cause;
    } finally {
      this.recording = false;
      this.shared = null;
    }
    return this.guard("graph", () => this.cuda.addon.endGraph(this.index));
  }

  replay(graph: GraphHandle): void {
    this.refuseRecording("graph", "a graph cannot be part of another");
    computeWaiting();
    this.guard("graph", () => this.cuda.addon.replay(graph));
  }

  releaseGraph(graph: GraphHandle): void {
    if (this.dead === null) this.guard("graph", () => this.cuda.addon.releaseGraph(graph));
  }

  private refuseRecording(op: string, why: string): void {
    if (this.recording) throw new DeviceError(`${op}: not while cuda.graph records on ${this.name} — ${why}`, { op, device: this.name });
  }

  private refuseIfDead(op: string): void {
    if (this.dead !== null) throw new DeviceError(`${op}: ${this.name} does not answer any more after an error: ${this.dead}. Start the process again`, { op, device: this.name });
  }

  private guard<T>(op: string, fn: () => T): T {
    this.refuseIfDead(op);
    try {
      return fn();
    } catch (cause) {
      throw this.failed(op, cause);
    }
  }

  /** Errors of kernels come up at a later call; which launch they belong to is not known. */
  private failed(op: string, cause: unknown): DeviceError {
    let text = cause instanceof Error ? cause.message : String(cause);
    if (LASTING.test(text)) {
      text += this.launches > 0 ? `; launched last: ${this.lastLaunched()}` : "";
      this.dead ??= text;
    }
    return new DeviceError(`${op} on ${this.name}: ${text}`, { op, device: this.name });
  }

  /** The latest operators, the last one first. */
  private lastLaunched(): string {
    const names: string[] = [];
    for (let n = this.launches; n > Math.max(0, this.launches - SHOWN); n--) names.push(this.launched[n % REMEMBERED]);
    return names.filter((name) => name !== "").join(", ");
  }

  private throwIndexFault(): void {
    const fault = this.cuda.addon.takeFault(this.index);
    if (fault === null) return;
    const [launch, position, value, size] = fault;
    const op = this.launched[launch % REMEMBERED];
    throw new IndexError(`${op}: index ${value} at position ${position} is outside 0..${size - 1} (found when ${this.name} was waited for)`, { op, position, index: value, size });
  }
}

/** The device of a tensor that is on a GPU. */
export function cudaDeviceOf(x: Tensor): CudaDevice | null {
  const { device } = x.storage;
  return device instanceof CudaDevice ? device : null;
}
