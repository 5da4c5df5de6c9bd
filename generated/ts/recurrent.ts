// Generated from ops/recurrent.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import {
  checkBool,
  checkInt,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import {
  checkOptionalTensor,
  checkTensor,
  checkTensors,
  refuseComplex,
} from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { lstmSequenceBackwardGradients, lstmSequenceGradients } from "../autograd/recurrent.js";
import {
  lstmSequenceInSteps as lstmSequenceInStepsWritten,
} from "../../src/composites/lstm-sequence.js";
import {
  gru as gruWritten,
  lstm as lstmWritten,
  rnnRelu as rnnReluWritten,
  rnnTanh as rnnTanhWritten,
} from "../../src/composites/recurrent-layers.js";
import {
  gruCell as gruCellWritten,
  lstmCell as lstmCellWritten,
} from "../../src/composites/recurrent.js";
import * as ops from "./index.js";

/**
 * Layers of gru_cell over a sequence: the outputs, and the states after the last step.
 */
export function gru(
  x: Tensor,
  hx: Tensor,
  params: readonly Tensor[],
  hasBiases: boolean,
  numLayers: number,
  dropout: number,
  train: boolean,
  bidirectional: boolean,
  batchFirst: boolean,
): { output: Tensor; hN: Tensor } | {
  output: Tensor;
  hN: Tensor;
} {
  x = checkTensor("gru", "x", x);
  refuseComplex("gru", "x", x);
  hx = checkTensor("gru", "hx", hx);
  refuseComplex("gru", "hx", hx);
  params = checkTensors("gru", "params", params);
  refuseComplex("gru", "params", params);
  hasBiases = checkBool("gru", "hasBiases", hasBiases);
  numLayers = checkInt("gru", "numLayers", numLayers);
  dropout = checkNumber("gru", "dropout", dropout);
  train = checkBool("gru", "train", train);
  bidirectional = checkBool("gru", "bidirectional", bidirectional);
  batchFirst = checkBool("gru", "batchFirst", batchFirst);
  return onDeviceOf(
    x,
    () => gruWritten(
      x,
      hx,
      params,
      hasBiases,
      numLayers,
      dropout,
      train,
      bidirectional,
      batchFirst,
    ),
  );
}

/**
 * Gated recurrent unit: the next state from x and hx. The gates lie in the order reset, update,
 * new; the reset gate acts on the product with the state, bias included.
 */
export function gruCell(
  x: Tensor,
  hx: Tensor,
  wIh: Tensor,
  wHh: Tensor,
  bIh?: Tensor | null,
  bHh?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("gruCell", "x", x);
  refuseComplex("gruCell", "x", x);
  hx = checkTensor("gruCell", "hx", hx);
  refuseComplex("gruCell", "hx", hx);
  wIh = checkTensor("gruCell", "wIh", wIh);
  refuseComplex("gruCell", "wIh", wIh);
  wHh = checkTensor("gruCell", "wHh", wHh);
  refuseComplex("gruCell", "wHh", wHh);
  bIh = checkOptionalTensor("gruCell", "bIh", bIh);
  refuseComplex("gruCell", "bIh", bIh);
  bHh = checkOptionalTensor("gruCell", "bHh", bHh);
  refuseComplex("gruCell", "bHh", bHh);
  return onDeviceOf(x, () => gruCellWritten(x, hx, wIh, wHh, bIh, bHh));
}

/**
 * Layers of lstm_cell over a sequence, from the states [h, c]: the outputs, and the states after
 * the last step. One weight more for each layer projects its outputs.
 */
