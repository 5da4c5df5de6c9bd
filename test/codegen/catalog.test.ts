// What follows from an entry when it is silent, and what the catalog says of the worked entries.

import { describe, expect, it } from "vitest";
import { catalogSchema, type Catalog, type Op } from "../../codegen/catalog/index.js";
import { fieldTable } from "../../codegen/catalog/fields.js";
import type { Expr } from "../../codegen/formula/ast.js";
import { single, where, worked } from "./catalogs.js";

const catalog = worked().catalog as Catalog;
const op = (name: string): Op => catalog.ops.get(name) as Op;

/** An entry in a catalog of its own, with keys besides doc. */
function entry(keys: string, name = "f"): string {
  return `catalog: 1\nops:\n  ${name}:\n    doc: A test.\n${keys
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\n`;
}
const pointwise = (rest: string, sig = "(x: Tensor<float>) => Tensor") =>
  entry(`kind: pointwise\nsig: "${sig}"\n${rest}`);
const errors = (text: string) => single(text).diagnostics.map((one) => where(one, text));
const only = (text: string): Op => {
  const built = single(text);
  expect(built.diagnostics).toEqual([]);
  return built.catalog?.ops.get("f") as Op;
};

describe("the worked catalog", () => {
  it("sorts operators by name and puts them into families", () => {
    const names = [...catalog.ops.keys()];
    expect(names).toEqual([...names].sort());
    expect(catalog.families.map((one) => [one.name, one.file])).toEqual([
      ["support", "ops/support.yaml"],
      ["worked", "ops/worked.yaml"],
    ]);
  });

  it("lifts integers only where every generic tensor is floating", () => {
    expect([
      op("sigmoid").promote,
      op("pow").promote,
      op("where").promote,
      op("sum").promote,
    ]).toEqual(["int_to_float", "promote", "promote", "match"]);
  });

  it("makes in-place forms where the result fits into the first tensor", () => {
    expect(op("sigmoid").variants).toEqual({ function: true, method: true, inplace: true });
    expect(op("where").variants.inplace).toBe(false);
    expect(op("sum").variants.inplace).toBe(false);
    expect(op("arange").variants).toEqual({ function: true, method: false, inplace: false });
  });

  it("derives what is not written and says so", () => {
    const gelu = op("gelu").grads;
    const x = gelu === "derived" ? undefined : gelu.get("x");
    expect(x?.kind === "formula" && x.formula.select).toBe("approximate");
    expect(op("cross_entropy").grads).toBe("derived");
    const cond = op("where").grads;
    expect(cond !== "derived" && cond.get("cond")).toEqual({
      kind: "none",
      reason: "integer or bool input",
    });
  });

  it("knows results by dtype, saved and per row", () => {
    expect(op("sum").results[0].dtype).toBe("sum_type");
    expect(op("arange").results[0].dtype).toEqual({ attr: "dtype" });
    expect(op("topk").results.map((one) => one.dtype)).toEqual(["T", "int64"]);
    expect(op("batch_norm").results.map((one) => [one.saved, one.perRow ?? false])).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it("takes the step of a reduction from its combine", () => {
    const { body } = op("sum");
    expect(body.kind === "reduce" && text(body.step)).toBe("(acc + x)");
    expect(body.kind === "reduce" && [...body.finish.values()].map(text)).toEqual(["acc"]);
  });

  it("puts results after those they use", () => {
    const { body } = op("dropout");
    expect(body.kind === "pointwise" && [...body.forward.keys()]).toEqual(["mask", "out"]);
  });

  it("types and stages every part, and freezes it", () => {
    const { body } = op("dropout");
    const out = body.kind === "pointwise" ? body.forward.get("out") : undefined;
    const expr = out?.select === undefined ? (out?.expr as Expr) : undefined;
    expect(expr).toMatchObject({
      kind: "if",
      type: { kind: "real" },
      stage: "elem",
      cond: { type: { kind: "bool" } },
    });
    expect(Object.isFrozen(expr)).toBe(true);
    expect(op("dropout").let[0].expr).toMatchObject({ stage: "host", type: { kind: "real" } });
    expect(op("transpose").linear).toEqual(["x"]);
  });

  it("reads `grad.values` as `grad` where only values carry a gradient", () => {
    const grads = op("topk").grads;
    const x = grads === "derived" ? undefined : grads.get("x");
    const expr =
      x?.kind === "formula" && x.formula.select === undefined ? x.formula.expr : undefined;
    expect(expr?.kind === "call" && expr.args[3].value).toMatchObject({
      kind: "name",
      name: "grad",
    });
  });
});

describe("literals and conversions", () => {
  const forward = (formula: string) => {
    const { body } = only(
      pointwise(
        `forward: ${formula}`,
        "(x: Tensor<float>, { n: int = 2, on: bool = true }) => Tensor",
      ),
    );
    const found = body.kind === "pointwise" ? body.forward.get("result") : undefined;
    return found?.select === undefined ? (found?.expr as Expr) : undefined;
  };

  it("makes literals real where reals are meant, and leaves other ints to widen", () => {
    expect(forward("x * 2")).toMatchObject({ right: { kind: "number", type: { kind: "real" } } });
    expect(forward("if on then x else 0")).toMatchObject({
      else: { type: { kind: "real" }, stage: "const" },
    });
    expect(forward("x * (n + 1)")).toMatchObject({
      right: { type: { kind: "int" }, stage: "host" },
    });
    expect(forward("x * (1 / n)")).toMatchObject({
      right: { type: { kind: "real" }, stage: "host" },
    });
    expect(forward("x * (2 + 3)")).toMatchObject({
      right: { type: { kind: "real" }, stage: "const" },
    });
  });

  it("never turns a bool into a number", () => {
    for (const formula of [
      "x * (x > 0)",
      "if on then x else on",
      "x + on",
      "-on",
      "exp(on)",
      "x > 0",
    ]) {
      expect(
        errors(
          pointwise(`forward: "${formula}"`, "(x: Tensor<float>, { on: bool = true }) => Tensor"),
        ).join(),
      ).toMatch(/FX218/);
    }
  });
});

describe("gradients", () => {
  it("are derived for pointwise inputs that are not mentioned, through lets", () => {
    const { grads } = only(pointwise("let: { y: x * x }\nforward: exp(y)"));
    expect(grads !== "derived" && grads.get("x")).toMatchObject({
      kind: "formula",
      source: "derived",
    });
  });

  it("must be written for other kinds", () => {
    const text = entry(
      'kind: reduce\nsig: "(x: Tensor<float>, { dim: Dims = all, keepdim: bool = false }) => Tensor"\nreduce: { init: 0, combine: a + b }',
    );
    expect(errors(text)).toEqual(["3:3 FX301"]);
  });

  it("are linear in grad, or refused", () => {
    for (const formula of [
      "grad * grad",
      "grad + 1",
      "x",
      "1 / grad",
      "exp(grad)",
      "if x > 0 then grad else 1",
    ]) {
      expect(errors(pointwise(`forward: x\ngrad: { x: "${formula}" }`)).join()).toMatch(/FX302/);
    }
    for (const formula of [
      "0",
      "grad",
      "-grad * x / 2",
      "if x > 0 then grad else 0",
      "let g = grad * x; g + 2 * g",
    ]) {
      expect(errors(pointwise(`forward: x\ngrad: { x: "${formula}" }`))).toEqual([]);
    }
  });

  it("are none, with a reason, for the whole block or one input", () => {
    const { grads } = only(
      pointwise(
        "forward: x > y\ngrad: { none: a comparison }",
        "(x: Tensor<real>, y: Tensor<real>) => Tensor<bool>",
      ),
    );
    expect(grads).toEqual(
      new Map(["x", "y"].map((name) => [name, { kind: "none", reason: "a comparison" }])),
    );
    const one = only(
      pointwise(
        "forward: x + y\ngrad: { x: { unsupported: not yet } }",
        "(x: Tensor<float>, y: Tensor<float>) => Tensor",
      ),
    ).grads;
    expect(one !== "derived" && [one.get("x")?.kind, one.get("y")?.kind]).toEqual([
      "unsupported",
      "formula",
    ]);
  });

  it("may share lets", () => {
    expect(
      only(
        pointwise(
          "forward: x * y\ngrad:\n  let: { g: grad * 1 }\n  x: g * y\n  y: g * x",
          "(x: Tensor<float>, y: Tensor<float>) => Tensor",
        ),
      ).gradLet,
    ).toHaveLength(1);
  });
});

describe("an entry", () => {
  it("is refused for names that a language owns", () => {
    for (const name of ["class", "int", "__global__", "Sigmoid", "x-y", "1x", "template"]) {
      expect(
        errors(
          entry('kind: pointwise\nsig: "(x: Tensor<float>) => Tensor"\nforward: x', name),
        ).join(),
      ).toMatch(/FX114/);
    }
    expect(
      errors(pointwise("forward: double", "(double: Tensor<float>) => Tensor")).join(),
    ).toMatch(/FX114/);
    expect(
      single(entry('kind: pointwise\nsig: "(x: Tensor<float>) => Tensor"\nforward: x', "var"))
        .catalog,
    ).toBeDefined();
  });

  it("may not have results or composites that go round in circles", () => {
    const results = pointwise(
      "forward: { a: b + x, b: a + x }",
      "(x: Tensor<float>) => { a: Tensor, b: Tensor }",
    );
    expect(errors(results).join()).toMatch(/FX304/);
    const composite = (name: string, callee: string) =>
      `  ${name}: { doc: A., kind: composite, sig: "(x: Tensor<float>) => Tensor", forward: ${callee}(x) }\n`;
    const text = `catalog: 1\nops:\n${composite("f", "g")}${composite("g", "f")}`;
    expect(errors(text)).toEqual(["4:80 FX305"]);
  });

  it("takes only the slots of its kind, and all of them", () => {
    expect(errors(pointwise("forward: x\nreduce: { init: 0, combine: a }"))).toEqual(["8:5 FX117"]);
    expect(errors(pointwise("tags: []")).join()).toMatch(/5:11 FX111/);
  });

  it("warns of lets that nothing uses", () => {
    const built = single(pointwise("let: { y: x * 2 }\nforward: let z = 1; x"));
    expect(built.diagnostics.map((one) => [one.code, one.severity])).toEqual([
      ["FX224", "warning"],
      ["FX224", "warning"],
    ]);
    expect(built.catalog).toBeDefined();
  });

  it("has its defaults filled in by its family, and wins over them", () => {
    const text =
      'catalog: 1\ndefaults: { kind: pointwise, sig: "(x: Tensor<float>) => Tensor", test: { x: [-1, 1] } }\n' +
      "ops:\n  f: { doc: A., forward: x }\n  g: { doc: B., forward: x, test: { x: [0, 2] } }\n";
    const { catalog: built } = single(text);
    expect([...(built?.ops.values() ?? [])].map((one) => one.test.domains.get("x"))).toEqual([
      [-1, 1],
      [0, 2],
    ]);
  });

  it("has test cases that fit its parameters", () => {
    const text = (cases: string) =>
      pointwise(
        `forward: x\ntest: { x: [-1, 1], cases: [${cases}] }`,
        "(x: Tensor<float>, b?: Tensor<float>, { n: int = 1, mode: 'p' | 'q' = 'p' }) => Tensor",
      );
    expect(errors(text("{ x: [2, 3], b: null, n: 2, mode: q }"))).toEqual([]);
    for (const bad of ["{ x: 2.5 }", "{ x: [-1] }", "{ n: 1.5 }", "{ mode: r }", "{ x: null }"])
      expect(errors(text(bad)).join()).toMatch(/FX112/);
    expect(errors(text("{ y: [1] }")).join()).toMatch(/FX110/);
  });
});

describe("the editor's schema", () => {
  it("explains every key with a sentence and an example", () => {
    for (const fields of Object.values(fieldTable)) {
      for (const field of fields) {
        expect(field.doc).toMatch(/\.$/);
        expect(field.example).not.toBe("");
      }
    }
    expect(JSON.stringify(catalogSchema())).toContain('"examples":["sum_type"]');
  });
});

function text(expr: Expr): string {
  if (expr.kind === "binary") return `(${text(expr.left)} ${expr.op} ${text(expr.right)})`;
  return expr.kind === "name" ? expr.name : expr.kind;
}

describe("a hand-written kernel", () => {
  const extern = (rest: string, results = "{ Q: Tensor, R: Tensor }") => {
    const shape = results.startsWith("{") ? "{ Q: shape(x), R: shape(x) }" : "shape(x)";
    return entry(
      `kind: extern\nsig: "(x: Tensor<float>) => ${results}"\nshape: ${shape}\n` +
        `kernels: { cpu: "native/cpu/f.cpp#f" }\ngrad: { x: { none: a test } }\n${rest}`,
    );
  };
  const proof = (text: string) => {
    const { body } = only(text);
    return body.kind === "extern" ? body.proof : undefined;
  };

  it("is refused where nothing says what it must compute", () => {
    expect(errors(extern("tags: [internal]"))).toEqual(["3:3 FX308"]);
    const none = extern("reference: { none: it talks to a device }");
    expect(proof(none)?.unproved).toBe("it talks to a device");
  });

  it("has a reference for each visible result, which may read the others", () => {
    const found = proof(extern("reference: { Q: R, R: x }"));
    expect([...(found?.reference.keys() ?? [])]).toEqual(["R", "Q"]);
    expect(errors(extern("reference: { Q: x }")).join()).toMatch(/FX111/);
    expect(errors(extern("reference: { Q: R, R: Q }")).join()).toMatch(/FX304/);
    expect([...(proof(extern("reference: x", "Tensor"))?.reference.keys() ?? [])]).toEqual(["result"]);
    const code = "reference: src/composites/f-reference.ts#f";
    expect(proof(extern(code))?.code?.symbol).toBe("f");
  });

  it("has laws about inputs and results, which are true or false", () => {
    expect(proof(extern("laws: [Q == x, shape(Q) == shape(x)]"))?.laws).toHaveLength(2);
    expect(errors(extern("laws: [Q]")).join()).toMatch(/FX217/);
    expect(errors(extern("laws: [P == x]")).join()).toMatch(/FX214/);
  });
});

describe("a requirement with a name", () => {
  const text = (require: string, named = "least(x, n): [{ that: rank(x) >= n, else: 'x has {rank(x)} dims, not {n}' }]") =>
    `catalog: 1\nrequirements:\n  ${named}\n${pointwise(`forward: x\nrequire: ${require}`).replace("catalog: 1\n", "")}`;

  it("stands for its conditions, with what it is given", () => {
    const [first, second] = only(text("[\"least(x, 2)\", { that: rank(x) < 9, else: too many }]")).require;
    expect(first.message.map((part) => (typeof part === "string" ? part : part.kind))).toEqual(["x has ", "call", " dims, not ", "2"]);
    expect(second.message).toEqual(["too many"]);
  });

  it("is refused where it is unknown, or given too little", () => {
    expect(errors(text("[most(x)]")).join()).toMatch(/FX113/);
    expect(errors(text("[least(x)]")).join()).toMatch(/FX216/);
    expect(errors(text("[\"least(y, 2)\"]")).join()).toMatch(/FX214/);
    expect(errors(text("[]", "least: []")).join()).toMatch(/FX112/);
  });
});
