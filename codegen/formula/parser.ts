// Formula text to a tree, by recursive descent over the grammar of the catalog (docs: the formula
// language). One error per formula: the first place where it cannot be read.

import { spanOf, type Sink } from "../diagnostics.js";
import { Cursor, exact, Unreadable, type Origin } from "./cursor.js";
import { lex } from "./lexer.js";
import type { Argument, Assign, BinaryOperator, Ellipsis, Expr, Index, RecordExpr } from "./ast.js";

export type { Origin } from "./cursor.js";

const maxTokens = 2000;

/** The formula's tree, or `undefined` after reporting why there is none. */
export function parseFormula(text: string, origin: Origin, sink: Sink): Expr | undefined {
  const span = (start: number, end: number) =>
    spanOf(origin.file, origin.at(start), origin.at(end));
  const { tokens, problem } = lex(text);
  if (problem !== undefined) {
    const { message, help, start, end } = problem;
    sink.error("FX201", exact(origin, start, end), message, { help });
    return undefined;
  }
  if (tokens.length > maxTokens) {
    sink.error("FX203", span(0, text.length), `a formula may have ${maxTokens} tokens at most`);
    return undefined;
  }
  try {
    return new Parser(tokens, origin).formula();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    sink.error(error.code, error.span, error.message, { help: error.help });
    return undefined;
  }
}

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);
const factors: ReadonlySet<string> = new Set(["*", "/", "//", "%"]);

class Parser extends Cursor {
  formula(): Expr {
    const result = this.bindings();
    const token = this.peek();
    if (token.kind !== "end") throw this.unexpected(token);
    return result;
  }

  /** { "let" name "=" expr ";" } expr [ ("=" | "+=") expr ] */
  private bindings(): Expr {
    if (!this.isWord("let")) return this.assignment();
    const start = this.take().start;
    const name = this.name("a name after `let`");
    const nameSpan = this.last();
    this.expect("=", "`=`");
    const value = this.expr();
    this.expect(";", "`;` after the value of a let");
    const body = this.nested(() => this.bindings());
    return { kind: "let", name, nameSpan, value, body, span: this.from(start) };
  }

  private assignment(): Expr {
    const start = this.peek().start;
    const target = this.expr();
    const token = this.peek();
    if (!this.isSymbol("=") && !this.isSymbol("+=")) return target;
    if (target.kind !== "index") throw this.unexpected(token);
    this.take();
    const value = this.expr();
    const op = token.text as Assign["op"];
    return { kind: "assign", op, target, value, span: this.from(start) };
  }

  private expr(): Expr {
    return this.nested(() => {
      if (!this.isWord("if")) return this.or();
      const start = this.take().start;
      const cond = this.expr();
      this.word("then");
      const then = this.expr();
      this.word("else");
      const otherwise = this.expr();
      return { kind: "if", cond, then, else: otherwise, span: this.from(start) };
    });
  }

  private or(): Expr {
    const start = this.peek().start;
    let left = this.and();
    while (this.isWord("or")) {
      this.take();
      left = this.binary("or", left, this.and(), start);
    }
    return left;
  }

  private and(): Expr {
    const start = this.peek().start;
    let left = this.not();
    while (this.isWord("and")) {
      this.take();
      left = this.binary("and", left, this.not(), start);
    }
    return left;
  }

  private not(): Expr {
    if (!this.isWord("not")) return this.comparison();
    const start = this.take().start;
    const arg = this.nested(() => this.not());
    return { kind: "unary", op: "not", arg, span: this.from(start) };
  }

  private comparison(): Expr {
    const start = this.peek().start;
    const left = this.fallback();
    const token = this.peek();
    if (token.kind !== "symbol" || !comparisons.has(token.text)) return left;
    this.take();
    const result = this.binary(token.text as BinaryOperator, left, this.fallback(), start);
    const again = this.peek();
    if (again.kind === "symbol" && comparisons.has(again.text)) {
      throw this.problem(again, "comparisons do not chain", "Write `a < b and b < c`.");
    }
    return result;
  }

  private fallback(): Expr {
    const start = this.peek().start;
    const left = this.sum();
    if (!this.isSymbol("??")) return left;
    this.take();
    return this.binary(
      "??",
      left,
      this.nested(() => this.fallback()),
      start,
    );
  }

