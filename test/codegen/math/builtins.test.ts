// Every row of the builtin table: its partial derivatives against the complex step where the row is
// holomorphic, and against differences of eighth order elsewhere.

import { describe, expect, it } from "vitest";
import { partialOf, kinksOf } from "../../../codegen/derive/partials.js";
import type { Builtin } from "../../../codegen/formula/builtin.js";
import { builtinRows, builtins, constants, operators } from "../../../codegen/formula/builtins.js";
import { Complex, NoComplexForm } from "../../../codegen/reference/complex.js";
import { evaluate } from "../../../codegen/reference/evaluate.js";
import { applyScalar, callRow } from "../../../codegen/reference/number.js";
import type { Value } from "../../../codegen/reference/value.js";

const differentiable = builtinRows.filter((row) => row.signature.endsWith("real"));

/** Points inside the domain, cut to a range where differences are accurate. */
function points(row: Builtin): number[][] {
  return Array.from({ length: 24 }, (_, k) => row.params.map((_, d) => {
    const [low, high] = row.domain?.[d] ?? [-3, 3];
    const [a, b] = [Math.max(low, low < 0 ? -3 : 0.05), Math.min(high, 4)];
    const margin = 0.02 * (b - a);
    const t = (0.37 * (d + 1) + (k + 1) * 0.6180339887498949) % 1;
    const x = a + margin + (b - a - 2 * margin) * t;
    return row.params[d] === "n" ? 1 + (k % 3) : x;
  }));
}

function farFromKinks(row: Builtin, point: readonly number[]): boolean {
  const values = new Map<string, Value>(row.params.map((param, k) => [param, point[k]]));
  if (row.kinks.length > 0 && point.some((x) => Math.abs(x) < 0.4)) return false;
  return kinksOf(row).every((kink) => Math.abs(evaluate(kink, values) as number) > 0.2);
}

function partial(row: Builtin, k: number, point: readonly number[]): number {
  const tree = partialOf(row, k);
  if (tree === undefined) return 0;
  const values = new Map<string, Value>(row.params.map((param, at) => [param, point[at]]));
  return evaluate(tree, values.set("result", callRow(row, point) as number)) as number;
}

/** f'(x) = Im f(x + ih) / h, without any cancellation. */
function complexStep(row: Builtin, k: number, point: readonly number[]): number {
  const moved = point.map((x, at) => (at === k ? new Complex(x, 1e-30) : x));
  return (applyScalar(row, moved) as Complex).im / 1e-30;
}

/** Central differences of eighth order. */
function difference(row: Builtin, k: number, point: readonly number[]): number {
  const h = 0.001 * Math.max(0.05, Math.min(1, Math.abs(point[k])));
  const at = (step: number) => callRow(row, point.with(k, point[k] + step * h)) as number;
  const weights = [4 / 5, -1 / 5, 4 / 105, -1 / 280];
  return weights.reduce((sum, w, j) => sum + w * (at(j + 1) - at(-j - 1)), 0) / h;
}

describe("builtins", () => {
  it("are about eighty, each with its own opcode", () => {
    expect(builtins.size + operators.size).toBeGreaterThanOrEqual(70);
    expect(new Set(builtinRows.map((row) => row.name)).size).toBeGreaterThan(60);
    for (const row of builtinRows) expect(row.partials).toHaveLength(row.params.length);
  });

  it.each(differentiable.map((row) => [row.name, row] as const))(
    "%s has the partial derivatives its row states", (_, row) => {
      let compared = 0;
      for (const point of points(row)) {
        if (!farFromKinks(row, point)) continue;
        row.params.forEach((param, k) => {
          if (param === "n" || row.partials[k] === "nan") return; // whole numbers; what nobody has
          const declared = partial(row, k, point);
          const [known, tolerance] = reference(row, k, point);
          if (!Number.isFinite(known)) return;
          compared++;
          expect(Math.abs(declared - known), `${row.name} at ${point.join(", ")}`)
            .toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(known)));
        });
      }
      expect(compared).toBeGreaterThan(3);
    });

  it("fill every hole of their templates with a parameter", () => {
    for (const row of builtinRows) {
      for (const template of [row.cpp, row.text, row.latex]) {
        for (const param of row.params) expect(template, row.name).toContain(`{${param}}`);
      }
    }
  });
});

function reference(row: Builtin, k: number, point: readonly number[]): [number, number] {
  if (row.holomorphic) {
    try {
      return [complexStep(row, k, point), 1e-13];
    } catch (error) {
      if (!(error instanceof NoComplexForm)) throw error;
    }
  }
  return [difference(row, k, point), 2e-9];
}

describe("constants", () => {
  it("have the values their C++ text spells", () => {
    for (const one of constants.values()) {
      if (/^\d/.test(one.cpp)) expect(Number(one.cpp), one.name).toBe(one.value());
    }
    expect(constants.get("eps")?.value("float32")).toBe(2 ** -23);
    expect(constants.get("lowest")?.value("int32")).toBe(-(2 ** 31));
    expect(constants.get("highest")?.value("float32")).toBe(Infinity);
  });
});
