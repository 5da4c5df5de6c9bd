// Generated from ops/scan.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("scan", {
  "cummax": {
    source: "ops/scan.yaml#cummax", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cummin": {
    source: "ops/scan.yaml#cummin", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cumprod": {
    source: "ops/scan.yaml#cumprod", kind: "scan", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: ["dim", "dtype", "reverse"],
    results: ["result"],
    types: ["sum_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cumsum": {
    source: "ops/scan.yaml#cumsum", kind: "scan", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "dtype", "reverse"],
    results: ["result"],
    types: ["sum_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logcumsumexp": {
    source: "ops/scan.yaml#logcumsumexp", kind: "scan", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "reverse"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "running_place": {
    source: "ops/scan.yaml#running_place", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is an index" },
    ],
    attrs: ["dim", "least"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [2, 4], dim: 1, least: false },
      { x: [3, 2], dim: 0, least: true },
      { x: [], dim: 0, least: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
