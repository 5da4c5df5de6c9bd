// Results of pointwise operators that are not computed yet. Inside `fuse`, a result on a GPU knows its operator
// and operands, among them other such results; when its elements are needed, one kernel computes it and all
// that it is made of (src/cuda/fused-kernel.ts).
//
// Note [Deferred results]
// A deferred result has its shape, dtype and storage at once; what the storage lacks is memory. Whoever asks for
// the address has it computed, so any operator, view, copy or read may meet one. Its operands must still have
// the values they had: before anything writes to memory of a GPU, the results that would read it are computed
// (`beforeWrite`). A result that outlives its `fuse` without leaving it as a result is computed when it is
// needed, too, unless an operand has been written to: then that is an error.

import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { DisposedError } from "../errors.js";
import { type Scalar, aside } from "../dispatch/operand.js";
import { contiguousStrides, product, sameShape } from "../shape.js";
import type { Storage } from "../storage.js";
import { Tensor } from "../tensor/tensor.js";
import { CudaDevice } from "./device.js";
import { runFused } from "./fused-kernel.js";
import { CudaStorage } from "./storage.js";

/** Tensors that a kernel reads and writes, parts of an expression, and slots of scalars that one may have. */
const MOST_OPERANDS = 12;
const MOST_PARTS = 64;
const MOST_SCALARS = 64;
/** So many results wait at most, and they keep so much of a device's memory from being given out again: dead ones do, too, since nobody knows that they are. */
const MOST_WAITING = 256;
const MOST_KEPT = 1 / 8;

/** A host number as an element of a dtype. */
export interface HostNumber { readonly value: Scalar; readonly type: DType }

/** A call of a pointwise operator with one result. */
export interface PointwiseCall {
  readonly op: string;
  /** As `Device.launch` takes it. */
  readonly kernel: number;
  readonly shape: readonly number[];
  /** What the kernel reads, in its order. */
  readonly operands: readonly (Tensor | HostNumber)[];
  readonly scalars: readonly number[];
  /** Computes the result by the operator's own kernel. */
  run(out: Tensor): void;
}

/** Results that wait, the storages that they read, and how large these are. */
interface Waiting { results: Deferred[]; kept: Set<Storage>; bytes: number }

function nothingWaits(): Waiting { return { results: [], kept: new Set(), bytes: 0 }; }

/** Inside `fuse`; null outside. */
let waiting: Waiting | null = null;
/** Inside `computingNow`: none are added. */
let paused = false;
let isComputing = false;

/** Whether results of pointwise operators on a GPU are deferred now. */
export function isDeferring(): boolean { return waiting !== null && !paused; }

/** Calls `fn` with results deferred. Those that still wait at the end are left to whoever holds them. */
export function deferring<R>(fn: () => R): R {
  const before = { waiting, paused };
  waiting ??= nothingWaits();
  paused = false;
  try {
    return fn();
  } finally {
    ({ waiting, paused } = before);
  }
}

/** Calls `fn` with results computed at once, also inside `fuse`. */
export function computingNow<R>(fn: () => R): R {
  const before = paused;
  paused = true;
  try {
    return fn();
  } finally {
    paused = before;
  }
}

/** The call's result, deferred; null where it has to be computed now. */
export function defer(device: Device, call: PointwiseCall, type: DType): Tensor | null {
  if (waiting === null || paused || !(device instanceof CudaDevice) || device.functor(call.kernel) === null) return null;
  if (waiting.results.length >= MOST_WAITING || waiting.bytes > MOST_KEPT * device.totalMemory) computeWaiting();
  const numel = product(call.shape);
  const storage = new CudaStorage(device, null, 0, numel * type.sizeBytes, false);
  const out = new Tensor(storage, type, call.shape, contiguousStrides(call.shape), 0, numel, true);
  let deferred = new Deferred(device, storage, out, call);
  if (!fits([deferred])) {
    for (const operand of deferred.operands) if (operand instanceof Deferred) operand.compute();
    deferred = new Deferred(device, storage, out, call);
  }
  storage.deferred = deferred;
  wait(waiting, deferred);
  return out;
}

function wait(all: Waiting, deferred: Deferred): void {
  all.results.push(deferred);
  for (const operand of deferred.operands) {
    if (!(operand instanceof Tensor) || all.kept.has(operand.storage)) continue;
    all.kept.add(operand.storage);
    all.bytes += operand.storage.sizeBytes;
  }
}

export class Deferred {
  /** Results that become parts of the same kernel, tensors that it reads, numbers that it is given. */
  readonly operands: readonly (Deferred | Tensor | HostNumber)[];
  /** Tensors that the whole expression reads; and how many parts and scalars it has, common ones counted twice. */
  readonly leaves: readonly Tensor[];
  readonly parts: number;
  readonly scalars: number;
  private readonly versions: readonly number[];

  constructor(readonly device: CudaDevice, readonly storage: CudaStorage, readonly out: Tensor, readonly call: PointwiseCall) {
    const operands = call.operands.map((operand) => (operand instanceof Tensor ? partOf(operand, call.shape) ?? operand : operand));
    const leaves: Tensor[] = [];
    let [parts, scalars] = [1, call.scalars.length];
    operands.forEach((operand, k) => {
      if (operand instanceof Tensor) add(leaves, operand);
      else if (!(operand instanceof Deferred)) scalars += slotsOf(operand);
      else if (operands.indexOf(operand) === k) {
        for (const leaf of operand.leaves) add(leaves, leaf);
        parts += operand.parts;
        scalars += operand.scalars;
      }
    });
    [this.operands, this.leaves, this.parts, this.scalars] = [operands, leaves, parts, scalars];
    this.versions = operands.map((operand) => storageOf(operand)?.version ?? 0);
  }

