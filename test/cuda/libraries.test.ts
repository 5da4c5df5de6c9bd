// Operators that a device hands to the vendor's libraries: transforms, matrices, convolutions. Without a GPU these
// are the stand-ins of native/cuda/shim/libraries, which check what they are called with. What a
// library does not take, and what it fails at, the host computes.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  type DTypeName, LinAlgError, Tensor, cuda, eye, fft, full, linalg, manualSeed, nn, ones, randn, tensor, viewAsReal, zeros,
} from "../../src/index.js";
import { useBundle } from "../bundle.js";
import { thrownBy } from "../expect-error.js";
import { missing, onDevice, why } from "./stand-in.js";

const skip = missing.length > 0;
const { library, env } = useBundle();
const FLOATS: readonly DTypeName[] = ["float32", "float64", "complex64", "complex128"];

const random = (shape: readonly number[], dtype: DTypeName = "float64"): Tensor => {
  manualSeed(shape.length * 100 + shape.reduce((sum, size) => sum + size, 0));
  return randn(shape, { dtype });
};
/** Far from singular, and not symmetric. */
const regular = (shape: readonly number[], dtype: DTypeName = "float64"): Tensor => random(shape, dtype).add(eye(shape.at(-1)!, { dtype }).mul(3 * shape.at(-1)!));
const definite = (shape: readonly number[], dtype: DTypeName = "float64"): Tensor => {
  const x = random(shape, dtype);
  return x.matmul(x.mH()).add(eye(shape.at(-1)!, { dtype }));
};

type Run = (...inputs: Tensor[]) => Tensor | readonly Tensor[];

/** How far the device's results are from the CPU's; also fails where they are not on the device. */
function distance(run: Run, ...inputs: Tensor[]): number {
  const here = [run(...inputs)].flat(), there = [run(...inputs.map((x) => x.cuda()))].flat();
  expect(there.map((x) => [x.device, x.dtype, x.shape])).toEqual(here.map((x) => ["cuda:0", x.dtype, x.shape]));
  return Math.max(...here.map((x, i) => gap(x, there[i].cpu())));
}

function gap(a: Tensor, b: Tensor): number {
  const [x, y] = [a, b].map((one) => flat(one));
  return x.reduce((most, value, i) => (Object.is(value, y[i]) ? most : Math.max(most, Math.abs(value - y[i]) / (1 + Math.abs(value)) || (value === y[i] ? 0 : Infinity))), 0);
}

function flat(x: Tensor): number[] { return Array.from((x.dtype.startsWith("complex") ? viewAsReal(x) : x).to("float64").contiguous().copyElements() as Float64Array); }

/** The names of the kernels and of the libraries' functions that ran, each once for a process. */
const folder = mkdtempSync(join(tmpdir(), "fluxion-libraries-"));
const coverage = join(folder, "ran");
if (!onDevice) process.env.FLUXION_FAKE_COVERAGE = coverage;

/** The names that were added so far. */
const seen = (): Set<string> => new Set(readFileSync(coverage, "utf8").split("\n"));

let armed = 0;
/** Lets the k-th call of a library from now fail. The stand-in counts anew where the text differs, so it always does. */
function failAt(k: number): void { process.env.FLUXION_FAKE_FAIL_LIBRARY = `${" ".repeat(1 + (armed++ % 97))}${k}`; }

afterEach(() => { delete process.env.FLUXION_FAKE_FAIL_LIBRARY; });
afterAll(() => { rmSync(folder, { recursive: true }); });

