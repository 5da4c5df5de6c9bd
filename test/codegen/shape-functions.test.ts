import { describe, expect, it } from "vitest";
import { shapeFunctions } from "../../codegen/formula/shape-functions.js";

/** Calls a row with plain values. */
function call(name: string, ...args: unknown[]): unknown {
  const row = shapeFunctions.get(name);
  if (row === undefined) throw new Error(`no ${name}`);
  return (row.evaluate as (...values: unknown[]) => unknown)(...args);
}
const x = { shape: [2, 3, 4], strides: [12, 4, 1] };

describe("shape functions", () => {
  it.each<[string, unknown[], unknown]>([
    ["size", [x, -1], 4], ["rank", [x], 3], ["numel", [x], 24], ["stride", [x, 0], 12], ["is_contiguous", [x], true],
    ["is_contiguous", [{ shape: [3, 2], strides: [1, 3] }], false], ["broadcast", [[3, 1], [4]], [3, 4]],
    ["fits", [[1, 2], [2, 2]], true], ["reduced", [[2, 3, 4], [0, 2], false], [3]], ["reduced", [[2, 3], 1, true], [2, 1]],
    ["unreduced", [[3], [0, 2], false], [1, 3, 1]], ["count", [x, [0, 1]], 6], ["infer", [[2, -1], 6], [2, 3]],
    ["expand_shape", [[5, -1, 3], [2, 3]], [5, 2, 3]], ["expand_strides", [{ shape: [1, 3], strides: [3, 1] }, [4, 2, 3]], [0, 0, 1]],
    ["contiguous", [[2, 3, 4]], [12, 4, 1]], ["contiguous", [[2, 0, 4]], [4, 4, 1]], ["replace", [[1, 2], -1, 9], [1, 9]],
    ["swap", [[1, 2, 3], 0, -1], [3, 2, 1]], ["insert", [[1, 2], 1, 9], [1, 9, 2]], ["remove", [[1, 2, 3], 1], [1, 3]],
    ["permute", [[5, 6, 7], [2, 0, 1]], [7, 5, 6]], ["inverse", [[2, 0, 1]], [1, 2, 0]], ["concat", [[1], [2]], [1, 2]],
    ["slice", [[1, 2, 3], 1, 3], [2, 3]], ["range", [1, 4], [1, 2, 3]], ["except", [1, 3], [0, 2]], ["last", [2, 3], [1, 2]],
    ["singletons", [{ shape: [1, 3, 1], strides: [3, 1, 1] }, [0, 1, 2]], [0, 2]], ["stretched", [[1, 3], [4, 2, 3]], [0, 1]],
    ["wrap_index", [-1, 3], 2], ["clamp_index", [-9, 3], 0], ["ceil_div", [7, 2], 4], ["conv_out", [5, 3, 2, 1, 1], 3],
    ["view_strides", [x, [6, 4]], [4, 1]], ["view_strides", [x, [2, 12, 1]], [12, 1, 1]], ["given", [null], false],
    ["view_strides", [{ shape: [2, 3], strides: [1, 2] }, [2, 3, 1]], [1, 2, 2]], ["product", [[]], 1], ["windows", [[5, 3], [3, 4], [2, 1], [1, 0], [1, 1]], [3, 0]], ["least", [[3, 1, 2]], 1],
    ["pooled", [[5, 5, 5, 3], [2, 2, 2, 2], [2, 2, 3, 2], [0, 1, 1, 2], true], [3, 3, 2, 0]],
    ["pooled", [[5, 6], [2, 3], [2, 1], [0, 0], false, [1, 2]], [2, 2]],
    ["total", [[2, 3]], 5], ["find", [[2, 3, 3], 3], 1], ["find", [[2], 3], -1], ["within", [[1, 2], [2, 3]], true],
    ["within", [[-1, 2], [2, 3]], false], ["placed", [[5, 2, 1], [1, -1, 1], 3], [0, 6, 2]],
    ["pads", [[1, 2, 3, 4], 0, 3], [0, 3, 1]], ["pads", [[1, 2, 3, 4], 1, 3], [0, 4, 2]],
    ["least", [[]], Number.MAX_SAFE_INTEGER], ["length", [[1, 2]], 2],
  ])("%s of %j is %j", (name, args, result) => {
    expect(call(name, ...args)).toEqual(result);
  });

  it("refuse what has no answer", () => {
    expect(() => call("view_strides", { shape: [2, 3], strides: [1, 2] }, [6])).toThrow("cannot view [2,3] as [6]");
    expect(() => call("broadcast", [2], [3])).toThrow("cannot broadcast");
    expect(() => call("wrap_index", 3, 3)).toThrow("out of range");
  });

  it("are called by camel-case names in emitted TypeScript, each documented", () => {
    for (const row of shapeFunctions.values()) {
      expect(row.ts).toMatch(/^[a-z][A-Za-z]*$/);
      expect(row.doc).toMatch(/\.$/);
    }
  });
});
