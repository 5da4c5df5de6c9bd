// Batch normalization with few long channels: several blocks share each, in a launch for each of its sums
// (native/cuda/row_parts.cuh). Bits are the CPU's, and so are running statistics, which are read and written in place.

import { describe, expect, it } from "vitest";
import { type Tensor, manualSeed, nn, noGrad, randn } from "../../src/index.js";
import { missing, why } from "./stand-in.js";

/** Results, gradients and running statistics of two steps in training and one evaluation, as numbers. */
function steps(device: string, x: Tensor, grad: Tensor): number[][] {
  manualSeed(5);
  const norm = new nn.BatchNorm2d(x.shape[1]).to(device as "cpu");
  const all: Tensor[] = [];
  for (let k = 0; k < 2; k++) {
    const input = x.mul(k + 1).to(device as "cpu").detach().requiresGrad_();
    norm.zeroGrad();
    const y = norm.forward(input);
    y.backward(grad.to(device as "cpu"));
    all.push(y.detach(), input.grad!, ...norm.parameters().map((one) => one.grad!.clone()), norm.runningMean!.clone(), norm.runningVar!.clone());
  }
  norm.eval();
  noGrad(() => all.push(norm.forward(x.to(device as "cpu")), norm.runningMean!));
  return all.map((one) => one.cpu().flatten().toArray() as number[]);
}

describe.skipIf(missing.length > 0)(`batch normalization on cuda${why}`, () => {
  for (const shape of [[6, 3, 10, 301], [5, 2, 64, 64], [3, 4, 2, 3]]) {
    it(`of [${shape.join(", ")}] has the CPU's bits, results and running statistics alike`, () => {
      manualSeed(4);
      const [x, grad] = [randn(shape), randn(shape)];
      expect(steps("cuda", x, grad)).toEqual(steps("cpu", x, grad));
    });
  }
});
