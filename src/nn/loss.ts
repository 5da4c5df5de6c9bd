// Losses as modules: the options are given once, tensors at each call. Formulas and edge cases are in
// the documentation of the operator each one calls.

import {
  type BinaryCrossEntropyOptions, type BinaryCrossEntropyWithLogitsOptions, type CrossEntropyClassesOptions, type HuberLossOptions,
  type KlDivOptions, type L1LossOptions, type MseLossOptions, type NllLossOptions, type SmoothL1LossOptions,
  binaryCrossEntropy, binaryCrossEntropyWithLogits, crossEntropy, huberLoss, klDiv, l1Loss, mseLoss, nllLoss, smoothL1Loss,
} from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";
import { type Buffer, buffer } from "./parameter.js";

/** A weight for each class, (C). */
export interface ClassWeight { weight?: Tensor | null }

/**
 * Softmax cross entropy of logits (N, C) or (C) and class numbers (N) or (): the mean over the batch,
 * 0-d, unless `reduction` says otherwise.
 *
 * Options: weight (C), ignoreIndex (-100), reduction ("mean"), labelSmoothing (0).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 * @throws IndexError for a class outside 0 to C - 1; DTypeError for targets that are no integers.
 * @example new nn.CrossEntropyLoss().forward(model.forward(x), labels).backward()
 */
export class CrossEntropyLoss extends Module {
  readonly weight: Buffer | null;
  private readonly options: CrossEntropyClassesOptions;

  constructor({ weight, ...options }: CrossEntropyClassesOptions & ClassWeight = {}) {
    super();
    this.weight = weight ? buffer(weight) : null;
    this.options = options;
  }

  forward(logits: Tensor, target: Tensor): Tensor { return crossEntropy(logits, target, this.weight, this.options); }
}

/**
 * Minus the log probabilities (N, C) or (C) of the classes (N) or (): the mean over the batch, 0-d,
 * unless `reduction` says otherwise.
 *
 * Options: weight (C), ignoreIndex (-100), reduction ("mean").
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html
 * @example new nn.NLLLoss().forward(logits.logSoftmax(-1), labels)
 */
export class NLLLoss extends Module {
  readonly weight: Buffer | null;
  private readonly options: NllLossOptions;

  constructor({ weight, ...options }: NllLossOptions & ClassWeight = {}) {
    super();
    this.weight = weight ? buffer(weight) : null;
    this.options = options;
  }

  forward(logProbabilities: Tensor, target: Tensor): Tensor {
    return nllLoss(logProbabilities, target, this.weight, this.options);
  }
}

/**
 * Mean of the squared differences, 0-d; `reduction` "sum" or "none" leave that out.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 * @example new nn.MSELoss().forward(prediction, target)
 */
export class MSELoss extends Module {
  constructor(private readonly options: MseLossOptions = {}) { super(); }

  forward(x: Tensor, target: Tensor): Tensor { return mseLoss(x, target, this.options); }
}

/**
 * Mean of the absolute differences, 0-d; `reduction` "sum" or "none" leave that out.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.L1Loss.html
 * @example new nn.L1Loss().forward(prediction, target)
 */
export class L1Loss extends Module {
  constructor(private readonly options: L1LossOptions = {}) { super(); }

  forward(x: Tensor, target: Tensor): Tensor { return l1Loss(x, target, this.options); }
}

/**
 * Squares of small differences, (x - target)² / (2 beta) below beta, and the others themselves, less
 * beta / 2: the mean, 0-d, unless `reduction` says otherwise.
 *
 * Options: reduction ("mean"), beta (1).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html
 * @example new nn.SmoothL1Loss({ beta: 0.5 }).forward(prediction, target)
 */
export class SmoothL1Loss extends Module {
  constructor(private readonly options: SmoothL1LossOptions = {}) { super(); }

  forward(x: Tensor, target: Tensor): Tensor { return smoothL1Loss(x, target, this.options); }
}

/**
 * Squares of small differences, (x - target)² / 2 up to delta, and delta times the others, less
 * delta / 2: the mean, 0-d, unless `reduction` says otherwise.
 *
 * Options: reduction ("mean"), delta (1).
 *
 * Source: Huber 1964; https://docs.pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html
 * @example new nn.HuberLoss({ delta: 0.5 }).forward(prediction, target)
 */
export class HuberLoss extends Module {
  constructor(private readonly options: HuberLossOptions = {}) { super(); }

  forward(x: Tensor, target: Tensor): Tensor { return huberLoss(x, target, this.options); }
}

/**
 * Kullback-Leibler divergence of log probabilities x from probabilities, or their logarithms with
 * `logTarget`: the mean over all elements, 0-d, unless `reduction` says otherwise; "batchmean" is
 * the divergence itself.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html
 * @example new nn.KLDivLoss({ reduction: "batchmean" }).forward(logits.logSoftmax(-1), probabilities)
 */
export class KLDivLoss extends Module {
  constructor(private readonly options: KlDivOptions = {}) { super(); }

  forward(x: Tensor, target: Tensor): Tensor { return klDiv(x, target, this.options); }
}

export interface BCELossOptions extends BinaryCrossEntropyOptions {
  /** A factor for each element; broadcasts. */
  weight?: Tensor | null;
}

/**
 * Cross entropy of probabilities and targets in [0, 1] of the same shape: the mean, 0-d, unless
 * `reduction` says otherwise. BCEWithLogitsLoss is the more exact where there are logits.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html
 * @example new nn.BCELoss().forward(logits.sigmoid(), target)
 */
export class BCELoss extends Module {
  readonly weight: Buffer | null;
  private readonly options: BinaryCrossEntropyOptions;

  constructor({ weight, ...options }: BCELossOptions = {}) {
    super();
    this.weight = weight ? buffer(weight) : null;
    this.options = options;
  }

  forward(x: Tensor, target: Tensor): Tensor { return binaryCrossEntropy(x, target, this.weight, this.options); }
}

export interface BCEWithLogitsLossOptions extends BinaryCrossEntropyWithLogitsOptions {
  /** A factor for each element; broadcasts. */
  weight?: Tensor | null;
  /** A factor for targets of 1; broadcasts. */
  posWeight?: Tensor | null;
}

/**
 * Cross entropy of the probabilities sigmoid(x) and targets in [0, 1] of the same shape: the mean,
 * 0-d, unless `reduction` says otherwise.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html
 * @example new nn.BCEWithLogitsLoss({ posWeight: tensor([3]) }).forward(logits, target)
 */
export class BCEWithLogitsLoss extends Module {
  readonly weight: Buffer | null;
  readonly posWeight: Buffer | null;
  private readonly options: BinaryCrossEntropyWithLogitsOptions;

  constructor({ weight, posWeight, ...options }: BCEWithLogitsLossOptions = {}) {
    super();
    this.weight = weight ? buffer(weight) : null;
    this.posWeight = posWeight ? buffer(posWeight) : null;
    this.options = options;
  }

  forward(logits: Tensor, target: Tensor): Tensor {
    return binaryCrossEntropyWithLogits(logits, target, this.weight, this.posWeight, this.options);
  }
}
