// What the generator says when something is wrong: codes, the sink every stage reports to, and the
// three ways of printing. Stages never throw; they report and carry on with what is still good.

import type { Span } from "./formula/ast.js";

/** One sentence for each code. Codes are stable: tests and documentation refer to them. */
export const codes = {
  FX101: "A file of the catalog cannot be read.",
  FX102: "An included path leaves the catalog's root or is not a plain relative path.",
  FX103: "A file is included twice, or includes itself.",
  FX104: "A file is larger than 4 MiB.",
  FX105: "A file nests deeper than 32 levels.",
  FX106: "The YAML is malformed.",
  FX107: "Anchors, aliases, tags and directives have no place in a catalog.",
  FX108: "A number is not finite or not exact.",
  FX109: "The same key is given twice.",
  FX110: "A key is not known here.",
  FX111: "A required key is missing.",
  FX112: "A value has the wrong YAML shape.",
  FX113: "A word is not in its closed vocabulary.",
  FX114: "A name is malformed or reserved.",
  FX115: "An operator is defined twice.",
  FX116: "A comma or colon of a flow map has split a formula.",
  FX117: "A key does not belong to this kind of operator.",
  FX118: "A dtype or set of dtypes is not known.",
  FX201: "A character or token cannot stand in a formula.",
  FX202: "A formula is incomplete or malformed.",
  FX203: "A formula is too long or nests too deeply.",
  FX211: "A signature is malformed.",
  FX212: "A signature uses an unknown type.",
  FX213: "A signature names a parameter or result twice, or in an impossible order.",
  FX214: "A formula uses a name that is not in scope.",
  FX215: "A formula calls a function that does not exist here.",
  FX216: "A call has the wrong arguments.",
  FX217: "A value has the wrong type.",
  FX218: "A bool is used as a number.",
  FX219: "An optional value is used without a fallback.",
  FX220: "A text is not a member of the enum it meets.",
  FX221: "A record has no such field, or its fields differ from what is wanted.",
  FX222: "A value is only known later than where it is needed.",
  FX223: "A let hides another name.",
  FX224: "A let is never used.",
  FX225: "An index variable occurs only once.",
  FX226: "A complex number meets what is for real numbers only.",
  FX301: "An input has no gradient and none can be derived.",
  FX302: "A gradient formula is not linear in grad.",
  FX303: "A gradient formula reads an input that the operator overwrites.",
  FX304: "Results depend on each other in a circle.",
  FX305: "Composite operators call each other in a circle.",
  FX306: "A gradient cannot be derived from the forward formula.",
  FX307: "An operator on complex numbers is not complex-differentiable, and its gradients do not say how.",
  FX308: "Nothing says what a hand-written kernel must compute.",
  FX310: "A gradient disagrees with the derivative of forward.",
  FX311: "A gradient does not have the shape of its input.",
  FX312: "A reduction or scan breaks a law that parallel folds rely on.",
  FX313: "A special form differs from forward.",
  FX314: "A view reaches outside of its storage.",
  FX315: "At a tie the gradient is not shared as declared.",
  FX316: "An operator is not linear in an input that is declared linear.",
  FX317: "A formula fails on a case it should hold for.",
  FX318: "There is nothing to verify an operator with.",
  FX900: "The generator contradicts itself; please report it.",
} as const;

export type Code = keyof typeof codes;
export type Severity = "error" | "warning";

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The way out: a suggestion or a corrected spelling. */
  readonly help?: string;
  /** Other places that matter: "declared here". */
  readonly secondary?: readonly { readonly span: Span; readonly message: string }[];
}

export type Extra = Pick<Diagnostic, "help" | "secondary">;

/** Collects diagnostics. `mark` and `failedSince` tell whether a piece of work went well. */
export class Sink {
  private readonly list: Diagnostic[] = [];
  private errors = 0;

  error(code: Code, span: Span, message: string, extra: Extra = {}): void {
    this.errors++;
    this.list.push({ code, severity: "error", span, message, ...extra });
  }

  warn(code: Code, span: Span, message: string, extra: Extra = {}): void {
    this.list.push({ code, severity: "warning", span, message, ...extra });
  }

  add(diagnostics: readonly Diagnostic[]): void {
    for (const one of diagnostics) {
      if (one.severity === "error") this.errors++;
      this.list.push(one);
    }
  }

  mark(): number {
    return this.errors;
  }

