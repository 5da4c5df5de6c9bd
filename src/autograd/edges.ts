// From a tensor to its place on the tape: the node that made it, the accumulator of a leaf, or, for
// a view whose base was written to since, a node made anew.
//
// Note [Views on the tape]
// A view shares memory with its base, so an in-place write to either changes both. The base's
// history then becomes a `CopySlices` node (views.ts), and every other view of it is stale: the next
// time one is used, its node is made anew as "these elements of the base as it is now".

import { cpu } from "../device.js";
import { Category, type DType } from "../dtype.js";
import { type Tensor, zeros } from "../tensor/tensor.js";
import { type Grads, Node } from "./node.js";

/** The node that gradients of `x` go to; null when it requires none. */
export function edgeOf(x: Tensor): Node | null {
  if (x.viewOf !== null && x.viewOf.version !== x.storage.version) refreshView(x);
  if (x.node !== null) return x.node;
  return x.leafRequiresGrad ? (x.accumulator ??= new AccumulateGrad(x)) : null;
}

function refreshView(x: Tensor): void {
  const { base, unrecorded } = x.viewOf!;
  if (unrecorded || base.node === null) return;
  x.node = new ViewOfBase(x, base, base.node);
  x.outputNr = 0;
  x.viewOf!.version = x.storage.version;
}

/** Adds what arrives to a leaf's `.grad`. */
export class AccumulateGrad extends Node {
  constructor(readonly variable: Tensor) { super("accumulate", [], null, variable.type, 0); }

  apply(grads: Grads, createGraph: boolean): Grads {
    const { variable } = this;
    const grad = grads[0];
    if (grad === null) return [];
    if (variable.grad === null) variable.grad = createGraph ? grad.clone() : owned(grad);
    else variable.grad = createGraph ? variable.grad.add(grad) : variable.grad.detach().add(grad);
    return [];
  }
}

/** A gradient nobody else holds or views is kept as it is; any other is copied, as one in memory of the host that is handed out. */
function owned(grad: Tensor): Tensor {
  const { storage } = grad;
  const whole = grad.contiguousFlag && storage.sizeBytes === grad.numel * grad.type.sizeBytes;
  const own = !storage.heldOutside && (!storage.guarded || storage.device !== cpu);
  const kept = whole && own ? grad.detach() : grad.detach().clone();
  kept.storage.heldOutside = true;
  return kept;
}

/** The gradient of a view scatters into zeros of its base's shape. */
class ViewOfBase extends Node {
  private readonly view: Layout;
  private readonly base: Layout;

  constructor(view: Tensor, base: Tensor, node: Node) {
    super("view", [node], [base.outputNr], view.type);
    this.view = layoutOf(view);
    this.base = layoutOf(base);
  }

  apply(grads: Grads): Grads {
    const grad = grads[0];
    return [grad && scatterStrided(grad, this.view, this.base)];
  }
}

/** How a tensor lies over its storage. */
export interface Geometry { readonly shape: readonly number[]; readonly strides: readonly number[]; readonly offset: number }

/** A geometry, and in whose elements it is counted. */
export interface Layout extends Geometry { readonly type: DType }

export function layoutOf({ shape, strides, offset, type }: Tensor): Layout { return { shape, strides, offset, type }; }

/** Zeros shaped like `base`, with `grad` at the elements that `view` shows. Both share one storage layout. */
export function scatterStrided(grad: Tensor, view: Layout, base: Layout): Tensor {
  const span = zeros([spanOf(base)], base.type);
  shownBy(span, view, base).copy_(grad);
  return span.asStrided(base.shape, base.strides, 0);
}

/**
 * What `view` shows of `span`, which holds the elements from the first of `base` on. A view may be of
 * another dtype: the parts of complex numbers, or pairs of real ones.
 */
export function shownBy(span: Tensor, view: Layout, base: Layout): Tensor {
  if (view.type === base.type) return span.asStrided(view.shape, view.strides, view.offset - base.offset);
  if (base.type.category === Category.Complex) {
    return span.viewAsReal().asStrided(view.shape, view.strides, view.offset - 2 * base.offset);
  }
  const strides = [...view.strides.map((stride) => 2 * stride), 1];
  return span.asStrided([...view.shape, 2], strides, 2 * view.offset - base.offset).viewAsComplex();
}

/** Elements from the first to the last reachable one. */
export function spanOf(x: Geometry): number {
  if (x.shape.includes(0)) return 0;
  return x.shape.reduce((last, n, d) => last + (n - 1) * x.strides[d], 1);
}
