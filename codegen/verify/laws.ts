// The laws that parallel folds rely on: an identity, associativity, commutativity, and a step that
// is the combination with one element. Checked on the finished values of states that random
// elements make, NaN and infinities included.

import type { Op } from "../catalog/model.js";
import { CallScope } from "../reference/scope.js";
import { foldOf, scanCombine, type Fold } from "../reference/kinds/reduce.js";
import { completeArgs } from "../reference/attributes.js";
import { isScalar, primal } from "../reference/number.js";
import type { Value } from "../reference/value.js";
import { casesOf } from "./cases.js";
import { close } from "./compare.js";
import { quasiFraction, within } from "./points.js";
import type { Bench } from "./report.js";

export function verifyLaws(op: Op, bench: Bench): void {
  const { body } = op;
  const [one] = casesOf(op, bench).filter(({ args }) => args.size > 0);
  if (one === undefined || (body.kind !== "reduce" && body.kind !== "scan")) return;
  const scope = new CallScope(op, completeArgs(op, one.args));
  if (body.kind === "reduce") {
    reduceLaws(op, foldOf(scope, body), (law) =>
      bench.sink.error("FX312", body.combine.span, `${op.name}: ${law}`));
  } else {
    scanLaws(op, scope.host(body.init), scanCombine(scope, body), (law) =>
      bench.sink.error("FX312", body.combine.span, `${op.name}: ${law}`));
  }
}

type Report = (law: string) => void;

function reduceLaws(op: Op, fold: Fold, report: Report): void {
  const states = statesOf(op, fold);
  const same = (a: Value, b: Value) => [...fold.finish.values()].every((finish) =>
    sameNumber(finish(a, 6), finish(b, 6)));
  const nothing = fold.init();
  for (const state of states) {
    if (!same(fold.combine(nothing, state), state) || !same(fold.combine(state, nothing), state)) {
      return report("`init` is no identity of `combine`");
    }
  }
  for (const [k, a] of states.entries()) {
    const b = states[(k + 1) % states.length];
    const c = states[(k + 3) % states.length];
    if (!same(fold.combine(a, b), fold.combine(b, a))) {
      return report("`combine` is not commutative");
    }
    if (!same(fold.combine(fold.combine(a, b), c), fold.combine(a, fold.combine(b, c)))) {
      return report("`combine` is not associative");
    }
    const [x, at] = [elementsOf(op)[k], 100 + k];
    if (!same(fold.step(a, x, at), fold.combine(a, fold.step(fold.init(), x, at)))) {
      return report("`step` is not the combination with one element");
    }
  }
}

/** States of zero to three elements; the elements' places are all different. */
function statesOf(op: Op, fold: Fold): Value[] {
  const elements = elementsOf(op);
  let next = 0;
  return [1, 2, 0, 3, 1, 2, 3, 1].map((count) => {
    let state = fold.init();
    for (let k = 0; k < count; k++, next++) {
      state = fold.step(state, elements[next % elements.length], next);
    }
    return state;
  });
}

/** Ordinary numbers of the domain, one of them twice. */
function elementsOf(op: Op): number[] {
  const first = op.params.find((param) => param.role === "tensor")?.name ?? "";
  const domain = op.test.domains.get(first) ?? [-2, 2];
  const numbers = Array.from({ length: 9 }, (_, k) => within(domain, quasiFraction(k, 1)));
  return [...numbers, numbers[0]];
}

function scanLaws(
  op: Op, nothing: Value, combine: (a: Value, b: Value) => Value, report: Report,
): void {
  const elements = elementsOf(op);
  for (const [k, a] of elements.entries()) {
    const b = elements[(k + 1) % elements.length];
    const c = elements[(k + 3) % elements.length];
    if (!sameNumber(combine(nothing, a), a)) return report("`init` is no identity of `combine`");
    if (!sameNumber(combine(combine(a, b), c), combine(a, combine(b, c)))) {
      return report("`combine` is not associative");
    }
  }
}

function sameNumber(a: Value, b: Value): boolean {
  if (!isScalar(a) || !isScalar(b)) return a === b;
  return close(primal(a), primal(b));
}