export function lstm(
  x: Tensor,
  hx: readonly Tensor[],
  params: readonly Tensor[],
  hasBiases: boolean,
  numLayers: number,
  dropout: number,
  train: boolean,
  bidirectional: boolean,
  batchFirst: boolean,
): { output: Tensor; hN: Tensor; cN: Tensor } | {
  output: Tensor;
  hN: Tensor;
  cN: Tensor;
} {
  x = checkTensor("lstm", "x", x);
  refuseComplex("lstm", "x", x);
  hx = checkTensors("lstm", "hx", hx);
  refuseComplex("lstm", "hx", hx);
  params = checkTensors("lstm", "params", params);
  refuseComplex("lstm", "params", params);
  hasBiases = checkBool("lstm", "hasBiases", hasBiases);
  numLayers = checkInt("lstm", "numLayers", numLayers);
  dropout = checkNumber("lstm", "dropout", dropout);
  train = checkBool("lstm", "train", train);
  bidirectional = checkBool("lstm", "bidirectional", bidirectional);
  batchFirst = checkBool("lstm", "batchFirst", batchFirst);
  return onDeviceOf(
    x,
    () => lstmWritten(
      x,
      hx,
      params,
      hasBiases,
      numLayers,
      dropout,
      train,
      bidirectional,
      batchFirst,
    ),
  );
}

/**
 * Long short-term memory: from x and [h, c] to the next h and c. The gates lie in the order input,
 * forget, cell, output.
 */
export function lstmCell(
  x: Tensor,
  hx: readonly Tensor[],
  wIh: Tensor,
  wHh: Tensor,
  bIh?: Tensor | null,
  bHh?: Tensor | null,
): { h: Tensor; c: Tensor } | {
  h: Tensor;
  c: Tensor;
} {
  x = checkTensor("lstmCell", "x", x);
  refuseComplex("lstmCell", "x", x);
  hx = checkTensors("lstmCell", "hx", hx);
  refuseComplex("lstmCell", "hx", hx);
  wIh = checkTensor("lstmCell", "wIh", wIh);
  refuseComplex("lstmCell", "wIh", wIh);
  wHh = checkTensor("lstmCell", "wHh", wHh);
  refuseComplex("lstmCell", "wHh", wHh);
  bIh = checkOptionalTensor("lstmCell", "bIh", bIh);
  refuseComplex("lstmCell", "bIh", bIh);
  bHh = checkOptionalTensor("lstmCell", "bHh", bHh);
  refuseComplex("lstmCell", "bHh", bHh);
  return onDeviceOf(x, () => lstmCellWritten(x, hx, wIh, wHh, bIh, bHh));
}

export interface LstmSequenceOptions {
  reverse: boolean;
}

