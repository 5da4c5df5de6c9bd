// The YAML of a new entry, from what was said on the command line.

import type { NewOptions } from "./new.js";

/** What a kind needs beside a signature: formulas that pass the checks, to be replaced. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  reduce: ["reduce: { init: 0, combine: a + b }"],
  scan: ["scan: { init: 0, combine: a + b }"],
  view: ["view:", "  shape: shape(x)", "  strides: strides(x)", "  offset: 0"],
  gather: ["gather: { value: \"x[i]\" }"],
  scatter: ["scatter: { over: shape(src), into: i, value: \"src[i]\" }"],
  contract: ["contract: \"out[m, n] += a[m, k] * b[k, n]\""],
  sort: ["sort: { before: a < b, nan: last }"],
  create: ["create: { value: 0 }"],
};

export function entryLines(name: string, options: NewOptions): readonly string[] {
  const { kind, sig, forward, doc } = options;
  const slots = forward === undefined ? SLOTS[kind] ?? [] : [`forward: ${scalar(forward)}`];
  return [
    `${name}:`,
    ...[
      `doc: ${scalar(doc ?? `${titleOf(name)}.`)}`,
      `kind: ${kind}`,
      `sig: ${JSON.stringify(sig)}`,
      ...slots,
    ].map((line) => `  ${line}`),
  ];
}

/** Plain where YAML reads it back as it is, else in double quotes. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z0-9(][^\n]*$/.test(text) && !/: | #|:$|\s$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}
