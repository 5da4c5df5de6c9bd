// Makes an operator of one's own: a step whose true derivative is zero almost everywhere, with a useful one put
// in its place (a straight-through estimator; Bengio, Léonard and Courville 2013, arXiv:1308.3432). A
// network with such binary units then learns the exclusive or.
//
//   npx tsx examples/custom-function.ts      a second

import { type Tensor, customFunction, manualSeed, nn, optim, tensor } from "fluxion";

/** Forward: 1 where x > 0, else 0. Backward: as if it had been sigmoid(4 x). */
const step = customFunction({
  name: "step",
  forward(ctx, x: Tensor) {
    ctx.save(x);
    return x.gt(0).to(x.dtype);
  },
  backward(ctx, grad) {
    const s = ctx.saved[0].mul(4).sigmoid();
    return [grad.mul(s.mul(s.neg().add(1)).mul(4))];
  },
});

class Network extends nn.Module {
  hidden = new nn.Linear(2, 8);
  out = new nn.Linear(8, 1);

  /** (N, 2) -> (N, 1) */
  forward(x: Tensor): Tensor { return this.out.forward(step(this.hidden.forward(x))); }
}

manualSeed(0);
const inputs = tensor([[0, 0], [0, 1], [1, 0], [1, 1]]);
const wanted = tensor([[0], [1], [1], [0]]);
const model = new Network();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.05 });
const lossOf = new nn.BCEWithLogitsLoss();

for (let epoch = 1; epoch <= 400; epoch++) {
  const loss = lossOf.forward(model.forward(inputs), wanted);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  if (epoch % 100 === 0) console.log(`epoch ${epoch}: loss ${Number(loss.item()).toFixed(4)}`);
}

const answers = model.forward(inputs).gt(0).to("float32");
console.log("inputs ", JSON.stringify(inputs.toArray()));
console.log("answers", JSON.stringify(answers.toArray()));
if (!answers.eq(wanted).all().item()) process.exitCode = 1;
