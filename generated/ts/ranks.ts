// Generated from ops/ranks.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkNumber,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  kthOfRowsGradients,
  medianOfAllGradients,
  medianOfRowsGradients,
  modeOfRowsGradients,
} from "../autograd/ranks.js";
import {
  nanquantileAt as nanquantileAtWritten,
  nanquantileEach as nanquantileEachWritten,
  quantileAt as quantileAtWritten,
  quantileEach as quantileEachWritten,
} from "../../src/composites/quantile.js";
import * as ops from "./index.js";

const KTH_OF_ROWS = defineExtern({
  name: "kthOfRows",
  kernel: "kth_of_rows",
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
  promote: "match",
  results: ["T", "int64"],
  gradients: kthOfRowsGradients,
});

/**
 * The element of the last dim that is number k of its row in order, from 0, and where it is.
 */
export function kthOfRows(x: Tensor, k: number): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("kthOfRows", "x", x);
  k = checkInt("kthOfRows", "k", k);
  if (!(k >= 0 && k < host.size(x, -1))) {
    throw new ShapeError(
      `kthvalue: k must be in 1..${showValue(host.size(x, -1))} for ${showValue(host.shape(x))}, got ${showValue(k + 1)}`,
    );
  }
  if (usesReference()) {
    const values = ops.select(
      ops.sortRows(host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x, false).values,
      -1,
      k,
    );
    const indices = ops.select(
      ops.sortRows(host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x, false).indices,
      -1,
      k,
    );
    return { values, indices };
  }
  const [values, indices] = extern(
    KTH_OF_ROWS,
    [x],
    [host.remove(host.shape(x), -1), host.remove(host.shape(x), -1)],
    NO_ATTRS,
    [k],
  );
  return { values, indices };
}

export interface MedianDimOptions {
  keepdim?: boolean;
}

/**
 * Median along one dim, and where it is.
 */
