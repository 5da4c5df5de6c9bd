// One layer of LSTM in one direction, all steps in one kernel: the products with the input, and those
// for the weights' gradients, are one for all steps; only h W remains in the loop.

import * as ops from "../../generated/ts/index.js";
import type { Grads } from "../autograd/node.js";
import { recordJoint } from "../autograd/joint.js";
import { noGrad } from "../autograd/mode.js";
import { type Tensor, alias } from "../tensor/tensor.js";

export interface LstmWeights {
  readonly input: Tensor;
  readonly state: Tensor;
  readonly inputBias?: Tensor | null;
  readonly stateBias?: Tensor | null;
}

/** Outputs (T, N, H), and h and c (N, H) after the last step. */
export type LstmResult = readonly [outputs: Tensor, h: Tensor, c: Tensor];

/** The same made of operators, step by step. */
type InSteps = (x: Tensor, h: Tensor, c: Tensor, weights: LstmWeights) => LstmResult;

/**
 * The layer over x (T, N, I) from h and c (N, H). Null where the kernel does not serve: for dtypes that
 * are computed in another one, and for shapes that do not fit, whose errors operators know how to explain.
 */
export function lstmSequence(x: Tensor, h: Tensor, c: Tensor, weights: LstmWeights, reverse: boolean, inSteps: InSteps): LstmResult | null {
  if (!isServed(x, h, c, weights)) return null;
  const { input, state, inputBias = null, stateBias = null } = weights;
  const [T, N, H] = [x.shape[0], x.shape[1], h.shape[1]];
  const { rows, states, cells, bent } = noGrad(() => {
    const rows = x.reshape([T * N, x.shape[2]]);
    const gates = ops.linear(rows, input, inputBias !== null && stateBias !== null ? inputBias.add(stateBias) : inputBias ?? stateBias);
    const sequence = ops.lstmSequence(gates.view([T, N, 4 * H]), h, c, state.t(), { reverse });
    gates.dispose();
    return { rows, ...sequence };
  });
  const outputs = part(states, reverse ? 0 : 1, T);
  const [last, lastCell] = noGrad(() => [states, cells].map((all) => all.select(0, reverse ? 0 : T).clone()));
  const backward = (grads: Grads, wanted: readonly boolean[]): Grads => {
    const d = ops.lstmSequenceBackward(cells, bent, state, grads[0], grads[1], grads[2], { reverse });
    const gates = d.gates.view([T * N, 4 * H]);
    const before = part(states, reverse ? 1 : 0, T).view([T * N, H]);
    const bias = wanted[5] || wanted[6] ? gates.sum(0) : null;
    const found = [
      wanted[0] ? ops.mm(gates, input).view(x.shape) : null,
      d.h, d.c,
      wanted[3] ? ops.mm(gates.t(), rows) : null,
      wanted[4] ? ops.mm(gates.t(), before) : null,
      wanted[5] ? bias : null,
      wanted[6] ? (wanted[5] ? bias!.clone() : bias) : null,
    ];
    gates.dispose();
    return found;
  };
  recordJoint({
    name: "lstm", inputs: [x, h, c, input, state, inputBias, stateBias],
    names: ["x", "h", "c", "w_ih", "w_hh", "b_ih", "b_hh"], results: [outputs, last, lastCell], saved: [states, cells, bent], own: rows.storage === x.storage ? [cells, bent] : [rows, cells, bent],
    backward,
    forward: (own) => inSteps(own[0]!, own[1]!, own[2]!, { input: own[3]!, state: own[4]!, inputBias: own[5], stateBias: own[6] }),
  });
  return [outputs, last, lastCell];
}

/** `count` of the entries of x along its first dim, of the same memory but no view on the tape. */
function part(x: Tensor, from: number, count: number): Tensor {
  return alias(x, [count, ...x.shape.slice(1)], x.strides, x.offset + from * x.strides[0]);
}

function isServed(x: Tensor, h: Tensor, c: Tensor, { input, state, inputBias, stateBias }: LstmWeights): boolean {
  const all = [x, h, c, input, state, inputBias, stateBias].filter((one): one is Tensor => one !== null && one !== undefined);
  const kernel = x.type.name === "float32" || x.type.name === "float64";
  if (!kernel || !all.every((one) => one.type === x.type && one.storage.device === x.storage.device)) return false;
  const [N, H] = h.shape;
  const is = (one: Tensor | null | undefined, ...shape: number[]): boolean =>
    one === null || one === undefined || (one.ndim === shape.length && shape.every((size, d) => size === one.shape[d]));
  return x.ndim === 3 && x.shape[1] === N && x.numel > 0 && H > 0 && is(h, N, H) && is(c, N, H)
    && is(input, 4 * H, x.shape[2]) && is(state, 4 * H, H) && is(inputBias, 4 * H) && is(stateBias, 4 * H);
}

/** The kernel's results made of operators: states, cells, and the gates as they act with tanh(c). */
export function lstmSequenceInSteps(gates: Tensor, h: Tensor, c: Tensor, weight: Tensor, reverse: boolean): { states: Tensor; cells: Tensor; bent: Tensor } {
  const [states, cells, bent] = [[h], [c], [] as Tensor[]];
  for (let k = 0; k < gates.shape[0]; k++) {
    const t = reverse ? gates.shape[0] - 1 - k : k;
    const [i, f, g, o] = ops.chunk(gates.select(0, t).add(ops.mm(states[k], weight)), 4, { dim: 1 })
      .map((gate, n) => (n === 2 ? ops.tanh(gate) : ops.sigmoid(gate)));
    cells.push(f.mul(cells[k]).add(i.mul(g)));
    const curved = ops.tanh(cells[k + 1]);
    states.push(o.mul(curved));
    bent.push(ops.cat([i, f, g, o, curved], { dim: 1 }));
  }
  const inPlace = (list: Tensor[]): Tensor => ops.stack(reverse ? list.reverse() : list);
  return { states: inPlace(states), cells: inPlace(cells), bent: inPlace(bent) };
}
