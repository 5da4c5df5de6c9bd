// Generated from ops/arithmetic.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("arithmetic", {
  "abs": {
    source: "ops/arithmetic.yaml#abs", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "add": {
    source: "ops/arithmetic.yaml#add", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["alpha"],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "addcdiv": {
    source: "ops/arithmetic.yaml#addcdiv", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "tensor1", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "tensor2", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["value"],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "addcmul": {
    source: "ops/arithmetic.yaml#addcmul", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "tensor1", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "tensor2", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["value"],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "clamp": {
    source: "ops/arithmetic.yaml#clamp", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["min", "max"],
    results: ["result"],
    cases: [
      { x: [2, 3], min: -1, max: 1 },
      { x: [5], min: 0.5 },
      { x: [], max: 0.5 },
    ],
    skip: {},
  },
  "div": {
    source: "ops/arithmetic.yaml#div", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["roundingMode"],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "floor_divide": {
    source: "ops/arithmetic.yaml#floor_divide", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [-9, 9], why: "as in PyTorch, which registers no derivative; div has one" },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: false, domain: [1, 4], why: "as in PyTorch, which registers no derivative; div has one" },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "fmod": {
    source: "ops/arithmetic.yaml#fmod", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-9, 9] },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "lerp": {
    source: "ops/arithmetic.yaml#lerp", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "end", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1, 2] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "maximum": {
    source: "ops/arithmetic.yaml#maximum", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "minimum": {
    source: "ops/arithmetic.yaml#minimum", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "mul": {
    source: "ops/arithmetic.yaml#mul", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "neg": {
    source: "ops/arithmetic.yaml#neg", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "pow": {
    source: "ops/arithmetic.yaml#pow", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 3] },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "reciprocal": {
    source: "ops/arithmetic.yaml#reciprocal", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "remainder": {
    source: "ops/arithmetic.yaml#remainder", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-9, 9] },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "sign": {
    source: "ops/arithmetic.yaml#sign", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "square": {
    source: "ops/arithmetic.yaml#square", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "sub": {
    source: "ops/arithmetic.yaml#sub", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["alpha"],
    results: ["result"],
    cases: [],
    skip: {},
  },
});
