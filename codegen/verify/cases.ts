// The calls an operator is verified on: its own test cases, or small shapes that its kind suggests.
// Tensors are filled with distinct numbers of their domain, so that no selection has a tie.

import type { AttrParam, Op, TensorParam, TestCase, TestValue } from "../catalog/model.js";
import { children, literal } from "../formula/tree.js";
import type { Expr } from "../formula/ast.js";
import { Tensor, forEachIndex, sizeOf, type Element, type Shape } from "../reference/tensor.js";
import type { Value } from "../reference/value.js";
import { quasiFraction, wholeWithin, within, type Interval } from "./points.js";
import type { Bench } from "./report.js";

export interface Case {
  readonly args: ReadonlyMap<string, Value>;
  /** Written in the entry, so that a failure to run is an error. */
  readonly declared: boolean;
  readonly label: string;
}

const fuzzedShapes: readonly Shape[] = [[3], [2, 3], [], [1], [0], [2, 0], [3, 1], [2, 1, 3]];

/** The cases of one operator. `whole` draws small integers, for exact checks. */
export function casesOf(op: Op, bench: Bench, whole = false): readonly Case[] {
  const known = whole ? bench.wholeCases : bench.cases;
  let cases = known.get(op);
  if (cases === undefined) known.set(op, (cases = makeCases(op, bench, whole)));
  return cases;
}

function makeCases(op: Op, bench: Bench, whole: boolean): readonly Case[] {
  const declared = op.test.cases.map((one) => fill(op, one, true, bench, whole));
  if (needsCases(op)) return declared;
  if (op.body.kind === "contract") {
    const guessed = contractions(op.body.formula).map((one) => fill(op, one, false, bench, whole));
    return [...declared, ...guessed];
  }
  const guessed = fuzzedShapes.flatMap((shape) =>
    guesses(op, shape).map((one) => fill(op, one, false, bench, whole)));
  return [...declared, ...guessed];
}

/** True when no case can be guessed: an attribute without default that is not a dim. */
export function needsCases(op: Op): boolean {
  return op.params.some((param) =>
    param.role === "attr" && !param.optional && param.default === undefined && !isDim(param));
}

function isDim(param: AttrParam): boolean {
  return param.type.kind === "dim" || param.type.kind === "dims" || param.type.kind === "newdim";
}

/** Shapes that fit an index notation: a size for each variable, one dim or none for `...`. */
function contractions(formula: Expr): TestCase[] {
  return [[], [2]].map((batch) => {
    const sizes = new Map<string, number>();
    const sizeOfIndex = (name: string) => {
      const size = sizes.get(name) ?? 2 + (sizes.size % 3);
      sizes.set(name, size);
      return size;
    };
    const shapes = new Map<string, TestValue>();
    const visit = (part: Expr) => {
      if (part.kind === "index" && part.object.kind === "name") {
        shapes.set(part.object.name, part.indices.flatMap((one) =>
          (one.kind === "ellipsis" ? batch : [one.kind === "name" ? sizeOfIndex(one.name) : 1])));
      }
      children(part).forEach(visit);
    };
    if (formula.kind === "assign") visit(formula.value);
    return shapes;
  });
}

/** One shape for every tensor; dims are the first and the last, bools both. */
function guesses(op: Op, shape: Shape): TestCase[] {
  const base = new Map<string, TestValue>();
  for (const param of op.params) {
    if (param.role === "tensor" && param.perRow !== true) base.set(param.name, [...shape]);
  }
  let cases: Map<string, TestValue>[] = [base];
  for (const param of op.params) {
    if (param.role !== "attr") continue;
    const values = candidates(param);
    if (values.length === 0) continue;
    cases = cases.flatMap((one) => values.map((value) => new Map(one).set(param.name, value)));
  }
  return cases.slice(0, 12);
}

