// Generated from ops/scattering.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of corner_scatter. */
export const cornerScatterGradients = defineGradients({
  op: "cornerScatter", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, src }: Values): Tensor => ops.cornerScatter(
        grad,
        ops.newZeros(grad, host.shape(src), { dtype: grad.dtype }),
      ),
    },
    {
      reads: [],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, src }: Values): Tensor => ops.crop(grad, host.shape(src)),
    },
  ],
});

/** Gradients of diagonal_scatter. */
export const diagonalScatterGradients = defineGradients({
  op: "diagonalScatter", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, src, offset, dim1, dim2 }: Values): Tensor => ops.diagonalScatter(
        grad,
        ops.newZeros(grad, host.shape(src), { dtype: grad.dtype }),
        { offset, dim1, dim2 },
      ),
    },
    {
      reads: [],
      fused: false,
      formula: (
        { grad, offset, dim1, dim2 }: Values
      ): Tensor => ops.diagonal(grad, { offset, dim1, dim2 }),
    },
  ],
});

/** Gradients of index_accumulate. */
export const indexAccumulateGradients = defineGradients({
  op: "indexAccumulate", inputs: ["x", "places", "source"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    { none: "an index is not a real number" },
    {
      reads: ["places"],
      fused: false,
      formula: ({ grad, places, at }: Values): Tensor => ops.indexRead(grad, places, at),
    },
  ],
});

/** Gradients of index_add. */
export const indexAddGradients = defineGradients({
  op: "indexAdd", inputs: ["x", "index", "source"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    { none: "an index is not a real number" },
    {
      reads: ["index"],
      fused: false,
      formula: ({ grad, index, dim, alpha }: Values): Tensor => ops.mul(
        alpha,
        ops.indexSelect(grad, dim, index),
      ),
    },
  ],
});

/** Gradients of index_copy. */
export const indexCopyGradients = defineGradients({
  op: "indexCopy", inputs: ["x", "index", "source"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      shapes: ["source"],
      fused: false,
      formula: ({ grad, index, source, dim }: Values): Tensor => ops.indexCopy(
        grad,
        dim,
        index,
        ops.newZeros(grad, host.shape(source), { dtype: grad.dtype }),
      ),
    },
    { none: "an index is not a real number" },
    {
      reads: ["index"],
      fused: false,
      formula: ({ grad, index, dim }: Values): Tensor => ops.indexSelect(grad, dim, index),
    },
  ],
});

/** Gradients of index_write. */
export const indexWriteGradients = defineGradients({
  op: "indexWrite", inputs: ["x", "places", "source"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["places"],
      shapes: ["source"],
      fused: false,
      formula: ({ grad, places, source, at }: Values): Tensor => ops.indexWrite(
        grad,
        places,
        ops.newZeros(grad, host.shape(source), { dtype: grad.dtype }),
        at,
      ),
    },
    { none: "an index is not a real number" },
    {
      reads: ["places"],
      fused: false,
      formula: ({ grad, places, at }: Values): Tensor => ops.indexRead(grad, places, at),
    },
  ],
});

/** Gradients of scatter_add. */
export const scatterAddGradients = defineGradients({
  op: "scatterAdd", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    { none: "an index is not a real number" },
    {
      reads: ["index"],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, index, src, dim }: Values): Tensor => ops.padTo(
        ops.gather(grad, dim, index),
        host.shape(src),
      ),
    },
  ],
});

/** Gradients of scatter_multiply. */
export const scatterMultiplyGradients = defineGradients({
  op: "scatterMultiply", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    { unsupported: "as in PyTorch; scatter_reduce with prod has a gradient" },
    { none: "an index is not a real number" },
    { unsupported: "as in PyTorch; scatter_reduce with prod has a gradient" },
  ],
});

/** Gradients of scatter_src. */
export const scatterSrcGradients = defineGradients({
  op: "scatterSrc", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      fused: false,
      formula: ({ grad, index, dim }: Values): Tensor => ops.scatterValue(grad, dim, index, 0),
    },
    { none: "an index is not a real number" },
    {
      reads: ["index"],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, index, src, dim }: Values): Tensor => ops.padTo(
        ops.gather(grad, dim, index),
        host.shape(src),
      ),
    },
  ],
});

/** Gradients of scatter_value. */
export const scatterValueGradients = defineGradients({
  op: "scatterValue", inputs: ["x", "index"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      fused: false,
      formula: ({ grad, index, dim }: Values): Tensor => ops.scatterValue(grad, dim, index, 0),
    },
    { none: "an index is not a real number" },
  ],
});

/** Gradients of select_scatter. */
export const selectScatterGradients = defineGradients({
  op: "selectScatter", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["src"],
      fused: false,
      formula: ({ grad, src, dim, index }: Values): Tensor => ops.selectScatter(
        grad,
        ops.newZeros(grad, host.shape(src), { dtype: grad.dtype }),
        dim,
        index,
      ),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad, dim, index }: Values): Tensor => ops.select(grad, dim, index),
    },
  ],
});

/** Gradients of slice_scatter. */
export const sliceScatterGradients = defineGradients({
  op: "sliceScatter", inputs: ["x", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x", "src"],
      fused: false,
      formula: ({ grad, x, src, dim, start, end, step }: Values): Tensor => {
        const lo = host.clampIndex(start, host.size(x, dim));
        const hi = Math.max(lo, host.clampIndex(end, host.size(x, dim)));
        return ops.sliceScatter(
          grad,
          ops.newZeros(grad, host.shape(src), { dtype: grad.dtype }),
          { dim, start: lo, end: hi, step },
        );
      },
    },
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, start, end, step }: Values): Tensor => {
        const lo = host.clampIndex(start, host.size(x, dim));
        const hi = Math.max(lo, host.clampIndex(end, host.size(x, dim)));
        return ops.slice(grad, dim, { start: lo, end: hi, step });
      },
    },
  ],
});
