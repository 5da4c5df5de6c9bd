// Generated from ops/statistics.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("statistics", {
  "aminmax": {
    source: "ops/statistics.yaml#aminmax", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["least", "most"],
    types: ["T", "T"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], dim: 1, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "corrcoef": {
    source: "ops/statistics.yaml#corrcoef", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4] },
      { x: [3, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cov": {
    source: "ops/statistics.yaml#cov", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "fweights", dtypes: "index", generic: false, optional: true, mutated: false, differentiable: false, domain: [1, 3] },
      { name: "aweights", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["correction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4], fweights: null, aweights: null },
      { x: [4], fweights: null, aweights: null, correction: 0 },
      { x: [2, 3], fweights: [3], aweights: [3] },
      { x: [3, 2], fweights: [2], aweights: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cumulative_trapezoid": {
    source: "ops/statistics.yaml#cumulative_trapezoid", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "y", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dx", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 4], x: null, dx: 0.5 },
      { y: [3, 2], x: [3], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diff": {
    source: "ops/statistics.yaml#diff", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "prepend", dtypes: "any", generic: true, optional: true, mutated: false, differentiable: true },
      { name: "append", dtypes: "any", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["n", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4], prepend: null, append: null },
      { x: [3, 2], n: 2, dim: 0, prepend: [1, 2], append: null },
      { x: [2], n: 3, prepend: null, append: null },
      { x: [2, 3], prepend: null, append: [2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nanmean": {
    source: "ops/statistics.yaml#nanmean", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nansum": {
    source: "ops/statistics.yaml#nansum", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    types: ["sum_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_mean_dim": {
    source: "ops/statistics.yaml#std_mean_dim", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "correction", "keepdim"],
    results: ["deviation", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], dim: 1, correction: 0, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_mean_unbiased": {
    source: "ops/statistics.yaml#std_mean_unbiased", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["unbiased"],
    results: ["deviation", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3], unbiased: true },
      { x: [4], unbiased: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_mean_unbiased_dim": {
    source: "ops/statistics.yaml#std_mean_unbiased_dim", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "unbiased", "keepdim"],
    results: ["deviation", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3], dim: [1], unbiased: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "trapezoid": {
    source: "ops/statistics.yaml#trapezoid", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "y", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dx", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 4], x: null, dx: 0.5 },
      { y: [3, 2], x: [3], dim: 0 },
      { y: [2, 3], x: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "trapezoid_areas": {
    source: "ops/statistics.yaml#trapezoid_areas", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "y", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dx", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 4], x: null, dx: 0.5, dim: 1 },
      { y: [3, 2], x: [3], dx: 1, dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_mean_dim": {
    source: "ops/statistics.yaml#var_mean_dim", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "correction", "keepdim"],
    results: ["variance", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], dim: 1, correction: 0, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_mean_unbiased": {
    source: "ops/statistics.yaml#var_mean_unbiased", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["unbiased"],
    results: ["variance", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3], unbiased: true },
      { x: [4], unbiased: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_mean_unbiased_dim": {
    source: "ops/statistics.yaml#var_mean_unbiased_dim", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "unbiased", "keepdim"],
    results: ["variance", "average"],
    types: ["real_type", "T"],
    cases: [
      { x: [2, 3], dim: [1], unbiased: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
