// Discrete Fourier transforms against PyTorch 2.13's numbers, and what they refuse.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, type ComplexNumber, DTypeError, ShapeError, Tensor, abs, complex, fft, getNumThreads, grad, hannWindow, imag, istft, manualSeed, randn, real, setNumThreads,
  stft, tensor, viewAsComplex, viewAsReal, zeros,
} from "../src/index.js";
import { expectError } from "./expect-error.js";

const x = tensor([1, 2, -1, 0.5, 3], { dtype: "float64" });
const z = tensor([{ re: 1, im: 2 }, { re: 0, im: -0.5 }, { re: 3, im: 0 }], { dtype: "complex128" });

/** Real numbers, or parts one after the other. */
function expectParts(got: Tensor, wanted: readonly number[]): void {
  const flat = (got.detach().reshape([-1]).toArray() as (number | ComplexNumber)[]).flatMap((one) => (typeof one === "number" ? [one] : [one.re, one.im]));
  expect(flat).toHaveLength(wanted.length);
  flat.forEach((part, k) => expect(part).toBeCloseTo(wanted[k], 8));
}

/** exp(∓2 pi i p k / n) for each line's p, k from 0 to n - 1: the transform of a 1 at p. */
function waves(positions: readonly number[], n: number, sign: number): { re: number[]; im: number[] } {
  const angles = positions.flatMap((p) => Array.from({ length: n }, (_, k) => (sign * 2 * Math.PI * ((p * k) % n)) / n));
  return { re: angles.map(Math.cos), im: angles.map(Math.sin) };
}

function impulses(positions: readonly number[], n: number, dtype: "complex64" | "complex128"): Tensor {
  const x = zeros([positions.length, n], { dtype: "float64" });
  positions.forEach((p, line) => x.index(line, p).fill_(1));
  return x.to(dtype);
}

function largestError(got: Tensor, { re, im }: { re: number[]; im: number[] }): number {
  const off = (part: Tensor, wanted: number[]): number => Number(part.to("float64").reshape([-1]).sub(tensor(wanted, { dtype: "float64" })).abs().amax().item());
  return Math.max(off(real(got), re), off(imag(got), im));
}

describe("lines side by side", () => {
  const bound = { complex64: 3e-6, complex128: 1e-14 };
  for (const dtype of ["complex64", "complex128"] as const) {
    it.each([8, 9, 10, 12, 15, 16, 20, 25, 30, 32, 60, 64, 96, 125, 128])(`transform every point of %i, ${dtype}`, (n) => {
      const all = Array.from({ length: n }, (_, p) => p);
      const x = impulses(all, n, dtype);
      expect(largestError(fft.fft(x), waves(all, n, -1))).toBeLessThan(bound[dtype]);
      expect(largestError(fft.ifft(x, { norm: "forward" }), waves(all, n, 1))).toBeLessThan(bound[dtype]);
      expect(largestError(fft.fft(x.t(), { dim: 0 }).t(), waves(all, n, -1))).toBeLessThan(bound[dtype]);
    });

    it.each([1, 5, 9, 16, 17, 33])(`transform %i lines of 360 and 1024 points, as rows and as columns, ${dtype}`, (lines) => {
      for (const n of [360, 1024]) {
        const places = Array.from({ length: lines }, (_, line) => (line * 37 + 5) % n);
        const x = impulses(places, n, dtype), wanted = waves(places, n, -1);
        expect(largestError(fft.fft(x), wanted)).toBeLessThan(bound[dtype]);
        expect(largestError(fft.fft(x.t().contiguous(), { dim: 0 }).t(), wanted)).toBeLessThan(bound[dtype]);
      }
    });

    it.each([8, 9, 15, 16, 30, 45, 96, 128, 250])(`transform real lines of %i points, two to a lane, ${dtype}`, (n) => {
      const parts = dtype === "complex64" ? "float32" : "float64";
      for (const lines of [8, 17, 32, 45]) {
        const places = Array.from({ length: lines }, (_, line) => (line * 7 + 3) % n);
        const x = impulses(places, n, dtype), given = real(x).to(parts), half = Math.floor(n / 2) + 1;
        const wanted = fft.fft(x).slice(1, { end: half });
        const off = (a: Tensor, b: Tensor): number => Number(abs(a.sub(b)).amax().item());
        expect(off(fft.rfft(given), wanted)).toBeLessThan(bound[dtype]);
        expect(off(fft.rfft(given.t().contiguous(), { dim: 0 }).t(), wanted)).toBeLessThan(bound[dtype]);
        expect(off(fft.ihfft(given, { norm: "forward" }), wanted.conj())).toBeLessThan(bound[dtype]);
        expect(off(fft.irfft(wanted, n), given)).toBeLessThan(bound[dtype]);
        expect(off(fft.irfft(wanted.t().contiguous(), n, { dim: 0 }).t(), given)).toBeLessThan(bound[dtype]);
        expect(off(fft.hfft(wanted.conj(), n, { norm: "forward" }), given)).toBeLessThan(bound[dtype]);
      }
    });

    it.each([4096, 8192, 10000, 15360, 65536])(`transform long lines, of %i points, in two steps, ${dtype}`, (n) => {
      const places = [0, 1, 77, n - 1];
      const x = impulses(places, n, dtype), wanted = waves(places, n, -1);
      expect(largestError(fft.fft(x), wanted)).toBeLessThan(bound[dtype]);
      expect(largestError(fft.fft(x.t().contiguous(), { dim: 0 }).t(), wanted)).toBeLessThan(bound[dtype]);
      expect(Number(abs(fft.ifft(fft.fft(x)).sub(x)).amax().item())).toBeLessThan(bound[dtype]);
    });
  }

  it("do not depend on the number of threads", () => {
    const before = getNumThreads();
    const once = (threads: number): unknown => {
      setNumThreads(threads);
      return [[40, 512], [16384]].map((shape) => {
        manualSeed(4);
        return Array.from(viewAsReal(fft.fft(complex(randn(shape), randn(shape)))).data as Float32Array);
      });
    };
    try {
      expect(once(1)).toEqual(once(3));
    } finally {
      setNumThreads(before);
    }
  });
});

