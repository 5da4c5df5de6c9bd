// Long lines of generated TypeScript, broken at their brackets: one item a line, as a person would.
// It looks at brackets and texts only; a line that has no bracket to break at stays as it is.

const WIDTH = 100;

/**
 * Lines of at most 100 columns, where that can be; comments stay as they are. `offset` is what the
 * template indents by.
 */
export function wrapCode(line: string, offset = 0): readonly string[] {
  if (offset + line.length <= WIDTH || /^ *(\/?\*|\/\/)/.test(line)) return [line];
  const indent = line.slice(0, line.length - line.trimStart().length);
  const wrapInner = (items: readonly string[]): readonly string[] =>
    items.flatMap((item) => wrapCode(`${indent}  ${item}`, offset));
  const choice = choiceParts(line);
  if (choice !== undefined) return [choice[0], ...wrapInner(choice.slice(1))];
  const parts = guardedStatement(line) ?? brokenGroup(line);
  if (parts === undefined) return [line];
  const [head, inner, tail] = parts;
  // The head of a block may have brackets of its own.
  const first = head.endsWith("{") ? wrapCode(head, offset) : [head.trimEnd()];
  return [...first, ...wrapInner(inner), `${indent}${tail.trimStart()}`];
}

/** A doc comment's paragraph, at most 100 columns wide behind its ` * `. */
export function wrapDoc(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > WIDTH - 3) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A bracket with what it encloses, and the places of its commas or semicolons. */
interface Group {
  readonly open: number;
  readonly close: number;
  readonly separators: readonly number[];
}

type Parts = readonly [head: string, inner: readonly string[], tail: string];

/** `if (…) return …;`: the statement goes into a block of its own. */
function guardedStatement(line: string): Parts | undefined {
  if (!line.trimStart().startsWith("if (")) return undefined;
  const [condition] = groupsOf(line, 0, line.length);
  const rest = condition && line.slice(condition.close + 1).trim();
  if (condition === undefined || rest === undefined || !/^(return|throw) /.test(rest)) return undefined;
  return [`${line.slice(0, condition.close + 1)} {`, [rest], "}"];
}

/** `… ? a : b`: each branch on a line of its own. */
function choiceParts(line: string): readonly string[] | undefined {
  const question = findOutside(line, " ? ", 0);
  if (question < 0) return undefined;
  let colon = findOutside(line, " : ", question);
  for (let nested = findOutside(line, " ? ", question + 3); nested >= 0 && nested < colon;) {
    colon = findOutside(line, " : ", colon + 3);
    nested = findOutside(line, " ? ", nested + 3);
  }
  if (colon < 0) return undefined;
  return [
    line.slice(0, question), line.slice(question + 1, colon), line.slice(colon + 1),
  ];
}

/** The first place of a text outside of all brackets, from `from` on; -1 if there is none. */
function findOutside(line: string, text: string, from: number): number {
  const groups = groupsOf(line, 0, line.length);
  for (let at = line.indexOf(text, from); at >= 0; at = line.indexOf(text, at + 1)) {
    if (!groups.some(({ open, close }) => at > open && at < close)) return at;
  }
  return -1;
}

function brokenGroup(line: string): Parts | undefined {
  const group = groupToBreak(line);
  if (group === undefined) return undefined;
  return [line.slice(0, group.open + 1), itemsOf(line, group), line.slice(group.close)];
}

/** A body of statements, else the longest bracket; inside it, as long as it has a single item. */
function groupToBreak(line: string): Group | undefined {
  const groups = groupsOf(line, 0, line.length).filter(({ open, close }) => close - open > 1);
  const body = groups.find(({ open, separators }) =>
    separators.some((at) => line[at] === ";") && !/[:=] ?$/.test(line.slice(0, open)));
  const [longest] = [...groups].sort((a, b) => (b.close - b.open) - (a.close - a.open));
  const found = body ?? longest;
  return found && innermost(line, found);
}

/** `defineFold({ … })` breaks inside the braces, `!(…)` inside the brackets. */
function innermost(line: string, group: Group): Group {
  if (group.separators.length > 0) return group;
  const [inner, ...others] = groupsOf(line, group.open + 1, group.close);
  const head = inner && line.slice(group.open + 1, inner.open).trim();
  const isAlone = inner !== undefined && others.length === 0
    && line.slice(inner.close + 1, group.close).trim() === "" && /^[\w.!]*$/.test(head ?? " ");
  return isAlone && inner.close - inner.open > 1 ? innermost(line, inner) : group;
}

/** Each with the separator behind it; a rest parameter and a grouped expression have none. */
function itemsOf(line: string, { open, close, separators }: Group): readonly string[] {
  const ends = [...separators, close];
  const isGrouping = line[open] === "(" && !/[\w)\]]/.test(line[open - 1] ?? "");
  const isExpression = isGrouping && separators.length === 0;
  const mark = isExpression ? "" : separators.some((at) => line[at] === ";") ? ";" : ",";
  return ends.flatMap((end, k) => {
    const item = line.slice(k === 0 ? open + 1 : ends[k - 1] + 1, end).trim();
    const isLast = k === ends.length - 1;
    if (item === "") return [];
    return [isLast && item.startsWith("...") ? item : item + mark];
  });
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The outermost brackets between two places. Texts are passed over. */
function groupsOf(line: string, from: number, to: number): readonly Group[] {
  const groups: Group[] = [];
  const open: string[] = [];
  let start = from;
  let separators: number[] = [];
  for (let at = from; at < to; at++) {
    const c = line[at];
    if (c === '"' || c === "`") at = endOfText(line, at);
    else if (c in CLOSING) {
      if (open.length === 0) [start, separators] = [at, []];
      open.push(CLOSING[c]);
    } else if (c === open.at(-1)) {
      open.pop();
      if (open.length === 0) groups.push({ open: start, close: at, separators });
    } else if (open.length === 1 && (c === "," || c === ";")) separators.push(at);
  }
  return groups;
}

function endOfText(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === line[start]) return at;
  }
  return line.length;
}
