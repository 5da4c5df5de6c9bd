// The checks are checked: gradients broken on purpose must be noticed.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCatalog, readSources } from "../../../codegen/catalog/index.js";
import { printText } from "../../../codegen/print/text.js";
import { mutateGradients, shareKilled, type Survivor } from "../../../codegen/verify/mutate.js";
import { single, worked } from "../catalogs.js";

/** Worked entries whose gradients call no stand-in, so that every mutant can be run. */
const runnable = [
  "sigmoid", "gelu", "atan2", "pow", "lerp", "where", "cumsum", "transpose", "softmax", "matmul",
];

const show = ({ op, input, mutant }: Survivor) =>
  `${op} grad.${input}: ${mutant.what}: ${printText(mutant.expr)}`;

describe("mutants of gradients", () => {
  it("of the worked catalog are found, all that are other functions", () => {
    const { catalog } = worked();
    if (catalog === undefined) throw new Error("the worked catalog does not build");
    const ops = [...catalog.ops.values()].filter((op) => runnable.includes(op.name));
    const score = mutateGradients(catalog, ops);
    expect(score.total).toBeGreaterThan(150);
    expect(score.survivors.map(show)).toEqual([]);
    expect(score.killed + score.equivalent.length).toBe(score.total);
  });

  // The whole catalog takes `fluxion mutate`; these two families have every kind of slip.
  it("of the core's activations and reductions are found, but for one in a hundred", () => {
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const { catalog } = buildCatalog(readSources(root));
    if (catalog === undefined) throw new Error("the core's catalog does not build");
    const ops = [...catalog.ops.values()]
      .filter(({ family }) => family === "activation" || family === "reduction");
    const score = mutateGradients(catalog, ops);
    expect(score.total).toBeGreaterThan(200);
    expect(shareKilled(score), score.survivors.map(show).join("\n")).toBeGreaterThan(0.99);
    // `result` where x stands in a comparison that clamps, and the like: seldom.
    expect(score.equivalent.length / score.total).toBeLessThan(0.1);
  });
});

describe("a mutant that nothing noticed", () => {
  const entry = (forward: string, grad: string, domain: string) => `catalog: 1
ops:
  f:
    doc: A function.
    kind: pointwise
    sig: "(x: Tensor<float>) => Tensor"
    forward: ${forward}
    grad: { x: "${grad}" }
    test: { x: ${domain} }
`;

  /** Whether each unnoticed mutant is counted as equivalent, by what was done. */
  function fates(text: string): Record<string, boolean> {
    const { catalog } = single(text);
    if (catalog === undefined) throw new Error("the catalog does not build");
    const { equivalent, survivors } = mutateGradients(catalog);
    const all = [...equivalent.map((one) => [one, true] as const),
      ...survivors.map((one) => [one, false] as const)];
    return Object.fromEntries(all.map(([{ mutant }, same]) => [mutant.what, same]));
  }

  it("is equivalent where it equals the original on the whole domain, kinks included", () => {
    expect(fates(entry("if x > 0 then x else 0", "if x > 0 then grad else 0", "[-2, 2]")))
      .toEqual({ "wrote result for x": true });
  });

  it("is a survivor where it differs in the last bits only", () => {
    const found = fates(entry("x + 1e-15 * x", "grad * (1 + 1e-15)", "[1, 2]"));
    expect(found["dropped + and its right"]).toBe(false);
  });
});
