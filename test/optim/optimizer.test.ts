import { describe, expect, it } from "vitest";
import { ArgumentError, GradError, type Tensor, nn, ones, optim, tensor, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, wave } from "../nn/waves.js";

interface Stepper { zeroGrad(): void; step(): void }

/** Five steps on sum(p^3) + p[0] * sum(exp(q)), as in test/nn/reference.py; p and q side by side. */
function run(make: (params: Tensor[]) => Stepper): Tensor[] {
  const [p, q] = [wave(3).requiresGrad_(), wave(2).add(1).requiresGrad_()];
  const optimizer = make([p, q]);
  for (let step = 0; step < 5; step++) advance(optimizer, p, q);
  return [p.detach(), q.detach()];
}

function advance(optimizer: Stepper, p: Tensor, q: Tensor): void {
  optimizer.zeroGrad();
  p.mul(p).mul(p).sum().add(q.exp().mul(p.select(0, 0)).sum()).backward();
  optimizer.step();
}

function expectRun(make: (params: Tensor[]) => Stepper, expected: readonly number[]): void {
  const [p, q] = run(make);
  expectValues(p, expected.slice(0, 3));
  expectValues(q, expected.slice(3));
}

describe("SGD", () => {
  it("moves as PyTorch's does, with every option", () => {
    expectRun((p) => new optim.SGD(p, { lr: 0.01 }), [-0.40320322, 0.58647092, 0.85537894, 1.02176511, 1.68595719]);
    expectRun((p) => new optim.SGD(p, { lr: 0.01, momentum: 0.9 }), [-1.07686021, 0.49431102, 0.64969226, 1.06785077, 1.77498942]);
    expectRun((p) => new optim.SGD(p, { lr: 0.01, momentum: 0.9, dampening: 0.3, weightDecay: 0.1 }), [-0.83862926, 0.51677751, 0.70211815, 1.03015199, 1.70468005]);
    expectRun((p) => new optim.SGD(p, { lr: 0.01, momentum: 0.9, nesterov: true, weightDecay: 0.1 }), [-1.45528518, 0.45482828, 0.57972827, 1.13726982, 1.91892132]);
    expectRun((p) => new optim.SGD(p, { lr: 0.01, maximize: true }), [0.40320322, 0.7116291, 1.15030525, 1.02176511, 1.68595719]);
  });

  it("does not change the gradient it is given", () => {
    const p = ones([1]).requiresGrad_();
    const optimizer = new optim.SGD([p], { lr: 1, momentum: 0.9, weightDecay: 0.5 });
    for (let step = 0; step < 2; step++) {
      p.grad = tensor([2]);
      optimizer.step();
      expect(p.grad!.item()).toBe(2);
    }
  });

  it("refuses options outside their domain", () => {
    const p = [ones([1])];
    for (const options of [{ lr: -1 }, { lr: NaN }, { momentum: -0.1 }, { weightDecay: -1 }, { nesterov: true }, { momentum: 0.9, dampening: 0.1, nesterov: true }]) {
      expectError(() => new optim.SGD(p, options), ArgumentError, "ERR_ARGUMENT");
    }
    expect(expectError(() => new optim.SGD(p, { lr: -1 }), ArgumentError, "ERR_ARGUMENT").message).toBe("SGD: expected lr to be a number from 0 on, got -1");
  });
});

