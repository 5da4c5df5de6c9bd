// 16-bit floats on a device: kernels of their own, which read and write 16 bits and compute in float32 as
// the CPU does after it has converted them. Numbers here have few digits where results are to be the same
// to the bit, so that sums are exact in any order.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { DTypeError, Tensor, addmm, baddbmm, bmm, manualSeed, matmul, mm, nn, ones, randint } from "../../src/index.js";
import { useBundle } from "../bundle.js";
import { expectError } from "../expect-error.js";
import { missing, onDevice, why } from "./stand-in.js";

const skip = missing.length > 0;
const { library, env } = useBundle();
const HALVES = ["float16", "bfloat16"] as const;
type Half = typeof HALVES[number];

const folder = mkdtempSync(join(tmpdir(), "fluxion-half-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Eighths from -1 to 1. */
function eighths(shape: readonly number[], dtype: Half, seed = shape.length): Tensor {
  manualSeed(seed);
  return randint(-8, 9, shape).to("float32").div(8).to(dtype);
}
const bits = (x: Tensor): number[] => [...x.detach().cpu().contiguous().copyElements() as Uint16Array];

/** Results, then the gradients of all inputs for a cotangent of eighths. */
function withGradients(run: (...inputs: Tensor[]) => Tensor, inputs: readonly Tensor[]): Tensor[] {
  const leaves = inputs.map((x) => x.detach().requiresGrad_());
  const out = run(...leaves);
  out.backward(eighths(out.shape, out.dtype as Half, 9).to(out.device));
  return [out, ...leaves.map((leaf) => leaf.grad!)];
}

const PRODUCTS: [string, (...inputs: Tensor[]) => Tensor, number[][]][] = [
  ["mm", (a, b) => mm(a, b), [[5, 7], [7, 3]]],
  ["mm of a transposed matrix", (a, b) => mm(a.t(), b), [[7, 5], [7, 3]]],
  ["bmm", (a, b) => bmm(a, b), [[3, 4, 5], [3, 5, 2]]],
  ["matmul of batches that broadcast", (a, b) => matmul(a, b), [[2, 1, 3, 4], [5, 4, 6]]],
  ["matmul of a matrix and a vector", (a, b) => matmul(a, b), [[6, 9], [9]]],
  ["matmul of vectors", (a, b) => matmul(a, b), [[40], [40]]],
  ["addmm", (x, a, b) => addmm(x, a, b), [[4, 3], [4, 8], [8, 3]]],
  ["baddbmm", (x, a, b) => baddbmm(x, a, b, { beta: 0.5, alpha: 2 }), [[2, 4, 3], [2, 4, 8], [2, 8, 3]]],
  ["linear", (x, w, b) => nn.functional.linear(x, w, b), [[9, 6], [4, 6], [4]]],
  ["linear of more dims without a bias", (x, w) => nn.functional.linear(x, w), [[2, 3, 6], [4, 6]]],
  ["einsum", (a, b) => a.movedim(0, 1).matmul(b), [[3, 2, 5], [5, 4]]],
];

describe.skipIf(skip).each(HALVES)(`%s on cuda${why}`, (dtype) => {
  it.each(PRODUCTS)("%s and its gradients are the CPU's", (_, run, shapes) => {
    const inputs = shapes.map((shape, k) => eighths(shape, dtype, k));
    const here = withGradients(run, inputs), there = withGradients(run, inputs.map((x) => x.cuda()));
    expect(there.map((x) => [x.device, x.dtype, x.shape])).toEqual(here.map((x) => ["cuda:0", dtype, x.shape]));
    expect(there.map(bits)).toEqual(here.map(bits));
  });

  it("adds products up in float32 and rounds once", () => {
    const long = ones([2, 4099], { dtype, device: "cuda" });
    expect(mm(long, long.t()).toArray()).toEqual(mm(long.cpu(), long.cpu().t()).toArray());
    expect(mm(long, long.t()).select(0, 0).toArray()).toEqual(dtype === "float16" ? [4100, 4100] : [4096, 4096]);
  });

  it("says that dtypes differ as the CPU does", () => {
    for (const device of ["cpu", "cuda"] as const) {
      const a = ones([2, 2], { dtype, device });
      expectError(() => mm(a, a.float()), DTypeError, "ERR_DTYPE");
    }
  });
});

describe.skipIf(skip || onDevice)(`products of 16-bit floats${why}`, () => {
  it("are cuBLAS's, forwards and backwards, and nothing is converted", () => {
    const program = `
      import { nn, randn } from ${JSON.stringify(pathToFileURL(library).href)};
      for (const dtype of ["float16", "bfloat16"]) {
        const [x, w] = [[6, 4], [3, 4]].map((shape) => randn(shape).to(dtype).cuda().requiresGrad_());
        const out = nn.functional.linear(x, w);
        out.backward(out.detach());
        if (w.grad.dtype !== dtype || x.grad.dtype !== dtype) throw new Error(w.grad.dtype);
      }`;
    const ran = join(folder, "linear");
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", env: { ...env, FLUXION_FAKE_COVERAGE: ran } });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect([...new Set(readFileSync(ran, "utf8").split("\n").filter(Boolean))].sort()).toEqual(["cublasGemmStridedBatchedEx", "fluxion_clone_bf16", "fluxion_clone_f16"]);   // kept as .grad
  });

  it("are our own where the library is missing, with the same sums", () => {
    const program = `
      import { bmm, ones, randint } from ${JSON.stringify(pathToFileURL(library).href)};
      for (const dtype of ["float16", "bfloat16"]) {
        const [a, b] = [[3, 4, 50], [3, 50, 2]].map((shape) => randint(-8, 9, shape).to("float32").div(8).to(dtype));
        const [here, there] = [bmm(a, b), bmm(a.cuda(), b.cuda()).cpu()];
        if (!here.eq(there).all().item()) throw new Error("sums differ");
        if (bmm(ones([1, 1, 4099], { dtype, device: "cuda" }), ones([1, 4099, 1], { dtype, device: "cuda" })).item() < 4096) throw new Error("rounded too early");
      }`;
    const ran = join(folder, "own");
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", env: { ...env, FLUXION_CUDA_LIB_DIR: "/nowhere", FLUXION_FAKE_COVERAGE: ran } });
    expect(stderr).toBe("");
    const names = new Set(readFileSync(ran, "utf8").split("\n"));
    expect(["fluxion_gemm_f16", "fluxion_gemm_bf16"].filter((name) => !names.has(name))).toEqual([]);
  });
});
