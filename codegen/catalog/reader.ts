// Reading YAML nodes strictly: known keys only, the right shapes, words from closed vocabularies.
// Every problem names the place and the way out; a broken part comes back `undefined`.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Expr, Span } from "../formula/ast.js";
import { parseFormula, type Origin } from "../formula/parser.js";
import type { MapNode, Node, Pair, ScalarNode } from "../load/yaml.js";
import { fieldTable, keysOf, type Level } from "./fields.js";
import type { Place } from "./model.js";

export class Reader {
  constructor(readonly sink: Sink) {}

  /** The pairs of a map by key, when it is a map with keys of that level only. */
  keys(node: Node, level: Level, what: string): Map<string, Pair> | undefined {
    const map = this.map(node, what);
    if (map === undefined) return undefined;
    const known = keysOf(level);
    const pairs = new Map<string, Pair>();
    for (const pair of map.pairs) {
      if (known.includes(pair.key)) pairs.set(pair.key, pair);
      else this.unknownKey(pair, map, known, what);
    }
    for (const field of fieldTable[level]) {
      if (field.required !== true || pairs.has(field.key)) continue;
      this.sink.error("FX111", whereMissing(map), `${what} needs \`${field.key}\``, {
        help: `For example \`${field.key}: ${field.example}\`.`,
      });
    }
    return pairs;
  }

  unknownKey(pair: Pair, map: MapNode, known: readonly string[], what: string): void {
    const split = map.flow && (/[()[\]]|\s/.test(pair.key) || isEmpty(pair.value));
    if (split && !known.includes(pair.key) && didYouMean(pair.key, known) === undefined) {
      this.sink.error("FX116", pair.keySpan, "the comma before this splits the value in two", {
        help: "Put the whole value in quotes, or on a line of its own.",
      });
      return;
    }
    this.sink.error("FX110", pair.keySpan, `${what} has no key "${pair.key}"`, {
      help: didYouMean(pair.key, known) ?? `Keys here: ${known.join(", ")}.`,
    });
  }

  map(node: Node, what: string): MapNode | undefined {
    if (node.kind === "map") return node;
    this.sink.error("FX112", node.span, `${what} must be a map`);
    return undefined;
  }

  list(node: Node, what: string): readonly Node[] | undefined {
    if (node.kind === "list") return node.items;
    this.sink.error("FX112", node.span, `${what} must be a list`, { help: "Write `[…]`." });
    return undefined;
  }

  scalar(node: Node, what: string): ScalarNode | undefined {
    if (node.kind === "scalar" && !isEmpty(node)) return node;
    this.sink.error(
      "FX112",
      node.span,
      isEmpty(node) ? `${what} is empty` : `${what} must be a text`,
    );
    return undefined;
  }

  text(node: Node, what: string): string | undefined {
    return this.scalar(node, what)?.text.trim();
  }

  number(node: Node, what: string): number | undefined {
    if (node.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)) {
      return node.value;
    }
    this.sink.error("FX112", node.span, `${what} must be a number`);
    return undefined;
  }

  /** One word of a closed vocabulary. */
  word(node: Node, vocabulary: Iterable<string>, what: string): string | undefined {
    const scalar = this.scalar(node, what);
    if (scalar === undefined) return undefined;
    const words = [...vocabulary];
    if (words.includes(scalar.text)) return scalar.text;
    this.sink.error("FX113", scalar.span, `${what} cannot be "${scalar.text}"`, {
      help: didYouMean(scalar.text, words) ?? `It is one of ${words.join(", ")}.`,
    });
    return undefined;
  }

  words(node: Node, vocabulary: Iterable<string>, what: string): string[] {
    const allowed = [...vocabulary];
    const found: string[] = [];
    for (const item of this.list(node, what) ?? []) {
      const word = this.word(item, allowed, what);
      if (word === undefined) continue;
      if (found.includes(word)) this.sink.error("FX113", item.span, `"${word}" is listed twice`);
      else found.push(word);
    }
    return found;
  }

  /** A symbol in a hand-written file below the folder that the example is in, or below `other`. */
  place(node: Node, what: string, example: string, other?: string): Place | undefined {
    const text = this.text(node, what);
    if (text === undefined) return undefined;
    const match = /^([a-z]+\/[A-Za-z0-9_/-]+\.[a-z]+)#([A-Za-z_][A-Za-z0-9_]*)$/.exec(text);
    const root = example.slice(0, example.indexOf("/") + 1);
    if (match !== null && (text.startsWith(root) || (other !== undefined && text.startsWith(other)))) {
      return Object.freeze({ file: match[1], symbol: match[2] });
    }
    this.sink.error("FX112", node.span, `${what} is named by a file below ${root}${other === undefined ? "" : ` or ${other}`} and a symbol`, {
      help: `For example \`${example}\`.`,
    });
    return undefined;
  }

  /** A formula's tree. Lists and maps in its place are the usual quoting mistakes. */
  formula(node: Node, what: string): Expr | undefined {
    if (node.kind === "list") {
      this.sink.error("FX112", node.span, `${what} is a YAML list, not a formula`, {
        help: "Put the list in quotes.",
      });
      return undefined;
    }
    if (node.kind === "map") {
      this.sink.error("FX112", node.span, `${what} is a map, not a formula`, {
        help: "A record stands in quotes or in a `|` block.",
      });
      return undefined;
    }
    const scalar = this.scalar(node, what);
    return scalar === undefined
      ? undefined
      : parseFormula(scalar.text, originOf(scalar), this.sink);
  }
}

export function originOf(node: ScalarNode): Origin {
  return { file: node.span.file, at: node.at };
}

export function isEmpty(node: Node): boolean {
  return node.kind === "scalar" && node.value === null && node.text === "";
}

/** A missing key is reported at the start of the map that lacks it. */
function whereMissing(map: MapNode): Span {
  const first = map.pairs[0]?.keySpan;
  return first ?? map.span;
}
