// Generated from ops/fft.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of fft_fftfreq. */
export const fftFftfreqGradients = defineGradients({
  op: "fft.fftfreq", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of fft_rfftfreq. */
export const fftRfftfreqGradients = defineGradients({
  op: "fft.rfftfreq", inputs: [], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
  ],
});

/** Gradients of half_spectrum. */
export const halfSpectrumGradients = defineGradients({
  op: "halfSpectrum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, forward, scale }: Values): Tensor => {
        const zeros = ops.newZeros(grad, host.shape(x), { dtype: grad.dtype });
        const full = ops.sliceScatter(zeros, grad, { dim, end: host.size(grad, dim) });
        return ops.real(ops.spectrum(full, [dim], !forward, scale));
      },
    },
  ],
});

/** Gradients of signal. */
export const signalGradients = defineGradients({
  op: "signal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dim, n, forward, scale }: Values): Tensor => {
        const once = ops.halfSpectrum(grad, dim, !forward, scale);
        const inner = ops.mul(2, ops.slice(once, dim, { start: 1, end: n - Math.floor(n / 2) }));
        return ops.sliceScatter(once, inner, { dim, start: 1, end: n - Math.floor(n / 2) });
      },
    },
  ],
});

/** Gradients of spectrum. */
export const spectrumGradients = defineGradients({
  op: "spectrum", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: (
        { grad, dims, forward, scale }: Values
      ): Tensor => ops.spectrum(grad, dims, !forward, scale),
    },
  ],
});
