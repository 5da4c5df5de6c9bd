// Generated from ops/joining.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("joining", {
  "block_diag": {
    source: "ops/joining.yaml#block_diag", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2, 1], [3], []] },
      { tensors: [[1, 2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "broadcast_tensors": {
    source: "ops/joining.yaml#broadcast_tensors", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2, 1], [3]] },
      { tensors: [[], [2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cartesian_prod": {
    source: "ops/joining.yaml#cartesian_prod", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2], [3]] },
      { tensors: [[2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cat": {
    source: "ops/joining.yaml#cat", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2, 3], [1, 3]] },
      { tensors: [[2, 1], [2, 2], [2, 0]], dim: -1 },
      { tensors: [[2, 3], [0]], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "chunk": {
    source: "ops/joining.yaml#chunk", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["chunks", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], chunks: 3 },
      { x: [2, 4], chunks: 2, dim: -1 },
      { x: [0, 2], chunks: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "column_stack": {
    source: "ops/joining.yaml#column_stack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2], [2, 3]] },
      { tensors: [[], []] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "combinations": {
    source: "ops/joining.yaml#combinations", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["r", "withReplacement"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4] },
      { x: [3], r: 3, withReplacement: true },
      { x: [2], r: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dsplit": {
    source: "ops/joining.yaml#dsplit", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indicesOrSections"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 1, 4], indicesOrSections: [1, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dstack": {
    source: "ops/joining.yaml#dstack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2], [2]] },
      { tensors: [[2, 3], [2, 3, 2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "einsum": {
    source: "ops/joining.yaml#einsum", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "operands", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["equation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { equation: "ij,jk->ik", operands: [[2, 3], [3, 2]] },
      { equation: "ii->i", operands: [[3, 3]] },
      { equation: "ij", operands: [[2, 3]] },
      { equation: "ba", operands: [[2, 3]] },
      { equation: "i,i->", operands: [[3], [3]] },
      { equation: "bij,bjk,bk->bi", operands: [[2, 2, 3], [2, 3, 2], [2, 2]] },
      { equation: "...ij,...j->...i", operands: [[2, 1, 3], [3]] },
      { equation: "i,j->ij", operands: [[2], [3]] },
      { equation: "ij,kj->", operands: [[2, 3], [1, 3]] },
      { equation: "iij,jk->k", operands: [[2, 2, 3], [3, 1]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "dtype uint8": "letters summed in one operand make int64, those of a product keep the dtype", "dtype int8": "letters summed in one operand make int64, those of a product keep the dtype", "dtype int16": "letters summed in one operand make int64, those of a product keep the dtype", "dtype int32": "letters summed in one operand make int64, those of a product keep the dtype" },
  },
  "hsplit": {
    source: "ops/joining.yaml#hsplit", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indicesOrSections"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4], indicesOrSections: 2 },
      { x: [2, 3], indicesOrSections: [1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hstack": {
    source: "ops/joining.yaml#hstack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2], [3]] },
      { tensors: [[2, 1], [2, 3]] },
      { tensors: [[], [2]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "meshgrid": {
    source: "ops/joining.yaml#meshgrid", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["indexing"],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2], [3]] },
      { tensors: [[2], [3], []], indexing: "xy" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "split": {
    source: "ops/joining.yaml#split", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["splitSize", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5, 2], splitSize: 2 },
      { x: [2, 4], splitSize: [1, 3], dim: -1 },
      { x: [0], splitSize: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "stack": {
    source: "ops/joining.yaml#stack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[2, 3], [2, 3]], dim: -1 },
      { tensors: [[], [], []] },
      { tensors: [[0, 2]], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tensor_split": {
    source: "ops/joining.yaml#tensor_split", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indicesOrSections", "dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [7], indicesOrSections: 3 },
      { x: [2, 5], indicesOrSections: [1, -1], dim: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tensordot": {
    source: "ops/joining.yaml#tensordot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "y", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dims"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 4], y: [3, 4, 2] },
      { x: [2, 3], y: [2, 2], dims: [[0], [-1]] },
      { x: [2], y: [3], dims: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unbind": {
    source: "ops/joining.yaml#unbind", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3] },
      { x: [2, 3], dim: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "vsplit": {
    source: "ops/joining.yaml#vsplit", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indicesOrSections"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [4, 2], indicesOrSections: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "vstack": {
    source: "ops/joining.yaml#vstack", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "tensors", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { tensors: [[3], [2, 3]] },
      { tensors: [[], []] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
