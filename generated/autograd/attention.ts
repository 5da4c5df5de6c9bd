// Generated from ops/attention.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of attention. */
export const attentionGradients = defineGradients({
  op: "attention", inputs: ["query", "key", "value", "mask"], results: ["output", "logSum"],
  differentiable: [0, 1], broadcasts: false,
  rules: [
    { unsupported: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
    { unsupported: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
    { unsupported: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
    { unsupported: "scaled_dot_product_attention, which is made of it, has a backward of its own" },
  ],
});

/** Gradients of attention_backward. */
export const attentionBackwardGradients = defineGradients({
  op: "attentionBackward", inputs: [
    "query",
    "key",
    "value",
    "output",
    "logSum",
    "gradOutput",
    "mask",
  ], results: ["dQuery", "dKey", "dValue"],
  differentiable: [0, 1, 2], broadcasts: false,
  rules: [
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
    {
      unsupported: "derivatives of higher order go through the products that attention is made of",
    },
  ],
});
