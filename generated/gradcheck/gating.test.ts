// Generated from ops/gating.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("gating", {
  "glu": {
    source: "ops/gating.yaml#glu", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4] },
      { x: [4, 3], dim: 0 },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gumbel_like": {
    source: "ops/gating.yaml#gumbel_like", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a random number" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gumbel_softmax": {
    source: "ops/gating.yaml#gumbel_softmax", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["tau", "hard", "dim", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [3, 2], dim: 0, tau: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "prelu": {
    source: "ops/gating.yaml#prelu", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 1] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 2], weight: [3] },
      { x: [2, 3], weight: [1] },
      { x: [3], weight: [1] },
      { x: [], weight: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rrelu": {
    source: "ops/gating.yaml#rrelu", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["lower", "upper", "training", "generator"],
    results: ["out"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sloped": {
    source: "ops/gating.yaml#sloped", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "slope", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 1] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "softmin": {
    source: "ops/gating.yaml#softmin", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "swiglu": {
    source: "ops/gating.yaml#swiglu", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4] },
      { x: [4, 3], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
