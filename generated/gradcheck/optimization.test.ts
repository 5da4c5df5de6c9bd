// Generated from ops/optimization.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("optimization", {
  "adam_step": {
    source: "ops/optimization.yaml#adam_step", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "mean", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "square", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["rate", "scale", "eps"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { x: [2, 3], mean: [2, 3], square: [2, 3], rate: -0.5, scale: 2, eps: 0.125 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "decay_add": {
    source: "ops/optimization.yaml#decay_add", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "grads", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["beta", "alpha"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { x: [2, 3], grads: [2, 3], beta: 0.9, alpha: 0.1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "decay_square": {
    source: "ops/optimization.yaml#decay_square", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 3] },
      { name: "grads", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["beta"],
    results: ["result"],
    types: ["int_to_float"],
    cases: [
      { x: [2, 3], grads: [2, 3], beta: 0.75 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
