// Memory that programs use who never dispose of anything and never await. Each scenario runs in a
// process of its own, so that one's memory is not another's.
//
//   npx tsx bench/memory.ts               all of them; exits with 1 when a limit is passed
//   npx tsx bench/memory.ts loop          one: loop, activations or scalars
//   --json NAME                           write bench/results/NAME.json
//
// RSS is the resident set the kernel reports.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Tensor, crossEntropy, manualSeed, nn, optim, randint, randn } from "../src/index.js";

const MB = 1e6;
/** Training steps of the loop, and how many of them set the level it is held to. */
const [STEPS, SETTLED] = [100_000, 1_000];
/** Results that live at once, of 4 MB each: 0.8 GB. */
const [LAYERS, SIDE] = [200, 1000];
const KEPT = 10_000;

interface Finding { readonly scenario: string; readonly facts: Record<string, number>; readonly goal: string; readonly met: boolean }

/** A small network, 100,000 steps, synchronous: does memory stay where it was after 1,000? */
function loop(): Finding {
  const model = new nn.Sequential(new nn.Linear(16, 32), new nn.ReLU(), new nn.Linear(32, 4));
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.01, momentum: 0.9 });
  const [x, target] = [randn([8, 16]), randint(0, 4, [8])];
  let [level, peak] = [0, 0];
  for (let step = 1; step <= STEPS; step++) {
    optimizer.zeroGrad();
    crossEntropy(model.forward(x), target).backward();
    optimizer.step();
    if (step === SETTLED) level = rss();
    if (step >= SETTLED && step % 500 === 0) peak = Math.max(peak, rss());
  }
  const ratio = peak / level;
  return { scenario: "loop", facts: { steps: STEPS, after_1000_mb: level / MB, peak_mb: peak / MB, ratio }, goal: "ratio <= 1.3", met: ratio <= 1.3 };
}

/** A chain that saves 200 results of 4 MB for its backward, three times over. */
function activations(): Finding {
  const before = rss();
  for (let pass = 0; pass < 3; pass++) {
    const start = randn([SIDE, SIDE]).requiresGrad_();
    let x: Tensor = start;
    for (let i = 0; i < LAYERS; i++) x = x.tanh();
    x.sum().backward();
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  const live = LAYERS * SIDE * SIDE * 4;
  return { scenario: "activations", facts: { before_mb: before / MB, live_mb: live / MB, peak_mb: peak / MB }, goal: "peak < 1400 MB", met: peak < 1400 * MB };
}

/** One loss kept of every step, among temporaries that share its memory's page. */
function scalars(): Finding {
  const x = randn([64]);
  const work = (): Tensor => x.mul(2).add(1).tanh().mul(x).sum();
  for (let i = 0; i < 20_000; i++) work();
  collect();
  const before = rss();
  const kept: Tensor[] = [];
  for (let i = 0; i < KEPT; i++) {
    for (let k = 0; k < 20; k++) work();
    kept.push(work());
  }
  collect();
  const cost = rss() - before;
  return { scenario: "scalars", facts: { kept: kept.length, before_mb: before / MB, cost_mb: cost / MB }, goal: "cost < 50 MB", met: cost < 50 * MB };
}

function rss(): number { return process.memoryUsage.rss(); }

/** Collects garbage where the process allows it (node --expose-gc). */
function collect(): void { (globalThis as { gc?: () => void }).gc?.(); }

const SCENARIOS: Readonly<Record<string, () => Finding>> = { loop, activations, scalars };

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "string" }, child: { type: "string" } } });
  if (values.child !== undefined) {
    manualSeed(0);
    return console.log(JSON.stringify(SCENARIOS[values.child]()));
  }
  const unknown = positionals.find((name) => !(name in SCENARIOS));
  if (unknown) throw new Error(`no scenario ${unknown}; there are ${Object.keys(SCENARIOS).join(", ")}`);
  const findings = (positionals.length > 0 ? positionals : Object.keys(SCENARIOS)).map(inProcess);
  for (const { scenario, facts, goal, met } of findings) {
    const shown = Object.entries(facts).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`);
    console.log(`${scenario}: ${shown.join(", ")}; ${goal}: ${met ? "met" : "missed"}`);
  }
  if (values.json !== undefined) save(values.json, findings);
  if (findings.some(({ met }) => !met)) process.exitCode = 1;
}

function inProcess(scenario: string): Finding {
  const script = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, [...process.execArgv, "--expose-gc", script, "--child", scenario], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error(`the process of ${scenario} ended with ${run.status ?? run.signal}`);
  return JSON.parse(run.stdout.trim().split("\n").pop()!) as Finding;
}

function save(name: string, findings: readonly Finding[]): void {
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name.replace(/\.json$/, "")}.json`, folder), `${JSON.stringify({ node: process.versions.node, findings }, null, 2)}\n`);
}

main();
