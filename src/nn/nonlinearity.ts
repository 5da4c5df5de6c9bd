// The nonlinearity of plain recurrent layers and cells.

import { ArgumentError, showValue } from "../errors.js";

export type Nonlinearity = "tanh" | "relu";

export interface NonlinearityOptions {
  /** Default "tanh". */
  nonlinearity?: Nonlinearity;
}

/** @throws ArgumentError for any other word. */
export function nonlinearityOf(op: string, { nonlinearity = "tanh" }: NonlinearityOptions): Nonlinearity {
  if (nonlinearity === "tanh" || nonlinearity === "relu") return nonlinearity;
  throw new ArgumentError(`${op}: expected nonlinearity to be "tanh" or "relu", got ${showValue(nonlinearity)}`, { got: nonlinearity });
}
