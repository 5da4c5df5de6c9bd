// Generated from ops/dropout.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("dropout", {
  "alpha_dropout": {
    source: "ops/dropout.yaml#alpha_dropout", kind: "random", random: true, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["out"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dropout1d": {
    source: "ops/dropout.yaml#dropout1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 2] },
      { x: [3, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dropout2d": {
    source: "ops/dropout.yaml#dropout2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "dropout3d": {
    source: "ops/dropout.yaml#dropout3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 1, 2, 2] },
      { x: [3, 1, 2, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "feature_alpha_dropout": {
    source: "ops/dropout.yaml#feature_alpha_dropout", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 2], training: true },
      { x: [2, 3], p: 0.2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "feature_dropout": {
    source: "ops/dropout.yaml#feature_dropout", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["p", "training", "generator"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 2] },
      { x: [2, 3, 2], training: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