describe("along one dim", () => {
  it("agrees with PyTorch in every direction and norm", () => {
    const half = [5.5, 0, 2.949593469, 1.832734395, -3.199593469, -0.838799522];
    expectParts(fft.rfft(x), half);
    expectParts(fft.fft(x), [...half, -3.199593469, 0.838799522, 2.949593469, -1.832734395]);
    expectParts(fft.ifft(z, { norm: "ortho" }), [2.309401077, 0.866025404, -0.038675135, -0.200961894, -0.538675135, 2.799038106]);
    expectParts(fft.irfft(z), [1, -0.25, 1, -0.75]);
    expectParts(fft.irfft(z, 5, { norm: "forward" }), [7, -2.90304545, 3.441887219, 2.266316714, -4.805158483]);
    expectParts(fft.hfft(z), [4, -3, 4, -1]);
    expectParts(fft.ihfft(x), [1.1, 0, 0.589918694, -0.366546879, -0.639918694, 0.167759904]);
  });

  it("cuts and fills up to n points", () => {
    expectParts(fft.fft(x, 2), [3, 0, -1, 0]);
    expectParts(fft.fft(x, 7).slice(0, { start: 1, end: 3 }), [-0.6838905, 0.495974295, 3.638141306, -4.33831827]);
  });

  it("takes lines that do not lie in a row", () => {
    const rows = tensor([[1, 10], [2, 20], [-1, 0], [0.5, 5], [3, 30]], { dtype: "float64" });
    expectParts(fft.rfft(rows, { dim: 0 }).select(1, 0), [5.5, 0, 2.949593469, 1.832734395, -3.199593469, -0.838799522]);
  });

  it("makes integers and booleans complex numbers of the default precision", () => {
    expect(fft.fft(tensor([1n, 2n])).dtype).toBe("complex64");
    expect(fft.rfft(tensor([true, false])).toArray()).toEqual([{ re: 1, im: 0 }, { re: 1, im: 0 }]);
  });

  it("gives long prime lengths back", () => {
    const long = tensor(Array.from({ length: 1009 }, (_, k) => Math.sin(k * k)), { dtype: "float64" });
    expect(Number(abs(fft.ifft(fft.fft(long)).sub(long)).amax().item())).toBeLessThan(1e-12);
    expect(Number(abs(fft.irfft(fft.rfft(long), 1009).sub(long)).amax().item())).toBeLessThan(1e-12);
  });

  it("keeps empty batches", () => { expect(fft.fft(zeros([0, 3])).shape).toEqual([0, 3]); });

  it("refuses no points, no dims, and complex numbers where real ones are expected", () => {
    expectError(() => fft.fft(zeros([2, 0])), ShapeError, "ERR_SHAPE");
    expectError(() => fft.fft(x, 0), ShapeError, "ERR_SHAPE");
    expectError(() => fft.irfft(tensor([1])), ShapeError, "ERR_SHAPE");
    expectError(() => fft.rfft(z), DTypeError, "ERR_DTYPE");
    expect(() => fft.fft(tensor(1))).toThrow();
  });
});

