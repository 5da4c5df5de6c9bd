// Whole training steps: zeroGrad, loss, backward, step.

import { type Tensor, crossEntropy, mseLoss, nn, optim, randint, randn, zeros } from "../../src/index.js";
import { type Case, recorded } from "../case.js";

interface Task { readonly module: nn.Module; readonly loss: () => Tensor }

function trained(name: string, make: () => Task, optimizer: (params: nn.Parameter[]) => optim.SGD | optim.Adam): Case {
  return recorded(`train/${name}`, () => {
    const { module, loss } = make();
    const opt = optimizer(module.parameters());
    return () => {
      opt.zeroGrad();
      loss().backward();
      opt.step();
    };
  });
}

function mlp(batch: number): () => Task {
  return () => {
    const module = new nn.Sequential(
      new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 128), new nn.ReLU(), new nn.Linear(128, 10));
    const [x, target] = [randn([batch, 784]), randint(0, 10, [batch])];
    return { module, loss: () => crossEntropy(module.forward(x), target) };
  };
}

function xor(): Task {
  const module = new nn.Sequential(new nn.Linear(2, 8), new nn.Tanh(), new nn.Linear(8, 1));
  const [x, y] = [randn([4, 2]), randn([4, 1])];
  return { module, loss: () => mseLoss(module.forward(x), y) };
}

/** Two layers of cells over (N, T, 64), and the classes from the last step. */
class Lstm extends nn.Module {
  cells = [new nn.LSTMCell(64, 128), new nn.LSTMCell(128, 128)];
  out = new nn.Linear(128, 10);

  forward(x: Tensor): Tensor {
    const start = (): nn.LSTMState => [zeros([x.shape[0], 128]), zeros([x.shape[0], 128])];
    const states = this.cells.map(start);
    for (let t = 0; t < x.shape[1]; t++) {
      let input = x.select(1, t);
      this.cells.forEach((cell, k) => {
        states[k] = cell.forward(input, states[k]);
        input = states[k][0];
      });
    }
    return this.out.forward(states[1][0]);
  }
}

function lstm(): Task {
  const module = new Lstm();
  const [x, target] = [randn([32, 50, 64]), randint(0, 10, [32])];
  return { module, loss: () => crossEntropy(module.forward(x), target) };
}

const sgd = (params: nn.Parameter[]): optim.SGD => new optim.SGD(params, { lr: 0.01 });
const adam = (params: nn.Parameter[]): optim.Adam => new optim.Adam(params, { lr: 1e-3 });

export const train: readonly Case[] = [
  trained("mlp_sgd/64", mlp(64), sgd),
  trained("mlp_adam/64", mlp(64), adam),
  trained("mlp_sgd/512", mlp(512), sgd),
  trained("xor_sgd/4", xor, sgd),
  trained("lstm_sgd/32x50x64", lstm, sgd),
];
