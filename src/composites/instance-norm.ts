// Instance normalization: batch normalization of every sample's channels on their own.

import * as ops from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import { ShapeError, showShape } from "../errors.js";
import { product } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

type Maybe = Tensor | null | undefined;

export function instanceNorm(x: Tensor, runningMean: Maybe, runningVar: Maybe, weight: Maybe, bias: Maybe, useInputStats: boolean, momentum: number, eps: number): Tensor {
  if (x.ndim < 2) throw new ShapeError(`instanceNorm: x must have a batch and a channel dim, got ${showShape(x.shape)}`, { shape: x.shape });
  const [batch, channels, ...sizes] = x.shape;
  if (useInputStats && product(sizes) === 1) throw new ShapeError(`instanceNorm: statistics need more than one element of each channel, got ${showShape(x.shape)}`, { shape: x.shape });
  const each = (values: Maybe): Maybe => values && ops.repeat(values, [batch]);
  const [mean, variance] = noGrad(() => [each(runningMean), each(runningVar)]);
  const flat = ops.reshape(x, [1, batch * channels, ...sizes]);
  const y = ops.batchNorm(flat, mean, variance, each(weight), each(bias), { training: useInputStats, momentum, eps });
  if (useInputStats) {
    noGrad(() => {
      if (runningMean && mean) runningMean.copy_(ops.mean(ops.reshape(mean, [batch, channels]), 0));
      if (runningVar && variance) runningVar.copy_(ops.mean(ops.reshape(variance, [batch, channels]), 0));
    });
  }
  return ops.reshape(y, x.shape);
}
