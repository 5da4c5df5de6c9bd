import { describe, expect, it } from "vitest";
import type { Catalog, Op } from "../../../codegen/catalog/model.js";
import { contextFor } from "../../../codegen/emit/ts.js";
import { functorView } from "../../../codegen/emit/functor.js";
import type { Expr } from "../../../codegen/formula/ast.js";
import { constants } from "../../../codegen/formula/builtins.js";
import { lowerOp } from "../../../codegen/lower/lower.js";
import { printLatex } from "../../../codegen/print/latex.js";
import { print } from "../../../codegen/print/typescript.js";
import { Interpreter } from "../../../codegen/reference/interpret.js";
import { Tensor } from "../../../codegen/reference/tensor.js";
import { verifyCatalog } from "../../../codegen/verify/verify.js";
import { single } from "../catalogs.js";

// Attributes named like constants: `eps` of a norm, and `pi` where the derivative of erf has the
// constant of that name, too.
const { catalog, diagnostics } = single(`catalog: 1
dtypes: [float32, float64]
ops:
  bell:
    doc: The error function of pi * x, where pi is given.
    kind: pointwise
    sig: "(x: Tensor<float>, { pi: number = 2 }) => Tensor"
    forward: erf(pi * x)
  safe:
    doc: x over x + eps, or infinity.
    kind: pointwise
    sig: "(x: Tensor<float>, { eps: number = 0.5 }) => Tensor"
    forward: if x > eps * 1 then x / (x + eps) else inf
    grad: { x: if x > eps then grad * eps / (x + eps)^2 else 0 }
    test: { x: [1, 3] }
`);
const whole = catalog as Catalog;
const opNamed = (name: string) => whole.ops.get(name) as Op;

function gradientOf(op: Op): Expr {
  const gradient = (op.grads as ReadonlyMap<string, { readonly formula: { readonly expr: Expr } }>).get("x");
  return gradient?.formula.expr as Expr;
}

describe("an attribute named like a constant", () => {
  const bell = opNamed("bell");
  const safe = opNamed("safe");

  it("checks, and its gradients are right", () => {
    expect(diagnostics).toEqual([]);
    expect(verifyCatalog(whole)).toEqual([]);
  });

  it("has its own value in the interpreter", () => {
    const results = new Interpreter(whole.ops).run(safe, new Map([["x", Tensor.full([1], 1.5)]]));
    expect((results.get("result") as Tensor).elements()).toEqual([0.75]);
  });

  it("is itself in TypeScript, beside the constant", () => {
    const text = print(gradientOf(bell), contextFor(bell, { ...whole, ops: tensorOps() }));
    expect(text).toContain("Math.PI");
    expect(text).toMatch(/\bpi\b/);
    expect(text).not.toContain("Number.EPSILON");
  });

  it("is a scalar of the kernel, beside the constant", () => {
    const { forward, backward } = lowerOp(bell);
    const [kernel] = backward.values();
    expect(kernel.scalars.map(({ name }) => name)).toContain("pi");
    const text = functorView(kernel).lines.join("\n");
    expect(text).toMatch(/\bpi\b/);
    // 2 / sqrt(pi), folded with the constant and not with the attribute.
    expect(text).toContain(String(2 / Math.sqrt(Math.PI)));
    expect(functorView(forward[0]).lines.join("\n")).not.toContain("3.14159");
    const [norm] = lowerOp(safe).forward;
    expect(norm.scalars.map(({ name }) => name)).toContain("eps");
    expect(functorView(norm).lines.join("\n")).not.toContain("ops::eps");
  });

  it("is set as a name in LaTeX, and the constant as its symbol", () => {
    expect(printLatex(gradientOf(safe))).not.toContain(constants.get("eps")?.latex);
    expect(printLatex(gradientOf(bell))).toContain("\\pi");
  });
});

/** Operators that tensor form calls; only their names matter to the printer. */
function tensorOps(): Catalog["ops"] {
  return new Map(["add", "sub", "mul", "div", "exp", "pow", "neg", "sqrt", "square"]
    .map((name) => [name, opNamed("bell")]));
}
