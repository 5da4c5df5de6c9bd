// Softmax, the norms, and losses built on them. Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, IndexError, ShapeError, type Tensor, arange, batchNorm, binaryCrossEntropy, crossEntropy, groupNorm, layerNorm, logSoftmax, mseLoss,
  nllLoss, ones, rand, randint, randn, rmsNorm, softmax, tensor, zeros,
} from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const f64 = (data: unknown): Tensor => tensor(data as number[], { dtype: "float64" });
const x = (): Tensor => f64([[1, 2, 3], [1, -1, 0.5]]);

describe("softmax and log_softmax", () => {
  it("normalize along any dim, in any layout", () => {
    const expected = [[0.09003057317038045, 0.2447284710547976, 0.6652409557748218], [0.5740969929676946, 0.0776955791485706, 0.3482074278837349]];
    expectClose(softmax(x(), -1), expected);
    expectClose(softmax(x().t(), 0).t(), expected);
    expectClose(logSoftmax(x(), 0), [[-0.6931471805599453, -0.048587351573741965, -0.07888973429254957], [-0.6931471805599453, -3.048587351573742, -2.5788897342925496]]);
    expect(softmax(tensor(5), 0).item()).toBe(1);
    expect(softmax(zeros([0]), 0).shape).toEqual([0]);
    expect(softmax(zeros([2, 0]), 1).shape).toEqual([2, 0]);
    expect(logSoftmax(zeros([0, 3]), 1).shape).toEqual([0, 3]);
  });
  it("stand large values, and give NaN for rows of -inf or with +inf", () => {
    expectClose(softmax(tensor([1000, 1000]), 0), [0.5, 0.5]);
    expect(softmax(tensor([-Infinity, -Infinity]), 0).toArray()).toEqual([NaN, NaN]);
    expect(softmax(tensor([Infinity, 1]), 0).toArray()).toEqual([NaN, NaN]);
    expect(softmax(tensor([-Infinity, 1]), 0).toArray()).toEqual([0, 1]);
    expectClose(logSoftmax(tensor([0, -200]), 0), [0, -200]);
  });
  it("refuse integers and dims outside", () => {
    expectError(() => softmax(tensor([1n]), 0), DTypeError, "ERR_DTYPE");
    expectError(() => softmax(tensor([1]), 1), IndexError, "ERR_INDEX");
    expectError(() => softmax(tensor([1]), undefined as never), IndexError, "ERR_INDEX");
  });
});

describe("the norms, with the eps that was asked for", () => {
  it("layer_norm", () => {
    expectClose(layerNorm(x(), [3], f64([1, 2, 3]), f64([0.1, 0.2, 0.3])), [[-1.124735684, 0.2, 3.974207070], [1.080573889, -2.545606881, 1.476688676]].map((row) => row.map((v) => v)));
    expectClose(layerNorm(x(), [3], undefined, undefined, { eps: 0.5 }), [[-0.9258200997725515, 0, 0.9258200997725515], [0.753778361444409, -1.0552897060221726, 0.30151134457776363]]);
    expectClose(layerNorm(ones([2, 2, 2], { dtype: "float64" }), [2, 2]), [[[0, 0], [0, 0]], [[0, 0], [0, 0]]]);
    expectError(() => layerNorm(x(), [2]), ShapeError, "ERR_SHAPE");
    expectError(() => layerNorm(x(), [3], f64([1])), ShapeError, "ERR_SHAPE");
    expectError(() => layerNorm(x(), [3], ones([3])), DTypeError, "ERR_DTYPE");
  });
  it("rms_norm", () => {
    expectClose(rmsNorm(x(), [3], undefined, { eps: 0.5 }), [[0.4399413450640599, 0.8798826901281198, 1.3198240351921797], [0.8944271909999159, -0.8944271909999159, 0.4472135954999579]]);
  });
  it("group_norm", () => {
    const y = groupNorm(arange(16, { dtype: "float64" }).view([2, 4, 2]), 2, f64([1, 2, 3, 4]), f64([0, 1, 0, 1]), { eps: 0.5 });
    expectClose(y.select(0, 1), [[-1.1338934190276815, -0.3779644730092271], [1.7559289460184546, 3.2677868380553634], [-3.4016802570830436, -1.1338934190276806], [2.5118578920369092, 5.535573676110727]]);
    expectError(() => groupNorm(ones([1, 3]), 2), ShapeError, "ERR_SHAPE");
    expectError(() => groupNorm(ones([1, 3]), 0), ShapeError, "ERR_SHAPE");
  });
  it("batch_norm, which moves its running statistics in training and reads them after", () => {
    const [mean, variance] = [f64([1, 2, 3]), f64([1, 2, 3])];
    const y = batchNorm(x(), mean, variance, f64([1, 2, 3]), f64([0.1, 0.2, 0.3]), { training: true, momentum: 0.2, eps: 0.5 });
    expectClose(y, [[0.1, 2.009068067, 2.911164839], [0.1, -1.609068067, -2.311164839]]);
    expectClose(mean, [1, 1.7, 2.75]);
    expectClose(variance, [0.8, 2.5, 3.025]);
    expectClose(batchNorm(x(), mean, variance, undefined, undefined, { eps: 0.5 }), [[0, 0.17320508075688767, 0.1331559103228266], [0, -1.55884572681199, -1.1984031929054422]]);
    expectClose(mean, [1, 1.7, 2.75]);
    expectError(() => batchNorm(x()), ShapeError, "ERR_SHAPE");
    expectError(() => batchNorm(f64([1, 2])), ShapeError, "ERR_SHAPE");
    expectError(() => batchNorm(x(), f64([1]), f64([1])), ShapeError, "ERR_SHAPE");
  });
});

