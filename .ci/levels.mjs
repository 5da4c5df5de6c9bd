// Part of the tests again, at the lowest and the highest instruction set that this machine has, where
// the tests themselves ran at another: for each kind of kernel the gradient checks of the family that
// has most operators of it, and the tests of the kernels' loops. Fails where one of them does.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const LOOPS = ["fold", "indexed", "pointwise"].map((name) => `test/native/${name}.test.ts`);
/** Kinds without kernels of their own. */
const WITHOUT_KERNELS = ["composite", "view", "overload"];

/** The compiled levels, from the least to the best. */
function compiledLevels() {
  return [...readFileSync("build/include/levels.h", "utf8").matchAll(/ X\((\w+)\)/g)].map(([, level]) => level);
}

/** The level that is used when `wanted` is asked for: the best there is where the machine lacks it. */
function levelInUse(wanted) {
  const env = { ...process.env, ...(wanted === undefined ? {} : { FLUXION_ISA: wanted }) };
  const print = 'process.stdout.write(require("./build/Release/fluxion.node").isa)';
  return spawnSync(process.execPath, ["-e", print], { encoding: "utf8", env }).stdout;
}

/** The family with most operators, for each kind of kernel. */
function representatives() {
  const counts = new Map();
  for (const { kind, family } of Object.values(JSON.parse(readFileSync("generated/catalog.json", "utf8")).ops)) {
    if (WITHOUT_KERNELS.includes(kind)) continue;
    const families = counts.get(kind) ?? counts.set(kind, new Map()).get(kind);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  const most = (families) => [...families].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return [...new Set([...counts.values()].map(most))].sort();
}

function runAt(level, files) {
  console.log(`\nAt ${level}: ${files.join(" ")}`);
  const args = ["--no-install", "vitest", "run", ...files, "--reporter=default", "--reporter=./.ci/reporter.mjs"];
  const env = { ...process.env, FLUXION_ISA: level, FLUXION_TESTS_REPORT: `.cache/tests.${level}.json` };
  return spawnSync("npx", args, { stdio: "inherit", env }).status === 0;
}

const usual = levelInUse();
const here = compiledLevels().filter((level) => levelInUse(level) === level);
const others = [...new Set([here[0], here[here.length - 1]])].filter((level) => level !== usual);
const files = [...representatives().map((family) => `generated/gradcheck/${family.replaceAll("_", "-")}.test.ts`), ...LOOPS];
const absent = compiledLevels().filter((level) => !here.includes(level));
if (absent.length > 0) console.log(`not run, since this machine lacks it: ${absent.join(", ")}`);
process.exitCode = others.map((level) => runAt(level, files)).every(Boolean) ? 0 : 1;