export function medianDim(
  x: Tensor,
  dim: number,
  options?: MedianDimOptions,
): { values: Tensor; indices: Tensor };
export function medianDim(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MedianDimOptions,
): { values: Tensor; indices: Tensor };
export function medianDim(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<MedianDimOptions>("medianDim", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("medianDim", "x", x);
  refuseComplex("medianDim", "x", x);
  dim = wrapDim("medianDim", dim, x.ndim);
  const keepdim = checkBool("medianDim", "keepdim", options.keepdim ?? false);
  const place = host.reduced(host.shape(x), [dim], keepdim);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `median: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const middle = ops.medianOfRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1), false);
  return { values: ops.reshape(middle.values, place), indices: ops.reshape(middle.indices, place) };
}

const MEDIAN_OF_ALL = defineExtern({
  name: "medianOfAll",
  kernel: "median_of_all",
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
  promote: "match",
  results: ["T", "int64"],
  gradients: medianOfAllGradients,
});

/**
 * The lower median of a vector, of all or of what is not NaN.
 */
export function medianOfAll(x: Tensor, skips: boolean): Tensor | Tensor {
  x = checkTensor("medianOfAll", "x", x);
  skips = checkBool("medianOfAll", "skips", skips);
  if (!(host.rank(x) === 1)) {
    throw new ShapeError(`medianOfAll: expected a vector, got ${showValue(host.shape(x))}`);
  }
  if (usesReference()) {
    const middle = ops.medianOfRows(x, skips).values;
    return ops.amax(
      ops.maskedSelect(
        x,
        ops.logicalOr(ops.eq(x, middle), ops.logicalAnd(ops.isnan(x), ops.isnan(middle))),
      ),
      { dim: [0] },
    );
  }
  return extern(MEDIAN_OF_ALL, [x], [[], []], NO_ATTRS, [Number(skips)])[0];
}

const MEDIAN_OF_ROWS = defineExtern({
  name: "medianOfRows",
  kernel: "median_of_rows",
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
  promote: "match",
  results: ["T", "int64"],
  gradients: medianOfRowsGradients,
});

/**
 * The lower median of the last dim and where it is, of all or of what is not NaN. The first NaN
 * where there is one that counts.
 */
export function medianOfRows(x: Tensor, skips: boolean): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("medianOfRows", "x", x);
  skips = checkBool("medianOfRows", "skips", skips);
  if (!(host.size(x, -1) > 0)) {
    throw new ShapeError(
      `median: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(-1)}`,
    );
  }
  if (usesReference()) {
    const indices = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const good = ops.sub(host.size(row, -1), ops.sum(ops.isnan(row), { dim: [-1] }));
        const middle = ops.floorDivide(ops.maximum(ops.sub(good, 1), 0), 2);
        const place = skips
          ? middle
          : ops.whereSelf(ops.lt(good, host.size(row, -1)), good, middle);
        return ops.squeeze(
          ops.gather(ops.sortRows(row, false).indices, -1, ops.unsqueeze(place, -1)),
          { dim: -1 },
        );
      }
    )();
    const values = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        return ops.squeeze(ops.gather(row, -1, ops.unsqueeze(indices, -1)), { dim: -1 });
      }
    )();
    return { indices, values };
  }
  const [values, indices] = extern(
    MEDIAN_OF_ROWS,
    [x],
    [host.remove(host.shape(x), -1), host.remove(host.shape(x), -1)],
    NO_ATTRS,
    [Number(skips)],
  );
  return { values, indices };
}

/**
 * Median of all elements; of none NaN, or the least integer. Ties share the gradient.
 */
export function medianWhole(x: Tensor): Tensor | Tensor {
  x = checkTensor("medianWhole", "x", x);
  refuseComplex("medianWhole", "x", x);
  return ops.medianOfAll(ops.reshape(x, [-1]), false);
}

export interface ModeOptions {
  dim?: number;
  keepdim?: boolean;
}

/**
 * The value that comes up most often along dim, the least of several, and its last place. Each NaN
 * is its own.
 */
export function mode(x: Tensor, options?: ModeOptions): { values: Tensor; indices: Tensor };
export function mode(
  x: Tensor,
  dim: number,
  options?: ModeOptions,
): { values: Tensor; indices: Tensor };
export function mode(
  x: Tensor,
  dim?: number,
  keepdim?: boolean,
  options?: ModeOptions,
): { values: Tensor; indices: Tensor };
export function mode(x: Tensor, ...rest: unknown[]): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<ModeOptions>("mode", ["dim", "keepdim"], ["dim", "keepdim"], rest);
  x = checkTensor("mode", "x", x);
  refuseComplex("mode", "x", x);
  const dim = wrapDim("mode", options.dim ?? -1, x.ndim);
  const keepdim = checkBool("mode", "keepdim", options.keepdim ?? false);
  const place = host.reduced(host.shape(x), [dim], keepdim);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `mode: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const most = ops.modeOfRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1));
  return { values: ops.reshape(most.values, place), indices: ops.reshape(most.indices, place) };
}

const MODE_OF_ROWS = defineExtern({
  name: "modeOfRows",
  kernel: "mode_of_rows",
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
  promote: "match",
  results: ["T", "int64"],
  gradients: modeOfRowsGradients,
});

/**
 * The least of what comes up most often in the last dim, and its last place.
 */
export function modeOfRows(x: Tensor): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  x = checkTensor("modeOfRows", "x", x);
  if (!(host.size(x, -1) > 0)) {
    throw new ShapeError(
      `mode: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(-1)}`,
    );
  }
  if (usesReference()) {
    const indices = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        const times = ops.maximum(
          ops.sum(ops.eq(ops.unsqueeze(row, -1), ops.unsqueeze(row, -2)), { dim: [-1] }),
          1,
        );
        const most = ops.eq(times, ops.amax(times, { dim: [-1], keepdim: true }));
        const less = ops.logicalAnd(
          ops.unsqueeze(most, -2),
          ops.logicalOr(
            ops.lt(ops.unsqueeze(row, -2), ops.unsqueeze(row, -1)),
            ops.logicalAnd(
              ops.isnan(ops.unsqueeze(row, -1)),
              ops.logicalNot(ops.isnan(ops.unsqueeze(row, -2))),
            ),
          ),
        );
        const least = ops.logicalAnd(most, ops.eq(ops.sum(less, { dim: [-1] }), 0));
        return ops.toDtype(
          ops.amax(
            ops.whereSelf(least, ops.arange(0, { end: host.size(row, -1) }), -1),
            { dim: [-1] },
          ),
          "int64",
        );
      }
    )();
    const values = (
      () => {
        const row = host.rank(x) === 0 ? ops.unsqueeze(x, 0) : x;
        return ops.squeeze(ops.gather(row, -1, ops.unsqueeze(indices, -1)), { dim: -1 });
      }
    )();
    return { indices, values };
  }
  const [values, indices] = extern(
    MODE_OF_ROWS,
    [x],
    [host.remove(host.shape(x), -1), host.remove(host.shape(x), -1)],
  );
  return { values, indices };
}

