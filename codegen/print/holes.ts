// The templates of the builtin table: text with a `{param}` hole for each argument.

import type { Builtin } from "../formula/builtin.js";

/** Fills the holes. In braces of its own (`\frac{{x}}{{y}}`), or as an argument, one is enclosed. */
export function fillHoles(
  template: string, row: Builtin, fill: (k: number, enclosed: boolean) => string,
): string {
  return template.replace(/\{(\w+)\}/g, (hole, param: string, at: number) => {
    const k = row.params.indexOf(param);
    if (k < 0) return hole;
    const [before, after] = [template.slice(0, at), template[at + hole.length]];
    const inBraces = before.endsWith("{") && after === "}";
    const isArgument = /[(] *$|, *$/.test(before) && (after === "," || after === ")");
    return fill(k, inBraces || isArgument || row.precedence === 100);
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
