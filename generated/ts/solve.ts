// Generated from ops/solve.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { NONE, checkBool, checkOptions } from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  linalgDetGradients,
  linalgInvExGradients,
  linalgInvGradients,
  linalgSlogdetGradients,
  linalgSolveTriangularGradients,
  solveMatricesGradients,
} from "../autograd/solve.js";
import { cofactors as cofactorsWritten } from "../../src/composites/linalg.js";
import * as ops from "./index.js";

/**
 * The matrix of cofactors, det(x) x⁻ᵀ, of singular matrices too; the gradient of det.
 */
export function cofactors(x: Tensor): Tensor | Tensor {
  x = checkTensor("cofactors", "x", x);
  return onDeviceOf(x, () => cofactorsWritten(x));
}

/**
 * Another name of linalg.det, also as a method.
 */
export function det(x: Tensor): Tensor | Tensor {
  x = checkTensor("det", "x", x);
  return ops.linalgDet(x);
}

/**
 * Another name of linalg.inv, also as a method.
 */
export function inverse(x: Tensor): Tensor | Tensor {
  x = checkTensor("inverse", "x", x);
  return ops.linalgInv(x);
}

const LINALG_DET = defineExtern({
  name: "linalg.det",
  kernel: "det",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: linalgDetGradients,
});

/**
 * The determinant of square matrices; 1 for one without rows.
 */
export function linalgDet(x: Tensor): Tensor | Tensor {
  x = checkTensor("linalg.det", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(`linalg.det: expected square matrices, got ${showValue(host.shape(x))}`);
  }
  if (usesReference()) {
    const whole = ops.prod(ops.linalgEigvals(x), { dim: -1 });
    if (host.isComplex(x)) return whole;
    return ops.real(whole);
  }
  return extern(LINALG_DET, [x], [host.sliceList(host.shape(x), 0, host.rank(x) - 2)])[0];
}

const LINALG_INV = defineExtern({
  name: "linalg.inv",
  kernel: "inverse",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: linalgInvGradients,
});

/**
 * The inverse of square matrices. A singular matrix is an error.
 */
export function linalgInv(x: Tensor): Tensor | Tensor {
  x = checkTensor("linalg.inv", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(`linalg.inv: expected square matrices, got ${showValue(host.shape(x))}`);
  }
  if (usesReference()) {
    const f = ops.linalgSvd(x, { fullMatrices: false });
    return ops.matmul(ops.div(ops.adjoint(f.Vh), ops.unsqueeze(f.S, -2)), ops.adjoint(f.U));
  }
  return extern(LINALG_INV, [x], [host.shape(x)], NO_ATTRS, [Number(true)])[0];
}

export interface LinalgInvExOptions {
  checkErrors?: boolean;
}

const LINALG_INV_EX = defineExtern({
  name: "linalg.invEx",
  kernel: "inverse_ex",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int32"],
  gradients: linalgInvExGradients,
});

/**
 * As linalg.inv, but without an error: info is 0, or the first zero on the diagonal of U, counted
 * from 1, and the inverse is NaN; check_errors brings the error back.
 */
export function linalgInvEx(
  x: Tensor,
  options: LinalgInvExOptions = NONE,
): { inverse: Tensor; info: Tensor } | {
  inverse: Tensor;
  info: Tensor;
} {
  if (options !== NONE) checkOptions("linalg.invEx", options, ["checkErrors"]);
  x = checkTensor("linalg.invEx", "x", x);
  const checkErrors = checkBool("linalg.invEx", "checkErrors", options.checkErrors ?? false);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(`linalg.invEx: expected square matrices, got ${showValue(host.shape(x))}`);
  }
  if (usesReference()) {
    const inverse = ops.linalgInv(x);
    const info = ops.toDtype(
      ops.zeros(host.sliceList(host.shape(x), 0, host.rank(x) - 2)),
      "int32",
    );
    return { inverse, info };
  }
  const [inverse, info] = extern(
    LINALG_INV_EX,
    [x],
    [host.shape(x), host.sliceList(host.shape(x), 0, host.rank(x) - 2)],
    NO_ATTRS,
    [Number(checkErrors)],
  );
  return { inverse, info };
}

const LINALG_SLOGDET = defineExtern({
  name: "linalg.slogdet",
  kernel: "slogdet",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "real_type"],
  gradients: linalgSlogdetGradients,
});

