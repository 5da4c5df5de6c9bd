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
//   --list           names of the cases
//   --check          exit 1 when a goal is missed
//
// FLUXION_TORCH_PYTHON names a Python with torch; python3 is tried without it.

import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { getNumThreads, manualSeed, setNumThreads } from "../src/index.js";
import type { Case } from "./case.js";
import { fold } from "./cases/fold.js";
import { convolution } from "./cases/convolution.js";
import { matrix } from "./cases/matrix.js";
import { memoryTraffic } from "./cases/memory-traffic.js";
import { overhead } from "./cases/overhead.js";
import { pointwise } from "./cases/pointwise.js";
import { train } from "./cases/train.js";
import { type Timing, measure, median } from "./measure.js";
import { Peer } from "./peer.js";
import { type Row, header, line, rowOf, setting } from "./report.js";

const CASES: readonly Case[] = [...overhead, ...memoryTraffic, ...pointwise, ...fold, ...matrix, ...convolution, ...train];

interface Settings { readonly threads: number; readonly minTimeMs: number; readonly rounds: number }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" }, threads: { type: "string" }, "min-time": { type: "string", default: "150" },
    rounds: { type: "string", default: "3" }, "no-peer": { type: "boolean", default: false },
    list: { type: "boolean", default: false }, check: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const wanted = positionals.map((pattern) => new RegExp(pattern));
  const cases = CASES.filter(({ name }) => wanted.length === 0 || wanted.some((pattern) => pattern.test(name)));
  if (values.list) return console.log(cases.map(({ name }) => name).join("\n"));
  if (cases.length === 0) throw new Error(`no case matches ${positionals.join(", ")}; see --list`);
  const settings: Settings = {
    threads: positive("--threads", values.threads ?? String(getNumThreads())),
    minTimeMs: positive("--min-time", values["min-time"]), rounds: positive("--rounds", values.rounds),
  };
  setNumThreads(settings.threads);
  const rows = await runAll(cases, settings);
  if (values.check && rows.some(({ met }) => met === false)) process.exitCode = 1;
}

async function runAll(cases: readonly Case[], settings: Settings): Promise<Row[]> {
  const started = values["no-peer"] ? "not asked for" : await Peer.start();
  const peer = typeof started === "string" ? null : started;
  if (typeof started === "string") console.log(`Without the peer: ${started}.`);
  const version = peer?.version ?? null;
  const rows: Row[] = [];
  console.log(`threads: ${settings.threads}\n${header(version)}`);
  for (const one of cases) {
    try {
      rows.push(await runCase(one, peer, settings, rows));
      console.log(line(rows[rows.length - 1]));
    } catch (error) {
      console.log(`${one.name.padEnd(40)} failed: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
  peer?.stop();
  if (values.json !== undefined) save(values.json, { ...setting(settings.threads, version), cases: rows });
  return rows;
}

/** Both sides in turn, so that a busy moment of the machine meets both. */
async function runCase(one: Case, peer: Peer | null, { threads, minTimeMs, rounds }: Settings, earlier: readonly Row[]): Promise<Row> {
  const own: Timing[] = [];
  const theirs: Timing[] = [];
  for (let round = 0; round < rounds; round++) {
    manualSeed(0);
    own.push(measure(one.make(), minTimeMs));
    const answer = await peer?.time(one.name, threads, minTimeMs);
    if (answer) theirs.push(answer);
  }
  return rowOf(one, middle(own), theirs.length > 0 ? middle(theirs) : null, earlier);
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
