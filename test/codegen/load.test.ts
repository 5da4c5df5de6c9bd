// Reading YAML: exact positions in every style of scalar, and refusal of hostile files.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildCatalog, loadSources, readSources } from "../../codegen/catalog/index.js";
import { Sink } from "../../codegen/diagnostics.js";
import { parseYaml, type MapNode, type ScalarNode } from "../../codegen/load/yaml.js";
import { single } from "./catalogs.js";

describe("the place of a name in a formula", () => {
  const entry = (forward: string) =>
    `catalog: 1\nops:\n  f:\n    doc: A test.\n    kind: pointwise\n    sig: "(x: Tensor<float>) => Tensor"\n    forward: ${forward}\n`;

  it.each([
    ["plain", "x + wrong"],
    ["plain with a comment", "x + wrong # a comment"],
    ["plain over lines", "x +\n      x * wrong\n      + x"],
    ["plain over a blank line", "x +\n\n      wrong"],
    ["in single quotes", "'x + wrong'"],
    ["in single quotes with a doubled quote", "'if ''a'' == ''b'' then x else wrong'"],
    ["in single quotes over lines", "'x +\n      wrong'"],
    ["in double quotes", '"x + wrong"'],
    ["in double quotes with escapes", '"x\\t+\\x20\\u0020wrong"'],
    ["in double quotes over lines", '"x +\n      x - \\\n      wrong"'],
    ["a block", "|\n      let y = x;\n      y + wrong"],
    ["a block with inner indentation", "|\n      let y =\n          x;\n        y + wrong"],
    ["a block with blank lines", "|\n\n      let y = x;\n\n      y + wrong"],
    ["a stripped block", "|-\n      x + wrong"],
    ["a folded block", ">\n      x +\n      wrong"],
    ["a tagless flow map", "{ result: x + wrong }"],
  ])("is exact when the scalar is %s", (_, forward) => {
    const text = entry(forward);
    const errors = single(text).diagnostics.filter((one) => one.code === "FX214");
    expect(errors).toHaveLength(1);
    const { start, end } = errors[0].span;
    expect([start, text.slice(start, end)]).toEqual([text.indexOf("wrong"), "wrong"]);
  });

  it("is exact with Windows line endings", () => {
    const text = entry("|\n      let y = x;\n      y + wrong").replace(/\n/g, "\r\n");
    const [error] = single(text).diagnostics;
    expect(text.slice(error.span.start, error.span.end)).toBe("wrong");
  });

  it("keeps the source text of numbers and words", () => {
    const tree = parseYaml(
      "f",
      "a: 0\nb: 1e3\nc: true\nd: -0.50\ne: null\n",
      new Sink(),
    ) as MapNode;
    expect(tree.pairs.map((pair) => (pair.value as ScalarNode).text)).toEqual([
      "0",
      "1e3",
      "true",
      "-0.50",
      "null",
    ]);
  });
});

