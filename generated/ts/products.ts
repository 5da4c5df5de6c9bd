// Generated from ops/products.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkInt,
  checkNumber,
  checkOptions,
  checkComplex,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkOptionalTensor, checkTensor, type Scalar } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { addProductGradients } from "../autograd/products.js";
import {
  baddbmm as baddbmmWritten,
  scaledSum as scaledSumWritten,
} from "../../src/composites/products.js";
import * as ops from "./index.js";

const ADD_PRODUCT = defineExtern({
  name: "addProduct",
  kernel: "add_product",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "a",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "b",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: addProductGradients,
  strided: [1, 2],
  base: 0,
});

/**
 * beta * x + alpha * (a @ b) of stacks of matrices, added before it is rounded. With beta 0, what x
 * holds does not matter.
 */
export function addProduct(
  x: Tensor,
  a: Tensor,
  b: Tensor,
  beta: number,
  alpha: number,
): Tensor | Tensor {
  x = checkTensor("addProduct", "x", x);
  a = checkTensor("addProduct", "a", a);
  b = checkTensor("addProduct", "b", b);
  beta = checkNumber("addProduct", "beta", beta);
  alpha = checkNumber("addProduct", "alpha", alpha);
  if (!(host.rank(x) === 3 && host.rank(a) === 3 && host.rank(b) === 3)) {
    throw new ShapeError(
      `addProduct: expected stacks of matrices, got ${showValue(host.shape(x))}, ${showValue(host.shape(a))} and ${showValue(host.shape(b))}`,
    );
  }
  if (!(
    host.size(a, 0) === host.size(b, 0) && host.size(a, 2) === host.size(b, 1) && host.sameShape(
      host.shape(x),
      [host.size(a, 0), host.size(a, 1), host.size(b, 2)],
    )
  )) {
    throw new ShapeError(
      `addProduct: x ${showValue(host.shape(x))}, a ${showValue(host.shape(a))} and b ${showValue(host.shape(b))} do not fit`,
    );
  }
  if (usesReference()) {
    return ops.add(ops.mul(beta, x), ops.mul(alpha, ops.matmul(a, b)));
  }
  return extern(ADD_PRODUCT, [x, a, b], [host.shape(x)], { beta, alpha }, [beta, alpha])[0];
}

export interface AddbmmOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

/**
 * beta * x + alpha * (the sum of the products of two stacks of matrices).
 */
export function addbmm(
  x: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options: AddbmmOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addbmm", options, ["beta", "alpha"]);
  x = checkTensor("addbmm", "x", x);
  batch1 = checkTensor("addbmm", "batch1", batch1);
  batch2 = checkTensor("addbmm", "batch2", batch2);
  const beta = checkComplex("addbmm", "beta", options.beta ?? 1);
  const alpha = checkComplex("addbmm", "alpha", options.alpha ?? 1);
  if (isHalf(x)) {
    return narrowHalves(
      addbmm(widenHalves(x), widenHalves(batch1), widenHalves(batch2), options),
      x.type,
    );
  }
  return ops.scaledSum(
    x,
    ops.toDtype(ops.sum(ops.bmm(batch1, batch2), { dim: 0 }), host.dtype(x)),
    beta,
    alpha,
  );
}

export interface AddmvOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

/**
 * beta * x + alpha * (mat @ vec).
 */
export function addmv(
  x: Tensor,
  mat: Tensor,
  vec: Tensor,
  options: AddmvOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addmv", options, ["beta", "alpha"]);
  x = checkTensor("addmv", "x", x);
  mat = checkTensor("addmv", "mat", mat);
  vec = checkTensor("addmv", "vec", vec);
  const beta = checkComplex("addmv", "beta", options.beta ?? 1);
  const alpha = checkComplex("addmv", "alpha", options.alpha ?? 1);
  return ops.scaledSum(x, ops.mv(mat, vec), beta, alpha);
}

export interface AddrOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

/**
 * beta * x + alpha * outer(vec1, vec2).
 */
