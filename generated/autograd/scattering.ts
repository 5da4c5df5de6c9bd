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

/** Gradients of scatter_amax. */
export const scatterAmaxGradients = defineGradients({
  op: "scatterAmax", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "index", "src", "result"],
      fused: false,
      formula: ({ grad, x, index, src, result, dim }: Values): Tensor => {
        const own = ops.crop(src, host.shape(index));
        const at = ops.gather(result, dim, index);
        const many = ops.scatterAdd(
          ops.whereSelf(ops.eq(x, result), 1, 0),
          dim,
          index,
          ops.whereSelf(ops.eq(own, at), 1, 0),
        );
        return ops.whereSelf(ops.eq(x, result), ops.div(grad, many), 0);
      },
    },
    { none: "an index is not a real number" },
    {
      reads: ["x", "index", "src", "result"],
      fused: false,
      formula: ({ grad, x, index, src, result, dim }: Values): Tensor => {
        const own = ops.crop(src, host.shape(index));
        const at = ops.gather(result, dim, index);
        const many = ops.scatterAdd(
          ops.whereSelf(ops.eq(x, result), 1, 0),
          dim,
          index,
          ops.whereSelf(ops.eq(own, at), 1, 0),
        );
        return ops.padTo(
          ops.whereSelf(ops.eq(own, at), ops.gather(ops.div(grad, many), dim, index), 0),
          host.shape(src),
        );
      },
    },
  ],
});

/** Gradients of scatter_amin. */
export const scatterAminGradients = defineGradients({
  op: "scatterAmin", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["x", "index", "src", "result"],
      fused: false,
      formula: ({ grad, x, index, src, result, dim }: Values): Tensor => {
        const own = ops.crop(src, host.shape(index));
        const at = ops.gather(result, dim, index);
        const many = ops.scatterAdd(
          ops.whereSelf(ops.eq(x, result), 1, 0),
          dim,
          index,
          ops.whereSelf(ops.eq(own, at), 1, 0),
        );
        return ops.whereSelf(ops.eq(x, result), ops.div(grad, many), 0);
      },
    },
    { none: "an index is not a real number" },
    {
      reads: ["x", "index", "src", "result"],
      fused: false,
      formula: ({ grad, x, index, src, result, dim }: Values): Tensor => {
        const own = ops.crop(src, host.shape(index));
        const at = ops.gather(result, dim, index);
        const many = ops.scatterAdd(
          ops.whereSelf(ops.eq(x, result), 1, 0),
          dim,
          index,
          ops.whereSelf(ops.eq(own, at), 1, 0),
        );
        return ops.padTo(
          ops.whereSelf(ops.eq(own, at), ops.gather(ops.div(grad, many), dim, index), 0),
          host.shape(src),
        );
      },
    },
  ],
});

/** Gradients of scatter_multiply. */
export const scatterMultiplyGradients = defineGradients({
  op: "scatterMultiply", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false, conjugates: true,
  rules: [
    {
      reads: ["x", "index", "src"],
      fused: false,
      formula: ({ grad, x, index, src, dim }: Values): Tensor => ops.mul(
        grad,
        ops.scatterMultiply_(ops.onesLike(x, { dtype: grad.dtype }), dim, index, src),
      ),
    },
    { none: "an index is not a real number" },
    {
      reads: ["x", "index", "src", "result"],
      fused: false,
      formula: ({ grad, x, index, src, result, dim }: Values): Tensor => {
        const own = ops.crop(src, host.shape(index));
        const zeros = ops.scatterAdd(
          ops.whereSelf(ops.eq(x, 0), 1, 0),
          dim,
          index,
          ops.whereSelf(ops.eq(own, 0), 1, 0),
        );
        const factor = ops.whereSelf(ops.eq(own, 0), 1, own);
        const others = ops.scatterMultiply(ops.whereSelf(ops.eq(x, 0), 1, x), dim, index, factor);
        const alone = ops.whereSelf(
          ops.eq(ops.gather(zeros, dim, index), 1),
          ops.gather(ops.mul(grad, others), dim, index),
          0,
        );
        const shared = ops.div(ops.gather(ops.mul(grad, result), dim, index), factor);
        return ops.padTo(ops.whereSelf(ops.eq(own, 0), alone, shared), host.shape(src));
      },
    },
  ],
});

/** Gradients of scatter_write. */
export const scatterWriteGradients = defineGradients({
  op: "scatterWrite", inputs: ["x", "index", "src"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      fused: false,
      formula: ({ grad, index, dim }: Values): Tensor => ops.scatterWrite(
        grad,
        dim,
        index,
        ops.newZeros(grad, host.shape(index), { dtype: grad.dtype }),
      ),
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
