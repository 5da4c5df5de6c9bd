// Generated from ops/special.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("special", {
  "digamma": {
    source: "ops/special.yaml#digamma", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.3, 5] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "entr": {
    source: "ops/special.yaml#entr", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "erf": {
    source: "ops/special.yaml#erf", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "erfc": {
    source: "ops/special.yaml#erfc", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "erfinv": {
    source: "ops/special.yaml#erfinv", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.9, 0.9] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "i0": {
    source: "ops/special.yaml#i0", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "i0e": {
    source: "ops/special.yaml#i0e", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "i1": {
    source: "ops/special.yaml#i1", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "i1e": {
    source: "ops/special.yaml#i1e", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lgamma": {
    source: "ops/special.yaml#lgamma", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.3, 5] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logit": {
    source: "ops/special.yaml#logit", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 0.9] },
    ],
    attrs: ["eps"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { x: [2, 3] },
      { x: [4], eps: 0.2 },
      { x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mvlgamma": {
    source: "ops/special.yaml#mvlgamma", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [1.2, 5] },
    ],
    attrs: ["p"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], p: 3 },
      { x: [], p: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ndtr": {
    source: "ops/special.yaml#ndtr", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "polygamma": {
    source: "ops/special.yaml#polygamma", kind: "pointwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.3, 5] },
    ],
    attrs: ["n"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { n: 1, x: [2, 3] },
      { n: 2, x: [3] },
      { n: 0, x: [] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sinc": {
    source: "ops/special.yaml#sinc", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 2] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
