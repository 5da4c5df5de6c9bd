// Generated from ops/arithmetic.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import {
  NONE,
  checkEnum,
  checkNumber,
  checkOptions,
  checkScalar,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import {
  checkOptionalTensor,
  checkTensor,
  refuseComplex,
  type Scalar,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import {
  binary,
  definePointwise,
  pointwise,
  pointwiseInPlace,
  unary,
} from "../../src/dispatch/pointwise.js";
import { ShapeError } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  absGradients,
  addGradients,
  addSpecial0Gradients,
  addcdivGradients,
  addcmulGradients,
  clampNumbersGradients,
  divFloorGradients,
  divNoneGradients,
  divTruncGradients,
  floorDivideGradients,
  fmodGradients,
  lerpGradients,
  maximumGradients,
  minimumGradients,
  mulGradients,
  negGradients,
  powGradients,
  reciprocalGradients,
  remainderGradients,
  signGradients,
  squareGradients,
  subGradients,
  subSpecial0Gradients,
} from "../autograd/arithmetic.js";
import * as ops from "./index.js";

const ABS = definePointwise({
  name: "abs",
  kernel: "abs",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["real_type"],
  gradients: absGradients,
});

/**
 * Absolute value; that of a complex number is real. Its gradient is zero at 0; the most negative
 * integer is its own absolute value.
 *
 * `abs(x)`
 */
export function abs(x: Tensor): Tensor | Tensor {
  return unary(ABS, x);
}

/** Another name of `abs`. */
export const absolute = abs;

export interface AddOptions {
  alpha?: Scalar;
}

