// Philox4x32-10 against the known answers of its authors' library, and what is drawn from it.

import { describe, expect, it } from "vitest";
import { FLOAT32, FLOAT64, frameInt64, run } from "./frame.js";

/** The generator again, on big integers: ten rounds on a counter of four words. */
function philox(counter: readonly number[], key: readonly number[]): number[] {
  let [c0, c1, c2, c3] = counter.map(BigInt), [k0, k1] = key.map(BigInt);
  const low = (x: bigint): bigint => x & 0xffffffffn;
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * c0, p1 = 0xcd9e8d57n * c2;
    [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, low(p1), (p0 >> 32n) ^ c3 ^ k1, low(p0)];
    [k0, k1] = [low(k0 + 0x9e3779b9n), low(k1 + 0xbb67ae85n)];
  }
  return [c0, c1, c2, c3].map(Number);
}

function draw<A extends Float32Array | Float64Array>(key: string, out: A, seed: bigint, offset: bigint): A {
  frameInt64[8] = seed;
  frameInt64[9] = offset;
  run(key, out instanceof Float32Array ? FLOAT32 : FLOAT64, { shape: [out.length], operands: [{ data: out, strides: [1] }] });
  return out;
}

describe("random numbers", () => {
  it("come from a generator with the authors' known answers", () => {
    // Random123, kat_vectors: philox 4x32 10.
    expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
    const ones = 0xffffffff;
    expect(philox([ones, ones, ones, ones], [ones, ones])).toEqual([0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
  });

  it("element i has the words of place offset + i, of the stream of elements that take so many", () => {
    const seed = 0x1234567890abcdefn, count = 700;
    for (const offset of [0n, 0xfffffffen, 0x3fffffffdn]) {
      const wordsAt = (place: bigint, words: number): number[] => {
        const elements = BigInt(4 / words), block = place / elements, start = Number(place % elements) * words;
        return philox([Number(block & 0xffffffffn), Number(block >> 32n), words, 0], [0x90abcdef, 0x12345678]).slice(start, start + words);
      };
      const unit53 = (low: number, high: number): number => Number(((BigInt(high) << 32n) | BigInt(low)) >> 11n) / 2 ** 53;
      const float32 = draw("uniform_reals", new Float32Array(count), seed, offset);
      const float64 = draw("uniform_reals", new Float64Array(count), seed, offset);
      const normal32 = draw("normal_reals", new Float32Array(count), seed, offset);
      const normal64 = draw("normal_reals", new Float64Array(count), seed, offset);
      for (let i = 0; i < count; i += i < 20 ? 1 : 97) {
        const place = offset + BigInt(i);
        const [one] = wordsAt(place, 1), [low, high] = wordsAt(place, 2), four = wordsAt(place, 4);
        expect(float32[i]).toBe((one >>> 8) / 2 ** 24);
        expect(float64[i]).toBe(unit53(low, high));
        const polar = (u: number, v: number): number => Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
        expect(normal32[i]).toBeCloseTo(polar((low >>> 8) / 2 ** 24, (high >>> 8) / 2 ** 24), 4);
        expect(normal64[i]).toBeCloseTo(polar(unit53(four[0], four[1]), unit53(four[2], four[3])), 12);
      }
    }
  });

  it("do not depend on how many are drawn at once", () => {
    const all = draw("uniform_reals", new Float32Array(100000), 7n, 0n);
    const part = draw("uniform_reals", new Float32Array(10), 7n, 99990n);
    expect([...part]).toEqual([...all.subarray(99990)]);
  });

  it("are uniform in [0, 1), and normal with mean 0 and variance 1", () => {
    const uniform = draw("uniform_reals", new Float32Array(200000), 3n, 0n);
    expect(uniform.every((u) => u >= 0 && u < 1)).toBe(true);
    expect(uniform.reduce((p, q) => p + q, 0) / 200000).toBeCloseTo(0.5, 2);
    for (const normal of [draw("normal_reals", new Float32Array(200000), 3n, 0n), draw("normal_reals", new Float64Array(200000), 3n, 0n)]) {
      let sum = 0, squares = 0;
      for (const x of normal) {
        sum += x;
        squares += x * x;
      }
      expect(sum / 200000).toBeCloseTo(0, 1);
      expect(squares / 200000).toBeCloseTo(1, 1);
    }
  });
});
