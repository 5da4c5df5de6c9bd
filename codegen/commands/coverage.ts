// `fluxion coverage`: what the gradient checks really ran. The suite writes a ledger of cells, one
// `op/argument/dtype/mode` each; a cell without an outcome is missing, and says so.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExitCode } from "../cli.js";
import type { Session } from "../session.js";

export const LEDGER_PATH = ".cache/coverage.json";

/** What the suite writes. `expected` comes from the catalog, the other two from the run itself. */
export interface Ledger {
  readonly expected: readonly string[];
  readonly executed: readonly string[];
  readonly skipped: readonly { readonly cell: string; readonly reason: string }[];
}

export function coverage(session: Session, options: { failOnMissing?: boolean }): ExitCode {
  const path = join(session.root, LEDGER_PATH);
  const ledger = existsSync(path) ? parseLedger(readFileSync(path, "utf8")) : undefined;
  if (!ledger) {
    session.warn(`error: no ledger at ${LEDGER_PATH}. The gradient checks write it: npm test`);
    return 1;
  }
  const missing = missingCells(ledger);
  if (session.format === "json") {
    const { skipped } = ledger;
    session.say(JSON.stringify({ ...countCells(ledger), missing, skipped }, null, 2));
  } else {
    printLedger(session, ledger, missing);
  }
  const isEmpty = ledger.executed.length === 0;
  return isEmpty || (options.failOnMissing === true && missing.length > 0) ? 1 : 0;
}

/** Cells that neither ran nor say why not. */
export function missingCells({ expected, executed, skipped }: Ledger): readonly string[] {
  const known = new Set([...executed, ...skipped.map(({ cell }) => cell)]);
  return expected.filter((cell) => !known.has(cell));
}

function countCells(ledger: Ledger): Readonly<Record<string, number>> {
  return {
    expected: ledger.expected.length, executed: ledger.executed.length,
    skippedCount: ledger.skipped.length, missingCount: missingCells(ledger).length,
  };
}

function printLedger(session: Session, ledger: Ledger, missing: readonly string[]): void {
  for (const [reason, cells] of groupByReason(ledger)) {
    session.say(`skipped  ${String(cells.length).padStart(5)}  ${reason} (${shorten(cells)})`);
  }
  for (const cell of missing) session.say(`missing  ${cell}`);
  session.say(`${ledger.executed.length} executed, ${ledger.skipped.length} skipped, `
    + `${missing.length} missing of ${ledger.expected.length} expected`);
}

function groupByReason({ skipped }: Ledger): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { cell, reason } of skipped) groups.set(reason, [...groups.get(reason) ?? [], cell]);
  return groups;
}

function shorten(cells: readonly string[]): string {
  return cells.length > 3 ? `${cells.slice(0, 3).join(", ")}, …` : cells.join(", ");
}

function parseLedger(text: string): Ledger | undefined {
  try {
    const { expected, executed, skipped } = JSON.parse(text) as Partial<Ledger>;
    return Array.isArray(expected) && Array.isArray(executed) && Array.isArray(skipped)
      ? { expected, executed, skipped } : undefined;
  } catch {
    return undefined;
  }
}
