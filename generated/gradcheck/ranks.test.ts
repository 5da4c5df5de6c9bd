// Generated from ops/ranks.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("ranks", {
  "kth_of_rows": {
    source: "ops/ranks.yaml#kth_of_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["k"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 3], k: 1 },
      { x: [4], k: 3 },
      { x: [], k: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "median_dim": {
    source: "ops/ranks.yaml#median_dim", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5], dim: 0 },
      { x: [3, 2], dim: 0, keepdim: true },
      { x: [2, 4], dim: -1 },
      { x: [], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "median_of_all": {
    source: "ops/ranks.yaml#median_of_all", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["skips"],
    results: ["value"],
    types: ["T"],
    cases: [
      { x: [5], skips: false },
      { x: [4], skips: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "median_of_rows": {
    source: "ops/ranks.yaml#median_of_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["skips"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 3], skips: false },
      { x: [4], skips: true },
      { x: [], skips: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "median_whole": {
    source: "ops/ranks.yaml#median_whole", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [4] },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mode": {
    source: "ops/ranks.yaml#mode", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5] },
      { x: [3, 2], dim: 0, keepdim: true },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mode_of_rows": {
    source: "ops/ranks.yaml#mode_of_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 3] },
      { x: [4] },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nanmedian_dim": {
    source: "ops/ranks.yaml#nanmedian_dim", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5], dim: 0 },
      { x: [3, 2], dim: 0, keepdim: true },
      { x: [], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nanmedian_whole": {
    source: "ops/ranks.yaml#nanmedian_whole", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [4] },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nanquantile_at": {
    source: "ops/ranks.yaml#nanquantile_at", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["q", "dim", "keepdim", "interpolation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], q: 0.3 },
      { x: [2, 3], q: 0.6, dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nanquantile_each": {
    source: "ops/ranks.yaml#nanquantile_each", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "q", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.05, 0.45] },
    ],
    attrs: ["dim", "keepdim", "interpolation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], q: [2] },
      { x: [3, 2], q: [3], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "quantile_at": {
    source: "ops/ranks.yaml#quantile_at", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["q", "dim", "keepdim", "interpolation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], q: 0.3 },
      { x: [2, 3], q: 0.6, dim: 0, keepdim: true },
      { x: [2, 3], q: 0.6, interpolation: "midpoint" },
      { x: [], q: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "quantile_each": {
    source: "ops/ranks.yaml#quantile_each", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "q", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.05, 0.45] },
    ],
    attrs: ["dim", "keepdim", "interpolation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], q: [2] },
      { x: [3, 2], q: [3], dim: 1, keepdim: true, interpolation: "lower" },
      { x: [2, 3], q: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "spread_along": {
    source: "ops/ranks.yaml#spread_along", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "indices", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
    ],
    attrs: ["size"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2], indices: [2], size: [2, 3] },
      { x: [], indices: [], size: [4] },
      { x: [], indices: [], size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