/**
 * Sign and logarithm of the absolute value of the determinant; the sign of a complex one is the
 * number of absolute value 1 in its direction. A singular matrix has sign 0 and -inf, and a
 * gradient that is NaN.
 */
export function linalgSlogdet(x: Tensor): { sign: Tensor; logabsdet: Tensor } | {
  sign: Tensor;
  logabsdet: Tensor;
} {
  x = checkTensor("linalg.slogdet", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.slogdet: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const sign = ops.sgn(ops.linalgDet(x));
    const logabsdet = ops.log(ops.abs(ops.linalgDet(x)));
    return { sign, logabsdet };
  }
  const [sign, logabsdet] = extern(
    LINALG_SLOGDET,
    [x],
    [
      host.sliceList(host.shape(x), 0, host.rank(x) - 2),
      host.sliceList(host.shape(x), 0, host.rank(x) - 2),
    ],
  );
  return { sign, logabsdet };
}

export interface LinalgSolveOptions {
  left?: boolean;
}

/**
 * X with A X = B, or X A = B with left false. Batch dims broadcast. B is one vector for each matrix
 * where it has the shape of A without its last dim, or is 1-d. Singular A is an error.
 */
export function linalgSolve(
  A: Tensor,
  B: Tensor,
  options: LinalgSolveOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.solve", options, ["left"]);
  A = checkTensor("linalg.solve", "A", A);
  B = checkTensor("linalg.solve", "B", B);
  const left = checkBool("linalg.solve", "left", options.left ?? true);
  const one = host.sliceList(host.shape(A), 0, host.rank(A) - 1);
  const vectors = host.rank(B) === 1 || host.sameShape(host.shape(B), one);
  if (!(host.rank(A) >= 2 && host.size(A, -1) === host.size(A, -2))) {
    throw new ShapeError(`linalg.solve: expected square matrices, got ${showValue(host.shape(A))}`);
  }
  if (!(host.rank(B) >= 1)) {
    throw new ShapeError(
      `linalg.solve: expected vectors or matrices B, got ${showValue(host.shape(B))}`,
    );
  }
  if (!(left || !vectors)) {
    throw new ArgumentError(
      `linalg.solve: with left false B must be matrices, got vectors ${showValue(host.shape(B))} for A ${showValue(host.shape(A))}`,
    );
  }
  const b = vectors ? ops.unsqueeze(B, -1) : B;
  const x = ops.solveMatrices(A, b, left);
  if (vectors) return ops.squeeze(x, { dim: -1 });
  return x;
}

export interface LinalgSolveTriangularOptions {
  upper: boolean;
  left?: boolean;
  unitriangular?: boolean;
}

