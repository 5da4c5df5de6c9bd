// Generated from ops/activation.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("activation", {
  "celu": {
    source: "ops/activation.yaml#celu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["alpha"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "elu": {
    source: "ops/activation.yaml#elu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["alpha"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gelu": {
    source: "ops/activation.yaml#gelu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-4, 4] },
    ],
    attrs: ["approximate"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hardshrink": {
    source: "ops/activation.yaml#hardshrink", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["lambd"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hardsigmoid": {
    source: "ops/activation.yaml#hardsigmoid", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hardswish": {
    source: "ops/activation.yaml#hardswish", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hardtanh": {
    source: "ops/activation.yaml#hardtanh", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["minVal", "maxVal"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "leaky_relu": {
    source: "ops/activation.yaml#leaky_relu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["negativeSlope"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logsigmoid": {
    source: "ops/activation.yaml#logsigmoid", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-8, 8] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mish": {
    source: "ops/activation.yaml#mish", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "relu": {
    source: "ops/activation.yaml#relu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "relu6": {
    source: "ops/activation.yaml#relu6", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 9] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "selu": {
    source: "ops/activation.yaml#selu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sigmoid": {
    source: "ops/activation.yaml#sigmoid", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-8, 8] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "silu": {
    source: "ops/activation.yaml#silu", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "softplus": {
    source: "ops/activation.yaml#softplus", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["beta", "threshold"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "softshrink": {
    source: "ops/activation.yaml#softshrink", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: ["lambd"],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "softsign": {
    source: "ops/activation.yaml#softsign", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "tanhshrink": {
    source: "ops/activation.yaml#tanhshrink", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-5, 5] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "threshold": {
    source: "ops/activation.yaml#threshold", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["threshold", "value"],
    results: ["result"],
    cases: [
      { x: [2, 3], threshold: 0.5, value: -1 },
      { x: [], threshold: -1, value: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
