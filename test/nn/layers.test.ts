import { describe, expect, it } from "vitest";
import { ArgumentError, Generator, IndexError, ShapeError, type Tensor, manualSeed, nn, ones, randn, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, filled, wave } from "./waves.js";

describe("Linear", () => {
  it("computes PyTorch's values and gradients", () => {
    const layer = filled(new nn.Linear(3, 2));
    const y = layer.forward(wave(2, 3));
    expectValues(y, [0.6930638, 0.25717187, -0.06493697, 0.81230702]);
    y.sum().backward();
    expectValues(layer.weight.grad, [0.86320937, 0.97920584, 0.6346665, 0.86320937, 0.97920584, 0.6346665]);
  });

  it("maps the last dim whatever comes before it", () => {
    const layer = new nn.Linear(3, 2);
    expect(layer.forward(randn([3])).shape).toEqual([2]);
    expect(layer.forward(randn([4, 5, 3])).shape).toEqual([4, 5, 2]);
    expect(layer.forward(randn([0, 3])).shape).toEqual([0, 2]);
  });

  it("starts within 1 / sqrt(in), and alike for one seed", () => {
    const bound = 1 / Math.sqrt(50);
    const layer = new nn.Linear(50, 40);
    for (const value of layer.parameters()) expect(Number(value.abs().amax().item())).toBeLessThanOrEqual(bound);
    expect(Number(layer.weight.abs().amax().item())).toBeGreaterThan(0.95 * bound);
    const make = (): Tensor => new nn.Linear(3, 2, { generator: new Generator(5) }).weight;
    expect(make().toArray()).toEqual(make().toArray());
  });

  it("refuses another last dim, and sizes that are none", () => {
    const error = expectError(() => new nn.Linear(3, 2).forward(ones([2, 4])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("Linear: expected an input with last dim 3, got shape [2, 4]");
    expectError(() => new nn.Linear(3, 2).forward(ones([])), ShapeError, "ERR_SHAPE");
    expectError(() => new nn.Linear(0, 2), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.Linear(2, 1.5), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("Sequential", () => {
  it("hands each result on, and can grow", () => {
    const chain = new nn.Sequential(new nn.Flatten(), new nn.Linear(6, 2));
    chain.append(new nn.ReLU());
    expect(chain.forward(ones([5, 2, 3])).shape).toEqual([5, 2]);
    expect(chain.length).toBe(3);
    expect([...chain].map((layer) => layer.constructor.name)).toEqual(["Flatten", "Linear", "ReLU"]);
    expect(chain.at(-1)).toBeInstanceOf(nn.ReLU);
  });

  it("without layers gives its input", () => {
    const x = ones([2]);
    expect(new nn.Sequential().forward(x)).toBe(x);
  });

  it("refuses what is no module", () => {
    expectError(() => new nn.Sequential(Math.abs as never), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("activations", () => {
  it("agree with the operators they stand for", () => {
    const x = wave(2, 3).mul(4);
    const pairs: [nn.Layer, Tensor][] = [
      [new nn.ReLU(), x.relu()], [new nn.ReLU6(), x.relu6()], [new nn.LeakyReLU(0.2), x.leakyRelu(0.2)], [new nn.ELU(2), x.elu(2)],
      [new nn.SELU(), x.selu()], [new nn.GELU(), x.gelu()], [new nn.GELU({ approximate: "tanh" }), x.gelu({ approximate: "tanh" })],
      [new nn.SiLU(), x.silu()], [new nn.Mish(), x.mish()], [new nn.Sigmoid(), x.sigmoid()], [new nn.LogSigmoid(), x.logsigmoid()],
      [new nn.Tanh(), x.tanh()], [new nn.Hardtanh(-0.5, 0.5), x.clamp(-0.5, 0.5)], [new nn.Softplus(2), x.softplus(2)],
      [new nn.Softmax(0), x.softmax(0)], [new nn.LogSoftmax(1), x.logSoftmax(1)], [new nn.Identity(), x],
    ];
    for (const [layer, expected] of pairs) expect(layer.forward(x).toArray(), layer.toString()).toEqual(expected.toArray());
  });
});

describe("Dropout", () => {
  it("zeroes and scales in training only", () => {
    manualSeed(0);
    const drop = new nn.Dropout(0.25);
    const x = ones([4000]);
    const values = drop.forward(x).toArray() as number[];
    const kept = values.filter((value) => value !== 0);
    expect(kept.every((value) => Math.abs(value - 4 / 3) < 1e-6)).toBe(true);
    expect(kept.length / 4000).toBeCloseTo(0.75, 1);
    expect(drop.eval().forward(x)).toBe(x);
  });

  it("drops the same elements of the gradient", () => {
    const x = ones([100]).requiresGrad_();
    const y = new nn.Dropout(0.5).forward(x);
    y.sum().backward();
    expect(x.grad!.toArray()).toEqual(y.toArray());
  });

  it("refuses a probability outside [0, 1]", () => {
    for (const p of [-0.1, 1.1, NaN, "0.5" as never]) expectError(() => new nn.Dropout(p), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("LayerNorm", () => {
  it("computes PyTorch's values", () => {
    expectValues(filled(new nn.LayerNorm(3)).forward(wave(2, 3)), [0, 0.40172382, 1.02598771, 0, 0.3561446, -0.13507032]);
  });

  it("has no parameters when not affine, and no bias when told so", () => {
    expect(new nn.LayerNorm([2, 3], { elementwiseAffine: false }).parameters()).toHaveLength(0);
    expect(new nn.LayerNorm(3, { bias: false }).parameters()).toHaveLength(1);
  });

  it("refuses an input that ends in other sizes", () => {
    expectError(() => new nn.LayerNorm(3).forward(ones([2, 4])), ShapeError, "ERR_SHAPE");
  });
});

describe("RMSNorm and GroupNorm", () => {
  it("compute PyTorch's values", () => {
    expectValues(filled(new nn.RMSNorm(3)).forward(wave(2, 3)), [0, 0.30527716, 0.7143285, 0, 0.18875214, -0.3023452]);
    expectValues(filled(new nn.GroupNorm(2, 4)).forward(wave(1, 4, 3)), [
      0, 0, 0, 0.62862429, 0.26911835, -0.19761579, 0.01338077, -0.05899318, 0.17024061, 0.51967761, 0.88571066, 1.07507117,
    ]);
  });

  it("have no parameters when not affine, and refuse what does not fit", () => {
    expect(new nn.RMSNorm([2, 3], { elementwiseAffine: false }).parameters()).toHaveLength(0);
    expect(new nn.GroupNorm(2, 4, { affine: false }).parameters()).toHaveLength(0);
    expectError(() => new nn.RMSNorm(3).forward(ones([2, 4])), ShapeError, "ERR_SHAPE");
    expect(expectError(() => new nn.GroupNorm(3, 4), ArgumentError, "ERR_ARGUMENT").message).toBe("GroupNorm: 4 channels do not make 3 groups of one size");
    expect(expectError(() => new nn.GroupNorm(2, 4).forward(ones([2, 6])), ShapeError, "ERR_SHAPE").message).toBe("GroupNorm: expected (N, 4, …), got shape [2, 6]");
  });
});

describe("BatchNorm1d", () => {
  it("computes PyTorch's values and running statistics", () => {
    const norm = filled(new nn.BatchNorm1d(3));
    expectValues(norm.forward(wave(4, 3)), [
      0, 0.55186719, 0.98016848, 0, 0.40409136, 0.0970671, 0, -0.22549241, -0.08830124, 0, 0.55796924, 0.98196511,
    ]);
    expectValues(norm.runningMean, [0.00021119, 0.0163435, 0.0247892]);
    expectValues(norm.runningVar, [0.95016799, 0.96057447, 0.97411107]);
    expect(Number(norm.numBatchesTracked!.item())).toBe(1);
    norm.eval();
    expectValues(norm.forward(wave(4, 3)), [
      0, 0.52846028, 0.97231248, 0, 0.42683171, 0.30522899, 0, -0.00614643, 0.16520412, 0, 0.5326568, 0.97366963,
    ]);
    expect(Number(norm.numBatchesTracked!.item())).toBe(1);
  });

  it("averages all batches when momentum is null", () => {
    const norm = new nn.BatchNorm1d(2, { momentum: null }).to("float64");
    norm.forward(wave(4, 2));
    norm.forward(wave(4, 2).mul(2));
    expectValues(norm.runningMean, [0.16832329, 0.06532171]);
    expectValues(norm.runningVar, [1.49383605, 1.86735267]);
  });

  it("takes (N, C, L)", () => {
    expectValues(new nn.BatchNorm1d(2).to("float64").forward(wave(2, 2, 3)), [
      0.1897876, 1.04715494, 1.50128903, 0.9418214, -0.17618686, -1.62765841, -0.97016287, -1.11772507, -0.65034364,
      -0.84961956, 0.50533996, 1.20630348,
    ]);
  });

  it("uses the batch in evaluation too when it tracks nothing", () => {
    const norm = new nn.BatchNorm1d(2, { trackRunningStats: false, affine: false }).eval();
    expect(norm.buffers()).toHaveLength(0);
    expect(Number(norm.forward(randn([8, 2])).mean().item())).toBeCloseTo(0, 5);
  });

  it("refuses other dims, other channels, and one value per channel", () => {
    const norm = new nn.BatchNorm1d(3);
    for (const shape of [[3], [2, 4], [2, 3, 4, 5], [1, 3]]) expectError(() => norm.forward(ones(shape)), ShapeError, "ERR_SHAPE");
    expect(norm.eval().forward(ones([1, 3])).shape).toEqual([1, 3]);
  });
});

describe("BatchNorm2d and BatchNorm3d", () => {
  it("normalize planes and volumes as BatchNorm1d does lines", () => {
    const x = wave(2, 3, 4, 6);
    const lines = new nn.BatchNorm1d(3).to("float64"), planes = new nn.BatchNorm2d(3).to("float64"), volumes = new nn.BatchNorm3d(3).to("float64");
    const expected = lines.forward(x.view([2, 3, 24])).toArray();
    expect(planes.forward(x).view([2, 3, 24]).toArray()).toEqual(expected);
    expect(volumes.forward(x.view([2, 3, 2, 2, 6])).view([2, 3, 24]).toArray()).toEqual(expected);
    for (const norm of [planes, volumes]) expect(norm.runningVar!.toArray()).toEqual(lines.runningVar!.toArray());
  });

  it("refuse other dims and other channels", () => {
    expect(expectError(() => new nn.BatchNorm2d(3).forward(ones([2, 3, 4])), ShapeError, "ERR_SHAPE").message)
      .toBe("BatchNorm2d: expected (N, 3, H, W), got shape [2, 3, 4]");
    expectError(() => new nn.BatchNorm3d(3).forward(ones([2, 4, 1, 2, 2])), ShapeError, "ERR_SHAPE");
  });
});

describe("Embedding", () => {
  const indices = tensor([[0, 1], [4, 0]], { dtype: "int64" });

  it("looks rows up, and leaves the padding row without a gradient", () => {
    const table = filled(new nn.Embedding(5, 2, { paddingIdx: 1 }));
    const y = table.forward(indices);
    expectValues(y.mul(2), [0, 0.64421769, 0.98544973, 0.86320937, -0.63126664, 0.0168139, 0, 0.64421769]);
    y.mul(wave(2, 2, 2)).sum().backward();
    expectValues(table.weight.grad, [-0.87157577, -0.33823493, 0, 0, 0, 0, 0, 0, 0.33498815, -0.35078323]);
  });

  it("starts its padding row at zero", () => {
    expect(new nn.Embedding(4, 2, { paddingIdx: -1 }).weight.select(0, 3).toArray()).toEqual([0, 0]);
  });

  it("refuses an index outside the table", () => {
    expectError(() => new nn.Embedding(3, 2).forward(indices), IndexError, "ERR_INDEX");
    expectError(() => new nn.Embedding(3, 2, { paddingIdx: 3 }), ArgumentError, "ERR_ARGUMENT");
  });
});
