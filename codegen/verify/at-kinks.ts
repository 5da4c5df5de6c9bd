// What a declared gradient says exactly where a formula has a kink, a mask or a special value.
// Where the derivative is the same on both sides it must be that; at a true kink it must lie
// between the two one-sided derivatives, which is what every `ties` policy chooses from.

import { short } from "./compare.js";
import type { Interval } from "./points.js";
import type { Point, Root } from "./sampling.js";

/**
 * How far to the side one-sided derivatives are taken. Zero has room for a tiny step, which slow
 * limits like that of x^0.2 need; the larger one is for what cancels.
 */
const stepsFrom = (x: number) => (x === 0 ? [1e-100, 1e-9] : [1e-6 * Math.max(1, Math.abs(x))]);
/** One-sided derivatives, taken a step away, agree with the limit to this much only. */
const tolerance = 1e-4;

/** Exact places of kinks; zero where the domain has it, all zeros, and the domain's corners. */
export function exactPoints(
  roots: readonly Root[], domains: readonly Interval[], bases: readonly Point[],
): Point[] {
  const kinks = roots.flatMap(({ point, along, exact }) =>
    (exact === undefined ? [] : [point.with(along, exact)]));
  const zeros = domains.flatMap(([low, high], along) => {
    const numbers = bases.filter((point) => typeof point[along] === "number");
    return low > 0 || high < 0 ? [] : numbers.map((point) => point.with(along, 0));
  });
  const origin = bases[0].map((value, d) => {
    const [low, high] = domains[d];
    return typeof value === "number" && low <= 0 && high >= 0 ? 0 : value;
  });
  return [...kinks, ...zeros, origin, ...cornersOf(domains, bases[0])];
}

/** Every input at one end of its interval; what is no number stays as it is. */
function cornersOf(domains: readonly Interval[], base: Point): Point[] {
  if (base.length > 3) return [];
  return Array.from({ length: 2 ** base.length }, (_, bits) =>
    base.map((value, d) => (typeof value === "number" ? domains[d][(bits >> d) & 1] : value)));
}

/** The forward formula and its derivative by the input that is looked at. */
export interface ForwardAt {
  readonly isFinite: (point: Point) => boolean;
  readonly slope: (point: Point) => number;
}

/**
 * The first point where the declared gradient is neither the limit nor between the limits. A point
 * is approached along the gradient's own input; along the others where forward ends there.
 */
export function wrongAtKink(
  points: readonly Point[], own: number, forward: ForwardAt, gradient: (point: Point) => number,
): { readonly point: Point; readonly message: string } | undefined {
  for (const point of points) {
    if (!forward.isFinite(point)) continue;
    const along = approaches(point, own, forward);
    const tries = along.length > 0 ? along
      : point.flatMap((_, other) => approaches(point, other, forward));
    if (tries.length === 0) continue;
    const declared = gradient(point);
    if (tries.some((sides) => isLimit(declared, sides))) continue;
    const seen = tries[0].map(short).join(" and ");
    return { point, message: `declared ${short(declared)}, derived ${seen} beside it` };
  }
  return undefined;
}

/** The derivatives on one or both sides of a point, for each size of step. */
function approaches(point: Point, along: number, forward: ForwardAt): number[][] {
  const x = point[along];
  if (typeof x !== "number") return [];
  return stepsFrom(x).map((step) => [x - step, x + step]
    .map((at) => point.with(along, at)).filter((side) => forward.isFinite(side))
    .map((side) => forward.slope(side)).filter((slope) => Number.isFinite(slope)))
    .filter((sides) => sides.length > 0);
}

/** Between the derivatives of both sides; infinite where the only side is on its way there. */
function isLimit(declared: number, sides: readonly number[]): boolean {
  const [low, high] = [Math.min(...sides), Math.max(...sides)];
  const slack = tolerance * Math.max(1, Math.abs(low), Math.abs(high));
  if (Math.abs(declared) === Infinity) return sides.length === 1 && declared * low > 0;
  return declared >= low - slack && declared <= high + slack;
}
