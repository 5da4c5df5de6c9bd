// Generated from ops/decomposition.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import {
  linalgCholeskyExGradients,
  linalgCholeskyGradients,
  linalgEigGradients,
  linalgEighGradients,
  linalgEigvalsGradients,
  linalgEigvalshGradients,
  linalgSvdGradients,
  linalgSvdvalsGradients,
  qrCompleteGradients,
  qrRGradients,
  qrReducedGradients,
} from "../autograd/decomposition.js";
import { qr as qrWritten } from "../../src/composites/linalg.js";
import * as ops from "./index.js";

/**
 * The gradient of the matrix whose Cholesky factor is L. Murray, Differentiation of the Cholesky
 * decomposition, 2016, made Hermitian.
 */
export function choleskyGrad(L: Tensor, grad: Tensor, upper: boolean): Tensor | Tensor {
  L = checkTensor("choleskyGrad", "L", L);
  grad = checkTensor("choleskyGrad", "grad", grad);
  upper = checkBool("choleskyGrad", "upper", upper);
  if (isHalf(L)) {
    return narrowHalves(choleskyGrad(widenHalves(L), widenHalves(grad), upper), L.type);
  }
  const l = upper ? ops.adjoint(L) : L;
  const g = upper ? ops.adjoint(grad) : grad;
  const h = ops.adjoint(l);
  const p = ops.matmul(h, g);
  const half = ops.mul(0.5, ops.add(ops.tril(p), ops.tril(p, { diagonal: -1 })));
  const s = ops.mul(0.5, ops.add(half, ops.adjoint(half)));
  return ops.linalgSolveTriangular(
    l,
    ops.linalgSolveTriangular(h, s, { upper: true }),
    { upper: false, left: false },
  );
}

export interface LinalgCholeskyOptions {
  upper?: boolean;
}

const LINALG_CHOLESKY = defineExtern({
  name: "linalg.cholesky",
  kernel: "cholesky",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: linalgCholeskyGradients,
});

/**
 * L with x = L Lᴴ, or U with x = Uᴴ U if upper. Only that triangle of x is read, and x is taken as
 * Hermitian, which is symmetric for real numbers: so is its gradient. A matrix that is not positive
 * definite is an error.
 */
export function linalgCholesky(x: Tensor, options: LinalgCholeskyOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.cholesky", options, ["upper"]);
  x = checkTensor("linalg.cholesky", "x", x);
  const upper = checkBool("linalg.cholesky", "upper", options.upper ?? false);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.cholesky: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const e = ops.linalgEigh(x);
    const r = ops.qrReduced(ops.mul(
      ops.unsqueeze(ops.sqrt(e.eigenvalues), -1),
      ops.adjoint(e.eigenvectors),
    )).R;
    const u = ops.mul(
      ops.unsqueeze(ops.sgn(ops.conj(ops.diagonal(r, { offset: 0, dim1: -2, dim2: -1 }))), -1),
      r,
    );
    if (upper) return u;
    return ops.adjoint(u);
  }
  return extern(LINALG_CHOLESKY, [x], [host.shape(x)], { upper }, [Number(upper), Number(true)])[0];
}

export interface LinalgCholeskyExOptions {
  upper?: boolean;
  checkErrors?: boolean;
}

const LINALG_CHOLESKY_EX = defineExtern({
  name: "linalg.choleskyEx",
  kernel: "cholesky_ex",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int32"],
  gradients: linalgCholeskyExGradients,
});

/**
 * As linalg.cholesky, but without an error: info is 0, or the order of the first leading minor that
 * is not positive; check_errors brings the error back.
 */
export function linalgCholeskyEx(
  x: Tensor,
  options: LinalgCholeskyExOptions = NONE,
): { L: Tensor; info: Tensor } | {
  L: Tensor;
  info: Tensor;
} {
  if (options !== NONE) checkOptions("linalg.choleskyEx", options, ["upper", "checkErrors"]);
  x = checkTensor("linalg.choleskyEx", "x", x);
  const upper = checkBool("linalg.choleskyEx", "upper", options.upper ?? false);
  const checkErrors = checkBool("linalg.choleskyEx", "checkErrors", options.checkErrors ?? false);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.choleskyEx: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    const L = ops.linalgCholesky(x, { upper });
    const info = ops.toDtype(
      ops.zeros(host.sliceList(host.shape(x), 0, host.rank(x) - 2)),
      "int32",
    );
    return { L, info };
  }
  const [L, info] = extern(
    LINALG_CHOLESKY_EX,
    [x],
    [host.shape(x), host.sliceList(host.shape(x), 0, host.rank(x) - 2)],
    { upper },
    [Number(upper), Number(checkErrors)],
  );
  return { L, info };
}

