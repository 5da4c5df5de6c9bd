// Generated from ops/arithmetic.yaml by codegen/emit/autograd.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { defineGradients, type Values } from "../../src/autograd/record.js";
import { type Tensor, zeros } from "../../src/tensor/tensor.js";
import * as ops from "../ts/index.js";

/** Gradients of abs. */
export const absGradients = defineGradients({
  op: "abs", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.sgn(x)),
    },
  ],
  fused: {
    x: {
      key: "abs/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of add. */
export const addGradients = defineGradients({
  op: "add", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: [],
      fused: true,
      formula: ({ grad, alpha }: Values): Tensor => ops.mul(grad, alpha),
    },
  ],
  fused: {
    y: {
      key: "add/backward/y", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
  },
});

/** Gradients of add. */
export const addSpecial0Gradients = defineGradients({
  op: "add", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => grad },
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => grad },
  ],
});

/** Gradients of addcdiv. */
export const addcdivGradients = defineGradients({
  op: "addcdiv", inputs: ["x", "tensor1", "tensor2"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: ["tensor2"],
      fused: true,
      formula: ({ grad, tensor2, value }: Values): Tensor => ops.mul(
        grad,
        ops.mul(ops.div(1, tensor2), value),
      ),
    },
    {
      reads: ["tensor1", "tensor2"],
      fused: true,
      formula: ({ grad, tensor1, tensor2, value }: Values): Tensor => ops.neg(ops.mul(
        grad,
        ops.div(ops.div(ops.mul(value, tensor1), tensor2), tensor2),
      )),
    },
  ],
  fused: {
    tensor1: {
      key: "addcdiv/backward/tensor1", skeleton: "pointwise", reads: [
        "grad",
        "tensor2",
      ], writes: [false],
      scalars: ({ value }: Values) => [value],
    },
    tensor2: {
      key: "addcdiv/backward/tensor2", skeleton: "pointwise", reads: [
        "grad",
        "tensor1",
        "tensor2",
      ], writes: [false],
      scalars: ({ value }: Values) => [value],
    },
    "tensor1+tensor2": {
      key: "addcdiv/backward/tensor1+tensor2", skeleton: "pointwise", reads: [
        "grad",
        "tensor1",
        "tensor2",
      ], writes: [false, false],
      scalars: ({ value }: Values) => [value],
    },
  },
});

/** Gradients of addcmul. */
export const addcmulGradients = defineGradients({
  op: "addcmul", inputs: ["x", "tensor1", "tensor2"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: ["tensor2"],
      fused: true,
      formula: ({ grad, tensor2, value }: Values): Tensor => ops.mul(grad, ops.mul(tensor2, value)),
    },
    {
      reads: ["tensor1"],
      fused: true,
      formula: ({ grad, tensor1, value }: Values): Tensor => ops.mul(grad, ops.mul(value, tensor1)),
    },
  ],
  fused: {
    tensor1: {
      key: "addcmul/backward/tensor1", skeleton: "pointwise", reads: [
        "grad",
        "tensor2",
      ], writes: [false],
      scalars: ({ value }: Values) => [value],
    },
    tensor2: {
      key: "addcmul/backward/tensor2", skeleton: "pointwise", reads: [
        "grad",
        "tensor1",
      ], writes: [false],
      scalars: ({ value }: Values) => [value],
    },
    "tensor1+tensor2": {
      key: "addcmul/backward/tensor1+tensor2", skeleton: "pointwise", reads: [
        "grad",
        "tensor1",
        "tensor2",
      ], writes: [false, false],
      scalars: ({ value }: Values) => [value],
    },
  },
});

/** Gradients of clamp_numbers. */
export const clampNumbersGradients = defineGradients({
  op: "clampNumbers", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x, min, max }: Values): Tensor => {
        const lo = min ?? -Infinity;
        const hi = max ?? Infinity;
        return ops.whereSelf(ops.logicalAnd(ops.ge(x, lo), ops.le(x, hi)), grad, 0);
      },
    },
  ],
  fused: {
    x: {
      key: "clamp_numbers/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
      scalars: ({ min, max }: Values) => {
        const lo = min ?? -Infinity;
        const hi = max ?? Infinity;
        return [lo, hi];
      },
    },
  },
});

