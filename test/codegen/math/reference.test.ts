// The evaluator on its number types, and the interpreter on small tensors of every kind.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCatalog, readSources } from "../../../codegen/catalog/index.js";
import { parseText } from "../../../codegen/derive/partials.js";
import { Complex } from "../../../codegen/reference/complex.js";
import { Dual } from "../../../codegen/reference/dual.js";
import { evaluate } from "../../../codegen/reference/evaluate.js";
import { Interpreter, sumTo } from "../../../codegen/reference/interpret.js";
import { philox4x32 } from "../../../codegen/reference/philox.js";
import { Tensor, type Element } from "../../../codegen/reference/tensor.js";
import type { Value } from "../../../codegen/reference/value.js";

const { catalog } = buildCatalog(readSources(fileURLToPath(new URL("../../../", import.meta.url))));

function run(name: string, args: Record<string, Value>): Record<string, Value> {
  const op = catalog?.ops.get(name);
  if (catalog === undefined || op === undefined) throw new Error(`no operator ${name}`);
  return Object.fromEntries(new Interpreter(catalog.ops).run(op, new Map(Object.entries(args))));
}

const vector = (...data: Element[]) => Tensor.of([data.length], data);
const matrix = (rows: number, ...data: Element[]) => Tensor.of([rows, data.length / rows], data);
const elements = (value: Value) => (value as Tensor).elements();

describe("number types", () => {
  const formula = parseText(
    "let u = exp(x) / (1 + x^2); if x > 0 then u * sin(3 * x) else sqrt(1 - x)", "test",
  );
  const f = (x: Value) => evaluate(formula, new Map([["x", x]]));

  it.each([0.3, 1.7, 2.9, -0.4, -2])("dual numbers agree with the complex step at %s", (x) => {
    const forward = (f(new Dual(x, 1)) as Dual).tangent;
    const step = (f(new Complex(x, 1e-30)) as Complex).im / 1e-30;
    expect(Math.abs(forward - step)).toBeLessThan(1e-13 * Math.max(1, Math.abs(step)));
  });

  it.each([0.3, 1.7, -0.4])("and with central differences at %s", (x) => {
    const forward = (f(new Dual(x, 1)) as Dual).tangent;
    const central = ((f(x + 1e-5) as number) - (f(x - 1e-5) as number)) / 2e-5;
    expect(forward).toBeCloseTo(central, 7);
  });

  it("does not look at a branch that is not taken", () => {
    const sinc = parseText("if x == 0 then 1 else sin(x) / x", "test");
    expect(evaluate(sinc, new Map([["x", 0]]))).toBe(1);
  });
});

describe("Philox4x32-10", () => {
  // Known answers of the reference implementation, Random123's kat_vectors.
  it("gives the published words", () => {
    expect(philox4x32([0, 0, 0, 0], [0, 0]).map((w) => w.toString(16))).toEqual(
      ["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"],
    );
    const ones = 0xffffffff;
    expect(philox4x32([ones, ones, ones, ones], [ones, ones]).map((w) => w.toString(16))).toEqual(
      ["408f276d", "41c83b0e", "a20bc7c6", "6d5451fd"],
    );
    expect(
      philox4x32([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])
        .map((w) => w.toString(16)),
    ).toEqual(["d16cfe09", "94fdcceb", "5001e420", "24126ea1"]);
  });
});

describe("the interpreter", () => {
  it("broadcasts pointwise operators", () => {
    const { result } = run("add", { x: matrix(2, 1, 2), y: vector(10, 20, 30) });
    expect((result as Tensor).shape).toEqual([2, 3]);
    expect(elements(result)).toEqual([11, 21, 31, 12, 22, 32]);
  });

  it("reduces, with and without kept dims", () => {
    const x = matrix(2, 1, 2, 3, 4, 5, 6);
    expect(elements(run("sum", { x, dim: [1] }).result)).toEqual([6, 15]);
    expect((run("sum", { x, dim: [0], keepdim: true }).result as Tensor).shape).toEqual([1, 3]);
    expect(elements(run("var_dim", { x: vector(1, 2, 3, 4) }).result)[0]).toBeCloseTo(5 / 3, 14);
    expect(elements(run("argmax", { x: vector(1, 7, 7, 2) }).result)).toEqual([1]);
  });

  it("scans both ways", () => {
    const x = vector(1, 2, 3);
    expect(elements(run("cumsum", { x, dim: 0 }).result)).toEqual([1, 3, 6]);
    expect(elements(run("cumsum", { x, dim: 0, reverse: true }).result)).toEqual([6, 5, 3]);
  });

  it("runs row programs", () => {
    const out = elements(run("softmax", { x: vector(1, 2, 3), dim: 0 }).result) as number[];
    expect(out.reduce((a, b) => a + b)).toBeCloseTo(1, 15);
    expect(out[2] / out[1]).toBeCloseTo(Math.E, 14);
  });

  it("shows views without copying", () => {
    const x = matrix(2, 1, 2, 3, 4, 5, 6);
    const view = run("transpose", { x, dim0: 0, dim1: 1 }).result as Tensor;
    expect(view.data).toBe(x.data);
    expect(view.elements()).toEqual([1, 4, 2, 5, 3, 6]);
  });

  it("contracts in index notation", () => {
    const { result } = run("mm", { x: matrix(2, 1, 2, 3, 4), mat2: matrix(2, 5, 6, 7, 8) });
    expect(elements(result)).toEqual([19, 22, 43, 50]);
  });

  it("sums what was broadcast back to a shape", () => {
    expect(sumTo(matrix(2, 1, 2, 3, 4), [2]).elements()).toEqual([4, 6]);
    expect(sumTo(matrix(2, 1, 2, 3, 4), [2, 1]).elements()).toEqual([3, 7]);
    expect(sumTo(matrix(2, 1, 2, 3, 4), []).elements()).toEqual([10]);
  });
});