describe("a hostile file", () => {
  const codes = (text: string) => single(text).diagnostics.map((one) => one.code);

  it("with a billion laughs is refused at the first anchor", () => {
    expect(codes("a: &a [1]\nb: &b [*a, *a, *a]\nc: [*b, *b]\n")).toEqual(["FX107"]);
  });

  it.each([
    ["brackets", "[".repeat(20_000)],
    ["braces", "{a: ".repeat(20_000)],
    ["dashes", "- ".repeat(20_000)],
    ["question marks", "? ".repeat(20_000)],
    ["keys on a line", "a: ".repeat(20_000)],
    ["indented keys", Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["indented dashes", Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}-`).join("\n")],
  ])("nested deeply by %s is refused before it is composed", (_, text) => {
    expect(codes(text)).toEqual(["FX105"]);
  });

  it.each([
    ["a tag", "ops: !!js/function x"],
    ["a local tag", "ops: !x y"],
    ["an alias", "ops: *x"],
    ["an anchor", "ops: &x {}"],
    ["a directive", "%YAML 1.1\n---\nops: {}"],
    ["a second document", "ops: {}\n---\nops: {}"],
  ])("with %s is refused", (_, text) => {
    expect(codes(text)).toEqual(["FX107"]);
  });

  it("with a merge key, a duplicate key or a control character is refused", () => {
    expect(codes("catalog: 1\n<<: { ops: {} }")).toContain("FX110");
    expect(codes("catalog: 1\nops: {}\nops: {}")).toEqual(["FX109"]);
    expect(codes("catalog: 1\nops: { a\u0007: 1 }")).toEqual(["FX106"]);
    expect(codes("catalog: 1\nops: [")).toContain("FX106");
  });

  it("with names of JavaScript's own objects changes nothing", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const text = `catalog: 1\nops:\n  ${name}: { doc: A., kind: pointwise, sig: "(x: Tensor) => Tensor", forward: x }\n`;
      expect(codes(text)).toContain("FX114");
      expect(codes(`catalog: 1\n${name}: 1\nops: {}`)).toContain("FX110");
    }
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  it("with numbers that are not what they seem is refused", () => {
    const test = (bound: string) =>
      codes(
        `catalog: 1\nops:\n  f: { doc: A., kind: pointwise, sig: "(x: Tensor<float>) => Tensor", forward: x, test: { x: [0, ${bound}] } }\n`,
      );
    for (const bound of ["1e400", "12345678901234567890", "017", "0o17", ".inf", ".nan"]) {
      expect(test(bound)).toContain("FX108");
    }
    expect(test("1e3")).toEqual([]);
  });

  it("larger than 4 MiB is refused", () => {
    expect(codes(`# ${"x".repeat(4 * 1024 * 1024)}\n`)).toEqual(["FX104"]);
  });

  it("that is empty, a list or a word is refused with a reason", () => {
    expect(codes("")).toEqual(["FX112"]);
    expect(codes("- 1")).toEqual(["FX112"]);
    expect(codes("word")).toEqual(["FX112"]);
  });
});

describe("included files", () => {
  const load = (files: Record<string, string>) =>
    buildCatalog(loadSources(new Map(Object.entries(files)))).diagnostics;

  it("may not include each other in a circle, or twice", () => {
    const circle = load({
      "ops.yaml": "catalog: 1\ninclude: [a.yaml]",
      "a.yaml": "doc: A.\ninclude: [ops.yaml]\nops: {}",
    });
    expect(circle.map((one) => one.code)).toEqual(["FX103"]);
    expect(circle[0].message).toContain("ops.yaml → a.yaml → ops.yaml");
    expect(load({ "ops.yaml": "catalog: 1\ninclude: [ops.yaml]" })[0].code).toBe("FX103");
    expect(
      load({ "ops.yaml": "catalog: 1\ninclude: [a.yaml, a.yaml]", "a.yaml": "doc: A.\nops: {}" })[0]
        .code,
    ).toBe("FX103");
  });

  it.each([
    "../a.yaml",
    "/etc/passwd",
    "a/../../b.yaml",
    "./a.yaml",
    "C:/a.yaml",
    "a.yml",
    "~/a.yaml",
    "a\\b.yaml",
  ])("may not be %s", (path) => {
    expect(load({ "ops.yaml": `catalog: 1\ninclude: ['${path}']` }).map((one) => one.code)).toEqual(
      ["FX102"],
    );
  });

  it("may not be missing", () => {
    const [error] = load({ "ops.yaml": "catalog: 1\ninclude: [ops/b.yaml]", "ops/a.yaml": "" });
    expect([error.code, error.help]).toEqual(["FX101", 'Did you mean "ops/a.yaml"?']);
  });

  it("may define an operator once, and the error names both places", () => {
    const entry =
      'ops:\n  f: { doc: A., kind: pointwise, sig: "(x: Tensor<float>) => Tensor", forward: x }\n';
    const [error] = load({
      "ops.yaml": "catalog: 1\ninclude: [a.yaml, b.yaml]",
      "a.yaml": `doc: A.\n${entry}`,
      "b.yaml": `doc: B.\n${entry}`,
    });
    expect([error.code, error.span.file, error.secondary?.[0].span.file]).toEqual([
      "FX115",
      "b.yaml",
      "a.yaml",
    ]);
  });
});

describe("a catalog on disk", () => {
  const home = mkdtempSync(join(tmpdir(), "fluxion-load-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("is read with its families, and never through a symbolic link", () => {
    const root = join(home, "catalog");
    mkdirSync(join(root, "ops"), { recursive: true });
    mkdirSync(join(home, "outside"));
    writeFileSync(join(home, "outside", "secret.yaml"), "doc: Secret.\nops: {}\n");
    writeFileSync(join(root, "ops", "good.yaml"), "doc: Good.\nops: {}\n");
    symlinkSync(join(home, "outside", "secret.yaml"), join(root, "ops", "link.yaml"));
    symlinkSync(join(home, "outside"), join(root, "away"));
    writeFileSync(
      join(root, "ops.yaml"),
      "catalog: 1\ninclude: [ops/good.yaml, ops/link.yaml, away/secret.yaml, ops/none.yaml]\n",
    );
    const sources = readSources(root);
    expect([...sources.texts.keys()]).toEqual(["ops.yaml", "ops/good.yaml"]);
    expect(sources.diagnostics.map((one) => one.code)).toEqual(["FX102", "FX102", "FX101"]);
  });

  it("that is not there is an error, not an exception", () => {
    expect(readSources(join(home, "nowhere")).diagnostics.map((one) => one.code)).toEqual([
      "FX101",
    ]);
  });
});
