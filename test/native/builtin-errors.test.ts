// Every builtin of the formula language keeps the error that its row states, over the whole range of its
// arguments and at special values: errors.h measures it against test/native/exact, in a program built here
// with the compiler that builds the addon.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { errorProgram, roundedRows } from "./error-program.js";
import { addon } from "./frame.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = process.env.CXX ?? "g++";
const hasQuads = process.arch === "x64" && /Free Software Foundation/.test(spawnSync(compiler, ["--version"], { encoding: "utf8" }).stdout ?? "");

interface Measurement {
  readonly name: string;
  readonly dtype: "float32" | "float64";
  /** Negative: a special value is wrong. */
  readonly ulp: number;
  readonly got: string;
  readonly at: string;
}

function measure(options: readonly string[], name: string): readonly Measurement[] {
  const path = `.cache/builtin_errors_${name}`;
  mkdirSync(`${root}/.cache`, { recursive: true });
  writeFileSync(`${root}/${path}.cpp`, errorProgram());
  const flags = ["-std=gnu++17", "-O1", "-ffp-contract=off", "-fno-math-errno", "-I.", ...options];
  execFileSync(compiler, [...flags, `${path}.cpp`, "-o", path, "-lquadmath"], { cwd: root });
  const lines = execFileSync(`${root}/${path}`, { cwd: root, encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Measurement);
}

// With fused products too, where the machine has them.
const builds: readonly (readonly [string, readonly string[]])[] = [
  ["plain", []],
  ...(/^v[34]$/.test(addon.isa) ? [["fused", ["-mfma"]] as const] : []),
];

describe.skipIf(!hasQuads)("builtins, measured in quadruple precision (which g++ has on x86-64)", () => {
  describe.each(builds)("%s", (name, options) => {
    let measured: ReadonlyMap<string, Measurement>;
    beforeAll(() => {
      measured = new Map(measure(options, name).map((one) => [`${one.name} ${one.dtype}`, one]));
    }, 300_000);

    for (const row of roundedRows) {
      it.each(["float32", "float64"] as const)(`${row.name} of %s errs no more than its row states`, (dtype) => {
        const { ulp, got, at } = measured.get(`${row.name} ${dtype}`)!;
        expect(ulp, `${row.name}(${at}) gives ${got}, a special value that is wrong`).toBeGreaterThanOrEqual(0);
        expect(ulp, `ULP of ${row.name}(${at}), which gives ${got}`).toBeLessThanOrEqual(row.ulp[dtype]);
      });
    }
  });
});