export interface NanmedianDimOptions {
  keepdim?: boolean;
}

/**
 * Median of what is not NaN along one dim, and where it is.
 */
export function nanmedianDim(
  x: Tensor,
  dim: number,
  options?: NanmedianDimOptions,
): { values: Tensor; indices: Tensor };
export function nanmedianDim(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: NanmedianDimOptions,
): { values: Tensor; indices: Tensor };
export function nanmedianDim(
  x: Tensor,
  dim: number,
  ...rest: unknown[]
): { values: Tensor; indices: Tensor } | {
  values: Tensor;
  indices: Tensor;
} {
  const options = readOptions<NanmedianDimOptions>("nanmedianDim", ["keepdim"], ["keepdim"], rest);
  x = checkTensor("nanmedianDim", "x", x);
  refuseComplex("nanmedianDim", "x", x);
  dim = wrapDim("nanmedianDim", dim, x.ndim);
  const keepdim = checkBool("nanmedianDim", "keepdim", options.keepdim ?? false);
  const place = host.reduced(host.shape(x), [dim], keepdim);
  if (!(host.size(x, dim) > 0)) {
    throw new ShapeError(
      `nanmedian: cannot reduce an empty dim; x is ${showValue(host.shape(x))}, dim is ${showValue(dim)}`,
    );
  }
  const middle = ops.medianOfRows(host.rank(x) === 0 ? x : ops.movedim(x, dim, -1), true);
  return { values: ops.reshape(middle.values, place), indices: ops.reshape(middle.indices, place) };
}

/**
 * Median of all elements that are not NaN. Ties share the gradient.
 */
export function nanmedianWhole(x: Tensor): Tensor | Tensor {
  x = checkTensor("nanmedianWhole", "x", x);
  refuseComplex("nanmedianWhole", "x", x);
  return ops.medianOfAll(ops.reshape(x, [-1]), true);
}

export interface NanquantileAtOptions {
  dim?: number;
  keepdim?: boolean;
  interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
}

/**
 * The value below which the share q of the numbers in x lies.
 */
export function nanquantileAt(x: Tensor, q: number, options?: NanquantileAtOptions): Tensor;
export function nanquantileAt(
  x: Tensor,
  q: number,
  dim: number,
  options?: NanquantileAtOptions,
): Tensor;
export function nanquantileAt(
  x: Tensor,
  q: number,
  dim?: number,
  keepdim?: boolean,
  options?: NanquantileAtOptions,
): Tensor;
export function nanquantileAt(x: Tensor, q: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NanquantileAtOptions>(
    "nanquantileAt",
    ["dim", "keepdim"],
    ["dim", "keepdim", "interpolation"],
    rest,
  );
  x = checkTensor("nanquantileAt", "x", x);
  refuseComplex("nanquantileAt", "x", x);
  q = checkNumber("nanquantileAt", "q", q);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("nanquantileAt", options.dim, x.ndim);
  const keepdim = checkBool("nanquantileAt", "keepdim", options.keepdim ?? false);
  const interpolation = checkEnum(
    "nanquantileAt",
    "interpolation",
    options.interpolation ?? "linear",
    ["linear", "lower", "higher", "midpoint", "nearest"],
  );
  return onDeviceOf(x, () => nanquantileAtWritten(x, q, dim, keepdim, interpolation));
}

export interface NanquantileEachOptions {
  dim?: number;
  keepdim?: boolean;
  interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
}

