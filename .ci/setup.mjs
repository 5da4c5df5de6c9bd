// Makes a clone ready: packages, system libraries, generated files, the addon, dist/. Every step
// looks first and does only what is missing, so running it again takes a moment.
//
//   node .ci/setup.mjs                  all steps
//   node .ci/setup.mjs generate native  these steps, in the order below
//   node .ci/setup.mjs --with cuda      all steps, and the optional one named

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import * as arm64 from "./steps/arm64.mjs";
import * as cuda from "./steps/cuda.mjs";
import * as dist from "./steps/dist.mjs";
import * as generate from "./steps/generate.mjs";
import * as limits from "./steps/limits.mjs";
import * as native from "./steps/native.mjs";
import * as packages from "./steps/packages.mjs";
import * as system from "./steps/system.mjs";

const STEPS = [packages, system, generate, native, dist, cuda, limits, arm64];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main(args) {
  const all = args[0] === "--with";
  const names = all ? [...STEPS.filter((s) => !s.optional).map((s) => s.name), ...args.slice(1)] : args;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(", ");
    return fail("setup", `unknown step ${unknown.join(", ")}; known: ${known}`, 2);
  }
  for (const step of STEPS.filter((s) => (names.length === 0 ? !s.optional : names.includes(s.name)))) {
    const start = performance.now();
    try {
      report(step.name, await step.execute(root), performance.now() - start);
    } catch (error) {
      return fail(step.name, error instanceof Error ? error.message : String(error), 1);
    }
  }
  return 0;
}

function report(name, outcome, elapsedMs) {
  console.log(`${name.padEnd(9)} ${outcome} (${(elapsedMs / 1000).toFixed(1)} s)`);
}

function fail(name, message, code) {
  console.error(`${name.padEnd(9)} failed\n\n${message}`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
