// Dual numbers: f(a + b ε) = f(a) + f'(a) b ε. The derivatives are those of the builtin table, so
// forward mode and symbolic differentiation rest on the same rows.

import { partialOf } from "../derive/partials.js";
import type { Builtin } from "../formula/builtin.js";
import { compile, type Code } from "./evaluate.js";
import { callRow } from "./number.js";

export class Dual {
  constructor(readonly value: number, readonly tangent: number) {}
}

/** A row's value and its derivative along the tangents of its arguments. */
export function applyDual(
  row: Builtin, args: readonly (number | Dual | boolean)[],
): Dual | boolean {
  const values = args.map((arg) => (arg instanceof Dual ? arg.value : Number(arg)));
  const value = callRow(row, values);
  if (typeof value === "boolean") return value;
  let tangent = 0;
  args.forEach((arg, k) => {
    // A zero tangent contributes nothing, even where the derivative is infinite.
    if (!(arg instanceof Dual) || arg.tangent === 0) return;
    const slope = slopeOf(row, k);
    if (slope !== undefined) tangent += (slope([...values, value]) as number) * arg.tangent;
  });
  return new Dual(value, tangent);
}

const compiled = new Map<string, readonly (Code | undefined)[]>();

/** The partial derivative by argument k as code over the arguments and the row's value. */
function slopeOf(row: Builtin, k: number): Code | undefined {
  const key = `${row.name} ${row.text}`;
  let slopes = compiled.get(key);
  if (slopes === undefined) {
    const names = [...row.params, "result"];
    slopes = row.params.map((_, at) => {
      const tree = partialOf(row, at);
      return tree === undefined ? undefined : compile(tree, names);
    });
    compiled.set(key, slopes);
  }
  return slopes[k];
}
