// Kernels of operators that read and write at computed positions: gather, scatter, create.

import type { Body, Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { makeKernel } from "./build.js";
import { reads } from "./hoist.js";
import type { Kernel, Operand } from "./kernel.js";
import { inputOperand, resultOperand, tensorsOf } from "./operands.js";

/** Tree: value. */
export function lowerGather(op: Op, body: Extract<Body, { kind: "gather" }>): Kernel {
  return indexed(op, "gather", new Map([["value", body.value]]));
}

/** Trees: into (a list), value, and combine where the entry has one. The base is in the output. */
export function lowerScatter(op: Op, body: Extract<Body, { kind: "scatter" }>): Kernel {
  const trees = new Map([["into", body.into], ["value", body.value]]);
  if (body.combine) trees.set("combine", body.combine);
  return indexed(op, "scatter", trees);
}

/** Tree: value. T is the dtype of the result. */
export function lowerCreate(op: Op, body: Extract<Body, { kind: "create" }>): Kernel {
  return indexed(op, "create", new Map([["value", body.value]]));
}

function indexed(op: Op, skeleton: "gather" | "scatter" | "create", trees: ReadonlyMap<string, Expr>): Kernel {
  return makeKernel({
    op, key: op.name, skeleton, trees, outputs: op.results.map(resultOperand), dtypes: op.kernelDtypes,
    inputs: (hoisted): readonly Operand[] => {
      const used = reads(hoisted);
      return tensorsOf(op).filter(({ name }) => used.has(name)).map((param) => inputOperand(param));
    },
  });
}
