import { describe, expect, it } from "vitest";
import { identifiersOf } from "../../codegen/emit/typescript/identifiers.js";
import { wrapCode, wrapDoc } from "../../codegen/emit/typescript/wrap.js";

const long = (n: number) => `value${"x".repeat(n)}`;

describe("a line of generated TypeScript", () => {
  it("stays whole up to 100 columns, the template's indent included", () => {
    const line = `f(a, ${long(85)});`;
    expect(wrapCode(line)).toEqual([line]);
    expect(wrapCode(line, 4)).toEqual(["f(", "  a,", `  ${long(85)},`, ");"]);
  });

  it("breaks inside the innermost bracket that stands alone", () => {
    expect(wrapCode(`const A = define({ name: "a, b", reads: [1, 2], more: ${long(60)} });`)).toEqual([
      "const A = define({", '  name: "a, b",', "  reads: [1, 2],", `  more: ${long(60)},`, "});",
    ]);
  });

  it("has a guarded statement in a block, and its texts whole", () => {
    expect(wrapCode(`  if (!f(x)) throw new ShapeError(\`add: (\${showValue(x)}, ${long(40)})\`);`)).toEqual([
      "  if (!f(x)) {", `    throw new ShapeError(\`add: (\${showValue(x)}, ${long(40)})\`);`, "  }",
    ]);
  });

  it("has no comma behind an expression in brackets", () => {
    expect(wrapCode(`if (!(a && ${long(50)} && ${long(50)})) {`)).toEqual([
      "if (!(", `  a && ${long(50)} && ${long(50)}`, ")) {",
    ]);
  });

  it("has the branches of a choice below each other", () => {
    expect(wrapCode(`const a = f(x ? 1 : 2) ? ${long(40)} : g(y) ? ${long(20)} : b;`)).toEqual([
      "const a = f(x ? 1 : 2)", `  ? ${long(40)}`, `  : g(y) ? ${long(20)} : b;`,
    ]);
  });

  it("breaks a method at its body, and keeps the comma from a rest parameter", () => {
    expect(wrapCode(`  add(this: Tensor, ...rest: [never?]): Tensor { return ${long(40)}(this, ...rest); },`))
      .toEqual(["  add(this: Tensor, ...rest: [never?]): Tensor {",
        `    return ${long(40)}(this, ...rest);`, "  },"]);
    expect(wrapCode(`export function f(x: Tensor, y: ${long(50)}, ...rest: unknown[]): Tensor {`)).toEqual([
      "export function f(", "  x: Tensor,", `  y: ${long(50)},`, "  ...rest: unknown[]", "): Tensor {",
    ]);
  });

  it("in a doc comment is filled with words", () => {
    const lines = wrapDoc("word ".repeat(50).trim());
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(97);
    expect(lines.join(" ")).toBe("word ".repeat(50).trim());
  });
});

describe("the names a piece of TypeScript uses", () => {
  it("are no members, keys, texts or comments", () => {
    const code = '/** See scan. */ const a = host.size(x, { dim: k, keep, ...rest }) ?? "sum"; // mean';
    expect([...identifiersOf(code)].sort()).toEqual(["a", "const", "host", "k", "keep", "rest", "x"]);
  });

  it("are also those inside a template", () => {
    expect(identifiersOf("`add: ${showValue(x)} of y`")).toEqual(new Set(["showValue", "x"]));
  });
});
