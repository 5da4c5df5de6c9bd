// Layers that bring their input to mean 0 and variance 1 and then scale and shift it.

import { batchNorm, groupNorm, layerNorm, ones, rmsNorm, zeros } from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import type { DTypeName } from "../dtype.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";
import { type Buffer, type Parameter, buffer, parameter } from "./parameter.js";
import { checkSize } from "./sizes.js";

export interface LayerNormOptions {
  /** Added to the variance. Default 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default true. */
  elementwiseAffine?: boolean;
  /** Whether there is a bias beside the weight. Default true. */
  bias?: boolean;
  dtype?: DTypeName;
}

/**
 * Normalizes the last dims of every sample: (…, *normalizedShape) -> the same shape. Weight and bias
 * have the shape `normalizedShape` and start at 1 and 0.
 *
 * Source: Ba, Kiros and Hinton, arXiv:1607.06450;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html
 * @throws ShapeError when the input does not end in `normalizedShape`.
 * @example new nn.LayerNorm(8).forward(randn([2, 3, 8]))
 */
export class LayerNorm extends Module {
  readonly normalizedShape: readonly number[];
  readonly eps: number;
  weight: Parameter | null = null;
  bias: Parameter | null = null;

  constructor(normalizedShape: number | readonly number[], options: LayerNormOptions = {}) {
    super();
    const sizes = typeof normalizedShape === "number" ? [normalizedShape] : [...normalizedShape];
    this.normalizedShape = sizes.map((size) => checkSize("LayerNorm", "normalizedShape", size));
    this.eps = options.eps ?? 1e-5;
    if (!(options.elementwiseAffine ?? true)) return;
    this.weight = parameter(ones(this.normalizedShape, { dtype: options.dtype }));
    if (options.bias ?? true) this.bias = parameter(zeros(this.normalizedShape, { dtype: options.dtype }));
  }

  forward(x: Tensor): Tensor {
    return layerNorm(x, this.normalizedShape, this.weight, this.bias, { eps: this.eps });
  }

  protected override describe(): string {
    return `${showShape(this.normalizedShape)}, eps=${this.eps}, elementwiseAffine=${this.weight !== null}`;
  }
}

export interface RMSNormOptions {
  /** Added to the mean square; null for the smallest step of the dtype at 1. Default null. */
  eps?: number | null;
  /** Whether there is a weight. Default true. */
  elementwiseAffine?: boolean;
  dtype?: DTypeName;
}

/**
 * Divides the last dims of every sample by their root mean square: (…, *normalizedShape) -> the same
 * shape. The weight has the shape `normalizedShape` and starts at 1.
 *
 * Source: Zhang and Sennrich, arXiv:1910.07467;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html
 * @throws ShapeError when the input does not end in `normalizedShape`.
 * @example new nn.RMSNorm(8).forward(randn([2, 3, 8]))
 */
export class RMSNorm extends Module {
  readonly normalizedShape: readonly number[];
  readonly eps: number | null;
  weight: Parameter | null = null;

  constructor(normalizedShape: number | readonly number[], options: RMSNormOptions = {}) {
    super();
    const sizes = typeof normalizedShape === "number" ? [normalizedShape] : [...normalizedShape];
    this.normalizedShape = sizes.map((size) => checkSize("RMSNorm", "normalizedShape", size));
    this.eps = options.eps ?? null;
    if (options.elementwiseAffine ?? true) this.weight = parameter(ones(this.normalizedShape, { dtype: options.dtype }));
  }

  forward(x: Tensor): Tensor {
    return rmsNorm(x, this.normalizedShape, this.weight, this.eps === null ? {} : { eps: this.eps });
  }

  protected override describe(): string {
    return `${showShape(this.normalizedShape)}, eps=${this.eps}, elementwiseAffine=${this.weight !== null}`;
  }
}

export interface GroupNormOptions {
  /** Added to the variance. Default 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default true. */
  affine?: boolean;
  dtype?: DTypeName;
}

/**
 * Normalizes groups of channels of every sample, with their places: (N, C, …) -> the same shape.
 * Weight and bias are (C) and start at 1 and 0.
 *
 * Source: Wu and He, arXiv:1803.08494;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html
 * @throws ArgumentError where the channels do not make the groups; ShapeError for other channels.
 * @example new nn.GroupNorm(2, 8).forward(randn([4, 8, 5, 5]))
 */
export class GroupNorm extends Module {
  readonly eps: number;
  weight: Parameter | null = null;
  bias: Parameter | null = null;

  constructor(readonly numGroups: number, readonly numChannels: number, options: GroupNormOptions = {}) {
    super();
    checkSize("GroupNorm", "numGroups", numGroups);
    checkSize("GroupNorm", "numChannels", numChannels);
    if (numChannels % numGroups !== 0) {
      throw new ArgumentError(`GroupNorm: ${numChannels} channels do not make ${numGroups} groups of one size`, { numChannels, numGroups });
    }
    this.eps = options.eps ?? 1e-5;
    if (!(options.affine ?? true)) return;
    this.weight = parameter(ones([numChannels], { dtype: options.dtype }));
    this.bias = parameter(zeros([numChannels], { dtype: options.dtype }));
  }

