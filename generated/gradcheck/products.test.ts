// Generated from ops/products.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("products", {
  "add_product": {
    source: "ops/products.yaml#add_product", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "a", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "b", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 4], a: [2, 2, 3], b: [2, 3, 4], beta: 1, alpha: 1 },
      { x: [1, 2, 1], a: [1, 2, 3], b: [1, 3, 1], beta: 0.5, alpha: -2 },
      { x: [2, 1, 2], a: [2, 1, 0], b: [2, 0, 2], beta: 2, alpha: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "addbmm": {
    source: "ops/products.yaml#addbmm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "batch1", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "batch2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], batch1: [3, 2, 3], batch2: [3, 3, 2] },
      { x: [2], batch1: [2, 1, 3], batch2: [2, 3, 2], beta: 0.5, alpha: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "addmv": {
    source: "ops/products.yaml#addmv", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mat", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "vec", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2], mat: [2, 3], vec: [3] },
      { x: [1], mat: [2, 3], vec: [3], beta: 0.5, alpha: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "addr": {
    source: "ops/products.yaml#addr", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "vec1", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "vec2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], vec1: [2], vec2: [3] },
      { x: [3], vec1: [2], vec2: [3], beta: 0.5, alpha: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "baddbmm": {
    source: "ops/products.yaml#baddbmm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "batch1", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "batch2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 2], batch1: [2, 2, 3], batch2: [2, 3, 2] },
      { x: [2], batch1: [2, 1, 3], batch2: [2, 3, 2], beta: 0.5, alpha: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bilinear": {
    source: "ops/products.yaml#bilinear", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "input1", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "input2", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { input1: [2, 3], input2: [2, 2], weight: [4, 3, 2], bias: [4] },
      { input1: [3], input2: [2], weight: [1, 3, 2], bias: null },
      { input1: [2, 1, 2], input2: [2, 1, 2], weight: [2, 2, 2], bias: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cross": {
    source: "ops/products.yaml#cross", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3], other: [3, 3] },
      { x: [2, 3], other: [2, 3] },
      { x: [3, 3], other: [3, 3], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "inner": {
    source: "ops/products.yaml#inner", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3], other: [3] },
      { x: [2, 3], other: [4, 3] },
      { x: [2, 3], other: [2, 2, 3] },
      { x: [], other: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "kron": {
    source: "ops/products.yaml#kron", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], other: [3, 2] },
      { x: [2], other: [2, 2] },
      { x: [], other: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_cross": {
    source: "ops/products.yaml#linalg_cross", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], other: [2, 3] },
      { x: [3, 2], other: [3, 1], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_vecdot": {
    source: "ops/products.yaml#linalg_vecdot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "y", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], y: [2, 3] },
      { x: [3], y: [3, 3], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scaled_sum": {
    source: "ops/products.yaml#scaled_sum", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "product", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], product: [2, 3], beta: 1, alpha: 1 },
      { x: [3], product: [2, 3], beta: 0.5, alpha: -2 },
      { x: [2, 3], product: [2, 3], beta: 0, alpha: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "vdot": {
    source: "ops/products.yaml#vdot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], other: [4] },
      { x: [0], other: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
