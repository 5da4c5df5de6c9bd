// Sums that several blocks share: few long rows, and strips of columns (native/cuda/fold_geometry.h). Bits are the CPU's.

import { describe, expect, it } from "vitest";
import { missing, why } from "./stand-in.js";
import { manualSeed, randn } from "../../src/index.js";

describe.skipIf(missing.length > 0)(`sums that blocks share${why}`, () => {
  it.each([
    [[1_100_003], 0], [[3, 70_001], 1], [[300, 33_000], 1], [[512, 33_000], 1],
    [[5_000, 40], 0], [[1_100, 4_200], 0],
  ] as [number[], number][])("of %j along dim %d have the CPU's bits", (shape, dim) => {
    manualSeed(4);
    const x = randn(shape);
    expect(x.cuda().sum(dim).toArray()).toEqual(x.sum(dim).toArray());
  });
});
