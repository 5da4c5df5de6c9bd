// Recurrent cells: one step in time. A sequence is a loop, of whatever length the data has, or a layer
// of sequence.ts.

import { gruCell, lstmCell, rnnReluCell, rnnTanhCell, zeros } from "../../generated/ts/index.js";
import { type DTypeName, defaultDType, parseDType } from "../dtype.js";
import { ShapeError, showShape } from "../errors.js";
import type { Generator } from "../random.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { uniform_ } from "./init.js";
import { Module } from "./module.js";
import { type Nonlinearity, type NonlinearityOptions, nonlinearityOf } from "./nonlinearity.js";
import { type Parameter, parameter } from "./parameter.js";
import { checkFeatures, checkSize } from "./sizes.js";

export interface CellOptions {
  /** Add vectors to both products. Default true. */
  bias?: boolean;
  dtype?: DTypeName;
  generator?: Generator;
}

/** What the cells share: weights for input and state, gates stacked in one matrix. */
abstract class Cell extends Module {
  /** (gates * hidden, input) */
  weightIh: Parameter;
  /** (gates * hidden, hidden) */
  weightHh: Parameter;
  /** (gates * hidden), like `biasHh`. */
  biasIh: Parameter | null;
  biasHh: Parameter | null;

  constructor(readonly inputSize: number, readonly hiddenSize: number, gates: number, options: CellOptions) {
    super();
    const op = new.target.name;
    const rows = gates * checkSize(op, "hiddenSize", hiddenSize);
    checkSize(op, "inputSize", inputSize);
    const type = options.dtype === undefined ? defaultDType() : parseDType(op, options.dtype);
    const bias = options.bias ?? true;
    this.weightIh = parameter(empty([rows, inputSize], type));
    this.weightHh = parameter(empty([rows, hiddenSize], type));
    this.biasIh = bias ? parameter(empty([rows], type)) : null;
    this.biasHh = bias ? parameter(empty([rows], type)) : null;
    this.resetParameters(options.generator);
  }

  /** Draws all values uniform in ±1 / sqrt(hidden). */
  resetParameters(generator?: Generator): void {
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const value of this.parameters()) uniform_(value, -bound, bound, { generator });
  }

  /** The state given, or zeros: (N, hidden) for an input of (N, input), (hidden) for (input). */
  protected stateFor(x: Tensor, h: Tensor | null | undefined): Tensor {
    const op = this.constructor.name;
    checkFeatures(op, x, this.inputSize);
    const shape = [...x.shape.slice(0, -1), this.hiddenSize];
    if (h === null || h === undefined) return zeros(shape, { dtype: x.dtype, device: x.device });
    if (h.ndim === shape.length && h.shape.every((size, d) => size === shape[d])) return h;
    const [expected, input, got] = [shape, x.shape, h.shape].map(showShape);
    throw new ShapeError(
      `${op}: expected a state of shape ${expected} for the input ${input}, got ${got}`,
      { input: x.shape, state: h.shape });
  }

  protected override describe(): string {
    return `${this.inputSize}, ${this.hiddenSize}, bias=${this.biasIh !== null}`;
  }
}

export interface RNNCellOptions extends CellOptions, NonlinearityOptions {}

/**
 * h' = tanh(W_ih x + b_ih + W_hh h + b_hh), or relu of it: (N, input) and (N, hidden) -> (N, hidden).
 * Without N as well.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.RNNCell.html
 * @throws ShapeError when input or state have another size.
 * @example let h = null; for (const x of steps) h = cell.forward(x, h);
 */
export class RNNCell extends Cell {
  readonly nonlinearity: Nonlinearity;

  constructor(inputSize: number, hiddenSize: number, options: RNNCellOptions = {}) {
    super(inputSize, hiddenSize, 1, options);
    this.nonlinearity = nonlinearityOf("RNNCell", options);
  }

  /** @param h the state; zeros when left out. */
  forward(x: Tensor, h?: Tensor | null): Tensor {
    const step = this.nonlinearity === "tanh" ? rnnTanhCell : rnnReluCell;
    return step(x, this.stateFor(x, h), this.weightIh, this.weightHh, this.biasIh, this.biasHh);
  }
}

/**
 * Gated recurrent unit: (N, input) and (N, hidden) -> (N, hidden). Without N as well.
 *
 *     r = sigmoid(W_ir x + b_ir + W_hr h + b_hr)        gates lie in the order r, z, n
 *     z = sigmoid(W_iz x + b_iz + W_hz h + b_hz)
 *     n = tanh(W_in x + b_in + r * (W_hn h + b_hn))
 *     h' = (1 - z) * n + z * h
 *
 * Source: Cho and others, arXiv:1406.1078, with the reset gate after the product, as in
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.GRUCell.html
 */
export class GRUCell extends Cell {
  constructor(inputSize: number, hiddenSize: number, options: CellOptions = {}) {
    super(inputSize, hiddenSize, 3, options);
  }

  /** @param h the state; zeros when left out. */
  forward(x: Tensor, h?: Tensor | null): Tensor {
    return gruCell(x, this.stateFor(x, h), this.weightIh, this.weightHh, this.biasIh, this.biasHh);
  }
}

/** State of an LSTM: output h and cell c, both (N, hidden). */
export type LSTMState = readonly [h: Tensor, c: Tensor];

/**
 * Long short-term memory: (N, input) and [h, c] -> [h', c'], all (N, hidden). Without N as well.
 *
 *     i, f, o = sigmoid(W_i· x + b_i· + W_h· h + b_h·)     gates lie in the order i, f, g, o
 *     g = tanh(W_ig x + b_ig + W_hg h + b_hg)
 *     c' = f * c + i * g
 *     h' = o * tanh(c')
 *
 * Source: Hochreiter and Schmidhuber 1997, Neural Computation 9(8), with the forget gate of Gers and
 * others 2000; https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html
 */
export class LSTMCell extends Cell {
  constructor(inputSize: number, hiddenSize: number, options: CellOptions = {}) {
    super(inputSize, hiddenSize, 4, options);
  }

  /** @param state zeros when left out. */
  forward(x: Tensor, state?: LSTMState | null): [h: Tensor, c: Tensor] {
    const before = [this.stateFor(x, state?.[0]), this.stateFor(x, state?.[1])];
    const { h, c } = lstmCell(x, before, this.weightIh, this.weightHh, this.biasIh, this.biasHh);
    return [h, c];
  }
}
