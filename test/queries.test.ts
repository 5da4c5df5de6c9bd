import { describe, expect, it } from "vitest";
import { DTypeError, ShapeError, broadcastShapes, canCast, isFloatingPoint, numel, ones, promoteTypes, resultType, tensor } from "../src/index.js";
import { expectError } from "./expect-error.js";

describe("queries of dtypes", () => {
  it("tell what arithmetic gives", () => {
    expect(resultType(ones([2], { dtype: "int32" }), 1.5)).toBe("float32");
    expect(resultType(ones([2], { dtype: "int32" }), 2)).toBe("int32");
    expect(resultType(ones([2]), tensor(1, { dtype: "float64" }))).toBe("float32");
    expect(promoteTypes("int64", "float32")).toBe("float32");
  });

  it("tell casts that keep the category from those that drop it", () => {
    expect(canCast("int64", "int32")).toBe(true);
    expect(canCast("float32", "int64")).toBe(false);
    expectError(() => canCast("float" as never, "int64"), DTypeError, "ERR_DTYPE");
  });

  it("look at a tensor", () => {
    expect(isFloatingPoint(ones([2]))).toBe(true);
    expect(isFloatingPoint(ones([2], { dtype: "int64" }))).toBe(false);
    expect(numel(ones([2, 3]))).toBe(6);
  });
});

describe("broadcastShapes", () => {
  it("gives the common shape of any number of shapes", () => {
    expect(broadcastShapes([2, 1], [3], [])).toEqual([2, 3]);
    expect(broadcastShapes()).toEqual([]);
  });

  it("refuses shapes that do not fit", () => expectError(() => broadcastShapes([2], [3]), ShapeError, "ERR_SHAPE"));
});
