// Recurrent layers over whole sequences: several on top of each other, in one direction or both.

import { gru, lstm, rnnRelu, rnnTanh, zeros } from "../../generated/ts/index.js";
import { type DTypeName, defaultDType, parseDType } from "../dtype.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import type { Generator } from "../random.js";
import { type Tensor, empty } from "../tensor/tensor.js";
import { uniform_ } from "./init.js";
import { Module } from "./module.js";
import { type Nonlinearity, type NonlinearityOptions, nonlinearityOf } from "./nonlinearity.js";
import { type Parameter, parameter } from "./parameter.js";
import type { LSTMState } from "./recurrent.js";
import { checkSize } from "./sizes.js";

export interface SequenceOptions {
  /** Layers on top of each other. Default 1. */
  numLayers?: number;
  /** Add vectors to both products. Default true. */
  bias?: boolean;
  /** Whether N comes before the steps. Default false. */
  batchFirst?: boolean;
  /** Share of the outputs of each layer but the last that is dropped in training. Default 0. */
  dropout?: number;
  /** Whether a second set of weights runs backwards in time. Default false. */
  bidirectional?: boolean;
  dtype?: DTypeName;
  generator?: Generator;
}

/** Layers over (T, N, input), or (N, T, input), and states, as the operators have them. */
type Layers = (x: Tensor, states: readonly Tensor[], weights: readonly Tensor[], ...layout: Layout) => readonly Tensor[];
type Layout = [hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean];

const KINDS = ["weightIh", "weightHh", "biasIh", "biasHh"] as const;

/**
 * What the layers share. Parameters are called `weightIhL0`, `weightHhL0`, `biasIhL0`, `biasHhL0`,
 * with the layer's number and, for the other direction, `Reverse` at the end.
 */
abstract class Sequence extends Module {
  readonly numLayers: number;
  readonly batchFirst: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  readonly bias: boolean;

  protected constructor(readonly inputSize: number, readonly hiddenSize: number, gates: number, options: SequenceOptions) {
    super();
    const op = new.target.name;
    checkSize(op, "inputSize", inputSize);
    checkSize(op, "hiddenSize", hiddenSize);
    this.numLayers = checkSize(op, "numLayers", options.numLayers ?? 1);
    this.bias = options.bias ?? true;
    this.batchFirst = options.batchFirst ?? false;
    this.bidirectional = options.bidirectional ?? false;
    this.dropout = options.dropout ?? 0;
    if (!(typeof this.dropout === "number" && this.dropout >= 0 && this.dropout <= 1)) {
      throw new ArgumentError(`${op}: expected dropout in [0, 1], got ${showValue(this.dropout)}`, { got: this.dropout });
    }
    const type = options.dtype === undefined ? defaultDType() : parseDType(op, options.dtype);
    for (let layer = 0; layer < this.numLayers; layer++) {
      const width = layer === 0 ? inputSize : hiddenSize * this.directions;
      for (const direction of this.suffixes()) {
        const shapes = [[gates * hiddenSize, width], [gates * hiddenSize, hiddenSize], [gates * hiddenSize], [gates * hiddenSize]];
        KINDS.forEach((kind, k) => {
          if (k < 2 || this.bias) this.own()[`${kind}L${layer}${direction}`] = parameter(empty(shapes[k], type));
        });
      }
    }
    this.resetParameters(options.generator);
  }

