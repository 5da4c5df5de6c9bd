// Generated from ops/matrix_function.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkInts,
  checkNumber,
  checkNumberOrText,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import {
  NO_SCALARS,
  checkOptionalTensorLike,
  checkTensor,
  checkTensors,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  linalgMatrixExpGradients,
  lstsqSolutionGradients,
  pinvMatricesGradients,
} from "../autograd/matrix_function.js";
import {
  lstsq as lstsqWritten,
  matrixRank as matrixRankWritten,
  pinv as pinvWritten,
} from "../../src/composites/linalg.js";
import {
  cond as condWritten,
  householderProduct as householderProductWritten,
  matrixPower as matrixPowerWritten,
  multiDot as multiDotWritten,
  tensorsolve as tensorsolveWritten,
} from "../../src/composites/matrix-function.js";
import {
  lstsqOnDevice as lstsqOnDeviceWritten,
  matrixExpOnDevice as matrixExpOnDeviceWritten,
  pinvOnDevice as pinvOnDeviceWritten,
} from "../../src/composites/on-device.js";
import * as ops from "./index.js";

export interface LinalgCondOptions {
  p?: number | string;
}

/**
 * The condition number of matrices: the norm of x times the norm of its inverse, infinite for
 * singular x. By default, and for 2 and -2, from the singular values, of matrices that need not be
 * square.
 */
