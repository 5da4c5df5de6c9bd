// Generated from ops/indexing.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("indexing", {
  "embedding": {
    source: "ops/indexing.yaml#embedding", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "input", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["paddingIdx"],
    results: ["result"],
    cases: [
      { input: [2, 3], weight: [4, 3] },
      { input: [], weight: [4, 2] },
      { input: [5], weight: [4, 2], paddingIdx: -1 },
      { input: [0], weight: [4, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "embedding_bag": {
    source: "ops/indexing.yaml#embedding_bag", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "input", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "offsets", dtypes: "index", generic: false, optional: true, mutated: false, differentiable: false, domain: [0, 0] },
      { name: "perSampleWeights", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["mode", "includeLastOffset", "paddingIdx"],
    results: ["result"],
    cases: [
      { input: [2, 3], weight: [4, 2], offsets: null, perSampleWeights: null },
      { input: [4], weight: [4, 2], offsets: [1], perSampleWeights: [4], mode: "sum" },
      { input: [2, 3], weight: [4, 3], offsets: null, perSampleWeights: null, mode: "max" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "embedding_rows": {
    source: "ops/indexing.yaml#embedding_rows", kind: "gather", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
    ],
    attrs: ["paddingIdx"],
    results: ["result"],
    cases: [
      { weight: [4, 2], index: [5], paddingIdx: 3 },
      { weight: [4, 3], index: [2], paddingIdx: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "flip": {
    source: "ops/indexing.yaml#flip", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["dims"],
    results: ["result"],
    cases: [
      { x: [4], dims: [0] },
      { x: [2, 3], dims: [0, -1] },
      { x: [2, 3], dims: [] },
      { x: [0, 2], dims: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gather": {
    source: "ops/indexing.yaml#gather", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [2, 2] },
      { x: [2, 3], dim: -1, index: [1, 4] },
      { x: [3], dim: 0, index: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index": {
    source: "ops/indexing.yaml#index", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["indices"],
    results: ["result"],
    cases: [
      { x: [3, 4], indices: [1, "1:3"] },
      { x: [3, 4], indices: ["...", "::2", null] },
      { x: [3, 4], indices: [":", [2, 0, 2, -1]] },
      { x: [2, 3, 4], indices: [[0, 1, 1], ":", [-1, 2, 2]] },
      { x: [2, 3, 4], indices: [":", [[0], [2]], [1, 3, -4]] },
      { x: [2, 3, 2], indices: [1, [true, false, true]] },
      { x: [2, 2, 3], indices: ["...", [[true, false, true], [false, false, true]]] },
      { x: [3], indices: [true, [0, 0]] },
      { x: [], indices: ["...", null] },
      { x: [3, 2], indices: [[]] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_read": {
    source: "ops/indexing.yaml#index_read", kind: "extern", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "places", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [-2, 1], why: "an index is not a real number" },
    ],
    attrs: ["at"],
    results: ["result"],
    cases: [
      { x: [2, 3], places: [1, 4], at: 0 },
      { x: [2, 2, 3], places: [2, 4, 2], at: 0 },
      { x: [3, 2, 2], places: [2, 3], at: 1 },
      { x: [2, 3], places: [1, 0], at: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "index_select": {
    source: "ops/indexing.yaml#index_select", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "an index is not a real number" },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [3, 2], dim: 0, index: [4] },
      { x: [2, 3], dim: -1, index: [2] },
      { x: [3], dim: 0, index: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "masked_fill": {
    source: "ops/indexing.yaml#masked_fill", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "mask", dtypes: "bool", generic: false, optional: false, mutated: false, differentiable: false, why: "a condition is not a real number" },
      { name: "value", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3], mask: [2, 3], value: [] },
      { x: [2, 3], mask: [3], value: [] },
      { x: [], mask: [], value: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "masked_select": {
    source: "ops/indexing.yaml#masked_select", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "mask", dtypes: "bool", generic: false, optional: false, mutated: false, differentiable: false },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3], mask: [2, 3] },
      { x: [3], mask: [2, 1] },
      { x: [], mask: [] },
      { x: [2, 0], mask: [1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nonzero_places": {
    source: "ops/indexing.yaml#nonzero_places", kind: "extern", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is an index" },
    ],
    attrs: ["n"],
    results: ["result"],
    cases: [
      { x: [2, 3], n: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nonzero_rows": {
    source: "ops/indexing.yaml#nonzero_rows", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is an index" },
    ],
    attrs: ["asTuple"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nonzero_tuple": {
    source: "ops/indexing.yaml#nonzero_tuple", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is an index" },
    ],
    attrs: ["asTuple"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "one_hot": {
    source: "ops/indexing.yaml#one_hot", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 3], why: "an index is not a real number" },
    ],
    attrs: ["numClasses"],
    results: ["result"],
    cases: [
      { x: [5], numClasses: 4 },
      { x: [], numClasses: 4 },
      { x: [2, 2], numClasses: 5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "repeat_interleave_all": {
    source: "ops/indexing.yaml#repeat_interleave_all", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["repeats", "dim", "outputSize"],
    results: ["result"],
    cases: [
      { x: [3], repeats: 2, dim: 0 },
      { x: [2, 3], repeats: 3, dim: 0 },
      { x: [2, 2], repeats: 0, dim: -1 },
      { x: [2, 2], repeats: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "repeat_interleave_each": {
    source: "ops/indexing.yaml#repeat_interleave_each", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "repeats", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 3] },
    ],
    attrs: ["dim", "outputSize"],
    results: ["result"],
    cases: [
      { x: [3], repeats: [3], dim: 0 },
      { x: [2, 3], repeats: [6] },
      { x: [2, 3], repeats: [2], dim: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "roll": {
    source: "ops/indexing.yaml#roll", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["shifts", "dims"],
    results: ["result"],
    cases: [
      { x: [5], shifts: 2, dims: 0 },
      { x: [2, 3], shifts: [-1, 4], dims: [-1, 0] },
      { x: [3, 2], shifts: 7 },
      { x: [0], shifts: 1, dims: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rolled": {
    source: "ops/indexing.yaml#rolled", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["shifts", "dims"],
    results: ["result"],
    cases: [
      { x: [5], shifts: 2, dims: 0 },
      { x: [2, 3], shifts: [-1, 4], dims: [-1, 0] },
      { x: [0], shifts: 1, dims: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "take": {
    source: "ops/indexing.yaml#take", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [-6, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3], index: [2, 2] },
      { x: [6], index: [] },
      { x: [3, 2], index: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "take_along_dim": {
    source: "ops/indexing.yaml#take_along_dim", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "indices", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
    ],
    attrs: ["dim"],
    results: ["result"],
    cases: [
      { x: [3, 2], indices: [2, 1], dim: 0 },
      { x: [1, 3], indices: [2, 2], dim: -1 },
      { x: [2, 3], indices: [4] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tril": {
    source: "ops/indexing.yaml#tril", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["diagonal"],
    results: ["result"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 3], diagonal: 1 },
      { x: [3, 2], diagonal: -1 },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "triu": {
    source: "ops/indexing.yaml#triu", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["diagonal"],
    results: ["result"],
    cases: [
      { x: [3, 3] },
      { x: [2, 2, 3], diagonal: 1 },
      { x: [3, 2], diagonal: -1 },
      { x: [0, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
