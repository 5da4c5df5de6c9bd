// `fluxion check`: the same path as `generate`, but nothing is written. Lists every generated file
// that is not what the catalog says, each with what is wrong about it.

import type { ExitCode } from "../cli.js";
import type { Session } from "../session.js";
import { unifiedDiff } from "../write/diff.js";
import { realDisk } from "../write/disk.js";
import { isFresh, planOutputs, type FileState, type Plan } from "../write/plan.js";
import { hasErrors, printFindings, runSession } from "./run.js";

type Problem = FileState | "orphan" | "stray";

interface FileFinding {
  readonly path: string;
  readonly problem: Problem;
  readonly message: string;
  readonly diff: readonly string[];
}

const MESSAGES: Readonly<Record<Exclude<Problem, "unchanged">, string>> = {
  added: "missing: the catalog makes this file, and it is not there",
  changed: "stale: the catalog or the generator has changed since it was made",
  "line-ends": "line ends: differs only in CRLF; check it out with LF (see .gitattributes)",
  edited: "edited by hand: edit the entry instead; generate would overwrite this",
  orphan: "orphan: no operator makes this file any more; generate would delete it",
  stray: "unknown: not made by the generator; move it elsewhere or delete it",
};

export function check(session: Session): ExitCode {
  const run = runSession(session);
  const plan = run.outputs && planOutputs(realDisk, session.output, run.outputs, run.places);
  const files = plan ? findFiles(plan) : [];
  printFindings(session, run, { files });
  if (session.format !== "json") printFiles(session, files);
  if (!plan || !isFresh(plan) || hasErrors(run)) return 1;
  if (session.format === "pretty") session.say(`fresh: ${plan.files.length} files`);
  return 0;
}

/** The manifest follows from the other files; it is only worth a word when they are all fresh. */
function findFiles(plan: Plan): readonly FileFinding[] {
  const files = plan.files.some(({ state }) => state !== "unchanged") ? plan.files
    : [...plan.files, plan.manifest];
  const stale = files.flatMap(({ path, state, before, text }) => {
    if (state === "unchanged") return [];
    const diff = before === undefined || state === "line-ends" ? [] : unifiedDiff(before, text);
    return [finding(path, state, diff)];
  });
  const extra = [
    ...plan.orphans.map((path) => finding(path, "orphan")),
    ...plan.strays.map((path) => finding(path, "stray")),
  ];
  return [...stale, ...extra].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function finding(
  path: string, problem: Exclude<Problem, "unchanged">, diff: readonly string[] = [],
): FileFinding {
  return { path: `generated/${path}`, problem, message: MESSAGES[problem], diff };
}

function printFiles(session: Session, files: readonly FileFinding[]): void {
  for (const { path, message, diff } of files) {
    if (session.format === "github") session.say(`::error file=${path},line=1::${message}`);
    else session.say([`${path}: ${message}`, ...diff.map((line) => `    ${line}`)].join("\n"));
  }
  if (files.length > 0 && session.format === "pretty") {
    session.say(`\n${files.length} of the generated files are not fresh. Run: npm run generate`);
  }
}
