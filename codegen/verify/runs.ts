// Operators without a formula for their gradient still have to run on the cases their entry
// promises.

import type { Op } from "../catalog/model.js";
import { NotInterpretable } from "../reference/interpret.js";
import { casesOf } from "./cases.js";
import { gradientFormulas, type Bench } from "./report.js";

export function verifyRuns(op: Op, bench: Bench): void {
  // With one, comparing it has run forward on every case already.
  if (gradientFormulas(op).length > 0 && bench.compared > 0) return;
  for (const one of casesOf(op, bench)) {
    if (!one.declared) continue;
    try {
      if (bench.interpreter.accepts(op, one.args)) bench.interpreter.run(op, one.args);
    } catch (error) {
      if (error instanceof NotInterpretable) return;
      if (!(error instanceof Error)) throw error;
      bench.sink.error("FX317", op.span, `${op.name} fails: ${error.message}`,
        { help: `In the case ${one.label}.` });
      return;
    }
  }
}