export function addr(
  x: Tensor,
  vec1: Tensor,
  vec2: Tensor,
  options: AddrOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("addr", options, ["beta", "alpha"]);
  x = checkTensor("addr", "x", x);
  vec1 = checkTensor("addr", "vec1", vec1);
  vec2 = checkTensor("addr", "vec2", vec2);
  const beta = checkComplex("addr", "beta", options.beta ?? 1);
  const alpha = checkComplex("addr", "alpha", options.alpha ?? 1);
  return ops.scaledSum(x, ops.outer(vec1, vec2), beta, alpha);
}

export interface BaddbmmOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

/**
 * beta * x + alpha * (batch1 @ batch2), for stacks of matrices.
 */
export function baddbmm(
  x: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options: BaddbmmOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("baddbmm", options, ["beta", "alpha"]);
  x = checkTensor("baddbmm", "x", x);
  batch1 = checkTensor("baddbmm", "batch1", batch1);
  batch2 = checkTensor("baddbmm", "batch2", batch2);
  const beta = checkComplex("baddbmm", "beta", options.beta ?? 1);
  const alpha = checkComplex("baddbmm", "alpha", options.alpha ?? 1);
  return onDeviceOf(x, () => baddbmmWritten(x, batch1, batch2, beta, alpha));
}

/**
 * x1ᵀ A x2 + bias for each matrix A of weight (out, in1, in2), with any dims before the last.
 */