export function linalgCond(x: Tensor, options?: LinalgCondOptions): Tensor;
export function linalgCond(x: Tensor, p?: number | string, options?: LinalgCondOptions): Tensor;
export function linalgCond(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgCondOptions>("linalg.cond", ["p"], ["p"], rest);
  x = checkTensor("linalg.cond", "x", x);
  const p = options.p === undefined || options.p === null
    ? undefined
    : checkNumberOrText("linalg.cond", "p", options.p);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.cond: expected matrices, got ${showValue(host.shape(x))}`);
  }
  return onDeviceOf(x, () => condWritten(x, p));
}

/**
 * The first columns of the product of reflectors I - tau_i v_i v_iᴴ, where v_i is column i of A
 * with zeros above the diagonal and 1 on it.
 */
export function linalgHouseholderProduct(A: Tensor, tau: Tensor): Tensor | Tensor {
  A = checkTensor("linalg.householderProduct", "A", A);
  tau = checkTensor("linalg.householderProduct", "tau", tau);
  if (!(host.rank(A) >= 2 && host.size(A, -2) >= host.size(A, -1))) {
    throw new ShapeError(
      `linalg.householderProduct: expected matrices that are not wide, got ${showValue(host.shape(A))}`,
    );
  }
  if (!(host.rank(tau) === host.rank(A) - 1 && host.size(tau, -1) <= host.size(A, -1))) {
    throw new ShapeError(
      `linalg.householderProduct: tau ${showValue(host.shape(tau))} does not fit A ${showValue(host.shape(A))}`,
    );
  }
  return onDeviceOf(A, () => householderProductWritten(A, tau));
}

/** Another name of `linalgHouseholderProduct`. */
export const orgqr = linalgHouseholderProduct;

export interface LinalgLstsqOptions {
  rcond?: number;
  driver?: "gels" | "gelsy" | "gelsd" | "gelss";
}

/**
 * The X of least |A X - B|, and of those the least. rcond, max(m, n) epsilon by default, is what
 * counts as zero beside the largest. gels takes matrices of full rank only; residuals, the squares
 * left, are empty unless m > n, all ranks are full and the driver is not gelsy; rank is empty for
 * gels, singular_values is for gels and gelsy.
 */
export function linalgLstsq(A: Tensor, B: Tensor, options?: LinalgLstsqOptions): {
  solution: Tensor;
  residuals: Tensor;
  rank: Tensor;
  singularValues: Tensor;
};
export function linalgLstsq(A: Tensor, B: Tensor, rcond?: number, options?: LinalgLstsqOptions): {
  solution: Tensor;
  residuals: Tensor;
  rank: Tensor;
  singularValues: Tensor;
};
export function linalgLstsq(A: Tensor, B: Tensor, ...rest: unknown[]): {
  solution: Tensor;
  residuals: Tensor;
  rank: Tensor;
  singularValues: Tensor;
} | {
  solution: Tensor;
  residuals: Tensor;
  rank: Tensor;
  singularValues: Tensor;
} {
  const options = readOptions<LinalgLstsqOptions>(
    "linalg.lstsq",
    ["rcond"],
    ["rcond", "driver"],
    rest,
  );
  A = checkTensor("linalg.lstsq", "A", A);
  B = checkTensor("linalg.lstsq", "B", B);
  const rcond = options.rcond === undefined || options.rcond === null
    ? undefined
    : checkNumber("linalg.lstsq", "rcond", options.rcond);
  const driver = checkEnum(
    "linalg.lstsq",
    "driver",
    options.driver ?? "gelsy",
    ["gels", "gelsy", "gelsd", "gelss"],
  );
  if (!(host.rank(A) >= 2)) {
    throw new ShapeError(`linalg.lstsq: expected matrices, got ${showValue(host.shape(A))}`);
  }
  if (!(host.rank(B) >= 1)) {
    throw new ShapeError(
      `linalg.lstsq: expected vectors or matrices B, got ${showValue(host.shape(B))}`,
    );
  }
  return onDeviceOf(A, () => lstsqWritten(A, B, rcond, driver));
}

const LINALG_MATRIX_EXP = defineExtern({
  name: "linalg.matrixExp",
  kernel: "matrix_exp",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: linalgMatrixExpGradients,
});

/**
 * The exponential of square matrices, by scaling, a Padé approximant and squaring. The gradient is
 * the block above the diagonal of the exponential of [[xᵀ, grad], [0, xᵀ]].
 */
export function linalgMatrixExp(x: Tensor): Tensor | Tensor {
  x = checkTensor("linalg.matrixExp", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.matrixExp: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const f = ops.linalgEig(x);
    const whole = ops.matmul(
      ops.mul(f.eigenvectors, ops.unsqueeze(ops.exp(f.eigenvalues), -2)),
      ops.linalgInv(f.eigenvectors),
    );
    if (host.isComplex(x)) return whole;
    return ops.real(whole);
  }
  return extern(
    LINALG_MATRIX_EXP,
    [x],
    [host.shape(x)],
    NO_ATTRS,
    NO_SCALARS,
    ([x]) => matrixExpOnDeviceWritten(x!),
  )[0];
}

/**
 * x multiplied with itself n times; the identity for 0, powers of the inverse below.
 */
export function linalgMatrixPower(x: Tensor, n: number): Tensor | Tensor {
  x = checkTensor("linalg.matrixPower", "x", x);
  n = checkInt("linalg.matrixPower", "n", n);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.matrixPower: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  return onDeviceOf(x, () => matrixPowerWritten(x, n));
}

export interface LinalgMatrixRankOptions {
  hermitian?: boolean;
}

/**
 * How many singular values are above the tolerance, which is as in linalg.pinv.
 */
export function linalgMatrixRank(
  x: Tensor,
  atol?: TensorLike | null,
  rtol?: TensorLike | null,
  options: LinalgMatrixRankOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.matrixRank", options, ["hermitian"]);
  x = checkTensor("linalg.matrixRank", "x", x);
  atol = checkOptionalTensorLike("linalg.matrixRank", "atol", atol);
  rtol = checkOptionalTensorLike("linalg.matrixRank", "rtol", rtol);
  const hermitian = checkBool("linalg.matrixRank", "hermitian", options.hermitian ?? false);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.matrixRank: expected matrices, got ${showValue(host.shape(x))}`);
  }
  return onDeviceOf(x, () => matrixRankWritten(x, atol, rtol, hermitian));
}

