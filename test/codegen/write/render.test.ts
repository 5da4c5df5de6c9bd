import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRender } from "../../../codegen/write/render.js";

let dir: string;
beforeEach(() => { dir = mkdtempSync(join(tmpdir(), "fluxion-render-")); });
afterEach(() => rmSync(dir, { recursive: true }));

/** Renders the first of some templates, given as name and text. */
function render(templates: Readonly<Record<string, string>>, view: unknown): string {
  for (const [name, text] of Object.entries(templates)) {
    const path = join(dir, `${name}.hbs`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return createRender(dir)(Object.keys(templates)[0], view);
}

describe("rendering", () => {
  it("fills values, lists and conditions, and escapes nothing", () => {
    const text = "{{#each rows}}\n{{name}}{{#unless @last}},{{/unless}}\n{{/each}}\n"
      + "{{#if flag}}\nyes {{{type}}}\n{{else}}\nno\n{{/if}}\n";
    const view = { rows: [{ name: "a" }, { name: "b" }], flag: true, type: "Map<K, V&>" };
    expect(render({ x: text }, view)).toBe("a,\nb\nyes Map<K, V&>\n");
  });

  it("finds partials by their path, and gives them the view", () => {
    const templates = { "cpu/x": "{{> cpu/head}}\nbody\n", "cpu/head": "// {{op}}\n" };
    const text = render(templates, { op: "f" });
    expect(text).toBe("// f\nbody\n");
  });

  it("prints 0 and empty text, which are not missing", () => {
    expect(render({ x: "[{{a}}{{b}}]" }, { a: 0, b: "" })).toBe("[0]");
  });

  it("walks lists inside lists and reaches the outer view", () => {
    const text = "{{#each a}}{{#each b}}{{this}}{{../c}}{{../../d}} {{/each}}{{/each}}";
    expect(render({ x: text }, { a: [{ b: [1, 2], c: "c" }], d: "d" })).toBe("1cd 2cd ");
  });
});

describe("strictness", () => {
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ["a value that is not there", "\n{{nam}}", {}, "template x:2: {{nam}} is undefined"],
    ["a value that is undefined", "{{name}}", { name: undefined }, "{{name}} is undefined"],
    ["a value that is null", "{{name}}", { name: null }, "{{name}} is null"],
    ["a value inside a missing one", "{{a.b}}", {}, "template x: "],
    ["a list or record as a value", "{{a}}", { a: [] }, "{{a}} is a list"],
    ["a truth value as a value", "{{a}}", { a: true }, "{{a}} is of type boolean"],
    ["a missing each", "{{#each rows}}{{/each}}", {}, "{{#each rows}} is undefined"],
    ["an each over something else", "{{#each rows}}{{/each}}", { rows: {} }, "expected a list"],
    ["a missing if", "{{#if flag}}{{/if}}", {}, "{{#if flag}} is undefined"],
    ["a missing unless", "{{#unless flag}}{{/unless}}", {}, "{{#unless flag}} is undefined"],
    ["a missing with", "{{#with a}}{{/with}}", {}, "{{#with a}} is undefined"],
    ["an inherited property", "{{constructor}}", {}, "{{constructor}} is undefined"],
    ["a helper", "{{lookup a 1}}", { a: 1 }, "expected the name of a value"],
    ["a block helper", "{{#log a}}{{/log}}", { a: 1 }, "expected each, if, unless or with"],
  ];
  it.each(cases)("rejects %s", (_what, template, view, message) => {
    expect(() => render({ x: template }, view)).toThrow(message);
  });

  it("rejects an unknown template and names the known ones", () => {
    expect(() => createRender(dir)("y", {})).toThrow("template y: no such file");
  });

  it("rejects a template that does not parse, and names it", () => {
    expect(() => render({ x: "{{#if a}}" }, { a: 1 })).toThrow("template x: ");
  });

  it("names the partial in which a value is missing", () => {
    expect(() => render({ x: "{{> y}}", y: "{{b}}" }, {})).toThrow("template y:1: {{b}}");
  });
});
