// Prints the end of a CI run: what was skipped and why, what failed, and the totals on one line.
//
//   node .ci/totals.mjs <exit code of `fluxion check`> <exit code of `fluxion coverage`>
//
// Each of the two counts as one test.

import { existsSync, readFileSync } from "node:fs";

const report = existsSync(".cache/tests.json")
  ? JSON.parse(readFileSync(".cache/tests.json", "utf8"))
  : { passed: 0, failed: [], skipped: [], broken: ["the tests did not run to their end"] };

const commands = ["fluxion check", "fluxion coverage"];
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
