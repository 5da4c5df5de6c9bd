// Generated from ops/comparison.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("comparison", {
  "eq": {
    source: "ops/comparison.yaml#eq", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ge": {
    source: "ops/comparison.yaml#ge", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gt": {
    source: "ops/comparison.yaml#gt", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isclose": {
    source: "ops/comparison.yaml#isclose", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: ["rtol", "atol", "equalNan"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isfinite": {
    source: "ops/comparison.yaml#isfinite", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isinf": {
    source: "ops/comparison.yaml#isinf", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isnan": {
    source: "ops/comparison.yaml#isnan", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isneginf": {
    source: "ops/comparison.yaml#isneginf", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isposinf": {
    source: "ops/comparison.yaml#isposinf", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "le": {
    source: "ops/comparison.yaml#le", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logical_and": {
    source: "ops/comparison.yaml#logical_and", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logical_not": {
    source: "ops/comparison.yaml#logical_not", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logical_or": {
    source: "ops/comparison.yaml#logical_or", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logical_xor": {
    source: "ops/comparison.yaml#logical_xor", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lt": {
    source: "ops/comparison.yaml#lt", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ne": {
    source: "ops/comparison.yaml#ne", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "where": {
    source: "ops/comparison.yaml#where", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "cond", dtypes: "bool", generic: false, optional: false, mutated: false, differentiable: false, why: "a condition is not a real number" },
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
