// Checks of what optimizers are given.

import { ArgumentError, showValue } from "../errors.js";

/** A number from 0 on, infinity excluded. */
export function checkNonNegative(op: string, name: string, value: unknown): void {
  if (typeof value === "number" && value >= 0 && value < Infinity) return;
  throw new ArgumentError(
    `${op}: expected ${name} to be a number from 0 on, got ${showValue(value)}`,
    { op, argument: name, got: value });
}

/** A number in [0, 1). */
export function checkShare(op: string, name: string, value: unknown): void {
  if (typeof value === "number" && value >= 0 && value < 1) return;
  throw new ArgumentError(
    `${op}: expected ${name} to be in [0, 1), got ${showValue(value)}`,
    { op, argument: name, got: value });
}