describe("Adam and AdamW", () => {
  it("move as PyTorch's do, with every option", () => {
    expectRun((p) => new optim.Adam(p, { lr: 0.05 }), [-0.25054045, 0.40092052, 0.73902394, 1.16633801, 1.8105557]);
    expectRun((p) => new optim.Adam(p, { lr: 0.05, betas: [0.8, 0.95], eps: 1e-3, weightDecay: 0.1 }), [-0.2496862, 0.40313415, 0.74047174, 1.035595, 1.6945953]);
    expectRun((p) => new optim.AdamW(p, { lr: 0.05 }), [-0.25027928, 0.39962078, 0.73685884, 1.16374047, 1.80635695]);
    expectRun((p) => new optim.AdamW(p, { lr: 0.05, weightDecay: 0.5 }), [-0.23768758, 0.3396634, 0.63657954, 1.04246737, 1.61042923]);
  });

  it("hold the largest square with amsgrad", () => {
    for (const [amsgrad, expected] of [[false, 0.60943394], [true, 0.74690815]] as const) {
      const p = ones([1], { dtype: "float64" }).requiresGrad_();
      const optimizer = new optim.Adam([p], { lr: 0.1, betas: [0.9, 0.5], amsgrad });
      for (const grad of [1, 0.1, 0.1, 0.1]) {
        p.grad = tensor([grad], { dtype: "float64" });
        optimizer.step();
      }
      expectValues(p.detach(), [expected]);
    }
  });

  it("refuse options outside their domain", () => {
    for (const options of [{ lr: -1 }, { eps: -1 }, { betas: [1, 0.9] as const }, { betas: [0.9, -0.1] as const }, { betas: [0.9] as never }]) {
      expectError(() => new optim.Adam([ones([1])], options), ArgumentError, "ERR_ARGUMENT");
    }
    const error = expectError(() => new optim.AdamW([ones([1])], { betas: [1, 0.9] }), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toBe("AdamW: expected betas[0] to be in [0, 1), got 1");
  });
});

describe("every optimizer", () => {
  it("leaves parameters without a gradient alone, and records nothing", () => {
    const [p, q] = [ones([2]).requiresGrad_(), ones([2]).requiresGrad_()];
    const optimizer = new optim.AdamW([p, q], { lr: 0.1 });
    p.grad = ones([2]);
    optimizer.step();
    expect(q.toArray()).toEqual([1, 1]);
    expect(p.isLeaf).toBe(true);
    expect(p.toArray()).not.toEqual([1, 1]);
    expect(optimizer.state.has(q)).toBe(false);
  });

  it("gives groups options of their own", () => {
    const [p, q] = [zeros([1]).requiresGrad_(), zeros([1]).requiresGrad_()];
    const optimizer = new optim.SGD([{ params: [p], lr: 1 }, { params: [q] }], { lr: 0.5 });
    [p.grad, q.grad] = [ones([1]), ones([1])];
    optimizer.step();
    expect([p.item(), q.item()]).toEqual([-1, -0.5]);
    optimizer.paramGroups[1].lr = 2;
    optimizer.step();
    expect(q.item()).toBe(-2.5);
  });

  it("forgets gradients, or zeroes them", () => {
    const p = ones([2]).requiresGrad_();
    const optimizer = new optim.SGD([p]);
    p.grad = ones([2]);
    optimizer.zeroGrad({ setToNull: false });
    expect(p.grad!.toArray()).toEqual([0, 0]);
    optimizer.zeroGrad();
    expect(p.grad).toBeNull();
  });

  it("goes on from a saved state as if nothing had happened", () => {
    const make = (params: Tensor[]): optim.AdamW => new optim.AdamW(params, { lr: 0.05 });
    const [p, q] = [wave(3).requiresGrad_(), wave(2).requiresGrad_()];
    const optimizer = make([p, q]);
    advance(optimizer, p, q);
    const [p2, q2] = [p.detach().clone().requiresGrad_(), q.detach().clone().requiresGrad_()];
    const second = make([p2, q2]);
    second.paramGroups[0].lr = 7;
    second.loadStateDict(optimizer.stateDict());
    for (let step = 0; step < 2; step++) {
      advance(optimizer, p, q);
      advance(second, p2, q2);
    }
    expect(p2.toArray()).toEqual(p.toArray());
    expect(q2.toArray()).toEqual(q.toArray());
  });

  it("refuses a state of other groups or shapes", () => {
    const p = ones([2]).requiresGrad_();
    p.grad = ones([2]);
    const optimizer = new optim.Adam([p]);
    optimizer.step();
    expectError(() => new optim.Adam([ones([2]), ones([2])]).loadStateDict(optimizer.stateDict()), ArgumentError, "ERR_ARGUMENT");
    const error = expectError(() => new optim.Adam([ones([3])]).loadStateDict(optimizer.stateDict()), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toBe("Adam.loadStateDict: expAvg of parameter 0 has shape [2], the parameter [3]");
  });

  it("refuses what it cannot optimize", () => {
    const leaf = ones([1]).requiresGrad_();
    expectError(() => new optim.SGD([]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new optim.SGD(leaf as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new optim.SGD([leaf, leaf]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new optim.SGD([leaf, { params: [] }] as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new optim.SGD([leaf.mul(2)]), GradError, "ERR_GRAD");
  });

  it("takes a model's parameters", () => {
    expect(new optim.SGD(new nn.Linear(2, 3).parameters()).paramGroups[0].params).toHaveLength(2);
  });
});
