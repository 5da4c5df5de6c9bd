// Generated from ops/solve.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("solve", {
  "cofactors": {
    source: "ops/solve.yaml#cofactors", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
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
  "det": {
    source: "ops/solve.yaml#det", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
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
  "inverse": {
    source: "ops/solve.yaml#inverse", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
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
  "linalg_det": {
    source: "ops/solve.yaml#linalg_det", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
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
  "linalg_inv": {
    source: "ops/solve.yaml#linalg_inv", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_inv_ex": {
    source: "ops/solve.yaml#linalg_inv_ex", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["checkErrors"],
    results: ["inverse", "info"],
    types: ["T", "int32"],
    cases: [
      { x: [2, 2] },
      { x: [2, 0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_slogdet": {
    source: "ops/solve.yaml#linalg_slogdet", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["sign", "logabsdet"],
    types: ["T", "real_type"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_solve": {
    source: "ops/solve.yaml#linalg_solve", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["left"],
    results: ["result"],
    types: ["T"],
    cases: [
      { A: [3, 3], B: [3, 2] },
      { A: [3, 3], B: [3] },
      { A: [2, 2, 2], B: [2, 2] },
      { A: [2, 2], B: [3, 2, 1] },
      { A: [2, 2], B: [3, 2], left: false },
      { A: [0, 0], B: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_solve_triangular": {
    source: "ops/solve.yaml#linalg_solve_triangular", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "triangular" },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["upper", "left", "unitriangular"],
    results: ["result"],
    types: ["T"],
    cases: [
      { A: [3, 3], B: [3, 2], upper: true },
      { A: [3, 3], B: [2, 3], upper: false, left: false },
      { A: [2, 2, 2], B: [2, 1], upper: false, unitriangular: true },
      { A: [2, 2], B: [3, 1, 2], upper: true, left: false, unitriangular: true },
      { A: [0, 0], B: [0, 2], upper: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logdet": {
    source: "ops/solve.yaml#logdet", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "positive_definite" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "slogdet": {
    source: "ops/solve.yaml#slogdet", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["sign", "logabsdet"],
    types: ["T", "real_type"],
    cases: [
      { x: [2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "solve_matrices": {
    source: "ops/solve.yaml#solve_matrices", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["left"],
    results: ["result"],
    types: ["T"],
    cases: [
      { A: [3, 3], B: [3, 2], left: true },
      { A: [2, 1, 2, 2], B: [3, 2, 1], left: true },
      { A: [2, 2], B: [2, 3, 2], left: false },
      { A: [2, 0, 0], B: [0, 3], left: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
