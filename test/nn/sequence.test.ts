// Recurrent layers over sequences, against PyTorch's numbers (reference.py prints them).

import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, cat, nn, ones } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, filled, wave } from "./waves.js";

const x = wave(3, 2, 2);
const state = wave(4, 2, 2).mul(0.5);

describe("two layers in both directions compute PyTorch's values and gradients", () => {
  it("RNN", () => {
    const layer = filled(new nn.RNN(2, 2, { numLayers: 2, bidirectional: true }));
    const [y, h] = layer.forward(x, state);
    expectValues(y, [
      0.66970909, -0.17476205, 0.7579629, 0.48637271, 0.77112755, 0.31515981, 0.78470104, 0.26048504, 0.45017652,
      0.43134694, 0.62826839, 0.57093279, 0.26189175, 0.77483954, 0.11395135, 0.60083657, 0.43390183, 0.6867162,
      0.36022555, 0.61263794, 0.73753681, 0.52279325, 0.50335901, -0.16197688,
    ]);
    expectValues(h, [
      0.26210757, 0.64191517, 0.41396851, 0.91448889, 0.39454308, 0.83381464, 0.32661485, 0.91326721, 0.43390183,
      0.6867162, 0.73753681, 0.52279325, 0.7579629, 0.48637271, 0.78470104, 0.26048504,
    ]);
    y.sum().backward();
    const { weightHhL0Reverse } = Object.fromEntries(layer.namedParameters());
    expectValues(weightHhL0Reverse.grad, [0.29139184, 0.11597693, 0.1074863, -0.06002047]);
  });

  it("GRU", () => {
    const layer = filled(new nn.GRU(2, 2, { numLayers: 2, bidirectional: true }));
    const [y, h] = layer.forward(x, state);
    expectValues(y, [
      -0.18474968, -0.02621337, 0.18250187, 0.04732261, 0.18301397, 0.44374341, -0.12104305, -0.26639353, -0.09461204,
      -0.06193803, 0.23650489, 0.07050569, 0.06855295, 0.38850083, -0.13910917, -0.33210015, -0.03479915, -0.09023871,
      0.31442724, 0.11168892, 0.00736799, 0.32871241, -0.15169537, -0.38685275,
    ]);
    expectValues(h, [
      0.18672701, -0.04496803, 0.25672374, 0.42735739, 0.20749579, -0.19149484, -0.06227152, -0.05441158, -0.03479915,
      -0.09023871, 0.00736799, 0.32871241, 0.18250187, 0.04732261, -0.12104305, -0.26639353,
    ]);
    y.sum().backward();
    const { weightHhL0Reverse } = Object.fromEntries(layer.namedParameters());
    expectValues(weightHhL0Reverse.grad, [
      -0.0047055, -0.00788694, 0.01252747, 0.01796952, 0.03771031, 0.04410379, 0.04190166, 0.05129421, -0.02284668,
      -0.07257928, -0.07541857, -0.13575618,
    ]);
  });

  it("LSTM", () => {
    const layer = filled(new nn.LSTM(2, 2, { numLayers: 2, bidirectional: true }));
    const [y, [h, c]] = layer.forward(x, [state, state.add(0.1)]);
    expectValues(y, [
      0.00449771, -0.03779574, 0.11100752, -0.05106411, 0.111067, 0.10768604, 0.05089975, -0.17105791, 0.03606105,
      -0.07532152, 0.11698335, -0.01463647, 0.0923268, 0.06762471, 0.03391782, -0.1610582, 0.06215384, -0.10700862,
      0.1407861, 0.02823243, 0.09095334, 0.0177082, 0.01503502, -0.16759042,
    ]);
    expectValues(cat([h, c]), [
      0.10325398, -0.07826, 0.15673761, 0.07417479, 0.13445244, -0.08287578, 0.05198197, -0.01404448, 0.06215384,
      -0.10700862, 0.09095334, 0.0177082, 0.11100752, -0.05106411, 0.05089975, -0.17105791, 0.43947034, -0.27604872,
      0.40592117, 0.47471439, 0.44318819, -0.38253223, 0.12528743, -0.07419427, 0.21971243, -0.39928448, 0.33038825,
      0.06409266, 0.41642886, -0.17753466, 0.19428135, -0.61816299,
    ]);
    y.sum().backward();
    const { weightHhL0Reverse } = Object.fromEntries(layer.namedParameters());
    expectValues(weightHhL0Reverse.grad, [
      -8.744e-05, -0.00338247, -0.00088918, 0.00174508, 0.00253241, 0.00029776, 0.00139544, 0.0032412, -0.00342214,
      -0.02332282, -0.00921682, -0.0261349, 0.0035482, -0.00308289, -0.00021728, 0.00590517,
    ]);
  });
});

describe("recurrent layers", () => {
  it("take N first, no biases, and a single sequence", () => {
    const layer = filled(new nn.GRU(2, 1, { batchFirst: true, bias: false }));
    expectValues(layer.forward(x)[0], [-0.04848507, -0.03387191, 0.0581469, 0.04436828, -0.06228726, -0.06832808]);
    expectValues(layer.forward(x.select(0, 0))[0], [-0.04848507, -0.03387191]);
    expect(layer.forward(x.select(0, 0))[1].shape).toEqual([1, 1]);
  });

  it("name their parameters as PyTorch does", () => {
    const layer = new nn.LSTM(3, 2, { numLayers: 2, bidirectional: true });
    const names = layer.namedParameters().map(([name]) => name);
    expect(names).toHaveLength(16);
    expect(names.slice(0, 5)).toEqual(["weightIhL0", "weightHhL0", "biasIhL0", "biasHhL0", "weightIhL0Reverse"]);
    expect([...Object.fromEntries(layer.namedParameters()).weightIhL1.shape]).toEqual([8, 4]);
  });

  it("drop between layers, in training only", () => {
    const layer = new nn.RNN(2, 8, { numLayers: 2, dropout: 0.5 });
    const input = ones([4, 3, 2]);
    expect(layer.forward(input)[0].toArray()).not.toEqual(layer.forward(input)[0].toArray());
    layer.eval();
    expect(layer.forward(input)[0].toArray()).toEqual(layer.forward(input)[0].toArray());
  });

  it("refuse what does not fit", () => {
    const layer = new nn.LSTM(3, 2);
    expectError(() => layer.forward(ones([4, 1, 2])), ShapeError, "ERR_SHAPE");
    expectError(() => layer.forward(ones([0, 1, 3])), ShapeError, "ERR_SHAPE");
    expectError(() => layer.forward(ones([4, 1, 3]), [ones([1, 1, 2]), ones([1, 2, 2])]), ShapeError, "ERR_SHAPE");
    expectError(() => new nn.RNN(3, 2, { nonlinearity: "gelu" as never }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.GRU(3, 2, { dropout: 2 }), ArgumentError, "ERR_ARGUMENT");
  });
});
