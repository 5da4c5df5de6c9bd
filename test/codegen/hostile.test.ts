// Text in the catalog cannot become code, and a damaged catalog is findings, never an exception.
// Figures here are per commit; FLUXION_HOSTILE multiplies them for a long run.

import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { loadSources, readSources } from "../../codegen/load/sources.js";
import { checkSources, emitFiles } from "../../codegen/pipeline.js";
import { createRender } from "../../codegen/write/render.js";
import { repository } from "./fixture.js";

const render = createRender(join(repository, "codegen", "templates"));
const times = Number(process.env.FLUXION_HOSTILE ?? 1);

const ROOT = `catalog: 1
doc: A catalog for tests.
dtypes: [float32, float64]
dtype_sets:
  float: [float32, float64]
ops:
  wave:
    doc: DOC
    kind: pointwise
    sig: "(x: Tensor<float>, { k: number = 1, mode: 'MEMBER' | 'plain' = 'plain' }) => Tensor"
    require:
      - that: k > 0
        else: MESSAGE
    forward: if mode == 'plain' then k * x else x
    test: { x: [-1, 1] }
`;

/** Pieces that end comments, strings, templates or lines in some language, beside ordinary text. */
const PIECES = [
  "*/", "/*", "//", "\\", "\\\n", "`", "${process.exit(1)}", "'", '"', "\n", "\r", "\u2028", "\u2029", "\u202e", "??/", "#include <x>",
  "{{x}}", "{{{x}}}", "*/ } } system(\"id\"); /*", "<script>", "\u0000", "-->", "{k}", "{", "}", "%s", "a", " ", "=> Tensor", "é", "𝛼",
];
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

function build(fields: { doc?: string; message?: string; member?: string }): ReturnType<typeof emitFiles> {
  const quoted = (text: string): string => JSON.stringify(text);
  const text = ROOT.replace("DOC", () => quoted(fields.doc ?? "A wave."))
    .replace("MESSAGE", () => quoted(fields.message ?? "wave: k must be positive"))
    .replace("MEMBER", () => (fields.member ?? "steep").replace(/["\\\n\r]/g, ""));
  return emitFiles(checkSources(loadSources(new Map([["ops.yaml", text]]))), render);
}

/** What a compiler sees of a generated file: token kinds, and texts of all but strings and templates. */
function tokens(path: string, text: string): string[] {
  if (path.endsWith(".ts")) return typescriptTokens(text);
  if (/\.(cpp|cu)$/.test(path)) return [withoutComments(text)];
  return [];
}

function typescriptTokens(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const seen: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const literal = kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
    seen.push(literal ? ts.SyntaxKind[kind] : scanner.getTokenText());
  }
  return withoutLayout(seen);
}

/** A long text breaks its line: there, items end in a comma and a guarded statement has a block. */
function withoutLayout(seen: readonly string[]): string[] {
  const open: boolean[] = [];
  return seen.filter((token, k) => {
    if (token === "{") open.push(["throw", "return"].includes(seen[k + 1]));
    const isBlock = token === "{" ? open.at(-1) : token === "}" && open.pop();
    return !isBlock && !(token === "," && [")", "]", "}"].includes(seen[k + 1]));
  });
}

/** C++ without comments; a comment that continues on the next line, or ends early, changes what is left. */
function withoutComments(text: string): string {
  return text.replace(/\\\r?\n/g, "").replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "");
}

function program(fields: Parameters<typeof build>[0]): Record<string, string[]> | undefined {
  const { outputs, diagnostics } = build(fields);
  if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
  return Object.fromEntries((outputs ?? []).map(({ path, text }) => [path, tokens(path, text)]));
}

describe("hostile text", () => {
  const plain = program({});

  it("has something to be compared with", () => {
    expect(Object.values(plain ?? {}).flat().length).toBeGreaterThan(200);
  });

  it("in a doc sentence is an error or stays inside comments", () => {
    fc.assert(fc.property(hostile, (doc) => {
      const made = program({ doc });
      if (made !== undefined) expect(made).toEqual(plain);
    }), { seed: 1, numRuns: 400 * times });
  });

  it("in a message is an error or stays inside its literal", () => {
    fc.assert(fc.property(hostile, (text) => {
      const made = program({ message: text.replace(/[{}]/g, "") });
      if (made !== undefined) expect(made).toEqual(plain);
    }), { seed: 2, numRuns: 400 * times });
  });

  it("in a member of an enum is an error or an ordinary word", () => {
    fc.assert(fc.property(hostile, (member) => {
      const made = program({ member });
      if (made !== undefined) expect(made).toEqual(plain);
    }), { seed: 3, numRuns: 300 * times });
  });
});

describe("a damaged catalog", () => {
  it("is findings with places, whatever bytes are wrong", () => {
    const { texts } = readSources(repository);
    const paths = [...texts.keys()];
    const damage = fc.record({
      path: fc.constantFrom(...paths), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: hostile,
    });
    fc.assert(fc.property(damage, ({ path, at, cut, put }) => {
      const text = texts.get(path)!;
      const from = Math.floor(at * text.length);
      const broken = new Map(texts).set(path, text.slice(0, from) + put + text.slice(from + cut));
      const { catalog, diagnostics } = checkSources(loadSources(broken));
      for (const { span } of diagnostics) expect(span.start).toBeGreaterThanOrEqual(0);
      expect(catalog !== undefined || diagnostics.length > 0).toBe(true);
    }), { seed: 4, numRuns: 60 * times });
  });
});
