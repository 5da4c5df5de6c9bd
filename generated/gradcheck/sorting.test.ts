// Generated from ops/sorting.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("sorting", {
  "argsort": {
    source: "ops/sorting.yaml#argsort", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is an index" },
    ],
    attrs: ["dim", "descending", "stable"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [2, 3] },
      { x: [3], descending: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "first_of_rows": {
    source: "ops/sorting.yaml#first_of_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["k", "largest"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 3], k: 2, largest: true },
      { x: [4], k: 4, largest: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "kthvalue": {
    source: "ops/sorting.yaml#kthvalue", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["k", "dim", "keepdim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5], k: 2 },
      { x: [3, 2], k: 3, dim: 0, keepdim: true },
      { x: [], k: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "msort": {
    source: "ops/sorting.yaml#msort", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 2] },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sort": {
    source: "ops/sorting.yaml#sort", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "descending", "stable"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5] },
      { x: [2, 3], dim: 0, descending: true },
      { x: [] },
      { x: [0, 2], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sort_rows": {
    source: "ops/sorting.yaml#sort_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["descending"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 3], descending: false },
      { x: [4], descending: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "topk": {
    source: "ops/sorting.yaml#topk", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["k", "dim", "largest", "sorted"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [5], k: 2 },
      { x: [3, 2], k: 3, dim: 0, largest: false },
      { x: [2, 3], k: 0 },
      { x: [], k: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
