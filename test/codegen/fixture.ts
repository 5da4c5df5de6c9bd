// A copy of the tiny catalog in a temporary folder, and the command line run on it in-process.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { main, type ExitCode } from "../../codegen/cli.js";

const here = dirname(fileURLToPath(import.meta.url));
export const repository = dirname(dirname(here));

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export class TinyCatalog {
  readonly root = mkdtempSync(join(tmpdir(), "fluxion-tiny-"));

  constructor() {
    cpSync(join(here, "tiny"), this.root, { recursive: true });
  }

  async run(...argv: readonly string[]): Promise<Outcome> {
    return runCli(argv, this.root);
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  put(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  edit(path: string, before: string, after: string): void {
    if (!this.text(path).includes(before)) throw new Error(`${path} has no "${before}"`);
    this.put(path, this.text(path).replace(before, after));
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}

/** Runs a command line as the launcher would, without a terminal. */
export async function runCli(argv: readonly string[], cwd: string): Promise<Outcome> {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    home: repository, generator: "test", cwd, color: false,
    out: (text) => { out += text; }, err: (text) => { err += text; },
  });
  return { code, out, err };
}
