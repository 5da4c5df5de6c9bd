// Fluxion's side of the benchmark on a GPU. bench/device/torch_side.py has the same cases, by name, and
// runs in the same call.

import { type Tensor, cat, crossEntropy, cuda, embedding, fft, fuse, linalg, nn, noGrad, optim, randint, randn, scaledDotProductAttention } from "../../src/index.js";

const WARM_UP = 3;
/** Seconds that warming up takes at least; and for cases whose time is the host's, which wait for the compiler of JavaScript. */
const WARM_SECONDS = 0.3;
const HOST_WARM_SECONDS = 2;
const IS_HOST_BOUND = /^add 1$|^MLP|^lstm/;
const ROUNDS = 7;
/** Seconds that a round takes at least. */
const ROUND = 0.02;

type Body = () => unknown;

const big = 1 << 26;

/** Each makes its inputs, and returns what is timed. */
const CASES: Readonly<Record<string, () => Body>> = {
  "add 1": () => { const x = on([1]); return () => x.add(x); },
  "add 64M": () => { const [a, b] = [on([big]), on([big])]; return () => a.add(b); },
  "mul number 64M": () => { const a = on([big]); return () => a.mul(1.5); },
  "exp 64M": () => { const a = on([big]); return () => a.exp(); },
  "gelu 64M": () => { const a = on([big]); return () => a.gelu(); },
  "chain of five 64M": () => { const a = on([big]); return () => a.mul(2).add(1).tanh().mul(a).add(0.5); },
  "chain of five 64M, fused": fusedChain,
  "chain of five 64M, both fused": fusedChain,
  "bias add 8192x8192": () => { const [a, b] = [on([8192, 8192]), on([8192])]; return () => a.add(b); },
  "column add 8192x8192": () => { const [a, b] = [on([8192, 8192]), on([8192, 1])]; return () => a.add(b); },
  "transposed copy 8192x8192": () => { const a = on([8192, 8192]); return () => a.t().contiguous(); },
  "permuted copy 64x128x64x128": () => { const a = on([64, 128, 64, 128]); return () => a.permute([0, 2, 1, 3]).contiguous(); },
  "sum 64M": () => { const a = on([big]); return () => a.sum(); },
  "sum rows 8192x8192": () => { const a = on([8192, 8192]); return () => a.sum(1); },
  "sum columns 8192x8192": () => { const a = on([8192, 8192]); return () => a.sum(0); },
  "sum tall 262144x128": () => { const a = on([262144, 128]); return () => a.sum(0); },
  "softmax 8192x4096": () => { const a = on([8192, 4096]); return () => a.softmax(1); },
  "layer_norm 8192x4096": () => { const a = on([8192, 4096]); const norm = new nn.LayerNorm(4096).to("cuda"); return () => norm.forward(a); },
  "cumsum 8192x4096": () => { const a = on([8192, 4096]); return () => a.cumsum(1); },
  "cumsum columns 4096x8192": () => { const a = on([4096, 8192]); return () => a.cumsum(0); },
  "softmax step 8192x4096": () => { const a = on([8192, 4096]).requiresGrad_(); const g = on([8192, 4096]); return () => { a.grad = null; a.softmax(1).backward(g); }; },
  "layer_norm step 8192x4096": () => { const a = on([8192, 4096]).requiresGrad_(); const g = on([8192, 4096]); const norm = new nn.LayerNorm(4096).to("cuda"); return () => { a.grad = null; norm.zeroGrad(); norm.forward(a).backward(g); }; },
  "cross_entropy step 8192x4096": () => { const a = on([8192, 4096]).requiresGrad_(); const y = whole(4096, [8192]); return () => { a.grad = null; crossEntropy(a, y).backward(); }; },
  "embedding step 32768x512": () => { const w = on([32768, 512]).requiresGrad_(); const i = whole(32768, [8192]); const g = on([8192, 512]); return () => { w.grad = null; embedding(i, w).backward(g); }; },
  "index_select 8192x4096": () => { const a = on([8192, 4096]); const i = whole(8192, [8192]); return () => a.indexSelect(0, i); },
  "gather 8192x4096": () => { const a = on([8192, 4096]); const i = whole(4096, [8192, 4096]); return () => a.gather(1, i); },
  "scatter_add 8192x4096": () => { const a = on([8192, 4096]); const b = on([8192, 4096]); const i = whole(4096, [8192, 4096]); return () => a.scatterAdd(1, i, b); },
  "sort 16M": () => { const a = on([1 << 24]); return () => a.sort(); },
  "sort rows 8192x1024": () => { const a = on([8192, 1024]); return () => a.sort(1); },
  "topk 1024x65536": () => { const a = on([1024, 65536]); return () => a.topk(32); },
  "masked_select 16M": () => { const a = on([1 << 24]); const m = a.gt(0); return () => a.maskedSelect(m); },
  "cat 2x32M": () => { const [a, b] = [on([1 << 25]), on([1 << 25])]; return () => cat([a, b]); },
  "conv2d 64x64x56x56 3x3": () => { const a = on([64, 64, 56, 56]); const conv = new nn.Conv2d(64, 64, 3, { padding: 1 }).to("cuda"); return () => conv.forward(a); },
  "conv2d step 64x64x56x56 3x3": () => { const a = on([64, 64, 56, 56]).requiresGrad_(); const g = on([64, 64, 56, 56]); const conv = new nn.Conv2d(64, 64, 3, { padding: 1 }).to("cuda"); return () => { a.grad = null; conv.zeroGrad(); conv.forward(a).backward(g); }; },
  "depthwise conv2d 64x64x56x56": () => { const a = on([64, 64, 56, 56]); const conv = new nn.Conv2d(64, 64, 3, { padding: 1, groups: 64 }).to("cuda"); return () => conv.forward(a); },
  "max_pool2d step 64x64x112x112": () => { const a = on([64, 64, 112, 112]).requiresGrad_(); const g = on([64, 64, 56, 56]); const pool = new nn.MaxPool2d(2); return () => { a.grad = null; pool.forward(a).backward(g); }; },
  "batch_norm step 64x64x56x56": () => { const a = on([64, 64, 56, 56]).requiresGrad_(); const g = on([64, 64, 56, 56]); const norm = new nn.BatchNorm2d(64).to("cuda"); return () => { a.grad = null; norm.zeroGrad(); norm.forward(a).backward(g); }; },
  "lstm step 64x128x256": () => { const a = on([128, 64, 256]); const lstm = new nn.LSTM(256, 256).to("cuda"); return () => { lstm.zeroGrad(); lstm.forward(a)[0].sum().backward(); }; },
  "attention 8x16x1024x64": () => { const [q, k, v] = [on([8, 16, 1024, 64]), on([8, 16, 1024, 64]), on([8, 16, 1024, 64])]; return () => scaledDotProductAttention(q, k, v); },
  "fft 4096x4096": () => { const a = on([4096, 4096]); return () => fft.rfft(a); },
  "cholesky 64x256": () => { const a = on([64, 256, 256]); const m = a.matmul(a.transpose(1, 2)).add(on([256]).diagEmbed().abs().mul(256)); return () => linalg.cholesky(m); },
  "solve 2048": () => { const [a, b] = [on([2048, 2048]), on([2048, 64])]; return () => linalg.solve(a, b); },
  "dropout 64M": () => { const a = on([big]); const drop = new nn.Dropout(0.5); return () => drop.forward(a); },
  "randn 64M": () => () => on([big]),
  "half add 64M": () => { const a = on([big]).to("float16"); return () => a.add(a); },
  "half matmul 4096": () => { const [a, b] = [on([4096, 4096]).to("bfloat16"), on([4096, 4096]).to("bfloat16")]; return () => a.matmul(b); },
  "half matmul 4096 float16": () => { const [a, b] = [on([4096, 4096]).to("float16"), on([4096, 4096]).to("float16")]; return () => a.matmul(b); },
  "half add 64M bfloat16": () => { const [a, b] = [brain([big]), brain([big])]; return () => a.add(b); },
  "half gelu 64M": () => { const a = brain([big]); return () => a.gelu(); },
  "half cast 64M": () => { const a = brain([big]); return () => a.to("float32"); },
  "half sum rows 8192x8192": () => { const a = brain([8192, 8192]); return () => a.sum(1); },
  "half softmax 8192x4096": () => { const a = brain([8192, 4096]); return () => a.softmax(1); },
  "half layer_norm 8192x4096": () => { const a = brain([8192, 4096]); const norm = new nn.LayerNorm(4096).to("bfloat16").to("cuda"); return () => norm.forward(a); },
  "half softmax step 8192x4096": () => { const a = brain([8192, 4096]).requiresGrad_(); const g = brain([8192, 4096]); return () => { a.grad = null; a.softmax(1).backward(g); }; },
  "half attention 8x16x1024x64": () => { const [q, k, v] = [brain([8, 16, 1024, 64]), brain([8, 16, 1024, 64]), brain([8, 16, 1024, 64])]; return () => scaledDotProductAttention(q, k, v); },
  "half causal attention step 8x16x1024x64": () => {
    const [q, k, v] = [brain([8, 16, 1024, 64]), brain([8, 16, 1024, 64]), brain([8, 16, 1024, 64])].map((x) => x.requiresGrad_());
    const g = brain([8, 16, 1024, 64]);
    return () => { for (const x of [q, k, v]) x.grad = null; scaledDotProductAttention(q, k, v, null, { isCausal: true }).backward(g); };
  },
  "half linear step 4096": () => { const a = brain([4096, 4096]).requiresGrad_(); const g = brain([4096, 4096]); const layer = new nn.Linear(4096, 4096).to("bfloat16").to("cuda"); return () => { a.grad = null; layer.zeroGrad(); layer.forward(a).backward(g); }; },
  "matmul 1024": () => { const [a, b] = [on([1024, 1024]), on([1024, 1024])]; return () => a.matmul(b); },
  "matmul 4096": () => { const [a, b] = [on([4096, 4096]), on([4096, 4096])]; return () => a.matmul(b); },
  "batched matmul 64x512": () => { const [a, b] = [on([64, 512, 512]), on([64, 512, 512])]; return () => a.matmul(b); },
  "MLP step 64": mlpStep,
  "MLP step 64, as a graph": graphedStep,
};

