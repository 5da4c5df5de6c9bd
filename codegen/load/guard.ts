// Refuses hostile or exotic YAML before the composer sees it: the composer recurses, and Node ends
// the process on deep input. Everything here is one pass over the tokens of an iterative lexer.

import { CST, Lexer } from "yaml";
import { spanOf, type Sink } from "../diagnostics.js";

export const maxBytes = 4 * 1024 * 1024;
export const maxDepth = 32;

/** The tokens of a text that may be composed; `undefined` after reporting why it may not. */
export function guard(file: string, text: string, sink: Sink): readonly string[] | undefined {
  if (text.length > maxBytes || Buffer.byteLength(text) > maxBytes) {
    sink.error("FX104", spanOf(file, 0, 0), `${file} is larger than 4 MiB`);
    return undefined;
  }
  if (!onlyPlainCharacters(file, text, sink)) return undefined;
  const tokens: string[] = [];
  return tokensAreTame(file, text, tokens, sink) ? tokens : undefined;
}

function onlyPlainCharacters(file: string, text: string, sink: Sink): boolean {
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|(?!^)\ufeff/.exec(text);
  if (found === null) return true;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, "0");
  sink.error(
    "FX106",
    spanOf(file, found.index, found.index + 1),
    `a control character (U+${code}) cannot stand in a catalog`,
  );
  return false;
}

const refused = new Map<string, string>([
  ["anchor", "an anchor"],
  ["alias", "an alias"],
  ["tag", "a tag"],
  ["directive-line", "a directive"],
  ["directive", "a directive"],
  ["doc-start", "a document marker"],
  ["doc-end", "a document marker"],
]);

/** Where the nesting stands: columns of open blocks, open brackets, and nested keys of the line. */
class Depth {
  private readonly columns: number[] = [];
  private flow = 0;
  private keys = 0;

  newline(): void {
    this.keys = 0;
  }

  open(column: number): void {
    if (this.flow > 0) return;
    while (this.columns.length > 0 && this.columns[this.columns.length - 1] >= column) {
      this.columns.pop();
    }
    this.columns.push(column);
  }

  see(type: string): void {
    if (type === "flow-map-start" || type === "flow-seq-start") this.flow++;
    if (type === "flow-map-end" || type === "flow-seq-end") this.flow = Math.max(0, this.flow - 1);
    if (type === "flow-error-end") this.flow = 0;
    if (type === "map-value-ind" && this.flow === 0) this.keys++;
  }

  get value(): number {
    return this.columns.length + this.flow + Math.max(0, this.keys - 1);
  }
}

/** Tokens that start no block by themselves. */
const quiet = new Set(["space", "comment", "newline", "byte-order-mark", "doc-mode", "scalar"]);

function tokensAreTame(file: string, text: string, tokens: string[], sink: Sink): boolean {
  const depth = new Depth();
  let offset = 0;
  let lineStart = 0;
  let first = true;
  for (const source of new Lexer().lex(text)) {
    tokens.push(source);
    const type = CST.tokenType(source);
    if (type === "doc-mode" || source === CST.SCALAR || type === "flow-error-end") {
      depth.see(type ?? "");
      continue;
    }
    const what = refused.get(type ?? "");
    if (what !== undefined) {
      const span = spanOf(file, offset, offset + source.length);
      sink.error("FX107", span, `${what} cannot stand in a catalog`, { help: quoteHelp(source) });
      return false;
    }
    const indicator = type === "seq-item-ind" || type === "explicit-key-ind";
    if (indicator || (first && !quiet.has(type ?? ""))) depth.open(offset - lineStart);
    depth.see(type ?? "");
    if (depth.value > maxDepth) {
      const span = spanOf(file, offset, offset + source.length);
      sink.error("FX105", span, `nesting is deeper than ${maxDepth} levels`);
      return false;
    }
    first = first && type === "space";
    const newline = source.lastIndexOf("\n");
    if (newline !== -1) {
      lineStart = offset + newline + 1;
      first = true;
      depth.newline();
    }
    offset += source.length;
  }
  return true;
}

function quoteHelp(source: string): string | undefined {
  if (source.startsWith("!")) return "In a formula write `not`; in a text, quote it.";
  if (source.startsWith("*") || source.startsWith("&")) return "Write the value out, or quote it.";
  return undefined;
}
