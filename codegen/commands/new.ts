// `fluxion new <op>`: writes an entry at its sorted place, comments around it kept, and shows what
// the generator derives from it. An entry that does not pass the checks is shown, not written.

import { join } from "node:path";
import type { ExitCode } from "../cli.js";
import { placeOf } from "../diagnostics.js";
import { explainOp } from "../explain/explain.js";
import { insertEntry } from "./insert-entry.js";
import { loadSources, readSources, type Sources } from "../load/sources.js";
import { hasErrors, runPipeline, type PipelineResult } from "../pipeline.js";
import { UsageError, type Session } from "../session.js";
import { replaceFile } from "../write/atomic.js";
import { realDisk } from "../write/disk.js";
import { createRender } from "../write/render.js";
import { entryLines } from "./new-entry.js";
import { printFindings } from "./run.js";

export interface NewOptions {
  readonly kind: string;
  readonly sig: string;
  readonly forward?: string;
  readonly family?: string;
  readonly doc?: string;
}

export function addEntry(session: Session, name: string, options: NewOptions): ExitCode {
  const sources = readSources(session.root);
  const render = createRender(session.templates);
  const before = runPipeline(sources, render);
  if (!before.catalog) {
    printFindings(session, before);
    session.warn("error: the catalog must be in order before something is added to it");
    return 1;
  }
  if (before.catalog.ops.has(name)) throw new UsageError(`"${name}" is in the catalog already`);
  const file = chooseFile(before, options);
  const text = insertEntry(sources, file, name, entryLines(name, options));
  const after = runPipeline(withText(sources, file, text), render);
  const op = after.catalog?.ops.get(name);
  printFindings(session, after);
  if (!op || hasErrors(after)) {
    session.warn(`error: nothing was written; the entry would have been\n\n${
      entryLines(name, options).join("\n")}`);
    return 1;
  }
  replaceFile(realDisk, join(session.root, file), text);
  session.say(`${file}:${placeOf(text, op.span.start).line}: added ${name}\n`);
  const derived = ["signature", "dtypes", "forward", "gradients", "saved"];
  session.say(explainOp(session, after, op, derived));
  session.say("Next: npm run generate");
  return 0;
}

/** The file of the family asked for, or of the family with the most operators of that kind. */
function chooseFile({ catalog }: PipelineResult, { family, kind }: NewOptions): string {
  const families = catalog?.families ?? [];
  const count = (one: (typeof families)[number]): number =>
    one.ops.filter((op) => op.kind === kind).length;
  const found = family === undefined
    ? [...families].sort((a, b) => count(b) - count(a))[0]
    : families.find((one) => one.name === family);
  if (!found) {
    throw new UsageError(`there is no family "${family}"; there are `
      + families.map((one) => one.name).join(", "));
  }
  return found.file;
}

function withText({ texts, root }: Sources, file: string, text: string): Sources {
  return loadSources(new Map([...texts, [file, text]]), root);
}