/** Gradients of div. */
export const divNoneGradients = defineGradients({
  op: "div", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["y"],
      fused: true,
      formula: ({ grad, y }: Values): Tensor => ops.div(grad, y),
    },
    {
      reads: ["y", "result"],
      fused: true,
      formula: ({ grad, y, result }: Values): Tensor => ops.div(ops.mul(ops.neg(grad), result), y),
    },
  ],
  fused: {
    x: {
      key: "div/backward/none.x", skeleton: "pointwise", reads: ["grad", "y"], writes: [false],
    },
    y: {
      key: "div/backward/none.y", skeleton: "pointwise", reads: [
        "grad",
        "y",
        "result",
      ], writes: [false],
    },
    "x+y": {
      key: "div/backward/none.x+y", skeleton: "pointwise", reads: [
        "grad",
        "y",
        "result",
      ], writes: [false, false],
    },
  },
});

/** Gradients of div. */
export const divTruncGradients = defineGradients({
  op: "div", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of div. */
export const divFloorGradients = defineGradients({
  op: "div", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of floor_divide. */
export const floorDivideGradients = defineGradients({
  op: "floorDivide", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { unsupported: "as in PyTorch, which registers no derivative; div has one" },
    { unsupported: "as in PyTorch, which registers no derivative; div has one" },
  ],
});

/** Gradients of fmod. */
export const fmodGradients = defineGradients({
  op: "fmod", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.mul(ops.neg(grad), ops.trunc(ops.div(x, y))),
    },
  ],
  fused: {
    y: {
      key: "fmod/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
  },
});

/** Gradients of lerp. */
export const lerpGradients = defineGradients({
  op: "lerp", inputs: ["x", "end", "weight"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["weight"],
      fused: true,
      formula: ({ grad, weight }: Values): Tensor => ops.mul(grad, ops.sub(1, weight)),
    },
    {
      reads: ["weight"],
      fused: true,
      formula: ({ grad, weight }: Values): Tensor => ops.mul(grad, weight),
    },
    {
      reads: ["x", "end"],
      fused: true,
      formula: ({ grad, x, end }: Values): Tensor => ops.mul(grad, ops.sub(end, x)),
    },
  ],
  fused: {
    x: {
      key: "lerp/backward/x", skeleton: "pointwise", reads: ["grad", "weight"], writes: [false],
    },
    end: {
      key: "lerp/backward/end", skeleton: "pointwise", reads: ["grad", "weight"], writes: [false],
    },
    "x+end": {
      key: "lerp/backward/x+end", skeleton: "pointwise", reads: [
        "grad",
        "weight",
      ], writes: [false, false],
    },
    weight: {
      key: "lerp/backward/weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "end",
      ], writes: [false],
    },
    "x+weight": {
      key: "lerp/backward/x+weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "end",
        "weight",
      ], writes: [false, false],
    },
    "end+weight": {
      key: "lerp/backward/end+weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "end",
        "weight",
      ], writes: [false, false],
    },
    "x+end+weight": {
      key: "lerp/backward/x+end+weight", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "end",
        "weight",
      ], writes: [false, false, false],
    },
  },
});

/** Gradients of maximum. */
export const maximumGradients = defineGradients({
  op: "maximum", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.eq(x, y),
        ops.div(grad, 2),
        ops.whereSelf(ops.lt(x, y), 0, grad),
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.eq(x, y),
        ops.div(grad, 2),
        ops.whereSelf(ops.gt(x, y), 0, grad),
      ),
    },
  ],
  fused: {
    x: {
      key: "maximum/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "maximum/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "maximum/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of minimum. */
export const minimumGradients = defineGradients({
  op: "minimum", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.eq(x, y),
        ops.div(grad, 2),
        ops.whereSelf(ops.gt(x, y), 0, grad),
      ),
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.eq(x, y),
        ops.div(grad, 2),
        ops.whereSelf(ops.lt(x, y), 0, grad),
      ),
    },
  ],
  fused: {
    x: {
      key: "minimum/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "minimum/backward/y", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    "x+y": {
      key: "minimum/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of mul. */
export const mulGradients = defineGradients({
  op: "mul", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["y"],
      fused: true,
      formula: ({ grad, y }: Values): Tensor => ops.mul(grad, y),
    },
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, x),
    },
  ],
  fused: {
    x: {
      key: "mul/backward/x", skeleton: "pointwise", reads: ["grad", "y"], writes: [false],
    },
    y: {
      key: "mul/backward/y", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
    "x+y": {
      key: "mul/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false, false],
    },
  },
});

