// Activation functions as modules: any shape in, the same shape out. Formulas, edge cases and sources
// are in the documentation of the operator each one calls. Defaults are PyTorch's:
// https://docs.pytorch.org/docs/stable/nn.html#non-linear-activations-weighted-sum-nonlinearity

import {
  elu, gelu, hardtanh, leakyRelu, logSoftmax, logsigmoid, mish, relu, relu6, selu, sigmoid, silu, softmax, softplus, tanh,
} from "../../generated/ts/index.js";
import type { Tensor } from "../tensor/tensor.js";
import { Module } from "./module.js";

/** x where positive, else 0. @example new nn.ReLU().forward(tensor([-1, 2])) // [0, 2] */
export class ReLU extends Module {
  forward(x: Tensor): Tensor { return relu(x); }
}

/** x limited to [0, 6]. */
export class ReLU6 extends Module {
  forward(x: Tensor): Tensor { return relu6(x); }
}

/** x where positive, else x * negativeSlope. */
export class LeakyReLU extends Module {
  constructor(readonly negativeSlope = 0.01) { super(); }

  forward(x: Tensor): Tensor { return leakyRelu(x, { negativeSlope: this.negativeSlope }); }

  protected override describe(): string { return `negativeSlope=${this.negativeSlope}`; }
}

/** x where positive, else alpha * (exp(x) - 1). */
export class ELU extends Module {
  constructor(readonly alpha = 1) { super(); }

  forward(x: Tensor): Tensor { return elu(x, { alpha: this.alpha }); }

  protected override describe(): string { return `alpha=${this.alpha}`; }
}

/** The self-normalizing exponential unit. */
export class SELU extends Module {
  forward(x: Tensor): Tensor { return selu(x); }
}

/** x times the normal distribution function, exactly ("none") or by its tanh approximation. */
export class GELU extends Module {
  readonly approximate: "none" | "tanh";

  constructor(options: { approximate?: "none" | "tanh" } = {}) {
    super();
    this.approximate = options.approximate ?? "none";
  }

  forward(x: Tensor): Tensor { return gelu(x, { approximate: this.approximate }); }

  protected override describe(): string { return `approximate="${this.approximate}"`; }
}

/** x * sigmoid(x). */
export class SiLU extends Module {
  forward(x: Tensor): Tensor { return silu(x); }
}

/** x * tanh(softplus(x)). */
export class Mish extends Module {
  forward(x: Tensor): Tensor { return mish(x); }
}

/** 1 / (1 + exp(-x)). */
export class Sigmoid extends Module {
  forward(x: Tensor): Tensor { return sigmoid(x); }
}

/** log(sigmoid(x)), stable on both sides. */
export class LogSigmoid extends Module {
  forward(x: Tensor): Tensor { return logsigmoid(x); }
}

/** Hyperbolic tangent. */
export class Tanh extends Module {
  forward(x: Tensor): Tensor { return tanh(x); }
}

/** x limited to [minVal, maxVal]. */
export class Hardtanh extends Module {
  constructor(readonly minVal = -1, readonly maxVal = 1) { super(); }

  forward(x: Tensor): Tensor { return hardtanh(x, { minVal: this.minVal, maxVal: this.maxVal }); }

  protected override describe(): string { return `minVal=${this.minVal}, maxVal=${this.maxVal}`; }
}

/** log(1 + exp(beta * x)) / beta, and x itself where beta * x exceeds the threshold. */
export class Softplus extends Module {
  constructor(readonly beta = 1, readonly threshold = 20) { super(); }

  forward(x: Tensor): Tensor { return softplus(x, { beta: this.beta, threshold: this.threshold }); }

  protected override describe(): string { return `beta=${this.beta}, threshold=${this.threshold}`; }
}

/** Exponentials along `dim`, normalized to sum to one. */
export class Softmax extends Module {
  constructor(readonly dim: number) { super(); }

  forward(x: Tensor): Tensor { return softmax(x, this.dim); }

  protected override describe(): string { return `dim=${this.dim}`; }
}

/** Logarithm of softmax along `dim`. */
export class LogSoftmax extends Module {
  constructor(readonly dim: number) { super(); }

  forward(x: Tensor): Tensor { return logSoftmax(x, this.dim); }

  protected override describe(): string { return `dim=${this.dim}`; }
}
