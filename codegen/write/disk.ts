// The few things the generator does to a disk, in one record, so that a test can let the k-th of
// them fail. Paths are absolute here.

import {
  closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync,
  rmdirSync, unlinkSync, writeSync,
} from "node:fs";
import { join } from "node:path";

export type EntryKind = "file" | "folder" | "link" | "other";

export interface Disk {
  /** What is at `path` itself, a link not followed; `undefined` when nothing is. */
  kind(path: string): EntryKind | undefined;
  read(path: string): Buffer | undefined;
  /** Names in a folder; empty when there is no such folder. */
  list(path: string): readonly string[];
  makeFolder(path: string): void;
  /** Makes a new file and returns once its bytes are on the disk. */
  create(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeFolder(path: string): void;
}

export const realDisk: Disk = {
  kind(path) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isSymbolicLink()) return "link";
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  },
  read: (path) => orMissing(() => readFileSync(path)),
  list: (path) => orMissing(() => readdirSync(path).sort()) ?? [],
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  create(path, text) {
    const file = openSync(path, "wx");
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: rmdirSync,
};

/** Files below a folder, relative to it, sorted; links and hidden files are listed, too. */
export function filesBelow(disk: Disk, folder: string, prefix = ""): readonly string[] {
  return disk.list(join(folder, prefix)).flatMap((name) => {
    const path = prefix + name;
    return disk.kind(join(folder, path)) === "folder"
      ? filesBelow(disk, folder, `${path}/`)
      : [path];
  });
}

function orMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