const LSTM_SEQUENCE = defineExtern({
  name: "lstmSequence",
  kernel: "lstm_sequence",
  inputs: [
    {
      name: "gates",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "h",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "c",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "weight",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T", "T", "T"],
  gradients: lstmSequenceGradients,
});

/**
 * All steps of a layer of LSTM. From what the input gives to the gates (T, N, 4 H), h and c (N, H)
 * and the transposed weight (H, 4 H): states and cells (T + 1, N, H), the first of them the start,
 * backwards in time the last; and the gates as they act, followed by tanh(c).
 */
export function lstmSequence(
  gates: Tensor,
  h: Tensor,
  c: Tensor,
  weight: Tensor,
  options: LstmSequenceOptions,
): { states: Tensor; cells: Tensor; bent: Tensor } | {
  states: Tensor;
  cells: Tensor;
  bent: Tensor;
} {
  checkOptions("lstmSequence", options, ["reverse"]);
  gates = checkTensor("lstmSequence", "gates", gates);
  h = checkTensor("lstmSequence", "h", h);
  c = checkTensor("lstmSequence", "c", c);
  weight = checkTensor("lstmSequence", "weight", weight);
  const reverse = checkBool("lstmSequence", "reverse", options.reverse);
  if (!(
    host.rank(gates) === 3 && host.rank(h) === 2 && host.sameShape(host.shape(c), host.shape(h))
  )) {
    throw new ShapeError(
      `lstmSequence: gates ${showValue(host.shape(gates))}, h ${showValue(host.shape(h))} and c ${showValue(host.shape(c))} do not fit`,
    );
  }
  if (!host.sameShape(host.shape(weight), [host.size(h, 1), 4 * host.size(h, 1)])) {
    throw new ShapeError(
      `lstmSequence: weight ${showValue(host.shape(weight))} does not fit h ${showValue(host.shape(h))}`,
    );
  }
  if (!(host.size(gates, 1) === host.size(h, 0) && host.size(gates, 2) === 4 * host.size(h, 1))) {
    throw new ShapeError(
      `lstmSequence: gates ${showValue(host.shape(gates))} do not fit h ${showValue(host.shape(h))}`,
    );
  }
  if (usesReference()) {
    const states = ops.lstmSequenceInSteps(gates, h, c, weight, { reverse }).states;
    const cells = ops.lstmSequenceInSteps(gates, h, c, weight, { reverse }).cells;
    const bent = ops.lstmSequenceInSteps(gates, h, c, weight, { reverse }).bent;
    return { states, cells, bent };
  }
  const [states, cells, bent] = extern(
    LSTM_SEQUENCE,
    [gates, h, c, weight],
    [
      [host.size(gates, 0) + 1, host.size(h, 0), host.size(h, 1)],
      [host.size(gates, 0) + 1, host.size(h, 0), host.size(h, 1)],
      [host.size(gates, 0), host.size(h, 0), 5 * host.size(h, 1)],
    ],
    NO_ATTRS,
    [Number(reverse)],
  );
  return { states, cells, bent };
}

export interface LstmSequenceBackwardOptions {
  reverse: boolean;
}

const LSTM_SEQUENCE_BACKWARD = defineExtern({
  name: "lstmSequenceBackward",
  kernel: "lstm_sequence_backward",
  inputs: [
    {
      name: "cells",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "bent",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "weight",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "gradOutput",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "gradH",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "gradC",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T", "T", "T"],
  gradients: lstmSequenceBackwardGradients,
});

/**
 * Gradients of lstm_sequence's gates, h and c, from its results, weight as (4 H, H), and the
 * gradients of the outputs and of h and c after the last step.
 */
export function lstmSequenceBackward(
  cells: Tensor,
  bent: Tensor,
  weight: Tensor,
  gradOutput: Tensor | null | undefined,
  gradH: Tensor | null | undefined,
  gradC: Tensor | null | undefined,
  options: LstmSequenceBackwardOptions,
): { gates: Tensor; h: Tensor; c: Tensor } | {
  gates: Tensor;
  h: Tensor;
  c: Tensor;
} {
  checkOptions("lstmSequenceBackward", options, ["reverse"]);
  cells = checkTensor("lstmSequenceBackward", "cells", cells);
  bent = checkTensor("lstmSequenceBackward", "bent", bent);
  weight = checkTensor("lstmSequenceBackward", "weight", weight);
  gradOutput = checkOptionalTensor("lstmSequenceBackward", "gradOutput", gradOutput);
  gradH = checkOptionalTensor("lstmSequenceBackward", "gradH", gradH);
  gradC = checkOptionalTensor("lstmSequenceBackward", "gradC", gradC);
  const reverse = checkBool("lstmSequenceBackward", "reverse", options.reverse);
  const state = [host.size(cells, 1), host.size(cells, 2)];
  const steps = host.size(cells, 0) - 1;
  if (!(host.rank(cells) === 3 && host.rank(bent) === 3 && host.rank(weight) === 2)) {
    throw new ShapeError(
      `lstmSequenceBackward: cells ${showValue(host.shape(cells))} and bent ${showValue(host.shape(bent))} do not fit`,
    );
  }
  if (!host.sameShape(host.shape(bent), [steps, host.size(cells, 1), 5 * host.size(cells, 2)])) {
    throw new ShapeError(
      `lstmSequenceBackward: cells ${showValue(host.shape(cells))} and bent ${showValue(host.shape(bent))} do not fit`,
    );
  }
  if (!host.sameShape(host.shape(weight), [4 * host.size(cells, 2), host.size(cells, 2)])) {
    throw new ShapeError(
      `lstmSequenceBackward: weight ${showValue(host.shape(weight))} does not fit cells ${showValue(host.shape(cells))}`,
    );
  }
  if (!(!host.given(gradH) || host.sameShape(host.shape(gradH), state))) {
    throw new ShapeError(
      `lstmSequenceBackward: grad_h ${showValue(host.shape(gradH))} must be ${showValue(state)}`,
    );
  }
  if (!(!host.given(gradC) || host.sameShape(host.shape(gradC), state))) {
    throw new ShapeError(
      `lstmSequenceBackward: grad_c ${showValue(host.shape(gradC))} must be ${showValue(state)}`,
    );
  }
  if (!(
    !host.given(gradOutput) || host.sameShape(host.shape(gradOutput), host.concat([steps], state))
  )) {
    throw new ShapeError(
      `lstmSequenceBackward: grad_output ${showValue(host.shape(gradOutput))} does not fit ${showValue(host.shape(bent))}`,
    );
  }
  const [gates, h, c] = extern(
    LSTM_SEQUENCE_BACKWARD,
    [cells, bent, weight, gradOutput, gradH, gradC],
    [[steps, host.size(cells, 1), 4 * host.size(cells, 2)], state, state],
    NO_ATTRS,
    [Number(reverse)],
  );
  return { gates, h, c };
}

export interface LstmSequenceInStepsOptions {
  reverse: boolean;
}

/**
 * The reference of lstm_sequence, one step at a time.
 */
export function lstmSequenceInSteps(
  gates: Tensor,
  h: Tensor,
  c: Tensor,
  weight: Tensor,
  options?: LstmSequenceInStepsOptions,
): { states: Tensor; cells: Tensor; bent: Tensor };
export function lstmSequenceInSteps(
  gates: Tensor,
  h: Tensor,
  c: Tensor,
  weight: Tensor,
  reverse?: boolean,
  options?: LstmSequenceInStepsOptions,
): { states: Tensor; cells: Tensor; bent: Tensor };
export function lstmSequenceInSteps(
  gates: Tensor,
  h: Tensor,
  c: Tensor,
  weight: Tensor,
  ...rest: unknown[]
): { states: Tensor; cells: Tensor; bent: Tensor } | {
  states: Tensor;
  cells: Tensor;
  bent: Tensor;
} {
  const options = readOptions<LstmSequenceInStepsOptions>(
    "lstmSequenceInSteps",
    ["reverse"],
    ["reverse"],
    rest,
  );
  gates = checkTensor("lstmSequenceInSteps", "gates", gates);
  refuseComplex("lstmSequenceInSteps", "gates", gates);
  h = checkTensor("lstmSequenceInSteps", "h", h);
  refuseComplex("lstmSequenceInSteps", "h", h);
  c = checkTensor("lstmSequenceInSteps", "c", c);
  refuseComplex("lstmSequenceInSteps", "c", c);
  weight = checkTensor("lstmSequenceInSteps", "weight", weight);
  refuseComplex("lstmSequenceInSteps", "weight", weight);
  const reverse = checkBool("lstmSequenceInSteps", "reverse", options.reverse);
  return onDeviceOf(gates, () => lstmSequenceInStepsWritten(gates, h, c, weight, reverse));
}

/**
 * Layers of rnn_relu_cell over a sequence: the outputs, and the states after the last step.
 */
export function rnnRelu(
  x: Tensor,
  hx: Tensor,
  params: readonly Tensor[],
  hasBiases: boolean,
  numLayers: number,
  dropout: number,
  train: boolean,
  bidirectional: boolean,
  batchFirst: boolean,
): { output: Tensor; hN: Tensor } | {
  output: Tensor;
  hN: Tensor;
} {
  x = checkTensor("rnnRelu", "x", x);
  refuseComplex("rnnRelu", "x", x);
  hx = checkTensor("rnnRelu", "hx", hx);
  refuseComplex("rnnRelu", "hx", hx);
  params = checkTensors("rnnRelu", "params", params);
  refuseComplex("rnnRelu", "params", params);
  hasBiases = checkBool("rnnRelu", "hasBiases", hasBiases);
  numLayers = checkInt("rnnRelu", "numLayers", numLayers);
  dropout = checkNumber("rnnRelu", "dropout", dropout);
  train = checkBool("rnnRelu", "train", train);
  bidirectional = checkBool("rnnRelu", "bidirectional", bidirectional);
  batchFirst = checkBool("rnnRelu", "batchFirst", batchFirst);
  return onDeviceOf(
    x,
    () => rnnReluWritten(
      x,
      hx,
      params,
      hasBiases,
      numLayers,
      dropout,
      train,
      bidirectional,
      batchFirst,
    ),
  );
}

/**
 * relu(x @ w_ihᵀ + b_ih + hx @ w_hhᵀ + b_hh), the new state.
 */
export function rnnReluCell(
  x: Tensor,
  hx: Tensor,
  wIh: Tensor,
  wHh: Tensor,
  bIh?: Tensor | null,
  bHh?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("rnnReluCell", "x", x);
  refuseComplex("rnnReluCell", "x", x);
  hx = checkTensor("rnnReluCell", "hx", hx);
  refuseComplex("rnnReluCell", "hx", hx);
  wIh = checkTensor("rnnReluCell", "wIh", wIh);
  refuseComplex("rnnReluCell", "wIh", wIh);
  wHh = checkTensor("rnnReluCell", "wHh", wHh);
  refuseComplex("rnnReluCell", "wHh", wHh);
  bIh = checkOptionalTensor("rnnReluCell", "bIh", bIh);
  refuseComplex("rnnReluCell", "bIh", bIh);
  bHh = checkOptionalTensor("rnnReluCell", "bHh", bHh);
  refuseComplex("rnnReluCell", "bHh", bHh);
  if (isHalf(x)) {
    return narrowHalves(
      rnnReluCell(
        widenHalves(x),
        widenHalves(hx),
        widenHalves(wIh),
        widenHalves(wHh),
        widenHalves(bIh),
        widenHalves(bHh),
      ),
      x.type,
    );
  }
  return ops.relu(ops.add(ops.linear(x, wIh, bIh), ops.linear(hx, wHh, bHh)));
}

/**
 * Layers of rnn_tanh_cell over a sequence: the outputs, and the states after the last step.
 */
export function rnnTanh(
  x: Tensor,
  hx: Tensor,
  params: readonly Tensor[],
  hasBiases: boolean,
  numLayers: number,
  dropout: number,
  train: boolean,
  bidirectional: boolean,
  batchFirst: boolean,
): { output: Tensor; hN: Tensor } | {
  output: Tensor;
  hN: Tensor;
} {
  x = checkTensor("rnnTanh", "x", x);
  refuseComplex("rnnTanh", "x", x);
  hx = checkTensor("rnnTanh", "hx", hx);
  refuseComplex("rnnTanh", "hx", hx);
  params = checkTensors("rnnTanh", "params", params);
  refuseComplex("rnnTanh", "params", params);
  hasBiases = checkBool("rnnTanh", "hasBiases", hasBiases);
  numLayers = checkInt("rnnTanh", "numLayers", numLayers);
  dropout = checkNumber("rnnTanh", "dropout", dropout);
  train = checkBool("rnnTanh", "train", train);
  bidirectional = checkBool("rnnTanh", "bidirectional", bidirectional);
  batchFirst = checkBool("rnnTanh", "batchFirst", batchFirst);
  return onDeviceOf(
    x,
    () => rnnTanhWritten(
      x,
      hx,
      params,
      hasBiases,
      numLayers,
      dropout,
      train,
      bidirectional,
      batchFirst,
    ),
  );
}

/**
 * tanh(x @ w_ihᵀ + b_ih + hx @ w_hhᵀ + b_hh), the new state.
 */
export function rnnTanhCell(
  x: Tensor,
  hx: Tensor,
  wIh: Tensor,
  wHh: Tensor,
  bIh?: Tensor | null,
  bHh?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("rnnTanhCell", "x", x);
  refuseComplex("rnnTanhCell", "x", x);
  hx = checkTensor("rnnTanhCell", "hx", hx);
  refuseComplex("rnnTanhCell", "hx", hx);
  wIh = checkTensor("rnnTanhCell", "wIh", wIh);
  refuseComplex("rnnTanhCell", "wIh", wIh);
  wHh = checkTensor("rnnTanhCell", "wHh", wHh);
  refuseComplex("rnnTanhCell", "wHh", wHh);
  bIh = checkOptionalTensor("rnnTanhCell", "bIh", bIh);
  refuseComplex("rnnTanhCell", "bIh", bIh);
  bHh = checkOptionalTensor("rnnTanhCell", "bHh", bHh);
  refuseComplex("rnnTanhCell", "bHh", bHh);
  if (isHalf(x)) {
    return narrowHalves(
      rnnTanhCell(
        widenHalves(x),
        widenHalves(hx),
        widenHalves(wIh),
        widenHalves(wHh),
        widenHalves(bIh),
        widenHalves(bHh),
      ),
      x.type,
    );
  }
  return ops.tanh(ops.add(ops.linear(x, wIh, bIh), ops.linear(hx, wHh, bHh)));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `gru`. */
    gru(
      hx: Tensor,
      params: readonly Tensor[],
      hasBiases: boolean,
      numLayers: number,
      dropout: number,
      train: boolean,
      bidirectional: boolean,
      batchFirst: boolean,
    ): { output: Tensor; hN: Tensor };
    /** See the function `gruCell`. */
    gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
    /** See the function `lstm`. */
    lstm(
      hx: readonly Tensor[],
      params: readonly Tensor[],
      hasBiases: boolean,
      numLayers: number,
      dropout: number,
      train: boolean,
      bidirectional: boolean,
      batchFirst: boolean,
    ): { output: Tensor; hN: Tensor; cN: Tensor };
    /** See the function `lstmCell`. */
    lstmCell(
      hx: readonly Tensor[],
      wIh: Tensor,
      wHh: Tensor,
      bIh?: Tensor | null,
      bHh?: Tensor | null,
    ): { h: Tensor; c: Tensor };
    /** See the function `lstmSequence`. */
    lstmSequence(
      h: Tensor,
      c: Tensor,
      weight: Tensor,
      options: LstmSequenceOptions,
    ): { states: Tensor; cells: Tensor; bent: Tensor };
    /** See the function `lstmSequenceBackward`. */
    lstmSequenceBackward(
      bent: Tensor,
      weight: Tensor,
      gradOutput: Tensor | null | undefined,
      gradH: Tensor | null | undefined,
      gradC: Tensor | null | undefined,
      options: LstmSequenceBackwardOptions,
    ): { gates: Tensor; h: Tensor; c: Tensor };
    /** See the function `lstmSequenceInSteps`. */
    lstmSequenceInSteps(
      h: Tensor,
      c: Tensor,
      weight: Tensor,
      options?: LstmSequenceInStepsOptions,
    ): { states: Tensor; cells: Tensor; bent: Tensor };
    lstmSequenceInSteps(
      h: Tensor,
      c: Tensor,
      weight: Tensor,
      reverse?: boolean,
      options?: LstmSequenceInStepsOptions,
    ): { states: Tensor; cells: Tensor; bent: Tensor };
    /** See the function `rnnRelu`. */
    rnnRelu(
      hx: Tensor,
      params: readonly Tensor[],
      hasBiases: boolean,
      numLayers: number,
      dropout: number,
      train: boolean,
      bidirectional: boolean,
      batchFirst: boolean,
    ): { output: Tensor; hN: Tensor };
    /** See the function `rnnReluCell`. */
    rnnReluCell(
      hx: Tensor,
      wIh: Tensor,
      wHh: Tensor,
      bIh?: Tensor | null,
      bHh?: Tensor | null,
    ): Tensor;
    /** See the function `rnnTanh`. */
    rnnTanh(
      hx: Tensor,
      params: readonly Tensor[],
      hasBiases: boolean,
      numLayers: number,
      dropout: number,
      train: boolean,
      bidirectional: boolean,
      batchFirst: boolean,
    ): { output: Tensor; hN: Tensor };
    /** See the function `rnnTanhCell`. */
    rnnTanhCell(
      hx: Tensor,
      wIh: Tensor,
      wHh: Tensor,
      bIh?: Tensor | null,
      bHh?: Tensor | null,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  gru(
    this: Tensor,
    hx: Tensor,
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: number,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
  ): { output: Tensor; hN: Tensor } | {
    output: Tensor;
    hN: Tensor;
  } { return gru(this, hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst); },
  gruCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor | Tensor {
    return gruCell(this, hx, wIh, wHh, bIh, bHh);
  },
  lstm(
    this: Tensor,
    hx: readonly Tensor[],
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: number,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
  ): { output: Tensor; hN: Tensor; cN: Tensor } | {
    output: Tensor;
    hN: Tensor;
    cN: Tensor;
  } { return lstm(this, hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst); },
  lstmCell(
    this: Tensor,
    hx: readonly Tensor[],
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): { h: Tensor; c: Tensor } | {
    h: Tensor;
    c: Tensor;
  } { return lstmCell(this, hx, wIh, wHh, bIh, bHh); },
  lstmSequence(
    this: Tensor,
    h: Tensor,
    c: Tensor,
    weight: Tensor,
    options: LstmSequenceOptions,
  ): { states: Tensor; cells: Tensor; bent: Tensor } | {
    states: Tensor;
    cells: Tensor;
    bent: Tensor;
  } { return lstmSequence(this, h, c, weight, options); },
  lstmSequenceBackward(
    this: Tensor,
    bent: Tensor,
    weight: Tensor,
    gradOutput: Tensor | null | undefined,
    gradH: Tensor | null | undefined,
    gradC: Tensor | null | undefined,
    options: LstmSequenceBackwardOptions,
  ): { gates: Tensor; h: Tensor; c: Tensor } | {
    gates: Tensor;
    h: Tensor;
    c: Tensor;
  } { return lstmSequenceBackward(this, bent, weight, gradOutput, gradH, gradC, options); },
  lstmSequenceInSteps(
    this: Tensor,
    h: Tensor,
    c: Tensor,
    weight: Tensor,
    ...rest: [never?, never?]
  ): { states: Tensor; cells: Tensor; bent: Tensor } | {
    states: Tensor;
    cells: Tensor;
    bent: Tensor;
  } { return lstmSequenceInSteps(this, h, c, weight, ...rest); },
  rnnRelu(
    this: Tensor,
    hx: Tensor,
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: number,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
  ): { output: Tensor; hN: Tensor } | {
    output: Tensor;
    hN: Tensor;
  } { return rnnRelu(this, hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst); },
  rnnReluCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor | Tensor {
    return rnnReluCell(this, hx, wIh, wHh, bIh, bHh);
  },
  rnnTanh(
    this: Tensor,
    hx: Tensor,
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: number,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
  ): { output: Tensor; hN: Tensor } | {
    output: Tensor;
    hN: Tensor;
  } { return rnnTanh(this, hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst); },
  rnnTanhCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor | Tensor {
    return rnnTanhCell(this, hx, wIh, wHh, bIh, bHh);
  },
});
