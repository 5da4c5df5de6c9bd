// Tensors on a device as TypeScript sees them: moving, mixing, reading, training, memory, graphs.

import { afterEach, describe, expect, it } from "vitest";
import {
  ArgumentError, DeviceError, DisposedError, GradError, IndexError, OutOfMemoryError, Tensor, arange, cat, cuda, dropout, empty, full, getDefaultDevice, grad,
  linalg, manualSeed, nn, noGrad, ones, optim, rand, randint, randn, randperm, setDefaultDevice, stack, tensor, zeros,
} from "../../src/index.js";
import type { DeviceName } from "../../src/index.js";
import { collectGarbage } from "../../src/collect.js";
import { expectError, thrownBy } from "../expect-error.js";
import { missing, onDevice, why } from "./stand-in.js";

const count = missing.length > 0 ? 0 : cuda.deviceCount();
const skip = missing.length > 0;
const grid = (): Tensor => tensor([[1, 2, 3], [4, 5, 6]]);
const WAY_OUT = 'Move one with to("cuda:0")';

describe.skipIf(skip)(`moving to cuda${why}`, () => {
  it("and back keeps the elements, whatever the way it is said", () => {
    for (const there of [grid().to("cuda"), grid().cuda(), grid().cuda(0), grid().cuda("cuda:0")]) {
      expect([there.device, there.isCuda]).toEqual(["cuda:0", true]);
      for (const back of [there.cpu(), there.to("cpu")]) {
        expect([back.device, back.isCuda]).toEqual(["cpu", false]);
        expect(back.toArray()).toEqual([[1, 2, 3], [4, 5, 6]]);
      }
    }
  });

  it("gives the tensor itself where it is there", () => {
    const [x, y] = [grid(), grid().cuda()];
    expect([x.cpu() === x, x.to("cpu") === x, y.cuda() === y, y.to("cuda:0") === y]).toEqual([true, true, true, true]);
  });

  it("takes every dtype along, and changes it where asked", () => {
    for (const dtype of ["bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"] as const) {
      const x = arange(5).to(dtype);
      expect([x.cuda().dtype, x.cuda().cpu().toArray()]).toEqual([dtype, x.toArray()]);
    }
    const both = grid().to("cuda", "float64");
    expect([both.device, both.dtype]).toEqual(["cuda:0", "float64"]);
  });

  it("keeps the strides of dense layouts, and makes others contiguous", () => {
    const dense = [grid(), grid().t(), zeros([2, 3, 4]).permute([2, 0, 1])];
    for (const x of dense) expect(x.cuda().strides).toEqual(x.strides);
    expect(grid().t().cuda().toArray()).toEqual([[1, 4], [2, 5], [3, 6]]);
    expect(grid().t().cuda().cpu().strides).toEqual([1, 3]);
    const [every, wide] = [grid().slice(1, 0, 3, 2).cuda(), tensor([[1], [2]]).expand([2, 3]).cuda()];
    expect([every.strides, every.toArray()]).toEqual([[2, 1], [[1, 3], [4, 6]]]);
    expect([wide.strides, wide.toArray()]).toEqual([[3, 1], [[1, 1, 1], [2, 2, 2]]]);
    expect(zeros([0, 3]).cuda().cpu().shape).toEqual([0, 3]);
  });

  it("keeps a gradient as it was made, or a copy where another has it", () => {
    const [x, y] = [grid().cuda().requiresGrad_(), grid().cuda().requiresGrad_()];
    x.add(y).sum().backward();
    noGrad(() => x.grad!.mul_(5));
    expect([x.grad!.toArray(), y.grad!.toArray()]).toEqual([[[5, 5, 5], [5, 5, 5]], [[1, 1, 1], [1, 1, 1]]]);
  });

  it("sends the gradient back, also twice", () => {
    const x = grid().requiresGrad_();
    x.cuda().mul(grid().cuda()).cpu().sum().backward();
    expect([x.grad!.device, x.grad!.toArray()]).toEqual(["cpu", [[1, 2, 3], [4, 5, 6]]]);
    const y = tensor([1, 2, 3]).requiresGrad_();
    const [first] = grad(y.cuda().pow(3).sum(), y, { createGraph: true });
    expect(grad(first.sum(), y)[0].toArray()).toEqual([6, 12, 18]);
    expect(grid().requiresGrad_().cuda().isLeaf).toBe(false);
  });

  it("happens by itself for indices of the CPU", () => {
    const x = grid().cuda();
    const rows = tensor([1, 0], { dtype: "int64" });
    const mask = tensor([[true, false, true], [false, true, false]]);
    for (const y of [x.index(rows), x.index(rows.cuda()), x.index([1, 0])]) expect([y.device, y.toArray()]).toEqual(["cuda:0", [[4, 5, 6], [1, 2, 3]]]);
    for (const y of [x.index(mask), x.index(mask.cuda())]) expect([y.device, y.toArray()]).toEqual(["cuda:0", [1, 3, 5]]);
    expect(x.index(rows, rows.cuda()).toArray()).toEqual([5, 1]);
    x.indexPut_([rows], 0);
    expect(x.toArray()).toEqual([[0, 0, 0], [0, 0, 0]]);
    expectError(() => grid().index(rows.cuda()), DeviceError, "ERR_DEVICE");
  });

  it("happens by itself in copy_, which casts and broadcasts too", () => {
    const there = zeros([2, 3], { device: "cuda" });
    there.copy_(tensor([1, 2, 3], { dtype: "int64" }));
    expect(there.toArray()).toEqual([[1, 2, 3], [1, 2, 3]]);
    there.select(0, 1).copy_(tensor([7, 8, 9]));
    expect(there.toArray()).toEqual([[1, 2, 3], [7, 8, 9]]);
    const back = zeros([3, 2], { dtype: "float64" });
    back.t().copy_(there);
    expect(back.toArray()).toEqual([[1, 7], [2, 8], [3, 9]]);
  });

  it.skipIf(count < 2)("goes from one device to another", () => {
    const x = grid().t().cuda(0).cuda(1);
    expect([x.device, x.strides, x.toArray()]).toEqual(["cuda:1", [1, 3], [[1, 4], [2, 5], [3, 6]]]);
    const onto = zeros([3, 2], { device: "cuda:0" });
    onto.copy_(x.mul(2));
    expect([onto.device, onto.toArray()]).toEqual(["cuda:0", [[2, 8], [4, 10], [6, 12]]]);
    const error = expectError(() => grid().cuda(0).add(grid().cuda(1)), DeviceError, "ERR_DEVICE");
    expect(error.message).toContain("got float32[2, 3] on cuda:0 and float32[2, 3] on cuda:1");
  });

  it("to a device that is not there says which are", () => {
    const there = count === 1 ? "there is cuda:0" : `there are cuda:0 to cuda:${count - 1}`;
    const error = expectError(() => grid().cuda(77), DeviceError, "ERR_DEVICE");
    expect(error.message).toBe(`cuda: device "cuda:77" is not there; ${there}`);
    expect(expectError(() => grid().to("gpu" as DeviceName), DeviceError, "ERR_DEVICE").message).toContain('device "gpu" is not known; devices: "cpu", "cuda"');
    expectError(() => grid().cuda(-1), DeviceError, "ERR_DEVICE");
    expectError(() => cuda.getDeviceProperties("cpu"), ArgumentError, "ERR_ARGUMENT");
  });
});

