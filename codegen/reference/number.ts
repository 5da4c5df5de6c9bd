// The numbers formulas are evaluated on: plain doubles, dual numbers (a value with its derivative
// along one direction) and complex numbers (for the complex step). A plain number may stand
// wherever one of the others does: it is a constant.

import type { Builtin } from "../formula/builtin.js";
import { Complex, applyComplex } from "./complex.js";
import { Dual, applyDual } from "./dual.js";

export type Scalar = number | Dual | Complex;

/** The plain number inside: the value of a dual, the real part of a complex number. */
export function primal(x: Scalar | boolean): number {
  if (typeof x === "number") return x;
  if (typeof x === "boolean") return Number(x);
  return x instanceof Dual ? x.value : x.re;
}

/** The derivative a dual number carries; zero for constants. */
export function tangent(x: Scalar | boolean): number {
  return x instanceof Dual ? x.tangent : 0;
}

export function isScalar(x: unknown): x is Scalar {
  return typeof x === "number" || x instanceof Dual || x instanceof Complex;
}

/** Applies a row of the builtin table to scalars and bools. */
export function applyScalar(row: Builtin, args: readonly (Scalar | boolean)[]): Scalar | boolean {
  for (const arg of args) {
    if (arg instanceof Dual) return applyDual(row, args as readonly (number | Dual)[]);
    if (arg instanceof Complex) return applyComplex(row, args as readonly (number | Complex)[]);
  }
  const wantsBool = row.signature.startsWith("bool");
  const plain = wantsBool ? args
    : args.map((arg) => (typeof arg === "boolean" ? Number(arg) : arg));
  return callRow(row, plain as readonly (number | boolean)[]);
}

/** Calls the row's plain function. */
export function callRow(row: Builtin, args: readonly (number | boolean)[]): number | boolean {
  return (row.js as (...args: readonly (number | boolean)[]) => number | boolean)(...args);
}
