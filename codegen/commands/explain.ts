// `fluxion explain <op>`: all there is to know about one operator; `--kinks` lists the kinks of one
// operator, or of all.

import type { ExitCode } from "../cli.js";
import { explainAsData, explainOp } from "../explain/explain.js";
import { readSources } from "../load/sources.js";
import { checkSources, lowerAll } from "../pipeline.js";
import { UsageError, type Session } from "../session.js";
import { findOp } from "./find-op.js";
import { printFindings } from "./run.js";

export function explain(
  session: Session, name: string | undefined, { kinks }: { readonly kinks?: boolean },
): ExitCode {
  if (name === undefined && !kinks) {
    throw new UsageError("explain: which operator? Or give --kinks");
  }
  const checked = checkSources(readSources(session.root));
  if (!checked.catalog) {
    printFindings(session, checked);
    return 1;
  }
  const run = { ...checked, catalog: checked.catalog, lowered: lowerAll(checked.catalog) };
  const ops = name === undefined ? [...run.catalog.ops.values()] : [findOp(run.catalog, name)];
  if (session.format === "json") {
    const data = ops.map((op) => [op.name, explainAsData(session, run, op)]);
    session.say(JSON.stringify(Object.fromEntries(data), null, 2));
  } else if (kinks) {
    for (const op of ops) {
      const text = explainOp(session, run, op, ["kinks"]);
      if (text !== "") session.say(`${op.name} ${text}`);
    }
  } else {
    session.say(explainOp(session, run, ops[0]));
  }
  return 0;
}
