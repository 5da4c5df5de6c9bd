// Operators that are differentiated as a whole: a composite that computes without the tape and leaves
// one node with a backward of its own, for any number of results.

import type { Tensor } from "../tensor/tensor.js";
import { edgeOf } from "./edges.js";
import { gradients } from "./engine.js";
import { enableGrad, isGradEnabled } from "./mode.js";
import { type Grads, Node, backwardTwice, checkVersion } from "./node.js";

export interface Joint {
  readonly name: string;
  /** What gradients go to; null where an optional input was left out. */
  readonly inputs: readonly (Tensor | null)[];
  /** What errors call the inputs, in order. */
  readonly names: readonly string[];
  /** What gradients come from: fresh tensors, off the tape. */
  readonly results: readonly Tensor[];
  /** What backward reads besides the inputs. */
  readonly saved: readonly Tensor[];
  /** Those of them that nobody else has: their memory is given back when it is not needed. */
  readonly own: readonly Tensor[];
  /**
   * Gradients of the inputs that are `wanted`, from those of the results, null for zero; at least one is
   * there. Runs unrecorded, and may read inputs and saved tensors.
   */
  readonly backward: (grads: Grads, wanted: readonly boolean[]) => Grads;
  /** The results again, made of operators on the tape: for derivatives of higher order. */
  readonly forward: (inputs: readonly (Tensor | null)[]) => readonly Tensor[];
}

/** Puts the results on the tape if any input requires gradients; else lets go of what only backward needs. */
export function recordJoint(joint: Joint): void {
  if (!isGradEnabled() || !joint.inputs.some((input) => input?.requiresGrad)) {
    joint.own.forEach((tensor) => tensor.dispose());
    return;
  }
  const node = new JointNode(joint);
  joint.results.forEach((result, nr) => {
    result.node = node;
    result.outputNr = nr;
  });
}

interface Kept { readonly name: string; readonly tensor: Tensor; readonly version: number }

class JointNode extends Node {
  private joint: Joint | null;
  private kept: readonly Kept[];

  constructor(joint: Joint) {
    const edges = joint.inputs.map((input) => (input?.requiresGrad ? edgeOf(input) : null));
    super(joint.name, edges, joint.inputs.map((input) => input?.outputNr ?? 0), joint.results[0].type);
    this.joint = joint;
    this.kept = joint.inputs.flatMap((input, i) => (input === null ? [] : [{ name: joint.names[i], tensor: input, version: input.storage.version }]))
      .concat(joint.saved.map((tensor) => ({ name: "result", tensor, version: tensor.storage.version })));
  }

  apply(grads: Grads, createGraph: boolean): Grads {
    const { joint } = this;
    if (joint === null) throw backwardTwice(this.name);
    for (const { name, tensor, version } of this.kept) checkVersion(this.name, name, tensor, version, this.trace);
    const wanted = this.next.map((node) => node !== null);
    return createGraph ? replayed(joint, grads, wanted) : joint.backward(grads, wanted);
  }

  override release(): void {
    this.joint?.own.forEach((tensor) => tensor.dispose());
    this.joint = null;
    this.kept = [];
  }
}

/**
 * Gradients through the forward in operators, on the tape themselves. The inputs are views, so that what
 * one of them may owe to another is none of this node's.
 */
function replayed({ inputs, forward }: Joint, grads: Grads, wanted: readonly boolean[]): Grads {
  return enableGrad(() => {
    const own = inputs.map((input, i) => (input !== null && wanted[i] ? input.view(input.shape) : input));
    const results = forward(own);
    const there = results.flatMap((result, nr) => (grads[nr] && edgeOf(result) !== null ? [nr] : []));
    const asked = own.flatMap((input, i) => (input !== null && wanted[i] ? [i] : []));
    const found = gradients(there.map((nr) => results[nr]), asked.map((i) => own[i]!), there.map((nr) => grads[nr]), { createGraph: true });
    const out: Grads = inputs.map(() => null);
    asked.forEach((i, n) => { out[i] = found[n]; });
    return out;
  });
}
