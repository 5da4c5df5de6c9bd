// Generated from ops/random.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("random", {
  "bernoulli": {
    source: "ops/random.yaml#bernoulli", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dropout": {
    source: "ops/random.yaml#dropout", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["out"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "normal_around": {
    source: "ops/random.yaml#normal_around", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "mean", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a number once drawn is a constant" },
      { name: "std", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: false, domain: [0, 2], why: "a number once drawn is a constant" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { mean: [2, 3], std: [3] },
      { mean: [], std: [] },
      { mean: [0], std: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "normal_draw": {
    source: "ops/random.yaml#normal_draw", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "mean", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a number once drawn is a constant" },
      { name: "std", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "a number once drawn is a constant" },
    ],
    attrs: ["generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { mean: [2, 3], std: [3] },
      { mean: [], std: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "normal_fill": {
    source: "ops/random.yaml#normal_fill", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
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
  "normal_sized": {
    source: "ops/random.yaml#normal_sized", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["mean", "std", "size", "dtype", "device", "requiresGrad", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { mean: 1, std: 2, size: [2, 3] },
      { mean: 0, std: 0, size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rand": {
    source: "ops/random.yaml#rand", kind: "random", random: true, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "dtype", "device", "requiresGrad", "generator"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { size: [2, 3] },
      { size: [] },
      { size: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rand_like": {
    source: "ops/random.yaml#rand_like", kind: "random", random: true, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["dtype", "generator", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randint_below": {
    source: "ops/random.yaml#randint_below", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["high", "size", "dtype", "device", "requiresGrad", "generator"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { high: 5, size: [2, 3] },
      { high: 2, size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randint_between": {
    source: "ops/random.yaml#randint_between", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["low", "high", "size", "dtype", "device", "requiresGrad", "generator"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { low: 0, high: 5, size: [2, 3] },
      { low: -2, high: 2, size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randn": {
    source: "ops/random.yaml#randn", kind: "random", random: true, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "dtype", "device", "requiresGrad", "generator"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { size: [2, 3] },
      { size: [] },
      { size: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "randn_like": {
    source: "ops/random.yaml#randn_like", kind: "random", random: true, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["dtype", "generator", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "uniform": {
    source: "ops/random.yaml#uniform", kind: "random", random: true, numbers: "real", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "a random number does not depend on what it replaces" },
    ],
    attrs: ["from", "to", "generator"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
