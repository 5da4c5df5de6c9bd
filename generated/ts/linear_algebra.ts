// Generated from ops/linear_algebra.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import { NONE, checkOptions, checkComplex } from "../../src/dispatch/arguments.js";
import { contract, defineContract } from "../../src/dispatch/contract.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkOptionalTensor, checkTensor, type Scalar } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  affineGradients,
  bmmGradients,
  matmulStacksGradients,
  mmGradients,
  mvGradients,
} from "../autograd/linear_algebra.js";
import { linear as linearWritten } from "../../src/composites/linear.js";
import { addmm as addmmWritten } from "../../src/composites/products.js";
import * as ops from "./index.js";

export interface AddmmOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

/**
 * beta * x + alpha * (mat1 @ mat2). With beta 0, x is not read, so NaN there does no harm.
 */
export function addmm(
  x: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  options: AddmmOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addmm", options, ["beta", "alpha"]);
  x = checkTensor("addmm", "x", x);
  mat1 = checkTensor("addmm", "mat1", mat1);
  mat2 = checkTensor("addmm", "mat2", mat2);
  const beta = checkComplex("addmm", "beta", options.beta ?? 1);
  const alpha = checkComplex("addmm", "alpha", options.alpha ?? 1);
  return onDeviceOf(x, () => addmmWritten(x, mat1, mat2, beta, alpha));
}

const AFFINE = defineExtern({
  name: "affine",
  kernel: "affine",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "weight",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "bias",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: affineGradients,
});

/**
 * x @ weightᵀ + bias of matrices (M, K), (N, K) and a vector (N), in one kernel.
 */
export function affine(x: Tensor, weight: Tensor, bias: Tensor): Tensor | Tensor {
  x = checkTensor("affine", "x", x);
  weight = checkTensor("affine", "weight", weight);
  bias = checkTensor("affine", "bias", bias);
  if (!(
    host.rank(x) === 2 && host.rank(weight) === 2 && host.size(x, 1) === host.size(weight, 1)
  )) {
    throw new ShapeError(
      `affine: x ${showValue(host.shape(x))} and weight ${showValue(host.shape(weight))} do not fit`,
    );
  }
  if (!host.sameShape(host.shape(bias), [host.size(weight, 0)])) {
    throw new ShapeError(
      `affine: bias ${showValue(host.shape(bias))} does not fit weight ${showValue(host.shape(weight))}`,
    );
  }
  if (usesReference()) {
    return ops.add(ops.matmul(x, ops.t(weight)), bias);
  }
  return extern(AFFINE, [x, weight, bias], [[host.size(x, 0), host.size(weight, 0)]])[0];
}

const BMM = defineContract({
  name: "bmm",
  a: ["b", "m", "k"],
  b: ["b", "k", "n"],
  out: ["b", "m", "n"],
  names: ["x", "mat2"],
  gradients: bmmGradients,
});

/**
 * Products of two stacks of matrices, (B, M, K) @ (B, K, N) -> (B, M, N), without broadcasting.
 */
export function bmm(x: Tensor, mat2: Tensor): Tensor | Tensor {
  x = checkTensor("bmm", "x", x);
  mat2 = checkTensor("bmm", "mat2", mat2);
  if (!(host.rank(x) === 3 && host.rank(mat2) === 3)) {
    throw new ShapeError(
      `bmm: expected two stacks of matrices, got ${showValue(host.shape(x))} and ${showValue(host.shape(mat2))}`,
    );
  }
  return contract(BMM, x, mat2);
}

/**
 * Sum of the products of two vectors of the same length.
 */
export function dot(x: Tensor, tensor: Tensor): Tensor | Tensor {
  x = checkTensor("dot", "x", x);
  tensor = checkTensor("dot", "tensor", tensor);
  if (!(host.rank(x) === 1 && host.sameShape(host.shape(x), host.shape(tensor)))) {
    throw new ShapeError(
      `dot: expected two vectors of one length, got ${showValue(host.shape(x))} and ${showValue(host.shape(tensor))}`,
    );
  }
  return ops.squeeze(ops.mm(ops.unsqueeze(x, 0), ops.unsqueeze(tensor, 1)));
}

