// Fused gradient kernels of pointwise and rowwise operators: the gradients of several inputs in one
// pass, reading only the saved values that their formulas name.

import type { Gradient, Op, TensorParam } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { calls, literal } from "../formula/tree.js";
import { makeKernel } from "./build.js";
import { reads } from "./hoist.js";
import type { Kernel, Operand, Skeleton } from "./kernel.js";
import { gradientDtypes, inputOperand, resultOperand, tensorsOf } from "./operands.js";
import { chosen, membersOf } from "./select.js";

interface InputGradient {
  readonly param: TensorParam;
  readonly expr: Expr;
}

export function lowerPointwiseBackward(op: Op): ReadonlyMap<string, Kernel> {
  return lowerBackward(op, "pointwise", () => true);
}

/**
 * A gradient has a value for each element of the row, or one for each row, as its input does. That of
 * a weight which broadcasts over rows is written for each of them; the tape sums it.
 */
export function lowerRowwiseBackward(op: Op): ReadonlyMap<string, Kernel> {
  return lowerBackward(op, "rowwise", ({ param, expr }) =>
    !tensorForm(expr) && (expr.stage === "row") === (param.perRow === true));
}

function lowerBackward(op: Op, skeleton: Skeleton, fits: (one: InputGradient) => boolean): ReadonlyMap<string, Kernel> {
  const kernels = new Map<string, Kernel>();
  // Complex gradients are taken in tensor form.
  if (op.results.some(({ dtype }) => dtype === "complex_type")) return kernels;
  if (op.grads === "derived" || gradientDtypes(op).length === 0) return kernels;
  const formulas = [...op.grads.values()].flatMap((one) => (one.kind === "formula" ? [one.formula] : []));
  for (const member of membersOf(formulas)) {
    const wanted = gradients(op, member).filter((one) => needsKernel(one.expr) && fits(one));
    for (const group of groups(wanted)) {
      const label = group.map(({ param }) => param.name).join("+");
      const name = member === undefined ? label : `${member}.${label}`;
      kernels.set(name, backward(op, skeleton, `${op.name}/backward/${name}`, group));
    }
  }
  return kernels;
}

function gradients(op: Op, member: string | undefined): readonly InputGradient[] {
  return tensorsOf(op).flatMap((param) => {
    const gradient: Gradient | undefined = op.grads === "derived" ? undefined : op.grads.get(param.name);
    return gradient?.kind === "formula" ? [{ param, expr: chosen(gradient.formula, member) }] : [];
  });
}

/** `grad` itself and 0 need no kernel. */
function needsKernel(expr: Expr): boolean {
  if (expr.kind === "name" && expr.name === "grad") return false;
  if (expr.kind === "member" && expr.object.kind === "name" && expr.object.name === "grad") return false;
  return literal(expr) !== 0;
}

/** Every non-empty subset of up to three gradients; of more, each alone. */
function groups(all: readonly InputGradient[]): readonly (readonly InputGradient[])[] {
  if (all.length > 3) return all.map((one) => [one]);
  const subsets: InputGradient[][] = [];
  for (let bits = 1; bits < 1 << all.length; bits++) subsets.push(all.filter((_, k) => bits & (1 << k)));
  return subsets;
}

function backward(op: Op, skeleton: Skeleton, key: string, group: readonly InputGradient[]): Kernel {
  const trees = new Map(group.map(({ param, expr }) => [param.name, expr]));
  return makeKernel({
    op, key, skeleton, trees, dtypes: gradientDtypes(op),
    lets: [...op.let, ...op.gradLet],
    outputs: group.map(({ param }) => ({ name: param.name, dtype: "T", perRow: param.perRow === true })),
    inputs: (hoisted) => backwardInputs(op, reads(hoisted), [...trees.values()]),
  });
}

/** `grad` first (`grad.values`), then inputs, then results, each in the order of the signature. */
function backwardInputs(op: Op, used: ReadonlySet<string>, trees: readonly Expr[]): readonly Operand[] {
  const grads: Operand[] = [];
  const flows = op.results.filter((result) => !result.saved);
  const only = flows.length > 0 ? resultOperand(flows[0]) : undefined;
  if (used.has("grad") && only) grads.push({ ...only, name: "grad" });
  for (const result of op.results) {
    if (used.has(`grad.${result.name}`)) grads.push({ ...resultOperand(result), name: `grad.${result.name}` });
  }
  const inputs = tensorsOf(op).filter(({ name }) => used.has(name)).map((param) => inputOperand(param, trees));
  const results = op.results.filter(({ name }) => used.has(name)).map(resultOperand);
  return [...grads, ...inputs, ...results];
}

/** Calls operators of the catalog: a formula for whole tensors, which no kernel computes. */
function tensorForm(expr: Expr): boolean {
  return calls(expr).some((call) => call.calleeKind === "op");
}
