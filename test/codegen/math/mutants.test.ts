import { describe, expect, it } from "vitest";
import { buildCatalog, loadSources } from "../../../codegen/catalog/index.js";
import type { Expr } from "../../../codegen/formula/ast.js";
import { mutantsOf } from "../../../codegen/verify/mutants.js";
import { printFormula } from "../../../codegen/print/text.js";

/** A formula over x and y, checked as a catalog's is. */
function formula(text: string): Expr {
  const { catalog } = buildCatalog(loadSources(new Map([["ops.yaml", `
catalog: 1
ops:
  f:
    doc: A function.
    kind: pointwise
    sig: "(x: Tensor<float>, y: Tensor<float>) => Tensor"
    forward: ${JSON.stringify(text)}
    grad: { x: { none: no }, y: { none: no } }
`]])));
  const body = catalog?.ops.get("f")?.body;
  const forward = body?.kind === "pointwise" ? body.forward.get("result") : undefined;
  if (forward?.select !== undefined || !forward) throw new Error(`not a formula: ${text}`);
  return forward.expr;
}

function mutants(text: string): readonly string[] {
  return mutantsOf(formula(text), ["x", "y"]).map(({ expr }) => printFormula(expr));
}

describe("mutants", () => {
  it("of a difference: each side alone, a sum, swapped, other names", () => {
    expect(mutants("x - y")).toEqual(["x", "y", "x + y", "y - x", "y - y", "x - x"]);
  });

  it("of a constant: a thousandth more, one more, negative", () => {
    expect(mutants("x * 2")).toEqual(
      expect.arrayContaining(["x * 2.002", "x * 3", "x * -2"]));
  });

  it("of a choice: branches swapped, one alone, the comparison turned", () => {
    expect(mutants("if x > 0 then x else 0")).toEqual(expect.arrayContaining(
      ["if x > 0 then 0 else x", "x", "0", "if x < 0 then x else 0"]));
  });

  it("reach into calls and lets, each in one place, none equal to the original", () => {
    const text = "let k = exp(x); k * sin(y)";
    const all = mutants(text);
    expect(all).toEqual(expect.arrayContaining(
      ["let k = x; k * sin(y)", "let k = exp(y); k * sin(y)", "let k = exp(x); k * y"]));
    expect(all).not.toContain(text);
    expect(new Set(all).size).toBe(all.length);
  });
});
