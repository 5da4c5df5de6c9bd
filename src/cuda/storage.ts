// Memory of tensors on a GPU. A handle owns it, alone or for several small storages: it is freed when the
// handle is collected, inside the collector itself, so that memory stays bounded in synchronous loops too.

import { DeviceError, DisposedError } from "../errors.js";
import { Storage } from "../storage.js";
import type { Handle } from "./addon.js";
import { type Deferred, beforeWrite } from "./deferred.js";
import type { CudaDevice } from "./device.js";

/** Of a complex number of two doubles. */
const LARGEST_ELEMENT_BYTES = 16;

export class CudaStorage extends Storage {
  /** What its elements are to be, where they are not computed yet and it has no memory (src/cuda/deferred.ts). */
  deferred: Deferred | null = null;

  constructor(private readonly owner: CudaDevice, private handle: Handle | null, private start: number, sizeBytes: number, private alone: boolean) {
    super({ memory: null, address: 0 }, 0, sizeBytes, false);
    this.guarded = true;
  }

  override get device(): CudaDevice { return this.owner; }
  override get address(): number {
    this.deferred?.compute();
    return this.start;
  }

  /** Takes the memory that its elements are now computed to. */
  settle(): void {
    const { handle, start, alone } = this.owner.allocate(this.sizeBytes);
    [this.handle, this.start, this.alone, this.deferred] = [handle, start, alone, null];
  }

  override expose(): never {
    this.check("data");
    throw new DeviceError(`data: the tensor is on ${this.owner.name}, and a typed array shows the host's memory. Use await x.toTypedArrayAsync(), or x.cpu().data`, { device: this.owner.name });
  }

  override check(op: string): void {
    if (this.handle === null && this.deferred === null) throw new DisposedError(`${op}: the tensor was disposed`, { op });
  }

  /** A copy of the bytes on the host; waits for the device. */
  override bytes(start = 0, end = this.sizeBytes): Uint8Array {
    this.check("read");
    const bytes = new Uint8Array(end - start);
    this.owner.read(this.address + start, bytes);
    return bytes;
  }

  override at<V>(byte: number, read: (memory: DataView, at: number) => V): V {
    return read(new DataView(this.bytes(byte, Math.min(byte + LARGEST_ELEMENT_BYTES, this.sizeBytes)).buffer), 0);
  }

  /** A copy of the bytes on the host, without blocking. */
  override async bytesAsync(start: number, end: number): Promise<Uint8Array> {
    this.check("read");
    const { address } = this;
    return new Uint8Array(await this.owner.readAsync(address + start, end - start, this.handle!));
  }

  override clear(): void {
    beforeWrite(this);
    this.owner.fill(this.address, 0, this.sizeBytes);
  }

  /** Copies bytes of the host to the start of the storage. */
  write(bytes: Uint8Array): void {
    beforeWrite(this);
    this.owner.write(this.address, bytes);
  }

  override dispose(): void {
    beforeWrite(this);
    this.deferred = null;
    if (this.handle !== null && this.alone) this.owner.release(this.handle);
    this.handle = null;
    this.start = 0;
  }
}