const LINALG_EIG = defineExtern({
  name: "linalg.eig",
  kernel: "eig",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["complex_type", "complex_type"],
  gradients: linalgEigGradients,
});

/**
 * Eigenvalues L and eigenvectors V, as columns of norm 1, of square matrices, x V = V diag(L). They
 * are complex for real x too, and in no order. Phases of vectors may be any: what is computed from
 * them must not depend on those. The gradient is infinite where values are equal.
 */
export function linalgEig(x: Tensor): { eigenvalues: Tensor; eigenvectors: Tensor } | {
  eigenvalues: Tensor;
  eigenvectors: Tensor;
} {
  x = checkTensor("linalg.eig", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(`linalg.eig: expected square matrices, got ${showValue(host.shape(x))}`);
  }
  const [eigenvalues, eigenvectors] = extern(
    LINALG_EIG,
    [x],
    [host.remove(host.shape(x), -1), host.shape(x)],
  );
  return { eigenvalues, eigenvectors };
}

export interface LinalgEighOptions {
  UPLO?: "L" | "U" | "l" | "u";
}

const LINALG_EIGH = defineExtern({
  name: "linalg.eigh",
  kernel: "eigh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["real_type", "T"],
  gradients: linalgEighGradients,
});

/**
 * Eigenvalues L, ascending, and eigenvectors V, as columns, of symmetric or Hermitian matrices, x =
 * V diag(L) Vᴴ. Only the triangle that UPLO names is read. The gradient of vectors is infinite
 * where values are equal; for values alone eigvalsh has it always. Signs of vectors, and phases of
 * complex ones, may be any: what is computed from them must not depend on those.
 */
export function linalgEigh(x: Tensor, options?: LinalgEighOptions): {
  eigenvalues: Tensor;
  eigenvectors: Tensor;
};
export function linalgEigh(
  x: Tensor,
  UPLO?: "L" | "U" | "l" | "u",
  options?: LinalgEighOptions,
): { eigenvalues: Tensor; eigenvectors: Tensor };
export function linalgEigh(x: Tensor, ...rest: unknown[]): {
  eigenvalues: Tensor;
  eigenvectors: Tensor;
} | {
  eigenvalues: Tensor;
  eigenvectors: Tensor;
} {
  const options = readOptions<LinalgEighOptions>("linalg.eigh", ["UPLO"], ["UPLO"], rest);
  x = checkTensor("linalg.eigh", "x", x);
  const UPLO = checkEnum("linalg.eigh", "UPLO", options.UPLO ?? "L", ["L", "U", "l", "u"]);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(`linalg.eigh: expected square matrices, got ${showValue(host.shape(x))}`);
  }
  const [eigenvalues, eigenvectors] = extern(
    LINALG_EIGH,
    [x],
    [host.remove(host.shape(x), -1), host.shape(x)],
    NO_ATTRS,
    [Number(UPLO === "U" || UPLO === "u")],
  );
  return { eigenvalues, eigenvectors };
}

const LINALG_EIGVALS = defineExtern({
  name: "linalg.eigvals",
  kernel: "eigvals",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["complex_type"],
  gradients: linalgEigvalsGradients,
});

/**
 * The eigenvalues of square matrices, complex for real x too, in no order.
 */
export function linalgEigvals(x: Tensor): Tensor | Tensor {
  x = checkTensor("linalg.eigvals", "x", x);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.eigvals: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    return ops.linalgEig(x).eigenvalues;
  }
  return extern(LINALG_EIGVALS, [x], [host.remove(host.shape(x), -1)])[0];
}

export interface LinalgEigvalshOptions {
  UPLO?: "L" | "U" | "l" | "u";
}

const LINALG_EIGVALSH = defineExtern({
  name: "linalg.eigvalsh",
  kernel: "eigvalsh",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["real_type"],
  gradients: linalgEigvalshGradients,
});

/**
 * The eigenvalues of symmetric or Hermitian matrices, ascending. Only the triangle that UPLO names
 * is read.
 */