describe.skipIf(skip)(`tensors of several devices${why}`, () => {
  it("are refused with both shapes and the way out", () => {
    const [x, there] = [grid(), grid().cuda()];
    const refused: [string, () => unknown][] = [
      ["add", () => there.add(x)], ["mm", () => there.matmul(x.t())], ["cat", () => cat([there, x])], ["cat", () => stack([there, x])],
      ["backward", () => there.clone().requiresGrad_().mul(2).backward(x)],
    ];
    for (const [op, call] of refused) {
      const { message } = expectError(call, DeviceError, "ERR_DEVICE");
      expect(message).toMatch(new RegExp(`^${op}: all tensors must be on one device, got float32\\[[\\d, ]+\\] on cuda:0 and float32\\[[\\d, ]+\\] on cpu\\.`));
      expect(message).toContain(WAY_OUT);
    }
    expect(expectError(() => x.clone().add_(there), DeviceError, "ERR_DEVICE").message).toContain('Move one with to("cpu")');
  });

  it("mix where one is a 0-d tensor of the CPU, which counts as its number", () => {
    const two = tensor(2);
    for (const y of [grid().cuda().mul(two), two.mul(grid().cuda()), grid().cuda().mul_(two)]) {
      expect([y.device, y.dtype, y.toArray()]).toEqual(["cuda:0", "float32", [[2, 4, 6], [8, 10, 12]]]);
    }
    expect(grid().cuda().add(tensor(1, { dtype: "float64" })).dtype).toBe("float32");
    expectError(() => grid().add(two.cuda()), DeviceError, "ERR_DEVICE");
  });

  it("give such a 0-d tensor its gradient on the CPU", () => {
    const [s, x] = [tensor(2).requiresGrad_(), grid().cuda().requiresGrad_()];
    s.mul(x).sum().backward();
    expect([s.grad!.device, s.grad!.item()]).toEqual(["cpu", 21]);
    expect([x.grad!.device, x.grad!.toArray()]).toEqual(["cuda:0", [[2, 2, 2], [2, 2, 2]]]);
  });
});

