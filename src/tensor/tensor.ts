// The tensor: a shape and strides over a storage, and its place on the tape. Operators are methods
// installed by generated/ts; what is here needs no kernel.

import { type DType, type DTypeName, type HostArray } from "../dtype.js";
import { type Device, type DeviceName, cpu, defaultDevice } from "../device.js";
import { ArgumentError, GradError, TensorError, showShape } from "../errors.js";
import { type Shape, contiguousStrides, isContiguous, product } from "../shape.js";
import { type Storage, allocate, checkTypedArrayBytes } from "../storage.js";
import type { Node } from "../autograd/node.js";
import type { Hook, HookHandle } from "../autograd/hooks.js";

export class Tensor {
  /** Place on the tape: the node that made this tensor, or null for leaves. See `gradFn`. */
  node: Node | null = null;
  /** Which of the node's results this tensor is. */
  outputNr = 0;
  /** Gradient accumulated by `backward()`; null until then. Only leaves have one, unless `retainGrad()`. */
  grad: Tensor | null = null;
  /** For views: how this tensor shows another one's memory. See Note [Views on the tape]. */
  viewOf: ViewOf | null = null;
  /** A leaf's place on the tape, made when first needed. */
  accumulator: Node | null = null;
  leafRequiresGrad = false;

  constructor(
    readonly storage: Storage,
    /** Row of the dtype table. */
    readonly type: DType,
    /** Never change its items: kernels trust them, and freezing every list would cost half of a small step again. */
    readonly shape: Shape,
    /** In elements, never bytes. */
    readonly strides: Shape,
    /** First element, counted in elements from the start of the storage. */
    readonly offset: number,
    readonly numel: number,
    readonly contiguousFlag: boolean,
  ) {}

  /** Address of the first element. Valid until the next allocation may move nothing: storages never move while in use. */
  get address(): number { return this.storage.address + this.offset * this.type.sizeBytes; }

  get dtype(): DTypeName { return this.type.name; }
  get device(): DeviceName { return this.storage.device.name; }
  get ndim(): number { return this.shape.length; }
  get itemsize(): number { return this.type.sizeBytes; }

  /** Whether the elements lie in row-major order without gaps. */
  isContiguous(): boolean { return this.contiguousFlag; }

  /** Whether gradients flow to this tensor: set on leaves, inherited by results. */
  get requiresGrad(): boolean {
    return this.leafRequiresGrad || this.node !== null || (this.viewOf !== null && inheritsHistory(this, this.viewOf));
  }

  set requiresGrad(on: boolean) { this.requiresGrad_(on); }

  /** Marks a leaf as a parameter, in place, and returns it. Floating and complex dtypes only. */
  requiresGrad_(on = true): this {
    if (this.node !== null) {
      if (on) return this;
      throw new GradError("requiresGrad: only a leaf can stop requiring gradients; this tensor is the result of an operator. Use detach()");
    }
    if (on && this.type.category < 2) {
      throw new GradError(`requiresGrad: expected a floating dtype, got ${this.dtype}${showShape(this.shape)}`);
    }
    this.leafRequiresGrad = on;
    return this;
  }

  /** Made by the user rather than by a recorded operator. */
  get isLeaf(): boolean { return this.node === null; }

  /** Counts the in-place writes to this tensor's memory, views included. */
  get version(): number { return this.storage.version; }

  /** The same memory, off the tape. In-place writes to either are seen by both. */
  detach(): Tensor {
    return new Tensor(this.storage, this.type, this.shape, this.strides, this.offset, this.numel, this.contiguousFlag);
  }

  /** Releases the memory now. Never needed for correctness or bounded memory. */
  dispose(): void { this.storage.dispose(); }

  [Symbol.dispose](): void { this.dispose(); }

