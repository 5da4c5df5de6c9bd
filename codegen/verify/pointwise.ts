// Declared gradients of pointwise operators against the derivative of forward, at many points of
// the declared domain and on both sides of every kink. Identity testing rather than proof: the
// points are many and the formulas small.

import type { Op } from "../catalog/model.js";
import { deriveGradient, NotDerivable } from "../derive/derive.js";
import { substitute } from "../formula/tree.js";
import type { Expr } from "../formula/ast.js";
import { printText } from "../print/text.js";
import { Dual } from "../reference/dual.js";
import { isScalar, primal, tangent } from "../reference/number.js";
import { chosen, gradientLets } from "../reference/scope.js";
import { Fields, type Value } from "../reference/value.js";
import { exactPoints, wrongAtKink } from "./at-kinks.js";
import { close, short } from "./compare.js";
import { gradientFormulas, type Bench } from "./report.js";
import {
  besides, domainsOf, fillingPoints, forwardOf, pointCode, rootsOf, settingsOf,
  type Point, type Setting,
} from "./sampling.js";

const pointCount = 64;

export function verifyPointwise(op: Op, bench: Bench): void {
  const gradients = gradientFormulas(op).filter(([, { source }]) => source === "declared");
  if (gradients.length === 0) return;
  const settings = settingsOf(op);
  if (settings.length === 0) {
    bench.sink.warn("FX318", op.span,
      `${op.name} has attributes without defaults and no test cases`,
      { help: "Give some under `test: cases:`, so that its gradient can be verified." });
  }
  const reported = new Set<Expr>();
  for (const setting of settings) {
    const forward = new Forward(op, setting, bench);
    for (const [input, gradient] of gradients) {
      const expr = chosen(gradient.formula, setting.args);
      if (!reported.has(expr) && !agrees(op, input, expr, forward, bench)) reported.add(expr);
    }
  }
}

/** The forward formulas under one setting, with the points they are looked at. */
export class Forward {
  /** Points where every result is finite, with the results. */
  readonly points: readonly { readonly point: Point; readonly values: readonly Value[] }[];
  readonly exact: readonly Point[];
  readonly results: readonly string[];
  private readonly run: (point: Point) => Value[];

  constructor(readonly op: Op, readonly setting: Setting, bench: Bench, count = pointCount) {
    const formulas = forwardOf(op, setting);
    this.results = [...formulas.keys()];
    const codes = [...formulas.values()].map((expr, k) =>
      pointCode(setting, expr, this.results.slice(0, k)));
    this.run = (point) => {
      const done: Value[] = [];
      for (const code of codes) done.push(code(point, done));
      return done;
    };
    const filling = fillingPoints(op, setting, bench, count);
    const gradients = gradientFormulas(op).map(([, { formula }]) => chosen(formula, setting.args));
    const exprs = [...formulas.values(), ...gradients].map(withoutResults(formulas));
    const roots = rootsOf(op, setting, exprs, filling.slice(0, 3), bench);
    this.points = [...filling, ...besides(roots)]
      .map((point) => ({ point, values: this.run(point) }))
      .filter(({ values }) => areFinite(values));
    this.exact = exactPoints(roots, domainsOf(op, setting), filling.slice(0, 8));
  }

  values(point: Point): Value[] {
    return this.run(point);
  }

  isFinite(point: Point): boolean {
    return areFinite(this.run(point));
  }

  /** Derivative of one result by one input. */
  slope(point: Point, along: number, result: string): number {
    const x = point[along];
    const moved = point.with(along, new Dual(isScalar(x) ? primal(x) : 0, 1));
    const value = this.run(moved)[this.results.indexOf(result)];
    return isScalar(value) ? tangent(value) : 0;
  }
}

function areFinite(values: readonly Value[]): boolean {
  return values.every((value) => !isScalar(value) || Number.isFinite(primal(value)));
}

/** Results put in by what they are, so that a formula's kinks depend on the inputs only. */
function withoutResults(forward: ReadonlyMap<string, Expr>): (expr: Expr) => Expr {
  const put = new Map<string, Expr>();
  for (const [name, expr] of forward) put.set(name, substitute(expr, put));
  return (expr) => substitute(expr, put);
}

interface Disagreement {
  readonly point: Point;
  readonly declared: number;
  readonly derived: number;
}

/** What arrives from the result that is looked at. */
const arriving = 1.25;

