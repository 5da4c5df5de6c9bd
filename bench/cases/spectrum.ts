// Fourier transforms, of one dim and of two.

import { type Tensor, fft, randn } from "../../src/index.js";
import { type Case, unrecorded } from "../case.js";

function transformed(name: string, shape: readonly number[], body: (x: Tensor) => unknown, dtype: "float32" | "complex64"): Case {
  return unrecorded(`fft/${name}`, () => {
    const x = randn(shape, { dtype });
    return () => body(x);
  });
}

export const spectrum: readonly Case[] = [
  transformed("fft/65536", [65536], (x) => fft.fft(x), "complex64"),
  transformed("rfft/65536", [65536], (x) => fft.rfft(x), "float32"),
  transformed("fft_rows/256x1024", [256, 1024], (x) => fft.fft(x), "complex64"),
  transformed("fft2/512x512", [512, 512], (x) => fft.fft2(x), "complex64"),
  transformed("rfft2/512x512", [512, 512], (x) => fft.rfft2(x), "float32"),
];
