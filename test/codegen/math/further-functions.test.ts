// The further special functions of the builtin table against values computed with mpmath 1.3 at 40
// digits. Functions that pass through zero are compared by their amplitude.

import { describe, expect, it } from "vitest";
import { besselJ0, besselJ1, besselY0, besselY1, k0, k1e } from "../../../codegen/formula/builtins/bessel-waves.js";
import { igamma, igammac, zeta } from "../../../codegen/formula/builtins/incomplete-gamma.js";
import {
  chebyshevPolynomialT, chebyshevPolynomialU, chebyshevPolynomialV, chebyshevPolynomialW, hermitePolynomialH,
  hermitePolynomialHe, laguerrePolynomialL, legendrePolynomialP,
} from "../../../codegen/formula/builtins/orthogonal.js";
import { erfcx, ndtri } from "../../../codegen/formula/builtins/tails.js";

type Row = readonly [name: string, value: number, known: number];

const rows: readonly Row[] = [
  ["erfcx(-2)", erfcx(-2), 108.94090438997797241],
  ["erfcx(0.1)", erfcx(0.1), 0.89645697996912664193],
  ["erfcx(1)", erfcx(1), 0.42758357615580700441],
  ["erfcx(5)", erfcx(5), 0.11070463773306862637],
  ["erfcx(24.9)", erfcx(24.9), 0.022639987776049504996],
  ["erfcx(25.1)", erfcx(25.1), 0.022459875817581389506],
  ["erfcx(1000)", erfcx(1000), 0.00056418930145338765526],
  ["ndtri(1e-300)", ndtri(1e-300), -37.047096299361199237],
  ["ndtri(1e-10)", ndtri(1e-10), -6.3613409024040561991],
  ["ndtri(0.01)", ndtri(0.01), -2.3263478740408410931],
  ["ndtri(0.3)", ndtri(0.3), -0.52440051270804081597],
  ["ndtri(0.7)", ndtri(0.7), 0.52440051270804065631],
  ["igamma(0.5, 0.3)", igamma(0.5, 0.3), 0.56142197391900013648],
  ["igammac(0.5, 0.3)", igammac(0.5, 0.3), 0.43857802608099986352],
  ["igamma(3, 2)", igamma(3, 2), 0.32332358381693654053],
  ["igammac(3, 2)", igammac(3, 2), 0.67667641618306345947],
  ["igamma(1e-5, 0.5)", igamma(1e-5, 0.5), 0.99999440223471457734],
  ["igammac(1e-5, 0.5)", igammac(1e-5, 0.5), 5.5977652854226602134e-6],
  ["igamma(50, 49)", igamma(50, 49), 0.46210439360094025889],
  ["igammac(50, 49)", igammac(50, 49), 0.53789560639905974111],
  ["igamma(1000, 1010)", igamma(1000, 1010), 0.62767894473699472753],
  ["igammac(1000, 1010)", igammac(1000, 1010), 0.37232105526300527247],
  ["igamma(10, 30)", igamma(10, 30), 0.99999287824913718442],
  ["igammac(10, 30)", igammac(10, 30), 7.1217508628155770916e-6],
  ["igamma(0.3, 1.05)", igamma(0.3, 1.05), 0.92157033605483941252],
  ["igammac(0.3, 1.05)", igammac(0.3, 1.05), 0.078429663945160587481],
  ["zeta(2, 1)", zeta(2, 1), 1.6449340668482264365],
  ["zeta(3.5, 0.25)", zeta(3.5, 0.25), 128.54695896428434578],
  ["zeta(2, -1.5)", zeta(2, -1.5), 9.3792466449891237539],
  ["zeta(3, -2.5)", zeta(3, -2.5), 0.054102025820863701502],
  ["zeta(20, 4)", zeta(20, 4), 9.2026746686902070646e-13],
  ["besselJ0(0.5)", besselJ0(0.5), 0.93846980724081290423],
  ["besselJ1(0.5)", besselJ1(0.5), 0.24226845767487388638],
  ["besselY0(0.5)", besselY0(0.5), -0.44451873350670655715],
  ["besselY1(0.5)", besselY1(0.5), -1.4714723926702430692],
  ["k0(0.5)", k0(0.5), 0.92441907122766586178],
  ["k1e(0.5)", k1e(0.5), 2.7310097082117857054],
  ["besselJ0(2)", besselJ0(2), 0.22389077914123566805],
  ["besselJ1(2)", besselJ1(2), 0.5767248077568733872],
  ["besselY0(2)", besselY0(2), 0.5103756726497451196],
  ["besselY1(2)", besselY1(2), -0.10703243154093754689],
  ["k0(2)", k0(2), 0.11389387274953343565],
  ["k1e(2)", k1e(2), 1.0334768470686885732],
  ["besselJ0(4.9)", besselJ0(4.9), -0.20973832758532620295],
  ["besselJ1(4.9)", besselJ1(4.9), -0.3146946710151906549],
  ["besselY0(4.9)", besselY0(4.9), -0.29205459424401422492],
  ["besselY1(4.9)", besselY1(4.9), 0.18124669204504856286],
  ["k0(4.9)", k0(4.9), 0.0041189362355158871837],
  ["k1e(4.9)", k1e(4.9), 0.60714681273791630784],
  ["besselJ0(5.1)", besselJ0(5.1), -0.14433474706050063629],
  ["besselJ1(5.1)", besselJ1(5.1), -0.33709720201823181267],
  ["besselY0(5.1)", besselY0(5.1), -0.3216024491248594219],
  ["besselY1(5.1)", besselY1(5.1), 0.11373644197749973047],
  ["k0(5.1)", k0(5.1), 0.0033083102180174656126],
  ["k1e(5.1)", k1e(5.1), 0.59362504631381277717],
  ["besselJ0(10)", besselJ0(10), -0.2459357644513483352],
  ["besselJ1(10)", besselJ1(10), 0.04347274616886143667],
  ["besselY0(10)", besselY0(10), 0.055671167283599391424],
  ["besselY1(10)", besselY1(10), 0.24901542420695388392],
  ["k0(10)", k0(10), 0.000017780062316167651811],
  ["k1e(10)", k1e(10), 0.41076657059578875113],
  ["besselJ0(50)", besselJ0(50), 0.055812327669251815005],
  ["besselJ1(50)", besselJ1(50), -0.097511828125175137661],
  ["besselY0(50)", besselY0(50), -0.098064995470077079029],
  ["besselY1(50)", besselY1(50), -0.056795668562014767942],
  ["k0(50)", k0(50), 3.4101677497894955139e-23],
  ["k1e(50)", k1e(50), 0.1785665585588155746],
  ["chebyshevPolynomialT(0.3, 5)", chebyshevPolynomialT(0.3, 5), 0.99887999999999999725],
  ["chebyshevPolynomialU(0.3, 5)", chebyshevPolynomialU(0.3, 5), 1.0137600000000000149],
  ["chebyshevPolynomialV(0.3, 5)", chebyshevPolynomialV(0.3, 5), 0.96415999999999995417],
  ["chebyshevPolynomialW(0.3, 5)", chebyshevPolynomialW(0.3, 5), 1.0633600000000000757],
  ["hermitePolynomialH(0.3, 5)", hermitePolynomialH(0.3, 5), 31.757759999999999133],
  ["hermitePolynomialHe(0.3, 5)", hermitePolynomialHe(0.3, 5), 4.232429999999999863],
  ["laguerrePolynomialL(0.3, 5)", laguerrePolynomialL(0.3, 5), -0.093332749999999973046],
  ["legendrePolynomialP(0.3, 5)", legendrePolynomialP(0.3, 5), 0.34538625000000000187],
  ["chebyshevPolynomialT(0.3, 20)", chebyshevPolynomialT(0.3, 20), 0.98213013105489211107],
  ["chebyshevPolynomialU(0.3, 20)", chebyshevPolynomialU(0.3, 20), 1.0413172668589775514],
  ["chebyshevPolynomialV(0.3, 20)", chebyshevPolynomialV(0.3, 20), 0.84402681417869274292],
  ["chebyshevPolynomialW(0.3, 20)", chebyshevPolynomialW(0.3, 20), 1.23860771953926236],
  ["hermitePolynomialH(0.3, 20)", hermitePolynomialH(0.3, 20), -240424854484.41794662],
  ["hermitePolynomialHe(0.3, 20)", hermitePolynomialHe(0.3, 20), 141288999.73527557858],
  ["laguerrePolynomialL(0.3, 20)", laguerrePolynomialL(0.3, 20), -0.22269164885824353952],
  ["legendrePolynomialP(0.3, 20)", legendrePolynomialP(0.3, 20), 0.18028715947998046372],
  ["chebyshevPolynomialT(2, 3)", chebyshevPolynomialT(2, 3), 26.0],
  ["chebyshevPolynomialU(2, 3)", chebyshevPolynomialU(2, 3), 56.0],
  ["hermitePolynomialH(2, 3)", hermitePolynomialH(2, 3), 40.0],
  ["hermitePolynomialHe(2, 3)", hermitePolynomialHe(2, 3), 2.0],
  ["laguerrePolynomialL(2, 3)", laguerrePolynomialL(2, 3), -0.33333333333333333333],
  ["legendrePolynomialP(2, 3)", legendrePolynomialP(2, 3), 17.0],
];

