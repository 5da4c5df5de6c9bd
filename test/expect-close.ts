// Comparing a tensor's elements with literals, by one tolerance for each dtype (torch.testing.assert_close).

import { expect } from "vitest";
import type { Tensor } from "../src/index.js";

const TOLERANCE: Readonly<Record<string, { rtol: number; atol: number }>> = {
  float32: { rtol: 1.3e-6, atol: 1e-5 },
  float64: { rtol: 1e-7, atol: 1e-7 },
};

/** Asserts shape and elements; NaN equals NaN, infinities and integers must be the same. */
export function expectClose(actual: Tensor, expected: unknown): void {
  const { rtol, atol } = TOLERANCE[actual.dtype] ?? { rtol: 0, atol: 0 };
  const got = actual.toArray();
  const near = compare(got, expected, (a, b) => Object.is(a, b) || a === b || Math.abs(a - b) <= atol + rtol * Math.abs(b));
  if (!near) expect(got).toEqual(expected);
}

function compare(a: unknown, b: unknown, near: (a: number, b: number) => boolean): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => compare(item, b[i], near));
  return typeof a === "number" && typeof b === "number" ? near(a, b) : a === b;
}
