// Kernels that read and write at computed positions, and matrix products, through the frame.

import { describe, expect, it } from "vitest";
import { FLOAT32, FLOAT64, INT32, frame, numbers, run } from "./frame.js";

describe("gather and scatter", () => {
  const x = { data: Float32Array.of(1, 2, 3, 4, 5, 6), strides: [3, 1], shape: [2, 3] };
  const index = (...values: number[]) => ({ data: BigInt64Array.from(values, BigInt), strides: [2, 1], shape: [2, 2] });

  it("gather reads x where the index says", () => {
    const out = { data: new Float32Array(4), strides: [2, 1], shape: [2, 2] };
    expect(run("gather_along", FLOAT32, { shape: [2, 2], operands: [out, x, index(2, 0, 0, 1)], scalars: [1] })).toBe(0);
    expect([...out.data]).toEqual([3, 1, 4, 5]);
  });

  it("gather reports the first index out of range: position, value, size", () => {
    const out = { data: new Float32Array(4), strides: [2, 1], shape: [2, 2] };
    expect(run("gather_along", FLOAT32, { shape: [2, 2], operands: [out, x, index(2, 1, -4, 7)], scalars: [1] })).toBe(1);
    expect([...frame.subarray(2, 5)]).toEqual([2, -4, 3]);
  });

  it("gather from nothing reads no memory", () => {
    const nothing = { data: new Float32Array(1), strides: [0, 1], shape: [2, 0] };
    const out = { data: new Float32Array(4), strides: [2, 1], shape: [2, 2] };
    expect(run("gather_along", FLOAT32, { shape: [2, 2], operands: [out, nothing, index(0, 0, 0, 0)], scalars: [1] })).toBe(1);
  });

  it("scatter_sum adds in order where positions repeat", () => {
    const out = { data: new Float32Array(6), strides: [3, 1], shape: [2, 3] };
    const src = { data: Float32Array.of(10, 20, 30, 40), strides: [2, 1], shape: [2, 2] };
    expect(run("scatter_sum", FLOAT32, { shape: [2, 2], operands: [out, index(2, 0, 1, 1), src], scalars: [1] })).toBe(0);
    expect([...out.data]).toEqual([20, 0, 10, 0, 70, 0]);
  });
});

describe("gemm", () => {
  it("multiplies batches in every layout, with and without accumulation", () => {
    const next = numbers(5);
    for (const [dtype, Kind] of [[FLOAT32, Float32Array], [FLOAT64, Float64Array], [INT32, Int32Array]] as const) {
      for (let round = 0; round < 200; round++) {
        const [M, N, K, B] = [round % 5 ? 1 + next(9) : 1, round % 7 ? 1 + next(9) : 1, round % 11 ? 1 + next(70) : 0, 1 + next(3)];
        const matrix = (rows: number, cols: number) => {
          const turned = next(2) === 1;
          const batch = rows * cols + 3 * next(2);
          return { data: new Kind(B * batch + 1).map(() => next(9) - 4), row: turned ? 1 : cols, col: turned ? rows : 1, batch };
        };
        const [a, b, out] = [matrix(M, K), matrix(K, N), matrix(M, N)];
        const accumulate = next(2);
        const before = out.data.slice();
        if (accumulate === 0) out.data.fill(dtype === INT32 ? 99 : NaN);
        const operands = [out, a, b].map(({ data, batch }) => ({ data, strides: [batch] }));
        const scalars = [M, N, K, a.row, a.col, b.row, b.col, out.row, out.col, accumulate];
        expect(run("gemm", dtype, { shape: [B], operands, scalars })).toBe(0);
        for (let n = 0; n < B * M * N; n++) {
          const [batch, m, col] = [Math.floor(n / (M * N)), Math.floor(n / N) % M, n % N];
          const at = batch * out.batch + m * out.row + col * out.col;
          let sum = accumulate ? before[at] : 0;
          for (let k = 0; k < K; k++) sum += a.data[batch * a.batch + m * a.row + k * a.col] * b.data[batch * b.batch + k * b.row + col * b.col];
          expect(out.data[at], `${M}x${K}x${N}`).toBe(sum);
        }
      }
    }
  });
});
