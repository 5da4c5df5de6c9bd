// Generated from ops/factors.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { NONE, checkBool, checkOptions, readOptions } from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  linalgLuFactorExGradients,
  linalgLuFactorGradients,
  permutationMatrixGradients,
} from "../autograd/factors.js";
import { lu as luWritten } from "../../src/composites/linalg.js";
import {
  permutationReference as permutationReferenceWritten,
} from "../../src/composites/permutation-reference.js";
import * as ops from "./index.js";

export interface CholeskyInverseOptions {
  upper?: boolean;
}

/**
 * The inverse of A from its Cholesky factor x, or from the upper one.
 */
export function choleskyInverse(x: Tensor, options?: CholeskyInverseOptions): Tensor;
export function choleskyInverse(
  x: Tensor,
  upper?: boolean,
  options?: CholeskyInverseOptions,
): Tensor;
export function choleskyInverse(x: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CholeskyInverseOptions>(
    "choleskyInverse",
    ["upper"],
    ["upper"],
    rest,
  );
  x = checkTensor("choleskyInverse", "x", x);
  const upper = checkBool("choleskyInverse", "upper", options.upper ?? false);
  if (!(host.rank(x) >= 2 && host.size(x, -1) === host.size(x, -2))) {
    throw new ShapeError(
      `choleskyInverse: expected square matrices, got ${showValue(host.shape(x))}`,
    );
  }
  if (isHalf(x)) return narrowHalves(choleskyInverse(widenHalves(x), ...(rest as never[])), x.type);
  const one = ops.onesLike(ops.diagonal(x, { offset: 0, dim1: -2, dim2: -1 }));
  return ops.choleskySolve(
    ops.diagonalScatter(ops.zerosLike(x), one, { offset: 0, dim1: -2, dim2: -1 }),
    x,
    { upper },
  );
}

export interface CholeskySolveOptions {
  upper?: boolean;
}

/**
 * X with A X = B, from the Cholesky factor L of A, or from the upper one.
 */
export function choleskySolve(B: Tensor, L: Tensor, options?: CholeskySolveOptions): Tensor;
export function choleskySolve(
  B: Tensor,
  L: Tensor,
  upper?: boolean,
  options?: CholeskySolveOptions,
): Tensor;
export function choleskySolve(B: Tensor, L: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<CholeskySolveOptions>("choleskySolve", ["upper"], ["upper"], rest);
  B = checkTensor("choleskySolve", "B", B);
  L = checkTensor("choleskySolve", "L", L);
  const upper = checkBool("choleskySolve", "upper", options.upper ?? false);
  if (isHalf(B)) {
    return narrowHalves(
      choleskySolve(widenHalves(B), widenHalves(L), ...(rest as never[])),
      B.type,
    );
  }
  const l = upper ? ops.adjoint(L) : L;
  const y = ops.linalgSolveTriangular(l, B, { upper: false });
  return ops.linalgSolveTriangular(ops.adjoint(l), y, { upper: true });
}

export interface LinalgLuOptions {
  pivot?: boolean;
}

/**
 * P, a permutation, L, unit lower triangular, and U, upper triangular, with A = P L U.
 */
export function linalgLu(
  A: Tensor,
  options: LinalgLuOptions = NONE,
): { P: Tensor; L: Tensor; U: Tensor } | {
  P: Tensor;
  L: Tensor;
  U: Tensor;
} {
  if (options !== NONE) checkOptions("linalg.lu", options, ["pivot"]);
  A = checkTensor("linalg.lu", "A", A);
  const pivot = checkBool("linalg.lu", "pivot", options.pivot ?? true);
  return onDeviceOf(A, () => luWritten(A, pivot));
}

export interface LinalgLuFactorOptions {
  pivot?: boolean;
}

