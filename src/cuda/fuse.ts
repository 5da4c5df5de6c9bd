// `fuse`: the pointwise operators of a function as one kernel.

import { ArgumentError, showValue } from "../errors.js";
import { Tensor } from "../tensor/tensor.js";
import { type Deferred, computeAll, deferring, isDeferring } from "./deferred.js";
import { CudaStorage } from "./storage.js";

/**
 * `fn`, whose pointwise operators on tensors of a GPU become one kernel, which reads each input once and
 * writes each result once; results are those of `fn` itself, bit for bit. The function runs at every call, so
 * it may branch and loop: a kernel is compiled when its operators are met for the first time, and kept.
 * Operators whose gradients are recorded run one by one, as all do on the CPU and where there is no NVRTC.
 *
 * Takes and gives what `fn` does: tensors of any shapes and dtypes, alone, in lists or in plain objects, and
 * other values. A result kept elsewhere is computed when it is needed.
 * @throws ArgumentError when `fn` is no function; what `fn` throws, at the operator that does; DisposedError for a
 * result kept elsewhere and first needed after one of its operands was changed in place.
 * @example const f = fuse((x: Tensor, y: Tensor) => x.mul(2).add(1).tanh().mul(x).add(y))
 */
export function fuse<A extends unknown[], R>(fn: (...given: A) => R): (...given: A) => R {
  if (typeof fn !== "function") throw new ArgumentError(`fuse: expected a function, got ${showValue(fn)}`);
  return (...given) => {
    if (isDeferring()) return fn(...given);
    return deferring(() => {
      const result = fn(...given);
      computeAll(deferredIn(result));
      return result;
    });
  };
}

/** Results in a value that are not computed yet: in lists and plain objects too. */
function deferredIn(value: unknown): Deferred[] {
  const found = new Set<Deferred>();
  const seen = new Set<unknown>();
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null || seen.has(one)) return;
    seen.add(one);
    if (one instanceof Tensor) {
      if (one.storage instanceof CudaStorage && one.storage.deferred !== null) found.add(one.storage.deferred);
    } else if (Array.isArray(one)) one.forEach(visit);
    else if (Object.getPrototypeOf(one) === Object.prototype) Object.values(one).forEach(visit);
  };
  visit(value);
  return [...found];
}
