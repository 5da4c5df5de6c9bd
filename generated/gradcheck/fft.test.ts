// Generated from ops/fft.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("fft", {
  "fft_fft": {
    source: "ops/fft.yaml#fft_fft", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [4] },
      { x: [2, 5], dim: 0, norm: "ortho" },
      { x: [3, 2], n: 5, dim: 0, norm: "forward" },
      { x: [2, 5], n: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_fft2": {
    source: "ops/fft.yaml#fft_fft2", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], s: [3, 2], dim: [0, -1], norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_fftfreq": {
    source: "ops/fft.yaml#fft_fftfreq", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["n", "d", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { n: 4 },
      { n: 5, d: 0.5 },
      { n: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_fftn": {
    source: "ops/fft.yaml#fft_fftn", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 2, 3], s: [3, -1], norm: "ortho" },
      { x: [2, 3], dim: [0], norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_fftshift": {
    source: "ops/fft.yaml#fft_fftshift", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5] },
      { x: [4, 3] },
      { x: [4, 3], dim: [-1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_hfft": {
    source: "ops/fft.yaml#fft_hfft", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3] },
      { x: [3], n: 5, norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_ifft": {
    source: "ops/fft.yaml#fft_ifft", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [4] },
      { x: [2, 5], dim: 0, norm: "ortho" },
      { x: [3, 2], n: 5, dim: 0, norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_ifft2": {
    source: "ops/fft.yaml#fft_ifft2", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], s: [3, 2], dim: [0, -1], norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_ifftn": {
    source: "ops/fft.yaml#fft_ifftn", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 2, 3], s: [3, -1], norm: "ortho" },
      { x: [2, 3], dim: [0], norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_ifftshift": {
    source: "ops/fft.yaml#fft_ifftshift", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5] },
      { x: [4, 3] },
      { x: [4, 3], dim: [-1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_ihfft": {
    source: "ops/fft.yaml#fft_ihfft", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [4] },
      { x: [5], n: 3, norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_irfft": {
    source: "ops/fft.yaml#fft_irfft", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3] },
      { x: [3], n: 5, norm: "ortho" },
      { x: [4, 2], n: 4, dim: 0, norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_irfft2": {
    source: "ops/fft.yaml#fft_irfft2", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], s: [3, 2], dim: [0, -1], norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_irfftn": {
    source: "ops/fft.yaml#fft_irfftn", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 2, 3], s: [3, -1], norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_rfft": {
    source: "ops/fft.yaml#fft_rfft", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [4] },
      { x: [5], norm: "ortho" },
      { x: [3, 2], n: 4, dim: 0, norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_rfft2": {
    source: "ops/fft.yaml#fft_rfft2", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], s: [3, 2], dim: [0, -1], norm: "ortho" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_rfftfreq": {
    source: "ops/fft.yaml#fft_rfftfreq", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["n", "d", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { n: 4 },
      { n: 5, d: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fft_rfftn": {
    source: "ops/fft.yaml#fft_rfftn", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["s", "dim", "norm"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 2, 3], s: [3, -1], norm: "ortho" },
      { x: [2, 3], dim: [0], norm: "forward" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "half_spectrum": {
    source: "ops/fft.yaml#half_spectrum", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "forward", "scale"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [4], dim: 0, forward: true, scale: 1 },
      { x: [2, 5, 2], dim: 1, forward: false, scale: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "istft": {
    source: "ops/fft.yaml#istft", kind: "composite", random: false, numbers: "complex", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "window", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 1] },
    ],
    attrs: ["nFft", "hopLength", "winLength", "center", "normalized", "onesided", "length", "returnComplex"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 4], nFft: 4, window: null },
      { x: [2, 4, 3], nFft: 4, hopLength: 2, window: [4], center: false, normalized: true, onesided: false, returnComplex: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "signal": {
    source: "ops/fft.yaml#signal", kind: "extern", random: false, numbers: "complex", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "n", "forward", "scale"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3], dim: 0, n: 4, forward: false, scale: 1 },
      { x: [2, 3, 2], dim: 1, n: 5, forward: true, scale: 0.5 },
      { x: [1], dim: 0, n: 1, forward: true, scale: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "spectrum": {
    source: "ops/fft.yaml#spectrum", kind: "extern", random: false, numbers: "complex", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dims", "forward", "scale"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], dims: [0], forward: true, scale: 1 },
      { x: [2, 3, 5], dims: [2, 0], forward: false, scale: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "stft": {
    source: "ops/fft.yaml#stft", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "window", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 1] },
    ],
    attrs: ["nFft", "hopLength", "winLength", "center", "padMode", "normalized", "onesided", "returnComplex"],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [9], nFft: 4, window: null, returnComplex: true },
      { x: [2, 8], nFft: 4, hopLength: 2, winLength: 3, window: [3], onesided: false, returnComplex: true },
      { x: [7], nFft: 3, hopLength: 2, window: [3], center: false, normalized: true, onesided: false, returnComplex: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
