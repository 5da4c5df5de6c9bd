// Whole training steps: zeroGrad, loss, backward, step.

import { type Tensor, crossEntropy, mseLoss, nn, optim, randint, randn } from "../../src/index.js";
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

/** Two layers over (N, T, features), and the classes from the last step. */
class Lstm extends nn.Module {
  lstm: nn.LSTM;
  out: nn.Linear;

  constructor(features: number, hidden: number) {
    super();
    this.lstm = new nn.LSTM(features, hidden, { numLayers: 2, batchFirst: true });
    this.out = new nn.Linear(hidden, 10);
  }

  forward(x: Tensor): Tensor { return this.out.forward(this.lstm.forward(x)[0].select(1, -1)); }
}

/** The same out of cells. */
class Cells extends nn.Module {
  cells = [new nn.LSTMCell(64, 128), new nn.LSTMCell(128, 128)];
  out = new nn.Linear(128, 10);

  forward(x: Tensor): Tensor {
    const states: (nn.LSTMState | null)[] = [null, null];
    let input = x;
    for (let t = 0; t < x.shape[1]; t++) {
      input = x.select(1, t);
      this.cells.forEach((cell, k) => {
        const state = cell.forward(input, states[k]);
        states[k] = state;
        input = state[0];
      });
    }
    return this.out.forward(input);
  }
}

function classified(make: () => nn.Module & { forward(x: Tensor): Tensor }, shape: readonly number[]): () => Task {
  return () => {
    const module = make();
    const [x, target] = [randn(shape), randint(0, 10, [shape[0]])];
    return { module, loss: () => crossEntropy(module.forward(x), target) };
  };
}

const lstm = (features: number, hidden: number) => (): Lstm => new Lstm(features, hidden);

const cnn = (): nn.Sequential => new nn.Sequential(
  new nn.Conv2d(1, 16, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2),
  new nn.Conv2d(16, 32, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2), new nn.Flatten(), new nn.Linear(1568, 10));

function transformer(): Task {
  const module = new nn.TransformerEncoderLayer(256, 4, { dimFeedforward: 1024, dropout: 0, batchFirst: true });
  const x = randn([8, 64, 256]);
  return { module, loss: () => module.forward(x).pow(2).mean() };
}

const sgd = (params: nn.Parameter[]): optim.SGD => new optim.SGD(params, { lr: 0.01 });
const adam = (params: nn.Parameter[]): optim.Adam => new optim.Adam(params, { lr: 1e-3 });

export const train: readonly Case[] = [
  trained("mlp_sgd/64", mlp(64), sgd),
  trained("mlp_adam/64", mlp(64), adam),
  trained("mlp_sgd/512", mlp(512), sgd),
  trained("xor_sgd/4", xor, sgd),
  trained("lstm_sgd/32x50x64", classified(lstm(64, 128), [32, 50, 64]), sgd),
  trained("lstm_sgd/32x50x256", classified(lstm(256, 256), [32, 50, 256]), sgd),
  trained("lstm_cells_sgd/32x50x64", classified(() => new Cells(), [32, 50, 64]), sgd),
  trained("cnn_sgd/64x28x28", classified(cnn, [64, 1, 28, 28]), sgd),
  trained("transformer_sgd/8x64x256", transformer, sgd),
];
