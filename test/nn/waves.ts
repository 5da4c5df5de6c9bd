// Inputs of the tests against PyTorch: sin(0.7 i) over the elements, in float64, as in reference.py
// beside this file, which printed the numbers expected.

import { expect } from "vitest";
import { type Tensor, nn, noGrad, tensor } from "../../src/index.js";

/** sin(0.7 i) in row-major order, float64. */
export function wave(...shape: number[]): Tensor {
  const count = shape.reduce((n, size) => n * size, 1);
  const values = Array.from({ length: count }, (_, i) => Math.sin(0.7 * i));
  return tensor(values, { dtype: "float64" }).reshape(shape);
}

/** The module in float64, every parameter half a wave. */
export function filled<M extends nn.Module>(module: M): M {
  module.to("float64");
  noGrad(() => module.parameters().forEach((value) => value.copy_(wave(...value.shape).mul(0.5))));
  return module;
}

/** Elements in row-major order against numbers printed with eight digits. */
export function expectValues(x: Tensor | null, expected: readonly number[], tolerance = 1e-7): void {
  const actual = Array.from(x!.contiguous().copyElements() as unknown as ArrayLike<number>, Number);
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]), `element ${i}: ${value}, expected ${expected[i]}`).toBeLessThanOrEqual(tolerance));
}
