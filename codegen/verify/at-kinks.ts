// What a declared gradient says exactly where a formula has a kink, a mask or a special value. Where
// the derivative is the same on both sides it must be that; at a true kink it must lie between the
// two one-sided derivatives, which is what every `ties` policy chooses from.

import { short } from "./compare.js";
import type { Bench } from "./report.js";
import type { Point, Root, Setting } from "./sampling.js";

const step = 1e-6;
/** One-sided derivatives are taken a step away, so they agree with the limit to this much only. */
const tolerance = 2e-5;

export interface ExactPoint {
  readonly point: Point;
  readonly along: number;
}

/** Exact places of kinks, and every input at zero. */
export function exactPoints(
  roots: readonly Root[], setting: Setting, bases: readonly Point[], bench: Bench,
): ExactPoint[] {
  const found: ExactPoint[] = roots.flatMap(({ point, along, exact }) =>
    (exact === undefined ? [] : [{ point: point.with(along, exact), along }]));
  setting.inputs.forEach((param, along) => {
    if (bench.elementKind(param) !== "real") return;
    for (const point of bases) found.push({ point: point.with(along, 0), along });
  });
  return found;
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
    if (typeof x !== "number") continue;
    const around = [-1, 0, 1].map((side) => point.with(along, x + side * step));
    if (!around.every((one) => forward.isFinite(one))) continue;
    const [below, above] = [forward.slope(around[0]), forward.slope(around[2])];
    if (!Number.isFinite(below) || !Number.isFinite(above)) continue;
    const declared = gradient(point);
    const slack = tolerance * Math.max(1, Math.abs(below), Math.abs(above));
    const inside = declared >= Math.min(below, above) - slack && declared <= Math.max(below, above) + slack;
    if (inside) continue;
    return {
      point,
      message: `declared ${short(declared)}, derived ${short(below)} below and ${short(above)} above`,
    };
  }
  return undefined;
}
