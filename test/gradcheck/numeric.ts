// Derivatives by central differences, with Richardson's extrapolation over two steps, and a verdict
// on whether the function is smooth enough there for the figure to mean anything.

/** A scalar function of one number at a time: everything else is fixed. */
export type Slice = (value: number) => number;

export interface Estimate {
  readonly value: number;
  /** Difference of the two steps: how far the figure may be off. */
  readonly error: number;
  /** False near a kink or a jump, where one-sided slopes disagree. */
  readonly smooth: boolean;
}

const STEP = 1e-4;

/** f'(x), given `here` = f(x): (4 D(h/2) - D(h)) / 3, with D the central difference; its error is of order h^4. */
export function derivative(f: Slice, x: number, here: number): Estimate {
  const h = STEP * Math.max(1, Math.abs(x));
  const [up, down, upHalf, downHalf] = [f(x + h), f(x - h), f(x + h / 2), f(x - h / 2)];
  const wide = (up - down) / (2 * h);
  const narrow = (upHalf - downHalf) / h;
  const value = (4 * narrow - wide) / 3;
  const [right, left] = [(up - here) / h, (here - down) / h];
  const scale = 1 + Math.abs(value);
  const bend = Math.abs(right - left) / scale;
  const settles = Math.abs(wide - narrow) / scale;
  return { value, error: Math.abs(wide - narrow), smooth: Number.isFinite(value) && (bend < 0.02 || settles < 1e-7) && settles < 1e-3 };
}
