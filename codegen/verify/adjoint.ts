// Gradients of operators on whole tensors: <v, J u> = <J^T v, u>. The left side pushes a direction
// u through forward by dual numbers; the right side is the declared gradient of v. Inputs in which
// the operator is linear are tested on small integers, with no tolerance.

import type { Op } from "../catalog/model.js";
import { Dual } from "../reference/dual.js";
import { NotInterpretable, sameShape, sumTo } from "../reference/interpret.js";
import { primal, tangent } from "../reference/number.js";
import { broadcastShapes, Tensor } from "../reference/tensor.js";
import type { Value } from "../reference/value.js";
import { casesOf, direction, needsCases, type Case } from "./cases.js";
import { close, short } from "./compare.js";
import { gradientFormulas, placeOfGradient, type Bench, type FormulaGradient } from "./report.js";

export function verifyAdjoints(op: Op, bench: Bench): void {
  const gradients = gradientFormulas(op);
  if (gradients.length === 0 || !runnable(op)) return;
  const cases = casesOf(op, bench);
  if (cases.length === 0 && needsCases(op)) reportNoCases(op, bench);
  for (const [input, gradient] of gradients) {
    const before = bench.compared;
    const last = firstFailure(cases, (one) => checkCase(op, input, gradient, one, bench, false));
    if (last === "unreadable") continue;
    if (cases.length > 0 && bench.compared === before) reportUncompared(op, input, bench);
    if (!op.linear.includes(input)) continue;
    const whole = casesOf(op, bench, true);
    firstFailure(whole, (one) => checkCase(op, input, gradient, one, bench, true));
  }
}

/** What came of a case; unreadable: a formula calls what is written by hand, which kernels' tests check. */
type Outcome = "passed" | "failed" | "unreadable";

/** Stops at the first case that reported something: the others would say the same. */
function firstFailure(cases: readonly Case[], check: (one: Case) => Outcome): Outcome {
  for (const one of cases) {
    const outcome = check(one);
    if (outcome !== "passed") return outcome;
  }
  return "passed";
}

function runnable(op: Op): boolean {
  return !(op.body.kind === "extern" && op.body.proof.reference.size === 0);
}

function reportNoCases(op: Op, bench: Bench): void {
  bench.sink.warn("FX318", op.span, `${op.name} has attributes without defaults and no test cases`,
    { help: "Give some under `test: cases:`, so that its gradient can be verified." });
}

/** A check that never ran must not look like one that passed. */
function reportUncompared(op: Op, input: string, bench: Bench): void {
  bench.sink.warn("FX318", op.span, `no case exercises grad.${input} of ${op.name}`,
    { help: "Give some under `test: cases:`, with finite values." });
}

