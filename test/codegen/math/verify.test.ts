// Verification finds wrong mathematics, says where, and says nothing about right mathematics.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCatalog, readSources } from "../../../codegen/catalog/index.js";
import type { Diagnostic } from "../../../codegen/diagnostics.js";
import { verifyCatalog } from "../../../codegen/verify/verify.js";
import { single, where } from "../catalogs.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function verify(text: string): readonly Diagnostic[] {
  const { catalog, diagnostics } = single(`catalog: 1\nops:\n${text}`);
  expect(diagnostics.filter((one) => one.severity === "error")).toEqual([]);
  if (catalog === undefined) throw new Error("the catalog does not build");
  return verifyCatalog(catalog);
}

const unary = (forward: string, grad: string, more = "") => verify(`
  f:
    doc: A function.
    kind: pointwise
    sig: "(x: Tensor<float>) => Tensor"
    forward: ${forward}
    grad: { x: "${grad}" }
    test: { x: [-3, 3] }
    ${more}`);

describe("pointwise gradients", () => {
  it("catch a forgotten product rule, with the derivative the formula should have been", () => {
    const text = `catalog: 1
ops:
  silu:
    doc: Sigmoid linear unit.
    kind: pointwise
    sig: "(x: Tensor<float>) => Tensor"
    forward: x / (1 + exp(-x))
    grad:
      x: grad / (1 + exp(-x))
    test: { x: [-4, 4] }
`;
    const { catalog } = single(text);
    const [one, ...others] = catalog === undefined ? [] : verifyCatalog(catalog);
    expect(others).toEqual([]);
    expect(where(one, text)).toBe("9:10 FX310");
    expect(one.message).toMatch(/^grad\.x disagrees with the derivative of forward: declared /);
    expect(one.message).toMatch(/, derived \S+ at x = \S+ \(64 of 64 points differ\)$/);
    expect(one.help).toMatch(/^derived: grad \* /);
  });

  it.each([
    ["sin(x)", "grad * cos(x)"],
    ["abs(x)", "grad * sign(x)"],
    ["if x > 0 then x else 0", "if x > 0 then grad else 0"],
    ["max(x, 0)", "if x > 0 then grad else 0"],
    ["x * x * x", "3 * grad * x^2"],
    ["tanh(x)", "grad * (1 - result * result)"],
    ["floor(x)", "0"],
    ["x - floor(x)", "grad"],
  ])("accept %s with %s", (forward, grad) => {
    expect(unary(forward, grad)).toEqual([]);
  });

  it.each([
    ["a wrong sign", "cos(x)", "grad * sin(x)"],
    ["a constant off by a thousandth", "x * x", "2.002 * grad * x"],
    ["a branch at the wrong place", "if x > 1 then x else 0", "if x > 1.0001 then grad else 0"],
    ["a boundary hidden between points", "x", "if x > 1.23456 and x < 1.23466 then 0 else grad"],
    ["a value outside of both sides", "abs(x)", "if x == 0 then 2 * grad else grad * sign(x)"],
    ["a missing factor", "exp(2 * x)", "grad * result"],
  ])("find %s", (_, forward, grad) => {
    expect(unary(forward, grad).map((one) => one.code)).toEqual(["FX310"]);
  });

  it("find the derivative of the wrong input", () => {
    const found = verify(`
  f:
    doc: A function.
    kind: pointwise
    sig: "(x: Tensor<float>, y: Tensor<float>) => Tensor"
    forward: x * y * y
    grad: { x: grad * y * y, y: 2 * grad * x }
    test: { x: [-3, 3], y: [-3, 3] }`);
    expect(found.map((one) => one.code)).toEqual(["FX310"]);
    expect(found[0].message).toContain("grad.y");
  });
});

