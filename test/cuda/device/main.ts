// What a GPU machine runs, as one bundled file without packages (see bundle.mjs): every operator beside
// the CPU, functions fused and not, the golden cases on the device, and the benchmark's own side.
//
//   node device.bundle.mjs parity [PART/PARTS [REGEX]] | conformance | bench [FILE [REGEX]] | profile REGEX

import { writeFileSync } from "node:fs";
import { cuda, setDefaultDevice, zeros } from "../../../src/index.js";
import { runOnce, timeAll } from "../../../bench/device/measure.js";
import { cudaDeviceOf } from "../../../src/cuda/device.js";
import { OWN_COPY } from "../../conformance/golden.js";
import { failureLines, replayFolder, tableOf } from "../../conformance/table.js";
import { expandLists } from "../../gradcheck/lists.js";
import { fusedFaults } from "../fused.js";
import { parityDTypes, parityFaults } from "../parity.js";
import { collected } from "./collect.js";
import "every-gradient-check";

/** Every `of`-th operator, so that several processes share them; of each the dtypes for which `<operator> <dtype>` matches. */
function parity(part: number, of: number, which: string): number {
  const mine = [...collected].filter((_, i) => i % of === part);
  let [agree, all, faults] = [0, 0, [] as string[]];
  for (const [name, facts] of mine) {
    for (const dtype of parityDTypes(name, facts).filter((one) => new RegExp(which).test(`${name} ${one}`))) {
      all++;
      const found = expandLists(facts).flatMap((one) => parityFaults(name, one, "cuda", dtype));
      if (found.length === 0) agree++;
      faults = faults.concat(found);
    }
  }
  if (part === 0) faults = faults.concat(fusedFaults());
  for (const line of faults) console.log(`  ${line.slice(0, 240)}`);
  const declined = [...cudaDeviceOf(zeros([1], { device: "cuda" }))!.declined];
  if (declined.length > 0) console.log(`  left to the host by a library: ${declined.join(", ")}`);
  console.log(`parity: ${agree} of ${all} operators and dtypes agree with the CPU`);
  return faults.length > 0 ? 1 : 0;
}

function conformance(): number {
  setDefaultDevice("cuda");
  const all = replayFolder(OWN_COPY, /./);
  const failures = failureLines(all);
  for (const line of failures) console.log(`  ${line.slice(0, 240)}`);
  console.log(tableOf(all).slice(-6).join("\n"));
  return failures.length > 0 ? 1 : 0;
}

function bench(output: string, which: string): number {
  writeFileSync(output, JSON.stringify({ device: cuda.getDeviceProperties().name, seconds: timeAll(new RegExp(which)) }, null, 1));
  return 0;
}

/** For a profiler: each case once, between two kernels of digamma; their names go to stderr, twice. */
function profile(which: string): number {
  const marker = zeros([1], { device: "cuda" });
  runOnce(new RegExp(which), (name) => { console.error(name); marker.digamma(); });
  return 0;
}

const [task, argument, which = ""] = process.argv.slice(2);
const { name, totalMemory } = cuda.getDeviceProperties();   // throws, naming what was looked for, where there is none
console.log(`${task} on ${name}, ${(totalMemory / 2 ** 30).toFixed(0)} GiB`);
const [part, parts] = (task === "parity" && argument ? argument : "0/1").split("/").map(Number);
process.exitCode = task === "parity" ? parity(part, parts, which) : task === "conformance" ? conformance() : task === "profile" ? profile(argument) : bench(argument ?? "fluxion.json", which);