describe.skipIf(skip)(`transforms on cuda${why}`, () => {
  const NORMS = ["backward", "ortho", "forward"] as const;

  it("along any dim, of even and odd lengths, each with its norm", () => {
    for (const shape of [[6], [7], [3, 4], [4, 3, 5], [6, 5, 2], [1, 8], [5, 1], [2, 9, 7]]) {
      for (let dim = 0; dim < shape.length; dim++) {
        for (const norm of NORMS) {
          const x = random(shape, "complex128"), real = random(shape);
          const options = { dim, norm };
          const runs: [Run, Tensor][] = [
            [(z) => fft.fft(z, options), x], [(z) => fft.ifft(z, options), x], [(z) => fft.rfft(z, options), real], [(z) => fft.ihfft(z, options), real],
            [(z) => fft.irfft(z, { ...options, n: 2 * shape[dim] - 1 }), x], [(z) => fft.hfft(z, { ...options, n: Math.max(1, 2 * shape[dim] - 2) }), x],
          ];
          for (const [run, input] of runs) expect(distance(run, input), `[${shape.join(", ")}] dim ${dim} ${norm}`).toBeLessThan(1e-12);
        }
      }
    }
  });

  it("along the last dims at once, and along others one by one", () => {
    const x = random([3, 4, 5, 2], "complex64"), real = random([3, 4, 5, 2], "float32");
    for (const dim of [[2, 3], [3, 2], [1, 2, 3], [0, 2], [0, 1, 2, 3], [1], [-1, 0]]) {
      expect(distance((z) => fft.fftn(z, { dim, norm: "ortho" }), x)).toBeLessThan(1e-5);
      expect(distance((z) => fft.ifftn(z, { dim }), x)).toBeLessThan(1e-5);
      expect(distance((z) => fft.rfftn(z, { dim }), real)).toBeLessThan(1e-5);
      expect(distance((z) => fft.irfftn(z, { dim }), x)).toBeLessThan(1e-5);
    }
  });

  it("of real numbers that do not lie where pairs do", () => {
    const x = random([33], "float32");
    expect(distance((z) => fft.rfft(z.slice(0, 1)), x)).toBeLessThan(1e-5);
    expect(distance((z) => fft.rfft(z.slice(0, 3, 20)), x)).toBeLessThan(1e-5);
  });

  it("leave what they read as it is, imaginary parts that do not count too", () => {
    const x = random([4, 5], "complex128").cuda();
    const before = flat(x.cpu());
    expect(distance((z) => fft.irfft(z), random([4, 5], "complex128"))).toBeLessThan(1e-12);
    fft.irfft(x), fft.hfft(x, { dim: 0 }), fft.fft2(x);
    expect(flat(x.cpu())).toEqual(before);
  });

  it("of more kinds than plans are kept for", () => {
    for (let round = 0; round < 2; round++) {
      for (let n = 2; n < 90; n++) expect(distance((z) => fft.fft(z), random([n], "complex128"))).toBeLessThan(1e-12);
    }
  });

  it("of empty tensors", () => {
    expect(fft.fft(zeros([0, 4], { dtype: "complex64" }).cuda()).shape).toEqual([0, 4]);
  });

  it("in a graph, also after many other plans", () => {
    const x = random([8, 6], "complex128").cuda(), y = zeros([8, 6, 2], { dtype: "float64" }).cuda();
    const graph = cuda.graph(() => { y.copy_(viewAsReal(fft.fft(x, { dim: 0, norm: "ortho" }))); });
    for (let n = 2; n < 90; n++) fft.fft(random([n], "complex64").cuda());
    viewAsReal(x).mul_(2);
    graph.replay();
    expect(gap(viewAsReal(fft.fft(x.cpu(), { dim: 0, norm: "ortho" })), y.cpu())).toBeLessThan(1e-12);
    graph.dispose();
  });
});

/** Factors, of whose vectors only sizes count: their signs and phases may be any. */
const untwisted = (factors: object): Tensor[] => Object.values(factors).map((one: Tensor) => one.abs());

/** Complex numbers of each matrix, whose order may be any. */
const unordered = (values: Tensor): Tensor[] => [values.abs(), values.real(), values.imag()].map((x) => x.sort(-1).values);
/** Values, the lengths of vectors, and what is left of A V = V diag(L), which the host multiplies: a product may not fail. */
const eigenpairs = (a: Tensor): Tensor[] => {
  const { eigenvalues, eigenvectors } = linalg.eig(a);
  const [x, L, V] = [a.to(eigenvectors.dtype), eigenvalues, eigenvectors].map((one) => one.cpu());
  return [...unordered(eigenvalues), linalg.vectorNorm(eigenvectors, { dim: -2 }), x.matmul(V).sub(V.mul(L.unsqueeze(-2))).abs().to(a.device)];
};

