// Generated from ops/searching.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("searching", {
  "bucketize": {
    source: "ops/searching.yaml#bucketize", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-4, 4], why: "the result is a place or a truth value" },
      { name: "boundaries", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, like: "sorted", why: "the result is a place or a truth value" },
    ],
    attrs: ["outInt32", "right"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { x: [2, 3], boundaries: [4] },
      { x: [], boundaries: [2], right: true },
      { x: [2], boundaries: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "isin": {
    source: "ops/searching.yaml#isin", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "elements", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a place or a truth value" },
      { name: "testElements", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a place or a truth value" },
    ],
    attrs: ["assumeUnique", "invert"],
    results: ["result"],
    types: ["bool"],
    cases: [
      { elements: [2, 3], testElements: [4] },
      { elements: [3], testElements: [0], invert: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "search_rows": {
    source: "ops/searching.yaml#search_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["values"], reference: true,
    inputs: [
      { name: "sorted", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, like: "sorted", why: "the result is a place or a truth value" },
      { name: "values", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-4, 4], why: "the result is a place or a truth value" },
    ],
    attrs: ["right"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { sorted: [4], values: [2, 3] },
      { sorted: [2, 3], values: [2, 4], right: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "searchsorted_by": {
    source: "ops/searching.yaml#searchsorted_by", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "sortedSequence", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, why: "the result is a place or a truth value" },
      { name: "values", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-1, 2], why: "the result is a place or a truth value" },
      { name: "sorter", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2], why: "the result is a place or a truth value" },
    ],
    attrs: ["outInt32", "right", "side"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { sortedSequence: [3], values: [2, 2], sorter: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "searchsorted_rows": {
    source: "ops/searching.yaml#searchsorted_rows", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "sortedSequence", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, like: "sorted", why: "the result is a place or a truth value" },
      { name: "values", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-4, 4], why: "the result is a place or a truth value" },
    ],
    attrs: ["outInt32", "right", "side"],
    results: ["result"],
    types: ["int64"],
    cases: [
      { sortedSequence: [4], values: [2, 3] },
      { sortedSequence: [2, 3], values: [2, 4], right: true },
      { sortedSequence: [3], values: [], side: "right" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
