import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../codegen/catalog/model.js";
import { verdictKeys } from "../../../codegen/verify/verdicts.js";
import { verifyCatalog, verifyOps } from "../../../codegen/verify/verify.js";
import { VERDICTS_PATH } from "../../../codegen/write/verdicts.js";
import { single } from "../catalogs.js";
import { TinyCatalog } from "../fixture.js";

const text = `catalog: 1
doc: For verdicts.
ops:
  twice:
    doc: Twice x.
    kind: pointwise
    sig: "(x: Tensor<float>) => Tensor"
    forward: 2 * x
  eight:
    doc: Eight times x.
    kind: composite
    sig: "(x: Tensor<float>) => Tensor"
    forward: four(twice(x))
  four:
    doc: Four times x.
    kind: composite
    sig: "(x: Tensor<float>) => Tensor"
    forward: twice(twice(x))
  other:
    doc: A wave.
    kind: pointwise
    sig: "(x: Tensor<float>, { rate: number = 1 }) => Tensor"
    forward: sin(rate * x)
`;

function keysOf(source: string, generator = "one"): Record<string, string> {
  const { catalog, diagnostics } = single(source);
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return Object.fromEntries(verdictKeys(catalog, generator));
}

/** Operators whose verdict no longer holds. */
function changedBy(before: string, after: string, generator?: string): string[] {
  const [old, now] = [keysOf(text), keysOf(text.replace(before, after), generator)];
  return Object.keys(now).filter((name) => now[name] !== old[name]);
}

describe("a verdict", () => {
  it("holds when places and comments change", () => {
    expect(changedBy("  eight:", "  # A comment.\n\n  eight:")).toEqual([]);
  });

  it("falls with the operator's own formula, attribute or type, and with nobody else's", () => {
    expect(changedBy("sin(rate * x)", "sin(rate + x)")).toEqual(["other"]);
    expect(changedBy("rate: number = 1", "rate: number = 2")).toEqual(["other"]);
    expect(changedBy("rate: number", "rate: int")).toEqual(["other"]);
  });

  it("falls with an operator that is called, directly or through another", () => {
    expect(changedBy("forward: 2 * x", "forward: 3 * x")).toEqual(["eight", "four", "twice"]);
    expect(changedBy("twice(twice(x))", "twice(x)")).toEqual(["eight", "four"]);
  });

  it("falls with the dtypes and with the generator", () => {
    const all = ["eight", "four", "other", "twice"];
    expect(changedBy("doc: For", "dtypes: [float64]\ndoc: For")).toEqual(all);
    expect(changedBy("", "", "two")).toEqual(all);
  });
});

describe("verifying some operators", () => {
  const { catalog } = single(text.replace("2 * x\n", "2 * x\n    grad: { x: 3 * grad }\n"));
  const whole = catalog as Catalog;

  it("finds what verifying all finds there, and names those that are right", () => {
    const { diagnostics, right } = verifyOps(whole, whole.ops.values());
    expect(diagnostics).toEqual(verifyCatalog(whole));
    expect(right.map(({ name }) => name)).toEqual(["eight", "four", "other"]);
  });
});

describe("generate keeps verdicts", () => {
  it("and still finds an entry that turns wrong, again and again", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    expect(Object.keys(JSON.parse(tiny.text(VERDICTS_PATH)) as object)).toEqual(["damp", "mix", "total"]);
    tiny.edit("ops/wave.yaml", "x: grad * y", "x: grad * (y + 0.01)");
    for (let run = 0; run < 2; run++) {
      const { code, out } = await tiny.run("generate");
      expect([code, out]).toEqual([1, expect.stringMatching(/ops\/wave\.yaml:18:\d+: error FX310/)]);
      expect(Object.keys(JSON.parse(tiny.text(VERDICTS_PATH)) as object)).toEqual(["damp", "total"]);
    }
  });

  it("of which check and verify believe none", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    const right = tiny.text(VERDICTS_PATH);
    tiny.edit("ops/wave.yaml", "x: grad * y", "x: grad * (y + 0.01)");
    await tiny.run("generate");
    const believed = { ...(JSON.parse(right) as object), mix: "anything" };
    tiny.put(VERDICTS_PATH, JSON.stringify(believed));
    expect((await tiny.run("check")).code).toBe(1);
    expect((await tiny.run("verify")).code).toBe(1);
    expect(tiny.text(VERDICTS_PATH)).toBe(JSON.stringify(believed));
  });

  it("and starts again when they cannot be read", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    tiny.put(VERDICTS_PATH, "[");
    tiny.edit("ops/wave.yaml", "Product of", "The product of");
    expect((await tiny.run("generate")).code).toBe(0);
  });

  it("prints how long each stage took, when asked", async () => {
    using tiny = new TinyCatalog();
    const { out } = await tiny.run("generate", "--time");
    for (const name of ["load", "check", "verify", "lower", "emit ts", "write"]) {
      expect(out).toMatch(new RegExp(`^  ${name} \\d+ ms$`, "m"));
    }
  });
});
