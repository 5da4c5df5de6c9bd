// Generated from ops/optimization.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkNumber, checkOptions } from "../../src/dispatch/arguments.js";
import {
  binary,
  definePointwise,
  pointwise,
  pointwiseInPlace,
} from "../../src/dispatch/pointwise.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  adamStepGradients,
  decayAddGradients,
  decaySquareGradients,
} from "../autograd/optimization.js";

export interface AdamStepOptions {
  rate: number;
  scale: number;
  eps: number;
}

const ADAM_STEP = definePointwise({
  name: "adamStep",
  kernel: "adam_step",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "mean",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "square",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: adamStepGradients,
});

/**
 * x + rate * mean / (sqrt(square) * scale + eps): a parameter after a step of Adam, from the
 * running mean of its gradient and of the gradient's square.
 *
 * `x + rate * mean / (sqrt(square) * scale + eps)`
 */
export function adamStep(
  x: Tensor,
  mean: Tensor,
  square: Tensor,
  options: AdamStepOptions,
): Tensor | Tensor {
  checkOptions("adamStep", options, ["rate", "scale", "eps"]);
  const rate = checkNumber("adamStep", "rate", options.rate);
  const scale = checkNumber("adamStep", "scale", options.scale);
  const eps = checkNumber("adamStep", "eps", options.eps);
  return pointwise(ADAM_STEP, [x, mean, square], { rate, scale, eps }, [rate, scale, eps])[0];
}

/** As `adamStep`, written into x and returning it. */
export function adamStep_(
  x: Tensor,
  mean: Tensor,
  square: Tensor,
  options: AdamStepOptions,
): Tensor {
  checkOptions("adamStep", options, ["rate", "scale", "eps"]);
  const rate = checkNumber("adamStep", "rate", options.rate);
  const scale = checkNumber("adamStep", "scale", options.scale);
  const eps = checkNumber("adamStep", "eps", options.eps);
  return pointwiseInPlace(ADAM_STEP, [x, mean, square], { rate, scale, eps }, [rate, scale, eps]);
}

export interface DecayAddOptions {
  beta: number;
  alpha: number;
}

const DECAY_ADD = definePointwise({
  name: "decayAdd",
  kernel: "decay_add",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "grads",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: decayAddGradients,
});

/**
 * beta * x + alpha * grad, a running sum.
 *
 * `beta * x + alpha * grads`
 */
export function decayAdd(x: Tensor, grads: Tensor, options: DecayAddOptions): Tensor | Tensor {
  checkOptions("decayAdd", options, ["beta", "alpha"]);
  const beta = checkNumber("decayAdd", "beta", options.beta);
  const alpha = checkNumber("decayAdd", "alpha", options.alpha);
  return binary(DECAY_ADD, x, grads, { beta, alpha }, [beta, alpha]);
}

/** As `decayAdd`, written into x and returning it. */
export function decayAdd_(x: Tensor, grads: Tensor, options: DecayAddOptions): Tensor {
  checkOptions("decayAdd", options, ["beta", "alpha"]);
  const beta = checkNumber("decayAdd", "beta", options.beta);
  const alpha = checkNumber("decayAdd", "alpha", options.alpha);
  return pointwiseInPlace(DECAY_ADD, [x, grads], { beta, alpha }, [beta, alpha]);
}

export interface DecaySquareOptions {
  beta: number;
}

const DECAY_SQUARE = definePointwise({
  name: "decaySquare",
  kernel: "decay_square",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "grads",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: decaySquareGradients,
});

/**
 * beta * x + (1 - beta) * grad², a running mean of squares.
 *
 * `beta * x + (1 - beta) * grads * grads`
 */
export function decaySquare(
  x: Tensor,
  grads: Tensor,
  options: DecaySquareOptions,
): Tensor | Tensor {
  checkOptions("decaySquare", options, ["beta"]);
  const beta = checkNumber("decaySquare", "beta", options.beta);
  return binary(DECAY_SQUARE, x, grads, { beta }, [beta, 1 - beta]);
}

/** As `decaySquare`, written into x and returning it. */
export function decaySquare_(x: Tensor, grads: Tensor, options: DecaySquareOptions): Tensor {
  checkOptions("decaySquare", options, ["beta"]);
  const beta = checkNumber("decaySquare", "beta", options.beta);
  return pointwiseInPlace(DECAY_SQUARE, [x, grads], { beta }, [beta, 1 - beta]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `adamStep`. */
    adamStep(mean: Tensor, square: Tensor, options: AdamStepOptions): Tensor;
    /** See the function `adamStep_`. */
    adamStep_(mean: Tensor, square: Tensor, options: AdamStepOptions): Tensor;
    /** See the function `decayAdd`. */
    decayAdd(grads: Tensor, options: DecayAddOptions): Tensor;
    /** See the function `decayAdd_`. */
    decayAdd_(grads: Tensor, options: DecayAddOptions): Tensor;
    /** See the function `decaySquare`. */
    decaySquare(grads: Tensor, options: DecaySquareOptions): Tensor;
    /** See the function `decaySquare_`. */
    decaySquare_(grads: Tensor, options: DecaySquareOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  adamStep(this: Tensor, mean: Tensor, square: Tensor, options: AdamStepOptions): Tensor | Tensor {
    return adamStep(this, mean, square, options);
  },
  adamStep_(this: Tensor, mean: Tensor, square: Tensor, options: AdamStepOptions): Tensor {
    return adamStep_(this, mean, square, options);
  },
  decayAdd(this: Tensor, grads: Tensor, options: DecayAddOptions): Tensor | Tensor {
    return decayAdd(this, grads, options);
  },
  decayAdd_(this: Tensor, grads: Tensor, options: DecayAddOptions): Tensor {
    return decayAdd_(this, grads, options);
  },
  decaySquare(this: Tensor, grads: Tensor, options: DecaySquareOptions): Tensor | Tensor {
    return decaySquare(this, grads, options);
  },
  decaySquare_(this: Tensor, grads: Tensor, options: DecaySquareOptions): Tensor {
    return decaySquare_(this, grads, options);
  },
});
