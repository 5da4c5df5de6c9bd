// Generated from ops/copying.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("copying", {
  "cast": {
    source: "ops/copying.yaml#cast", kind: "pointwise", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dtype"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2, 3], dtype: "float64" },
      { x: [], dtype: "float64" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "clone": {
    source: "ops/copying.yaml#clone", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "contiguous": {
    source: "ops/copying.yaml#contiguous", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "copy": {
    source: "ops/copying.yaml#copy", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "its values are overwritten" },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "detach": {
    source: "ops/copying.yaml#detach", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "it is cut off from the graph" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fill": {
    source: "ops/copying.yaml#fill", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "value", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], value: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fill_diagonal": {
    source: "ops/copying.yaml#fill_diagonal", kind: "composite", random: false, numbers: "both", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["fillValue", "wrap"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [3, 3], fillValue: 2 },
      { x: [5, 2], fillValue: 1, wrap: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "to_device": {
    source: "ops/copying.yaml#to_device", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["device", "dtype", "nonBlocking", "copy", "memoryFormat"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], device: "cpu", copy: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "to_dtype": {
    source: "ops/copying.yaml#to_dtype", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dtype", "nonBlocking", "copy", "memoryFormat"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { x: [2, 3], dtype: "float64", copy: true },
      { x: [], dtype: "float64" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "to_other": {
    source: "ops/copying.yaml#to_other", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "other", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["nonBlocking", "copy", "memoryFormat"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], other: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "type_as": {
    source: "ops/copying.yaml#type_as", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "other", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], other: [1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "zero": {
    source: "ops/copying.yaml#zero", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "its values are overwritten" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