export function linalgEigvalsh(x: Tensor, options?: LinalgEigvalshOptions): Tensor;
export function linalgEigvalsh(
  x: Tensor,
  UPLO?: "L" | "U" | "l" | "u",
  options?: LinalgEigvalshOptions,
): Tensor;
export function linalgEigvalsh(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<LinalgEigvalshOptions>("linalg.eigvalsh", ["UPLO"], ["UPLO"], rest);
  x = checkTensor("linalg.eigvalsh", "x", x);
  const UPLO = checkEnum("linalg.eigvalsh", "UPLO", options.UPLO ?? "L", ["L", "U", "l", "u"]);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `linalg.eigvalsh: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (usesReference()) {
    return ops.linalgEigh(x, { UPLO }).eigenvalues;
  }
  return extern(
    LINALG_EIGVALSH,
    [x],
    [host.remove(host.shape(x), -1)],
    { UPLO },
    [Number(UPLO === "U" || UPLO === "u")],
  )[0];
}

export interface LinalgQrOptions {
  mode?: "reduced" | "complete" | "r";
}

/**
 * x = Q R with orthonormal columns of Q and an upper triangular R, whose diagonal is real and may
 * have any signs. reduced: min(m, n) columns of Q; complete: all m, without gradient where m > n;
 * r: Q is empty, and there is no gradient.
 */
export function linalgQr(x: Tensor, options?: LinalgQrOptions): { Q: Tensor; R: Tensor };
export function linalgQr(
  x: Tensor,
  mode?: "reduced" | "complete" | "r",
  options?: LinalgQrOptions,
): { Q: Tensor; R: Tensor };
export function linalgQr(x: Tensor, ...rest: unknown[]): { Q: Tensor; R: Tensor } | {
  Q: Tensor;
  R: Tensor;
} {
  const options = readOptions<LinalgQrOptions>("linalg.qr", ["mode"], ["mode"], rest);
  x = checkTensor("linalg.qr", "x", x);
  const mode = checkEnum(
    "linalg.qr",
    "mode",
    options.mode ?? "reduced",
    ["reduced", "complete", "r"],
  );
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.qr: expected matrices, got ${showValue(host.shape(x))}`);
  }
  return onDeviceOf(x, () => qrWritten(x, mode));
}

export interface LinalgSvdOptions {
  fullMatrices?: boolean;
}

const LINALG_SVD = defineExtern({
  name: "linalg.svd",
  kernel: "svd",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "real_type", "T"],
  gradients: linalgSvdGradients,
});

/**
 * x = U diag(S) Vh with orthonormal columns of U and rows of Vh, and S descending. With
 * full_matrices U and Vh are square; the added vectors may be any, and what arrives for them is
 * left out of the gradient. Signs of pairs of vectors, and phases of complex ones, may be any too:
 * what is computed from them must not depend on those. The gradient of vectors is infinite where
 * singular values are equal; for values alone svdvals has it always.
 */
