// The table of builtins: every function, operator and constant of element formulas, with its types,
// mathematics and spelling in every target. A row is the only place a builtin exists. The rows are
// in builtins/, one file for each subject, beside the numerical functions JavaScript lacks.

import type { BinaryOperator } from "./ast.js";
import type { Builtin } from "./builtin.js";
import { arithmeticRows } from "./builtins/arithmetic.js";
import { complexRows } from "./builtins/complex.js";
import { operators } from "./builtins/operators.js";
import { furtherSpecialRows } from "./builtins/special-rows.js";
import { specialRows } from "./builtins/special.js";
import { transcendentalRows } from "./builtins/transcendental.js";

export { constants, type Constant } from "./builtins/constants.js";
export { operators } from "./builtins/operators.js";

/** Functions by the name that calls them. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [...arithmeticRows, ...transcendentalRows, ...specialRows, ...furtherSpecialRows, ...complexRows].map((row) => [row.name, row]),
);

/** An operator of the grammar that has a row; `??` is resolved on the host and has none. */
export type Operator = Exclude<BinaryOperator, "??"> | "neg" | "not";

/** The row of an operator; unary minus is `neg`. */
export function operatorRow(op: Operator): Builtin {
  const row = operators.get(op);
  if (row === undefined) throw new Error(`internal: the operator "${op}" has no row`);
  return row;
}

/** Every row once, functions and operators, in the order of their names. */
export const builtinRows: readonly Builtin[] = [...new Set([
  ...builtins.values(), ...operators.values(),
])].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
