// Copies between the host and devices. The gradient takes the way back.

import { type Device, cpu } from "../device.js";
import { noGrad } from "../autograd/mode.js";
import { customFunction } from "../autograd/function.js";
import { spanOf } from "../autograd/edges.js";
import { type Tensor, alias, empty } from "../tensor/tensor.js";
import { CudaDevice } from "./device.js";
import { CudaStorage } from "./storage.js";

/** A copy of `x` on a device: with the same strides where its elements fill one stretch of memory, else contiguous. */
export const transfer: (x: Tensor, device: Device) => Tensor = customFunction({
  name: "to",
  forward(ctx, x: Tensor, device: Device) {
    ctx.attrs.back = x.storage.device;
    return copyTo(x, device);
  },
  backward(ctx, grad) { return [transfer(grad, ctx.attrs.back as Device)]; },
});

function copyTo(x: Tensor, device: Device): Tensor {
  if (x.storage.guarded) x.storage.check("to");
  const source = spanOf(x) === x.numel ? x.detach() : noGrad(() => x.detach().contiguous());
  const fresh = empty(x.shape, x.type, device);
  const out = alias(fresh, x.shape, source.strides, 0);
  const [start, end] = [source.offset * x.type.sizeBytes, (source.offset + source.numel) * x.type.sizeBytes];
  const [from, to] = [source.storage, out.storage];
  if (end === start) return out;
  if (device === cpu) to.bytes().set(from.bytes(start, end));
  else if (from instanceof CudaStorage) (device as CudaDevice).copyFrom(from.device, to.address, from.address + start, end - start);
  else (to as CudaStorage).write(from.bytes(start, end));
  return out;
}
