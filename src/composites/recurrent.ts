// Recurrent cells whose gates are parts of one product. A step takes what the input gives to the gates,
// so that a layer can multiply all its inputs at once.

import * as ops from "../../generated/ts/index.js";
import { ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { type LstmWeights, lstmSequence } from "./lstm-sequence.js";

type Bias = Tensor | null | undefined;

/**
 *     i, f, o = sigmoid(W_i· x + b_i· + W_h· h + b_h·)
 *     g = tanh(W_ig x + b_ig + W_hg h + b_hg)
 *     c' = f * c + i * g
 *     h' = o * tanh(c')
 */
export function lstmCell(x: Tensor, state: readonly Tensor[], weightIh: Tensor, weightHh: Tensor, biasIh: Bias, biasHh: Bias): { h: Tensor; c: Tensor } {
  if (state.length !== 2) throw new ShapeError(`lstmCell: expected the state as [h, c], got ${state.length} tensors`);
  const weights: LstmWeights = { input: weightIh, state: weightHh, inputBias: biasIh, stateBias: biasHh };
  const [h, c] = x.ndim === 2 ? inKernel(x, state, weights) ?? inOperators(x, state, weights) : inOperators(x, state, weights);
  return { h, c };
}

/** The step as a sequence of one. */
function inKernel(x: Tensor, [h, c]: readonly Tensor[], weights: LstmWeights): readonly Tensor[] | null {
  return lstmSequence(x.unsqueeze(0), h, c, weights, false, (one, ownH, ownC, own) => {
    const [after, cell] = inOperators(one.squeeze(0), [ownH, ownC], own);
    return [after.unsqueeze(0), after, cell];
  })?.slice(1) ?? null;
}

function inOperators(x: Tensor, state: readonly Tensor[], { input, inputBias, state: weight, stateBias }: LstmWeights): readonly Tensor[] {
  return lstmStep("lstmCell", ops.linear(x, input, inputBias), state, weight, stateBias);
}

export function lstmStep(op: string, fromInput: Tensor, [before, memory]: readonly Tensor[], weightHh: Tensor, biasHh: Bias): [h: Tensor, c: Tensor] {
  const gates = fromInput.add(ops.linear(before, weightHh, biasHh));
  const [i, f, g, o] = parts(op, gates, 4, memory);
  const c = ops.sigmoid(f).mul(memory).add(ops.sigmoid(i).mul(ops.tanh(g)));
  return [ops.sigmoid(o).mul(ops.tanh(c)), c];
}

/**
 *     r = sigmoid(W_ir x + b_ir + W_hr h + b_hr)
 *     z = sigmoid(W_iz x + b_iz + W_hz h + b_hz)
 *     n = tanh(W_in x + b_in + r * (W_hn h + b_hn))
 *     h' = (1 - z) * n + z * h = n + z * (h - n)
 */
export function gruCell(x: Tensor, before: Tensor, weightIh: Tensor, weightHh: Tensor, biasIh: Bias, biasHh: Bias): Tensor {
  return gruStep("gruCell", ops.linear(x, weightIh, biasIh), before, weightHh, biasHh);
}

export function gruStep(op: string, fromInput: Tensor, before: Tensor, weightHh: Tensor, biasHh: Bias): Tensor {
  const input = parts(op, fromInput, 3, before);
  const state = parts(op, ops.linear(before, weightHh, biasHh), 3, before);
  const r = ops.sigmoid(input[0].add(state[0])), z = ops.sigmoid(input[1].add(state[1]));
  const n = ops.tanh(input[2].add(r.mul(state[2])));
  return n.add(z.mul(before.sub(n)));
}

/** The gates, which lie side by side in the last dim, each as wide as the state. */
function parts(op: string, all: Tensor, count: number, state: Tensor): Tensor[] {
  const hidden = state.shape[state.ndim - 1];
  if (all.shape[all.ndim - 1] !== count * hidden) {
    throw new ShapeError(`${op}: expected weights with ${count * hidden} rows for a state ${showShape(state.shape)}, got ${all.shape[all.ndim - 1]}`, { op, state: state.shape });
  }
  return Array.from({ length: count }, (_, k) => all.slice(-1, k * hidden, (k + 1) * hidden));
}
