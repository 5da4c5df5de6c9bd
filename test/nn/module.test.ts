import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, GradError, IndexError, type Tensor, nn, ones, optim, randn, tensor, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";

class Net extends nn.Module {
  scale = nn.parameter(ones([3]));
  seen = nn.buffer(zeros([]));
  layers = [new nn.Linear(3, 4), new nn.Linear(4, 2)];
  plain = ones([5]);
  norm: nn.LayerNorm | null = new nn.LayerNorm(2);

  forward(x: Tensor): Tensor {
    const hidden = this.layers[0].forward(x.mul(this.scale)).relu();
    const out = this.layers[1].forward(hidden);
    return this.norm ? this.norm.forward(out) : out;
  }
}

const names = (module: nn.Module): string[] => module.namedParameters().map(([name]) => name);

describe("what a module finds", () => {
  it("finds parameters in its properties, in arrays and in modules below, in order", () => {
    expect(names(new Net())).toEqual([
      "scale", "layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias", "norm.weight", "norm.bias",
    ]);
  });

  it("does not take a plain tensor for a parameter", () => {
    expect(new Net().parameters().some((value) => value.shape[0] === 5)).toBe(false);
  });

  it("lists buffers apart from parameters", () => {
    expect(new Net().namedBuffers().map(([name]) => name)).toEqual(["seen"]);
  });

  it("follows changes of its structure at run time", () => {
    const net = new Net();
    net.layers.push(new nn.Linear(2, 1, { bias: false }));
    net.norm = null;
    expect(names(net).slice(5)).toEqual(["layers.2.weight"]);
  });

  it("counts a shared parameter once, and names it twice in the state", () => {
    const [a, b] = [new nn.Linear(2, 2), new nn.Linear(2, 2)];
    b.weight = a.weight;
    const pair = new nn.Sequential(a, b);
    expect(names(pair)).toEqual(["0.weight", "0.bias", "1.bias"]);
    expect(Object.keys(pair.stateDict())).toEqual(["0.weight", "0.bias", "1.weight", "1.bias"]);
  });

  it("ends when modules refer to each other", () => {
    const [a, b] = [new Net(), new Net()] as (Net & { other?: Net })[];
    a.other = b;
    b.other = a;
    expect(a.parameters()).toHaveLength(14);
    expect(a.modules()).toHaveLength(8);
  });

  it("names all modules, its own name empty", () => {
    expect(new Net().namedModules().map(([name]) => name)).toEqual(["", "layers.0", "layers.1", "norm"]);
  });

  it("holds modules by name and by number", () => {
    const heads = new nn.ModuleDict({ a: new nn.Linear(1, 1), b: new nn.Linear(1, 1) });
    const list = new nn.ModuleList([heads, new nn.Tanh()]);
    expect(names(list)).toEqual(["0.a.weight", "0.a.bias", "0.b.weight", "0.b.bias"]);
    expect(list.at(-1)).toBeInstanceOf(nn.Tanh);
    expectError(() => list.at(2), IndexError, "ERR_INDEX");
  });
});

describe("parameters", () => {
  it("marks a leaf itself and detaches a result", () => {
    const leaf = ones([2]);
    expect(nn.parameter(leaf)).toBe(leaf);
    expect(leaf.requiresGrad).toBe(true);
    const result = leaf.mul(2);
    expect(nn.parameter(result)).not.toBe(result);
    expect(nn.parameter(result).isLeaf).toBe(true);
  });

  it("stay in the state when frozen", () => {
    const layer = new nn.Linear(2, 2).requiresGrad_(false);
    expect(layer.parameters()).toHaveLength(2);
    expect(layer.forward(ones([1, 2])).requiresGrad).toBe(false);
  });

  it("cannot be integers", () => {
    expectError(() => nn.parameter(tensor([1, 2], { dtype: "int64" })), GradError, "ERR_GRAD");
  });
});