  /** Draws all values uniform in ±1 / sqrt(hidden). */
  resetParameters(generator?: Generator): void {
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const value of this.parameters()) uniform_(value, -bound, bound, { generator });
  }

  protected get directions(): number { return this.bidirectional ? 2 : 1; }
  private suffixes(): readonly string[] { return this.bidirectional ? ["", "Reverse"] : [""]; }
  private own(): Record<string, Parameter | undefined> { return this as unknown as Record<string, Parameter | undefined>; }

  /** As the operators take them: layer by layer, direction by direction. */
  private weights(): Tensor[] {
    const layers = Array.from({ length: this.numLayers }, (_, layer) => layer);
    return layers.flatMap((layer) => this.suffixes().flatMap((direction) => KINDS.flatMap((kind) => this.own()[`${kind}L${layer}${direction}`] ?? [])));
  }

  /**
   * Runs all layers over x, from states of (layers * directions, N, hidden) each, which are zeros where
   * left out. Gives the last layer's outputs and the states after the last step.
   */
  protected run(x: Tensor, given: readonly (Tensor | null | undefined)[], layers: Layers): Tensor[] {
    const single = this.isSingle(x);
    const batchFirst = this.batchFirst && !single;
    const whole = single ? x.unsqueeze(1) : x;
    const states = given.map((state) => this.stateFor(whole, whole.shape[batchFirst ? 0 : 1], single, state));
    const layout: Layout = [this.bias, this.numLayers, this.dropout, this.training, this.bidirectional, batchFirst];
    const results = layers(whole, states, this.weights(), ...layout);
    return results.map((one) => (single ? one.squeeze(1) : one));
  }

  /** Whether x is one sequence, (T, input). */
  private isSingle(x: Tensor): boolean {
    if ((x.ndim !== 2 && x.ndim !== 3) || x.shape[x.ndim - 1] !== this.inputSize || x.shape[x.ndim === 3 && this.batchFirst ? 1 : 0] === 0) {
      const form = this.batchFirst ? "(N, T" : "(T, N";
      throw new ShapeError(
        `${this.constructor.name}: expected ${form}, ${this.inputSize}) or (T, ${this.inputSize}) with at least one step, got shape ${showShape(x.shape)}`,
        { shape: x.shape });
    }
    return x.ndim === 2;
  }

  /** The state given, with N, or zeros. */
  private stateFor(x: Tensor, batch: number, single: boolean, state: Tensor | null | undefined): Tensor {
    const shape = [this.numLayers * this.directions, batch, this.hiddenSize];
    if (state === null || state === undefined) return zeros(shape, { dtype: x.dtype, device: x.device });
    const whole = single && state.ndim === 2 ? state.unsqueeze(1) : state;
    if (whole.ndim === 3 && shape.every((size, d) => size === whole.shape[d])) return whole;
    const expected = single ? [shape[0], shape[2]] : shape;
    throw new ShapeError(`${this.constructor.name}: expected a state of shape ${showShape(expected)}, got ${showShape(state.shape)}`, { expected, state: state.shape });
  }

  protected override describe(): string {
    return `${this.inputSize}, ${this.hiddenSize}, numLayers=${this.numLayers}, bias=${this.bias}, batchFirst=${this.batchFirst}, `
      + `dropout=${this.dropout}, bidirectional=${this.bidirectional}`;
  }
}

export interface RNNOptions extends SequenceOptions, NonlinearityOptions {}

/**
 * A recurrent network of `RNNCell`s: x (T, N, input) and the first states (layers * directions, N,
 * hidden) -> [outputs (T, N, directions * hidden), last states]. N may be missing; with `batchFirst`
 * it comes first in x and outputs.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html
 * @throws ShapeError when input or state have another size.
 * @example const [outputs, h] = new nn.RNN(3, 8, { numLayers: 2 }).forward(randn([5, 4, 3]));
 */
export class RNN extends Sequence {
  readonly nonlinearity: Nonlinearity;

  constructor(inputSize: number, hiddenSize: number, options: RNNOptions = {}) {
    super(inputSize, hiddenSize, 1, options);
    this.nonlinearity = nonlinearityOf("RNN", options);
  }

  /** @param h the first states; zeros when left out. */
  forward(x: Tensor, h?: Tensor | null): [outputs: Tensor, h: Tensor] {
    const layers = this.nonlinearity === "tanh" ? rnnTanh : rnnRelu;
    const [output, last] = this.run(x, [h], (all, [start], ...rest) => Object.values(layers(all, start, ...rest)));
    return [output, last];
  }
}

/**
 * A recurrent network of `GRUCell`s. See `RNN`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html
 */
export class GRU extends Sequence {
  constructor(inputSize: number, hiddenSize: number, options: SequenceOptions = {}) { super(inputSize, hiddenSize, 3, options); }

  /** @param h the first states; zeros when left out. */
  forward(x: Tensor, h?: Tensor | null): [outputs: Tensor, h: Tensor] {
    const [output, last] = this.run(x, [h], (all, [start], ...rest) => Object.values(gru(all, start, ...rest)));
    return [output, last];
  }
}

/**
 * A recurrent network of `LSTMCell`s: x and [h, c] -> [outputs, [h, c]]. See `RNN` for the shapes.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html, without projections.
 */
export class LSTM extends Sequence {
  constructor(inputSize: number, hiddenSize: number, options: SequenceOptions = {}) { super(inputSize, hiddenSize, 4, options); }

  /** @param state zeros when left out. */
  forward(x: Tensor, state?: LSTMState | null): [outputs: Tensor, state: LSTMState] {
    const [output, h, c] = this.run(x, [state?.[0], state?.[1]], (...all) => Object.values(lstm(...all)));
    return [output, [h, c]];
  }
}