describe("along several dims", () => {
  const m = tensor([[1, 2], [-1, 0.5]], { dtype: "float64" });

  it("agrees with PyTorch", () => {
    expectParts(fft.fft2(m), [2.5, 0, -2.5, 0, 3.5, 0, 0.5, 0]);
    expectParts(fft.rfftn(m, { s: [3, 2], norm: "ortho" }),
      [1.020620726, 0, -1.020620726, 0, 1.326806944, 0.176776695, -0.102062073, 0.530330086, 1.326806944, -0.176776695, -0.102062073, -0.530330086]);
    expectParts(fft.irfftn(z.reshape([1, 3])), [1, -0.25, 1, -0.75]);
  });

  it("refuses dims that repeat, and sizes that do not fit them", () => {
    expectError(() => fft.fftn(m, { dim: [1, -1] }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => fft.fftn(m, { s: [2, 2], dim: [0] }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => fft.fftn(m, { s: [2, 2, 2] }), ShapeError, "ERR_SHAPE");
    expectError(() => fft.rfftn(m, { dim: [] }), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("gradients", () => {
  it("agree with PyTorch", () => {
    const r = x.detach().requiresGrad_();
    expectParts(grad(abs(fft.rfft(r)).square().sum(), [r])[0]!, [10.5, 15.5, 0.5, 8, 20.5]);
    const c = z.detach().requiresGrad_();
    expectParts(grad(fft.irfft(c).mul(x.slice(0, { end: 4 })).sum(), [c])[0]!, [0.625, 0, 1, -0.75, -0.625, 0]);
    expectParts(grad(imag(fft.fft(c, { norm: "ortho" })).sum(), [c])[0]!, [0, 1.732050808, 0, 0, 0, 0]);
  });
});

describe("frames", () => {
  const ramp = tensor(Array.from({ length: 8 }, (_, k) => k), { dtype: "float64" });
  const window = tensor([0.5, 1, 1, 0.5], { dtype: "float64" });

  it("stft agrees with PyTorch", () => {
    expectParts(stft(ramp, 4, 2, undefined, window, { returnComplex: true }), [
      2.5, 0, 4.5, 0, 10.5, 0, 16.5, 0, 18.5, 0, 1, -0.5, -2, 0.5, -3, -0.5, -4, -1.5, -3, -4.5,
      -0.5, 0, -0.5, 0, -0.5, 0, -0.5, 0, -0.5, 0,
    ]);
  });

  it("istft gives the signal back", () => {
    const spectra = stft(ramp, 4, 2, undefined, window, { returnComplex: true });
    expectParts(istft(spectra, 4, 2, undefined, window), [0, 1, 2, 3, 4, 5, 6, 7]);
    expectParts(real(istft(stft(ramp, 4, 1, 3, hannWindow(3, { dtype: "float64" }), { onesided: false, returnComplex: true }), 4, 1, 3, hannWindow(3, { dtype: "float64" }), { onesided: false, length: 6 })), [0, 1, 2, 3, 4, 5]);
  });

  it("refuses sizes that do not fit, and windows that leave samples out", () => {
    expectError(() => stft(ramp, 4), ArgumentError, "ERR_ARGUMENT");
    expectError(() => stft(ramp, 4, 0, undefined, null, { returnComplex: true }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => stft(ramp, 4, 1, 5, null, { returnComplex: true }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => stft(ramp, 16, 1, undefined, null, { center: false, returnComplex: true }), ShapeError, "ERR_SHAPE");
    expectError(() => istft(ramp, 4), DTypeError, "ERR_DTYPE");
    expectError(() => istft(viewAsComplex(zeros([3, 4, 2])), 4, 2, undefined, zeros([4])), ArgumentError, "ERR_ARGUMENT");
  });
});