describe.skipIf(skip)(`reading from cuda${why}`, () => {
  it("is not what data does", () => {
    const error = expectError(() => grid().cuda().data, DeviceError, "ERR_DEVICE");
    expect(error.message).toContain("Use await x.toTypedArrayAsync(), or x.cpu().data");
  });

  it("need not block: toTypedArrayAsync, in row-major order, many at once", async () => {
    expect(await grid().cuda().t().toTypedArrayAsync()).toEqual(Float32Array.of(1, 4, 2, 5, 3, 6));
    expect(await grid().t().toTypedArrayAsync()).toEqual(Float32Array.of(1, 4, 2, 5, 3, 6));
    expect(await zeros([0], { device: "cuda" }).toTypedArrayAsync()).toEqual(new Float32Array(0));
    const x = zeros([1000], { device: "cuda" });
    const reads = Array.from({ length: 20 }, (_, i) => x.add(i).toTypedArrayAsync());
    x.fill_(-1);
    expect((await Promise.all(reads)).map((one) => one[999])).toEqual(Array.from({ length: 20 }, (_, i) => i));
    const gone = grid().cuda();
    gone.dispose();
    await expect(gone.toTypedArrayAsync()).rejects.toThrow(DisposedError);
  });

  it("prints the elements and the device", () => {
    expect(String(grid().cuda())).toBe("Tensor([[1., 2., 3.],\n        [4., 5., 6.]], shape=[2, 3], dtype=float32, device=cuda:0)");
    expect([tensor(3).cuda().item(), tensor([1, 2]).cuda().toArray()]).toEqual([3, [1, 2]]);
  });
});

describe.skipIf(skip)(`setDefaultDevice${why}`, () => {
  afterEach(() => setDefaultDevice("cpu"));

  it("says where tensors are made", () => {
    const made = [
      () => zeros([2]), () => tensor([1, 2]), () => rand([2]), () => randn([2]), () => randint(0, 9, [2]), () => randperm(3), () => arange(3),
      () => empty([2]), () => new nn.Linear(2, 2).weight,
    ];
    setDefaultDevice("cuda");
    expect(getDefaultDevice()).toBe("cuda:0");
    for (const make of made) expect(make().device).toBe("cuda:0");
    expect(ones([2], { device: "cpu" }).device).toBe("cpu");
    setDefaultDevice("cpu");
    for (const make of made) expect(make().device).toBe("cpu");
  });

  it("stays as it was where the device is not there", () => {
    expectError(() => setDefaultDevice("cuda:99"), DeviceError, "ERR_DEVICE");
    expect(getDefaultDevice()).toBe("cpu");
  });
});

