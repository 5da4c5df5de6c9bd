// Generated from ops/counting.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { checkInt, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { countInBinsGradients, countPlacesGradients } from "../autograd/counting.js";
import {
  bincountPlain as bincountPlainWritten,
  bincountWeighted as bincountWeightedWritten,
  histc as histcWritten,
} from "../../src/composites/counting.js";
import * as ops from "./index.js";

export interface BincountPlainOptions {
  minlength?: number;
}

/**
 * How often each integer from 0 on comes up in x.
 */
export function bincountPlain(x: Tensor, options?: BincountPlainOptions): Tensor;
export function bincountPlain(
  x: Tensor,
  minlength?: number,
  options?: BincountPlainOptions,
): Tensor;
export function bincountPlain(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<BincountPlainOptions>(
    "bincountPlain",
    ["minlength"],
    ["minlength"],
    rest,
  );
  x = checkTensor("bincountPlain", "x", x);
  refuseComplex("bincountPlain", "x", x);
  const minlength = checkInt("bincountPlain", "minlength", options.minlength ?? 0);
  return onDeviceOf(x, () => bincountPlainWritten(x, minlength));
}

export interface BincountWeightedOptions {
  minlength?: number;
}

/**
 * The sum of the weights of each integer from 0 on. Weights of other dtypes are added as float64.
 */
export function bincountWeighted(
  x: Tensor,
  weights: Tensor,
  options?: BincountWeightedOptions,
): Tensor;
export function bincountWeighted(
  x: Tensor,
  weights: Tensor,
  minlength?: number,
  options?: BincountWeightedOptions,
): Tensor;
export function bincountWeighted(x: Tensor, weights: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<BincountWeightedOptions>(
    "bincountWeighted",
    ["minlength"],
    ["minlength"],
    rest,
  );
  x = checkTensor("bincountWeighted", "x", x);
  weights = checkTensor("bincountWeighted", "weights", weights);
  refuseComplex("bincountWeighted", "weights", weights);
  const minlength = checkInt("bincountWeighted", "minlength", options.minlength ?? 0);
  return onDeviceOf(x, () => bincountWeightedWritten(x, weights, minlength));
}

const COUNT_IN_BINS = defineExtern({
  name: "countInBins",
  kernel: "count_in_bins",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: countInBinsGradients,
});

/**
 * How many elements of x fall into each of bins equal parts of [min, max].
 */
export function countInBins(x: Tensor, bins: number, min: number, max: number): Tensor | Tensor {
  x = checkTensor("countInBins", "x", x);
  bins = checkInt("countInBins", "bins", bins);
  min = checkNumber("countInBins", "min", min);
  max = checkNumber("countInBins", "max", max);
  if (!(bins > 0)) throw new ArgumentError(`histc: bins must be positive, got ${showValue(bins)}`);
  if (!(min < max)) {
    throw new ArgumentError(
      `histc: min must be less than max, got ${showValue(min)} and ${showValue(max)}`,
    );
  }
  return extern(COUNT_IN_BINS, [x], [[bins]], NO_ATTRS, [min, max])[0];
}

const COUNT_PLACES = defineExtern({
  name: "countPlaces",
  kernel: "count_places",
  inputs: [{ name: "x", dtypes: ["int32", "int64"], generic: false, scalar: false }],
  promote: "match",
  results: ["int64"],
  gradients: countPlacesGradients,
});

/**
 * How often each of the integers from 0 up to n comes up.
 */
export function countPlaces(x: Tensor, n: number): Tensor | Tensor {
  x = checkTensor("countPlaces", "x", x);
  n = checkInt("countPlaces", "n", n);
  if (!(n >= 0)) throw new ArgumentError(`bincount: ${showValue(n)} places`);
  if (usesReference()) {
    return ops.sum(
      ops.eq(ops.unsqueeze(ops.reshape(x, [-1]), -1), ops.arange(0, { end: n })),
      { dim: [0] },
    );
  }
  return extern(COUNT_PLACES, [x], [[n]])[0];
}

