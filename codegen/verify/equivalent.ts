// Whether a mutant is the same function as the formula it was made from, as far as can be seen: equal
// to the last bit wherever forward is defined and finite, at far more points than verification looks
// at. Such a mutant is no gap of the checks; there is nothing to find.

import type { Op, TensorParam } from "../catalog/model.js";
import { NotInterpretable } from "../reference/interpret.js";
import { primal } from "../reference/number.js";
import { chosen } from "../reference/scope.js";
import { Tensor } from "../reference/tensor.js";
import { casesOf, direction, type Case } from "./cases.js";
import { Forward, gradientAt } from "./pointwise.js";
import type { Bench, FormulaGradient } from "./report.js";
import { domainsOf, settingsOf, type Point, type Setting } from "./sampling.js";

/** Points that fill each domain; verification looks at 64. */
const pointCount = 1024;

/** `broken` is the operator with `mutant` in the place of its gradient for `input`. */
export function isEquivalent(
  op: Op, broken: Op, input: string, mutant: FormulaGradient, bench: Bench,
): boolean {
  const original = op.grads === "derived" ? undefined : op.grads.get(input);
  if (original?.kind !== "formula") return false;
  const isPointwise = op.body.kind === "pointwise" || op.body.kind === "random";
  return isPointwise ? agreesAtPoints(op, broken, original, mutant, bench)
    : agreesInCases(op, input, original, mutant, bench);
}

/** Inside the domains, on both sides of the kinks of both formulas, on them, and at the corners. */
function agreesAtPoints(
  op: Op, broken: Op, original: FormulaGradient, mutant: FormulaGradient, bench: Bench,
): boolean {
  return settingsOf(op).every((setting) => {
    const forwards = [op, broken].map((one) => new Forward(one, setting, bench, pointCount));
    const points = [...forwards.flatMap(({ points, exact }) =>
      [...points.map(({ point }) => point), ...exact]), ...notablePoints(op, setting)];
    const [forward] = forwards;
    return bench.flows(op).every((flow) => {
      const [one, other] = [original, mutant].map(({ formula }) =>
        gradientAt(chosen(formula, setting.args), flow, forward, bench));
      return points.filter((point) => forward.isFinite(point))
        .every((point) => isSame(one(point, 1.25), other(point, 1.25)));
    });
  });
}

/** Every combination of the ends of the domains and of the small numbers inside them. */
function notablePoints(op: Op, setting: Setting): Point[] {
  let points: Point[] = [[]];
  for (const [low, high] of domainsOf(op, setting)) {
    const values = [low, -1, 0, 0.5, 1, 2, high].filter((x) => x >= low && x <= high);
    points = points.flatMap((point) => [...new Set(values)].map((x) => [...point, x]));
    if (points.length > 4096) return [];
  }
  const hasOthers = setting.inputs.some(({ dtypes }) => dtypes === "bool");
  return hasOthers ? [] : points;
}

/**
 * In the cases of the operator, filled with numbers, with small integers, and with equal ones; where
 * positions meet an attribute, such as a padding index, also with positions that equal it.
 */
function agreesInCases(
  op: Op, input: string, original: FormulaGradient, mutant: FormulaGradient, bench: Bench,
): boolean {
  const drawn = [...casesOf(op, bench), ...casesOf(op, bench, true)];
  const integers = op.params.filter((param): param is TensorParam =>
    param.role === "tensor" && bench.elementKind(param) === "int");
  const cases = [
    ...drawn, ...drawn.flatMap((one) => [flat(one, input, 0), flat(one, input, 1)]),
    ...drawn.flatMap((one) => [...one.args.values()].flatMap((value) => (typeof value === "number"
      ? integers.map(({ name }) => flat(one, name, value)) : []))),
  ];
  return cases.every((one) => {
    const gradients = [original, mutant].map((gradient) => gradientIn(one, op, input, gradient, bench));
    const [a, b] = gradients.map((tensor) => tensor?.elements().map(primal));
    return a === undefined || (b !== undefined && a.every((x, k) => isSame(x, b[k])));
  });
}

/** The case with all elements of one input alike: every selection is a tie. */
function flat(one: Case, input: string, value: number): Case {
  const x = one.args.get(input);
  if (!(x instanceof Tensor)) return one;
  return { ...one, args: new Map(one.args).set(input, Tensor.full(x.shape, value)) };
}

/** Nothing where the operator does not take the case, or forward is not finite there. */
function gradientIn(
  { args }: Case, op: Op, input: string, gradient: FormulaGradient, bench: Bench,
): Tensor | undefined {
  if (!(args.get(input) instanceof Tensor)) return undefined;
  try {
    if (!bench.interpreter.accepts(op, args)) return undefined;
    const results = bench.interpreter.run(op, args);
    const flows = bench.flows(op).flatMap((name) => {
      const value = results.get(name);
      return value instanceof Tensor ? [[name, value] as const] : [];
    });
    if (!flows.every(([, value]) => value.elements().every((x) => Number.isFinite(primal(x))))) {
      return undefined;
    }
    const grads = new Map(flows.map(([name, value], k) => [name, direction(value.shape, k)] as const));
    return bench.interpreter.rawGradient(op, input, gradient, args, results, grads);
  } catch (error) {
    if (error instanceof NotInterpretable || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** To the last bit, but for the sign of zero. */
function isSame(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
