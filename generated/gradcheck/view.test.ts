// Generated from ops/view.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("view", {
  "as_strided": {
    source: "ops/view.yaml#as_strided", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size", "stride", "storageOffset"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [6], size: [2, 2], stride: [3, 1], storageOffset: 1 },
      { x: [5], size: [3, 3], stride: [1, 1] },
      { x: [2, 3], size: [4], stride: [0] },
      { x: [2, 3], size: [0, 2], stride: [1, 1] },
      { x: [], size: [], stride: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "noncontiguous": "strides over the memory of x have another meaning there" },
  },
  "as_strided_scatter": {
    source: "ops/view.yaml#as_strided_scatter", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size", "stride", "storageOffset"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [6], src: [2, 2], size: [2, 2], stride: [3, 1], storageOffset: 1 },
      { x: [2, 3], src: [3], size: [3], stride: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "noncontiguous": "strides over the memory of x have another meaning there" },
  },
  "crop": {
    source: "ops/view.yaml#crop", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["shape"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 4], shape: [2, 3] },
      { x: [3], shape: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "diagonal": {
    source: "ops/view.yaml#diagonal", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["offset", "dim1", "dim2"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 4] },
      { x: [4, 3], offset: -1 },
      { x: [2, 2, 3], offset: 1, dim1: -2, dim2: -1 },
      { x: [2, 3], offset: 5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "expand": {
    source: "ops/view.yaml#expand", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["size"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 1], size: [2, 3, 4] },
      { x: [1, 3], size: [2, -1] },
      { x: [], size: [2] },
      { x: [1], size: [0] },
      { x: [2, 3], size: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "expand_as": {
    source: "ops/view.yaml#expand_as", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "other", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 1], other: [3, 2] },
      { x: [], other: [2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "flatten": {
    source: "ops/view.yaml#flatten", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["startDim", "endDim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [2, 3, 2], startDim: 1 },
      { x: [2, 1, 3], startDim: 0, endDim: -2 },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "movedim": {
    source: "ops/view.yaml#movedim", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["source", "destination"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 4], source: [0], destination: [-1] },
      { x: [2, 3], source: [1], destination: [1] },
      { x: [2, 3, 4], source: [0, 2], destination: [1, 0] },
      { x: [], source: [], destination: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "narrow": {
    source: "ops/view.yaml#narrow", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "start", "count"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], dim: 0, start: 1, count: 3 },
      { x: [2, 3], dim: -1, start: -2, count: 2 },
      { x: [3], dim: 0, start: 3, count: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "permute": {
    source: "ops/view.yaml#permute", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dims"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 4], dims: [2, 0, 1] },
      { x: [2, 3], dims: [-1, 0] },
      { x: [], dims: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "reshape": {
    source: "ops/view.yaml#reshape", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["shape"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], shape: [3, -1] },
      { x: [1], shape: [] },
      { x: [0, 3], shape: [3, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "select": {
    source: "ops/view.yaml#select", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim", "index"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], dim: 0, index: 1 },
      { x: [2, 3], dim: -1, index: -1 },
      { x: [4], dim: 0, index: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "slice": {
    source: "ops/view.yaml#slice", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim", "start", "end", "step"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [5], dim: 0, start: 1, end: 4 },
      { x: [2, 5], dim: -1, start: 1, step: 2 },
      { x: [3, 2], dim: 0, start: -2 },
      { x: [3], dim: 0, start: 2, end: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "squeeze": {
    source: "ops/view.yaml#squeeze", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 3, 1] },
      { x: [1, 3, 1], dim: -1 },
      { x: [2, 3], dim: 0 },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "strided_sum": {
    source: "ops/view.yaml#strided_sum", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["shape", "strides", "size", "stride", "offset"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2], shape: [6], strides: [1], size: [2, 2], stride: [3, 1], offset: 1 },
      { x: [3, 3], shape: [2, 3], strides: [1, 2], size: [3, 3], stride: [1, 1], offset: 1 },
      { x: [2], shape: [3, 2], strides: [1, 1], size: [2], stride: [2], offset: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "strided_view": {
    source: "ops/view.yaml#strided_view", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["size", "stride", "offset"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [6], size: [2, 2], stride: [3, 1], offset: 1 },
      { x: [2, 3], size: [2, 2], stride: [1, 1], offset: 2 },
      { x: [4], size: [2, 0], stride: [1, 1], offset: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "noncontiguous": "strides over the memory of x have another meaning there" },
  },
  "t": {
    source: "ops/view.yaml#t", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3] },
      { x: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "transpose": {
    source: "ops/view.yaml#transpose", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim0", "dim1"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], dim0: 0, dim1: 1 },
      { x: [2, 3, 4], dim0: -1, dim1: 0 },
      { x: [0, 3], dim0: 0, dim1: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unflatten": {
    source: "ops/view.yaml#unflatten", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["dim", "sizes"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [6], dim: 0, sizes: [2, 3] },
      { x: [2, 4], dim: -1, sizes: [-1, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unreduce": {
    source: "ops/view.yaml#unreduce", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim", "keepdim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], dim: [0, 2], keepdim: false },
      { x: [2, 1], dim: [1], keepdim: true },
      { x: [], dim: [0], keepdim: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unsqueeze": {
    source: "ops/view.yaml#unsqueeze", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dim"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], dim: 0 },
      { x: [2, 3], dim: -1 },
      { x: [], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "view": {
    source: "ops/view.yaml#view", kind: "view", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["shape"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], shape: [3, -1] },
      { x: [4], shape: [2, 1, 2] },
      { x: [], shape: [1] },
      { x: [0, 3], shape: [3, 0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "noncontiguous": "another shape of elements that do not lie in order needs a copy" },
  },
});
