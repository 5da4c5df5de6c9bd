// Generated from ops/patterns.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("patterns", {
  "empty_permuted": {
    source: "ops/patterns.yaml#empty_permuted", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "physicalLayout", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { size: [2, 3, 4], physicalLayout: [0, 2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "empty_strided": {
    source: "ops/patterns.yaml#empty_strided", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "stride", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { size: [2, 3], stride: [1, 2] },
      { size: [0], stride: [1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_vander": {
    source: "ops/patterns.yaml#linalg_vander", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n"],
    results: ["result"],
    types: ["sum_type"],
    cases: [
      { x: [3] },
      { x: [2, 2], n: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logspace": {
    source: "ops/patterns.yaml#logspace", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["start", "end", "steps", "base", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { start: 0, end: 2, steps: 3 },
      { start: 1, end: 3, steps: 0, base: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "dtype bool": "a power of truth values is a number" },
  },
  "scalar_tensor": {
    source: "ops/patterns.yaml#scalar_tensor", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["s", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { s: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tril_indices": {
    source: "ops/patterns.yaml#tril_indices", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["row", "col", "offset", "device"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { row: 3, col: 3 },
      { row: 2, col: 4, offset: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "triu_indices": {
    source: "ops/patterns.yaml#triu_indices", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["row", "col", "offset", "device"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { row: 3, col: 3 },
      { row: 2, col: 4, offset: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "vander": {
    source: "ops/patterns.yaml#vander", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["n", "increasing"],
    results: ["result"],
    types: ["sum_type"],
    cases: [
      { x: [3] },
      { x: [2], n: 4, increasing: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
