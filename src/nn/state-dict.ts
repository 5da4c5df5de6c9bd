// Loading a state dict: compares names and shapes first, reports all differences at once, and only
// then writes.

import { noGrad } from "../autograd/mode.js";
import { ArgumentError, showShape, showValue } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor } from "../tensor/tensor.js";
import "../../generated/ts/index.js";

/** Tensors by name. */
export type StateDict = Record<string, Tensor>;

export interface LoadOptions {
  /** Refuse missing and unexpected names. A shape that differs is refused either way. Default true. */
  strict?: boolean;
}

/** Names that did not match, when loading was not strict. */
export interface LoadReport {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Copies `state` into the tensors of `own`, or throws an error that lists every difference. */
export function loadState(
  owner: string, own: ReadonlyMap<string, Tensor>, state: StateDict, options: LoadOptions,
): LoadReport {
  const strict = options.strict ?? true;
  const given = entriesOf(owner, state);
  const missing = [...own.keys()].filter((name) => !given.has(name));
  const unexpected = [...given.keys()].filter((name) => !own.has(name));
  const misshaped = [...own].filter(([name, { shape }]) => !sameShape(shape, given.get(name)?.shape ?? shape));
  const lines = [
    ...(strict ? [listed("missing", missing), listed("unexpected", unexpected)] : []),
    ...misshaped.map(([name, { shape }]) =>
      `  ${name}: expected shape ${showShape(shape)}, got ${showShape(given.get(name)!.shape)}`),
  ].filter((line) => line !== "");
  if (lines.length > 0) {
    throw new ArgumentError(`loadStateDict: the state does not fit ${owner}:\n${lines.join("\n")}`, {
      missing, unexpected, misshaped: misshaped.map(([name]) => name),
    });
  }
  noGrad(() => own.forEach((tensor, name) => given.has(name) && tensor.copy_(given.get(name)!)));
  return { missing, unexpected };
}

function entriesOf(owner: string, state: StateDict): Map<string, Tensor> {
  if (typeof state !== "object" || state === null || state instanceof Tensor) {
    throw new ArgumentError(
      `loadStateDict: expected tensors by name for ${owner}, got ${showValue(state)}`);
  }
  const entries = Object.entries(state);
  const wrong = entries.find(([, value]) => !(value instanceof Tensor));
  if (wrong) {
    throw new ArgumentError(
      `loadStateDict: expected ${wrong[0]} to be a tensor, got ${showValue(wrong[1])}`,
      { name: wrong[0] });
  }
  return new Map(entries);
}

function listed(what: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `  ${what}: ${names.join(", ")}`;
}
