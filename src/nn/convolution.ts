// Convolutions as layers, forwards and transposed, of one to three dims.

import { conv1d, conv2d, conv3d, convTranspose1d, convTranspose2d, convTranspose3d } from "../../generated/ts/index.js";
import { type DTypeName, defaultDType, parseDType } from "../dtype.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Generator } from "../random.js";
import { product } from "../shape.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { kaimingUniform_, uniform_ } from "./init.js";
import { Module } from "./module.js";
import { type Parameter, parameter } from "./parameter.js";
import { checkSize, sizesOf } from "./sizes.js";

/** A number for every dim, or one for each. */
type Sizes = number | readonly number[];

interface CommonOptions {
  /** Default 1. */
  stride?: Sizes;
  /** Default 1. */
  dilation?: Sizes;
  /** Parts of the channels that do not see each other. Default 1. */
  groups?: number;
  /** Add a number to each channel. Default true. */
  bias?: boolean;
  dtype?: DTypeName;
  generator?: Generator;
}

export interface ConvOptions extends CommonOptions {
  /** Zeros on both sides; "same" keeps the size, "valid" adds none. Default 0. */
  padding?: Sizes | "valid" | "same";
}

export interface ConvTransposeOptions extends CommonOptions {
  /** Default 0. */
  padding?: Sizes;
  /** Elements added at one side of the result. Default 0. */
  outputPadding?: Sizes;
}

/** What the layers share: their sizes, a weight and a bias. */
abstract class ConvolutionLayer extends Module {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
  weight: Parameter;
  /** (outChannels) */
  bias: Parameter | null;

  protected constructor(
    spatial: number, readonly inChannels: number, readonly outChannels: number, kernelSize: Sizes,
    transposed: boolean, options: CommonOptions,
  ) {
    super();
    const op = new.target.name;
    this.groups = checkSize(op, "groups", options.groups ?? 1);
    for (const [name, channels] of [["inChannels", inChannels], ["outChannels", outChannels]] as const) {
      if (checkSize(op, name, channels) % this.groups === 0) continue;
      throw new ArgumentError(`${op}: ${name} ${channels} is not divisible by ${this.groups} groups`, { op, argument: name });
    }
    this.kernelSize = sizesOf(op, "kernelSize", kernelSize, spatial);
    this.stride = sizesOf(op, "stride", options.stride ?? 1, spatial);
    this.dilation = sizesOf(op, "dilation", options.dilation ?? 1, spatial);
    const type = options.dtype === undefined ? defaultDType() : parseDType(op, options.dtype);
    const channels = transposed ? [inChannels, outChannels / this.groups] : [outChannels, inChannels / this.groups];
    this.weight = parameter(empty([...channels, ...this.kernelSize], type));
    this.bias = options.bias ?? true ? parameter(empty([outChannels], type)) : null;
    this.resetParameters(options.generator);
  }

  /** Draws new initial values, uniform in ±1 / sqrt(elements of the weight for one of its first dim). */
  resetParameters(generator?: Generator): void {
    kaimingUniform_(this.weight, { a: Math.sqrt(5), generator });
    const bound = 1 / Math.sqrt(product(this.weight.shape.slice(1)));
    if (this.bias) uniform_(this.bias, -bound, bound, { generator });
  }

  protected checkInput(x: Tensor): void {
    const spatial = this.kernelSize.length;
    if ((x.ndim === spatial + 1 || x.ndim === spatial + 2) && x.shape[x.ndim - spatial - 1] === this.inChannels) return;
    throw new ShapeError(
      `${this.constructor.name}: expected (N, ${this.inChannels}, …) or (${this.inChannels}, …) with ${spatial} more dims, got shape ${showShape(x.shape)}`,
      { shape: x.shape, channels: this.inChannels });
  }

  protected override describe(): string {
    return `${this.inChannels}, ${this.outChannels}, kernelSize=${showShape(this.kernelSize)}, stride=${showShape(this.stride)}, `
      + `dilation=${showShape(this.dilation)}, groups=${this.groups}, bias=${this.bias !== null}`;
  }
}

/** A convolution of so many dims; its padding may be a word. */
abstract class Conv extends ConvolutionLayer {
  readonly padding: readonly number[] | "valid" | "same";