describe.skipIf(skip)(`the same bits on cuda as on the CPU${why}`, () => {
  const draws: Record<string, (device: DeviceName) => Tensor> = {
    rand: (device) => rand([1001], { device }),
    randn: (device) => randn([1001], { device, dtype: "float64" }),
    randint: (device) => randint(-5, 1000, [1001], { device }),
    "randint below": (device) => randint(9, [7, 11], { device }),
    randperm: (device) => randperm(1001, { device }),
    dropout: (device) => dropout(ones([1001], { device }), 0.3),
    "uniform_": (device) => empty([33, 7], { device }).uniform_(),
  };
  for (const [name, draw] of Object.entries(draws)) {
    it(`from one seed: ${name}`, () => {
      const [here, there] = (["cpu", "cuda:0"] as const).map((device) => {
        manualSeed(3);
        const first = draw(device);
        expect(first.device).toBe(device);
        return [first.toArray(), draw(device).toArray()];
      });
      expect(there).toEqual(here);
      expect(here[0]).not.toEqual(here[1]);
    });
  }

  it("in sums, whatever the shape", () => {
    manualSeed(5);
    for (const shape of [[100_003], [7, 1001], [1001, 7], [3, 5, 257]]) {
      const x = randn(shape);
      const y = x.cuda();
      expect(y.sum().item()).toBe(x.sum().item());
      for (let dim = 0; dim < shape.length; dim++) expect(y.sum(dim).toArray()).toEqual(x.sum(dim).toArray());
    }
  });
});

describe.skipIf(skip)(`bad indices on cuda${why}`, () => {
  it("are an IndexError with the CPU's text, and the device goes on", () => {
    const at = tensor([0, 9], { dtype: "int64" });
    const calls = [
      (x: Tensor, i: Tensor) => x.indexSelect(0, i), (x: Tensor, i: Tensor) => nn.functional.embedding(i, x),
      (x: Tensor, i: Tensor) => x.gather(0, i.reshape([1, 2])),
    ];
    for (const call of calls) {
      const expected = thrownBy(() => call(grid(), at).toArray());
      expect(expectError(() => call(grid().cuda(), at.cuda()).toArray(), IndexError, "ERR_INDEX").message.replace(" (found when cuda:0 was waited for)", "")).toBe(expected.message);
    }
    expect(grid().cuda().add(1).toArray()).toEqual([[2, 3, 4], [5, 6, 7]]);
  });

  it("are found where whole lines and rows are read and written", () => {
    const x = zeros([70, 600]), at = zeros([70, 600], { dtype: "int64" });
    at.select(0, 69).select(0, 599).fill_(600);
    const calls = [
      (a: Tensor, i: Tensor) => a.gather(1, i), (a: Tensor, i: Tensor) => a.scatterAdd(1, i, a), (a: Tensor, i: Tensor) => a.indexSelect(0, i.select(1, 599)),
    ];
    for (const call of calls) {
      const expected = thrownBy(() => call(x, at).toArray());
      expect(expectError(() => call(x.cuda(), at.cuda()).toArray(), IndexError, "ERR_INDEX").message.replace(" (found when cuda:0 was waited for)", "")).toBe(expected.message);
    }
  });

  it("name their operator, whatever was launched behind it", () => {
    const [x, at] = [grid().cuda(), tensor([[0, 9]], { dtype: "int64" }).cuda()];
    x.gather(0, at);
    x.matmul(x.t());
    x.add(1);
    expect(expectError(() => cuda.synchronize(), IndexError, "ERR_INDEX").message).toMatch(/^gather: /);
  });
});