/** Gradients of neg. */
export const negGradients = defineGradients({
  op: "neg", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: true,
      formula: ({ grad }: Values): Tensor => ops.neg(grad),
    },
  ],
  fused: {
    x: {
      key: "neg/backward/x", skeleton: "pointwise", reads: ["grad"], writes: [false],
    },
  },
});

/** Gradients of pow. */
export const powGradients = defineGradients({
  op: "pow", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.whereSelf(
        ops.eq(y, 0),
        0,
        ops.mul(ops.mul(grad, y), ops.pow(x, ops.sub(y, 1))),
      ),
    },
    {
      reads: ["x", "y", "result"],
      fused: true,
      formula: ({ grad, x, y, result }: Values): Tensor => ops.whereSelf(
        ops.logicalAnd(
          ops.logicalAnd(ops.eq(x, 0), ops.eq(ops.real(y), y)),
          ops.ge(ops.real(y), 0),
        ),
        0,
        ops.mul(ops.mul(grad, result), ops.log(x)),
      ),
    },
  ],
  fused: {
    x: {
      key: "pow/backward/x", skeleton: "pointwise", reads: ["grad", "x", "y"], writes: [false],
    },
    y: {
      key: "pow/backward/y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
        "result",
      ], writes: [false],
    },
    "x+y": {
      key: "pow/backward/x+y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
        "result",
      ], writes: [false, false],
    },
  },
});

/** Gradients of reciprocal. */
export const reciprocalGradients = defineGradients({
  op: "reciprocal", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["result"],
      fused: true,
      formula: ({ grad, result }: Values): Tensor => ops.mul(
        ops.mul(ops.neg(grad), result),
        result,
      ),
    },
  ],
  fused: {
    x: {
      key: "reciprocal/backward/x", skeleton: "pointwise", reads: [
        "grad",
        "result",
      ], writes: [false],
    },
  },
});

/** Gradients of remainder. */
export const remainderGradients = defineGradients({
  op: "remainder", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: ["x", "y"],
      fused: true,
      formula: ({ grad, x, y }: Values): Tensor => ops.mul(ops.neg(grad), ops.floor(ops.div(x, y))),
    },
  ],
  fused: {
    y: {
      key: "remainder/backward/y", skeleton: "pointwise", reads: [
        "grad",
        "x",
        "y",
      ], writes: [false],
    },
  },
});

/** Gradients of sign. */
export const signGradients = defineGradients({
  op: "sign", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => zeros(grad.shape, grad.type),
    },
  ],
});

/** Gradients of square. */
export const squareGradients = defineGradients({
  op: "square", inputs: ["x"], results: ["result"],
  differentiable: [0], broadcasts: true, conjugates: true,
  rules: [
    {
      reads: ["x"],
      fused: true,
      formula: ({ grad, x }: Values): Tensor => ops.mul(grad, ops.mul(2, x)),
    },
  ],
  fused: {
    x: {
      key: "square/backward/x", skeleton: "pointwise", reads: ["grad", "x"], writes: [false],
    },
  },
});

/** Gradients of sub. */
export const subGradients = defineGradients({
  op: "sub", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    {
      reads: [],
      fused: false,
      formula: ({ grad }: Values): Tensor => grad,
    },
    {
      reads: [],
      fused: true,
      formula: ({ grad, alpha }: Values): Tensor => ops.neg(ops.mul(grad, alpha)),
    },
  ],
  fused: {
    y: {
      key: "sub/backward/y", skeleton: "pointwise", reads: ["grad"], writes: [false],
      scalars: ({ alpha }: Values) => [alpha],
    },
  },
});

/** Gradients of sub. */
export const subSpecial0Gradients = defineGradients({
  op: "sub", inputs: ["x", "y"], results: ["result"],
  differentiable: [0], broadcasts: true,
  rules: [
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => grad },
    { reads: [], fused: false, formula: ({ grad }: Values): Tensor => ops.neg(grad) },
  ],
});
