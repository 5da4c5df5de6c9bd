// Sums of a tensor and a product (addmm, baddbmm): the product is added to a copy of the tensor, and rounded once.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DTypeName, type Tensor, addmm, baddbmm, full, manualSeed, randn, tensor } from "../../src/index.js";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, run } = usePrograms();
const skip = missing.length > 0;
const BOUNDS = { float16: 2 ** -8, bfloat16: 2 ** -5, float32: 1e-5, float64: 1e-13 } as const;

type Operands = readonly [x: Tensor, a: Tensor, b: Tensor];
/** As they lie, turned, with gaps, and with a tensor that is broadcast. */
const CALLS: readonly [name: string, operands: (dtype: DTypeName) => Operands, factors?: { beta?: number; alpha?: number }][] = [
  ["as they lie", (dtype) => [random([4, 5], dtype), random([4, 7], dtype), random([7, 5], dtype)]],
  ["turned", (dtype) => [random([5, 4], dtype).t(), random([7, 4], dtype).t(), random([5, 7], dtype).t()]],
  ["with gaps", (dtype) => [random([4, 5], dtype), random([8, 14], dtype).slice(0, 0, 8, 2).slice(1, 0, 14, 2), random([7, 5], dtype)]],
  ["a row broadcast", (dtype) => [random([5], dtype), random([4, 7], dtype), random([7, 5], dtype)]],
  ["a column broadcast, with factors", (dtype) => [random([4, 1], dtype), random([4, 7], dtype), random([7, 5], dtype)], { beta: 0.5, alpha: -2 }],
  ["no sum", (dtype) => [random([4, 5], dtype), random([4, 0], dtype), random([0, 5], dtype)], { beta: 2 }],
  ["no rows", (dtype) => [random([5], dtype), random([0, 7], dtype), random([7, 5], dtype)]],
  ["stacks", (dtype) => [random([3, 4, 5], dtype), random([3, 4, 7], dtype), random([3, 5, 7], dtype).mT()], { alpha: 3 }],
  ["stacks, a matrix broadcast", (dtype) => [random([4, 5], dtype), random([3, 4, 7], dtype), random([3, 7, 5], dtype)]],
];

function random(shape: readonly number[], dtype: DTypeName): Tensor {
  manualSeed(shape.reduce((sum, size) => 10 * sum + size, 1));
  return randn(shape).to(dtype);
}

function results(operands: Operands, factors: { beta?: number; alpha?: number }): Tensor[] {
  const [x, a, b] = operands.map((one) => one.detach().requiresGrad_());
  const y = a.ndim === 2 ? addmm(x, a, b, factors) : baddbmm(x, a, b, factors);
  y.mul(0.5).sum().backward();
  return [y.detach(), x.grad!, a.grad!, b.grad!];
}

function apart(here: Tensor, there: Tensor): number {
  expect([there.device, there.dtype, there.shape]).toEqual(["cuda:0", here.dtype, here.shape]);
  const [x, y] = [here, there.cpu()].map((one) => one.to("float64").flatten().toArray() as number[]);
  return Math.max(0, ...x.map((value, i) => Math.abs(value - y[i]) / (1 + Math.abs(value))));
}

describe.skipIf(skip)(`sums with a product on cuda${why}`, () => {
  for (const [name, operands, factors = {}] of CALLS) {
    it(`${name}: the CPU's, and so are the gradients`, () => {
      for (const dtype of ["float16", "bfloat16", "float32", "float64"] as const) {
        const all = operands(dtype);
        const [here, there] = [results(all, factors), results(all.map((one) => one.cuda()) as unknown as Operands, factors)];
        here.forEach((one, i) => expect(apart(one, there[i]), `${dtype}, ${i}`).toBeLessThan(BOUNDS[dtype] * 4));
      }
    });
  }

  it("do not read what is multiplied by 0", () => {
    const [a, b] = [random([4, 7], "bfloat16"), random([7, 5], "bfloat16")].map((one) => one.cuda());
    const [y, product] = [addmm(full([5], NaN, { dtype: "bfloat16", device: "cuda" }), a, b, { beta: 0 }), a.matmul(b)];
    expect(y.toArray()).toEqual(product.toArray());
  });

  it("of 16-bit floats are rounded once, also on the CPU", () => {
    // 2 * most + 1 needs one bit more than the dtype has.
    for (const [dtype, most] of [["bfloat16", 128], ["float16", 1024]] as const) {
      for (const device of ["cpu", "cuda"] as const) {
        const [x, a, b] = [[[-2 * most]], [[most, most + 1]], [[1], [1]]].map((one) => tensor(one, { dtype, device }));
        const said = [addmm(x, a, b), addmm(x, a, b, { beta: 2, alpha: 2 }), baddbmm(x, a.unsqueeze(0), b.unsqueeze(0)), a.matmul(b).add(x)];
        expect(said.map((one) => one.item()), `${dtype} ${device}`).toEqual([1, 2, 1, 0]);
      }
    }
  });
});

describe.skipIf(skip || onDevice)(`sums with a product${why}`, () => {
  const PROGRAM = `
    for (const dtype of ["float16", "bfloat16", "float32", "float64"]) {
      const [x, a, b] = [[4, 6], [4, 3], [6, 3]].map((shape) => fluxion.arange(shape[0] * shape[1]).remainder(7).sub(3).reshape(shape).to(dtype));
      const [here, there] = [fluxion.addmm(x, a, b.t(), { beta: 2, alpha: 0.5 }), fluxion.addmm(x.cuda(), a.cuda(), b.cuda().t(), { beta: 2, alpha: 0.5 })];
      say(here.eq(there.cpu()).all().item());
    }`;
  const COPIES = ["bf16", "f16", "f32", "f64"].map((type) => `fluxion_copy_${type}`);
  const ranBy = (name: string, settings: Record<string, string>): string[] => {
    const path = join(folder, name);
    expect(run({ ...settings, FLUXION_FAKE_COVERAGE: path }, PROGRAM)).toEqual(Array(4).fill("true"));
    return readFileSync(path, "utf8").split("\n").filter((one) => one !== "" && !/^copy |^fluxion_clone/.test(one)).sort();
  };

  it("are one call of cuBLAS behind a copy, which takes turned matrices as they lie", () => {
    expect(ranBy("cublas", {})).toEqual(["cublasGemmStridedBatchedEx", ...COPIES]);
  });

  it("are one kernel of our own without the library", () => {
    expect(ranBy("own", { FLUXION_CUDA_LIB_DIR: "/nowhere" })).toEqual([...COPIES, ...COPIES.map((name) => name.replace("copy", "gemm"))]);
  });
});