  forward(x: Tensor): Tensor {
    if (x.ndim < 2 || x.shape[1] !== this.numChannels) {
      throw new ShapeError(`GroupNorm: expected (N, ${this.numChannels}, …), got shape ${showShape(x.shape)}`, { shape: x.shape, channels: this.numChannels });
    }
    return groupNorm(x, this.numGroups, this.weight, this.bias, { eps: this.eps });
  }

  protected override describe(): string {
    return `${this.numGroups}, ${this.numChannels}, eps=${this.eps}, affine=${this.weight !== null}`;
  }
}

export interface BatchNormOptions {
  /** Added to the variance. Default 1e-5. */
  eps?: number;
  /** Share of the batch in the running statistics; null for their plain average. Default 0.1. */
  momentum?: number | null;
  /** Whether there are a weight and a bias. Default true. */
  affine?: boolean;
  /** Keep running statistics, and use them outside training. Default true. */
  trackRunningStats?: boolean;
  dtype?: DTypeName;
}

/** What BatchNorm1d, 2d and 3d share. */
abstract class BatchNorm extends Module {
  readonly eps: number;
  readonly momentum: number | null;
  weight: Parameter | null = null;
  bias: Parameter | null = null;
  /** (C), like `runningVar`; null when statistics are not tracked. */
  runningMean: Buffer | null = null;
  runningVar: Buffer | null = null;
  /** int64, 0-d: batches seen in training. */
  numBatchesTracked: Buffer | null = null;

  /** What follows (N, C) in the shapes it takes, one of them. */
  protected abstract readonly tails: readonly string[];

  constructor(readonly numFeatures: number, options: BatchNormOptions = {}) {
    super();
    const size = [checkSize(this.constructor.name, "numFeatures", numFeatures)];
    const { dtype } = options;
    this.eps = options.eps ?? 1e-5;
    this.momentum = options.momentum === undefined ? 0.1 : options.momentum;
    if (options.affine ?? true) {
      this.weight = parameter(ones(size, { dtype }));
      this.bias = parameter(zeros(size, { dtype }));
    }
    if (options.trackRunningStats ?? true) {
      this.runningMean = buffer(zeros(size, { dtype }));
      this.runningVar = buffer(ones(size, { dtype }));
      this.numBatchesTracked = buffer(zeros([], { dtype: "int64" }));
    }
  }

  forward(x: Tensor): Tensor {
    this.checkInput(x);
    const batch = this.training || this.runningMean === null;
    const tracked = this.training && this.runningMean !== null;
    if (batch && x.numel === x.shape[1]) {
      throw new ShapeError(
        `${this.constructor.name}: expected more than one value per channel in training, got shape ${showShape(x.shape)}`,
        { shape: x.shape });
    }
    const [mean, variance] = this.training && !tracked ? [null, null] : [this.runningMean, this.runningVar];
    return batchNorm(x, mean, variance, this.weight, this.bias, {
      training: batch, momentum: tracked ? this.nextMomentum() : 0, eps: this.eps,
    });
  }

  /** Counts the batch, and gives its share in the running statistics. */
  private nextMomentum(): number {
    const count = this.numBatchesTracked!;
    noGrad(() => count.add_(1));
    return this.momentum ?? 1 / Number(count.item());
  }

  private checkInput(x: Tensor): void {
    const forms = this.tails.map((tail) => ["N", this.numFeatures, ...(tail === "" ? [] : tail.split(" "))]);
    if (forms.some((form) => form.length === x.ndim) && x.shape[1] === this.numFeatures) return;
    throw new ShapeError(
      `${this.constructor.name}: expected ${forms.map((form) => `(${form.join(", ")})`).join(" or ")}, got shape ${showShape(x.shape)}`,
      { shape: x.shape, features: this.numFeatures });
  }

  protected override describe(): string {
    return `${this.numFeatures}, eps=${this.eps}, momentum=${this.momentum}, affine=${this.weight !== null}, `
      + `trackRunningStats=${this.runningMean !== null}`;
  }
}

/**
 * Normalizes each channel over the batch: (N, C) or (N, C, L) -> the same shape. Training uses the
 * batch's mean and biased variance and moves the running ones, the variance unbiased; evaluation uses
 * the running ones.
 *
 * Source: Ioffe and Szegedy, arXiv:1502.03167;
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html
 * @throws ShapeError for another number of dims or channels, and in training for one value per channel.
 * @example new nn.BatchNorm1d(8).forward(randn([16, 8]))
 */
export class BatchNorm1d extends BatchNorm {
  protected readonly tails = ["", "L"];
}

/**
 * Normalizes each channel over the batch and its places, as BatchNorm1d does: (N, C, H, W) -> the same
 * shape.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 * @example new nn.BatchNorm2d(8).forward(randn([4, 8, 5, 5]))
 */
export class BatchNorm2d extends BatchNorm {
  protected readonly tails = ["H W"];
}

/**
 * Normalizes each channel over the batch and its places, as BatchNorm1d does: (N, C, D, H, W) -> the
 * same shape.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html
 * @example new nn.BatchNorm3d(8).forward(randn([4, 8, 3, 5, 5]))
 */
export class BatchNorm3d extends BatchNorm {
  protected readonly tails = ["D H W"];
}