describe("further special functions", () => {
  it.each(rows)("%s agrees to 13 digits", (_, value, known) => {
    expect(Math.abs(value - known) / Math.max(Math.abs(known), Math.min(1, Math.abs(known) * 100))).toBeLessThan(1e-13);
  });

  it("keep their limits", () => {
    expect([erfcx(-30), erfcx(Infinity), erfcx(NaN), ndtri(0), ndtri(1), ndtri(0.5), ndtri(1.1)]).toEqual([Infinity, 0, NaN, -Infinity, Infinity, 0, NaN]);
    expect([igamma(0, 1), igamma(2, 0), igamma(2, Infinity), igamma(Infinity, 2), igamma(0, 0), igamma(-1, 1)]).toEqual([1, 0, 1, 0, NaN, NaN]);
    expect([igammac(0, 1), igammac(2, 0), igammac(2, Infinity), igammac(Infinity, 2), igammac(0, 0), igammac(1, -1)]).toEqual([0, 1, 0, 1, NaN, NaN]);
    expect([zeta(1, 2), zeta(0.5, 2), zeta(2, -1), zeta(2.5, -0.5)]).toEqual([Infinity, NaN, Infinity, NaN]);
    expect([besselJ0(Infinity), besselJ1(-Infinity), besselY0(0), besselY1(-1), k0(0), k0(-1), k1e(0)]).toEqual([0, 0, -Infinity, NaN, Infinity, NaN, Infinity]);
    expect([chebyshevPolynomialT(0.3, -1), legendrePolynomialP(0.3, 2 ** 53), hermitePolynomialH(1, 513), chebyshevPolynomialU(-1, 3)]).toEqual([0, NaN, NaN, -4]);
  });
});
