// What a declared gradient says exactly where a formula has a kink, a mask or a special value. Where
// the derivative is the same on both sides it must be that; at a true kink it must lie between the
// two one-sided derivatives, which is what every `ties` policy chooses from.

import { short } from "./compare.js";
import type { Bench } from "./report.js";
import type { Interval } from "./points.js";
import type { Point, Root, Setting } from "./sampling.js";

/**
 * How far to the side one-sided derivatives are taken. Zero has room for a tiny step, which slow
 * limits like that of x^0.2 need; the larger one is for what cancels.
 */
const stepsFrom = (x: number) => (x === 0 ? [1e-100, 1e-9] : [1e-6 * Math.max(1, Math.abs(x))]);
/** One-sided derivatives, taken a step away, agree with the limit to this much only. */
const tolerance = 1e-4;

export interface ExactPoint {
  readonly point: Point;
  readonly along: number;
}

/** Exact places of kinks; zero where the domain has it, and the domain's corners. */
export function exactPoints(
  roots: readonly Root[], setting: Setting, domains: readonly Interval[], bases: readonly Point[],
  bench: Bench,
): ExactPoint[] {
  const found: ExactPoint[] = roots.flatMap(({ point, along, exact }) =>
    (exact === undefined ? [] : [{ point: point.with(along, exact), along }]));
  setting.inputs.forEach((param, along) => {
    if (bench.elementKind(param) !== "real") return;
    const [low, high] = domains[along];
    const zeros = low <= 0 && high >= 0 ? bases : [];
    for (const point of zeros) found.push({ point: point.with(along, 0), along });
    for (const point of cornersOf(domains, bases[0])) found.push({ point, along });
  });
  return found;
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

/** The first point where the declared gradient is neither the limit nor between the limits. */
export function wrongAtKink(
  points: readonly ExactPoint[], forward: ForwardAt, gradient: (point: Point) => number,
): { readonly point: Point; readonly message: string } | undefined {
  for (const { point, along } of points) {
    const x = point[along];
    if (typeof x !== "number" || !forward.isFinite(point)) continue;
    const tries = stepsFrom(x).map((step) => [x - step, x + step]
      .map((at) => point.with(along, at)).filter((side) => forward.isFinite(side))
      .map((side) => forward.slope(side)).filter((slope) => Number.isFinite(slope)));
    if (tries.some((sides) => sides.length === 0)) continue;
    const declared = gradient(point);
    if (tries.some((sides) => isLimit(declared, sides))) continue;
    const seen = tries[0].map(short).join(" and ");
    return { point, message: `declared ${short(declared)}, derived ${seen} beside it` };
  }
  return undefined;
}

/** Between the derivatives of both sides; infinite where the only side is on its way there. */
function isLimit(declared: number, sides: readonly number[]): boolean {
  const [low, high] = [Math.min(...sides), Math.max(...sides)];
  const slack = tolerance * Math.max(1, Math.abs(low), Math.abs(high));
  if (Math.abs(declared) === Infinity) return sides.length === 1 && declared * low > 0;
  return declared >= low - slack && declared <= high + slack;
}
