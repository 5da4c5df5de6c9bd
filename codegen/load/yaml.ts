// YAML text to a small tree with exact positions. Only this file knows the yaml package's nodes;
// everything later sees `Node`s. Values of scalars keep their source text, so `0`, `1e3` and `true`
// reach the formula parser as written.

import { Composer, isMap, isScalar, isSeq, Parser, type Document, type Scalar } from "yaml";
import type { Span } from "../formula/ast.js";
import { spanOf, type Sink } from "../diagnostics.js";
import { guard } from "./guard.js";

export interface ScalarNode {
  readonly kind: "scalar";
  /** The text as a formula sees it: quotes, indentation and folds undone, numbers untouched. */
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly style: "plain" | "quoted" | "block";
  readonly span: Span;
  /** Offset in `text` → offset in the file. */
  readonly at: (offset: number) => number;
}
export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}
export interface MapNode {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
  readonly flow: boolean;
  readonly span: Span;
}
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly span: Span;
}
export type Node = ScalarNode | MapNode | ListNode;

/** The tree of one file, or `undefined` when it is too broken to look at. */
export function parseYaml(file: string, text: string, sink: Sink): Node | undefined {
  const tokens = guard(file, text, sink);
  if (tokens === undefined) return undefined;
  const mark = sink.mark();
  const doc = compose(tokens, text.length);
  if (doc === undefined) return emptyScalar(spanOf(file, 0, 0));
  for (const problem of [...doc.errors, ...doc.warnings]) {
    const duplicate = problem.code === "DUPLICATE_KEY";
    const message = duplicate ? "this key is given twice" : problem.message;
    sink.error(duplicate ? "FX109" : "FX106", spanOf(file, ...problem.pos), message);
  }
  if (sink.failedSince(mark)) return undefined;
  return new Reader(file, text, sink).read(doc.contents, 0);
}

/** The guard has split the text already, so parser and composer are fed its tokens. */
function compose(tokens: readonly string[], length: number): Document | undefined {
  const parser = new Parser();
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    schema: "core",
  });
  const documents: Document[] = [];
  for (const token of tokens) {
    for (const part of parser.next(token)) documents.push(...composer.next(part));
  }
  for (const part of parser.end()) documents.push(...composer.next(part));
  documents.push(...composer.end(true, length));
  return documents[0];
}

class Reader {
  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly sink: Sink,
  ) {}

  /** `fallback` is the place of a value that is not there at all. */
  read(node: unknown, fallback: number): Node {
    if (isScalar(node)) return this.scalar(node);
    if (isSeq(node)) {
      const span = this.span(node.range);
      return { kind: "list", items: node.items.map((one) => this.read(one, span.start)), span };
    }
    if (isMap(node)) {
      const span = this.span(node.range);
      const pairs: Pair[] = [];
      for (const pair of node.items) {
        const key = this.read(pair.key, span.start);
        if (key.kind !== "scalar") {
          this.sink.error("FX112", key.span, "a key must be a plain word");
          continue;
        }
        const value = this.read(pair.value, key.span.end);
        pairs.push({ key: key.text, keySpan: key.span, value });
      }
      return { kind: "map", pairs, flow: node.flow === true, span };
    }
    return emptyScalar(spanOf(this.file, fallback, fallback));
  }

  private span(range: readonly number[] | null | undefined): Span {
    return spanOf(this.file, range?.[0] ?? 0, range?.[1] ?? 0);
  }

  private scalar(node: Scalar): ScalarNode {
    const span = this.span(node.range);
    const plain = node.type === "PLAIN";
    const style = plain ? "plain" : node.type?.startsWith("QUOTE") ? "quoted" : "block";
    const text = typeof node.value === "string" ? node.value : (node.source ?? "");
    const value = this.value(node, span);
    let map: Int32Array | undefined;
    const at = (offset: number) => {
      map ??= offsetMap(this.text.slice(span.start, span.end), text, style, span.start);
      return map[Math.max(0, Math.min(offset, text.length))];
    };
    return { kind: "scalar", text, value, style, span, at };
  }

  private value(node: Scalar, span: Span): string | number | boolean | null {
    const value = node.value;
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "number") {
      const odd = /^[-+]?0\d|^[-+]?0[ox]/i.test(node.source ?? "");
      const exact =
        Number.isFinite(value) &&
        (!Number.isInteger(value) || Number.isSafeInteger(value) || /e/i.test(node.source ?? ""));
      if (!exact || odd) this.sink.error("FX108", span, `${node.source} is not an exact number`);
      return value;
    }
    return typeof value === "string" || typeof value === "boolean" ? value : null;
  }
}

function emptyScalar(span: Span): ScalarNode {
  return { kind: "scalar", text: "", value: null, style: "plain", span, at: () => span.start };
}

/**
 * Where each character of a scalar's value stands in the file. Walks value and source side by side:
 * equal characters meet, indentation and folded newlines are passed over, escapes count as one.
 */
export function offsetMap(
  raw: string,
  value: string,
  style: ScalarNode["style"],
  start: number,
): Int32Array {
  const map = new Int32Array(value.length + 1);
  let p = style === "block" ? raw.indexOf("\n") + 1 : style === "quoted" ? 1 : 0;
  const quote = style === "quoted" ? raw[0] : "";
  const blank = (c: string) => c === " " || c === "\n" || c === "\t" || c === "\r";
  const joined = /\\\r?\n[ \t]*/y;
  for (let i = 0; i < value.length; i++) {
    joined.lastIndex = p;
    if (quote === '"' && joined.test(raw)) p = joined.lastIndex;
    while (p < raw.length && raw[p] !== value[i] && blank(raw[p]) && !blank(value[i])) p++;
    map[i] = start + Math.min(p, raw.length);
    if (quote === '"' && raw[p] === "\\") p += escapeLength(raw, p);
    else p += quote === "'" && raw[p] === "'" ? 2 : 1;
  }
  map[value.length] = start + Math.min(p, raw.length);
  return map;
}

function escapeLength(raw: string, at: number): number {
  const lengths: Record<string, number> = { x: 4, u: 6, U: 10 };
  return lengths[raw[at + 1]] ?? 2;
}
