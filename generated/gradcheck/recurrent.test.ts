// Generated from ops/recurrent.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("recurrent", {
  "gru": {
    source: "ops/recurrent.yaml#gru", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "params", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["hasBiases", "numLayers", "dropout", "train", "bidirectional", "batchFirst"],
    results: ["output", "hN"],
    types: ["T", "T"],
    cases: [
      { x: [3, 2, 2], hx: [1, 2, 2], params: [[6, 2], [6, 2], [6], [6]], hasBiases: true, numLayers: 1, dropout: 0, train: false, bidirectional: false, batchFirst: false },
      { x: [1, 2, 2], hx: [4, 1, 1], params: [[3, 2], [3, 1], [3, 2], [3, 1], [3, 2], [3, 1], [3, 2], [3, 1]], hasBiases: false, numLayers: 2, dropout: 0, train: true, bidirectional: true, batchFirst: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gru_cell": {
    source: "ops/recurrent.yaml#gru_cell", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wIh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wHh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bIh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
      { name: "bHh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], hx: [2, 2], wIh: [6, 3], wHh: [6, 2], bIh: [6], bHh: [6] },
      { x: [2], hx: [1], wIh: [3, 2], wHh: [3, 1], bIh: null, bHh: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lstm": {
    source: "ops/recurrent.yaml#lstm", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
      { name: "params", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["hasBiases", "numLayers", "dropout", "train", "bidirectional", "batchFirst"],
    results: ["output", "hN", "cN"],
    types: ["T", "T", "T"],
    cases: [
      { x: [3, 2, 2], hx: [[1, 2, 2], [1, 2, 2]], params: [[8, 2], [8, 2], [8], [8]], hasBiases: true, numLayers: 1, dropout: 0, train: false, bidirectional: false, batchFirst: false },
      { x: [1, 2, 2], hx: [[4, 1, 1], [4, 1, 1]], params: [[4, 2], [4, 1], [4, 2], [4, 1], [4, 2], [4, 1], [4, 2], [4, 1]], hasBiases: false, numLayers: 2, dropout: 0, train: true, bidirectional: true, batchFirst: true },
      { x: [2, 1, 2], hx: [[1, 1, 1], [1, 1, 2]], params: [[8, 2], [8, 1], [8], [8], [1, 2]], hasBiases: true, numLayers: 1, dropout: 0, train: false, bidirectional: false, batchFirst: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lstm_cell": {
    source: "ops/recurrent.yaml#lstm_cell", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
      { name: "wIh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wHh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bIh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
      { name: "bHh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["h", "c"],
    types: ["T", "T"],
    cases: [
      { x: [2, 3], hx: [[2, 2], [2, 2]], wIh: [8, 3], wHh: [8, 2], bIh: [8], bHh: [8] },
      { x: [2], hx: [[1], [1]], wIh: [4, 2], wHh: [4, 1], bIh: null, bHh: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rnn_relu": {
    source: "ops/recurrent.yaml#rnn_relu", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "params", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["hasBiases", "numLayers", "dropout", "train", "bidirectional", "batchFirst"],
    results: ["output", "hN"],
    types: ["T", "T"],
    cases: [
      { x: [3, 2, 2], hx: [1, 2, 2], params: [[2, 2], [2, 2], [2], [2]], hasBiases: true, numLayers: 1, dropout: 0, train: false, bidirectional: false, batchFirst: false },
      { x: [1, 2, 2], hx: [4, 1, 1], params: [[1, 2], [1, 1], [1, 2], [1, 1], [1, 2], [1, 1], [1, 2], [1, 1]], hasBiases: false, numLayers: 2, dropout: 0, train: true, bidirectional: true, batchFirst: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rnn_relu_cell": {
    source: "ops/recurrent.yaml#rnn_relu_cell", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wIh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wHh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bIh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
      { name: "bHh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], hx: [2, 2], wIh: [2, 3], wHh: [2, 2], bIh: [2], bHh: [2] },
      { x: [3], hx: [2], wIh: [2, 3], wHh: [2, 2], bIh: null, bHh: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rnn_tanh": {
    source: "ops/recurrent.yaml#rnn_tanh", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "params", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, list: true },
    ],
    attrs: ["hasBiases", "numLayers", "dropout", "train", "bidirectional", "batchFirst"],
    results: ["output", "hN"],
    types: ["T", "T"],
    cases: [
      { x: [3, 2, 2], hx: [1, 2, 2], params: [[2, 2], [2, 2], [2], [2]], hasBiases: true, numLayers: 1, dropout: 0, train: false, bidirectional: false, batchFirst: false },
      { x: [1, 2, 2], hx: [4, 1, 1], params: [[1, 2], [1, 1], [1, 2], [1, 1], [1, 2], [1, 1], [1, 2], [1, 1]], hasBiases: false, numLayers: 2, dropout: 0, train: true, bidirectional: true, batchFirst: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rnn_tanh_cell": {
    source: "ops/recurrent.yaml#rnn_tanh_cell", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "hx", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wIh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "wHh", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true },
      { name: "bIh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
      { name: "bHh", dtypes: "float", generic: true, optional: true, mutated: false, differentiable: true },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [
      { x: [2, 3], hx: [2, 2], wIh: [2, 3], wHh: [2, 2], bIh: [2], bHh: [2] },
      { x: [3], hx: [2], wIh: [2, 3], wHh: [2, 2], bIh: null, bHh: null },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
