// Backward: walks the tape from the roots in descending order of creation, without recursion, handing
// each node the gradients of its results and its inputs the gradients it returns.

import { Category } from "../dtype.js";
import { deviceOf, onDeviceOf } from "../device.js";
import { computingNow } from "../cuda/deferred.js";
import { DTypeError, GradError, ShapeError, showShape } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor, zeros } from "../tensor/tensor.js";
import { AccumulateGrad, edgeOf } from "./edges.js";
import { runHooks } from "./hooks.js";
import { type Grads, type Node, isAnomalyMode } from "./node.js";
import { setGradEnabled } from "./mode.js";
import { NodeHeap } from "./node-heap.js";

export interface BackwardOptions {
  /** Keep saved tensors, so that backward can run again. Default: `createGraph`. */
  retainGraph?: boolean;
  /** Record the gradients' own computation, for derivatives of higher order. */
  createGraph?: boolean;
}

/** A result of a node whose gradient is wanted. */
interface Capture { readonly node: Node; readonly nr: number; readonly slot: number }

interface Run {
  readonly heap: NodeHeap;
  readonly grads: Map<Node, Grads>;
  /** Gradients to hand back rather than accumulate; null for `backward`. */
  readonly captures: readonly Capture[] | null;
  /** Nodes on the way to a capture. */
  readonly wanted: Set<Node> | null;
  readonly captured: Grads;
  /** Used up in the step that is being taken. */
  readonly used: Grads;
  readonly retainGraph: boolean;
  readonly createGraph: boolean;
}

/** Computes gradients of `roots` and adds them to the leaves' `.grad`. */
export function backward(roots: readonly Tensor[], cotangents: readonly (Tensor | null)[], options: BackwardOptions): void {
  walk(roots, cotangents, null, options);
}

/** Gradients of `roots` with respect to `inputs`; null where an input was not used. */
export function gradients(roots: readonly Tensor[], inputs: readonly Tensor[], cotangents: readonly (Tensor | null)[], options: BackwardOptions): Grads {
  const captures = inputs.map((input, slot) => {
    const node = edgeOf(input);
    if (node === null) throw new GradError(`grad: input ${slot} (${input.dtype}${showShape(input.shape)}) does not require gradients`, { input: slot });
    return { node, nr: node instanceof AccumulateGrad ? 0 : input.outputNr, slot };
  });
  return walk(roots, cotangents, captures, options);
}

function walk(roots: readonly Tensor[], cotangents: readonly (Tensor | null)[], captures: readonly Capture[] | null, options: BackwardOptions): Grads {
  const createGraph = options.createGraph ?? false;
  const run: Run = {
    heap: new NodeHeap(), grads: new Map(), captures, captured: captures ? captures.map(() => null) : [], used: [],
    wanted: null, createGraph, retainGraph: options.retainGraph ?? createGraph,
  };
  const starts = roots.map((root, i) => start(run, root, i, cotangents[i] ?? null));
  const wanted = captures && reachable(starts, captures);
  const before = setGradEnabled(createGraph);
  try {
    // What stays, in leaves' gradients, is not a result of the function that runs.
    computingNow(() => drain(wanted ? { ...run, wanted } : run));
  } finally {
    setGradEnabled(before);
  }
  return run.captured;
}

/** Seeds the walk with a root's cotangent: the one given, or 1 for a scalar. */
function start(run: Run, root: Tensor, index: number, cotangent: Tensor | null): Node {
  const node = edgeOf(root);
  if (node === null) {
    throw new GradError(`backward: output ${index} (${root.dtype}${showShape(root.shape)}) does not require gradients and has no gradFn`, { output: index });
  }
  if (cotangent === null && root.numel !== 1) {
    throw new GradError(`backward: only a single element has an implicit gradient, got shape ${showShape(root.shape)}. Reduce it (mean, sum) or pass a gradient of that shape`, { shape: root.shape });
  }
  if (cotangent === null && root.type.category === Category.Complex) {
    throw new GradError(`backward: only a real number has an implicit gradient, got ${root.dtype}${showShape(root.shape)}. Take its real part or abs(), or pass a gradient`, { dtype: root.dtype });
  }
  push(run, node, node instanceof AccumulateGrad ? 0 : root.outputNr, cotangent === null ? onesLike(root) : checkCotangent(cotangent, root));
  return node;
}

/** The caller's cotangent in the output's dtype: kernels go by the gradient's shape and dtype. */
function checkCotangent(cotangent: Tensor, root: Tensor): Tensor {
  if (!sameShape(cotangent.shape, root.shape)) {
    throw new ShapeError(`backward: the gradient given has shape ${showShape(cotangent.shape)}, the output ${showShape(root.shape)}`, { gradient: cotangent.shape, output: root.shape });
  }
  if (cotangent.type.category === Category.Complex && root.type.category !== Category.Complex) {
    throw new DTypeError(`backward: the gradient given is ${cotangent.dtype}, the output ${root.dtype}; give its real part`, { gradient: cotangent.dtype, output: root.dtype });
  }
  if (cotangent.storage.guarded) cotangent.storage.check("backward");
  deviceOf("backward", [root, cotangent]);
  cotangent.storage.heldOutside = true;
  return cotangent.type === root.type ? cotangent : cotangent.to(root.type.name);
}