describe("losses", () => {
  const target = (): Tensor => tensor([2n, 0n]);
  it("cross_entropy with weights, smoothing and ignored targets", () => {
    expectClose(crossEntropy(x(), target()), 0.48128144204318557);
    expectClose(crossEntropy(x(), target(), undefined, { labelSmoothing: 0.1 }), 0.5729481087098522);
    expectClose(crossEntropy(x(), tensor([2n, -100n]), f64([1, 2, 3])), 0.4076059644443804);
    expect(crossEntropy(x(), tensor([-100n, -100n])).item()).toBeNaN();
    expect(crossEntropy(x(), tensor([-100n, -100n]), undefined, { reduction: "sum" }).item()).toBe(0);
  });
  it("cross_entropy is nll_loss of log_softmax, for images and single samples too, with its gradient", () => {
    const cases: [number[], number[]][] = [[[4, 70], [4]], [[2, 5, 3, 4], [2, 3, 4]], [[7], []]];
    for (const [shape, places] of cases) {
      const classes = shape[shape.length === 1 ? 0 : 1], named = randint(0, classes, places), weight = rand([classes], { dtype: "float64" });
      for (const reduction of ["mean", "none"] as const) {
        const options = { reduction, ignoreIndex: 1 };
        const [a, b] = [randn(shape, { dtype: "float64" })].flatMap((logits) => [logits.clone().requiresGrad_(), logits.clone().requiresGrad_()]);
        const own = crossEntropy(a, named, weight, options), composed = nllLoss(logSoftmax(b, shape.length === 1 ? 0 : 1), named, weight, options);
        own.sum().backward();
        composed.sum().backward();
        expectClose(own, composed.toArray());
        expectClose(a.grad!, b.grad!.toArray());
      }
    }
  });
  it("clamp the logarithms of binary cross entropy", () => {
    expectClose(binaryCrossEntropy(tensor([0, 1, 0.5]), ones([3]), undefined, { reduction: "none" }), [100, 0, 0.6931471824645996]);
  });
  it("are NaN for the mean of nothing, and 0 for its sum", () => {
    expect(mseLoss(zeros([0]), zeros([0])).item()).toBeNaN();
    expect(mseLoss(zeros([0]), zeros([0]), { reduction: "sum" }).item()).toBe(0);
    expect(crossEntropy(zeros([0, 3]), zeros([0], { dtype: "int64" })).item()).toBeNaN();
  });
  it("refuse a class that is not there, a reduction that is not one, and shares outside [0, 1]", () => {
    expectError(() => crossEntropy(x(), tensor([3n, 0n])), IndexError, "ERR_INDEX");
    expectError(() => nllLoss(x(), tensor([0.5, 1]) as never), DTypeError, "ERR_DTYPE");
    expect(expectError(() => crossEntropy(x(), tensor([0n, 1n, 2n])), ShapeError, "ERR_SHAPE").message).toContain("without its dim of classes");
    expect(expectError(() => mseLoss(x(), x(), { reduction: "maen" as never }), ArgumentError, "ERR_ARGUMENT").message).toContain('Did you mean "mean"?');
    expectError(() => crossEntropy(x(), target(), undefined, { labelSmoothing: 2 }), ArgumentError, "ERR_ARGUMENT");
  });
});
