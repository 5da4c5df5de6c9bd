// Operators of the user's own: a forward and a backward in plain TypeScript.

import { ArgumentError, GradError, ShapeError, showShape, showValue } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor } from "../tensor/tensor.js";
import { edgeOf } from "./edges.js";
import { enableGrad, isGradEnabled, noGrad } from "./mode.js";
import { type Grads, Node, backwardTwice, checkVersion } from "./node.js";

/** What a custom forward leaves for its backward. */
export class Context {
  /** Anything that is no tensor. */
  readonly attrs: Record<string, unknown> = {};
  private tensors: readonly Tensor[] = [];
  private versions: readonly number[] = [];

  constructor(private readonly op: string) {}

  /** Keeps inputs or results; their versions are checked when backward reads them. */
  save(...tensors: Tensor[]): void {
    const wrong = tensors.findIndex((item) => !(item instanceof Tensor));
    if (wrong >= 0) throw new ArgumentError(`${this.op}: save takes tensors, got ${showValue(tensors[wrong])}. Keep other values in ctx.attrs`);
    this.tensors = tensors;
    this.versions = tensors.map((t) => t.storage.version);
  }

  /** What `save` kept, in order. */
  get saved(): readonly Tensor[] {
    this.tensors.forEach((tensor, i) => checkVersion(this.op, `saved[${i}]`, tensor, this.versions[i], null));
    return this.tensors;
  }
}

export interface CustomFunction<Args extends unknown[]> {
  readonly name: string;
  /** Computes the result; runs unrecorded. */
  forward(ctx: Context, ...args: Args): Tensor;
  /** Gradients of the tensor arguments, in their order; null for zero. Made of operators, so that higher orders work. */
  backward(ctx: Context, grad: Tensor): readonly (Tensor | null)[];
}

/**
 * Makes an operator from a forward and a backward.
 * @example
 * const cube = customFunction({
 *   name: "cube",
 *   forward(ctx, x: Tensor) { ctx.save(x); return x.mul(x).mul(x); },
 *   backward(ctx, grad) { const [x] = ctx.saved; return [grad.mul(x.mul(x)).mul(3)]; },
 * });
 */
export function customFunction<Args extends unknown[]>(definition: CustomFunction<Args>): (...args: Args) => Tensor {
  const { name } = (definition ?? {}) as CustomFunction<Args>;
  if (typeof name !== "string" || typeof definition.forward !== "function" || typeof definition.backward !== "function") {
    throw new ArgumentError("customFunction: expected { name, forward, backward }");
  }
  return (...args) => {
    const inputs = args.filter((arg): arg is Args[number] & Tensor => arg instanceof Tensor);
    const ctx = new Context(name);
    const made = noGrad(() => definition.forward(ctx, ...args));
    if (!(made instanceof Tensor)) throw new ArgumentError(`${name}: forward must return a tensor, got ${showValue(made)}`);
    if (!isGradEnabled() || !inputs.some((input) => input.requiresGrad)) return made;
    const foreign = made.node !== null || made.leafRequiresGrad || inputs.includes(made as Args[number] & Tensor);
    const result = foreign ? noGrad(() => made.clone()) : made;
    result.node = new CustomNode(name, inputs, result, ctx, (c, grad) => definition.backward(c, grad));
    return result;
  };
}

class CustomNode extends Node {
  private readonly shapes: readonly (readonly number[])[];
  private released = false;

  constructor(name: string, inputs: readonly Tensor[], result: Tensor, private ctx: Context, private readonly rule: (ctx: Context, grad: Tensor) => readonly (Tensor | null)[]) {
    super(name, inputs.map((input) => (input.requiresGrad ? edgeOf(input) : null)), inputs.map((input) => input.outputNr), result.type);
    this.shapes = inputs.map((input) => input.shape);
  }

  apply(grads: Grads, createGraph: boolean): Grads {
    if (this.released) throw backwardTwice(this.name);
    const grad = grads[0];
    if (grad === null) return [];
    const out = (createGraph ? enableGrad : noGrad)(() => this.rule(this.ctx, grad));
    if (!Array.isArray(out) || out.length !== this.next.length) {
      throw new GradError(`backward of ${this.name}: expected ${this.next.length} gradients, one for each tensor argument, got ${showValue(out)}`, { op: this.name });
    }
    out.forEach((g: Tensor | null, i) => {
      if (g !== null && g !== undefined && (!(g instanceof Tensor) || !sameShape(g.shape, this.shapes[i]))) {
        const got = g instanceof Tensor ? showShape(g.shape) : showValue(g);
        throw new ShapeError(`backward of ${this.name}: gradient ${i} must have shape ${showShape(this.shapes[i])}, got ${got}`, { op: this.name, input: i });
      }
    });
    return out.map((g: Tensor | null) => {
      if (g) g.storage.heldOutside = true;
      return g ?? null;
    });
  }

  override release(): void {
    this.released = true;
    this.ctx = new Context(this.name);
  }
}
