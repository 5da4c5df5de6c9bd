import { describe, expect, it } from "vitest";
import { deriveGradient, derivative, NotDerivable } from "../../../codegen/derive/derive.js";
import { kinks } from "../../../codegen/derive/kinks.js";
import { parseText } from "../../../codegen/derive/partials.js";
import { simplify } from "../../../codegen/derive/simplify.js";
import { sameTree } from "../../../codegen/formula/tree.js";
import type { Expr } from "../../../codegen/formula/ast.js";
import { printLatex } from "../../../codegen/print/latex.js";
import { printFormula, printText } from "../../../codegen/print/text.js";
import { evaluate } from "../../../codegen/reference/evaluate.js";
import { Dual } from "../../../codegen/reference/dual.js";
import { tangent, type Scalar } from "../../../codegen/reference/number.js";
import { worked } from "../catalogs.js";

const parse = (text: string): Expr => parseText(text, "test");
const grad = (text: string, input = "x") => printText(deriveGradient(parse(text), input));

describe("symbolic gradients", () => {
  it.each([
    ["exp(x)", "grad * result"],
    ["x * x", "grad * (2 * x)"],
    ["x^2", "grad * (2 * x)"],
    ["3 * x", "3 * grad"],
    ["x", "grad"],
    ["-x", "-grad"],
    ["y", "0"],
    ["x + y", "grad"],
    ["if x > 0 then x else 0", "if x > 0 then grad else 0"],
    ["if x > 0 then 2 else 0", "0"],
    ["floor(x)", "0"],
    ["sin(2 * x)", "grad * (2 * cos(2 * x))"],
  ])("of %s is %s", (forward, expected) => {
    expect(grad(forward)).toBe(expected);
  });

  it("keep lets shared, with a let for each derivative", () => {
    expect(printFormula(deriveGradient(parse("let u = x * x; u * sin(u)"), "x"))).toBe(
      "let u = x * x; let d_u = 2 * x; grad * (sin(u) * d_u + u * (cos(u) * d_u))",
    );
  });

  it("go through records", () => {
    const expr = parse("let r = { a: x * x, b: 3 }; r.a * r.b");
    const values = new Map([["x", 2]]);
    expect(evaluate(derivative(expr, "x"), values)).toBe(12);
  });

  it("refuse what they cannot see through, at its place", () => {
    expect(() => deriveGradient(parse("x * sum_over(x)"), "x")).toThrow(NotDerivable);
    expect(printText(deriveGradient(parse("x * sum_over(y)"), "x"))).toBe("grad * sum_over(y)");
  });

  it("agree with dual numbers on every pointwise entry of the worked catalog", () => {
    let compared = 0;
    for (const op of worked().catalog?.ops.values() ?? []) {
      if (op.body.kind !== "pointwise" || op.body.forward.size > 1) continue;
      for (const formula of op.body.forward.values()) {
        const forms = formula.select === undefined ? [formula.expr] : [...formula.cases.values()];
        const names = op.params.map((param) => param.name);
        for (const forward of forms) compared += agreesWithDuals(forward, names);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});

function agreesWithDuals(forward: Expr, names: readonly string[]): number {
  let compared = 0;
  for (const input of names.filter((name) => name !== "cond" && name !== "approximate")) {
    const derived = derivative(forward, input);
    for (let k = 1; k < 20; k++) {
      const values = new Map<string, Scalar | boolean>(names.map((name, d) =>
        [name, name === "cond" ? k % 2 === 0 : 0.13 * k + 0.31 * d + 0.01]));
      const symbolic = evaluate(derived, values) as number;
      const x = values.get(input) as number;
      const moved = new Map(values).set(input, new Dual(x, 1));
      const forwardMode = tangent(evaluate(forward, moved) as Scalar);
      expect(symbolic).toBeCloseTo(forwardMode, 9);
      compared++;
    }
  }
  return compared;
}

describe("simplification", () => {
  it.each([
    ["0 * x + 1 * y", "y"], ["x - -y", "x + y"], ["--x", "x"], ["x^1", "x"], ["x^0", "1"],
    ["2 * (3 * x)", "6 * x"], ["if true then x else y", "x"], ["if c then x else x", "x"],
    ["let k = 2; k * x", "2 * x"], ["let k = x * x; y", "y"], ["0 / x", "0"], ["x * -1", "-x"],
  ])("turns %s into %s", (before, after) => {
    expect(printText(simplify(parse(before)))).toBe(after);
  });
});

describe("kinks", () => {
  it("come from conditions and from builtins, each once", () => {
    const found = kinks(parse("let a = abs(x); if x > 1 then max(a, y) else a"));
    expect(found.map(({ at }) => printText(at))).toEqual(["x - 1", "abs(x) - y", "x"]);
  });

  it("do not come from a condition on texts", () => {
    expect(kinks(parse("if mode == 'tanh' then x else 2 * x"))).toEqual([]);
  });
});

describe("printers", () => {
  it.each([
    "a - (b - c)", "(a - b) - c", "a / (b * c)", "a / b / c", "(a + b)^2", "-x^2", "(-x)^2", "x^-2",
    "not a and b", "not (a and b)", "a < b or c", "x ?? 1 + y", "(x ?? 1) + y",
    "f(a, dim=[0, 2])[1]",
    "{ a: x, b: -y }", "(if a then b else c) + 1", "a^b^c", "(a^b)^c", "x % y // z",
    "'text' == mode",
  ])("print %s so that it reads back", (text) => {
    const tree = parse(text);
    expect(sameTree(parse(printFormula(tree)), tree)).toBe(true);
  });

  it("use no parentheses that are not needed", () => {
    expect(printText(parse("((a) + (b * (c)))"))).toBe("a + b * c");
    expect(printText(parse("let k = sqrt(2 / pi); x * (k)"))).toBe("x * k, k = sqrt(2 / pi)");
  });

  it("write LaTeX", () => {
    expect(printLatex(parse("1 / (1 + exp(-x))"))).toBe("\\frac{1}{1 + e^{-x}}");
    expect(printLatex(parse("if x > 0 then x else 1e-5"))).toBe(
      "\\begin{cases} x & \\text{if } x > 0 \\\\ 1 \\cdot 10^{-5} & \\text{otherwise} \\end{cases}",
    );
  });
});
