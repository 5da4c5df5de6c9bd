// The packing driver of pointwise kernels, through the frame.

import { describe, expect, it } from "vitest";
import { FLOAT32, INT32, INT64, contiguous, frame, numbers, run, type Operand } from "./frame.js";

/** Any layout: permuted, with gaps, offset, and for inputs broadcast. */
function anyLayout(shape: readonly number[], next: (n: number) => number, broadcast: boolean): Operand {
  const order = shape.map((_, d) => d).sort(() => next(3) - 1);
  const strides: number[] = new Array(shape.length).fill(0);
  let size = 1 + next(2);
  for (const d of order) {
    strides[d] = size;
    size *= shape[d];
    if (broadcast && next(4) === 0) strides[d] = 0;
  }
  const offset = next(3);
  const data = new Float32Array(size * 2 + 8 + offset).map(() => next(100));
  return next(3) === 0 ? { data, strides: contiguous(shape), offset } : { data, strides, offset };
}

function element({ data, strides, offset = 0 }: Operand, at: readonly number[]): number {
  return Number(data[at.reduce((sum, i, d) => sum + i * strides[d], offset)]);
}

function positions(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>((all, n) => all.flatMap((at) => Array.from({ length: n }, (_, i) => [...at, i])), [[]]);
}

describe("pointwise kernels", () => {
  it("add tensors of any strides, offsets and broadcasts", () => {
    const next = numbers(1);
    for (let round = 0; round < 2000; round++) {
      const shape = Array.from({ length: next(5) }, () => [1, 2, 3, 5, 7, 13][next(6)]);
      if (next(10) === 0 && shape.length > 0) shape[shape.length - 1] = 600;
      const [out, x, y] = [anyLayout(shape, next, false), anyLayout(shape, next, true), anyLayout(shape, next, true)];
      expect(run("add#0", FLOAT32, { shape, operands: [out, x, y] })).toBe(0);
      const wrong = positions(shape).find((at) => element(out, at) !== element(x, at) + element(y, at));
      expect(wrong, `shape ${shape}, strides ${out.strides} ${x.strides} ${y.strides}`).toBeUndefined();
    }
  });

  it("write in place over their first input", () => {
    const x = Float32Array.from({ length: 5000 }, (_, i) => i);
    const operand = { data: x, strides: [1] };
    run("add#0", FLOAT32, { shape: [5000], operands: [operand, operand, operand] });
    expect(x[4999]).toBe(9998);
  });

  it("do nothing for an empty tensor", () => {
    const data = new Float32Array(1).fill(7);
    expect(run("add#0", FLOAT32, { shape: [3, 0], operands: [0, 1, 2].map(() => ({ data, strides: [0, 1] })) })).toBe(0);
    expect(data[0]).toBe(7);
  });

  it("divide integers towards minus infinity, and the least one by -1", () => {
    const out = { data: new Int32Array(4), strides: [1] };
    const x = { data: Int32Array.of(7, -7, -(2 ** 31), 7), strides: [1] };
    const y = { data: Int32Array.of(2, 2, -1, -2), strides: [1] };
    expect(run("floor_divide", INT32, { shape: [4], operands: [out, x, y] })).toBe(0);
    expect([...out.data]).toEqual([3, -4, -(2 ** 31), -4]);
    expect(run("remainder", INT32, { shape: [4], operands: [out, x, y] })).toBe(0);
    expect([...out.data]).toEqual([1, 1, 0, -1]);
  });

  it("report the first division of an integer by zero", () => {
    const size = 3000;
    const y = new BigInt64Array(size).fill(1n);
    y[1700] = 0n;
    y[2900] = 0n;
    const operands = [new BigInt64Array(size), new BigInt64Array(size), y].map((data) => ({ data, strides: [1] }));
    expect(run("floor_divide", INT64, { shape: [size], operands })).toBe(4);
    expect(frame[2]).toBe(1700);
  });

  it("let NaN through max and min, on either side", () => {
    const out = { data: new Float32Array(3), strides: [1] };
    const operands = [out, { data: Float32Array.of(NaN, 1, 2), strides: [1] }, { data: Float32Array.of(1, NaN, 3), strides: [1] }];
    run("maximum", FLOAT32, { shape: [3], operands });
    expect([...out.data]).toEqual([NaN, NaN, 3]);
    run("minimum", FLOAT32, { shape: [3], operands });
    expect([...out.data]).toEqual([NaN, NaN, 2]);
  });
});
