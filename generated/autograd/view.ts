// Generated from ops/view.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of crop. */
export const cropGradients = defineGradients({
  op: "crop", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.padTo(grad, host.shape(x)),
    },
  ],
});

/** Gradients of diagonal. */
export const diagonalGradients = defineGradients({
  op: "diagonal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, offset, dim1, dim2 }: Values): Tensor => ops.diagonalScatter(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        grad,
        { offset, dim1, dim2 },
      ),
    },
  ],
});

/** Gradients of expand. */
export const expandGradients = defineGradients({
  op: "expand", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.sumTo(grad, host.shape(x)),
    },
  ],
});

/** Gradients of movedim. */
export const movedimGradients = defineGradients({
  op: "movedim", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: (
        { grad, source, destination }: Values
      ): Tensor => ops.movedim(grad, destination, source),
    },
  ],
});

/** Gradients of permute. */
export const permuteGradients = defineGradients({
  op: "permute", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dims }: Values): Tensor => ops.permute(grad, host.inverse(dims)),
    },
  ],
});

/** Gradients of select. */
export const selectGradients = defineGradients({
  op: "select", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, index }: Values): Tensor => ops.selectScatter(
        ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
        grad,
        dim,
        index,
      ),
    },
  ],
});

/** Gradients of slice. */
export const sliceGradients = defineGradients({
  op: "slice", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim, start, end, step }: Values): Tensor => {
        const lo = host.clampIndex(start, host.size(x, dim));
        const hi = Math.max(lo, host.clampIndex(end, host.size(x, dim)));
        return ops.sliceScatter(
          ops.newZeros(grad, host.shape(x), { dtype: grad.dtype }),
          grad,
          { dim, start: lo, end: hi, step },
        );
      },
    },
  ],
});

/** Gradients of squeeze. */
export const squeezeGradients = defineGradients({
  op: "squeeze", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, dim }: Values): Tensor => {
        const gone = host.singletons(x, dim);
        return ops.unreduce(grad, gone, false);
      },
    },
  ],
});

/** Gradients of strided_view. */
export const stridedViewGradients = defineGradients({
  op: "stridedView", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, size, stride, offset }: Values): Tensor => ops.stridedSum(
        grad,
        host.shape(x),
        host.strides(x),
        size,
        stride,
        offset,
      ),
    },
  ],
});

/** Gradients of transpose. */
export const transposeGradients = defineGradients({
  op: "transpose", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dim0, dim1 }: Values): Tensor => ops.transpose(grad, dim0, dim1),
    },
  ],
});

/** Gradients of unreduce. */
export const unreduceGradients = defineGradients({
  op: "unreduce", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.reshape(grad, host.shape(x)),
    },
  ],
});

/** Gradients of unsqueeze. */
export const unsqueezeGradients = defineGradients({
  op: "unsqueeze", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad, dim }: Values): Tensor => ops.squeeze(grad, { dim }),
    },
  ],
});

/** Gradients of view. */
export const viewGradients = defineGradients({
  op: "view", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => ops.reshape(grad, host.shape(x)),
    },
  ],
});
