// Whether operators are recorded. One switch per environment; `noGrad` and `enableGrad` nest.

let recording = true;

/** Whether operators on tensors that require gradients are recorded now. */
export function isGradEnabled(): boolean { return recording; }

/** Switches recording, returning what it was. */
export function setGradEnabled(on: boolean): boolean {
  const before = recording;
  recording = on;
  return before;
}

/**
 * Runs `body` without recording, and returns its result. A body that returns a promise stays
 * unrecorded only up to its first `await`.
 * @example const accuracy = noGrad(() => model.forward(x).argmax({ dim: 1 }).eq(y))
 */
export function noGrad<R>(body: () => R): R { return withMode(false, body); }

/** Runs `body` with recording on, also inside `noGrad`. */
export function enableGrad<R>(body: () => R): R { return withMode(true, body); }

function withMode<R>(on: boolean, body: () => R): R {
  const before = setGradEnabled(on);
  try {
    return body();
  } finally {
    recording = before;
  }
}
