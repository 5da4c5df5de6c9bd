// Generated from ops/attention.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("attention", {
  "attention": {
    source: "ops/attention.yaml#attention", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "query", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
      { name: "key", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
      { name: "value", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
      { name: "mask", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: false, why: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
    ],
    attrs: ["scale", "isCausal"],
    results: ["output", "logSum"],
    types: ["T", "float64"],
    cases: [
      { query: [2, 3, 2], key: [2, 4, 2], value: [2, 4, 3], mask: null, scale: 0.5, isCausal: true },
      { query: [3, 1], key: [2, 1], value: [2, 1], mask: [3, 2], scale: 1, isCausal: false },
      { query: [1, 70, 3], key: [1, 150, 3], value: [1, 150, 5], mask: [1, 70, 150], scale: 0.7, isCausal: false },
      { query: [2, 0, 2], key: [2, 3, 2], value: [2, 3, 2], mask: null, scale: 1, isCausal: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "attention_backward": {
    source: "ops/attention.yaml#attention_backward", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, unproved: "it is the gradient of scaled_dot_product_attention, whose gradients are checked",
    inputs: [
      { name: "query", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "key", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "value", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "output", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "logSum", dtypes: "float64", generic: false, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "gradOutput", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
      { name: "mask", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: false, why: "derivatives of higher order go through the products that attention is made of" },
    ],
    attrs: ["scale", "isCausal"],
    results: ["dQuery", "dKey", "dValue"],
    types: ["T", "T", "T"],
    cases: [
      { query: [2, 3, 2], key: [2, 4, 2], value: [2, 4, 3], output: [2, 3, 3], logSum: [2, 3], gradOutput: [2, 3, 3], mask: null, scale: 0.5, isCausal: true },
      { query: [3, 1], key: [2, 1], value: [2, 1], output: [3, 1], logSum: [3], gradOutput: [3, 1], mask: [3, 2], scale: 1, isCausal: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "scaled_dot_product_attention": {
    source: "ops/attention.yaml#scaled_dot_product_attention", kind: "composite", random: true, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "query", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "key", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "value", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "attnMask", dtypes: "any", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["dropoutP", "isCausal", "scale", "enableGqa"],
    results: ["result"],
    types: ["T"],
    cases: [
      { query: [2, 3, 2], key: [2, 4, 2], value: [2, 4, 3] },
      { query: [1, 2, 2, 2], key: [1, 2, 3, 2], value: [1, 2, 3, 2], attnMask: [2, 3] },
      { query: [4, 2, 2], key: [2, 3, 2], value: [2, 3, 2], isCausal: true, enableGqa: true },
      { query: [0, 2], key: [3, 2], value: [3, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
