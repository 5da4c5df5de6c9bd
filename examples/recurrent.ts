// Learns to add: every step of a sequence carries a number and a mark, and the answer is the sum of
// the marked numbers. Sequences differ in length, and the graph of each is as long as its sequence,
// because the network is a loop in plain TypeScript.
//
//   npx tsx examples/recurrent.ts      some seconds
//
// Ends with an error unless the mean squared error on sequences longer than any seen in training falls
// below 0.02; answering with the mean would give about 1. After the adding problem of Hochreiter and
// Schmidhuber 1997, Neural Computation 9(8), experiment 4.

import { Generator, type Tensor, manualSeed, nn, noGrad, optim, rand, randint, zeros } from "fluxion";

const STEPS = 2000;
const BATCH = 64;
const HIDDEN = 32;
/** Lengths in training; tests use LONGER. */
const [SHORTEST, LONGEST, LONGER] = [2, 10, 12];
const GOAL = 0.02;

class Adder extends nn.Module {
  cell = new nn.GRUCell(2, HIDDEN);
  out = new nn.Linear(HIDDEN, 1);

  /** (T, N, 2) -> (N, 1), for any T. */
  forward(inputs: Tensor): Tensor {
    let state = this.cell.forward(inputs.select(0, 0));
    for (let t = 1; t < inputs.shape[0]; t++) state = this.cell.forward(inputs.select(0, t), state);
    return this.out.forward(state);
  }
}

function main(): void {
  manualSeed(0);
  const generator = new Generator(1);
  const model = new Adder();
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
  const schedule = new optim.CosineAnnealingLR(optimizer, STEPS);
  const lossOf = new nn.MSELoss();
  for (let step = 1; step <= STEPS; step++) {
    const length = Number(randint(SHORTEST, LONGEST + 1, [], { generator }).item());
    const { inputs, sums } = sequences(length, BATCH, generator);
    const loss = lossOf.forward(model.forward(inputs), sums);
    optimizer.zeroGrad();
    loss.backward();
    optim.clipGradNorm_(model.parameters(), 1);
    optimizer.step();
    schedule.step();
    if (step % 250 === 0) console.log(`step ${step}: length ${length}, loss ${Number(loss.item()).toFixed(4)}`);
  }
  const { inputs, sums } = sequences(LONGER, 1000, generator);
  const error = Number(noGrad(() => lossOf.forward(model.forward(inputs), sums)).item());
  console.log(`mean squared error on sequences of ${LONGER} steps: ${error.toFixed(4)}`);
  if (error >= GOAL) {
    console.error(`not below the goal of ${GOAL}`);
    process.exitCode = 1;
  }
}

/** Numbers and marks (T, N, 2), and the sums of the marked numbers (N, 1). */
function sequences(length: number, count: number, generator: Generator): { inputs: Tensor; sums: Tensor } {
  const numbers = rand([length, count], { generator });
  const marks = rand([length, count], { generator }).lt(0.5).to("float32");
  const inputs = zeros([length, count, 2]);
  inputs.select(2, 0).copy_(numbers);
  inputs.select(2, 1).copy_(marks);
  return { inputs, sums: numbers.mul(marks).sum(0).unsqueeze(1) };
}

main();
