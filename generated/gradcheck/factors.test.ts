// Generated from ops/factors.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import * as ops from "../ts/index.js";
import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("factors", {
  "cholesky_inverse": {
    source: "ops/factors.yaml#cholesky_inverse", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "triangular" },
    ],
    attrs: ["upper"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2] },
      { x: [2, 2, 2], upper: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cholesky_solve": {
    source: "ops/factors.yaml#cholesky_solve", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "L", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "triangular" },
    ],
    attrs: ["upper"],
    results: ["result"],
    types: ["T"],
    cases: [
      { B: [3, 2], L: [3, 3] },
      { B: [2, 2, 1], L: [2, 2], upper: true },
      { B: [0, 2], L: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_lu": {
    source: "ops/factors.yaml#linalg_lu", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["pivot"],
    results: ["P", "L", "U"],
    types: ["T", "T", "T"],
    cases: [
      { A: [3, 3] },
      { A: [2, 3, 2] },
      { A: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_lu_factor": {
    source: "ops/factors.yaml#linalg_lu_factor", kind: "extern", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["pivot"],
    results: ["LU", "pivots"],
    types: ["T", "int32"],
    laws: [
      {
        says: "A == matmul(f.P, matmul(f.L, f.U)), f = lu_unpack(LU, pivots)",
        of: ({ A, LU, pivots }) => {
          const f = ops.luUnpack(LU, pivots);
          return [A, ops.matmul(f.P, ops.matmul(f.L, f.U))];
        },
      },
      {
        says: "abs(tril(LU, -1)) <= sqrt(2)",
        of: ({ LU }) => ops.le(ops.abs(ops.tril(LU, { diagonal: -1 })), Math.sqrt(2)),
      },
    ],
    cases: [
      { A: [3, 3] },
      { A: [2, 3, 2] },
      { A: [2, 3] },
      { A: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_lu_factor_ex": {
    source: "ops/factors.yaml#linalg_lu_factor_ex", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "A", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["pivot", "checkErrors"],
    results: ["LU", "pivots", "info"],
    types: ["T", "int32", "int32"],
    cases: [
      { A: [3, 3] },
      { A: [2, 2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_lu_solve": {
    source: "ops/factors.yaml#linalg_lu_solve", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "LU", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "pivots", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [2, 2] },
      { name: "B", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["left", "adjoint"],
    results: ["result"],
    types: ["T"],
    cases: [
      { LU: [2, 2], pivots: [2], B: [2, 3] },
      { LU: [2, 2], pivots: [2], B: [2, 3], adjoint: true },
      { LU: [2, 2], pivots: [2], B: [3, 2], left: false },
      { LU: [2, 2], pivots: [2], B: [3, 3, 2], left: false, adjoint: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lu_grad": {
    source: "ops/factors.yaml#lu_grad", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "LU", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
      { name: "pivots", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [2, 2] },
      { name: "grad", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { LU: [2, 2], pivots: [2], grad: [2, 2] },
      { LU: [3, 2], pivots: [2], grad: [3, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lu_unpack": {
    source: "ops/factors.yaml#lu_unpack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "LUData", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "LUPivots", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [2, 2] },
    ],
    attrs: ["unpackData", "unpackPivots"],
    results: ["P", "L", "U"],
    types: ["T", "T", "T"],
    cases: [
      { LUData: [2, 2], LUPivots: [2] },
      { LUData: [3, 2], LUPivots: [2] },
      { LUData: [2, 2, 3], LUPivots: [2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "permutation_matrix": {
    source: "ops/factors.yaml#permutation_matrix", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "LU", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, why: "the result holds zeros and ones" },
      { name: "pivots", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [1, 2], why: "the result holds zeros and ones" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { LU: [2, 3], pivots: [2] },
      { LU: [2, 4, 3], pivots: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
