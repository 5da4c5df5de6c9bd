// Generated from ops/recurrent.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients } from "../../src/autograd/record.js";

/** Gradients of lstm_sequence. */
export const lstmSequenceGradients = defineGradients({
  op: "lstmSequence", inputs: ["gates", "h", "c", "weight"], results: ["states", "cells", "bent"],
  differentiable: [0, 1, 2], broadcasts: false,
  rules: [
    { unsupported: "lstm, which is made of it, has a backward of its own over all steps" },
    { unsupported: "lstm, which is made of it, has a backward of its own over all steps" },
    { unsupported: "lstm, which is made of it, has a backward of its own over all steps" },
    { unsupported: "lstm, which is made of it, has a backward of its own over all steps" },
  ],
});

/** Gradients of lstm_sequence_backward. */
export const lstmSequenceBackwardGradients = defineGradients({
  op: "lstmSequenceBackward", inputs: [
    "cells",
    "bent",
    "weight",
    "gradOutput",
    "gradH",
    "gradC",
  ], results: ["gates", "h", "c"],
  differentiable: [0, 1, 2], broadcasts: false,
  rules: [
    { unsupported: "derivatives of higher order of lstm go through its steps" },
    { unsupported: "derivatives of higher order of lstm go through its steps" },
    { unsupported: "derivatives of higher order of lstm go through its steps" },
    { unsupported: "derivatives of higher order of lstm go through its steps" },
    { unsupported: "derivatives of higher order of lstm go through its steps" },
    { unsupported: "derivatives of higher order of lstm go through its steps" },
  ],
});
