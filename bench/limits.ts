// The machine's limits, measured by bench/limits.cpp in the same run, and a case's share of them.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Work } from "./case.js";

const PROGRAM = fileURLToPath(new URL("../build/Release/limits", import.meta.url));
/** Calls smaller than this are over before all threads have begun: they have no share of the limit. */
const LEAST_BYTES = 1e6;

/** Bytes per second over arrays of a size. */
interface Bandwidth {
  readonly array_bytes: number;
  /** Read and written, with ordinary stores and with stores around the caches. */
  readonly copy: number;
  readonly copy_streaming?: number;
  readonly read: number;
}

export interface Limits {
  readonly last_level_cache_bytes: number;
  readonly memory: readonly Bandwidth[];
  readonly flops: { readonly float32: number; readonly float64: number };
}

/** Null where the program was not built. */
export function measureLimits(threads: number): Limits | null {
  if (!existsSync(PROGRAM)) return null;
  const { status, stdout } = spawnSync(PROGRAM, [String(threads)], { encoding: "utf8" });
  return status === 0 ? JSON.parse(stdout) as Limits : null;
}

/** What share of the limit a call reaches that takes so long, and of which limit. */
export function shareOf(work: Work, us: number, limits: Limits): { share: number; limit: string } | null {
  if ("flops" in work) {
    const dtype = work.dtype ?? "float32";
    return { share: work.flops / (us / 1e6) / limits.flops[dtype], limit: `${dtype} peak` };
  }
  const { read, written } = work;
  if (read + written < LEAST_BYTES) return null;
  const [limit, rate] = bandwidthFor(read, written, limits);
  return { share: (read + written) / (us / 1e6) / rate, limit };
}

/** Results beyond the last cache are stored around it, here as in the kernels. */
function bandwidthFor(read: number, written: number, { memory, last_level_cache_bytes: cache }: Limits): [string, number] {
  const reading = written < read / 16;
  const near = nearest(memory, reading ? read : Math.max(read / 2, written));
  if (reading) return ["read", near.read];
  const streaming = written > cache && near.copy_streaming !== undefined;
  return streaming ? ["streaming copy", near.copy_streaming!] : ["copy", near.copy];
}

function nearest(memory: readonly Bandwidth[], bytes: number): Bandwidth {
  const distance = ({ array_bytes: size }: Bandwidth): number => Math.abs(Math.log(size / bytes));
  return memory.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
