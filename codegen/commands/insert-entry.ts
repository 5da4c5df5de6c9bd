// Where a new entry goes in its file: before the first operator whose name comes after it, above
// the comments that belong to that operator; at the end of a file whose operators are in an order
// of their own. The rest of the text stays as it is, byte for byte.

import type { Sources } from "../load/sources.js";
import type { MapNode, Pair } from "../load/yaml.js";

export function insertEntry(
  { files }: Sources, path: string, name: string, lines: readonly string[],
): string {
  const file = files.find((one) => one.path === path);
  const ops = file?.tree?.kind === "map" ? pairOf(file.tree, "ops")?.value : undefined;
  if (!file || ops?.kind !== "map" || ops.pairs.length === 0 || ops.flow) {
    throw new Error(`${path}: expected a block of operators below \`ops:\``);
  }
  const { text } = file;
  const isSorted = ops.pairs.every((pair, k) => k === 0 || ops.pairs[k - 1].key < pair.key);
  const next = isSorted ? ops.pairs.find((pair) => pair.key > name) : undefined;
  const indent = " ".repeat(columnOf(text, ops.pairs[0].keySpan.start));
  const entry = lines.map((line) => `${indent}${line}\n`).join("");
  const isAiry = /\n\s*\n/.test(text.slice(ops.span.start, ops.span.end).trimEnd());
  if (!next) {
    const end = endOf(text, ops);
    return `${text.slice(0, end)}${isAiry ? "\n" : ""}${entry}${text.slice(end)}`;
  }
  const at = startWithComments(text, next);
  return `${text.slice(0, at)}${entry}${isAiry ? "\n" : ""}${text.slice(at)}`;
}

function pairOf(map: MapNode, key: string): Pair | undefined {
  return map.pairs.find((pair) => pair.key === key);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Start of the line of a key, or of the first of the comment lines right above it. */
function startWithComments(text: string, { keySpan }: Pair): number {
  let at = text.lastIndexOf("\n", keySpan.start - 1) + 1;
  while (at > 0) {
    const above = text.lastIndexOf("\n", at - 2) + 1;
    if (!/^\s*#/.test(text.slice(above, at))) return at;
    at = above;
  }
  return at;
}

/** After the last line of the block that is not blank. */
function endOf(text: string, ops: MapNode): number {
  const last = text.slice(0, ops.span.end).trimEnd().length;
  const newline = text.indexOf("\n", last);
  return newline < 0 ? text.length : newline + 1;
}
