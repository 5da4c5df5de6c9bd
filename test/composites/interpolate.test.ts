// Misuse of resampling; its values are checked against PyTorch's by the golden cases.

import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, gridSample, interpolate, ones, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";

describe("interpolate", () => {
  const image = ones([1, 1, 4, 4]);

  it("takes one size for every dim, or one for each", () => {
    expect(interpolate(image, { size: 2 }).shape).toEqual([1, 1, 2, 2]);
    expect(interpolate(image, { size: [2, 6], mode: "bilinear" }).shape).toEqual([1, 1, 2, 6]);
    expect(interpolate(image, { scaleFactor: [0.5, 2] }).shape).toEqual([1, 1, 2, 8]);
  });

  it("averages without weight lost", () => {
    for (const mode of ["area", "bilinear", "bicubic"] as const) {
      const values = interpolate(image, { size: 3, mode, antialias: mode !== "area" }).reshape([-1]).toArray() as number[];
      values.forEach((value) => expect(value).toBeCloseTo(1, 6));
    }
  });

  it("says what does not fit", () => {
    expectError(() => interpolate(image), ArgumentError, "ERR_ARGUMENT");
    expectError(() => interpolate(image, { size: 2, scaleFactor: 2 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => interpolate(image, { size: [2, 2, 2] }), ShapeError, "ERR_SHAPE");
    expectError(() => interpolate(image, { size: 0 }), ShapeError, "ERR_SHAPE");
    expectError(() => interpolate(image, { size: 2 ** 40 }), ShapeError, "ERR_SHAPE");
    expectError(() => interpolate(image, { size: 2, mode: "linear" }), ShapeError, "ERR_SHAPE");
    expectError(() => interpolate(image, { size: 2, alignCorners: true }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => interpolate(image, { size: 2, antialias: true }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => interpolate(ones([4]), { size: 2 }), ShapeError, "ERR_SHAPE");
  });
});

describe("gridSample", () => {
  it("reads nothing outside, and never past the image", () => {
    const far = tensor([[[[1e30, -1e30], [NaN, 0]]]]);
    expect(gridSample(ones([1, 1, 2, 2]), far).shape).toEqual([1, 1, 1, 2]);
    expectError(() => gridSample(ones([1, 1, 2, 2]), ones([1, 1, 1, 3])), ShapeError, "ERR_SHAPE");
  });
});
