// Whether a call's operands are on its device; and operators without a kernel there, which run on the
// host: operands are copied, the CPU's kernel runs, results are copied back. Slow, and the same results.

import type { Device } from "../device.js";
import { DeviceError, showShape } from "../errors.js";
import { ADDRESS, KERNEL, OPERANDS, OPERAND_SLOTS, STATUS, frame, isFrameAddress, run, throwStatus } from "../native.js";
import { type Storage, allocateOwn } from "../storage.js";
import type { Tensor } from "../tensor/tensor.js";
import type { CudaStorage } from "./storage.js";

type Placed = readonly (Tensor | null)[];

/** Whether operand k of the frame is that tensor. */
function isPlaced(k: number, x: Tensor | null | undefined): x is Tensor {
  return x !== null && x !== undefined && frame[OPERANDS + k * OPERAND_SLOTS + ADDRESS] !== 0 && x.storage.address !== 0;
}

function holds(storage: Storage, address: number): boolean { return address >= storage.address && address <= storage.address + storage.sizeBytes; }

/** Refuses operands that are not on the device: their addresses mean nothing there. */
export function checkPlaced(op: string, device: Device, operands: number, placed: Placed): void {
  for (let k = 0; k < operands; k++) {
    const address = frame[OPERANDS + k * OPERAND_SLOTS + ADDRESS];
    if (address === 0 || isFrameAddress(address)) continue;
    const x = placed[k];
    if (x !== null && x !== undefined && x.storage.device === device && (x.numel === 0 || holds(x.storage, address))) continue;
    throw new DeviceError(`${op}: an operand is not on ${device.name}${x ? ` but ${x.dtype}${showShape(x.shape)} on ${x.device}` : ""}. Move it with to("${device.name}")`, { op, operand: k });
  }
}

/** Runs the CPU's kernel on copies of what the frame names, and copies results back. */
export function runOnHost(op: string, kernel: number, outputs: number, placed: Placed): void {
  const copies = new Map<Storage, Storage>();
  placed.forEach((x, k) => {
    if (!isPlaced(k, x)) return;
    const slot = OPERANDS + k * OPERAND_SLOTS + ADDRESS;
    const offset = frame[slot] - x.storage.address;
    if (offset < 0 || offset > x.storage.sizeBytes) return;   // of an earlier call
    frame[slot] = hostCopy(copies, x.storage).address + offset;
  });
  frame[KERNEL] = kernel;
  run();
  if (frame[STATUS] !== 0) throwStatus(op);
  for (let k = 0; k < outputs; k++) {
    const x = placed[k];
    const copy = x && copies.get(x.storage);
    if (copy) (x.storage as CudaStorage).write(copy.bytes());
  }
}

function hostCopy(copies: Map<Storage, Storage>, storage: Storage): Storage {
  let copy = copies.get(storage);
  if (copy === undefined) {
    const scalars = frame.slice();   // reading may use the frame
    copy = allocateOwn(storage.sizeBytes);
    copy.bytes().set(storage.bytes());
    frame.set(scalars);
    copies.set(storage, copy);
  }
  return copy;
}
