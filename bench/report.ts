// What a run prints and keeps: one row for each case, with the peer's time, the ratio, the goal and the
// share of the machine's limit beside it.

import { cpus } from "node:os";
import { instructionSet } from "../src/native.js";
import type { Case } from "./case.js";
import { goalsOf } from "./goals.js";
import { type Limits, shareOf } from "./limits.js";
import type { Timing } from "./measure.js";

/** What a case is held to, and what it reaches. */
export interface Goal {
  /** "torch", "limit", "µs", or another case's name: what the value is a ratio to. */
  readonly of: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
  readonly met: boolean;
}

/** A case's times; a ratio below 1 means faster than the peer. */
export interface Row {
  readonly case: string;
  readonly us: number;
  readonly us_min: number;
  readonly us_mean: number;
  readonly calls: number;
  readonly peer_us?: number;
  readonly peer_us_min?: number;
  /** Our time over the peer's. */
  readonly ratio?: number;
  /** The share of the machine's limit that the call reaches, and which limit. */
  readonly share?: number;
  readonly limit?: string;
  readonly goals: readonly Goal[];
}

export function rowOf(one: Case, own: Timing, peer: Timing | null, limits: Limits | null, earlier: readonly Row[]): Row {
  const share = one.work && limits ? shareOf(one.work, own.us, limits) : null;
  const ratio = peer ? own.us / peer.us : undefined;
  return {
    case: one.name, us: own.us, us_min: own.us_min, us_mean: own.us_mean, calls: own.calls,
    ...(peer ? { peer_us: peer.us, peer_us_min: peer.us_min, ratio } : {}), ...share,
    goals: goalsFor(one, own, ratio, share?.share, earlier),
  };
}

function goalsFor(one: Case, own: Timing, ratio: number | undefined, share: number | undefined, earlier: readonly Row[]): Goal[] {
  const held = goalsOf(one.name);
  const other = earlier.find((row) => row.case === one.goalRatio?.over);
  return [
    ...most("torch", ratio, held.ratio),
    ...(share === undefined || held.limit === undefined ? [] : [{ of: "limit", value: share, least: held.limit, met: share >= held.limit }]),
    ...most("µs", own.us, one.goalUs),
    ...most(other?.case ?? "", other && own.us / other.us, one.goalRatio?.most),
  ];
}

function most(of: string, value: number | undefined, bound: number | undefined): Goal[] {
  return value === undefined || bound === undefined ? [] : [{ of, value, most: bound, met: value <= bound }];
}

const NAME = 42;

export function header(version: string | null): string {
  const torch = `torch ${version?.split("+")[0] ?? ""}`.trim();
  return `${"case".padEnd(NAME)} ${"time".padStart(9)} ${torch.padStart(13)} ${"ratio".padStart(7)} ${"goal".padStart(7)} ${"".padEnd(6)} share of limit`;
}

export function line(row: Row): string {
  const torch = row.goals.find(({ of }) => of === "torch");
  const peer = row.peer_us === undefined ? "–" : showTime(row.peer_us);
  const ratio = row.ratio === undefined ? "" : row.ratio.toFixed(row.ratio < 0.1 ? 3 : 2);
  const goal = torch ? `<= ${torch.most}` : "";
  const share = row.share === undefined ? "" : `${Math.round(100 * row.share)} % ${row.limit}`;
  const others = row.goals.filter((one) => one !== torch).map((one) => `  ${showGoal(one)}`).join("");
  return `${row.case.padEnd(NAME)} ${showTime(row.us).padStart(9)} ${peer.padStart(13)} ${ratio.padStart(7)} ${goal.padStart(7)} ${verdict(torch).padEnd(6)} ${share}${others}`.trimEnd();
}

function showGoal(goal: Goal): string {
  const bound = goal.most === undefined ? `>= ${goal.least}` : `<= ${goal.most}`;
  return goal.of === "limit" ? `(${bound}: ${verdict(goal)})` : `(${goal.value.toPrecision(3)} of ${goal.of}, ${bound}: ${verdict(goal)})`;
}

function verdict(goal: Goal | undefined): string { return goal === undefined ? "" : goal.met ? "met" : "missed"; }

/** How many goals were met. */
export function summary(rows: readonly Row[]): string {
  const goals = rows.flatMap((row) => row.goals);
  return `${goals.filter(({ met }) => met).length} of ${goals.length} goals met`;
}

/** `45 ns`, `12.3 µs`, `4.56 ms`. */
export function showTime(us: number): string {
  if (us < 1) return `${(us * 1000).toFixed(1)} ns`;
  if (us < 1000) return `${us.toPrecision(3)} µs`;
  return us < 1e6 ? `${(us / 1000).toPrecision(3)} ms` : `${(us / 1e6).toPrecision(3)} s`;
}

/** What a file of results says of the machine and the run. */
export function setting(threads: number, version: string | null, limits: Limits | null): Record<string, unknown> {
  return {
    node: process.versions.node, cpu: cpus()[0]?.model.trim(), cores: cpus().length, arch: process.arch,
    instructions: instructionSet, threads, torch: version, limits,
    unit: "µs per call, median over batches; ratio = fluxion / torch, below 1 is faster; limits in bytes and operations per second",
  };
}
