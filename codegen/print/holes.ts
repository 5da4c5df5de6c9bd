// The templates of the builtin table: text with a `{param}` hole for each argument.

import type { Builtin } from "../formula/builtin.js";

/** Fills the holes. One in braces of its own (`\frac{{x}}{{y}}`) needs no parentheses. */
export function fillHoles(
  template: string, row: Builtin, fill: (k: number, enclosed: boolean) => string,
): string {
  return template.replace(/\{(\w+)\}/g, (hole, param: string, at: number) => {
    const k = row.params.indexOf(param);
    if (k < 0) return hole;
    const enclosed = template[at - 1] === "{" && template[at + hole.length] === "}";
    return fill(k, enclosed || row.precedence === 100);
  });
}

/**
 * Least strength an argument needs to stand without parentheses. Sums and terms associate to the
 * left, powers to the right, comparisons not at all; a minus may carry another term to its right.
 */
export function needed(row: Builtin, k: number): number {
  const strength = row.precedence;
  if (row.params.length === 1) return strength;
  if (strength === 9) return k === 0 ? 10 : 8;
  if (strength === 4) return 5;
  return k === 0 ? strength : strength + 1;
}
