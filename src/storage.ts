// Memory of tensors on the CPU: JavaScript's own buffers, their addresses and version counters.
// Buffers are made here and nowhere else.
//
// Note [Who owns memory]
// On the CPU every byte of a tensor lies in an ArrayBuffer, which V8's collector frees, also inside a
// synchronous loop, or, from 256 KB on, lets the next result have (src/blocks.ts). Small results share
// slabs; a slab lives as long as any tensor in it. Others get a buffer of their own, from malloc, never
// zero-filled. Native code only borrows addresses for the length of one call. `dispose()` lets go early;
// nothing needs it.

import { markAsUntransferable } from "node:worker_threads";
import { totalmem } from "node:os";
import { setFlagsFromString } from "node:v8";
import { readFileSync } from "node:fs";
import { ArgumentError, DisposedError, OutOfMemoryError, ShapeError } from "./errors.js";
import { type Block, type Loan, NOWHERE, SMALL_BYTES, forgetLoan, keepSpare, lend, takeSpare } from "./blocks.js";
import { type Device, cpu } from "./device.js";
import { addressOf, adviseHugePages } from "./native.js";

// Note [Sweeping]
// V8 frees dead buffers on a thread of its own, which may lag behind a loop of megabytes per operator.
// What it has not freed yet counts as live, so V8 marks its whole heap again and again beside our
// threads: a batched product whose results are 3 MB took 1.2 to 1.9 ms instead of 0.6 on two cores.
// Freeing them where the collector runs costs less than the hand-over.
setFlagsFromString("--no-concurrent-array-buffer-sweeping");

/** Every tensor starts at a multiple of this many bytes (a cache line; also AVX-512's width). */
const ALIGNMENT = 64;
/** Up to this size they share the smaller slabs. */
const SCALAR_BYTES = 128;
/** One kept tensor pins its slab: 10,000 kept scalars cost 10,000 × 4 KiB at most. An add of 64 numbers takes 110 ns with slabs of 8 KiB, 96 with 32. */
const SCALAR_SLAB_BYTES = 4096;
const SMALL_SLAB_BYTES = 32768;
/** Buffers from here on ask the kernel for huge pages. */
const HUGE_BYTES = 4 << 20;
/** Node 20 makes no typed array longer than this many bytes. */
const TYPED_ARRAY_BYTES = 2 ** 32;

/** A stretch of memory that one tensor, and the views of it, stand on. */
export class Storage {
  /** Raised by every in-place write; saved tensors compare it (see Note [Version counters]). */
  version = 0;
  /** Needs `check` before every use: handed out as a typed array or adopted (it may be detached under us), or disposed. */
  guarded = false;
  /** Some leaf's `.grad`, or a variable of the user's, stands on it: a gradient there is copied before it is kept. */
  heldOutside = false;
  /** Gradients on this storage that wait for their node in a backward. */
  pending = 0;

  constructor(
    private block: Block,
    private byteOffset: number,
    readonly sizeBytes: number,
    /** Lies in a slab among others. */
    private shared: boolean,
    private loan: Loan | null = null,
  ) {}

  get device(): Device { return cpu; }

  /** Address of the first byte; 0 once released. */
  get address(): number { return this.block.address + this.byteOffset; }

  /** The buffer and where the storage starts in it, as the owner of a buffer of its own, safe to hand out. */
  expose(): { buffer: ArrayBuffer; byteOffset: number } {
    this.check("data");
    if (!this.guarded) this.isolate();
    return { buffer: this.block.memory!, byteOffset: this.byteOffset };
  }

  /** Throws when the memory is gone: disposed, or detached by the holder of a typed array. */
  check(op: string): void {
    if (this.address === 0) throw new DisposedError(`${op}: the tensor was disposed`, { op });
    if (this.guarded && this.block.memory!.byteLength < this.byteOffset + this.sizeBytes) {
      throw new DisposedError(
        `${op}: the tensor's buffer was detached or shrunk (by a transfer or resize outside the library). Copy it with slice() before transferring`,
        { op }, "ERR_DETACHED");
    }
  }

