// Pooling as layers of one to three dims. They hold the sizes; the operators check them.

import {
  adaptiveAvgPool1d, adaptiveAvgPool2d, adaptiveAvgPool3d, adaptiveMaxPool1d, adaptiveMaxPool2d, adaptiveMaxPool3d,
  avgPool1d, avgPool2d, avgPool3d, maxPool1d, maxPool2d, maxPool3d,
} from "../../generated/ts/index.js";
import { showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";
import { sizesOf } from "./sizes.js";

type Sizes = number | readonly number[];
/** A size for every dim, or one for each; null keeps a dim's own. */
type OutputSizes = number | readonly (number | null)[];

export interface MaxPoolOptions {
  /** Default: the kernel's size. */
  stride?: Sizes;
  /** Elements on both sides that never win, half a kernel at most. Default 0. */
  padding?: Sizes;
  /** Default 1. */
  dilation?: Sizes;
  /** Whether a window that is cut off at the end counts. Default false. */
  ceilMode?: boolean;
}

export interface AvgPoolOptions {
  /** Default: the kernel's size. */
  stride?: Sizes;
  /** Zeros on both sides. Default 0. */
  padding?: Sizes;
  /** Whether a window that is cut off at the end counts. Default false. */
  ceilMode?: boolean;
  /** Whether the zeros count in the mean. Default true. */
  countIncludePad?: boolean;
}

abstract class WindowLayer extends Module {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly ceilMode: boolean;

  protected constructor(spatial: number, kernelSize: Sizes, options: AvgPoolOptions | MaxPoolOptions) {
    super();
    const op = new.target.name;
    this.kernelSize = sizesOf(op, "kernelSize", kernelSize, spatial);
    this.stride = sizesOf(op, "stride", options.stride ?? kernelSize, spatial);
    this.padding = sizesOf(op, "padding", options.padding ?? 0, spatial, 0);
    this.ceilMode = options.ceilMode ?? false;
  }

  protected override describe(): string {
    return `kernelSize=${showShape(this.kernelSize)}, stride=${showShape(this.stride)}, padding=${showShape(this.padding)}, ceilMode=${this.ceilMode}`;
  }
}

abstract class MaxPool extends WindowLayer {
  readonly dilation: readonly number[];

  protected constructor(spatial: number, kernelSize: Sizes, options: MaxPoolOptions) {
    super(spatial, kernelSize, options);
    this.dilation = sizesOf(new.target.name, "dilation", options.dilation ?? 1, spatial);
  }

  protected run(op: typeof maxPool1d, x: Tensor): Tensor {
    const { stride, padding, dilation, ceilMode } = this;
    return op(x, this.kernelSize, { stride, padding, dilation, ceilMode });
  }
}

/**
 * The largest element of each window: (N, C, L) -> (N, C, L'), or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool1d.html; the indices that
 * `return_indices` adds there come from the function `maxPool1d`.
 */
export class MaxPool1d extends MaxPool {
  constructor(kernelSize: Sizes, options: MaxPoolOptions = {}) { super(1, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(maxPool1d, x); }
}

/**
 * The largest element of each window: (N, C, H, W) -> (N, C, H', W'), or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 * @example new nn.MaxPool2d(2).forward(randn([4, 8, 28, 28])).shape // [4, 8, 14, 14]
 */
export class MaxPool2d extends MaxPool {
  constructor(kernelSize: Sizes, options: MaxPoolOptions = {}) { super(2, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(maxPool2d, x); }
}

/** The same over volumes, (N, C, D, H, W). See `MaxPool2d`. */
export class MaxPool3d extends MaxPool {
  constructor(kernelSize: Sizes, options: MaxPoolOptions = {}) { super(3, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(maxPool3d, x); }
}

abstract class AvgPool extends WindowLayer {
  readonly countIncludePad: boolean;

  protected constructor(spatial: number, kernelSize: Sizes, options: AvgPoolOptions) {
    super(spatial, kernelSize, options);
    this.countIncludePad = options.countIncludePad ?? true;
  }

  protected run(op: (x: Tensor, kernelSize: readonly number[], options: AvgPoolOptions) => Tensor, x: Tensor): Tensor {
    const { stride, padding, ceilMode, countIncludePad } = this;
    return op(x, this.kernelSize, { stride, padding, ceilMode, countIncludePad });
  }
}

/**
 * The mean of each window: (N, C, L) -> (N, C, L'), or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html
 */
export class AvgPool1d extends AvgPool {
  constructor(kernelSize: Sizes, options: AvgPoolOptions = {}) { super(1, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(avgPool1d, x); }
}

/**
 * The mean of each window: (N, C, H, W) -> (N, C, H', W'), or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 * @example new nn.AvgPool2d(2).forward(randn([4, 8, 28, 28])).shape // [4, 8, 14, 14]
 */
export class AvgPool2d extends AvgPool {
  constructor(kernelSize: Sizes, options: AvgPoolOptions = {}) { super(2, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(avgPool2d, x); }
}

/** The same over volumes, (N, C, D, H, W). See `AvgPool2d`. */
export class AvgPool3d extends AvgPool {
  constructor(kernelSize: Sizes, options: AvgPoolOptions = {}) { super(3, kernelSize, options); }
  forward(x: Tensor): Tensor { return this.run(avgPool3d, x); }
}

abstract class AdaptivePool extends Module {
  readonly outputSize: readonly (number | null)[];

  protected constructor(spatial: number, outputSize: OutputSizes) {
    super();
    const sizes = typeof outputSize === "number" ? outputSize : outputSize.map((n) => n ?? 0);
    this.outputSize = sizesOf(new.target.name, "outputSize", sizes, spatial, 0)
      .map((n, d) => (typeof outputSize !== "number" && outputSize[d] === null ? null : n));
  }

  protected override describe(): string { return `outputSize=[${this.outputSize.join(", ")}]`; }
}

/**
 * The largest element of each of so many windows, which cover the input evenly: (N, C, L) ->
 * (N, C, outputSize), or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html
 */
export class AdaptiveMaxPool1d extends AdaptivePool {
  constructor(outputSize: number) { super(1, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveMaxPool1d(x, this.outputSize as readonly number[]); }
}

/** The same over planes; null keeps the size of a dim. See `AdaptiveMaxPool1d`. */
export class AdaptiveMaxPool2d extends AdaptivePool {
  constructor(outputSize: OutputSizes) { super(2, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveMaxPool2d(x, this.outputSize); }
}

/** The same over volumes. See `AdaptiveMaxPool1d`. */
export class AdaptiveMaxPool3d extends AdaptivePool {
  constructor(outputSize: OutputSizes) { super(3, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveMaxPool3d(x, this.outputSize); }
}

/**
 * The mean of each of so many windows, which cover the input evenly: (N, C, L) -> (N, C, outputSize),
 * or without N.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html
 */
export class AdaptiveAvgPool1d extends AdaptivePool {
  constructor(outputSize: number) { super(1, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveAvgPool1d(x, this.outputSize as readonly number[]); }
}

/**
 * The same over planes; null keeps the size of a dim. See `AdaptiveAvgPool1d`.
 * @example new nn.AdaptiveAvgPool2d(1).forward(randn([4, 8, 7, 7])).shape // [4, 8, 1, 1]
 */
export class AdaptiveAvgPool2d extends AdaptivePool {
  constructor(outputSize: OutputSizes) { super(2, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveAvgPool2d(x, this.outputSize); }
}

/** The same over volumes. See `AdaptiveAvgPool1d`. */
export class AdaptiveAvgPool3d extends AdaptivePool {
  constructor(outputSize: OutputSizes) { super(3, outputSize); }
  forward(x: Tensor): Tensor { return adaptiveAvgPool3d(x, this.outputSize); }
}
