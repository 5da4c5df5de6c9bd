// A benchmark case: a name, which is the contract with the peer, and what to time.

import { type Tensor, grad, noGrad } from "../src/index.js";

export interface Case {
  readonly name: string;
  /** Prepares inputs, and gives the function to time. */
  readonly make: () => () => unknown;
  /** What the case is held to, in microseconds per call. */
  readonly goalUs?: number;
  /** The case's time over another's in the same run is held to this. */
  readonly goalRatio?: { readonly over: string; readonly most: number };
}

/** Timed as it stands. */
export function recorded(name: string, make: () => () => unknown, goal: Pick<Case, "goalUs" | "goalRatio"> = {}): Case {
  return { name, make, ...goal };
}

/** Timed without recording. */
export function unrecorded(name: string, make: () => () => unknown, goal: Pick<Case, "goalUs" | "goalRatio"> = {}): Case {
  return {
    name, ...goal,
    make: () => {
      const body = make();
      return () => noGrad(body);
    },
  };
}

/** What a gradient case works on: a function of inputs, and the cotangent of its result. */
export interface Differentiated {
  readonly body: () => Tensor;
  readonly inputs: readonly Tensor[];
  readonly cotangent?: Tensor;
}

/** Times the function and the gradients of its inputs. */
export function gradients(name: string, make: () => Differentiated): Case {
  return {
    name,
    make: () => {
      const { body, inputs, cotangent } = make();
      return () => grad(body(), inputs, { gradOutputs: cotangent });
    },
  };
}
