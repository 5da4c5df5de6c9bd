// Generated from ops/padding.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkEnum, checkInts, checkScalar, readOptions } from "../../src/dispatch/arguments.js";
import { defineIndexed, gatherElements, scatterElements } from "../../src/dispatch/indexed.js";
import { checkTensor, type Scalar } from "../../src/dispatch/operand.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  constantPadNdGradients,
  wrappedPadAddGradients,
  wrappedPadGradients,
} from "../autograd/padding.js";
import * as ops from "./index.js";

export interface ConstantPadNdOptions {
  value?: Scalar;
}

const CONSTANT_PAD_ND = defineIndexed({
  name: "constantPadNd",
  kernel: "constant_pad_nd",
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
  reads: [0],
  results: ["T"],
  gradients: constantPadNdGradients,
});

/**
 * x with value around it. Negative pads cut elements off.
 */
export function constantPadNd(
  x: Tensor,
  pad: number | readonly number[],
  options?: ConstantPadNdOptions,
): Tensor;
export function constantPadNd(
  x: Tensor,
  pad: number | readonly number[],
  value?: Scalar,
  options?: ConstantPadNdOptions,
): Tensor;
export function constantPadNd(
  x: Tensor,
  pad: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ConstantPadNdOptions>("constantPadNd", ["value"], ["value"], rest);
  x = checkTensor("constantPadNd", "x", x);
  pad = checkInts("constantPadNd", "pad", pad);
  const value = checkScalar("constantPadNd", "value", options.value ?? 0);
  const before = host.pads(pad, 0, x.shape.length);
  const after = host.pads(pad, 1, x.shape.length);
  if (!(host.modulo(host.length(pad), 2) === 0 && host.length(pad) <= 2 * host.rank(x))) {
    throw new ShapeError(
      `pad: ${showValue(pad)} must have a pair for each of the last dims, of which x has ${showValue(host.rank(x))}`,
    );
  }
  if (!host.fits(
    host.itemwise((x, y) => x * y, 0, host.shape(x)),
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x + y, host.shape(x), before), after),
  )) {
    throw new ShapeError(
      `pad: ${showValue(pad)} cuts off more than there is of ${showValue(host.shape(x))}`,
    );
  }
  return gatherElements(
    CONSTANT_PAD_ND,
    [x],
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x + y, host.shape(x), before), after),
    { pad },
    [value, ...host.slots(before), ...host.slots(host.shape(x))],
  );
}

export interface PadOptions {
  mode?: "constant" | "reflect" | "replicate" | "circular";
  value?: Scalar;
}

/**
 * x with elements around it: value (constant), or elements of its own, mirrored at its ends
 * (reflect), repeated (replicate), or from its other end (circular).
 */
export function pad(x: Tensor, pad: number | readonly number[], options?: PadOptions): Tensor;
export function pad(
  x: Tensor,
  pad: number | readonly number[],
  mode: "constant" | "reflect" | "replicate" | "circular",
  options?: PadOptions,
): Tensor;
export function pad(
  x: Tensor,
  pad: number | readonly number[],
  mode?: "constant" | "reflect" | "replicate" | "circular",
  value?: Scalar,
  options?: PadOptions,
): Tensor;
export function pad(
  x: Tensor,
  pad: number | readonly number[],
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<PadOptions>("pad", ["mode", "value"], ["mode", "value"], rest);
  x = checkTensor("pad", "x", x);
  pad = checkInts("pad", "pad", pad);
  const mode = checkEnum(
    "pad",
    "mode",
    options.mode ?? "constant",
    ["constant", "reflect", "replicate", "circular"],
  );
  const value = options.value === undefined || options.value === null
    ? undefined
    : checkScalar("pad", "value", options.value);
  switch (mode) {
    case "constant": {
      return ops.constantPadNd(x, pad, { value: value ?? 0 });
    }
    case "reflect": {
      return ops.wrappedPad(x, pad, "reflect");
    }
    case "replicate": {
      return ops.wrappedPad(x, pad, "replicate");
    }
    case "circular": {
      const kept = host.fits(host.itemwise((x, y) => x * y, 0, pad), pad)
        ? x
        : ops.constantPadNd(x, host.itemwise((x, y) => Math.min(x, y), pad, 0));
      return ops.wrappedPad(kept, host.itemwise((x, y) => Math.max(x, y), pad, 0), "circular");
    }
  }
}

const WRAPPED_PAD = defineIndexed({
  name: "wrappedPad",
  kernel: "wrapped_pad",
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
  reads: [0],
  results: ["T"],
  gradients: wrappedPadGradients,
});

/**
 * x with elements of its own around it: mirrored at its ends (reflect), those at its ends
 * (replicate), or from its other end (circular).
 */
