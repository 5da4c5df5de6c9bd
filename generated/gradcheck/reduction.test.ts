// Generated from ops/reduction.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("reduction", {
  "all": {
    source: "ops/reduction.yaml#all", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "amax": {
    source: "ops/reduction.yaml#amax", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "amin": {
    source: "ops/reduction.yaml#amin", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "any": {
    source: "ops/reduction.yaml#any", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "argmax": {
    source: "ops/reduction.yaml#argmax", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is an index" },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "argmin": {
    source: "ops/reduction.yaml#argmin", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is an index" },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "count_nonzero": {
    source: "ops/reduction.yaml#count_nonzero", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is a count" },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logsumexp": {
    source: "ops/reduction.yaml#logsumexp", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_all": {
    source: "ops/reduction.yaml#max_all", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3] },
      { x: [] },
      { x: [5] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_dim": {
    source: "ops/reduction.yaml#max_dim", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["values", "indices"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mean": {
    source: "ops/reduction.yaml#mean", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim", "dtype"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "min_all": {
    source: "ops/reduction.yaml#min_all", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3] },
      { x: [] },
      { x: [5] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "min_dim": {
    source: "ops/reduction.yaml#min_dim", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["values", "indices"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "prod": {
    source: "ops/reduction.yaml#prod", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: ["dim", "keepdim", "dtype"],
    results: ["result"],
    cases: [
      { x: [2, 3], dim: -1 },
      { x: [3, 2], dim: 0, keepdim: true },
      { x: [2, 3] },
      { x: [] },
      { x: [2, 0], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "prod_others": {
    source: "ops/reduction.yaml#prod_others", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [4], dim: 0 },
      { x: [2, 3], dim: -1 },
      { x: [1, 2], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_dim": {
    source: "ops/reduction.yaml#std_dim", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "correction", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_unbiased": {
    source: "ops/reduction.yaml#std_unbiased", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["unbiased"],
    results: ["result"],
    cases: [
      { x: [2, 3], unbiased: true },
      { x: [4], unbiased: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "std_unbiased_dim": {
    source: "ops/reduction.yaml#std_unbiased_dim", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "unbiased", "keepdim"],
    results: ["result"],
    cases: [
      { x: [2, 3], dim: [1], unbiased: true },
      { x: [2, 3], dim: [-2, -1], unbiased: false, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sum": {
    source: "ops/reduction.yaml#sum", kind: "reduce", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim", "dtype"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sum_to": {
    source: "ops/reduction.yaml#sum_to", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["size"],
    results: ["result"],
    cases: [
      { x: [2, 3, 4], size: [3, 1] },
      { x: [2, 3], size: [2, 3] },
      { x: [2], size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_dim": {
    source: "ops/reduction.yaml#var_dim", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "correction", "keepdim"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_unbiased": {
    source: "ops/reduction.yaml#var_unbiased", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["unbiased"],
    results: ["result"],
    cases: [
      { x: [2, 3], unbiased: true },
      { x: [4], unbiased: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "var_unbiased_dim": {
    source: "ops/reduction.yaml#var_unbiased_dim", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "unbiased", "keepdim"],
    results: ["result"],
    cases: [
      { x: [2, 3], dim: [1], unbiased: true },
      { x: [2, 3], dim: [-2, -1], unbiased: false, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
