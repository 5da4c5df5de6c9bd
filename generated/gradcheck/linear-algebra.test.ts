// Generated from ops/linear_algebra.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("linear_algebra", {
  "addmm": {
    source: "ops/linear_algebra.yaml#addmm", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mat1", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mat2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], mat1: [2, 3], mat2: [3, 2] },
      { x: [2], mat1: [1, 3], mat2: [3, 2], beta: 0.5, alpha: -2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "affine": {
    source: "ops/linear_algebra.yaml#affine", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "bias", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], weight: [4, 3], bias: [4] },
      { x: [1, 2], weight: [1, 2], bias: [1] },
      { x: [2, 0], weight: [3, 0], bias: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bmm": {
    source: "ops/linear_algebra.yaml#bmm", kind: "contract", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mat2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 3], mat2: [2, 3, 2] },
      { x: [1, 2, 1], mat2: [1, 1, 3] },
      { x: [0, 2, 3], mat2: [0, 3, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dot": {
    source: "ops/linear_algebra.yaml#dot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "tensor", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], tensor: [4] },
      { x: [0], tensor: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "linear": {
    source: "ops/linear_algebra.yaml#linear", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], weight: [4, 3], bias: [4] },
      { x: [33, 1], weight: [33, 1], bias: [33] },
      { x: [3], weight: [2, 3], bias: null },
      { x: [2, 1, 3], weight: [2, 3], bias: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "matmul": {
    source: "ops/linear_algebra.yaml#matmul", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "y", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], y: [3, 2] },
      { x: [3], y: [3] },
      { x: [3], y: [3, 2] },
      { x: [2, 3], y: [3] },
      { x: [2, 2, 3], y: [3, 2] },
      { x: [3], y: [2, 3, 2] },
      { x: [2, 1, 1, 2], y: [3, 2, 2] },
      { x: [2, 0], y: [0, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "matmul_stacks": {
    source: "ops/linear_algebra.yaml#matmul_stacks", kind: "contract", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "y", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 3], y: [2, 3, 2] },
      { x: [2, 1, 2, 2], y: [3, 2, 1] },
      { x: [2, 3], y: [2, 3, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mm": {
    source: "ops/linear_algebra.yaml#mm", kind: "contract", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mat2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], mat2: [3, 4] },
      { x: [1, 1], mat2: [1, 2] },
      { x: [2, 0], mat2: [0, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mv": {
    source: "ops/linear_algebra.yaml#mv", kind: "contract", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "vec", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], vec: [3] },
      { x: [2, 0], vec: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "outer": {
    source: "ops/linear_algebra.yaml#outer", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "vec2", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2], vec2: [3] },
      { x: [0], vec2: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "trace": {
    source: "ops/linear_algebra.yaml#trace", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["sum_type"],
    cases: [
      { x: [3, 3] },
      { x: [4, 2] },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
