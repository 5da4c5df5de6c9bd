// What a run prints and keeps: one row for each case, with the peer's time and the ratio beside it.

import { cpus } from "node:os";
import type { Case } from "./case.js";
import type { Timing } from "./measure.js";

/** A case's times; ratios above 1 mean faster than the peer. */
export interface Row {
  readonly case: string;
  readonly us: number;
  readonly us_min: number;
  readonly us_mean: number;
  readonly calls: number;
  readonly peer_us?: number;
  readonly peer_us_min?: number;
  /** Peer's time over ours. */
  readonly ratio?: number;
  readonly goal?: string;
  readonly met?: boolean;
}

export function rowOf(one: Case, own: Timing, peer: Timing | null, earlier: readonly Row[]): Row {
  return {
    case: one.name, us: own.us, us_min: own.us_min, us_mean: own.us_mean, calls: own.calls,
    ...(peer ? { peer_us: peer.us, peer_us_min: peer.us_min, ratio: peer.us / own.us } : {}),
    ...goalOf(one, own, earlier),
  };
}

function goalOf(one: Case, own: Timing, earlier: readonly Row[]): Pick<Row, "goal" | "met"> {
  if (one.goalUs !== undefined) return { goal: `<= ${showTime(one.goalUs)}`, met: own.us <= one.goalUs };
  const other = one.goalRatio && earlier.find((row) => row.case === one.goalRatio?.over);
  if (!one.goalRatio || !other) return {};
  const ratio = own.us / other.us;
  return { goal: `${ratio.toFixed(2)} x ${other.case}, goal <= ${one.goalRatio.most}`, met: ratio <= one.goalRatio.most };
}

export function header(version: string | null): string {
  return `${"case".padEnd(40)} ${"time".padStart(10)} ${"mean".padStart(10)} ${`torch ${version ?? ""}`.trim().padStart(16)} ${"ratio".padStart(7)}`;
}

export function line(row: Row): string {
  const peer = row.peer_us === undefined ? "–" : showTime(row.peer_us);
  const ratio = row.ratio === undefined ? "" : `${row.ratio.toFixed(2)}x`;
  const goal = row.goal === undefined ? "" : `  ${row.goal}: ${row.met ? "met" : "missed"}`;
  return `${row.case.padEnd(40)} ${showTime(row.us).padStart(10)} ${showTime(row.us_mean).padStart(10)} ${peer.padStart(16)} ${ratio.padStart(7)}${goal}`;
}

/** `45 ns`, `12.3 µs`, `4.56 ms`. */
export function showTime(us: number): string {
  if (us < 1) return `${(us * 1000).toFixed(1)} ns`;
  if (us < 1000) return `${us.toPrecision(3)} µs`;
  return `${(us / 1000).toPrecision(3)} ms`;
}

/** What a file of results says of the machine and the run. */
export function setting(threads: number, version: string | null): Record<string, unknown> {
  return {
    node: process.versions.node, cpu: cpus()[0]?.model.trim(), cores: cpus().length, arch: process.arch, threads,
    torch: version, unit: "µs per call, median over batches; ratio = torch / fluxion",
  };
}