export function bilinear(
  input1: Tensor,
  input2: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor | Tensor {
  input1 = checkTensor("bilinear", "input1", input1);
  input2 = checkTensor("bilinear", "input2", input2);
  weight = checkTensor("bilinear", "weight", weight);
  bias = checkOptionalTensor("bilinear", "bias", bias);
  const head = host.remove(host.shape(input1), host.rank(input1) - 1);
  const out = host.size(weight, 0);
  if (!(host.rank(weight) === 3)) {
    throw new ShapeError(`bilinear: weight must have 3 dims, got ${showValue(host.shape(weight))}`);
  }
  if (!(host.rank(input1) === host.rank(input2) && host.rank(input1) >= 1)) {
    throw new ShapeError(
      `bilinear: ${showValue(host.shape(input1))} and ${showValue(host.shape(input2))} must have as many dims, at least one`,
    );
  }
  if (!host.sameShape(
    host.remove(host.shape(input1), host.rank(input1) - 1),
    host.remove(host.shape(input2), host.rank(input2) - 1),
  )) {
    throw new ShapeError(
      `bilinear: ${showValue(host.shape(input1))} and ${showValue(host.shape(input2))} must agree before the last dim`,
    );
  }
  if (!(
    host.size(input1, -1) === host.size(weight, 1) && host.size(input2, -1) === host.size(weight, 2)
  )) {
    throw new ShapeError(
      `bilinear: ${showValue(host.shape(input1))}, ${showValue(host.shape(input2))} do not fit weight ${showValue(host.shape(weight))}`,
    );
  }
  if (isHalf(input1)) {
    return narrowHalves(
      bilinear(widenHalves(input1), widenHalves(input2), widenHalves(weight), widenHalves(bias)),
      input1.type,
    );
  }
  const a = ops.reshape(input1, [host.product(head), host.size(weight, 1)]);
  const b = ops.reshape(input2, [host.product(head), host.size(weight, 2)]);
  const rows = ops.matmul(
    a,
    ops.reshape(ops.transpose(weight, 0, 1), [host.size(weight, 1), out * host.size(weight, 2)]),
  );
  const parts = ops.reshape(rows, [host.product(head), out, host.size(weight, 2)]);
  const z = ops.reshape(
    ops.sum(ops.mul(parts, ops.unsqueeze(b, 1)), { dim: -1 }),
    host.concat(head, [out]),
  );
  if (host.given(bias)) return ops.add(z, bias ?? 0);
  return z;
}

export interface CrossOptions {
  dim?: number;
}

/**
 * As linalg.cross, along the first dim of size 3 where none is named.
 */
export function cross(x: Tensor, other: Tensor, options?: CrossOptions): Tensor;
export function cross(x: Tensor, other: Tensor, dim?: number, options?: CrossOptions): Tensor;
export function cross(x: Tensor, other: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CrossOptions>("cross", ["dim"], ["dim"], rest);
  x = checkTensor("cross", "x", x);
  other = checkTensor("cross", "other", other);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : checkInt("cross", "dim", options.dim);
  if (!(host.given(dim) || host.find(host.shape(x), 3) >= 0)) {
    throw new ShapeError(`cross: no dim of ${showValue(host.shape(x))} has size 3`);
  }
  if (isHalf(x)) {
    return narrowHalves(cross(widenHalves(x), widenHalves(other), ...(rest as never[])), x.type);
  }
  return ops.linalgCross(x, other, { dim: dim ?? host.find(host.shape(x), 3) });
}

/**
 * Sums of products along the last dims, for every pair of rows. A 0-d tensor multiplies all.
 */
export function inner(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("inner", "x", x);
  other = checkTensor("inner", "other", other);
  if (!(
    host.rank(x) === 0 || host.rank(other) === 0 || host.size(x, -1) === host.size(other, -1)
  )) {
    throw new ShapeError(
      `inner: the last dims of ${showValue(host.shape(x))} and ${showValue(host.shape(other))} differ`,
    );
  }
  const lead = host.rank(other) < 2
    ? []
    : host.sliceList(host.shape(other), 0, host.rank(other) - 1);
  if (host.rank(x) === 0 || host.rank(other) === 0) return ops.mul(x, other);
  if (host.rank(other) === 1) return ops.matmul(x, other);
  return ops.reshape(
    ops.matmul(x, ops.t(ops.reshape(other, [host.product(lead), host.size(other, -1)]))),
    host.concat(host.sliceList(host.shape(x), 0, host.rank(x) - 1), lead),
  );
}

/**
 * Kronecker product. Along each dim element i of x times element k of other is i n + k.
 */
export function kron(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("kron", "x", x);
  other = checkTensor("kron", "other", other);
  const ndim = Math.max(host.rank(x), host.rank(other));
  const a = host.unreduced(host.shape(x), host.range(0, ndim - host.rank(x)), false);
  const b = host.unreduced(host.shape(other), host.range(0, ndim - host.rank(other)), false);
  const every = host.itemwise((x, y) => x * y, 2, host.range(0, ndim));
  const left = ops.reshape(x, host.unreduced(a, host.itemwise((x, y) => x + y, every, 1), false));
  return ops.reshape(
    ops.mul(left, ops.reshape(other, host.unreduced(b, every, false))),
    host.itemwise((x, y) => x * y, a, b),
  );
}

export interface LinalgCrossOptions {
  dim?: number;
}

/**
 * Cross product of vectors of three elements along dim. The other dims broadcast.
 */
export function linalgCross(
  x: Tensor,
  other: Tensor,
  options: LinalgCrossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.cross", options, ["dim"]);
  x = checkTensor("linalg.cross", "x", x);
  other = checkTensor("linalg.cross", "other", other);
  const dim = wrapDim("linalg.cross", options.dim ?? -1, x.ndim);
  if (!(host.rank(x) === host.rank(other))) {
    throw new ShapeError(
      `linalg.cross: ${showValue(host.shape(x))} and ${showValue(host.shape(other))} must have as many dims`,
    );
  }
  if (!(host.size(x, dim) === 3 && host.size(other, dim) === 3)) {
    throw new ShapeError(
      `linalg.cross: dim ${showValue(dim)} of ${showValue(host.shape(x))} and ${showValue(host.shape(other))} must have size 3`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(linalgCross(widenHalves(x), widenHalves(other), options), x.type);
  }
  return ops.sub(
    ops.mul(ops.roll(x, -1, { dims: dim }), ops.roll(other, -2, { dims: dim })),
    ops.mul(ops.roll(x, -2, { dims: dim }), ops.roll(other, -1, { dims: dim })),
  );
}

export interface LinalgVecdotOptions {
  dim?: number;
}

/**
 * Sum of the products along dim of x, conjugated, and y, which broadcast.
 */
export function linalgVecdot(
  x: Tensor,
  y: Tensor,
  options: LinalgVecdotOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.vecdot", options, ["dim"]);
  x = checkTensor("linalg.vecdot", "x", x);
  y = checkTensor("linalg.vecdot", "y", y);
  const dim = checkInt("linalg.vecdot", "dim", options.dim ?? -1);
  if (isHalf(x)) return narrowHalves(linalgVecdot(widenHalves(x), widenHalves(y), options), x.type);
  return ops.sum(ops.mul(ops.conj(x), y), { dim });
}

/**
 * beta * x + alpha * product. With beta 0, x is not read, so NaN there does no harm. Factors of
 * integers lose their fractions.
 */
export function scaledSum(
  x: Tensor,
  product: Tensor,
  beta: Scalar,
  alpha: Scalar,
): Tensor | Tensor {
  x = checkTensor("scaledSum", "x", x);
  product = checkTensor("scaledSum", "product", product);
  beta = checkComplex("scaledSum", "beta", beta);
  alpha = checkComplex("scaledSum", "alpha", alpha);
  const to = host.broadcast(host.shape(x), host.shape(product));
  if (!host.sameShape(to, host.shape(product))) {
    throw new ShapeError(
      `scaledSum: cannot broadcast ${showValue(host.shape(x))} to the product, which is ${showValue(host.shape(product))}`,
    );
  }
  return onDeviceOf(x, () => scaledSumWritten(x, product, beta, alpha));
}

/**
 * Sum of the products of two vectors of the same length, x conjugated.
 */
export function vdot(x: Tensor, other: Tensor): Tensor | Tensor {
  x = checkTensor("vdot", "x", x);
  other = checkTensor("vdot", "other", other);
  if (isHalf(x)) return narrowHalves(vdot(widenHalves(x), widenHalves(other)), x.type);
  return ops.dot(ops.conj(x), other);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `addProduct`. */
    addProduct(a: Tensor, b: Tensor, beta: number, alpha: number): Tensor;
    /** See the function `addbmm`. */
    addbmm(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
    /** See the function `addmv`. */
    addmv(mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
    /** See the function `addr`. */
    addr(vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
    /** See the function `baddbmm`. */
    baddbmm(batch1: Tensor, batch2: Tensor, options?: BaddbmmOptions): Tensor;
    /** See the function `bilinear`. */
    bilinear(input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
    /** See the function `cross`. */
    cross(other: Tensor, options?: CrossOptions): Tensor;
    cross(other: Tensor, dim?: number, options?: CrossOptions): Tensor;
    /** See the function `inner`. */
    inner(other: Tensor): Tensor;
    /** See the function `kron`. */
    kron(other: Tensor): Tensor;
    /** See the function `linalgCross`. */
    linalgCross(other: Tensor, options?: LinalgCrossOptions): Tensor;
    /** See the function `linalgVecdot`. */
    linalgVecdot(y: Tensor, options?: LinalgVecdotOptions): Tensor;
    /** See the function `scaledSum`. */
    scaledSum(product: Tensor, beta: Scalar, alpha: Scalar): Tensor;
    /** See the function `vdot`. */
    vdot(other: Tensor): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  addProduct(this: Tensor, a: Tensor, b: Tensor, beta: number, alpha: number): Tensor | Tensor {
    return addProduct(this, a, b, beta, alpha);
  },
  addbmm(this: Tensor, batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor | Tensor {
    return addbmm(this, batch1, batch2, options);
  },
  addmv(this: Tensor, mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor | Tensor {
    return addmv(this, mat, vec, options);
  },
  addr(this: Tensor, vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor | Tensor {
    return addr(this, vec1, vec2, options);
  },
  baddbmm(this: Tensor, batch1: Tensor, batch2: Tensor, options?: BaddbmmOptions): Tensor | Tensor {
    return baddbmm(this, batch1, batch2, options);
  },
  bilinear(this: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor | Tensor {
    return bilinear(this, input2, weight, bias);
  },
  cross(this: Tensor, other: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return cross(this, other, ...rest);
  },
  inner(this: Tensor, other: Tensor): Tensor | Tensor { return inner(this, other); },
  kron(this: Tensor, other: Tensor): Tensor | Tensor { return kron(this, other); },
  linalgCross(this: Tensor, other: Tensor, options?: LinalgCrossOptions): Tensor | Tensor {
    return linalgCross(this, other, options);
  },
  linalgVecdot(this: Tensor, y: Tensor, options?: LinalgVecdotOptions): Tensor | Tensor {
    return linalgVecdot(this, y, options);
  },
  scaledSum(this: Tensor, product: Tensor, beta: Scalar, alpha: Scalar): Tensor | Tensor {
    return scaledSum(this, product, beta, alpha);
  },
  vdot(this: Tensor, other: Tensor): Tensor | Tensor { return vdot(this, other); },
});
