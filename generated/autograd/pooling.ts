// Generated from ops/pooling.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import * as host from "../../src/shape-functions.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of adaptive_avg_pool_planes. */
export const adaptiveAvgPoolPlanesGradients = defineGradients({
  op: "adaptiveAvgPoolPlanes", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, x }: Values): Tensor => {
        const field = host.sliceList(host.shape(x), 1, host.rank(x));
        return ops.adaptiveAvgPoolPlanesSpread(grad, { size: field });
      },
    },
  ],
});

/** Gradients of adaptive_avg_pool_planes_spread. */
export const adaptiveAvgPoolPlanesSpreadGradients = defineGradients({
  op: "adaptiveAvgPoolPlanesSpread", inputs: ["y"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["y"],
      fused: false,
      formula: ({ grad, y }: Values): Tensor => ops.adaptiveAvgPoolPlanes(
        grad,
        { size: host.sliceList(host.shape(y), 1, host.rank(y)) },
      ),
    },
  ],
});

/** Gradients of adaptive_max_pool_planes. */
export const adaptiveMaxPoolPlanesGradients = defineGradients({
  op: "adaptiveMaxPoolPlanes", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x }: Values): Tensor => {
        const field = host.sliceList(host.shape(x), 1, host.rank(x));
        return ops.putInPlanes(grad, indices, { size: field });
      },
    },
  ],
});

/** Gradients of avg_pool_planes. */
export const avgPoolPlanesGradients = defineGradients({
  op: "avgPoolPlanes", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      shapes: ["x"],
      fused: false,
      formula: (
        { grad, x, kernelSize, stride, padding, ceilMode, countIncludePad, divisor }: Values
      ): Tensor => {
        const field = host.sliceList(host.shape(x), 1, host.rank(x));
        return ops.avgPoolPlanesSpread(
          grad,
          { size: field, kernelSize, stride, padding, ceilMode, countIncludePad, divisor },
        );
      },
    },
  ],
});

/** Gradients of avg_pool_planes_spread. */
export const avgPoolPlanesSpreadGradients = defineGradients({
  op: "avgPoolPlanesSpread", inputs: ["y"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: (
        { grad, kernelSize, stride, padding, ceilMode, countIncludePad, divisor }: Values
      ): Tensor => ops.avgPoolPlanes(grad, { kernelSize, stride, padding, ceilMode, countIncludePad, divisor }),
    },
  ],
});

/** Gradients of max_pool_planes. */
export const maxPoolPlanesGradients = defineGradients({
  op: "maxPoolPlanes", inputs: ["x"], results: ["values", "indices"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["indices"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, indices, x }: Values): Tensor => {
        const field = host.sliceList(host.shape(x), 1, host.rank(x));
        return ops.putInPlanes(grad, indices, { size: field });
      },
    },
  ],
});

/** Gradients of put_in_planes. */
export const putInPlanesGradients = defineGradients({
  op: "putInPlanes", inputs: ["x", "index"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: ["index"],
      shapes: ["x"],
      fused: false,
      formula: ({ grad, index, x, size }: Values): Tensor => {
        const flat = [
          host.size(x, 0),
          host.product(host.sliceList(host.shape(x), 1, host.rank(x))),
        ];
        const planes = ops.reshape(grad, [host.size(x, 0), host.product(size)]);
        return ops.reshape(ops.gather(planes, 1, ops.reshape(index, flat)), host.shape(x));
      },
    },
    { none: "integer or bool input" },
  ],
});
