// Verifies the mathematics of a catalog, with no compiler: gradients against the derivatives of
// what they claim to differentiate, laws of folds, special forms, ties, views. Deterministic and
// quick.

import { isComplexDtype } from "../catalog/dtypes.js";
import type { Catalog, Op } from "../catalog/model.js";
import { Sink, type Diagnostic } from "../diagnostics.js";
import { NotInterpretable } from "../reference/interpret.js";
import { verifyAdjoints } from "./adjoint.js";
import { verifyLaws } from "./laws.js";
import { verifyPointwise } from "./pointwise.js";
import { Bench } from "./report.js";
import { verifyRuns } from "./runs.js";
import { verifySpecial } from "./special.js";
import { verifyTies } from "./ties.js";
import { verifyView } from "./view.js";

/** What is wrong with the catalog's mathematics, in the order of places. */
export function verifyCatalog(catalog: Catalog): readonly Diagnostic[] {
  return verifyOps(catalog, catalog.ops.values()).diagnostics;
}

export interface Verdict {
  /** In the order of places. */
  readonly diagnostics: readonly Diagnostic[];
  /** Operators about which there is nothing to say, not even a warning. */
  readonly right: readonly Op[];
}

export function verifyOps(catalog: Catalog, ops: Iterable<Op>): Verdict {
  const all = new Sink();
  const right: Op[] = [];
  for (const op of ops) {
    const bench = new Bench(catalog, new Sink());
    verifyOp(op, bench);
    const found = bench.sink.sorted();
    if (found.length === 0) right.push(op);
    all.add(found);
  }
  return { diagnostics: all.sorted(), right };
}

/** The checks an operator's kind calls for. A check named in `test: skip:` does not run. */
export function verifyOp(op: Op, bench: Bench): void {
  if (isBeyondReals(op)) return;
  for (const [name, check] of checksOf(op)) {
    if (op.test.skip.has(name)) continue;
    try {
      check(op, bench);
    } catch (error) {
      if (error instanceof NotInterpretable) continue;
      if (!(error instanceof Error)) throw error;
      const what = `the check "${name}" of ${op.name} fails: ${error.message}`;
      bench.sink.error("FX317", op.span, what);
    }
  }
}

/** The tensors here are real: complex ones, and memory seen as another dtype, wait for the kernels. */
function isBeyondReals(op: Op): boolean {
  const reinterprets = op.results.some((one) => one.viewOf !== undefined && one.dtype !== "T");
  return op.dtypes.every(isComplexDtype) || reinterprets;
}

type Check = readonly [name: string, run: (op: Op, bench: Bench) => void];

function checksOf(op: Op): readonly Check[] {
  // The interpreter knows single tensors; the built operators are checked on lists.
  if (op.params.some((param) => param.role === "tensor" && param.list === true)) return [];
  switch (op.kind) {
    case "pointwise": case "random":
      return [["gradient", verifyPointwise], ["special", verifySpecial], ["ties", verifyTies]];
    case "reduce":
      return [["gradient", verifyAdjoints], ["laws", verifyLaws], ["ties", verifyTies]];
    case "scan": return [["gradient", verifyAdjoints], ["laws", verifyLaws]];
    case "view": return [["gradient", verifyAdjoints], ["addresses", verifyView]];
    default: return [["gradient", verifyAdjoints], ["runs", verifyRuns]];
  }
}
