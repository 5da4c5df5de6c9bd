// Generated from ops/attention.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("attention", {
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
