import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, type Tensor, nn, ones, randn } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, filled, wave } from "./waves.js";

const input = wave(2, 3);
const state = wave(2, 2).add(0.1);

describe("RNNCell", () => {
  it("computes PyTorch's values and gradients", () => {
    const cell = filled(new nn.RNNCell(3, 2));
    const h = cell.forward(input, state);
    expectValues(h, [0.73188874, 0.73967485, 0.24051559, 0.96956394]);
    h.sum().backward();
    expectValues(cell.weightHh.grad, [1.0690928, 1.25305908, 0.11035624, 0.39478247]);
    expectValues(cell.forward(input), [0.59994663, 0.52214244, -0.06484585, 0.81252518]);
  });

  it("takes relu in the place of tanh", () => {
    const h = new nn.RNNCell(3, 2, { nonlinearity: "relu" }).forward(randn([4, 3]));
    expect(Number(h.amin().item())).toBeGreaterThanOrEqual(0);
    expectError(() => new nn.RNNCell(3, 2, { nonlinearity: "gelu" as never }), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("GRUCell", () => {
  it("computes PyTorch's values and gradients", () => {
    const cell = filled(new nn.GRUCell(3, 2));
    const h = cell.forward(input, state);
    expectValues(h, [0.13928224, 0.43115022, 0.87671865, 0.43416496]);
    h.sum().backward();
    expectValues(cell.weightHh.grad, [
      -0.01075438, -0.00154528, 0.03822315, 0.03880818, 0.14243137, 0.11195277, 0.29099655, 0.41418018, 0.1937235, 0.37111876,
      0.52773208, 0.54615343,
    ]);
    expectValues(cell.forward(input), [0.08175063, -0.12485816, 0.22830517, -0.19471198]);
  });
});

describe("LSTMCell", () => {
  it("computes PyTorch's values and gradients", () => {
    const cell = filled(new nn.LSTMCell(3, 2));
    const [h, c] = cell.forward(input, [state, state.mul(0.5)]);
    expectValues(h, [0.09431225, -0.01728138, 0.22838424, 0.06368257]);
    expectValues(c, [0.19153212, -0.08891999, 0.59997384, 0.26534829]);
    h.sum().backward();
    expectValues(cell.weightHh.grad, [
      0.038774, 0.04894938, -0.00087026, -0.01391122, 0.04174724, 0.04092521, 0.03110778, 0.03620595, 0.1793541, 0.37348164,
      0.23093169, 0.27201706, 0.14720539, 0.16163531, 0.05075575, 0.03591947,
    ]);
    expectValues(cell.forward(input)[0], [0.07615376, -0.11372355, 0.09007994, -0.17346328]);
  });
});

describe("all cells", () => {
  it("unroll over sequences of any length, and pass gradients back to the first step", () => {
    const cell = new nn.GRUCell(1, 4);
    for (const length of [1, 5, 30]) {
      const steps = Array.from({ length }, () => ones([2, 1]).requiresGrad_());
      let h: Tensor | null = null;
      for (const step of steps) h = cell.forward(step, h);
      h!.sum().backward();
      expect(steps[0].grad!.shape).toEqual([2, 1]);
    }
  });

  it("take a single sample without a batch dim", () => {
    expect(new nn.RNNCell(3, 2).forward(ones([3])).shape).toEqual([2]);
    expect(new nn.LSTMCell(3, 2).forward(ones([3])).map((x) => x.shape)).toEqual([[2], [2]]);
  });

  it("have no biases when told so", () => {
    expect(new nn.GRUCell(3, 2, { bias: false }).namedParameters().map(([name]) => name)).toEqual(["weightIh", "weightHh"]);
  });

  it("refuse inputs and states of other sizes", () => {
    const cell = new nn.GRUCell(3, 2);
    expectError(() => cell.forward(ones([2, 4])), ShapeError, "ERR_SHAPE");
    const error = expectError(() => cell.forward(ones([2, 3]), ones([3, 2])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("GRUCell: expected a state of shape [2, 2] for the input [2, 3], got [3, 2]");
  });
});
