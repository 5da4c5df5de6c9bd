// Generated from ops/trigonometry.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("trigonometry", {
  "acos": {
    source: "ops/trigonometry.yaml#acos", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.9, 0.9] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "acosh": {
    source: "ops/trigonometry.yaml#acosh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [1.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "asin": {
    source: "ops/trigonometry.yaml#asin", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.9, 0.9] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "asinh": {
    source: "ops/trigonometry.yaml#asinh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "atan": {
    source: "ops/trigonometry.yaml#atan", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "atan2": {
    source: "ops/trigonometry.yaml#atan2", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "atanh": {
    source: "ops/trigonometry.yaml#atanh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.9, 0.9] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cos": {
    source: "ops/trigonometry.yaml#cos", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cosh": {
    source: "ops/trigonometry.yaml#cosh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "deg2rad": {
    source: "ops/trigonometry.yaml#deg2rad", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hypot": {
    source: "ops/trigonometry.yaml#hypot", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rad2deg": {
    source: "ops/trigonometry.yaml#rad2deg", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sin": {
    source: "ops/trigonometry.yaml#sin", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sinh": {
    source: "ops/trigonometry.yaml#sinh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tan": {
    source: "ops/trigonometry.yaml#tan", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1.3, 1.3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tanh": {
    source: "ops/trigonometry.yaml#tanh", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
