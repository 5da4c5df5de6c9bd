// A place in a formula's tokens: looking, taking, expecting, and what is said when something else
// stands there. The grammar itself is in parser.ts.

import { didYouMean, spanOf, type Code } from "../diagnostics.js";
import type { Span } from "./ast.js";
import { keywords, type Token } from "./lexer.js";

/** Where a text stands in its file. `at` maps offsets of the text to offsets of the file. */
export interface Origin {
  readonly file: string;
  readonly at: (offset: number) => number;
}

const maxDepth = 100;

/** Ends after the last character, not before the next one: the text between may be folded. */
export function exact(origin: Origin, start: number, end: number): Span {
  const last = end > start ? origin.at(end - 1) + 1 : origin.at(end);
  return spanOf(origin.file, origin.at(start), last);
}

/** Leaves the descent at the first problem; `parseFormula` catches it. */
export class Unreadable extends Error {
  constructor(
    readonly code: Code,
    readonly span: Span,
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

export abstract class Cursor {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly origin: Origin,
  ) {}

  /** Items up to a closing bracket, which is taken too. A comma before the bracket is refused. */
  protected separated<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    if (!this.isSymbol(close)) {
      items.push(item());
      while (this.isSymbol(",")) {
        this.take();
        items.push(item());
      }
    }
    this.expect(close, items.length > 0 ? `\`,\` or \`${close}\`` : `\`${close}\``);
    return items;
  }

  protected nested<T>(work: () => T): T {
    if (++this.depth > maxDepth) {
      const token = this.peek();
      throw new Unreadable(
        "FX203",
        exact(this.origin, token.start, token.end),
        `a formula nests ${maxDepth} levels at most`,
      );
    }
    const result = work();
    this.depth--;
    return result;
  }

  protected peek(ahead = 0): Token {
    return this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)];
  }

  protected take(): Token {
    return this.tokens[this.next++];
  }

  protected isSymbol(text: string): boolean {
    const token = this.peek();
    return token.kind === "symbol" && token.text === text;
  }

  protected isWord(text: string): boolean {
    const token = this.peek();
    return token.kind === "keyword" && token.text === text;
  }

  protected name(what: string): string {
    const token = this.peek();
    if (token.kind === "name") return this.take().text;
    if (token.kind === "keyword") {
      throw this.problem(token, `"${token.text}" is a word of the language and cannot be a name`);
    }
    throw this.unexpected(token, what);
  }

  protected expect(symbol: string, what: string): void {
    if (!this.isSymbol(symbol)) throw this.unexpected(this.peek(), what);
    this.take();
  }

  protected word(text: string): void {
    if (!this.isWord(text)) throw this.unexpected(this.peek(), `\`${text}\``);
    this.take();
  }

  protected unexpected(token: Token, wanted?: string): Unreadable {
    const found = token.kind === "end" ? "the formula ends here" : `unexpected "${token.text}"`;
    const message = wanted === undefined ? found : `${found}; expected ${wanted}`;
    const help = token.kind === "name" ? didYouMean(token.text, keywords) : undefined;
    return this.problem(
      token,
      message,
      help ?? (token.text === "=" ? "Write `==` to compare." : undefined),
    );
  }

  protected problem(token: Token, message: string, help?: string): Unreadable {
    return new Unreadable("FX202", exact(this.origin, token.start, token.end), message, help);
  }

  /** Span of the token taken last. */
  protected last(): Span {
    return this.from(this.tokens[this.next - 1].start);
  }

  /** From the given offset to the end of the last token taken. */
  protected from(start: number): Span {
    const end = this.next > 0 ? this.tokens[this.next - 1].end : start;
    return exact(this.origin, start, Math.max(start, end));
  }
}