describe("special forms and ties", () => {
  it("find a special form that differs", () => {
    const found = unary("if x > 0 then x else 0", "if x > 0 then grad else 0");
    expect(found).toEqual([]);
    const special = verify(`
  p:
    doc: Power.
    kind: pointwise
    sig: "(x: Tensor<float>, y: Tensor<float>) => Tensor"
    scalars: [y]
    forward: pow(x, y)
    special: [{ when: y == 3, use: x * x }]
    test: { x: [0.2, 3], y: [-2, 3] }`);
    expect(special.map((one) => one.code)).toEqual(["FX313"]);
  });

  const maximum = (ties: string, atTie: string) => verify(`
  m:
    doc: The larger.
    kind: pointwise
    sig: "(x: Tensor<float>, y: Tensor<float>) => Tensor"
    forward: max(x, y)
    ${ties}
    grad:
      x: if x == y then ${atTie} else if x > y then grad else 0
      y: if x == y then ${atTie} else if x > y then 0 else grad
    test: { x: [-3, 3], y: [-3, 3] }`);

  it("want a policy where two inputs compete, and hold the gradients to it", () => {
    expect(maximum("ties: split", "0.5 * grad")).toEqual([]);
    expect(maximum("", "0.5 * grad").map((one) => one.code)).toEqual(["FX315"]);
    expect(maximum("ties: split", "grad").map((one) => one.code)).toEqual(["FX315"]);
  });
});

describe("folds", () => {
  const messages = (found: readonly Diagnostic[]) => found.map((one) => one.message);
  const fold = (init: string, combine: string, grad = "{ none: of no interest }") => verify(`
  f:
    doc: A fold.
    kind: reduce
    sig: "(x: Tensor<float>, { dim: Dims = all, keepdim: bool = false }) => Tensor"
    reduce: { init: ${init}, combine: "${combine}" }
    grad: ${grad}`);

  it("obey their laws or are reported", () => {
    expect(fold("0", "a + b")).toEqual([]);
    expect(messages(fold("1", "a + b"))).toEqual(["f: `init` is no identity of `combine`"]);
    expect(fold("0", "a - b").map((one) => one.code)).toEqual(["FX312"]);
    expect(messages(fold("0", "if a == 0 then b else if b == 0 then a else (a + b) / 2"))).toEqual(
      ["f: `combine` is not associative"]);
  });

  it("are adjoint to their gradients", () => {
    const rowwise = (grad: string) => verify(`
  center:
    doc: Less the mean.
    kind: rowwise
    sig: "(x: Tensor<float>, dim: Dim) => Tensor"
    forward: x - mean_over(x)
    grad: { x: "${grad}" }`);
    expect(rowwise("grad - mean_over(grad)")).toEqual([]);
    expect(rowwise("grad").map((one) => one.code)).toEqual(["FX310"]);
    expect(rowwise("grad - sum_over(grad)").map((one) => one.code)).toEqual(["FX310"]);
  });
});

describe("views", () => {
  const view = (strides: string, offset: string, grad = "flip2(grad)") => verify(`
  flip2:
    doc: Two dims swapped.
    kind: view
    sig: "(x: Tensor<any>) => View<x>"
    require: [{ that: rank(x) == 2, else: two dims }]
    view: { shape: "swap(shape(x), 0, 1)", strides: "${strides}", offset: ${offset} }
    grad: { x: ${grad} }
    test: { cases: [{ x: [2, 3] }, { x: [3, 1] }] }`);

  it("stay within their storage and are exactly adjoint", () => {
    expect(view("swap(strides(x), 0, 1)", "0")).toEqual([]);
    expect(view("swap(strides(x), 0, 1)", "1").map((one) => one.code)).toContain("FX314");
    expect(view("swap(strides(x), 0, 1)", "0", "grad").map((one) => one.code)).toEqual(["FX311"]);
  });
});

describe("the catalog of the core", () => {
  const built = buildCatalog(readSources(root));

  it("is right, quickly", () => {
    expect(built.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
    const { catalog } = built;
    if (catalog === undefined) return;
    const start = performance.now();
    const found = verifyCatalog(catalog).map((one) => [one.code, one.message, one.help]);
    const perOp = (performance.now() - start) / catalog.ops.size;
    expect(found).toEqual([]);
    // About 2 ms on an idle machine; the bound only catches a change of order.
    expect(perOp).toBeLessThan(50);
  });
});
