// The checks are checked: gradients broken on purpose must be noticed.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCatalog, readSources } from "../../../codegen/catalog/index.js";
import { printText } from "../../../codegen/print/text.js";
import { mutateGradients, type Survivor } from "../../../codegen/verify/mutate.js";
import { worked } from "../catalogs.js";

/** Worked entries whose gradients call no stand-in, so that every mutant can be run. */
const runnable = [
  "sigmoid", "gelu", "atan2", "pow", "lerp", "where", "cumsum", "transpose", "softmax", "matmul",
];

/**
 * Mutants that are the same function wherever forward is defined and finite.
 * `pow` has x > 0 in its domain, so its masks at x == 0 and y == 0 change nothing there.
 */
const equivalent: readonly (readonly [op: string, why: RegExp])[] = [
  ["pow", /^if (x|y|result) == [01] |^grad \* y|^grad \* result/],
];

function isEquivalent({ op, mutant }: Survivor): boolean {
  return equivalent.some(([name, form]) => name === op && form.test(printText(mutant.expr)));
}

const show = ({ op, input, mutant }: Survivor) =>
  `${op} grad.${input}: ${mutant.what}: ${printText(mutant.expr)}`;

describe("mutants of gradients", () => {
  it("of the worked catalog are found, all that are other functions", () => {
    const { catalog } = worked();
    if (catalog === undefined) throw new Error("the worked catalog does not build");
    const ops = [...catalog.ops.values()].filter((op) => runnable.includes(op.name));
    const { total, survivors } = mutateGradients(catalog, ops);
    const gaps = survivors.filter((one) => !isEquivalent(one));
    expect(total).toBeGreaterThan(150);
    expect(gaps.map(show)).toEqual([]);
  });

  // The whole catalog takes `fluxion mutate`; these two families have every kind of slip.
  it("of the core's activations and reductions are found, but for synonyms", () => {
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const { catalog } = buildCatalog(readSources(root));
    if (catalog === undefined) throw new Error("the core's catalog does not build");
    const ops = [...catalog.ops.values()]
      .filter(({ family }) => family === "activation" || family === "reduction");
    const { total, survivors } = mutateGradients(catalog, ops);
    // `result` where x stands in a comparison that clamps, and max(b, a) for max(a, b).
    const synonym = /^(wrote (x for result|result for x)|swapped the arguments of max)$/;
    const gaps = survivors.filter(({ mutant }) => !synonym.test(mutant.what));
    expect(total).toBeGreaterThan(200);
    expect(gaps.length / total, gaps.map(show).join("\n")).toBeLessThan(0.01);
  });
});
