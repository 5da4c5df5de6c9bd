// From an operator to its kernels: operands, scalars and trees that any emitter can print.

import type { Op } from "../catalog/model.js";
import { lowerPointwise } from "./pointwise.js";
import { lowerPointwiseBackward, lowerRowwiseBackward } from "./backward.js";
import { lowerRowwise } from "./rowwise.js";
import { lowerReduce, lowerScan } from "./fold.js";
import { lowerCreate, lowerGather, lowerScatter } from "./indexed.js";
import type { Kernel, LoweredOp } from "./kernel.js";

const NONE: ReadonlyMap<string, Kernel> = new Map();

/** Everything native an operator needs; nothing for views, composites and library kernels. */
export function lowerOp(op: Op): LoweredOp {
  const { body } = op;
  switch (body.kind) {
    case "pointwise": case "random":
      return { op, forward: lowerPointwise(op, body), backward: lowerPointwiseBackward(op) };
    case "rowwise": return { op, forward: lowerRowwise(op, body), backward: lowerRowwiseBackward(op) };
    case "reduce": return { op, forward: [lowerReduce(op, body)], backward: NONE };
    case "scan": return { op, forward: [lowerScan(op, body)], backward: NONE };
    case "gather": return { op, forward: [lowerGather(op, body)], backward: NONE };
    case "scatter": return { op, forward: [lowerScatter(op, body)], backward: NONE };
    case "create": return { op, forward: [lowerCreate(op, body)], backward: NONE };
    default: return { op, forward: [], backward: NONE };
  }
}