/**
 * The values below which the shares q of the numbers in x lie.
 */
export function nanquantileEach(x: Tensor, q: Tensor, options?: NanquantileEachOptions): Tensor;
export function nanquantileEach(
  x: Tensor,
  q: Tensor,
  dim: number,
  options?: NanquantileEachOptions,
): Tensor;
export function nanquantileEach(
  x: Tensor,
  q: Tensor,
  dim?: number,
  keepdim?: boolean,
  options?: NanquantileEachOptions,
): Tensor;
export function nanquantileEach(x: Tensor, q: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<NanquantileEachOptions>(
    "nanquantileEach",
    ["dim", "keepdim"],
    ["dim", "keepdim", "interpolation"],
    rest,
  );
  x = checkTensor("nanquantileEach", "x", x);
  refuseComplex("nanquantileEach", "x", x);
  q = checkTensor("nanquantileEach", "q", q);
  refuseComplex("nanquantileEach", "q", q);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("nanquantileEach", options.dim, x.ndim);
  const keepdim = checkBool("nanquantileEach", "keepdim", options.keepdim ?? false);
  const interpolation = checkEnum(
    "nanquantileEach",
    "interpolation",
    options.interpolation ?? "linear",
    ["linear", "lower", "higher", "midpoint", "nearest"],
  );
  return onDeviceOf(x, () => nanquantileEachWritten(x, q, dim, keepdim, interpolation));
}

export interface QuantileAtOptions {
  dim?: number;
  keepdim?: boolean;
  interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
}

/**
 * The value below which the share q of x lies.
 */
export function quantileAt(x: Tensor, q: number, options?: QuantileAtOptions): Tensor;
export function quantileAt(x: Tensor, q: number, dim: number, options?: QuantileAtOptions): Tensor;
export function quantileAt(
  x: Tensor,
  q: number,
  dim?: number,
  keepdim?: boolean,
  options?: QuantileAtOptions,
): Tensor;
export function quantileAt(x: Tensor, q: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<QuantileAtOptions>(
    "quantileAt",
    ["dim", "keepdim"],
    ["dim", "keepdim", "interpolation"],
    rest,
  );
  x = checkTensor("quantileAt", "x", x);
  refuseComplex("quantileAt", "x", x);
  q = checkNumber("quantileAt", "q", q);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("quantileAt", options.dim, x.ndim);
  const keepdim = checkBool("quantileAt", "keepdim", options.keepdim ?? false);
  const interpolation = checkEnum(
    "quantileAt",
    "interpolation",
    options.interpolation ?? "linear",
    ["linear", "lower", "higher", "midpoint", "nearest"],
  );
  return onDeviceOf(x, () => quantileAtWritten(x, q, dim, keepdim, interpolation));
}

export interface QuantileEachOptions {
  dim?: number;
  keepdim?: boolean;
  interpolation?: "linear" | "lower" | "higher" | "midpoint" | "nearest";
}

/**
 * The values below which the shares q of x lie.
 */
export function quantileEach(x: Tensor, q: Tensor, options?: QuantileEachOptions): Tensor;
export function quantileEach(
  x: Tensor,
  q: Tensor,
  dim: number,
  options?: QuantileEachOptions,
): Tensor;
export function quantileEach(
  x: Tensor,
  q: Tensor,
  dim?: number,
  keepdim?: boolean,
  options?: QuantileEachOptions,
): Tensor;
export function quantileEach(x: Tensor, q: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<QuantileEachOptions>(
    "quantileEach",
    ["dim", "keepdim"],
    ["dim", "keepdim", "interpolation"],
    rest,
  );
  x = checkTensor("quantileEach", "x", x);
  refuseComplex("quantileEach", "x", x);
  q = checkTensor("quantileEach", "q", q);
  refuseComplex("quantileEach", "q", q);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("quantileEach", options.dim, x.ndim);
  const keepdim = checkBool("quantileEach", "keepdim", options.keepdim ?? false);
  const interpolation = checkEnum(
    "quantileEach",
    "interpolation",
    options.interpolation ?? "linear",
    ["linear", "lower", "higher", "midpoint", "nearest"],
  );
  return onDeviceOf(x, () => quantileEachWritten(x, q, dim, keepdim, interpolation));
}