  /** The bytes, for the library's own reading and writing; never handed to the user. See `expose`. */
  bytes(start = 0, end = this.sizeBytes): Uint8Array {
    this.check("read");
    return new Uint8Array(this.block.memory!, this.byteOffset + start, end - start);
  }

  /** What `read` finds at a byte of the storage. */
  at<V>(byte: number, read: (memory: DataView, at: number) => V): V {
    const { block } = this;
    block.view ??= new DataView(block.memory!);
    return read(block.view, this.byteOffset + byte);
  }

  /** A copy of some bytes, without blocking the event loop. */
  async bytesAsync(start: number, end: number): Promise<Uint8Array> { return this.bytes(start, end).slice(); }

  /** Sets every byte to 0. */
  clear(): void { this.bytes().fill(0); }

  /** Releases the memory now; every tensor on it throws from here on. */
  dispose(): void {
    if (!this.guarded && !this.shared) keepSpare(this.sizeBytes, this.block);
    this.endLoan();
    this.block = NOWHERE;
    this.byteOffset = 0;
    this.guarded = true;
  }

  /** Moves a slab's tenant to a buffer of its own, so that handing it out shows no neighbour. */
  private isolate(): void {
    if (this.shared) {
      const own = allocateOwn(this.sizeBytes);
      own.bytes().set(this.bytes());
      [this.block, this.byteOffset] = [own.block, own.byteOffset];
      this.shared = false;
    }
    this.guarded = true;
    this.endLoan();
    markAsUntransferable(this.block.memory!);
  }

  private endLoan(): void {
    if (this.loan !== null) forgetLoan(this.loan);
    this.loan = null;
  }
}

/** A buffer filled from its start by small tensors. */
class Slab {
  private block = NOWHERE;
  private used: number;

  constructor(private readonly sizeBytes: number) { this.used = sizeBytes; }

  take(sizeBytes: number): Storage {
    const padded = sizeBytes === 0 ? ALIGNMENT : (sizeBytes + ALIGNMENT - 1) & -ALIGNMENT;
    if (this.used + padded > this.sizeBytes) this.open();
    const start = this.used;
    this.used = start + padded;
    return new Storage(this.block, start, sizeBytes, true);
  }

  private open(): void {
    const memory = newBuffer(this.sizeBytes);
    this.block = { memory, address: addressOf(memory) };
    this.used = (ALIGNMENT - (this.block.address % ALIGNMENT)) % ALIGNMENT;
  }
}

const scalars = new Slab(SCALAR_SLAB_BYTES);
const smalls = new Slab(SMALL_SLAB_BYTES);

/** Uninitialised memory for a result. Throws OutOfMemoryError when it cannot be had. */
export function allocate(sizeBytes: number): Storage {
  if (sizeBytes > SMALL_BYTES) return allocateOwn(sizeBytes);
  if (sizeBytes > SCALAR_BYTES) return smalls.take(sizeBytes);
  if (sizeBytes >= 0) return scalars.take(sizeBytes);
  // A kernel would write where its neighbours in the slab lie.
  throw new ShapeError(`allocation of ${sizeBytes} bytes refused: a size is negative or not a number`);
}

/** Memory that nobody shares: for leaves, which live long, and for large results. */
export function allocateOwn(sizeBytes: number): Storage {
  checkBytes(sizeBytes);   // a spare block is no way around the limit
  const block = takeSpare(sizeBytes) ?? newBlock(sizeBytes);
  return new Storage(block, offsetIn(block), sizeBytes, false, lend(sizeBytes, block));
}

