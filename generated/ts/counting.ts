// Generated from ops/counting.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkInt,
  checkNumber,
  checkNumbers,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { countInBinsGradients, countPlacesGradients } from "../autograd/counting.js";
import {
  bincountPlain as bincountPlainWritten,
  bincountWeighted as bincountWeightedWritten,
  histc as histcWritten,
  histogramEdges as histogramEdgesWritten,
  histogramEven as histogramEvenWritten,
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
  if (usesReference()) {
    const at = ops.unsqueeze(ops.reshape(x, [-1]), -1);
    const place = ops.minimum(
      ops.floor(ops.div(ops.mul(ops.sub(at, min), bins), max - min)),
      bins - 1,
    );
    return ops.toDtype(
      ops.sum(
        ops.logicalAnd(
          ops.logicalAnd(ops.ge(at, min), ops.le(at, max)),
          ops.eq(place, ops.arange(0, { end: bins })),
        ),
        { dim: [0] },
      ),
      host.dtype(x),
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

export interface HistogramEdgesOptions {
  density?: boolean;
}

/**
 * The histogram between given edges, which rise.
 */
export function histogramEdges(
  x: Tensor,
  bins: Tensor,
  weight?: Tensor | null,
  options: HistogramEdgesOptions = NONE,
): { hist: Tensor; binEdges: Tensor } | {
  hist: Tensor;
  binEdges: Tensor;
} {
  if (options !== NONE) checkOptions("histogramEdges", options, ["density"]);
  x = checkTensor("histogramEdges", "x", x);
  refuseComplex("histogramEdges", "x", x);
  bins = checkTensor("histogramEdges", "bins", bins);
  refuseComplex("histogramEdges", "bins", bins);
  weight = checkOptionalTensor("histogramEdges", "weight", weight);
  refuseComplex("histogramEdges", "weight", weight);
  const density = checkBool("histogramEdges", "density", options.density ?? false);
  return onDeviceOf(x, () => histogramEdgesWritten(x, bins, weight, density));
}

export interface HistogramEvenOptions {
  range?: number | readonly number[];
  density?: boolean;
}

/**
 * The histogram of equal parts.
 */
export function histogramEven(
  x: Tensor,
  bins: number,
  weight?: Tensor | null,
  options: HistogramEvenOptions = NONE,
): { hist: Tensor; binEdges: Tensor } | {
  hist: Tensor;
  binEdges: Tensor;
} {
  if (options !== NONE) checkOptions("histogramEven", options, ["range", "density"]);
  x = checkTensor("histogramEven", "x", x);
  refuseComplex("histogramEven", "x", x);
  bins = checkInt("histogramEven", "bins", bins);
  weight = checkOptionalTensor("histogramEven", "weight", weight);
  refuseComplex("histogramEven", "weight", weight);
  const range = options.range === undefined || options.range === null
    ? undefined
    : checkNumbers("histogramEven", "range", options.range);
  const density = checkBool("histogramEven", "density", options.density ?? false);
  return onDeviceOf(x, () => histogramEvenWritten(x, bins, weight, range, density));
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

const HISTOGRAM: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "bins", kind: "int", optional: false, option: false },
      { name: "weight", kind: "tensor", optional: true },
      { name: "range", kind: "numbers", optional: true, option: true },
      { name: "density", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.histogramEven as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "bins", kind: "tensor", optional: false },
      { name: "weight", kind: "tensor", optional: true },
      { name: "density", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.histogramEdges as never,
  },
];

/**
 * How much of x, each element counting as its weight, lies between neighbours of the edges bins, or
 * in so many equal parts of range or of the range of x; and the edges. With density, divided so
 * that the integral is 1. The last part is closed; what lies outside counts for nothing.
 */
export function histogram(
  x: Tensor,
  bins: number,
  weight?: Tensor | null,
  options?: HistogramEvenOptions,
): { hist: Tensor; binEdges: Tensor };
export function histogram(
  x: Tensor,
  bins: Tensor,
  weight?: Tensor | null,
  options?: HistogramEdgesOptions,
): { hist: Tensor; binEdges: Tensor };
export function histogram(...args: unknown[]): unknown {
  return callOverload("histogram", HISTOGRAM, args);
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
    /** See the function `histogramEdges`. */
    histogramEdges(
      bins: Tensor,
      weight?: Tensor | null,
      options?: HistogramEdgesOptions,
    ): { hist: Tensor; binEdges: Tensor };
    /** See the function `histogramEven`. */
    histogramEven(
      bins: number,
      weight?: Tensor | null,
      options?: HistogramEvenOptions,
    ): { hist: Tensor; binEdges: Tensor };
    /** See the function `bincount`. */
    bincount(options?: BincountPlainOptions): Tensor;
    bincount(minlength?: number, options?: BincountPlainOptions): Tensor;
    bincount(weights: Tensor, options?: BincountWeightedOptions): Tensor;
    bincount(weights: Tensor, minlength?: number, options?: BincountWeightedOptions): Tensor;
    /** See the function `histogram`. */
    histogram(
      bins: number,
      weight?: Tensor | null,
      options?: HistogramEvenOptions,
    ): { hist: Tensor; binEdges: Tensor };
    histogram(
      bins: Tensor,
      weight?: Tensor | null,
      options?: HistogramEdgesOptions,
    ): { hist: Tensor; binEdges: Tensor };
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
  histogramEdges(
    this: Tensor,
    bins: Tensor,
    weight?: Tensor | null,
    options?: HistogramEdgesOptions,
  ): { hist: Tensor; binEdges: Tensor } | {
    hist: Tensor;
    binEdges: Tensor;
  } { return histogramEdges(this, bins, weight, options); },
  histogramEven(
    this: Tensor,
    bins: number,
    weight?: Tensor | null,
    options?: HistogramEvenOptions,
  ): { hist: Tensor; binEdges: Tensor } | {
    hist: Tensor;
    binEdges: Tensor;
  } { return histogramEven(this, bins, weight, options); },
  bincount(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("bincount", BINCOUNT, [this, ...args]);
  },
  histogram(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("histogram", HISTOGRAM, [this, ...args]);
  },
});
