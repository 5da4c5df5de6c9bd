import { describe, expect, it } from "vitest";
import {
  codes,
  didYouMean,
  editDistance,
  render,
  Sink,
  spanOf,
  type Diagnostic,
} from "../../codegen/diagnostics.js";

const text = "ops:\n  silu:\n    grad: { x: gard * x }\n    doc: last\n";
const texts = new Map([["a.yaml", text]]);
const start = text.indexOf("gard");
const one: Diagnostic = {
  code: "FX214",
  severity: "error",
  span: spanOf("a.yaml", start, start + 4),
  message: 'unknown name "gard"',
  help: 'Did you mean "grad"?',
  secondary: [{ span: spanOf("a.yaml", 7, 11), message: "of this operator" }],
};

describe("a diagnostic", () => {
  it("shows the place, a frame with carets under the exact span, and the way out", () => {
    expect(render([one], texts)).toBe(
      [
        'a.yaml:3:16: error FX214: unknown name "gard"',
        '  Did you mean "grad"?',
        "",
        "2 |   silu:",
        "3 |     grad: { x: gard * x }",
        "  |                ^^^^",
        "4 |     doc: last",
        "  a.yaml:2:3: of this operator",
      ].join("\n"),
    );
  });

  it("has colours only when asked, and no control characters of its source", () => {
    expect(render([one], texts)).not.toContain("\x1b");
    expect(render([one], texts, { color: true })).toContain("\x1b[31m");
    const hostile = { ...one, message: "a\x1b[2Jb\u202ec" };
    expect(render([hostile], texts)).toContain("a\\u001b[2Jb\\u202ec");
  });

  it("is printed as JSON and for GitHub", () => {
    const json = JSON.parse(render([one], texts, { format: "json" })) as {
      diagnostics: unknown[];
      omitted: number;
    };
    expect(json).toMatchObject({
      omitted: 0,
      diagnostics: [{ code: "FX214", file: "a.yaml", line: 3, column: 16, endColumn: 20 }],
    });
    expect(render([{ ...one, message: "50 %\nno" }], texts, { format: "github" })).toBe(
      '::error file=a.yaml,line=3,col=16,title=FX214::50 %25%0Ano. Did you mean "grad"?',
    );
  });

  it("is one of at most fifty, with the rest counted", () => {
    const many = Array.from({ length: 60 }, () => one);
    const printed = render(many, texts);
    expect(printed.match(/error FX214/g)).toHaveLength(50);
    expect(printed).toMatch(/10 more not shown$/);
  });

  it("has a code whose sentence says what is wrong", () => {
    for (const [code, sentence] of Object.entries(codes)) {
      expect(code).toMatch(/^FX\d{3}$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("the sink", () => {
  it("sorts by place, drops repetitions and tells errors from warnings", () => {
    const sink = new Sink();
    const mark = sink.mark();
    sink.warn("FX224", spanOf("b", 1, 2), "later file");
    expect([sink.hasErrors, sink.failedSince(mark)]).toEqual([false, false]);
    sink.error("FX214", spanOf("a", 9, 10), "late");
    sink.error("FX214", spanOf("a", 3, 10), "early");
    sink.error("FX214", spanOf("a", 3, 10), "early");
    expect(sink.sorted().map((d) => d.message)).toEqual(["early", "late", "later file"]);
    expect([sink.hasErrors, sink.failedSince(mark)]).toEqual([true, true]);
  });
});

describe("did you mean", () => {
  it.each([
    ["reslut", ["result", "grad", "x"], "result"],
    ["gard", ["grad", "x"], "grad"],
    ["sum_ovr", ["sum_over", "max_over"], "sum_over"],
    ["Dimm", ["Dim", "Dims"], "Dim"],
    ["tnah", ["none", "tanh"], "tanh"],
    ["KEEPDIM", ["keepdim"], "keepdim"],
  ])("takes %s for the nearest of %j", (word, candidates, best) => {
    expect(didYouMean(word, candidates)).toBe(`Did you mean "${best}"?`);
  });

  it("stays silent when nothing is near", () => {
    expect(didYouMean("zzz", ["grad", "result"])).toBeUndefined();
    expect(didYouMean("q", ["x", "y"])).toBeUndefined();
  });

  it("counts swapped neighbours as one edit", () => {
    expect([
      editDistance("gard", "grad"),
      editDistance("", "ab"),
      editDistance("kitten", "sitting"),
    ]).toEqual([1, 2, 3]);
  });
});
