// Generated from ops/norms.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("norms", {
  "cdist": {
    source: "ops/norms.yaml#cdist", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x1", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x2", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "computeMode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x1: [2, 3], x2: [4, 3] },
      { x1: [2, 2, 2], x2: [1, 3, 2], p: 1 },
      { x1: [2, 0], x2: [3, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cosine_similarity": {
    source: "ops/norms.yaml#cosine_similarity", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x1", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x2", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "eps"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x1: [2, 3], x2: [2, 3] },
      { x1: [3], x2: [2, 3], dim: -1 },
      { x1: [3], x2: [3], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dist": {
    source: "ops/norms.yaml#dist", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "other", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3], other: [2, 3] },
      { x: [2, 3], other: [3], p: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_matrix_norm": {
    source: "ops/norms.yaml#linalg_matrix_norm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["ord", "dim", "keepdim", "dtype"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], ord: 1, dim: [0, 1] },
      { x: [2, 3], ord: -1, keepdim: true },
      { x: [2, 2, 3], ord: 2, dim: [0, 2], keepdim: true },
      { x: [3, 2], ord: "nuc" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_norm": {
    source: "ops/norms.yaml#linalg_norm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["ord", "dim", "keepdim", "dtype"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], ord: 1 },
      { x: [2, 3], ord: 3, dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_vector_norm": {
    source: "ops/norms.yaml#linalg_vector_norm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["ord", "dim", "keepdim", "dtype"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], ord: 1, dim: 0 },
      { x: [2, 3], ord: Infinity, dim: -1, keepdim: true },
      { x: [2, 3], ord: -Infinity },
      { x: [2, 3], ord: 3, dim: [0, 1] },
      { x: [] },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "norm": {
    source: "ops/norms.yaml#norm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "dim", "keepdim", "dtype"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3], p: 3, dim: 0, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "norm_0": {
    source: "ops/norms.yaml#norm_0", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "norm_2": {
    source: "ops/norms.yaml#norm_2", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "norm_p": {
    source: "ops/norms.yaml#norm_p", kind: "reduce", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "dim", "keepdim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], p: 3 },
      { x: [2, 3], p: 1.5, dim: -1 },
      { x: [2, 3], p: 0.5, dim: 0, keepdim: true },
      { x: [], p: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "normalize": {
    source: "ops/norms.yaml#normalize", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "dim", "eps"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [3], p: 3, dim: 0 },
      { x: [2, 3], p: 1, dim: [0, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pairwise_distance": {
    source: "ops/norms.yaml#pairwise_distance", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x1", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "x2", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "eps", "keepdim"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x1: [2, 3], x2: [2, 3] },
      { x1: [3], x2: [2, 3], p: 1, keepdim: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pdist": {
    source: "ops/norms.yaml#pdist", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4, 3] },
      { x: [3, 2], p: 1 },
      { x: [1, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "renorm": {
    source: "ops/norms.yaml#renorm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "dim", "maxnorm"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], p: 2, dim: 0, maxnorm: 2 },
      { x: [2, 2, 2], p: 1, dim: -1, maxnorm: 5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
