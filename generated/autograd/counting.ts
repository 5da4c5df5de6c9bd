// Generated from ops/counting.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of bincount_plain. */
export const bincountPlainGradients = defineGradients({
  op: "bincountPlain", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of bincount_weighted. */
export const bincountWeightedGradients = defineGradients({
  op: "bincountWeighted", inputs: ["x", "weights"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of count_in_bins. */
export const countInBinsGradients = defineGradients({
  op: "countInBins", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of count_places. */
export const countPlacesGradients = defineGradients({
  op: "countPlaces", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of histc. */
export const histcGradients = defineGradients({
  op: "histc", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of histogram_edges. */
export const histogramEdgesGradients = defineGradients({
  op: "histogramEdges", inputs: ["x", "bins", "weight"], results: ["hist", "binEdges"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
    { none: "a count changes in jumps" },
    { none: "a count changes in jumps" },
  ],
});

/** Gradients of histogram_even. */
export const histogramEvenGradients = defineGradients({
  op: "histogramEven", inputs: ["x", "weight"], results: ["hist", "binEdges"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    { none: "a count changes in jumps" },
    { none: "a count changes in jumps" },
  ],
});