/**
 * x @ weightᵀ + bias, with weight (out, in) and any dims of x before the last.
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor | Tensor {
  x = checkTensor("linear", "x", x);
  weight = checkTensor("linear", "weight", weight);
  bias = checkOptionalTensor("linear", "bias", bias);
  return onDeviceOf(x, () => linearWritten(x, weight, bias));
}

/**
 * Matrix product of tensors of any rank. A vector counts as a row on the left and as a column on
 * the right, and loses that dim again; the dims before the last two broadcast.
 */
export function matmul(x: Tensor, y: Tensor): Tensor | Tensor {
  x = checkTensor("matmul", "x", x);
  y = checkTensor("matmul", "y", y);
  if (!(host.rank(x) > 0 && host.rank(y) > 0)) {
    throw new ShapeError(
      `matmul: expected vectors or matrices, got ${showValue(host.shape(x))} and ${showValue(host.shape(y))}`,
    );
  }
  const a = host.rank(x) === 1 ? ops.unsqueeze(x, 0) : x;
  const b = host.rank(y) === 1 ? ops.unsqueeze(y, 1) : y;
  const stack = host.sliceList(host.shape(a), 0, host.rank(a) - 1);
  const c = host.rank(b) > 2
    ? ops.matmulStacks(a, b)
    : host.rank(a) === 2
      ? ops.mm(a, b)
      : ops.unflatten(ops.mm(ops.flatten(a, { startDim: 0, endDim: -2 }), b), 0, stack);
  const d = host.rank(y) === 1 ? ops.squeeze(c, { dim: -1 }) : c;
  if (host.rank(x) === 1) return ops.squeeze(d, { dim: host.rank(y) === 1 ? -1 : -2 });
  return d;
}

const MATMUL_STACKS = defineContract({
  name: "matmulStacks",
  a: ["...", "m", "k"],
  b: ["...", "k", "n"],
  out: ["...", "m", "n"],
  names: ["x", "y"],
  gradients: matmulStacksGradients,
});

/**
 * Products of two stacks of matrices whose leading dims broadcast.
 */
export function matmulStacks(x: Tensor, y: Tensor): Tensor | Tensor {
  x = checkTensor("matmulStacks", "x", x);
  y = checkTensor("matmulStacks", "y", y);
  if (!(host.rank(x) >= 2 && host.rank(y) >= 2)) {
    throw new ShapeError(
      `matmulStacks: expected matrices, got ${showValue(host.shape(x))} and ${showValue(host.shape(y))}`,
    );
  }
  return contract(MATMUL_STACKS, x, y);
}

const MM = defineContract({
  name: "mm",
  a: ["m", "k"],
  b: ["k", "n"],
  out: ["m", "n"],
  names: ["x", "mat2"],
  gradients: mmGradients,
});

/**
 * Product of two matrices, (M, K) @ (K, N) -> (M, N). An inner size of 0 gives zeros.
 */
export function mm(x: Tensor, mat2: Tensor): Tensor | Tensor {
  x = checkTensor("mm", "x", x);
  mat2 = checkTensor("mm", "mat2", mat2);
  if (!(host.rank(x) === 2 && host.rank(mat2) === 2)) {
    throw new ShapeError(
      `mm: expected two matrices, got ${showValue(host.shape(x))} and ${showValue(host.shape(mat2))}`,
    );
  }
  return contract(MM, x, mat2);
}

const MV = defineContract({
  name: "mv",
  a: ["m", "k"],
  b: ["k"],
  out: ["m"],
  names: ["x", "vec"],
  gradients: mvGradients,
});

