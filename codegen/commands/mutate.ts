// `fluxion mutate`: how good the checks are. Breaks each gradient formula in every small way there
// is, runs the checks on each, and prints what nothing noticed.

import type { ExitCode } from "../cli.js";
import { placeOf, type Diagnostic } from "../diagnostics.js";
import { readSources } from "../load/sources.js";
import { checkSources, verifyOne, type Checked } from "../pipeline.js";
import type { Session } from "../session.js";
import {
  mutateGradients, shareKilled, type MutationScore, type Survivor,
} from "../verify/mutate.js";
import { findOp } from "./find-op.js";
import { printFindings } from "./run.js";

/** The bar of the design: 99 of 100 mutants that are other functions. */
const BAR = 0.99;

export function mutate(session: Session, name: string | undefined): ExitCode {
  const result = checkSources(readSources(session.root));
  const { catalog } = result;
  const ops = !catalog ? []
    : name === undefined ? [...catalog.ops.values()] : [findOp(catalog, name)];
  const wrong = catalog ? ops.flatMap((op) => verifyOne(catalog, op)).filter(isError) : [];
  if (!catalog || wrong.length > 0) {
    printFindings(session, { ...result, diagnostics: [...result.diagnostics, ...wrong] });
    return 1;
  }
  const score = mutateGradients(catalog, ops);
  printScore(session, score, result);
  return shareKilled(score) >= BAR ? 0 : 1;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function printScore(session: Session, score: MutationScore, { texts }: Checked): void {
  const { total, killed } = score;
  const survivors = score.survivors.map((one) => describe(one, texts));
  const equivalent = score.equivalent.map((one) => describe(one, texts));
  const percent = 100 * shareKilled(score);
  if (session.format === "json") {
    session.say(JSON.stringify({ total, killed, percent, equivalent, survivors }, null, 2));
    return;
  }
  for (const one of equivalent) session.say(`equivalent  ${one}`);
  for (const one of survivors) session.say(`survived    ${one}`);
  const other = killed + survivors.length;
  session.say(`${killed} of ${other} mutants found (${percent.toFixed(1)} %, the bar is ${100 * BAR} %)`);
  if (equivalent.length === 0) return;
  session.say(`Not counted: ${equivalent.length} that equal the original to the last bit at every point`
    + " looked at, kinks, ties and corners included, where forward is finite.");
}

function describe({ op, input, mutant }: Survivor, texts: ReadonlyMap<string, string>): string {
  const { file, start } = mutant.at;
  const { line, column } = placeOf(texts.get(file) ?? "", start);
  return `${file}:${line}:${column}: ${op} grad.${input}: ${mutant.what}`;
}
