// A signature printed from the catalog, in the catalog's own notation, with the defaults that were
// resolved: `(x: Tensor<float>, { dim: Dims = all }) => Tensor<T>`.

import type { AttrParam, AttrType, Op, Param, Result, TensorParam } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";

export function printSignature(op: Op, print: (expr: Expr) => string): string {
  const show = (param: Param): string =>
    param.role === "tensor" ? printTensor(param) : printAttr(param, print);
  const inBag = (param: Param): boolean => param.role === "attr" && param.option;
  const outside = op.params.filter((param) => !inBag(param)).map(show);
  const inside = op.params.filter(inBag).map(show);
  const bag = inside.length > 0 ? [`{ ${inside.join(", ")} }`] : [];
  return `(${[...outside, ...bag].join(", ")}) => ${printResults(op.results)}`;
}

function printTensor({ name, dtypes, optional, mutated, perRow, list }: TensorParam): string {
  const prefix = mutated ? "mut " : perRow ? "row " : "";
  return `${prefix}${name}${optional ? "?" : ""}: Tensor<${dtypes}>${list ? "[]" : ""}`;
}

function printAttr(param: AttrParam, print: (expr: Expr) => string): string {
  const given = param.default;
  const value = given === undefined ? ""
    : ` = ${given.kind === "all" || given.kind === "maxint" ? given.kind : print(given)}`;
  const mark = param.optional && given === undefined ? "?" : "";
  const prefix = param.positional ? "+" : param.rest === true ? "..." : "";
  return `${prefix}${param.name}${mark}: ${printType(param.type)}${value}`;
}

const TYPE_NAMES: Readonly<Record<Exclude<AttrType["kind"], "ints" | "enum">, string>> = {
  int: "int", number: "number", bool: "bool", text: "text", dtype: "DType", device: "Device", leaf: "Leaf",
  indices: "Index[]", intOrInts: "int | int[]", nestedInts: "int | int[][]", numbers: "number[]",
  numberOrText: "number | text", generator: "Generator", dim: "Dim", newdim: "NewDim", dims: "Dims", shape: "Shape",
};

function printType(type: AttrType): string {
  if (type.kind === "bool" && type.only !== undefined) return String(type.only);
  if (type.kind === "enum") return printTexts(type.members);
  if (type.kind === "number" && type.scalar) return type.complex ? "complex" : "scalar";
  if (type.kind === "dims" && type.emptyIsNone) return "SomeDims";
  if (type.kind !== "ints") return TYPE_NAMES[type.kind];
  const list = `int${type.gaps ? "?" : ""}[${type.length ?? ""}]`;
  return type.words === undefined ? list : `${list} | ${printTexts(type.words)}`;
}

function printTexts(texts: readonly string[]): string {
  return texts.map((one) => `'${one}'`).join(" | ");
}

function printResults(results: readonly Result[]): string {
  const shown = results.map(printResult);
  const [only] = results;
  if (results.length === 1 && only.name === "result") return shown[0];
  const named = results.map(({ name, saved, perRow, askedBy }, k) =>
    `${saved ? "saved " : ""}${perRow ? "row " : ""}${name}${askedBy ? "?" : ""}: ${shown[k]}`);
  return `{ ${named.join(", ")} }`;
}

function printResult({ dtype, viewOf, list, host }: Result): string {
  if (list) return "Tensor[]";
  if (host) return String(dtype);
  if (viewOf !== undefined) return `View<${viewOf}>`;
  return `Tensor<${typeof dtype === "object" ? dtype.attr : dtype}>`;
}
