// Keeping gradients from growing too large, between `backward()` and `step()`.

import { noGrad } from "../autograd/mode.js";
import { ArgumentError, GradError, showValue } from "../errors.js";
import { Tensor, zeros } from "../tensor/tensor.js";
import { defaultDType } from "../dtype.js";
import "../../generated/ts/index.js";

export interface ClipGradNormOptions {
  /** 2, 1, or Infinity for the largest absolute value; any positive number. Default 2. */
  normType?: number;
  /** Throw when the norm is NaN or infinite. Default false. */
  errorIfNonfinite?: boolean;
}

/**
 * Scales all gradients by one factor so that their norm, taken as one vector, is at most `maxNorm`.
 * Gives the norm before, 0-d. Parameters without a gradient are left out.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 * @throws ArgumentError for a norm below 0; GradError for a non-finite one, if asked for.
 * @example loss.backward(); optim.clipGradNorm_(model.parameters(), 1); optimizer.step();
 */
export function clipGradNorm_(
  parameters: Iterable<Tensor> | Tensor, maxNorm: number, options: ClipGradNormOptions = {},
): Tensor {
  const { normType = 2, errorIfNonfinite = false } = options;
  if (!(typeof maxNorm === "number" && maxNorm >= 0)) {
    throw new ArgumentError(
      `clipGradNorm_: expected maxNorm to be a number from 0 on, got ${showValue(maxNorm)}`,
      { got: maxNorm });
  }
  if (!(typeof normType === "number" && normType > 0)) {
    throw new ArgumentError(
      `clipGradNorm_: expected normType to be a positive number or Infinity, got ${showValue(normType)}`,
      { got: normType });
  }
  return noGrad(() => {
    const grads = gradientsOf(parameters);
    const total = totalNorm(grads, normType);
    if (errorIfNonfinite && !Number.isFinite(total.item())) {
      throw new GradError(
        `clipGradNorm_: the norm of the gradients is ${String(total.item())}`,
        { norm: total.item() });
    }
    // 1e-6 as in PyTorch: a norm of zero leaves zeros.
    const factor = total.add(1e-6).reciprocal().mul(maxNorm).clamp({ max: 1 });
    for (const grad of grads) grad.mul_(factor);
    return total;
  });
}

/**
 * Limits every element of every gradient to [-clipValue, clipValue], in place.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 */
export function clipGradValue_(parameters: Iterable<Tensor> | Tensor, clipValue: number): void {
  if (!(typeof clipValue === "number" && clipValue >= 0)) {
    throw new ArgumentError(
      `clipGradValue_: expected clipValue to be a number from 0 on, got ${showValue(clipValue)}`,
      { got: clipValue });
  }
  noGrad(() => gradientsOf(parameters).forEach((grad) => grad.clamp_({ min: -clipValue, max: clipValue })));
}

function gradientsOf(parameters: Iterable<Tensor> | Tensor): Tensor[] {
  const list = parameters instanceof Tensor ? [parameters] : [...parameters];
  return list.flatMap(({ grad }) => (grad === null ? [] : [grad.detach()]));
}

/** (Σ |g|^p)^(1/p) over all elements of all gradients; the maximum for p infinite. */
function totalNorm(grads: readonly Tensor[], p: number): Tensor {
  if (grads.length === 0) return zeros([], defaultDType());
  if (p === Infinity) return grads.map((grad) => grad.abs().amax()).reduce((a, b) => a.maximum(b));
  const sums = grads.map((grad) => (p === 2 ? grad.square() : p === 1 ? grad.abs() : grad.abs().pow(p)).sum());
  const total = sums.reduce((a, b) => a.add(b));
  return p === 2 ? total.sqrt() : p === 1 ? total : total.pow(1 / p);
}
