// A benchmark case: a name, which is the contract with the peer, and what to time.

import { type Tensor, grad, noGrad } from "../src/index.js";

/** What a call cannot do without: bytes it reads and writes, or floating-point operations. */
export type Work =
  | { readonly read: number; readonly written: number }
  | { readonly flops: number; readonly dtype?: "float32" | "float64" };

export interface Facts {
  readonly work?: Work;
  /** What the case is held to, in microseconds per call. */
  readonly goalUs?: number;
  /** The case's time over another's in the same run is held to this. */
  readonly goalRatio?: { readonly over: string; readonly most: number };
}

export interface Case extends Facts {
  readonly name: string;
  /** Prepares inputs, and gives the function to time. */
  readonly make: () => () => unknown;
}

/** Timed as it stands. */
export function recorded(name: string, make: () => () => unknown, facts: Facts = {}): Case {
  return { name, make, ...facts };
}

/** Timed without recording. */
export function unrecorded(name: string, make: () => () => unknown, facts: Facts = {}): Case {
  return {
    name, ...facts,
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
export function gradients(name: string, make: () => Differentiated, facts: Facts = {}): Case {
  return {
    name, ...facts,
    make: () => {
      const { body, inputs, cotangent } = make();
      return () => grad(body(), inputs, { gradOutputs: cotangent });
    },
  };
}

/** Bytes of so many float32. */
export function moved(read: number, written: number): Work { return { read: 4 * read, written: 4 * written }; }