// ── Training ─────────────────────────────────────────────────────────────────────────────────────

function network(): nn.Sequential {
  manualSeed(1);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Dropout(0.25), new nn.Linear(8, 2));
}

interface Step { readonly loss: Tensor; readonly parameters: readonly Tensor[]; run(): void }

/** A step of gradient descent, written so that a graph can record it: everything in place. */
function descent(): Step {
  const model = network().to("cuda");
  model.eval();
  const parameters = [...model.parameters()];
  const [x, wanted] = [arange(12, { dtype: "float32" }).reshape([3, 4]).div(12).cuda(), ones([3, 2]).cuda()];
  const loss = zeros([], { device: "cuda" });
  const run = (): void => {
    for (const parameter of parameters) parameter.grad = null;
    const error = model.forward(x).sub(wanted).square().mean();
    error.backward();
    noGrad(() => {
      for (const parameter of parameters) parameter.sub_(parameter.grad!, { alpha: 0.1 });
      loss.copy_(error.detach());
    });
  };
  return { loss, parameters, run };
}

describe.skipIf(skip)(`training on cuda${why}`, () => {
  const optimizers: Record<string, (parameters: Iterable<Tensor>) => optim.SGD | optim.Adam | optim.AdamW> = {
    SGD: (parameters) => new optim.SGD(parameters, { lr: 0.1, momentum: 0.9, nesterov: true }),
    Adam: (parameters) => new optim.Adam(parameters, { lr: 0.01 }),
    AdamW: (parameters) => new optim.AdamW(parameters, { lr: 0.01, amsgrad: true }),
  };
  for (const [name, make] of Object.entries(optimizers)) {
    it(`with ${name} goes as on the CPU, its state on the device`, () => {
      const [here, there] = (["cpu", "cuda:0"] as const).map((device) => {
        const model = network().to(device);
        const optimizer = make(model.parameters());
        const x = arange(12, { dtype: "float32" }).reshape([3, 4]).div(12).to(device);
        const losses: number[] = [];
        manualSeed(2);
        for (let step = 0; step < 8; step++) {
          optimizer.zeroGrad();
          const loss = model.forward(x).sub(1).square().mean();
          loss.backward();
          optimizer.step();
          losses.push(Number(loss.item()));
        }
        const tensors = [...model.parameters(), ...[...optimizer.state.values()].flatMap((one) => Object.values(one))].filter((one) => one instanceof Tensor);
        expect(tensors.length).toBeGreaterThan(4);
        expect(new Set(tensors.map((one) => one.device))).toEqual(new Set([device]));
        return losses;
      });
      expect(here[7]).toBeLessThan(here[0]);
      here.forEach((loss, step) => expect(Math.abs(there[step] - loss)).toBeLessThan(1e-5));
    });
  }

  it("goes on from a saved state of the other device", () => {
    const make = (device: DeviceName): [nn.Linear, optim.Adam] => {
      manualSeed(4);
      const model = new nn.Linear(3, 2).to(device) as nn.Linear;
      return [model, new optim.Adam(model.parameters(), { lr: 0.1 })];
    };
    const step = ([model, optimizer]: [nn.Linear, optim.Adam]): void => {
      optimizer.zeroGrad();
      model.forward(ones([1, 3], { device: model.weight.device })).square().sum().backward();
      optimizer.step();
    };
    const [here, there] = [make("cpu"), make("cuda:0")];
    step(here);
    step(there);
    here[1].loadStateDict(there[1].stateDict());
    step(here);
    step(there);
    const [a, b] = [here[0].weight, there[0].weight];
    expect([a.device, b.device]).toEqual(["cpu", "cuda:0"]);
    expect(Number(a.sub(b.cpu()).abs().max().item())).toBeLessThan(1e-6);
  });

  it("moves modules with their buffers, and loads states of the other device", () => {
    const model = new nn.BatchNorm1d(3).cuda();
    expect([...model.parameters(), ...model.buffers()].map((one) => one.device)).toEqual(["cuda:0", "cuda:0", "cuda:0", "cuda:0", "cuda:0"]);
    const here = network();
    const there = network().cuda();
    noGrad(() => there.parameters().forEach((one) => one.add_(1)));
    here.loadStateDict(there.stateDict());
    here.parameters().forEach((one, i) => expect([one.device, one.toArray()]).toEqual(["cpu", there.parameters()[i].toArray()]));
  });
});