function onesLike(root: Tensor): Tensor { return zeros(root.shape, root.type, root.storage.device).add_(1); }

/** Takes nodes in order; each is complete when it comes up, since all its users came before. */
function drain(run: Run): void {
  for (let node = run.heap.pop(); node !== null; node = run.heap.pop()) {
    const grads = run.grads.get(node)!;
    run.grads.delete(node);
    for (const grad of grads) if (grad) grad.storage.pending--;
    if (node.hooks !== null) for (const [nr, list] of node.hooks) if (grads[nr]) grads[nr] = runHooks(list, grads[nr]!);
    if (run.captures !== null && capture(run, node, grads)) continue;
    const inputs = applyNode(node, grads, run.createGraph);
    if (isAnomalyMode()) refuseNaN(node, inputs);
    if (!run.retainGraph) node.release();
    send(run, node, inputs);
    if (!run.createGraph) letGo(run.used, grads);
  }
}

/** Gives back the memory of gradients that have been used, where nothing else stands on it. See Note [Spare blocks]. */
function letGo(used: Grads, grads: Grads): void {
  for (const list of [used, grads]) {
    for (const grad of list) {
      const storage = grad?.storage;
      if (storage && storage.pending === 0 && !storage.heldOutside) storage.dispose();
    }
  }
  used.length = 0;
}

/** A node's gradients, computed on the device of those that arrive. */
function applyNode(node: Node, grads: Grads, createGraph: boolean): Grads {
  const first = grads.find((grad) => grad !== null && grad !== undefined);
  return first?.storage.guarded ? onDeviceOf(first, () => node.apply(grads, createGraph)) : node.apply(grads, createGraph);
}

function send(run: Run, node: Node, inputs: Grads): void {
  for (let i = 0; i < node.next.length; i++) {
    const next = node.next[i];
    const grad = inputs[i];
    if (next === null || grad === null || grad === undefined) continue;
    if (run.wanted !== null && !run.wanted.has(next)) continue;
    const nr = node.nextNr === null ? 0 : node.nextNr[i];
    const type = next.typeOf(nr);
    push(run, next, nr, grad.type === type ? grad : grad.to(type.name));
  }
}

function push(run: Run, node: Node, nr: number, grad: Tensor): void {
  grad.storage.pending++;
  const grads = run.grads.get(node);
  if (grads === undefined) {
    const fresh: Grads = [];
    while (fresh.length <= nr) fresh.push(null);
    fresh[nr] = grad;
    run.grads.set(node, fresh);
    run.heap.push(node);
    return;
  }
  while (grads.length <= nr) grads.push(null);
  const before = grads[nr];
  grads[nr] = before === null ? grad : sumOf(run, before, grad);
}

/** Two gradients of one result, which both have been counted. */
function sumOf(run: Run, a: Tensor, b: Tensor): Tensor {
  const sum = a.add(b);
  sum.storage.pending++;
  a.storage.pending--;
  b.storage.pending--;
  run.used.push(a, b);
  return sum;
}

/** Keeps the gradients asked for. True when nothing below the node is wanted. */
function capture(run: Run, node: Node, grads: Grads): boolean {
  for (const wanted of run.captures!) {
    if (wanted.node !== node) continue;
    const grad = grads[wanted.nr] ?? null;
    if (grad !== null) grad.storage.heldOutside = true;
    run.captured[wanted.slot] = grad;
  }
  return node instanceof AccumulateGrad || !node.next.some((next) => next !== null && run.wanted!.has(next));
}

/** The nodes from which some captured node can be reached: an iterative post-order walk. */
function reachable(starts: readonly Node[], captures: readonly Capture[]): Set<Node> {
  const wanted = new Set(captures.map((c) => c.node));
  const seen = new Set<Node>();
  const order: Node[] = [];
  const stack = [...starts];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    order.push(node);
    for (const next of node.next) if (next !== null && !seen.has(next)) stack.push(next);
  }
  order.sort((a, b) => a.sequence - b.sequence);
  for (const node of order) if (node.next.some((next) => next !== null && wanted.has(next))) wanted.add(node);
  return wanted;
}

function refuseNaN(node: Node, inputs: Grads): void {
  inputs.forEach((grad, i) => {
    if (grad !== null && grad !== undefined && grad.isnan().any().item()) {
      throw new GradError(`backward of ${node.name}: the gradient of input ${i} has NaN${node.trace ? `\n  forward: ${node.trace}` : ""}`, { op: node.name, input: i });
    }
  });
}