describe("modes and conversion", () => {
  it("sets training mode everywhere below", () => {
    const net = new nn.Sequential(new nn.Dropout(), new nn.Sequential(new nn.Dropout()));
    net.eval();
    expect(net.modules().every((module) => !module.training)).toBe(true);
    net.train();
    expect(net.modules().every((module) => module.training)).toBe(true);
  });

  it("converts parameters, floating buffers and gradients to another dtype", () => {
    const norm = new nn.BatchNorm1d(2);
    norm.forward(randn([4, 2])).sum().backward();
    norm.to("float64");
    expect(norm.parameters().map((value) => [value.dtype, value.grad?.dtype])).toEqual([["float64", "float64"], ["float64", "float64"]]);
    expect(norm.buffers().map((value) => value.dtype)).toEqual(["float64", "float64", "int64"]);
    expect(norm.parameters().every((value) => value.requiresGrad)).toBe(true);
  });

  it("keeps shared parameters shared when it converts", () => {
    const [a, b] = [new nn.Linear(2, 2), new nn.Linear(2, 2)];
    b.weight = a.weight;
    new nn.Sequential(a, b).to("float64");
    expect(b.weight).toBe(a.weight);
  });

  it("refuses a dtype that is not floating", () => {
    expectError(() => new nn.Linear(1, 1).to("int32"), DTypeError, "ERR_DTYPE");
  });

  it("forgets gradients", () => {
    const layer = new nn.Linear(2, 1);
    layer.forward(ones([1, 2])).sum().backward();
    expect(layer.weight.grad).not.toBeNull();
    layer.zeroGrad();
    expect(layer.weight.grad).toBeNull();
  });

  it("prints itself as a tree", () => {
    expect(new nn.Sequential(new nn.Linear(2, 1), new nn.Tanh()).toString()).toBe(
      "Sequential(\n  (0): Linear(inFeatures=2, outFeatures=1, bias=true)\n  (1): Tanh()\n)");
  });

  it("gives forward as a typed function", () => {
    const layer = new nn.Linear(2, 3);
    const f: (x: Tensor) => Tensor = nn.asFunction(layer);
    expect(f(ones([4, 2])).shape).toEqual([4, 3]);
  });
});

describe("state dicts", () => {
  it("carry a model's values to another one", () => {
    const [a, b] = [new Net(), new Net()];
    const x = randn([2, 3]);
    b.loadStateDict(a.stateDict());
    expect(b.forward(x).toArray()).toEqual(a.forward(x).toArray());
    expect(b.scale).not.toBe(a.scale);
  });

  it("share memory with the model, and load in place", () => {
    const layer = new nn.Linear(1, 1);
    const { weight } = layer;
    const state = layer.stateDict();
    layer.loadStateDict({ weight: tensor([[5]]), bias: tensor([6]) });
    expect(layer.weight).toBe(weight);
    expect(state.weight.item()).toBe(5);
    expect(weight.requiresGrad).toBe(true);
  });

  it("convert values of another dtype", () => {
    const layer = new nn.Linear(1, 1, { bias: false });
    layer.loadStateDict({ weight: tensor([[1.5]], { dtype: "float64" }) });
    expect(layer.weight.dtype).toBe("float32");
    expect(layer.weight.item()).toBe(1.5);
  });

  it("that do not fit are refused with every name, and nothing is written", () => {
    const layer = new nn.Linear(2, 2);
    const before = layer.weight.toArray();
    const error = expectError(
      () => layer.loadStateDict({ weight: ones([2, 2]), extra: ones([1]), more: ones([1]) }), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toBe("loadStateDict: the state does not fit Linear:\n  missing: bias\n  unexpected: extra, more");
    expect(layer.weight.toArray()).toEqual(before);
  });

  it("with another shape are refused with both shapes, also when not strict", () => {
    const layer = new nn.Linear(2, 3);
    const error = expectError(() => layer.loadStateDict({ weight: ones([2, 3]) }, { strict: false }), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain("weight: expected shape [3, 2], got [2, 3]");
  });

  it("report what differs when not strict", () => {
    const report = new nn.Linear(1, 1).loadStateDict({ weight: ones([1, 1]), extra: ones([1]) }, { strict: false });
    expect(report).toEqual({ missing: ["bias"], unexpected: ["extra"] });
  });

  it("refuse what is no tensor", () => {
    const error = expectError(() => new nn.Linear(1, 1).loadStateDict({ weight: 3 } as never), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain("expected weight to be a tensor, got 3");
  });
});

describe("a model", () => {
  it("learns the exclusive or", () => {
    const model = new nn.Sequential(new nn.Linear(2, 8), new nn.Tanh(), new nn.Linear(8, 1));
    const [x, y] = [tensor([[0, 0], [0, 1], [1, 0], [1, 1]]), tensor([[0], [1], [1], [0]])];
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.05 });
    let loss = Infinity;
    for (let step = 0; step < 500; step++) {
      optimizer.zeroGrad();
      const value = new nn.MSELoss().forward(model.forward(x), y);
      value.backward();
      optimizer.step();
      loss = Number(value.item());
    }
    expect(loss).toBeLessThan(0.01);
  });
});