function newBlock(sizeBytes: number): Block {
  const memory = newBuffer(Math.max(sizeBytes, 1) + ALIGNMENT);
  const block = { memory, address: addressOf(memory) };
  if (sizeBytes >= HUGE_BYTES) adviseHugePages(block.address + offsetIn(block), sizeBytes);
  return block;
}

/** Where the first aligned byte of a block lies. */
function offsetIn({ address }: Block): number { return (ALIGNMENT - (address % ALIGNMENT)) % ALIGNMENT; }

/** The zero-copy bridge: a storage over the caller's own buffer. */
export function adopt(op: string, memory: ArrayBuffer, byteOffset: number, sizeBytes: number): Storage {
  if (!(memory instanceof ArrayBuffer)) {
    throw new ArgumentError(`${op}: expected memory in an ArrayBuffer (a SharedArrayBuffer can change during a kernel; copy it with tensor())`);
  }
  if ((memory as ArrayBuffer & { resizable?: boolean }).resizable) {
    throw new ArgumentError(`${op}: the buffer is resizable, so its memory may move; copy it with tensor()`);
  }
  checkAttached(op, memory);
  // An empty buffer has no address; any but 0 will do, since nothing is read there.
  const storage = new Storage({ memory, address: addressOf(memory) || ALIGNMENT }, byteOffset, sizeBytes, false);
  storage.guarded = true;
  if (memory.byteLength > 0) markAsUntransferable(memory);
  return storage;
}

/** Throws for a detached buffer, whose length reads as 0 like that of an empty one. */
export function checkAttached(op: string, memory: ArrayBufferLike): void {
  if (memory.byteLength > 0) return;
  try {
    new Uint8Array(memory);
  } catch {
    throw new DisposedError(`${op}: the array's buffer is detached: it was transferred elsewhere`, { op }, "ERR_DETACHED");
  }
}

/** Throws where a typed array of that many bytes cannot exist on this Node. */
export function checkTypedArrayBytes(bytes: number): void {
  if (bytes > TYPED_ARRAY_BYTES && Number(process.versions.node.split(".")[0]) < 22) {
    throw new ArgumentError(`data: a typed array of ${bytes} bytes is beyond Node ${process.versions.node}'s limit of ${TYPED_ARRAY_BYTES}. Read it in parts: x.slice(0, start, end).data`);
  }
}

/** An ArrayBuffer without zero-filling where Node can make one. */
function newBuffer(bytes: number): ArrayBuffer {
  checkBytes(bytes);
  try {
    if (bytes < TYPED_ARRAY_BYTES) return Buffer.allocUnsafeSlow(bytes).buffer as ArrayBuffer;
    return new ArrayBuffer(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) throw outOfMemory(bytes);
    throw cause;
  }
}

/** Throws where one tensor may not take that many bytes: for work on the host that comes before the allocation. */
export function checkBytes(bytes: number): void {
  if (bytes > memoryLimit()) throw outOfMemory(bytes);
}

function outOfMemory(bytes: number): OutOfMemoryError {
  return new OutOfMemoryError(
    `allocation of ${bytes} bytes refused — one tensor may take at most ${memoryLimit()} bytes here. Use a smaller shape or dtype, or setMemoryLimit()`,
    { requested: bytes, limit: memoryLimit() });
}

let limit = 0;

/** Largest single allocation in bytes: 80 % of the machine's or the container's memory unless set. */
export function memoryLimit(): number { return limit || (limit = Math.floor(0.8 * machineBytes())); }

/** Sets the largest single allocation, in bytes. */
export function setMemoryLimit(bytes: number): void {
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new ArgumentError(`setMemoryLimit: expected a positive number of bytes, got ${String(bytes)}`);
  limit = bytes;
}

/** Physical memory, or the control group's share of it. */
function machineBytes(): number {
  try {
    const text = readFileSync("/sys/fs/cgroup/memory.max", "utf8").trim();
    return text === "max" ? totalmem() : Math.min(Number(text), totalmem());
  } catch {
    return totalmem();
  }
}
