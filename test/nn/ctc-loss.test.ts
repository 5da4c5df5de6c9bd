// The CTC loss on cases small enough to list every path, and its gradient through log_softmax.

import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, ctcLoss, logSoftmax, manualSeed, randn, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const target = (...labels: number[]) => tensor(labels.map(BigInt), { dtype: "int64" });

describe("ctcLoss", () => {
  it("adds up the paths that read the target", () => {
    const p = [[0.5, 0.5], [0.25, 0.75]];
    const frames = tensor(p, { dtype: "float64" }).log();
    // "1" is read by (1, 1), (1, blank) and (blank, 1).
    const read = 0.5 * 0.75 + 0.5 * 0.25 + 0.5 * 0.75;
    expect(Number(ctcLoss(frames, target(1), 2, 1, { reduction: "sum" }).item())).toBeCloseTo(-Math.log(read), 12);
  });

  it("is infinite where the target does not fit, and zero there with zeroInfinity", () => {
    const frames = logSoftmax(randn([2, 3]), -1);
    expect(Number(ctcLoss(frames, target(1, 1), 2, 2, { reduction: "sum" }).item())).toBe(Infinity);
    expect(Number(ctcLoss(frames, target(1, 1), 2, 2, { reduction: "sum", zeroInfinity: true }).item())).toBe(0);
  });

  it("has the gradient of its logits", () => {
    manualSeed(3);
    const logits = randn([5, 2, 4], { dtype: "float64" });
    const loss = (x: typeof logits) => ctcLoss(logSoftmax(x, -1), tensor([[1n, 2n], [3n, 3n]]), [5, 4], [2, 1]);
    const leaf = logits.clone().requiresGrad_();
    loss(leaf).backward();
    const gradient = leaf.grad!.reshape([-1]).toArray() as number[];
    const values = logits.reshape([-1]).toArray() as number[];
    const at = (k: number, moved: number) => Number(loss(tensor(values.with(k, moved), { dtype: "float64" }).reshape([5, 2, 4])).item());
    values.forEach((x, k) => expect(gradient[k]).toBeCloseTo((at(k, x + 1e-5) - at(k, x - 1e-5)) / 2e-5, 7));
  });

  it("refuses labels and lengths that do not fit", () => {
    const frames = logSoftmax(randn([4, 3]), -1);
    expectError(() => ctcLoss(frames, target(5), 4, 1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => ctcLoss(frames, target(1), 9, 1), ShapeError, "ERR_SHAPE");
    expectError(() => ctcLoss(frames, target(1), 4, 2), ShapeError, "ERR_SHAPE");
  });
});
