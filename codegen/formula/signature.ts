// Signatures such as `(x: Tensor<float>, dim: Dim, { keepdim: bool = false }) => Tensor` to the
// parameters and results of the catalog model.

import { DtypeTable, indexSet } from "../catalog/dtypes.js";
import type { AttrParam, AttrType, Param, Result, TensorParam } from "../catalog/model.js";
import { didYouMean, spanOf, type Sink } from "../diagnostics.js";
import type { Span } from "./ast.js";
import { Unreadable } from "./cursor.js";
import { parseFormula, type Origin } from "./parser.js";

export interface ParsedResult {
  readonly result: Result;
  /** Set named in `Tensor<set>`, which narrows T. */
  readonly set?: string;
  readonly span: Span;
}

export interface Signature {
  readonly params: readonly Param[];
  readonly results: readonly ParsedResult[];
}

/** The parsed signature, or `undefined` after reporting what is wrong with it. */
export function parseSignature(
  text: string,
  origin: Origin,
  dtypes: DtypeTable,
  sink: Sink,
): Signature | undefined {
  const mark = sink.mark();
  try {
    const signature = new SignatureParser(text, origin, dtypes, sink).signature();
    return sink.failedSince(mark) ? undefined : signature;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    sink.error(error.code, error.span, error.message, { help: error.help });
    return undefined;
  }
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pieces = /[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|'[^'\n]*'|=>|\S/g;
const word = /^[A-Za-z_]/;

const attrTypes: ReadonlyMap<string, AttrType> = new Map<string, AttrType>([
  ["int", { kind: "int" }],
  ["number", { kind: "number" }],
  ["scalar", { kind: "number", scalar: true }],
  ["complex", { kind: "number", scalar: true, complex: true }],
  ["bool", { kind: "bool" }],
  ["true", { kind: "bool", only: true }],
  ["false", { kind: "bool", only: false }],
  ["text", { kind: "text" }],
  ["DType", { kind: "dtype" }],
  ["Device", { kind: "device" }],
  ["Leaf", { kind: "leaf" }],
  ["Generator", { kind: "generator" }],
  ["Dim", { kind: "dim" }],
  ["NewDim", { kind: "newdim" }],
  ["Dims", { kind: "dims" }],
  ["SomeDims", { kind: "dims", emptyIsNone: true }],
  ["Shape", { kind: "shape" }],
]);

/** Dtypes of results that follow from T. */
const dtypeRules = ["sum_type", "real_type", "complex_type", "double_type"] as const;

class SignatureParser {
  private readonly tokens: Piece[];
  private next = 0;
  private readonly params: Param[] = [];

  constructor(
    private readonly text: string,
    private readonly origin: Origin,
    private readonly dtypes: DtypeTable,
    private readonly sink: Sink,
  ) {
    this.tokens = [...text.matchAll(pieces)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.tokens.push({ text: "", start: text.length, end: text.length });
  }

  signature(): Signature {
    this.expect("(");
    if (!this.is(")")) this.parameters();
    this.expect(")");
    this.expect("=>");
    const results = this.results();
    if (this.peek().text !== "") throw this.unexpected("the end");
    for (const { result, span } of results) this.checkResult(result, span);
    return { params: this.params, results };
  }

  private parameters(): void {
    for (;;) {
      if (this.is("{")) {
        this.take();
        do this.parameter(true);
        while (this.skip(","));
        this.expect("}");
        return;
      }
      this.parameter(false);
      if (!this.skip(",")) return;
    }
  }

  private parameter(option: boolean): void {
    const positional = option && this.skip("+");
    const rest = this.dots();
    const flags = this.flags(["mut", "row"]);
    const name = this.word("a parameter name");
    const span = this.span(name);
    const optional = this.skip("?");
    this.expect(":");
    const tensor = this.peek().text === "Tensor";
    if (!tensor && flags.size > 0) {
      throw this.malformed(name, "only a tensor can be marked `mut` or `row`");
    }
    if (tensor && option) throw this.malformed(name, "tensors stand before the braces");
    const param = tensor
      ? this.tensor(name.text, optional, flags, span)
      : this.attribute(name.text, optional, option, positional, span);
    this.checkOrder(param, span);
    if (!rest) this.params.push(param);
    else if (param.role === "attr" && param.type.kind === "indices" && !option) {
      this.params.push({ ...param, rest });
    } else throw this.malformed(name, "only a list of indices is written with `...`");
  }

  private tensor(
    name: string,
    optional: boolean,
    flags: ReadonlySet<string>,
    span: Span,
  ): TensorParam {
    this.take();
    const dtypes = this.skip("<") ? this.dtypeWord() : "any";
    const list = this.list();
    return {
      role: "tensor",
      name,
      dtypes,
      optional,
      span,
      scalar: false,
      mutated: flags.has("mut"),
      generic: this.dtypes.single(dtypes) === undefined && dtypes !== indexSet,
      ...(list ? { list } : {}),
      ...(flags.has("row") ? { perRow: true } : {}),
    };
  }

  /** `[]` behind a tensor's type. */
  private list(): boolean {
    if (!this.skip("[")) return false;
    this.expect("]");
    return true;
  }

  private attribute(
    name: string,
    optional: boolean,
    option: boolean,
    positional: boolean,
    span: Span,
  ): AttrParam {
    const type = this.attrType();
    const value = this.skip("=") ? this.defaultValue(type) : undefined;
    if (optional && value !== undefined) {
      this.sink.error("FX211", span, `"${name}" has a default, so it needs no \`?\``);
    }
    return {
      role: "attr",
      name,
      type,
      optional,
      option,
      positional,
      span,
      ...(value === undefined ? {} : { default: value }),
    };
  }

  /** Whether `...` stands here; it is taken. */
  private dots(): boolean {
    if (!this.skip(".")) return false;
    this.expect(".");
    this.expect(".");
    return true;
  }

  private attrType(): AttrType {
    if (this.peek().text.startsWith("'")) return this.members();
    const token = this.peek();
    const name = this.word("a type").text;
    if (name === "Index") {
      this.expect("[");
      this.expect("]");
      return { kind: "indices" };
    }
    if (name === "int" && (this.is("[") || this.is("?"))) return this.ints();
    if (name === "int" && this.skip("|")) {
      for (const part of ["int", "[", "]"]) this.expect(part);
      return { kind: this.list() ? "nestedInts" : "intOrInts" };
    }
    if (name === "number" && this.list()) return { kind: "numbers" };
    if (name === "number" && this.skip("|")) {
      this.expect("text");
      return { kind: "numberOrText" };
    }
    const type = attrTypes.get(name);
    if (type !== undefined) return type;
    const help = didYouMean(name, [...attrTypes.keys(), "Tensor"]);
    throw new Unreadable("FX212", this.span(token), `there is no type "${name}"`, help);
  }

  /** `int[]`, `int[2]`, `int?[2]`, `int[2] | 'valid' | 'same'`. */
  private ints(): AttrType {
    const gaps = this.skip("?");
    this.expect("[");
    const length = this.is("]") ? undefined : Number(this.take().text);
    this.expect("]");
    return {
      kind: "ints",
      ...(length === undefined ? {} : { length }),
      ...(gaps ? { gaps } : {}),
      ...(this.skip("|") ? { words: this.texts() } : {}),
    };
  }

  private members(): AttrType {
    return { kind: "enum", members: this.texts() };
  }

  /** Texts in quotes, with `|` between them. */
  private texts(): string[] {
    const texts: string[] = [];
    do {
      const token = this.take();
      if (!token.text.startsWith("'")) throw this.malformed(token, "expected a text in quotes");
      const text = token.text.slice(1, -1);
      if (texts.includes(text)) throw this.malformed(token, `${token.text} is listed twice`);
      texts.push(text);
    } while (this.skip("|"));
    return texts;
  }

  /** The text up to the next comma or brace is a formula; `all` and `maxint` are words. */
  private defaultValue(type: AttrType): AttrParam["default"] {
    const first = this.peek();
    let depth = 0;
    while (this.peek().text !== "") {
      const text = this.peek().text;
      if (depth === 0 && (text === "," || text === "}" || text === ")")) break;
      if (text === "[" || text === "(") depth++;
      if (text === "]" || text === ")") depth--;
      this.take();
    }
    const end = this.tokens[this.next - 1].end;
    const source = this.text.slice(first.start, end);
    if (source === "all" && type.kind === "dims") return { kind: "all" };
    if (source === "maxint" && type.kind === "int") return { kind: "maxint" };
    const origin = { file: this.origin.file, at: (i: number) => this.origin.at(first.start + i) };
    return parseFormula(source, origin, this.sink);
  }

  private results(): ParsedResult[] {
    if (!this.is("{")) return [this.result("result", new Set(), this.peek())];
    this.take();
    const results: ParsedResult[] = [];
    do {
      const flags = this.flags(["saved", "row"]);
      const name = this.word("a result name");
      const askedBy = this.skip("?") ? this.askedBy(name) : undefined;
      this.expect(":");
      if (results.some(({ result }) => result.name === name.text)) {
        throw new Unreadable("FX213", this.span(name), `two results are called "${name.text}"`);
      }
      const { result, ...rest } = this.result(name.text, flags, name);
      results.push({ ...rest, result: askedBy === undefined ? result : { ...result, askedBy } });
    } while (this.skip(","));
    this.expect("}");
    return results;
  }

  /** `indices?` is given where the bool option `return_indices` asks for it. */
  private askedBy(result: Piece): string {
    const name = `return_${result.text}`;
    const isThere = this.params.some((one) =>
      one.role === "attr" && one.name === name && one.type.kind === "bool" && one.option);
    if (isThere) return name;
    throw new Unreadable("FX213", this.span(result),
      `"${result.text}?" needs the option "${name}: bool" that asks for it`);
  }

  private result(name: string, flags: ReadonlySet<string>, at: Piece): ParsedResult {
    const span = this.span(at);
    const token = this.peek();
    const type = this.word("`Tensor` or `View<…>`").text;
    const base = { name, saved: flags.has("saved"), ...(flags.has("row") ? { perRow: true } : {}) };
    if (type === "View") {
      this.expect("<");
      const viewOf = this.word("the name of a tensor").text;
      this.expect(">");
      return { result: { ...base, dtype: "T", viewOf }, span };
    }
    if (type === "bool") return { result: { ...base, dtype: "bool", host: true }, span };
    if (type !== "Tensor") {
      const help = didYouMean(type, ["Tensor", "View", "bool"]);
      throw new Unreadable("FX212", this.span(token), `a result cannot be "${type}"`, help);
    }
    if (!this.is("<")) {
      return { result: { ...base, dtype: "T", ...(this.list() ? { list: true } : {}) }, span };
    }
    this.take();
    const attr = this.params.find((p) => p.role === "attr" && p.name === this.peek().text);
    const rule = dtypeRules.find((one) => this.is(one));
    if (attr !== undefined || rule !== undefined) {
      const name = this.take().text;
      this.expect(">");
      return { result: { ...base, dtype: rule ?? { attr: name } }, span };
    }
    const set = this.dtypeWord();
    const single = this.dtypes.single(set);
    if (single !== undefined) return { result: { ...base, dtype: single }, span };
    return { result: { ...base, dtype: "T" }, set, span };
  }

  /** A dtype or set, and the `>` after it. Aliases become the full name. */
  private dtypeWord(): string {
    const token = this.take();
    const members = this.dtypes.members(token.text);
    if (members === undefined) {
      throw new Unreadable(
        "FX118",
        this.span(token),
        `there is no dtype or set "${token.text}"`,
        didYouMean(token.text, this.dtypes.words()),
      );
    }
    this.expect(">");
    return this.dtypes.single(token.text) ?? token.text;
  }

  private checkOrder(param: Param, span: Span): void {
    if (this.params.some((other) => other.name === param.name)) {
      this.sink.error("FX213", span, `two parameters are called "${param.name}"`);
    }
    const before = this.params[this.params.length - 1];
    if (before === undefined || canBeLeftOut(param) || !canBeLeftOut(before)) return;
    if (param.role === "attr" && param.option) return;
    this.sink.error(
      "FX213",
      span,
      `"${param.name}" is required but follows an optional parameter`,
      { help: "Required parameters come first." },
    );
  }

  private checkResult(result: Result, span: Span): void {
    const tensors = this.params.filter((param) => param.role === "tensor").map((p) => p.name);
    if (result.viewOf !== undefined && !tensors.includes(result.viewOf)) {
      this.sink.error("FX214", span, `View<${result.viewOf}> names no tensor parameter`, {
        help: didYouMean(result.viewOf, tensors),
      });
    }
    if (result.name !== "result" && this.params.some((param) => param.name === result.name)) {
      this.sink.error("FX213", span, `"${result.name}" is a parameter and a result`);
    }
  }

  private flags(allowed: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    while (allowed.includes(this.peek().text) && word.test(this.tokens[this.next + 1].text)) {
      found.add(this.take().text);
    }
    return found;
  }

  private peek(): Piece {
    return this.tokens[this.next];
  }

  private take(): Piece {
    const token = this.tokens[this.next];
    if (this.next < this.tokens.length - 1) this.next++;
    return token;
  }

  private is(text: string): boolean {
    return this.peek().text === text;
  }

  private skip(text: string): boolean {
    if (!this.is(text)) return false;
    this.take();
    return true;
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw this.unexpected(`\`${text}\``);
  }

  private word(what: string): Piece {
    if (!word.test(this.peek().text)) throw this.unexpected(what);
    return this.take();
  }

  private unexpected(wanted: string): Unreadable {
    const token = this.peek();
    const found = token.text === "" ? "the signature ends here" : `unexpected "${token.text}"`;
    return this.malformed(token, `${found}; expected ${wanted}`);
  }

  private malformed(token: Piece, message: string): Unreadable {
    return new Unreadable("FX211", this.span(token), message);
  }

  private span(token: Piece): Span {
    const { file, at } = this.origin;
    const end = token.end > token.start ? at(token.end - 1) + 1 : at(token.end);
    return spanOf(file, at(token.start), end);
  }
}

function canBeLeftOut(param: Param): boolean {
  return param.optional || (param.role === "attr" && param.default !== undefined);
}
