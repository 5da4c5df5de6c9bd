// Generated from ops/recurrent.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkOptionalTensor, checkTensor, checkTensors } from "../../src/dispatch/operand.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  gruCell as gruCellWritten,
  lstmCell as lstmCellWritten,
} from "../../src/composites/recurrent.js";
import * as ops from "./index.js";

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
): Tensor {
  x = checkTensor("gruCell", "x", x);
  hx = checkTensor("gruCell", "hx", hx);
  wIh = checkTensor("gruCell", "wIh", wIh);
  wHh = checkTensor("gruCell", "wHh", wHh);
  bIh = checkOptionalTensor("gruCell", "bIh", bIh);
  bHh = checkOptionalTensor("gruCell", "bHh", bHh);
  return gruCellWritten(x, hx, wIh, wHh, bIh, bHh);
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
): { h: Tensor; c: Tensor } {
  x = checkTensor("lstmCell", "x", x);
  hx = checkTensors("lstmCell", "hx", hx);
  wIh = checkTensor("lstmCell", "wIh", wIh);
  wHh = checkTensor("lstmCell", "wHh", wHh);
  bIh = checkOptionalTensor("lstmCell", "bIh", bIh);
  bHh = checkOptionalTensor("lstmCell", "bHh", bHh);
  return lstmCellWritten(x, hx, wIh, wHh, bIh, bHh);
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
): Tensor {
  x = checkTensor("rnnReluCell", "x", x);
  hx = checkTensor("rnnReluCell", "hx", hx);
  wIh = checkTensor("rnnReluCell", "wIh", wIh);
  wHh = checkTensor("rnnReluCell", "wHh", wHh);
  bIh = checkOptionalTensor("rnnReluCell", "bIh", bIh);
  bHh = checkOptionalTensor("rnnReluCell", "bHh", bHh);
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
 * tanh(x @ w_ihᵀ + b_ih + hx @ w_hhᵀ + b_hh), the new state.
 */
export function rnnTanhCell(
  x: Tensor,
  hx: Tensor,
  wIh: Tensor,
  wHh: Tensor,
  bIh?: Tensor | null,
  bHh?: Tensor | null,
): Tensor {
  x = checkTensor("rnnTanhCell", "x", x);
  hx = checkTensor("rnnTanhCell", "hx", hx);
  wIh = checkTensor("rnnTanhCell", "wIh", wIh);
  wHh = checkTensor("rnnTanhCell", "wHh", wHh);
  bIh = checkOptionalTensor("rnnTanhCell", "bIh", bIh);
  bHh = checkOptionalTensor("rnnTanhCell", "bHh", bHh);
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
    /** See the function `gruCell`. */
    gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
    /** See the function `lstmCell`. */
    lstmCell(
      hx: readonly Tensor[],
      wIh: Tensor,
      wHh: Tensor,
      bIh?: Tensor | null,
      bHh?: Tensor | null,
    ): { h: Tensor; c: Tensor };
    /** See the function `rnnReluCell`. */
    rnnReluCell(
      hx: Tensor,
      wIh: Tensor,
      wHh: Tensor,
      bIh?: Tensor | null,
      bHh?: Tensor | null,
    ): Tensor;
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
  gruCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor {
    return gruCell(this, hx, wIh, wHh, bIh, bHh);
  },
  lstmCell(
    this: Tensor,
    hx: readonly Tensor[],
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): { h: Tensor; c: Tensor } {
    return lstmCell(this, hx, wIh, wHh, bIh, bHh);
  },
  rnnReluCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor {
    return rnnReluCell(this, hx, wIh, wHh, bIh, bHh);
  },
  rnnTanhCell(
    this: Tensor,
    hx: Tensor,
    wIh: Tensor,
    wHh: Tensor,
    bIh?: Tensor | null,
    bHh?: Tensor | null,
  ): Tensor {
    return rnnTanhCell(this, hx, wIh, wHh, bIh, bHh);
  },
});
