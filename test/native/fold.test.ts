// Reductions, scans and row programs: right, and the same bits for every layout and thread count.

import { afterEach, describe, expect, it } from "vitest";
import { FLOAT32, addon, numbers, run, type Operand } from "./frame.js";

const SHAPES: readonly (readonly [rows: number, n: number])[] = [[3, 5], [40, 63], [17, 64], [9, 1000], [12, 1025], [1, 150000], [3, 0]];

/** The same (rows, n) values row-major, column-major, and with gaps. */
function layouts(rows: number, n: number): readonly Operand[] {
  const next = numbers(rows * 31 + n);
  const x = new Float32Array(rows * n).map(() => next(1e6) / 1e6 - 0.5);
  const transposed = new Float32Array(rows * n), gaps = new Float32Array(rows * n * 2);
  x.forEach((value, i) => {
    transposed[(i % n) * rows + Math.floor(i / n)] = value;
    gaps[2 * i] = value;
  });
  return [
    { data: x, strides: [n, 1] }, { data: transposed, strides: [1, rows] }, { data: gaps, strides: [2 * n, 2] },
  ];
}

const threads = addon.threads();
afterEach(() => addon.setThreads(threads));

describe("reductions", () => {
  for (const key of ["sum", "mean", "var_dim", "logsumexp", "amax", "prod"]) {
    it(`${key} has the same bits for every layout and number of threads`, () => {
      for (const [rows, n] of SHAPES) {
        const results = [1, 3].flatMap((count) => layouts(rows, n).map((x) => {
          addon.setThreads(count);
          const out = new Float32Array(rows);
          expect(run(key, FLOAT32, { shape: [rows, n], split: 1, scalars: [1], operands: [{ data: out, strides: [1, 0] }, x] })).toBe(0);
          return [...out];
        }));
        for (const result of results) expect(result, `${rows} rows of ${n}`).toEqual(results[0]);
      }
    });
  }

  it("sums a million tenths with a relative error below 1e-6", () => {
    const out = new Float32Array(1);
    run("sum", FLOAT32, { shape: [1e6], operands: [{ data: out, strides: [0] }, { data: new Float32Array(1e6).fill(0.1), strides: [1] }] });
    expect(Math.abs(out[0] - 1e5)).toBeLessThan(0.1);
  });

  it("max gives the place of the first of equals, and the first NaN", () => {
    const x = Float32Array.of(1, 5, 5, 0, 2, NaN, 9, NaN);
    const at = new BigInt64Array(2);
    const values = { data: new Float32Array(2), strides: [1, 0] };
    run("max_dim", FLOAT32, { shape: [2, 4], split: 1, operands: [values, { data: at, strides: [1, 0] }, { data: x, strides: [4, 1] }] });
    expect([...at]).toEqual([1n, 1n]);
  });

  it("gives the identity for nothing", () => {
    const out = new Float32Array(2).fill(9);
    run("sum", FLOAT32, { shape: [2, 0], split: 1, operands: [{ data: out, strides: [1, 0] }, { data: new Float32Array(1), strides: [0, 1] }] });
    expect([...out]).toEqual([0, 0]);
  });
});

describe("scans", () => {
  it("run forwards, and backwards over negative strides", () => {
    const x = Float32Array.of(1, 2, 3, 4, 5, 6), out = new Float32Array(6);
    run("cumsum", FLOAT32, { shape: [2, 3], split: 1, operands: [{ data: out, strides: [3, 1] }, { data: x, strides: [3, 1] }] });
    expect([...out]).toEqual([1, 3, 6, 4, 9, 15]);
    run("cumsum", FLOAT32, { shape: [2, 3], split: 1, operands: [{ data: out, strides: [3, -1], offset: 2 }, { data: x, strides: [3, -1], offset: 2 }] });
    expect([...out]).toEqual([6, 5, 3, 15, 11, 6]);
  });

  it("have the same bits over neighbouring rows", () => {
    const [x, transposed] = layouts(70, 33);
    const a = new Float32Array(70 * 33), b = new Float32Array(70 * 33);
    run("cumsum", FLOAT32, { shape: [70, 33], split: 1, operands: [{ data: a, strides: [33, 1] }, x] });
    run("cumsum", FLOAT32, { shape: [70, 33], split: 1, operands: [{ data: b, strides: [1, 70] }, transposed] });
    a.forEach((value, i) => expect(b[(i % 33) * 70 + Math.floor(i / 33)]).toBe(value));
  });
});

describe("row programs", () => {
  it("softmax has the same bits for every layout, and rows that sum to one", () => {
    const [x, transposed] = layouts(9, 300);
    const a = new Float32Array(2700), b = new Float32Array(2700);
    run("softmax", FLOAT32, { shape: [9, 300], split: 1, operands: [{ data: a, strides: [300, 1] }, x] });
    run("softmax", FLOAT32, { shape: [9, 300], split: 1, operands: [{ data: b, strides: [1, 9] }, transposed] });
    a.forEach((value, i) => expect(b[(i % 300) * 9 + Math.floor(i / 300)]).toBe(value));
    expect(a.subarray(0, 300).reduce((p, q) => p + q, 0)).toBeCloseTo(1, 5);
  });
});
