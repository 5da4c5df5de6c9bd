import { describe, expect, it } from "vitest";
import { IndexError, ShapeError, nn, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, wave } from "./waves.js";

const logits = wave(3, 4).mul(2);
const target = tensor([0, 3, 1], { dtype: "int64" });
const double = (values: number[]) => tensor(values, { dtype: "float64" });

describe("CrossEntropyLoss", () => {
  it("computes PyTorch's values for every option", () => {
    expectValues(new nn.CrossEntropyLoss().forward(logits, target), [2.77071208]);
    expectValues(new nn.CrossEntropyLoss({ weight: double([1, 2, 0.5, 3]), labelSmoothing: 0.1 }).forward(logits, target), [2.65743468]);
    expectValues(new nn.CrossEntropyLoss({ ignoreIndex: 3 }).forward(logits, target), [2.66507054]);
    expectValues(new nn.CrossEntropyLoss({ reduction: "none" }).forward(logits, target), [2.8578902, 2.98199516, 2.47225088]);
  });

  it("keeps its weight in the state", () => {
    expect(Object.keys(new nn.CrossEntropyLoss({ weight: double([1, 2]) }).stateDict())).toEqual(["weight"]);
  });

  it("refuses classes that are none", () => {
    expectError(() => new nn.CrossEntropyLoss().forward(logits, tensor([0, 4, 1], { dtype: "int64" })), IndexError, "ERR_INDEX");
    // Targets of a floating dtype are probabilities, in the shape of the logits.
    expectError(() => new nn.CrossEntropyLoss().forward(logits, double([0, 3, 1])), ShapeError, "ERR_SHAPE");
  });
});

describe("the other losses", () => {
  it("compute PyTorch's values", () => {
    expectValues(new nn.NLLLoss().forward(logits.logSoftmax(1), target), [2.77071208]);
    expectValues(new nn.MSELoss().forward(logits, wave(3, 4)), [0.49152246]);
    expectValues(new nn.MSELoss({ reduction: "sum" }).forward(logits, wave(3, 4)), [5.89826953]);
    const bce = new nn.BCEWithLogitsLoss({ posWeight: double([1, 2, 3, 4]) });
    expectValues(bce.forward(logits, logits.gt(0).to("float64")), [0.51417592]);
  });

  it("of differences, probabilities and their logarithms compute PyTorch's values", () => {
    const y = wave(3, 4);
    expectValues(new nn.L1Loss().forward(logits, y), [0.61049266]);
    expectValues(new nn.L1Loss({ reduction: "sum" }).forward(logits, y), [7.32591192]);
    expectValues(new nn.SmoothL1Loss({ beta: 0.5 }).forward(logits, y), [0.40490627]);
    expectValues(new nn.HuberLoss({ delta: 0.5 }).forward(logits, y), [0.20245314]);
    expectValues(new nn.KLDivLoss({ reduction: "batchmean" }).forward(logits.logSoftmax(1), y.softmax(1)), [0.09136928]);
    expectValues(new nn.BCELoss({ weight: double([1, 2, 3, 4]) }).forward(logits.sigmoid(), y.abs()), [2.0635293]);
  });

  it("give a gradient of zero where the prediction is right", () => {
    const x = wave(3).requiresGrad_();
    new nn.MSELoss().forward(x, wave(3)).backward();
    expect(x.grad!.toArray()).toEqual([0, 0, 0]);
  });
});