const ADD = definePointwise({
  name: "add",
  kernel: "add",
  inputs: [
    {
      name: "x",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: addGradients,
});
const ADD_0 = definePointwise({
  name: "add",
  kernel: "add#0",
  inputs: [
    {
      name: "x",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: addSpecial0Gradients,
});

/**
 * Sum x + alpha * y. The sum of two bool tensors is their logical or.
 *
 * `x + alpha * y`
 */
export function add(x: TensorLike, y: TensorLike, options: AddOptions = NONE): Tensor | Tensor {
  if (options === NONE) return binary(ADD_0, x, y);
  if (options !== NONE) checkOptions("add", options, ["alpha"]);
  const alpha = checkScalar("add", "alpha", options.alpha ?? 1);
  if (alpha === 1) return binary(ADD_0, x, y);
  return binary(ADD, x, y, { alpha }, [alpha]);
}

/** As `add`, written into x and returning it. */
export function add_(x: TensorLike, y: TensorLike, options: AddOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("add", options, ["alpha"]);
  const alpha = checkScalar("add", "alpha", options.alpha ?? 1);
  return pointwiseInPlace(ADD, [x, y], { alpha }, [alpha]);
}

export interface AddcdivOptions {
  value?: Scalar;
}

const ADDCDIV = definePointwise({
  name: "addcdiv",
  kernel: "addcdiv",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "tensor1",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "tensor2",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: addcdivGradients,
});

/**
 * x + value * tensor1 / tensor2.
 *
 * `x + value * tensor1 / tensor2`
 */
export function addcdiv(
  x: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options: AddcdivOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addcdiv", options, ["value"]);
  const value = checkScalar("addcdiv", "value", options.value ?? 1);
  return pointwise(ADDCDIV, [x, tensor1, tensor2], { value }, [value])[0];
}

/** As `addcdiv`, written into x and returning it. */
export function addcdiv_(
  x: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options: AddcdivOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("addcdiv", options, ["value"]);
  const value = checkScalar("addcdiv", "value", options.value ?? 1);
  return pointwiseInPlace(ADDCDIV, [x, tensor1, tensor2], { value }, [value]);
}

export interface AddcmulOptions {
  value?: Scalar;
}

const ADDCMUL = definePointwise({
  name: "addcmul",
  kernel: "addcmul",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "tensor1",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
    {
      name: "tensor2",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: false,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: addcmulGradients,
});

/**
 * x + value * tensor1 * tensor2.
 *
 * `x + value * tensor1 * tensor2`
 */
export function addcmul(
  x: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options: AddcmulOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addcmul", options, ["value"]);
  const value = checkScalar("addcmul", "value", options.value ?? 1);
  return pointwise(ADDCMUL, [x, tensor1, tensor2], { value }, [value])[0];
}

/** As `addcmul`, written into x and returning it. */
export function addcmul_(
  x: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  options: AddcmulOptions = NONE,
): Tensor {
  if (options !== NONE) checkOptions("addcmul", options, ["value"]);
  const value = checkScalar("addcmul", "value", options.value ?? 1);
  return pointwiseInPlace(ADDCMUL, [x, tensor1, tensor2], { value }, [value]);
}

export interface ClampNumbersOptions {
  min?: number;
  max?: number;
}

const CLAMP_NUMBERS = definePointwise({
  name: "clampNumbers",
  kernel: "clamp_numbers",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: clampNumbersGradients,
});

/**
 * x limited to the range from min to max, of which either may be left out. NaN stays NaN; min > max
 * gives max everywhere. The gradient is 1 on the bounds and 0 beyond them.
 *
 * `clamp(x, lo, hi)`
 */
export function clampNumbers(x: Tensor, options?: ClampNumbersOptions): Tensor;
export function clampNumbers(x: Tensor, min: number, options?: ClampNumbersOptions): Tensor;
export function clampNumbers(
  x: Tensor,
  min?: number,
  max?: number,
  options?: ClampNumbersOptions,
): Tensor;
export function clampNumbers(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<ClampNumbersOptions>(
    "clampNumbers",
    ["min", "max"],
    ["min", "max"],
    rest,
  );
  x = checkTensor("clampNumbers", "x", x);
  const min = options.min === undefined || options.min === null
    ? undefined
    : checkNumber("clampNumbers", "min", options.min);
  const max = options.max === undefined || options.max === null
    ? undefined
    : checkNumber("clampNumbers", "max", options.max);
  const lo = min ?? -Infinity;
  const hi = max ?? Infinity;
  if (!(host.given(min) || host.given(max))) {
    throw new ShapeError(`clamp: min or max must be given`);
  }
  return unary(CLAMP_NUMBERS, x, { min, max }, [lo, hi]);
}

/** As `clampNumbers`, written into x and returning it. */
export function clampNumbers_(x: Tensor, options?: ClampNumbersOptions): Tensor;
export function clampNumbers_(x: Tensor, min: number, options?: ClampNumbersOptions): Tensor;
export function clampNumbers_(
  x: Tensor,
  min?: number,
  max?: number,
  options?: ClampNumbersOptions,
): Tensor;
export function clampNumbers_(x: Tensor, ...rest: unknown[]): Tensor {
  const options = readOptions<ClampNumbersOptions>(
    "clampNumbers",
    ["min", "max"],
    ["min", "max"],
    rest,
  );
  x = checkTensor("clampNumbers", "x", x);
  const min = options.min === undefined || options.min === null
    ? undefined
    : checkNumber("clampNumbers", "min", options.min);
  const max = options.max === undefined || options.max === null
    ? undefined
    : checkNumber("clampNumbers", "max", options.max);
  const lo = min ?? -Infinity;
  const hi = max ?? Infinity;
  if (!(host.given(min) || host.given(max))) {
    throw new ShapeError(`clamp: min or max must be given`);
  }
  return pointwiseInPlace(CLAMP_NUMBERS, [x], { min, max }, [lo, hi]);
}

/**
 * x limited to the range from min to max, element by element. On a bound the gradient is x's.
 */
export function clampTensors(x: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor | Tensor {
  x = checkTensor("clampTensors", "x", x);
  refuseComplex("clampTensors", "x", x);
  min = checkOptionalTensor("clampTensors", "min", min);
  refuseComplex("clampTensors", "min", min);
  max = checkOptionalTensor("clampTensors", "max", max);
  refuseComplex("clampTensors", "max", max);
  if (!(host.given(min) || host.given(max))) {
    throw new ShapeError(`clamp: min or max must be given`);
  }
  if (isHalf(x)) {
    return narrowHalves(clampTensors(widenHalves(x), widenHalves(min), widenHalves(max)), x.type);
  }
  const low = host.given(min) ? ops.clampMin(x, min ?? x) : x;
  if (host.given(max)) return ops.clampMax(low, max ?? x);
  return low;
}

export interface DivOptions {
  roundingMode?: "none" | "trunc" | "floor";
}

const DIV = {
  "none": definePointwise({
    name: "div",
    kernel: "div.none",
    inputs: [
      {
        name: "x",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
      {
        name: "y",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
    ],
    promote: "int_to_float",
    results: ["T"],
    gradients: divNoneGradients,
  }),
  "trunc": definePointwise({
    name: "div",
    kernel: "div.trunc",
    inputs: [
      {
        name: "x",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
      {
        name: "y",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
    ],
    promote: "promote",
    results: ["T"],
    gradients: divTruncGradients,
  }),
  "floor": definePointwise({
    name: "div",
    kernel: "div.floor",
    inputs: [
      {
        name: "x",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
      {
        name: "y",
        dtypes: [
          "uint8",
          "int8",
          "int16",
          "int32",
          "int64",
          "float16",
          "bfloat16",
          "float32",
          "float64",
          "complex64",
          "complex128",
        ],
        generic: true,
        scalar: true,
      },
    ],
    promote: "promote",
    results: ["T"],
    gradients: divFloorGradients,
  }),
};

/**
 * Quotient x / y, as it is or rounded toward zero (trunc) or toward -inf (floor). Integers become
 * floats unless rounded; dividing them by zero then is an error. A rounded quotient has gradient
 * zero.
 */
export function div(x: TensorLike, y: TensorLike, options: DivOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("div", options, ["roundingMode"]);
  const roundingMode = checkEnum(
    "div",
    "roundingMode",
    options.roundingMode ?? "none",
    ["none", "trunc", "floor"],
  );
  return binary(DIV[roundingMode], x, y);
}

/** As `div`, written into x and returning it. */
export function div_(x: TensorLike, y: TensorLike, options: DivOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("div", options, ["roundingMode"]);
  const roundingMode = checkEnum(
    "div",
    "roundingMode",
    options.roundingMode ?? "none",
    ["none", "trunc", "floor"],
  );
  return pointwiseInPlace(DIV[roundingMode], [x, y]);
}

/** Another name of `div`. */
export const divide = div;

const FLOOR_DIVIDE = definePointwise({
  name: "floorDivide",
  kernel: "floor_divide",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: floorDivideGradients,
});

/**
 * Quotient rounded toward -inf. Integer division by zero is an error; a float gives ±inf or NaN.
 *
 * `x // y`
 */
export function floorDivide(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(FLOOR_DIVIDE, x, y);
}

/** As `floorDivide`, written into x and returning it. */
export function floorDivide_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(FLOOR_DIVIDE, [x, y]);
}

const FMOD = definePointwise({
  name: "fmod",
  kernel: "fmod",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: fmodGradients,
});

/**
 * Remainder of division rounded toward zero, with the sign of x, as C's fmod.
 *
 * `fmod(x, y)`
 */
export function fmod(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(FMOD, x, y);
}

/** As `fmod`, written into x and returning it. */
export function fmod_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(FMOD, [x, y]);
}

const LERP = definePointwise({
  name: "lerp",
  kernel: "lerp",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "end",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "weight",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: lerpGradients,
});

/**
 * Linear interpolation from x to end, x + weight * (end - x), beyond both ends too. The formula
 * switches at weight ½, so that weight 1 gives end exactly.
 *
 * `if abs(weight) < 0.5 then x + weight * (end - x) else end - (end - x) * (1 - weight)`
 */
export function lerp(x: Tensor, end: Tensor, weight: TensorLike): Tensor | Tensor {
  return pointwise(LERP, [x, end, weight])[0];
}

/** As `lerp`, written into x and returning it. */
export function lerp_(x: Tensor, end: Tensor, weight: TensorLike): Tensor {
  return pointwiseInPlace(LERP, [x, end, weight]);
}

const MAXIMUM = definePointwise({
  name: "maximum",
  kernel: "maximum",
  inputs: [
    {
      name: "x",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: maximumGradients,
});

/**
 * The larger of x and y. NaN in either wins; a tie shares the gradient evenly.
 *
 * `max(x, y)`
 */
export function maximum(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(MAXIMUM, x, y);
}

/** As `maximum`, written into x and returning it. */
export function maximum_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(MAXIMUM, [x, y]);
}

const MINIMUM = definePointwise({
  name: "minimum",
  kernel: "minimum",
  inputs: [
    {
      name: "x",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: minimumGradients,
});

/**
 * The smaller of x and y. NaN in either wins; a tie shares the gradient evenly.
 *
 * `min(x, y)`
 */
export function minimum(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(MINIMUM, x, y);
}

/** As `minimum`, written into x and returning it. */
export function minimum_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(MINIMUM, [x, y]);
}

const MUL = definePointwise({
  name: "mul",
  kernel: "mul",
  inputs: [
    {
      name: "x",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "bool",
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: mulGradients,
});

/**
 * Product x * y. The product of two bool tensors is their logical and.
 *
 * `x * y`
 */
export function mul(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(MUL, x, y);
}

/** As `mul`, written into x and returning it. */
export function mul_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(MUL, [x, y]);
}

/** Another name of `mul`. */
export const multiply = mul;

const NEG = definePointwise({
  name: "neg",
  kernel: "neg",
  inputs: [{
    name: "x",
    dtypes: [
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: negGradients,
});

/**
 * Negative of every element. bool is an error; use logical_not.
 *
 * `-x`
 */
export function neg(x: Tensor): Tensor | Tensor {
  return unary(NEG, x);
}

/** As `neg`, written into x and returning it. */
export function neg_(x: Tensor): Tensor {
  return pointwiseInPlace(NEG, [x]);
}

/** Another name of `neg`. */
export const negative = neg;

const POW = definePointwise({
  name: "pow",
  kernel: "pow",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: powGradients,
});
const POW_0 = definePointwise({
  name: "pow",
  kernel: "pow#0",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  reads: [0],
  promote: "promote",
  results: ["T"],
  gradients: powGradients,
});

/**
 * x raised to the power y. 0^0 is 1.
 *
 * `x^y`
 */
export function pow(x: TensorLike, y: TensorLike): Tensor | Tensor {
  if (typeof y === "number" && y === 2) return binary(POW_0, x, y);
  return binary(POW, x, y);
}

/** As `pow`, written into x and returning it. */
export function pow_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(POW, [x, y]);
}

const RECIPROCAL = definePointwise({
  name: "reciprocal",
  kernel: "reciprocal",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "int_to_float",
  results: ["T"],
  gradients: reciprocalGradients,
});

/**
 * 1 / x.
 *
 * `1 / x`
 */
export function reciprocal(x: Tensor): Tensor | Tensor {
  return unary(RECIPROCAL, x);
}

/** As `reciprocal`, written into x and returning it. */
export function reciprocal_(x: Tensor): Tensor {
  return pointwiseInPlace(RECIPROCAL, [x]);
}

const REMAINDER = definePointwise({
  name: "remainder",
  kernel: "remainder",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: remainderGradients,
});

/**
 * Remainder of floor division, with the sign of y. Integer division by zero is an error.
 *
 * `x % y`
 */
export function remainder(x: TensorLike, y: TensorLike): Tensor | Tensor {
  return binary(REMAINDER, x, y);
}

/** As `remainder`, written into x and returning it. */
export function remainder_(x: TensorLike, y: TensorLike): Tensor {
  return pointwiseInPlace(REMAINDER, [x, y]);
}

const SIGN = definePointwise({
  name: "sign",
  kernel: "sign",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: signGradients,
});

/**
 * -1, 0 or 1, as x is negative, zero or positive. NaN gives 0; the gradient is zero everywhere.
 *
 * `sign(x)`
 */
export function sign(x: Tensor): Tensor | Tensor {
  return unary(SIGN, x);
}

/** As `sign`, written into x and returning it. */
export function sign_(x: Tensor): Tensor {
  return pointwiseInPlace(SIGN, [x]);
}

const SQUARE = definePointwise({
  name: "square",
  kernel: "square",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
      "complex64",
      "complex128",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "bool_to_int",
  results: ["T"],
  gradients: squareGradients,
});

/**
 * x * x. That of bool is int64.
 *
 * `x * x`
 */
export function square(x: Tensor): Tensor | Tensor {
  return unary(SQUARE, x);
}

/** As `square`, written into x and returning it. */
export function square_(x: Tensor): Tensor {
  return pointwiseInPlace(SQUARE, [x]);
}

export interface SubOptions {
  alpha?: Scalar;
}

const SUB = definePointwise({
  name: "sub",
  kernel: "sub",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: subGradients,
});
const SUB_0 = definePointwise({
  name: "sub",
  kernel: "sub#0",
  inputs: [
    {
      name: "x",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
    {
      name: "y",
      dtypes: [
        "uint8",
        "int8",
        "int16",
        "int32",
        "int64",
        "float16",
        "bfloat16",
        "float32",
        "float64",
        "complex64",
        "complex128",
      ],
      generic: true,
      scalar: true,
    },
  ],
  promote: "promote",
  results: ["T"],
  gradients: subSpecial0Gradients,
});

/**
 * Difference x - alpha * y. Tensors of bool are an error; use logical_xor.
 *
 * `x - alpha * y`
 */
export function sub(x: TensorLike, y: TensorLike, options: SubOptions = NONE): Tensor | Tensor {
  if (options === NONE) return binary(SUB_0, x, y);
  if (options !== NONE) checkOptions("sub", options, ["alpha"]);
  const alpha = checkScalar("sub", "alpha", options.alpha ?? 1);
  if (alpha === 1) return binary(SUB_0, x, y);
  return binary(SUB, x, y, { alpha }, [alpha]);
}

/** As `sub`, written into x and returning it. */
export function sub_(x: TensorLike, y: TensorLike, options: SubOptions = NONE): Tensor {
  if (options !== NONE) checkOptions("sub", options, ["alpha"]);
  const alpha = checkScalar("sub", "alpha", options.alpha ?? 1);
  return pointwiseInPlace(SUB, [x, y], { alpha }, [alpha]);
}

/** Another name of `sub`. */
export const subtract = sub;

const CLAMP: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "min", kind: "number", optional: true, option: true },
      { name: "max", kind: "number", optional: true, option: true },
    ],
    call: () => ops.clampNumbers as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "min", kind: "tensor", optional: true },
      { name: "max", kind: "tensor", optional: true },
    ],
    call: () => ops.clampTensors as never,
  },
];

/**
 * x limited to the range from min to max, numbers or tensors, of which either may be left out. NaN
 * stays NaN; min > max gives max.
 */
export function clamp(x: Tensor, options?: ClampNumbersOptions): Tensor;
export function clamp(x: Tensor, min: number, options?: ClampNumbersOptions): Tensor;
export function clamp(x: Tensor, min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
export function clamp(x: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
export function clamp(...args: unknown[]): unknown {
  return callOverload("clamp", CLAMP, args);
}
const CLAMP_IN_PLACE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "min", kind: "number", optional: true, option: true },
      { name: "max", kind: "number", optional: true, option: true },
    ],
    call: () => ops.clampNumbers_ as never,
  },
];

/**
 * x limited to the range from min to max, numbers or tensors, of which either may be left out. NaN
 * stays NaN; min > max gives max.
 */
export function clamp_(x: Tensor, options?: ClampNumbersOptions): Tensor;
export function clamp_(x: Tensor, min: number, options?: ClampNumbersOptions): Tensor;
export function clamp_(
  x: Tensor,
  min?: number,
  max?: number,
  options?: ClampNumbersOptions,
): Tensor;
export function clamp_(...args: unknown[]): unknown {
  return callOverload("clamp_", CLAMP_IN_PLACE, args);
}
export const clip = clamp;

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `abs`. */
    abs(): Tensor;
    /** See the function `abs`. */
    absolute(): Tensor;
    /** See the function `add`. */
    add(y: TensorLike, options?: AddOptions): Tensor;
    /** See the function `add_`. */
    add_(y: TensorLike, options?: AddOptions): Tensor;
    /** See the function `addcdiv`. */
    addcdiv(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
    /** See the function `addcdiv_`. */
    addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
    /** See the function `addcmul`. */
    addcmul(tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor;
    /** See the function `addcmul_`. */
    addcmul_(tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor;
    /** See the function `clampNumbers`. */
    clampNumbers(options?: ClampNumbersOptions): Tensor;
    clampNumbers(min: number, options?: ClampNumbersOptions): Tensor;
    clampNumbers(min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
    /** See the function `clampNumbers_`. */
    clampNumbers_(options?: ClampNumbersOptions): Tensor;
    clampNumbers_(min: number, options?: ClampNumbersOptions): Tensor;
    clampNumbers_(min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
    /** See the function `clampTensors`. */
    clampTensors(min?: Tensor | null, max?: Tensor | null): Tensor;
    /** See the function `div`. */
    div(y: TensorLike, options?: DivOptions): Tensor;
    /** See the function `div_`. */
    div_(y: TensorLike, options?: DivOptions): Tensor;
    /** See the function `div`. */
    divide(y: TensorLike, options?: DivOptions): Tensor;
    /** See the function `floorDivide`. */
    floorDivide(y: TensorLike): Tensor;
    /** See the function `floorDivide_`. */
    floorDivide_(y: TensorLike): Tensor;
    /** See the function `fmod`. */
    fmod(y: TensorLike): Tensor;
    /** See the function `fmod_`. */
    fmod_(y: TensorLike): Tensor;
    /** See the function `lerp`. */
    lerp(end: Tensor, weight: TensorLike): Tensor;
    /** See the function `lerp_`. */
    lerp_(end: Tensor, weight: TensorLike): Tensor;
    /** See the function `maximum`. */
    maximum(y: TensorLike): Tensor;
    /** See the function `maximum_`. */
    maximum_(y: TensorLike): Tensor;
    /** See the function `minimum`. */
    minimum(y: TensorLike): Tensor;
    /** See the function `minimum_`. */
    minimum_(y: TensorLike): Tensor;
    /** See the function `mul`. */
    mul(y: TensorLike): Tensor;
    /** See the function `mul_`. */
    mul_(y: TensorLike): Tensor;
    /** See the function `mul`. */
    multiply(y: TensorLike): Tensor;
    /** See the function `neg`. */
    neg(): Tensor;
    /** See the function `neg_`. */
    neg_(): Tensor;
    /** See the function `neg`. */
    negative(): Tensor;
    /** See the function `pow`. */
    pow(y: TensorLike): Tensor;
    /** See the function `pow_`. */
    pow_(y: TensorLike): Tensor;
    /** See the function `reciprocal`. */
    reciprocal(): Tensor;
    /** See the function `reciprocal_`. */
    reciprocal_(): Tensor;
    /** See the function `remainder`. */
    remainder(y: TensorLike): Tensor;
    /** See the function `remainder_`. */
    remainder_(y: TensorLike): Tensor;
    /** See the function `sign`. */
    sign(): Tensor;
    /** See the function `sign_`. */
    sign_(): Tensor;
    /** See the function `square`. */
    square(): Tensor;
    /** See the function `square_`. */
    square_(): Tensor;
    /** See the function `sub`. */
    sub(y: TensorLike, options?: SubOptions): Tensor;
    /** See the function `sub_`. */
    sub_(y: TensorLike, options?: SubOptions): Tensor;
    /** See the function `sub`. */
    subtract(y: TensorLike, options?: SubOptions): Tensor;
    /** See the function `clamp`. */
    clamp(options?: ClampNumbersOptions): Tensor;
    clamp(min: number, options?: ClampNumbersOptions): Tensor;
    clamp(min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
    clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
    /** See the function `clamp`. */
    clip(options?: ClampNumbersOptions): Tensor;
    clip(min: number, options?: ClampNumbersOptions): Tensor;
    clip(min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
    clip(min?: Tensor | null, max?: Tensor | null): Tensor;
    /** See the function `clamp_`. */
    clamp_(options?: ClampNumbersOptions): Tensor;
    clamp_(min: number, options?: ClampNumbersOptions): Tensor;
    clamp_(min?: number, max?: number, options?: ClampNumbersOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  abs(this: Tensor): Tensor | Tensor { return abs(this); },
  absolute(this: Tensor): Tensor | Tensor { return abs(this); },
  add(this: Tensor, y: TensorLike, options?: AddOptions): Tensor | Tensor {
    return add(this, y, options);
  },
  add_(this: Tensor, y: TensorLike, options?: AddOptions): Tensor {
    return add_(this, y, options);
  },
  addcdiv(
    this: Tensor,
    tensor1: Tensor,
    tensor2: Tensor,
    options?: AddcdivOptions,
  ): Tensor | Tensor {
    return addcdiv(this, tensor1, tensor2, options);
  },
  addcdiv_(this: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor {
    return addcdiv_(this, tensor1, tensor2, options);
  },
  addcmul(
    this: Tensor,
    tensor1: Tensor,
    tensor2: Tensor,
    options?: AddcmulOptions,
  ): Tensor | Tensor {
    return addcmul(this, tensor1, tensor2, options);
  },
  addcmul_(this: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor {
    return addcmul_(this, tensor1, tensor2, options);
  },
  clampNumbers(this: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return clampNumbers(this, ...rest);
  },
  clampNumbers_(this: Tensor, ...rest: [never?, never?, never?]): Tensor {
    return clampNumbers_(this, ...rest);
  },
  clampTensors(this: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor | Tensor {
    return clampTensors(this, min, max);
  },
  div(this: Tensor, y: TensorLike, options?: DivOptions): Tensor | Tensor {
    return div(this, y, options);
  },
  div_(this: Tensor, y: TensorLike, options?: DivOptions): Tensor {
    return div_(this, y, options);
  },
  divide(this: Tensor, y: TensorLike, options?: DivOptions): Tensor | Tensor {
    return div(this, y, options);
  },
  floorDivide(this: Tensor, y: TensorLike): Tensor | Tensor { return floorDivide(this, y); },
  floorDivide_(this: Tensor, y: TensorLike): Tensor { return floorDivide_(this, y); },
  fmod(this: Tensor, y: TensorLike): Tensor | Tensor { return fmod(this, y); },
  fmod_(this: Tensor, y: TensorLike): Tensor { return fmod_(this, y); },
  lerp(this: Tensor, end: Tensor, weight: TensorLike): Tensor | Tensor {
    return lerp(this, end, weight);
  },
  lerp_(this: Tensor, end: Tensor, weight: TensorLike): Tensor { return lerp_(this, end, weight); },
  maximum(this: Tensor, y: TensorLike): Tensor | Tensor { return maximum(this, y); },
  maximum_(this: Tensor, y: TensorLike): Tensor { return maximum_(this, y); },
  minimum(this: Tensor, y: TensorLike): Tensor | Tensor { return minimum(this, y); },
  minimum_(this: Tensor, y: TensorLike): Tensor { return minimum_(this, y); },
  mul(this: Tensor, y: TensorLike): Tensor | Tensor { return mul(this, y); },
  mul_(this: Tensor, y: TensorLike): Tensor { return mul_(this, y); },
  multiply(this: Tensor, y: TensorLike): Tensor | Tensor { return mul(this, y); },
  neg(this: Tensor): Tensor | Tensor { return neg(this); },
  neg_(this: Tensor): Tensor { return neg_(this); },
  negative(this: Tensor): Tensor | Tensor { return neg(this); },
  pow(this: Tensor, y: TensorLike): Tensor | Tensor { return pow(this, y); },
  pow_(this: Tensor, y: TensorLike): Tensor { return pow_(this, y); },
  reciprocal(this: Tensor): Tensor | Tensor { return reciprocal(this); },
  reciprocal_(this: Tensor): Tensor { return reciprocal_(this); },
  remainder(this: Tensor, y: TensorLike): Tensor | Tensor { return remainder(this, y); },
  remainder_(this: Tensor, y: TensorLike): Tensor { return remainder_(this, y); },
  sign(this: Tensor): Tensor | Tensor { return sign(this); },
  sign_(this: Tensor): Tensor { return sign_(this); },
  square(this: Tensor): Tensor | Tensor { return square(this); },
  square_(this: Tensor): Tensor { return square_(this); },
  sub(this: Tensor, y: TensorLike, options?: SubOptions): Tensor | Tensor {
    return sub(this, y, options);
  },
  sub_(this: Tensor, y: TensorLike, options?: SubOptions): Tensor {
    return sub_(this, y, options);
  },
  subtract(this: Tensor, y: TensorLike, options?: SubOptions): Tensor | Tensor {
    return sub(this, y, options);
  },
  clamp(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("clamp", CLAMP, [this, ...args]);
  },
  clip(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("clamp", CLAMP, [this, ...args]);
  },
  clamp_(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("clamp_", CLAMP_IN_PLACE, [this, ...args]);
  },
});
