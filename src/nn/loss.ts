// Losses as modules: the options are given once, tensors at each call. Formulas and edge cases are in
// the documentation of the operator each one calls.

import {
  type BinaryCrossEntropyWithLogitsOptions, type CrossEntropyClassesOptions, type MseLossOptions, type NllLossOptions,
  binaryCrossEntropyWithLogits, crossEntropy, mseLoss, nllLoss,
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
