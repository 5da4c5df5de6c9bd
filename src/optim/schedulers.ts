// Learning-rate schedulers: each writes the groups' `lr` as a function of how often `step` was called.

import { ArgumentError, showValue } from "../errors.js";

/** An optimizer of any kind: schedulers touch learning rates only. */
interface AnyOptimizer { readonly paramGroups: readonly { lr: number }[] }

/** What a scheduler remembers. */
export interface SchedulerState { lastEpoch: number; baseLrs: number[] }

/**
 * Base class of schedulers: `lrAt` gives a rate for an epoch and a starting rate. Rates are computed
 * from the start each time, so that nothing adds up.
 *
 * Source: https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate
 */
export abstract class LRScheduler {
  /** How often `step` was called. */
  lastEpoch = 0;
  private baseLrs: number[];

  constructor(private readonly optimizer: AnyOptimizer) {
    this.baseLrs = optimizer.paramGroups.map((group) => group.lr);
  }

  protected abstract lrAt(epoch: number, base: number): number;

  /** Moves on by one epoch. Call it after the optimizer's steps. */
  step(): void {
    this.lastEpoch++;
    this.apply();
  }

  /** The rates in force, one for each group. */
  get lastLr(): number[] { return this.optimizer.paramGroups.map((group) => group.lr); }

  stateDict(): SchedulerState { return { lastEpoch: this.lastEpoch, baseLrs: [...this.baseLrs] }; }

  /** Takes over a saved place, and sets the rates that belong to it. */
  loadStateDict(state: SchedulerState): void {
    if (state.baseLrs.length !== this.baseLrs.length) {
      throw new ArgumentError(
        `${this.constructor.name}.loadStateDict: expected ${this.baseLrs.length} rates, got ${state.baseLrs.length}`);
    }
    this.lastEpoch = state.lastEpoch;
    this.baseLrs = [...state.baseLrs];
    this.apply();
  }

  private apply(): void {
    this.optimizer.paramGroups.forEach((group, i) => { group.lr = this.lrAt(this.lastEpoch, this.baseLrs[i]); });
  }
}

/**
 * lr * gamma^floor(epoch / stepSize).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html
 * @example const scheduler = new optim.StepLR(optimizer, 30, { gamma: 0.1 });
 */
export class StepLR extends LRScheduler {
  private readonly gamma: number;

  constructor(optimizer: AnyOptimizer, readonly stepSize: number, { gamma = 0.1 }: { gamma?: number } = {}) {
    super(optimizer);
    checkEpochs("StepLR", "stepSize", stepSize);
    this.gamma = gamma;
  }

  protected lrAt(epoch: number, base: number): number { return base * this.gamma ** Math.floor(epoch / this.stepSize); }
}

/**
 * Half a cosine from lr down to etaMin over tMax epochs, and up again after them.
 *
 * Source: Loshchilov and Hutter, arXiv:1608.03983, equation 5, without restarts;
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 * @example const scheduler = new optim.CosineAnnealingLR(optimizer, 10);
 */
export class CosineAnnealingLR extends LRScheduler {
  private readonly etaMin: number;

  constructor(optimizer: AnyOptimizer, readonly tMax: number, { etaMin = 0 }: { etaMin?: number } = {}) {
    super(optimizer);
    checkEpochs("CosineAnnealingLR", "tMax", tMax);
    this.etaMin = etaMin;
  }

  // etaMin + (lr - etaMin) * (1 + cos(pi * epoch / tMax)) / 2
  protected lrAt(epoch: number, base: number): number {
    return this.etaMin + ((base - this.etaMin) * (1 + Math.cos((Math.PI * epoch) / this.tMax))) / 2;
  }
}

/**
 * lr times a factor that a function gives for each epoch.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html
 * @example new optim.LambdaLR(optimizer, (epoch) => Math.min(1, (epoch + 1) / 100)) // warm-up
 */
export class LambdaLR extends LRScheduler {
  constructor(optimizer: AnyOptimizer, private readonly factor: (epoch: number) => number) {
    super(optimizer);
    if (typeof factor !== "function") {
      throw new ArgumentError(
        `LambdaLR: expected a function of the epoch, got ${showValue(factor)}`,
        { got: factor });
    }
    optimizer.paramGroups.forEach((group) => { group.lr *= factor(0); });
  }

  protected lrAt(epoch: number, base: number): number { return base * this.factor(epoch); }
}

function checkEpochs(op: string, name: string, value: unknown): void {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return;
  throw new ArgumentError(
    `${op}: expected ${name} to be a positive integer, got ${showValue(value)}`,
    { op, argument: name, got: value });
}
