import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../codegen/fixture.js";

function node(
  script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = repository,
) {
  const line = [join(repository, script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line,
    { cwd, encoding: "utf8", env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  return { status, stdout, stderr };
}

describe("setup", () => {
  it("does nothing where nothing is missing, and says so", () => {
    const { status, stdout } = node(".ci/setup.mjs", ["packages", "system"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^packages +up to date \(\d.\d s\)\nsystem +up to date \(\d.\d s\)\n$/);
  });

  it("names what is missing and the command to get it, where it may not install", () => {
    const { status, stderr } = node(".ci/setup.mjs", ["system"], { PATH: "" });
    expect(status).toBe(1);
    expect(stderr).toContain("needed and not found: cmake, ninja-build, g++");
    expect(stderr).toContain("sudo apt-get install -y --no-install-recommends cmake ninja-build");
  });

  it("rejects a step it does not know", () => {
    const { status, stderr } = node(".ci/setup.mjs", ["packagse"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("known: packages, system")]);
  });
});

describe("the totals of a CI run", () => {
  function totals(report: object | undefined, ...codes: readonly string[]) {
    const dir = mkdtempSync(join(tmpdir(), "fluxion-totals-"));
    mkdirSync(join(dir, ".cache"));
    if (report) writeFileSync(join(dir, ".cache", "tests.json"), JSON.stringify(report));
    const { status, stdout } = node(".ci/totals.mjs", codes, {}, dir);
    rmSync(dir, { recursive: true });
    return { status, lines: stdout.trim().split("\n") };
  }

  it("stand alone on the last line, after each skip with its reason", () => {
    const skipped = [{ name: "a", reason: "no GPU" }];
    const report = { passed: 41, failed: [], broken: [], skipped };
    expect(totals(report, "0", "0", "0", "0"))
      .toEqual({ status: 0, lines: ["skipped  a: no GPU", "45 passed, 0 failed, 1 skipped"] });
  });

  it("count stale files, missing checks, a broken test file and a run that did not end as failures", () => {
    const report = { passed: 41, failed: ["b"], broken: ["c.test.ts"], skipped: [] };
    expect(totals(report, "1", "1", "1", "1").lines).toEqual(["failed   b", "failed   c.test.ts",
      "failed   fluxion check", "failed   fluxion coverage", "failed   other instruction sets",
      "failed   build for 64-bit Arm", "41 passed, 6 failed, 0 skipped"]);
    expect(totals(undefined, "0", "0", "0", "0")).toMatchObject({ status: 1 });
    const none = { passed: 0, failed: [], broken: [], skipped: [] };
    expect(totals(none, "0", "0", "0", "0").status).toBe(1);
  });
});
