// Where a pointwise operator is looked at: configurations of its attributes, points that fill the
// declared domains, and points close to each side of every kink.

import { kinks } from "../derive/kinks.js";
import { children, sameTree } from "../formula/tree.js";
import type { AttrParam, Op, TensorParam } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { randomFunctions } from "../formula/names.js";
import { completeArgs } from "../reference/attributes.js";
import { compile } from "../reference/evaluate.js";
import { isScalar, primal } from "../reference/number.js";
import { CallScope, chosen, withLets } from "../reference/scope.js";
import { Tensor } from "../reference/tensor.js";
import type { Value } from "../reference/value.js";
import { otherNumbers } from "./cases.js";
import { quasiPoint, wholeWithin, within, type Interval } from "./points.js";
import type { Bench } from "./report.js";

/** One choice of attributes; the tensors among the arguments are single elements. */
export interface Setting {
  readonly args: ReadonlyMap<string, Value>;
  readonly inputs: readonly TensorParam[];
  readonly scope: CallScope;
}

/** Values of the inputs, in their order. */
export type Point = readonly Value[];

/** Each member of an enum, both values of a bool, numbers beside defaults, and the own cases. */
export function settingsOf(op: Op): readonly Setting[] {
  const attrs = op.params.filter((param) => param.role === "attr");
  let choices: Map<string, Value>[] = [new Map()];
  for (const param of attrs) {
    const values = choicesOf(param);
    if (values.length === 0 || choices.length > 16) continue;
    choices = choices.flatMap((one) => values.map((value) => new Map(one).set(param.name, value)));
  }
  for (const one of op.test.cases) {
    const given = attrs.filter(({ name }) => one.has(name))
      .map(({ name }) => [name, one.get(name) as Value] as const);
    if (given.length > 0) choices.push(new Map(given));
  }
  const required = attrs.filter((param) => !param.optional && param.default === undefined);
  return choices.filter((one) => required.every(({ name }) => one.has(name)))
    .map((one) => setting(op, one))
    .filter(({ scope }) => op.require.every(({ that }) => scope.host(that) === true));
}

function choicesOf(param: AttrParam): readonly Value[] {
  const { type } = param;
  if (type.kind === "enum") return type.members;
  if (type.kind === "bool") return [false, true];
  return type.kind === "number" ? otherNumbers(param) : [];
}

function setting(op: Op, attrs: ReadonlyMap<string, Value>): Setting {
  const inputs = op.params.filter((param): param is TensorParam => param.role === "tensor");
  const given = new Map(attrs);
  for (const { name } of inputs) given.set(name, Tensor.full([], 0));
  const args = completeArgs(op, given);
  return { args, inputs, scope: new CallScope(op, args) };
}

export function domainsOf(op: Op, { inputs }: Setting): readonly Interval[] {
  return inputs.map(({ name }) => op.test.domains.get(name) ?? [-2, 2]);
}

/** Points that fill the domains; bools alternate, integers are whole. */
export function fillingPoints(op: Op, setting: Setting, bench: Bench, count: number): Point[] {
  const domains = domainsOf(op, setting);
  const kinds = setting.inputs.map((param) => bench.elementKind(param));
  return Array.from({ length: count }, (_, k) =>
    quasiPoint(k, domains.length).map((t, d): Value => {
      if (kinds[d] === "bool") return t < 0.5;
      return kinds[d] === "int" ? wholeWithin(domains[d], t) : within(domains[d], t);
    }));
}

/** A formula at points: tensors by the point, results and grad by the caller, the rest fixed. */
export function pointCode(
  setting: Setting, expr: Expr, extra: readonly string[], lets = setting.scope.op.let,
): (point: Point, more: readonly Value[]) => Value {
  const names = setting.inputs.map(({ name }) => name);
  const fixed = [...setting.args].filter(([name]) => !names.includes(name));
  const layout = [...names, ...extra, ...fixed.map(([name]) => name), "i"];
  const values = fixed.map(([, value]) => value);
  // One random number for each point: a gradient holds for every outcome.
  let random = 0;
  const world = { ...setting.scope.world(), call: () => random };
  const code = compile(withLets(lets, expr), layout, world);
  const last = [...values, [0]];
  return (point, more) => {
    random = randomAt(point);
    return code(point.concat(more, last));
  };
}

