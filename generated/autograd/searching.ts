// Generated from ops/searching.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of bucketize. */
export const bucketizeGradients = defineGradients({
  op: "bucketize", inputs: ["x", "boundaries"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
  ],
});

/** Gradients of isin. */
export const isinGradients = defineGradients({
  op: "isin", inputs: ["elements", "testElements"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
  ],
});

/** Gradients of search_rows. */
export const searchRowsGradients = defineGradients({
  op: "searchRows", inputs: ["sorted", "values"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
  ],
});

/** Gradients of searchsorted_by. */
export const searchsortedByGradients = defineGradients({
  op: "searchsortedBy", inputs: ["sortedSequence", "values", "sorter"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
  ],
});

/** Gradients of searchsorted_rows. */
export const searchsortedRowsGradients = defineGradients({
  op: "searchsortedRows", inputs: ["sortedSequence", "values"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is a place or a truth value" },
    { none: "the result is a place or a truth value" },
  ],
});
