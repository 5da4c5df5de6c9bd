// Generated from ops/distributions.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("distributions", {
  "cauchy": {
    source: "ops/distributions.yaml#cauchy", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["median", "sigma", "generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "exponential": {
    source: "ops/distributions.yaml#exponential", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["lambd", "generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "geometric": {
    source: "ops/distributions.yaml#geometric", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["p", "generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { x: [2, 3], p: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log_normal": {
    source: "ops/distributions.yaml#log_normal", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["mean", "std", "generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "multinomial": {
    source: "ops/distributions.yaml#multinomial", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [0.1, 1], why: "the result is an index" },
    ],
    attrs: ["numSamples", "replacement", "generator"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [2, 3], numSamples: 2 },
      { x: [4], numSamples: 6, replacement: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randint_like": {
    source: "ops/distributions.yaml#randint_like", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["low", "high", "dtype", "generator", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], low: 0, high: 5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randperm": {
    source: "ops/distributions.yaml#randperm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["n", "dtype", "generator", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { n: 5 },
      { n: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
