// Generated from ops/resampling.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("resampling", {
  "affine_grid": {
    source: "ops/resampling.yaml#affine_grid", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "theta", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["size", "alignCorners"],
    results: ["result"],
    types: ["T"],
    cases: [
      { theta: [2, 2, 3], size: [2, 1, 3, 2] },
      { theta: [1, 3, 4], size: [1, 1, 2, 1, 2], alignCorners: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "grid_sample": {
    source: "ops/resampling.yaml#grid_sample", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "grid", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1.3, 1.3] },
    ],
    attrs: ["mode", "paddingMode", "alignCorners"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 3, 4], grid: [1, 2, 3, 2] },
      { x: [1, 1, 3, 4], grid: [1, 2, 2, 2], paddingMode: "border", alignCorners: true },
      { x: [1, 1, 3, 4], grid: [1, 2, 2, 2], paddingMode: "reflection" },
      { x: [1, 1, 3, 4], grid: [1, 2, 2, 2], mode: "bicubic" },
      { x: [1, 1, 3, 4], grid: [1, 2, 2, 2], mode: "nearest" },
      { x: [1, 1, 2, 3, 2], grid: [1, 1, 2, 2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "dtype bfloat16": "positions are rounded to its 8 bits, and weights are their small parts" },
  },
  "interpolate": {
    source: "ops/resampling.yaml#interpolate", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["size", "scaleFactor", "mode", "alignCorners", "recomputeScaleFactor", "antialias"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 3], size: [5] },
      { x: [1, 1, 3, 4], scaleFactor: [1.5, 0.5], mode: "nearest-exact" },
      { x: [2, 1, 4], size: [6], mode: "linear" },
      { x: [1, 1, 3, 4], size: [5, 3], mode: "bilinear", alignCorners: true },
      { x: [1, 1, 3, 4], scaleFactor: [2], mode: "bicubic" },
      { x: [1, 1, 2, 3, 2], size: [3, 2, 4], mode: "trilinear" },
      { x: [1, 1, 5, 4], size: [2, 3], mode: "area" },
      { x: [1, 1, 6, 5], size: [3, 2], mode: "bilinear", antialias: true },
      { x: [1, 1, 6, 5], size: [3, 7], mode: "bicubic", antialias: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "upsample_bilinear": {
    source: "ops/resampling.yaml#upsample_bilinear", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["size", "scaleFactor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 1, 2, 3], size: [3, 5] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "upsample_nearest": {
    source: "ops/resampling.yaml#upsample_nearest", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["size", "scaleFactor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 3], size: [5] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
