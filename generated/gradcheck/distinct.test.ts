// Generated from ops/distinct.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("distinct", {
  "distinct_rows": {
    source: "ops/distinct.yaml#distinct_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["sorts"],
    results: ["firsts", "inverse", "counts", "found"],
    types: ["int64", "int64", "int64", "int64"],
    cases: [
      { x: [0, 2], sorts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "distinct_runs": {
    source: "ops/distinct.yaml#distinct_runs", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["wantsInverse", "wantsCounts"],
    results: ["values", "inverse", "counts", "found"],
    types: ["T", "int64", "int64", "int64"],
    cases: [
      { x: [0], wantsInverse: true, wantsCounts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "distinct_sorted": {
    source: "ops/distinct.yaml#distinct_sorted", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["wantsInverse", "wantsCounts"],
    results: ["values", "inverse", "counts", "found"],
    types: ["T", "int64", "int64", "int64"],
    cases: [
      { x: [0], wantsInverse: true, wantsCounts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unique": {
    source: "ops/distinct.yaml#unique", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["sorted", "returnInverse", "returnCounts", "dim"],
    results: ["values", "inverse", "counts"],
    types: ["T", "int64", "int64"],
    cases: [
      { x: [2, 3], returnInverse: true, returnCounts: true },
      { x: [3, 2], dim: 1, returnCounts: true },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unique_consecutive": {
    source: "ops/distinct.yaml#unique_consecutive", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["returnInverse", "returnCounts", "dim"],
    results: ["values", "inverse", "counts"],
    types: ["T", "int64", "int64"],
    cases: [
      { x: [2, 3], returnInverse: true, returnCounts: true },
      { x: [3, 2], dim: 1, returnCounts: true },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
