// Where an operator is not smooth, as lines for a page: the zeros of its kinks, and who gets the
// gradient there.

import type { Op } from "../catalog/model.js";
import { kinks } from "../derive/kinks.js";
import { simplify } from "../derive/simplify.js";
import { printText } from "../print/text.js";
import { forwardFormulas } from "./formulas.js";

/** Operators on elements and rows; those on whole tensors have no formula to look at. */
export function kinkLines(op: Op): readonly string[] {
  const isReal = op.body.kind === "pointwise" || op.body.kind === "rowwise";
  const values = forwardFormulas(op).filter(({ label }) =>
    op.results.some(({ name }) => label.split(" ")[0] === name));
  const found = (isReal ? values : []).flatMap(({ label, expr }) => kinks(expr)
    .map(({ at, cause }) => `${label}: where ${printText(simplify(at))} = 0 (${cause})`));
  return [...found, ...(op.ties ? [`there the gradient goes to: ${op.ties}`] : [])];
}
