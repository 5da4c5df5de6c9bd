// Carries out a plan. The only file of the generator that changes the output folder, and at every
// moment each file there is either the old or the new one, whole. See Note [Killed at any moment].

import { dirname, join } from "node:path";
import { removeStaleTemporaries, replaceFile } from "./atomic.js";
import type { Disk } from "./disk.js";
import {
  MANIFEST_PATH, printManifest, sha256, type Manifest, type ManifestEntry,
} from "./manifest.js";
import { unsafePath } from "./output.js";
import type { Plan } from "./plan.js";

// Note [Killed at any moment]
// A file is written beside its place, flushed, and renamed over it. A new file is entered in the
// manifest before it is made, and an old one is taken out after it is gone, so that the manifest
// always covers what is on the disk and the next run can tidy up. A kill can leave a file
// `<file>.tmp<pid>`; the next run removes those whose process is gone.

export class WriteError extends Error {
  override name = "WriteError";
}

export interface Written {
  readonly written: number;
  readonly deleted: number;
}

export function writePlan(disk: Disk, plan: Plan): Written {
  const { folder } = plan;
  removeStaleTemporaries(disk, folder);
  const due = plan.files.filter((file) => file.state !== "unchanged");
  for (const { path } of due) guarded(disk, folder, path);
  if (due.some((file) => file.state === "added")) {
    replace(disk, folder, MANIFEST_PATH, printManifest(announce(plan)));
  }
  for (const file of due) replace(disk, folder, file.path, file.text);
  for (const path of plan.orphans) removeOrphan(disk, folder, path);
  const manifest = disk.read(join(folder, MANIFEST_PATH))?.toString();
  if (manifest !== plan.manifest.text) replace(disk, folder, MANIFEST_PATH, plan.manifest.text);
  return { written: due.length, deleted: plan.orphans.length };
}

/** The manifest found, and with it the files about to be made. */
function announce(plan: Plan): Manifest {
  const outputs = new Map<string, ManifestEntry>(plan.previous.outputs);
  for (const { path, text, state } of plan.files) {
    if (state === "added") outputs.set(path, { sha256: sha256(text), ops: [] });
  }
  return { outputs, places: plan.previous.places };
}

function replace(disk: Disk, folder: string, path: string, text: string): void {
  replaceFile(disk, guarded(disk, folder, path), text);
}

/** Deletes the file, and the folders it leaves empty. */
function removeOrphan(disk: Disk, folder: string, path: string): void {
  disk.remove(guarded(disk, folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    if (disk.list(join(folder, parent)).length > 0) return;
    disk.removeFolder(join(folder, parent));
  }
}

/** The absolute place of an output; nothing on the way to it may be a link or the wrong thing. */
function guarded(disk: Disk, folder: string, path: string): string {
  const fault = unsafePath(path);
  if (fault) throw new WriteError(`${path}: not an output path: ${fault}`);
  const parts = path.split("/");
  for (let k = 0; k <= parts.length; k++) {
    const at = join(folder, ...parts.slice(0, k));
    const kind = disk.kind(at);
    const expected = k === parts.length ? "file" : "folder";
    if (kind && kind !== expected) {
      throw new WriteError(`${at}: expected a ${expected}, found a ${kind}; left as it is`);
    }
  }
  return join(folder, path);
}
