// 16-bit floats on a device: kernels of their own, which read and write 16 bits and compute in float32 as
// the CPU does after it has converted them. Numbers here have few digits where results are to be the same
// to the bit, so that sums are exact in any order.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { DTypeError, Tensor, addmm, arange, baddbmm, bmm, manualSeed, matmul, mm, nn, ones, optim, rand, randint, randn, tensor, where } from "../../src/index.js";
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

const { functional: F } = nn;
const OPERATORS: [string, (...inputs: Tensor[]) => Tensor, number[][]][] = [
  ["add, broadcast", (a, b) => a.add(b), [[5, 33], [33]]],
  ["mul of a transposed tensor", (a, b) => a.t().mul(b), [[70, 45], [45, 70]]],
  ["div by a number", (a) => a.div(3), [[100]]],
  ["gelu", (a) => F.gelu(a), [[65]]],
  ["silu", (a) => F.silu(a), [[65]]],
  ["exp", (a) => a.exp(), [[3, 40]]],
  ["where", (a, b) => where(a.gt(0), a, b), [[9, 9], [9, 9]]],
  ["sum of rows", (a) => a.sum({ dim: 1 }), [[5, 300]]],
  ["sum of columns", (a) => a.sum({ dim: 0 }), [[300, 70]]],
  ["mean", (a) => a.mean(), [[40, 77]]],
  ["amax", (a) => a.amax({ dim: -1 }), [[6, 50]]],
  ["var", (a) => a.var({ dim: 1 }), [[6, 50]]],
  ["cumsum", (a) => a.cumsum(1), [[6, 70]]],
  ["softmax of short rows", (a) => a.softmax(1), [[40, 10]]],
  ["softmax of rows", (a) => a.softmax(-1), [[5, 1025]]],
  ["softmax of rows longer than a block's memory", (a) => a.softmax(-1), [[3, 9000]]],
  ["softmax of columns", (a) => a.softmax(0), [[70, 3]]],
  ["logSoftmax", (a) => a.logSoftmax(1), [[7, 130]]],
  ["layerNorm", (x, w, b) => F.layerNorm(x, [65], w, b), [[6, 65], [65], [65]]],
  ["rmsNorm", (x, w) => F.rmsNorm(x, [64], w), [[6, 64], [64]]],
  ["batchNorm", (x, w, b) => F.batchNorm(x, null, null, w, b, { training: true }), [[4, 3, 5, 5], [3], [3]]],
  ["batchNorm of vectors", (x, w, b) => F.batchNorm(x, null, null, w, b, { training: true }), [[70, 3], [3], [3]]],
  ["batchNorm, two of whose gradients are wanted", (x, w) => F.batchNorm(x, null, null, w, w.detach(), { training: true }), [[4, 3, 5, 5], [3]]],
  ["layerNorm of turned rows", (x, w) => F.layerNorm(x.transpose(0, 1), [5, 13], w), [[5, 4, 13], [5, 13]]],
  ["crossEntropy", (x) => F.crossEntropy(x, arange(6, { dtype: "int64" }).to(x.device)), [[6, 9]]],
];