  private sum(): Expr {
    const start = this.peek().start;
    let left = this.term();
    while (this.isSymbol("+") || this.isSymbol("-")) {
      const op = this.take().text as BinaryOperator;
      left = this.binary(op, left, this.term(), start);
    }
    return left;
  }

  private term(): Expr {
    const start = this.peek().start;
    let left = this.unary();
    while (this.peek().kind === "symbol" && factors.has(this.peek().text)) {
      const op = this.take().text as BinaryOperator;
      left = this.binary(op, left, this.unary(), start);
    }
    return left;
  }

  private unary(): Expr {
    if (!this.isSymbol("-")) return this.power();
    const start = this.take().start;
    const arg = this.nested(() => this.unary());
    return { kind: "unary", op: "-", arg, span: this.from(start) };
  }

  private power(): Expr {
    const start = this.peek().start;
    const base = this.postfix();
    if (!this.isSymbol("^")) return base;
    this.take();
    return this.binary(
      "^",
      base,
      this.nested(() => this.unary()),
      start,
    );
  }

  private postfix(): Expr {
    const start = this.peek().start;
    let object = this.primary();
    for (;;) {
      if (this.isSymbol(".")) {
        this.take();
        const name = this.name("a name after `.`");
        object = { kind: "member", object, name, span: this.from(start) };
      } else if (this.isSymbol("[")) {
        this.take();
        const indices = this.separated("]", () => this.index());
        object = { kind: "index", object, indices, span: this.from(start) } satisfies Index;
      } else {
        return object;
      }
    }
  }

  private index(): Expr | Ellipsis {
    if (!this.isSymbol("...")) return this.expr();
    const { start } = this.take();
    return { kind: "ellipsis", span: this.from(start) };
  }

  private primary(): Expr {
    const token = this.peek();
    if (token.kind === "number") return this.number();
    if (token.kind === "text") {
      this.take();
      return { kind: "text", value: token.text.slice(1, -1), span: this.from(token.start) };
    }
    if (this.isWord("true") || this.isWord("false")) {
      this.take();
      return { kind: "bool", value: token.text === "true", span: this.from(token.start) };
    }
    if (token.kind === "name") return this.nameOrCall();
    if (this.isSymbol("(")) return this.group();
    if (this.isSymbol("[")) {
      this.take();
      const items = this.separated("]", () => this.expr());
      return { kind: "list", items, span: this.from(token.start) };
    }
    if (this.isSymbol("{")) return this.record();
    throw this.unexpected(token);
  }

  private number(): Expr {
    const token = this.take();
    const value = Number(token.text);
    if (!Number.isFinite(value))
      throw this.problem(token, `${token.text} is not a finite number`, "Write `inf`.");
    const whole = /^\d+$/.test(token.text);
    if (whole && !Number.isSafeInteger(value)) {
      throw this.problem(token, `${token.text} is not an exact integer`);
    }
    return { kind: "number", text: token.text, value, span: this.from(token.start) };
  }

  private nameOrCall(): Expr {
    const token = this.take();
    if (!this.isSymbol("(")) {
      return { kind: "name", name: token.text, span: this.from(token.start) };
    }
    this.take();
    const args = this.separated(")", () => this.argument());
    return { kind: "call", callee: token.text, args, span: this.from(token.start) };
  }

  private argument(): Argument {
    const token = this.peek();
    const after = this.peek(1);
    if (token.kind !== "name" || after.kind !== "symbol" || after.text !== "=") {
      return { value: this.expr() };
    }
    this.take();
    const nameSpan = this.last();
    this.take();
    return { name: token.text, nameSpan, value: this.expr() };
  }

  private group(): Expr {
    this.take();
    const inner = this.expr();
    this.expect(")", "`)`");
    return inner;
  }

  private record(): RecordExpr {
    const start = this.take().start;
    const fields = this.separated("}", () => {
      const name = this.name("a field name");
      const nameSpan = this.last();
      this.expect(":", "`:` after a field name");
      return { name, nameSpan, value: this.expr() };
    });
    return { kind: "record", fields, span: this.from(start) };
  }

  private binary(op: BinaryOperator, left: Expr, right: Expr, start: number): Expr {
    return { kind: "binary", op, left, right, span: this.from(start) };
  }
}
