// Generated from ops/padding.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("padding", {
  "constant_pad_nd": {
    source: "ops/padding.yaml#constant_pad_nd", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["pad", "value"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], pad: [1, 2] },
      { x: [2, 3], pad: [-1, 1, 1, -1], value: 2 },
      { x: [], pad: [] },
      { x: [0, 2], pad: [0, 0, 1, 0], value: -1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "pad": {
    source: "ops/padding.yaml#pad", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["pad", "mode", "value"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], pad: [1, -1] },
      { x: [1, 2, 4], pad: [2, 3], mode: "reflect" },
      { x: [1, 3, 2], pad: [2, 3, 1, 1], mode: "replicate" },
      { x: [1, 2, 3], pad: [3, 1], mode: "circular" },
      { x: [1, 2, 4], pad: [-1, 2], mode: "circular" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "wrapped_pad": {
    source: "ops/padding.yaml#wrapped_pad", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["pad", "mode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4], pad: [2, 3], mode: "reflect" },
      { x: [2, 3], pad: [1, -1, 1, 1], mode: "reflect" },
      { x: [3, 2], pad: [2, 3, -1, 1], mode: "replicate" },
      { x: [2, 3], pad: [3, 1, 2, 0], mode: "circular" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "wrapped_pad_add": {
    source: "ops/padding.yaml#wrapped_pad_add", kind: "scatter", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "src", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["pad", "mode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4], src: [2, 9], pad: [2, 3], mode: "reflect" },
      { x: [3, 2], src: [3, 7], pad: [2, 3, -1, 1], mode: "replicate" },
      { x: [2, 3], src: [4, 7], pad: [3, 1, 2, 0], mode: "circular" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
