// Generated from ops/sorting.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of argsort. */
export const argsortGradients = defineGradients({
  op: "argsort", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of first_of_rows. */
export const firstOfRowsGradients = defineGradients({
  op: "firstOfRows", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x }: Values): Tensor => {
        if (host.rank(x) === 0) return ops.reshape(grad, []);
        return ops.scatter(
          ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
          -1,
          indices,
          grad,
        );
      },
    },
  ],
});

/** Gradients of sort_rows. */
export const sortRowsGradients = defineGradients({
  op: "sortRows", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x }: Values): Tensor => {
        if (host.rank(x) === 0) return grad;
        return ops.scatter(
          ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
          -1,
          indices,
          grad,
        );
      },
    },
  ],
});
