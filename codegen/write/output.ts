// What an emitter returns: the text of a file, and nothing of the disk. `write.ts` alone writes.

/** One generated file. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `cpu/activation.cpp`. */
  readonly path: string;
  /** The whole text: LF line ends, a final newline, no trailing blanks. */
  readonly text: string;
  /** Names of the operators it was made from; empty for files that are not about operators. */
  readonly ops: readonly string[];
}

/** Folders and a file in lower case: nothing hidden, nothing absolute, no `..`, no blank. */
const SAFE_PATH = /^(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)+$/;

/** Why `path` may not be written, or `undefined` if it may. */
export function unsafePath(path: string): string | undefined {
  if (path.length > 200) return "the path is longer than 200 characters";
  return SAFE_PATH.test(path) ? undefined : `expected a path such as cpu/activation.cpp`;
}

/** Sorts by path and rejects what no emitter may return; such a fault is ours, so it throws. */
export function checkOutputs(files: readonly OutputFile[]): readonly OutputFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  sorted.forEach((file, k) => {
    const fault = unsafePath(file.path)
      ?? (sorted[k - 1]?.path === file.path ? "two emitters wrote it" : textFault(file.text));
    if (fault) throw new Error(`internal: output ${JSON.stringify(file.path)}: ${fault}`);
  });
  return sorted;
}

function textFault(text: string): string | undefined {
  if (!text.endsWith("\n")) return "the text has no final newline";
  if (text.includes("\r")) return "the text has a carriage return";
  const line = text.split("\n").findIndex((l) => l.endsWith(" ") || l.endsWith("\t"));
  return line < 0 ? undefined : `line ${line + 1} has trailing blanks`;
}
