// Generated from ops/decomposition.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import * as host from "../../src/shape-functions.js";
import * as ops from "../ts/index.js";
import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("decomposition", {
  "cholesky_grad": {
    source: "ops/decomposition.yaml#cholesky_grad", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "L", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "triangular" },
      { name: "grad", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["upper"],
    results: ["result"],
    types: ["T"],
    cases: [
      { L: [2, 2], grad: [2, 2], upper: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_cholesky": {
    source: "ops/decomposition.yaml#linalg_cholesky", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "positive_definite" },
    ],
    attrs: ["upper"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2], upper: true },
      { x: [1, 1] },
      { x: [0, 2, 2] },
      { x: [2, 0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_cholesky_ex": {
    source: "ops/decomposition.yaml#linalg_cholesky_ex", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "positive_definite" },
    ],
    attrs: ["upper", "checkErrors"],
    results: ["L", "info"],
    types: ["T", "int32"],
    cases: [
      { x: [3, 3], upper: true },
      { x: [2, 2, 2] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_eig": {
    source: "ops/decomposition.yaml#linalg_eig", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, phases: ["eigenvectors"],
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["eigenvalues", "eigenvectors"],
    types: ["complex_type", "complex_type"],
    laws: [
      {
        says: "matmul(x + 0 * eigenvectors, eigenvectors) == eigenvectors * unsqueeze(eigenvalues, -2)",
        of: ({ x, eigenvalues, eigenvectors }) => [
          ops.matmul(ops.add(x, ops.mul(0, eigenvectors)), eigenvectors),
          ops.mul(eigenvectors, ops.unsqueeze(eigenvalues, -2)),
        ],
      },
      {
        says: "sum(abs(eigenvectors)^2, [-2]) == 1",
        of: ({ eigenvectors }) => [ops.sum(ops.pow(ops.abs(eigenvectors), 2), { dim: [-2] }), 1],
      },
    ],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [1, 1] },
      { x: [2, 0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_eigh": {
    source: "ops/decomposition.yaml#linalg_eigh", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, phases: ["eigenvectors"],
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "symmetric" },
    ],
    attrs: ["UPLO"],
    results: ["eigenvalues", "eigenvectors"],
    types: ["real_type", "T"],
    laws: [
      {
        says: "matmul(x, eigenvectors) == eigenvectors * unsqueeze(eigenvalues, -2)",
        of: ({ x, eigenvalues, eigenvectors }) => [
          ops.matmul(x, eigenvectors),
          ops.mul(eigenvectors, ops.unsqueeze(eigenvalues, -2)),
        ],
      },
      {
        says: "matmul(adjoint(eigenvectors), eigenvectors) == eye(size(x, -1))",
        of: ({ x, eigenvectors }) => [
          ops.matmul(ops.adjoint(eigenvectors), eigenvectors),
          ops.eye(host.size(x, -1)),
        ],
      },
      {
        says: "eigenvalues == sort(eigenvalues, -1).values",
        of: ({ eigenvalues }) => [eigenvalues, ops.sort(eigenvalues, { dim: -1 }).values],
      },
    ],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2], UPLO: "U" },
      { x: [1, 1] },
      { x: [2, 0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_eigvals": {
    source: "ops/decomposition.yaml#linalg_eigvals", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["result"],
    types: ["complex_type"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2] },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_eigvalsh": {
    source: "ops/decomposition.yaml#linalg_eigvalsh", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "symmetric" },
    ],
    attrs: ["UPLO"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 2], UPLO: "U" },
      { x: [0, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_qr": {
    source: "ops/decomposition.yaml#linalg_qr", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["mode"],
    results: ["Q", "R"],
    types: ["T", "T"],
    cases: [
      { x: [3, 3] },
      { x: [2, 3, 2] },
      { x: [2, 3], mode: "complete" },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_svd": {
    source: "ops/decomposition.yaml#linalg_svd", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, phases: ["U", "Vh"],
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: ["fullMatrices"],
    results: ["U", "S", "Vh"],
    types: ["T", "real_type", "T"],
    laws: [
      {
        says: "x == matmul(slice(U, -1, end=k) * unsqueeze(S, -2), slice(Vh, -2, end=k)), k = size(S, -1)",
        of: ({ x, U, S, Vh }) => {
          const k = host.size(S, -1);
          return [
            x,
            ops.matmul(
              ops.mul(ops.slice(U, -1, { end: k }), ops.unsqueeze(S, -2)),
              ops.slice(Vh, -2, { end: k }),
            ),
          ];
        },
      },
      {
        says: "matmul(adjoint(U), U) == eye(size(U, -1))",
        of: ({ U }) => [ops.matmul(ops.adjoint(U), U), ops.eye(host.size(U, -1))],
      },
      {
        says: "matmul(Vh, adjoint(Vh)) == eye(size(Vh, -2))",
        of: ({ Vh }) => [ops.matmul(Vh, ops.adjoint(Vh)), ops.eye(host.size(Vh, -2))],
      },
      {
        says: "S >= 0 and S == sort(S, -1, descending=true).values",
        of: ({ S }) => ops.logicalAnd(
          ops.ge(S, 0),
          ops.eq(S, ops.sort(S, { dim: -1, descending: true }).values),
        ),
      },
    ],
    cases: [
      { x: [3, 3] },
      { x: [2, 3, 2], fullMatrices: false },
      { x: [2, 3], fullMatrices: false },
      { x: [0, 2], fullMatrices: false },
      { x: [0, 2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linalg_svdvals": {
    source: "ops/decomposition.yaml#linalg_svdvals", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { x: [3, 3] },
      { x: [2, 3, 2] },
      { x: [2, 3] },
      { x: [2, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "qr_complete": {
    source: "ops/decomposition.yaml#qr_complete", kind: "extern", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, why: "the columns of Q beyond those of x may be any. Use mode: \"reduced\"" },
    ],
    attrs: [],
    results: ["Q", "R"],
    types: ["T", "T"],
    laws: [
      { says: "x == matmul(Q, R)", of: ({ x, Q, R }) => [x, ops.matmul(Q, R)] },
      {
        says: "matmul(adjoint(Q), Q) == eye(size(x, -2))",
        of: ({ x, Q }) => [ops.matmul(ops.adjoint(Q), Q), ops.eye(host.size(x, -2))],
      },
      { says: "R == triu(R)", of: ({ R }) => [R, ops.triu(R)] },
    ],
    cases: [
      { x: [3, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "qr_r": {
    source: "ops/decomposition.yaml#qr_r", kind: "extern", random: false, numbers: "both", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: false, why: "it depends on Q, which mode: \"r\" does not compute. Use mode: \"reduced\"" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "qr_reduced": {
    source: "ops/decomposition.yaml#qr_reduced", kind: "extern", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, like: "well_conditioned" },
    ],
    attrs: [],
    results: ["Q", "R"],
    types: ["T", "T"],
    laws: [
      { says: "x == matmul(Q, R)", of: ({ x, Q, R }) => [x, ops.matmul(Q, R)] },
      {
        says: "matmul(adjoint(Q), Q) == eye(k)",
        of: ({ x, Q }) => {
          const k = Math.min(host.size(x, -2), host.size(x, -1));
          return [ops.matmul(ops.adjoint(Q), Q), ops.eye(k)];
        },
      },
      { says: "R == triu(R)", of: ({ R }) => [R, ops.triu(R)] },
      {
        says: "diagonal(R, 0, -2, -1) == conj(diagonal(R, 0, -2, -1))",
        of: ({ R }) => [
          ops.diagonal(R, { offset: 0, dim1: -2, dim2: -1 }),
          ops.conj(ops.diagonal(R, { offset: 0, dim1: -2, dim2: -1 })),
        ],
      },
    ],
    cases: [
      { x: [3, 3] },
      { x: [2, 3, 2] },
      { x: [2, 3] },
      { x: [2, 0] },
      { x: [0, 2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "svd_grad": {
    source: "ops/decomposition.yaml#svd_grad", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "U", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "S", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 3] },
      { name: "Vh", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "gu", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "gs", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "gvh", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { U: [2, 2], S: [2], Vh: [2, 2], gu: [2, 2], gs: [2], gvh: [2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
