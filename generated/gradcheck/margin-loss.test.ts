// Generated from ops/margin_loss.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("margin_loss", {
  "cosine_embedding_loss": {
    source: "ops/margin_loss.yaml#cosine_embedding_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "input1", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "input2", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 1] },
    ],
    attrs: ["margin", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { input1: [2, 3], input2: [2, 3], target: [2] },
      { input1: [3], input2: [3], target: [], margin: 0.5, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gaussian_nll_loss": {
    source: "ops/margin_loss.yaml#gaussian_nll_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "variance", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["full", "eps", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3], variance: [2, 3] },
      { x: [3], target: [3], variance: [1], full: true, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hinge_embedding_loss": {
    source: "ops/margin_loss.yaml#hinge_embedding_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [1, 1] },
    ],
    attrs: ["margin", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], margin: 2, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "margin_ranking_loss": {
    source: "ops/margin_loss.yaml#margin_ranking_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "input1", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "input2", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["margin", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { input1: [3], input2: [3], target: [3] },
      { input1: [2, 3], input2: [2, 3], target: [3], margin: 0.5, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "multi_margin_loss": {
    source: "ops/margin_loss.yaml#multi_margin_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 2] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["p", "margin", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2] },
      { x: [3], target: [], p: 2, margin: 0.5, weight: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "multilabel_margin_loss": {
    source: "ops/margin_loss.yaml#multilabel_margin_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [-1, 2] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "multilabel_soft_margin_loss": {
    source: "ops/margin_loss.yaml#multilabel_soft_margin_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 1] },
      { name: "weight", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true, domain: [0.5, 2] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3], weight: null },
      { x: [2, 3], target: [2, 3], weight: [3], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "poisson_nll_loss": {
    source: "ops/margin_loss.yaml#poisson_nll_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0, 5] },
    ],
    attrs: ["logInput", "full", "eps", "reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], logInput: false, full: true, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "soft_margin_loss": {
    source: "ops/margin_loss.yaml#soft_margin_loss", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "target", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-1, 1] },
    ],
    attrs: ["reduction"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], target: [2, 3] },
      { x: [3], target: [3], reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "triplet_margin_loss": {
    source: "ops/margin_loss.yaml#triplet_margin_loss", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "anchor", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "positive", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "negative", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["margin", "p", "eps", "swap", "reduction"],
    results: ["result"],
    types: ["real_type"],
    cases: [
      { anchor: [2, 3], positive: [2, 3], negative: [2, 3] },
      { anchor: [3], positive: [3], negative: [3], swap: true, p: 1, reduction: "none" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
