// npm packages: `npm ci`, unless what is installed already is what package-lock.json says.

import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

export const name = "packages";

export function execute(root) {
  const outcome = install(root);
  linkOwnCommand(root);
  return outcome;
}

function install(root) {
  if (isInstalled(root)) return "up to date";
  // No install scripts: none of the packages needs one, and there other people's code would run.
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], root);
  return "installed";
}

/** npm links the commands of dependencies only; `fluxion` is ours, and is called like one. */
function linkOwnCommand(root) {
  const link = join(root, "node_modules", ".bin", "fluxion");
  if (!existsSync(link)) symlinkSync(join("..", "..", "codegen", "fluxion.mjs"), link);
}

/** npm keeps a copy of the lock file it installed from inside node_modules. */
function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const found = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "" || (optional && !found[path])) return true;
    const same = found[path]?.version === version && found[path]?.integrity === integrity;
    return same && existsSync(join(root, path, "package.json"));
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}
