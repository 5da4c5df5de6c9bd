// Generated from ops/arrangement.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("arrangement", {
  "channel_shuffle": {
    source: "ops/arrangement.yaml#channel_shuffle", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4, 2], groups: 2 },
      { x: [1, 6, 1, 2], groups: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diag": {
    source: "ops/arrangement.yaml#diag", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["diagonal"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3] },
      { x: [2, 3], diagonal: 1 },
      { x: [2], diagonal: -2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diag_embed": {
    source: "ops/arrangement.yaml#diag_embed", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["offset", "dim1", "dim2"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3] },
      { x: [2, 3], offset: 1 },
      { x: [2, 2], offset: -1, dim1: 0, dim2: -1 },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diagflat": {
    source: "ops/arrangement.yaml#diagflat", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["offset"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2] },
      { x: [], offset: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fliplr": {
    source: "ops/arrangement.yaml#fliplr", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "flipud": {
    source: "ops/arrangement.yaml#flipud", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3] },
      { x: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pixel_shuffle": {
    source: "ops/arrangement.yaml#pixel_shuffle", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["upscaleFactor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4, 2, 3], upscaleFactor: 2 },
      { x: [9, 1, 2], upscaleFactor: 3 },
      { x: [0, 4, 1, 1], upscaleFactor: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pixel_unshuffle": {
    source: "ops/arrangement.yaml#pixel_unshuffle", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["downscaleFactor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 1, 4, 6], downscaleFactor: 2 },
      { x: [2, 3, 3], downscaleFactor: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "repeat": {
    source: "ops/arrangement.yaml#repeat", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["repeats"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], repeats: [2, 1] },
      { x: [3], repeats: [2, 2] },
      { x: [], repeats: [2] },
      { x: [2, 2], repeats: [1, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rot90": {
    source: "ops/arrangement.yaml#rot90", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["k", "dims"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], k: 2 },
      { x: [2, 2, 3], k: -1, dims: [-1, 0] },
      { x: [2, 3], k: 4 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tile": {
    source: "ops/arrangement.yaml#tile", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dims"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], dims: [2] },
      { x: [2], dims: [2, 3] },
      { x: [2], dims: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unfold": {
    source: "ops/arrangement.yaml#unfold", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dimension", "size", "step"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], dimension: 0, size: 3, step: 1 },
      { x: [2, 5], dimension: -1, size: 2, step: 2 },
      { x: [4, 2], dimension: 0, size: 2, step: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "window_add": {
    source: "ops/arrangement.yaml#window_add", kind: "scatter", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "windows", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "step"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], windows: [3, 3], dim: 0, step: 1 },
      { x: [2, 5], windows: [2, 2, 2], dim: 1, step: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