  failedSince(mark: number): boolean {
    return this.errors > mark;
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** In the order of places, without exact repetitions. */
  sorted(): Diagnostic[] {
    const seen = new Set<string>();
    return [...this.list].sort(byPlace).filter((one) => {
      const key = `${one.code}\0${one.span.file}\0${one.span.start}\0${one.message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

export function spanOf(file: string, start: number, end: number): Span {
  return { file, start, end: Math.max(start, end) };
}

// Did you mean ------------------------------------------------------------------------------------

/** The candidate nearest to a misspelled word, if one is near enough to be worth offering. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(3, Math.floor(word.length / 3) + 1));
  let best: string | undefined;
  let distance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const found = editDistance(word.toLowerCase(), candidate.toLowerCase(), distance);
    const wins = found < distance || (found === distance && best !== undefined && candidate < best);
    if (wins && found < Math.max(candidate.length, word.length)) {
      best = candidate;
      distance = found;
    }
  }
  return distance <= limit ? best : undefined;
}

export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}

/** Edits (insert, delete, replace, swap neighbours) between two words, or more than `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, replace);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}

// Printing ----------------------------------------------------------------------------------------

export interface Place {
  /** Both counted from 1; columns count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, offset: number): Place {
  const upTo = Math.min(offset, text.length);
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < upTo; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: upTo - start + 1 };
}

export type Format = "pretty" | "json" | "github";

export interface RenderOptions {
  readonly format?: Format;
  /** Terminal colours; never on by itself. */
  readonly color?: boolean;
  readonly limit?: number;
}

/** Prints diagnostics that are already in order. `texts` holds the sources by path. */
export function render(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: RenderOptions = {},
): string {
  const shown = diagnostics.slice(0, options.limit ?? 50);
  const left = diagnostics.length - shown.length;
  if (options.format === "json") return renderJson(shown, texts, left);
  const print = options.format === "github" ? githubLine : prettyBlock;
  const blocks = shown.map((one) => print(one, texts, options.color ?? false));
  if (left > 0 && options.format !== "github") blocks.push(`${left} more not shown`);
  return blocks.join(options.format === "github" ? "\n" : "\n\n");
}

function prettyBlock(one: Diagnostic, texts: ReadonlyMap<string, string>, color: boolean): string {
  const paint = (code: string, text: string) => (color ? `\x1b[${code}m${text}\x1b[0m` : text);
  const text = texts.get(one.span.file) ?? "";
  const { line, column } = placeOf(text, one.span.start);
  const head = paint(one.severity === "error" ? "31" : "33", `${one.severity} ${one.code}`);
  const lines = [`${one.span.file}:${line}:${column}: ${head}: ${clean(one.message)}`];
  if (one.help !== undefined) lines.push(`  ${clean(one.help)}`);
  if (text !== "") lines.push("", ...frame(text, one.span, (s) => paint("31", s)));
  for (const { span, message } of one.secondary ?? []) {
    const other = placeOf(texts.get(span.file) ?? "", span.start);
    lines.push(`  ${span.file}:${other.line}:${other.column}: ${clean(message)}`);
  }
  return lines.join("\n");
}

/** The line of the span with its neighbours, and carets under the span (to the end of its line). */
function frame(text: string, span: Span, paint: (text: string) => string): string[] {
  const { line, column } = placeOf(text, span.start);
  const lines = text.split("\n", line + 1).map((one) => clean(one.replace(/\r$/, "")));
  const width = String(line + 1).length;
  const show = (n: number) => `${String(n).padStart(width)} | ${lines[n - 1]}`.trimEnd();
  const room = Math.max(1, lines[line - 1].length - column + 1);
  const carets = "^".repeat(Math.max(1, Math.min(span.end - span.start, room)));
  const out = line > 1 ? [show(line - 1)] : [];
  out.push(show(line), `${" ".repeat(width)} | ${" ".repeat(column - 1)}${paint(carets)}`);
  if (line < lines.length && lines[line] !== "") out.push(show(line + 1));
  return out;
}

function renderJson(
  shown: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  left: number,
): string {
  const place = (span: Span) => {
    const text = texts.get(span.file) ?? "";
    const { line, column } = placeOf(text, span.start);
    const end = placeOf(text, span.end);
    return { file: span.file, line, column, endLine: end.line, endColumn: end.column };
  };
  const list = shown.map(({ code, severity, message, help, span, secondary }) => ({
    code,
    severity,
    ...place(span),
    message,
    help,
    secondary: secondary?.map((other) => ({ ...place(other.span), message: other.message })),
  }));
  return JSON.stringify({ diagnostics: list, omitted: left }, null, 2);
}

function githubLine(one: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const { line, column } = placeOf(texts.get(one.span.file) ?? "", one.span.start);
  const message = one.help === undefined ? one.message : `${one.message}. ${one.help}`;
  const body = message.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) =>
    text.replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
  return (
    `::${one.severity} file=${property(one.span.file)},line=${line},col=${column},` +
    `title=${one.code}::${body}`
  );
}

/** Control and direction-changing characters are made visible, tabs become one space. */
function clean(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
