// Adam and AdamW: steps scaled by running estimates of the gradient's mean and square.

import { adamStep_, decaySquare_ } from "../../generated/ts/index.js";
import { noGrad } from "../autograd/mode.js";
import { ArgumentError, showValue } from "../errors.js";
import { type Tensor, zeros } from "../tensor/tensor.js";
import { checkNonNegative, checkShare } from "./hyper-parameters.js";
import { Optimizer, type ParamGroup, type Params, type ParamState } from "./optimizer.js";

export interface AdamOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** Decay of the two running means. Default [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default 1e-8. */
  eps: number;
  /** Adam: factor of the penalty on the squares, default 0. AdamW: rate of decay, default 0.01. */
  weightDecay: number;
  /** Never let the estimate of the square shrink. Default false. */
  amsgrad: boolean;
  /** Ascend. Default false. */
  maximize: boolean;
}

const DEFAULTS: AdamOptions = {
  lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, amsgrad: false, maximize: false,
};

/**
 * Adam:
 *
 *     g = grad + weightDecay * p
 *     m = beta1 * m + (1 - beta1) * g
 *     v = beta2 * v + (1 - beta2) * g²                amsgrad: the largest v so far, below
 *     p = p - lr / (1 - beta1^t) * m / (sqrt(v) / sqrt(1 - beta2^t) + eps)
 *
 * Source: Kingma and Ba, arXiv:1412.6980; Reddi, Kale and Kumar, arXiv:1904.09237 (amsgrad);
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
 * @throws ArgumentError for options outside their domain.
 * @example const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
 */
export class Adam extends Optimizer<AdamOptions> {
  constructor(params: Params<AdamOptions>, options: Partial<AdamOptions> = {}) {
    super(params, { ...DEFAULTS, ...options });
  }

  protected checkOptions({ lr, betas, eps, weightDecay }: AdamOptions): void {
    const op = this.constructor.name;
    checkNonNegative(op, "lr", lr);
    checkNonNegative(op, "eps", eps);
    checkNonNegative(op, "weightDecay", weightDecay);
    if (!Array.isArray(betas) || betas.length !== 2) {
      throw new ArgumentError(
        `${op}: expected betas to be two numbers, got ${showValue(betas)}`,
        { op, got: betas });
    }
    betas.forEach((beta, i) => checkShare(op, `betas[${i}]`, beta));
  }

  protected update(param: Tensor, grad: Tensor, group: ParamGroup<AdamOptions>): void {
    const up = group.maximize ? grad.neg() : grad;
    const g = this.decayed(param, up, group);
    const { lr, betas: [beta1, beta2], eps } = group;
    const state = this.stateOf(param, group);
    const m = (state.expAvg as Tensor).lerp_(g, 1 - beta1);
    const v = decaySquare_(state.expAvgSq as Tensor, g, { beta: beta2 });
    const t = (state.step = (state.step as number) + 1);
    const square = group.amsgrad ? (state.maxExpAvgSq as Tensor).maximum_(v) : v;
    adamStep_(param, m, square, { rate: -lr / (1 - beta1 ** t), scale: 1 / Math.sqrt(1 - beta2 ** t), eps });
  }

  /** The gradient with the penalty's; AdamW shrinks the parameter instead. */
  protected decayed(param: Tensor, grad: Tensor, { weightDecay }: AdamOptions): Tensor {
    return weightDecay === 0 ? grad : grad.add(param, { alpha: weightDecay });
  }

  private stateOf(param: Tensor, { amsgrad }: AdamOptions): ParamState {
    const found = this.state.get(param);
    if (found) return found;
    const blank = (): Tensor => noGrad(() => zeros(param.shape, param.type));
    const fresh: ParamState = { step: 0, expAvg: blank(), expAvgSq: blank() };
    if (amsgrad) fresh.maxExpAvgSq = blank();
    this.state.set(param, fresh);
    return fresh;
  }
}

/**
 * Adam with weight decay apart from the gradient: p = p * (1 - lr * weightDecay) before each step,
 * weightDecay 0.01 unless given.
 *
 * Source: Loshchilov and Hutter, arXiv:1711.05101;
 * https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html
 * @example const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-3, weightDecay: 0.1 });
 */
export class AdamW extends Adam {
  constructor(params: Params<AdamOptions>, options: Partial<AdamOptions> = {}) {
    super(params, { weightDecay: 0.01, ...options });
  }

  protected override decayed(param: Tensor, grad: Tensor, { lr, weightDecay }: AdamOptions): Tensor {
    if (weightDecay !== 0) param.mul_(1 - lr * weightDecay);
    return grad;
  }
}