export function linalgSvd(
  x: Tensor,
  options?: LinalgSvdOptions,
): { U: Tensor; S: Tensor; Vh: Tensor };
export function linalgSvd(
  x: Tensor,
  fullMatrices?: boolean,
  options?: LinalgSvdOptions,
): { U: Tensor; S: Tensor; Vh: Tensor };
export function linalgSvd(x: Tensor, ...rest: unknown[]): { U: Tensor; S: Tensor; Vh: Tensor } | {
  U: Tensor;
  S: Tensor;
  Vh: Tensor;
} {
  const options = readOptions<LinalgSvdOptions>(
    "linalg.svd",
    ["fullMatrices"],
    ["fullMatrices"],
    rest,
  );
  x = checkTensor("linalg.svd", "x", x);
  const fullMatrices = checkBool("linalg.svd", "fullMatrices", options.fullMatrices ?? true);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.svd: expected matrices, got ${showValue(host.shape(x))}`);
  }
  const [U, S, Vh] = extern(
    LINALG_SVD,
    [x],
    [
      host.replace(
        host.shape(x),
        -1,
        fullMatrices ? host.size(x, -2) : Math.min(host.size(x, -2), host.size(x, -1)),
      ),
      host.replace(
        host.remove(host.shape(x), -1),
        -1,
        Math.min(host.size(x, -2), host.size(x, -1)),
      ),
      host.replace(
        host.shape(x),
        -2,
        fullMatrices ? host.size(x, -1) : Math.min(host.size(x, -2), host.size(x, -1)),
      ),
    ],
    NO_ATTRS,
    [Number(fullMatrices)],
  );
  return { U, S, Vh };
}

const LINALG_SVDVALS = defineExtern({
  name: "linalg.svdvals",
  kernel: "svdvals",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["real_type"],
  gradients: linalgSvdvalsGradients,
});

/**
 * The singular values of x, descending. Their gradient is finite for equal ones too.
 */
export function linalgSvdvals(x: Tensor): Tensor | Tensor {
  x = checkTensor("linalg.svdvals", "x", x);
  if (!(host.rank(x) >= 2)) {
    throw new ShapeError(`linalg.svdvals: expected matrices, got ${showValue(host.shape(x))}`);
  }
  if (usesReference()) {
    return ops.linalgSvd(x, { fullMatrices: false }).S;
  }
  return extern(
    LINALG_SVDVALS,
    [x],
    [host.replace(
      host.remove(host.shape(x), -1),
      -1,
      Math.min(host.size(x, -2), host.size(x, -1)),
    )],
  )[0];
}

const QR_COMPLETE = defineExtern({
  name: "qrComplete",
  kernel: "qr",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "T"],
  gradients: qrCompleteGradients,
});

/**
 * x = Q R with all m columns of Q.
 */
export function qrComplete(x: Tensor): { Q: Tensor; R: Tensor } | { Q: Tensor; R: Tensor } {
  x = checkTensor("qrComplete", "x", x);
  const [Q, R] = extern(
    QR_COMPLETE,
    [x],
    [host.replace(host.shape(x), -1, host.size(x, -2)), host.shape(x)],
  );
  return { Q, R };
}

const QR_R = defineExtern({
  name: "qrR",
  kernel: "qr_r",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T"],
  gradients: qrRGradients,
});

/**
 * The R of x = Q R alone.
 */
export function qrR(x: Tensor): Tensor | Tensor {
  x = checkTensor("qrR", "x", x);
  if (usesReference()) {
    return ops.qrReduced(x).R;
  }
  return extern(
    QR_R,
    [x],
    [host.replace(host.shape(x), -2, Math.min(host.size(x, -2), host.size(x, -1)))],
  )[0];
}

const QR_REDUCED = defineExtern({
  name: "qrReduced",
  kernel: "qr",
  inputs: [{
    name: "x",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "T"],
  gradients: qrReducedGradients,
});

/**
 * x = Q R with min(m, n) columns of Q.
 */
export function qrReduced(x: Tensor): { Q: Tensor; R: Tensor } | { Q: Tensor; R: Tensor } {
  x = checkTensor("qrReduced", "x", x);
  const k = Math.min(host.size(x, -2), host.size(x, -1));
  const [Q, R] = extern(
    QR_REDUCED,
    [x],
    [host.replace(host.shape(x), -1, k), host.replace(host.shape(x), -2, k)],
  );
  return { Q, R };
}

/**
 * The gradient of U diag(S) Vh: U (diag(gs) + (skew(Uᴴ gu) / E) S + S (skew(Vᴴ gv) / E)) Vᴴ with
 * E_ij = S_j² - S_i², and what gu and gv have beside the spaces of U and V. A pair of complex
 * vectors also turns, which skew(Uᴴ gu) / 2S on the diagonal says.
 */
export function svdGrad(
  U: Tensor,
  S: Tensor,
  Vh: Tensor,
  gu: Tensor,
  gs: Tensor,
  gvh: Tensor,
): Tensor | Tensor {
  U = checkTensor("svdGrad", "U", U);
  S = checkTensor("svdGrad", "S", S);
  Vh = checkTensor("svdGrad", "Vh", Vh);
  gu = checkTensor("svdGrad", "gu", gu);
  gs = checkTensor("svdGrad", "gs", gs);
  gvh = checkTensor("svdGrad", "gvh", gvh);
  if (isHalf(U)) {
    return narrowHalves(
      svdGrad(
        widenHalves(U),
        widenHalves(S),
        widenHalves(Vh),
        widenHalves(gu),
        widenHalves(gs),
        widenHalves(gvh),
      ),
      U.type,
    );
  }
  const uh = ops.adjoint(U);
  const row = ops.unsqueeze(S, -2);
  const column = ops.unsqueeze(S, -1);
  const e = ops.diagonalScatter(
    ops.sub(ops.mul(row, row), ops.mul(column, column)),
    ops.onesLike(S),
    { offset: 0, dim1: -2, dim2: -1 },
  );
  const a = ops.matmul(uh, gu);
  const b = ops.matmul(Vh, ops.adjoint(gvh));
  const skew = ops.sub(a, ops.adjoint(a));
  const u = ops.div(skew, e);
  const v = ops.div(ops.sub(b, ops.adjoint(b)), e);
  const ends = host.isComplex(U)
    ? ops.add(gs, ops.div(ops.mul(0.5, ops.diagonal(skew, { offset: 0, dim1: -2, dim2: -1 })), S))
    : gs;
  const core = ops.diagonalScatter(
    ops.add(ops.mul(u, row), ops.mul(column, v)),
    ends,
    { offset: 0, dim1: -2, dim2: -1 },
  );
  const inside = ops.matmul(ops.matmul(U, core), Vh);
  const besideU = host.size(U, -2) > host.size(U, -1)
    ? ops.add(inside, ops.matmul(ops.div(ops.sub(gu, ops.matmul(U, a)), row), Vh))
    : inside;
  if (host.size(Vh, -1) > host.size(Vh, -2)) {
    return ops.add(
      besideU,
      ops.matmul(ops.div(U, row), ops.sub(gvh, ops.matmul(ops.adjoint(b), Vh))),
    );
  }
  return besideU;
}
