// Dropout as a module: it owns the probability, and the training flag decides whether it acts.

import { dropout } from "../../generated/ts/index.js";
import { ArgumentError, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";

/**
 * In training, each element zeroed with probability p and the others scaled by 1 / (1 - p); else the
 * input. Any shape, floating dtypes.
 *
 * Source: Srivastava and others, "Dropout", JMLR 15, 2014;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html
 * @throws ArgumentError for p outside [0, 1].
 * @example const drop = new nn.Dropout(0.2); drop.eval().forward(x) // x
 */
export class Dropout extends Module {
  /** Where the mask is drawn from; null for the generator that `manualSeed` seeds. */
  readonly generator: Generator | null;

  constructor(readonly p = 0.5, options: { generator?: Generator } = {}) {
    super();
    if (!(typeof p === "number" && p >= 0 && p <= 1)) {
      throw new ArgumentError(`Dropout: expected p in [0, 1], got ${showValue(p)}`, { got: p });
    }
    this.generator = options.generator ?? null;
  }

  forward(x: Tensor): Tensor {
    if (!this.training || this.p === 0) return x;
    return dropout(x, { p: this.p, training: true, generator: this.generator ?? undefined });
  }

  protected override describe(): string { return `p=${this.p}`; }
}