  /**
   * The elements as a typed array over the same memory (zero-copy), in row-major order.
   * int64 as BigInt64Array, bool as Uint8Array, float16 and bfloat16 as their bits, complex as pairs.
   * @throws TensorError when the tensor is not contiguous (call `contiguous()` first) or longer than a typed array may be.
   */
  get data(): HostArray {
    if (!this.contiguousFlag) {
      throw new ArgumentError(`data: the tensor ${showShape(this.shape)} with strides ${showShape(this.strides)} is not contiguous. Use contiguous().data`);
    }
    checkTypedArrayBytes(this.numel * this.type.sizeBytes);
    const { buffer, byteOffset } = this.storage.expose();
    const perElement = this.type.category === 3 ? 2 : 1;
    return new this.type.array(buffer as ArrayBuffer, byteOffset + this.offset * this.type.sizeBytes, this.numel * perElement);
  }

  /** A copy of a contiguous tensor's elements that shares nothing with it. */
  copyElements(): HostArray {
    const start = this.offset * this.type.sizeBytes;
    const bytes = this.storage.bytes(start, start + this.numel * this.type.sizeBytes).slice();
    return new this.type.array(bytes.buffer as ArrayBuffer);
  }

  /** Calls `hook` with the gradient of this tensor when backward computes it; what it returns replaces the gradient. */
  registerHook(hook: Hook): HookHandle { return hooks.register(this, hook); }

  /** Keeps the gradient of a result in `.grad`, as leaves do. */
  retainGrad(): this {
    if (!this.requiresGrad) throw new GradError("retainGrad: the tensor does not require gradients");
    if (!this.isLeaf && !retaining.has(this)) {
      retaining.add(this);
      this.registerHook((grad) => {
        this.grad = this.grad === null ? grad.clone() : this.grad.add(grad);
      });
    }
    return this;
  }
}

/** Results whose gradient is kept already. */
const retaining = new WeakSet<Tensor>();

/** A view's base, which is never a view itself, and the storage's version that the view's node belongs to. */
export interface ViewOf {
  readonly base: Tensor;
  version: number;
  /** Made while recording was off: it has no history, and may not be written to by recorded operators. */
  readonly unrecorded: boolean;
}

/** Whether an in-place write since the view was made has put its base on the tape. */
function inheritsHistory(x: Tensor, viewOf: ViewOf): boolean {
  return !viewOf.unrecorded && viewOf.version !== x.storage.version && viewOf.base.node !== null;
}

/** What the tape adds to tensors; filled by src/autograd/hooks.ts so that tensors need not import the engine. */
export const hooks: { register(tensor: Tensor, hook: Hook): HookHandle } = {
  register() { throw new TensorError("ERR_NATIVE", "internal: the autograd engine is not loaded"); },
};

/** An uninitialised contiguous tensor. `shape` is kept, not copied: callers own it and never change it. */
export function empty(shape: Shape, type: DType, device: Device = defaultDevice()): Tensor {
  const numel = product(shape);
  const bytes = numel * type.sizeBytes;
  const storage = device === cpu ? allocate(bytes) : device.allocate(bytes);
  return new Tensor(storage, type, shape, contiguousStrides(shape), 0, numel, true);
}

/** A contiguous tensor of zeros, off the tape. */
export function zeros(shape: Shape, type: DType, device?: Device): Tensor {
  const out = empty(shape, type, device);
  out.storage.clear();
  return out;
}

/** An uninitialised contiguous tensor laid out like another one, sharing its shape and strides. */
export function emptyLike(x: Tensor, type: DType): Tensor {
  const strides = x.contiguousFlag ? x.strides : contiguousStrides(x.shape);
  const bytes = x.numel * type.sizeBytes;
  const storage = x.storage.guarded && x.storage.device !== cpu ? x.storage.device.allocate(bytes) : allocate(bytes);
  return new Tensor(storage, type, x.shape, strides, 0, x.numel, true);
}

/** Another shape over the same memory, off the tape; also as another dtype, in whose elements strides and offset then are. */
export function alias(x: Tensor, shape: Shape, strides: Shape, offset: number, type: DType = x.type): Tensor {
  return new Tensor(x.storage, type, shape, strides, offset, product(shape), isContiguous(shape, strides));
}
