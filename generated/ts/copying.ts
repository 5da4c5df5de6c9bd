// Generated from ops/copying.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkTensor, type TensorLike } from "../../src/dispatch/operand.js";
import { definePointwise, pointwiseInPlace, unary, variant } from "../../src/dispatch/pointwise.js";
import { parseDType, type DTypeName } from "../../src/dtype.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  cloneGradients,
  copyGradients,
  fillGradients,
  toGradients,
  zeroGradients,
} from "../autograd/copying.js";
import * as ops from "./index.js";

const CLONE = definePointwise({
  name: "clone",
  kernel: "clone",
  inputs: [{
    name: "x",
    dtypes: ["bool", "int32", "int64", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "promote",
  results: ["T"],
  gradients: cloneGradients,
});

/**
 * A copy with memory of its own, row-major.
 *
 * `x`
 */
export function clone(x: Tensor): Tensor {
  return unary(CLONE, x);
}

/** As `clone`, written into x and returning it. */
export function clone_(x: Tensor): Tensor {
  return pointwiseInPlace(CLONE, [x]);
}

/**
 * x itself where its elements lie in row-major order, else a copy in which they do.
 */
export function contiguous(x: Tensor): Tensor {
  x = checkTensor("contiguous", "x", x);
  if (host.isContiguous(x)) return x;
  return ops.clone(x);
}

const COPY = definePointwise({
  name: "copy",
  kernel: "copy",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "src",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "first",
  results: ["T"],
  gradients: copyGradients,
});

/** As `copy`, written into x and returning it. */
export function copy_(x: Tensor, src: Tensor): Tensor {
  return pointwiseInPlace(COPY, [x, src]);
}

const FILL = definePointwise({
  name: "fill",
  kernel: "fill",
  inputs: [
    {
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "value",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "first",
  results: ["T"],
  gradients: fillGradients,
});

/** As `fill`, written into x and returning it. */
export function fill_(x: Tensor, value: TensorLike): Tensor {
  return pointwiseInPlace(FILL, [x, value]);
}

const TO = {
  "bool": definePointwise({
    name: "to",
    kernel: "to.bool",
    inputs: [{
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["bool"],
    gradients: toGradients,
  }),
  "int32": definePointwise({
    name: "to",
    kernel: "to.int32",
    inputs: [{
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int32"],
    gradients: toGradients,
  }),
  "int64": definePointwise({
    name: "to",
    kernel: "to.int64",
    inputs: [{
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["int64"],
    gradients: toGradients,
  }),
  "float32": definePointwise({
    name: "to",
    kernel: "to.float32",
    inputs: [{
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["float32"],
    gradients: toGradients,
  }),
  "float64": definePointwise({
    name: "to",
    kernel: "to.float64",
    inputs: [{
      name: "x",
      dtypes: ["bool", "int32", "int64", "float32", "float64"],
      generic: true,
      scalar: false,
    }],
    promote: "promote",
    results: ["float64"],
    gradients: toGradients,
  }),
};

/**
 * A copy of another dtype. Floats lose their fraction as integers; every number but 0 is true as
 * bool. The gradient goes back in the dtype of x.
 *
 * `x`
 */
export function to(x: Tensor, dtype: DTypeName): Tensor {
  dtype = parseDType("to", dtype).name;
  return unary(variant("to", TO, dtype), x);
}

const ZERO = definePointwise({
  name: "zero",
  kernel: "zero",
  inputs: [{
    name: "x",
    dtypes: ["bool", "int32", "int64", "float32", "float64"],
    generic: true,
    scalar: false,
  }],
  promote: "first",
  results: ["T"],
  gradients: zeroGradients,
});

/** As `zero`, written into x and returning it. */
export function zero_(x: Tensor): Tensor {
  return pointwiseInPlace(ZERO, [x]);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `clone`. */
    clone(): Tensor;
    /** See the function `clone_`. */
    clone_(): Tensor;
    /** See the function `contiguous`. */
    contiguous(): Tensor;
    /** See the function `copy_`. */
    copy_(src: Tensor): Tensor;
    /** See the function `fill_`. */
    fill_(value: TensorLike): Tensor;
    /** See the function `to`. */
    to(dtype: DTypeName): Tensor;
    /** See the function `zero_`. */
    zero_(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  clone(this: Tensor): Tensor { return clone(this); },
  clone_(this: Tensor): Tensor { return clone_(this); },
  contiguous(this: Tensor): Tensor { return contiguous(this); },
  copy_(this: Tensor, src: Tensor): Tensor { return copy_(this, src); },
  fill_(this: Tensor, value: TensorLike): Tensor { return fill_(this, value); },
  to(this: Tensor, dtype: DTypeName): Tensor { return to(this, dtype); },
  zero_(this: Tensor): Tensor { return zero_(this); },
});
