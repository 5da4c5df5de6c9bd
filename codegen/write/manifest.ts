// `generated/manifest.json`: which files the generator made, their hashes and operators, and where
// each operator stands. The only generated file with line numbers: nothing is compiled from it.

import { createHash } from "node:crypto";
import { unsafePath, type OutputFile } from "./output.js";

export const MANIFEST_PATH = "manifest.json";
const FORMAT = 1;

export interface ManifestEntry {
  readonly sha256: string;
  readonly ops: readonly string[];
}

export interface Manifest {
  readonly outputs: ReadonlyMap<string, ManifestEntry>;
  /** Operator → `ops/activation.yaml:31`. */
  readonly places: ReadonlyMap<string, string>;
}

export const emptyManifest: Manifest = { outputs: new Map(), places: new Map() };

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function manifestOf(
  files: readonly OutputFile[], places: ReadonlyMap<string, string>,
): Manifest {
  return {
    outputs: new Map(files.map((f) => [f.path, { sha256: sha256(f.text), ops: f.ops }])),
    places,
  };
}

/** One line per output and per operator, sorted, so that two branches seldom meet in a line. */
export function printManifest({ outputs, places }: Manifest): string {
  const rows = (map: ReadonlyMap<string, unknown>): string =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",");
  return `{\n  "format": ${FORMAT},\n  "outputs": {${rows(outputs)}\n  },`
    + `\n  "ops": {${rows(places)}\n  }\n}\n`;
}

/** `undefined` when the text is not a manifest of this format, e.g. after a bad merge. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const { format, outputs, ops } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || !isRecord(outputs) || !isRecord(ops)) return undefined;
    const entries = Object.entries(outputs);
    if (!entries.every(([path, entry]) => !unsafePath(path) && isEntry(entry))) return undefined;
    return {
      outputs: new Map(entries as [string, ManifestEntry][]),
      places: new Map(Object.entries(ops).map(([name, place]) => [name, String(place)])),
    };
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  return isRecord(value) && typeof value["sha256"] === "string" && Array.isArray(value["ops"]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
