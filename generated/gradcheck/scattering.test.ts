// Generated from ops/scattering.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("scattering", {
  "corner_scatter": {
    source: "ops/scattering.yaml#corner_scatter", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [3, 4], src: [2, 3] },
      { x: [3], src: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diagonal_scatter": {
    source: "ops/scattering.yaml#diagonal_scatter", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["offset", "dim1", "dim2"],
    results: ["result"],
    cases: [
      { x: [3, 4], src: [3] },
      { x: [4, 3], src: [3], offset: -1 },
      { x: [2, 2, 3], src: [2, 2], offset: 1, dim1: -2, dim2: -1 },
      { x: [2, 3], src: [2], dim1: 1, dim2: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_accumulate": {
    source: "ops/scattering.yaml#index_accumulate", kind: "extern", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "places", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [-2, 1], why: "an index is not a real number" },
      { name: "source", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["at"],
    results: ["result"],
    cases: [
      { x: [2, 3], places: [1, 4], source: [4, 3], at: 0 },
      { x: [2, 2, 3], places: [2, 5], source: [5, 3], at: 0 },
      { x: [3, 2, 2], places: [2, 2, 2], source: [3, 2, 2], at: 1 },
      { x: [3, 2], places: [1, 0], source: [3, 0], at: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_add": {
    source: "ops/scattering.yaml#index_add", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
      { name: "source", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "alpha"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4], source: [4, 2] },
      { x: [2, 3], dim: -1, index: [2], source: [2, 2], alpha: -2 },
      { x: [3], dim: 0, index: [0], source: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_copy": {
    source: "ops/scattering.yaml#index_copy", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 8], why: "an index is not a real number" },
      { name: "source", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [9, 2], dim: 0, index: [1], source: [1, 2] },
      { x: [2, 9], dim: -1, index: [1], source: [2, 1] },
      { x: [3], dim: 0, index: [0], source: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_put": {
    source: "ops/scattering.yaml#index_put", kind: "composite", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "values", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indices", "accumulate"],
    results: ["result"],
    cases: [
      { x: [3, 4], indices: [1, "1:3"], values: [2] },
      { x: [3, 4], indices: [":", [2, 0, -1]], values: [3, 1] },
      { x: [3, 4], indices: [[0, 0], [1, 1]], values: [2], accumulate: true },
      { x: [2, 3, 4], indices: [[0, 1], ":", [-1, 2]], values: [2, 3] },
      { x: [3, 2, 2], indices: [[true, false, true], "1:"], values: [1] },
      { x: [3], indices: [[true, true, false]], values: [] },
      { x: [3, 2], indices: [[]], values: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_write": {
    source: "ops/scattering.yaml#index_write", kind: "extern", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "places", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 8], why: "an index is not a real number" },
      { name: "source", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["at"],
    results: ["result"],
    cases: [
      { x: [9, 2], places: [1, 1], source: [1, 2], at: 0 },
      { x: [2, 9, 9], places: [2, 1], source: [2, 1], at: 1 },
      { x: [9, 2], places: [1, 0], source: [0, 2], at: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pad_to": {
    source: "ops/scattering.yaml#pad_to", kind: "composite", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["shape"],
    results: ["result"],
    cases: [
      { x: [2, 3], shape: [3, 4] },
      { x: [2], shape: [2] },
      { x: [0], shape: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_add": {
    source: "ops/scattering.yaml#scatter_add", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
      { name: "src", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4, 2], src: [4, 2] },
      { x: [2, 3], dim: -1, index: [2, 2], src: [2, 4] },
      { x: [3], dim: 0, index: [0], src: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_multiply": {
    source: "ops/scattering.yaml#scatter_multiply", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "as in PyTorch; scatter_reduce with prod has a gradient" },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
      { name: "src", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "as in PyTorch; scatter_reduce with prod has a gradient" },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4, 2], src: [4, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_reduced": {
    source: "ops/scattering.yaml#scatter_reduced", kind: "composite", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "src", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "reduce"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4, 2], src: [4, 2], reduce: "add" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_src": {
    source: "ops/scattering.yaml#scatter_src", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 8], why: "an index is not a real number" },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [9, 2], dim: 0, index: [1, 2], src: [1, 2] },
      { x: [2, 9], dim: -1, index: [2, 1], src: [2, 2] },
      { x: [3], dim: 0, index: [0], src: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_value": {
    source: "ops/scattering.yaml#scatter_value", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
    ],
    attrs: ["dim", "value"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [1, 2], value: 2 },
      { x: [2, 3], dim: -1, index: [2, 2], value: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scatter_value_reduced": {
    source: "ops/scattering.yaml#scatter_value_reduced", kind: "composite", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
    ],
    attrs: ["dim", "value", "reduce"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4, 2], value: 2, reduce: "add" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "select_scatter": {
    source: "ops/scattering.yaml#select_scatter", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "index"],
    results: ["result"],
    cases: [
      { x: [2, 3], src: [3], dim: 0, index: 1 },
      { x: [2, 3], src: [2], dim: -1, index: -1 },
      { x: [3], src: [], dim: 0, index: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "slice_scatter": {
    source: "ops/scattering.yaml#slice_scatter", kind: "scatter", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "start", "end", "step"],
    results: ["result"],
    cases: [
      { x: [5], src: [2], start: 1, end: 3 },
      { x: [2, 5], src: [2, 2], dim: -1, start: 1, step: 2 },
      { x: [3], src: [0], start: 2, end: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
