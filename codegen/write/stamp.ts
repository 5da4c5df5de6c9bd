// The fast way out: when nothing that was read has changed since the last run, and nothing that was
// written, there is nothing to do. The stamp is local, outside git: it holds the generator's own
// hash, and `generated/` must not change when the generator is refactored.

import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { removeStaleTemporaries, replaceFile } from "./atomic.js";
import { filesBelow, type Disk } from "./disk.js";
import { MANIFEST_PATH, parseManifest, sha256 } from "./manifest.js";

const STAMP_PATH = ".cache/fluxion/generated.json";

/** What a run depends on. */
export interface Inputs {
  /** Hash of the generator's code, from the launcher. */
  readonly generator: string;
  /** Folder of the templates, absolute. */
  readonly templates: string;
  /** The catalog's folder. */
  readonly root: string;
}

interface Stamp {
  readonly inputs: string;
  /** The files of the catalog that were read; one more can only be named in one of these. */
  readonly sources: readonly string[];
  readonly manifest: string;
}

/** Whether the folder is as the last run left it, and that run read what a run would read now. */
export function isUpToDate(disk: Disk, inputs: Inputs, folder: string): boolean {
  const stamp = readStamp(disk, inputs.root);
  const manifest = disk.read(join(folder, MANIFEST_PATH));
  if (!stamp || !manifest || stamp.manifest !== sha256(manifest)) return false;
  if (stamp.inputs !== hashInputs(disk, inputs, stamp.sources)) return false;
  const outputs = parseManifest(manifest.toString())?.outputs;
  const found = filesBelow(disk, folder);
  return outputs !== undefined && found.length === outputs.size + 1
    && [...outputs].every(([path, { sha256: hash }]) => {
      const bytes = disk.read(join(folder, path));
      return bytes !== undefined && sha256(bytes) === hash;
    });
}

/** Called after a run that succeeded, with the files of the catalog that it read. */
export function writeStamp(
  disk: Disk, inputs: Inputs, folder: string, sources: readonly string[],
): void {
  const manifest = disk.read(join(folder, MANIFEST_PATH));
  if (!manifest) return;
  const stamp: Stamp = {
    inputs: hashInputs(disk, inputs, sources), sources, manifest: sha256(manifest),
  };
  const path = join(inputs.root, STAMP_PATH);
  removeStaleTemporaries(disk, dirname(path));
  replaceFile(disk, path, `${JSON.stringify(stamp)}\n`);
}

function readStamp(disk: Disk, root: string): Stamp | undefined {
  try {
    return JSON.parse(disk.read(join(root, STAMP_PATH))?.toString() ?? "") as Stamp;
  } catch {
    return undefined;
  }
}

function hashInputs(
  disk: Disk, { generator, templates, root }: Inputs, sources: readonly string[],
): string {
  const hash = createHash("sha256").update(generator);
  const add = (base: string, path: string): void => {
    const bytes = disk.read(join(base, path));
    hash.update(`\0${path}\0${bytes?.length ?? "none"}\0`).update(bytes ?? "");
  };
  for (const path of sources) add(root, path);
  for (const path of filesBelow(disk, templates)) add(templates, path);
  return hash.digest("hex");
}