/**
 * Product of a matrix and a vector, (M, K) @ (K) -> (M).
 */
export function mv(x: Tensor, vec: Tensor): Tensor | Tensor {
  x = checkTensor("mv", "x", x);
  vec = checkTensor("mv", "vec", vec);
  if (!(host.rank(x) === 2 && host.rank(vec) === 1)) {
    throw new ShapeError(
      `mv: expected a matrix and a vector, got ${showValue(host.shape(x))} and ${showValue(host.shape(vec))}`,
    );
  }
  return contract(MV, x, vec);
}

/**
 * Products of every element of x with every element of vec2, (M), (N) -> (M, N).
 */
export function outer(x: Tensor, vec2: Tensor): Tensor | Tensor {
  x = checkTensor("outer", "x", x);
  vec2 = checkTensor("outer", "vec2", vec2);
  if (!(host.rank(x) === 1 && host.rank(vec2) === 1)) {
    throw new ShapeError(
      `outer: expected two vectors, got ${showValue(host.shape(x))} and ${showValue(host.shape(vec2))}`,
    );
  }
  return ops.mul(ops.unsqueeze(x, 1), ops.unsqueeze(vec2, 0));
}

/** Another name of `outer`. */
export const ger = outer;

/**
 * Sum of the elements of the main diagonal of a matrix, square or not.
 */
export function trace(x: Tensor): Tensor | Tensor {
  x = checkTensor("trace", "x", x);
  if (!(host.rank(x) === 2)) {
    throw new ShapeError(`trace: expected a matrix, got ${showValue(host.shape(x))}`);
  }
  return ops.sum(ops.diagonal(x));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `addmm`. */
    addmm(mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor;
    /** See the function `affine`. */
    affine(weight: Tensor, bias: Tensor): Tensor;
    /** See the function `bmm`. */
    bmm(mat2: Tensor): Tensor;
    /** See the function `dot`. */
    dot(tensor: Tensor): Tensor;
    /** See the function `linear`. */
    linear(weight: Tensor, bias?: Tensor | null): Tensor;
    /** See the function `matmul`. */
    matmul(y: Tensor): Tensor;
    /** See the function `matmulStacks`. */
    matmulStacks(y: Tensor): Tensor;
    /** See the function `mm`. */
    mm(mat2: Tensor): Tensor;
    /** See the function `mv`. */
    mv(vec: Tensor): Tensor;
    /** See the function `outer`. */
    outer(vec2: Tensor): Tensor;
    /** See the function `outer`. */
    ger(vec2: Tensor): Tensor;
    /** See the function `trace`. */
    trace(): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  addmm(this: Tensor, mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor | Tensor {
    return addmm(this, mat1, mat2, options);
  },
  affine(this: Tensor, weight: Tensor, bias: Tensor): Tensor | Tensor {
    return affine(this, weight, bias);
  },
  bmm(this: Tensor, mat2: Tensor): Tensor | Tensor { return bmm(this, mat2); },
  dot(this: Tensor, tensor: Tensor): Tensor | Tensor { return dot(this, tensor); },
  linear(this: Tensor, weight: Tensor, bias?: Tensor | null): Tensor | Tensor {
    return linear(this, weight, bias);
  },
  matmul(this: Tensor, y: Tensor): Tensor | Tensor { return matmul(this, y); },
  matmulStacks(this: Tensor, y: Tensor): Tensor | Tensor { return matmulStacks(this, y); },
  mm(this: Tensor, mat2: Tensor): Tensor | Tensor { return mm(this, mat2); },
  mv(this: Tensor, vec: Tensor): Tensor | Tensor { return mv(this, vec); },
  outer(this: Tensor, vec2: Tensor): Tensor | Tensor { return outer(this, vec2); },
  ger(this: Tensor, vec2: Tensor): Tensor | Tensor { return outer(this, vec2); },
  trace(this: Tensor): Tensor | Tensor { return trace(this); },
});
