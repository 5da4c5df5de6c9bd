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

  it("element i has the words of place offset + i of its kind's stream, normal ones share those of a pair", () => {
    const seed = 0x1234567890abcdefn, count = 700;
    for (const offset of [0n, 0xfffffffen, 0x3fffffffdn]) {
      const wordsAt = (place: bigint, words: number, stream: number): number[] => {
        const elements = BigInt(4 / words), block = place / elements, start = Number(place % elements) * words;
        return philox([Number(block & 0xffffffffn), Number(block >> 32n), stream, 0], [0x90abcdef, 0x12345678]).slice(start, start + words);
      };
      const unit53 = (low: number, high: number): number => Number(((BigInt(high) << 32n) | BigInt(low)) >> 11n) / 2 ** 53;
      const float32 = draw("uniform_reals", new Float32Array(count), seed, offset);
      const float64 = draw("uniform_reals", new Float64Array(count), seed, offset);
      const normal32 = draw("normal_reals", new Float32Array(count), seed, offset);
      const normal64 = draw("normal_reals", new Float64Array(count), seed, offset);
      for (let i = 0; i < count; i += i < 20 ? 1 : 97) {
        const place = offset + BigInt(i), even = place & ~1n;
        const [one] = wordsAt(place, 1, 1), [low, high] = wordsAt(place, 2, 2);
        expect(float32[i]).toBe((one >>> 8) / 2 ** 24);
        expect(float64[i]).toBe(unit53(low, high));
        const polar = (u: number, v: number): number => Math.sqrt(-2 * Math.log(1 - u)) * (place === even ? Math.cos(2 * Math.PI * v) : Math.sin(2 * Math.PI * v));
        const [u32, v32] = [even, even + 1n].map((at) => (wordsAt(at, 1, 5)[0] >>> 8) / 2 ** 24);
        const [u64, v64] = [even, even + 1n].map((at) => unit53(...(wordsAt(at, 2, 6) as [number, number])));
        expect(normal32[i]).toBeCloseTo(polar(u32, v32), 4);
        expect(normal64[i]).toBeCloseTo(polar(u64, v64), 12);
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

  it("of a normal pair, which share a radius and an angle, do not depend on each other", () => {
    for (const normal of [draw("normal_reals", new Float32Array(200000), 5n, 0n), draw("normal_reals", new Float64Array(200000), 5n, 0n)]) {
      const mean = (of: (x: number, y: number) => number): number => {
        let sum = 0;
        for (let k = 0; k < normal.length; k += 2) sum += of(normal[k], normal[k + 1]);
        return sum / (normal.length / 2);
      };
      // Standard errors are 0.003, 0.009 and 0.03 at most.
      expect(Math.abs(mean((x, y) => x * y))).toBeLessThan(0.015);
      expect(Math.abs(mean((x, y) => x * x * y * y) - 1)).toBeLessThan(0.045);
      for (const part of [(x: number) => x, (_: number, y: number) => y]) expect(Math.abs(mean((x, y) => part(x, y) ** 4) - 3)).toBeLessThan(0.15);
    }
  });
});
