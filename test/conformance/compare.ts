// Comparing results with golden ones: dtype and shape exactly, elements within a tolerance.

import { Tensor, noGrad } from "../../src/index.js";
import type { GoldenFile, TensorValue, Value } from "./golden.js";
import { goldenTensor, numberOf } from "./values.js";

export interface Tolerance { readonly rtol: number; readonly atol: number }

const EXACT: Tolerance = { rtol: 0, atol: 0 };

/** torch.testing.assert_close's. */
const FORWARD: Readonly<Record<string, Tolerance>> = {
  float16: { rtol: 1e-3, atol: 1e-5 },
  bfloat16: { rtol: 1.6e-2, atol: 1e-5 },
  float32: { rtol: 1.3e-6, atol: 1e-5 },
  float64: { rtol: 1e-7, atol: 1e-7 },
};

const GRADIENT: Readonly<Record<string, Tolerance>> = {
  ...FORWARD,
  float32: { rtol: 1e-4, atol: 1e-5 },
};

/** The tolerance of a dtype: the table's or the file's own, whichever is wider. */
export function toleranceFor(file: GoldenFile, dtype: string, isGradient = false): Tolerance {
  const real = REAL_PART[dtype] ?? dtype;
  const { rtol, atol } = (isGradient ? GRADIENT : FORWARD)[real] ?? EXACT;
  const [ownAtol, ownRtol] = file.tolerance_overrides[dtype] ?? [0, 0];
  return { rtol: Math.max(rtol, ownRtol), atol: Math.max(atol, ownAtol) };
}

const REAL_PART: Readonly<Record<string, string>> = { complex64: "float32", complex128: "float64" };

/** What differs between a result and the golden one, or undefined where nothing does. */
export function differenceOf(file: GoldenFile, got: unknown, expected: Value): string | undefined {
  if (expected.t === "tensor") {
    return got instanceof Tensor ? tensorDifference(file, got, expected, toleranceFor(file, expected.dtype)) : `expected a tensor, got ${typeof got}`;
  }
  if (got instanceof Tensor) return `expected ${expected.t}, got a tensor`;
  return hostDifference(file, got, expected);
}

export function tensorDifference(file: GoldenFile, got: Tensor, expected: TensorValue, tolerance: Tolerance): string | undefined {
  if (got.dtype !== expected.dtype) return `dtype: expected ${expected.dtype}, got ${got.dtype}`;
  if (String(got.shape) !== String(expected.shape)) return `shape: expected [${expected.shape}], got [${got.shape}]`;
  return elementsDifference(elementsOf(got), elementsOf(goldenTensor(file, expected)), tolerance);
}

/** Elements in row-major order; complex ones as two numbers each. */
export function elementsOf(x: Tensor): ArrayLike<number | bigint> {
  return noGrad(() => (x.isContiguous() ? x.detach() : x.detach().contiguous())).copyElements();
}

/** The worst of the elements that are not close, and how many there are. */
export function elementsDifference(got: ArrayLike<number | bigint>, expected: ArrayLike<number | bigint>, tolerance: Tolerance): string | undefined {
  let [count, worst, at] = [0, -1, -1];
  for (let i = 0; i < expected.length; i++) {
    if (isClose(got[i], expected[i], tolerance)) continue;
    count++;
    const distance = Math.abs(Number(got[i]) - Number(expected[i]));
    if (at < 0 || distance > worst) [worst, at] = [distance, i];
  }
  if (count === 0) return undefined;
  return `${count} of ${expected.length} elements differ, most at ${at}: expected ${expected[at]}, got ${got[at]}`;
}

function isClose(a: number | bigint, b: number | bigint, { rtol, atol }: Tolerance): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (typeof a === "bigint" || typeof b === "bigint") return false;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= atol + rtol * Math.abs(b);
}

function hostDifference(file: GoldenFile, got: unknown, expected: Value): string | undefined {
  if (expected.t === "bool") return got === expected.v ? undefined : `expected ${expected.v}, got ${String(got)}`;
  if (expected.t !== "int" && expected.t !== "float") return `no comparison for a golden ${expected.t}`;
  if (typeof got !== "number" && typeof got !== "bigint") return `expected a number, got ${typeof got}`;
  const tolerance = expected.t === "int" ? EXACT : toleranceFor(file, "float32");
  return isClose(Number(got), numberOf(expected.v), tolerance) ? undefined : `expected ${expected.v}, got ${got}`;
}
