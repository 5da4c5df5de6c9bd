// Prints the end of a CI run: what was skipped and why, what failed, and the totals on one line.
//
//   node .ci/totals.mjs <exit codes of `fluxion check`, `fluxion coverage`, .ci/levels.mjs and the build for Arm>
//
// Each of the four counts as one test, and so does each test that ran again at another instruction set.

import { existsSync, readFileSync, readdirSync } from "node:fs";

const EMPTY = { passed: 0, failed: [], skipped: [], broken: [] };

function read(file) { return JSON.parse(readFileSync(`.cache/${file}`, "utf8")); }

const report = existsSync(".cache/tests.json")
  ? read("tests.json")
  : { ...EMPTY, broken: ["the tests did not run to their end"] };
for (const file of existsSync(".cache") ? readdirSync(".cache") : []) {
  const level = /^tests\.(\w+)\.json$/.exec(file)?.[1];
  if (level === undefined) continue;
  const again = read(file);
  report.passed += again.passed;
  for (const kind of ["failed", "broken"]) report[kind].push(...again[kind].map((name) => `${name} (${level})`));
  report.skipped.push(...again.skipped.map(({ name, reason }) => ({ name: `${name} (${level})`, reason })));
}

const commands = ["fluxion check", "fluxion coverage", "other instruction sets", "build for 64-bit Arm"];
const wrong = commands.filter((_, k) => process.argv[2 + k] !== "0");
const failed = [
  ...report.failed, ...report.broken, ...wrong,
  ...(report.passed + report.failed.length + report.broken.length > 0 ? [] : ["no test ran"]),
];
const passed = report.passed + commands.length - wrong.length;

console.log("");
for (const { name, reason } of report.skipped) console.log(`skipped  ${name}: ${reason}`);
for (const name of failed) console.log(`failed   ${name}`);
console.log(`${passed} passed, ${failed.length} failed, ${report.skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
