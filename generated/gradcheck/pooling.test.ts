// Generated from ops/pooling.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("pooling", {
  "adaptive_avg_pool1d": {
    source: "ops/pooling.yaml#adaptive_avg_pool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 5], outputSize: 3 },
      { x: [2, 4], outputSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_avg_pool2d": {
    source: "ops/pooling.yaml#adaptive_avg_pool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 4, 5], outputSize: [3, 2] },
      { x: [2, 3, 4], outputSize: [null, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_avg_pool3d": {
    source: "ops/pooling.yaml#adaptive_avg_pool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 1, 3, 2, 4], outputSize: [2, null, 3] },
      { x: [1, 2, 2, 3], outputSize: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_avg_pool_planes": {
    source: "ops/pooling.yaml#adaptive_avg_pool_planes", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 5], size: [3] },
      { x: [1, 2, 3], size: [1, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_avg_pool_planes_spread": {
    source: "ops/pooling.yaml#adaptive_avg_pool_planes_spread", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 3], size: [5] },
      { y: [1, 1, 2], size: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_max_pool1d": {
    source: "ops/pooling.yaml#adaptive_max_pool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 2, 5], outputSize: 3 },
      { x: [2, 4], outputSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_max_pool2d": {
    source: "ops/pooling.yaml#adaptive_max_pool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 2, 4, 5], outputSize: [3, 2] },
      { x: [2, 3, 4], outputSize: [null, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_max_pool3d": {
    source: "ops/pooling.yaml#adaptive_max_pool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["outputSize", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 1, 3, 2, 4], outputSize: [2, null, 3] },
      { x: [1, 2, 2, 3], outputSize: 1 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "adaptive_max_pool_planes": {
    source: "ops/pooling.yaml#adaptive_max_pool_planes", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["size"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 5], size: [3] },
      { x: [1, 2, 3], size: [1, 2] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "avg_pool1d": {
    source: "ops/pooling.yaml#avg_pool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "ceilMode", "countIncludePad"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 6], kernelSize: 2 },
      { x: [2, 5], kernelSize: 3, stride: 2, padding: 1, ceilMode: true, countIncludePad: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "avg_pool2d": {
    source: "ops/pooling.yaml#avg_pool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 4, 5], kernelSize: 2, ceilMode: true },
      { x: [2, 5, 4], kernelSize: [3, 2], stride: [1, 2], padding: [1, 0], countIncludePad: false },
      { x: [1, 3, 3], kernelSize: 2, stride: 1, divisorOverride: -3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "avg_pool3d": {
    source: "ops/pooling.yaml#avg_pool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 1, 2, 4, 3], kernelSize: 2 },
      { x: [1, 3, 2, 4], kernelSize: [2, 1, 3], stride: 1, padding: [1, 0, 1], divisorOverride: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "avg_pool_planes": {
    source: "ops/pooling.yaml#avg_pool_planes", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 5], kernelSize: [2], stride: [2], padding: [0], ceilMode: true, countIncludePad: true, divisor: 0 },
      { x: [1, 4, 3], kernelSize: [2, 2], stride: [1, 1], padding: [1, 0], ceilMode: false, countIncludePad: false, divisor: 0 },
      { x: [1, 4, 3], kernelSize: [3, 2], stride: [2, 1], padding: [1, 0], ceilMode: false, countIncludePad: false, divisor: 4 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "avg_pool_planes_spread": {
    source: "ops/pooling.yaml#avg_pool_planes_spread", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
    ],
    attrs: ["size", "kernelSize", "stride", "padding", "ceilMode", "countIncludePad", "divisor"],
    results: ["result"],
    types: ["T"],
    cases: [
      { y: [2, 3], size: [5], kernelSize: [2], stride: [2], padding: [0], ceilMode: true, countIncludePad: true, divisor: 0 },
      { y: [1, 5, 2], size: [4, 3], kernelSize: [2, 2], stride: [1, 1], padding: [1, 0], ceilMode: false, countIncludePad: false, divisor: 0 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lp_pool1d": {
    source: "ops/pooling.yaml#lp_pool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["normType", "kernelSize", "stride", "ceilMode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 6], normType: 2, kernelSize: 2 },
      { x: [2, 5], normType: 3, kernelSize: 3, stride: 2, ceilMode: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lp_pool2d": {
    source: "ops/pooling.yaml#lp_pool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["normType", "kernelSize", "stride", "ceilMode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 4, 5], normType: 2, kernelSize: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lp_pool3d": {
    source: "ops/pooling.yaml#lp_pool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 3] },
    ],
    attrs: ["normType", "kernelSize", "stride", "ceilMode"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 1, 2, 4, 3], normType: 1.5, kernelSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_pool1d": {
    source: "ops/pooling.yaml#max_pool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "dilation", "ceilMode", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 2, 6], kernelSize: 2 },
      { x: [2, 5], kernelSize: 3, stride: 2, padding: 1, ceilMode: true },
      { x: [0, 1, 4], kernelSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_pool2d": {
    source: "ops/pooling.yaml#max_pool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "dilation", "ceilMode", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 2, 4, 5], kernelSize: 2 },
      { x: [2, 5, 4], kernelSize: [3, 2], stride: [1, 2], padding: [1, 0], dilation: [2, 1] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_pool3d": {
    source: "ops/pooling.yaml#max_pool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "dilation", "ceilMode", "returnIndices"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [1, 1, 2, 4, 3], kernelSize: 2 },
      { x: [1, 3, 2, 4], kernelSize: [2, 1, 3], stride: 1, padding: [1, 0, 1], ceilMode: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_pool_planes": {
    source: "ops/pooling.yaml#max_pool_planes", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, nan: ["x"], reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true },
    ],
    attrs: ["kernelSize", "stride", "padding", "dilation", "ceilMode"],
    results: ["values", "indices"],
    types: ["T", "int64"],
    cases: [
      { x: [2, 5], kernelSize: [2], stride: [2], padding: [0], dilation: [1], ceilMode: true },
      { x: [1, 4, 3], kernelSize: [2, 2], stride: [1, 1], padding: [1, 0], dilation: [1, 2], ceilMode: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_unpool1d": {
    source: "ops/pooling.yaml#max_unpool1d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "indices", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 1] },
    ],
    attrs: ["kernelSize", "stride", "padding", "outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 1], indices: [1, 2, 1], kernelSize: 2 },
      { x: [2, 1], indices: [2, 1], kernelSize: 3, stride: 2, outputSize: [4] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_unpool2d": {
    source: "ops/pooling.yaml#max_unpool2d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "indices", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 1] },
    ],
    attrs: ["kernelSize", "stride", "padding", "outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 1, 1], indices: [1, 2, 1, 1], kernelSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "max_unpool3d": {
    source: "ops/pooling.yaml#max_unpool3d", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "indices", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 1] },
    ],
    attrs: ["kernelSize", "stride", "padding", "outputSize"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [1, 2, 1, 1, 1], indices: [1, 2, 1, 1, 1], kernelSize: 2 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "put_in_planes": {
    source: "ops/pooling.yaml#put_in_planes", kind: "extern", random: false, numbers: "real", inplace: false, callable: true, reference: true,
    inputs: [
      { name: "x", dtypes: "num", generic: true, optional: false, mutated: false, differentiable: true, linear: true },
      { name: "index", dtypes: "index", generic: false, optional: false, mutated: false, differentiable: false, domain: [0, 5], why: "integer or bool input" },
    ],
    attrs: ["size"],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], index: [2, 3], size: [2, 3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