function candidates(param: AttrParam): readonly TestValue[] {
  const { type } = param;
  if (type.kind === "dim" || type.kind === "newdim") return [0, -1];
  if (type.kind === "dims") return param.default === undefined ? [[0], [-1]] : [[0], [-1], allDims];
  if (type.kind === "bool") return [false, true];
  if (type.kind === "number") return otherNumbers(param);
  return type.kind === "enum" ? type.members : [];
}

/** The default, and a number beside it: a formula may be right for the default alone. */
export function otherNumbers(param: AttrParam): readonly number[] {
  const { default: written } = param;
  const value = written === undefined || written.kind === "all" || written.kind === "maxint"
    ? undefined : literal(written);
  return value === undefined ? [] : [value, value * 1.5 + 0.25];
}

/** Stands for leaving the attribute out. */
const allDims = "all";

function fill(op: Op, one: TestCase, declared: boolean, bench: Bench, whole: boolean): Case {
  const args = new Map<string, Value>();
  const said: string[] = [];
  op.params.forEach((param, stream) => {
    const value = one.get(param.name);
    if (value === undefined || value === null || value === allDims) return;
    args.set(param.name, param.role === "attr" ? plain(value)
      : tensorOf(op, param, one, stream, bench, whole));
    said.push(`${param.name}: ${JSON.stringify(value)}`);
  });
  return { args, declared, label: `{ ${said.join(", ")} }` };
}

/** Attributes as formulas see them; infinities are written as words. */
function plain(value: TestValue): Value {
  if (value === "inf" || value === "-inf") return value === "inf" ? Infinity : -Infinity;
  if (value === "nan") return NaN;
  return value;
}

function tensorOf(
  op: Op, param: TensorParam, one: TestCase, stream: number, bench: Bench, whole: boolean,
): Value {
  const value = one.get(param.name);
  if (typeof value === "number") return value;
  const shape = value as readonly number[];
  const domain = op.test.domains.get(param.name);
  switch (bench.elementKind(param)) {
    case "bool": return fillWith(shape, (t) => t < 0.5, stream);
    case "int": return positions(shape, domain ?? [0, lengthAlong(op, one) - 1]);
    case "real": {
      const draw = (t: number) => (whole ? wholeWithin([-4, 4], t) : within(domain ?? [-2, 2], t));
      return fillWith(shape, draw, stream);
    }
  }
}

function fillWith(shape: Shape, element: (t: number) => Element, stream: number): Tensor {
  const data = Array.from({ length: sizeOf(shape) }, (_, k) => element(quasiFraction(k, stream)));
  return Tensor.of(shape, data);
}

/** Whole numbers that repeat along no dim as long as the interval has room. */
function positions(shape: Shape, [low, high]: Interval): Tensor {
  const data: Element[] = [];
  const count = Math.max(1, high - low + 1);
  forEachIndex(shape, (index) => data.push(low + index.reduce((sum, k) => sum + k, 0) % count));
  return Tensor.of(shape, data);
}

/** Size of the first tensor along the dim the case names: the range of positions in it. */
function lengthAlong(op: Op, one: TestCase): number {
  const first = op.params.find((param) => param.role === "tensor")?.name ?? "";
  const shape = one.get(first);
  if (!Array.isArray(shape) || shape.length === 0) return 1;
  const attr = op.params.find((param) => param.role === "attr" && param.type.kind === "dim");
  const dim = attr === undefined ? 0 : (one.get(attr.name) ?? 0);
  return Number((shape as readonly number[]).at(typeof dim === "number" ? dim : 0) ?? 1);
}

/** A tensor of numbers in [-1, 1], or of small integers: a direction or a cotangent. */
export function direction(shape: Shape, stream: number, whole = false): Tensor {
  const data = Array.from({ length: sizeOf(shape) }, (_, k) => {
    const t = quasiFraction(k, stream + 7);
    return whole ? wholeWithin([-3, 3], t) : within([-1, 1], t);
  });
  return Tensor.of(shape, data);
}
