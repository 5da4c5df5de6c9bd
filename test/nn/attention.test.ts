// Attention as a layer and the encoder layer, against PyTorch's numbers (reference.py prints them).

import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, nn, ones, randn, scaledDotProductAttention, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, filled, wave } from "./waves.js";

const q = wave(2, 2, 4), k = wave(3, 2, 4).mul(0.7), v = wave(3, 2, 4).add(0.2);

describe("MultiheadAttention", () => {
  it("computes PyTorch's values, weights and gradients", () => {
    const layer = filled(new nn.MultiheadAttention(4, 2));
    const [y, weights] = layer.forward(q, k, v);
    expectValues(y, [
      0.57440732, -0.39665874, 1.27279529, -0.3196273, 0.28954581, -0.04059007, 0.88666509, 0.05194504, 0.59475103,
      -0.41563216, 1.28820595, -0.32969441, 0.2720723, -0.02262683, 0.87028788, 0.06484374,
    ]);
    expectValues(weights, [
      0.20682757, 0.32882671, 0.46434572, 0.19817669, 0.31966755, 0.48215576, 0.19153013, 0.33663058, 0.47183929,
      0.20498547, 0.33102391, 0.46399062,
    ]);
    y.sum().backward();
    expectValues(layer.inProjBias!.grad, [
      0.00422645, -0.00478459, 0.06303019, -0.07168487, 0, 0, 0, 0, 1.11664084, 1.25869344, 0.80876285, -0.02154154,
    ]);
  });

  it("ignores keys and hides positions, the same with and without weights", () => {
    const layer = filled(new nn.MultiheadAttention(4, 2));
    const keyPaddingMask = tensor([[false, false, true], [false, true, false]]);
    const attnMask = tensor([[false, true, false], [false, false, false]]);
    const [y, weights] = layer.forward(q, k, v, { keyPaddingMask, attnMask, averageAttnWeights: false });
    expectValues(y, [
      0.61592819, -0.5036199, 1.43283681, -0.51425552, 0.31289318, -0.07681305, 0.93157793, 0.00353225, 0.61925514,
      -0.48395855, 1.39245914, -0.4578274, 0.28554097, -0.04829598, 0.9051913, 0.02473934,
    ]);
    expectValues(weights, [
      1.0, 0, 0, 0.40569886, 0.59430114, 0, 1.0, 0, 0, 0.35415706, 0.64584294, 0, 0.30978728, 0, 0.69021272, 0.36598874,
      0, 0.63401126, 0.2689404, 0, 0.7310596, 0.25031368, 0, 0.74968632,
    ]);
    const [same, none] = layer.forward(q, k, v, { keyPaddingMask, attnMask, needWeights: false });
    expectValues(same, (y.detach().toArray() as number[][][]).flat(2));
    expect(none).toBeNull();
  });

  it("takes keys and values of other features, without biases", () => {
    const layer = filled(new nn.MultiheadAttention(4, 2, { kdim: 3, vdim: 2, bias: false, batchFirst: true }));
    expectValues(layer.forward(wave(1, 2, 4), wave(1, 3, 3), wave(1, 3, 2), { needWeights: false })[0], [
      0.03571055, 0.05330465, -0.1361602, 0.20328173, -0.0786178, 0.19080181, -0.28093764, 0.33860964,
    ]);
    expect(layer.namedParameters().map(([name]) => name)).toEqual(["qProjWeight", "kProjWeight", "vProjWeight", "outProj.weight"]);
  });

  it("refuses heads that do not divide, and features that do not fit", () => {
    expectError(() => new nn.MultiheadAttention(5, 2), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.MultiheadAttention(4, 2).forward(ones([2, 1, 3]), ones([2, 1, 4]), ones([2, 1, 4])), ShapeError, "ERR_SHAPE");
  });
});

describe("TransformerEncoderLayer", () => {
  it("computes PyTorch's values and gradients, normalizing after or before", () => {
    const last = filled(new nn.TransformerEncoderLayer(4, 2, { dimFeedforward: 6, dropout: 0, activation: "gelu" }));
    const y = last.forward(q);
    expectValues(y, [
      0, -0.08120509, 1.18396328, 0.60440314, 0, 0.00126304, 1.07712656, 0.77445598, 0, -0.11973442, 1.06598782,
      0.73961525, 0, 0.23699973, 1.24271626, 0.43662158,
    ]);
    y.square().sum().backward();
    expectValues(last.linear1.bias!.grad, [0.557836, 0.28752797, -0.54178319, -0.66165057, -0.52153275, -0.3376247]);
    const first = filled(new nn.TransformerEncoderLayer(4, 2, { dimFeedforward: 6, dropout: 0, activation: "gelu", normFirst: true }));
    const z = first.forward(q);
    expectValues(z, [
      0.99708315, 0.14570586, 2.74063975, 1.3987371, 1.09918303, -0.43276005, 0.49971421, -0.23629937, 0.41247132,
      -0.53142171, 2.41433601, 1.57123891, 1.61048396, 0.25155773, 0.99894528, -0.14220665,
    ]);
    z.square().sum().backward();
    expectValues(first.linear1.bias!.grad, [6.04042736, 2.05427127, 4.72663869, 0.13796863, -3.31977117, -3.48537162]);
  });

  it("names its parameters as PyTorch does", () => {
    expect(new nn.TransformerEncoderLayer(4, 2).namedParameters().map(([name]) => name)).toEqual([
      "selfAttn.inProjWeight", "selfAttn.inProjBias", "selfAttn.outProj.weight", "selfAttn.outProj.bias", "linear1.weight", "linear1.bias",
      "linear2.weight", "linear2.bias", "norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias",
    ]);
  });
});

describe("scaledDotProductAttention", () => {
  it("gives zeros, and gradients without NaN, where nothing may be seen", () => {
    const x = randn([2, 3]).requiresGrad_();
    const y = scaledDotProductAttention(x, x, x, tensor([[false, false], [true, false]]));
    expect((y.detach().toArray() as number[][])[0]).toEqual([0, 0, 0]);
    y.sum().backward();
    expect((x.grad!.toArray() as number[][]).flat().every(Number.isFinite)).toBe(true);
  });

  it("is causal from the first key on, whatever the lengths", () => {
    const one = ones([1, 2]), two = tensor([[1, 2], [9, 9], [7, 7]]);
    expect(scaledDotProductAttention(one, two, two, null, { isCausal: true }).toArray()).toEqual([[1, 2]]);
  });

  it("refuses a mask beside isCausal, and shapes that do not fit", () => {
    const x = ones([2, 3]);
    expectError(() => scaledDotProductAttention(x, x, x, ones([2, 2]), { isCausal: true }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => scaledDotProductAttention(x, ones([2, 4]), x), ShapeError, "ERR_SHAPE");
    expectError(() => scaledDotProductAttention(ones([3, 2, 3]), ones([2, 2, 3]), ones([2, 2, 3]), null, { enableGqa: true }), ShapeError, "ERR_SHAPE");
    expectError(() => scaledDotProductAttention(ones([3]), x, x), ShapeError, "ERR_SHAPE");
  });
});