/** Calls on matrices with all ways through them: one, several, many broadcast ones, beyond the limit of batches. */
const CALLS: readonly [string, Run, (dtype: DTypeName) => Tensor[]][] = [
  ["cholesky", (a) => linalg.cholesky(a), (dtype) => [definite([5, 5], dtype)]],
  ["cholesky of many", (a) => linalg.cholesky(a, { upper: true }), (dtype) => [definite([2, 3, 4, 4], dtype)]],
  ["choleskyEx", (a) => Object.values(linalg.choleskyEx(a)), (dtype) => [definite([3, 4, 4], dtype)]],
  ["luFactor", (a) => Object.values(linalg.luFactor(a)), (dtype) => [regular([4, 4], dtype)]],
  ["luFactor of wide ones", (a) => Object.values(linalg.luFactor(a)), (dtype) => [random([2, 3, 5], dtype)]],
  ["luFactor of high ones", (a) => Object.values(linalg.luFactor(a)), (dtype) => [random([2, 5, 3], dtype)]],
  ["luFactor of many", (a) => Object.values(linalg.luFactor(a)), (dtype) => [regular([3, 4, 4], dtype)]],
  ["solve", (a, b) => linalg.solve(a, b), (dtype) => [regular([5, 5], dtype), random([5, 3], dtype)]],
  ["solve of a vector", (a, b) => linalg.solve(a, b), (dtype) => [regular([5, 5], dtype), random([5], dtype)]],
  ["solve from the right", (a, b) => linalg.solve(a, b, { left: false }), (dtype) => [regular([5, 5], dtype), random([2, 5], dtype)]],
  ["solve of many", (a, b) => linalg.solve(a, b), (dtype) => [regular([3, 4, 4], dtype), random([3, 4, 2], dtype)]],
  ["solve of many with one", (a, b) => linalg.solve(a, b), (dtype) => [regular([4, 4], dtype), random([3, 4, 2], dtype)]],
  ["solve of many with one, from the right", (a, b) => linalg.solve(a, b, { left: false }), (dtype) => [regular([4, 4], dtype), random([3, 2, 4], dtype)]],
  ["solve of one with many", (a, b) => linalg.solve(a, b), (dtype) => [regular([3, 4, 4], dtype), random([4, 2], dtype)]],
  ["solve of many that broadcast both ways", (a, b) => linalg.solve(a, b), (dtype) => [regular([3, 1, 4, 4], dtype), random([1, 2, 4, 2], dtype)]],
  ["solve beyond batches", (a, b) => linalg.solve(a, b), (dtype) => [regular([2, 130, 130], dtype), random([2, 130, 2], dtype)]],
  ["inv", (a) => linalg.inv(a), (dtype) => [regular([5, 5], dtype)]],
  ["inv of many", (a) => linalg.inv(a), (dtype) => [regular([3, 4, 4], dtype)]],
  ["det", (a) => linalg.det(a.div(4)), (dtype) => [regular([3, 3], dtype)]],
  ["det of many", (a) => linalg.det(a.div(4)), (dtype) => [regular([4, 3, 3], dtype)]],
  ["solveTriangular", (a, b) => linalg.solveTriangular(a, b, { upper: true }), (dtype) => [regular([4, 4], dtype), random([4, 3], dtype)]],
  ["solveTriangular from the right, with ones", (a, b) => linalg.solveTriangular(a.div(9), b, { upper: false, left: false, unitriangular: true }), (dtype) => [regular([4, 4], dtype), random([3, 4], dtype)]],
  ["solveTriangular of many", (a, b) => linalg.solveTriangular(a, b, { upper: false }), (dtype) => [regular([3, 1, 4, 4], dtype), random([2, 4, 3], dtype)]],
  ["solveTriangular beyond batches", (a, b) => linalg.solveTriangular(a, b, { upper: true }), (dtype) => [regular([2, 260, 260], dtype), random([260, 2], dtype)]],
  ["qr", (a) => Object.values(linalg.qr(a)), (dtype) => [random([4, 4], dtype)]],
  ["qr of many high ones", (a) => Object.values(linalg.qr(a)), (dtype) => [random([2, 5, 3], dtype)]],
  ["qr of many wide ones", (a) => Object.values(linalg.qr(a)), (dtype) => [random([2, 3, 5], dtype)]],
  ["qr with all columns", (a) => Object.values(linalg.qr(a, { mode: "complete" })), (dtype) => [random([2, 5, 4], dtype)]],
  ["qr for R alone", (a) => linalg.qr(a, { mode: "r" }).R, (dtype) => [random([3, 5, 4], dtype)]],
  ["eigh", (a) => untwisted(linalg.eigh(a)), (dtype) => [definite([4, 4], dtype)]],
  ["eigh of many, from the upper triangle", (a) => untwisted(linalg.eigh(a, { UPLO: "U" })), (dtype) => [definite([2, 3, 3], dtype)]],
  ["eigh of many larger ones", (a) => untwisted(linalg.eigh(a)), (dtype) => [definite([2, 33, 33], dtype)]],
  ["eigvalsh", (a) => linalg.eigvalsh(a), (dtype) => [definite([2, 3, 3], dtype)]],
  ["eig", eigenpairs, (dtype) => [random([5, 5], dtype)]],
  ["eig of one number", eigenpairs, (dtype) => [random([1, 1], dtype)]],
  ["eig of many", eigenpairs, (dtype) => [random([2, 2, 4, 4], dtype)]],
  ["eig of more than calls for each pay for", eigenpairs, (dtype) => [random([33, 3, 3], dtype)]],
  ["eig of larger ones", eigenpairs, (dtype) => [random([2, 35, 35], dtype)]],
  ["eigvals", (a) => unordered(linalg.eigvals(a)), (dtype) => [random([7, 7], dtype)]],
  ["eigvals of many", (a) => unordered(linalg.eigvals(a)), (dtype) => [random([3, 4, 4], dtype)]],
  ["svd", (a) => untwisted(linalg.svd(a, { fullMatrices: false })), (dtype) => [random([4, 4], dtype)]],
  ["svd of many high ones", (a) => untwisted(linalg.svd(a, { fullMatrices: false })), (dtype) => [random([2, 5, 3], dtype)]],
  ["svd of many wide ones", (a) => untwisted(linalg.svd(a, { fullMatrices: false })), (dtype) => [random([2, 3, 5], dtype)]],
  ["svd of many larger ones", (a) => untwisted(linalg.svd(a, { fullMatrices: false })), (dtype) => [random([2, 34, 33], dtype)]],
  ["svd with all vectors of many square ones", (a) => untwisted(linalg.svd(a)), (dtype) => [random([3, 4, 4], dtype)]],
  ["svd with all vectors of many high ones", (a) => untwisted(linalg.svd(a)), (dtype) => [random([3, 4, 3], dtype)]],
  ["svd with all vectors of many wide ones", (a) => untwisted(linalg.svd(a)), (dtype) => [random([3, 3, 4], dtype)]],
  ["svd with all vectors of a high one", (a) => untwisted(linalg.svd(a)), (dtype) => [random([4, 3], dtype)]],
  ["svd with all vectors of a wide one", (a) => untwisted(linalg.svd(a)), (dtype) => [random([3, 4], dtype)]],
  ["svdvals", (a) => linalg.svdvals(a), (dtype) => [random([2, 5, 3], dtype)]],
  ["svdvals of one", (a) => linalg.svdvals(a), (dtype) => [random([3, 4], dtype)]],
  ["slogdet", (a) => Object.values(linalg.slogdet(a)), (dtype) => [regular([4, 3, 3], dtype)]],
];

