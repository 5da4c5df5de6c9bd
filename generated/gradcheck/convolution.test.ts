// Generated from ops/convolution.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("convolution", {
  "columns_add": {
    source: "ops/convolution.yaml#columns_add", kind: "scatter", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "columns", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "dilation", "stride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 3, 3], columns: [1, 8, 4], kernelSize: [2, 2], dilation: [1, 1], stride: [1, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "columns_to_image": {
    source: "ops/convolution.yaml#columns_to_image", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size", "kernelSize", "dilation", "padding", "stride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 4, 6], size: [3, 4], kernelSize: [2, 2], dilation: [1, 1], padding: [0, 0], stride: [1, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv1d": {
    source: "ops/convolution.yaml#conv1d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 6], weight: [3, 2, 3], bias: [3], stride: 2, padding: 1 },
      { x: [4, 5], weight: [2, 2, 2], bias: null, padding: "same", groups: 2 },
      { x: [0, 1, 4], weight: [1, 1, 2], bias: [1], padding: "valid" },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv2d": {
    source: "ops/convolution.yaml#conv2d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 4, 3], weight: [2, 2, 2, 3], bias: [2], stride: [2, 1], padding: [0, 1] },
      { x: [2, 4, 4], weight: [4, 1, 2, 3], bias: null, groups: 2, padding: "same" },
      { x: [1, 1, 5, 4], weight: [1, 1, 2, 2], bias: [1], dilation: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv3d": {
    source: "ops/convolution.yaml#conv3d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 2, 3, 2], weight: [1, 2, 2, 2, 1], bias: [1], stride: [1, 2, 1], padding: 1 },
      { x: [2, 2, 2, 2], weight: [2, 1, 1, 2, 2], bias: null, groups: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv_transpose1d": {
    source: "ops/convolution.yaml#conv_transpose1d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "outputPadding", "groups", "dilation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 3], weight: [2, 3, 3], bias: [3], stride: 2, padding: 1, outputPadding: 1 },
      { x: [4, 3], weight: [4, 1, 2], bias: null, groups: 2, dilation: 2, outputPadding: 1 },
      { x: [0, 1, 4], weight: [1, 1, 2], bias: [1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv_transpose2d": {
    source: "ops/convolution.yaml#conv_transpose2d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "outputPadding", "groups", "dilation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 2, 3], weight: [2, 1, 2, 3], bias: [1], stride: [2, 1], padding: [0, 1] },
      { x: [2, 2, 2], weight: [2, 2, 2, 2], bias: null, groups: 2, dilation: [1, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "conv_transpose3d": {
    source: "ops/convolution.yaml#conv_transpose3d", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "weight", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bias", dtypes: "field", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: ["stride", "padding", "outputPadding", "groups", "dilation"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 1, 2, 1, 2], weight: [1, 2, 2, 2, 1], bias: [2], stride: [1, 2, 1] },
      { x: [2, 1, 2, 2], weight: [2, 1, 1, 2, 2], bias: null, groups: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "convolution": {
    source: "ops/convolution.yaml#convolution", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "weight", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "bias", dtypes: "num", generic: true, optional: true, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 5], weight: [4, 1, 2], bias: [4], stride: [2], padding: [1], dilation: [2], groups: 2 },
      { x: [1, 2, 3, 4], weight: [2, 2, 2, 3], bias: null, stride: [1, 2], padding: [1, 1], dilation: [1, 1], groups: 1 },
      { x: [1, 3, 4, 5], weight: [3, 1, 3, 3], bias: [3], stride: [1, 2], padding: [1, 2], dilation: [1, 1], groups: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "convolution_input": {
    source: "ops/convolution.yaml#convolution_input", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "weight", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["size", "stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 4, 2], weight: [4, 1, 2], size: [5], stride: [2], padding: [0], dilation: [2], groups: 2 },
      { y: [1, 2, 4, 2], weight: [2, 2, 2, 3], size: [3, 4], stride: [1, 2], padding: [1, 1], dilation: [1, 1], groups: 1 },
      { y: [1, 3, 4, 3], weight: [3, 1, 3, 3], size: [4, 5], stride: [1, 2], padding: [1, 1], dilation: [1, 1], groups: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "convolution_weight": {
    source: "ops/convolution.yaml#convolution_weight", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "y", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["size", "stride", "padding", "dilation", "groups"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 5], y: [2, 4, 2], size: [2], stride: [2], padding: [0], dilation: [2], groups: 2 },
      { x: [1, 2, 3, 4], y: [1, 2, 4, 2], size: [2, 3], stride: [1, 2], padding: [1, 1], dilation: [1, 1], groups: 1 },
      { x: [1, 3, 4, 5], y: [1, 3, 4, 3], size: [3, 3], stride: [1, 2], padding: [1, 1], dilation: [1, 1], groups: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "fold": {
    source: "ops/convolution.yaml#fold", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize", "kernelSize", "dilation", "padding", "stride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 4, 6], outputSize: [3, 4], kernelSize: 2 },
      { x: [8, 6], outputSize: [4, 3], kernelSize: 2, stride: [2, 1], dilation: [1, 2], padding: [0, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "functional_unfold": {
    source: "ops/convolution.yaml#functional_unfold", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "dilation", "padding", "stride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 3, 4], kernelSize: [2, 3], padding: 1 },
      { x: [1, 4, 4], kernelSize: 2, stride: [2, 1], dilation: 2 },
      { x: [0, 1, 3, 3], kernelSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "window_columns": {
    source: "ops/convolution.yaml#window_columns", kind: "gather", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["kernelSize", "dilation", "padding", "stride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 2, 3, 4], kernelSize: [2, 3], padding: [1, 1], stride: [1, 2], dilation: [1, 1] },
      { x: [1, 1, 4, 3], kernelSize: [2, 1], padding: [0, 1], stride: [1, 1], dilation: [2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
