// Poisson and binomial numbers, and any whole numbers: means, variances, ranges, seeds, errors.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, Generator, type Tensor, binomial, full, poisson, tensor, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const N = 20_000;
const generator = (): Generator => new Generator(7);

/** Mean and variance within five standard errors of the mean, ten of the variance. */
function expectMoments(x: Tensor, mean: number, variance: number): void {
  const off = Math.sqrt(variance / N);
  expect(Math.abs((x.double().mean().item() as number) - mean)).toBeLessThan(5 * off + 1e-12);
  expect(Math.abs((x.double().var().item() as number) - variance)).toBeLessThan(variance * 10 * Math.sqrt(2 / N) + 1e-12);
  expect(x.frac().abs().sum().item()).toBe(0);
}

describe("poisson", () => {
  it.each([0, 0.3, 4, 9.9, 10, 25, 1000])("has mean and variance %s", (rate) => {
    expectMoments(poisson(full([N], rate), { generator: generator() }), rate, rate);
  });
  it("repeats with the seed, in the shape and dtype of the rates", () => {
    const rates = tensor([[1, 20], [300, 4]], { dtype: "float64" });
    const drawn = poisson(rates, { generator: generator() });
    expect([drawn.shape, drawn.dtype]).toEqual([[2, 2], "float64"]);
    expect(poisson(rates, { generator: generator() }).toArray()).toEqual(drawn.toArray());
  });
  it("refuses rates that are none", () => {
    expectError(() => poisson(tensor([-1])), ArgumentError, "ERR_ARGUMENT");
    expectError(() => poisson(tensor([NaN])), ArgumentError, "ERR_ARGUMENT");
    expectError(() => poisson(tensor([3n])), DTypeError, "ERR_DTYPE");
  });
});

describe("binomial", () => {
  it.each([[1, 0.3], [12, 0.9], [40, 0.1], [100, 0.5], [1000, 0.03], [1000, 0.97]])("of %s trials with probability %s", (n, p) => {
    const drawn = binomial(full([N], n), tensor([p]), { generator: generator() });
    expectMoments(drawn, n * p, n * p * (1 - p));
    expect(drawn.amin().item()).toBeGreaterThanOrEqual(0);
    expect(drawn.amax().item()).toBeLessThanOrEqual(n);
  });
  it("is settled at the ends, and NaN where it is not", () => {
    expect(binomial(tensor([10, 10, -10, 10]), tensor([1.5, 0, 0.5, NaN])).toArray()).toEqual([10, 0, 0, NaN]);
    expectError(() => binomial(tensor([10n]), tensor([0.5])), DTypeError, "ERR_DTYPE");
  });
});

describe("random_", () => {
  it("draws from the whole range, or one, evenly", () => {
    const dice = zeros([N], { dtype: "int64" }).random_(1, 7, { generator: generator() });
    expect(dice.unique().toArray()).toEqual([1, 2, 3, 4, 5, 6]);
    expectMoments(dice, 3.5, 35 / 12);
    expect(zeros([N], { dtype: "uint8" }).random_().amax().item()).toBe(255);
    expect(zeros([N], { dtype: "bool" }).random_().unique().toArray()).toEqual([false, true]);
    expect(zeros([N], { dtype: "float16" }).random_().amax().item()).toBeLessThanOrEqual(2048);
    expect(zeros([N]).random_(3).unique().toArray()).toEqual([0, 1, 2]);
  });
  it("refuses bounds that cross, or that the dtype lacks", () => {
    expectError(() => zeros([2]).random_(5, 5), ArgumentError, "ERR_ARGUMENT");
    expectError(() => zeros([2], { dtype: "int8" }).random_(0, 300), DTypeError, "ERR_DTYPE");
    expectError(() => zeros([2], { dtype: "uint8" }).random_(-3, 3), DTypeError, "ERR_DTYPE");
    expectError(() => zeros([2], { dtype: "bool" }).random_(0, 3), DTypeError, "ERR_DTYPE");
  });
});
