// What every command begins with: the catalog of the session, through the pipeline, and the
// printing of what was found on the way.

import { render as renderDiagnostics } from "../diagnostics.js";
import {
  checkAndVerifyChanged, emitFiles, runPipeline, type PipelineResult,
} from "../pipeline.js";
import { readSources, type Sources } from "../load/sources.js";
import type { Session } from "../session.js";
import { stage } from "../stages.js";
import { realDisk } from "../write/disk.js";
import { createRender } from "../write/render.js";
import { readVerdicts, writeVerdicts } from "../write/verdicts.js";

export { hasErrors } from "../pipeline.js";

export function runSession(session: Session): PipelineResult {
  return runPipeline(read(session), createRender(session.templates));
}

/** The same, without verifying again what the last run found right on the same grounds. */
export function runChanged(session: Session): PipelineResult {
  const { root, templates, host } = session;
  const known = readVerdicts(realDisk, root);
  const verified = checkAndVerifyChanged(read(session), known, host.generator);
  if (verified.right !== known) writeVerdicts(realDisk, root, verified.right);
  return emitFiles(verified, createRender(templates));
}

function read({ root }: Session): Sources {
  return stage("load", () => readSources(root));
}

/** Prints all findings at once; in JSON, `extra` joins them in one object. */
export function printFindings(
  session: Session, { diagnostics, texts }: Pick<PipelineResult, "diagnostics" | "texts">,
  extra: object = {},
): void {
  const { format, host } = session;
  const text = renderDiagnostics(diagnostics, texts, { format, color: host.color });
  if (format === "json") {
    session.say(JSON.stringify({ ...(JSON.parse(text) as object), ...extra }, null, 2));
  } else if (diagnostics.length > 0) {
    session.say(text);
    if (format === "pretty") session.say(`\n${countFindings(diagnostics)}`);
  }
}

function countFindings(diagnostics: PipelineResult["diagnostics"]): string {
  const count = (severity: string): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const words = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
  return `${words(count("error"), "error")}, ${words(count("warning"), "warning")}`;
}