/**
 * Zeros of the given shape with one value for each row, at the place that indices names: the
 * gradient of what picks an element of each row.
 */
export function spreadAlong(x: Tensor, indices: Tensor, size: readonly number[]): Tensor | Tensor {
  x = checkTensor("spreadAlong", "x", x);
  refuseComplex("spreadAlong", "x", x);
  indices = checkTensor("spreadAlong", "indices", indices);
  size = checkInts("spreadAlong", "size", size);
  if (host.length(size) === 0) return x;
  return ops.scatter(ops.newZeros(x, size), -1, ops.unsqueeze(indices, -1), ops.unsqueeze(x, -1));
}

const MEDIAN: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.medianDim as never,
  },
  {
    params: [{ name: "x", kind: "tensor", optional: false }],
    call: () => ops.medianWhole as never,
  },
];

/**
 * Median of x, or along one dim with its place: the lower of the two in the middle. NaN where there
 * is one.
 */
export function median(
  x: Tensor,
  dim: number,
  options?: MedianDimOptions,
): { values: Tensor; indices: Tensor };
export function median(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: MedianDimOptions,
): { values: Tensor; indices: Tensor };
export function median(x: Tensor): Tensor;
export function median(...args: unknown[]): unknown {
  return callOverload("median", MEDIAN, args);
}

const NANMEDIAN: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: false, option: false },
      { name: "keepdim", kind: "bool", optional: true, option: true },
    ],
    call: () => ops.nanmedianDim as never,
  },
  {
    params: [{ name: "x", kind: "tensor", optional: false }],
    call: () => ops.nanmedianWhole as never,
  },
];

/**
 * Median of what is not NaN, of x or along one dim with its place. NaN of nothing else.
 */
export function nanmedian(
  x: Tensor,
  dim: number,
  options?: NanmedianDimOptions,
): { values: Tensor; indices: Tensor };
export function nanmedian(
  x: Tensor,
  dim: number,
  keepdim?: boolean,
  options?: NanmedianDimOptions,
): { values: Tensor; indices: Tensor };
export function nanmedian(x: Tensor): Tensor;
export function nanmedian(...args: unknown[]): unknown {
  return callOverload("nanmedian", NANMEDIAN, args);
}

const NANQUANTILE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "q", kind: "number", optional: false, option: false },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
      {
        name: "interpolation",
        kind: "enum",
        optional: true,
        option: true,
        members: ["linear", "lower", "higher", "midpoint", "nearest"],
      },
    ],
    call: () => ops.nanquantileAt as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "q", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
      {
        name: "interpolation",
        kind: "enum",
        optional: true,
        option: true,
        members: ["linear", "lower", "higher", "midpoint", "nearest"],
      },
    ],
    call: () => ops.nanquantileEach as never,
  },
];

/**
 * As quantile, of what is not NaN. NaN of nothing else.
 */
export function nanquantile(x: Tensor, q: number, options?: NanquantileAtOptions): Tensor;
export function nanquantile(
  x: Tensor,
  q: number,
  dim: number,
  options?: NanquantileAtOptions,
): Tensor;
export function nanquantile(
  x: Tensor,
  q: number,
  dim?: number,
  keepdim?: boolean,
  options?: NanquantileAtOptions,
): Tensor;
export function nanquantile(x: Tensor, q: Tensor, options?: NanquantileEachOptions): Tensor;
export function nanquantile(
  x: Tensor,
  q: Tensor,
  dim: number,
  options?: NanquantileEachOptions,
): Tensor;
export function nanquantile(
  x: Tensor,
  q: Tensor,
  dim?: number,
  keepdim?: boolean,
  options?: NanquantileEachOptions,
): Tensor;
export function nanquantile(...args: unknown[]): unknown {
  return callOverload("nanquantile", NANQUANTILE, args);
}

