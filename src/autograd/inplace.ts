// In-place operators on the tape: what may be written to, and how the written tensor's history,
// and its base's where it is a view, becomes the operator's.

import { GradError, showShape } from "../errors.js";
import { type Tensor, zeros } from "../tensor/tensor.js";
import { type Layout, edgeOf, layoutOf, shownBy, spanOf } from "./edges.js";
import { type Grads, Node } from "./node.js";

/** Refuses writes that would leave a wrong gradient behind. Call while recording, when the result requires gradients. */
export function checkInPlace(op: string, self: Tensor): void {
  const fail = (why: string): never => { throw new GradError(`${op}: ${why}`, { op, shape: self.shape }, "ERR_INPLACE"); };
  if (self.leafRequiresGrad) fail(`a leaf that requires gradients (${self.dtype}${showShape(self.shape)}) cannot be changed in place while recording. Use noGrad(), or the operator without the underscore`);
  if (self.viewOf === null) return;
  if (self.viewOf.base.leafRequiresGrad) fail("a view of a leaf that requires gradients cannot be changed in place while recording. Use noGrad(), or clone() the leaf first");
  if (self.viewOf.unrecorded) fail("the view was made under noGrad() and has no history. Make it while recording, or clone() it");
}

/**
 * Gives `self` the history of the in-place operator that `recordResult` records; a view's base gets a
 * `CopySlices` node. See Note [Views on the tape].
 */
export function rebase(self: Tensor, op: string, recordResult: () => Tensor): void {
  const before = edgeOf(self);
  const result = recordResult();
  if (result.node === null && before === null) return;
  const writer = result.node ?? new Overwritten(op, [], null, self.type);
  if (self.viewOf === null) {
    self.node = writer;
    self.outputNr = result.outputNr;
    return;
  }
  const { base } = self.viewOf;
  base.node = new CopySlices(base, edgeOf(base), self, writer);
  base.outputNr = 0;
  self.node = null;
  self.viewOf.version = -1;
  edgeOf(self);
}

/** The history of elements whose values are gone and whose new ones came from no recorded tensor: it ends here. */
class Overwritten extends Node {
  apply(): Grads { return []; }
}

/**
 * The history of a tensor some of whose elements were written through a view: their gradient goes
 * through the operator that wrote them, the others' straight on.
 */
class CopySlices extends Node {
  private readonly base: Layout;
  private readonly view: Layout;

  constructor(base: Tensor, before: Node | null, view: Tensor, private readonly writer: Node) {
    const rest = writer.next.slice(1);
    const numbers = writer.nextNr ? writer.nextNr.slice(1) : rest.map(() => 0);
    super(`${writer.name} (through a view)`, [before, ...rest], [base.outputNr, ...numbers], base.type);
    this.base = layoutOf(base);
    this.view = layoutOf(view);
  }

  apply(grads: Grads, createGraph: boolean): Grads {
    const grad = grads[0];
    if (grad === null) return [];
    const { base, view } = this;
    const span = zeros([spanOf(base)], grad.type);
    span.asStrided(base.shape, base.strides, 0).copy_(grad);
    const slice = shownBy(span, view, base);
    const [written, ...rest] = this.writer.apply([slice.clone()], createGraph);
    if (written) slice.copy_(written);
    else slice.zero_();
    return [this.next[0] === null ? null : span.asStrided(base.shape, base.strides, 0), ...rest];
  }

  override release(): void { this.writer.release(); }
}
