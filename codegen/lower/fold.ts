// Kernels of reductions and scans.

import type { Body, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { makeKernel } from "./build.js";
import type { Kernel } from "./kernel.js";
import { inputOperand, resultOperand, tensorsOf } from "./operands.js";

/** Trees: init, step, combine, and `finish:<result>` for each result. */
export function lowerReduce(op: Op, body: Extract<Body, { kind: "reduce" }>): Kernel {
  const trees = new Map<string, Expr>([["init", body.init], ["step", body.step], ["combine", body.combine]]);
  for (const { name } of op.results) trees.set(`finish:${name}`, body.finish.get(name)!);
  return makeKernel({
    op, key: op.name, skeleton: "reduce", trees, state: body.stateTypes,
    outputs: op.results.map(resultOperand), inputs: () => [folded(op)], dtypes: op.kernelDtypes,
  });
}

/** Trees: init, combine. */
export function lowerScan(op: Op, body: Extract<Body, { kind: "scan" }>): Kernel {
  return makeKernel({
    op, key: op.name, skeleton: "scan", dtypes: op.kernelDtypes,
    trees: new Map([["init", body.init], ["combine", body.combine]]),
    outputs: op.results.map(resultOperand), inputs: () => [folded(op)],
  });
}

function folded(op: Op): ReturnType<typeof inputOperand> {
  const [x] = tensorsOf(op);
  if (x === undefined) throw new Error(`internal: ${op.name} folds nothing`);
  return inputOperand(x);
}