/** Compares one gradient at every point; reports the worst disagreement. */
function agrees(op: Op, input: string, expr: Expr, forward: Forward, bench: Bench): boolean {
  const { setting } = forward;
  const along = setting.inputs.findIndex(({ name }) => name === input);
  const flows = bench.flows(op);
  // Each result's share in turn, so that several results cannot make up for each other.
  return flows.every((flow) => {
    const gradient = gradientAt(expr, flow, forward, bench);
    const wrong: Disagreement[] = [];
    let looked = 0;
    for (const { point, values } of forward.points) {
      const derived = arriving * forward.slope(point, along, flow);
      if (!Number.isFinite(derived)) continue;
      looked++;
      const declared = gradient(point, arriving, values);
      if (!close(declared, derived)) wrong.push({ point, declared, derived });
    }
    if (wrong.length > 0) report(op, input, expr, forward, wrong, looked, bench);
    return wrong.length === 0 && isLinear(input, expr, gradient, forward, bench) &&
      agreesAtKinks(input, expr, gradient, flow, forward, bench);
  });
}

/** A gradient at a point, for what arrives from one result. `values` are the results there. */
export type GradientAt = (point: Point, arrives: number, values?: readonly Value[]) => number;

export function gradientAt(expr: Expr, flow: string, forward: Forward, bench: Bench): GradientAt {
  const { op, setting } = forward;
  const flows = bench.flows(op);
  const code = pointCode(setting, expr, [...forward.results, "grad"], gradientLets(op));
  return (point, arrives, values = forward.values(point)) => {
    const grads = flows.map((name) => (name === flow ? arrives : 0));
    return primal(code(point, [...values, gradValue(flows, grads)]) as number);
  };
}

/** One result gives its grad as it is; several as a record. */
function gradValue(flows: readonly string[], grads: readonly number[]): Value {
  if (flows.length === 1) return grads[0];
  return new Fields(new Map(flows.map((name, k) => [name, grads[k]])));
}

/** Twice the grad gives twice the gradient, and none gives none. */
function isLinear(
  input: string, expr: Expr, gradient: GradientAt, forward: Forward, bench: Bench,
): boolean {
  const linear = forward.points.slice(0, 4).every(({ point }) => {
    const once = gradient(point, 1);
    if (!Number.isFinite(once)) return true;
    return gradient(point, 0) === 0 && close(gradient(point, 2), 2 * once);
  });
  if (!linear) bench.sink.error("FX302", expr.span, `grad.${input} is not linear in grad`);
  return linear;
}

function agreesAtKinks(
  input: string, expr: Expr, gradient: GradientAt, flow: string, forward: Forward, bench: Bench,
): boolean {
  const { inputs } = forward.setting;
  const along = inputs.findIndex(({ name }) => name === input);
  const wrong = wrongAtKink(forward.exact, along, {
    isFinite: (point) => forward.isFinite(point),
    slope: (point) => forward.slope(point, along, flow),
  }, (point) => gradient(point, 1));
  if (wrong === undefined) return true;
  bench.sink.error("FX310", expr.span,
    `grad.${input} disagrees with the derivatives on both sides: ${wrong.message}, at ` +
    showPoint(forward.setting, wrong.point));
  return false;
}

function showPoint({ inputs }: Setting, point: Point): string {
  return inputs.map(({ name }, k) => {
    const value = point[k];
    return `${name} = ${typeof value === "number" ? short(value) : String(value)}`;
  }).join(", ");
}

function report(
  op: Op, input: string, expr: Expr, forward: Forward, wrong: readonly Disagreement[],
  looked: number, bench: Bench,
): void {
  const { point, declared, derived } = wrong.find((one) => Math.abs(one.derived) > 0.1) ?? wrong[0];
  const formula = derivedText(op, input, forward, bench);
  bench.sink.error("FX310", expr.span,
    `grad.${input} disagrees with the derivative of forward: ` +
    `declared ${short(declared / arriving)}, derived ${short(derived / arriving)} ` +
    `at ${showPoint(forward.setting, point)} (${wrong.length} of ${looked} points differ)`,
    formula === undefined ? {} : { help: `derived: ${formula}` });
}

/** The derivative as the generator would have written it. */
function derivedText(op: Op, input: string, forward: Forward, bench: Bench): string | undefined {
  const formulas = forwardOf(op, forward.setting);
  const [flow] = bench.flows(op);
  const expr = formulas.get(flow);
  if (expr === undefined) return undefined;
  const put = new Map<string, Expr>();
  for (const { name, expr: value } of op.let) put.set(name, substitute(value, put));
  try {
    return printText(deriveGradient(substitute(expr, put), input, undefined, flow));
  } catch (error) {
    if (error instanceof NotDerivable) return undefined;
    throw error;
  }
}
