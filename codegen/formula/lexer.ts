// Formula text to tokens. Positions are offsets in the formula; the parser turns them into spans.

export type TokenKind = "number" | "text" | "name" | "keyword" | "symbol" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface LexProblem {
  readonly message: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
}

export const keywords: ReadonlySet<string> = new Set([
  "if",
  "then",
  "else",
  "and",
  "or",
  "not",
  "let",
  "true",
  "false",
]);

const number = /(?:\d+(?:\.\d+)?)(?:[eE][+-]?\d+)?/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const text = /'[^'\n\\]*'/y;
const symbol = /\.\.\.|\?\?|\/\/|<=|>=|==|!=|\+=|[-+*/%^<>=()[\]{},:;.]/y;

/** What people write from other languages, and what is meant here. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/\*\*/y, "A power is written `^`."],
  [/&&?/y, "Write `and`."],
  [/\|\|?/y, "Write `or`."],
  [/!/y, "Write `not`."],
  [/\?/y, "Write `if … then … else …`."],
  [/"/y, "A text is written in single quotes."],
  [/'/y, "A text starts and ends with a single quote on one line."],
];

export function lex(source: string): { tokens: Token[]; problem?: LexProblem } {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  const push = (kind: TokenKind, found: string) => {
    tokens.push({ kind, text: found, start: at, end: at + found.length });
    at += found.length;
  };
  for (;;) {
    while (at < source.length && /\s/.test(source[at])) at++;
    if (at >= source.length) break;
    const word = match(name);
    if (word !== undefined) {
      push(keywords.has(word) ? "keyword" : "name", word);
      continue;
    }
    const digits = match(number);
    if (digits !== undefined) {
      push("number", digits);
      const glued = match(name);
      if (glued === undefined) continue;
      const end = at + glued.length;
      const message = `a number cannot be followed by "${glued}"`;
      return { tokens, problem: { message, help: "Write `*` between them.", start: at, end } };
    }
    const strange =
      match(foreign[0][0]) !== undefined || (match(symbol) ?? match(text)) === undefined;
    if (strange) return { tokens, problem: unexpected(source, at) };
    const quoted = match(text);
    if (quoted !== undefined) push("text", quoted);
    else push("symbol", match(symbol) ?? "");
  }
  tokens.push({ kind: "end", text: "", start: at, end: at });
  return { tokens };
}

function unexpected(source: string, at: number): LexProblem {
  for (const [pattern, help] of foreign) {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) continue;
    return {
      message: `"${found}" cannot stand in a formula`,
      help,
      start: at,
      end: at + found.length,
    };
  }
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return {
    message: `"${character}" cannot stand in a formula`,
    start: at,
    end: at + character.length,
  };
}
