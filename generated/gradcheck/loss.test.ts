// Generated from ops/loss.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("loss", {
  "binary_cross_entropy": {
    source: "ops/loss.yaml#binary_cross_entropy", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 0.9] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3], weight: null },
      { x: [4], target: [4], weight: [4], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "binary_cross_entropy_with_logits": {
    source: "ops/loss.yaml#binary_cross_entropy_with_logits", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
      { name: "posWeight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3], weight: null, posWeight: null },
      { x: [2, 3], target: [2, 3], weight: [3], posWeight: [3], reduction: "sum" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "class_loss": {
    source: "ops/loss.yaml#class_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["ignoreIndex", "reduction"],
    results: ["result"],
    cases: [
      { x: [4], target: [4], ignoreIndex: 1, reduction: "mean", weight: [3] },
      { x: [4], target: [4], ignoreIndex: -100, reduction: "mean", weight: null },
      { x: [2, 2], target: [2, 2], ignoreIndex: 1, reduction: "none", weight: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cross_entropy_classes": {
    source: "ops/loss.yaml#cross_entropy_classes", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["ignoreIndex", "reduction", "labelSmoothing"],
    results: ["result"],
    cases: [
      { x: [4, 3], target: [4], weight: null },
      { x: [4, 3], target: [4], weight: [3], ignoreIndex: 1, labelSmoothing: 0.1 },
      { x: [2, 3, 2], target: [2, 2], weight: null, reduction: "sum" },
      { x: [3], target: [], weight: null, reduction: "none", labelSmoothing: 0.5 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "cross_entropy_probabilities": {
    source: "ops/loss.yaml#cross_entropy_probabilities", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["ignoreIndex", "reduction", "labelSmoothing"],
    results: ["result"],
    cases: [
      { x: [4, 3], target: [4, 3], weight: null },
      { x: [2, 3, 2], target: [2, 3, 2], weight: [3], reduction: "sum", labelSmoothing: 0.1 },
      { x: [3], target: [3], weight: null, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ctc_loss": {
    source: "ops/loss.yaml#ctc_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "logProbs", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 0] },
      { name: "targets", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [1, 2] },
    ],
    attrs: ["inputLengths", "targetLengths", "blank", "reduction", "zeroInfinity"],
    results: ["result"],
    cases: [
      { logProbs: [5, 2, 3], targets: [2, 2], inputLengths: [5, 4], targetLengths: [2, 1] },
      { logProbs: [4, 3], targets: [1], inputLengths: 4, targetLengths: 1, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "first": "the gradient is that of log probabilities, which free inputs are not", "second": "the gradient is that of log probabilities, which free inputs are not", "noncontiguous": "the gradient is that of log probabilities, which free inputs are not" },
  },
  "huber_loss": {
    source: "ops/loss.yaml#huber_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["reduction", "delta"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [4], target: [4], reduction: "none", delta: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "kl_div": {
    source: "ops/loss.yaml#kl_div", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 0] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 0.9] },
    ],
    attrs: ["reduction", "logTarget"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [2, 3], target: [2, 3], reduction: "batchmean" },
      { x: [4], target: [4], reduction: "none", logTarget: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "l1_loss": {
    source: "ops/loss.yaml#l1_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log_loss": {
    source: "ops/loss.yaml#log_loss", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.1, 0.9] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logistic_loss": {
    source: "ops/loss.yaml#logistic_loss", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
      { name: "posWeight", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "mse_loss": {
    source: "ops/loss.yaml#mse_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], reduction: "sum" },
      { x: [2, 2], target: [2, 2], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nll_loss": {
    source: "ops/loss.yaml#nll_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 0] },
      { name: "target", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["ignoreIndex", "reduction"],
    results: ["result"],
    cases: [
      { x: [4, 3], target: [4], weight: null },
      { x: [4, 3], target: [4], weight: [3], ignoreIndex: 1 },
      { x: [2, 3, 2], target: [2, 2], weight: [3], reduction: "sum" },
      { x: [3], target: [], weight: null, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "reduce_loss": {
    source: "ops/loss.yaml#reduce_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    cases: [
      { x: [2, 3], reduction: "mean" },
      { x: [2], reduction: "sum" },
      { x: [2], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "smooth_l1_loss": {
    source: "ops/loss.yaml#smooth_l1_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["reduction", "beta"],
    results: ["result"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [4], target: [4], reduction: "sum", beta: 0.5 },
      { x: [4], target: [4], reduction: "none", beta: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "weighted": {
    source: "ops/loss.yaml#weighted", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: [],
    results: ["result"],
    cases: [
      { x: [2, 3], weight: [3] },
      { x: [2, 3], weight: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
