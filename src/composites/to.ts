// The forms of `to`: by dtype, by another tensor, by device.

import { transfer } from "../cuda/transfer.js";
import type { Device } from "../device.js";
import type { DTypeName } from "../dtype.js";
import { ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** How the elements lie in memory; the channels last are those of images (4 dims) or volumes (5). */
export type MemoryFormat = "preserve_format" | "contiguous_format" | "channels_last" | "channels_last_3d";

/** x itself where nothing changes and no copy is asked for. */
export function toDtype(x: Tensor, dtype: DTypeName, _nonBlocking: boolean, copy: boolean, format: MemoryFormat): Tensor {
  return laidOut(x.dtype !== dtype ? x.cast(dtype) : copy ? x.clone() : x, format);
}

export function toOther(x: Tensor, other: Tensor, nonBlocking: boolean, copy: boolean, format: MemoryFormat): Tensor {
  return toDevice(x, other.storage.device, other.dtype, nonBlocking, copy, format);
}

export function toDevice(x: Tensor, device: Device, dtype: DTypeName | undefined, nonBlocking: boolean, copy: boolean, format: MemoryFormat): Tensor {
  const there = x.storage.device === device ? x : transfer(x, device);
  return toDtype(there, dtype ?? x.dtype, nonBlocking, copy && there === x, format);
}

function laidOut(x: Tensor, format: MemoryFormat): Tensor {
  if (format === "preserve_format") return x;
  return format === "contiguous_format" ? x.contiguous() : channelsLast(x, format === "channels_last" ? 4 : 5, format);
}

/** The same elements, dim 1 innermost in memory. */
function channelsLast(x: Tensor, ndim: number, format: MemoryFormat): Tensor {
  if (x.ndim !== ndim) throw new ShapeError(`to: ${format} is for tensors with ${ndim} dims, got ${showShape(x.shape)}`, { shape: x.shape, format });
  return x.movedim(1, -1).contiguous().movedim(-1, 1);
}
