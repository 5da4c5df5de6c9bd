// Generated from ops/distinct.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of distinct_rows. */
export const distinctRowsGradients = defineGradients({
  op: "distinctRows", inputs: ["x"], results: ["firsts", "inverse", "counts", "found"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "which values are the same changes in jumps" },
  ],
});

/** Gradients of distinct_runs. */
export const distinctRunsGradients = defineGradients({
  op: "distinctRuns", inputs: ["x"], results: ["values", "inverse", "counts", "found"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "which values are the same changes in jumps" },
  ],
});

/** Gradients of distinct_sorted. */
export const distinctSortedGradients = defineGradients({
  op: "distinctSorted", inputs: ["x"], results: ["values", "inverse", "counts", "found"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "which values are the same changes in jumps" },
  ],
});

/** Gradients of unique. */
export const uniqueGradients = defineGradients({
  op: "unique", inputs: ["x"], results: ["values", "inverse", "counts"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "which values are the same changes in jumps" },
  ],
});

/** Gradients of unique_consecutive. */
export const uniqueConsecutiveGradients = defineGradients({
  op: "uniqueConsecutive", inputs: ["x"], results: ["values", "inverse", "counts"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "which values are the same changes in jumps" },
  ],
});
