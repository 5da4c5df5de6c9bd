import { describe, expect, it } from "vitest";
import { ArgumentError, Generator, ShapeError, type Tensor, nn, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const { init } = nn;
const blank = (): Tensor => zeros([200, 100]);
const largest = (x: Tensor): number => Number(x.abs().amax().item());
const deviation = (x: Tensor): number => Number(x.std().item());

describe("initial values", () => {
  it("fill uniformly between the bounds", () => {
    const x = init.uniform_(blank(), -2, 3);
    expect(Number(x.amin().item())).toBeGreaterThanOrEqual(-2);
    expect(Number(x.amax().item())).toBeLessThanOrEqual(3);
    expect(Number(x.mean().item())).toBeCloseTo(0.5, 1);
  });

  it("fill normally with mean and deviation", () => {
    const x = init.normal_(blank(), 1, 0.5);
    expect(Number(x.mean().item())).toBeCloseTo(1, 1);
    expect(deviation(x)).toBeCloseTo(0.5, 1);
  });

  it("fill with one number", () => {
    expect(init.ones_(zeros([2])).toArray()).toEqual([1, 1]);
    expect(init.zeros_(init.constant_(zeros([2]), 7)).toArray()).toEqual([0, 0]);
  });

  it("keep to Xavier's and Kaiming's bounds", () => {
    const cases: [Tensor, number][] = [
      [init.xavierUniform_(blank()), Math.sqrt(6 / 300)],
      [init.xavierUniform_(blank(), 2), 2 * Math.sqrt(6 / 300)],
      [init.kaimingUniform_(blank()), Math.sqrt(6 / 100)],
      [init.kaimingUniform_(blank(), { a: Math.sqrt(5) }), 1 / Math.sqrt(100)],
      [init.kaimingUniform_(blank(), { mode: "fan_out", nonlinearity: "linear" }), Math.sqrt(3 / 200)],
    ];
    for (const [x, bound] of cases) {
      expect(largest(x)).toBeLessThanOrEqual(bound * (1 + 1e-6));
      expect(largest(x)).toBeGreaterThan(0.99 * bound);
    }
    expect(deviation(init.kaimingNormal_(blank()))).toBeCloseTo(Math.sqrt(2 / 100), 2);
    expect(deviation(init.xavierNormal_(blank()))).toBeCloseTo(Math.sqrt(2 / 300), 2);
  });

  it("count a receptive field in both fans", () => {
    expect(largest(init.xavierUniform_(zeros([4, 2, 3, 5])))).toBeLessThanOrEqual(Math.sqrt(6 / (2 * 15 + 4 * 15)));
  });

  it("repeat for one seed, and record nothing", () => {
    const x = nn.parameter(zeros([3, 3]));
    const draw = (): unknown => init.kaimingUniform_(x, { generator: new Generator(3) }).toArray();
    expect(draw()).toEqual(draw());
    expect(x.isLeaf && x.requiresGrad).toBe(true);
  });

  it("know PyTorch's gains", () => {
    expect(init.calculateGain("linear")).toBe(1);
    expect(init.calculateGain("tanh")).toBe(5 / 3);
    expect(init.calculateGain("relu")).toBe(Math.SQRT2);
    expect(init.calculateGain("leaky_relu", 0.2)).toBeCloseTo(1.3867504905630728, 14);
    expect(init.calculateGain("selu")).toBe(0.75);
  });

  it("refuse tensors without fans and names that are unknown", () => {
    const error = expectError(() => init.xavierUniform_(zeros([3])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("xavierUniform_: expected at least 2 dims, (out, in, …), got shape [3]");
    expectError(() => init.kaimingUniform_(blank(), { mode: "fan" as never }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => init.calculateGain("gelu" as never), ArgumentError, "ERR_ARGUMENT");
  });
});
