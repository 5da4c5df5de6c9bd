// What the project's own tools take: a run of the generator, and a build from nothing. They have no peer,
// and are timed once.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./report.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface Tool {
  readonly name: string;
  /** Minutes long: only when asked for. */
  readonly slow: boolean;
  readonly execute: () => void;
}

function run(command: string, ...args: string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT, encoding: "utf8", env: { ...process.env, CCACHE_DISABLE: "1" },
  });
  if (error || status !== 0) throw new Error(error?.message ?? `${command} ended with ${status}: ${stdout}${stderr}`);
}

/** The addon with all its levels, in a folder of its own. */
function build(): void {
  const folder = mkdtempSync(join(tmpdir(), "fluxion-build-"));
  try {
    run("cmake", "-S", ".", "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release");
    run("cmake", "--build", folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const tools: readonly Tool[] = [
  { name: "project/generate", slow: false, execute: () => run(process.execPath, "codegen/fluxion.mjs", "generate") },
  { name: "project/check", slow: false, execute: () => run(process.execPath, "codegen/fluxion.mjs", "check") },
  { name: "project/build", slow: true, execute: build },
];

export function timeTool({ name, execute }: Tool): Row {
  const start = performance.now();
  execute();
  const us = (performance.now() - start) * 1000;
  return { case: name, us, us_min: us, us_mean: us, calls: 1, goals: [] };
}
