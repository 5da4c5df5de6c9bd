// The numerical functions of the builtin table against values computed with mpmath 1.3 at 30
// digits.

import { describe, expect, it } from "vitest";
import { erf, erfc, erfinv } from "../../../codegen/formula/builtins/erf.js";
import { digamma, lgamma, polygamma } from "../../../codegen/formula/builtins/gamma.js";
import {
  floorDivide, fusedMultiplyAdd, modulo, onBits, power, roundEven, shiftLeft, shiftRight,
} from "../../../codegen/formula/builtins/elementary.js";

type Row = readonly [name: string, value: number, known: number];

const rows: readonly Row[] = [
  ["erf(0.5)", erf(0.5), 0.52049987781304653768],
  ["erf(1)", erf(1), 0.84270079294971486934],
  ["erf(2.5)", erf(2.5), 0.99959304798255504106],
  ["erfc(0.5)", erfc(0.5), 0.47950012218695346232],
  ["erfc(2)", erfc(2), 0.0046777349810472658379],
  ["erfc(5)", erfc(5), 1.5374597944280348502e-12],
  ["erfc(20)", erfc(20), 5.3958656116079009289e-176],
  ["erfinv(0.1)", erfinv(0.1), 0.088855990494257691974],
  ["erfinv(0.5)", erfinv(0.5), 0.47693627620446987338],
  ["erfinv(0.999)", erfinv(0.999), 2.3267537655135244939],
  ["lgamma(0.1)", lgamma(0.1), 2.252712651734205902],
  ["lgamma(1.5)", lgamma(1.5), -0.12078223763524522235],
  ["lgamma(2.5)", lgamma(2.5), 0.28468287047291915963],
  ["lgamma(10.5)", lgamma(10.5), 13.940625219403763633],
  ["lgamma(100)", lgamma(100), 359.13420536957539878],
  ["lgamma(-0.5)", lgamma(-0.5), 1.2655121234846453965],
  ["digamma(0.1)", digamma(0.1), -10.423754940411076232],
  ["digamma(1)", digamma(1), -0.57721566490153286061],
  ["digamma(2.5)", digamma(2.5), 0.70315664064524318723],
  ["digamma(15)", digamma(15), 2.6743466616607937017],
  ["polygamma(1, 1)", polygamma(1, 1), 1.6449340668482264365],
  ["polygamma(1, 0.25)", polygamma(1, 0.25), 17.197329154507110739],
  ["polygamma(2, 3.5)", polygamma(2, 3.5), -0.108204051641727403],
  ["polygamma(3, 0.7)", polygamma(3, 0.7), 25.879149678427737993],
];

describe("special functions", () => {
  it.each(rows)("%s agrees to a few units in the last place", (_, value, known) => {
    expect(Math.abs(value - known) / Math.abs(known)).toBeLessThan(2e-15);
  });

  it("reflect digamma to negative numbers", () => {
    expect(digamma(-0.5)).toBeCloseTo(0.036489973978576520559, 14);
  });

  it("keep their limits", () => {
    expect([erf(Infinity), erf(-Infinity), erfc(-30), erfc(30)]).toEqual([1, -1, 2, 0]);
    expect([erfinv(1), erfinv(-1), erfinv(0)]).toEqual([Infinity, -Infinity, 0]);
    expect([lgamma(1), lgamma(2), lgamma(0), lgamma(-3)]).toEqual([0, 0, Infinity, Infinity]);
    expect([erf(NaN), erfc(NaN), lgamma(NaN), erfinv(1.5), digamma(-2)]).toEqual(
      [NaN, NaN, NaN, NaN, NaN],
    );
  });
});

describe("elementary functions", () => {
  it("take the divisor's sign in modulo and agree with floor division", () => {
    expect([modulo(7, 3), modulo(-7, 3), modulo(7, -3), modulo(-7, -3)]).toEqual([1, 2, -2, -1]);
    for (const [x, y] of [[7, 3], [-7, 3], [7, -3], [0.7, 0.1], [-1, 0.3], [1e16, 3]]) {
      expect(floorDivide(x, y) * y + modulo(x, y)).toBeCloseTo(x, 6);
    }
    expect([floorDivide(1, 0), floorDivide(-1, 0), floorDivide(0, 0)]).toEqual(
      [Infinity, -Infinity, NaN],
    );
  });

  it("round halves to even", () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6].map(roundEven)).toEqual([0, 2, 2, -0, -2, 2, 3]);
  });

  it("follow C in powers", () => {
    expect([power(1, NaN), power(-1, Infinity), power(NaN, 0), power(-8, 1 / 3)]).toEqual(
      [1, 1, 1, NaN],
    );
  });

  it("round a fused product and sum once", () => {
    const x = 1 + 2 ** -30;
    expect(x * x - (1 + 2 ** -29)).toBe(0);
    expect(fusedMultiplyAdd(x, x, -(1 + 2 ** -29))).toBe(2 ** -60);
  });

  it("work on 64 bits", () => {
    expect(onBits(2 ** 40 + 5, 7, (a, b) => a & b)).toBe(5);
    expect([shiftLeft(1, 40), shiftLeft(1, 64), shiftLeft(1, -1)]).toEqual([2 ** 40, 0, 0]);
    expect([shiftRight(-8, 1), shiftRight(-8, 70), shiftRight(8, 70)]).toEqual([-4, -1, 0]);
  });
});