const LINALG_LU_FACTOR = defineExtern({
  name: "linalg.luFactor",
  kernel: "lu_factor",
  inputs: [{
    name: "A",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int32", "int32"],
  gradients: linalgLuFactorGradients,
});

/**
 * L, without its unit diagonal, and U in one matrix LU, with A = P L U, and the pivots: row i was
 * exchanged with row pivots[i], counted from 1, one after the other. A zero on the diagonal of U is
 * an error.
 */
export function linalgLuFactor(
  A: Tensor,
  options: LinalgLuFactorOptions = NONE,
): { LU: Tensor; pivots: Tensor } | {
  LU: Tensor;
  pivots: Tensor;
} {
  if (options !== NONE) checkOptions("linalg.luFactor", options, ["pivot"]);
  A = checkTensor("linalg.luFactor", "A", A);
  const pivot = checkBool("linalg.luFactor", "pivot", options.pivot ?? true);
  if (!(host.rank(A) >= 2)) {
    throw new ShapeError(`linalg.luFactor: expected matrices, got ${showValue(host.shape(A))}`);
  }
  if (!pivot) {
    throw new ArgumentError(
      `linalg.luFactor: there is no LU without pivoting here. Leave pivot at true`,
    );
  }
  const [LU, pivots] = extern(
    LINALG_LU_FACTOR,
    [A],
    [
      host.shape(A),
      host.replace(
        host.remove(host.shape(A), -1),
        -1,
        Math.min(host.size(A, -2), host.size(A, -1)),
      ),
      host.sliceList(host.shape(A), 0, host.rank(A) - 2),
    ],
    NO_ATTRS,
    [Number(true)],
  );
  return { LU, pivots };
}

export interface LinalgLuFactorExOptions {
  pivot?: boolean;
  checkErrors?: boolean;
}

const LINALG_LU_FACTOR_EX = defineExtern({
  name: "linalg.luFactorEx",
  kernel: "lu_factor",
  inputs: [{
    name: "A",
    dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int32", "int32"],
  gradients: linalgLuFactorExGradients,
});

/**
 * As linalg.lu_factor, but without an error: info is 0, or the first zero on the diagonal of U,
 * counted from 1; check_errors brings the error back.
 */
export function linalgLuFactorEx(
  A: Tensor,
  options: LinalgLuFactorExOptions = NONE,
): { LU: Tensor; pivots: Tensor; info: Tensor } | {
  LU: Tensor;
  pivots: Tensor;
  info: Tensor;
} {
  if (options !== NONE) checkOptions("linalg.luFactorEx", options, ["pivot", "checkErrors"]);
  A = checkTensor("linalg.luFactorEx", "A", A);
  const pivot = checkBool("linalg.luFactorEx", "pivot", options.pivot ?? true);
  const checkErrors = checkBool("linalg.luFactorEx", "checkErrors", options.checkErrors ?? false);
  if (!(host.rank(A) >= 2)) {
    throw new ShapeError(`linalg.luFactorEx: expected matrices, got ${showValue(host.shape(A))}`);
  }
  if (!pivot) {
    throw new ArgumentError(
      `linalg.luFactorEx: there is no LU without pivoting here. Leave pivot at true`,
    );
  }
  if (usesReference()) {
    const LU = ops.linalgLuFactor(A).LU;
    const pivots = ops.linalgLuFactor(A).pivots;
    const info = ops.toDtype(
      ops.zeros(host.sliceList(host.shape(A), 0, host.rank(A) - 2)),
      "int32",
    );
    return { LU, pivots, info };
  }
  const [LU, pivots, info] = extern(
    LINALG_LU_FACTOR_EX,
    [A],
    [
      host.shape(A),
      host.replace(
        host.remove(host.shape(A), -1),
        -1,
        Math.min(host.size(A, -2), host.size(A, -1)),
      ),
      host.sliceList(host.shape(A), 0, host.rank(A) - 2),
    ],
    NO_ATTRS,
    [Number(checkErrors)],
  );
  return { LU, pivots, info };
}

export interface LinalgLuSolveOptions {
  left?: boolean;
  adjoint?: boolean;
}

/**
 * X with A X = B, X A = B with left false, or the same with Aᴴ if adjoint, from the factors of A.
 */
export function linalgLuSolve(
  LU: Tensor,
  pivots: Tensor,
  B: Tensor,
  options: LinalgLuSolveOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("linalg.luSolve", options, ["left", "adjoint"]);
  LU = checkTensor("linalg.luSolve", "LU", LU);
  pivots = checkTensor("linalg.luSolve", "pivots", pivots);
  B = checkTensor("linalg.luSolve", "B", B);
  const left = checkBool("linalg.luSolve", "left", options.left ?? true);
  const adjoint = checkBool("linalg.luSolve", "adjoint", options.adjoint ?? false);
  if (!(host.rank(LU) >= 2 && host.size(LU, -1) === host.size(LU, -2))) {
    throw new ShapeError(
      `linalg.luSolve: expected square factors LU, got ${showValue(host.shape(LU))}`,
    );
  }
  if (!(host.rank(B) >= 2)) {
    throw new ShapeError(`linalg.luSolve: expected matrices, got ${showValue(host.shape(B))}`);
  }
  if (isHalf(LU)) {
    return narrowHalves(
      linalgLuSolve(widenHalves(LU), widenHalves(pivots), widenHalves(B), options),
      LU.type,
    );
  }
  const p = ops.permutationMatrix(LU, pivots);
  const f = adjoint ? ops.conj(LU) : LU;
  const flip = adjoint && left || !(adjoint || left);
  const b = left ? B : ops.transpose(B, -2, -1);
  const lt = ops.transpose(f, -2, -1);
  const a = flip
    ? ops.linalgSolveTriangular(lt, b, { upper: false })
    : ops.linalgSolveTriangular(
      f,
      ops.matmul(ops.transpose(p, -2, -1), b),
      { upper: false, unitriangular: true },
    );
  const x = flip
    ? ops.matmul(p, ops.linalgSolveTriangular(lt, a, { upper: true, unitriangular: true }))
    : ops.linalgSolveTriangular(f, a, { upper: true });
  if (left) return x;
  return ops.transpose(x, -2, -1);
}

/**
 * The gradient of the matrix with the factors LU: P L⁻ᵀ (tril(Lᵀ gL, -1) + triu(gU Uᵀ)) U⁻ᵀ where L
 * and U are square; rows of L and columns of U beyond that add their part inside.
 */
export function luGrad(LU: Tensor, pivots: Tensor, grad: Tensor): Tensor | Tensor {
  LU = checkTensor("luGrad", "LU", LU);
  pivots = checkTensor("luGrad", "pivots", pivots);
  grad = checkTensor("luGrad", "grad", grad);
  const k = Math.min(host.size(LU, -2), host.size(LU, -1));
  if (isHalf(LU)) {
    return narrowHalves(luGrad(widenHalves(LU), widenHalves(pivots), widenHalves(grad)), LU.type);
  }
  const b = ops.slice(ops.slice(LU, -2, { end: k }), -1, { end: k });
  const bt = ops.transpose(b, -2, -1);
  const g = ops.slice(ops.slice(grad, -2, { end: k }), -1, { end: k });
  const gl = ops.tril(g, { diagonal: -1 });
  const down = ops.matmul(
    ops.transpose(ops.slice(ops.slice(LU, -2, { start: k }), -1, { end: k }), -2, -1),
    ops.slice(ops.slice(grad, -2, { start: k }), -1, { end: k }),
  );
  const right = ops.matmul(
    ops.slice(ops.slice(grad, -1, { start: k }), -2, { end: k }),
    ops.transpose(ops.slice(ops.slice(LU, -1, { start: k }), -2, { end: k }), -2, -1),
  );
  const lower = ops.sub(
    ops.add(gl, ops.matmul(ops.transpose(ops.tril(b, { diagonal: -1 }), -2, -1), gl)),
    right,
  );
  const upper = ops.sub(ops.matmul(ops.triu(g), ops.transpose(ops.triu(b), -2, -1)), down);
  const inner = ops.add(ops.tril(lower, { diagonal: -1 }), ops.triu(upper));
  const wide = host.size(LU, -1) >= host.size(LU, -2);
  const part = wide
    ? ops.linalgSolveTriangular(bt, inner, { upper: false, left: false })
    : ops.linalgSolveTriangular(bt, inner, { upper: true, unitriangular: true });
  const all = wide
    ? ops.sliceScatter(grad, part, { dim: -1, end: k })
    : ops.sliceScatter(grad, part, { dim: -2, end: k });
  const outer = wide
    ? ops.linalgSolveTriangular(bt, all, { upper: true, unitriangular: true })
    : ops.linalgSolveTriangular(bt, all, { upper: false, left: false });
  return ops.matmul(ops.permutationMatrix(LU, pivots), outer);
}

export interface LuUnpackOptions {
  unpackData?: boolean;
  unpackPivots?: boolean;
}

/**
 * P, L and U of the result of lu_factor. What unpack_data or unpack_pivots leaves out is empty.
 */
export function luUnpack(
  LUData: Tensor,
  LUPivots: Tensor,
  options?: LuUnpackOptions,
): { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(
  LUData: Tensor,
  LUPivots: Tensor,
  unpackData: boolean,
  options?: LuUnpackOptions,
): { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(
  LUData: Tensor,
  LUPivots: Tensor,
  unpackData?: boolean,
  unpackPivots?: boolean,
  options?: LuUnpackOptions,
): { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(
  LUData: Tensor,
  LUPivots: Tensor,
  ...rest: unknown[]
): { P: Tensor; L: Tensor; U: Tensor } | {
  P: Tensor;
  L: Tensor;
  U: Tensor;
} {
  const options = readOptions<LuUnpackOptions>(
    "luUnpack",
    ["unpackData", "unpackPivots"],
    ["unpackData", "unpackPivots"],
    rest,
  );
  LUData = checkTensor("luUnpack", "LUData", LUData);
  LUPivots = checkTensor("luUnpack", "LUPivots", LUPivots);
  const unpackData = checkBool("luUnpack", "unpackData", options.unpackData ?? true);
  const unpackPivots = checkBool("luUnpack", "unpackPivots", options.unpackPivots ?? true);
  const m = host.size(LUData, -2);
  const n = host.size(LUData, -1);
  const k = Math.min(m, n);
  if (isHalf(LUData)) {
    return narrowHalves(
      luUnpack(widenHalves(LUData), widenHalves(LUPivots), ...(rest as never[])),
      LUData.type,
    );
  }
  return {
    P: unpackPivots ? ops.permutationMatrix(LUData, LUPivots) : ops.newZeros(LUData, [0]),
    L: (
      () => {
        const l = ops.tril(ops.slice(LUData, -1, { end: k }), { diagonal: -1 });
        if (unpackData) {
          return ops.diagonalScatter(
            l,
            ops.onesLike(ops.diagonal(l, { offset: 0, dim1: -2, dim2: -1 })),
            { offset: 0, dim1: -2, dim2: -1 },
          );
        }
        return ops.newZeros(LUData, [0]);
      }
    )(),
    U: unpackData ? ops.triu(ops.slice(LUData, -2, { end: k })) : ops.newZeros(LUData, [0]),
  };
}

const PERMUTATION_MATRIX = defineExtern({
  name: "permutationMatrix",
  kernel: "permutation_matrix",
  inputs: [
    {
      name: "LU",
      dtypes: ["float16", "bfloat16", "float32", "float64", "complex64", "complex128"],
      generic: true,
      scalar: false,
    },
    { name: "pivots", dtypes: ["int32", "int64"], generic: false, scalar: false },
  ],
  promote: "match",
  results: ["T"],
  gradients: permutationMatrixGradients,
});

/**
 * The matrix P of the pivots of lu_factor, in the dtype of LU.
 */
export function permutationMatrix(LU: Tensor, pivots: Tensor): Tensor | Tensor {
  LU = checkTensor("permutationMatrix", "LU", LU);
  pivots = checkTensor("permutationMatrix", "pivots", pivots);
  const m = host.size(LU, -2);
  if (!(
    host.rank(LU) >= 2 && host.sameShape(
      host.shape(pivots),
      host.replace(
        host.remove(host.shape(LU), -1),
        -1,
        Math.min(host.size(LU, -2), host.size(LU, -1)),
      ),
    )
  )) {
    throw new ShapeError(
      `luUnpack: pivots of shape ${showValue(host.shape(pivots))} do not belong to LU ${showValue(host.shape(LU))}`,
    );
  }
  if (usesReference()) return permutationReferenceWritten(LU, pivots);
  return extern(PERMUTATION_MATRIX, [LU, pivots], [host.replace(host.shape(LU), -1, m)])[0];
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `choleskyInverse`. */
    choleskyInverse(options?: CholeskyInverseOptions): Tensor;
    choleskyInverse(upper?: boolean, options?: CholeskyInverseOptions): Tensor;
    /** See the function `choleskySolve`. */
    choleskySolve(L: Tensor, options?: CholeskySolveOptions): Tensor;
    choleskySolve(L: Tensor, upper?: boolean, options?: CholeskySolveOptions): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  choleskyInverse(this: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return choleskyInverse(this, ...rest);
  },
  choleskySolve(this: Tensor, L: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return choleskySolve(this, L, ...rest);
  },
});