function on(shape: number[]): Tensor { return randn(shape, { device: "cuda" }); }
function brain(shape: number[]): Tensor { return on(shape).to("bfloat16"); }
function whole(below: number, shape: number[]): Tensor { return randint(below, shape, { device: "cuda" }); }

function step(): Body {
  const net = new nn.Sequential(new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 128), new nn.ReLU(), new nn.Linear(128, 10)).to("cuda");
  const sgd = new optim.SGD(net.parameters(), { lr: 0.01 });
  const [x, y] = [on([64, 784]), on([64, 10])];
  return () => {
    sgd.zeroGrad();
    net.forward(x).sub(y).pow(2).mean().backward();
    sgd.step();
  };
}

/** Beside PyTorch as it is, and beside torch.compile. */
function fusedChain(): Body {
  const a = on([big]);
  const chain = fuse((x: Tensor) => x.mul(2).add(1).tanh().mul(x).add(0.5));
  return () => chain(a);
}

function mlpStep(): Body { return step(); }

function graphedStep(): Body {
  const body = step();
  for (let i = 0; i < WARM_UP; i++) body();
  cuda.synchronize();
  const recorded = cuda.graph(body as () => void);
  return () => recorded.replay();
}

/** Seconds of each case whose name matches: the median of rounds; an error's text where a case fails. */
export function timeAll(which: RegExp): Record<string, number | string> {
  const times: Record<string, number | string> = {};
  for (const [name, make] of Object.entries(CASES).filter(([each]) => which.test(each))) {
    try {
      const body = make();
      const warm = IS_HOST_BOUND.test(name) ? HOST_WARM_SECONDS : WARM_SECONDS;
      times[name] = /step/.test(name) ? time(body, warm) : noGrad(() => time(body, warm));
    } catch (error) {
      times[name] = (error as Error).message;
    }
    cuda.emptyCache();
  }
  return times;
}

/** Runs each case whose name matches once, warm, with a mark before and behind it. */
export function runOnce(which: RegExp, mark: (name: string) => void): void {
  for (const [name, make] of Object.entries(CASES).filter(([each]) => which.test(each))) {
    const body = make();
    const run = () => { for (let i = 0; i < WARM_UP; i++) body(); cuda.synchronize(); mark(name); body(); mark(name); cuda.synchronize(); };
    if (/step/.test(name)) run(); else noGrad(run);
    cuda.emptyCache();
  }
}

function time(body: Body, warmSeconds: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < WARM_UP || Number(process.hrtime.bigint() - start) / 1e9 < warmSeconds; i++) body();
  cuda.synchronize();
  const once = round(body, 1);
  const count = Math.max(3, Math.min(20000, Math.ceil(ROUND / once)));
  const all = Array.from({ length: ROUNDS }, () => round(body, count)).sort((a, b) => a - b);
  return all[ROUNDS >> 1];
}

function round(body: Body, count: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) body();
  cuda.synchronize();
  return Number(process.hrtime.bigint() - start) / 1e9 / count;
}
