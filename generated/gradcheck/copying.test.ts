// Generated from ops/copying.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("copying", {
  "clone": {
    source: "ops/copying.yaml#clone", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "contiguous": {
    source: "ops/copying.yaml#contiguous", kind: "composite", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "copy": {
    source: "ops/copying.yaml#copy", kind: "pointwise", random: false, inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "its values are overwritten" },
      { name: "src", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fill": {
    source: "ops/copying.yaml#fill", kind: "pointwise", random: false, inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "its values are overwritten" },
      { name: "value", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3], value: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "to": {
    source: "ops/copying.yaml#to", kind: "pointwise", random: false, inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dtype"],
    results: ["result"],
    cases: [
      { x: [2, 3], dtype: "float64" },
      { x: [], dtype: "float64" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "zero": {
    source: "ops/copying.yaml#zero", kind: "pointwise", random: false, inplace: true, callable: false,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "its values are overwritten" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