describe.skipIf(skip)(`matrices on cuda${why}`, () => {
  for (const [name, run, inputs] of CALLS) {
    it(`${name} agrees with the CPU`, () => {
      for (const dtype of FLOATS) expect(distance(run, ...inputs(dtype)), dtype).toBeLessThan(/32|64$/.test(dtype) && dtype !== "float64" ? 2e-4 : 1e-10);
    });
  }

  it("that are empty, or none", () => {
    for (const shape of [[0, 3, 3], [2, 0, 0], [0, 0]]) {
      const x = zeros(shape, { dtype: "float64" });
      for (const run of [(a: Tensor) => linalg.cholesky(a), (a: Tensor) => linalg.inv(a), (a: Tensor) => linalg.det(a), (a: Tensor) => Object.values(linalg.luFactor(a)), (a: Tensor) => Object.values(linalg.choleskyEx(a)), (a: Tensor) => Object.values(linalg.qr(a)), (a: Tensor) => Object.values(linalg.eigh(a)), (a: Tensor) => Object.values(linalg.eig(a)), (a: Tensor) => linalg.eigvals(a), (a: Tensor) => Object.values(linalg.svd(a)), (a: Tensor) => linalg.solveTriangular(a, a, { upper: true })]) {
        expect(distance(run, x)).toBe(0);
      }
    }
  });

  it("of rotations, and without as many vectors as rows, have their eigenvalues", () => {
    const rotation = tensor([[0, -1, 0], [1, 0, 0], [0, 0, 2]], { dtype: "float64" }), shear = tensor([[2, 1, 0], [0, 2, 1], [0, 0, 2]], { dtype: "float64" });
    expect(distance(eigenpairs, rotation)).toBeLessThan(1e-12);
    expect(flat(linalg.eigvals(rotation.cuda()).imag().sort(-1).values.cpu())).toEqual([-1, 0, 1]);
    expect(Math.max(...flat(eigenpairs(shear.cuda()).at(-1)!.cpu()))).toBeLessThan(1e-12);
    expect(Math.max(...flat(linalg.eigvals(shear.cuda()).sub(2).abs().cpu()))).toBeLessThan(1e-4);
  });

  it("with faults are refused as on the CPU: the first of the batch, and what is wrong with it", () => {
    const mixed = (bad: Tensor): Tensor => eye(3, { dtype: "float64" }).expand([4, 3, 3]).clone().indexPut_([tensor([1, 3], { dtype: "int64" })], bad);
    const indefinite = tensor([[1, 0, 0], [0, 1, 2], [0, 2, 1]], { dtype: "float64" }), singular = tensor([[1, 2, 3], [2, 4, 6], [1, 0, 1]], { dtype: "float64" });
    const right = ones([3, 1], { dtype: "float64" });
    const calls: [Run, Tensor][] = [
      [(a) => linalg.cholesky(a), indefinite], [(a) => linalg.cholesky(a), full([3, 3], NaN, { dtype: "float64" })], [(a) => linalg.inv(a), singular], [(a) => linalg.solve(a, right.to(a.device)), singular],
      [(a) => Object.values(linalg.luFactor(a)), singular],
      ...[(a: Tensor) => linalg.eigvalsh(a), (a: Tensor) => Object.values(linalg.eigh(a)), (a: Tensor) => linalg.eigvals(a), (a: Tensor) => Object.values(linalg.eig(a)), (a: Tensor) => linalg.svdvals(a), (a: Tensor) => Object.values(linalg.svd(a))].map(
        (run): [Run, Tensor] => [run, full([3, 3], Infinity, { dtype: "float64" })]),
    ];
    for (const [run, bad] of calls) {
      for (const x of [bad, mixed(bad)]) {
        const here = thrownBy(() => run(x)), there = thrownBy(() => run(x.cuda()));
        expect(here).toBeInstanceOf(LinAlgError);
        expect([there.constructor.name, there.code, there.message]).toEqual([here.constructor.name, here.code, here.message]);
      }
    }
    const late = eye(70, { dtype: "float64" }).expand([3, 70, 70]).clone().indexPut_([tensor([1], { dtype: "int64" }), tensor([66], { dtype: "int64" }), tensor([66], { dtype: "int64" })], tensor(NaN, { dtype: "float64" }));
    expect(linalg.choleskyEx(late.cuda()).info.toArray()).toEqual([0, 67, 0]);
    expect(distance((a) => [linalg.choleskyEx(a).info, linalg.invEx(a).info, linalg.luFactorEx(a).info], mixed(singular))).toBe(0);
    expect(distance((a) => [linalg.det(a), linalg.invEx(a).inverse, ...Object.values(linalg.slogdet(a))], mixed(singular))).toBe(0);
  });
});

