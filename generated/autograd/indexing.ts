// Generated from ops/indexing.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of embedding_rows. */
export const embeddingRowsGradients = defineGradients({
  op: "embeddingRows", inputs: ["weight", "index"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      shapes: ["weight"],
      fused: false,
      formula: ({ grad, index, weight, paddingIdx }: Values): Tensor => ops.indexAdd_(
        ops.newZeros(grad, host.shape(weight), { dtype: grad.dtype }),
        0,
        index,
        paddingIdx < 0 ? grad : ops.whereSelf(ops.eq(ops.unsqueeze(index, 1), paddingIdx), 0, grad),
      ),
    },
    { none: "an index is not a real number" },
  ],
});

/** Gradients of flip. */
export const flipGradients = defineGradients({
  op: "flip", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dims }: Values): Tensor => ops.flip(grad, dims),
    },
  ],
});

/** Gradients of gather. */
export const gatherGradients = defineGradients({
  op: "gather", inputs: ["x", "index"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, index, x, dim }: Values): Tensor => ops.scatterAdd_(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        dim,
        index,
        grad,
      ),
    },
    { none: "an index is not a real number" },
  ],
});

/** Gradients of index_read. */
export const indexReadGradients = defineGradients({
  op: "indexRead", inputs: ["x", "places"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["places"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, places, x, at }: Values): Tensor => ops.indexAccumulate_(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        places,
        grad,
        at,
      ),
    },
    { none: "an index is not a real number" },
  ],
});

/** Gradients of index_select. */
export const indexSelectGradients = defineGradients({
  op: "indexSelect", inputs: ["x", "index"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, index, x, dim }: Values): Tensor => ops.indexAdd_(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        dim,
        index,
        grad,
      ),
    },
    { none: "an index is not a real number" },
  ],
});

/** Gradients of masked_elements. */
export const maskedElementsGradients = defineGradients({
  op: "maskedElements", inputs: ["x", "mask"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { none: "what is recorded picks places (maskedSelect)" },
    { none: "a mask is not a real number" },
  ],
});

/** Gradients of masked_fill. */
export const maskedFillGradients = defineGradients({
  op: "maskedFill", inputs: ["x", "mask", "value"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["mask"],
      fused: true,
      formula: ({ grad, mask }: Values): Tensor => ops.whereSelf(mask, 0, grad),
    },
    { none: "a condition is not a real number" },
    {
      reads: ["mask"],
      fused: true,
      formula: ({ grad, mask }: Values): Tensor => ops.whereSelf(mask, grad, 0),
    },
  ],
  fused: {
    x: {
      key: "masked_fill/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "mask",
      ], writes: [false],
    },
    value: {
      key: "masked_fill/backward/value", skeleton: "pointwise", reads: [
        "grad",
        "mask",
      ], writes: [false],
    },
    "x+value": {
      key: "masked_fill/backward/x+value", skeleton: "pointwise", reads: [
        "grad",
        "mask",
      ], writes: [false, false],
    },
  },
});

/** Gradients of nonzero_places. */
export const nonzeroPlacesGradients = defineGradients({
  op: "nonzeroPlaces", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of nonzero_rows. */
export const nonzeroRowsGradients = defineGradients({
  op: "nonzeroRows", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of nonzero_tuple. */
export const nonzeroTupleGradients = defineGradients({
  op: "nonzeroTuple", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});

/** Gradients of one_hot. */
export const oneHotGradients = defineGradients({
  op: "oneHot", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "an index is not a real number" },
  ],
});

/** Gradients of rolled. */
export const rolledGradients = defineGradients({
  op: "rolled", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, shifts, dims }: Values): Tensor => ops.rolled(
        grad,
        host.itemwise((x) => -x, shifts),
        dims,
      ),
    },
  ],
});

/** Gradients of tril. */
export const trilGradients = defineGradients({
  op: "tril", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, diagonal }: Values): Tensor => ops.tril(grad, { diagonal }),
    },
  ],
});

/** Gradients of triu. */
export const triuGradients = defineGradients({
  op: "triu", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, diagonal }: Values): Tensor => ops.triu(grad, { diagonal }),
    },
  ],
});

/** Gradients of unravel_index. */
export const unravelIndexGradients = defineGradients({
  op: "unravelIndex", inputs: ["indices"], results: ["result"],
  differentiable: [], broadcasts: false,
  rules: [
    { none: "the result is an index" },
  ],
});
