// Generated from ops/convolution.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of columns_add. */
export const columnsAddGradients = defineGradients({
  op: "columnsAdd", inputs: ["x", "columns"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad, kernelSize, dilation, stride }: Values): Tensor => ops.windowColumns(
        grad,
        { kernelSize, dilation, padding: [0, 0], stride },
      ),
    },
  ],
});

/** Gradients of convolution. */
export const convolutionGradients = defineGradients({
  op: "convolution", inputs: ["x", "weight", "bias"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["weight"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, weight, x, stride, padding, dilation, groups }: Values): Tensor => {
        const field = host.sliceList(host.shape(x), 2, host.rank(x));
        return ops.convolutionInput(
          grad,
          weight,
          { size: field, stride, padding, dilation, groups },
        );
      },
    },
    {
      reads: ["x"],
      shapes: ["weight"],
      fused: false,
      formula: ({ grad, x, weight, stride, padding, dilation, groups }: Values): Tensor => {
        const kernel = host.sliceList(host.shape(weight), 2, host.rank(weight));
        return ops.convolutionWeight(x, grad, { size: kernel, stride, padding, dilation, groups });
      },
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.sum(
        grad,
        { dim: host.concat([0], host.range(2, host.rank(grad))) },
      ),
    },
  ],
});

/** Gradients of convolution_input. */
export const convolutionInputGradients = defineGradients({
  op: "convolutionInput", inputs: ["y", "weight"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["weight"],
      fused: false,
      formula: ({ grad, weight, stride, padding, dilation, groups }: Values): Tensor => ops.convolution(
        grad,
        weight,
        undefined,
        { stride, padding, dilation, groups },
      ),
    },
    {
      reads: ["y"],
      shapes: ["weight"],
      fused: false,
      formula: ({ grad, y, weight, stride, padding, dilation, groups }: Values): Tensor => {
        const kernel = host.sliceList(host.shape(weight), 2, host.rank(weight));
        return ops.convolutionWeight(grad, y, { size: kernel, stride, padding, dilation, groups });
      },
    },
  ],
});

/** Gradients of convolution_weight. */
export const convolutionWeightGradients = defineGradients({
  op: "convolutionWeight", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["y"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, y, x, stride, padding, dilation, groups }: Values): Tensor => {
        const field = host.sliceList(host.shape(x), 2, host.rank(x));
        return ops.convolutionInput(y, grad, { size: field, stride, padding, dilation, groups });
      },
    },
    {
      reads: ["x"],
      fused: false,
      formula: ({ grad, x, stride, padding, dilation, groups }: Values): Tensor => ops.convolution(
        x,
        grad,
        undefined,
        { stride, padding, dilation, groups },
      ),
    },
  ],
});

/** Gradients of window_columns. */
export const windowColumnsGradients = defineGradients({
  op: "windowColumns", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x, kernelSize, dilation, padding, stride }: Values): Tensor => ops.columnsToImage(
        grad,
        { size: host.sliceList(host.shape(x), 2, 4), kernelSize, dilation, padding, stride },
      ),
    },
  ],
});
