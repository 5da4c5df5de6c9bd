// Generated from ops/complex.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("complex", {
  "angle": {
    source: "ops/complex.yaml#angle", kind: "pointwise", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "complex": {
    source: "ops/complex.yaml#complex", kind: "pointwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "real", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "imag", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["complex_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conj": {
    source: "ops/complex.yaml#conj", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conj_physical": {
    source: "ops/complex.yaml#conj_physical", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "imag": {
    source: "ops/complex.yaml#imag", kind: "composite", random: false, numbers: "complex", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isreal": {
    source: "ops/complex.yaml#isreal", kind: "pointwise", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    types: ["bool"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "polar": {
    source: "ops/complex.yaml#polar", kind: "pointwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "abs", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
      { name: "angle", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["complex_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "real": {
    source: "ops/complex.yaml#real", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "real_view": {
    source: "ops/complex.yaml#real_view", kind: "composite", random: false, numbers: "complex", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "resolve_conj": {
    source: "ops/complex.yaml#resolve_conj", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sgn": {
    source: "ops/complex.yaml#sgn", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "times_i": {
    source: "ops/complex.yaml#times_i", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "view_as_complex": {
    source: "ops/complex.yaml#view_as_complex", kind: "view", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "part", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3], linear: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [3, 2] },
      { x: [2] },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "noncontiguous": "pairs that do not lie side by side are no complex numbers" },
  },
  "view_as_real": {
    source: "ops/complex.yaml#view_as_real", kind: "view", random: false, numbers: "complex", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "complex", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3], linear: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [] },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
