// Determinism, under PyTorch's names. There is nothing to choose: the same call on the same machine gives
// the same bits in every run, since folds have a fixed tree and sums at places that repeat a fixed order,
// on the CPU and on a GPU. Of cuDNN's algorithms only those are taken that it calls deterministic; cuBLAS and
// cuSOLVER are left in the mode they begin in, which is the deterministic one, each with one stream.

import { ArgumentError, showValue } from "./errors.js";

let asked = false;

/**
 * Asks that an operator without a deterministic algorithm throws. None is without one, whether asked or not:
 * programs that were written for PyTorch run unchanged, and their question is answered.
 */
export function useDeterministicAlgorithms(mode: boolean): void {
  if (typeof mode !== "boolean") throw new ArgumentError(`useDeterministicAlgorithms: expected true or false, got ${showValue(mode)}`);
  asked = mode;
}

/** Whether that was asked for. Algorithms are deterministic also where it was not. */
export function areDeterministicAlgorithmsEnabled(): boolean { return asked; }
