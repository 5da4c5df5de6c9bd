// Lines of comments and code in generated files, at most 100 columns wide.

import { wrapLine } from "../print/cpp.js";

const WIDTH = 96;

/** A comment's lines, broken at blanks; what could end or continue a comment is taken out. */
export function wrapComment(text: string): readonly string[] {
  const clean = text.replace(/[\\\p{Cc}\p{Cf}]/gu, " ").replaceAll("*/", "* /");
  const words = clean.trim().split(/\s+/);
  const lines: string[] = [];
  const lead = clean.startsWith("  ") ? "  " : "";
  const next = `${lead}    `;
  let line = lead;
  for (const word of words) {
    if (line !== lead && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next;
    }
    line = line === lead || line === next ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A method: its head and statements, on one line where it fits. */
export function method(head: string, statements: readonly string[]): readonly string[] {
  if (statements.length === 1) {
    const one = `${head} { ${statements[0]} }`;
    if (one.length <= 96) return [one];
  }
  const opening = wrapLine(`${head} {`, "  ").map((line) => line.slice(2));
  return [...opening, ...statements.flatMap((line) => wrapStatement(line)), "}"];
}

/** A statement inside a method of a struct: `wrapLine` counts the struct's indent too. */
export function wrapStatement(line: string): readonly string[] {
  return wrapLine(line, "    ").map((one) => one.slice(2));
}
