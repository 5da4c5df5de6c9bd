// Compares what should be in the output folder with what is there. It reads and never writes:
// `generate` carries the plan out, `check` prints it.

import { join } from "node:path";
import { isTemporary } from "./atomic.js";
import { filesBelow, type Disk } from "./disk.js";
import {
  emptyManifest, MANIFEST_PATH, manifestOf, parseManifest, printManifest, sha256, type Manifest,
} from "./manifest.js";
import { checkOutputs, type OutputFile } from "./output.js";

/**
 * unchanged: same bytes. added: not on the disk. changed: as the generator last left it, but old.
 * line-ends: differs only in CRLF. edited: the generator did not leave it like that.
 */
export type FileState = "unchanged" | "added" | "changed" | "line-ends" | "edited";

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly state: FileState;
  /** What is on the disk, if anything. */
  readonly before?: string;
}

export interface Plan {
  /** The output folder, absolute. */
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  /** On the disk and in the manifest, but no longer an output: `generate` deletes them. */
  readonly orphans: readonly string[];
  /** On the disk, and in neither: a person must decide. */
  readonly strays: readonly string[];
  /** The manifest to leave behind, itself a file with a state, and the one that was found. */
  readonly manifest: PlannedFile;
  readonly previous: Manifest;
}

export function planOutputs(
  disk: Disk, folder: string, outputs: readonly OutputFile[], places: ReadonlyMap<string, string>,
): Plan {
  const files = checkOutputs(outputs);
  const found = disk.read(join(folder, MANIFEST_PATH));
  const previous = (found && parseManifest(found.toString())) ?? emptyManifest;
  const known = new Set([MANIFEST_PATH, ...files.map((file) => file.path)]);
  const others = filesBelow(disk, folder).filter((path) => !known.has(path) && !isTemporary(path));
  return {
    folder,
    files: files.map(({ path, text }) =>
      compare(path, text, readFile(disk, join(folder, path)), previous.outputs.get(path)?.sha256)),
    orphans: others.filter((path) => previous.outputs.has(path)),
    strays: others.filter((path) => !previous.outputs.has(path)),
    manifest: compareManifest(printManifest(manifestOf(files, places)), found),
    previous,
  };
}

/** Whether the output folder already is what it should be. */
export function isFresh({ files, orphans, strays, manifest }: Plan): boolean {
  return orphans.length + strays.length === 0
    && [...files, manifest].every((file) => file.state === "unchanged");
}

/** Through a link nothing is read: what is behind it is not ours, and writing there is refused. */
function readFile(disk: Disk, path: string): Buffer | undefined {
  return disk.kind(path) === "file" ? disk.read(path) : undefined;
}

function compare(
  path: string, text: string, bytes: Buffer | undefined, madeHash: string | undefined,
): PlannedFile {
  if (!bytes) return { path, text, state: "added" };
  const before = bytes.toString();
  const state: FileState = bytes.equals(Buffer.from(text)) ? "unchanged"
    : before.replaceAll("\r\n", "\n") === text ? "line-ends"
    : madeHash === sha256(bytes) ? "changed"
    : "edited";
  return { path, text, state, before };
}

/** Nothing vouches for the manifest itself, so a different one counts as old, not as edited. */
function compareManifest(text: string, found: Buffer | undefined): PlannedFile {
  return compare(MANIFEST_PATH, text, found, found && sha256(found));
}
