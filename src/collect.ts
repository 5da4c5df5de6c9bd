// Asking V8 to collect, where we know better than it when that pays: it sees a handle of a few bytes where
// gigabytes of a device hang on it, and does not know the processor's cache.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collect = (options?: { type: "minor" }) => void;

let collect: Collect | null = null;

/** Collects what died young, or everything. */
export function collectGarbage(type: "minor" | "major"): void {
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as Collect;
  }
  // Node.js 20 takes any options for a minor collection.
  if (type === "minor") collect({ type });
  else collect();
}
