// The runner itself: what it reads, and that it notices what is wrong.

import { describe, expect, it } from "vitest";
import { type Tensor, tensor } from "../../src/index.js";
import { elementsDifference, tensorDifference, toleranceFor } from "./compare.js";
import { gaugeDifference } from "./gauge.js";
import type { GoldenFile, StoredElements, TensorValue } from "./golden.js";
import { replayFile } from "./replay.js";
import { ValueReader, goldenTensor, numberOf } from "./values.js";

const stored: Readonly<Record<string, StoredElements>> = {
  x: Float32Array.of(0, 1, 2, 3, 4), y: Float32Array.of(0, 2, 4), g: Float32Array.of(1, 1, 1),
  wrong: Float32Array.of(0, 2, 5), flags: Uint8Array.of(1, 0), whole: BigInt64Array.of(2n ** 60n),
};

function fileOf(op: string, cases: GoldenFile["cases"]): GoldenFile {
  return { op, variant: "", name: op, tolerance_overrides: { float64: [1e-3, 0] }, cases, elements: (ref) => stored[ref] };
}

const file = fileOf("abs", []);
const strided: TensorValue = { t: "tensor", ref: "x", dtype: "float32", shape: [3], stride: [2], requires_grad: true };
const expected = (ref: string): TensorValue => ({ t: "tensor", ref, dtype: "float32", shape: [3] });

describe("golden values", () => {
  it("keep their strides", () => {
    const x = goldenTensor(file, strided);
    expect([x.strides, x.toArray()]).toEqual([[2], [0, 2, 4]]);
  });
  it("are bool, and exact integers", () => {
    expect(goldenTensor(file, { t: "tensor", ref: "flags", dtype: "bool", shape: [2] }).toArray()).toEqual([true, false]);
    expect(goldenTensor(file, { t: "tensor", ref: "whole", dtype: "int64", shape: [] }).item()).toBe(2n ** 60n);
  });
  it("name NaN and infinities", () => {
    expect(["nan", "inf", "-inf", 1.5].map(numberOf)).toEqual([NaN, Infinity, -Infinity, 1.5]);
  });
  it("become arguments by the kind of the parameter", () => {
    const reader = new ValueReader(file);
    expect(reader.read({ t: "int", v: 2 }, "tensor")).toBe(2n);
    expect((reader.read({ t: "float", v: 2 }, "tensor") as Tensor).dtype).toBe("float32");
    expect(reader.read({ t: "tuple", v: [{ t: "int", v: 1 }, { t: "none" }] })).toEqual([1, null]);
    reader.read(strided);
    expect(reader.leaves.map((leaf) => leaf.requiresGrad)).toEqual([true]);
  });
});

describe("comparing", () => {
  const exact = { rtol: 0, atol: 0 };
  it("goes by dtype and shape first", () => {
    expect(tensorDifference(file, tensor([0, 2, 4], { dtype: "float64" }), expected("y"), exact)).toContain("dtype");
    expect(tensorDifference(file, tensor([[0, 2, 4]]), expected("y"), exact)).toContain("shape");
    expect(tensorDifference(file, tensor([0, 2, 4]), expected("y"), exact)).toBeUndefined();
  });
  it("finds the worst element, and takes NaN for equal to NaN alone", () => {
    expect(elementsDifference([0, 2, NaN], [0, 3, NaN], exact)).toBe("1 of 3 elements differ, most at 1: expected 3, got 2");
    expect(elementsDifference([NaN], [0], { rtol: 1, atol: 1 })).toBeDefined();
    expect(elementsDifference([Infinity], [-Infinity], { rtol: 1, atol: 1 })).toBeDefined();
    expect(elementsDifference([2n ** 60n], [2n ** 60n + 1n], exact)).toBeDefined();
  });
  it("takes the wider of the table's tolerance and the file's", () => {
    expect(toleranceFor(file, "float64")).toEqual({ rtol: 1e-7, atol: 1e-3 });
    expect(toleranceFor(file, "complex64")).toEqual(toleranceFor(file, "float32"));
  });
  it("of factors goes by the matrix they give back", () => {
    const a = tensor([[3, 0], [0, 2]]);
    const minus = tensor([[-1, 0], [0, 1]]);
    const loose = { rtol: 1e-6, atol: 1e-6 };
    expect(gaugeDifference("linalg.svd", a, [minus, tensor([3, 2]), minus], loose)).toBeUndefined();
    expect(gaugeDifference("linalg.svd", a, [minus, tensor([3, 1]), minus], loose)).toContain("not given back");
    expect(gaugeDifference("linalg.lu", a, [a, a], loose)).toContain("no identity");
  });
});

describe("replaying", () => {
  const grad = { of_outputs: [0], cotangents: [expected("g")], grads: [expected("g")] };
  const one = { id: 0, dtype: "float32", kind: "sample", args: [strided] } as const;
  const verdict = (op: string, more: object): string | undefined => replayFile(fileOf(op, [{ ...one, ...more }]))?.[0].reason;

  it("passes what is right, and says what is not", () => {
    expect(verdict("relu", { output: expected("y") })).toBeUndefined();
    expect(verdict("relu", { output: expected("wrong") })).toContain("1 of 3 elements differ");
    expect(verdict("relu", { output: expected("y"), grad })).toContain("gradient 0: 1 of 3");
    expect(verdict("relu", { output: expected("y"), kwargs: { alpha: { t: "int", v: 1 } } })).toContain("threw");
    expect(verdict("relu", { output: expected("y"), mutated_inputs: { 0: expected("wrong") } })).toContain("after the call");
  });
  it("checks shape, dtype, range and seed of random results", () => {
    const meta = [{ dtype: "float32", shape: [3] }];
    expect(verdict("rand_like", { values: "random", output_meta: meta })).toBeUndefined();
    expect(verdict("rand_like", { values: "random", output_meta: [{ dtype: "float64", shape: [3] }] })).toContain("dtype");
    expect(verdict("relu", { values: "random", output_meta: [{ dtype: "float32", shape: [2] }] })).toContain("shape");
  });
  it("leaves out operators that the catalog lacks", () => {
    expect(replayFile(fileOf("there_is_no_such_operator", [{ ...one }]))).toBeUndefined();
  });
});
