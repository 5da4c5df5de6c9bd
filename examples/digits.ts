// Reads handwritten digits: trains a network of two layers on 9,000 images and tests it on 1,000 it
// has not seen. Shows a model, a data loader, an optimizer with a schedule, and a training loop.
//
//   npm start                       everything, from installing to training
//   npx tsx examples/digits.ts      training alone, a few seconds
//
// Ends with an error if fewer than 95 % of the test images are read correctly.

import cliProgress from "cli-progress";

import { Generator, type Tensor, data, manualSeed, nn, noGrad, optim, randint, zeros } from "fluxion";
import { type Digits, SIDE, loadDigits } from "./mnist-data.js";

const EPOCHS = 12;
const BATCH = 64;
const GOAL = 0.95;

function main(): void {
  manualSeed(1);
  const generator = new Generator(2);
  const start = performance.now();
  const { training, testing } = loadDigits(generator);
  console.log(`${training.labels.numel} images to learn from, ${testing.labels.numel} to test with`);

  const model = new nn.Sequential(new nn.Linear(SIDE * SIDE, 128), new nn.ReLU(), new nn.Linear(128, 10));
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
  const schedule = new optim.CosineAnnealingLR(optimizer, EPOCHS);
  const images = padded(training.images);
  const loader = new data.DataLoader(new data.TensorDataset(images, training.labels), {
    batchSize: BATCH, shuffle: true, generator,
  });

  let reached = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const loss = trainEpoch(model, optimizer, loader, generator, epoch);
    schedule.step();
    reached = accuracy(model, testing);
    console.log(`epoch ${String(epoch).padStart(2)}: loss ${loss.toFixed(4)}, test accuracy ${percent(reached)}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${percent(reached)} of the test images read correctly, after ${seconds} s`);
  if (reached < GOAL) {
    console.error(`below the goal of ${percent(GOAL)}`);
    process.exitCode = 1;
  }
}

/** One pass over the images; gives the mean loss. */
function trainEpoch(
  model: nn.Sequential, optimizer: optim.SGD, loader: data.DataLoader<readonly [Tensor, Tensor]>,
  generator: Generator, epoch: number,
): number {
  const progress = progressBar(`epoch ${String(epoch).padStart(2)}`, loader.length);
  const lossOf = new nn.CrossEntropyLoss();
  let total = 0;
  for (const [images, labels] of loader) {
    const loss = lossOf.forward(model.forward(moved(images, generator)), labels);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    total += Number(loss.item());
    progress.increment();
  }
  progress.stop();
  return total / loader.length;
}

/** The share of images whose largest output is that of their label. */
function accuracy(model: nn.Sequential, { images, labels }: Digits): number {
  const right = noGrad(() => model.eval().forward(images).argmax({ dim: 1 }).eq(labels).sum());
  model.train();
  return Number(right.item()) / labels.numel;
}

/** (N, 784) -> (N, 30, 30): a frame of one dark pixel on each side. */
function padded(images: Tensor): Tensor {
  const framed = zeros([images.shape[0], SIDE + 2, SIDE + 2]);
  framed.slice(1, 1, SIDE + 1).slice(2, 1, SIDE + 1).copy_(images.unflatten(1, [SIDE, SIDE]));
  return framed;
}

/** (B, 30, 30) -> (B, 784): all moved by up to one pixel, so that no batch is seen twice. */
function moved(framed: Tensor, generator: Generator): Tensor {
  const [down, right] = randint(0, 3, [2], { generator }).toArray() as [number, number];
  return framed.slice(1, down, down + SIDE).slice(2, right, right + SIDE).reshape([-1, SIDE * SIDE]);
}

/** A bar on a terminal, nothing elsewhere. */
function progressBar(label: string, steps: number): { increment(): void; stop(): void } {
  if (!process.stdout.isTTY) return { increment() {}, stop() {} };
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}`, clearOnComplete: true, hideCursor: true,
  }, cliProgress.Presets.shades_classic);
  bar.start(steps, 0);
  return bar;
}

function percent(share: number): string { return `${(100 * share).toFixed(1)} %`; }

main();
