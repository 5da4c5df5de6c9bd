// When two numbers count as equal.

/** Relative to the larger one, with a floor for what cancels to nearly nothing. */
export const relativeTolerance = 1e-9;
export const absoluteTolerance = 1e-12;

export function close(a: number, b: number, scale = 0): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (a === b) return true;
  const size = Math.max(Math.abs(a), Math.abs(b), scale);
  return Math.abs(a - b) <= relativeTolerance * size + absoluteTolerance;
}

/** Five digits, as messages show numbers. */
export function short(x: number): string {
  return Number.isInteger(x) && Math.abs(x) < 1e6 ? String(x) : String(Number(x.toPrecision(5)));
}
