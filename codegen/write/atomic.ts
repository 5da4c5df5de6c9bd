// Replaces a file whole or not at all: a temporary one beside it, `<file>.tmp<pid>`, flushed and
// renamed. Also removes the temporary files that a killed run left.

import { dirname, join } from "node:path";
import type { Disk } from "./disk.js";

export function replaceFile(disk: Disk, path: string, text: string): void {
  const temporary = `${path}.tmp${process.pid}`;
  disk.makeFolder(dirname(path));
  try {
    disk.create(temporary, text);
    disk.rename(temporary, path);
  } finally {
    // Nothing is left of it after the rename; after an error, such as a full disk, it must go.
    if (disk.kind(temporary)) disk.remove(temporary);
  }
}

const TEMPORARY = /\.tmp(\d+)$/;

export function isTemporary(path: string): boolean {
  return TEMPORARY.test(path);
}

/** Removes temporary files whose process is gone, in a folder and below it. */
export function removeStaleTemporaries(disk: Disk, folder: string): void {
  if (disk.kind(folder) !== "folder") return;
  for (const name of disk.list(folder)) {
    const path = join(folder, name);
    if (disk.kind(path) === "folder") removeStaleTemporaries(disk, path);
    else if (disk.kind(path) === "file" && isStale(name)) disk.remove(path);
  }
}

function isStale(name: string): boolean {
  const pid = TEMPORARY.exec(name)?.[1];
  return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