export interface HistcOptions {
  bins?: number;
  min?: number;
  max?: number;
}

/**
 * How many elements of x fall into each of bins equal parts of [min, max]; of the range of x where
 * min and max are equal, of one wider by 1 on each side where x is constant. What lies outside, and
 * NaN, counts for nothing.
 */
export function histc(x: Tensor, options?: HistcOptions): Tensor;
export function histc(x: Tensor, bins: number, options?: HistcOptions): Tensor;
export function histc(x: Tensor, bins: number, min: number, options?: HistcOptions): Tensor;
export function histc(
  x: Tensor,
  bins?: number,
  min?: number,
  max?: number,
  options?: HistcOptions,
): Tensor;
export function histc(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HistcOptions>(
    "histc",
    ["bins", "min", "max"],
    ["bins", "min", "max"],
    rest,
  );
  x = checkTensor("histc", "x", x);
  refuseComplex("histc", "x", x);
  const bins = checkInt("histc", "bins", options.bins ?? 100);
  const min = checkNumber("histc", "min", options.min ?? 0);
  const max = checkNumber("histc", "max", options.max ?? 0);
  return onDeviceOf(x, () => histcWritten(x, bins, min, max));
}

const BINCOUNT: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "minlength", kind: "int", optional: true, option: true },
    ],
    call: () => ops.bincountPlain as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "weights", kind: "tensor", optional: false },
      { name: "minlength", kind: "int", optional: true, option: true },
    ],
    call: () => ops.bincountWeighted as never,
  },
];

/**
 * How often each integer from 0 on comes up in x, a vector, or the sum of its weights: a place for
 * each up to the largest, and minlength at least.
 */
export function bincount(x: Tensor, options?: BincountPlainOptions): Tensor;
export function bincount(x: Tensor, minlength?: number, options?: BincountPlainOptions): Tensor;
export function bincount(x: Tensor, weights: Tensor, options?: BincountWeightedOptions): Tensor;
export function bincount(
  x: Tensor,
  weights: Tensor,
  minlength?: number,
  options?: BincountWeightedOptions,
): Tensor;
export function bincount(...args: unknown[]): unknown {
  return callOverload("bincount", BINCOUNT, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `bincountPlain`. */
    bincountPlain(options?: BincountPlainOptions): Tensor;
    bincountPlain(minlength?: number, options?: BincountPlainOptions): Tensor;
    /** See the function `bincountWeighted`. */
    bincountWeighted(weights: Tensor, options?: BincountWeightedOptions): Tensor;
    bincountWeighted(
      weights: Tensor,
      minlength?: number,
      options?: BincountWeightedOptions,
    ): Tensor;
    /** See the function `countInBins`. */
    countInBins(bins: number, min: number, max: number): Tensor;
    /** See the function `countPlaces`. */
    countPlaces(n: number): Tensor;
    /** See the function `histc`. */
    histc(options?: HistcOptions): Tensor;
    histc(bins: number, options?: HistcOptions): Tensor;
    histc(bins: number, min: number, options?: HistcOptions): Tensor;
    histc(bins?: number, min?: number, max?: number, options?: HistcOptions): Tensor;
    /** See the function `bincount`. */
    bincount(options?: BincountPlainOptions): Tensor;
    bincount(minlength?: number, options?: BincountPlainOptions): Tensor;
    bincount(weights: Tensor, options?: BincountWeightedOptions): Tensor;
    bincount(weights: Tensor, minlength?: number, options?: BincountWeightedOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  bincountPlain(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return bincountPlain(this, ...rest);
  },
  bincountWeighted(this: Tensor, weights: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return bincountWeighted(this, weights, ...rest);
  },
  countInBins(this: Tensor, bins: number, min: number, max: number): Tensor | Tensor {
    return countInBins(this, bins, min, max);
  },
  countPlaces(this: Tensor, n: number): Tensor | Tensor { return countPlaces(this, n); },
  histc(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | Tensor {
    return histc(this, ...rest);
  },
  bincount(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("bincount", BINCOUNT, [this, ...args]);
  },
});
