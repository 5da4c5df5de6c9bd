// A short unified diff, for `check`: enough to see what kind of change it is, never the whole file.

const CONTEXT = 2;
/** Above this product of line counts the middle is shown as one replacement. */
const TABLE_LIMIT = 4_000_000;

type Edit = { readonly mark: " " | "-" | "+"; readonly line: string };

/** Lines from `before` to `after`, hunks with two lines around them, at most `limit` lines. */
export function unifiedDiff(before: string, after: string, limit = 16): readonly string[] {
  const edits = editsBetween(linesOf(before), linesOf(after));
  const lines: string[] = [];
  let [oldLine, newLine, shownTo] = [1, 1, -2];
  edits.forEach(({ mark, line }, k) => {
    const near = edits.slice(Math.max(0, k - CONTEXT), k + CONTEXT + 1).some((e) => e.mark !== " ");
    if (near) {
      if (shownTo !== k - 1) lines.push(`@@ -${oldLine} +${newLine} @@`);
      lines.push(mark + line);
      shownTo = k;
    }
    if (mark !== "+") oldLine++;
    if (mark !== "-") newLine++;
  });
  if (lines.length <= limit) return lines;
  return [...lines.slice(0, limit - 1), `… ${lines.length - limit + 1} more lines`];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : [...lines, "\\ no newline at the end"];
}

function editsBetween(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++;
  const keep = (line: string): Edit => ({ mark: " ", line });
  return [
    ...before.slice(0, start).map(keep),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(keep),
  ];
}

function middle(before: readonly string[], after: readonly string[]): readonly Edit[] {
  if (before.length * after.length > TABLE_LIMIT) return replaceAll(before, after);
  const common = commonLengths(before, after);
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) edits.push({ mark: " ", line: before[i] }), i++, j++;
    else if (common[i + 1][j] >= common[i][j + 1]) edits.push({ mark: "-", line: before[i++] });
    else edits.push({ mark: "+", line: after[j++] });
  }
  return [...edits, ...replaceAll(before.slice(i), after.slice(j))];
}

/** Length of the longest common subsequence of `before[i..]` and `after[j..]`, for each i and j. */
function commonLengths(
  before: readonly string[], after: readonly string[],
): readonly Uint32Array[] {
  const rows = before.map(() => new Uint32Array(after.length + 1));
  rows.push(new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      rows[i][j] = before[i] === after[j] ? rows[i + 1][j + 1] + 1
        : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  return rows;
}

function replaceAll(before: readonly string[], after: readonly string[]): readonly Edit[] {
  return [
    ...before.map((line): Edit => ({ mark: "-", line })),
    ...after.map((line): Edit => ({ mark: "+", line })),
  ];
}