const QUANTILE: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "q", kind: "number", optional: false, option: false },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
      {
        name: "interpolation",
        kind: "enum",
        optional: true,
        option: true,
        members: ["linear", "lower", "higher", "midpoint", "nearest"],
      },
    ],
    call: () => ops.quantileAt as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "q", kind: "tensor", optional: false },
      { name: "dim", kind: "dim", optional: true, option: true },
      { name: "keepdim", kind: "bool", optional: true, option: true },
      {
        name: "interpolation",
        kind: "enum",
        optional: true,
        option: true,
        members: ["linear", "lower", "higher", "midpoint", "nearest"],
      },
    ],
    call: () => ops.quantileEach as never,
  },
];

/**
 * The values below which the shares q of x lie, along dim or of all elements; a list of shares adds
 * a dim in front. Between two elements as interpolation says. NaN where there is one.
 */
export function quantile(x: Tensor, q: number, options?: QuantileAtOptions): Tensor;
export function quantile(x: Tensor, q: number, dim: number, options?: QuantileAtOptions): Tensor;
export function quantile(
  x: Tensor,
  q: number,
  dim?: number,
  keepdim?: boolean,
  options?: QuantileAtOptions,
): Tensor;
export function quantile(x: Tensor, q: Tensor, options?: QuantileEachOptions): Tensor;
export function quantile(x: Tensor, q: Tensor, dim: number, options?: QuantileEachOptions): Tensor;
export function quantile(
  x: Tensor,
  q: Tensor,
  dim?: number,
  keepdim?: boolean,
  options?: QuantileEachOptions,
): Tensor;
export function quantile(...args: unknown[]): unknown {
  return callOverload("quantile", QUANTILE, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `kthOfRows`. */
    kthOfRows(k: number): { values: Tensor; indices: Tensor };
    /** See the function `medianDim`. */
    medianDim(dim: number, options?: MedianDimOptions): { values: Tensor; indices: Tensor };
    medianDim(
      dim: number,
      keepdim?: boolean,
      options?: MedianDimOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `medianOfAll`. */
    medianOfAll(skips: boolean): Tensor;
    /** See the function `medianOfRows`. */
    medianOfRows(skips: boolean): { values: Tensor; indices: Tensor };
    /** See the function `medianWhole`. */
    medianWhole(): Tensor;
    /** See the function `mode`. */
    mode(options?: ModeOptions): { values: Tensor; indices: Tensor };
    mode(dim: number, options?: ModeOptions): { values: Tensor; indices: Tensor };
    mode(
      dim?: number,
      keepdim?: boolean,
      options?: ModeOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `modeOfRows`. */
    modeOfRows(): { values: Tensor; indices: Tensor };
    /** See the function `nanmedianDim`. */
    nanmedianDim(dim: number, options?: NanmedianDimOptions): { values: Tensor; indices: Tensor };
    nanmedianDim(
      dim: number,
      keepdim?: boolean,
      options?: NanmedianDimOptions,
    ): { values: Tensor; indices: Tensor };
    /** See the function `nanmedianWhole`. */
    nanmedianWhole(): Tensor;
    /** See the function `nanquantileAt`. */
    nanquantileAt(q: number, options?: NanquantileAtOptions): Tensor;
    nanquantileAt(q: number, dim: number, options?: NanquantileAtOptions): Tensor;
    nanquantileAt(
      q: number,
      dim?: number,
      keepdim?: boolean,
      options?: NanquantileAtOptions,
    ): Tensor;
    /** See the function `nanquantileEach`. */
    nanquantileEach(q: Tensor, options?: NanquantileEachOptions): Tensor;
    nanquantileEach(q: Tensor, dim: number, options?: NanquantileEachOptions): Tensor;
    nanquantileEach(
      q: Tensor,
      dim?: number,
      keepdim?: boolean,
      options?: NanquantileEachOptions,
    ): Tensor;
    /** See the function `quantileAt`. */
    quantileAt(q: number, options?: QuantileAtOptions): Tensor;
    quantileAt(q: number, dim: number, options?: QuantileAtOptions): Tensor;
    quantileAt(q: number, dim?: number, keepdim?: boolean, options?: QuantileAtOptions): Tensor;
    /** See the function `quantileEach`. */
    quantileEach(q: Tensor, options?: QuantileEachOptions): Tensor;
    quantileEach(q: Tensor, dim: number, options?: QuantileEachOptions): Tensor;
    quantileEach(q: Tensor, dim?: number, keepdim?: boolean, options?: QuantileEachOptions): Tensor;
    /** See the function `spreadAlong`. */
    spreadAlong(indices: Tensor, size: readonly number[]): Tensor;
    /** See the function `median`. */
    median(dim: number, options?: MedianDimOptions): { values: Tensor; indices: Tensor };
    median(
      dim: number,
      keepdim?: boolean,
      options?: MedianDimOptions,
    ): { values: Tensor; indices: Tensor };
    median(): Tensor;
    /** See the function `nanmedian`. */
    nanmedian(dim: number, options?: NanmedianDimOptions): { values: Tensor; indices: Tensor };
    nanmedian(
      dim: number,
      keepdim?: boolean,
      options?: NanmedianDimOptions,
    ): { values: Tensor; indices: Tensor };
    nanmedian(): Tensor;
    /** See the function `nanquantile`. */
    nanquantile(q: number, options?: NanquantileAtOptions): Tensor;
    nanquantile(q: number, dim: number, options?: NanquantileAtOptions): Tensor;
    nanquantile(q: number, dim?: number, keepdim?: boolean, options?: NanquantileAtOptions): Tensor;
    nanquantile(q: Tensor, options?: NanquantileEachOptions): Tensor;
    nanquantile(q: Tensor, dim: number, options?: NanquantileEachOptions): Tensor;
    nanquantile(
      q: Tensor,
      dim?: number,
      keepdim?: boolean,
      options?: NanquantileEachOptions,
    ): Tensor;
    /** See the function `quantile`. */
    quantile(q: number, options?: QuantileAtOptions): Tensor;
    quantile(q: number, dim: number, options?: QuantileAtOptions): Tensor;
    quantile(q: number, dim?: number, keepdim?: boolean, options?: QuantileAtOptions): Tensor;
    quantile(q: Tensor, options?: QuantileEachOptions): Tensor;
    quantile(q: Tensor, dim: number, options?: QuantileEachOptions): Tensor;
    quantile(q: Tensor, dim?: number, keepdim?: boolean, options?: QuantileEachOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  kthOfRows(this: Tensor, k: number): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return kthOfRows(this, k); },
  medianDim(
    this: Tensor,
    dim: number,
    ...rest: [never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return medianDim(this, dim, ...rest); },
  medianOfAll(this: Tensor, skips: boolean): Tensor | Tensor { return medianOfAll(this, skips); },
  medianOfRows(this: Tensor, skips: boolean): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return medianOfRows(this, skips); },
  medianWhole(this: Tensor): Tensor | Tensor { return medianWhole(this); },
  mode(this: Tensor, ...rest: [never?, never?, never?]): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return mode(this, ...rest); },
  modeOfRows(this: Tensor): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return modeOfRows(this); },
  nanmedianDim(
    this: Tensor,
    dim: number,
    ...rest: [never?, never?]
  ): { values: Tensor; indices: Tensor } | {
    values: Tensor;
    indices: Tensor;
  } { return nanmedianDim(this, dim, ...rest); },
  nanmedianWhole(this: Tensor): Tensor | Tensor { return nanmedianWhole(this); },
  nanquantileAt(this: Tensor, q: number, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return nanquantileAt(this, q, ...rest);
  },
  nanquantileEach(this: Tensor, q: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return nanquantileEach(this, q, ...rest);
  },
  quantileAt(this: Tensor, q: number, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return quantileAt(this, q, ...rest);
  },
  quantileEach(this: Tensor, q: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return quantileEach(this, q, ...rest);
  },
  spreadAlong(this: Tensor, indices: Tensor, size: readonly number[]): Tensor | Tensor {
    return spreadAlong(this, indices, size);
  },
  median(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("median", MEDIAN, [this, ...args]);
  },
  nanmedian(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("nanmedian", NANMEDIAN, [this, ...args]);
  },
  nanquantile(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("nanquantile", NANQUANTILE, [this, ...args]);
  },
  quantile(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("quantile", QUANTILE, [this, ...args]);
  },
});
