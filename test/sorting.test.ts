// Sorts of every length and kind of keys against a stable sort by comparison: NaN last, zeros equal.

import { describe, expect, it } from "vitest";
import { type Tensor, arange, getNumThreads, manualSeed, randint, randn, setNumThreads, tensor, where } from "../src/index.js";

/** The places of the elements in order. */
function sortedPlaces(values: ArrayLike<number | bigint>, descending: boolean): number[] {
  const compare = (a: number | bigint, b: number | bigint): number => {
    if (a !== a || b !== b) return Number(a !== a) - Number(b !== b);
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const places = Array.from({ length: values.length }, (_, at) => at);
  return places.sort((a, b) => (descending ? compare(values[b], values[a]) : compare(values[a], values[b])) || a - b);
}

const KINDS: Readonly<Record<string, (n: number) => Tensor>> = {
  "float32 with NaN and both zeros": (n) => {
    const x = randn([n]).mul(10).round();
    return where(x.eq(3), NaN, where(x.eq(4), -0, x)) as Tensor;
  },
  "float32": (n) => randn([n]),
  "float64": (n) => randn([n], { dtype: "float64" }),
  "float64 that differ in their last bits": (n) => randint(0, n, [n], { dtype: "float64" }).mul(2 ** -52).add(1),
  "float64 of two clusters": (n) => where(randn([n]).gt(0), randint(0, 50, [n], { dtype: "float64" }).mul(2 ** -50).add(1), tensor(-1e300, { dtype: "float64" })) as Tensor,
  "int64 over the whole range": (n) => randint(-(2 ** 31), 2 ** 31, [n]).mul(2 ** 31).add(randint(0, 2 ** 31, [n])),
  "int64 of few values": (n) => randint(-3, 4, [n]),
  "int32": (n) => randint(-(2 ** 31), 2 ** 31, [n], { dtype: "int32" }),
  "bool": (n) => randn([n]).gt(0),
  "int64 all equal": (n) => tensor(7, { dtype: "int64" }).expand([n]).contiguous(),
};

/** Kinds that are tried in rows long enough for several threads. */
const LONG = ["float32 with NaN and both zeros", "float64", "float64 of two clusters"];

describe("sort", () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    for (const n of [1, 2, 17, 255, 256, 3000, 9000, ...(LONG.includes(kind) ? [70_000] : [])]) {
      it(`is stable and in order: ${n} of ${kind}`, () => {
        manualSeed(n);
        const x = make(n);
        for (const descending of [false, true]) {
          const { values, indices } = x.sort({ descending });
          expect(Array.from(indices.data as BigInt64Array, Number)).toEqual(sortedPlaces(x.data as Float64Array, descending));
          expect(values.data).toEqual(x.gather(0, indices).data);
        }
      });
    }
  }
  it("of rows sorts each by itself, few or many", () => {
    for (const [rows, n] of [[3, 100_000], [500, 300], [2, 40_000]]) {
      const x = randn([rows, n]);
      const sorted = x.sort();
      for (const row of [0, rows - 1]) expect(sorted.indices.select(0, row).toArray()).toEqual(x.select(0, row).sort().indices.toArray());
    }
  });
  it("agrees with kthvalue and median", () => {
    for (const [kind, make] of Object.entries(KINDS)) {
      for (const n of [1, 300, 9001]) {
        manualSeed(n);
        const x = make(n);
        const sorted = x.sort();
        const middle = (n - 1) >> 1;
        for (const k of new Set([1, (n + 2) >> 1, n])) {
          const { values, indices } = x.kthvalue(k);
          expect([kind, n, values.item(), indices.item()]).toEqual([kind, n, sorted.values.select(0, k - 1).item(), sorted.indices.select(0, k - 1).item()]);
        }
        if (x.ne(x).any().item()) continue;
        expect([kind, x.median(0).indices.item()]).toEqual([kind, sorted.indices.select(0, middle).item()]);
      }
    }
  });
  it("gives the same with any number of threads", () => {
    const before = getNumThreads();
    const x = randn([200_000], { dtype: "float64" }).mul(8).round();
    try {
      const [one, two, five] = [1, 2, 5].map((threads) => { setNumThreads(threads); return x.sort().indices; });
      expect(one.eq(two).all().item() && one.eq(five).all().item()).toBe(true);
    } finally {
      setNumThreads(before);
    }
  });
  it("leaves what is in order as it is", () => {
    const x = arange(0, { end: 100_000, dtype: "int64" });
    expect(x.sort().indices.eq(x).all().item()).toBe(true);
    expect(x.flip([0]).sort().values.eq(x).all().item()).toBe(true);
  });
});

describe("searchsorted", () => {
  for (const n of [1, 2, 3, 100, 4097]) {
    for (const right of [false, true]) {
      it(`counts the elements before: ${n}, right ${right}`, () => {
        manualSeed(n);
        for (const dtype of ["float32", "float64", "int64", "int32"] as const) {
          const steps = randint(-50, 50, [n], { dtype }).sort().values;
          const values = randint(-60, 60, [37], { dtype });
          const before = right ? steps.le(values.unsqueeze(1)) : steps.lt(values.unsqueeze(1));
          expect(steps.searchsorted(values, { right }).toArray()).toEqual(before.sum(1).toArray());
        }
      });
    }
  }
  it("in rows takes each value to its own row", () => {
    const [steps, values] = [randn([5, 33]).sort().values, randn([5, 50])];
    const places = steps.searchsorted(values);
    expect(places.toArray()).toEqual(steps.unsqueeze(1).lt(values.unsqueeze(2)).sum(2).toArray());
  });
  it("puts NaN behind everything, and numbers before NaN where bisection meets none", () => {
    expect(tensor([1, 2, NaN]).searchsorted(tensor([NaN, 0, 1.5])).toArray()).toEqual([3, 0, 1]);
    expect(tensor([1]).slice(0, 0, 0).searchsorted(tensor([1, NaN])).toArray()).toEqual([0, 0]);
  });
});
