import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, manualSeed, multinomial, randperm, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";

describe("randperm", () => {
  it("holds every integer once, the same for one seed", () => {
    manualSeed(1);
    const first = randperm(50).toArray() as number[];
    manualSeed(1);
    expect(randperm(50).toArray()).toEqual(first);
    expect(first.slice().sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(first).not.toEqual(first.slice().sort((a, b) => a - b));
  });

  it("refuses a negative count", () => expectError(() => randperm(-1), ShapeError, "ERR_SHAPE"));
});

describe("multinomial", () => {
  it("draws as the weights say, and never what weighs nothing", () => {
    manualSeed(2);
    const drawn = multinomial(tensor([1, 0, 3]), 4000, { replacement: true }).toArray() as number[];
    expect(drawn).not.toContain(1);
    expect(drawn.filter((place) => place === 2).length / 4000).toBeCloseTo(0.75, 1);
  });

  it("draws each place once without replacement", () => {
    const rows = multinomial(tensor([[1, 2, 3], [5, 1, 1]]), 3).toArray() as number[][];
    for (const row of rows) expect(row.slice().sort()).toEqual([0, 1, 2]);
  });

  it("refuses weights and counts that leave no choice", () => {
    expectError(() => multinomial(tensor([1, 2]), 3), ArgumentError, "ERR_ARGUMENT");
    expectError(() => multinomial(tensor([1, -2]), 1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => multinomial(tensor([0, 0]), 1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => multinomial(tensor([1, 0]), 2), ArgumentError, "ERR_ARGUMENT");
    expectError(() => multinomial(tensor(1), 1), ShapeError, "ERR_SHAPE");
  });
});
