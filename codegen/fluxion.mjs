#!/usr/bin/env node
// Starts the generator: bundles codegen/cli.ts when its sources have changed, then imports the
// bundle. Bundles are kept by the hash of what they are made of, so a stale one is never run.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync }
  from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(home, ".cache", "fluxion");

// A run lasts less than a second, and by default V8 spends longer than it saves on optimising the
// functions that happen to be called often. They must be called eight times as often here.
setFlagsFromString("--interrupt-budget=1000000");

const generator = hashSources();
const bundle = join(cache, generator, "cli.js");
process.exitCode = existsSync(bundle) || await makeBundle() ? await start() : 1;

async function start() {
  // Whoever reads the output may have seen enough: fluxion explain gelu | head.
  process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const { main } = await import(pathToFileURL(bundle).href);
  return main(process.argv.slice(2), {
    home, generator, cwd: process.cwd(),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

/** Of this file, every TypeScript file below codegen/, and the versions of the packages used. */
function hashSources() {
  const hash = createHash("sha256");
  const sources = readdirSync(join(home, "codegen"), { recursive: true })
    .filter((path) => path.endsWith(".ts") || path.endsWith(".mjs")).sort();
  for (const path of [...sources.map((source) => join("codegen", source)), "package-lock.json"]) {
    hash.update(`\0${path}\0`).update(readFileSync(join(home, path)));
  }
  return hash.digest("hex").slice(0, 20);
}

/** Made beside its place and renamed: two starts at once do not meet. False if it cannot be made. */
async function makeBundle() {
  const { build } = await import("esbuild");
  const making = join(cache, `making-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    await build({
      absWorkingDir: home, entryPoints: ["codegen/cli.ts"], outdir: making, bundle: true,
      splitting: true, format: "esm", platform: "node", target: "node20", sourcemap: "linked",
      legalComments: "none", logLevel: "error",
      banner: {
        js: 'import { createRequire as makeRequire } from "node:module";\n'
          + "const require = makeRequire(import.meta.url);",
      },
    });
    if (!existsSync(bundle)) publish(making);
    forgetOldBundles();
    return true;
  } catch (error) {
    // What esbuild found wrong with the sources, it has printed.
    if (error.errors) return false;
    throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function publish(making) {
  try {
    renameSync(making, dirname(bundle));
  } catch (error) {
    // Another start was faster; its bundle is the same.
    if (!existsSync(bundle)) throw error;
  }
}

/** A bundle that nobody has needed for a day will be needed by nobody. */
function forgetOldBundles() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const age_ms = Date.now() - statSync(path).mtimeMs;
    if (/^([0-9a-f]{20}|making-\d+)$/.test(name) && name !== generator && age_ms > 86_400_000) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
