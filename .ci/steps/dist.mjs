// The JavaScript package: dist/index.js (ESM), dist/index.cjs (CommonJS) and their declarations.

import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "dist";

const INPUTS = [
  "src", "generated/ts", "generated/autograd", ".ci/steps/dist.mjs",
  "tsconfig.json", "tsconfig.build.json", "package-lock.json",
];

export async function execute(root) {
  const hash = hashInputs(root, INPUTS);
  const made = ["index.js", "index.cjs", "types/src/index.d.ts", "types-cjs/src/index.d.ts"];
  if (made.every((path) => existsSync(join(root, "dist", path))) && isStamped(root, name, hash)) {
    return "up to date";
  }
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await bundle(root);
  declare(root);
  writeStamp(root, name, hash);
  return "built";
}

async function bundle(root) {
  const { build } = await import("esbuild");
  const shared = {
    absWorkingDir: root, entryPoints: ["src/index.ts"], bundle: true, platform: "node",
    target: "node20", sourcemap: true, legalComments: "none", logLevel: "silent",
  };
  await build({ ...shared, format: "esm", outfile: "dist/index.js" });
  await build({
    ...shared, format: "cjs", outfile: "dist/index.cjs",
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "importMetaUrl" },
  });
}

/** The same declarations twice: TypeScript tells ESM from CommonJS by the nearest package.json. */
function declare(root) {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  run(process.execPath, [tsc, "-p", "tsconfig.build.json"], root);
  const [types, typesCjs] = ["types", "types-cjs"].map((dir) => join(root, "dist", dir));
  cpSync(types, typesCjs, { recursive: true });
  mkdirSync(types, { recursive: true });
  writeFileSync(join(types, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(typesCjs, "package.json"), '{ "type": "commonjs" }\n');
}
