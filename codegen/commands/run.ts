// What every command begins with: the catalog of the session, through the pipeline, and the
// printing of what was found on the way.

import { render as renderDiagnostics } from "../diagnostics.js";
import { runPipeline, type PipelineResult } from "../pipeline.js";
import { readSources } from "../load/sources.js";
import type { Session } from "../session.js";
import { createRender } from "../write/render.js";

export { hasErrors } from "../pipeline.js";

export function runSession(session: Session): PipelineResult {
  return runPipeline(readSources(session.root), createRender(session.templates));
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
