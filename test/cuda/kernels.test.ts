// Every kernel that runs over a shape or its rows, executed as a device would and compared with the
// CPU's, bit for bit: sizes around a warp and a block, misaligned, broadcast, transposed and reversed
// operands, host numbers, and three orders of threads. Those that compute positions are in
// indexed.test.ts.

import { describe, expect, it } from "vitest";
import { type Call, type Kernel, type Layout, byHand, difference, hostDType, kernels, missing } from "./both.js";
import { kernelId } from "../native/frame.js";

/** What attributes may be: alphas, bounds, counts, flags. None is 0 as an integer, for kernels divide by them. */
const SCALARS = [1.5, 2, 1, 3, 1.25, 1, -2.5, 2];
const scalars = Array.from({ length: 64 }, (_, k) => SCALARS[k % SCALARS.length]);

const ORDERS = ["ascending", "descending", "random"];

/** Row-major strides. */
function contiguous(shape: readonly number[]): number[] {
  const strides: number[] = [];
  shape.reduceRight((step, size, d) => ((strides[d] = step), step * size), 1);
  return strides;
}

/** Runs the calls on each kernel; names what differs. */
function check(some: readonly Kernel[], calls: (kernel: Kernel) => readonly Call[]): void {
  const wrong: string[] = [];
  let compared = 0, refused = 0;
  for (const kernel of some) {
    for (const call of calls(kernel)) {
      const found = difference(kernel, call);
      if (found === null) refused++;
      else if (found !== "") wrong.push(`${kernel.symbol} [${call.shape.join(", ")}] split ${call.split ?? 0} strides ${JSON.stringify(call.layouts.map(({ strides }) => strides))}: ${found}`);
      compared++;
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  // The CPU refuses what divides integers by zero.
  expect(refused).toBeLessThanOrEqual(compared / 20);
}

describe.skipIf(missing !== "").each(ORDERS)("threads in %s order:", (order) => {
  const use = <T>(fn: () => T): T => {
    process.env.FLUXION_FAKE_ORDER = String(ORDERS.indexOf(order));
    return fn();
  };
  // Kernels of 16-bit floats are those of float32 in their loops: one order is enough for them.
  const of = (skeleton: string): Kernel[] => kernels.filter((kernel) => kernel.skeleton === skeleton && (order === "random" || hostDType(kernel.key, kernel.dtype) === kernel.dtype));

  it("pointwise kernels over runs of elements", () => use(() => {
    check(of("pointwise"), ({ outputs, inputs }) => [1, 31, 32, 33, 257, 1025].map((n, seed) => {
      const layouts: Layout[] = [...outputs, ...inputs].map((_, k) => ({ strides: [1], offset: seed === 3 && k === 1 ? 1 : 0 }));
      return { shape: [n], layouts, scalars, seed: seed + 1 };
    }));
  }));

  it("pointwise kernels over broadcast, transposed and reversed operands, and numbers", () => use(() => {
    check(of("pointwise"), ({ outputs, inputs }) => {
      const shape = [3, 5, 7];
      const kinds: Layout[] = [
        { strides: [1, 3, 15] }, { strides: [0, 7, 1] }, { strides: [0, 0, 0] }, { strides: [35, -7, 1], offset: 28 }, { strides: [35, 7, 1] }, { strides: [0, 1, 0] },
      ];
      const out = outputs.map((): Layout => ({ strides: contiguous(shape) }));
      const mixed = [0, 1, 3].map((shift, seed): Call => ({ shape, layouts: [...out, ...inputs.map((_, k) => kinds[(k + shift) % kinds.length])], scalars, seed: seed + 11 }));
      const turned: Call = { shape, layouts: [...outputs.map((): Layout => ({ strides: [1, 3, 15] })), ...inputs.map((): Layout => ({ strides: [35, 7, 1] }))], scalars, seed: 21 };
      const numbers: Call = { shape: [33], layouts: [...outputs.map((): Layout => ({ strides: [1] })), ...inputs.map((_, k): Layout => (k === inputs.length - 1 ? { strides: [0], number: true } : { strides: [1] }))], scalars, seed: 22 };
      // Rows that hold whole packs, bias and column, and rows that do not start on one.
      const packed = [16, 48].map((inner, r): Call => ({ shape: [5, inner], layouts: [...outputs.map((): Layout => ({ strides: [inner, 1] })), ...inputs.map((_, k): Layout => ({ strides: [[inner, 1], [0, 1], [1, 0]][k % 3], offset: 0 }))], scalars, seed: 24 + r }));
      const odd: Call = { shape: [5, 16], layouts: [...outputs.map((): Layout => ({ strides: [16, 1] })), ...inputs.map((_, k): Layout => ({ strides: k === 0 ? [17, 1] : [0, 1] }))], scalars, seed: 26 };
      const tiled: Call = { shape: [2, 70, 45], layouts: [...outputs.map((): Layout => ({ strides: [3150, 45, 1] })), ...inputs.map((): Layout => ({ strides: [3150, 1, 70] }))], scalars, seed: 27 };
      const single: Call = { shape: [], layouts: [...outputs, ...inputs].map((): Layout => ({ strides: [] })), scalars, seed: 23 };
      return [...mixed, turned, numbers, ...packed, odd, tiled, single];
    });
  }));

  /** Rows of a shape whose last dims are folded: outputs, and operands with one element for each row, stay where they are along them. */
  const rows = ({ outputs, inputs, skeleton }: Kernel, shape: readonly number[], split: number, inputStrides: readonly number[], seed: number): Call => {
    const kept = shape.slice(0, split);
    const one: Layout = { strides: [...contiguous(kept), ...shape.slice(split).map(() => 0)] };
    const layout = (perRow: boolean, strides: readonly number[]): Layout => (perRow ? one : { strides });
    return {
      shape, split, scalars, seed,
      layouts: [
        ...outputs.map(({ perRow }) => layout(perRow || skeleton === "reduce", contiguous(shape))),
        ...inputs.map(({ perRow }) => layout(perRow, inputStrides)),
      ],
    };
  };
  const LENGTHS = [1, 31, 63, 64, 65, 257, 1023, 1024, 1025, 3000];

  it("reductions of rows, of columns and of everything", () => use(() => {
    check(of("reduce"), (kernel) => [
      ...LENGTHS.map((n, seed) => rows(kernel, [3, n], 1, [n, 1], seed + 31)),
      rows(kernel, [2, 17000], 1, [17000, 1], 41),
      rows(kernel, [40, 70], 1, [1, 40], 42),
      rows(kernel, [5, 1200], 1, [1, 5], 43),
      rows(kernel, [6, 7, 5], 1, [1, 30, 6], 44),
      rows(kernel, [33, 5], 2, [5, 1], 45),
      rows(kernel, [4, 3, 100], 1, [100, 400, 1], 46),
      rows(kernel, [2, 40, 70], 2, [2800, 1, 40], 47),
      rows(kernel, [300, 70], 1, [70, 1], 48),
      rows(kernel, [33, 1800], 1, [1, 33], 49),
      rows(kernel, [3, 20000], 1, [1, 3], 50),
      // Channels of images, with packs and without; so long that several blocks share a row.
      rows(kernel, [1, 5, 6600], 1, [0, 6604, 1], 87),
      rows(kernel, [2, 3, 701], 1, [701, 1402, 1], 88),
      rows(kernel, [2, 7, 70], 1, [1, 2, 14], 89),
      // So much that 16 bytes are read at a time. All rows are the same one, and one order is enough: it is slow.
      ...(order === "random" && /^(float|int64_t|Half|BFloat16)$/.test(kernel.inputs[0].type) ? [rows(kernel, [1990, 2116], 1, [0, 1], 84)] : []),
    ]);
  }));

  it("row programs", () => use(() => {
    check(of("rowwise"), (kernel) => [
      ...LENGTHS.map((n, seed) => rows(kernel, [3, n], 1, [n, 1], seed + 51)),
      rows(kernel, [300, 5], 1, [5, 1], 61),
      rows(kernel, [40, 70], 1, [1, 40], 62),
      rows(kernel, [2, 17000], 1, [17000, 1], 63),
      // Whole chunks, rows of many, and more rows than a block has.
      rows(kernel, [3, 2048], 1, [2048, 1], 66),
      rows(kernel, [2, 16384], 1, [16384, 1], 67),
      rows(kernel, [2, 16300], 1, [16384, 1], 68),
      rows(kernel, [21, 100], 1, [100, 1], 69),
      // Channels of images, and more dims than that.
      rows(kernel, [3, 4, 50], 1, [50, 150, 1], 64),
      rows(kernel, [3, 2, 4, 11], 1, [44, 1000, 13, 1], 65),
      // So long that several blocks share a row.
      rows(kernel, [3, 6, 3001], 1, [3001, 9003, 1], 66),
      rows(kernel, [2, 16400], 1, [1, 2], 67),
    ]);
  }));

  it("scans, forwards and backwards", () => use(() => {
    check(of("scan"), (kernel) => [
      ...LENGTHS.map((n, seed) => rows(kernel, [3, n], 1, [n, 1], seed + 71)),
      rows(kernel, [300, 5], 1, [5, 1], 81),
      rows(kernel, [40, 70], 1, [1, 40], 82),
      rows(kernel, [17, 2100], 1, [2100, 1], 85),
      rows(kernel, [17, 2100], 1, [1, 17], 86),
      { shape: [3, 70], split: 1, scalars, seed: 83, layouts: [{ strides: [70, -1], offset: 69 }, { strides: [70, -1], offset: 69 }] },
    ]);
  }));
});

describe.skipIf(missing !== "")("kernels written by hand", () => {
  it("have keys of the CPU's, and its dtypes or 16-bit floats that it converts to one: else the operator would run on the host", () => {
    expect(byHand.length).toBeGreaterThan(100);
    for (const { key, dtype } of byHand) expect(kernelId(key, hostDType(key, dtype))).toBeGreaterThanOrEqual(0);   // else it throws
  });
});

if (missing !== "") it.skip(`compares the kernels of a device with the CPU: ${missing}`, () => {});
