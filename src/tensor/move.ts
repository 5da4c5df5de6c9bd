// Moving tensors between devices, and reading them without blocking.

import type { HostArray } from "../dtype.js";
import { type DeviceName, parseDevice } from "../device.js";
import { noGrad } from "../autograd/mode.js";
import { transfer } from "../cuda/transfer.js";
import { Tensor } from "./tensor.js";

declare module "./tensor.js" {
  interface Tensor {
    /** On the host; the tensor itself where it is there. */
    cpu(): Tensor;
    /** On a GPU, the first by default; the tensor itself where it is there. */
    cuda(device?: DeviceName | number): Tensor;
    readonly isCuda: boolean;
    /** A copy of the elements in row-major order, as `data` has them. Does not block the event loop. */
    toTypedArrayAsync(): Promise<HostArray>;
  }
}

/** `x` on a device; itself where it is there. */
export function moved(op: string, x: Tensor, device: DeviceName): Tensor {
  const target = parseDevice(op, device);
  return x.storage.device === target ? x : transfer(x, target);
}

Object.assign(Tensor.prototype, {
  cpu(this: Tensor): Tensor { return moved("cpu", this, "cpu"); },

  cuda(this: Tensor, device: DeviceName | number = "cuda"): Tensor {
    return moved("cuda", this, typeof device === "number" ? `cuda:${device}` : device);
  },

  async toTypedArrayAsync(this: Tensor): Promise<HostArray> {
    const x = noGrad(() => this.detach().contiguous());
    const start = x.offset * x.type.sizeBytes;
    const bytes = await x.storage.bytesAsync(start, start + x.numel * x.type.sizeBytes);
    return new x.type.array(bytes.buffer as ArrayBuffer);
  },
});

Object.defineProperty(Tensor.prototype, "isCuda", {
  get(this: Tensor): boolean { return this.storage.device.name !== "cpu"; }, configurable: true,
});
