// Seeded faults in the worked catalog. Each names the code, marks the exact place with ‹ and says
// what the suggestion must contain.

import { describe, expect, it } from "vitest";
import { where, worked, workedText } from "./catalogs.js";

/** What stands there, what is put there (‹ before the fault), the code, and part of the help. */
type Fault = readonly [from: string, to: string, code: string, help: string];

const faults: readonly Fault[] = [
  // Names.
  ["x: grad * result * (1 - result)", "x: grad * ‹reslut * (1 - result)", "FX214", "\"result\""],
  ["x: grad * (1 - weight)", "x: ‹gard * (1 - weight)", "FX214", "\"grad\""],
  ["exp(x) / (1 + exp(x))", "exp(x) / (1 + ‹epx(x))", "FX215", "\"exp\""],
  ["let d = x - acc.mean;", "let d = x - acc.‹maen;", "FX221", "\"mean\""],
  ["lo: clamp_index(start,", "lo: ‹clampindex(start,", "FX215", "\"clamp_index\""],
  ["offset: lo * stride(x, dim)", "offset: ‹low * stride(x, dim)", "FX214", "\"lo\""],
  ["cumsum(grad, dim, reverse=not reverse)", "cumsum(grad, dim, ‹revers=not reverse)", "FX216",
    "\"reverse\""],
  ["x: transpose(grad, dim0, dim1)", "x: ‹transpos(grad, dim0, dim1)", "FX215", "\"transpose\""],
  ["e / sum_over(e)", "e / ‹sum_ovr(e)", "FX215", "\"sum_over\""],
  ["b[..., k, n]", "b[..., ‹kk, n]", "FX225", "\"k\""],
  ["dim, indices, grad.values)", "dim, indices, grad.‹vaules)", "FX221", "\"values\""],
  // Keys and words.
  ["    doc: Logistic", "    ‹dco: Logistic", "FX110", "\"doc\""],
  ["kind: scan", "kind: ‹scam", "FX113", "\"scan\""],
  ["ties: split", "ties: ‹splt", "FX113", "\"split\""],
  ["tags: [random]", "tags: [‹randon]", "FX113", "\"random\""],
  ["reduce: { init: 0,", "reduce: { ‹innit: 0,", "FX110", "\"init\""],
  ["types: { result: sum_type }", "types: { result: ‹sumtype }", "FX113", "\"sum_type\""],
  ["scalars: [weight]", "scalars: [‹wieght]", "FX113", "\"weight\""],
  ["nan: last", "nan: ‹lst", "FX113", "\"last\""],
  ["        tanh: |", "        ‹tahn: |", "FX220", "\"tanh\""],
  ["cond: none", "‹cnd: none", "FX110", "\"cond\""],
  // Signatures.
  ["(y: Tensor<float>, x", "(y: Tensor<‹flaot>, x", "FX118", "\"float\""],
  ["(x: Tensor<num>, dim: Dim, { reverse", "(x: Tensor<num>, dim: ‹Dimm, { reverse", "FX212",
    "\"Dim\""],
  ["dim1: Dim) => View<x>", "dim1: Dim) => ‹Vieww<x>", "FX212", "\"View\""],
  ["p: number = 0.5", "p: number = ‹true", "FX217", ""],
  // Types.
  ["forward: if cond then x else y", "forward: if ‹x then x else y", "FX217", ""],
  ["x: if cond then grad else 0", "x: grad * ‹cond", "FX218", "if … then 1 else 0"],
  ["grad * (weight ?? 1) * invstd", "grad * ‹weight * invstd", "FX219", "weight ?? 0"],
  ["if reduction == 'none' then", "if reduction == ‹'nnoe' then", "FX220", "\"none\""],
  ["shape: swap(shape(x), dim0, dim1)", "shape: swap(shape(x), ‹0.5, dim1)", "FX217", ""],
  ["strides: swap(strides(x), dim0, dim1)", "strides: strides(x, ‹dim0)", "FX216", ""],
  ["forward: atan2(y, x)", "forward: ‹atan2(y)", "FX216", ""],
  ["rank(index) <= 1", "‹rank(index) - 1", "FX217", ""],
  ["kind: sort\n    sig: \"(x: Tensor<real>, k", "kind: sort\n    sig: \"‹x: Tensor<real>, k",
    "FX211", ""],
  // Stages, gradients.
  ["that: k >= 0 and", "that: ‹x > 0 and", "FX222", "shape(x)"],
  ["grad * weight\n", "grad + ‹weight\n", "FX302", ""],
  ["x: -grad * y / (x * x + y * y)", "‹y: -grad * y / (x * x + y * y)", "FX109", ""],
  ["bias: sum_over(grad)", "bias: sum_over(grad) * ‹running_mean", "FX303", ""],
  ["x: grad * result * (1 - result)", "x: ‹grad * grad", "FX302", ""],
  // Syntax.
  ["forward: if x >= 0 then 1", "forward: if x >= 0 ‹els 1", "FX202", "\"else\""],
  ["y: grad * x / (x * x + y * y)", "y: grad * x / (x ‹** 2 + y * y)", "FX201", "^"],
  ["combine: \"max(a, b)\"", "combine: max(a, ‹b)", "FX116", "quotes"],
  ["that: p >= 0 and p <= 1", "that: p >= 0 ‹&& p <= 1", "FX201", "and"],
  ["that: p >= 0 and p <= 1", "that: 0 <= p ‹<= 1", "FX202", "and"],
];

describe("a seeded fault", () => {
  it("comes in at least forty forms", () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
  });

  for (const [from, to, code, help] of faults) {
    it(`is found at its place: ${to.trim().split("\n").pop()}`, () => {
      const at = workedText.indexOf(from);
      expect(at).toBeGreaterThan(0);
      const text = workedText.replace(from, () => to.replace("‹", ""));
      const start = at + to.indexOf("‹");
      const result = worked(text);
      expect(result.catalog).toBeUndefined();
      const found = result.diagnostics.find((one) => one.span.start === start && one.code === code);
      expect(found, result.diagnostics.map((one) => `${where(one, text)} ${one.message}`).join("\n")).toBeDefined();
      expect(found?.help ?? "").toContain(help);
    });
  }

  it("is reported together with all the others of a run", () => {
    const some = faults.filter(([, , code]) => code === "FX214" || code === "FX215");
    let text = workedText;
    for (const [from, to] of some) text = text.replace(from, () => to.replace("‹", ""));
    const result = worked(text);
    expect(result.diagnostics.filter((one) => one.severity === "error").length).toBeGreaterThanOrEqual(some.length - 2);
  });
});
