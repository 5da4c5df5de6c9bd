// Composites that call each other in a circle could never run.

import type { Sink } from "../diagnostics.js";
import type { Call } from "../formula/ast.js";
import { calls } from "../formula/tree.js";
import { calleeSpan } from "../formula/check-call.js";
import type { Op } from "./model.js";
import { expressions } from "./forward.js";

export function checkCycles(ops: ReadonlyMap<string, Op>, sink: Sink): void {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (name: string, from: Call | undefined): void => {
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name].join(" → ");
      if (from !== undefined) {
        sink.error("FX305", calleeSpan(from), `composites call each other in a circle: ${circle}`);
      }
      return;
    }
    const op = ops.get(name);
    if (op === undefined || op.body.kind !== "composite" || done.has(name)) return;
    open.push(name);
    for (const formula of op.body.forward.values()) {
      for (const expr of expressions(formula)) {
        for (const call of calls(expr)) if (call.calleeKind === "op") visit(call.callee, call);
      }
    }
    open.pop();
    done.add(name);
  };
  for (const name of ops.keys()) visit(name, undefined);
}
