// Stochastic gradient descent, with momentum.

import { decayAdd_ } from "../../generated/ts/index.js";
import { ArgumentError } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { checkNonNegative } from "./hyper-parameters.js";
import { Optimizer, type ParamGroup, type Params } from "./optimizer.js";

export interface SGDOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** Default 0. */
  momentum: number;
  /** Share of the gradient kept out of the momentum. Default 0. */
  dampening: number;
  /** Factor of the penalty on the parameters' squares. Default 0. */
  weightDecay: number;
  /** Look ahead along the momentum. Default false. */
  nesterov: boolean;
  /** Ascend. Default false. */
  maximize: boolean;
}

/**
 * Moves each parameter against its gradient:
 *
 *     g = grad + weightDecay * p
 *     b = momentum * b + (1 - dampening) * g      the first time b = g
 *     p = p - lr * b                              nesterov: p - lr * (g + momentum * b)
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html; Sutskever and others,
 * "On the importance of initialization and momentum in deep learning", ICML 2013.
 * @throws ArgumentError for options outside their domain.
 * @example const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
 */
export class SGD extends Optimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, options: Partial<SGDOptions> = {}) {
    super(params, { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false, ...options });
  }

  protected checkOptions({ lr, momentum, dampening, weightDecay, nesterov }: SGDOptions): void {
    checkNonNegative("SGD", "lr", lr);
    checkNonNegative("SGD", "momentum", momentum);
    checkNonNegative("SGD", "weightDecay", weightDecay);
    if (nesterov && !(momentum > 0 && dampening === 0)) {
      throw new ArgumentError(
        `SGD: nesterov needs a momentum above 0 and no dampening, got momentum ${momentum} and dampening ${dampening}`);
    }
  }

  protected update(param: Tensor, grad: Tensor, group: ParamGroup<SGDOptions>): void {
    const { lr, weightDecay, maximize, momentum } = group;
    const up = maximize ? grad.neg() : grad;
    const g = weightDecay === 0 ? up : up.add(param, { alpha: weightDecay });
    param.add_(momentum === 0 ? g : this.momentumOf(param, g, group), { alpha: -lr });
  }

  private momentumOf(param: Tensor, g: Tensor, { momentum, dampening, nesterov }: SGDOptions): Tensor {
    const state = this.state.get(param);
    const before = state?.momentumBuffer as Tensor | undefined;
    const b = before === undefined ? g.clone() : decayAdd_(before, g, { beta: momentum, alpha: 1 - dampening });
    if (state === undefined) this.state.set(param, { momentumBuffer: b });
    return nesterov ? g.add(b, { alpha: momentum }) : b;
  }
}
