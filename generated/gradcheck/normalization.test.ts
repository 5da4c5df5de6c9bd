// Generated from ops/normalization.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("normalization", {
  "batch_norm": {
    source: "ops/normalization.yaml#batch_norm", kind: "rowwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "runningMean", dtypes: "float", generic: true, optional: true, mutated: true, differentiable: false, domain: [-1, 1], why: "a running statistic is not part of the graph" },
      { name: "runningVar", dtypes: "float", generic: true, optional: true, mutated: true, differentiable: false, domain: [0.5, 2], why: "a running statistic is not part of the graph" },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
      { name: "bias", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["training", "momentum", "eps"],
    results: ["out"],
    types: ["T"],
    cases: [
      { x: [4, 3], runningMean: [3], runningVar: [3], weight: [3], bias: [3], training: true },
      { x: [2, 2, 3], runningMean: [2], runningVar: [2], weight: [2], bias: [2] },
      { x: [3, 2, 2], runningMean: null, runningVar: null, weight: null, training: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "group_norm": {
    source: "ops/normalization.yaml#group_norm", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
      { name: "bias", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["numGroups", "eps"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4, 3], numGroups: 2, weight: [4], bias: [4] },
      { x: [2, 3], numGroups: 1, weight: null, bias: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "instance_norm": {
    source: "ops/normalization.yaml#instance_norm", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "runningMean", dtypes: "float", generic: true, optional: true, mutated: true, differentiable: true, domain: [-1, 1] },
      { name: "runningVar", dtypes: "float", generic: true, optional: true, mutated: true, differentiable: true, domain: [0.5, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
      { name: "bias", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["useInputStats", "momentum", "eps"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3, 4], runningMean: null, runningVar: null, weight: [3], bias: [3] },
      { x: [2, 2, 3], runningMean: [2], runningVar: [2], weight: null, bias: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "layer_norm": {
    source: "ops/normalization.yaml#layer_norm", kind: "rowwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
      { name: "bias", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["normalizedShape", "eps"],
    results: ["out"],
    types: ["T"],
    cases: [
      { x: [3, 4], normalizedShape: [4], weight: [4], bias: [4] },
      { x: [2, 3, 2], normalizedShape: [3, 2], weight: [3, 2], bias: null },
      { x: [2, 5], normalizedShape: [5], weight: null, bias: null },
      { x: [0, 3], normalizedShape: [3], weight: [3], bias: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "local_response_norm": {
    source: "ops/normalization.yaml#local_response_norm", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["size", "alpha", "beta", "k"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 4, 3], size: 3 },
      { x: [1, 3, 2, 2], size: 2, alpha: 0.5, k: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log_softmax": {
    source: "ops/normalization.yaml#log_softmax", kind: "rowwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "dtype"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rms_norm": {
    source: "ops/normalization.yaml#rms_norm", kind: "rowwise", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "analytic", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["normalizedShape", "eps"],
    results: ["out"],
    types: ["T"],
    cases: [
      { x: [3, 4], normalizedShape: [4], weight: [4] },
      { x: [2, 3, 2], normalizedShape: [3, 2], weight: null },
      { x: [0, 3], normalizedShape: [3], weight: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "softmax": {
    source: "ops/normalization.yaml#softmax", kind: "rowwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["dim", "dtype"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
