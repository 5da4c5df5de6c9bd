// Running the reference of extern operators, the same mathematics in formulas, in the place of their
// kernels. For tests: it is slow, and its gradients are those of the operators it is made of.

let on = false;

/** Whether extern operators compute their reference. */
export function usesReference(): boolean { return on; }

/** Calls `fn` with every extern operator that has a reference computing that. */
export function withReference<T>(fn: () => T): T {
  const before = on;
  on = true;
  try {
    return fn();
  } finally {
    on = before;
  }
}
