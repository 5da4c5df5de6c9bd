// `fluxion coverage`: what the gradient checks really ran. The suite writes a ledger of cells for
// each family, `op | input | check`; here they are merged and held against the catalog. A cell that
// neither ran nor has a reason not to is missing, and so is all that no ledger speaks of.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Catalog, Family } from "../catalog/model.js";
import type { ExitCode } from "../cli.js";
import { cudaForm } from "../emit/cuda.js";
import { differentiableInputs, gradcheckPath, isProved } from "../emit/gradcheck.js";
import { readSources } from "../load/sources.js";
import { camelCase } from "../names.js";
import { checkSources, hasErrors } from "../pipeline.js";
import type { Session } from "../session.js";
import { printFindings } from "./run.js";

export const LEDGER_FOLDER = ".cache/coverage";

/** What the suite writes for one family: `test/gradcheck/family.ts`. */
export interface Ledger {
  readonly family: string;
  readonly promised: readonly string[];
  readonly executed: readonly string[];
  readonly skipped: Readonly<Record<string, string>>;
}

interface Gap {
  readonly cell: string;
  readonly reason: string;
}

/** All families together. Every promised cell is in one of the three lists. */
interface Coverage {
  readonly promised: number;
  readonly executed: number;
  readonly skipped: readonly Gap[];
  readonly missing: readonly Gap[];
}

export function coverage(session: Session, options: { failOnMissing?: boolean }): ExitCode {
  const checked = checkSources(readSources(session.root));
  if (!checked.catalog || hasErrors(checked)) {
    printFindings(session, checked);
    return 1;
  }
  const all = merge(checked.catalog.families.map((family) => coverageOf(session, family)));
  if (session.format === "json") session.say(JSON.stringify(all, null, 2));
  else printCoverage(session, all, cudaForms(checked.catalog));
  if (all.executed === 0) session.warn("error: nothing ran. The gradient checks are in: npm test");
  return all.executed === 0 || (options.failOnMissing === true && all.missing.length > 0) ? 1 : 0;
}

function coverageOf(session: Session, family: Family): Coverage {
  const ledger = readLedger(join(session.root, LEDGER_FOLDER, `${family.name}.json`), family.name);
  if (!ledger) return nothingOf(family, "its family has no ledger: its checks did not run");
  if (isStale(session, family)) {
    return nothingOf(family, "the ledger of its family is stale: its checks have changed since");
  }
  const executed = new Set(ledger.executed);
  // A cell of several cases may be skipped in one of them and run in another.
  const skipped = Object.entries(ledger.skipped).filter(([cell]) => !executed.has(cell))
    .map(([cell, reason]) => ({ cell, reason }));
  const missing = ledger.promised
    .filter((cell) => !executed.has(cell) && ledger.skipped[cell] === undefined)
    .map((cell) => ({ cell, reason: "promised, but its check did not pass or did not run" }));
  const unspoken = neededSubjects(family)
    .filter((input) => !ledger.promised.some((cell) => isAbout(cell, input)))
    .map((input) => ({ cell: input, reason: "no check looks at it" }));
  return {
    promised: ledger.promised.length + unspoken.length, executed: executed.size,
    skipped, missing: [...missing, ...unspoken],
  };
}

/** Of a list of tensors each item is looked at: `cat | tensors.0 | first`. */
function isAbout(cell: string, subject: string): boolean {
  return cell.startsWith(`${subject} | `) || cell.startsWith(`${subject}.`);
}

function nothingOf(family: Family, reason: string): Coverage {
  const missing = neededSubjects(family).map((cell) => ({ cell, reason }));
  // Of a family without gradients, too, the checks must have run.
  if (missing.length === 0) missing.push({ cell: family.name, reason });
  return { promised: missing.length, executed: 0, skipped: [], missing };
}

/** `op | input` of every gradient, `op | dtype` of every dtype, `op | all` of every hand-written kernel, as the suite spells them. */
function neededSubjects(family: Family): readonly string[] {
  return family.ops.flatMap((op) => [
    ...differentiableInputs(op).map((input) => `${op.name} | ${camelCase(input.name)}`),
    ...op.dtypes.map((dtype) => `${op.name} | dtype ${dtype}`),
    ...(isProved(op) ? [`${op.name} | all`] : []),
  ]);
}

/** Whether the family's checks are newer than what they wrote. */
function isStale(session: Session, family: Family): boolean {
  const suite = join(session.output, gradcheckPath(family.name));
  const ledger = join(session.root, LEDGER_FOLDER, `${family.name}.json`);
  return existsSync(suite) && statSync(suite).mtimeMs > statSync(ledger).mtimeMs;
}

function merge(parts: readonly Coverage[]): Coverage {
  const sum = (count: (part: Coverage) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  const gaps = (of: (part: Coverage) => readonly Gap[]): readonly Gap[] =>
    parts.flatMap(of).sort((a, b) => (a.cell < b.cell ? -1 : 1));
  return {
    promised: sum((part) => part.promised), executed: sum((part) => part.executed),
    skipped: gaps((part) => part.skipped), missing: gaps((part) => part.missing),
  };
}

/** Operators by how a GPU computes them. */
function cudaForms(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>([["kernel", []], ["cublas", []], ["hand", []], ["composed", []], ["host", []]]);
  for (const op of catalog.ops.values()) forms.get(cudaForm(op) ?? "")?.push(op.name);
  return forms;
}

function printCoverage(session: Session, all: Coverage, cuda: ReadonlyMap<string, readonly string[]>): void {
  const count = (form: string): number => cuda.get(form)!.length;
  for (const name of cuda.get("host")!) session.say(`cuda     ${name}: computed on the host, on copies: it has no kernel for the device yet`);
  session.say(`cuda: ${count("kernel")} operators have kernels of their formulas, ${count("hand")} have kernels written by hand, ${count("cublas")} go to cuBLAS, ${count("composed")} are made of others there alone, ${count("host")} run on the host; the others are made of these`);

  for (const { cell, reason } of all.skipped) session.say(`skipped  ${cell}: ${reason}`);
  for (const { cell, reason } of all.missing) session.say(`missing  ${cell}: ${reason}`);
  session.say(`${all.executed} executed, ${all.skipped.length} skipped, `
    + `${all.missing.length} missing of ${all.promised} cells`);
}

/** Nothing where there is no file, or one that is not a ledger of this family. */
function readLedger(path: string, family: string): Ledger | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const ledger = JSON.parse(readFileSync(path, "utf8")) as Partial<Ledger>;
    const { promised, executed, skipped } = ledger;
    const isWhole = ledger.family === family && Array.isArray(promised) && Array.isArray(executed)
      && typeof skipped === "object" && skipped !== null;
    return isWhole ? { family, promised, executed, skipped } : undefined;
  } catch {
    return undefined;
  }
}
