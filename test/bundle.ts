// The library as one plain file, for tests that run programs in processes and threads of their own:
// these start in milliseconds and need no loader.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface Bundle {
  /** A folder of the test's own, in which the library is `fluxion.mjs`. */
  readonly folder: string;
  readonly library: string;
  /** What a process that loads it needs to find the addon. */
  readonly env: NodeJS.ProcessEnv;
}

/** Made before the tests of the file that calls this, and removed after them. */
export function useBundle(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), "fluxion-bundle-"));
  const library = join(folder, "fluxion.mjs");
  beforeAll(() => bundle(library));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const addon = process.env.FLUXION_ADDON ?? join(root, "build/Release/fluxion.node");
  return { folder, library, env: { ...process.env, FLUXION_ADDON: addon } };
}

async function bundle(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root, entryPoints: ["src/index.ts"], outfile, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "error", minifyWhitespace: true,
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
  });
}
