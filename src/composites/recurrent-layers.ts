// Recurrent layers over whole sequences: several on top of each other, in one direction or both. The
// weights come as one list, layer by layer, in each first those forwards in time, then those backwards:
// for the input, for the state, their two biases if there are any, and what projects the output.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { lstmSequence } from "./lstm-sequence.js";
import { gruStep, lstmStep } from "./recurrent.js";

interface Weights {
  readonly input: Tensor;
  readonly state: Tensor;
  readonly inputBias?: Tensor | null;
  readonly stateBias?: Tensor | null;
  readonly projection?: Tensor;
}

/** From what the input gives to the gates, and the states before, to the states after. The first is the output. */
type Step = (fromInput: Tensor, states: readonly Tensor[], weights: Weights) => readonly Tensor[];

/** One layer in one direction: each output at the step of its input, and the states after the last step. */
interface Run { readonly outputs: Tensor; readonly last: readonly Tensor[] }

/** All its steps at once; null where there is no kernel for them. */
type AtOnce = (x: Tensor, start: readonly Tensor[], weights: Weights, backwards: boolean) => Run | null;

interface Layout {
  readonly hasBiases: boolean;
  readonly numLayers: number;
  readonly dropout: number;
  readonly train: boolean;
  readonly bidirectional: boolean;
  readonly batchFirst: boolean;
  /** Whether there may be a weight more, which projects the output. */
  readonly projects?: boolean;
}

type Rest = [hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean];

function layoutOf([hasBiases, numLayers, dropout, train, bidirectional, batchFirst]: Rest): Layout {
  return { hasBiases, numLayers, dropout, train, bidirectional, batchFirst };
}

/** Long short-term memory; a third or fifth weight projects each output, and with it the state h. */
export function lstm(x: Tensor, states: readonly Tensor[], params: readonly Tensor[], ...rest: Rest): { output: Tensor; hN: Tensor; cN: Tensor } {
  if (states.length !== 2) throw new ArgumentError(`lstm: expected the state as [h, c], got ${states.length} tensors`, { states: states.length });
  const step: Step = (fromInput, before, { state, stateBias, projection }) => {
    const [h, c] = lstmStep("lstm", fromInput, before, state, stateBias);
    return [projection === undefined ? h : ops.linear(h, projection), c];
  };
  const atOnce: AtOnce = (input, [h, c], weights, backwards) => {
    if (weights.projection !== undefined) return null;
    const results = lstmSequence(input, h, c, weights, backwards, (ownX, ownH, ownC, own) => {
      const { outputs, last } = unroll(ownX, [ownH, ownC], own, step, backwards);
      return [outputs, last[0], last[1]];
    });
    return results && { outputs: results[0], last: results.slice(1) };
  };
  const { output, last } = layers("lstm", x, states, params, { ...layoutOf(rest), projects: true }, step, atOnce);
  return { output, hN: last[0], cN: last[1] };
}

/** Gated recurrent units. */
export function gru(x: Tensor, state: Tensor, params: readonly Tensor[], ...rest: Rest): { output: Tensor; hN: Tensor } {
  return single("gru", x, state, params, rest, (fromInput, [before], weights) => [gruStep("gru", fromInput, before, weights.state, weights.stateBias)]);
}

/** Units with one gate: tanh, or relu, of the two products' sum. */
function plain(op: string, bend: (x: Tensor) => Tensor) {
  return (x: Tensor, state: Tensor, params: readonly Tensor[], ...rest: Rest): { output: Tensor; hN: Tensor } =>
    single(op, x, state, params, rest, (fromInput, [before], weights) => [bend(fromInput.add(ops.linear(before, weights.state, weights.stateBias)))]);
}

export const rnnTanh = plain("rnn_tanh", (x) => ops.tanh(x));
export const rnnRelu = plain("rnn_relu", (x) => ops.relu(x));