/**
 * The product of two or more matrices, in the order of least cost. The first and the last may be
 * vectors.
 */
export function linalgMultiDot(tensors: readonly Tensor[]): Tensor | Tensor {
  tensors = checkTensors("linalg.multiDot", "tensors", tensors);
  return onDeviceOf(tensors, () => multiDotWritten(tensors));
}

export interface LinalgPinvOptions {
  hermitian?: boolean;
}

/**
 * The pseudo-inverse of Moore and Penrose. Singular values up to max(atol, rtol * the largest)
 * count as zero; rtol is max(m, n) epsilon unless it, or an atol above 0, is given. hermitian takes
 * x as such, and reads its lower triangle only; the gradient reads both.
 */
export function linalgPinv(
  x: Tensor,
  atol?: TensorLike | null,
  rtol?: TensorLike | null,
  options: LinalgPinvOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.pinv", options, ["hermitian"]);
  x = checkTensor("linalg.pinv", "x", x);
  atol = checkOptionalTensorLike("linalg.pinv", "atol", atol);
  rtol = checkOptionalTensorLike("linalg.pinv", "rtol", rtol);
  const hermitian = checkBool("linalg.pinv", "hermitian", options.hermitian ?? false);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.pinv: expected matrices, got ${showValue(host.shape(x))}`);
  }
  return onDeviceOf(x, () => pinvWritten(x, atol, rtol, hermitian));
}

export interface LinalgTensorinvOptions {
  ind?: number;
}

/**
 * The inverse of x as the matrix whose rows are its first ind dims, with the dims of rows and
 * columns exchanged.
 */
export function linalgTensorinv(x: Tensor, options?: LinalgTensorinvOptions): Tensor;
export function linalgTensorinv(x: Tensor, ind?: number, options?: LinalgTensorinvOptions): Tensor;
export function linalgTensorinv(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgTensorinvOptions>("linalg.tensorinv", ["ind"], ["ind"], rest);
  x = checkTensor("linalg.tensorinv", "x", x);
  const ind = checkInt("linalg.tensorinv", "ind", options.ind ?? 2);
  if (!(ind > 0)) {
    throw new ArgumentError(`linalg.tensorinv: ind must be positive, got ${showValue(ind)}`);
  }
  if (!(
    host.product(host.sliceList(host.shape(x), 0, ind)) === host.product(host.sliceList(
      host.shape(x),
      ind,
      host.rank(x),
    ))
  )) {
    throw new ShapeError(
      `linalg.tensorinv: the first ${showValue(ind)} dims of ${showValue(host.shape(x))} must multiply to what the others do`,
    );
  }
  const rows = host.sliceList(host.shape(x), 0, ind);
  const columns = host.sliceList(host.shape(x), ind, host.rank(x));
  return ops.reshape(
    ops.linalgInv(ops.reshape(x, [host.product(rows), host.product(rows)])),
    host.concat(columns, rows),
  );
}

export interface LinalgTensorsolveOptions {
  dims?: number | readonly number[];
}

/**
 * X with tensordot(A, X, rank(X)) = B: A is a matrix with a row for each element of B. dims of A
 * are first moved to the end.
 */
export function linalgTensorsolve(A: Tensor, B: Tensor, options?: LinalgTensorsolveOptions): Tensor;
export function linalgTensorsolve(
  A: Tensor,
  B: Tensor,
  dims?: number | readonly number[],
  options?: LinalgTensorsolveOptions,
): Tensor;
export function linalgTensorsolve(A: Tensor, B: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgTensorsolveOptions>(
    "linalg.tensorsolve",
    ["dims"],
    ["dims"],
    rest,
  );
  A = checkTensor("linalg.tensorsolve", "A", A);
  B = checkTensor("linalg.tensorsolve", "B", B);
  const dims = options.dims === undefined || options.dims === null
    ? undefined
    : checkInts("linalg.tensorsolve", "dims", options.dims);
  return onDeviceOf(A, () => tensorsolveWritten(A, B, dims));
}

const LSTSQ_SOLUTION = defineExtern({
  name: "lstsqSolution",
  kernel: "lstsq",
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
  results: ["T", "int64", "real_type"],
  gradients: lstsqSolutionGradients,
});

/**
 * The least squares solution by driver, 0 to 3 for gels, gelsy, gelsd, gelss.
 */
export function lstsqSolution(A: Tensor, B: Tensor, driver: number, rcond: number): {
  solution: Tensor;
  rank: Tensor;
  singularValues: Tensor;
} | {
  solution: Tensor;
  rank: Tensor;
  singularValues: Tensor;
} {
  A = checkTensor("lstsqSolution", "A", A);
  B = checkTensor("lstsqSolution", "B", B);
  driver = checkInt("lstsqSolution", "driver", driver);
  rcond = checkNumber("lstsqSolution", "rcond", rcond);
  const batch = host.sliceList(host.shape(A), 0, host.rank(A) - 2);
  if (!(
    host.sameShape(
      host.sliceList(host.shape(B), 0, host.rank(B) - 2),
      batch,
    ) && host.size(A, -2) === host.size(B, -2)
  )) {
    throw new ShapeError(
      `linalg.lstsq: the sizes of A ${showValue(host.shape(A))} and B ${showValue(host.shape(B))} do not fit`,
    );
  }
  if (!(driver >= 0 && driver <= 3)) {
    throw new ArgumentError(`linalg.lstsq: there is no driver ${showValue(driver)}`);
  }
  if (usesReference()) {
    const solution = ops.matmul(ops.linalgPinv(A), B);
    const rank = ops.linalgMatrixRank(A);
    const singularValues = ops.linalgSvdvals(A);
    return { solution, rank, singularValues };
  }
  const [solution, rank, singularValues] = extern(
    LSTSQ_SOLUTION,
    [A, B],
    [
      host.replace(host.shape(B), -2, host.size(A, -1)),
      batch,
      host.concat(batch, [Math.min(host.size(A, -2), host.size(A, -1))]),
    ],
    NO_ATTRS,
    [driver, rcond],
    ([A, B]) => lstsqOnDeviceWritten(A!, B!, driver, rcond),
  );
  return { solution, rank, singularValues };
}

/**
 * Another name of linalg.matrix_exp, also as a method.
 */
export function matrixExp(x: Tensor): Tensor | Tensor {
  x = checkTensor("matrixExp", "x", x);
  return ops.linalgMatrixExp(x);
}

/**
 * Another name of linalg.matrix_power, also as a method.
 */
export function matrixPower(x: Tensor, n: number): Tensor | Tensor {
  x = checkTensor("matrixPower", "x", x);
  n = checkInt("matrixPower", "n", n);
  return ops.linalgMatrixPower(x, n);
}

/**
 * The gradient of the matrix x whose pseudo-inverse is p, where its rank stays as it is. Golub and
 * Pereyra, The differentiation of pseudo-inverses, 1973.
 */
export function pinvGrad(x: Tensor, p: Tensor, grad: Tensor): Tensor | Tensor {
  x = checkTensor("pinvGrad", "x", x);
  p = checkTensor("pinvGrad", "p", p);
  grad = checkTensor("pinvGrad", "grad", grad);
  if (isHalf(x)) {
    return narrowHalves(pinvGrad(widenHalves(x), widenHalves(p), widenHalves(grad)), x.type);
  }
  const h = ops.adjoint(grad);
  const ph = ops.adjoint(p);
  const wide = host.size(x, -2) <= host.size(x, -1);
  const k = wide ? ops.matmul(h, p) : ops.matmul(p, h);
  const q = wide ? ops.matmul(k, ph) : ops.matmul(ph, k);
  if (wide) {
    return ops.add(
      ops.sub(ops.sub(q, ops.adjoint(ops.matmul(p, k))), ops.matmul(ops.matmul(x, p), q)),
      ops.matmul(ops.matmul(ph, p), ops.sub(h, ops.matmul(k, x))),
    );
  }
  return ops.sub(
    ops.add(
      ops.sub(q, ops.adjoint(ops.matmul(k, p))),
      ops.matmul(ops.matmul(ops.sub(h, ops.matmul(x, k)), p), ph),
    ),
    ops.matmul(ops.matmul(q, p), x),
  );
}

const PINV_MATRICES = defineExtern({
  name: "pinvMatrices",
  kernel: "pinv",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "atol",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    {
      name: "rtol",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T"],
  gradients: pinvMatricesGradients,
});

/**
 * The pseudo-inverse, with tolerances for all matrices or for each one.
 */
export function pinvMatrices(
  x: Tensor,
  atol: Tensor,
  rtol: Tensor,
  hermitian: boolean,
): Tensor | Tensor {
  x = checkTensor("pinvMatrices", "x", x);
  atol = checkTensor("pinvMatrices", "atol", atol);
  rtol = checkTensor("pinvMatrices", "rtol", rtol);
  hermitian = checkBool("pinvMatrices", "hermitian", hermitian);
  const batch = host.sliceList(host.shape(x), 0, host.rank(x) - 2);
  if (!(!hermitian || host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.pinv: expected square matrices where hermitian is true, got ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.sameShape(host.shape(atol), batch) || host.numel(atol) === 1)) {
    throw new ShapeError(
      `linalg.pinv: atol ${showValue(host.shape(atol))} does not fit matrices ${showValue(host.shape(x))}`,
    );
  }
  if (!(host.sameShape(host.shape(rtol), batch) || host.numel(rtol) === 1)) {
    throw new ShapeError(
      `linalg.pinv: rtol ${showValue(host.shape(rtol))} does not fit matrices ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const f = ops.linalgSvd(x, { fullMatrices: false });
    const least = ops.maximum(
      ops.real(atol),
      ops.mul(ops.real(rtol), ops.amax(f.S, { dim: [-1] })),
    );
    const s = ops.whereSelf(ops.gt(f.S, ops.unsqueeze(least, -1)), ops.div(1, f.S), 0);
    return ops.matmul(ops.mul(ops.adjoint(f.Vh), ops.unsqueeze(s, -2)), ops.adjoint(f.U));
  }
  return extern(
    PINV_MATRICES,
    [x, atol, rtol],
    [host.swap(host.shape(x), -1, -2)],
    NO_ATTRS,
    [Number(hermitian)],
    ([x, atol, rtol]) => pinvOnDeviceWritten(x!, atol!, rtol!, hermitian),
  )[0];
}

export interface PinverseOptions {
  rcond?: number;
}

/**
 * linalg.pinv with a relative tolerance, also as a method.
 */
export function pinverse(x: Tensor, options?: PinverseOptions): Tensor;
export function pinverse(x: Tensor, rcond?: number, options?: PinverseOptions): Tensor;
export function pinverse(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<PinverseOptions>("pinverse", ["rcond"], ["rcond"], rest);
  x = checkTensor("pinverse", "x", x);
  const rcond = checkNumber("pinverse", "rcond", options.rcond ?? 1e-15);
  return ops.linalgPinv(x, undefined, rcond);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `matrixExp`. */
    matrixExp(): Tensor;
    /** See the function `matrixPower`. */
    matrixPower(n: number): Tensor;
    /** See the function `pinverse`. */
    pinverse(options?: PinverseOptions): Tensor;
    pinverse(rcond?: number, options?: PinverseOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  matrixExp(this: Tensor): Tensor | Tensor { return matrixExp(this); },
  matrixPower(this: Tensor, n: number): Tensor | Tensor { return matrixPower(this, n); },
  pinverse(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return pinverse(this, ...rest);
  },
});
