// The operators that the last run of `generate` found right, and on what grounds. Local, outside
// git, like the stamp; when it is lost or from another version, everything is verified again.

import { dirname, join } from "node:path";
import type { VerdictKeys } from "../verify/verdicts.js";
import { replaceFile } from "./atomic.js";
import type { Disk } from "./disk.js";

export const VERDICTS_PATH = ".cache/fluxion/verified.json";

/** Keys under which operators were found right, by operator. */
export function readVerdicts(disk: Disk, root: string): VerdictKeys {
  try {
    const found: unknown = JSON.parse(disk.read(join(root, VERDICTS_PATH))?.toString() ?? "{}");
    return new Map(Object.entries(found as Record<string, string>));
  } catch {
    return new Map();
  }
}

export function writeVerdicts(disk: Disk, root: string, right: VerdictKeys): void {
  const path = join(root, VERDICTS_PATH);
  disk.makeFolder(dirname(path));
  replaceFile(disk, path, `${JSON.stringify(Object.fromEntries(right))}\n`);
}