function single(op: string, x: Tensor, state: Tensor, params: readonly Tensor[], rest: Rest, step: Step): { output: Tensor; hN: Tensor } {
  const { output, last } = layers(op, x, [state], params, layoutOf(rest), step);
  return { output, hN: last[0] };
}

/**
 * All layers over x (T, N, input), from states of (layers * directions, N, hidden) each: the last
 * layer's outputs (T, N, directions * hidden) and the states after the last step.
 */
function layers(op: string, x: Tensor, states: readonly Tensor[], params: readonly Tensor[], layout: Layout, step: Step, atOnce: AtOnce = () => null): { output: Tensor; last: Tensor[] } {
  const directions = layout.bidirectional ? 2 : 1;
  const weights = weightsOf(op, params, layout, directions);
  checkShapes(op, x, states, layout, weights.length);
  const after: Tensor[][] = states.map(() => []);
  let output = layout.batchFirst ? x.transpose(0, 1) : x;
  for (let layer = 0; layer < layout.numLayers; layer++) {
    const sides = Array.from({ length: directions }, (_, side) => {
      const at = layer * directions + side;
      const start = states.map((all) => all.select(0, at));
      const { outputs, last } = atOnce(output, start, weights[at], side === 1) ?? unroll(output, start, weights[at], step, side === 1);
      last.forEach((state, k) => after[k].push(state));
      return outputs;
    });
    output = sides.length === 1 ? sides[0] : ops.cat(sides, { dim: -1 });
    if (layout.train && layout.dropout > 0 && layer < layout.numLayers - 1) output = ops.dropout(output, { p: layout.dropout });
  }
  return { output: layout.batchFirst ? output.transpose(0, 1) : output, last: after.map((all) => ops.stack(all)) };
}

function unroll(x: Tensor, start: readonly Tensor[], weights: Weights, step: Step, backwards: boolean): Run {
  const fromInput = ops.linear(x, weights.input, weights.inputBias);
  const count = x.shape[0];
  const outputs = new Array<Tensor>(count);
  let last = start;
  for (let k = 0; k < count; k++) {
    const at = backwards ? count - 1 - k : k;
    last = step(fromInput.select(0, at), last, weights);
    outputs[at] = last[0];
  }
  return { outputs: ops.stack(outputs), last };
}

/** The list of weights as one entry for each layer and direction. */
function weightsOf(op: string, params: readonly Tensor[], { hasBiases, numLayers, projects }: Layout, directions: number): Weights[] {
  if (numLayers < 1) throw new ArgumentError(`${op}: num_layers must be positive, got ${numLayers}`, { numLayers });
  const sets = numLayers * directions;
  const usual = hasBiases ? 4 : 2;
  const each = params.length / sets;
  if (each !== usual && !(projects && each === usual + 1)) {
    throw new ArgumentError(`${op}: expected ${usual} weights for each of ${sets} layers and directions, ${sets * usual} in all, got ${params.length}`, { params: params.length });
  }
  return Array.from({ length: sets }, (_, k) => {
    const own = params.slice(k * each, (k + 1) * each);
    const [input, state] = own;
    return { input, state, ...(hasBiases ? { inputBias: own[2], stateBias: own[3] } : {}), ...(each > usual ? { projection: own[usual] } : {}) };
  });
}

function checkShapes(op: string, x: Tensor, states: readonly Tensor[], { batchFirst }: Layout, sets: number): void {
  if (x.ndim !== 3 || x.shape[batchFirst ? 1 : 0] === 0) {
    throw new ShapeError(`${op}: expected x as ${batchFirst ? "(N, T" : "(T, N"}, input) with at least one step, got ${showShape(x.shape)}`, { op, shape: x.shape });
  }
  const batch = x.shape[batchFirst ? 0 : 1];
  for (const state of states) {
    if (state.ndim === 3 && state.shape[0] === sets && state.shape[1] === batch) continue;
    throw new ShapeError(`${op}: expected states of shape (${sets}, ${batch}, hidden) for x ${showShape(x.shape)}, got ${showShape(state.shape)}`, { op, state: state.shape });
  }
}