const LINALG_SOLVE_TRIANGULAR = defineExtern({
  name: "linalg.solveTriangular",
  kernel: "solve_triangular",
  inputs: [
    {
      name: "A",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "B",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: linalgSolveTriangularGradients,
});

/**
 * X with A X = B, or X A = B with left false, for triangular A. The other triangle of A is not
 * read, nor is its diagonal if unitriangular. Batch dims broadcast. A zero on the diagonal gives
 * infinities.
 */
export function linalgSolveTriangular(
  A: Tensor,
  B: Tensor,
  options: LinalgSolveTriangularOptions,
): Tensor | Tensor {
  checkOptions("linalg.solveTriangular", options, ["upper", "left", "unitriangular"]);
  A = checkTensor("linalg.solveTriangular", "A", A);
  B = checkTensor("linalg.solveTriangular", "B", B);
  const upper = checkBool("linalg.solveTriangular", "upper", options.upper);
  const left = checkBool("linalg.solveTriangular", "left", options.left ?? true);
  const unitriangular = checkBool(
    "linalg.solveTriangular",
    "unitriangular",
    options.unitriangular ?? false,
  );
  const stackA = host.sliceList(host.shape(A), 0, host.rank(A) - 2);
  const stackB = host.sliceList(host.shape(B), 0, host.rank(B) - 2);
  const edge = unitriangular ? 1 : 0;
  if (!(host.rank(A) >= 2 && host.size(A, -1) === host.size(A, -2))) {
    throw new ShapeError(
      `linalg.solveTriangular: expected square matrices, got ${showValue(host.shape(A))}`,
    );
  }
  if (!(host.rank(B) >= 2 && host.size(B, left ? -2 : -1) === host.size(A, -1))) {
    throw new ShapeError(
      `linalg.solveTriangular: the sizes of A ${showValue(host.shape(A))} and B ${showValue(host.shape(B))} do not fit`,
    );
  }
  if (usesReference()) {
    const part = upper ? ops.triu(A, { diagonal: edge }) : ops.tril(A, { diagonal: -edge });
    const ones = ops.onesLike(ops.diagonal(A, { offset: 0, dim1: -2, dim2: -1 }));
    const whole = unitriangular
      ? ops.diagonalScatter(part, ones, { offset: 0, dim1: -2, dim2: -1 })
      : part;
    if (left) return ops.matmul(ops.linalgInv(whole), B);
    return ops.matmul(B, ops.linalgInv(whole));
  }
  return extern(
    LINALG_SOLVE_TRIANGULAR,
    [A, B],
    [host.concat(
      host.broadcast(stackA, stackB),
      host.sliceList(host.shape(B), host.rank(B) - 2, host.rank(B)),
    )],
    { upper, left, unitriangular },
    [Number(upper), Number(left), Number(unitriangular)],
  )[0];
}

/**
 * The logarithm of the determinant; NaN where that is negative, -inf where it is 0. That of a
 * complex one has its angle as the imaginary part.
 */
export function logdet(x: Tensor): Tensor | Tensor {
  x = checkTensor("logdet", "x", x);
  if (isHalf(x)) return narrowHalves(logdet(widenHalves(x)), x.type);
  const parts = ops.linalgSlogdet(x);
  if (host.isComplex(x)) return ops.add(ops.log(parts.sign), parts.logabsdet);
  return ops.whereSelf(ops.eq(parts.sign, -1), NaN, parts.logabsdet);
}

/**
 * Another name of linalg.slogdet, also as a method.
 */
export function slogdet(x: Tensor): { sign: Tensor; logabsdet: Tensor } | {
  sign: Tensor;
  logabsdet: Tensor;
} {
  x = checkTensor("slogdet", "x", x);
  return { sign: ops.linalgSlogdet(x).sign, logabsdet: ops.linalgSlogdet(x).logabsdet };
}

const SOLVE_MATRICES = defineExtern({
  name: "solveMatrices",
  kernel: "solve",
  inputs: [
    {
      name: "A",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "B",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: solveMatricesGradients,
});

/**
 * X with A X = B, or X A = B with left false.
 */
export function solveMatrices(A: Tensor, B: Tensor, left: boolean): Tensor | Tensor {
  A = checkTensor("solveMatrices", "A", A);
  B = checkTensor("solveMatrices", "B", B);
  left = checkBool("solveMatrices", "left", left);
  const n = host.size(A, -1);
  const stackA = host.sliceList(host.shape(A), 0, host.rank(A) - 2);
  const stackB = host.sliceList(host.shape(B), 0, host.rank(B) - 2);
  if (!(
    host.rank(A) >= 2 && host.rank(B) >= 2 && host.size(A, -2) === n && host.size(
      B,
      left ? -2 : -1,
    ) === n
  )) {
    throw new ShapeError(
      `linalg.solve: A ${showValue(host.shape(A))} must be square, and its size that of B ${showValue(host.shape(B))}`,
    );
  }
  if (usesReference()) {
    if (left) return ops.matmul(ops.linalgInv(A), B);
    return ops.matmul(B, ops.linalgInv(A));
  }
  return extern(
    SOLVE_MATRICES,
    [A, B],
    [host.concat(
      host.broadcast(stackA, stackB),
      host.sliceList(host.shape(B), host.rank(B) - 2, host.rank(B)),
    )],
    { left },
    [Number(left)],
  )[0];
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `det`. */
    det(): Tensor;
    /** See the function `inverse`. */
    inverse(): Tensor;
    /** See the function `logdet`. */
    logdet(): Tensor;
    /** See the function `slogdet`. */
    slogdet(): { sign: Tensor; logabsdet: Tensor };
  }
}

Object.assign(Tensor.prototype, {
  det(this: Tensor): Tensor | Tensor { return det(this); },
  inverse(this: Tensor): Tensor | Tensor { return inverse(this); },
  logdet(this: Tensor): Tensor | Tensor { return logdet(this); },
  slogdet(this: Tensor): { sign: Tensor; logabsdet: Tensor } | {
    sign: Tensor;
    logabsdet: Tensor;
  } { return slogdet(this); },
});
