// Replaying a folder, and the verdicts as a table by operator with totals.

import { goldenNames, readGolden } from "./golden.js";
import { type Verdict, replayFile } from "./replay.js";

export interface OperatorVerdicts {
  readonly op: string;
  readonly cases: number;
  /** Undefined where the catalog lacks the operator. */
  readonly verdicts: readonly Verdict[] | undefined;
}

export function replayFolder(folder: string, pattern = /(?:)/): readonly OperatorVerdicts[] {
  return goldenNames(folder).filter((name) => pattern.test(name)).map((name) => {
    const file = readGolden(folder, name);
    return { op: name, cases: file.cases.length, verdicts: replayFile(file) };
  });
}

/** Lines of the table: operators of the catalog, then the totals. */
export function tableOf(all: readonly OperatorVerdicts[]): readonly string[] {
  const here = all.filter((one) => one.verdicts !== undefined);
  const rows = here.map(({ op, cases, verdicts = [] }) => [op, cases, count(verdicts, "passed"), count(verdicts, "failed"), count(verdicts, "deviates")]);
  return [...aligned([["operator", "cases", "passed", "failed", "deviates"], ...rows]), "", ...totals(all)];
}

function totals(all: readonly OperatorVerdicts[]): readonly string[] {
  const here = all.filter((one) => one.verdicts !== undefined);
  const absent = all.filter((one) => one.verdicts === undefined);
  const verdicts = here.flatMap((one) => one.verdicts ?? []);
  const passed = count(verdicts, "passed");
  const rate = verdicts.length === 0 ? 100 : (100 * passed) / verdicts.length;
  const whole = here.filter((one) => count(one.verdicts ?? [], "failed") === 0).length;
  return [
    `in the catalog: ${passed} of ${verdicts.length} cases pass (${rate.toFixed(1)} %), ${count(verdicts, "failed")} fail, ${count(verdicts, "deviates")} deviate as listed; ${whole} of ${here.length} files have no failure`,
    `not in the catalog: ${absent.length} files with ${absent.reduce((sum, one) => sum + one.cases, 0)} cases${absent.length > 0 ? `: ${absent.map((one) => one.op).join(" ")}` : ""}`,
  ];
}

/** One line for each failure. */
export function failureLines(all: readonly OperatorVerdicts[]): readonly string[] {
  return all.flatMap((one) => one.verdicts ?? []).filter((verdict) => verdict.status === "failed")
    .map(({ file, one, reason }) => `${file} #${one.id} ${one.kind} ${one.dtype}: ${reason}`);
}

export function count(verdicts: readonly Verdict[], status: Verdict["status"]): number {
  return verdicts.filter((verdict) => verdict.status === status).length;
}

function aligned(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => row.map((cell, column) =>
    (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]))).join("  "));
}
