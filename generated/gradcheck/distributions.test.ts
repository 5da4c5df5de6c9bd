// Generated from ops/distributions.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("distributions", {
  "binomial": {
    source: "ops/distributions.yaml#binomial", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "count", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 60], why: "a number once drawn is a constant" },
      { name: "prob", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 1], why: "a number once drawn is a constant" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { count: [2, 3], prob: [3] },
      { count: [0], prob: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
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
  "poisson": {
    source: "ops/distributions.yaml#poisson", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 30], why: "a number once drawn is a constant" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [0] },
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
  "random_below": {
    source: "ops/distributions.yaml#random_below", kind: "composite", random: false, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["to", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], to: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "random_between": {
    source: "ops/distributions.yaml#random_between", kind: "composite", random: false, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["from", "to", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], from: 0, to: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "random_whole": {
    source: "ops/distributions.yaml#random_whole", kind: "composite", random: false, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
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
