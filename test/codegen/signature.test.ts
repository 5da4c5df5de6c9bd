import { describe, expect, it } from "vitest";
import { DtypeTable } from "../../codegen/catalog/dtypes.js";
import { Sink } from "../../codegen/diagnostics.js";
import { parseSignature } from "../../codegen/formula/signature.js";

function parse(text: string) {
  const sink = new Sink();
  const signature = parseSignature(text, { file: "f", at: (i) => i }, DtypeTable.standard, sink);
  return { signature, sink };
}

/** Without spans, which the error tests look at. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, v: unknown) => (key === "span" ? undefined : v)));

describe("a signature", () => {
  it("tells tensors from attributes, and options from positions", () => {
    const { signature } = parse(
      "(x: Tensor<float>, dim: Dim, { keepdim: bool = false, dtype?: DType }) => Tensor",
    );
    expect(plain(signature?.params)).toMatchObject([
      {
        role: "tensor",
        name: "x",
        dtypes: "float",
        generic: true,
        optional: false,
        mutated: false,
      },
      { role: "attr", name: "dim", type: { kind: "dim" }, option: false },
      {
        role: "attr",
        name: "keepdim",
        option: true,
        positional: false,
        default: { kind: "bool", value: false },
      },
      { role: "attr", name: "dtype", optional: true, type: { kind: "dtype" } },
    ]);
    expect(plain(signature?.results)).toEqual([
      { result: { name: "result", dtype: "T", saved: false } },
    ]);
  });

  it("knows every type of attribute and the special defaults", () => {
    const { signature } = parse(
      "(a: int, b: number, c: text, d: Device, e: NewDim, f: Shape, g: int[], { +h: Dims = all, " +
        "i: int[2] = 1, j: int = maxint, k?: Generator, l: 'none' | 'tanh' = 'none', m: int[] = [1, 2] }) => Tensor",
    );
    expect(signature?.params.map((p) => (p.role === "attr" ? p.type : p))).toEqual([
      { kind: "int" },
      { kind: "number" },
      { kind: "text" },
      { kind: "device" },
      { kind: "newdim" },
      { kind: "shape" },
      { kind: "ints" },
      { kind: "dims" },
      { kind: "ints", length: 2 },
      { kind: "int" },
      { kind: "generator" },
      { kind: "enum", members: ["none", "tanh"] },
      { kind: "ints" },
    ]);
    expect(plain(signature?.params[7])).toMatchObject({
      positional: true,
      default: { kind: "all" },
    });
    expect(plain(signature?.params[9])).toMatchObject({ default: { kind: "maxint" } });
    expect(plain(signature?.params[12])).toMatchObject({ default: { kind: "list" } });
  });

  it("knows lists of indices, one by one only outside of the options", () => {
    const { signature } = parse("(x: Tensor, y: Index[], ...z: Index[]) => Tensor");
    expect(plain(signature?.params.slice(1))).toMatchObject([
      { name: "y", type: { kind: "indices" } },
      { name: "z", type: { kind: "indices" }, rest: true },
    ]);
    expect(parse("(x: Tensor, ...z: int[]) => Tensor").signature).toBeUndefined();
    expect(parse("(x: Tensor, { ...z: Index[] }) => Tensor").signature).toBeUndefined();
  });

  it("knows lists with gaps, and lists that may be words", () => {
    const { signature } = parse(
      "(x: Tensor, a: int?[2], { b: int[1] | 'valid' | 'same' = 0 }) => Tensor",
    );
    expect(signature?.params.slice(1).map((p) => (p.role === "attr" ? p.type : p))).toEqual([
      { kind: "ints", length: 2, gaps: true },
      { kind: "ints", length: 1, words: ["valid", "same"] },
    ]);
  });

  it("knows results that an option asks for, and wants that option", () => {
    const { signature } = parse(
      "(x: Tensor, { +return_places: bool = false }) => { values: Tensor, places?: Tensor<i64> }",
    );
    expect(plain(signature?.results)).toMatchObject([
      { result: { name: "values" } },
      { result: { name: "places", askedBy: "return_places", dtype: "int64" } },
    ]);
    const { signature: none } = parse("(x: Tensor) => { values: Tensor, places?: Tensor<i64> }");
    expect(none).toBeUndefined();
  });

  it("knows optional, mutated, per-row and non-generic tensors", () => {
    const { signature } = parse(
      "(i: Tensor<index>, m: Tensor<bool>, j: Tensor<i64>, mut r?: Tensor<float>, row w?: Tensor) => Tensor",
    );
    expect(plain(signature?.params)).toMatchObject([
      { generic: false, dtypes: "index" },
      { generic: false, dtypes: "bool" },
      { generic: false, dtypes: "int64" },
      { mutated: true, optional: true },
      { perRow: true, dtypes: "any" },
    ]);
  });

  it("knows every form of result", () => {
    const results = (text: string) =>
      plain(parse(`(x: Tensor<any>, { dtype?: DType }) => ${text}`).signature?.results);
    expect(results("View<x>")).toEqual([
      { result: { name: "result", dtype: "T", saved: false, viewOf: "x" } },
    ]);
    expect(results("Tensor<bool>")).toMatchObject([{ result: { dtype: "bool" } }]);
    expect(results("Tensor<float>")).toMatchObject([{ result: { dtype: "T" }, set: "float" }]);
    expect(results("Tensor<dtype>")).toMatchObject([{ result: { dtype: { attr: "dtype" } } }]);
    expect(results("{ out: Tensor, saved row mean: Tensor, row m: Tensor<i64> }")).toMatchObject([
      { result: { name: "out", saved: false } },
      { result: { name: "mean", saved: true, perRow: true } },
      { result: { name: "m", dtype: "int64", saved: false, perRow: true } },
    ]);
  });

  it.each([
    ["(x: Tensor<flaot>) => Tensor", 11, "FX118", "float"],
    ["(x: Tensro) => Tensor", 4, "FX212", "Tensor"],
    ["x: Tensor) => Tensor", 0, "FX211", ""],
    ["(x: Tensor) -> Tensor", 12, "FX211", ""],
    ["(x: Tensor) => Tensor, y", 21, "FX211", ""],
    ["(x: Tensor, x: Dim) => Tensor", 12, "FX213", ""],
    ["(x?: Tensor, y: Tensor) => Tensor", 13, "FX213", ""],
    ["(x: Tensor) => View<y>", 15, "FX214", ""],
    ["(x: Tensor, { y: Tensor }) => Tensor", 14, "FX211", ""],
    ["(mut d: Dim) => Tensor", 5, "FX211", ""],
    ["(x: Tensor) => { a: Tensor, a: Tensor }", 28, "FX213", ""],
    ["(x: 'a' | 'a') => Tensor", 10, "FX211", ""],
    ["(x: Tensor", 10, "FX211", ""],
    ["(d?: Dim = 1) => Tensor", 1, "FX211", ""],
  ])("%s is refused at %i with %s", (text, at, code, help) => {
    const { signature, sink } = parse(text);
    expect(signature).toBeUndefined();
    const [first] = sink.sorted();
    expect([first.code, first.span.start]).toEqual([code, at]);
    expect(first.help ?? "").toContain(help);
  });
});
