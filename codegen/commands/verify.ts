// `fluxion verify [op]`: the mathematics of the catalog alone; nothing is lowered, made or written.

import type { ExitCode } from "../cli.js";
import type { Catalog } from "../catalog/model.js";
import { readSources, type Sources } from "../load/sources.js";
import { checkAndVerify, checkSources, hasErrors, verifyOne, type Checked } from "../pipeline.js";
import type { Session } from "../session.js";
import { findOp } from "./find-op.js";
import { printFindings } from "./run.js";

export function verify(session: Session, name: string | undefined): ExitCode {
  const start = performance.now();
  const sources = readSources(session.root);
  const checked = name === undefined ? checkAndVerify(sources) : verifyNamed(sources, name);
  printFindings(session, checked);
  if (!checked.catalog || hasErrors(checked)) return 1;
  if (session.format === "pretty") {
    const elapsed_ms = Math.round(performance.now() - start);
    session.say(`verified ${name ?? countOps(checked.catalog)} (${elapsed_ms} ms)`);
  }
  return 0;
}

/** An error anywhere in the catalog leaves no catalog to look into, so all are reported then. */
function verifyNamed(sources: Sources, name: string): Checked {
  const checked = checkSources(sources);
  if (!checked.catalog) return checked;
  const op = findOp(checked.catalog, name);
  return { ...checked, diagnostics: verifyOne(checked.catalog, op) };
}

function countOps({ ops }: Catalog): string {
  return ops.size === 1 ? "1 operator" : `${ops.size} operators`;
}
