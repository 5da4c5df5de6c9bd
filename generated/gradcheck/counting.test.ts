// Generated from ops/counting.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("counting", {
  "bincount_plain": {
    source: "ops/counting.yaml#bincount_plain", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 4], why: "a count changes in jumps" },
    ],
    attrs: ["minlength"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [5] },
      { x: [4], minlength: 7 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bincount_weighted": {
    source: "ops/counting.yaml#bincount_weighted", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 4], why: "a count changes in jumps" },
      { name: "weights", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: false, why: "a count changes in jumps" },
    ],
    attrs: ["minlength"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], weights: [5] },
      { x: [4], weights: [4], minlength: 7 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "count_in_bins": {
    source: "ops/counting.yaml#count_in_bins", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "a count changes in jumps" },
    ],
    attrs: ["bins", "min", "max"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], bins: 4, min: -1, max: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "count_places": {
    source: "ops/counting.yaml#count_places", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 4], why: "a count changes in jumps" },
    ],
    attrs: ["n"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [2, 3], n: 5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "histc": {
    source: "ops/counting.yaml#histc", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "a count changes in jumps" },
    ],
    attrs: ["bins", "min", "max"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], bins: 4 },
      { x: [5], bins: 2, min: -1, max: 2 },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "histogram_edges": {
    source: "ops/counting.yaml#histogram_edges", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "a count changes in jumps" },
      { name: "bins", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: false, domain: [-1, 1], why: "a count changes in jumps" },
      { name: "weight", dtypes: "part", generic: true, optional: true, mutated: false, differentiable: false, domain: [0, 2], why: "a count changes in jumps" },
    ],
    attrs: ["density"],
    results: ["hist", "binEdges"],
    types: ["T", "T"],
    cases: [
      { x: [2, 3], bins: [2], weight: null },
      { x: [5], bins: [2], weight: [5] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "histogram_even": {
    source: "ops/counting.yaml#histogram_even", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "a count changes in jumps" },
      { name: "weight", dtypes: "part", generic: true, optional: true, mutated: false, differentiable: false, domain: [0, 2], why: "a count changes in jumps" },
    ],
    attrs: ["bins", "range", "density"],
    results: ["hist", "binEdges"],
    types: ["T", "T"],
    cases: [
      { x: [2, 3], bins: 4, weight: null },
      { x: [5], bins: 2, weight: [5], density: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