export function wrappedPad(
  x: Tensor,
  pad: number | readonly number[],
  mode: "reflect" | "replicate" | "circular",
): Tensor | Tensor {
  x = checkTensor("wrappedPad", "x", x);
  pad = checkInts("wrappedPad", "pad", pad);
  mode = checkEnum("wrappedPad", "mode", mode, ["reflect", "replicate", "circular"]);
  const before = host.pads(pad, 0, x.shape.length);
  const after = host.pads(pad, 1, x.shape.length);
  const n = host.shape(x);
  const turn = host.itemwise(
    (x, y) => Math.max(x, y),
    host.itemwise((x, y) => x - y, host.itemwise((x, y) => x * y, 2, host.shape(x)), 2),
    1,
  );
  const most = mode === "circular"
    ? host.shape(x)
    : host.itemwise((x, y) => Math.max(x, y), host.itemwise((x, y) => x - y, host.shape(x), 1), 0);
  if (!(host.modulo(host.length(pad), 2) === 0 && host.length(pad) <= 2 * host.rank(x))) {
    throw new ShapeError(
      `pad: ${showValue(pad)} must have a pair for each of the last dims, of which x has ${showValue(host.rank(x))}`,
    );
  }
  if (!(mode === "replicate" || host.fits(before, most) && host.fits(after, most))) {
    throw new ShapeError(
      `pad: ${showValue(pad)} takes more elements by ${showValue(mode)} than there are in ${showValue(host.shape(x))}`,
    );
  }
  if (!(
    mode !== "replicate" || host.fits(
      host.itemwise(
        (x, y) => Math.min(x, y),
        host.itemwise((x, y) => Math.max(x, y), host.itemwise((x, y) => x + y, before, after), 0),
        1,
      ),
      host.shape(x),
    )
  )) {
    throw new ShapeError(
      `pad: an empty dim of ${showValue(host.shape(x))} has no element to replicate for ${showValue(pad)}`,
    );
  }
  if (!host.fits(
    host.itemwise((x, y) => x * y, 0, host.shape(x)),
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x + y, host.shape(x), before), after),
  )) {
    throw new ShapeError(
      `pad: ${showValue(pad)} cuts off more than there is of ${showValue(host.shape(x))}`,
    );
  }
  return gatherElements(
    WRAPPED_PAD,
    [x],
    host.itemwise((x, y) => x + y, host.itemwise((x, y) => x + y, host.shape(x), before), after),
    { pad, mode },
    [
      Number(mode === "circular"),
      Number(mode === "replicate"),
      ...host.slots(before),
      ...host.slots(n),
      ...host.slots(host.itemwise((x, y) => x - y, n, 1)),
      ...host.slots(turn)
    ],
  );
}

const WRAPPED_PAD_ADD = defineIndexed({
  name: "wrappedPadAdd",
  kernel: "wrapped_pad_add",
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
      name: "src",
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
  reads: [1],
  results: ["T"],
  gradients: wrappedPadAddGradients,
});

/**
 * x with src added at the places that wrapped_pad reads them from; its gradient.
 */
export function wrappedPadAdd(
  x: Tensor,
  src: Tensor,
  pad: number | readonly number[],
  mode: "reflect" | "replicate" | "circular",
): Tensor | Tensor {
  x = checkTensor("wrappedPadAdd", "x", x);
  src = checkTensor("wrappedPadAdd", "src", src);
  pad = checkInts("wrappedPadAdd", "pad", pad);
  mode = checkEnum("wrappedPadAdd", "mode", mode, ["reflect", "replicate", "circular"]);
  const before = host.pads(pad, 0, x.shape.length);
  const n = host.shape(x);
  const turn = host.itemwise(
    (x, y) => Math.max(x, y),
    host.itemwise((x, y) => x - y, host.itemwise((x, y) => x * y, 2, host.shape(x)), 2),
    1,
  );
  if (!host.sameShape(
    host.shape(src),
    host.itemwise(
      (x, y) => x + y,
      host.itemwise((x, y) => x + y, host.shape(x), before),
      host.pads(pad, 1, x.shape.length),
    ),
  )) {
    throw new ShapeError(
      `wrappedPadAdd: ${showValue(host.shape(src))} is not ${showValue(host.shape(x))} padded by ${showValue(pad)}`,
    );
  }
  return scatterElements(
    WRAPPED_PAD_ADD,
    [x, src],
    0,
    host.shape(src),
    { pad, mode },
    [
      Number(mode === "circular"),
      Number(mode === "replicate"),
      ...host.slots(before),
      ...host.slots(n),
      ...host.slots(host.itemwise((x, y) => x - y, n, 1)),
      ...host.slots(turn)
    ],
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `constantPadNd`. */
    constantPadNd(pad: number | readonly number[], options?: ConstantPadNdOptions): Tensor;
    constantPadNd(
      pad: number | readonly number[],
      value?: Scalar,
      options?: ConstantPadNdOptions,
    ): Tensor;
    /** See the function `pad`. */
    pad(padValue: number | readonly number[], options?: PadOptions): Tensor;
    pad(
      padValue: number | readonly number[],
      mode: "constant" | "reflect" | "replicate" | "circular",
      options?: PadOptions,
    ): Tensor;
    pad(
      padValue: number | readonly number[],
      mode?: "constant" | "reflect" | "replicate" | "circular",
      value?: Scalar,
      options?: PadOptions,
    ): Tensor;
    /** See the function `wrappedPad`. */
    wrappedPad(pad: number | readonly number[], mode: "reflect" | "replicate" | "circular"): Tensor;
    /** See the function `wrappedPadAdd`. */
    wrappedPadAdd(
      src: Tensor,
      pad: number | readonly number[],
      mode: "reflect" | "replicate" | "circular",
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  constantPadNd(
    this: Tensor,
    pad: number | readonly number[],
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return constantPadNd(this, pad, ...rest);
  },
  pad(
    this: Tensor,
    padValue: number | readonly number[],
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return pad(this, padValue, ...rest);
  },
  wrappedPad(
    this: Tensor,
    pad: number | readonly number[],
    mode: "reflect" | "replicate" | "circular",
  ): Tensor | Tensor {
    return wrappedPad(this, pad, mode);
  },
  wrappedPadAdd(
    this: Tensor,
    src: Tensor,
    pad: number | readonly number[],
    mode: "reflect" | "replicate" | "circular",
  ): Tensor | Tensor {
    return wrappedPadAdd(this, src, pad, mode);
  },
});
