// A step that makes files leaves a stamp: the hash of what it read. Same hash, nothing to do.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync }
  from "node:fs";
import { dirname, join } from "node:path";

/** Hash of files and whole folders (relative to `root`, missing ones too) and of some words. */
export function hashInputs(root, paths, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const path of paths.flatMap((p) => filesAt(root, p))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

export function isStamped(root, step, hash) {
  const path = stampPath(root, step);
  return existsSync(path) && readFileSync(path, "utf8") === hash;
}

export function writeStamp(root, step, hash) {
  const path = stampPath(root, step);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp${process.pid}`, hash);
  renameSync(`${path}.tmp${process.pid}`, path);
}

function stampPath(root, step) {
  return join(root, ".cache", "setup", step);
}

function filesAt(root, path) {
  const at = join(root, path);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(at).sort().flatMap((name) => filesAt(root, `${path}/${name}`));
}
