// The first of rows, and the places of chosen elements, at sizes where they are found in pieces: they must
// be what sorting, and looking at one element after the other, give.

import { describe, expect, it } from "vitest";
import { type Tensor, arange, cat, getNumThreads, manualSeed, randint, randn, setNumThreads, tensor } from "../src/index.js";

/** With equal elements, both zeros and NaN. */
function mixed(shape: readonly number[]): Tensor {
  const x = randn(shape).mul(20).round().div(4);
  return x.maskedFill(x.eq(1), NaN).maskedFill(x.eq(2), -0);
}

describe("topk", () => {
  for (const [rows, n] of [[3, 1000], [2, 5003], [1, 100_000]]) {
    for (const k of [1, 2, 10, 32, 33, 100, 400]) {
      for (const largest of [true, false]) {
        it(`gives what a stable sort begins with: ${k} of (${rows}, ${n}), largest ${largest}`, () => {
          manualSeed(n + k);
          for (const x of [mixed([rows, n]), randint(-50, 50, [rows, n]), randn([rows, n], { dtype: "float64" })]) {
            const { values, indices } = x.topk(k, { largest });
            const sorted = x.sort({ descending: largest, stable: true });
            expect(indices.eq(sorted.indices.slice(1, 0, k)).all().item()).toBe(true);
            expect(values.data).toEqual(sorted.values.slice(1, 0, k).contiguous().data);
          }
        });
      }
    }
  }
  it("of a row in order, either way, is its beginning or its end", () => {
    const x = arange(0, { end: 20_000 });
    expect(x.topk(3).indices.toArray()).toEqual([19_999, 19_998, 19_997]);
    expect(x.topk(3, { largest: false }).indices.toArray()).toEqual([0, 1, 2]);
    expect(x.topk(200).indices.toArray()).toEqual(arange(19_999, { end: 19_799, step: -1 }).toArray());
  });
  it("of equal elements gives the first", () => {
    const x = tensor([1]).expand([9000]).contiguous();
    for (const k of [5, 50]) expect(x.topk(k).indices.toArray()).toEqual(arange(0, { end: k }).toArray());
  });
});

describe("nonzero", () => {
  for (const shape of [[100_003], [37, 2701], [5, 200, 101], [40_000, 2], [2, 40_000]]) {
    it(`names the places in row-major order: (${shape.join(", ")})`, () => {
      manualSeed(1);
      for (const x of [randn(shape).gt(0.5), randint(0, 2, shape), randn(shape).gt(3), randn(shape)]) {
        const places = x.nonzero();
        const flat = x.reshape([-1]).ne(0).to("int64");
        const numbers = flat.data as BigInt64Array;
        const expected = Array.from(numbers.keys()).filter((at) => numbers[at] !== 0n);
        const steps = shape.map((_, d) => shape.slice(d + 1).reduce((product, size) => product * size, 1));
        const flatPlaces = places.mul(tensor(steps, { dtype: "int64" })).sum(1);
        expect(Array.from(flatPlaces.data as BigInt64Array, Number)).toEqual(expected);
        expect(places.amin(0).ge(0).all().item() && places.lt(tensor([...shape], { dtype: "int64" })).all().item()).toBe(true);
      }
    });
  }
  it("gives the same with any number of threads", () => {
    const before = getNumThreads();
    const x = randn([300_000]).gt(0);
    try {
      const [one, two] = [1, 2].map((threads) => { setNumThreads(threads); return x.nonzero(); });
      expect(one.eq(two).all().item()).toBe(true);
    } finally {
      setNumThreads(before);
    }
  });
  it("finds nothing, and everything", () => {
    expect(tensor([0, 0]).expand([50_000, 2]).nonzero().shape).toEqual([0, 2]);
    const all = cat([tensor([1]).expand([70_000])]).nonzero();
    expect(all.reshape([-1]).eq(arange(0, { end: 70_000 })).all().item()).toBe(true);
  });
});
