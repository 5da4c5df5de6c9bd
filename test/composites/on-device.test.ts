// What a GPU computes by other operators beside the CPU's kernels of the same: run on the CPU, where both are.

import { describe, expect, it } from "vitest";
import { LinAlgError, type Tensor, abs, adjoint, complex, linalg, manualSeed, matmul, randn, tensor, zeros } from "../../src/index.js";
import { lstsqOnDevice, matrixExpOnDevice, pinvOnDevice } from "../../src/composites/on-device.js";
import { expectError } from "../expect-error.js";

const DTYPES = ["float32", "float64", "complex64", "complex128"] as const;
const bound = (dtype: string): number => (dtype === "float32" || dtype === "complex64" ? 2e-4 : 1e-11);

function draw(shape: readonly number[], dtype: (typeof DTYPES)[number]): Tensor {
  manualSeed(7);
  const real = dtype === "float64" || dtype === "complex128" ? "float64" : "float32";
  return dtype.startsWith("complex") ? complex(randn(shape, { dtype: real }), randn(shape, { dtype: real })) : randn(shape, { dtype: real });
}

function expectNear(got: Tensor, wanted: Tensor, dtype: string): void {
  expect([got.dtype, got.shape]).toEqual([wanted.dtype, wanted.shape]);
  if (wanted.numel === 0) return;
  const scale = 1 + Number(abs(wanted).amax().item());
  expect(Number(abs(got.sub(wanted)).amax().item())).toBeLessThan(bound(dtype) * scale);
}

describe.each(DTYPES)("of %s", (dtype) => {
  it.each([[[3, 3]], [[4, 2]], [[2, 5]], [[3, 4, 2]], [[1, 1]], [[0, 3]], [[2, 3, 0]]])("the pseudo-inverse of %j is the CPU's", (shape) => {
    const x = draw(shape, dtype), none = zeros([], { dtype });
    expectNear(pinvOnDevice(x, none, none.add(1e-6), false)[0], linalg.pinv(x, null, 1e-6), dtype);
  });

  it("the pseudo-inverse of a matrix of rank 1, and of the lower triangle of a Hermitian one", () => {
    const thin = draw([4, 1], dtype), low = matmul(thin, adjoint(thin)), none = zeros([], { dtype });
    expectNear(pinvOnDevice(low, none, none.add(1e-3), false)[0], linalg.pinv(low, null, 1e-3), dtype);
    const x = draw([2, 3, 3], dtype);
    expectNear(pinvOnDevice(x, none, none.add(1e-6), true)[0], linalg.pinv(x, null, 1e-6, { hermitian: true }), dtype);
  });

  it.each([[[5, 3]], [[3, 3]], [[3, 5]], [[2, 4, 2]]])("least squares of %j by every driver", (shape) => {
    const A = draw(shape, dtype), B = draw([...shape.slice(0, -1), 2], dtype);
    for (const [k, driver] of (["gels", "gelsy", "gelsd", "gelss"] as const).entries()) {
      const [solution, rank, values] = lstsqOnDevice(A, B, k, -1);
      const wanted = linalg.lstsq(A, B, { driver });
      expectNear(solution, wanted.solution, dtype);
      if (k > 0) expect(rank.toArray()).toEqual(wanted.rank.toArray());
      if (k > 1) expectNear(values, wanted.singularValues, dtype);
    }
  });

  it.each([0.01, 1, 3, 40])("the exponential of matrices of size %d", (size) => {
    for (const shape of [[3, 3], [2, 4, 4], [1, 1], [0, 0]]) {
      const x = draw(shape, dtype).mul(size / 4);
      expectNear(matrixExpOnDevice(x)[0], linalg.matrixExp(x), dtype);
    }
  });
});

describe("where something is wrong", () => {
  it("gels refuses a matrix without full rank, as on the CPU", () => {
    const low = tensor([[1, 0], [2, 0], [3, 0]]), B = tensor([[1], [1], [1]]);
    expectError(() => lstsqOnDevice(low, B, 0, -1), LinAlgError, "ERR_LINALG");
    expectError(() => linalg.lstsq(low, B, { driver: "gels" }), LinAlgError, "ERR_LINALG");
  });

  it("an exponential of what is not finite ends", () => {
    expect(matrixExpOnDevice(tensor([[Infinity, 0], [0, 1]]))[0].isfinite().all().item()).toBe(false);
  });
});
