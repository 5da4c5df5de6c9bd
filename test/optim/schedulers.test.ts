import { describe, expect, it } from "vitest";
import { ArgumentError, ones, optim } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const sgd = (): optim.SGD => new optim.SGD([{ params: [ones([1])] }, { params: [ones([1])], lr: 1 }], { lr: 0.1 });

function rates(scheduler: optim.LRScheduler, steps: number): number[] {
  return Array.from({ length: steps }, () => {
    scheduler.step();
    return scheduler.lastLr[0];
  });
}

function expectRates(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((rate, i) => expect(rate).toBeCloseTo(expected[i], 12));
}

describe("schedulers", () => {
  it("StepLR shrinks every few epochs, in every group", () => {
    const optimizer = sgd();
    expectRates(rates(new optim.StepLR(optimizer, 2, { gamma: 0.5 }), 5), [0.1, 0.05, 0.05, 0.025, 0.025]);
    expect(optimizer.paramGroups[1].lr).toBeCloseTo(0.25, 12);
  });

  it("CosineAnnealingLR gives PyTorch's rates", () => {
    expectRates(rates(new optim.CosineAnnealingLR(sgd(), 4, { etaMin: 0.01 }), 4), [
      0.08681980515339464, 0.055, 0.023180194846605363, 0.01,
    ]);
  });

  it("LambdaLR multiplies, from the first epoch on", () => {
    const optimizer = sgd();
    const scheduler = new optim.LambdaLR(optimizer, (epoch) => (epoch + 1) / 4);
    expect(scheduler.lastLr[0]).toBeCloseTo(0.025, 12);
    expectRates(rates(scheduler, 3), [0.05, 0.075, 0.1]);
  });

  it("go on from a saved state", () => {
    const first = new optim.StepLR(sgd(), 2);
    rates(first, 3);
    const optimizer = sgd();
    const second = new optim.StepLR(optimizer, 2);
    second.loadStateDict(first.stateDict());
    expect(optimizer.paramGroups[0].lr).toBeCloseTo(0.01, 12);
    expectRates(rates(second, 1), rates(first, 1));
  });

  it("refuse periods that are none", () => {
    expectError(() => new optim.StepLR(sgd(), 0), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new optim.CosineAnnealingLR(sgd(), 1.5), ArgumentError, "ERR_ARGUMENT");
  });
});
