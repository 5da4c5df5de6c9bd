import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sink } from "../../codegen/diagnostics.js";
import type { Expr } from "../../codegen/formula/ast.js";
import { parseFormula } from "../../codegen/formula/parser.js";

function parse(text: string): { expr: Expr | undefined; sink: Sink } {
  const sink = new Sink();
  return { expr: parseFormula(text, { file: "f", at: (offset) => offset }, sink), sink };
}

/** The tree in brackets, so that a test can show how a formula was read. */
function bracketed(expr: Expr): string {
  const go = bracketed;
  switch (expr.kind) {
    case "number":
      return expr.text;
    case "text":
      return `'${expr.value}'`;
    case "bool":
      return String(expr.value);
    case "name":
      return expr.name;
    case "unary":
      return `(${expr.op} ${go(expr.arg)})`;
    case "binary":
      return `(${go(expr.left)} ${expr.op} ${go(expr.right)})`;
    case "if":
      return `(if ${go(expr.cond)} ${go(expr.then)} ${go(expr.else)})`;
    case "call":
      return `${expr.callee}(${expr.args.map((a) => `${a.name ? `${a.name}=` : ""}${go(a.value)}`).join(", ")})`;
    case "member":
      return `${go(expr.object)}.${expr.name}`;
    case "index":
      return `${go(expr.object)}[${expr.indices.map((i) => (i.kind === "ellipsis" ? "..." : go(i))).join(", ")}]`;
    case "list":
      return `[${expr.items.map(go).join(", ")}]`;
    case "record":
      return `{${expr.fields.map((f) => `${f.name}: ${go(f.value)}`).join(", ")}}`;
    case "let":
      return `let ${expr.name} = ${go(expr.value)}; ${go(expr.body)}`;
    case "assign":
      return `${go(expr.target)} ${expr.op} ${go(expr.value)}`;
  }
}

describe("the formula parser", () => {
  it.each([
    ["1 - 2 - 3", "((1 - 2) - 3)"],
    ["-x^2", "(- (x ^ 2))"],
    ["x^-2", "(x ^ (- 2))"],
    ["x^y^z", "(x ^ (y ^ z))"],
    ["a // b % c", "((a // b) % c)"],
    ["a ?? b ?? c", "(a ?? (b ?? c))"],
    ["a ?? 0 < b + 1", "((a ?? 0) < (b + 1))"],
    ["not a and b or c", "(((not a) and b) or c)"],
    ["not a == b", "(not (a == b))"],
    ["if a then b else if c then d else e", "(if a b (if c d e))"],
    ["1 + (if a then b else c)", "(1 + (if a b c))"],
    ["f(x, k=not y).values[0]", "f(x, k=(not y)).values[0]"],
    ["let a = 1; let b = a; a + b", "let a = 1; let b = a; (a + b)"],
    ["out[..., m] += a[m, k] * b[k]", "out[..., m] += (a[m, k] * b[k])"],
    ["{ n: 1, m: [1, 2] }", "{n: 1, m: [1, 2]}"],
    ["x == 'none'", "(x == 'none')"],
    ["1e-5 * 0.5", "(1e-5 * 0.5)"],
    ["f() + []", "(f() + [])"],
  ])("reads %s", (text, tree) => {
    const { expr, sink } = parse(text);
    expect(sink.sorted()).toEqual([]);
    expect(expr && bracketed(expr)).toBe(tree);
  });

  it.each([
    ["", 0, "FX202"],
    ["1 +", 3, "FX202"],
    ["a < b < c", 6, "FX202"],
    ["f(a, )", 5, "FX202"],
    ["(a", 2, "FX202"],
    ["a b", 2, "FX202"],
    ["1 + if a then b else c", 4, "FX202"],
    ["a ? b : c", 2, "FX201"],
    ["!a", 0, "FX201"],
    ["a && b", 2, "FX201"],
    ["2x", 1, "FX201"],
    ["a ** b", 2, "FX201"],
    ['"a"', 0, "FX201"],
    ["'a", 0, "FX201"],
    ["a = b", 2, "FX202"],
    ["let if = 1; 2", 4, "FX202"],
    ["let a = 1", 9, "FX202"],
    ["a; b", 1, "FX202"],
    ["x.1", 2, "FX202"],
    ["1e999", 0, "FX202"],
    ["99999999999999999999", 0, "FX202"],
    ["a[1, ...", 8, "FX202"],
    ['system("id"); //', 7, "FX201"],
    ["x\u0000", 1, "FX201"],
    ["é", 0, "FX201"],
  ])("refuses %j at %i with %s", (text, at, code) => {
    const { expr, sink } = parse(text);
    expect(expr).toBeUndefined();
    const [first] = sink.sorted();
    expect([first.code, first.span.start]).toEqual([code, at]);
  });

  it("refuses what nests too deeply or runs too long, without ending the process", () => {
    for (const text of [
      "(".repeat(50_000),
      "-".repeat(50_000),
      `${"x+".repeat(50_000)}x`,
      "[".repeat(900),
    ]) {
      const { expr, sink } = parse(text);
      expect(expr).toBeUndefined();
      expect(sink.sorted()[0].code).toBe("FX203");
    }
  });

  it("answers any text with a tree or one error, and never throws", () => {
    const piece = fc.constantFrom(
      "if",
      "then",
      "else",
      "let",
      "x",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      "=",
      "+",
      "..",
      "'",
      "1",
      " ",
      "not",
      "?",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join(" ")),
        ),
        (text) => {
          const { expr, sink } = parse(text);
          expect(sink.sorted()).toHaveLength(expr === undefined ? 1 : 0);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
