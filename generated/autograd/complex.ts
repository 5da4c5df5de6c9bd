// Generated from ops/complex.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of angle. */
export const angleGradients = defineGradients({
  op: "angle", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        0,
        ops.div(ops.mul(grad, ops.timesI(x)), ops.mul(ops.abs(x), ops.abs(x))),
      ),
    },
  ],
  fused: {
    x: {
      key: "angle/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of complex. */
export const complexGradients = defineGradients({
  op: "complex", inputs: ["real", "imag"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.real(grad),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.imag(grad),
    },
  ],
});

/** Gradients of conj_physical. */
export const conjPhysicalGradients = defineGradients({
  op: "conjPhysical", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad }: Values): Tensor => ops.conj(grad),
    },
  ],
  fused: {
    x: {
      key: "conj_physical/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
    },
  },
});

/** Gradients of isreal. */
export const isrealGradients = defineGradients({
  op: "isreal", inputs: ["x"], results: ["result"],
  differentiable: [], broadcasts: true,
  rules: [
    { none: "the result is not a real number" },
  ],
});

/** Gradients of polar. */
export const polarGradients = defineGradients({
  op: "polar", inputs: ["abs", "angle"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["angle"],
      fused: false,
      formula: ({ grad, angle }: Values): Tensor => ops.add(
        ops.mul(ops.real(grad), ops.cos(angle)),
        ops.mul(ops.imag(grad), ops.sin(angle)),
      ),
    },
    {
      reads: ["abs", "angle"],
      fused: false,
      formula: ({ grad, abs, angle }: Values): Tensor => ops.mul(
        abs,
        ops.sub(ops.mul(ops.imag(grad), ops.cos(angle)), ops.mul(ops.real(grad), ops.sin(angle))),
      ),
    },
  ],
});

/** Gradients of sgn. */
export const sgnGradients = defineGradients({
  op: "sgn", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "result"],
      fused: true,
      formula: ({ grad, x, result }: Values): Tensor => ops.whereSelf(
        ops.eq(x, 0),
        0,
        ops.div(
          ops.sub(grad, ops.mul(ops.real(ops.mul(grad, ops.conj(result))), result)),
          ops.abs(x),
        ),
      ),
    },
  ],
  fused: {
    x: {
      key: "sgn/backward/x", skeleton: "pointwise", reads: ["grad", "x", "result"], writes: [false],
    },
  },
});

/** Gradients of times_i. */
export const timesIGradients = defineGradients({
  op: "timesI", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad }: Values): Tensor => ops.neg(ops.timesI(grad)),
    },
  ],
  fused: {
    x: {
      key: "times_i/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
    },
  },
});

/** Gradients of view_as_complex. */
export const viewAsComplexGradients = defineGradients({
  op: "viewAsComplex", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.viewAsReal(grad),
    },
  ],
});

/** Gradients of view_as_real. */
export const viewAsRealGradients = defineGradients({
  op: "viewAsReal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: false,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => ops.complex(
        ops.select(grad, -1, 0),
        ops.select(grad, -1, 1),
      ),
    },
  ],
});