  protected constructor(spatial: number, inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvOptions) {
    super(spatial, inChannels, outChannels, kernelSize, false, options);
    const { padding = 0 } = options;
    this.padding = padding === "same" || padding === "valid" ? padding : sizesOf(new.target.name, "padding", padding, spatial, 0);
    if (padding === "same" && this.stride.some((n) => n !== 1)) {
      throw new ArgumentError(`${new.target.name}: padding "same" needs stride 1, got ${showShape(this.stride)}`);
    }
  }

  protected run(op: typeof conv1d, x: Tensor): Tensor {
    this.checkInput(x);
    const { stride, padding, dilation, groups } = this;
    return op(x, this.weight, this.bias, { stride, padding, dilation, groups });
  }

  protected override describe(): string { return `${super.describe()}, padding=${showPadding(this.padding)}`; }
}

function showPadding(padding: readonly number[] | string): string {
  return typeof padding === "string" ? padding : showShape(padding);
}

/**
 * Convolution over a line: (N, inChannels, L) -> (N, outChannels, L'), or without N. The weight
 * (outChannels, inChannels / groups, K) and the bias start uniform in ±1 / sqrt(inChannels / groups * K).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html
 * @throws ArgumentError for channels that do not make groups; ShapeError for an x of other channels.
 * @example new nn.Conv1d(2, 4, 3, { padding: 1 }).forward(randn([8, 2, 10])).shape // [8, 4, 10]
 */
export class Conv1d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvOptions = {}) {
    super(1, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(conv1d, x); }
}

/**
 * Convolution over a plane, (N, C, H, W). See `Conv1d`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 * @example new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1 }).forward(randn([4, 3, 32, 32])).shape // [4, 8, 16, 16]
 */
export class Conv2d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvOptions = {}) {
    super(2, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(conv2d, x); }
}

/**
 * Convolution over a volume, (N, C, D, H, W). See `Conv1d`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv3d.html
 */
export class Conv3d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvOptions = {}) {
    super(3, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(conv3d, x); }
}

/** A transposed convolution of so many dims. */
abstract class ConvTranspose extends ConvolutionLayer {
  readonly padding: readonly number[];
  readonly outputPadding: readonly number[];

  protected constructor(spatial: number, inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvTransposeOptions) {
    super(spatial, inChannels, outChannels, kernelSize, true, options);
    this.padding = sizesOf(new.target.name, "padding", options.padding ?? 0, spatial, 0);
    this.outputPadding = sizesOf(new.target.name, "outputPadding", options.outputPadding ?? 0, spatial, 0);
  }

  protected run(op: typeof convTranspose1d, x: Tensor): Tensor {
    this.checkInput(x);
    const { stride, padding, outputPadding, groups, dilation } = this;
    return op(x, this.weight, this.bias, { stride, padding, outputPadding, groups, dilation });
  }

  protected override describe(): string {
    return `${super.describe()}, padding=${showShape(this.padding)}, outputPadding=${showShape(this.outputPadding)}`;
  }
}

/**
 * The gradient of `Conv1d` with respect to its input, as a layer: (N, inChannels, L) ->
 * (N, outChannels, L'), L' = (L - 1) * stride - 2 * padding + dilation * (K - 1) + outputPadding + 1.
 * The weight is (inChannels, outChannels / groups, K).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html
 */
export class ConvTranspose1d extends ConvTranspose {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvTransposeOptions = {}) {
    super(1, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(convTranspose1d, x); }
}

/**
 * Transposed convolution over a plane, (N, C, H, W). See `ConvTranspose1d`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 * @example new nn.ConvTranspose2d(8, 3, 2, { stride: 2 }).forward(randn([4, 8, 16, 16])).shape // [4, 3, 32, 32]
 */
export class ConvTranspose2d extends ConvTranspose {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvTransposeOptions = {}) {
    super(2, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(convTranspose2d, x); }
}

/**
 * Transposed convolution over a volume, (N, C, D, H, W). See `ConvTranspose1d`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html
 */
export class ConvTranspose3d extends ConvTranspose {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, options: ConvTransposeOptions = {}) {
    super(3, inChannels, outChannels, kernelSize, options);
  }
  forward(x: Tensor): Tensor { return this.run(convTranspose3d, x); }
}
