// Random numbers: reproducibility, ranges, moments, generators. Values are our own (Philox4x32-10).

import { describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, Generator, ShapeError, type Tensor, bernoulli, defaultGenerator, dropout, full, getNumThreads, manualSeed, ones, rand, randLike,
  randint, randn, randnLike, setNumThreads, tensor, zeros,
} from "../src/index.js";
import { expectError } from "./expect-error.js";

const N = 100_000;
const draws: [string, (generator?: Generator) => Tensor][] = [
  ["rand", (generator) => rand([N], { generator })], ["randn", (generator) => randn([N], { generator })], ["randint", (generator) => randint(-3, 9, [N], { generator })],
  ["bernoulli", (generator) => bernoulli(full([N], 0.3), { generator })], ["dropout", (generator) => dropout(ones([N]), 0.5, { generator })],
  ["uniform_", (generator) => zeros([N]).uniform_(-2, 5, { generator })], ["normal_", (generator) => zeros([N]).normal_(3, 2, { generator })], ["rand in float64", (generator) => rand([N], { dtype: "float64", generator })],
];

describe("the same seed", () => {
  it.each(draws)("gives %s the same values, and another seed others", (_, draw) => {
    const once = draw(new Generator(7)).toArray();
    expect(draw(new Generator(7)).toArray()).toEqual(once);
    expect(draw(new Generator(8)).toArray()).not.toEqual(once);
    manualSeed(7);
    expect(draw().toArray()).toEqual(once);
  });
  it.each(draws)("gives %s the same values on one thread and on several", (_, draw) => {
    const before = getNumThreads();
    try {
      setNumThreads(1);
      const once = draw(new Generator(3)).toArray();
      setNumThreads(4);
      expect(draw(new Generator(3)).toArray()).toEqual(once);
    } finally {
      setNumThreads(before);
    }
  });
  it("may be any safe integer or bigint", () => {
    for (const seed of [0, -1, 2 ** 53 - 1, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n]) expect(rand([2], { generator: new Generator(seed) }).toArray()).toEqual(rand([2], { generator: new Generator(seed) }).toArray());
    expect(rand([4], { generator: new Generator(0) }).toArray()).not.toEqual(rand([4], { generator: new Generator(1) }).toArray());
  });
  it.each([1.5, NaN, Infinity, "7", null, {}, 2 ** 60])("may not be %o", (seed) => {
    expectError(() => manualSeed(seed as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new Generator(seed as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("a generator", () => {
  it("goes on from draw to draw, and repeats from a state that was kept", () => {
    const generator = new Generator(5);
    const first = rand([8], { generator }).toArray();
    const { state } = generator;
    const second = rand([10], { generator }).toArray();
    expect(second).not.toEqual(first);
    generator.state = state;
    expect(rand([10], { generator }).toArray()).toEqual(second);
    expect(rand([18], { generator: new Generator(5) }).toArray()).toEqual([...(first as number[]), ...(second as number[])]);
  });
  it("begins each draw with a whole block of words", () => {
    const generator = new Generator(5);
    for (const [count, offset] of [[1, 4n], [4, 8n], [5, 16n], [0, 16n]] as const) {
      rand([count], { generator });
      expect(generator.state.offset).toBe(offset);
    }
  });
  it("is not moved by another, nor by draws of nothing", () => {
    manualSeed(1);
    const { state } = defaultGenerator;
    rand([5], { generator: new Generator(2) });
    rand([0]);
    expect(defaultGenerator.state).toEqual(state);
  });
  it("refuses what is no state and operators what is no generator", () => {
    for (const state of [null, {}, { seed: 1, offset: 0 }, { seed: 1n, offset: -1n }]) expectError(() => { new Generator().state = state as never; }, ArgumentError, "ERR_ARGUMENT");
    for (const generator of [5, "g", {}]) expectError(() => rand([1], { generator: generator as never }), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("distributions", () => {
  const stats = (x: Tensor): { mean: number; sd: number; least: number; most: number } => {
    const y = x.to("float64");
    return { mean: y.mean().item() as number, sd: y.std().item() as number, least: y.amin().item() as number, most: y.amax().item() as number };
  };
  const generator = (): Generator => new Generator(11);
  it("rand is uniform in [0, 1)", () => {
    const { mean, sd, least, most } = stats(rand([N], { generator: generator() }));
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(sd - Math.sqrt(1 / 12))).toBeLessThan(0.01);
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThan(1);
  });
  it("randn has mean 0, variance 1, and tails", () => {
    const x = randn([N], { generator: generator() });
    const { mean, sd, most } = stats(x);
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(sd - 1)).toBeLessThan(0.02);
    expect(most).toBeGreaterThan(3.5);
    expect(x.isfinite().all().item()).toBe(true);
    expect(Math.abs(x.pow(3).mean().item() as number)).toBeLessThan(0.1);
    expect(Math.abs((x.pow(4).mean().item() as number) - 3)).toBeLessThan(0.2);
  });
  it("randint reaches both ends and no further", () => {
    const x = randint(-3, 9, [N], { generator: generator() });
    expect(x.dtype).toBe("int64");
    expect([stats(x).least, stats(x).most]).toEqual([-3, 8]);
    expect(x.eq(5).sum().item()).toBeGreaterThan(BigInt(Math.floor(N / 13)));
    expect(randint(0, 5, [2], { dtype: "int32" }).dtype).toBe("int32");
  });
  it("dropout keeps its share, scales it, and gives its gradient the same mask", () => {
    const x = ones([N]).requiresGrad_();
    const y = dropout(x, 0.25, { generator: generator() });
    const kept = y.ne(0).to("float64").mean().item() as number;
    expect(Math.abs(kept - 0.75)).toBeLessThan(0.01);
    y.sum().backward();
    expect(x.grad!.toArray()).toEqual(y.toArray());
    expect(stats(y.detach()).most).toBeCloseTo(4 / 3, 5);
    expect(dropout(x, 0.5, { training: false }).toArray()).toEqual(x.toArray());
    expect(dropout(ones([100]), 0).sum().item()).toBe(100);
    expect(dropout(ones([100]), 1).sum().item()).toBe(0);
  });
  it("dropout_ does in place what dropout does", () => {
    const expected = dropout(ones([1000]), 0.5, { generator: generator() }).toArray();
    expect(ones([1000]).dropout_(0.5, { generator: generator() }).toArray()).toEqual(expected);
    const x = ones([1000]).requiresGrad_();
    const y = x.mul(1);
    y.dropout_(0.5, { generator: generator() });
    y.sum().backward();
    expect(x.grad!.toArray()).toEqual(expected);
  });
  it("bernoulli follows its probabilities", () => {
    expect(bernoulli(tensor([0, 1])).toArray()).toEqual([0, 1]);
    expect(Math.abs(stats(bernoulli(full([N], 0.3), { generator: generator() })).mean - 0.3)).toBeLessThan(0.01);
  });
  it("uniform_ draws both parts of complex numbers, by those of the float it is made of", () => {
    const x = zeros([3], { dtype: "complex64" }).uniform_(1, 2, { generator: generator() });
    const parts = zeros([3, 2]).uniform_(1, 2, { generator: generator() }).toArray() as number[][];
    expect(x.toArray()).toEqual(parts.map(([re, im]) => ({ re, im })));
  });
  it("randLike and randnLike take shape and dtype from a tensor", () => {
    const x = zeros([2, 3], { dtype: "float64" }).t();
    expect([randLike(x).shape, randLike(x).dtype, randnLike(x, { dtype: "float32" }).dtype]).toEqual([[3, 2], "float64", "float32"]);
    for (const wrong of [undefined, null, 5, {}, [2]]) expectError(() => randLike(wrong as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("misuse", () => {
  it("names the argument", () => {
    expectError(() => dropout(ones([1]), 2), ArgumentError, "ERR_ARGUMENT");
    expectError(() => dropout(ones([1]), NaN), ArgumentError, "ERR_ARGUMENT");
    expectError(() => randint(3, 3, [1]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => zeros([1]).normal_(0, -1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => zeros([1]).uniform_(2, 1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => rand([-1]), ShapeError, "ERR_SHAPE");
    expectError(() => rand([1], { dtype: "int64" }), DTypeError, "ERR_DTYPE");
    expectError(() => zeros([1], { dtype: "int64" }).normal_(), DTypeError, "ERR_DTYPE");
  });
});
