// Generated from ops/matrix_function.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("matrix_function", {
  "linalg_cond": {
    source: "ops/matrix_function.yaml#linalg_cond", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["p"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3, 3] },
      { x: [2, 3], p: -2 },
      { x: [2, 2, 2], p: "fro" },
      { x: [2, 2], p: Infinity },
      { x: [2, 2], p: "nuc" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_householder_product": {
    source: "ops/matrix_function.yaml#linalg_householder_product", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "tau", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { A: [3, 2], tau: [2] },
      { A: [2, 2, 2], tau: [2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_lstsq": {
    source: "ops/matrix_function.yaml#linalg_lstsq", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["rcond", "driver"],
    results: ["solution", "residuals", "rank", "singularValues"],
    types: ["T", "real_type", "int64", "real_type"],
    cases: [
      { A: [3, 2], B: [3, 2], driver: "gels" },
      { A: [2, 3], B: [2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_matrix_exp": {
    source: "ops/matrix_function.yaml#linalg_matrix_exp", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [1, 1] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_matrix_power": {
    source: "ops/matrix_function.yaml#linalg_matrix_power", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["n"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], n: 5 },
      { x: [2, 2, 2], n: -2 },
      { x: [2, 2], n: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_matrix_rank": {
    source: "ops/matrix_function.yaml#linalg_matrix_rank", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a count" },
      { name: "atol", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: false, why: "the result is a count" },
      { name: "rtol", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: false, why: "the result is a count" },
    ],
    attrs: ["hermitian"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [3, 3], atol: null, rtol: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_multi_dot": {
    source: "ops/matrix_function.yaml#linalg_multi_dot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2, 3], [3, 2]] },
      { tensors: [[2, 3], [3, 1], [1, 4]] },
      { tensors: [[3], [3, 2], [2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_pinv": {
    source: "ops/matrix_function.yaml#linalg_pinv", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "atol", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0, 1e-8] },
      { name: "rtol", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0, 1e-8] },
    ],
    attrs: ["hermitian"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3], atol: null, rtol: null },
      { x: [2, 3, 2], atol: null, rtol: null },
      { x: [2, 3], atol: [], rtol: [] },
      { x: [2, 3], atol: null, rtol: null },
      { x: [2, 0], atol: null, rtol: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_tensorinv": {
    source: "ops/matrix_function.yaml#linalg_tensorinv", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["ind"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 1, 2], ind: 1 },
      { x: [2, 2, 4] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_tensorsolve": {
    source: "ops/matrix_function.yaml#linalg_tensorsolve", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dims"],
    results: ["result"],
    types: ["T"],
    cases: [
      { A: [2, 3, 6], B: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lstsq_solution": {
    source: "ops/matrix_function.yaml#lstsq_solution", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["driver", "rcond"],
    results: ["solution", "rank", "singularValues"],
    types: ["T", "int64", "real_type"],
    cases: [
      { A: [3, 2], B: [3, 2], driver: 2, rcond: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "matrix_exp": {
    source: "ops/matrix_function.yaml#matrix_exp", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "matrix_power": {
    source: "ops/matrix_function.yaml#matrix_power", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["n"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], n: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pinv_grad": {
    source: "ops/matrix_function.yaml#pinv_grad", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "p", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "grad", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], p: [3, 2], grad: [3, 2] },
      { x: [3, 2], p: [2, 3], grad: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pinv_matrices": {
    source: "ops/matrix_function.yaml#pinv_matrices", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "atol", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 0.1], why: "a threshold has no gradient" },
      { name: "rtol", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 0.01], why: "a threshold has no gradient" },
    ],
    attrs: ["hermitian"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], atol: [], rtol: [], hermitian: false },
      { x: [2, 3, 2], atol: [2], rtol: [], hermitian: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pinverse": {
    source: "ops/matrix_function.yaml#pinverse", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["rcond"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