const F = nn.functional;
type Convolve = (x: Tensor, w: Tensor, b: Tensor) => Tensor;

/** Convolutions with the shapes of their weights, biases and inputs; `n` images, so that no two calls need be alike. */
const CONVOLUTIONS: readonly [name: string, run: Convolve, w: readonly number[], b: number, x: readonly number[]][] = [
  ["of vectors", (x, w, b) => F.conv1d(x, w, b, { padding: 1 }), [5, 4, 3], 5, [4, 9]],
  ["of planes", (x, w, b) => F.conv2d(x, w, b, { stride: [2, 1], padding: [1, 2] }), [6, 3, 3, 2], 6, [3, 7, 8]],
  ["of planes that keep their size", (x, w, b) => F.conv2d(x, w, b, { padding: 1 }), [3, 3, 3, 3], 3, [3, 6, 5]],
  ["of volumes, dilated", (x, w, b) => F.conv3d(x, w, b, { dilation: [1, 2, 1], padding: 1 }), [2, 3, 2, 3, 1], 2, [3, 4, 6, 5]],
  ["in groups", (x, w, b) => F.conv2d(x, w, b, { groups: 2 }), [4, 3, 3, 3], 4, [6, 5, 6]],
  ["of each channel", (x, w, b) => F.conv2d(x, w, b, { groups: 4, padding: 1 }), [8, 1, 3, 3], 8, [4, 6, 5]],
  ["with a filter for each channel", (x, w, b) => F.conv2d(x, w, b, { groups: 4, padding: [1, 0] }), [4, 1, 3, 3], 4, [4, 7, 5]],
  ["with a larger one", (x, w, b) => F.conv2d(x, w, b, { groups: 3, padding: 2 }), [3, 1, 5, 5], 3, [3, 6, 9]],
  ["with one beyond the planes", (x, w, b) => F.conv2d(x, w, b, { groups: 2, padding: [3, 4] }), [2, 1, 7, 7], 2, [2, 5, 4]],
  ["transposed", (x, w, b) => F.convTranspose2d(x, w, b, { stride: 2, padding: 1, outputPadding: 1 }), [3, 5, 3, 3], 5, [3, 4, 5]],
];
/** The result, and the gradients of input, weight and bias. */
const convolved = (run: Convolve): Run => (...inputs) => {
  const [x, w, b] = inputs.map((one) => one.detach().requiresGrad_());
  const y = run(x, w, b);
  y.mul(y).sum().backward();
  return [y.detach(), x.grad!, w.grad!, b.grad!];
};
const operands = (n: number, w: readonly number[], b: number, x: readonly number[], dtype: DTypeName): Tensor[] => [[n, ...x], w, [b]].map((shape) => random(shape, dtype));

