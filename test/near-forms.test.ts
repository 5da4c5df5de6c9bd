// Functions with a near form (native/core/reach.h): an element has the same bits wherever it lies, beside
// elements that the near form leaves to the C library or not. The functions are the builtin table's.

import { describe, expect, it } from "vitest";
import { builtins } from "../codegen/formula/builtins.js";
import * as fluxion from "../src/index.js";
import { cat, type DTypeName, full, setNumThreads, tensor, type Tensor } from "../src/index.js";

type Unary = (x: Tensor) => Tensor;
const near = [...builtins.values()].filter((row) => row.near === true && row.params.length === 1 && row.tensor !== undefined);
const functions = near.map((row) => [row.name, (fluxion as unknown as Record<string, Unary>)[row.tensor!]] as const);

function bitsOf(x: Tensor): bigint[] {
  const data = x.contiguous().data as Float32Array | Float64Array;
  const bytes = data.slice();
  return [...(bytes.BYTES_PER_ELEMENT === 4 ? new Uint32Array(bytes.buffer) : new BigUint64Array(bytes.buffer))].map(BigInt);
}

/** Angles of every size: most within reach, some huge, and what is no number. */
function angles(dtype: DTypeName, count: number): Tensor {
  const values = Array.from({ length: count }, (_, k) => Math.sin(k * 12.9898) * 10 ** (k % 7 - 2));
  for (let k = 700; k < count; k += 101) values[k] = (k % 2 === 0 ? 1 : -1) * 1.3 ** (k % 300) * 1e6;
  [0, -0, NaN, Infinity, -Infinity, 1e38, 8388608, 8388609, 1048576, 1048577].forEach((value, k) => { values[600 + k] = value; });
  return tensor(values, { dtype });
}

describe.each(functions)("%s", (name, f) => {
  it.each<DTypeName>(["float32", "float64"])("gives an element of %s the same bits everywhere", (dtype) => {
    const x = angles(dtype, 3000);
    const want = bitsOf(f(x));
    // One by one.
    const alone = Array.from({ length: x.numel }, (_, k) => bitsOf(f(x.narrow(0, k, 1)))[0]);
    expect(alone).toEqual(want);
    // Every third element, and beside a huge one in each block.
    const third = f(x.slice(0, 0, 3000, 3));
    expect(bitsOf(third)).toEqual(want.filter((_, k) => k % 3 === 0));
    const huge = full([1], 1e30, { dtype });
    expect(bitsOf(f(cat([huge, x])).narrow(0, 1, 3000))).toEqual(want);
    // Split between threads.
    const many = cat(Array.from({ length: 64 }, () => x));
    setNumThreads(2);
    const split = bitsOf(f(many));
    setNumThreads(1);
    expect(bitsOf(f(many))).toEqual(split);
    expect(split.slice(0, 3000)).toEqual(want);
    // Written over its own input.
    const own = x.clone();
    (fluxion as unknown as Record<string, Unary>)[`${name}_`]?.(own);
    if (`${name}_` in fluxion) expect(bitsOf(own)).toEqual(want);
  });

  it("is the C library's beyond the near form", () => {
    const js = builtins.get(name)!.js as unknown as (x: number) => number;
    const x = [1e7, -3e8, 1e15, 1e22, 2 ** 200, 5e307];
    const got = f(tensor(x, { dtype: "float64" })).data as Float64Array;
    x.forEach((value, k) => {
      const want = js(value);
      if (Number.isFinite(want)) expect(Math.abs(got[k] - want)).toBeLessThan(1e-15 * Math.max(1, Math.abs(want) * 4));
      else expect(got[k]).toBe(want);
    });
  });
});

it("covers every function with a near form", () => expect(functions.map(([name]) => name)).toContain("tan"));
