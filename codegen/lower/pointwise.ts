// Forward kernels of pointwise and random operators.

import { isComplexDtype } from "../catalog/dtypes.js";
import type { Body, DType, Formula, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { makeKernel } from "./build.js";
import { reads } from "./hoist.js";
import type { Kernel, Operand } from "./kernel.js";
import { inputOperand, resultOperand, tensorsOf } from "./operands.js";
import { chosen, membersOf } from "./select.js";

type PointwiseBody = Extract<Body, { kind: "pointwise" | "composite" | "random" }>;

/** One kernel; or one for each enum member; or one for each target dtype; and the special forms. */
export function lowerPointwise(op: Op, body: PointwiseBody): readonly Kernel[] {
  const members = membersOf(body.forward.values());
  const target = targetAttr(op);
  const plain = members.flatMap((member) => {
    const key = member === undefined ? op.name : `${op.name}.${member}`;
    const trees = forwardTrees(body.forward, member);
    if (target === undefined) return [forward(op, key, trees, op.results.map(resultOperand), member)];
    return op.kernelDtypes.map((dtype) => forward(op, `${key}.${dtype}`, trees, targets(op, dtype)));
  });
  return [...plain, ...op.special.map(({ use }, at) => special(op, `${op.name}#${at}`, use))];
}

/** A dtype attribute that names the result's dtype, where T is that of the inputs (`to`). */
function targetAttr(op: Op): string | undefined {
  if (op.kind !== "pointwise") return undefined;
  const dtype = op.results.find((result) => typeof result.dtype === "object")?.dtype;
  return typeof dtype === "object" ? dtype.attr : undefined;
}

function targets(op: Op, dtype: DType): readonly Operand[] {
  return op.results.map((result) => {
    const operand = resultOperand(result);
    return typeof result.dtype === "object" ? { ...operand, dtype } : operand;
  });
}

/** By result, with the results that others use put in as lets. */
function forwardTrees(formulas: ReadonlyMap<string, Formula>, member: string | undefined): ReadonlyMap<string, Expr> {
  return new Map([...formulas].map(([name, formula]) => [name, chosen(formula, member)]));
}

function forward(op: Op, key: string, trees: ReadonlyMap<string, Expr>, outputs: readonly Operand[], member?: string): Kernel {
  return makeKernel({
    op, key, skeleton: "pointwise", trees, outputs, dtypes: dtypesOf(op, member),
    inputs: (hoisted) => {
      const used = reads(hoisted);
      // A random operator may not look at the tensor that it replaces.
      return tensorsOf(op).filter(({ name }) => op.kind === "pointwise" || used.has(name))
        .map((param) => inputOperand(param, trees.values()));
    },
  });
}

function dtypesOf(op: Op, member: string | undefined): readonly DType[] {
  const all = op.kernelDtypes;
  if (member === undefined || !op.realOnly.includes(member)) return all;
  return all.filter((dtype) => !isComplexDtype(dtype));
}

/** A cheaper form under a host condition; it has the operands that it reads. */
function special(op: Op, key: string, use: Expr): Kernel {
  return makeKernel({
    op, key, skeleton: "pointwise", trees: new Map([[op.results[0].name, use]]),
    outputs: [resultOperand(op.results[0])], dtypes: op.kernelDtypes,
    inputs: (trees) => {
      const used = reads(trees);
      return tensorsOf(op).filter(({ name }) => used.has(name)).map((param) => inputOperand(param));
    },
  });
}
