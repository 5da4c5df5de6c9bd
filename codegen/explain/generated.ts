// Where an operator's generated code stands, found in the files themselves: every path and line
// that is printed exists.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../write/manifest.js";
import type { Facts } from "./explain.js";

interface Place {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export function generatedSection(facts: Facts): readonly string[] {
  return show(placesOf(facts).filter(({ path }) => !isTest(path)));
}

export function testSection(facts: Facts): readonly string[] {
  return show(placesOf(facts).filter(({ path }) => isTest(path)));
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts");
}

function show(places: readonly Place[]): readonly string[] {
  const width = Math.max(0, ...places.map(({ path, line }) => `${path}:${line}`.length));
  return places.map(({ path, line, text }) => {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return `${`${path}:${line}`.padEnd(width)}  ${short}`;
  });
}

/** The first line with each of its names, in every file that the manifest says it is in. */
function placesOf({ session, run, op }: Facts): readonly Place[] {
  const path = join(session.output, "manifest.json");
  const manifest = existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : undefined;
  const files = [...manifest?.outputs ?? []].filter(([, entry]) => entry.ops.includes(op.name));
  const lowered = run.lowered?.get(op.name);
  const kernels = [...lowered?.forward ?? [], ...lowered?.backward.values() ?? []];
  const camel = op.name.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const names = [...new Set([...kernels.map(({ symbol }) => symbol), camel, op.name])];
  return files.flatMap(([file]) => {
    const at = join(session.output, file);
    if (!existsSync(at)) return [];
    const lines = readFileSync(at, "utf8").split("\n");
    return firstLines(lines, names).map((line) =>
      ({ path: `generated/${file}`, line: line + 1, text: lines[line].trim() }));
  });
}

/** Comments do not count unless a name occurs nowhere else. */
function firstLines(lines: readonly string[], names: readonly string[]): readonly number[] {
  const found = names.flatMap((name) => {
    const word = new RegExp(`(?<![\\w$])${name}(?![\\w$])`);
    const code = lines.findIndex((line) => word.test(line) && !/^\s*(\/\/|\*|<!--)/.test(line));
    return code >= 0 ? [code] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
