// The 16-bit floats on the host, against the kernels and against the definition of their rounding.

import { describe, expect, it } from "vitest";
import { fromTypedArray, tensor } from "../src/index.js";
import { halfToNumber, numberToHalf } from "../src/half.js";

const ALL = Uint16Array.from({ length: 65536 }, (_, bits) => bits);
/** As a tensor of 16-bit floats sees the bits: float16 is made from int16's memory by way of its data. */
function every(dtype: "float16" | "bfloat16") {
  const x = tensor(new Array<number>(65536).fill(0), { dtype });
  (x.data as Uint16Array).set(ALL);
  return x;
}

for (const [dtype, brain, infinity] of [["float16", false, 0x7c00], ["bfloat16", true, 0x7f80]] as const) {
  const isNaNBits = (bits: number): boolean => (bits & 0x7fff) > infinity;

  describe(dtype, () => {
    it("has the same 65,536 values on the host and in the kernels", () => {
      const values = every(dtype).float().data as Float32Array;
      ALL.forEach((bits) => {
        const value = halfToNumber(bits, brain);
        if (!Object.is(value, values[bits])) expect([bits, value]).toEqual([bits, values[bits]]);
      });
      expect(ALL.filter((bits) => Number.isNaN(values[bits])).length).toBe(ALL.filter(isNaNBits).length);
    });
    it("gives every value but NaN its bits back, on the host and in the kernels", () => {
      const back = every(dtype).float().to(dtype).data as Uint16Array;
      for (const bits of ALL) {
        if (isNaNBits(bits)) {
          expect(isNaNBits(back[bits]) && isNaNBits(numberToHalf(halfToNumber(bits, brain), brain))).toBe(true);
        } else if (back[bits] !== bits || numberToHalf(halfToNumber(bits, brain), brain) !== bits) {
          expect([back[bits], numberToHalf(halfToNumber(bits, brain), brain)]).toEqual([bits, bits]);
        }
      }
    });
    it("rounds what lies between two neighbours to the nearer one, and the middle to the even one", () => {
      const samples: number[] = [];
      const wanted: number[] = [];
      for (let bits = 0; bits < infinity - 1; bits++) {
        const [low, high] = [halfToNumber(bits, brain), halfToNumber(bits + 1, brain)];
        const middle = (low + high) / 2;
        for (const [x, to] of [[middle, bits % 2 === 0 ? bits : bits + 1], [Math.fround(low + (high - low) * 0.49), bits], [Math.fround(low + (high - low) * 0.51), bits + 1]]) {
          if (Math.fround(x) !== x) continue;   // below the least float32 of bfloat16's subnormals
          samples.push(x, -x);
          wanted.push(to, to | 0x8000);
        }
      }
      expect(samples.length).toBeGreaterThan(150_000);
      expect(samples.map((x) => numberToHalf(x, brain))).toEqual(wanted);
      expect([...fromTypedArray(Float32Array.from(samples)).to(dtype).data as Uint16Array]).toEqual(wanted);
    });
  });
}

describe("the ends of float16", () => {
  it("overflow to infinity from half a step above the largest value on", () => {
    const x = tensor([65504, 65519, 65520, 1e30, Infinity, -65520], { dtype: "float64" }).half();
    expect(x.toArray()).toEqual([65504, 65504, Infinity, Infinity, Infinity, -Infinity]);
  });
  it("underflow to zeros of either sign, the middle of 0 and the least value to 0", () => {
    const x = tensor([2 ** -24, 2 ** -25, 2 ** -25 * 1.01, -(2 ** -26), -0], { dtype: "float64" }).half();
    expect(x.toArray()).toEqual([2 ** -24, 0, 2 ** -24, -0, -0]);
  });
});