describe.skipIf(skip)(`cuda.graph${why}`, () => {
  it("replays a training step: bit for bit what the steps themselves do", () => {
    const [eager, recorded] = [descent(), descent()];
    eager.run();
    recorded.run();
    const graph = cuda.graph(recorded.run);
    const before = recorded.parameters.map((one) => one.toArray());
    expect(before).toEqual(eager.parameters.map((one) => one.toArray()));   // recording runs nothing
    for (let step = 0; step < 4; step++) {
      eager.run();
      graph.replay();
      expect(recorded.loss.item()).toBe(eager.loss.item());
    }
    expect(recorded.parameters.map((one) => one.toArray())).toEqual(eager.parameters.map((one) => one.toArray()));
    expect(recorded.parameters[0].toArray()).not.toEqual(before[0]);
    graph.dispose();
    graph.dispose();
    expect(expectError(() => graph.replay(), DeviceError, "ERR_DEVICE").message).toContain("it was disposed");
  });

  it("keeps the memory it works in, also that of tensors that are gone, until it is disposed", () => {
    const x = ones([5000], { device: "cuda" });
    let inside: Tensor | null = null;
    const step = (): void => { inside = x.add(1); x.copy_(inside.mul(2)); };
    step();
    collectGarbage("major");
    const start = cuda.memoryAllocated();
    const graph = cuda.graph(step);
    inside!.dispose();
    inside = null;
    collectGarbage("major");
    const others = Array.from({ length: 8 }, (_, i) => full([5000], i, { device: "cuda" }));
    graph.replay();
    others.forEach((one, i) => expect([one.min().item(), one.max().item()]).toEqual([i, i]));
    expect([x.min().item(), x.max().item()]).toEqual([10, 10]);
    for (const one of others) one.dispose();
    graph.dispose();
    collectGarbage("major");
    expect(cuda.memoryAllocated()).toBeLessThanOrEqual(start);
  });

  it("writes small results where no other tensor lies, made before it was recorded or behind", () => {
    const x = full([5000], 1, { device: "cuda" }), before = x.sum();
    const graph = cuda.graph(() => { x.sum(); });
    expect(before.item()).toBe(5000);
    before.dispose();
    // More than share a block: one that was begun before is given back, and handed out again.
    for (let k = 0; k < 300; k++) x.sum();
    collectGarbage("major");
    const others = Array.from({ length: 300 }, () => x.sum());
    x.fill_(3);
    graph.replay();
    for (const one of others) expect(one.item()).toBe(5000);
  });

  it("writes the numbers that an operator has for no elements at every replay", () => {
    for (const dtype of ["float32", "float64", "int32", "int64"] as const) {
      const none = zeros([0], { dtype }), there = none.cuda();
      let median = there;
      using graph = cuda.graph(() => { median = there.median(); });
      for (let k = 0; k < 2; k++) {
        median.fill_(7);
        graph.replay();
        expect(median.item(), dtype).toBe(none.median().item());
      }
    }
  });

  it("may be dropped, also while another is recorded", () => {
    const x = zeros([100], { device: "cuda" });
    const step = (): void => { x.add_(1); };
    cuda.graph(step).replay();
    const second = cuda.graph(() => { collectGarbage("major"); step(); });
    second.replay();
    expect([x.min().item(), x.max().item()]).toEqual([2, 2]);
  });

  it("refuses what a recording cannot hold, and the device goes on", () => {
    const x = grid().cuda();
    const refused: [RegExp, () => void][] = [
      [/^read: not while cuda.graph records on cuda:0/, () => x.sum().item()],
      [/^write: not while/, () => x.copy_(grid())],
      [/^synchronize: not while/, () => cuda.synchronize()],
      [/^emptyCache: not while/, () => cuda.emptyCache()],
      [/^graph: not while .* a recording is going on already/, () => cuda.graph(() => undefined)],
      [/it waits for the device/, () => linalg.eig(x.matmul(x.t()))],
      [/it waits for the device/, () => linalg.inv(x.matmul(x.t()))],
      // Libraries take many small matrices by a list of addresses, which is the host's.
      [/it waits for the device/, () => linalg.cholesky(x.matmul(x.t()).expand([3, 2, 2]).clone())],
      [/it waits for the device/, () => linalg.solveTriangular(x.matmul(x.t()).expand([3, 2, 2]).clone(), x.expand([3, 2, 3]).clone(), { upper: true })],
    ];
    for (const [message, step] of refused) {
      expect(expectError(() => cuda.graph(step), DeviceError, "ERR_DEVICE").message).toMatch(message);
      expect(x.sum().item()).toBe(21);
    }
    expectError(() => cuda.graph(3 as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => cuda.graph(() => ones([2], { device: "cuda" }).backward()), GradError, "ERR_GRAD");
    expect(x.sum().item()).toBe(21);
  });
});

describe.skipIf(skip)(`memory of cuda${why}`, () => {
  it("is given back by dispose, once, and its tensor refuses all use", () => {
    const start = cuda.memoryAllocated();
    const x = empty([1 << 20], { device: "cuda" });
    expect(cuda.memoryAllocated() - start).toBe(4 << 20);
    const view = x.slice(0, 0, 8);
    x.dispose();
    x.dispose();
    expect(cuda.memoryAllocated()).toBe(start);
    for (const use of [() => x.add(1), () => view.add(1), () => x.data, () => x.cpu(), () => x.zero_(), () => x.sum().item(), () => view.toArray()]) {
      expectError(use, DisposedError, "ERR_DISPOSED");
    }
    expect(String(x)).toContain("disposed");
  });

  it("is kept for the next tensors, and goes back with emptyCache", () => {
    empty([3 << 20], { device: "cuda" }).dispose();
    const reserved = cuda.memoryReserved();
    empty([3 << 20], { device: "cuda" }).dispose();
    expect(cuda.memoryReserved()).toBe(reserved);
    cuda.emptyCache();
    // Small blocks, which are cut from segments, stay.
    expect(cuda.memoryReserved() - cuda.memoryAllocated()).toBeLessThan(4 << 20);
    expect(reserved - cuda.memoryReserved()).toBeGreaterThanOrEqual(12 << 20);
  });

  it.skipIf(onDevice)("that is used up is collected first; then there is an error, and the library works on", () => {
    cuda.emptyCache();
    process.env.FLUXION_FAKE_MEMORY = String(cuda.memoryAllocated() + (64 << 20));
    try {
      for (let i = 0; i < 100; i++) zeros([1 << 20], { device: "cuda" });
      const kept: Tensor[] = [];
      const fill = (): never => { for (;;) kept.push(zeros([1 << 20], { device: "cuda" })); };
      const error = expectError(fill, OutOfMemoryError, "ERR_OUT_OF_MEMORY");
      expect(error.message).toMatch(/^allocation of 4194304 bytes on cuda:0 refused — tensors hold \d+ of \d+ bytes\. Use a smaller batch or dtype, or dispose\(\)/);
      expect(kept.length).toBeGreaterThan(10);
      kept.pop()!.dispose();
      expect(zeros([1 << 18], { device: "cuda" }).sum().item()).toBe(0);
      expect(grid().cuda().add(1).toArray()).toEqual([[2, 3, 4], [5, 6, 7]]);
    } finally {
      delete process.env.FLUXION_FAKE_MEMORY;
    }
  });
});
