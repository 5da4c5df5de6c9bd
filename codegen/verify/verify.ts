// Verifies the mathematics of a catalog, with no compiler: gradients against the derivatives of
// what they claim to differentiate, laws of folds, special forms, ties, views. Deterministic and
// quick.

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
  const bench = new Bench(catalog, new Sink());
  for (const op of catalog.ops.values()) verifyOp(op, bench);
  return bench.sink.sorted();
}

/** The checks an operator's kind calls for. A check named in `test: skip:` does not run. */
export function verifyOp(op: Op, bench: Bench): void {
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

type Check = readonly [name: string, run: (op: Op, bench: Bench) => void];

function checksOf(op: Op): readonly Check[] {
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
