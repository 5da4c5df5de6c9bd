// Generated from ops/creation.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("creation", {
  "arange": {
    source: "ops/creation.yaml#arange", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["start", "end", "step", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { start: 5 },
      { start: 1, end: 8, step: 2 },
      { start: 1, end: -1, step: -0.5 },
      { start: 2, end: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "eye": {
    source: "ops/creation.yaml#eye", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["n", "m", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { n: 3 },
      { n: 2, m: 4 },
      { n: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "full": {
    source: "ops/creation.yaml#full", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "fillValue", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { size: [2, 3], fillValue: 0.5 },
      { size: [], fillValue: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "full_like": {
    source: "ops/creation.yaml#full_like", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["fillValue", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2, 3], fillValue: 2 },
      { x: [], fillValue: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linspace": {
    source: "ops/creation.yaml#linspace", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["start", "end", "steps", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { start: 0, end: 1, steps: 5 },
      { start: 2, end: -2, steps: 4 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linspace_reals": {
    source: "ops/creation.yaml#linspace_reals", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["start", "end", "steps", "dtype", "device"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { start: 0, end: 1, steps: 5 },
      { start: 2, end: -2, steps: 4 },
      { start: 3, end: 4, steps: 1 },
      { start: 0, end: 1, steps: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "new_full": {
    source: "ops/creation.yaml#new_full", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["size", "fillValue", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2], size: [3, 2], fillValue: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "new_ones": {
    source: "ops/creation.yaml#new_ones", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["size", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2], size: [3, 2] },
      { x: [], size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "new_zeros": {
    source: "ops/creation.yaml#new_zeros", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["size", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2], size: [3, 2] },
      { x: [], size: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ones": {
    source: "ops/creation.yaml#ones", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { size: [2, 3] },
      { size: [] },
      { size: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ones_like": {
    source: "ops/creation.yaml#ones_like", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "zeros": {
    source: "ops/creation.yaml#zeros", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [],
    attrs: ["size", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { size: [2, 3] },
      { size: [] },
      { size: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "zeros_like": {
    source: "ops/creation.yaml#zeros_like", kind: "create", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a constant" },
    ],
    attrs: ["dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