function randomAt(point: Point): number {
  const [x] = point;
  const scaled = isScalar(x) ? Math.abs(primal(x)) * 97.31 : 0;
  return scaled - Math.floor(scaled);
}

const nearby = 1e-6;

/** Points on both sides of each root. */
export function besides(roots: readonly Root[]): Point[] {
  return roots.flatMap(({ point, along, root }) => {
    const step = nearby * Math.max(1, Math.abs(root));
    return [root - step, root + step].map((x) => point.with(along, x));
  });
}

export interface Root {
  readonly point: Point;
  /** The input that was moved. */
  readonly along: number;
  readonly root: number;
  /** Where the kink's formula is exactly zero, if a number near the root is such a place. */
  readonly exact?: number;
}

/** Zeros of each formula's kinks, found by bisection along each real input. */
export function rootsOf(
  op: Op, setting: Setting, formulas: readonly Expr[], bases: readonly Point[], bench: Bench,
): Root[] {
  const domains = domainsOf(op, setting);
  const found: Root[] = [];
  const seen: Expr[] = [];
  for (const formula of formulas) {
    for (const { at } of kinks(withLets(op.let, formula))) {
      // Forward and its gradient mostly share their kinks.
      if (drawsRandom(at) || seen.some((one) => sameTree(one, at))) continue;
      seen.push(at);
      const code = pointCode(setting, at, []);
      setting.inputs.forEach((param, along) => {
        if (bench.elementKind(param) !== "real") return;
        for (const point of bases) {
          const value = (x: number) => primal(code(point.with(along, x), []) as number);
          for (const root of bisect(value, widened(domains[along]))) {
            const exact = exactRoot(value, root, point);
            found.push({ point, along, root, ...(exact === undefined ? {} : { exact }) });
          }
        }
      });
    }
  }
  return found;
}

/** A condition on a random number has no place where it changes. */
function drawsRandom(expr: Expr): boolean {
  if (expr.kind === "call" && randomFunctions.has(expr.callee)) return true;
  return children(expr).some(drawsRandom);
}

/** Thresholds may lie well outside of where inputs are drawn from. */
function widened([low, high]: Interval): Interval {
  const width = high - low;
  return [low - 2 * width, high + 2 * width];
}

/** Formulas that round have a kink at every integer; some of them will do. */
const mostRoots = 8;

/** Sign changes on an interval, to full precision. */
function bisect(value: (x: number) => number, domain: Interval): number[] {
  const pieces = 48;
  const roots: number[] = [];
  // An offset keeps the grid from falling on the round numbers where kinks like to be.
  const at = (k: number) => within(domain, Math.min(1, (k + 0.137) / pieces));
  let ahead = Math.sign(value(at(0)));
  for (let k = 0; k < pieces && roots.length < mostRoots; k++) {
    let [low, high] = [at(k), at(k + 1)];
    const sign = ahead;
    ahead = Math.sign(value(high));
    if (sign === 0 || sign * ahead >= 0) continue;
    for (let step = 0; step < 60 && low < high; step++) {
      const middle = (low + high) / 2;
      if (Math.sign(value(middle)) === sign) low = middle;
      else high = middle;
    }
    roots.push(high);
  }
  return roots;
}

/** Kinks like to be at short numbers, or where two inputs are equal. */
function exactRoot(value: (x: number) => number, root: number, point: Point): number | undefined {
  const short = Number(root.toPrecision(12));
  const others = point.filter((x) => typeof x === "number")
    .filter((x) => Math.abs(x - root) < 1e-9);
  return [...others, Math.abs(short) < 1e-12 ? 0 : short, root].find((x) => value(x) === 0);
}

/** The forward formulas in force under a setting, by result. */
export function forwardOf(op: Op, setting: Setting): ReadonlyMap<string, Expr> {
  if (op.body.kind !== "pointwise" && op.body.kind !== "random") return new Map();
  return new Map([...op.body.forward].map(([name, formula]) =>
    [name, chosen(formula, setting.args)]));
}
