// Times Fluxion beside PyTorch: for each case the two take turns, three times, and the medians count.
//
//   npm run bench                          all cases
//   npm run bench -- 'overhead|train'      those whose name matches a regular expression
//
//   --json NAME      write bench/results/NAME.json
//   --threads N      threads on both sides (default: as many as Fluxion uses)
//   --min-time MS    time for one turn of a case (default 150)
//   --rounds N       turns (default 3)
//   --no-peer        Fluxion alone
//   --build          time a build from nothing too (minutes)
//   --list           names of the cases
//   --check          exit 1 when a goal is missed
//
// A ratio is our time over PyTorch's: below 1 is faster. Goals are in bench/goals.ts.
// FLUXION_TORCH_PYTHON names a Python with torch; python3 is tried without it.

import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { getNumThreads, manualSeed, setNumThreads } from "../src/index.js";
import type { Case } from "./case.js";
import { convolution } from "./cases/convolution.js";
import { copy } from "./cases/copy.js";
import { fold } from "./cases/fold.js";
import { indexing } from "./cases/indexing.js";
import { linearAlgebra } from "./cases/linear-algebra.js";
import { matrix } from "./cases/matrix.js";
import { memoryTraffic } from "./cases/memory-traffic.js";
import { network } from "./cases/network.js";
import { overhead } from "./cases/overhead.js";
import { pointwise } from "./cases/pointwise.js";
import { sorting } from "./cases/sorting.js";
import { spectrum } from "./cases/spectrum.js";
import { train } from "./cases/train.js";
import { type Limits, measureLimits } from "./limits.js";
import { type Timing, measure, median } from "./measure.js";
import { Peer } from "./peer.js";
import { timeTool, tools } from "./project.js";
import { type Row, header, line, rowOf, setting, summary } from "./report.js";

const CASES: readonly Case[] = [
  ...overhead, ...memoryTraffic, ...pointwise, ...fold, ...sorting, ...indexing, ...copy, ...matrix, ...linearAlgebra, ...spectrum,
  ...convolution, ...network, ...train,
];

interface Settings { readonly threads: number; readonly minTimeMs: number; readonly rounds: number; readonly limits: Limits | null }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" }, threads: { type: "string" }, "min-time": { type: "string", default: "150" },
    rounds: { type: "string", default: "3" }, "no-peer": { type: "boolean", default: false },
    build: { type: "boolean", default: false }, list: { type: "boolean", default: false }, check: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const wanted = positionals.map((pattern) => new RegExp(pattern));
  const chosen = ({ name }: { readonly name: string }): boolean => wanted.length === 0 || wanted.some((pattern) => pattern.test(name));
  const cases = CASES.filter(chosen);
  const projects = tools.filter((tool) => chosen(tool) && (values.build || !tool.slow));
  if (values.list) return console.log([...cases, ...projects].map(({ name }) => name).join("\n"));
  if (cases.length + projects.length === 0) throw new Error(`no case matches ${positionals.join(", ")}; see --list`);
  const threads = positive("--threads", values.threads ?? String(getNumThreads()));
  setNumThreads(threads);
  const limits = measureLimits(threads);
  const rows = await runAll(cases, { threads, minTimeMs: positive("--min-time", values["min-time"]), rounds: positive("--rounds", values.rounds), limits });
  for (const tool of projects) await keep(rows, tool.name, () => timeTool(tool));
  console.log(summary(rows));
  if (values.json !== undefined) save(values.json, { ...setting(threads, version, limits), cases: rows });
  if (values.check && rows.some(({ goals }) => goals.some(({ met }) => !met))) process.exitCode = 1;
}

const PROCESS_WARM_UP_MS = 500;

/** PyTorch's version, once it is known. */
let version: string | null = null;

async function runAll(cases: readonly Case[], settings: Settings): Promise<Row[]> {
  const started = values["no-peer"] || cases.length === 0 ? "not asked for" : await Peer.start();
  const peer = typeof started === "string" ? null : started;
  if (typeof started === "string") console.log(`Without the peer: ${started}.`);
  version = peer?.version ?? null;
  const rows: Row[] = [];
  console.log(`threads: ${settings.threads}\n${header(version)}`);
  // V8's young generation starts small and grows with what is allocated: not at the first case's expense.
  if (cases.length > 0) measure(cases[0].make(), PROCESS_WARM_UP_MS, true);
  for (const one of cases) await keep(rows, one.name, () => runCase(one, peer, settings, rows));
  peer?.stop();
  return rows;
}

/** Adds a row and prints it, or prints why there is none. */
async function keep(rows: Row[], name: string, find: () => Row | Promise<Row>): Promise<void> {
  try {
    rows.push(await find());
    console.log(line(rows[rows.length - 1]));
  } catch (error) {
    console.log(`${name.padEnd(40)} failed: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Both sides in turn, so that a busy moment of the machine meets both. */
async function runCase(one: Case, peer: Peer | null, { threads, minTimeMs, rounds, limits }: Settings, earlier: readonly Row[]): Promise<Row> {
  const own: Timing[] = [];
  const theirs: Timing[] = [];
  for (let round = 0; round < rounds; round++) {
    manualSeed(0);
    own.push(measure(one.make(), minTimeMs, round === 0));
    const answer = await peer?.time(one.name, threads, minTimeMs);
    if (answer) theirs.push(answer);
  }
  return rowOf(one, middle(own), theirs.length > 0 ? middle(theirs) : null, limits, earlier);
}

function middle(timings: readonly Timing[]): Timing {
  return {
    us: median(timings.map(({ us }) => us)), us_min: Math.min(...timings.map((timing) => timing.us_min)),
    us_mean: median(timings.map((timing) => timing.us_mean)), calls: timings.reduce((sum, { calls }) => sum + calls, 0),
  };
}

function save(name: string, results: object): void {
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = `${name.replace(/\.json$/, "")}.json`;
  writeFileSync(new URL(file, folder), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`wrote bench/results/${file}`);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`${option}: expected a positive number, got ${text}`);
}

await main();
