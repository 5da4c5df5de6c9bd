// Copies between the host and devices. The gradient takes the way back.

import { type Device, cpu } from "../device.js";
import { noGrad } from "../autograd/mode.js";
import { customFunction } from "../autograd/function.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { CudaDevice } from "./device.js";
import { CudaStorage } from "./storage.js";

/** A copy of `x` on a device, contiguous. */
export const transfer: (x: Tensor, device: Device) => Tensor = customFunction({
  name: "to",
  forward(ctx, x: Tensor, device: Device) {
    ctx.attrs.back = x.storage.device;
    return copyTo(x, device);
  },
  backward(ctx, grad) { return [transfer(grad, ctx.attrs.back as Device)]; },
});

function copyTo(x: Tensor, device: Device): Tensor {
  const source = noGrad(() => x.detach().contiguous());
  const out = empty(x.shape, x.type, device);
  const [start, end] = [source.offset * x.type.sizeBytes, (source.offset + source.numel) * x.type.sizeBytes];
  const [from, to] = [source.storage, out.storage];
  if (end === start) return out;
  if (device === cpu) to.bytes().set(from.bytes(start, end));
  else if (from instanceof CudaStorage) (device as CudaDevice).copyFrom(from.device, to.address, from.address + start, end - start);
  else (to as CudaStorage).write(from.bytes(start, end));
  return out;
}
