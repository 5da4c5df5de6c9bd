// Linear maps with a bias: one call of cuBLASLt, whose stand-in checks what it is called with; where that is
// not there, or refuses, the bias is put into the result first, and a product added to it.

import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type DTypeName, type Tensor, cuda, manualSeed, nn, ones, randn, tensor } from "../../src/index.js";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, run } = usePrograms();
const { linear } = nn.functional;
const skip = missing.length > 0;
const BOUNDS = { float16: 2 ** -9, bfloat16: 2 ** -6, float32: 1e-5, float64: 1e-13 } as const;

/** Shapes of x and of the weight, and how many rows and numbers before them are cut off. */
const SHAPES: readonly [x: number[], weight: number[], cut: number][] = [
  [[5, 16], [8, 16], 0], [[5, 7], [3, 7], 1], [[1, 1], [1, 1], 0], [[2, 3, 33], [20, 33], 0], [[64, 5], [1, 5], 3], [[1, 40], [9, 40], 1],
];

/** x without its first rows: its address is then aligned to an element only. */
function cutOff(x: Tensor, rows: number): Tensor { return rows === 0 ? x : x.slice(0, rows, x.shape[0]); }

function operands([x, weight, cut]: (typeof SHAPES)[number], dtype: DTypeName): Tensor[] {
  manualSeed(x.length + weight[0]);
  const longer = ([first, ...rest]: number[]): number[] => [first + cut, ...rest];
  return [randn(longer(x)), randn(longer(weight)), randn([weight[0] + cut])].map((one) => one.to(dtype));
}

function apart(a: Tensor, b: Tensor): number {
  const [x, y] = [a, b.cpu()].map((one) => one.to("float64").flatten().toArray() as number[]);
  return Math.max(...x.map((value, i) => Math.abs(value - y[i]) / (1 + Math.abs(value))));
}

/** What runs on the device in the program, but for copies. */
let programs = 0;
function ranBy(program: string, settings: Record<string, string> = {}): { said: string[]; ran: string[] } {
  const path = join(folder, `affine${programs++}`);
  const said = run({ ...settings, FLUXION_FAKE_COVERAGE: path }, program);
  return { said, ran: readFileSync(path, "utf8").split("\n").filter((name) => name !== "" && !name.startsWith("copy ")).sort() };
}

const LINEAR = `
  const [x, w, b] = [[5, 16], [8, 16], [8]].map((shape) => fluxion.arange(shape.reduce((n, m) => n * m)).remainder(7).sub(3).reshape(shape));
  for (const dtype of ["float16", "bfloat16", "float32", "float64"]) {
    const all = [x, w, b].map((one) => one.to(dtype));
    const [here, there] = [fluxion.nn.functional.linear(...all), fluxion.nn.functional.linear(...all.map((one) => one.cuda()))];
    say(there.device, here.eq(there.cpu()).all().item());
  }`;
const RIGHT = Array(4).fill("cuda:0 true");
const SPREAD = ["fluxion_spread_rows_16"];

describe.skipIf(skip)(`linear maps on cuda${why}`, () => {
  for (const dtype of ["float16", "bfloat16", "float32", "float64"] as const) {
    it(`of ${dtype} agree with the CPU, and so do their gradients`, () => {
      for (const shape of SHAPES) {
        // Twice: the second call finds its choice kept.
        for (let k = 0; k < 2; k++) {
          const results = (["cpu", "cuda"] as const).map((device) => {
            const [x, w, b] = operands(shape, dtype).map((one) => cutOff(one.to(device), shape[2]).detach().requiresGrad_());
            const y = linear(x, w, b);
            y.mul(0.5).sum().backward();
            return [y.detach(), x.grad!, w.grad!, b.grad!];
          });
          results[0].forEach((one, i) => expect(apart(one, results[1][i]), `${JSON.stringify(shape)}, ${i}`).toBeLessThan(BOUNDS[dtype] * 8));
        }
      }
    });
  }

  it("of 16-bit floats are rounded once, behind the bias", () => {
    // 2 * most + 1 needs one bit more than the dtype has.
    for (const [dtype, most] of [["bfloat16", 128], ["float16", 1024]] as const) {
      const [x, w, b] = [tensor([[most, most + 1]], { dtype }), ones([1, 2], { dtype }), tensor([-2 * most], { dtype })].map((one) => one.cuda());
      expect([linear(x, w, b).item(), x.matmul(w.t()).add(b).item()], dtype).toEqual([1, 0]);
    }
  });

  it("are recorded, and replayed", () => {
    const [x, w, b] = operands(SHAPES[0], "float32").map((one) => one.cuda());
    let y = x;
    using graph = cuda.graph(() => { y = linear(x, w, b); });
    for (let k = 0; k < 2; k++) {
      x.add_(1);
      graph.replay();
      expect(apart(linear(x.cpu(), w.cpu(), b.cpu()), y)).toBeLessThan(1e-5);
    }
  });
});

describe.skipIf(skip || onDevice)(`cuBLASLt${why}`, () => {
  it("makes them alone: nothing else is launched", () => {
    expect(ranBy(LINEAR)).toEqual({ said: RIGHT, ran: ["cublasLtMatmul"] });
  });

  it("is called once for each, after it was asked for the shape: the next call of a library is the one that fails", () => {
    const twice = (first: string, second: string): string => `
      const [x, w, b] = [[5, 16], [8, 16], [8]].map((shape) => fluxion.ones(shape, { device: "cuda" }));
      const call = (k) => { process.env.FLUXION_FAKE_FAIL_LIBRARY = k; return fluxion.nn.functional.linear(x, w, b).sum().item(); };
      say(call("${first}"), call("${second}"));`;
    const sums = ["680 680"];
    const names = (settings: [string, string]): string[] => {
      const { said, ran } = ranBy(twice(...settings));
      expect(said).toEqual(sums);
      return ran.filter((name) => /spread|cublas/.test(name));
    };
    expect(names(["3", " 2"])).toEqual(["cublasLtMatmul"]);
    // The question or the product fails, and is not tried again; or the product of the second.
    expect(names(["1", " 9"])).toEqual(["cublasGemmStridedBatchedEx", ...SPREAD]);
    expect(names(["2", " 9"])).toEqual(["cublasGemmStridedBatchedEx", ...SPREAD]);
    expect(names(["9", " 1"])).toEqual(["cublasGemmStridedBatchedEx", "cublasLtMatmul", ...SPREAD]);
  });

  it("that is not there is done without", () => {
    const only = join(folder, "cublas-only");
    mkdirSync(only);
    symlinkSync(fileURLToPath(new URL("../../build/Release/libfluxion_fake_cuda.so", import.meta.url)), join(only, "libcublas.so.13"));
    expect(ranBy(LINEAR, { FLUXION_CUDA_LIB_DIR: only })).toEqual({ said: RIGHT, ran: ["cublasGemmStridedBatchedEx", ...SPREAD] });
    const { said, ran } = ranBy(LINEAR, { FLUXION_CUDA_LIB_DIR: "/nowhere" });
    expect(said).toEqual(RIGHT);
    expect(ran.filter((name) => name.startsWith("cublas"))).toEqual([]);
  });
});