/** How far apart numbers are, beside their size. */
function apart(a: Tensor, b: Tensor): number {
  const [x, y] = [a, b].map((one) => one.detach().cpu().float());
  return x.sub(y).abs().div(x.abs().add(1)).max().item() as number;
}

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

  it.each(OPERATORS)("%s and its gradients are the CPU's", (_, run, shapes) => {
    const inputs = shapes.map((shape, k) => eighths(shape, dtype, k));
    const [here, there] = [inputs, inputs.map((x) => x.cuda())].map((all) => withGradients(run, all));
    expect(there.map((x) => [x.device, x.dtype, x.shape])).toEqual(here.map((x) => ["cuda:0", x.dtype, x.shape]));
    expect(bits(there[0])).toEqual(bits(here[0]));
    here.slice(1).forEach((x, k) => expect(apart(x, there[k + 1]), `gradient ${k}`).toBeLessThanOrEqual(dtype === "float16" ? 2 ** -8 : 2 ** -5));
  });

  it("takes numbers beside it as they are, but compares with what it would hold of them", () => {
    const x = tensor([0.1, -0.3, 3], { dtype });
    const all: ((a: Tensor) => Tensor)[] = [
      (a) => a.mul(1 / 3), (a) => a.eq(0.1), (a) => a.lt(0.1), (a) => a.clamp({ min: 0.1001 }), (a) => a.clone().mul_(1.0001).add_(0.3), (a) => a.pow(2.1), (a) => where(a.gt(0), a, 0.7),
      (a) => a.mul(tensor(1 / 3, { dtype: "float64" })), (a) => a.add(7), (a) => a.addcmul(a, a, { value: 0.7 }), (a) => a.ne(0.1).logicalAnd(a),
    ];
    for (const run of all) expect(run(x.cuda()).toArray(), String(run)).toEqual(run(x).toArray());
    expect(x.cuda().eq(0.1).toArray()).toEqual([true, false, false]);
  });

  it("promotes with other dtypes as the CPU does", () => {
    const x = tensor([0.1, -0.3, 3], { dtype }), other = dtype === "float16" ? "bfloat16" : "float16";
    for (const y of [x.to(other), x.float(), x.double(), tensor([1, 2, 3]), tensor([true, false, true])]) {
      const [here, there] = [x.mul(y), x.cuda().mul(y.cuda())];
      expect([there.dtype, there.toArray()]).toEqual([here.dtype, here.toArray()]);
    }
  });

  it("draws what the CPU draws", () => {
    const draw = (device: "cpu" | "cuda"): number[][] => {
      manualSeed(3);
      const x = ones([50], { dtype, device });
      return [randn([33], { dtype, device }), rand([7], { dtype, device }), nn.functional.dropout(x, 0.4), x.clone().uniform_(-1, 1)].map(bits);
    };
    expect(draw("cuda")).toEqual(draw("cpu"));
  });

  it("keeps the mean and deviation of a row as float32, so that gradients of far-off rows are right", () => {
    const x = eighths([3, 40], dtype).add(dtype === "float16" ? 100 : 16);
    const run = (a: Tensor): Tensor => nn.functional.layerNorm(a, [40]);
    const [here, there] = [[x], [x.cuda()]].map((all) => withGradients(run, all));
    expect(there.map(bits)).toEqual(here.map(bits));
  });

  it("is trained by the optimizers to the CPU's bits", () => {
    const train = (device: "cpu" | "cuda"): number[][] => [optim.SGD, optim.Adam, optim.AdamW].map((Kind) => {
      const w = eighths([4, 5], dtype).to(device).requiresGrad_();
      const optimizer = new Kind([w], { lr: 0.1 });
      for (let k = 0; k < 3; k++) {
        optimizer.zeroGrad();
        w.mul(w).sum().backward();
        optimizer.step();
      }
      return bits(w);
    });
    expect(train("cuda")).toEqual(train("cpu"));
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
    expect([...new Set(readFileSync(ran, "utf8").split("\n").filter(Boolean))].sort()).toEqual(["copy from pinned memory", "cublasGemmStridedBatchedEx", "fluxion_clone_bf16", "fluxion_clone_f16"]);   // x and w come, and gradients are kept as .grad
  });

  it("and all of a training step are computed without a conversion", () => {
    const program = `
      import { nn, optim, randn } from ${JSON.stringify(pathToFileURL(library).href)};
      const F = nn.functional;
      const [w, v, bias, scale] = [[8, 16], [16, 8], [8], [8]].map((shape) => randn(shape).to("bfloat16").cuda().requiresGrad_());
      const x = randn([5, 16]).to("bfloat16").cuda();
      const optimizer = new optim.Adam([w, v, bias, scale], { lr: 0.01 });
      for (let k = 0; k < 2; k++) {
        optimizer.zeroGrad();
        const h = F.layerNorm(F.gelu(F.linear(x, w, bias)), [8], scale, bias);
        const y = F.linear(F.dropout(h, 0.1), v).mul(0.5).add(x);
        y.softmax(-1).mul(y.logSoftmax(-1)).sum({ dim: 1 }).mean().backward();
        optimizer.step();
      }`;
    const ran = join(folder, "step");
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", env: { ...env, FLUXION_FAKE_COVERAGE: ran } });
    expect(stderr).toBe("");
    const names = readFileSync(ran, "utf8").split("\n").filter(Boolean);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.includes("_cast_") || name.includes("f32"))).toEqual([]);
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