describe.skipIf(skip)(`convolutions on cuda${why}`, () => {
  for (const [name, run, w, b, x] of CONVOLUTIONS) {
    it(`${name} agree with the CPU, and so do their gradients`, () => {
      for (const dtype of ["float32", "float64"] as const) {
        // Twice: the second call finds its problems kept.
        for (let k = 0; k < 2; k++) expect(distance(convolved(run), ...operands(2, w, b, x, dtype)), dtype).toBeLessThan(dtype === "float32" ? 1e-4 : 1e-12);
      }
    });
  }
});

describe.skipIf(skip || onDevice)(`libraries of cuda${why}`, () => {
  it("were called, all functions that are there for it", () => {
    const ran = seen();
    const functions = ["C2C", "Z2Z", "R2C", "D2Z", "C2R", "Z2D"].map((kind) => `cufftExec${kind}`).concat(
      [..."SDCZ"].flatMap((letter) => [
        ...["potrf", "potrfBatched", "getrf", "getrs", "geqrf", "gesvd", "gesvdjBatched"].map((name) => `cusolverDn${letter}${name}`),
        ...["getrfBatched", "getrsBatched", "trsm", "trsmBatched"].map((name) => `cublas${letter}${name}`),
        ...(/[SD]/.test(letter) ? ["orgqr", "syevd", "syevjBatched"] : ["ungqr", "heevd", "heevjBatched"]).map((name) => `cusolverDn${letter}${name}`),
      ]));
    functions.push("cusolverDnXgeev", "fluxion_paired_vectors_c64", "fluxion_paired_vectors_c128", "cudnnConvolutionForward", "cudnnConvolutionForward, by tiles", "cudnnConvolutionBackwardData", "cudnnConvolutionBackwardFilter");
    expect(functions.filter((name) => !ran.has(name))).toEqual([]);
    expect([3, 5, 7].flatMap((size) => ["", "_input"].flatMap((pass) => ["f32", "f64"].map((type) => `fluxion_depthwise${pass}_${size}_${type}`))).filter((name) => !ran.has(name))).toEqual([]);
    // cuDNN declined none.
    expect([...ran].filter((name) => name.startsWith("fluxion_convolve"))).toEqual([]);
  });

  it("that fail at any of their calls leave the work to the host", () => {
    const x = random([3, 5, 4], "complex128");
    for (let k = 1; k <= 6; k++) {
      const failing = (run: Run): Run => (...inputs) => {
        failAt(inputs[0].isCuda ? k : 0);
        return run(...inputs);
      };
      for (const [name, run, inputs] of CALLS) expect(distance(failing(run), ...inputs("float64")), `${name}, call ${k}`).toBeLessThan(1e-10);
      for (const dim of [0, 1, 2]) {
        expect(distance(failing((z) => fft.fft(z, { dim })), x)).toBeLessThan(1e-12);
        expect(distance(failing((z) => fft.irfft(z, { dim })), x)).toBeLessThan(1e-12);
        expect(distance(failing((z) => fft.rfft(z, { dim })), random([3, 5, 4]))).toBeLessThan(1e-12);
      }
      expect(distance(failing((z) => fft.fftn(z, { dim: [0, 2] })), x)).toBeLessThan(1e-12);
    }
  });

  it("that fail at any call of a convolution leave it to kernels of our own", () => {
    for (const dtype of ["float32", "float64"] as const) {
      // Two calls for each of three passes, one that asks for the other direction, and one more that nothing fails in.
      for (let k = 1; k <= 8; k++) {
        for (const [name, run, w, b, x] of CONVOLUTIONS) {
          const failing: Run = (...inputs) => {
            failAt(inputs[0].isCuda ? k : 0);
            return convolved(run)(...inputs);
          };
          expect(distance(failing, ...operands(2 + k, w, b, x, dtype)), `${name} ${dtype}, call ${k}`).toBeLessThan(dtype === "float32" ? 1e-4 : 1e-12);
        }
      }
    }
    const ran = seen();
    const own = ["", "_input", "_weight"].flatMap((pass) => ["f32", "f64"].map((type) => `fluxion_convolve${pass}_${type}`));
    expect(own.filter((name) => !ran.has(name))).toEqual([]);
  });

  it("that are not there leave it to the host, too", () => {
    const program = `
      const { fft, linalg, nn, tensor } = await import(${JSON.stringify(pathToFileURL(library).href)});
      const x = tensor([[4, 1], [1, 3]]).cuda();
      console.log(JSON.stringify([linalg.cholesky(x), linalg.inv(x), linalg.det(x), fft.rfft(x).abs(), nn.functional.conv1d(x, tensor([[[1, 2]], [[1, -1]]]).cuda(), null, { groups: 2 }), linalg.eigvals(x).real().sum()].map((one) => [one.device, one.toArray()])));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", env: { ...env, FLUXION_CUDA_LIB_DIR: "/nowhere" } });
    expect(stderr).toBe("");
    const results = JSON.parse(stdout) as [string, unknown][];
    expect(results.map(([device]) => device)).toEqual(Array(6).fill("cuda:0"));
    expect(results[2][1]).toBeCloseTo(11, 5);
    expect(results[3][1]).toEqual([[5, 3], [4, 2]]);
    expect(results[4][1]).toEqual([[6], [-2]]);
    expect(results[5][1]).toBeCloseTo(7, 5);
  });
});
