// Who gets the gradient where a selection has equal candidates. An operator that selects must say
// so with `ties`, and its gradients must do what it says at ties made on purpose.

import { kinks, type Kink } from "../derive/kinks.js";
import { mentions } from "../formula/tree.js";
import type { Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { builtins } from "../formula/builtins.js";
import { primal } from "../reference/number.js";
import { chosen, gradientLets } from "../reference/scope.js";
import { Tensor } from "../reference/tensor.js";
import { casesOf } from "./cases.js";
import { close, short } from "./compare.js";
import { gradientFormulas, placeOfGradient, type Bench } from "./report.js";
import {
  fillingPoints, forwardOf, pointCode, rootsOf, settingsOf, type Setting,
} from "./sampling.js";

export function verifyTies(op: Op, bench: Bench): void {
  if (gradientFormulas(op).length === 0) return;
  if (op.ties === undefined) {
    const cause = selects(op, bench);
    if (cause !== undefined) {
      bench.sink.error("FX315", cause.span,
        `${op.name} selects one of several values and does not say who gets the gradient at a tie`,
        { help: "Write `ties: split`, `first`, `zero` or `self`." });
    }
    return;
  }
  if (op.body.kind === "reduce") reduceTies(op, bench);
  else for (const setting of settingsOf(op)) if (!pointwiseTies(op, setting, bench)) return;
}

/** A call that chooses between two things that both vary. */
function selects(op: Op, bench: Bench): Expr | undefined {
  const { body } = op;
  if (body.kind === "reduce") {
    const hit = kinks(body.combine).some(({ at }) => mentions(at, "a") && mentions(at, "b"));
    return hit && bench.flows(op).length > 0 && isChoice(body.combine) ? body.combine : undefined;
  }
  if (body.kind !== "pointwise") return undefined;
  const inputs = op.params.filter((param) => param.role === "tensor").map(({ name }) => name);
  for (const formula of body.forward.values()) {
    for (const expr of formula.select === undefined ? [formula.expr] : formula.cases.values()) {
      const compete = ({ at }: Kink) => inputs.filter((name) => mentions(at, name)).length > 1;
      if (isChoice(expr) && kinks(expr).some(compete)) return expr;
    }
  }
  return undefined;
}

/** A maximum or minimum of two things that both pass a gradient on. */
function isChoice(expr: Expr): boolean {
  const row = expr.kind === "call" ? builtins.get(expr.callee) : undefined;
  return row !== undefined && row.kinks.includes("x - y") && !row.partials.includes(null);
}

/** All elements equal: the gradients of the row must sum to what arrived, as the policy says. */
function reduceTies(op: Op, bench: Bench): void {
  const one = casesOf(op, bench).find(({ args }) =>
    [...args.values()].some((value) => value instanceof Tensor && value.numel > 1));
  const [entry] = gradientFormulas(op);
  const x = one?.args.get(entry[0]);
  if (one === undefined || !(x instanceof Tensor)) return;
  const args = new Map(one.args).set(entry[0], Tensor.full(x.shape, 0.5));
  const results = bench.interpreter.run(op, args);
  const flow = results.get(bench.flows(op)[0]);
  if (!(flow instanceof Tensor)) return;
  const grads = new Map([[bench.flows(op)[0], Tensor.full(flow.shape, 1)]]);
  const gradient = bench.interpreter.gradient(op, entry[0], args, results, grads);
  const shares = gradient.elements().map(primal);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const wanted = op.ties === "zero" ? 0 : flow.numel;
  const even = shares.every((share) => close(share, shares[0]));
  const good = close(total, wanted) && (op.ties !== "split" || even) &&
    (op.ties !== "first" || shares[0] === 1);
  if (!good) {
    bench.sink.error("FX315", placeOfGradient(entry[1]),
      `at a tie of all elements grad.${entry[0]} of ${op.name} is ` +
      `[${shares.map(short).join(", ")}], which is not \`ties: ${op.ties}\``,
      { help: `In the case ${one.label}.` });
  }
}

/** At the kink itself the gradients of the tied inputs follow the policy. */
function pointwiseTies(op: Op, setting: Setting, bench: Bench): boolean {
  const forward = forwardOf(op, setting);
  const points = fillingPoints(op, setting, bench, 4);
  const gradients = gradientFormulas(op);
  const roots = rootsOf(op, setting, [...forward.values()], points, bench);
  for (const { point, along, exact } of roots) {
    if (exact === undefined) continue;
    const tie = point.with(along, exact);
    const results = [...forward.values()].map((expr) => pointCode(setting, expr, [])(tie, []));
    const shares = gradients.map(([, gradient]) => {
      const expr = chosen(gradient.formula, setting.args);
      const code = pointCode(setting, expr, [...forward.keys(), "grad"], gradientLets(op));
      return primal(code(tie, [...results, 1]) as number);
    });
    if (obeys(op, shares, along)) continue;
    const at = setting.inputs.map(({ name }, k) => `${name} = ${short(Number(tie[k]))}`).join(", ");
    bench.sink.error("FX315", placeOfGradient(gradients[0][1]),
      `at the tie ${at} the gradients of ${op.name} are [${shares.map(short).join(", ")}], ` +
      `which is not \`ties: ${op.ties}\``);
    return false;
  }
  return true;
}

function obeys(op: Op, shares: readonly number[], along: number): boolean {
  switch (op.ties) {
    case "split": return shares.every((share) => close(share, 1 / shares.length));
    case "first": return shares[0] === 1 && shares.slice(1).every((share) => share === 0);
    case "zero": return shares[along] === 0;
    default: return shares[0] === 1;
  }
}