  /** Gives the storage its elements. */
  compute(): void { aside(() => computeAll([this])); }

  /** Whether an operand has its elements there. */
  reads(storage: Storage): boolean { return this.operands.some((operand) => storageOf(operand) === storage); }

  checkOperands(): void {
    this.operands.forEach((operand, k) => {
      const storage = storageOf(operand);
      if (storage === null || storage.version === this.versions[k]) return;
      throw new DisposedError(`fuse: a result of ${this.call.op} was not computed inside the function, and an operand has been changed in place since. Return the result from the function`, { op: this.call.op });
    });
  }

  /** By the operator's own kernel. */
  computeAlone(): void {
    this.storage.settle();
    this.call.run(this.out);
  }
}

function add(leaves: Tensor[], leaf: Tensor): void { if (!leaves.includes(leaf)) leaves.push(leaf); }

/** Scalars of the frame that a host number takes. */
export function slotsOf({ type }: HostNumber): number { return Math.ceil(type.sizeBytes / 8); }

function storageOf(operand: Deferred | Tensor | HostNumber): Storage | null { return "storage" in operand ? operand.storage : null; }

/** The deferred result that a tensor is, element by element, in an iteration over `shape`. */
function partOf(x: Tensor, shape: readonly number[]): Deferred | null {
  const deferred = x.storage instanceof CudaStorage ? x.storage.deferred : null;
  if (deferred === null || !x.contiguousFlag || x.offset !== 0 || x.type !== deferred.out.type) return null;
  return sameShape(x.shape, shape) && sameShape(deferred.out.shape, shape) ? deferred : null;
}

/** Whether one kernel can compute them. */
function fits(roots: readonly Deferred[]): boolean {
  const [{ device, out: { shape } }] = roots;
  const leaves: Tensor[] = [];
  let [parts, scalars] = [0, 0];
  for (const root of roots) {
    if (root.device !== device || !sameShape(root.out.shape, shape)) return false;
    for (const leaf of root.leaves) add(leaves, leaf);
    parts += root.parts;
    scalars += root.scalars;
  }
  return roots.length + leaves.length <= MOST_OPERANDS && parts <= MOST_PARTS && scalars <= MOST_SCALARS;
}

/** Computes results, as many by one kernel as fit. */
export function computeAll(roots: readonly Deferred[]): void {
  let together: Deferred[] = [];
  for (const root of roots) {
    if (together.length > 0 && !fits([...together, root])) {
      computeTogether(together);
      together = [];
    }
    together.push(root);
  }
  if (together.length > 0) computeTogether(together);
}

/** What a kernel computes: parts, each behind those that it reads, and the tensors that these read. */
export interface Expression { readonly parts: readonly Deferred[]; readonly leaves: readonly Tensor[]; readonly roots: readonly Deferred[] }

function expressionOf(roots: readonly Deferred[]): Expression {
  const parts = new Set<Deferred>();
  const leaves = new Set<Tensor>();
  const visit = (part: Deferred): void => {
    if (parts.has(part)) return;
    part.checkOperands();
    for (const operand of part.operands) {
      if (operand instanceof Tensor) leaves.add(operand);
      else if (operand instanceof Deferred && operand.storage.deferred === null) leaves.add(operand.out);
      else if (operand instanceof Deferred) visit(operand);
    }
    parts.add(part);
  };
  roots.forEach(visit);
  return { parts: [...parts], leaves: [...leaves], roots };
}

function computeTogether(given: readonly Deferred[]): void {
  const roots = given.filter(({ storage }) => storage.deferred !== null);
  if (roots.length === 0) return;
  const before = isComputing;
  isComputing = true;
  try {
    const expression = expressionOf(roots);
    for (const { storage } of expression.leaves) if (storage instanceof CudaStorage) storage.deferred?.compute();
    // Parts that were computed meanwhile are read, and may be more than a kernel takes.
    const fuses = expression.parts.length > 1 && roots.length + expression.leaves.length <= MOST_OPERANDS;
    if (fuses && runFused(expression)) return;
    for (const part of expression.parts) if (part.storage.deferred !== null) part.computeAlone();
  } finally {
    isComputing = before;
    if (waiting !== null) waiting.results = waiting.results.filter(({ storage }) => storage.deferred !== null);
  }
}

/** Computes all results that wait, each by its own kernel: another one would have to be compiled for them. */
export function computeWaiting(): void {
  if (waiting === null || isComputing) return;
  const { results } = waiting;
  Object.assign(waiting, nothingWaits());
  for (const one of results) if (one.storage.deferred !== null) one.compute();
}

/** Has the results computed that read a storage, before something writes to it or lets it go. */
export function beforeWrite(storage: Storage): void {
  if (waiting !== null && !isComputing && waiting.results.some((one) => one.storage.deferred !== null && one.reads(storage))) computeWaiting();
}
