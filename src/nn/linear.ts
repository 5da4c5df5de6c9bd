// Layers without state in time: the affine map, and the identity and flattening beside it.

import { flatten, linear } from "../../generated/ts/index.js";
import type { DTypeName } from "../dtype.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor/tensor.js";
import { empty } from "../tensor/tensor.js";
import { defaultDType, parseDType } from "../dtype.js";
import { kaimingUniform_, uniform_ } from "./init.js";
import { Module } from "./module.js";
import { type Parameter, parameter } from "./parameter.js";
import { checkFeatures, checkSize } from "./sizes.js";

export interface LinearOptions {
  /** Add a vector to the product. Default true. */
  bias?: boolean;
  /** Default: the default floating dtype. */
  dtype?: DTypeName;
  /** Where the initial values are drawn from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
}

/**
 * An affine map of the last dim: (…, in) -> (…, out), x @ weightᵀ + bias.
 *
 * Weight (out, in) and bias (out) start uniform in ±1 / sqrt(in), as PyTorch's do. Takes floating
 * inputs of the dtype of its weight.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 * @throws ArgumentError for a size that is no positive integer; ShapeError for another last dim.
 * @example new nn.Linear(3, 2).forward(randn([4, 3])).shape // [4, 2]
 */
export class Linear extends Module {
  weight: Parameter;
  bias: Parameter | null;

  constructor(readonly inFeatures: number, readonly outFeatures: number, options: LinearOptions = {}) {
    super();
    checkSize("Linear", "inFeatures", inFeatures);
    checkSize("Linear", "outFeatures", outFeatures);
    const type = options.dtype === undefined ? defaultDType() : parseDType("Linear", options.dtype);
    this.weight = parameter(empty([outFeatures, inFeatures], type));
    this.bias = options.bias ?? true ? parameter(empty([outFeatures], type)) : null;
    this.resetParameters(options.generator);
  }

  /** Draws new initial values. A slope of sqrt(5) makes the Kaiming bound 1 / sqrt(in). */
  resetParameters(generator?: Generator): void {
    kaimingUniform_(this.weight, { a: Math.sqrt(5), generator });
    const bound = 1 / Math.sqrt(this.inFeatures);
    if (this.bias) uniform_(this.bias, -bound, bound, { generator });
  }

  /** (…, in) -> (…, out) */
  forward(x: Tensor): Tensor {
    checkFeatures("Linear", x, this.inFeatures);
    return linear(x, this.weight, this.bias);
  }

  protected override describe(): string {
    return `inFeatures=${this.inFeatures}, outFeatures=${this.outFeatures}, bias=${this.bias !== null}`;
  }
}

/**
 * The input itself, of any shape and dtype.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Identity.html
 */
export class Identity extends Module {
  forward(x: Tensor): Tensor { return x; }
}

/**
 * Joins the dims from `startDim` to `endDim` into one: (N, C, H, W) -> (N, C * H * W).
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html
 * @example new nn.Flatten().forward(zeros([2, 3, 4])).shape // [2, 12]
 */
export class Flatten extends Module {
  constructor(readonly startDim = 1, readonly endDim = -1) { super(); }

  forward(x: Tensor): Tensor { return flatten(x, { startDim: this.startDim, endDim: this.endDim }); }

  protected override describe(): string { return `startDim=${this.startDim}, endDim=${this.endDim}`; }
}
