// The errors of the vectorising functions, measured by vector_math.cpp: built here with the compiler
// that builds the addon, at a coarse step over all floats and doubles.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { addon } from "./frame.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = ".cache/vector_math";

describe("vector mathematics", () => {
  const lines: string[] = [];
  // With fused products too, where the machine has them.
  const builds = /^v[34]$/.test(addon.isa) ? [[], ["-mfma"]] : [[]];
  beforeAll(() => {
    mkdirSync(`${root}/.cache`, { recursive: true });
    for (const more of builds) {
      const flags = ["-std=c++17", "-O2", "-ffp-contract=off", "-fno-math-errno", "-I.", ...more];
      execFileSync(process.env.CXX ?? "g++", [...flags, "test/native/vector_math.cpp", "-o", program], { cwd: root });
      lines.push(...execFileSync(`${root}/${program}`, ["4001"], { cwd: root, encoding: "utf8" }).trim().split("\n"));
    }
  });

  it("stays within the bound of every function, special values included", () => {
    // The program fails beyond a bound, and beforeAll with it; here each has spoken.
    const measured = readFileSync(`${root}/test/native/vector_math.cpp`, "utf8").match(/^  MEASURE|^  failed \+= measure_\w+</gm)!;
    expect(lines).toHaveLength(measured.length * builds.length);
    for (const line of lines) expect(line).toMatch(/^\w+ (float|double) +\d\.\d{3} ULP/);
  });
});