function checkCase(
  op: Op, input: string, gradient: FormulaGradient, one: Case, bench: Bench, exact: boolean,
): Outcome {
  if (!(one.args.get(input) instanceof Tensor)) return "passed";
  const mark = bench.sink.mark();
  const fails = (what: string, error: Error) => bench.sink.error("FX317", placeOfGradient(gradient),
    `${what} of ${op.name} fails: ${error.message}`, { help: `In the case ${one.label}.` });
  const pushed = attempt(() => (bench.interpreter.accepts(op, one.args)
    ? pushForward(op, input, one, bench, exact, 0) : undefined));
  if (pushed instanceof NotInterpretable) return "unreadable";
  if (pushed instanceof Error) {
    // A guessed case may be outside of what the operator takes; a declared one is a promise.
    if (one.declared) fails("forward", pushed);
  } else if (pushed !== undefined && pushed.flows.every(([, tensor]) => isFinite(tensor))) {
    const failed = attempt(() => compare(op, input, gradient, one, pushed, bench, exact));
    if (failed instanceof NotInterpretable) return "unreadable";
    if (failed instanceof Error) fails(`grad.${input}`, failed);
  }
  return bench.sink.failedSince(mark) ? "failed" : "passed";
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function compare(
  op: Op, input: string, gradient: FormulaGradient, one: Case, pushed: Pushed, bench: Bench,
  exact: boolean,
): void {
  const grads = new Map(pushed.flows.map(([name, tensor], k) =>
    [name, direction(tensor.shape, k, exact)] as const));
  const target = pushed.direction;
  const pulled = bench.interpreter.rawGradient(op, input, gradient, one.args, pushed.plain, grads);
  if (target.numel > 0) bench.compared++;
  const place = placeOfGradient(gradient, memberOf(gradient, one));
  if (!shapeFits(pulled, target)) {
    bench.sink.error("FX311", place,
      `grad.${input} of ${op.name} has shape [${pulled.shape}], its input has [${target.shape}]`,
      { help: `In the case ${one.label}.` });
    return;
  }
  const left = dotTangents(pushed.flows, grads);
  const right = dot(sumTo(pulled, target.shape), target);
  const same = exact ? left.sum === right : close(left.sum, right, left.scale);
  if (!same) {
    bench.sink.error("FX310", place,
      `grad.${input} of ${op.name} is not the adjoint of forward: ` +
      `<v, J u> is ${short(left.sum)}, <grad, u> is ${short(right)}`,
      { help: `In the case ${one.label}.` });
  } else if (exact) checkLinear(op, input, one, pushed.flows, bench);
}

function memberOf({ formula }: FormulaGradient, one: Case): string | undefined {
  return formula.select === undefined ? undefined : String(one.args.get(formula.select) ?? "");
}

/** The input broadcasts to the gradient, which is then summed back to it. */
function shapeFits(gradient: Tensor, input: Tensor): boolean {
  try {
    return sameShape(broadcastShapes([gradient.shape, input.shape]), gradient.shape);
  } catch {
    return false;
  }
}

interface Pushed {
  readonly plain: ReadonlyMap<string, Value>;
  readonly direction: Tensor;
  /** Results with the tangents they carry. */
  readonly flows: readonly (readonly [string, Tensor])[];
}

/** Runs forward on x + u ε; `shift` moves x, which the tangent of a linear operator ignores. */
function pushForward(
  op: Op, input: string, one: Case, bench: Bench, whole: boolean, shift: number,
): Pushed {
  const x = one.args.get(input) as Tensor;
  const u = direction(x.shape, 3, whole);
  const along = u.elements();
  const duals = x.elements()
    .map((element, k) => new Dual(primal(element) + shift, primal(along[k])));
  const args = new Map(one.args).set(input, Tensor.of(x.shape, duals));
  const results = bench.interpreter.run(op, args);
  const flows = bench.flows(op).flatMap((name): [string, Tensor][] => {
    const value = results.get(name);
    return value instanceof Tensor ? [[name, value]] : [];
  });
  const plain = new Map([...results].map(([name, value]) =>
    [name, value instanceof Tensor ? withoutTangents(value) : value] as const));
  return { plain, direction: u, flows };
}

function withoutTangents(tensor: Tensor): Tensor {
  return tensor.map((element) => (element instanceof Dual ? element.value : element));
}

function isFinite(tensor: Tensor): boolean {
  return tensor.elements().every((element) => Number.isFinite(primal(element)));
}

function dotTangents(
  flows: Pushed["flows"], grads: ReadonlyMap<string, Tensor>,
): { sum: number; scale: number } {
  let sum = 0;
  let scale = 0;
  for (const [name, tensor] of flows) {
    const v = grads.get(name)?.elements() ?? [];
    tensor.elements().forEach((element, k) => {
      const term = tangent(element) * primal(v[k]);
      sum += term;
      scale += Math.abs(term);
    });
  }
  return { sum, scale };
}

function dot(a: Tensor, b: Tensor): number {
  const other = b.elements();
  return a.elements().reduce<number>((sum, x, k) => sum + primal(x) * primal(other[k]), 0);
}

/** A linear operator moves the same direction the same way from every point. */
function checkLinear(
  op: Op, input: string, one: Case, flows: Pushed["flows"], bench: Bench,
): void {
  const moved = new Map(pushForward(op, input, one, bench, true, 5).flows);
  for (const [name, tensor] of flows) {
    const other = moved.get(name)?.elements() ?? [];
    if (tensor.elements().every((element, k) => tangent(element) === tangent(other[k]))) continue;
    bench.sink.error("FX316", op.span, `${op.name} is not linear in ${input}`,
      { help: `In the case ${one.label}.` });
    return;
  }
}
